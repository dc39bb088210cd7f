//! The owner's own templates, the packs that others gave, and giving them on.

mod edit;
mod fields;
mod give;
mod goal;
mod own;
mod pick;

use deguchi::ports::StorageError;
use deguchi_view::prelude::*;

pub use edit::OneTemplate;
pub use pick::one_of;

use crate::library::{Library, Shelved};
use crate::screens::parts::{OpenAnything, plain};
use crate::widgets::Toasts;
use crate::words::{say, t};

/// The list.
#[component]
pub fn Templates() -> View {
    let library = Library::current();
    let given = move || {
        let packs = library.packs();
        packs
            .iter()
            .filter(|shelved| !shelved.is_own())
            .cloned()
            .collect::<Vec<_>>()
    };
    view! {
        <main class="paper templates">
            <header><h1 class="mincho">{t("templates-title")}</h1><p class="q">{t("templates-why")}</p></header>
            <own::Own/>
            <section class="leaf loose"><h2>{t("templates-given")}</h2>
                {move || {
                    let given = given();
                    if given.is_empty() {
                        view! { <p class="q">{t("templates-given-none")}</p> }.into_any()
                    } else {
                        view! { <ul class="plan-list">{given.into_iter().map(one_given).collect_view()}</ul> }.into_any()
                    }
                }}
            </section>
            <section class="leaf loose"><h2>{t("open-title")}</h2><p class="q">{t("open-kinds")}</p><OpenAnything/></section>
        </main>
    }
}

/// A pack that somebody gave.
fn one_given(shelved: Shelved) -> AnyView {
    let Shelved { key, pack, newer } = shelved.clone();
    let name = match pack.name.trim() {
        "" => say("waiting-pack", &[]),
        name => plain(name),
    };
    let counts = [
        ("incoming-pack-templates", pack.templates.len()),
        ("incoming-pack-categories", pack.categories.len()),
        ("incoming-pack-strengths", pack.exit_models.len()),
    ];
    let counts = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| say(key, &[("count", count.into())]));
    let about = [plain(pack.author.trim()), plain(pack.licence.trim())]
        .into_iter()
        .filter(|text| !text.is_empty());
    let more = about.chain(counts).collect::<Vec<_>>().join(" · ");
    let names = pack
        .templates
        .iter()
        .map(|t| view! { <li>{plain(&t.name)}</li> });
    let label = say("templates-remove-named", &[("name", (&name).into())]);
    // What a newer page wrote could not be brought back whole.
    let remove = (!newer).then(|| {
        let remove = move |_| taken_away(&key, &shelved);
        view! { <button class="textlink" aria-label=label on:click=remove>{t("templates-remove")}</button> }
    });
    view! {
        <li><b class="mincho" dir="auto">{name}</b><small>{more}</small>
            <ul class="names">{names.collect_view()}</ul>
            {newer.then(|| view! { <small class="shu">{t("templates-newer")}</small> })}
            <span class="do">{remove}</span></li>
    }
    .into_any()
}

/// Removes a pack, and offers it back.
fn taken_away(key: &str, shelved: &Shelved) {
    let library = Library::current();
    let before = shelved.clone();
    if said(library.remove(key)) {
        Toasts::current().offer(
            say("templates-removed", &[]),
            say("undo-now", &[]),
            move || {
                said(library.put(&before));
            },
        );
    }
}

/// Says where something could not be written; whether it was.
fn said(outcome: Result<(), StorageError>) -> bool {
    if outcome.is_err() {
        Toasts::current().say(say("library-full", &[]));
    }
    outcome.is_ok()
}
