//! `loop-gap`: a part of the loop that no goal touches.

use super::{PlanRule, of_plan};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};
use crate::model::LoopPlace;

/// See the manual page beside.
pub(super) struct LoopGap;

impl PlanRule for LoopGap {
    fn id(&self) -> &'static str {
        "loop-gap"
    }
    fn group(&self) -> Group {
        Group::Lasting
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let touched = |place: &LoopPlace| {
            let mut goals = case.plan.goals.iter();
            goals.any(|goal| goal.public.loop_places.contains(place))
        };
        let empty: Vec<&str> = LoopPlace::ALL
            .iter()
            .filter(|place| !touched(place))
            .map(|place| place.name())
            .collect();
        // Whoever has put no goal on the loop does not plan by it.
        if empty.is_empty() || empty.len() == LoopPlace::ALL.len() {
            return;
        }
        // The part may be missing only because a goal has not been given its place yet.
        let goals = case.those(|goal| goal.public.loop_places.is_empty());
        let way = if goals.is_empty() {
            Way::Overview
        } else {
            Way::Goals(Place::Loop)
        };
        let places = empty.join(" ");
        let mut finding = of_plan(self, &[&*places], goals, way);
        finding.arguments.push(("places", places));
        findings.push(finding);
    }
}
