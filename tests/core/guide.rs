//! The guided path: answers and free writing are two hands on one plan.

use deguchi::catalogue::{Answers, Catalogue, Filler, begin, slots};
use deguchi::command::{Act, GoalEdit, GoalText, Workspace};
use deguchi::guide::{Step, answer, flows, path, settle, so_far};
use deguchi::history::History;
use deguchi::model::{Difficulty, Goal, GoalId, Language, Plan, Template};
use proptest::prelude::*;

use crate::catalogue::catalogue;
use crate::change::{act, any_edit, goal_id, plan_id, workspace};

/// A plan with one goal from a template of the catalogue, nothing answered.
fn begun(template: &Template, language: Language) -> (Workspace, GoalId) {
    let ids = deguchi::ports::CountingIds::default();
    let mut workspace = workspace();
    let goals = begin(
        template,
        Difficulty::Standard,
        &Answers::new(),
        language,
        &ids,
    );
    let id = goals[0].id.clone();
    act(&mut workspace, Act::AddGoals(goals, None)).unwrap();
    (workspace, id)
}

fn plan(workspace: &Workspace) -> &Plan {
    workspace.plan(&plan_id()).unwrap()
}

fn goal<'a>(workspace: &'a Workspace, id: &GoalId) -> &'a Goal {
    plan(workspace).goal(id).unwrap()
}

fn give(
    workspace: &mut Workspace,
    id: &GoalId,
    template: &Template,
    slot: &str,
    text: &str,
    language: Language,
) {
    let edits = answer(plan(workspace), id, template, slot, text, language);
    act(workspace, Act::Goals(edits)).unwrap();
}

fn templates() -> impl Iterator<Item = (Language, Template)> {
    [Language::Ja, Language::En]
        .into_iter()
        .flat_map(|language| {
            let all: Vec<_> = catalogue(language).templates().to_vec();
            all.into_iter().map(move |template| (language, template))
        })
}

#[test]
fn answered_one_by_one_a_goal_is_the_one_that_begins_with_all_answers() {
    for (language, template) in templates() {
        let (mut workspace, id) = begun(&template, language);
        for question in &template.interview {
            give(
                &mut workspace,
                &id,
                &template,
                &question.slot,
                &question.example,
                language,
            );
        }
        let ids = deguchi::ports::CountingIds::default();
        let answers = deguchi::catalogue::example(&template);
        let whole = begin(&template, Difficulty::Standard, &answers, language, &ids);
        let got: Vec<&Goal> = plan(&workspace).goals.iter().map(|goal| &**goal).collect();
        assert_eq!(got, whole.iter().collect::<Vec<_>>(), "{}", template.id);
    }
}

#[test]
fn another_answer_takes_the_place_of_the_first_and_a_blank_one_brings_the_blank_back() {
    for (language, template) in templates() {
        let (mut workspace, id) = begun(&template, language);
        let fresh = goal(&workspace, &id).clone();
        for question in &template.interview {
            for text in ["first", "second", ""] {
                give(
                    &mut workspace,
                    &id,
                    &template,
                    &question.slot,
                    text,
                    language,
                );
            }
        }
        assert_eq!(*goal(&workspace, &id), fresh, "{}", template.id);
    }
}

#[test]
fn what_was_written_by_hand_stays_and_only_its_blank_takes_the_answer_at_the_end() {
    let language = Language::Ja;
    let template = catalogue(language).templates()[0].clone();
    let slot = template.interview[0].slot.clone();
    let (mut workspace, id) = begun(&template, language);
    let none = Answers::new();
    let blank = Filler::new(&template, &none, language).blank(&slot);
    let written = format!("{blank}を読み直し、2件書く");
    let edit = GoalEdit::Text(GoalText::Statement, written.clone());
    act(&mut workspace, Act::Goal(id.clone(), edit)).unwrap();

    give(&mut workspace, &id, &template, &slot, "夜間運用", language);
    assert_eq!(goal(&workspace, &id).public.statement, written);
    let edits = settle(goal(&workspace, &id), &template, language);
    act(&mut workspace, Act::Goals(edits)).unwrap();
    assert_eq!(
        goal(&workspace, &id).public.statement,
        "夜間運用を読み直し、2件書く"
    );
    assert!(settle(goal(&workspace, &id), &template, language).is_empty());
}

