//! What a sidecar holds, how much of it, and that it survives its file.

use deguchi::command::{Act, GoalEdit, GoalText};
use deguchi::formats::{Backup, Document, KeptPlan, Kind, read};
use deguchi::json::{Value, from_text, to_text};
use deguchi::merge::{Received, merge};
use deguchi::model::{Date, Plan};
use deguchi::sidecar::Sidecar;

use super::fields::{meet, two};
use super::questions;
use crate::change::{goal, goal_id};

/// How many values stand in the registers.
fn count(sidecar: &Sidecar) -> usize {
    let cells = sidecar.fields.values().flat_map(|fields| fields.values());
    cells.map(Vec::len).sum()
}

#[test]
fn writing_on_does_not_make_it_grow() {
    let (mut a, mut b) = two();
    a.does(Act::AddGoals(vec![goal(2)], None));
    a.writes(GoalText::Title, "一");
    b.writes(GoalText::Title, "二");
    a.writes(GoalText::Sign, "三");
    meet(&mut a, &mut b);
    let before = count(&a.sidecar);
    for n in 0..100 {
        a.writes(GoalText::Sign, &n.to_string());
        a.does(Act::Goal(
            goal_id(2),
            GoalEdit::Text(GoalText::Title, n.to_string()),
        ));
        a.does(Act::RemoveGoal(goal_id(2)));
        a.undoes();
        meet(&mut a, &mut b);
    }
    // The title of the second goal is written for the first time.
    assert!(count(&a.sidecar) <= before + 1);
    let mut cells = a.sidecar.fields.values().flat_map(|fields| fields.values());
    assert!(
        cells.all(|registers| registers.len() <= 2),
        "one a replica at most"
    );
}

#[test]
fn a_backup_carries_it_with_its_questions() {
    let (mut a, mut b) = two();
    a.writes(GoalText::Title, "一");
    b.writes(GoalText::Title, "");
    a.does(Act::RemoveGoal(goal_id(1)));
    b.does(Act::Goal(
        goal_id(1),
        GoalEdit::Text(GoalText::Sign, "二".into()),
    ));
    b.does(Act::Goal(
        goal_id(0),
        GoalEdit::Text(GoalText::Sign, "三".into()),
    ));
    a.does(Act::RemoveGoal(goal_id(0)));
    meet(&mut a, &mut b);
    assert_eq!(questions(&a).len(), 3);

    let plan = a.plan().clone();
    let sidecar = a.sidecar.clone();
    let day = Date::new(2026, 10, 5).unwrap();
    let kept = KeptPlan {
        plan: plan.clone(),
        sidecar: sidecar.clone(),
    };
    let file = Backup::of(vec![kept], vec![], Value::Null, day).to_json();
    let opened = read(file.as_bytes(), &[Kind::Backup]).expect("it opens");
    assert_eq!(opened.notices, [], "every field is known");
    let Document::Backup(backup) = opened.document else {
        panic!("a backup");
    };
    assert_eq!(backup.plans[0], KeptPlan { plan, sidecar });
    assert_eq!(from_text(&to_text(&a.sidecar)), Ok(a.sidecar));
}

#[test]
fn a_sidecar_of_an_earlier_page_is_read() {
    let text = r#"{"seen":{"x":2},"fields":{"goal/g0":{"title":[{"dot":["x",2]}]}}}"#;
    let sidecar: Sidecar = from_text(text).expect("it is read");
    let (mut a, b) = two();
    a.sidecar = sidecar;
    a.merges(&b);
    assert_eq!(questions(&a), []);
    a.writes(GoalText::Title, "続き");
    assert_eq!(a.sidecar.seen.get("x"), Some(&2));
}

#[test]
fn what_was_deleted_long_ago_is_let_go_and_stays_deleted() {
    let (mut a, mut b) = two();
    let mut old = None;
    for n in 2..12 {
        let mut one = goal(n);
        one.public.title = format!("目標 {n}");
        a.does(Act::AddGoals(vec![one], None));
        meet(&mut a, &mut b);
        old.get_or_insert_with(|| b.clone());
        a.does(Act::RemoveGoal(goal_id(n)));
    }
    meet(&mut a, &mut b);
    let plan = Plan::clone(a.plan());
    assert_eq!(a.sidecar.let_go(&plan, 3), 7);
    assert_eq!(a.sidecar.let_go(&plan, 3), 0);
    let left = a
        .sidecar
        .fields
        .keys()
        .filter(|record| record.matches('/').count() == 1);
    let left: Vec<&str> = left
        .map(|record| record.trim_start_matches("goal/"))
        .collect();
    let (here, gone): (Vec<&str>, Vec<&str>) =
        left.into_iter().partition(|id| a.goals().contains(id));
    assert_eq!(
        gone,
        ["g10", "g11", "g9"],
        "the newest, for they may be asked about yet"
    );
    assert_eq!(here, a.goals(), "and all that is there");
    for other in [&old.unwrap(), &b] {
        let both = merge(&a.held(), &other.held());
        assert_eq!(both.plan.as_deref(), Some(&plan));
    }
}

#[test]
fn what_was_let_go_comes_back_whole_where_somebody_wrote_in_it() {
    let (mut a, mut b) = two();
    let mut one = goal(2);
    one.public.title = "窓口の手引き".into();
    a.does(Act::AddGoals(vec![one], None));
    meet(&mut a, &mut b);
    a.does(Act::RemoveGoal(goal_id(2)));
    a.sidecar.let_go(
        &a.workspace.plan(&crate::change::plan_id()).unwrap().clone(),
        0,
    );
    let edit = Act::Goal(
        goal_id(2),
        GoalEdit::Text(GoalText::Sign, "まだ書いていた".into()),
    );
    let sent = b.does(edit);
    assert_eq!(
        a.hears(&sent),
        Received::Gap,
        "the rest of the goal is not here any more"
    );
    let expected = b.goal(2).cloned();
    meet(&mut a, &mut b);
    assert_eq!(a.goal(2).cloned(), expected);
    assert_eq!(a.goal(2).unwrap().public.title, "窓口の手引き");
}
