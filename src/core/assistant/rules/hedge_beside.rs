//! What stands right beside an English hedge and settles it.

use std::ops::Range;

use super::hedge_words_en::{AGAIN, SOON};
use crate::assistant::text::class::{first_chars, starts};
use crate::assistant::text::{Text, TimeKind};

/// Whether the extent stands right beside an English hedge: behind a colon or a dash, the rhythm
/// beside what is regular, the time behind what is soon. A figure further on is another matter.
pub(super) fn beside(text: &Text, span: &Range<usize>) -> bool {
    let low = &text.low;
    let hedge = &low[span.clone()];
    let end = text.sentence(span.start).end.max(span.end);
    let tail = &low[span.end..end];
    let behind = tail.trim_start_matches([' ', ',']);
    let dashed = [":", "=", "- ", "– ", "— ", "—", "–"]
        .iter()
        .find_map(|mark| behind.strip_prefix(mark));
    if let Some(rest) = dashed {
        let from = end - rest.len();
        let close = rest.find([';', '–', '—', '(']).unwrap_or(rest.len());
        let said = from..from + close;
        return !text.quantities_in(&said).is_empty() || !text.times_in(&said).is_empty();
    }
    let soon =
        SOON.contains(&hedge) && starts(behind, &["within ", "under ", "in under "]).is_some();
    if soon {
        let from = end - behind.len();
        let near = from..from + first_chars(behind, 24).len();
        return !text.quantities_in(&near).is_empty() || !text.times_in(&near).is_empty();
    }
    let twice = || {
        let figures = text.quantities_in(&(span.end..end)).iter();
        let mut near = figures.filter(|at| low[at.end..end].trim_start().starts_with("a "));
        near.any(|at| low[span.end..at.start].trim_matches([' ', ',']).is_empty())
    };
    AGAIN.contains(&hedge) && twice()
        || AGAIN.contains(&hedge)
            && text.times.iter().any(|time| {
                let often = time.kind == TimeKind::Frequency;
                let gap = |from: usize, to: usize| {
                    let between = low[from..to].trim_matches([' ', ',']);
                    let nth = between.strip_prefix("on the ");
                    nth.is_some_and(|nth| !nth.contains(' '))
                        || matches!(
                            between,
                            "" | "on" | "at" | "and" | "at least" | "i.e." | "on the" | "once"
                        )
                };
                if time.span.start >= span.end {
                    let day = behind.starts_with("on the ");
                    (often || day) && gap(span.end, time.span.start)
                } else {
                    often && time.span.end <= span.start && gap(time.span.end, span.start)
                }
            })
}

/// Whether a figure or a time says right behind what is meant: "timely answers, meaning within one day".
pub(super) fn explained(text: &Text, span: &Range<usize>) -> bool {
    const MEANT: [&str; 9] = [
        ", meaning ",
        ", that is",
        ", i.e.",
        ", which means ",
        ", namely ",
        " (meaning ",
        " (that is",
        " (i.e.",
        ", in other words",
    ];
    let tail = first_chars(&text.low[span.end..], 60);
    let said = MEANT
        .iter()
        .filter_map(|word| Some(tail.find(word)? + word.len()))
        .min();
    said.is_some_and(|at| {
        let from = span.end + at;
        let near = from..from + first_chars(&text.low[from..], 40).len();
        !text.quantities_in(&near).is_empty() || !text.times_in(&near).is_empty()
    })
}
