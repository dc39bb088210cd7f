//! The check list: what of a plan is filled and what is open. Public fields only, by type.

use super::rules::has_unit;
use super::rules::{is_filled, place_of};
use super::{Finding, KpiPart, Place};
use crate::model::{Context, Head, House, Kpi, KpiKind, Objective, PublicFace, Required};

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The message key of the field's name.
    pub label: &'static str,
    /// The name of the field on its screen: a [`Place::name`], or the field's own.
    pub field: String,
    /// The KPI that it belongs to, in the writer's words.
    pub kpi: Option<String>,
    /// Whether it is filled.
    pub done: bool,
}

fn point(label: &'static str, field: impl Into<String>, done: bool) -> Point {
    Point {
        label,
        field: field.into(),
        kpi: None,
        done,
    }
}

pub(super) fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// What a goal has and what it lacks, in the order in which its sheet stands.
#[must_use]
pub fn goal_points(face: &PublicFace) -> Vec<Point> {
    let text = |label, place: Place, text: &str| point(label, place.name(), filled(text));
    let mut points = vec![
        text("field-title", Place::Title, &face.title),
        text("field-statement", Place::Statement, &face.statement),
        point("field-links", "links", !face.links.is_empty()),
        point("field-kpis", "kpis", !face.kpis.is_empty()),
    ];
    for kpi in &face.kpis {
        let open = [
            ("check-kpi-name", KpiPart::Name, filled(&kpi.name)),
            ("table-target", KpiPart::Target, kpi.has_target()),
            ("kpi-unit", KpiPart::Unit, has_unit(kpi)),
            ("kpi-due", KpiPart::Due, kpi.due.is_some()),
            ("kpi-evidence", KpiPart::Evidence, has_evidence(kpi)),
        ];
        let open = open.into_iter().filter(|(_, _, done)| !done);
        points.extend(open.map(|(label, part, done)| Point {
            kpi: Some(kpi.name.trim().to_owned()),
            ..point(label, Place::Kpi(kpi.id.clone(), part).name(), done)
        }));
    }
    let acts = face.actions.iter().any(|action| filled(&action.text));
    points.extend([
        text("field-sign", Place::Sign, &face.sign),
        text("field-criterion", Place::Criterion, &face.criterion),
        point("field-actions", "actions", acts),
        point("field-weight", "weight", face.weight.is_some()),
        point("field-difficulty", "difficulty", face.difficulty.is_some()),
        point("field-category", "category", face.category.is_some()),
    ]);
    points
}

/// What the house style requires besides what the list asks for anyway.
#[must_use]
pub fn required_points(face: &PublicFace, house: &House) -> Vec<Point> {
    let further = [
        (Required::Minimum, "field-criterion-minimum"),
        (Required::Support, "field-support"),
    ];
    let here = house.in_force().map(|house| &house.required);
    let further = further
        .into_iter()
        .filter(|(field, _)| here.is_some_and(|all| all.contains(field)));
    let one = |(field, label)| point(label, place_of(field).name(), is_filled(field, face));
    further.map(one).collect()
}

/// Whether the house style requires what a line of the list is about.
#[must_use]
pub fn is_required(house: &House, point: &Point) -> bool {
    let mut fields = house
        .in_force()
        .into_iter()
        .flat_map(|house| house.required.iter());
    point.kpi.is_none() && fields.any(|field| place_of(*field).name() == point.field)
}

/// Whether a finding only says that a field is missing which is open in the list anyway: there it
/// would be said twice.
#[must_use]
pub fn says_already(points: &[Point], finding: &Finding) -> bool {
    let field = finding.place.name();
    finding.span.is_none() && points.iter().any(|p| !p.done && p.field == field)
}

/// What is done or not needs no field for its evidence.
fn has_evidence(kpi: &Kpi) -> bool {
    kpi.kind == KpiKind::YesNo || filled(&kpi.evidence)
}

/// The KPIs of a goal whose target is still blank: handed in, they are marked so.
pub fn blank_targets(face: &PublicFace) -> impl Iterator<Item = &Kpi> {
    face.kpis.iter().filter(|kpi| !kpi.has_target())
}

/// What the head of a plan has and what it lacks.
#[must_use]
pub fn head_points(head: &Head) -> Vec<Point> {
    let (period, reviews) = (&head.period, &head.reviews);
    vec![
        point("head-name", "owner-name", filled(&head.owner.name)),
        point("head-evaluator", "evaluator", filled(&head.evaluator)),
        point(
            "head-period",
            "period-from",
            period.from.is_some() && period.to.is_some(),
        ),
        point(
            "head-check-ins",
            "check-in-0",
            !reviews.check_ins.is_empty(),
        ),
        point("head-mid-term", "mid-term", reviews.mid_term.is_some()),
        point("head-end", "end-review", reviews.end.is_some()),
        point("head-hand-in-to", "hand-in-to", filled(&head.hand_in.to)),
    ]
}

/// The section's objectives that no goal serves.
pub fn unserved<'a>(
    context: &'a Context,
    faces: impl Iterator<Item = &'a PublicFace> + Clone,
) -> impl Iterator<Item = &'a Objective> {
    let served =
        move |objective: &&Objective| !faces.clone().any(|face| face.links.contains(&objective.id));
    context.objectives.iter().filter(served)
}
