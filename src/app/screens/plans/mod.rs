//! The goal sheets of this device, files in and out, and what the page keeps.

mod copies;
mod copy_of;
mod gone;
mod line;
mod roll;
mod safety;

use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use super::parts::OpenAnything;
use super::sealed::MoveByLink;
use super::start::begin_plan;
use crate::navigation::Navigation;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

pub use copy_of::copy_of;

/// The list and all that belongs to files.
#[component]
pub fn Plans() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    // The newest first: the order of the ids is that of their making.
    let those = move |archived: bool| -> Vec<PlanId> {
        let plans = store.plans.get();
        let some = plans.iter().rev().filter(|line| line.archived == archived);
        some.map(|line| line.id.clone()).collect()
    };
    let rolls = RwSignal::new(None);
    let moves = RwSignal::new(None);
    let away = Memo::new(move |_| those(true));
    let none = move || store.plans.with(Vec::is_empty);
    let count = move || i64::try_from(away.with(Vec::len)).unwrap_or_default();
    view! {
        <main class="paper plans">
            <header><h1 class="mincho">{t("plans-title")}</h1></header>
            <div class="leaf loose">
                <Show when=none><p>{t("plans-none")}</p></Show>
                <ul class="plan-list">
                    <For each=move || those(false) key=Clone::clone let:id><line::Line id=id rolls=rolls moves=moves/></For>
                </ul>
                <p class="go"><button class="btn first" on:click=move |_| begin_plan(store, navigation)>
                    <Icon name="plus"/>{t("plans-new")}</button></p>
                <Show when=move || !away.with(Vec::is_empty)>
                    <details class="away">
                        <summary>{move || say("plans-away", &[("count", count().into())])}</summary>
                        <ul class="plan-list">
                            <For each=move || away.get() key=Clone::clone let:id><line::Line id=id rolls=rolls moves=moves/></For>
                        </ul>
                    </details>
                </Show>
                <gone::Gone/>
            </div>
            <section class="leaf loose"><h2>{t("open-title")}</h2><p class="q">{t("open-kinds")}</p><OpenAnything/></section>
            <roll::Roll rolls=rolls/>
            <MoveByLink moves=moves/>
            <safety::Safety/>
            <safety::PutAside/>
            <p class="ways-in"><a href="#/templates">{t("templates-title")}</a> <a href="#/sessions">{t("sessions-title")}</a> <a href="#/settings">{t("settings")}</a> <a href="#/keys">{t("keyboard")}</a> <a href="#/help">{t("help")}</a></p>
            <section class="leaf loose"><h2>{t("kept-title")}</h2>
                <ul class="kept">
                    <li>{t("kept-where")}</li><li>{t("kept-what")}</li><li>{t("kept-before")}</li><li>{t("kept-cleared")}</li><li>{t("kept-leaves")}</li>
                </ul>
            </section>
        </main>
    }
}
