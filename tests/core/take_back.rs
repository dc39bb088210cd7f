//! Taking one change back, whatever came after it.

use deguchi::change::cells::{is_order, is_set};
use deguchi::change::{Change, difference};
use deguchi::command::{
    Act, ActionEdit, Command, ContextEdit, ContextText, GoalEdit, GoalText, Workspace, apply,
    new_plan,
};
use deguchi::history::{COALESCE_MILLIS, History};
use deguchi::model::{
    Action, ActionId, Context, Date, Goal, GoalId, ItemId, Language, MAX_GOALS, Objective,
};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::change::{act, any_act, goal, goal_id, plan_id, state, statement, typed, workspace};

/// A workspace with its history: every act is noted.
struct Hand {
    workspace: Workspace,
    history: History,
    at: u64,
}

impl Hand {
    fn new() -> Self {
        Self {
            workspace: workspace(),
            history: History::default(),
            at: 0,
        }
    }

    fn does(&mut self, what: Act) -> Change {
        self.tries(what).expect("it is done")
    }

    fn tries(&mut self, what: Act) -> Option<Change> {
        let change = act(&mut self.workspace, what).ok()?;
        self.at += COALESCE_MILLIS + 1;
        self.history.note(&change, self.at);
        Some(change)
    }

    fn takes_back(&mut self, change: &Change) -> Change {
        self.history.take_back(&mut self.workspace, change)
    }

    fn undoes(&mut self) {
        assert!(self.history.undo(&mut self.workspace, &plan_id()).is_some());
    }

    fn redoes(&mut self) {
        assert!(self.history.redo(&mut self.workspace, &plan_id()).is_some());
    }

    fn goals(&self) -> Vec<String> {
        let plan = self.workspace.plan(&plan_id()).expect("the plan");
        plan.goals.iter().map(|goal| goal.id.to_string()).collect()
    }

    fn context(&self) -> Context {
        let plan = self.workspace.plan(&plan_id()).expect("the plan");
        Context::clone(&plan.context)
    }
}

