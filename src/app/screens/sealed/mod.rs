//! Sealed files (age): a backup is written with a passphrase, and whatever comes in sealed is asked for its own.

mod field;
mod link;
mod open;
mod strength;
mod take;

pub use link::MoveByLink;
pub use open::Unseal;
pub use take::{TakeSealed, take_sealed};

use deguchi_view::prelude::*;

use crate::effects::office::{Undone, stop};
use crate::screens::parts::form::focus_soon;
use crate::screens::parts::say_with;
use crate::words::{say, say_of, t};

/// What went wrong and what to do, in a sentence each. What the user stopped needs no words.
fn words(undone: &Undone, code: bool) -> Option<(String, String)> {
    let name = match undone {
        Undone::Stopped => return None,
        Undone::Absent => "absent",
        Undone::Other => "other",
        Undone::Died => "died",
        Undone::Refused(_) if code => {
            return Some((
                say("unseal-code-wrong", &[]),
                say("unseal-code-wrong-do", &[]),
            ));
        }
        Undone::Refused(error) => {
            let said =
                |end: &str| say_with(&["error-", error.code, end].concat(), &error.arguments);
            return Some((said(""), said("-do")));
        }
    };
    Some((say_of("office-", name, ""), say_of("office-", name, "-do")))
}

/// What went wrong, where it did; `code` is whether a code is asked for and no passphrase.
fn wrong(id: &'static str, undone: RwSignal<Option<Undone>>, code: bool) -> AnyView {
    view! {
        <div id=id class="sealed-wrong" role="alert">
            {move || undone.with(|undone| undone.as_ref().and_then(|one| words(one, code))).map(|(what, how)| view! {
                <p class="wrong">{what}</p><p>{how}</p>
            })}
        </div>
    }
    .into_any()
}

/// The work as one waits for it, and the way to stop it, whose id is the key of its words. It has no measure: one round of it is all there is.
fn at_work(working: RwSignal<bool>, key: &'static str) -> AnyView {
    view! {
        <div class="sealed-work" hidden=move || !working.get()>
            <p role="status">{move || if working.get() { say(key, &[]) } else { String::new() }}</p>
            <progress aria-label=t(key)></progress>
            <p class="go"><button type="button" class="btn" id=key on:click=move |_| stop()>{t("sealed-stop")}</button></p>
        </div>
    }
    .into_any()
}

/// The caret goes where one goes on: to the button that stops the work with this key, or back to the field.
fn follow(working: bool, key: &str, field: &str) {
    focus_soon(if working { key } else { field }.to_owned());
}
