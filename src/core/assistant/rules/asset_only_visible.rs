//! `asset-only-visible`: nothing of what remains is to go beyond the ladder's first step.

use super::{PlanRule, of_plan};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};
use crate::model::{Goal, LadderStep};

/// See the manual page beside.
pub(super) struct AssetOnlyVisible;

impl PlanRule for AssetOnlyVisible {
    fn id(&self) -> &'static str {
        "asset-only-visible"
    }
    fn group(&self) -> Group {
        Group::Lasting
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        // What has no step yet may still go anywhere: it neither raises the question nor settles it.
        let stays = case.those(|goal| highest(goal) == Some(LadderStep::Visible));
        let further = case
            .goals
            .iter()
            .any(|(_, goal)| highest(goal) > Some(LadderStep::Visible));
        if stays.is_empty() || further {
            return;
        }
        // Nothing of the notes goes along: a finding may be shown where others can see it.
        findings.push(of_plan(self, &[], stays, Way::Goals(Place::Asset)));
    }
}

/// The highest step that a goal's asset has reached or is meant for.
fn highest(goal: &Goal) -> Option<LadderStep> {
    let ladder = &goal.private.ladder.0;
    ladder.now.max(ladder.aim)
}
