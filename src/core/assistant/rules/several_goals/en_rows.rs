//! Rows in an English statement: things with their levels, things alone, and doings with no "and" between them.

use std::ops::Range;

use super::en::word;
use super::en_finite::{gerund, is_finite};
use super::en_halves::{noun, numbered};
use super::en_own::Tie;
use super::en_parts::{Part, gap, is_past, split};
use super::en_words::{leads_in, with_percent};
use super::titles_en::compared;
use super::verbs_en::{function, head, verb};
use crate::assistant::text::Text;

/// The items of a row that each name a thing and what becomes of it: "zero outages, 3 new clients, March"; or three
/// things or more with nothing said of them.
pub(super) fn listed(text: &Text, all: &[Range<usize>], whole: Part) -> Vec<Part> {
    let whole = Part {
        tie: Tie::Comma,
        row: true,
        ..whole
    };
    if !open(text, all) {
        return Vec::new();
    }
    let mut parts = split(text, all, whole, &|text, all, at| {
        let next = at + usize::from(word(text, all, at) == "and");
        gap(text, all, at)
            .contains(',')
            .then_some((at, next, Tie::Comma))
    });
    // "…, both by March": when, for all that was said.
    if let Some(last) = parts.last() {
        let span = all[last.from].start..all[last.end - 1].end;
        let begins = word(text, all, last.from);
        let when = matches!(begins, "all" | "both" | "each" | "by") || last.end - last.from < 3;
        let alone = last.end == last.from + 1;
        if alone || when && !text.times_in(&span).is_empty() {
            parts.pop();
        }
    }
    if parts.len() < 2 {
        return Vec::new();
    }
    // "two dashboards, one alert set": parts of one thing.
    let counted = parts
        .iter()
        .all(|part| numbered(word(text, all, part.from)));
    let done = |part: &Part| (part.from + 2..part.end).any(|i| is_past(word(text, all, i)));
    let counted = counted && !parts.iter().all(done);
    if !counted && parts.iter().all(|part| item(text, all, *part)) {
        return parts;
    }
    if parts.len() > 2 && parts.iter().all(|part| bare(text, all, *part)) {
        for part in &mut parts {
            part.tie = Tie::Mark;
        }
        return parts;
    }
    Vec::new()
}

/// Whether no label says that the row is of one thing: "FY26: …" only says when, "brewery network: …" of what.
fn open(text: &Text, all: &[Range<usize>]) -> bool {
    let colon = (1..all.len()).find(|i| gap(text, all, *i).contains(':'));
    colon.is_none_or(|at| {
        let label = all[0].start..all[at - 1].end;
        let aims = ["goals", "aims", "targets", "objectives", "priorities"];
        at < 7 && !text.times_in(&label).is_empty()
            || (0..at).any(|i| aims.contains(&word(text, all, i)))
    })
}

/// Whether a thing and its level or state stand there, and nothing that goes on about another: "…, proven on 5 phones",
/// "…, covers 14 plans", "0 in the bonus run".
fn item(text: &Text, all: &[Range<usize>], part: Part) -> bool {
    let Part { from, end, .. } = part;
    let span = all[from].start..with_percent(text, all[end - 1].end);
    let begins = word(text, all, from);
    let many = numbered(begins) || matches!(begins, "no" | "zero");
    let levelled = many || !text.quantities_in(&span).is_empty();
    let better = compared(begins);
    let rate = numbered(begins) && text.low[all[from].end..].starts_with('%');
    let moved = |i: usize| matches!(word(text, all, i), "into" | "onto");
    let told = |i: usize| {
        matches!(
            word(text, all, i),
            "is" | "are" | "has" | "have" | "was" | "alike"
        )
    };
    let state = better || (from + 2..end).any(|i| is_past(word(text, all, i)) || moved(i));
    let named = noun(text, all, from, end);
    let verbal = verb(begins).is_some() && !named || leads_in(begins) && begins != "the";
    let within = (from..end).any(|i| is_finite(word(text, all, i)) || told(i));
    // "precision 80%": a level of what was said.
    let thing = many || better || end > from + 2;
    let small = matches!(
        begins,
        "no" | "one" | "two" | "three" | "four" | "five" | "six" | "ten"
    );
    let goes_on = begins.ends_with("ed") || gerund(begins) || function(begins);
    let goes_on = goes_on && !small && !(matches!(begins, "the" | "our" | "my") && state);
    let next = word(text, all, from + 1);
    let only = numbered(begins) && (function(next) || matches!(next, "a" | "an"));
    (levelled || state) && thing && !verbal && !within && !only && !rate && (named || !goes_on)
}

/// Whether a thing stands there of which nothing is said: "tax forms for the prizes".
pub(super) fn bare(text: &Text, all: &[Range<usize>], part: Part) -> bool {
    let Part { from, end, .. } = part;
    let begins = word(text, all, from);
    let plain = |i: usize| {
        let here = word(text, all, i);
        let joins = function(here) || leads_in(here);
        (!joins || matches!(here, "for" | "of" | "the" | "our"))
            && !numbered(here)
            && !is_finite(here)
    };
    end > from + 1
        && verb(begins).is_none()
        && !begins.ends_with("ed")
        && (!gerund(begins) || word(text, all, from + 1) == "of")
        && !matches!(begins, "for" | "of")
        && (from..end).all(plain)
}

/// Doings with only commas between them: "ship the release, put the filter into production".
pub(super) fn spliced(text: &Text, all: &[Range<usize>], whole: Part) -> Vec<Part> {
    let joined = (1..all.len() - 1).any(|i| {
        let opens = head(text, all, i + 1).is_some() || gap(text, all, i + 1).contains(',');
        word(text, all, i) == "and" && opens
    }) || (1..all.len()).any(|i| gap(text, all, i).contains(':'));
    if joined || head(text, all, whole.from).is_none() {
        return Vec::new();
    }
    split(text, all, whole, &|text, all, at| {
        let led = gap(text, all, at).contains(',') && head(text, all, at).is_some();
        (led && !gerund(word(text, all, at))).then_some((at, at, Tie::Comma))
    })
}
