//! `weights-sum`: the weights of all goals do not add up to 100 %.

use std::cmp::Ordering;

use super::{PlanRule, of_plan};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};

/// See the manual page beside.
pub(super) struct WeightsSum;

impl PlanRule for WeightsSum {
    fn id(&self) -> &'static str {
        "weights-sum"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let sum = case.plan.weight_sum();
        let kind = match sum.cmp(&100) {
            Ordering::Equal => return,
            Ordering::Less => "under",
            Ordering::Greater => "over",
        };
        // What is missing lies in the goals without a weight, where there are some.
        let mut goals = case.those(|goal| goal.public.weight.is_none());
        if goals.is_empty() || kind == "over" {
            goals = case.those(|_| true);
        }
        let way = Way::Goals(Place::Weight);
        let mut finding = of_plan(self, &[&sum.to_string()], goals, way);
        finding.arguments.push(("kind", kind.to_owned()));
        finding
            .arguments
            .push(("count", sum.abs_diff(100).to_string()));
        findings.push(finding);
    }
}
