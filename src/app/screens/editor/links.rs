//! What of the cascade a goal serves.

use deguchi::assistant::Place;
use deguchi::command::GoalEdit;
use deguchi::model::{Level, Served};
use deguchi_view::prelude::*;

use super::coach::Coach;
use super::field::locked;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::{Dialog, Icon};
use crate::words::{say_of, t};

/// The row of links, and the dialog to choose them.
#[component]
pub fn Links() -> View {
    let store = Store::current();
    let coach = Coach::current();
    let choosing = RwSignal::new(false);
    // However the dialog is closed, its writer has been there.
    Effect::new(move |was: Option<bool>| {
        let open = choosing.get();
        if was == Some(true) && !open {
            coach.left(&Place::Links);
        }
        open
    });
    let linked = move || -> Vec<Served> {
        let links = coach.signal.with(|goal| goal.public.links.clone());
        store.context.with(|context| {
            context
                .items()
                .filter(|item| links.contains(&item.id))
                .collect()
        })
    };
    let context = Route::Context(store.open.get_untracked().unwrap_or_default()).write();
    view! {
        <section class="row" id="links">
            <h2 class="label">{t("field-links")}</h2>
            <ul class="links">
                {move || linked().into_iter().map(|item| view! {
                    <li><span>{say_of("level-", item.level.name(), "")}</span>{item.text}</li>
                }).collect_view()}
            </ul>
            <button class="add" disabled=locked() on:click=move |_| choosing.set(true)>
                <Icon name="link"/>{t("links-choose")}
            </button>
            <Dialog open=choosing id="choose-links" title=Signal::derive(t("links-title"))>
                <p class="q">{t("links-why")}</p>
                <LinkList/>
                <p class="go">
                    <button class="btn first" on:click=move |_| choosing.set(false)>{t("links-done")}</button>
                    <a class="textlink" href=context.clone()>{t("links-to-context")}</a>
                </p>
            </Dialog>
        </section>
    }
}

/// What a goal may serve, level by level, to be chosen.
#[component]
pub fn LinkList() -> View {
    let store = Store::current();
    let items = move || {
        store
            .context
            .with(|context| context.items().collect::<Vec<_>>())
    };
    let level = move |level: Level| {
        let of_level = items()
            .into_iter()
            .filter(|item| item.level == level)
            .collect::<Vec<_>>();
        (!of_level.is_empty()).then(|| view! {
            <fieldset>
                <legend>{say_of("level-", level.name(), "-long")}</legend>
                {of_level.into_iter().map(|item| view! { <LinkChoice item=item/> }).collect_view()}
            </fieldset>
        })
    };
    let none = move || items().is_empty();
    view! {
        {move || level(Level::Section)}
        {move || level(Level::Department)}
        {move || level(Level::Company)}
        <Show when=none>
            <p>{t("links-none")}</p>
        </Show>
    }
}

#[component]
fn LinkChoice(item: Served) -> View {
    let store = Store::current();
    let coach = Coach::current();
    let id = item.id.clone();
    let checked = move || coach.signal.with(|goal| goal.public.links.contains(&id));
    let id = item.id;
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=checked on:change=move |event| {
                store.edit(&coach.id(), GoalEdit::Link(id.clone(), event_target_checked(&event)));
            }/>
            <span>{item.text}</span>
        </label>
    }
}
