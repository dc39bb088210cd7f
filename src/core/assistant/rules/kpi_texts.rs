//! What the rules about a KPI share: how they speak, and what they read beside its figures.

use std::ops::Range;

use super::{Rule, missing};
use crate::assistant::text::Text;
use crate::assistant::text::class::holds;
use crate::assistant::{Case, Finding, KpiPart, Mend, Place};
use crate::model::{Amount, Kpi};

/// Adds a finding about the first KPI of the goal that lacks this field, with how many do: once per
/// goal, the next speaks when this one is settled. A KPI without a name is only being begun, and a
/// field that its writer has not left may still be filled.
pub(super) fn ask_once(
    rule: &dyn Rule,
    case: &Case<'_>,
    part: KpiPart,
    lacks: &dyn Fn(&Kpi) -> bool,
    findings: &mut Vec<Finding>,
) {
    let place = |kpi: &Kpi| Place::Kpi(kpi.id.clone(), part);
    let kpis = case.goal.public.kpis.iter();
    let lacking: Vec<&Kpi> = kpis
        .filter(|kpi| is_named(kpi) && case.options.left(&place(kpi)) && lacks(kpi))
        .collect();
    let Some(kpi) = lacking.first() else {
        return;
    };
    let mut finding = missing(rule, place(kpi), vec![Mend::Jump(place(kpi))]);
    finding.arguments.push(("kpi", kpi.name.trim().to_owned()));
    finding.arguments.push(("count", lacking.len().to_string()));
    findings.push(finding);
}

/// Whether it says what is measured.
pub(super) fn is_named(kpi: &Kpi) -> bool {
    !kpi.name.trim().is_empty()
}

/// A text in half width and small letters, for rules that have no normal form at hand.
pub(super) fn narrow(text: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    };
    text.chars()
        .map(|c| narrow(c).to_ascii_lowercase())
        .collect()
}

/// What its writer says of the figure itself: what is measured, how, and what counts.
pub(super) fn own(case: &Case<'_>, kpi: &Kpi) -> Vec<Text> {
    [&kpi.name, &kpi.method, &kpi.counting]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| Text::new(text, case.normal))
        .collect()
}

/// The sentences of the goal that speak of this KPI: they name it or its target, or count in its
/// unit. What is done for it is not among them.
pub(super) fn about<'c>(case: &'c Case<'_>, kpi: &Kpi) -> Vec<(&'c Text, Range<usize>)> {
    let (name, unit) = (narrow(kpi.name.trim()), unit(kpi));
    let mut found = Vec::new();
    let aims = case
        .readings
        .iter()
        .filter(|reading| !matches!(reading.place, Place::Action(_)));
    for text in aims.map(|reading| &reading.text) {
        for sentence in &text.sentences {
            let speaks = |figure: &Range<usize>| {
                is_target(text, figure, kpi) || counts_in(text, figure, &unit)
            };
            let named = !name.is_empty() && text.low[sentence.clone()].contains(&name);
            if named || figures(text, sentence).any(speaks) {
                found.push((text, sentence.clone()));
            }
        }
    }
    found
}

/// What one of it is called, in small letters.
pub(super) fn unit(kpi: &Kpi) -> String {
    narrow(kpi.unit.trim())
}

/// The numbers in figures between these bytes.
pub(super) fn figures<'t>(
    text: &'t Text,
    within: &Range<usize>,
) -> impl Iterator<Item = &'t Range<usize>> {
    let words = text.words_in(within).iter();
    words.filter(|word| text.low[(*word).clone()].starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a number is the KPI's target.
pub(super) fn is_target(text: &Text, figure: &Range<usize>, kpi: &Kpi) -> bool {
    kpi.target == text.low[figure.clone()].parse().ok() && kpi.target.is_some()
}

/// Whether the unit stands right behind a number.
pub(super) fn counts_in(text: &Text, figure: &Range<usize>, unit: &str) -> bool {
    !unit.is_empty() && text.low[figure.end..].trim_start().starts_with(unit)
}

/// Whether a figure is an amount.
pub(super) fn is_whole(figure: Option<Amount>, wanted: i64) -> bool {
    figure == Some(Amount::whole(wanted))
}

/// Whether one of the words stands between these bytes: a Japanese one anywhere, an English one as
/// a word or several words of its own.
pub(super) fn says(text: &Text, within: &Range<usize>, ja: &[&str], en: &[&str]) -> bool {
    holds(&text.low[within.clone()], ja) || {
        let mut spoken = String::from(" ");
        for word in text.words_in(within) {
            spoken.push_str(&text.low[word.clone()]);
            spoken.push(' ');
        }
        let mut phrases = en.iter();
        phrases.any(|phrase| spoken.contains(&[" ", phrase, " "].concat()))
    }
}

/// Whether one of the words stands anywhere in the text.
pub(super) fn said(text: &Text, ja: &[&str], en: &[&str]) -> bool {
    says(text, &(0..text.low.len()), ja, en)
}
