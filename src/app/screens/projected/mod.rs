//! The projected window: what everybody in the room sees, readable from the last row.

use std::time::Duration;

use deguchi::json::from_text;
use deguchi::model::SessionId;
use deguchi::ports::Clock;
use deguchi::session::{Projected, Scene, gone, timer};
use deguchi_view::prelude::*;

use crate::effects::clock::{BrowserClock, local};
use crate::effects::projector;
use crate::screens::session::channel_name;
use crate::words::{say, t};

/// How often the window looks at the clock.
const LOOK: Duration = Duration::from_millis(200);
/// From how many characters on a prompt is set smaller, so that it fits beside the clock.
const LONG: usize = 34;

/// The window.
#[component]
pub fn ProjectedWindow(id: SessionId) -> View {
    let shown = RwSignal::new(None::<Projected>);
    let now = RwSignal::new(BrowserClock.millis());
    let own = id.clone();
    let channel = projector::window(&channel_name(&id), move |text| {
        let told = from_text::<Projected>(&text).ok();
        if let Some(told) = told.filter(|told| told.session == own) {
            let _ = shown.try_set(Some(told));
        }
    });
    // It is heard as long as the window is there.
    let channel = StoredValue::new_local(channel);
    on_cleanup(move || channel.dispose());
    ticks(now);
    let of = move |take: fn(&Projected) -> String| {
        move || shown.with(|shown| shown.as_ref().map(take).unwrap_or_default())
    };
    let clock = Memo::new(move |_| {
        let now = now.get();
        shown.with(|shown| {
            let shown = shown.as_ref()?;
            let left = shown.left_at(now);
            Some((timer(left), gone(shown.allotted, left), left <= -1_000))
        })
    });
    let text = move || clock.get().map(|clock| clock.0).unwrap_or_default();
    let width = move || format!("{}%", clock.get().map_or(0, |clock| clock.1));
    let over = move || clock.get().is_some_and(|clock| clock.2);
    let scene = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.scene)));
    let place = of(|shown| match shown.number {
        0 => String::new(),
        number => say(
            "run-of",
            &[
                ("number", i64::from(number).into()),
                ("count", i64::from(shown.count).into()),
            ],
        ),
    });
    let long = move || {
        shown.with(|shown| {
            shown
                .as_ref()
                .is_some_and(|shown| shown.prompt.chars().count() > LONG)
        })
    };
    let example = of(|shown| match shown.example.as_str() {
        "" => String::new(),
        text => say("run-example", &[("text", text.into())]),
    });
    let next = of(|shown| match (shown.scene, shown.next.as_str()) {
        (Scene::Waiting | Scene::Ended, _) | (_, "") => String::new(),
        (_, next) => next.to_owned(),
    });
    let ends = of(|shown| match shown.scene {
        Scene::Running => local(shown.ends_at).1,
        Scene::Paused => say("run-paused", &[]),
        Scene::Waiting | Scene::Ended => String::new(),
    });
    view! {
        <main class="projected" class:still=move || scene.get() != Some(Scene::Running)>
            <Show when=move || scene.get().is_none()><p class="alone" role="status">{t("projected-alone")}</p></Show>
            <Show when=move || scene.get() == Some(Scene::Waiting)><div class="cover"><p>{t("projected-soon")}</p><h1>{of(|shown| shown.name.clone())}</h1></div></Show>
            <Show when=move || scene.get() == Some(Scene::Ended)><div class="cover"><p>{of(|shown| shown.name.clone())}</p><h1>{t("projected-thanks")}</h1></div></Show>
            <Show when=move || matches!(scene.get(), Some(Scene::Running | Scene::Paused))>
                <p class="top"><span>{of(|shown| shown.title.clone())}</span><span>{place}</span></p>
                <h1 class:long=long>{of(|shown| shown.prompt.clone())}</h1>
                <div class="mid"><p class="example" hidden=move || example().is_empty()>{example}</p>
                    <p class="clock" class:over=over role="timer">{text}</p></div>
                <div><div class="run-bar" aria-hidden="true"><i style:width=width></i></div>
                    <p class="bottom"><span hidden=move || next().is_empty()>{t("projected-next")}" "<b>{next}</b></span><span>{ends}</span></p></div>
            </Show>
        </main>
    }
}

/// The clock goes on as long as the window is there.
fn ticks(now: RwSignal<u64>) {
    set_timeout(
        move || {
            if now.try_set(BrowserClock.millis()).is_none() {
                ticks(now);
            }
        },
        LOOK,
    );
}
