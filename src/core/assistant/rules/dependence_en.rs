//! Where an English sentence hangs on what others do, or on helping them.

use std::ops::Range;

use super::dependence_done_en as done;
use super::dependence_others_en as others;
use super::dependence_words_en::{
    ABOUT, AIDES, BEHIND, DEPARTMENTS, GIFTS, HELPING, HELPING_INDEX, NAMED, OUTCOMES,
};
use crate::assistant::text::people_en::{is_other, is_whose};
use crate::assistant::text::{Text, en};

/// Words that the sentence rests on where it hangs on others.
pub(super) fn hangs_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let last = help(&around)
            .or_else(|| others::act(text, sentence, &around))
            .or_else(|| done::done(&around))
            .or_else(|| done::given(&around))
            .or_else(|| done::sought(&around))
            .or_else(|| done::granted(&around))
            .or_else(|| done::famous(&around))
            .or_else(|| (i < 2).then(|| done::coming(&around)).flatten())
            .or_else(|| gift(&around))
            .or_else(|| {
                // "Q3: approval by the board"
                let first = i == 0 || i < 3 && around.word(-1).is_empty();
                (i < 3).then(|| outcome(&around, first)).flatten()
            })
            .or_else(|| (i == 0).then(|| others::company(text, words)).flatten())
            .or_else(|| others::to_us(&around))?;
        let last = words.get(i + usize::try_from(last).ok()?)?;
        Some(words[i].start..last.end)
    })
}

/// Whether the sentence speaks of helping.
pub(super) fn helps(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| help(&en::Around::new(text, words, i)).is_some())
}

/// Support, provide assistance: so many words on it ends.
fn help(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    if let Some(base) = en::base_of(word, &["support", "help", "assist", "aid"])
        && !NAMED.contains(&around.word(1))
    {
        // "Support for Windows 11 added": a thing.
        let thing = around.word(1) == "for"
            && (3..=9).any(|k| {
                matches!(
                    around.word(k),
                    "added"
                        | "released"
                        | "dropped"
                        | "removed"
                        | "built"
                        | "shipped"
                        | "implemented"
                )
            });
        if !thing && around.role(base) == en::Role::Predicate || by_it(around) {
            return Some(0);
        }
    }
    with_particle(around)
        .or_else(|| role_played(around))
        .or_else(|| titled(around))
        .or_else(|| provided(around))
}

/// Follow up with the newcomer, look after the trainees: a verb that helps with what follows only.
fn with_particle(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let (base, far) = HELPING_INDEX.rows(word, 0).iter().find_map(|row| {
        let (base, with) = HELPING[usize::from(*row)];
        let mut far = 0;
        let fits = en::is_form(word, base)
            && with.split(' ').filter(|with| !with.is_empty()).all(|with| {
                far += 1;
                around.word(far) == with
            });
        fits.then_some((base, far))
    })?;
    let someone = (far + 1..=far + 5).any(|k| whom(around.word(k)));
    let stands = around.role(base) == en::Role::Predicate || by_it(around);
    (someone && stands).then_some(far)
}