proptest! {
    #[test]
    fn a_change_that_is_taken_back_at_once_was_never_made(acts in proptest::collection::vec(any_act(), 1..30)) {
        let mut hand = Hand::new();
        for step in acts {
            let before = state(&hand.workspace);
            if let Some(change) = hand.tries(step) {
                let after = state(&hand.workspace);
                hand.takes_back(&change);
                prop_assert_eq!(state(&hand.workspace), before);
                if !change.fields.is_empty() {
                    hand.undoes();
                }
                prop_assert_eq!(state(&hand.workspace), after);
            }
        }
    }

    #[test]
    fn taking_back_touches_its_own_fields_only_and_leaves_the_history_whole(
        acts in proptest::collection::vec(any_act(), 2..40),
        which in any::<Index>(),
    ) {
        let mut hand = Hand::new();
        let mut states = vec![state(&hand.workspace)];
        let mut changes = Vec::new();
        for step in acts {
            if let Some(change) = hand.tries(step) && !change.fields.is_empty() {
                states.push(state(&hand.workspace));
                changes.push(change);
            }
        }
        prop_assume!(!changes.is_empty());
        let place = which.index(changes.len());
        let made = hand.takes_back(&changes[place]);
        let now = state(&hand.workspace);
        let before = states.last().expect("a state");
        prop_assert_eq!(&made.fields, &difference(before.as_ref(), now.as_ref()));
        if let Some(plan) = &now {
            prop_assert_eq!(plan.check(), vec![]);
        }
        for field in &made.fields {
            let own = |c: &&deguchi::change::FieldChange| c.record == field.record && c.field == field.field;
            prop_assert!(changes[place].fields.iter().any(|c| own(&c)), "not its own: {field:?}");
            // Lists of records, of items with ids, and sets are taken back item by item.
            let list = is_order(&field.record, &field.field) || is_set(&field.record, &field.field);
            let mut later = changes[place + 1..].iter().flat_map(|change| &change.fields);
            let last = later.rfind(own);
            prop_assert!(list || last.is_none_or(|last| last.after == changes[place].fields.iter().find(own).unwrap().after),
                "a later step's: {field:?}");
        }
        if made.fields.is_empty() {
            prop_assert_eq!(&now, before);
        } else {
            states.push(now);
        }
        for expected in states.iter().rev().skip(1) {
            hand.undoes();
            prop_assert_eq!(&state(&hand.workspace), expected);
        }
        for expected in states.iter().skip(1) {
            hand.redoes();
            prop_assert_eq!(&state(&hand.workspace), expected);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_removed_goal_comes_back_with_all_that_it_held(plan in crate::arbitrary::plan(), which in any::<Index>()) {
        prop_assume!(!plan.goals.is_empty());
        let goal = plan.goals[which.index(plan.goals.len())].id.clone();
        let mut workspace = Workspace::default();
        workspace.load(plan.clone());
        let (id, mut history) = (plan.id.clone(), History::default());
        let removal = Command { plan: id.clone(), act: Act::RemoveGoal(goal) };
        let removed = apply(&mut workspace, removal).expect("it goes");
        history.note(&removed, 0);
        let edit = Command { plan: id.clone(), act: Act::HandedIn };
        history.note(&apply(&mut workspace, edit).expect("it is handed in"), 0);
        history.take_back(&mut workspace, &removed);
        let back = workspace.plan(&id).expect("the plan");
        prop_assert_eq!(&back.goals, &plan.goals);
    }
}

fn with_goals() -> Hand {
    let mut hand = Hand::new();
    hand.does(Act::AddGoals(vec![goal(1), goal(2), goal(3)], None));
    hand
}

#[test]
fn a_removed_goal_comes_back_to_its_place_and_what_was_written_since_stays() {
    let mut hand = with_goals();
    let removed = hand.does(Act::RemoveGoal(goal_id(2)));
    typed(&mut hand.workspace, "消したあとに書いた");
    hand.does(Act::MoveGoal(goal_id(3), 0));
    let made = hand.takes_back(&removed);
    assert_eq!(made.label, "take-back");
    assert_eq!(
        hand.goals(),
        ["g3", "g1", "g2"],
        "behind the one that it stood behind"
    );
    let plan = state(&hand.workspace).unwrap();
    assert_eq!(plan.goals[1].public.statement, "消したあとに書いた");

    hand.undoes();
    assert_eq!(hand.goals(), ["g3", "g1"]);
    hand.undoes();
    assert_eq!(hand.goals(), ["g1", "g3"]);
    hand.redoes();
    hand.redoes();
    assert_eq!(hand.goals(), ["g3", "g1", "g2"]);
}

#[test]
fn what_came_back_already_is_not_brought_back_again() {
    let mut hand = with_goals();
    let removed = hand.does(Act::RemoveGoal(goal_id(1)));
    hand.undoes();
    let written = typed(&mut hand.workspace, "戻してから書いた");
    hand.history.note(&written, 0);
    hand.does(Act::MoveGoal(goal_id(1), 2));
    let before = state(&hand.workspace);
    assert!(hand.takes_back(&removed).fields.is_empty());
    assert_eq!(state(&hand.workspace), before);
    hand.undoes();
    assert_eq!(hand.goals(), ["g1", "g2", "g3"], "nothing was noted");
}

#[test]
fn a_removed_item_of_a_list_comes_back_beside_those_that_were_edited_since() {
    let objective = |n: &str, text: &str| {
        Act::Context(ContextEdit::Objective(Objective {
            id: ItemId::new(n).unwrap(),
            text: text.into(),
        }))
    };
    let mut hand = Hand::new();
    hand.does(objective("a", "一"));
    hand.does(objective("b", "二"));
    let removed = hand.does(Act::Context(ContextEdit::Remove(ItemId::new("a").unwrap())));
    hand.does(objective("b", "二を直した"));
    hand.does(objective("c", "三"));
    hand.takes_back(&removed);
    let texts: Vec<String> = hand
        .context()
        .objectives
        .into_iter()
        .map(|o| o.text)
        .collect();
    assert_eq!(texts, ["一", "二を直した", "三"]);
}

#[test]
fn a_context_that_was_taken_in_goes_and_what_was_written_into_it_stays() {
    let mut hand = Hand::new();
    let text = |field, text: &str| Act::Context(ContextEdit::Text(field, text.into()));
    hand.does(text(ContextText::Vision, "まえの姿"));
    let mut new = Context {
        vision: "届いた姿".into(),
        slogan: "届いたことば".into(),
        ..Context::default()
    };
    new.meanings.result = "届いた成果".into();
    new.meanings.process = "届いた過程".into();
    let taken = hand.does(Act::Context(ContextEdit::Replace(Box::new(new))));
    hand.does(text(ContextText::Slogan, "書き直した"));
    hand.does(text(ContextText::Result, "書き直した成果"));
    hand.takes_back(&taken);
    let context = hand.context();
    assert_eq!(
        (&*context.vision, &*context.slogan),
        ("まえの姿", "書き直した")
    );
    let meanings = &context.meanings;
    assert_eq!(
        (&*meanings.result, &*meanings.process),
        ("書き直した成果", "")
    );
}

#[test]
fn a_goal_or_a_measure_that_was_written_on_since_stays() {
    let mut hand = Hand::new();
    let added = hand.does(Act::AddGoals(vec![goal(1), goal(2)], Some(0)));
    typed(&mut hand.workspace, "書いた");
    hand.takes_back(&added);
    assert_eq!(hand.goals(), ["g1"], "the blank one goes");
    assert_eq!(statement(&hand.workspace), "書いた");

    let action = ActionId::new("a1").unwrap();
    let edit = |edit| Act::Goal(goal_id(1), edit);
    let added = hand.does(edit(GoalEdit::AddAction(Action {
        id: action.clone(),
        ..Action::default()
    })));
    hand.does(edit(GoalEdit::Action(
        action,
        ActionEdit::Text("話す".into()),
    )));
    assert!(hand.takes_back(&added).fields.is_empty());
}

#[test]
fn a_plan_comes_and_goes_as_a_whole_or_not_at_all() {
    let mut hand = with_goals();
    let whole = state(&hand.workspace);
    let removed = hand.does(Act::Remove);
    hand.takes_back(&removed);
    assert_eq!(state(&hand.workspace), whole);
    hand.undoes();
    assert_eq!(state(&hand.workspace), None);

    // Taken in again from a file meanwhile, and written on.
    let other = new_plan(plan_id(), Date::new(2027, 4, 1).unwrap(), Language::En);
    let taken = hand.does(Act::Put(Box::new(other)));
    let now = state(&hand.workspace);
    assert!(hand.takes_back(&removed).fields.is_empty());
    assert_eq!(state(&hand.workspace), now);

    hand.does(Act::AddGoals(vec![goal(1)], None));
    assert!(hand.takes_back(&taken).fields.is_empty());
    assert_eq!(hand.goals(), ["g1"]);
    hand.undoes();
    hand.takes_back(&taken);
    assert_eq!(state(&hand.workspace), None);
}

#[test]
fn there_are_never_too_many_goals() {
    let mut hand = with_goals();
    let removed = hand.does(Act::RemoveGoal(goal_id(2)));
    let many = (2..MAX_GOALS).map(|n| Goal {
        id: GoalId::new(format!("more-{n}")).unwrap(),
        ..Goal::default()
    });
    let filled = hand.does(Act::AddGoals(many.collect(), None));
    assert!(hand.takes_back(&removed).fields.is_empty());
    assert_eq!(hand.goals().len(), MAX_GOALS);
    hand.takes_back(&filled);
    hand.takes_back(&removed);
    assert_eq!(hand.goals(), ["g1", "g2", "g3"]);
}

#[test]
fn a_text_that_another_step_changed_is_passed_over() {
    let mut hand = with_goals();
    let title = |text: &str| Act::Goal(goal_id(1), GoalEdit::Text(GoalText::Title, text.into()));
    let first = hand.does(title("はじめ"));
    hand.does(title("つぎ"));
    assert!(hand.takes_back(&first).fields.is_empty());
}
