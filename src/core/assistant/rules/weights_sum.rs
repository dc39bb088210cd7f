//! `weights-sum`: the weights of all goals do not add up to 100 %.

use std::cmp::Ordering;

use super::{PlanRule, of_plan};
use crate::assistant::{Finding, Group, Mend, Place};
use crate::model::Plan;

/// See the manual page beside.
pub(super) struct WeightsSum;

impl PlanRule for WeightsSum {
    fn id(&self) -> &'static str {
        "weights-sum"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, plan: &Plan, findings: &mut Vec<Finding>) {
        let sum = plan.weight_sum();
        let kind = match sum.cmp(&100) {
            Ordering::Equal => return,
            Ordering::Less => "under",
            Ordering::Greater => "over",
        };
        let mut finding = of_plan(self, String::new(), vec![Mend::Jump(Place::Weight)]);
        finding.arguments.push(("kind", kind.to_owned()));
        finding
            .arguments
            .push(("count", sum.abs_diff(100).to_string()));
        findings.push(finding);
    }
}
