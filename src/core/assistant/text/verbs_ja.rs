//! The verbs of a table that stand in a Japanese sentence.

use std::ops::Range;

use super::class::{after, begins_with};
use super::ja::{Hit, Verb, hit};

/// The verbs of the sentence that are in the table, in order; only these rows of it may begin at a place
/// (`table::Index`).
pub fn verbs_of(
    low: &str,
    sentence: &Range<usize>,
    table: &[Verb<'static>],
    rows: &dyn Fn(usize) -> &'static [u16],
    found: &mut Vec<Hit<'static>>,
) {
    each(low, sentence, found, &|at| {
        let verbs = rows(at).iter().map(|row| &table[usize::from(*row)]);
        let mut verbs = verbs.filter(|verb| begins_with(&low[at..sentence.end], verb.stem));
        verbs.find_map(|verb| hit(low, sentence, at, *verb))
    });
}

/// Goes on behind each verb that is found.
fn each(
    low: &str,
    sentence: &Range<usize>,
    found: &mut Vec<Hit<'static>>,
    find: &dyn Fn(usize) -> Option<Hit<'static>>,
) {
    let mut at = sentence.start;
    while at < sentence.end {
        let Some(c) = after(low, at) else { break };
        let step = c.len_utf8();
        match find(at).filter(|_| !c.is_ascii()) {
            Some(hit) => {
                at = hit.span.end.max(at + step);
                found.push(hit);
            }
            None => at += step,
        }
    }
}
