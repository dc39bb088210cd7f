//! `no-baseline`: a rate or an amount with no figure to start from.

use std::ops::Range;

use super::Rule;
use super::baseline_words::{
    ALL_EN, ALL_JA, FIRST_EN, FIRST_JA, MEASURED_EN, MEASURED_JA, NEW_EN, NEW_JA, NEW_NAME_EN,
    NEW_NAME_JA, RELATIVE_EN, RELATIVE_JA, START_EN, START_JA,
};
use super::kpi_texts::{
    about, ask_once, counts_in, figures, is_target, is_whole, own, said, says, unit,
};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, first_chars, is_hiragana, starts};
use crate::assistant::{Case, Finding, Group, KpiPart, Place};
use crate::model::{Direction, Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct NoBaseline;

impl Rule for NoBaseline {
    fn id(&self) -> &'static str {
        "no-baseline"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        // While the target is being typed, its writer may still go back.
        let settled = |kpi: &Kpi| {
            let target = Place::Kpi(kpi.id.clone(), KpiPart::Target);
            case.options.left(&target)
        };
        let lacks = |kpi: &Kpi| wants_start(kpi) && settled(kpi) && !is_said(case, kpi);
        ask_once(self, case, KpiPart::Baseline, &lacks, findings);
    }
}

/// Whether where it stands now makes a difference: a count starts at nothing, and a level that is
/// held is its own start.
fn wants_start(kpi: &Kpi) -> bool {
    matches!(kpi.kind, KpiKind::Rate | KpiKind::Amount)
        && kpi.direction != Direction::Keep
        && kpi.target.is_some()
        && kpi.baseline.is_none()
}

/// Whether the start stands in words, will be measured, or is nothing.
fn is_said(case: &Case<'_>, kpi: &Kpi) -> bool {
    let own = own(case, kpi);
    let name = own.first();
    let unit = match (kpi.kind, unit(kpi)) {
        (KpiKind::Rate, unit) if unit.is_empty() => "%".to_owned(),
        (_, unit) => unit,
    };
    // What is saved, or grows, is counted from the start already.
    name.is_some_and(|name| said(name, RELATIVE_JA, RELATIVE_EN))
        || kpi.kind == KpiKind::Amount
            && name.is_some_and(|name| said(name, NEW_NAME_JA, NEW_NAME_EN))
        || own.iter().any(|text| said(text, NEW_JA, NEW_EN))
        || is_complete(case, kpi, &own)
        || own.iter().any(|text| {
            let mut sentences = text.sentences.iter();
            sentences.any(|sentence| states_start(text, sentence, &unit, kpi))
        })
        || about(case, kpi)
            .iter()
            .any(|(text, sentence)| states_start(text, sentence, &unit, kpi))
        || own.iter().any(measured_first)
        || case.readings.iter().any(|r| measured_first(&r.text))
}

/// All of something, or none of it: the figure says by itself how good it is.
fn is_complete(case: &Case<'_>, kpi: &Kpi, own: &[Text]) -> bool {
    let whole = is_whole(kpi.target, 100) || is_whole(kpi.target, 0);
    kpi.kind == KpiKind::Rate
        && whole
        && (own.iter().any(|text| said(text, ALL_JA, ALL_EN))
            || about(case, kpi)
                .iter()
                .any(|(text, sentence)| says(text, sentence, ALL_JA, ALL_EN)))
}

/// "down by 30% from 6 times a month", "it happens six times a month now": a start in words.
fn often_before(text: &Text, sentence: &Range<usize>, unit: &str, told: bool) -> bool {
    let body = &text.low[sentence.clone()];
    let near = |at: usize| {
        let from = sentence.start + at;
        let near = from..from + first_chars(&text.low[from..], 12).len();
        !text.quantities_in(&near).is_empty() || !text.times_in(&near).is_empty()
    };
    let down = unit == "%"
        && body
            .match_indices("% from ")
            .any(|(at, word)| near(at + word.len()));
    let often = unit.is_empty()
        || ["time", "month", "week"]
            .iter()
            .any(|word| unit.contains(word));
    down || told
        && often
        && [" times a ", " times per "]
            .iter()
            .any(|word| body.contains(word))
}

/// 前期38%, 10日から6日, "from 40 to 30": another figure than the target, that counts the same.
fn states_start(text: &Text, sentence: &Range<usize>, unit: &str, kpi: &Kpi) -> bool {
    let told = says(text, sentence, START_JA, START_EN);
    if often_before(text, sentence, unit, told) {
        return true;
    }
    let mut others = figures(text, sentence).filter(|figure| {
        let during = |time: &Range<usize>| time.start < figure.end && figure.start < time.end;
        let timed = text.times.iter().any(|time| during(&time.span));
        let dated = ends(&text.low[..figure.start], &["月", "月 ", "/"]).is_some();
        let counted = counts_in(text, figure, unit) && !dated;
        !is_target(text, figure, kpi) && (counted || !timed)
    });
    others.any(|figure| {
        let tail = &text.low[figure.end..sentence.end];
        fits(tail, unit) && (told || leads_on(tail) || is_left(text, sentence, figure))
    })
}

/// Whether what stands behind a figure does not say that something else is counted.
fn fits(tail: &str, unit: &str) -> bool {
    #[rustfmt::skip]
    const BARE: &[&str] = &[
        "to ", "から", "→", "⇒", "->", "=>", ",", ".", ";", ")", "、", "。", "割", "倍", "%",
    ];
    let tail = tail.trim_start();
    tail.is_empty() || tail.starts_with(unit) || starts(tail, BARE).is_some()
}

/// Whether a figure is what something comes from: 10日から, 10→6.
fn leads_on(tail: &str) -> bool {
    let near = first_chars(tail, 8);
    ["から", "→", "⇒", "->", "=>"].iter().any(|sign| {
        near.split_once(sign).is_some_and(|(unit, _)| {
            !unit.contains(|c: char| is_hiragana(c) && c != 'か' || c.is_ascii_digit() || c == '、')
        })
    })
}

/// "from about 40", "against 10 days".
fn is_left(text: &Text, sentence: &Range<usize>, figure: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    let before = words.iter().rev().filter(|word| word.end <= figure.start);
    before.take(3).any(|word| {
        matches!(
            &text.low[word.clone()],
            "from" | "against" | "versus" | "vs"
        )
    })
}

/// Whether a sentence says that it is measured before anything else.
fn measured_first(text: &Text) -> bool {
    let mut sentences = text.sentences.iter();
    sentences.any(|sentence| {
        says(text, sentence, MEASURED_JA, MEASURED_EN) && says(text, sentence, FIRST_JA, FIRST_EN)
    })
}
