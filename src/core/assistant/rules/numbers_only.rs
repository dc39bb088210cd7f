//! `numbers-only`: figures, and no sign of what people will say or do differently.

use super::{Rule, missing};
use crate::assistant::text::{Text, Tongue};
use crate::assistant::{Case, Finding, Group, Mend, Place};
use crate::model::{Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct NumbersOnly;

impl Rule for NumbersOnly {
    fn id(&self) -> &'static str {
        "numbers-only"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        if !face.sign.trim().is_empty()
            || !case.options.left(&Place::Sign)
            || !face.kpis.iter().any(is_figure)
        {
            return;
        }
        // A grade is what people say, in a figure.
        let graded = |kpi: &Kpi| kpi.kind == KpiKind::Scale && !kpi.name.trim().is_empty();
        let named = |kpi: &Kpi| is_sign(&Text::new(&kpi.name, case.normal));
        if face.kpis.iter().any(|kpi| graded(kpi) || named(kpi))
            || case
                .readings
                .iter()
                .any(|r| is_read(&r.place) && is_sign(&r.text))
        {
            return;
        }
        findings.push(missing(self, Place::Sign, vec![Mend::Jump(Place::Sign)]));
    }
}

/// Whether a measure holds a figure to reach.
fn is_figure(kpi: &Kpi) -> bool {
    let counted = matches!(kpi.kind, KpiKind::Count | KpiKind::Rate | KpiKind::Amount);
    counted && kpi.target.is_some() && !kpi.name.trim().is_empty()
}

/// Where a sign may stand but in its own field: in what the goal is to bring about, and not in
/// what its writer does for it.
fn is_read(place: &Place) -> bool {
    matches!(
        place,
        Place::Statement | Place::Criterion | Place::CriterionMinimum
    )
}

/// What people say or do of themselves.
#[rustfmt::skip]
const JA: &[&str] = &[
    "自分から", "自分たちで", "一人で", "ひとりで", "独力で", "自走", "自立", "という声", "の声が",
    "と言", "言われ", "相談が来", "相談され", "頼られ", "任せられ", "任され", "迷わ", "聞かずに",
    "聞かれなく", "待たずに", "指示がなくても", "できるようにな", "できている状態",
];

/// The same.
#[rustfmt::skip]
const EN: &[&str] = &[
    "on their own", "on his own", "on her own", "by themselves", "without help", "without asking",
    "without being asked", "without me", "unprompted", "unaided", "say that", "says that",
    "tell us", "tells us", "come to me", "comes to me", "come to us", "no longer ask",
    "no longer need", "rely on", "relies on", "instead of asking", "before asking",
];

fn is_sign(text: &Text) -> bool {
    let words = match text.tongue {
        Tongue::Ja => JA,
        Tongue::En => EN,
    };
    words.iter().any(|word| text.low.contains(word))
}