#[test]
fn a_question_is_asked_as_long_as_its_answer_goes_anywhere() {
    let language = Language::En;
    let template = catalogue(language).templates()[0].clone();
    let (mut workspace, id) = begun(&template, language);
    for question in &template.interview {
        assert!(
            flows(goal(&workspace, &id), &template, &question.slot, language),
            "{}",
            question.slot
        );
    }
    let bare = Goal {
        id: id.clone(),
        private: goal(&workspace, &id).private.clone(),
        ..Goal::default()
    };
    act(&mut workspace, Act::RemoveGoal(id)).unwrap();
    act(&mut workspace, Act::AddGoals(vec![bare.clone()], None)).unwrap();
    let steps = path(&bare, plan(&workspace), Some(&template), language);
    let asked = |step: &Step| matches!(step, Step::Slot(_));
    // What it means to me and what remains still hold slots of some templates; the rest is gone.
    assert!(steps.iter().filter(|step| asked(step)).count() < template.interview.len());
}

#[test]
fn the_steps_of_a_goal_begin_with_the_cascade_and_end_with_what_is_private() {
    let language = Language::Ja;
    let catalogue = catalogue(language);
    let template = &catalogue.templates()[0];
    let (workspace, id) = begun(template, language);
    let mut plan = plan(&workspace).clone();
    let steps = path(plan.goal(&id).unwrap(), &plan, Some(template), language);
    assert!(!steps.contains(&Step::Serve), "nothing to serve yet");
    *std::sync::Arc::make_mut(&mut plan.context) = catalogue.sample_context().unwrap().clone();
    let steps = path(plan.goal(&id).unwrap(), &plan, Some(template), language);
    assert_eq!(steps[0], Step::Serve);
    let slots: Vec<_> = steps[1..=template.interview.len()].to_vec();
    let asked = template
        .interview
        .iter()
        .map(|q| Step::Slot(q.slot.clone()));
    assert_eq!(slots, asked.collect::<Vec<_>>());
    let first_private = steps.iter().position(Step::is_private).unwrap();
    assert!(steps[first_private..].iter().all(Step::is_private));
    assert!(!steps.contains(&Step::Title));

    let bare = Goal::default();
    let steps = path(&bare, &plan, None, language);
    assert_eq!(steps[..3], [Step::Serve, Step::Title, Step::Statement]);
    assert!(steps.iter().all(|step| !step.is_answered(&bare, &plan.own)));
}

#[test]
fn every_step_is_found_by_its_name() {
    let slot = Step::Slot("work".into());
    for step in Step::FIXED.iter().chain([&slot]) {
        assert_eq!(Step::named(&step.name()).as_ref(), Some(step));
    }
    assert_eq!(Step::named("nowhere"), None);
}

#[test]
fn the_text_so_far_is_the_statement_with_each_answer_in_its_place() {
    for (language, template) in templates() {
        let (mut workspace, id) = begun(&template, language);
        let slot = template.interview[0].slot.clone();
        give(&mut workspace, &id, &template, &slot, "XYZ", language);
        let goal = goal(&workspace, &id);
        let stretches = so_far(goal, Some(&template), language);
        let text: String = stretches.iter().map(|s| s.text.as_str()).collect();
        assert_eq!(text, goal.public.statement, "{}", template.id);
        let raw = &template.goals[0].levels[0].statement;
        let named: Vec<_> = stretches.iter().filter_map(|s| s.slot.as_deref()).collect();
        assert_eq!(named, slots(raw), "{}", template.id);
        assert!(
            stretches
                .iter()
                .all(|s| s.answered == (s.slot.as_deref().is_none_or(|n| n == slot)))
        );
        assert_eq!(so_far(goal, None, language).len(), 1);
    }
}

