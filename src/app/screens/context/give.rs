//! Giving the context to others: as a file, or as a link that holds it.

use deguchi::formats::{Outgoing, Pack};
use deguchi::model::Shared;
use deguchi_view::prelude::*;

use crate::effects::files;
use crate::screens::parts::give_link;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{Words, say, t};

fn pack() -> Outgoing {
    let language = Words::current().language_now();
    let store = Store::current();
    let pack = store.context.with_untracked(|context| {
        store
            .house
            .with_untracked(|house| Pack::of_context(context, house, language))
    });
    Outgoing::written(&Shared(pack), Pack::to_json)
}

/// The two ways, and who can read a link.
#[component]
pub fn Give() -> View {
    let store = Store::current();
    let made = RwSignal::new(String::new());
    let empty = move || {
        store.context.with(|context| context.is_empty())
            && store.house.with(|house| house.is_empty())
    };
    let names = move || {
        let written = |name: &String| !name.trim().is_empty();
        store.house.with(|house| {
            house
                .words
                .customers
                .iter()
                .filter(|name| written(name))
                .count()
        })
    };
    // A link that no longer holds what stands here is not shown.
    Effect::new(move |_| {
        store.context.track();
        store.house.track();
        made.set(String::new());
    });
    let save = move |_| {
        let _ = files::save_public("deguchi-context.json", &pack());
    };
    let copy = move |_| give_link(pack(), made);
    view! {
        <section class="leaf loose give"><h2>{t("give-title")}</h2>
            <p>{t("give-why")}</p>
            <p class="go">
                <button class="btn" disabled=empty on:click=save><Icon name="down"/>{t("give-file")}</button>
                <button class="btn" disabled=empty on:click=copy><Icon name="link"/>{t("give-link")}</button>
            </p>
            <p class="q">{t("give-link-seen")}</p>
            <Show when=move || names() != 0>
                <p class="shu">{move || say("give-names", &[("count", names().into())])}</p>
            </Show>
            <Show when=move || made.with(|link| !link.is_empty())>
                <label class="label" for="given-link">{move || say("give-link-length", &[("length", made.with(String::len).into())])}</label>
                <input type="text" class="boxed" id="given-link" readonly prop:value=move || made.get()/>
            </Show>
        </section>
    }
}
