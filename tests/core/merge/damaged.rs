//! Sidecars that no page wrote: damaged files, or made by other hands. The plan stays whole.

use deguchi::command::{Act, GoalEdit, GoalText};
use deguchi::formats::{Backup, KeptPlan, Kind, read};
use deguchi::json::Value;
use deguchi::merge::{Held, merge};
use deguchi::model::{Date, PlanId};
use deguchi::sidecar::{MAX_WRITES, Register, Written};

use super::{Tab, questions};
use crate::change::goal_id;

fn odd(value: Value) -> Register {
    Register {
        dot: ("x".into(), MAX_WRITES),
        rank: MAX_WRITES,
        value: Some(value),
        empty: false,
    }
}

/// Cells and values that no plan has, each stronger than what is there.
fn cases() -> Vec<(&'static str, &'static str, Value)> {
    let number = || Value::Number("5".into());
    let word = || Value::from("x");
    vec![
        ("goal/g0", "title", number()),
        ("goal/g0", "difficulty", word()),
        ("goal/g0", "weight", Value::Number("101".into())),
        ("goal/g0", "kpis", number()),
        ("goal/g0", "frame", word()),
        ("goal/g0", "frame/purpose", number()),
        ("goal/g0", "links/ ", Value::Flag(true)),
        ("goal/g0", "private.essence", number()),
        ("goal/g0", "private.dismissed/5", Value::Flag(true)),
        ("goal/g0", "id", Value::from("g1")),
        ("goal/g0/kpis/k0", "target", word()),
        ("goal/g0/kpis/ ", "id", Value::from(" ")),
        ("goal/g0/kpis/k9", "id", Value::from("k0")),
        ("goal/g0/kpis/k0/x/y", "id", Value::from("y")),
        ("goal/ ", "id", Value::from(" ")),
        ("goal/g9", "id", Value::from("g0")),
        ("context/objectives/i9", "id", Value::from("i0")),
        ("context/objectives/i0", "text", number()),
        ("context", "objectives", Value::List(vec![number()])),
        ("head", "period/from", word()),
        ("head", "nothing/like/it", word()),
        ("plan", "id", word()),
        ("plan", "revision", Value::Number("-1".into())),
        ("plan", "goals", word()),
        ("", "", word()),
        ("/", "/", word()),
        ("elsewhere", "id", word()),
    ]
}

fn with(held: &Held, record: &str, cell: &str, value: Value) -> Held {
    let mut held = held.clone();
    let cells = held.sidecar.fields.get_or_default(record.to_owned());
    cells.get_or_default(cell.to_owned()).push(odd(value));
    held.sidecar.seen.insert("x".into(), MAX_WRITES);
    held
}

#[test]
fn what_no_plan_can_hold_is_left_out_and_nothing_else_goes() {
    let mut here = Tab::new("a");
    here.writes(GoalText::Criterion, "平均30分以内");
    let mut there = Tab::new("b");
    there.writes(GoalText::Sign, "朝会で話題になる");
    there.does(Act::Goal(
        goal_id(1),
        GoalEdit::Text(GoalText::Title, "やめた目標".into()),
    ));
    there.does(Act::RemoveGoal(goal_id(1)));
    let sound = merge(&here.held(), &there.held());
    let expected = sound.plan;
    for (record, cell, value) in cases() {
        let damaged = with(&there.held(), record, cell, value);
        let both = merge(&here.held(), &damaged);
        assert_eq!(both.plan, expected, "{record} {cell}");
        assert_eq!(both, merge(&damaged, &here.held()), "{record} {cell}");
        let plan = both.plan.as_ref().unwrap();
        assert_eq!(plan.check(), [], "{record} {cell}");
        let asked = deguchi::merge::conflicts(plan, &both.sidecar);
        assert!(asked.is_empty(), "{record} {cell}: {asked:?}");
        for (record, fields) in sound.sidecar.fields.iter() {
            for (cell, registers) in fields.iter() {
                let left = &both.sidecar.fields.get(record).unwrap().get(cell);
                let left = left.map_or(&[][..], Vec::as_slice);
                let all = registers.iter().all(|register| left.contains(register));
                assert!(all, "{record} {cell} keeps what stood there");
            }
        }
    }
}

#[test]
fn what_is_told_and_no_plan_can_hold_changes_nothing() {
    for (record, cell, value) in cases() {
        let (mut here, mut there) = (Tab::new("a"), Tab::new("b"));
        let mut sent = here.writes(GoalText::Criterion, "平均30分以内");
        let mut expected = there.plan().clone();
        sent.cells.push(Written {
            record: record.into(),
            cell: cell.into(),
            after: Some(value),
            over: vec![],
        });
        there.hears(&sent);
        let goal = std::sync::Arc::make_mut(&mut expected.goals[0]);
        goal.public.criterion = "平均30分以内".into();
        assert_eq!(there.plan(), &expected, "{record} {cell}");
    }
}

#[test]
fn a_number_that_cannot_rise_does_not_stop_the_page() {
    let mut here = Tab::new("a");
    for replica in ["a", "x"] {
        here.sidecar.seen.insert(replica.into(), MAX_WRITES);
    }
    here.writes(GoalText::Title, "まだ書ける");
    assert_eq!(here.goal(0).unwrap().public.title, "まだ書ける");
    assert_eq!(questions(&here), []);
    let kept = KeptPlan {
        plan: here.plan().clone(),
        sidecar: here.sidecar.clone(),
    };
    let day = Date::new(2026, 10, 5).unwrap();
    let file = Backup::of(vec![kept], vec![], Value::Null, day);
    assert!(
        read(file.to_json().as_bytes(), &[Kind::Backup]).is_ok(),
        "it can be opened again"
    );
}

#[test]
fn one_name_used_by_two_at_once_loses_neither_value() {
    let (mut one, mut other) = (Tab::new("same"), Tab::new("same"));
    one.writes(GoalText::Title, "一");
    other.writes(GoalText::Title, "二");
    one.merges(&other);
    let values: Vec<_> = questions(&one)
        .into_iter()
        .flat_map(|(_, values)| values)
        .collect();
    assert_eq!(values, [Some(Value::from("二")), Some(Value::from("一"))]);
}

#[test]
fn another_plan_is_not_merged() {
    let here = Tab::new("a").held();
    let mut other = Tab::new("b");
    other.writes(GoalText::Title, "別の目標シート");
    let mut plan = other.plan().clone();
    plan.id = PlanId::new("other").unwrap();
    let other = Held {
        plan: Some(plan.into()),
        ..other.held()
    };
    assert_eq!(merge(&here, &other), here);
}

#[test]
fn an_order_that_never_ends_does_not_hold_the_page_up() {
    let here = Tab::new("a").held();
    let mut damaged = here.clone();
    let ids = (0..3_000).map(|n| Value::from(&*format!("x{n}")));
    let long = Value::List(ids.collect());
    for _ in 0..50 {
        damaged = with(&damaged, "plan", "goals", long.clone());
    }
    let both = merge(&here, &damaged);
    assert_eq!(both.plan, here.plan);
}
