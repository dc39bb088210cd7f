//! `target-not-better`: a target that is no better than where things stand now.

use std::cmp::Ordering;

use super::kpi_texts::{about, is_named, own, said, says};
use super::{Rule, missing};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};
use crate::model::{Amount, Direction, Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct TargetNotBetter;

impl Rule for TargetNotBetter {
    fn id(&self) -> &'static str {
        "target-not-better"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        // Two figures that contradict each other are no gap: each pair is said.
        for kpi in case.goal.public.kpis.iter().filter(|kpi| is_named(kpi)) {
            let place = |part| Place::Kpi(kpi.id.clone(), part);
            let (now, target) = (place(KpiPart::Baseline), place(KpiPart::Target));
            if !case.options.left(&now) || !case.options.left(&target) {
                continue;
            }
            let Some((from, to)) = not_better(kpi) else {
                continue;
            };
            if holds_level(case, kpi) {
                continue;
            }
            // The figures may be right, and only the direction never looked at.
            let fitting = match to.cmp(&from) {
                Ordering::Less => Direction::Down,
                Ordering::Equal => Direction::Keep,
                Ordering::Greater => Direction::Up,
            };
            let mends = vec![
                Mend::Direct(kpi.id.clone(), fitting),
                Mend::Jump(target.clone()),
            ];
            let mut finding = missing(self, target, mends);
            // Let stand, it speaks again once a figure has changed.
            finding.dismissal.around += &["@", &from.to_string(), ">", &to.to_string()].concat();
            let kind = if from == to { "same" } else { "worse" };
            let shown = |amount: Amount| with_unit(amount, kpi);
            finding.arguments = vec![
                ("kpi", kpi.name.trim().to_owned()),
                ("kind", kind.to_owned()),
                ("direction", kpi.direction.name().to_owned()),
                ("baseline", shown(from)),
                ("target", shown(to)),
            ];
            findings.push(finding);
        }
    }
}

/// Baseline and target, where the target is not the better one of the two.
fn not_better(kpi: &Kpi) -> Option<(Amount, Amount)> {
    if matches!(kpi.kind, KpiKind::YesNo | KpiKind::Milestone) {
        return None;
    }
    let (from, to) = (kpi.baseline?, kpi.target?);
    let better = match kpi.direction {
        Direction::Up => Ordering::Greater,
        Direction::Down => Ordering::Less,
        Direction::Keep => return None,
    };
    (to.cmp(&from) != better && !(from == to && kpi.aims_at_best())).then_some((from, to))
}

/// The amount as a reader writes it, with its unit.
fn with_unit(amount: Amount, kpi: &Kpi) -> String {
    let unit = kpi.unit.trim();
    let apart = unit.starts_with(|c: char| c.is_ascii_alphabetic());
    [&*amount.grouped(), if apart { " " } else { "" }, unit].concat()
}

/// That a level is held, or a bound kept.
#[rustfmt::skip]
const HOLD_JA: &[&str] = &[
    "維持", "保つ", "保ち", "保って", "保った", "を守る", "を守り", "を続け", "し続け", "継続する",
    "継続し", "継続して", "キープ", "据え置", "下げない", "落とさな", "割らな", "下回らな",
    "上回らな", "増やさな", "超えな", "抑える", "抑え、", "抑えた", "横ばい",
];

/// The same.
#[rustfmt::skip]
const HOLD_EN: &[&str] = &[
    "keep", "keeps", "keeping", "hold", "holds", "holding", "maintain", "maintains", "maintained",
    "sustain", "sustained", "stay", "stays", "remain", "remains", "preserve", "not below",
    "not above", "does not fall", "not fall", "not exceed",
];

/// Whether words say that the level is held: the KPI's own, or a sentence about it.
fn holds_level(case: &Case<'_>, kpi: &Kpi) -> bool {
    own(case, kpi)
        .iter()
        .any(|text| said(text, HOLD_JA, HOLD_EN))
        || about(case, kpi)
            .iter()
            .any(|(text, sentence)| says(text, sentence, HOLD_JA, HOLD_EN))
}
