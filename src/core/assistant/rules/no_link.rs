//! `no-link`: a goal that serves nothing of the cascade.

use super::{Rule, begun, first_goal, missing};
use crate::assistant::{Case, Finding, Group, Mend, Place};

/// See the manual page beside.
pub(super) struct NoLink;

impl Rule for NoLink {
    fn id(&self) -> &'static str {
        "no-link"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        // Where nobody has given the company's and the section's goals, there is nothing to choose.
        let choice = || {
            let mut items = case.plan.context.items();
            items.any(|item| !item.text.trim().is_empty())
        };
        if !face.links.is_empty()
            || !begun(face)
            || !case.options.left(&Place::Links)
            || first_goal(case.goal, case.plan)
            || !choice()
        {
            return;
        }
        findings.push(missing(self, Place::Links, vec![Mend::Jump(Place::Links)]));
    }
}
