//! `no-difficulty`: a goal whose difficulty is not chosen, in a plan whose other goals have one.

use super::{Rule, begun, missing};
use crate::assistant::{Case, Finding, Group, Mend, Place};

/// See the manual page beside.
pub(super) struct NoDifficulty;

impl Rule for NoDifficulty {
    fn id(&self) -> &'static str {
        "no-difficulty"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        // Not every company rates difficulty: one that does shows in the other goals.
        let mut others = case
            .plan
            .goals
            .iter()
            .filter(|other| other.id != case.goal.id);
        let mut used = || others.any(|other| other.public.difficulty.is_some());
        if face.difficulty.is_some()
            || !begun(face)
            || !case.options.left(&Place::Difficulty)
            || !used()
        {
            return;
        }
        let go = Mend::Jump(Place::Difficulty);
        findings.push(missing(self, Place::Difficulty, vec![go]));
    }
}
