//! The head of a session's screens: what it is called, when, and its parts.

use deguchi::model::SessionId;
use deguchi_view::prelude::*;

use crate::effects::projector;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::sessions::Sessions;
use crate::widgets::Toasts;
use crate::words::{day, or_say, say, t};

/// The head.
#[component]
pub fn Head(id: SessionId) -> View {
    let sessions = Sessions::current();
    let navigation = Navigation::current();
    let of = id.clone();
    let title = move || {
        let prepared = sessions.find(&of).unwrap_or_default();
        let when = [
            prepared.occasion.day.map(day),
            Some(prepared.occasion.start),
        ];
        let when: Vec<String> = when
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        (
            or_say(&prepared.occasion.name, "session-unnamed"),
            when.join(" "),
        )
    };
    let part = move |route: Route, key: &'static str| {
        let there = route.clone();
        view! { <a href=route.write() aria-current=move || (navigation.route() == there).then_some("page")>{t(key)}</a> }
    };
    let projected = Route::Projected(id.clone()).write();
    let open = move |_| {
        if !projector::open(&projected) {
            Toasts::current().say(say("projected-refused", &[]));
        }
    };
    let title = Memo::new(move |_| title());
    view! {
        <header class="session-head">
            <h1>{move || title.get().0}</h1>
            <span class="q">{move || title.get().1}</span>
            <nav aria-label=t("session-parts")>
                {part(Route::Prepare(id.clone()), "session-prepare")}
                {part(Route::Run(id), "session-run")}
            </nav>
            <button class="btn" on:click=open>{t("projected-open")}</button>
        </header>
    }
}
