//! The owner's own templates: each can be written anew, removed, and given to others.

use deguchi::model::{Template, TemplateId};
use deguchi::sorted;
use deguchi_view::prelude::*;

use super::give::Give;
use super::said;
use crate::library::{Library, Shelved};
use crate::routes::Route;
use crate::widgets::Toasts;
use crate::words::{Words, or_say, say, say_of, t};

/// All of them, a pack a language.
#[component]
pub fn Own() -> View {
    let library = Library::current();
    // What is in a pack may change; the place where its owner writes stays.
    let keys = Memo::new(move |_| {
        let packs = library.packs();
        let some = |shelved: &&Shelved| shelved.is_own() && !shelved.pack.templates.is_empty();
        let own = packs.iter().filter(some);
        own.map(|shelved| shelved.key.clone()).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || keys.with(Vec::is_empty)>
            <section class="leaf loose"><h2>{t("templates-own")}</h2><p class="q">{t("templates-own-none")}</p></section>
        </Show>
        <For each=move || keys.get() key=Clone::clone let:key><OwnPack key=key/></For>
    }
}

#[component]
fn OwnPack(key: String) -> View {
    let library = Library::current();
    let wanted = key.clone();
    let shelved = move || {
        let packs = library.packs();
        packs.iter().find(|shelved| shelved.key == wanted).cloned()
    };
    let chosen = RwSignal::new(sorted::Set::<TemplateId>::new());
    let known = StoredValue::new(sorted::Set::<TemplateId>::new());
    let lines = move || {
        let catalogue = Words::current().catalogue();
        let shelved = shelved()?;
        // A template that was not here before is chosen.
        for template in &shelved.pack.templates {
            if known.try_update_value(|known| known.insert(template.id.clone())) == Some(true) {
                chosen.update(|chosen| {
                    chosen.insert(template.id.clone());
                });
            }
        }
        let lines = shelved.pack.templates.iter().map(|template| {
            // The catalogue calls it by another id than its pack does.
            let here = catalogue.templates().iter().find(|other| {
                let home = catalogue.home(&other.id);
                home.is_some_and(|(pack, id)| pack.id == shelved.pack.id && *id == template.id)
            });
            line(&shelved, template, here.map(|here| here.id.clone()), chosen)
        });
        Some(lines.collect_view())
    };
    view! {
        <section class="leaf loose"><h2>{t("templates-own")}</h2>
            <ul class="plan-list">{lines}</ul>
            <Give key=key chosen=chosen/>
        </section>
    }
}

fn line(
    shelved: &Shelved,
    template: &Template,
    here: Option<TemplateId>,
    chosen: RwSignal<sorted::Set<TemplateId>>,
) -> AnyView {
    let name = or_say(&template.name, "template-unnamed");
    let version = say("templates-version", &[("number", template.version.into())]);
    let more = [
        say_of("family-", template.family.name(), ""),
        version,
        template.summary.clone(),
    ];
    let more = more
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let named = |key: &'static str| say(key, &[("name", (&name).into())]);
    let (before, id) = (shelved.clone(), template.id.clone());
    let remove = move |_| {
        let library = Library::current();
        let mut after = before.clone();
        after.pack.templates.retain(|template| template.id != id);
        if said(library.put(&after)) {
            let before = before.clone();
            Toasts::current().offer(
                say("templates-removed", &[]),
                say("undo-now", &[]),
                move || {
                    said(library.put(&before));
                },
            );
        }
    };
    let (own, id) = (template.id.clone(), template.id.clone());
    let toggle = move |_| {
        chosen.update(|chosen| {
            if !chosen.remove(&id) {
                chosen.insert(id.clone());
            }
        });
    };
    // What a newer page wrote can be used, and is not changed here.
    let (newer, here) = (shelved.newer, here.filter(|_| !shelved.newer));
    let edit = here.map(|id| {
        view! { <a class="textlink" aria-label=named("templates-edit-named") href=Route::Template(id).write()>{t("templates-edit")}</a> }
    });
    view! {
        <li>
            <label class="choice"><input type="checkbox" aria-label=named("templates-choose-named")
                prop:checked=move || chosen.with(|chosen| chosen.contains(&own)) on:change=toggle/><b class="mincho" dir="auto">{name.clone()}</b></label>
            <small>{more}</small>
            {newer.then(|| view! { <small class="shu">{t("templates-newer")}</small> })}
            <span class="do">{edit}
                {(!newer).then(|| view! { <button class="textlink" aria-label=named("templates-remove-named") on:click=remove>{t("templates-remove")}</button> })}</span>
        </li>
    }
    .into_any()
}
