//! A plan at two moments: what is said of the difference.

mod bring_back;
mod unseen;
mod words;

use std::sync::Arc;

use deguchi::command::{
    Act, ActionEdit, ContextEdit, ContextText, GoalEdit, GoalText, HeadEdit, HeadText, KpiEdit,
    KpiText, OwnEdit, SelfCheckText, Workspace,
};
use deguchi::messages::Messages;
use deguchi::model::{
    Action, ActionId, Amount, Category, CategoryId, Difficulty, ExitModel, ExitModelId, ItemId,
    Kpi, KpiKind, Language, LoopPlace, Objective, Plan,
};
use deguchi::moments::{Line, Mark, Of, Section, Shown, Stand, compare, field_keys};

use crate::change::{act, goal, goal_id, kpi_id, plan_id, workspace};
use crate::formats_messages::source;

fn action_id(n: u8) -> ActionId {
    ActionId::new(format!("a{n}")).expect("an id")
}

fn item(n: u8) -> ItemId {
    ItemId::new(format!("i{n}")).expect("an id")
}

/// A plan with three goals, the first of them with two KPIs and two actions.
fn begun() -> Workspace {
    let mut workspace = workspace();
    let kpi = |n, name: &str| Kpi {
        id: kpi_id(n),
        name: name.into(),
        ..Kpi::default()
    };
    let action = |n, text: &str| Action {
        id: action_id(n),
        text: text.into(),
        ..Action::default()
    };
    let objective = Objective {
        id: item(1),
        text: "分室を保つ".into(),
    };
    let own = ExitModel {
        id: ExitModelId::new("own").expect("an id"),
        name: "現場の改善者".into(),
        ..ExitModel::default()
    };
    for what in [
        Act::Context(ContextEdit::Objective(objective)),
        Act::Own(OwnEdit::AddExitModel(own)),
        Act::AddGoals(vec![goal(1), goal(2), goal(3)], None),
        text(1, GoalText::Title, "運用設計を型にする"),
        text(2, GoalText::Title, "若手を育てる\n二行目"),
        Act::Goal(goal_id(1), GoalEdit::AddKpi(kpi(1, "使った案件"))),
        Act::Goal(goal_id(1), GoalEdit::AddKpi(kpi(2, "作った型"))),
        Act::Goal(goal_id(1), GoalEdit::AddAction(action(1, "手順を書く"))),
        Act::Goal(goal_id(1), GoalEdit::AddAction(action(2, "レビューを頼む"))),
    ] {
        act(&mut workspace, what).expect("it is done");
    }
    workspace
}

fn text(n: u8, field: GoalText, text: &str) -> Act {
    Act::Goal(goal_id(n), GoalEdit::Text(field, text.into()))
}

fn plan(workspace: &Workspace) -> Plan {
    Plan::clone(workspace.plan(&plan_id()).expect("a plan"))
}

/// What is said after these acts.
fn after(acts: Vec<Act>) -> Vec<Section> {
    let mut workspace = begun();
    let before = plan(&workspace);
    for what in acts {
        act(&mut workspace, what).expect("it is done");
    }
    compare(Some(&before), Some(&plan(&workspace)))
}

/// The one line that is said after an act.
fn line_after(what: Act) -> Line {
    let mut sections = after(vec![what]);
    let mut lines: Vec<Line> = sections
        .drain(..)
        .flat_map(|section| section.lines)
        .collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    lines.remove(0)
}

