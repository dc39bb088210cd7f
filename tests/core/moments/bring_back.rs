//! A goal or a whole plan, as it was.

use std::sync::Arc;

use deguchi::change::Change;
use deguchi::command::{Act, Command, GoalEdit, GoalText, HeadEdit, OwnEdit, apply};
use deguchi::history::History;
use deguchi::messages::Messages;
use deguchi::model::{
    Category, CategoryId, ExitModel, ExitModelId, GoalId, Language, MAX_GOALS, Plan, PlanId,
};
use deguchi::moments::{NotBrought, Which, bring_back};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{begun, plan, text};
use crate::change::{act, any_act, goal, goal_id, plan_id, state, workspace};
use crate::formats_messages::source;

fn ids(plan: &Plan) -> Vec<&GoalId> {
    plan.goals.iter().map(|goal| &goal.id).collect()
}

/// The plan as it was, with the two facts of today's that stay.
fn with_todays_facts(then: &Plan, today: &Plan) -> Plan {
    let mut want = then.clone();
    want.revision = today.revision;
    Arc::make_mut(&mut want.own).archived = today.own.archived.clone();
    want
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// At any moment, what was there at any earlier one comes back exactly, and one undo takes it back.
    #[test]
    fn what_was_there_comes_back_and_one_undo_takes_it_back(
        acts in prop::collection::vec(any_act(), 1..40),
        then in any::<Index>(),
        which in any::<Index>(),
    ) {
        let mut workspace = workspace();
        let mut states = vec![state(&workspace)];
        for what in acts {
            if act(&mut workspace, what).is_ok() {
                states.push(state(&workspace));
            }
        }
        let Some(then) = then.get(&states).clone() else { return Ok(()) };
        let mut history = History::default();
        let today = state(&workspace);

        let change = bring_back(today.as_ref(), &then, &Which::Plan).expect("the plan was there");
        let made = workspace.replay(&change);
        let want = today.as_ref().map_or_else(|| then.clone(), |today| with_todays_facts(&then, today));
        prop_assert_eq!(state(&workspace), Some(want));
        history.note(&made, 0);
        if !made.fields.is_empty() {
            history.undo(&mut workspace, &plan_id());
        }
        prop_assert_eq!(&state(&workspace), &today);

        let Some(today) = today else { return Ok(()) };
        if then.goals.is_empty() {
            return Ok(());
        }
        let goal = which.get(&then.goals);
        let change = bring_back(Some(&today), &then, &Which::Goal(goal.id.clone())).expect("the goal was there");
        let made = workspace.replay(&change);
        let now = state(&workspace).expect("the plan is there");
        prop_assert_eq!(now.check(), vec![]);
        prop_assert_eq!(now.goal(&goal.id), Some(goal));
        for other in today.goals.iter().filter(|other| other.id != goal.id) {
            prop_assert_eq!(now.goal(&other.id), Some(other));
        }
        let others = |plan: &Plan| -> Vec<GoalId> {
            ids(plan).into_iter().filter(|id| **id != goal.id).cloned().collect()
        };
        prop_assert_eq!(others(&now), others(&today));
        if today.goal(&goal.id).is_some() {
            prop_assert_eq!(ids(&now), ids(&today));
        }
        history.note(&made, 0);
        if !made.fields.is_empty() {
            history.undo(&mut workspace, &plan_id());
        }
        prop_assert_eq!(state(&workspace), Some(today));
    }
}

#[test]
fn a_goal_that_is_gone_comes_back_behind_the_one_that_it_stood_behind() {
    // Goals 1 to 5 stood there; these are left, in this order; the third comes back.
    let cases: [(&[u8], &[u8]); 6] = [
        (&[1, 2, 4, 5], &[1, 2, 3, 4, 5]),
        (&[1, 4, 5], &[1, 3, 4, 5]),
        (&[4, 5], &[3, 4, 5]),
        (&[5, 2, 1], &[5, 2, 3, 1]),
        (&[], &[3]),
        (&[9, 8], &[3, 9, 8]),
    ];
    let with = |numbers: &[u8]| {
        let goals = numbers.iter().map(|n| Arc::new(goal(*n))).collect();
        Plan {
            id: plan_id(),
            goals,
            ..Plan::default()
        }
    };
    for (left, want) in cases {
        let mut workspace = deguchi::command::Workspace::default();
        workspace.load(with(left));
        let change = bring_back(
            Some(&with(left)),
            &with(&[1, 2, 3, 4, 5]),
            &Which::Goal(goal_id(3)),
        );
        workspace.replay(&change.expect("it was there"));
        assert_eq!(plan(&workspace), with(want), "{left:?}");
    }
}

