//! What the user must know about the safety of the work: read-only, storage refused or full.

use deguchi::model::Language;
use deguchi::ports::StorageError;
use deguchi_view::prelude::*;

use crate::keeping::Saved;
use crate::parts::Parts;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{Words, say, t};

/// The banners that hold now.
#[component]
pub fn Banners() -> View {
    let store = Store::current();
    let keeping = store.keeping;
    // What a newer tab needs comes first: nothing is written here any more, whatever is open.
    let locked = move || {
        if keeping.outdated.get() {
            return Some("read-only-outdated");
        }
        let plan = store.open.get()?;
        keeping.locks(&plan).then_some("read-only-newer")
    };
    let take = move |_| Parts::current().take_backup(store);
    view! {
        {move || match keeping.saved.get() {
            Saved::Failed(error) => Some(view! {
                <div class="banner" role="alert">
                    <p>{t(match error {
                        StorageError::Blocked => "storage-blocked",
                        StorageError::Full => "storage-full",
                        StorageError::Failed | StorageError::NotText => "storage-failed",
                    })}</p>
                    <button class="btn" on:click=take>{t("backup-take")}</button>
                </div>
            }),
            _ => None,
        }}
        {move || locked().map(|why| view! {
            <div class="banner calm" role="status">
                <p>{t(why)}</p>
                <button class="btn" on:click=move |_| { let _ = window().location().reload(); }>{t("reload")}</button>
            </div>
        })}
        {move || Parts::current().rest().ok().and_then(|rest| (rest.waiting)())}
        {move || store.refused.get().map(|error| view! {
            <div class="banner calm" role="alert">
                <p>{t(match error {
                    deguchi::command::CommandError::TooLong => "refused-too-long",
                    deguchi::command::CommandError::TooMany => "refused-too-many",
                    deguchi::command::CommandError::InUse => "refused-in-use",
                    _ => "refused",
                })}</p>
                <button class="btn" on:click=move |_| store.refused.set(None)>{t("close")}</button>
            </div>
        })}
    }
}

/// Switches the language of the page and remembers it.
pub fn switch_language(store: Store, language: Language) {
    wasm_bindgen_futures::spawn_local(async move {
        if Words::current().switch(language).await {
            store
                .keeping
                .set(|settings| settings.language = Some(language));
        } else {
            Toasts::current().say(say("language-failed", &[]));
        }
    });
}
