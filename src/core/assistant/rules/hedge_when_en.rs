//! Hedges in English that let something come first: if time allows, as needed, as far as possible.

use super::hedge_words::Settle::{self, Far, When, Which};
use super::hedge_words_en::{ALLOWING, ALLOWS, AS_IT_IS};
use crate::assistant::text::Text;
use crate::assistant::text::en::Around;

/// If my schedule allows, whenever I find the time, where it makes sense, as the case may be.
pub(super) fn condition(text: &Text, around: &Around<'_>) -> Option<(isize, Settle)> {
    let lead = around.word(0);
    let mut k = 1;
    while k < 5 && FILLS.contains(&around.word(k)) {
        k += 1;
    }
    let word = around.word(k);
    if lead == "as" {
        return measure(around).or_else(|| as_needed(text, around, k));
    }
    if matches!(lead, "whatever" | "anything") {
        let else_is = around.word(1) == "else"
            || around.word(1) == "is" && AS_IT_IS.contains(&around.word(2));
        return else_is.then_some((
            if AS_IT_IS.contains(&around.word(3)) {
                3
            } else {
                2
            },
            Which,
        ));
    }
    if lead == "unless" {
        let busy = (1..=4).find(|k| matches!(around.word(*k), "urgent" | "busy" | "otherwise"));
        return busy.map(|k| (k, When));
    }
    // Where possible, if it is needed: nothing that it would belong to follows.
    if AS_IT_IS.contains(&word) {
        let next = around.word(k + 1);
        let noun = next.len() > 3
            && next.ends_with('s')
            && !next.ends_with("ss")
            && !matches!(next, "this" | "besides");
        let found = matches!(next, "by" | "in" | "for" | "at" | "during" | "to")
            && matches!(
                word,
                "needed"
                    | "required"
                    | "useful"
                    | "requested"
                    | "asked"
                    | "relevant"
                    | "possible"
                    | "suitable"
            );
        let is = (1..k).any(|k| matches!(around.word(k), "is" | "are" | "be" | "seems" | "it"));
        return (!noun && (!found || !is)).then_some((k, When));
    }
    if word == "makes" && around.word(k + 1) == "sense"
        || word == "need" && around.word(k + 1) == "be"
    {
        return Some((k + 1, When));
    }
    // Wherever this can be done.
    if matches!(around.word(k - 1), "it" | "this" | "that") && matches!(word, "can" | "could") {
        let done = around.word(k + 1) == "be"
            && matches!(around.word(k + 2), "done" | "used" | "avoided" | "helped");
        return done.then_some((k + 2, When));
    }
    // Whenever I find the time, when I have a moment, if we can, if I am free.
    if (1..k).any(|k| matches!(around.word(k), "i" | "we" | "there" | "you" | "one")) {
        if matches!(
            word,
            "can" | "could" | "may" | "able" | "free" | "available"
        ) {
            return matches!(around.word(k + 1), "" | "and" | "to" | "i" | "do")
                .then_some((k, When));
        }
        let far = (k..=k + 4).find(|k| ALLOWING.contains(&around.word(*k)))?;
        return Some((far, When));
    }
    // If time allows, as the occasion arises, should the workload permit.
    let noun = (k..=k + 2).find(|k| ALLOWS.contains(&around.word(*k)))?;
    let verb = (noun + 1..=noun + 3).find(|k| {
        matches!(
            around.word(*k),
            "allow"
                | "allows"
                | "permit"
                | "permits"
                | "arise"
                | "arises"
                | "demand"
                | "demands"
                | "require"
                | "requires"
                | "available"
                | "comes"
                | "come"
                | "occurs"
                | "dictates"
                | "dictate"
                | "presents"
                | "exists"
                | "left"
                | "lets"
                | "suits"
                | "enough"
        )
    })?;
    Some((verb, When))
}

/// Words between the conjunction and what the condition hangs on.
#[rustfmt::skip]
const FILLS: &[&str] = &[
    "it", "is", "are", "be", "at", "all", "the", "my", "our", "a", "an", "i", "we", "that", "this", "there", "and", "when", "seems",
    "deemed", "found", "considered", "any", "am", "i'm", "it's", "feel", "feels", "still", "really", "so", "own",
];

/// As far as possible, as many as I can, as best I can.
fn measure(around: &Around<'_>) -> Option<(isize, Settle)> {
    let from = (1..=4)
        .find(|k| around.word(*k) == "as")
        .or_else(|| (around.word(1) == "best").then_some(1))?;
    let mut k = from + 1;
    while matches!(
        around.word(k),
        "i" | "we" | "is" | "it" | "one" | "the" | "my" | "our"
    ) {
        k += 1;
    }
    if around.word(k) == "makes" && around.word(k + 1) == "sense" {
        return Some((k + 1, Far));
    }
    let limit = matches!(
        around.word(k),
        "can"
            | "could"
            | "able"
            | "practical"
            | "practicable"
            | "possible"
            | "feasible"
            | "reasonable"
            | "manage"
            | "schedule"
            | "time"
            | "budget"
            | "workload"
            | "circumstances"
    );
    let end = if matches!(
        around.word(k + 1),
        "allows" | "permits" | "allow" | "permit"
    ) {
        k + 1
    } else {
        k
    };
    limit.then_some((end, Far))
}

/// As needed, as and when required, as assigned, as the need arises.
fn as_needed(text: &Text, around: &Around<'_>, k: isize) -> Option<(isize, Settle)> {
    let word = around.word(k);
    let adjective =
        AS_IT_IS.contains(&word) || matches!(word, "assigned" | "instructed" | "directed");
    // "As needed by the contract": it is said by what.
    if adjective
        && (!matches!(around.word(k + 1), "by" | "in" | "for" | "to")
            || time_follows(text, around, k))
    {
        return Some((k, When));
    }
    if word == "case" && around.word(k + 1) == "may" {
        return Some((k + 2, When));
    }
    if around.word(1) == "a" && matches!(around.word(2), "rule" | "general") {
        return Some((if around.word(2) == "rule" { 2 } else { 3 }, Far));
    }
    let noun = (k..=k + 1).find(|k| ALLOWS.contains(&around.word(*k)))?;
    let verb = around.word(noun + 1);
    matches!(
        verb,
        "allow"
            | "allows"
            | "permit"
            | "permits"
            | "arise"
            | "arises"
            | "demands"
            | "requires"
            | "comes"
            | "dictates"
    )
    .then_some((noun + 1, When))
}

/// Whether a time stands behind the word, with "by" or "in" before it.
fn time_follows(text: &Text, around: &Around<'_>, k: isize) -> bool {
    (k + 1..=k + 3).any(|k| {
        let at = around.span(k).map(|at| at.start);
        text.times.iter().any(|time| at == Some(time.span.start))
    })
}
