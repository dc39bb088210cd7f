//! `objective-unserved`: an objective of the section that no goal serves.

use super::{PlanRule, of_plan};
use crate::assistant::text::Text;
use crate::assistant::whole::{fingerprint, hex};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way, unserved};

/// See the manual page beside.
pub(super) struct ObjectiveUnserved;

impl PlanRule for ObjectiveUnserved {
    fn id(&self) -> &'static str {
        "objective-unserved"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let faces = case.plan.goals.iter().map(|goal| &goal.public);
        for objective in unserved(&case.plan.context, faces) {
            let words = objective.text.trim();
            // A line that somebody has only begun asks nothing of anybody.
            if words.is_empty() {
                continue;
            }
            let mark = hex(fingerprint(&Text::words(words, case.normal).low));
            let facts = [objective.id.as_str(), &*mark];
            let way = Way::Goals(Place::Links);
            let mut finding = of_plan(self, &facts, Vec::new(), way);
            finding.arguments.push(("objective", words.to_owned()));
            findings.push(finding);
        }
    }
}
