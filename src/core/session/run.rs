//! The run of a session: its agenda, and what happened, step by step. Where it stands follows from them alone.

use thiserror::Error;

use super::state::{Progress, State};
use crate::model::{Agenda, Done, Event, MAX_EVENTS, are_minutes};

/// Why a step is not taken. Nothing changes then.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum StepError {
    /// It would change nothing: going on with what is over, pausing what is paused, nothing to take back.
    #[error("the step changes nothing as things stand")]
    Nothing,
    /// Minutes are 1 to 240.
    #[error("minutes are 1 to 240")]
    Minutes,
    /// There are [`MAX_EVENTS`] of them.
    #[error("the session has as many steps as can be kept")]
    Full,
}

/// A session that runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    agenda: Agenda,
    events: Vec<Event>,
}

impl Run {
    /// The run of an agenda in which this happened so far: of a prepared session its `agenda` and its `run`. Steps that
    /// change nothing are passed over, those behind [`MAX_EVENTS`] are left out.
    #[must_use]
    pub fn of(agenda: Agenda, mut events: Vec<Event>) -> Self {
        events.truncate(MAX_EVENTS);
        Self { agenda, events }
    }

    /// What is planned.
    #[must_use]
    pub const fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// What happened, in order: what a prepared session keeps.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Takes a step.
    ///
    /// # Errors
    /// [`StepError`]; then nothing has changed.
    pub fn take(&mut self, event: Event) -> Result<(), StepError> {
        let minutes = match (event.done, &event.new) {
            (Done::Add | Done::Take, _) => Some(event.minutes),
            (_, new) => new.as_ref().map(|phase| phase.minutes),
        };
        if minutes.is_some_and(|minutes| !are_minutes(minutes)) {
            return Err(StepError::Minutes);
        }
        if self.events.len() >= MAX_EVENTS {
            return Err(StepError::Full);
        }
        let changes = match event.done {
            Done::Undo => effective(&self.events).iter().any(|e| is_step(e)),
            Done::ClockSet => event.from != event.to,
            _ => {
                let mut progress = Progress::of(&self.agenda, &effective(&self.events), event.at);
                progress.take(&event)
            }
        };
        if !changes {
            return Err(StepError::Nothing);
        }
        self.events.push(event);
        Ok(())
    }

    /// Where it stands at a moment of the wall clock (milliseconds since 1970, in UTC).
    #[must_use]
    pub fn state(&self, now: u64) -> State {
        state(&self.agenda, &self.events, now)
    }

    /// The step that would be taken back.
    #[must_use]
    pub fn last_step(&self) -> Option<&Event> {
        effective(&self.events).into_iter().rfind(|e| is_step(e))
    }
}

/// Where a session stands at a moment: a function of what was planned and what happened, and of nothing else.
#[must_use]
pub fn state(agenda: &Agenda, events: &[Event], now: u64) -> State {
    Progress::of(agenda, &effective(events), now).state(agenda, now)
}

/// Whether an event can be taken back. That the clock was set cannot.
fn is_step(event: &Event) -> bool {
    event.done != Done::ClockSet
}

/// The events without those that were taken back.
fn effective(events: &[Event]) -> Vec<&Event> {
    let mut kept: Vec<&Event> = Vec::new();
    for event in events {
        if event.done != Done::Undo {
            kept.push(event);
        } else if let Some(at) = kept.iter().rposition(|e| is_step(e)) {
            kept.remove(at);
        }
    }
    kept
}
