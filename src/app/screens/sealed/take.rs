//! The whole work as a sealed file.

use std::cell::Cell;

use deguchi::formats::sealed_name;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::field::{PassphraseField, show};
use super::strength::hints;
use super::{at_work, follow, wrong};
use crate::effects::files;
use crate::effects::office::{self, Undone, Work};
use crate::screens::parts::form::focus_soon;
use crate::store::Store;
use crate::widgets::{Dialog, Toasts};
use crate::words::{say, t};

/// The field in which it is typed first.
const FIELD: &str = "passphrase";
/// The words of the work.
const WORK: &str = "sealed-working";
/// The one in which it is typed again.
const AGAIN: &str = "passphrase-again";

thread_local! {
    static OPEN: Cell<Option<RwSignal<bool>>> = const { Cell::new(None) };
}

/// Asks for a passphrase to write everything with.
pub fn take_sealed() {
    if let Some(open) = OPEN.get() {
        open.set(true);
        focus_soon(FIELD.to_owned());
    }
}

/// The dialog, wherever one is.
#[component]
pub fn TakeSealed() -> View {
    let open = RwSignal::new(false);
    OPEN.set(Some(open));
    view! {
        <Dialog open=open id="sealed" title=Signal::derive(t("sealed-title"))>
            <Taking open=open/>
        </Dialog>
    }
}

#[component]
fn Taking(open: RwSignal<bool>) -> View {
    let (typed, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let shown = RwSignal::new(false);
    let working = RwSignal::new(false);
    let undone = RwSignal::new(None::<Undone>);
    on_cleanup(office::stop);
    // It comes while one types: what has to be waited for in the end is the work alone.
    spawn_local(async {
        let _ = office::begin().await;
    });
    // Only what can no longer become the same is wrong while it is typed.
    let differs = Memo::new(move |_| {
        let same = typed.with(|typed| again.with(|again| typed.starts_with(again)));
        !shown.get() && !same
    });
    let go = Callback::new(move |()| {
        if working.get_untracked() {
            return;
        }
        let passphrase = typed.get_untracked();
        if !passphrase.is_empty() && !shown.get_untracked() && passphrase != again.get_untracked() {
            focus_soon(AGAIN.to_owned());
            return;
        }
        undone.set(None);
        working.set(true);
        follow(true, WORK, FIELD);
        spawn_local(async move {
            let outcome = write(&passphrase).await;
            // Whoever closed the dialog stopped it.
            if working.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(()) => open.set(false),
                Err(why) => {
                    undone.set(Some(why));
                    follow(false, WORK, FIELD);
                }
            }
        });
    });
    view! {
        <div class="sealed" hidden=move || working.get()>
            <p id="passphrase-why">{t("sealed-why")}</p>
            <p class="sealed-keep">{t("passphrase-keep")}</p>
            <PassphraseField id=FIELD name="passphrase-field" typed=typed shown=shown described="passphrase-why passphrase-wrong"
                wrong=Signal::derive(move || undone.with(Option::is_some)) on_enter=go/>
            <div hidden=move || shown.get()>
                <PassphraseField id=AGAIN name="sealed-again" typed=again shown=shown described="passphrase-differs"
                    wrong=differs on_enter=go/>
                <p id="passphrase-differs" class="wrong" role="alert">
                    {move || if differs.get() { say("sealed-differs", &[]) } else { String::new() }}</p>
            </div>
            {show(shown)}
            // Below what one types into: it grows as one types, and nothing may move under the hand.
            {hints(typed)}
            {wrong("passphrase-wrong", undone, false)}
            <p class="q">{t("sealed-age")}</p>
            <p class="go"><button type="button" class="btn first" on:click=move |_| go.run(())>{t("sealed-do")}</button></p>
        </div>
        {at_work(working, WORK)}
    }
}

/// Seals everything and hands it over.
async fn write(passphrase: &str) -> Result<(), Undone> {
    let store = Store::current();
    let backup = store.keeping.backup(&store.all());
    let sealed = office::ask(Work::Seal, backup.to_json().as_bytes(), passphrase).await?;
    let name = sealed_name(&backup.file_name());
    if files::save_sealed(&name, &sealed).is_ok() {
        store.keeping.file_left();
        Toasts::current().say(say("sealed-taken", &[]));
    }
    Ok(())
}
