//! What was written twice at the same time, here and in another tab or on another device: both are
//! shown, and the owner says which one stays.

use std::sync::Arc;

use deguchi::change::replay;
use deguchi::json::Value;
use deguchi::merge::{Conflict, Kind, choose};
use deguchi::model::Plan;
use deguchi_view::prelude::*;

use super::history::changes;
use super::parts::offer_back;
use crate::keeping::together::{settles, sidecar, written_twice};
use crate::routes::Route;
use crate::store::Store;
use crate::words::{say, t};

/// The screen.
#[component]
pub fn Both() -> View {
    let store = Store::current();
    let list = move || {
        let asked = written_twice(store);
        let Some(plan) = store.whole_now().filter(|_| !asked.is_empty()) else {
            return nothing(store);
        };
        let all = asked.iter().map(|one| question(store, &plan, one));
        view! { <ol class="questions">{all.collect_view()}</ol> }.into_any()
    };
    view! {
        <main class="paper both">
            <header><h1 class="mincho">{t("both-title")}</h1><p class="q">{t("both-why")}</p></header>
            <div aria-live="polite">{list}</div>
        </main>
    }
}

fn nothing(store: Store) -> AnyView {
    let back = store
        .open
        .get_untracked()
        .map_or(Route::Plans, Route::Plan)
        .write();
    view! {
        <div class="leaf loose"><p>{t("both-none")}</p><p class="go"><a class="btn first" href=back>{t("both-back")}</a></p></div>
    }
    .into_any()
}

/// One question: what would be another if another value stayed, and the answers.
fn question(store: Store, plan: &Arc<Plan>, asked: &Conflict) -> AnyView {
    let registers = sidecar(store.keeping, &plan.id);
    let others = asked.sides.iter().filter(|side| !side.shown);
    let others = others.enumerate().map(|(at, side)| {
        let choice = choose(
            plan,
            &registers,
            &asked.record,
            &asked.cell,
            side.value.clone(),
        );
        let other = choice
            .as_ref()
            .and_then(|choice| replay(Some(plan.as_ref().clone()), &choice.change.fields));
        let shown = match asked.kind {
            Kind::Deleted => changes::named(Some(plan), other.as_ref()),
            _ => changes::list(Some(plan), other.as_ref(), None),
        };
        let key = match (asked.kind, &side.value) {
            (Kind::Deleted, None) => "both-delete",
            _ => "both-take",
        };
        let take = choice.map(|_| {
            answer(
                store,
                asked,
                side.value.clone(),
                key,
                at == 0 && asked.kind == Kind::Field,
            )
        });
        view! { <div class="other">{shown}{take}</div> }.into_any()
    });
    let others = others.collect_view();
    let why = match asked.kind {
        Kind::Field => "both-field",
        Kind::Deleted => "both-deleted",
        Kind::NoRoom => "both-no-room",
    };
    let shown = asked.sides.iter().find(|side| side.shown);
    let stays = shown.map(|side| answer(store, asked, side.value.clone(), "both-stay", false));
    view! { <li class="leaf loose"><h2>{t(why)}</h2>{others}{stays}</li> }.into_any()
}

/// The button that gives an answer.
fn answer(
    store: Store,
    asked: &Conflict,
    value: Option<Value>,
    key: &'static str,
    first: bool,
) -> AnyView {
    let (record, cell) = (asked.record.clone(), asked.cell.clone());
    let give = move |_| {
        let Some(plan) = store.whole_now() else {
            return;
        };
        let registers = sidecar(store.keeping, &plan.id);
        if let Some(choice) = choose(&plan, &registers, &record, &cell, value.clone()) {
            let made = settles(store, choice);
            let changes = (!made.fields.is_empty()).then_some(made);
            offer_back(
                say("both-settled", &[]),
                changes.into_iter().collect(),
                None,
            );
        }
    };
    view! { <button class="btn" class:first=move || first on:click=give>{t(key)}</button> }
        .into_any()
}
