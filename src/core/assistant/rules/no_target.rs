//! `no-target`: a KPI whose target is still blank.

use super::Rule;
use super::kpi_texts::ask_once;
use crate::assistant::{Case, Finding, Group, KpiPart};

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
        ask_once(
            self,
            case,
            KpiPart::Target,
            &|kpi| !kpi.has_target(),
            findings,
        );
    }
}