/// Act as a supporter, be a helping hand, play a supporting role.
fn role_played(around: &en::Around<'_>) -> Option<isize> {
    // "Act in support of the project leader", "a helping hand for the archivists"
    let in_support = en::is_form(around.word(0), "act")
        && around.word(1) == "in"
        && matches!(around.word(2), "support" | "aid")
        && around.role("act") == en::Role::Predicate;
    let hand = around.word(0) == "helping"
        && around.word(1) == "hand"
        && matches!(around.word(-1), "" | "a")
        && around.word(-2).is_empty()
        && matches!(around.word(2), "for" | "to");
    if in_support || hand {
        return Some(if hand { 1 } else { 2 });
    }
    let base = en::base_of(
        around.word(0),
        &[
            "act",
            "serve",
            "work",
            "function",
            "be",
            "become",
            "play",
            "contribute",
        ],
    )?;
    let far = match base {
        "play" => (1..=4).find(|k| {
            matches!(around.word(*k), "role" | "part")
                && matches!(around.word(*k - 1), "supporting" | "support" | "helping")
        }),
        _ => {
            let as_one = (1..=6).find(|k| around.word(*k) == "as");
            let from = if matches!(base, "be" | "become") {
                1
            } else {
                as_one.unwrap_or(1) + 1
            };
            let led = from == 1 || as_one.is_some_and(|at| at == 1 || base == "contribute");
            (from..=from + 4)
                .filter(|_| led)
                .take_while(|k| !around.word(*k).is_empty())
                .find(|k| {
                    AIDES.contains(&around.word(*k))
                        || around.word(*k) == "board" && around.word(*k - 1) == "sounding"
                        || around.word(*k) == "hand"
                            && matches!(around.word(*k - 1), "helping" | "right" | "right-hand")
                })
        }
    }?;
    let stands = around.role(base) == en::Role::Predicate;
    let thing = matches!(
        around.word(far + 1),
        "server" | "site" | "system" | "line" | "generator"
    );
    (stands && !thing).then_some(far)
}

/// Support for the new hires, technical assistance to the PMO: a noun heads the sentence.
fn titled(around: &en::Around<'_>) -> Option<isize> {
    let noun = matches!(
        around.word(0),
        "support" | "assistance" | "help" | "aid" | "follow-up" | "backup" | "care" | "backing"
    );
    if !noun {
        return None;
    }
    let lead = around.word(-1);
    let led = lead.is_empty()
        || around.word(-2).is_empty()
            && (lead.ends_with("al")
                || lead.ends_with("ing")
                || matches!(
                    lead,
                    "daily"
                        | "active"
                        | "full"
                        | "close"
                        | "proactive"
                        | "day-to-day"
                        | "management"
                        | "project"
                ));
    let goes = matches!(around.word(1), "for" | "to" | "of" | "with")
        && (2..=6)
            .take_while(|k| !around.word(*k).is_empty())
            .any(|k| whom(around.word(k)));
    let said = (2..=9).any(|k| {
        matches!(
            around.word(k),
            "is" | "are"
                | "was"
                | "will"
                | "takes"
                | "opens"
                | "ends"
                | "starts"
                | "released"
                | "built"
        )
    });
    (led && goes && !said).then_some(0)
}

/// Provide assistance, lend a hand, be of help.
fn provided(around: &en::Around<'_>) -> Option<isize> {
    let base = en::base_of(
        around.word(0),
        &["provide", "give", "offer", "lend", "be", "render"],
    )?;
    let far = (1..=6).find(|k| match around.word(*k) {
        _ if *k > 4 && base != "lend" || NAMED.contains(&around.word(*k + 1)) => false,
        "support" | "help" | "assistance" | "aid" | "backup" | "guidance" | "service" | "care" => {
            if base == "be" {
                around.word(*k - 1) == "of"
            } else {
                around.word(*k) != "service"
            }
        }
        "hand" => {
            base == "lend" || base == "give" && matches!(around.word(*k - 1), "a" | "helping")
        }
        _ => false,
    })?;
    let named = NAMED.contains(&around.word(far + 1)) || around.word(far + 1) == "team";
    (!named && around.role(base) == en::Role::Predicate).then_some(far)
}

/// Somebody else: juniors, juniors'.
fn whom(word: &str) -> bool {
    is_whose(word)
}

/// Contribute by …: the helping is the whole of it.
fn by_it(around: &en::Around<'_>) -> bool {
    matches!(around.word(-1), "by" | "through")
        && (2..=8).any(|k| matches!(around.word(-k), "contribute" | "contributing"))
}

/// Approval of the plan by the board: a noun that others have in their hands.
fn outcome(around: &en::Around<'_>, first: bool) -> Option<isize> {
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

/// Receive requests, win the trust of the customer.
fn gift(around: &en::Around<'_>) -> Option<isize> {
    const GETTING: &[&str] = &[
        "get", "receive", "win", "earn", "gain", "obtain", "secure", "attract", "achieve", "have",
    ];
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
