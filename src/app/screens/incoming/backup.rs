//! A backup: its plans, how each stands to what is here, and what shall be done with it.

use std::sync::Arc;

use deguchi::change::Change;
use deguchi::command::{Act, Command};
use deguchi::formats::{
    Backup, Document, KeptPlan, PlanPreview, PlanState, SubmittedGoal, preview,
};
use deguchi::model::{Goal, Plan};
use deguchi_view::prelude::*;

use super::head;
use super::left::not_had;
use crate::arrivals::Arrival;
use crate::keeping::together::{merged_with, takes_in};
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::history::changes;
use crate::screens::parts::{PublicGoal, offer_back, plain};
use crate::screens::plans::copy_of;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{Words, day, say, t};

/// What shall be done with a plan of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// It is taken in under its own id: new here, or in the place of the one that is.
    Take,
    /// It is merged with the one that is here.
    Merge,
    /// It is taken in beside the one that is here, under fresh ids.
    Copy,
    /// It is left.
    Leave,
}

/// The preview of a backup.
#[component]
pub fn TakeBackup(arrival: Arc<Arrival>) -> View {
    let store = Store::current();
    let Ok(opened) = &arrival.outcome else {
        return ().into_any();
    };
    let Document::Backup(backup) = &opened.document else {
        return ().into_any();
    };
    let all = preview(opened, &|id| store.plan(id));
    let first = |plan: &PlanPreview| {
        if plan.state == PlanState::New {
            Choice::Take
        } else {
            Choice::Leave
        }
    };
    let packs: Vec<String> = backup.packs.iter().map(|pack| pack.name.clone()).collect();
    let choices = RwSignal::new(all.plans.iter().map(first).collect::<Vec<_>>());
    let (top, written_on) = (arrival.clone(), backup.written_on);
    let top = move || {
        let written = written_on.map(|on| say("incoming-written", &[("day", (&day(on)).into())]));
        head("incoming-backup", &top, &[written.unwrap_or_default()])
    };
    let kept = arrival.clone();
    let take = move |_| {
        let Ok(opened) = &kept.outcome else { return };
        if let Document::Backup(backup) = &opened.document {
            choices.with_untracked(|choices| take_in(store, backup, choices));
        }
    };
    let idle = move || choices.with(|all| all.iter().all(|choice| *choice == Choice::Leave));
    let read_only = opened.read_only;
    let states: Vec<PlanState> = all.plans.iter().map(|plan| plan.state).collect();
    let differ = states.iter().filter(|state| **state == PlanState::Differs);
    let differ = differ.count();
    let plans = all
        .plans
        .into_iter()
        .enumerate()
        .zip(&backup.plans)
        .map(|((at, plan), kept)| one(at, plan, kept, choices, read_only))
        .collect_view();
    view! {
        {top}
        <div class="leaf">
            {(differ > 1 && !read_only).then(|| every_one(&states, choices))}
            {plans}
            {named("incoming-newer", "plan-untitled", all.newer)}
            {named("incoming-packs", "waiting-pack", packs)}
            {all.settings.then(|| view! { <p class="q">{t("incoming-settings")}</p> })}
        </div>
        {not_had(&arrival.rescued.left)}
        {if read_only {
            goals_of(backup)
        } else {
            view! {
                <p class="go keep">
                    <button class="btn first big" disabled=idle on:click=take>{t("incoming-take")}</button>
                    <a class="btn big" href="#/plans">{t("incoming-leave")}</a>
                </p>
            }.into_any()
        }}
    }
    .into_any()
}

/// A sentence about parts of the file that are not taken in with its plans, by their names; one
/// without is called by `unnamed`.
fn named(key: &'static str, unnamed: &'static str, names: Vec<String>) -> Option<View> {
    if names.is_empty() {
        return None;
    }
    let words = move || {
        let named = names.iter().map(|name| match name.trim() {
            "" => say(unnamed, &[]),
            name => plain(name),
        });
        let named: Vec<String> = named.collect();
        let named = named.join(&say("check-comma", &[]));
        say(key, &[("names", (&named).into())])
    };
    Some(view! { <p class="q">{words}</p> })
}

/// One choice for every plan that is here with other contents.
fn every_one(states: &[PlanState], choices: RwSignal<Vec<Choice>>) -> AnyView {
    let button = |choice: Choice, key: &'static str| {
        let states = states.to_vec();
        let choose = move |_| {
            choices.update(|all| {
                let each = all.iter_mut().zip(&states);
                for (one, _) in each.filter(|(_, state)| **state == PlanState::Differs) {
                    *one = choice;
                }
            });
        };
        view! { <button class="btn" on:click=choose>{t(key)}</button> }
    };
    view! {
        <section class="row"><h2 class="label">{t("incoming-every")}</h2>
            <p class="go">{button(Choice::Merge, "incoming-every-merge")}{button(Choice::Leave, "incoming-every-leave")}</p></section>
    }
    .into_any()
}

/// What a choice would change here, field by field; it is worked out when it is looked at.
fn changes_of(kept: &KeptPlan, at: usize, choices: RwSignal<Vec<Choice>>) -> AnyView {
    let store = Store::current();
    let (kept, open) = (kept.clone(), RwSignal::new(false));
    let list = move || {
        let here = store.plan(&kept.plan.id).filter(|_| open.get())?;
        let merged = choices.with(|all| all.get(at) == Some(&Choice::Merge));
        let (there, asked) = match merged {
            true => merged_with(store, &kept),
            false => (Some(Arc::new(kept.plan.clone())), 0),
        };
        let asks = (asked > 0).then(|| say("incoming-asks", &[("count", asked.into())]));
        Some(view! {
            {asks.map(|asks| view! { <p class="q">{asks}</p> })}
            {changes::list(Some(&here), there.as_deref(), None)}
        })
    };
    view! {
        <details class="by-field" on:toggle=move |_| open.set(true)><summary>{t("incoming-by-field")}</summary>{list}</details>
    }
    .into_any()
}

