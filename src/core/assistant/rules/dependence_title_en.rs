//! Where an English title names what others decide about: promotion to grade 5, a yes from the council, appointed
//! deputy lead.

use std::ops::Range;

use super::dependence_done_en::MOMENTS;
use super::dependence_others_en::is_named;
use crate::assistant::text::en::Around;
use crate::assistant::text::people_en::{is_other, is_whose};
use crate::assistant::text::{Text, act_en};

/// What the sentence is headed by, where others have it in their hands.
pub(super) fn title(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    let first = |i: &usize| {
        let before = i.checked_sub(1).and_then(|before| words.get(before));
        before.is_none_or(|before| {
            text.low[before.end..words[*i].start].contains([':', ';', '—', '–'])
        })
    };
    (0..words.len()).filter(first).find_map(|i| {
        let around = Around::new(text, words, i);
        let last = participle(&around).or_else(|| noun(&around))?;
        Some(words[i].start..around.span(last)?.end)
    })
}

/// Appointed deputy lead, considered for the posting, given the lead by the director.
fn participle(around: &Around<'_>) -> Option<isize> {
    let (word, next) = (around.word(0), around.word(1));
    let post = || !next.is_empty() && !next.ends_with('s') && !next.ends_with("ed");
    let led = matches!(
        next,
        "as" | "to" | "by" | "for" | "into" | "onto" | "among" | "on" | "out" | "in"
    );
    let fits = match word {
        "appointed" | "named" | "promoted" | "elected" | "made" => post(),
        "nominated" | "invited" | "hired" | "seconded" | "shortlisted" | "headhunted"
        | "entrusted" => led || next == "with",
        "considered" | "picked" | "chosen" | "selected" | "asked" | "singled" | "counted"
        | "admitted" | "recommended" => led,
        "moved" | "transferred" | "assigned" => {
            next == "to" && (2..7).any(|k| is_other(around.word(k)))
        }
        "given" | "granted" | "offered" | "awarded" | "handed" => {
            let held = (1..6).any(|k| ROLES.contains(&around.word(k)));
            held || by(around, 1, 10).is_some_and(|by| is_named(around, by + 1))
        }
        _ => false,
    };
    fits.then_some(1)
}

/// Where "by" stands among so many words.
fn by(around: &Around<'_>, from: isize, to: isize) -> Option<isize> {
    (from..to).find(|k| around.word(*k) == "by")
}

/// Promotion to grade 5, a yes from the works council, the committee's decision for us.
fn noun(around: &Around<'_>) -> Option<isize> {
    let article = isize::from(matches!(
        around.word(0),
        "a" | "an" | "the" | "my" | "our" | "another"
    ));
    let at = (article..article + 5).find(|k| {
        is_granted(around.word(*k))
            || is_contract(around.word(*k))
            || is_career(around.word(*k))
            || is_seat(around.word(*k))
    })?;
    let owned = at > article && around.owns(at - 1) && act_en::act(around.word(0)).is_none();
    let lead = owned
        || (article..at).all(|k| {
            let word = around.word(k);
            is_whose(word)
                || around.owns(k)
                || word == "green"
                || word.ends_with("al")
                || word.ends_with("ive")
                || matches!(
                    word,
                    "first" | "further" | "early" | "written" | "clear" | "final"
                )
        });
    if !lead {
        return None;
    }
    let word = around.word(at);
    let of = if matches!(around.word(at + 1), "of" | "")
        && matches!(word, "word" | "letter" | "note" | "sign")
    {
        at + 2
    } else {
        at
    };
    let next = around.word(of + 1);
    let finite = (of + 1..of + 11)
        .take_while(|k| !around.word(*k).is_empty())
        .any(|k| {
            matches!(
                around.word(k),
                "is" | "are"
                    | "was"
                    | "were"
                    | "released"
                    | "tested"
                    | "automated"
                    | "built"
                    | "live"
                    | "written"
                    | "documented"
                    | "migrated"
            )
        });
    if finite {
        return None;
    }
    // "By the harbour master", and not "by the end of June"
    let someone = next == "by"
        && matches!(around.word(of + 2), "the" | "our" | "my" | "a")
        && !MOMENTS.contains(&around.word(of + 3))
        && around.word(of + 3) != "new"
        && !around
            .word(of + 3)
            .starts_with(|c: char| c.is_ascii_digit());
    let whose = owned || (article..at).any(|k| around.owns(k) && is_whose(around.word(k)));
    // "Renewal decided by the client"
    let said = SAID.contains(&next)
        && by(around, of + 2, of + 5).is_some_and(|by| is_named(around, by + 1));
    if is_contract(word) {
        return (said || next == "from" && is_named(around, of + 2)).then_some(of + 1);
    }
    let theirs = said
        || someone
        || matches!(next, "from" | "by" | "of") && is_named(around, of + 2)
        || whose && matches!(next, "for" | "to" | "on" | "about" | "in");
    let career = is_career(word) && matches!(next, "to" | "as" | "into" | "onto" | "from");
    let seat = is_seat(word)
        && matches!(next, "on" | "in" | "among" | "at")
        && (of + 2..of + 8).any(|k| {
            is_other(around.word(k))
                || matches!(
                    around.word(k),
                    "project" | "programme" | "phase" | "program"
                )
        });
    (theirs && is_granted(word) || theirs && is_career(word) && next != "of" || career || seat)
        .then_some(of + 1)
}

/// What others say or give.
fn is_granted(word: &str) -> bool {
    GIVEN.contains(&word)
}

/// What others place or free.
fn is_contract(word: &str) -> bool {
    matches!(
        word,
        "renewal"
            | "extension"
            | "contract"
            | "order"
            | "orders"
            | "budget"
            | "funds"
            | "headcount"
            | "access"
            | "funding"
    )
}

/// Steps of one's own that others take one up.
fn is_career(word: &str) -> bool {
    matches!(
        word,
        "promotion"
            | "appointment"
            | "nomination"
            | "posting"
            | "secondment"
            | "invitation"
            | "admission"
            | "election"
            | "selection"
    )
}

/// A place among others.
fn is_seat(word: &str) -> bool {
    matches!(word, "seat" | "place" | "spot" | "berth")
}

/// What one is given by others.
#[rustfmt::skip]
const ROLES: &[&str] = &[
    "lead", "role", "chance", "post", "seat", "job", "responsibility", "permission", "leave", "task",
];

/// How others have said it.
#[rustfmt::skip]
const SAID: &[&str] = &[
    "decided", "given", "granted", "confirmed", "promised", "offered", "agreed", "released", "awarded", "approved",
    "signed",
];

/// What others say or give, in a word.
#[rustfmt::skip]
const GIVEN: &[&str] = &[
    "decision", "verdict", "vote", "yes", "ok", "okay", "nod", "greenlight", "go-ahead", "light", "word", "thanks",
    "prize", "award", "praise", "compliment", "blessing", "mandate", "consent", "permission", "letter", "sign",
    "sign-off", "commitment", "support", "backing", "confidence", "applause", "acceptance", "approval", "note", "offer",
    "recommendation", "invitation", "referral", "call",
];
