//! `no-measurement`: a KPI that does not say how it is counted.

use super::Rule;
use super::kpi_texts::{about, ask_once, own, said, says};
use super::source_words::{COUNTED_EN, COUNTED_JA, SOURCES_EN, SOURCES_JA};
use crate::assistant::{Case, Finding, Group, KpiPart};
use crate::model::{Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct NoMeasurement;

impl Rule for NoMeasurement {
    fn id(&self) -> &'static str {
        "no-measurement"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let lacks = |kpi: &Kpi| is_figure(kpi) && !is_said(case, kpi);
        ask_once(self, case, KpiPart::Method, &lacks, findings);
    }
}

/// What is done or not, and what has steps, says in its name when it is reached.
fn is_figure(kpi: &Kpi) -> bool {
    !matches!(kpi.kind, KpiKind::YesNo | KpiKind::Milestone) && kpi.target.is_some()
}

/// Whether it stands anywhere how it is counted: in a field of its own, in what counts, in the name,
/// or in a sentence about it.
fn is_said(case: &Case<'_>, kpi: &Kpi) -> bool {
    if !kpi.method.trim().is_empty() || !kpi.counting.trim().is_empty() {
        return true;
    }
    let named = own(case, kpi);
    named.iter().any(|name| said(name, SOURCES_JA, SOURCES_EN))
        || about(case, kpi).iter().any(|(text, sentence)| {
            says(text, sentence, SOURCES_JA, SOURCES_EN)
                || says(text, sentence, COUNTED_JA, COUNTED_EN)
        })
}
