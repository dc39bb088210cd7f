//! Copies that never had a sidecar: older ones, or made elsewhere.

use std::sync::Arc;

use deguchi::command::{Act, GoalText};
use deguchi::json::Value;
use deguchi::merge::{Held, conflicts, merge};
use deguchi::model::Plan;
use deguchi::sidecar::Sidecar;

use super::{Tab, old_plan};
use crate::change::{goal, goal_id};

/// A document without a sidecar, in which something is other than in the old one.
fn document(change: impl Fn(&mut Plan)) -> Held {
    let mut plan = old_plan();
    change(&mut plan);
    Held {
        plan: Some(Arc::new(plan)),
        sidecar: Sidecar::default(),
    }
}

fn titled(text: &str) -> Held {
    document(|plan| Arc::make_mut(&mut plan.goals[0]).public.title = text.into())
}

/// What is asked about when the two are merged, in either order, and the merged plan.
fn merged(one: &Held, other: &Held) -> (Plan, Vec<String>) {
    let both = merge(one, other);
    assert_eq!(both, merge(other, one));
    assert_eq!(both, merge(&both, one));
    let plan = both.plan.expect("a plan");
    let asked = conflicts(&plan, &both.sidecar);
    let asked = asked
        .iter()
        .map(|one| format!("{} {}", one.record, one.cell));
    (Plan::clone(&plan), asked.collect())
}

#[test]
fn two_of_them_keep_all_that_each_holds_and_ask_where_they_differ() {
    let without = document(|plan| drop(plan.goals.pop()));
    let more = document(|plan| plan.goals.push(Arc::new(goal(3))));
    let silent = titled("");
    let old = titled("窓口の応答を速くする");
    let title = "goal/g0 title";
    let cases: [(&str, &Held, &Held, &[&str], usize); 5] = [
        ("the same", &old, &old, &[], 2),
        ("another text", &old, &titled("別の文"), &[title], 2),
        ("a text and none", &old, &silent, &[], 2),
        ("a goal less", &old, &without, &[], 2),
        (
            "a goal more on one side, one less on the other",
            &more,
            &without,
            &[],
            3,
        ),
    ];
    for (name, one, other, expected, goals) in cases {
        let (plan, asked) = merged(one, other);
        assert_eq!(asked, expected, "{name}");
        assert_eq!(plan.goals.len(), goals, "{name}");
        assert!(!plan.goals[0].public.title.is_empty(), "{name}");
    }
}

#[test]
fn one_of_them_meets_what_was_written_since() {
    let mut here = Tab::new("a");
    here.writes(GoalText::Title, "書き直した");
    let (plan, asked) = merged(&here.held(), &titled("窓口の応答を速くする"));
    assert_eq!(
        plan.goals[0].public.title, "書き直した",
        "the old text was seen and replaced"
    );
    assert_eq!(asked, [""; 0]);
    let (plan, asked) = merged(&here.held(), &titled("よそで書いた"));
    assert_eq!(plan.goals[0].public.title, "書き直した");
    assert_eq!(
        asked,
        ["goal/g0 title"],
        "nobody here has seen the other text"
    );
    let (plan, _) = merged(&here.held(), &titled(""));
    assert_eq!(plan.goals[0].public.title, "書き直した");
}

#[test]
fn one_of_them_brings_back_what_was_deleted_unless_it_is_the_very_same() {
    let deleted = |write: bool| {
        let mut here = Tab::new("a");
        if write {
            here.writes(GoalText::Sign, "ここで書いた");
        }
        here.does(Act::RemoveGoal(goal_id(0)));
        here.held()
    };
    let same = titled("窓口の応答を速くする");
    let (plan, asked) = merged(&deleted(false), &same);
    assert_eq!(
        (plan.goals.len(), asked.len()),
        (1, 0),
        "it is known, and was deleted"
    );
    let (plan, asked) = merged(&deleted(false), &titled("よそで書いた"));
    assert_eq!(plan.goals.len(), 2);
    assert_eq!(asked, ["goal/g0 id", "goal/g0 title"]);
    let (plan, asked) = merged(&deleted(true), &same);
    assert_eq!(plan.goals[0].public.sign, "ここで書いた");
    assert_eq!(asked, ["goal/g0 id"]);
}

#[test]
fn a_document_that_other_hands_changed_keeps_both_values() {
    // They left its sidecar as it was.
    let mut here = Tab::new("a");
    here.writes(GoalText::Title, "ここで書いた");
    let mut odd = here.held();
    let mut plan = here.plan().clone();
    Arc::make_mut(&mut plan.goals[0]).public.title = "よその手で直した".into();
    odd.plan = Some(Arc::new(plan));
    let both = merge(&here.held(), &odd);
    let plan = both.plan.unwrap();
    let asked = conflicts(&plan, &both.sidecar);
    let mut values: Vec<_> = asked[0]
        .sides
        .iter()
        .map(|side| side.value.as_ref())
        .collect();
    values.sort_by_key(|value| value.and_then(|value| value.as_text()));
    let texts = ["ここで書いた", "よその手で直した"].map(Value::from);
    assert_eq!(values, texts.each_ref().map(Some));
}
