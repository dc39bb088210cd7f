//! A sealed file came in: its passphrase is asked for where its preview will stand.

use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::field::{PassphraseField, show};
use super::{at_work, follow, wrong};
use crate::arrivals::Arrivals;
use crate::effects::office::{self, Undone, Work};
use crate::screens::parts::form::focus_soon;
use crate::screens::parts::plain;
use crate::words::{say, t};

/// The field.
const FIELD: &str = "passphrase";
/// The error after which another passphrase may do.
const ANOTHER: [&str; 2] = ["sealed-passphrase", "sealed-no-passphrase"];

/// Asks for the passphrase of what came in last, and goes on with what it opens.
#[component]
pub fn Unseal() -> View {
    let arrivals = Arrivals::current();
    let Some(sealed) = deguchi_view::untrack(|| arrivals.asks()) else {
        return ().into_any();
    };
    let name = sealed.name.clone();
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let working = RwSignal::new(false);
    let undone = RwSignal::new(None::<Undone>);
    focus_soon(FIELD.to_owned());
    let go = Callback::new(move |()| {
        let passphrase = typed.get_untracked();
        if working.get_untracked() {
            return;
        }
        undone.set(None);
        working.set(true);
        follow(true, FIELD);
        let sealed = sealed.clone();
        spawn_local(async move {
            let outcome = office::ask(Work::Open, &sealed.bytes, &passphrase).await;
            // Whoever left meanwhile is not called back.
            if working.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(contents) => arrivals.unsealed(sealed.name.clone(), contents),
                Err(Undone::Refused(error)) if !ANOTHER.contains(&error.code) => {
                    arrivals.refuse(sealed.name.clone(), error);
                }
                Err(why) => {
                    undone.set(Some(why));
                    follow(false, FIELD);
                }
            }
        });
    });
    let from = move || match &*plain(&name) {
        "" => say("incoming-pasted", &[]),
        name => name.to_owned(),
    };
    view! {
        <header><h1 class="mincho">{t("unseal-title")}</h1><p class="q">{from}</p><p id="passphrase-why">{t("unseal-why")}</p></header>
        <div class="leaf loose">
            <div class="sealed" hidden=move || working.get()>
                <PassphraseField id=FIELD name="passphrase-field" typed=typed shown=shown described="passphrase-why passphrase-wrong"
                    wrong=Signal::derive(move || undone.with(Option::is_some)) on_enter=go/>
                {show(shown)}
                {wrong(undone)}
                <p class="go">
                    <button type="button" class="btn first" on:click=move |_| go.run(())>{t("unseal-do")}</button>
                    <a class="btn" href="#/plans">{t("incoming-leave")}</a>
                </p>
            </div>
            {at_work(working, "unseal-working")}
        </div>
    }
    .into_any()
}
