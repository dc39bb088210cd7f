//! One question of substance a goal: not how it is worded, but whether it is worth its effort.
//!
//! Which one is asked depends on what the goal is for and on what it lacks, as far as that was
//! chosen or added; never on single words, so that it does not change while one writes. Only the
//! public face is looked at: the question may be shown where others can see it.

use super::Place;
use super::rules::begun;
use crate::model::{Dismissal, Family, Goal, LoopPlace, Plan};

/// The rule's name in dismissals.
pub const ID: &str = "substance";

/// A question that only the writer can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The message key of the question.
    pub ask: &'static str,
    /// The message key of one sentence of reason.
    pub why: &'static str,
    /// The field that an answer would make better.
    pub place: Place,
    /// What to remember once it was answered or let be: then no other one is asked.
    pub dismissal: Dismissal,
}

/// What a goal is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    Reuse,
    Sharing,
    Mentoring,
    Proposal,
    Compliance,
    Others,
    Unknown,
}

/// The question of this goal; `None` before it is begun, and once one was answered or let be.
///
/// `family` is that of the template which the goal was begun from, where it was.
#[must_use]
pub fn question(goal: &Goal, plan: &Plan, family: Option<Family>) -> Option<Question> {
    let dismissed = &goal.private.dismissed.0;
    if !begun(&goal.public) || dismissed.iter().any(|one| one.rule == ID) {
        return None;
    }
    let loops = &goal.public.loop_places;
    let measured = !goal.public.kpis.is_empty();
    let (ask, why, place) = match aim(goal, family) {
        Aim::Reuse if !loops.contains(&LoopPlace::Spread) => (
            "substance-users-ask",
            "substance-users-why",
            Place::Statement,
        ),
        Aim::Reuse => (
            "substance-keeper-ask",
            "substance-keeper-why",
            Place::Actions,
        ),
        Aim::Sharing if !measured => ("substance-tried-ask", "substance-tried-why", Place::Sign),
        Aim::Sharing => (
            "substance-objection-ask",
            "substance-objection-why",
            Place::Actions,
        ),
        Aim::Mentoring if !measured => (
            "substance-alone-ask",
            "substance-alone-why",
            Place::Criterion,
        ),
        Aim::Proposal if !measured => (
            "substance-trouble-ask",
            "substance-trouble-why",
            Place::Statement,
        ),
        Aim::Proposal => (
            "substance-refusal-ask",
            "substance-refusal-why",
            Place::Actions,
        ),
        Aim::Compliance => (
            "substance-near-miss-ask",
            "substance-near-miss-why",
            Place::Actions,
        ),
        Aim::Others => elsewhere(),
        Aim::Mentoring => away(),
        // Two goals in a row are not asked the same.
        Aim::Unknown if at(goal, plan) % 2 == 0 => away(),
        Aim::Unknown => elsewhere(),
    };
    Some(Question {
        ask,
        why,
        place,
        dismissal: Dismissal {
            rule: ID.to_owned(),
            around: Place::Whole.name(),
        },
    })
}

type Asked = (&'static str, &'static str, Place);

const fn away() -> Asked {
    ("substance-away-ask", "substance-away-why", Place::Statement)
}

const fn elsewhere() -> Asked {
    (
        "substance-elsewhere-ask",
        "substance-elsewhere-why",
        Place::Statement,
    )
}

/// The place of the goal in its plan; that of the next one where it is not there yet.
fn at(goal: &Goal, plan: &Plan) -> usize {
    let mut goals = plan.goals.iter();
    goals
        .position(|other| other.id == goal.id)
        .unwrap_or(plan.goals.len())
}

/// What it was begun as; else where it stands on the loop; else its category, as far as it is one
/// of those on offer.
fn aim(goal: &Goal, family: Option<Family>) -> Aim {
    match family {
        Some(Family::Reuse) => return Aim::Reuse,
        Some(Family::Sharing) => return Aim::Sharing,
        Some(Family::Mentoring) => return Aim::Mentoring,
        Some(Family::Proposal | Family::Revenue) => return Aim::Proposal,
        Some(Family::Organisation) => return Aim::Others,
        Some(Family::Compliance) => return Aim::Compliance,
        Some(Family::Reinvest | Family::Ai | Family::Exit) | None => {}
    }
    let face = &goal.public;
    let on_loop = |place: LoopPlace| face.loop_places.contains(&place);
    match face.category.as_ref().map(|category| category.as_str()) {
        Some("people") => Aim::Mentoring,
        Some("compliance") => Aim::Compliance,
        _ if on_loop(LoopPlace::Revenue) => Aim::Proposal,
        _ if on_loop(LoopPlace::Mechanism) => Aim::Reuse,
        _ if on_loop(LoopPlace::Insight) => Aim::Sharing,
        _ if on_loop(LoopPlace::Spread) => Aim::Reuse,
        Some("revenue") => Aim::Proposal,
        Some("technology") => Aim::Reuse,
        Some("organisation") => Aim::Others,
        _ => Aim::Unknown,
    }
}
