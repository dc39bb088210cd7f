//! Where an English sentence names what others give or decide: approval by the board, requests received, a place on the
//! short list.

use super::dependence_en::whom;
use super::dependence_others_en as others;
use super::dependence_words_en::{ABOUT, BEHIND, DEPARTMENTS, GIFTS, OUTCOMES};
use crate::assistant::text::en;
use crate::assistant::text::people_en::is_other;

/// Approval of the plan by the board: a noun that others have in their hands.
pub(super) fn outcome(around: &en::Around<'_>, first: bool) -> Option<isize> {
    const LEADS: &[&str] = &[
        "positive",
        "good",
        "formal",
        "final",
        "early",
        "timely",
        "full",
        "high",
        "official",
        "written",
        "wide",
        "broad",
        "continued",
        "greater",
        "the",
        "better",
        "favourable",
    ];
    // "The board's approval of the plan", "customer acceptance of the screens".
    let whose = |k: isize| whom(around.word(k)) || ABOUT.contains(&around.word(k));
    if first && whose(0) && (0..=2).any(|k| whom(around.word(k))) {
        let far = (1..=3).find(|k| {
            OUTCOMES.contains(&around.word(*k))
                && (whom(around.word(k - 1)) || whom(around.word(k - 2)))
        });
        let far = far.filter(|k| matches!(around.word(k + 1), "of" | "for" | "to"))?;
        let said = (far..=far + 9).any(|k| {
            matches!(
                around.word(k),
                "is" | "are" | "was" | "will" | "released" | "tested" | "automated"
            )
        });
        return (!said).then_some(far);
    }
    let first = first || LEADS.contains(&around.word(-1)) && around.word(-2).is_empty();
    if !first
        || !(OUTCOMES.contains(&around.word(0))
            || matches!(
                around.word(0),
                "request"
                    | "invitation"
                    | "offer"
                    | "referral"
                    | "recommendation"
                    | "requests"
                    | "orders"
                    | "praise"
                    | "thanks"
                    | "offers"
                    | "invitations"
                    | "referrals"
            ))
        || !matches!(around.word(1), "of" | "by" | "from" | "for" | "to")
    {
        return None;
    }
    let by = (1..=9)
        .take_while(|k| {
            !matches!(
                around.word(*k),
                "" | "is" | "are" | "used" | "written" | "in"
            )
        })
        .find(|k| matches!(around.word(*k), "by" | "from"))?;
    let far = (by + 1..=by + 4)
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| {
            (DEPARTMENTS.contains(&around.word(*k)) || is_other(around.word(*k)))
                && !is_other(around.word(k + 1))
        })?;
    let said = (far..=far + 4).any(|k| matches!(around.word(k), "is" | "are" | "was" | "will"));
    (!said).then_some(far)
}

/// Be on the short list, get onto the core team.
pub(super) fn listed(around: &en::Around<'_>) -> Option<isize> {
    let base = en::base_of(around.word(0), &["be", "get", "make"])?;
    let on = match base {
        "be" => matches!(around.word(1), "on" | "among"),
        "get" => matches!(around.word(1), "on" | "onto" | "into"),
        _ => matches!(around.word(1), "it") && matches!(around.word(2), "onto" | "into" | "to"),
    };
    if !on || around.role(base) != en::Role::Predicate {
        return None;
    }
    (2..=6).find(|k| LISTS.contains(&around.word(*k)))
}

/// Verbs by which one comes to what others give.
const GETTING: &[&str] = &[
    "get", "receive", "win", "earn", "gain", "obtain", "secure", "attract", "achieve", "have",
];

/// Receive requests, win the trust of the customer.
pub(super) fn gift(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // "Hope for a transfer."
    let hoped =
        around.word(1) == "for" && matches!(word, "hope" | "hoping" | "wait" | "waiting" | "wish");
    if hoped {
        let far = (2..=5).find(|k| GIFTS.contains(&around.word(*k)))?;
        return BEHIND.contains(&around.word(far + 1)).then_some(far);
    }
    let base = en::base_of(word, GETTING).or_else(|| (word == "winning").then_some("win"))?;
    // "My proposal wins approval."
    let third = word.ends_with('s')
        && (1..=4).any(|k| matches!(around.word(-k), "my" | "our" | "the"))
        && !(1..=4).any(|k| matches!(around.word(-k), "that" | "which" | "who" | "when" | "if"));
    if around.role(base) != en::Role::Predicate && !third {
        return None;
    }
    // "Receive thank-you messages from users": whatever it is.
    let takes = matches!(
        base,
        "receive" | "get" | "obtain" | "win" | "earn" | "secure"
    );
    let from = (1..=7)
        .take_while(|k| !matches!(around.word(*k), "" | "and" | "to" | "by"))
        .find(|k| around.word(*k) == "from");
    if let Some(from) = from.filter(|_| takes)
        && others::is_named(around, from + 1)
    {
        return Some((from - 1).max(1));
    }
    // "Receive the prize": whatever it is, others give it.
    let taught = |k: &isize| {
        let word = around.word(*k);
        SENT.contains(&word)
            || ["certif", "licen", "accredit", "qualif"]
                .iter()
                .any(|stem| word.starts_with(stem))
    };
    if base == "receive" && around.role(base) == en::Role::Predicate && !(1..=6).any(|k| taught(&k))
    {
        return (1..=3).rev().find(|k| !around.word(*k).is_empty());
    }
    let far = (1..=5)
        .take_while(|k| !matches!(around.word(*k), "" | "and" | "to" | "for" | "by" | "with"))
        .find(|k| GIFTS.contains(&around.word(*k)))?;
    if around.word(far) == "mark" && around.word(far - 1) == "privacy" {
        return None;
    }
    // One does not achieve a budget by what others give.
    if base == "achieve"
        && matches!(
            around.word(far),
            "budget" | "order" | "orders" | "rating" | "ratings"
        )
    {
        return None;
    }
    // "Have confidence in" speaks of oneself.
    let whose = (1..far).any(|k| whom(around.word(k)) || around.word(k).ends_with("'s"));
    let own = !whose
        && (around.word(far) == "confidence" && !matches!(around.word(far + 1), "of" | "from")
            || base == "have" && matches!(around.word(far + 1), "for" | "in"));
    (!own && BEHIND.contains(&around.word(far + 1))).then_some(far)
}

/// What others put one on.
#[rustfmt::skip]
const LISTS: &[&str] = &[
    "list", "shortlist", "longlist", "team", "board", "committee", "panel", "council", "squad", "jury", "faculty",
    "roster",
];

/// What is received without being a gift.
#[rustfmt::skip]
const SENT: &[&str] = &[
    "training", "education", "instruction", "lessons", "files", "data", "mail", "mails", "e-mail", "alerts",
];