#[test]
fn the_order_is_the_one_in_which_a_plan_is_read() {
    let kpi = |n, edit| Act::Goal(goal_id(1), GoalEdit::Kpi(kpi_id(n), edit));
    let sections = after(vec![
        // From the last to the first.
        text(3, GoalText::Supplement, "補足"),
        text(3, GoalText::Title, "題"),
        Act::Goal(
            goal_id(1),
            GoalEdit::Action(action_id(2), ActionEdit::Text("二人に頼む".into())),
        ),
        kpi(2, KpiEdit::Text(KpiText::Unit, "件".into())),
        kpi(1, KpiEdit::Target(Some(Amount::whole(2)))),
        Act::Own(OwnEdit::SelfCheck(SelfCheckText::Tools, "試す".into())),
        Act::Context(ContextEdit::Text(ContextText::Vision, "安全な基盤".into())),
        Act::Head(HeadEdit::Text(HeadText::Evaluator, "課長".into())),
        Act::Head(HeadEdit::Text(HeadText::Title, "下期".into())),
        Act::HandedIn,
    ]);
    let said: Vec<(Of, Vec<&str>)> = sections
        .iter()
        .map(|section| {
            let keys = section.lines.iter().map(|line| line.key);
            (section.of.clone(), keys.collect())
        })
        .collect();
    let kpi = |n| Of::Kpi(goal_id(1), kpi_id(n));
    assert_eq!(
        said,
        [
            (Of::Plan, vec!["moment-revision"]),
            (Of::Head, vec!["head-name-of-sheet", "head-evaluator"]),
            (Of::Context, vec!["context-vision"]),
            (Of::Own, vec!["self-check-tools"]),
            (Of::Goal(goal_id(1)), vec![]),
            (kpi(1), vec!["kpi-target"]),
            (kpi(2), vec!["kpi-unit"]),
            (Of::Action(goal_id(1), action_id(2)), vec!["action-text"]),
            (
                Of::Goal(goal_id(3)),
                vec!["field-title", "field-supplement"]
            ),
        ]
    );
}

#[test]
fn goals_that_came_went_and_moved_stand_where_one_looks_for_them() {
    let sections = after(vec![
        Act::RemoveGoal(goal_id(2)),
        Act::AddGoals(vec![goal(4)], Some(1)),
        Act::MoveGoal(goal_id(3), 0),
    ]);
    let said: Vec<_> = sections
        .iter()
        .map(|one| (one.of.clone(), &*one.name, one.stand, one.moved))
        .collect();
    let goal = |n| Of::Goal(goal_id(n));
    assert_eq!(
        said,
        [
            // Of two that changed places, the one that stands behind now.
            (goal(1), "運用設計を型にする", Stand::Both, true),
            (goal(2), "若手を育てる", Stand::Removed, false),
            (goal(4), "", Stand::Added, false),
        ]
    );
    // What a goal held that is gone is all there to be read.
    let gone = &sections[1].lines[0];
    assert_eq!((gone.key, gone.now.len()), ("field-title", 0));
    assert_eq!(gone.words[0].mark, Mark::Removed);
}

#[test]
fn as_few_as_possible_are_said_to_have_moved() {
    let moved = |acts: Vec<Act>| -> Vec<Of> {
        let sections = after(acts).into_iter();
        sections.filter(|one| one.moved).map(|one| one.of).collect()
    };
    let goal = |n| Of::Goal(goal_id(n));
    assert_eq!(moved(vec![Act::MoveGoal(goal_id(1), 2)]), [goal(1)]);
    assert_eq!(moved(vec![Act::MoveGoal(goal_id(3), 0)]), [goal(3)]);
    // Those behind one that is gone have not moved.
    assert_eq!(moved(vec![Act::RemoveGoal(goal_id(1))]), []);
    let edit = Act::Goal(goal_id(1), GoalEdit::MoveKpi(kpi_id(2), 0));
    assert_eq!(moved(vec![edit]).len(), 1);
    let edit = Act::Goal(goal_id(1), GoalEdit::MoveAction(action_id(2), 0));
    assert_eq!(moved(vec![edit]).len(), 1);
}

