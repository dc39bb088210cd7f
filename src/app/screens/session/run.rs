//! The console: the agenda, the phase that runs with its clock, and what only the facilitator sees.

use std::time::Duration;

use deguchi::json::to_text;
use deguchi::model::{Done, Event, SessionId};
use deguchi::ports::Clock;
use deguchi::session::{Jump, Projected, Run, State, jump};
use deguchi_view::prelude::*;

use super::facilitator::Facilitator;
use super::head::Head;
use super::order::Order;
use super::phase::PhaseNow;
use crate::effects::clock::BrowserClock;
use crate::effects::tabs::Channel;
use crate::effects::{boot, projector};
use crate::screens::parts::Nothing;
use crate::sessions::Sessions;
use crate::widgets::Toasts;
use crate::words::say;

/// How often the console looks at the clock.
const LOOK: Duration = Duration::from_millis(250);

/// A session that runs, as the parts of the console know it.
#[derive(Clone, Copy)]
pub(super) struct Live {
    id: StoredValue<SessionId>,
    /// The moment that is shown.
    now: RwSignal<u64>,
    /// What was planned and what happened; and where that stands now, worked out once for all parts.
    run: Memo<Run>,
    state: Memo<State>,
    /// A jump of the clock that may be no sleep; the event that would say so.
    pub(super) jumped: RwSignal<Option<Event>>,
    /// Whether the end of a phase is heard.
    pub(super) sound: RwSignal<bool>,
    channel: StoredValue<Option<Channel>, LocalStorage>,
}

impl Live {
    /// Where the session stands; follows it and the clock.
    pub(super) fn state(self) -> State {
        self.state.get()
    }

    /// The run; follows it.
    pub(super) fn run(self) -> Run {
        self.run.get()
    }

    pub(super) fn id(self) -> SessionId {
        self.id.get_value()
    }

    /// Takes a step, writes it down, and tells the projected window.
    pub(super) fn take(self, event: Event) {
        let sessions = Sessions::current();
        let id = self.id.get_value();
        let Some(prepared) = sessions.find_now(&id) else {
            return;
        };
        let mut run = Run::of(prepared.agenda, prepared.run);
        // A step that changes nothing is none.
        if run.take(event).is_err() {
            return;
        }
        let kept = sessions.change(&id, |prepared| prepared.run = run.events().to_vec());
        if !kept {
            Toasts::current().say(say("session-no-room", &[]));
        }
        self.now.set(BrowserClock.millis());
        self.tell();
    }

    /// A step that needs no more than its moment.
    pub(super) fn does(self, done: Done) {
        self.take(Event::of(done, BrowserClock.millis()));
    }

    /// Tells the projected window what to show.
    fn tell(self) {
        let Some(prepared) = Sessions::current().find_now(&self.id.get_value()) else {
            return;
        };
        let run = Run::of(prepared.agenda, prepared.run);
        let state = run.state(BrowserClock.millis());
        let shown = Projected::of(&prepared.id, &prepared.occasion, &state);
        self.channel.with_value(|channel| {
            if let Some(channel) = channel {
                channel.tell(&to_text(&shown));
            }
        });
    }

    /// Looks at the clock again and again, as long as the console is there.
    fn ticks(self, before: u64, steady: f64) {
        set_timeout(
            move || {
                let (now, went) = (BrowserClock.millis(), projector::steady());
                match jump(before, now, (went - steady).max(0.0) as u64) {
                    Jump::Back(event) => self.take(event),
                    Jump::Ahead(event) => {
                        let _ = self.jumped.try_set(Some(event));
                    }
                    Jump::None => {}
                }
                self.sounds(before, now);
                if self.now.try_set(now).is_none() {
                    self.ticks(now, went);
                }
            },
            LOOK,
        );
    }

    /// The end of a phase is heard once.
    fn sounds(self, before: u64, now: u64) {
        if self.sound.try_get_untracked() != Some(true) {
            return;
        }
        let run = self.run.get_untracked();
        let left = |moment| run.state(moment).remaining();
        if let (Some(then), Some(left)) = (left(before), left(now))
            && then > 0
            && left <= 0
        {
            projector::chime();
        }
    }
}

/// The name under which console and window speak of a session.
pub fn channel_name(id: &SessionId) -> String {
    [&boot::base(), "projected/", id.as_str()].concat()
}

/// The console.
#[component]
pub fn Console(id: SessionId) -> View {
    if Sessions::current().find_now(&id).is_none() {
        return view! { <Nothing/> };
    }
    let now = RwSignal::new(BrowserClock.millis());
    let own = id.clone();
    let run = Memo::new(move |_| {
        let prepared = Sessions::current().find(&own).unwrap_or_default();
        Run::of(prepared.agenda, prepared.run)
    });
    let live = Live {
        id: StoredValue::new(id.clone()),
        now,
        run,
        state: Memo::new(move |_| run.with(|run| run.state(now.get()))),
        jumped: RwSignal::new(None),
        sound: RwSignal::new(true),
        channel: StoredValue::new_local(None),
    };
    let channel = projector::console(&channel_name(&id), move || live.tell());
    live.channel.set_value(channel);
    live.tell();
    live.ticks(BrowserClock.millis(), projector::steady());
    provide_context(live);
    view! {
        <main class="session">
            <Head id=id/>
            <div class="console"><Order/><PhaseNow/><Facilitator/></div>
        </main>
    }
}
