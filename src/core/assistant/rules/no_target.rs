//! `no-target`: a KPI whose target is still blank.

use super::{Rule, missing};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};
use crate::model::Kpi;

/// See the manual page beside.
pub(super) struct NoTarget;

impl Rule for NoTarget {
    fn id(&self) -> &'static str {
        "no-target"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let blank: Vec<(&Kpi, Place)> = case
            .goal
            .public
            .kpis
            .iter()
            .filter(|kpi| !kpi.name.trim().is_empty() && !kpi.has_target())
            .map(|kpi| (kpi, Place::Kpi(kpi.id.clone(), KpiPart::Target)))
            .filter(|(_, place)| case.options.left(place))
            .collect();
        // Once per goal; the next speaks when this one is settled.
        let Some((kpi, place)) = blank.first() else {
            return;
        };
        let mut finding = missing(self, place.clone(), vec![Mend::Jump(place.clone())]);
        finding.arguments.push(("kpi", kpi.name.trim().to_owned()));
        finding.arguments.push(("count", blank.len().to_string()));
        findings.push(finding);
    }
}
