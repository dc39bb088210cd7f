//! The rules: one a file, its manual page beside it.

use std::ops::Range;

use super::finding::WORD;
use super::text::class::{first_chars, last_chars};
use super::{Case, Finding, Group, Mend, Place, Reading};
use crate::model::Dismissal;

mod endless_verb;
mod endless_words;
mod hedge;
mod hedge_words;
mod no_due;
mod no_number;
mod no_target;
mod private_leak;
mod private_words;
mod slot_left;

/// The id of the finding that stands for several on a very short text.
pub const TOO_SHORT: &str = "too-short";

/// One rule.
pub trait Rule: Sync {
    /// Its name in code, in data and in message keys.
    fn id(&self) -> &'static str;
    /// What it is about.
    fn group(&self) -> Group;
    /// Adds what it finds.
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>);
}

/// Every rule, the most useful first.
pub const RULES: &[&dyn Rule] = &[
    &private_leak::PrivateLeak,
    &slot_left::SlotLeft,
    &no_number::NoNumber,
    &endless_verb::EndlessVerb,
    &no_due::NoDue,
    &no_target::NoTarget,
    &hedge::Hedge,
];

/// A finding that marks words.
fn marked(
    rule: &dyn Rule,
    reading: &Reading,
    span: &Range<usize>,
    arguments: Vec<(&'static str, String)>,
    mends: Vec<Mend>,
) -> Finding {
    Finding {
        rule: rule.id(),
        group: rule.group(),
        place: reading.place.clone(),
        span: Some(reading.text.source(span)),
        arguments,
        mends,
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around: around(&reading.text.low, &reading.text.sentence(span.start), span),
        },
        nth: 0,
    }
}

/// A finding that marks no word: something is missing.
fn missing(rule: &dyn Rule, place: Place, mends: Vec<Mend>) -> Finding {
    Finding {
        rule: rule.id(),
        group: rule.group(),
        span: None,
        arguments: Vec::new(),
        mends,
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around: place.name(),
        },
        nth: 0,
        place,
    }
}

/// How much of a long sentence a dismissal remembers on either side, in characters.
const MEMORY: usize = 120;

/// The sentence with the word marked in it: what a dismissal remembers.
pub(super) fn around(low: &str, sentence: &Range<usize>, span: &Range<usize>) -> String {
    let head = &low[sentence.start.min(span.start)..span.start];
    let tail = &low[span.end..sentence.end.max(span.end)];
    let mut text = String::from(last_chars(head, MEMORY));
    text.push(WORD.0);
    text.push_str(&low[span.clone()]);
    text.push(WORD.1);
    text.push_str(first_chars(tail, MEMORY));
    text
}

/// The field that speaks for the goal as a whole: the statement, or the title where there is none.
fn main_place(case: &Case<'_>) -> Option<Place> {
    [Place::Statement, Place::Title]
        .into_iter()
        .find(|place| case.reading(place).is_some())
}
