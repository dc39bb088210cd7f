//! From period to period: a plan rolls over with what is still open.

use std::sync::Arc;

use super::{head, title};
use crate::model::{
    Date, Goal, GoalId, HandIn, Head, Kpi, Language, OwnNotes, Plan, PlanId, Private, Reviews, Turn,
};
use crate::sorted::Set;

/// The goals of a plan that are not done yet, in order: those that go along into the next period
/// unless their owner chooses otherwise.
///
/// A goal counts as done where it has KPIs, each of them stands at its target or better
/// ([`Kpi::is_reached`], by the figure that the owner keeps as where it stands now), and what
/// remains of it has come to the step of the ladder that the goal is for, if one is set. Everything
/// else is open, a goal without KPIs and a figure still blank included: what came along can be taken
/// out of the new plan at a glance, and what was left behind is easily forgotten.
#[must_use]
pub fn still_open(plan: &Plan) -> Vec<GoalId> {
    let open = plan.goals.iter().filter(|goal| !is_done(goal));
    open.map(|goal| goal.id.clone()).collect()
}

fn is_done(goal: &Goal) -> bool {
    let (kpis, ladder) = (&goal.public.kpis, goal.private.ladder.0);
    let climbed = ladder.aim.is_none_or(|aim| ladder.now >= Some(aim));
    !kpis.is_empty() && kpis.iter().all(Kpi::is_reached) && climbed
}

/// The plan for the period that follows, with those goals of `plan` that are named in `still_open`,
/// in the order of the plan; names of other goals are passed over. The plan itself stays as it is.
///
/// - **The period** is as long as the old one and begins the day after it ([`Turn`]). Where the plan
///   has none, it is the one of a new plan made `today`.
/// - **The title** moves along where it names the period, and is a new plan's where that cannot be
///   told; one that names no period is the owner's own and stays. `language` is for new words.
/// - **The head** stays: owner, evaluator, categories, to whom it is handed in. Its dates (check-ins,
///   reviews, the day by which it is handed in) move by the length of the period; without a period
///   they are left blank, as in a new plan.
/// - **Goals** keep their ids, links, texts, weights, figures and the whole private face. Where a
///   KPI stands and which step of the ladder is reached are what the next period begins with. What
///   is due inside of the old period moves along, what is due outside of it stays.
/// - **Context and house style** stay, with their ids: every link finds its item again.
/// - **Begun anew** are the revision (nobody has been handed this plan), what the owner let stand
///   about the plan as a whole, and whether it was put away.
#[must_use]
pub fn roll_over(
    plan: &Plan,
    id: PlanId,
    today: Date,
    language: Language,
    still_open: &[GoalId],
) -> Plan {
    let turn = plan.head.turn();
    let mut new = head::new_plan(id, today, language);
    let (period, named) = match &turn {
        Some(turn) => (turn.period(), title::of(turn.new.0, turn.new.1, language)),
        None => (new.head.period.clone(), new.head.title.clone()),
    };
    new.head = Arc::new(Head {
        title: title::next(&plan.head.title, turn.as_ref(), named),
        period,
        ..head_along(&plan.head, turn.as_ref())
    });
    new.context = Arc::clone(&plan.context);
    new.house = Arc::clone(&plan.house);
    new.goals = plan
        .goals
        .iter()
        .filter(|goal| still_open.contains(&goal.id))
        .map(|goal| goal_along(goal, turn.as_ref()))
        .collect();
    new.own = Arc::new(OwnNotes {
        archived: Private(false),
        dismissed: Private(Set::new()),
        ..OwnNotes::clone(&plan.own)
    });
    new
}

/// How many due dates of KPIs and actions stand otherwise in the plan that `old` rolled over into.
#[must_use]
pub fn dates_moved(old: &Plan, new: &Plan) -> usize {
    let moved = |goal: &Arc<Goal>| {
        let before = old.goals.iter().find(|before| before.id == goal.id);
        before.map_or(0, |before| {
            let pairs = dues(before).zip(dues(goal));
            pairs.filter(|(before, after)| before != after).count()
        })
    };
    new.goals.iter().map(moved).sum()
}

/// The days by which what is in a goal is due, KPIs before actions.
fn dues(goal: &Goal) -> impl Iterator<Item = Option<Date>> {
    let kpis = goal.public.kpis.iter().map(|kpi| kpi.due);
    kpis.chain(goal.public.actions.iter().map(|action| action.due))
}

/// The head with its dates moved; title and period are for the caller.
fn head_along(old: &Head, turn: Option<&Turn>) -> Head {
    let along = |date: Date| turn?.along(date);
    let reviews = &old.reviews;
    let check_ins = reviews.check_ins.iter().copied().filter_map(along);
    Head {
        reviews: Reviews {
            // Two ends of months of different lengths may have become one day.
            check_ins: Set::of(check_ins.collect()).into_iter().collect(),
            mid_term: reviews.mid_term.and_then(along),
            end: reviews.end.and_then(along),
        },
        hand_in: HandIn {
            to: old.hand_in.to.clone(),
            by: old.hand_in.by.and_then(along),
        },
        ..old.clone()
    }
}

/// The goal with its due dates moved; the very same where nothing moves.
fn goal_along(goal: &Arc<Goal>, turn: Option<&Turn>) -> Arc<Goal> {
    let mut goal = Arc::clone(goal);
    let Some(turn) = turn else {
        return goal;
    };
    if dues(&goal).any(|due| due.is_some_and(|date| turn.due(date) != date)) {
        let face = &mut Arc::make_mut(&mut goal).public;
        let kpis = face.kpis.iter_mut().map(|kpi| &mut kpi.due);
        let actions = face.actions.iter_mut().map(|action| &mut action.due);
        for date in kpis.chain(actions).flatten() {
            *date = turn.due(*date);
        }
    }
    goal
}
