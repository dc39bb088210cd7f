//! Commands, undo, redo and the changes that they speak of.

use deguchi::change::Change;
use deguchi::command::{
    Act, ActionEdit, Command, CommandError, ContextEdit, ContextText, GoalEdit, GoalText, HeadEdit,
    HeadText, KpiEdit, KpiText, OwnEdit, SelfCheckText, Workspace, apply, new_plan,
};
use deguchi::history::{COALESCE_MILLIS, History};
use deguchi::json::Value;
use deguchi::model::{
    Action, ActionId, Amount, AssetKind, Date, Difficulty, Dismissal, ExitModelId, Goal, GoalId,
    ItemId, Kpi, KpiId, LadderStep, Language, LoopPlace, Objective, Plan, PlanId, Weight,
};
use proptest::prelude::*;

pub(crate) fn plan_id() -> PlanId {
    PlanId::new("p").unwrap()
}

pub(crate) fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    let today = Date::new(2026, 10, 5).unwrap();
    workspace.load(new_plan(plan_id(), today, Language::Ja));
    workspace
}

pub(crate) fn act(workspace: &mut Workspace, act: Act) -> Result<Change, CommandError> {
    apply(
        workspace,
        Command {
            plan: plan_id(),
            act,
        },
    )
}

pub(crate) fn goal(n: u8) -> Goal {
    Goal {
        id: goal_id(n),
        ..Goal::default()
    }
}
pub(crate) fn goal_id(n: u8) -> GoalId {
    GoalId::new(format!("g{n}")).unwrap()
}
pub(crate) fn kpi_id(n: u8) -> KpiId {
    KpiId::new(format!("k{n}")).unwrap()
}
fn action_id(n: u8) -> ActionId {
    ActionId::new(format!("a{n}")).unwrap()
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-z]{1,3}",
        Just("目標を書く".to_owned())
    ]
}

pub(crate) fn any_edit() -> impl Strategy<Value = GoalEdit> {
    let n = 0..3_u8;
    prop_oneof![
        any_text().prop_map(|t| GoalEdit::Text(GoalText::Title, t)),
        any_text().prop_map(|t| GoalEdit::Text(GoalText::ShowingScope, t)),
        any_text().prop_map(|t| GoalEdit::Text(GoalText::Essence, t)),
        any_text().prop_map(|t| GoalEdit::Text(GoalText::Asset, t)),
        (n.clone(), any::<bool>())
            .prop_map(|(n, on)| GoalEdit::Link(ItemId::new(format!("i{n}")).unwrap(), on)),
        (0..=100_u8).prop_map(|w| GoalEdit::Weight(Weight::try_from(w).ok())),
        Just(GoalEdit::Weight(None)),
        Just(GoalEdit::Difficulty(Some(Difficulty::Hard))),
        any::<bool>().prop_map(|on| GoalEdit::Loop(LoopPlace::Spread, on)),
        n.clone().prop_map(|n| GoalEdit::AddKpi(Kpi {
            id: kpi_id(n),
            ..Kpi::default()
        })),
        n.clone().prop_map(|n| GoalEdit::RemoveKpi(kpi_id(n))),
        (n.clone(), 0..4_usize).prop_map(|(n, to)| GoalEdit::MoveKpi(kpi_id(n), to)),
        (n.clone(), any_text())
            .prop_map(|(n, t)| GoalEdit::Kpi(kpi_id(n), KpiEdit::Text(KpiText::Unit, t))),
        (n.clone(), -9..9_i64)
            .prop_map(|(n, a)| GoalEdit::Kpi(kpi_id(n), KpiEdit::Target(Some(Amount::whole(a))))),
        n.clone().prop_map(|n| GoalEdit::AddAction(Action {
            id: action_id(n),
            ..Action::default()
        })),
        (n.clone(), any_text())
            .prop_map(|(n, t)| GoalEdit::Action(action_id(n), ActionEdit::Text(t))),
        (n.clone(), 0..4_usize).prop_map(|(n, to)| GoalEdit::MoveAction(action_id(n), to)),
        n.clone().prop_map(|n| GoalEdit::RemoveAction(action_id(n))),
        Just(GoalEdit::ExitModel(ExitModelId::new("educator").ok())),
        Just(GoalEdit::AssetKind(Some(AssetKind::Design))),
        Just(GoalEdit::LadderNow(Some(LadderStep::Visible))),
        any_text().prop_map(|around| GoalEdit::Dismiss(Dismissal {
            rule: "hedge".into(),
            around
        })),
    ]
}

