//! A plan rolls over into the period that follows.

use std::sync::Arc;

use deguchi::command::{Act, Command, Workspace, apply, new_plan, roll_over};
use deguchi::model::{Date, Goal, GoalId, Language, Period, Plan, PlanId, Turn};
use proptest::prelude::*;

use crate::{arbitrary, period};

fn next_id() -> PlanId {
    PlanId::new("next").unwrap()
}

fn today() -> Date {
    Date::new(2026, 9, 15).unwrap()
}

fn roll(plan: &Plan, goals: &[GoalId]) -> Plan {
    roll_over(plan, next_id(), today(), Language::Ja, goals)
}

fn all(plan: &Plan) -> Vec<GoalId> {
    plan.goals.iter().map(|goal| goal.id.clone()).collect()
}

/// Every due date of the goals, in order.
fn dues(plan: &Plan) -> Vec<Option<Date>> {
    let of = |goal: &Arc<Goal>| -> Vec<Option<Date>> {
        let face = &goal.public;
        let kpis = face.kpis.iter().map(|kpi| kpi.due);
        let actions = face.actions.iter().map(|action| action.due);
        kpis.chain(actions).collect()
    };
    plan.goals.iter().flat_map(of).collect()
}

fn without_dues(goal: &Goal) -> Goal {
    let mut goal = goal.clone();
    for kpi in &mut goal.public.kpis {
        kpi.due = None;
    }
    for action in &mut goal.public.actions {
        action.due = None;
    }
    goal
}

/// A plan whose days lie in its period, or as far before and behind it as it is long.
fn lived(mut plan: Plan, (from, to): (Date, Date)) -> Plan {
    let length = to.number() - from.number() + 1;
    let near = |date: &mut Date| {
        let days = date.number().rem_euclid(3 * length) - length;
        *date = from.days_later(days).unwrap();
    };
    let head = Arc::make_mut(&mut plan.head);
    let (from, to) = (Some(from), Some(to));
    head.period = Period { from, to };
    let reviews = &mut head.reviews;
    reviews.check_ins.iter_mut().for_each(near);
    let days = [
        &mut reviews.mid_term,
        &mut reviews.end,
        &mut head.hand_in.by,
    ];
    days.into_iter().flatten().for_each(near);
    for goal in &mut plan.goals {
        let face = &mut Arc::make_mut(goal).public;
        face.kpis.iter_mut().flat_map(|k| &mut k.due).for_each(near);
        let actions = face.actions.iter_mut();
        actions.flat_map(|action| &mut action.due).for_each(near);
    }
    plan
}

fn plan() -> impl Strategy<Value = Plan> {
    (arbitrary::plan(), period::period()).prop_map(|(plan, period)| lived(plan, period))
}