#[test]
fn a_field_is_said_with_what_was_there_and_what_is_there_now() {
    let message = |key: &str| vec![Shown::Message(key.to_owned())];
    let words = |text: &str| vec![Shown::Text(text.to_owned())];
    let of_kpi = |edit| Act::Goal(goal_id(1), GoalEdit::Kpi(kpi_id(1), edit));
    let of_goal = |edit| Act::Goal(goal_id(1), edit);
    let strength = |id: &str| of_goal(GoalEdit::ExitModel(ExitModelId::new(id).ok()));
    let educator = ExitModelId::new("educator").expect("an id");
    let technology = CategoryId::new("technology").expect("an id");
    let day: deguchi::model::Date = "2026-12-01".parse().expect("a date");
    type Case = (Act, &'static str, Vec<Shown>, Vec<Shown>);
    let cases: Vec<Case> = vec![
        (
            text(1, GoalText::Title, "運用設計を残す"),
            "field-title",
            words("運用設計を型にする"),
            words("運用設計を残す"),
        ),
        (
            of_goal(GoalEdit::Difficulty(Some(Difficulty::Hard))),
            "field-difficulty",
            vec![],
            message("difficulty-hard"),
        ),
        (
            of_goal(GoalEdit::Loop(LoopPlace::Spread, true)),
            "field-loop",
            vec![],
            message("loop-spread"),
        ),
        (
            of_goal(GoalEdit::Link(item(1), true)),
            "field-links",
            vec![],
            words("分室を保つ"),
        ),
        (
            of_goal(GoalEdit::Category(Some(technology.clone()))),
            "field-category",
            vec![],
            vec![Shown::Category(technology)],
        ),
        (
            strength("educator"),
            "note-exit-model",
            vec![],
            vec![Shown::Strength(educator)],
        ),
        (
            strength("own"),
            "note-exit-model",
            vec![],
            words("現場の改善者"),
        ),
        // What is always chosen has a value before anybody chose.
        (
            of_kpi(KpiEdit::Kind(KpiKind::Rate)),
            "kpi-kind",
            message("kpi-kind-count"),
            message("kpi-kind-rate"),
        ),
        (
            of_kpi(KpiEdit::Target(Some(Amount::whole(3)))),
            "kpi-target",
            vec![],
            vec![Shown::Figure(Amount::whole(3))],
        ),
        (
            of_kpi(KpiEdit::Due(Some(day))),
            "kpi-due",
            vec![],
            vec![Shown::Day(day)],
        ),
        (
            Act::Own(OwnEdit::Archive(true)),
            "moment-archived",
            message("moment-no"),
            message("moment-yes"),
        ),
        (
            Act::Own(OwnEdit::Names(vec!["甲社".into(), "乙社".into()])),
            "head-names",
            vec![],
            vec![Shown::Text("甲社".into()), Shown::Text("乙社".into())],
        ),
    ];
    for (what, key, was, now) in cases {
        let line = line_after(what);
        assert_eq!((line.key, line.was, line.now), (key, was, now));
    }
}

#[test]
fn a_record_of_a_list_is_said_by_its_name() {
    let objective = Objective {
        id: item(1),
        text: "分室を広げる".into(),
    };
    let line = line_after(Act::Context(ContextEdit::Objective(objective)));
    assert_eq!(
        (line.key, line.called.as_deref()),
        ("context-objective", Some("分室を広げる"))
    );

    let mut workspace = begun();
    let category = |n: u8| Category {
        id: CategoryId::new(format!("c{n}")).expect("an id"),
        name: format!("区分{n}"),
    };
    for n in 1..=2 {
        act(
            &mut workspace,
            Act::Head(HeadEdit::AddCategory(category(n))),
        )
        .expect("added");
    }
    let before = plan(&workspace);
    let mut after = before.clone();
    Arc::make_mut(&mut after.head).categories.reverse();
    let sections = compare(Some(&before), Some(&after));
    let line = &sections[0].lines[0];
    let names = |all: &[Shown]| format!("{all:?}");
    assert_eq!(line.key, "head-categories");
    assert_eq!(names(&line.now), r#"[Text("区分2"), Text("区分1")]"#);
}

#[test]
fn notes_are_told_from_what_is_submitted() {
    for (what, private) in [
        (text(1, GoalText::Statement, "内容"), false),
        (text(1, GoalText::Essence, "自分の言葉"), true),
        (text(1, GoalText::Asset, "型"), true),
        (
            Act::Own(OwnEdit::SelfCheck(SelfCheckText::Tools, "試す".into())),
            true,
        ),
        (
            Act::Head(HeadEdit::Text(HeadText::Name, "佐藤".into())),
            false,
        ),
    ] {
        let line = line_after(what.clone());
        assert_eq!(line.private, private, "{what:?}");
        let logged = format!("{line:?}");
        assert_eq!(logged.contains("Text("), !private, "{logged}");
    }
}

#[test]
fn the_same_plan_has_nothing_to_say_and_a_new_one_all_of_it() {
    let plan = plan(&begun());
    assert_eq!(compare(Some(&plan), Some(&plan)), []);
    assert_eq!(compare(None, None), []);
    for (before, after, stand) in [
        (None, Some(&plan), Stand::Added),
        (Some(&plan), None, Stand::Removed),
    ] {
        let sections = compare(before, after);
        assert!(sections.len() > 8);
        assert!(sections.iter().all(|section| section.stand == stand));
    }
}

#[test]
fn every_field_has_its_name_in_both_languages() {
    for language in Language::ALL {
        let messages = Messages::new(*language, &source(*language));
        for key in field_keys() {
            assert!(messages.find(key, &[]).is_some(), "{key}");
        }
    }
}
