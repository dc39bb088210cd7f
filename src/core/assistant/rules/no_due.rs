//! `no-due`: nothing in the goal says by when or how often.

use super::{Rule, first_place, missing};
use crate::assistant::text::Text;
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};

/// See the manual page beside.
pub(super) struct NoDue;

impl Rule for NoDue {
    fn id(&self) -> &'static str {
        "no-due"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let Some(place) = first_place(case) else {
            return;
        };
        if !case.options.left(&place) || case.readings.iter().any(|r| !r.text.times.is_empty()) {
            return;
        }
        let face = &case.goal.public;
        let dated = |text: &str| !text.is_empty() && !Text::new(text, case.normal).times.is_empty();
        let field = face.kpis.iter().any(|kpi| {
            kpi.due.is_some()
                || dated(&kpi.unit)
                || dated(&kpi.name)
                || kpi.steps.iter().any(|step| dated(step))
        }) || face
            .actions
            .iter()
            .any(|action| action.due.is_some() || dated(&action.times));
        if field {
            return;
        }
        let mut mends = vec![Mend::Ask {
            question: "rule-no-due-ask",
            fields: &["ask-by-when"],
        }];
        if let Some(kpi) = face.kpis.first() {
            mends.push(Mend::Jump(Place::Kpi(kpi.id.clone(), KpiPart::Due)));
        }
        findings.push(missing(self, place, mends));
    }
}
