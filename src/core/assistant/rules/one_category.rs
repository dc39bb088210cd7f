//! `one-category`: every goal of the plan is of one category.

use super::{PlanRule, of_plan};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};

/// See the manual page beside.
pub(super) struct OneCategory;

impl PlanRule for OneCategory {
    fn id(&self) -> &'static str {
        "one-category"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let mut categories = case.goals.iter().map(|(_, goal)| &goal.public.category);
        // A goal without a category may yet get another one.
        let Some(Some(first)) = categories.next() else {
            return;
        };
        if !categories.all(|category| category.as_ref() == Some(first)) {
            return;
        }
        let way = Way::Goals(Place::Category);
        let mut finding = of_plan(self, &[first.as_str()], case.those(|_| true), way);
        finding.arguments.push(("category", first.to_string()));
        findings.push(finding);
    }
}
