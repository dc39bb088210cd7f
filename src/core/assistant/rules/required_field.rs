//! `required-field`: a field that the company requires of every goal is blank.

use super::{Rule, begun, missing};
use crate::assistant::{Case, Finding, Group, Mend, Place};
use crate::model::{PublicFace, Required};

/// See the manual page beside.
pub(super) struct RequiredField;

impl Rule for RequiredField {
    fn id(&self) -> &'static str {
        "required-field"
    }
    fn group(&self) -> Group {
        Group::Aligned
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        let Some(house) = case.plan.house.in_force().filter(|_| begun(face)) else {
            return;
        };
        let blank: Vec<(Required, Place)> = house
            .required
            .iter()
            .filter(|field| !is_filled(**field, face))
            .map(|field| (*field, place_of(*field)))
            .filter(|(_, place)| case.options.left(place))
            .collect();
        // Once per goal; the next speaks when this one is settled.
        let Some((field, place)) = blank.first() else {
            return;
        };
        let mut finding = missing(self, place.clone(), vec![Mend::Jump(place.clone())]);
        finding.arguments = vec![
            ("field", field.name().to_owned()),
            ("count", blank.len().to_string()),
        ];
        findings.push(finding);
    }
}

/// Whether the goal has what is required.
pub(in crate::assistant) fn is_filled(field: Required, face: &PublicFace) -> bool {
    let written = |text: &str| !text.trim().is_empty();
    match field {
        Required::Links => !face.links.is_empty(),
        Required::Kpis => face.kpis.iter().any(|kpi| written(&kpi.name)),
        Required::Sign => written(&face.sign),
        Required::Criterion => written(&face.criterion),
        Required::Minimum => written(&face.criterion_minimum),
        Required::Actions => face.actions.iter().any(|action| written(&action.text)),
        Required::Weight => face.weight.is_some(),
        Required::Difficulty => face.difficulty.is_some(),
        Required::Category => face.category.is_some(),
        Required::Support => written(&face.support),
    }
}

/// Where it stands in the goal.
pub(in crate::assistant) fn place_of(field: Required) -> Place {
    match field {
        Required::Links => Place::Links,
        Required::Kpis => Place::Kpis,
        Required::Sign => Place::Sign,
        Required::Criterion => Place::Criterion,
        Required::Minimum => Place::CriterionMinimum,
        Required::Actions => Place::Actions,
        Required::Weight => Place::Weight,
        Required::Difficulty => Place::Difficulty,
        Required::Category => Place::Category,
        Required::Support => Place::Support,
    }
}
