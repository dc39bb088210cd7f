//! The agenda beside the clock: what was, what is, what comes, and when.

use deguchi::model::{Done, Event};
use deguchi::ports::Clock;
use deguchi::session::{Stage, State, minutes};
use deguchi_view::prelude::*;

use super::run::Live;
use crate::effects::clock::{BrowserClock, local, moment};
use crate::sessions::Sessions;
use crate::words::{say, t};

/// A line of it: when it begins, what it is called, how many minutes it may take, and whether it was, is or comes.
#[derive(Clone, PartialEq)]
struct Line {
    id: deguchi::model::PhaseId,
    begins: String,
    title: String,
    minutes: i64,
    stands: &'static str,
}

fn lines(state: &State) -> Vec<Line> {
    let current = state.current;
    let mut begins = state.began.unwrap_or(state.now);
    let all = state.phases.iter().enumerate().map(|(at, ran)| {
        let stands = match (state.stage, current) {
            (Stage::Ended, _) => "done",
            (_, Some(current)) if at < current => "done",
            (_, Some(current)) if at == current => "now",
            _ => "comes",
        };
        let line = Line {
            id: ran.phase.id.clone(),
            begins: local(begins).1,
            title: ran.phase.title.clone(),
            minutes: minutes(ran.allotted),
            stands,
        };
        // What was is as long as it took; what is takes what it may, or longer.
        let length = match stands {
            "done" => ran.took,
            "now" => ran.took.max(ran.allotted),
            _ => ran.allotted,
        };
        begins = begins.saturating_add_signed(length);
        line
    });
    all.collect()
}

/// The agenda.
#[component]
pub fn Order() -> View {
    let live: Live = expect_context();
    let all = Memo::new(move |_| lines(&live.state()));
    let late = Memo::new(move |_| {
        let state = live.state();
        let prepared = Sessions::current().find(&live.id()).unwrap_or_default();
        let occasion = &prepared.occasion;
        let start = occasion.day.zip(occasion.start_minutes());
        let start = start.map(|(day, minutes)| moment(day, minutes));
        match (state.stage, start) {
            (Stage::Ended, _) => say("run-ended", &[]),
            (_, None) => String::new(),
            (_, Some(start)) => match minutes(state.late(start)) {
                0 => say("run-on-time", &[]),
                late @ 1.. => say("run-late", &[("minutes", late.into())]),
                early => say("run-early", &[("minutes", (-early).into())]),
            },
        }
    });
    let line = move |line: Line| {
        let id = line.id.clone();
        let go = move |_| {
            let done = if live.run().state(BrowserClock.millis()).stage == Stage::Waiting {
                Done::Start
            } else {
                Done::GoTo
            };
            live.take(Event::to_phase(done, id.clone(), BrowserClock.millis()));
        };
        let is_now = line.stands == "now";
        view! {
            <li><button class=line.stands aria-current=is_now.then_some("step") on:click=go>
                <span>{line.begins}</span><span>{line.title}</span>
                <span>{say("agenda-minutes", &[("minutes", line.minutes.into())])}</span>
            </button></li>
        }
    };
    view! {
        <section class="run-order">
            <h2><span>{t("session-run")}</span><span role="status">{move || late.get()}</span></h2>
            <ol>{move || all.get().into_iter().map(line).collect_view()}</ol>
        </section>
    }
}
