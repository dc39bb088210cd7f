//! The goals of a template and the questions of its interview, in the form.

use deguchi::model::{Difficulty, Question, TemplateAction, Wording};
use deguchi_view::prelude::*;

use super::edit::{Draft, field};
use super::fields::{GOAL, KPI, LEVEL};
use crate::screens::parts::form::{focus_soon, row};
use crate::widgets::Icon;
use crate::words::{say, say_of, t};

/// A goal: its levels, what holds at every level, its KPIs, actions and evidence.
pub(super) fn one_goal(draft: Draft, goal: usize) -> AnyView {
    let count = move |of: fn(&deguchi::model::TemplateGoal) -> usize| {
        Memo::new(move |_| draft.now.with(|now| now.goals.get(goal).map_or(0, of)))
    };
    let (levels, kpis) = (count(|g| g.levels.len()), count(|g| g.kpis.len()));
    let (actions, evidence) = (count(|g| g.actions.len()), count(|g| g.evidence.len()));
    let texts = GOAL.iter().enumerate().map(|(at, (key, way))| {
        let way = *way;
        field(draft, format!("goal-{goal}-{at}"), key, move |t| {
            t.goals.get_mut(goal).map(way)
        })
    });
    let new_action = move |_| {
        draft.change(|t| t.goals[goal].actions.push(TemplateAction::default()));
        focus_soon(format!("action-{goal}-{}", actions.get_untracked()));
    };
    let new_evidence = move |_| {
        draft.change(|t| t.goals[goal].evidence.push(String::new()));
        focus_soon(format!("evidence-{goal}-{}", evidence.get_untracked()));
    };
    view! {
        {move || (0..levels.get()).map(|level| one_level(draft, goal, level)).collect_view()}
        <MoreLevels draft=draft goal=goal/>
        <div class="leaf">{texts.collect_view()}</div>
        {move || (0..kpis.get()).map(|kpi| one_kpi(draft, goal, kpi)).collect_view()}
        <div class="leaf">
            {move || (0..actions.get()).map(|at| one_action(draft, goal, at)).collect_view()}
            <button class="add" on:click=new_action><Icon name="plus"/>{t("action-add")}</button>
            {move || (0..evidence.get()).map(|at| {
                let text = field(draft, format!("evidence-{goal}-{at}"), "place-evidence", move |t| t.goals.get_mut(goal)?.evidence.get_mut(at));
                let remove = move |_| {
                    draft.change(|t| drop(t.goals[goal].evidence.remove(at)));
                    draft.keep();
                };
                view! { {text}<p class="off"><button class="textlink" on:click=remove>{t("evidence-remove")}</button></p> }
            }).collect_view()}
            <button class="add" on:click=new_evidence><Icon name="plus"/>{t("evidence-add")}</button>
        </div>
    }
    .into_any()
}

fn one_level(draft: Draft, goal: usize, level: usize) -> AnyView {
    let name = move || {
        draft.now.with(|now| {
            let wording = now.goals.get(goal).and_then(|g| g.levels.get(level));
            let difficulty = wording
                .and_then(|w| w.difficulty)
                .unwrap_or(Difficulty::Standard);
            say_of("difficulty-", difficulty.name(), "")
        })
    };
    let texts = LEVEL.iter().enumerate().map(|(at, (key, way))| {
        let way = *way;
        field(draft, format!("level-{goal}-{level}-{at}"), key, move |t| {
            t.goals.get_mut(goal)?.levels.get_mut(level).map(way)
        })
    });
    let texts = texts.collect_view();
    let kpis = draft
        .now
        .with_untracked(|now| now.goals.get(goal).map_or(0, |g| g.kpis.len()));
    let figures = (0..kpis).map(|kpi| {
        field(
            draft,
            format!("figure-{goal}-{level}-{kpi}"),
            "template-suggestion",
            move |t| {
                let suggestions = &mut t.goals.get_mut(goal)?.levels.get_mut(level)?.suggestions;
                if suggestions.len() <= kpi {
                    suggestions.resize(kpi + 1, String::new());
                }
                suggestions.get_mut(kpi)
            },
        )
    });
    view! { <div class="leaf"><h2 class="level">{name}</h2>{texts}{figures.collect_view()}</div> }
        .into_any()
}

