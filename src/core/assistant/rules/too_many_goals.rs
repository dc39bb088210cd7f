//! `too-many-goals`: more goals than one can put one's effort into.

use super::{PlanRule, of_plan};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};

/// See the manual page beside.
pub(super) struct TooManyGoals;

/// The most goals that a period holds without wearing thin.
const MOST: usize = 7;

impl PlanRule for TooManyGoals {
    fn id(&self) -> &'static str {
        "too-many-goals"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let count = case.goals.len();
        if count <= MOST {
            return;
        }
        let goals = case.those(|_| true);
        let mut finding = of_plan(self, &[], goals, Way::Goals(Place::Whole));
        finding.arguments.push(("count", count.to_string()));
        findings.push(finding);
    }
}
