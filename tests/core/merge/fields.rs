//! What two write at the same time, field by field.

use deguchi::command::{
    Act, ContextEdit, ContextText, GoalEdit, GoalText, HeadEdit, HeadText, KpiEdit, KpiText,
};
use deguchi::json::Value;
use deguchi::model::{Difficulty, Dismissal, Evidence, EvidenceId, ItemId, LoopPlace, Objective};

use super::{Tab, questions};
use crate::change::{goal_id, kpi_id};

/// Two tabs of one document.
pub(super) fn two() -> (Tab, Tab) {
    (Tab::new("a"), Tab::new("b"))
}

/// Both merge what the other has; they are then equal.
pub(super) fn meet(a: &mut Tab, b: &mut Tab) {
    let before = a.clone();
    a.merges(b);
    b.merges(&before);
    assert_eq!(a.held(), b.held());
}

fn text(text: &str) -> Option<Value> {
    Some(Value::from(text))
}

fn goal(edit: GoalEdit) -> Act {
    Act::Goal(goal_id(0), edit)
}

fn link(n: u8, on: bool) -> Act {
    goal(GoalEdit::Link(ItemId::new(format!("i{n}")).unwrap(), on))
}

fn objective(n: u8, text: &str) -> Act {
    Act::Context(ContextEdit::Objective(Objective {
        id: ItemId::new(format!("i{n}")).unwrap(),
        text: text.into(),
    }))
}

#[test]
fn what_two_write_in_two_places_stands_in_both() {
    let head = |field, text: &str| Act::Head(HeadEdit::Text(field, text.into()));
    let written = |field, text: &str| goal(GoalEdit::Text(field, text.into()));
    let kpi = |field, text: &str| goal(GoalEdit::Kpi(kpi_id(0), KpiEdit::Text(field, text.into())));
    let dismissed = |around: &str| {
        let rule = "hedge".into();
        let around = around.into();
        goal(GoalEdit::Dismiss(Dismissal { rule, around }))
    };
    let evidence = |n: u8| {
        goal(GoalEdit::AddEvidence(Evidence {
            id: EvidenceId::new(format!("e{n}")).unwrap(),
            text: format!("記録{n}"),
            record: None,
        }))
    };
    let vision = Act::Context(ContextEdit::Text(
        ContextText::Vision,
        "選ばれる窓口".into(),
    ));
    let cases = [
        (
            "two texts of a goal",
            written(GoalText::Title, "一"),
            written(GoalText::Criterion, "二"),
        ),
        (
            "two members",
            head(HeadText::Name, "佐藤"),
            head(HeadText::Section, "第二課"),
        ),
        (
            "two parts of a frame",
            written(GoalText::Purpose, "一"),
            written(GoalText::Scope, "二"),
        ),
        (
            "both faces",
            written(GoalText::Essence, "一"),
            written(GoalText::Sign, "二"),
        ),
        (
            "two fields of a KPI",
            kpi(KpiText::Unit, "分"),
            kpi(KpiText::Method, "日報で数える"),
        ),
        ("two links", link(0, true), link(7, true)),
        ("two dismissals", dismissed("など"), dismissed("適宜")),
        ("two pieces of evidence", evidence(1), evidence(2)),
        (
            "two objectives",
            objective(0, "書き直した"),
            objective(5, "加えた"),
        ),
        (
            "the context and a goal",
            vision,
            goal(GoalEdit::Loop(LoopPlace::Spread, true)),
        ),
    ];
    for (name, one, other) in cases {
        let (mut a, mut b) = two();
        a.does(one.clone());
        b.does(other.clone());
        meet(&mut a, &mut b);
        assert_eq!(questions(&a), [], "{name}");
        // Done again where both have met, neither changes anything.
        for act in [one, other] {
            let again = a.tries(act);
            assert_eq!(again.map(|sent| sent.cells), None, "{name}");
        }
    }
}

#[test]
fn two_values_of_one_field_stay_both_and_are_asked_about() {
    let objective_text = "context/objectives/i0 text";
    let hard = goal(GoalEdit::Difficulty(Some(Difficulty::Hard)));
    let demanding = goal(GoalEdit::Difficulty(Some(Difficulty::Demanding)));
    let title = |text: &str| goal(GoalEdit::Text(GoalText::Title, text.into()));
    let cases = [
        (
            title("一"),
            title("二"),
            "goal/g0 title",
            text("二"),
            text("一"),
        ),
        (title("一"), title(""), "goal/g0 title", None, text("一")),
        (
            hard,
            demanding,
            "goal/g0 difficulty",
            text("demanding"),
            text("hard"),
        ),
        (
            objective(0, "一"),
            objective(0, "二"),
            objective_text,
            text("二"),
            text("一"),
        ),
    ];
    for (one, other, place, shown, beside) in cases {
        let (mut a, mut b) = two();
        a.does(one);
        b.does(other);
        meet(&mut a, &mut b);
        assert_eq!(questions(&a), [(place.to_owned(), vec![shown, beside])]);
        let names: Vec<_> = a.asked()[0]
            .sides
            .iter()
            .map(|side| side.by.clone())
            .collect();
        assert_eq!(names, ["b", "a"], "who wrote what is known");
    }
}

#[test]
fn one_value_written_twice_is_no_question() {
    let (mut a, mut b) = two();
    a.writes(GoalText::Title, "同じ");
    b.writes(GoalText::Title, "同じ");
    meet(&mut a, &mut b);
    assert_eq!(questions(&a), []);
    assert_eq!(a.goal(0).unwrap().public.title, "同じ");
    // Whoever writes next has seen both.
    a.writes(GoalText::Title, "次");
    meet(&mut a, &mut b);
    assert_eq!(questions(&b), []);
}

#[test]
fn the_value_whose_writer_had_seen_more_is_shown() {
    let (mut a, mut b) = two();
    a.writes(GoalText::Sign, "先に別の欄に書いた");
    a.writes(GoalText::Title, "甲");
    b.writes(GoalText::Title, "乙");
    meet(&mut a, &mut b);
    assert_eq!(b.goal(0).unwrap().public.title, "甲");
}

#[test]
fn who_writes_on_beside_a_question_has_not_answered_it() {
    let (mut a, mut b) = two();
    a.writes(GoalText::Title, "甲");
    b.writes(GoalText::Title, "乙");
    meet(&mut a, &mut b);
    a.writes(GoalText::Title, "乙と少し");
    let asked = (
        "goal/g0 title".to_owned(),
        vec![text("乙と少し"), text("甲")],
    );
    assert_eq!(questions(&a), [asked]);
    meet(&mut a, &mut b);
    assert_eq!(b.goal(0).unwrap().public.title, "乙と少し");
}

#[test]
fn a_later_write_leaves_no_question() {
    let (mut a, mut b) = two();
    a.writes(GoalText::Title, "甲");
    meet(&mut a, &mut b);
    b.writes(GoalText::Title, "乙");
    meet(&mut a, &mut b);
    assert_eq!(questions(&a), []);
    assert_eq!(a.goal(0).unwrap().public.title, "乙");
}

#[test]
fn how_often_a_plan_was_handed_in_only_rises() {
    let (mut a, mut b) = two();
    a.does(Act::HandedIn);
    b.does(Act::HandedIn);
    b.does(Act::HandedIn);
    meet(&mut a, &mut b);
    assert_eq!((a.plan().revision, questions(&a)), (2, vec![]));
}