#[test]
fn typing_an_answer_is_one_step_of_undo() {
    let language = Language::Ja;
    let template = catalogue(language).templates()[0].clone();
    let (mut workspace, id) = begun(&template, language);
    let before = goal(&workspace, &id).clone();
    let mut history = History::default();
    for (at, text) in ["夜", "夜間", "夜間運用"].into_iter().enumerate() {
        let slot = &template.interview[0].slot;
        let edits = answer(plan(&workspace), &id, &template, slot, text, language);
        let change = act(&mut workspace, Act::Goals(edits)).unwrap();
        history.note(&change, at as u64 * 100);
    }
    let after = goal(&workspace, &id).clone();
    history.undo(&mut workspace, &plan_id()).unwrap();
    assert_eq!(*goal(&workspace, &id), before);
    history.redo(&mut workspace, &plan_id()).unwrap();
    assert_eq!(*goal(&workspace, &id), after);
}

/// What a walker may do next.
#[derive(Clone, Debug)]
enum Move {
    Answer(usize, String),
    Settle,
    Free(Box<GoalEdit>),
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        4 => (0..6_usize, "[ａ-ｃ夜間 .。\n]{0,4}").prop_map(|(n, text)| Move::Answer(n, text)),
        1 => Just(Move::Settle),
        3 => any_edit().prop_map(|edit| Move::Free(Box::new(edit))),
        1 => "[あ-う]{1,4}".prop_map(|t| Move::Free(Box::new(GoalEdit::Text(GoalText::Statement, t)))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Guided and free editing in turns: each move is a command of the plan and does what its change
    /// says, a text written by hand is changed by hand alone, and undo goes back all the way.
    #[test]
    fn guided_and_free_editing_interleaved_leave_the_plan_that_the_commands_say(
        moves in proptest::collection::vec(any_move(), 1..16), which in 0..4_usize,
    ) {
        let language = Language::Ja;
        let template = Catalogue::templates(&catalogue(language))[which].clone();
        let (mut workspace, id) = begun(&template, language);
        let mut copy = workspace.clone();
        let fresh = plan(&workspace).clone();
        let mut history = History::default();
        let mut by_hand: Option<String> = None;
        for (at, step) in moves.into_iter().enumerate() {
            let doing = match step {
                Move::Answer(n, text) => {
                    let slot = &template.interview[n % template.interview.len()].slot;
                    Act::Goals(answer(plan(&workspace), &id, &template, slot, &text, language))
                }
                Move::Settle => Act::Goals(settle(goal(&workspace, &id), &template, language)),
                Move::Free(edit) => {
                    if let GoalEdit::Text(GoalText::Statement, text) = &*edit {
                        by_hand = Some(text.clone());
                    }
                    Act::Goal(id.clone(), *edit)
                }
            };
            if let Ok(change) = act(&mut workspace, doing) {
                history.note(&change, at as u64 * 5_000);
                copy.replay(&change);
                prop_assert_eq!(plan(&copy), plan(&workspace));
            }
            if let Some(text) = &by_hand {
                prop_assert_eq!(&goal(&workspace, &id).public.statement, text);
            }
        }
        while history.undo(&mut workspace, &plan_id()).is_some() {}
        prop_assert_eq!(plan(&workspace), &fresh);
    }
}

#[test]
fn a_goal_that_is_gone_takes_no_answer() {
    let language = Language::Ja;
    let template = catalogue(language).templates()[0].clone();
    let workspace = workspace();
    let slot = &template.interview[0].slot;
    assert!(
        answer(
            plan(&workspace),
            &goal_id(1),
            &template,
            slot,
            "x",
            language
        )
        .is_empty()
    );
}
