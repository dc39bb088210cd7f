//! How an English clause says that it stands beside another one, or is a step of one way.

use std::ops::Range;

use super::en::word;
use crate::assistant::text::Text;
use crate::assistant::text::class::starts;

/// Whether an item of a list begins here: "1)", "2.".
pub(super) fn starts_item(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let number = word(text, all, at);
    number.len() == 1
        && number.as_bytes()[0].is_ascii_digit()
        && all
            .get(at)
            .is_some_and(|word| text.low[word.end..].starts_with([')', '.']))
}

/// How many words begin another goal: "a second goal is to", "separately", "the other target is".
pub(super) fn another(rest: &str) -> Option<usize> {
    if let Some(word) = starts(rest, ANOTHER) {
        return Some(word.split(' ').count());
    }
    let mut words = rest.split([' ', ',', ':']).filter(|word| !word.is_empty());
    let mut count = 1;
    let lead = words.next()?;
    let mut next = if matches!(
        lead,
        "as" | "and" | "a" | "my" | "the" | "our" | "another" | "with" | "next"
    ) {
        count += 1;
        words.next()?
    } else {
        lead
    };
    let mut other = lead == "another";
    while matches!(
        next,
        "a" | "my"
            | "the"
            | "other"
            | "second"
            | "third"
            | "further"
            | "separate"
            | "another"
            | "additional"
            | "next"
            | "side"
            | "personal"
            | "parallel"
            | "to"
    ) {
        other |= !matches!(next, "a" | "my" | "the" | "to");
        next = words.next()?;
        count += 1;
    }
    if !other
        || !matches!(
            next,
            "goal" | "target" | "aim" | "objective" | "focus" | "one" | "thing" | "priority" | "is"
        )
    {
        return None;
    }
    if next != "is" {
        match words.next() {
            Some("is" | "will" | "for" | "of" | "to") => count += 1,
            _ => return Some(count),
        }
    }
    Some(count + usize::from(matches!(words.next(), Some("to" | "that" | "be"))))
}

const ANOTHER: &[&str] = &[
    "separately",
    "and separately",
    "secondly",
    "independently of that",
    "independently",
    "apart from this",
    "apart from that",
    "separately from that",
    "on a different note",
    "unrelated to this",
    "unrelated to that",
    "besides that",
    "beyond that",
    "alongside that",
    "next to that",
    "in addition to that",
    "unrelated to it",
    "independently of it",
    "independent of that",
    "independent of it",
    "quite apart from that",
    "aside from that",
    "as a separate matter",
    "with nothing to do with that",
    "as a goal in its own right",
    "as a goal of its own",
    "as a goal of my own",
    "as a thing of its own",
    "a different matter altogether",
    "a different matter",
    "on a different subject",
    "on a separate note",
    "unrelated",
    "unrelatedly",
    "on another front",
];

/// What a plan is made of: a clause with nothing else in it is a step.
const STEPS: &[&str] = &[
    "requirements",
    "requirement",
    "design",
    "designs",
    "build",
    "test",
    "tests",
    "testing",
    "rehearsal",
    "rehearse",
    "cutover",
    "cut-over",
    "go-live",
    "rollout",
    "roll-out",
    "pilot",
    "trial",
    "migration",
    "release",
    "review",
    "draft",
    "version",
    "revision",
    "production",
    "live",
    "launch",
    "plan",
    "planning",
    "analysis",
    "implementation",
    "development",
    "deployment",
    "preparation",
    "measure",
    "improve",
    "measurement",
    "inventory",
    "first",
    "second",
    "final",
    "run",
    "go",
    "switch",
    "complete",
    "finish",
    "start",
    "end",
    "again",
    "acceptance",
    "user",
    "users",
];

/// Whether a clause names nothing but a step.
pub(super) fn step(text: &Text, span: &Range<usize>) -> bool {
    let mut named = false;
    let times = text.times_in(span);
    let idle = |at: &Range<usize>| {
        let word = &text.low[at.clone()];
        times
            .iter()
            .any(|time| time.span.start <= at.start && at.end <= time.span.end)
            || matches!(
                word,
                "the"
                    | "a"
                    | "an"
                    | "in"
                    | "by"
                    | "of"
                    | "on"
                    | "to"
                    | "and"
                    | "then"
                    | "into"
                    | "for"
                    | "at"
                    | "end"
            )
            || word.bytes().all(|b| b.is_ascii_digit())
    };
    text.words_in(span).iter().all(|at| {
        let step = STEPS.contains(&&text.low[at.clone()]);
        named |= step;
        step || idle(at)
    }) && named
}

/// Whether a sentence begins as the first item of a list.
pub(super) fn starts_list(sentence: &str) -> bool {
    starts(sentence, &["1)", "(1)", "1.", "- ", "• ", "* "]).is_some()
}
