//! Live sessions: those that are prepared here, and the agendas that one can be prepared with.

use std::sync::Arc;

use deguchi::formats::{Kind, Live, Occasion, Pack, Prepared, read_live};
use deguchi::json::from_text;
use deguchi::model::{Agenda, SessionId};
use deguchi::ports::Ids;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use crate::effects::boot::{Fetched, fetched};
use crate::effects::files;
use crate::effects::ids::Uuids;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::incoming::error_words;
use crate::sessions::Sessions;
use crate::widgets::{PickFile, Toasts};
use crate::words::{Words, day, or_say, say, t};

/// The screen.
#[component]
pub fn SessionsScreen() -> View {
    let words = Words::current();
    let agendas = fetched(move || ("catalogue", ["agendas.", words.language().name()].concat()));
    let offered = move || match agendas.get() {
        Fetched::Waiting => view! { <p role="status">{t("open-reading")}</p> }.into_any(),
        Fetched::Failed => {
            view! { <p class="wrong" role="status">{t("sessions-agendas-failed")}</p> }.into_any()
        }
        Fetched::Text(text) => {
            let pack: Pack = from_text(&text).unwrap_or_default();
            pack.agendas
                .into_iter()
                .map(|agenda| view! { <Offered agenda=agenda/> })
                .collect_view()
                .into_any()
        }
    };
    view! {
        <main class="paper sessions">
            <header><h1 class="mincho">{t("sessions-title")}</h1><p class="q">{t("sessions-why")}</p></header>
            <Own/>
            <h2 class="part">{t("sessions-agendas")}</h2>
            {offered}
        </main>
    }
}

/// Those that are prepared here.
#[component]
fn Own() -> View {
    let sessions = Sessions::current();
    let none = move || sessions.all().is_empty();
    let restore = Callback::new(|files: Vec<File>| {
        spawn_local(async move {
            for file in files {
                Toasts::current().say(restored(&file).await);
            }
        });
    });
    view! {
        <section class="leaf loose"><h2>{t("sessions-own")}</h2>
            <Show when=none><p class="q">{t("sessions-none")}</p></Show>
            <ul class="plan-list">{move || sessions.all().iter().map(line).collect_view()}</ul>
            <p class="go"><PickFile id="open-session" class="textlink" on_files=restore>{t("sessions-open")}</PickFile></p>
        </section>
    }
}

fn line(prepared: &Prepared) -> AnyView {
    let name = or_say(&prepared.occasion.name, "session-unnamed");
    let named = |key: &'static str| say(key, &[("name", (&name).into())]);
    let minutes = say(
        "agenda-minutes",
        &[("minutes", prepared.agenda.minutes().into())],
    );
    let when = prepared.occasion.day.map(day);
    let more: Vec<String> = [when, Some(prepared.occasion.start.clone()), Some(minutes)]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let kept = prepared.clone();
    let keep = move |_| {
        if files::save_own(&kept.file_name(), &kept.to_json()).is_ok() {
            Toasts::current().say(say("sessions-kept", &[]));
        }
    };
    let before = Arc::new(prepared.clone());
    let remove = move |_| {
        let sessions = Sessions::current();
        if sessions.remove(&before.id).is_ok() {
            let before = Arc::clone(&before);
            let back = move || {
                let _ = sessions.put(&before);
            };
            Toasts::current().offer(say("sessions-removed", &[]), say("undo-now", &[]), back);
        }
    };
    view! {
        <li>
            <a class="textlink" href=Route::Run(prepared.id.clone()).write()><b class="mincho" dir="auto">{name.clone()}</b></a>
            <small>{more.join(" · ")}</small>
            <span class="do">
                <a class="textlink" aria-label=named("sessions-prepare-named") href=Route::Prepare(prepared.id.clone()).write()>{t("session-prepare")}</a>
                <button class="textlink" aria-label=named("sessions-keep-named") on:click=keep>{t("sessions-keep")}</button>
                <button class="textlink" aria-label=named("sessions-remove-named") on:click=remove>{t("sessions-remove")}</button>
            </span>
        </li>
    }
    .into_any()
}

/// Takes a session out of a file that was kept of it; what became of that. One that is here is left as it is.
async fn restored(file: &File) -> String {
    let Ok(bytes) = files::bytes(file).await else {
        return say("sessions-open-failed", &[]);
    };
    let sessions = Sessions::current();
    match read_live(&bytes, &[Kind::Prepared]) {
        Err(error) => error_words(&error, ""),
        Ok(opened) => match opened.document {
            Live::Prepared(prepared) if sessions.find_now(&prepared.id).is_some() => {
                say("sessions-here", &[])
            }
            Live::Prepared(prepared) if !opened.read_only && sessions.put(&prepared).is_ok() => {
                say("sessions-opened", &[])
            }
            _ => say("session-no-room", &[]),
        },
    }
}

/// An agenda that a session can be prepared with.
#[component]
fn Offered(agenda: Agenda) -> View {
    let phases = agenda.phases.iter().map(|phase| {
        let minutes = say("agenda-minutes", &[("minutes", phase.minutes.into())]);
        view! { <li><span>{minutes}</span><b>{phase.title.clone()}</b><p>{phase.prompt.clone()}</p></li> }
    });
    let phases = phases.collect_view();
    let size = say(
        "agenda-size",
        &[
            ("minutes", agenda.minutes().into()),
            ("count", agenda.phases.len().into()),
        ],
    );
    let (name, summary) = (agenda.name.clone(), agenda.summary.clone());
    let label = say("sessions-begin-named", &[("name", (&name).into())]);
    let prepare = move |_| begin(agenda.clone());
    view! {
        <section class="leaf loose agenda">
            <h3 class="mincho">{name}</h3>
            <p>{summary}</p>
            <p class="q">{size}</p>
            <details><summary>{t("agenda-phases")}</summary><ol>{phases}</ol></details>
            <p class="go"><button class="btn" aria-label=label on:click=prepare>{t("sessions-begin")}</button></p>
        </section>
    }
}

/// Prepares a session that follows an agenda, and goes there.
fn begin(agenda: Agenda) {
    let Ok(id) = SessionId::new(Uuids.fresh()) else {
        return;
    };
    let occasion = Occasion {
        name: agenda.name.clone(),
        ..Occasion::default()
    };
    let prepared = Prepared {
        occasion,
        ..Prepared::new(id.clone(), agenda, Words::current().language_now())
    };
    match Sessions::current().put(&prepared) {
        Ok(()) => Navigation::current().go(&Route::Prepare(id)),
        Err(_) => Toasts::current().say(say("session-no-room", &[])),
    }
}