proptest! {
    #[test]
    fn goals_that_go_along_are_the_same_goals(plan in plan(), chosen: u8) {
        let goals: Vec<GoalId> = all(&plan).into_iter().enumerate()
            .filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, id)| id).collect();
        let before = plan.clone();
        // Whoever chooses them may do so in any order, and more than once.
        let named: Vec<GoalId> = goals.iter().rev().chain(&goals).cloned().collect();
        let new = roll(&plan, &named);
        prop_assert_eq!(&plan, &before, "the old plan stays as it is");
        prop_assert_eq!(all(&new), goals);
        for goal in &new.goals {
            let old = plan.goal(&goal.id).unwrap();
            prop_assert_eq!(&goal.private, &old.private);
            prop_assert_eq!(without_dues(goal), without_dues(old));
            let found = |plan: &Plan| -> Vec<bool> {
                let links = goal.public.links.iter();
                links.map(|link| plan.context.items().any(|item| item.id == *link)).collect()
            };
            prop_assert_eq!(found(&new), found(&plan));
        }
    }

    #[test]
    fn what_is_due_in_the_old_period_is_due_in_the_new_one(plan in plan()) {
        let turn = plan.head.span().and_then(|(from, to)| Turn::after(from, to));
        let new = roll(&plan, &all(&plan));
        let inside = |date: &Date, (from, to): (Date, Date)| (from..=to).contains(date);
        let (old, now) = (dues(&plan), dues(&new));
        prop_assert_eq!(old.len(), now.len());
        for (old, now) in old.into_iter().zip(now) {
            match (old, now, turn) {
                (Some(old), Some(now), Some(turn)) if inside(&old, turn.old) => {
                    prop_assert!(inside(&now, turn.new), "{} became {}", old, now);
                }
                _ => prop_assert_eq!(old, now),
            }
        }
        let reviews = &new.head.reviews.check_ins;
        prop_assert!(reviews.is_sorted_by(|one, other| one < other), "in order and once each");
    }

    #[test]
    fn the_new_plan_is_whole_and_begins_anew(plan in plan()) {
        let new = roll(&plan, &all(&plan));
        prop_assert_eq!(new.check(), []);
        prop_assert_eq!((&new.id, new.revision), (&next_id(), 0));
        prop_assert_eq!(&new.context, &plan.context);
        prop_assert_eq!(&new.house, &plan.house);
        let (head, old) = (&new.head, &plan.head);
        prop_assert_eq!(&head.owner, &old.owner);
        prop_assert_eq!(&head.evaluator, &old.evaluator);
        prop_assert_eq!(&head.categories, &old.categories);
        prop_assert_eq!(&head.hand_in.to, &old.hand_in.to);
        prop_assert!(!new.own.archived.0 && new.own.dismissed.0.is_empty());
        prop_assert_eq!(&new.own.self_check, &plan.own.self_check);
        prop_assert_eq!(&new.own.exit_models, &plan.own.exit_models);
        prop_assert_eq!(&new.own.names, &plan.own.names);
    }

    #[test]
    fn the_new_plan_stands_beside_the_old_one_and_reads_back(plan in plan()) {
        let new = roll(&plan, &all(&plan));
        let text = serde_json::to_string(&new).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Plan>(&text).unwrap(), &new);
        let mut workspace = Workspace::default();
        let old = plan.id.clone();
        workspace.load(plan.clone());
        let act = Act::Put(Box::new(new.clone()));
        apply(&mut workspace, Command { plan: next_id(), act }).unwrap();
        prop_assert_eq!(&**workspace.plan(&old).unwrap(), &plan);
        prop_assert_eq!(&**workspace.plan(&next_id()).unwrap(), &new);
    }

    #[test]
    fn rolling_twice_moves_by_two_periods(plan in plan()) {
        let once = roll(&plan, &all(&plan));
        let twice = roll(&once, &all(&once));
        prop_assert_eq!(all(&twice), all(&plan));
        if let Some(first) = plan.head.turn() {
            let second = Turn::after(first.new.0, first.new.1).unwrap();
            prop_assert_eq!(once.head.span(), Some(first.new).filter(|(from, to)| from < to));
            if once.head.span().is_some() {
                prop_assert_eq!(&twice.head.period, &second.period());
            }
        }
    }

    #[test]
    fn a_plan_without_a_period_takes_the_one_that_a_new_plan_takes(plan in arbitrary::plan()) {
        let mut plan = plan;
        Arc::make_mut(&mut plan.head).period = Period::default();
        let new = roll(&plan, &all(&plan));
        let fresh = new_plan(next_id(), today(), Language::Ja);
        prop_assert_eq!(&new.head.period, &fresh.head.period);
        prop_assert_eq!(&new.head.reviews, &fresh.head.reviews);
        prop_assert_eq!(new.head.hand_in.by, None);
        prop_assert_eq!(&new.goals, &plan.goals);
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_dates_of_the_head_move_by_the_length_of_the_period() {
    let mut plan = new_plan(next_id(), day("2026-04-10"), Language::Ja);
    let head = Arc::make_mut(&mut plan.head);
    head.reviews.check_ins = vec![day("2026-08-30"), day("2026-08-31"), day("2026-06-15")];
    head.reviews.mid_term = Some(day("2026-07-10"));
    head.reviews.end = Some(day("2026-10-07"));
    head.hand_in.by = Some(day("2026-04-17"));
    let head = &roll(&plan, &[]).head;
    let (from, to) = (Some(day("2026-10-01")), Some(day("2027-03-31")));
    assert_eq!(head.period, Period { from, to });
    assert_eq!(
        head.reviews.check_ins,
        [day("2026-12-15"), day("2027-02-28")]
    );
    assert_eq!(head.reviews.mid_term, Some(day("2027-01-10")));
    assert_eq!(head.reviews.end, Some(day("2027-04-07")));
    assert_eq!(head.hand_in.by, Some(day("2026-10-17")));
}

#[test]
fn a_goal_in_which_nothing_moves_is_shared_with_the_old_plan() {
    let mut plan = new_plan(next_id(), day("2026-04-10"), Language::Ja);
    let goal = Goal {
        id: GoalId::new("goal").unwrap(),
        ..Goal::default()
    };
    plan.goals = vec![Arc::new(goal)];
    let new = roll(&plan, &all(&plan));
    assert!(Arc::ptr_eq(&new.goals[0], &plan.goals[0]));
}

#[test]
fn names_of_goals_that_the_plan_does_not_hold_are_passed_over() {
    let plan = new_plan(next_id(), day("2026-04-10"), Language::Ja);
    let new = roll(&plan, &[GoalId::new("elsewhere").unwrap()]);
    assert!(new.goals.is_empty());
}
