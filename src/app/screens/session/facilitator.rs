//! What only the facilitator sees: the notes of the phase, what was decided, what stays open.

use deguchi::formats::Prepared;
use deguchi_view::prelude::*;

use super::run::Live;
use crate::sessions::Sessions;
use crate::widgets::{Icon, LineField};
use crate::words::{say, t};

type List = fn(&mut Prepared) -> &mut Vec<String>;

/// All of it.
#[component]
pub fn Facilitator() -> View {
    let live: Live = expect_context();
    let notes = Memo::new(move |_| {
        let state = live.state();
        let ran = state.phases.get(state.current.unwrap_or(0));
        ran.map(|ran| ran.phase.notes.clone()).unwrap_or_default()
    });
    view! {
        <aside class="facilitator">
            <section><h2><span>{t("run-notes")}</span><span>{t("run-notes-hidden")}</span></h2><p class="say">{move || notes.get()}</p></section>
            <Lines id="decision" title="run-decisions" hint="run-decisions-hint" list=|prepared| &mut prepared.decisions/>
            <Lines id="open-point" title="run-open" hint="run-open-hint" list=|prepared| &mut prepared.open_points/>
            <label class="choice"><input type="checkbox" prop:checked=move || live.sound.get()
                on:change=move |event| live.sound.set(event_target_checked(&event))/><span>{t("run-sound")}</span></label>
        </aside>
    }
}

/// Lines that come into the minutes.
#[component]
fn Lines(id: &'static str, title: &'static str, hint: &'static str, list: List) -> View {
    let live: Live = expect_context();
    let sessions = Sessions::current();
    let typed = RwSignal::new(String::new());
    let all = Memo::new(move |_| {
        let mut prepared = sessions.find(&live.id()).unwrap_or_default();
        std::mem::take(list(&mut prepared))
    });
    let add = move || {
        let text = typed.get_untracked().trim().to_owned();
        if !text.is_empty() && sessions.change(&live.id(), |prepared| list(prepared).push(text)) {
            typed.set(String::new());
        }
    };
    let line = move |(at, text): (usize, String)| {
        let label = say("run-remove-named", &[("name", (&text).into())]);
        let remove = move |_| {
            sessions.change(&live.id(), |prepared| {
                let all = list(prepared);
                if at < all.len() {
                    all.remove(at);
                }
            });
        };
        view! { <li><span dir="auto">{text}</span><button class="icon" aria-label=label on:click=remove><Icon name="close"/></button></li> }
    };
    view! {
        <section><h2>{t(title)}</h2>
            <ul>{move || all.get().into_iter().enumerate().map(line).collect_view()}</ul>
            <form class="add-line" on:submit=move |event| { event.prevent_default(); add(); }>
                <LineField id=id label=Signal::derive(t(title)) value=typed placeholder=Signal::derive(t(hint))
                    on_input=Callback::new(move |text| typed.set(text))/>
                <button class="btn">{t("run-note-down")}</button>
            </form>
        </section>
    }
}
