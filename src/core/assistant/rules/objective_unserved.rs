//! `objective-unserved`: an objective of the section that no goal serves.

use super::{PlanRule, of_plan};
use crate::assistant::{Finding, Group, Mend, Place, unserved};
use crate::model::Plan;

/// See the manual page beside.
pub(super) struct ObjectiveUnserved;

impl PlanRule for ObjectiveUnserved {
    fn id(&self) -> &'static str {
        "objective-unserved"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, plan: &Plan, findings: &mut Vec<Finding>) {
        let faces = plan.goals.iter().map(|goal| &goal.public);
        for objective in unserved(&plan.context, faces) {
            let words = objective.text.trim();
            // A line that somebody has only begun asks nothing of anybody.
            if words.is_empty() {
                continue;
            }
            let around = objective.id.to_string();
            let mut finding = of_plan(self, around, vec![Mend::Jump(Place::Links)]);
            finding.arguments.push(("objective", words.to_owned()));
            findings.push(finding);
        }
    }
}
