//! A sealed file came in: its passphrase is asked for where its preview will stand.

use deguchi::passphrase::as_code;
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
const FIELD: &str = "unseal-passphrase";
/// The words of the work.
const WORK: &str = "unseal-working";
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
    let code = sealed.from_code;
    // A code is read off another screen: there is nothing to hide here.
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(code));
    let working = RwSignal::new(false);
    let undone = RwSignal::new(None::<Undone>);
    focus_soon(FIELD.to_owned());
    let go = Callback::new(move |()| {
        let mut passphrase = typed.get_untracked();
        if code {
            passphrase = as_code(&passphrase).unwrap_or(passphrase);
        }
        if working.get_untracked() {
            return;
        }
        undone.set(None);
        working.set(true);
        follow(true, WORK, FIELD);
        let sealed = sealed.clone();
        spawn_local(async move {
            let outcome = office::ask(Work::Open, &sealed.bytes, &passphrase).await;
            // Whoever left meanwhile is not called back.
            if working.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(contents) => arrivals.unsealed(&sealed, contents),
                Err(Undone::Refused(error)) if !ANOTHER.contains(&error.code) => {
                    arrivals.refuse(sealed.name.clone(), error);
                }
                Err(why) => {
                    undone.set(Some(why));
                    follow(false, WORK, FIELD);
                }
            }
        });
    });
    let from = move || match &*plain(&name) {
        "" => say("incoming-pasted", &[]),
        name => name.to_owned(),
    };
    let (title, why, name) = if code {
        ("unseal-code-title", "unseal-code-why", "moving-code")
    } else {
        ("unseal-title", "unseal-why", "passphrase-field")
    };
    view! {
        <header><h1 class="mincho">{t(title)}</h1><p class="q">{from}</p><p id="unseal-why">{t(why)}</p></header>
        <div class="leaf loose">
            <div class="sealed" hidden=move || working.get()>
                <PassphraseField id=FIELD name=name typed=typed shown=shown described="unseal-why unseal-wrong"
                    wrong=Signal::derive(move || undone.with(Option::is_some)) on_enter=go/>
                {(!code).then(|| show(shown))}
                {wrong("unseal-wrong", undone, code)}
                <p class="go">
                    <button type="button" class="btn first" on:click=move |_| go.run(())>{t("unseal-do")}</button>
                    <a class="btn" href="#/plans">{t("incoming-leave")}</a>
                </p>
            </div>
            {at_work(working, WORK)}
        </div>
    }
    .into_any()
}
