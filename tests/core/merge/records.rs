//! Records that come and go, their order, and how many there may be.

use deguchi::command::{Act, GoalEdit, GoalText, KpiEdit, KpiText};
use deguchi::json::Value;
use deguchi::merge::Kind;
use deguchi::model::{Goal, GoalId, Kpi, MAX_GOALS};

use super::fields::{meet, two};
use super::questions;
use crate::change::{goal, goal_id, kpi_id};

fn there(id: &str) -> Vec<Option<Value>> {
    vec![Some(Value::from(id)), None]
}

#[test]
fn what_is_deleted_here_and_edited_there_stays_whole_and_is_asked_about() {
    let edited = |edit| Act::Goal(goal_id(0), edit);
    let name = KpiEdit::Text(KpiText::Name, "初回応答".into());
    let cases = [
        (
            "a text",
            edited(GoalEdit::Text(GoalText::Sign, "朝会で話題になる".into())),
        ),
        (
            "a note",
            edited(GoalEdit::Text(GoalText::Essence, "説明の型".into())),
        ),
        ("a KPI of it", edited(GoalEdit::Kpi(kpi_id(0), name))),
    ];
    for (name, edit) in cases {
        let (mut a, mut b) = two();
        // What the one who deletes wrote last, and the other has not seen, is kept too.
        a.writes(GoalText::Criterion, "平均30分以内");
        a.does(Act::RemoveGoal(goal_id(0)));
        b.does(edit);
        let mut expected = b.goal(0).unwrap().clone();
        expected.public.criterion = "平均30分以内".into();
        meet(&mut a, &mut b);
        assert_eq!(a.goal(0), Some(&expected), "{name}");
        assert_eq!(
            questions(&a),
            [("goal/g0 id".to_owned(), there("g0"))],
            "{name}"
        );
        assert_eq!(a.asked()[0].kind, Kind::Deleted);
        // Going on to write there is no answer yet.
        b.writes(GoalText::Sign, "さらに書く");
        meet(&mut a, &mut b);
        assert_eq!(questions(&a).len(), 1, "{name}");
        // Deleting it again is one.
        a.does(Act::RemoveGoal(goal_id(0)));
        meet(&mut a, &mut b);
        assert_eq!((b.goal(0), questions(&b)), (None, vec![]), "{name}");
    }
}

#[test]
fn what_one_deletes_and_nobody_edits_is_gone_everywhere() {
    let (mut a, mut b) = two();
    a.does(Act::Goal(goal_id(0), GoalEdit::RemoveKpi(kpi_id(0))));
    a.does(Act::RemoveGoal(goal_id(1)));
    b.writes(GoalText::Title, "別の欄");
    meet(&mut a, &mut b);
    assert_eq!(b.goals(), ["g0"]);
    assert!(b.goal(0).unwrap().public.kpis.is_empty());
    assert_eq!(questions(&b), []);
}

#[test]
fn a_goal_that_comes_back_is_what_it_comes_back_as() {
    let (mut a, mut b) = two();
    b.does(Act::HandedIn);
    a.writes(GoalText::Sign, "前の文");
    a.does(Act::RemoveGoal(goal_id(0)));
    meet(&mut a, &mut b);
    b.does(Act::AddGoals(vec![goal(0)], None));
    meet(&mut a, &mut b);
    assert_eq!(
        a.goal(0),
        Some(&goal(0)),
        "nothing of the old one is in the new"
    );
    assert_eq!(questions(&a), []);
}

#[test]
fn a_plan_removed_here_and_edited_there_is_still_there() {
    let (mut a, mut b) = two();
    a.does(Act::Remove);
    b.writes(GoalText::Title, "まだ書いている");
    let expected = b.plan().clone();
    meet(&mut a, &mut b);
    assert_eq!(a.plan(), &expected);
    assert_eq!(questions(&a), [("plan id".to_owned(), there("p"))]);
}

#[test]
fn orders_meet_and_every_record_stands_once() {
    let add = |n: u8, at| Act::AddGoals(vec![goal(n)], at);
    let cases = [
        (
            "both add at the end",
            vec![add(2, None)],
            vec![add(3, None)],
            "g0 g1 g2 g3",
        ),
        (
            "one moves, one adds",
            vec![Act::MoveGoal(goal_id(1), 0)],
            vec![add(3, Some(1))],
            "g0 g3 g1",
        ),
        (
            "both move",
            vec![Act::MoveGoal(goal_id(1), 0)],
            vec![Act::MoveGoal(goal_id(0), 1)],
            "g1 g0",
        ),
        (
            "one deletes, one adds behind",
            vec![Act::RemoveGoal(goal_id(0))],
            vec![add(3, Some(1))],
            "g3 g1",
        ),
        (
            "both add the same",
            vec![add(2, Some(0))],
            vec![add(2, None)],
            "g0 g1 g2",
        ),
    ];
    for (name, one, other, expected) in cases {
        let (mut a, mut b) = two();
        one.into_iter().for_each(|act| drop(a.does(act)));
        other.into_iter().for_each(|act| drop(b.does(act)));
        meet(&mut a, &mut b);
        assert_eq!(a.goals().join(" "), expected, "{name}");
        assert_eq!(questions(&a), [], "{name}");
    }
}

#[test]
fn goals_beyond_the_most_wait_for_room_and_are_named() {
    let (mut a, mut b) = two();
    let goals = |name: &str, most: usize| -> Vec<Goal> {
        let one = |n: usize| {
            let id = GoalId::new(format!("{name}{n:03}")).unwrap();
            let mut goal = Goal {
                id,
                ..Goal::default()
            };
            goal.public.title = format!("{name}の目標 {n}");
            goal
        };
        (0..most).map(one).collect()
    };
    a.does(Act::AddGoals(goals("a", 150), None));
    b.does(Act::AddGoals(goals("b", 50), None));
    meet(&mut a, &mut b);
    assert_eq!(a.plan().goals.len(), MAX_GOALS);
    assert_eq!(a.plan().check(), []);
    let waiting = a.asked();
    let named: Vec<_> = waiting.iter().map(|one| (&*one.record, one.kind)).collect();
    assert_eq!(
        named,
        [("goal/b048", Kind::NoRoom), ("goal/b049", Kind::NoRoom)]
    );
    a.does(Act::RemoveGoal(goal_id(0)));
    a.does(Act::RemoveGoal(goal_id(1)));
    meet(&mut a, &mut b);
    assert_eq!(b.plan().goals.len(), MAX_GOALS);
    assert_eq!(questions(&b), []);
    let last = GoalId::new("b049").unwrap();
    assert_eq!(b.plan().goal(&last).unwrap().public.title, "bの目標 49");
}

#[test]
fn kpis_that_both_add_stand_beside_each_other() {
    let (mut a, mut b) = two();
    for (tab, n) in [(&mut a, 1), (&mut b, 2)] {
        let kpi = Kpi {
            id: kpi_id(n),
            name: format!("指標{n}"),
            ..Kpi::default()
        };
        tab.does(Act::Goal(goal_id(0), GoalEdit::AddKpi(kpi)));
    }
    meet(&mut a, &mut b);
    let names: Vec<_> = a
        .goal(0)
        .unwrap()
        .public
        .kpis
        .iter()
        .map(|kpi| &*kpi.name)
        .collect();
    assert_eq!(names, ["応答時間", "指標1", "指標2"]);
}
