//! Answers to what is asked about.

use deguchi::command::{Act, GoalEdit, GoalText, HeadEdit, HeadText};
use deguchi::json::Value;
use deguchi::merge::Received;
use deguchi::model::{Difficulty, MAX_TEXT};

use super::fields::{meet, two};
use super::{Tab, questions};
use crate::change::goal_id;

/// Two tabs that wrote different things in four places, and one deleted what the other edited.
fn in_conflict() -> (Tab, Tab) {
    let (mut a, mut b) = two();
    for (tab, word) in [(&mut a, "甲"), (&mut b, "乙")] {
        tab.writes(GoalText::Title, word);
        tab.writes(GoalText::Purpose, word);
        tab.does(Act::Head(HeadEdit::Text(HeadText::Name, word.into())));
    }
    a.does(Act::Goal(
        goal_id(0),
        GoalEdit::Difficulty(Some(Difficulty::Hard)),
    ));
    b.does(Act::Goal(
        goal_id(0),
        GoalEdit::Difficulty(Some(Difficulty::Standard)),
    ));
    a.does(Act::RemoveGoal(goal_id(1)));
    b.does(Act::Goal(
        goal_id(1),
        GoalEdit::Text(GoalText::Title, "残す".into()),
    ));
    meet(&mut a, &mut b);
    (a, b)
}

#[test]
fn an_answer_that_everybody_has_heard_leaves_no_question() {
    let text = |text: &str| Some(Value::from(text));
    let cases = [
        ("goal/g0", "title", text("甲")),
        ("goal/g0", "title", text("乙")),
        ("goal/g0", "title", text("甲と乙")),
        ("goal/g0", "title", None),
        ("goal/g0", "frame/purpose", text("甲")),
        ("head", "owner/name", text("乙")),
        ("goal/g0", "difficulty", text("hard")),
        ("goal/g0", "difficulty", text("demanding")),
        ("goal/g1", "id", text("g1")),
        ("goal/g1", "id", None),
    ];
    for (record, cell, value) in cases {
        for by_message in [true, false] {
            let (mut a, mut b) = in_conflict();
            let place = format!("{record} {cell}");
            let asks = |tab: &Tab| questions(tab).iter().any(|(asked, _)| *asked == place);
            assert!(asks(&a) && asks(&b), "{place}");
            let sent = a.answers(record, cell, value.clone()).expect("it fits");
            assert!(!asks(&a), "{place} is answered here");
            if by_message {
                assert!(matches!(b.hears(&sent), Received::Taken(_)));
                assert_eq!(a.held(), b.held());
            } else {
                meet(&mut a, &mut b);
            }
            assert!(!asks(&b), "{place} is answered there");
            assert_eq!(questions(&b).len(), 4, "the others are still asked");
            let shown = deguchi::change::cells::cells(b.plan());
            let here = shown.get(record).and_then(|cells| cells.get(cell));
            assert_eq!(here, value.as_ref(), "{place}");
        }
    }
}

#[test]
fn an_answer_does_not_silence_what_was_written_beside_it() {
    let (mut a, mut b) = in_conflict();
    a.answers("goal/g0", "title", Some(Value::from("甲")))
        .unwrap();
    b.writes(GoalText::Title, "丙");
    meet(&mut a, &mut b);
    let asked = questions(&a)
        .into_iter()
        .find(|(place, _)| place == "goal/g0 title");
    let mut values = asked.expect("丙 was written without knowing the answer").1;
    values.sort_by_key(|value| value.as_ref().and_then(|v| v.as_text().map(str::to_owned)));
    assert_eq!(values, [Some(Value::from("丙")), Some(Value::from("甲"))]);
}

#[test]
fn two_different_answers_are_a_question_again() {
    let (mut a, mut b) = in_conflict();
    a.answers("goal/g0", "title", Some(Value::from("甲")))
        .unwrap();
    b.answers("goal/g0", "title", Some(Value::from("乙")))
        .unwrap();
    meet(&mut a, &mut b);
    assert_eq!(questions(&a).len(), 5);
}

#[test]
fn an_answer_that_the_plan_cannot_hold_is_none() {
    let (mut a, _) = in_conflict();
    let before = a.held();
    let cases = [
        ("goal/g0", "difficulty", Some(Value::from("impossible"))),
        ("goal/g0", "title", Some(Value::Number("3".into()))),
        (
            "goal/g0",
            "title",
            Some(Value::from(&*"長".repeat(MAX_TEXT + 1))),
        ),
        ("goal/g1", "id", Some(Value::from("g7"))),
        ("goal/g0", "sign", Some(Value::from("nobody asks"))),
        ("goal/g9", "title", Some(Value::from("nobody asks"))),
        ("plan", "goals", Some(Value::List(vec![]))),
    ];
    for (record, cell, value) in cases {
        assert_eq!(a.answers(record, cell, value), None, "{record} {cell}");
    }
    assert_eq!(a.held(), before);
}

#[test]
fn an_answer_is_a_step_that_undo_takes_back() {
    let (mut a, mut b) = in_conflict();
    a.answers("goal/g0", "title", Some(Value::from("甲")))
        .unwrap();
    assert_eq!(
        a.history.undo_label(&crate::change::plan_id()),
        Some("merge-choose")
    );
    a.undoes();
    assert_eq!(a.goal(0).unwrap().public.title, "乙");
    a.redoes();
    meet(&mut a, &mut b);
    assert_eq!(b.goal(0).unwrap().public.title, "甲");
}