pub(crate) fn any_act() -> impl Strategy<Value = Act> {
    let n = 0..4_u8;
    prop_oneof![
        2 => (n.clone(), proptest::option::of(0..5_usize)).prop_map(|(n, at)| Act::AddGoals(vec![goal(n)], at)),
        1 => n.clone().prop_map(|n| Act::RemoveGoal(goal_id(n))),
        1 => (n.clone(), 0..5_usize).prop_map(|(n, to)| Act::MoveGoal(goal_id(n), to)),
        6 => (n, any_edit()).prop_map(|(n, edit)| Act::Goal(goal_id(n), edit)),
        1 => any_text().prop_map(|t| Act::Head(HeadEdit::Text(HeadText::Name, t))),
        1 => any_text().prop_map(|t| Act::Context(ContextEdit::Text(ContextText::Vision, t))),
        1 => any_text().prop_map(|t| Act::Context(ContextEdit::Objective(Objective {
            id: ItemId::new("i1").unwrap(), text: t }))),
        1 => Just(Act::Context(ContextEdit::Remove(ItemId::new("i1").unwrap()))),
        1 => any_text().prop_map(|t| Act::Own(OwnEdit::SelfCheck(SelfCheckText::Tools, t))),
        1 => any::<bool>().prop_map(|away| Act::Own(OwnEdit::Archive(away))),
        1 => (any::<bool>(), 0..2_u8).prop_map(|(stands, n)| {
            let dismissal = Dismissal { rule: "weights-sum".into(), around: n.to_string() };
            Act::Own(if stands { OwnEdit::Dismiss(dismissal) } else { OwnEdit::Restore(dismissal) })
        }),
        1 => Just(Act::HandedIn),
        1 => Just(Act::Remove),
        1 => Just(Act::Put(Box::new(new_plan(plan_id(), Date::new(2027, 4, 1).unwrap(), Language::En)))),
    ]
}

pub(crate) fn state(workspace: &Workspace) -> Option<Plan> {
    workspace.plan(&plan_id()).map(|plan| Plan::clone(plan))
}

proptest! {
    #[test]
    fn any_commands_keep_the_invariants_and_undo_and_redo_restore_exactly(
        acts in proptest::collection::vec(any_act(), 1..40)
    ) {
        let (mut workspace, mut history) = (workspace(), History::default());
        let mut states = vec![state(&workspace)];
        let mut at = 0;
        for step in acts {
            let before = workspace.clone();
            match act(&mut workspace, step) {
                Err(_) => prop_assert_eq!(&workspace, &before, "a refused command changes nothing"),
                Ok(change) => {
                    at += COALESCE_MILLIS + 1;
                    history.note(&change, at);
                    if !change.fields.is_empty() {
                        states.push(state(&workspace));
                    }
                }
            }
            if let Some(plan) = workspace.plan(&plan_id()) {
                prop_assert_eq!(plan.check(), vec![]);
            }
        }
        for expected in states.iter().rev().skip(1) {
            prop_assert!(history.undo(&mut workspace, &plan_id()).is_some());
            prop_assert_eq!(&state(&workspace), expected);
        }
        prop_assert!(history.undo(&mut workspace, &plan_id()).is_none());
        for expected in states.iter().skip(1) {
            prop_assert!(history.redo(&mut workspace, &plan_id()).is_some());
            prop_assert_eq!(&state(&workspace), expected);
        }
    }

    #[test]
    fn a_change_replayed_elsewhere_gives_the_same_plan(acts in proptest::collection::vec(any_act(), 1..30)) {
        let (mut here, mut there) = (workspace(), workspace());
        for step in acts {
            if let Ok(change) = act(&mut here, step) {
                let text = serde_json::to_string(&change).unwrap();
                let change: Change = serde_json::from_str(&text).unwrap();
                there.replay(&change);
                prop_assert_eq!(state(&here), state(&there));
            }
        }
    }
}

