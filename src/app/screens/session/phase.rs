//! The phase that runs: its clock, what is asked, and what the facilitator can do about it.

use deguchi::model::{Done, Event};
use deguchi::ports::Clock;
use deguchi::session::{Stage, gone, timer};
use deguchi_view::prelude::*;

use super::run::Live;
use crate::effects::clock::{BrowserClock, local};
use crate::words::{say, t};

/// Minutes that are added or taken at once.
const MINUTES: [(Done, u32, &str); 3] = [
    (Done::Add, 5, "run-add"),
    (Done::Add, 1, "run-add"),
    (Done::Take, 1, "run-take"),
];

/// The phase.
#[component]
pub fn PhaseNow() -> View {
    let live: Live = expect_context();
    let stage = Memo::new(move |_| live.state().stage);
    let phase = Memo::new(move |_| {
        let state = live.state();
        let at = state.current.unwrap_or(0);
        let of = say(
            "run-of",
            &[
                ("number", (at + 1).into()),
                ("count", state.phases.len().into()),
            ],
        );
        (
            of,
            state
                .phases
                .get(at)
                .map(|ran| ran.phase.clone())
                .unwrap_or_default(),
        )
    });
    let clock = Memo::new(move |_| {
        let state = live.state();
        let ran = state.phases.get(state.current.unwrap_or(0));
        let (left, allotted) = ran
            .map(|ran| (ran.remaining(), ran.allotted))
            .unwrap_or_default();
        (timer(left), gone(allotted, left), left <= -1_000)
    });
    let next = Memo::new(move |_| live.state().next_at().map(|moment| local(moment).1));
    let step = move |done: Done, key: &'static str, class: &'static str| {
        view! { <button class=class on:click=move |_| live.does(done)>{t(key)}</button> }
    };
    let go = move || match stage.get() {
        Stage::Waiting => step(Done::Start, "run-start", "btn first"),
        Stage::Running => step(Done::Pause, "run-pause", "btn first"),
        Stage::Paused => step(Done::Resume, "run-resume", "btn first"),
        Stage::Ended => step(Done::Back, "run-back", "btn"),
    };
    let more = MINUTES.map(|(done, minutes, key)| {
        let add = move |_| live.take(Event::minutes(done, minutes, BrowserClock.millis()));
        view! { <button class="btn" on:click=add>{move || say(key, &[("minutes", minutes.into())])}</button> }
    });
    let runs = move || matches!(stage.get(), Stage::Running | Stage::Paused);
    let undo = move || live.run().last_step().is_some();
    view! {
        <section class="phase">
            <p class="label">{move || phase.get().0}" "{move || phase.get().1.title}</p>
            <p class="timer" class:over=move || clock.get().2 role="timer">{move || clock.get().0}</p>
            <div class="run-bar" aria-hidden="true"><i style:width=move || format!("{}%", clock.get().1)></i></div>
            <p class="under">
                <span>{move || say(match stage.get() { Stage::Paused => "run-paused", Stage::Waiting => "run-waiting", Stage::Ended => "run-ended", Stage::Running => "run-left" }, &[])}</span>
                <span>{move || next.get().map(|time| say("run-next-at", &[("time", (&time).into())]))}</span>
            </p>
            <p class="prompt">{move || phase.get().1.prompt}</p>
            <p class="example">{move || say("run-example", &[("text", (&phase.get().1.example).into())])}</p>
            <Jumped/>
            <p class="controls">
                {go}
                <Show when=runs>{more.clone()}</Show>
                <button class="btn" disabled=move || !undo() on:click=move |_| live.does(Done::Undo)>{t("run-undo")}</button>
                <Show when=runs>{step(Done::Next, "run-next", "btn next")}</Show>
            </p>
        </section>
    }
}

/// The clock went ahead: it is said, and can be said to have been set.
#[component]
fn Jumped() -> View {
    let live: Live = expect_context();
    let shown = move || live.jumped.get().is_some();
    let set = move |_| {
        if let Some(event) = live.jumped.get_untracked() {
            live.take(Event::clock_set(
                event.from,
                event.to,
                BrowserClock.millis(),
            ));
            live.jumped.set(None);
        }
    };
    view! {
        <Show when=shown>
            <p class="q jumped" role="status">{t("run-jumped")}
                <button class="textlink" on:click=set>{t("run-jumped-set")}</button>
                <button class="textlink" on:click=move |_| live.jumped.set(None)>{t("run-jumped-slept")}</button></p>
        </Show>
    }
}