#[test]
fn names_of_the_owners_own_come_back_with_the_goal_that_needs_them() {
    let mut workspace = begun();
    let category = CategoryId::new("mine").expect("an id");
    let strength = ExitModelId::new("own").expect("an id");
    for what in [
        Act::Head(HeadEdit::AddCategory(Category {
            id: category.clone(),
            name: "改善".into(),
        })),
        Act::Goal(goal_id(1), GoalEdit::Category(Some(category.clone()))),
        Act::Goal(goal_id(1), GoalEdit::ExitModel(Some(strength.clone()))),
    ] {
        act(&mut workspace, what).expect("it is done");
    }
    let then = plan(&workspace);
    for what in [
        Act::RemoveGoal(goal_id(1)),
        Act::Head(HeadEdit::RemoveCategory(category.clone())),
        Act::Own(OwnEdit::RemoveExitModel(strength.clone())),
    ] {
        act(&mut workspace, what).expect("it is done");
    }
    let change =
        bring_back(Some(&plan(&workspace)), &then, &Which::Goal(goal_id(1))).expect("it was there");
    workspace.replay(&change);
    let now = plan(&workspace);
    assert_eq!((&now.head, &now.own), (&then.head, &then.own));
    // What has another meaning by now is left alone.
    let reworded = ExitModel {
        id: strength,
        name: "別の名前".into(),
        ..ExitModel::default()
    };
    act(&mut workspace, Act::Own(OwnEdit::SetExitModel(reworded))).expect("reworded");
    let change =
        bring_back(Some(&plan(&workspace)), &then, &Which::Goal(goal_id(1))).expect("it was there");
    assert_eq!(change.fields, []);
}

#[test]
fn what_cannot_come_back_is_refused_with_the_reason() {
    let then = plan(&begun());
    let goal_1 = Which::Goal(goal_id(1));
    let other = Plan {
        id: PlanId::new("q").expect("an id"),
        ..then.clone()
    };
    let full = Plan {
        goals: (0..MAX_GOALS)
            .map(|n| {
                let id = GoalId::new(format!("full-{n}")).expect("an id");
                Arc::new(deguchi::model::Goal {
                    id,
                    ..Default::default()
                })
            })
            .collect(),
        ..then.clone()
    };
    let broken = Plan {
        goals: vec![Arc::clone(&then.goals[0]), Arc::clone(&then.goals[0])],
        ..then.clone()
    };
    let cases: [(Option<&Plan>, &Plan, Which, NotBrought); 6] = [
        (
            Some(&then),
            &then,
            Which::Goal(goal_id(7)),
            NotBrought::NotThere,
        ),
        (Some(&other), &then, Which::Plan, NotBrought::OtherPlan),
        (Some(&other), &then, goal_1.clone(), NotBrought::OtherPlan),
        (None, &then, goal_1.clone(), NotBrought::OtherPlan),
        (Some(&full), &then, goal_1, NotBrought::Full),
        (Some(&then), &broken, Which::Plan, NotBrought::Broken),
    ];
    for (today, then, which, want) in cases {
        assert_eq!(bring_back(today, then, &which), Err(want), "{which:?}");
    }
}

#[test]
fn it_has_a_name_of_its_own_in_the_history() {
    let mut workspace = begun();
    let then = plan(&workspace);
    act(&mut workspace, text(1, GoalText::Title, "別の題")).expect("it is done");
    let today = plan(&workspace);
    for which in [Which::Plan, Which::Goal(goal_id(1))] {
        let change: Change = bring_back(Some(&today), &then, &which).expect("it was there");
        assert_eq!(change.fields.len(), 1);
        for language in Language::ALL {
            let messages = Messages::new(*language, &source(*language));
            assert!(
                messages
                    .find(&format!("change-{}", change.label), &[])
                    .is_some()
            );
        }
    }
}

#[test]
fn it_is_a_step_of_its_own_behind_what_was_just_typed() {
    let (mut workspace, mut history) = (begun(), History::default());
    let then = plan(&workspace);
    let typed = act(&mut workspace, text(1, GoalText::Title, "別の題")).expect("it is done");
    history.note(&typed, 0);
    let change = bring_back(Some(&plan(&workspace)), &then, &Which::Goal(goal_id(1)));
    let made = workspace.replay(&change.expect("it was there"));
    history.close();
    history.note(&made, 1);
    let title = |workspace: &_| plan(workspace).goals[0].public.title.clone();
    assert_eq!(title(&workspace), "運用設計を型にする");
    history.undo(&mut workspace, &plan_id());
    assert_eq!(title(&workspace), "別の題");
    history.redo(&mut workspace, &plan_id());
    assert_eq!(plan(&workspace), then);
}

#[test]
fn a_plan_that_was_taken_away_comes_back_whole() {
    let mut workspace = begun();
    let then = plan(&workspace);
    apply(
        &mut workspace,
        Command {
            plan: plan_id(),
            act: Act::Remove,
        },
    )
    .expect("removed");
    let change = bring_back(None, &then, &Which::Plan).expect("it was there");
    workspace.replay(&change);
    assert_eq!(plan(&workspace), then);
}
