//! What the projected window shows: of the phase that runs what everybody may see, and the clock.

use super::state::{MINUTE, Ran, Stage, State};
use crate::formats::Occasion;
use crate::model::{SessionId, first_is_default, public, words};

words! {
    /// How far the session is, as the wall shows it.
    pub enum Scene {
        /// It has not begun.
        Waiting = "waiting",
        /// A phase runs.
        Running = "running",
        /// A phase runs, and the clock stands still.
        Paused = "paused",
        /// It is over.
        Ended = "ended",
    }
}

first_is_default!(Scene);

public! {
    /// What is sent to the projected window. It is made of what participants see too: no notes, no names.
    pub struct Projected {
        /// The session.
        pub session: SessionId,
        /// How far it is.
        pub scene: Scene,
        /// What the session is called.
        pub name: String,
        /// The title of the phase that runs; before the beginning that of the first one.
        pub title: String,
        /// Its place, from 1; 0 where none runs.
        pub number: u32,
        /// How many there are.
        pub count: u32,
        /// What is asked.
        pub prompt: String,
        /// An answer.
        pub example: String,
        /// The title of the phase that follows; empty behind the last one.
        pub next: String,
        /// When the phase is over, in milliseconds since 1970 by the wall clock; 0 while the clock stands still.
        pub ends_at: u64,
        /// What the phase has left while the clock stands still, in milliseconds; below 0 where it is over its time.
        pub left: i64,
        /// How long the phase may take, in milliseconds.
        pub allotted: i64,
    }
}

impl Projected {
    /// What is to be seen of a session that stands so.
    #[must_use]
    pub fn of(session: &SessionId, occasion: &Occasion, state: &State) -> Self {
        let scene = match state.stage {
            Stage::Waiting => Scene::Waiting,
            Stage::Running => Scene::Running,
            Stage::Paused => Scene::Paused,
            Stage::Ended => Scene::Ended,
        };
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (shown, next) = match (state.stage, state.current) {
            (Stage::Ended, _) => (None, None),
            (_, None) => (state.phases.first(), state.phases.get(1)),
            (_, Some(at)) => (state.phases.get(at), state.phases.get(at + 1)),
        };
        let title = |ran: Option<&Ran>| ran.map(|ran| ran.phase.title.clone()).unwrap_or_default();
        let left = shown.map(Ran::remaining).unwrap_or_default();
        let running = state.stage == Stage::Running;
        Self {
            session: session.clone(),
            scene,
            name: occasion.name.clone(),
            title: title(shown),
            number: state.current.map_or(0, |at| count(at + 1)),
            count: count(state.phases.len()),
            prompt: shown
                .map(|ran| ran.phase.prompt.clone())
                .unwrap_or_default(),
            example: shown
                .map(|ran| ran.phase.example.clone())
                .unwrap_or_default(),
            next: title(next),
            ends_at: if running {
                state.now.saturating_add_signed(left)
            } else {
                0
            },
            left: if running { 0 } else { left },
            allotted: shown.map(|ran| ran.allotted).unwrap_or_default(),
        }
    }

    /// What the phase has left at a moment of the wall clock, in milliseconds.
    #[must_use]
    pub fn left_at(&self, now: u64) -> i64 {
        if self.scene == Scene::Running {
            let ends = i64::try_from(self.ends_at).unwrap_or(i64::MAX);
            ends.saturating_sub(i64::try_from(now).unwrap_or(i64::MAX))
        } else {
            self.left
        }
    }
}

/// A length of time as a timer shows it: `18:24`, and `+0:05` where it is over. A second that has begun counts.
#[must_use]
pub fn timer(left: i64) -> String {
    let over = left <= -1_000;
    let seconds = if over {
        -left / 1_000
    } else {
        (left.max(0) + 999) / 1_000
    };
    let sign = if over { "+" } else { "" };
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// How much of a phase has gone, in per cent, 0 to 100.
#[must_use]
pub fn gone(allotted: i64, left: i64) -> i64 {
    match allotted {
        ..=0 => 100,
        _ => ((allotted - left) * 100 / allotted).clamp(0, 100),
    }
}

/// Whole minutes of a length of time, rounded away from zero.
#[must_use]
pub fn minutes(length: i64) -> i64 {
    let whole = length.abs().saturating_add(MINUTE - 1) / MINUTE;
    whole * length.signum()
}
