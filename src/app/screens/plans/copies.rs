//! The folder that backups are written into by themselves, where the browser can do that.

use deguchi_view::prelude::*;

use crate::effects::folder;
use crate::keeping::copies::{self, Copies};
use crate::words::{say, t};

/// What of it there is, and what can be done about it; nothing where the browser cannot.
#[component]
pub fn FolderCopies() -> View {
    let state = copies::state().filter(|_| folder::can());
    state.map(|state| {
        let words = move || match state.get() {
            Copies::None => say("copies-why", &[]),
            Copies::Asks(name) => say("copies-asks", &[("name", (&name).into())]),
            Copies::Ready(name) => say("copies-ready", &[("name", (&name).into())]),
            Copies::Written(name, time) => say(
                "copies-written",
                &[("name", (&name).into()), ("time", (&time).into())],
            ),
            Copies::Failed(name) => say("copies-failed", &[("name", (&name).into())]),
        };
        let none = move || state.with(|copies| *copies == Copies::None);
        let wants = move || state.with(|copies| matches!(copies, Copies::Asks(_) | Copies::Failed(_)));
        view! {
            <div class="copies"><h3>{t("copies-title")}</h3>
                <p role="status" dir="auto">{words}</p>
                <p class="go">
                    <Show when=none><button class="btn" on:click=move |_| copies::pick()>{t("copies-pick")}</button></Show>
                    <Show when=wants><button class="btn first" on:click=move |_| copies::again()>{t("copies-again")}</button></Show>
                    <Show when=move || !none()><button class="btn" on:click=move |_| copies::stop()>{t("copies-stop")}</button></Show>
                </p>
            </div>
        }
    })
}