pub(crate) fn typed(workspace: &mut Workspace, text: &str) -> Change {
    act(
        workspace,
        Act::Goal(goal_id(1), GoalEdit::Text(GoalText::Statement, text.into())),
    )
    .unwrap()
}

pub(crate) fn statement(workspace: &Workspace) -> String {
    workspace.plan(&plan_id()).unwrap().goals[0]
        .public
        .statement
        .clone()
}

#[test]
fn typing_without_a_pause_is_one_step_and_a_pause_parts_it() {
    let (mut workspace, mut history) = (workspace(), History::default());
    act(&mut workspace, Act::AddGoals(vec![goal(1)], None)).unwrap();
    for (text, at) in [
        ("型", 0),
        ("型に", 500),
        ("型にす", 900),
        ("型にする", 900 + COALESCE_MILLIS + 1),
    ] {
        let change = typed(&mut workspace, text);
        history.note(&change, at);
    }
    history.undo(&mut workspace, &plan_id());
    assert_eq!(statement(&workspace), "型にす");
    history.undo(&mut workspace, &plan_id());
    assert_eq!(statement(&workspace), "");
    history.redo(&mut workspace, &plan_id());
    assert_eq!(statement(&workspace), "型にす");
}

#[test]
fn undo_leaves_alone_what_another_hand_changed_since() {
    let (mut workspace, mut history) = (workspace(), History::default());
    act(&mut workspace, Act::AddGoals(vec![goal(1)], None)).unwrap();
    let mine = typed(&mut workspace, "わたしの文");
    history.note(&mine, 0);
    let theirs = typed(&mut workspace, "別のタブの文");
    let _ = theirs;
    let undone = history.undo(&mut workspace, &plan_id()).unwrap();
    assert!(undone.fields.is_empty());
    assert_eq!(statement(&workspace), "別のタブの文");
}

#[test]
fn a_change_names_the_fields_that_are_other_and_no_more() {
    let mut workspace = workspace();
    act(&mut workspace, Act::AddGoals(vec![goal(1), goal(2)], None)).unwrap();
    let kpi = Kpi {
        id: kpi_id(1),
        name: "採用数".into(),
        ..Kpi::default()
    };
    act(&mut workspace, Act::Goal(goal_id(1), GoalEdit::AddKpi(kpi))).unwrap();
    let edit = GoalEdit::Kpi(kpi_id(1), KpiEdit::Target(Some("2.5".parse().unwrap())));
    let change = act(&mut workspace, Act::Goal(goal_id(1), edit)).unwrap();
    let named: Vec<_> = change
        .fields
        .iter()
        .map(|c| (c.record.as_str(), c.field.as_str()))
        .collect();
    assert_eq!(named, [("goal/g1/kpis/k1", "target")]);
    assert_eq!(
        change.fields[0].after,
        Some(Value::Number("2.5".to_owned()))
    );
}

#[test]
fn a_new_plan_takes_the_half_year_that_holds_today_or_is_about_to_begin() {
    let cases = [
        (
            (2026, 10, 5),
            "2026年度下期の目標",
            "2026-10-01",
            "2027-03-31",
        ),
        (
            (2027, 2, 27),
            "2026年度下期の目標",
            "2026-10-01",
            "2027-03-31",
        ),
        (
            (2027, 3, 1),
            "2027年度上期の目標",
            "2027-04-01",
            "2027-09-30",
        ),
        (
            (2026, 9, 30),
            "2026年度下期の目標",
            "2026-10-01",
            "2027-03-31",
        ),
        (
            (2026, 4, 1),
            "2026年度上期の目標",
            "2026-04-01",
            "2026-09-30",
        ),
    ];
    for ((y, m, d), title, from, to) in cases {
        let plan = new_plan(plan_id(), Date::new(y, m, d).unwrap(), Language::Ja);
        assert_eq!(plan.head.title, title);
        assert_eq!(plan.head.period.from.unwrap().to_string(), from);
        assert_eq!(plan.head.period.to.unwrap().to_string(), to);
    }
}