fn one(
    at: usize,
    plan: PlanPreview,
    kept: &KeptPlan,
    choices: RwSignal<Vec<Choice>>,
    read_only: bool,
) -> AnyView {
    let differs = (plan.state == PlanState::Differs).then(|| changes_of(kept, at, choices));
    let title = plain(plan.title.trim());
    let radio = move |choice: Choice, key: &'static str| {
        view! {
            <label class="choice">
                <input type="radio" name=format!("plan-{at}")
                    prop:checked=move || choices.with(|all| all.get(at) == Some(&choice))
                    on:change=move |_| choices.update(|all| all[at] = choice)/>
                <span>{t(key)}</span>
            </label>
        }
        .into_any()
    };
    let ways: &[(Choice, &'static str)] = match plan.state {
        _ if read_only => &[],
        PlanState::New => &[
            (Choice::Take, "incoming-way-new"),
            (Choice::Leave, "incoming-way-leave"),
        ],
        PlanState::Same => &[],
        PlanState::Differs => &[
            (Choice::Leave, "incoming-way-leave"),
            (Choice::Merge, "incoming-way-merge"),
            (Choice::Copy, "incoming-way-copy"),
            (Choice::Take, "incoming-way-replace"),
        ],
    };
    let ways: Vec<AnyView> = ways
        .iter()
        .map(|(choice, key)| radio(*choice, key))
        .collect();
    let untitled = title.is_empty();
    let words = move || state_words(&plan);
    view! {
        <section class="row">
            <h2 class="label">{move || say("incoming-sheet", &[("number", (at + 1).into())])}</h2>
            <p class="mincho lead-title" dir="auto">{move || if untitled { say("plan-untitled", &[]) } else { title.clone() }}</p>
            <p class="said">{words}</p>
            <div class="ways">{ways}{differs}</div>
        </section>
    }
    .into_any()
}

/// How a plan stands to what is here, in sentences.
fn state_words(plan: &PlanPreview) -> String {
    match plan.state {
        PlanState::New => say("incoming-new", &[("goals", plan.added.into())]),
        PlanState::Same => say("incoming-same", &[]),
        PlanState::Differs => {
            let mut all = vec![say("incoming-differs", &[])];
            let counts = [
                ("incoming-goals-added", plan.added),
                ("incoming-goals-changed", plan.changed),
                ("incoming-goals-kept", plan.kept),
                ("incoming-goals-only-here", plan.only_here),
            ];
            for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
                all.push(say(key, &[("count", count.into())]));
            }
            let parts = [
                ("incoming-head", plan.head),
                ("incoming-context", plan.context),
                ("incoming-house-differs", plan.house),
                ("incoming-own", plan.own),
            ];
            all.extend(
                parts
                    .into_iter()
                    .filter(|(_, differs)| *differs)
                    .map(|(key, _)| say(key, &[])),
            );
            all.join("\n")
        }
    }
}

fn take_in(store: Store, backup: &Backup, choices: &[Choice]) {
    let (toasts, navigation) = (Toasts::current(), Navigation::current());
    let (mut taken, mut failed) = (Vec::<Change>::new(), 0_usize);
    for (kept, choice) in backup.plans.iter().zip(choices) {
        let is_new = store.plan(&kept.plan.id).is_none();
        let put = |plan: Plan| {
            store.change(Command {
                plan: plan.id.clone(),
                act: Act::Put(Box::new(plan)),
            })
        };
        let change = match choice {
            Choice::Leave => continue,
            Choice::Merge => takes_in(store, kept),
            Choice::Take if is_new => takes_in(store, kept),
            Choice::Take => put(kept.plan.clone()),
            Choice::Copy => put(copy_of(store, &kept.plan)),
        };
        match change {
            Some(change) => taken.push(change),
            None => failed += 1,
        }
    }
    if failed > 0 {
        toasts.say(say("incoming-failed", &[("count", failed.into())]));
    }
    let Some(first) = taken.first() else { return };
    navigation.go(&if taken.len() == 1 {
        Route::Plan(first.plan.clone())
    } else {
        Route::Plans
    });
    if failed == 0 {
        let said = say("incoming-taken", &[("count", taken.len().into())]);
        offer_back(said, taken, Some(Route::Plans));
    }
}

/// The goals of a file that may only be looked at.
fn goals_of(backup: &Backup) -> AnyView {
    let catalogue = Words::current().catalogue_now();
    let of_plan = |kept: &KeptPlan| {
        let plan = &kept.plan;
        let categories: Vec<_> = catalogue.categories(&plan.head).cloned().collect();
        let goal = |(at, goal): (usize, &Arc<Goal>)| {
            let shown = SubmittedGoal {
                id: goal.id.clone(),
                face: goal.public.clone(),
            };
            view! { <PublicGoal goal=shown cascade=plan.served() categories=categories.clone() number=at + 1/> }
        };
        plan.goals.iter().enumerate().map(goal).collect_view()
    };
    backup.plans.iter().map(of_plan).collect_view().into_any()
}
