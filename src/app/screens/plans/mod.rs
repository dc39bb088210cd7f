//! The goal sheets of this device, files in and out, and what the page keeps.

mod safety;

use deguchi::command::{Act, Command};
use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use super::parts::{OpenAnything, offer_back, take_one};
use super::start::begin_plan;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::{PlanLine, Store};
use crate::widgets::{Icon, Toasts};
use crate::words::{day, say, t};

/// The list and all that belongs to files.
#[component]
pub fn Plans() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let none = move || store.plans.with(Vec::is_empty);
    view! {
        <main class="paper plans">
            <header><h1 class="mincho">{t("plans-title")}</h1></header>
            <div class="leaf loose">
                <Show when=none><p>{t("plans-none")}</p></Show>
                <ul class="plan-list">
                    {move || store.plans.get().into_iter().rev().map(|line| one(store, line)).collect_view()}
                </ul>
                <p class="go"><button class="btn first" on:click=move |_| begin_plan(store, navigation)>
                    <Icon name="plus"/>{t("plans-new")}</button></p>
            </div>
            <section class="leaf loose"><h2>{t("open-title")}</h2><p class="q">{t("open-kinds")}</p><OpenAnything/></section>
            <safety::Safety/>
            <safety::NotesPlaceChoice/>
            <safety::PutAside/>
            <section class="leaf loose"><h2>{t("kept-title")}</h2>
                <ul class="kept">
                    <li>{t("kept-where")}</li><li>{t("kept-what")}</li><li>{t("kept-cleared")}</li><li>{t("kept-leaves")}</li>
                </ul>
            </section>
        </main>
    }
}

fn one(store: Store, line: PlanLine) -> AnyView {
    let (taken, gone) = (line.id.clone(), line.id.clone());
    let period = store
        .plan(&line.id)
        .map(|plan| plan.head.period.clone())
        .unwrap_or_default();
    let more = move || {
        let mut parts = vec![say("plans-goals", &[("goals", line.goals.into())])];
        if let (Some(from), Some(to)) = (period.from, period.to) {
            parts.push([day(from), day(to)].join(" – "));
        }
        parts.join(" · ")
    };
    let title = line.title.trim().to_owned();
    let shown = title.clone();
    let name = move || {
        if title.is_empty() {
            say("plan-untitled", &[])
        } else {
            title.clone()
        }
    };
    let named = move |key: &'static str| {
        let title = shown.clone();
        move || say(key, &[("title", (&title).into())])
    };
    view! {
        <li>
            <a class="mincho" dir="auto" href=Route::Plan(line.id).write()>{name}</a>
            <small>{more}</small>
            <span class="do">
                <button class="textlink" aria-label=named("plans-take-named")
                    on:click=move |_| take_one(store, &taken)>{t("plans-take")}</button>
                <button class="textlink" aria-label=named("plans-remove-named")
                    on:click=move |_| remove(store, gone.clone())>{t("plans-remove")}</button>
            </span>
        </li>
    }
    .into_any()
}

fn remove(store: Store, id: PlanId) {
    let toasts = Toasts::current();
    wasm_bindgen_futures::spawn_local(async move {
        let removal = Command {
            plan: id.clone(),
            act: Act::Remove,
        };
        let free = store.keeping.take(&id).await;
        match free.then(|| store.change(removal)).flatten() {
            Some(change) => offer_back(say("plans-removed", &[]), vec![change], None),
            None => toasts.say(say("plans-locked", &[])),
        }
    });
}
