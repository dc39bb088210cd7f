//! `no-asset`: a goal of which nothing remains for its owner.

use super::{Rule, begun, first_goal, missing};
use crate::assistant::{Case, Finding, Group, Mend, Place};

/// See the manual page beside.
pub(super) struct NoAsset;

impl Rule for NoAsset {
    fn id(&self) -> &'static str {
        "no-asset"
    }
    fn group(&self) -> Group {
        Group::Lasting
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let notes = &case.goal.private;
        let (asset, ladder) = (&notes.asset.0, &notes.ladder.0);
        // A step on the ladder stands for the thing that is on it.
        let remains = !asset.name.trim().is_empty()
            || asset.kind.is_some()
            || ladder.now.is_some()
            || ladder.aim.is_some();
        if remains
            || !begun(&case.goal.public)
            || !case.options.left(&Place::Asset)
            || first_goal(case.goal, case.plan)
        {
            return;
        }
        // Nothing of the notes goes along: a finding may be shown where others can see it.
        findings.push(missing(self, Place::Asset, vec![Mend::Jump(Place::Asset)]));
    }
}