/// Levels that the goal does not have yet: each begins with the words of the one before.
#[component]
fn MoreLevels(draft: Draft, goal: usize) -> View {
    let missing = move || {
        draft.now.with(|now| {
            let has = |difficulty: &Difficulty| {
                let mut levels = now
                    .goals
                    .get(goal)
                    .map(|g| g.levels.iter())
                    .into_iter()
                    .flatten();
                levels.any(|w| w.difficulty.unwrap_or(Difficulty::Standard) == *difficulty)
            };
            Difficulty::ALL
                .iter()
                .copied()
                .filter(|d| !has(d))
                .collect::<Vec<_>>()
        })
    };
    let add = move |difficulty: Difficulty| {
        draft.change(|template| {
            let levels = &mut template.goals[goal].levels;
            let wording = Wording {
                difficulty: Some(difficulty),
                ..levels.last().cloned().unwrap_or_default()
            };
            levels.push(wording);
            let rung = |w: &Wording| {
                Difficulty::ALL
                    .iter()
                    .position(|d| Some(*d) == w.difficulty)
            };
            levels.sort_by_key(rung);
        });
        draft.keep();
    };
    view! {
        <p class="go">{move || missing().into_iter().map(|difficulty| {
            let name = say_of("difficulty-", difficulty.name(), "");
            view! { <button class="add" on:click=move |_| add(difficulty)><Icon name="plus"/>{say("templates-add-level", &[("level", (&name).into())])}</button> }
        }).collect_view()}</p>
    }
}

fn one_kpi(draft: Draft, goal: usize, kpi: usize) -> AnyView {
    let texts = KPI.iter().enumerate().map(|(at, (key, way))| {
        let way = *way;
        field(draft, format!("kpi-{goal}-{kpi}-{at}"), key, move |t| {
            t.goals.get_mut(goal)?.kpis.get_mut(kpi).map(way)
        })
    });
    view! { <div class="leaf">{texts.collect_view()}</div> }.into_any()
}

fn one_action(draft: Draft, goal: usize, at: usize) -> AnyView {
    let remove = move |_| {
        draft.change(|t| drop(t.goals[goal].actions.remove(at)));
        draft.keep();
    };
    view! {
        {field(draft, format!("action-{goal}-{at}"), "place-action", move |t| t.goals.get_mut(goal)?.actions.get_mut(at).map(|a| &mut a.text))}
        {field(draft, format!("times-{goal}-{at}"), "place-action-times", move |t| t.goals.get_mut(goal)?.actions.get_mut(at).map(|a| &mut a.times))}
        <p class="off"><button class="textlink" on:click=remove>{t("action-remove")}</button></p>
    }
    .into_any()
}

/// The questions, and a way to one more.
pub(super) fn questions(draft: Draft) -> AnyView {
    let count = Memo::new(move |_| draft.now.with(|now| now.interview.len()));
    let add = move |_| {
        draft.change(|template| {
            let free = |number: &usize| {
                let slot = format!("slot-{number}");
                !template.interview.iter().any(|q| q.slot == slot)
            };
            let number = (1..).find(free).unwrap_or_default();
            template.interview.push(Question {
                slot: format!("slot-{number}"),
                blank: say("templates-new-blank", &[]),
                ..Question::default()
            });
        });
        focus_soon(format!("question-{}-ask", count.get_untracked()));
    };
    view! {
        {move || (0..count.get()).map(|at| question(draft, at)).collect_view()}
        <p class="go"><button class="add" on:click=add><Icon name="plus"/>{t("templates-add-question")}</button></p>
    }
    .into_any()
}

fn question(draft: Draft, at: usize) -> AnyView {
    let slot = move || {
        let slot = draft
            .now
            .with(|now| now.interview.get(at).map(|q| q.slot.clone()));
        ["{", &slot.unwrap_or_default(), "}"].concat()
    };
    let text = |end: &'static str, key: &'static str, way: fn(&mut Question) -> &mut String| {
        field(draft, format!("question-{at}-{end}"), key, move |t| {
            t.interview.get_mut(at).map(way)
        })
    };
    let remove = move |_| {
        draft.change(|t| drop(t.interview.remove(at)));
        draft.keep();
    };
    view! {
        <div class="leaf">
            {row("template-slot", view! { <code>{slot}</code> }.into_any())}
            {text("ask", "template-ask", |q| &mut q.ask)}
            {text("why", "template-why", |q| &mut q.why)}
            {text("blank", "template-blank", |q| &mut q.blank)}
            {text("example", "template-example", |q| &mut q.example)}
            <p class="off"><button class="textlink" on:click=remove>{t("templates-remove-question")}</button></p>
        </div>
    }
    .into_any()
}
