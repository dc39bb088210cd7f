//! Where a session stands at a moment: which phase runs, what it has left, and how far all is from the plan.

use super::clock::{Times, millis};
use crate::model::{Agenda, Done, Event, MAX_PHASES, Phase};

/// A minute, in milliseconds.
pub const MINUTE: i64 = 60_000;

/// How far a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It has not begun.
    #[default]
    Waiting,
    /// A phase runs.
    Running,
    /// A phase runs, and the clock stands still.
    Paused,
    /// It is over.
    Ended,
}

/// A phase, as it ran so far. Lengths are milliseconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ran {
    /// The phase, as it was edited last.
    pub phase: Phase,
    /// How long it may take: its minutes, with those that were added and taken; never below 0.
    pub allotted: i64,
    /// How long it took, all turns together, without pauses.
    pub took: i64,
    /// Whether it ran at all.
    pub ran: bool,
}

impl Ran {
    /// A phase that has not run.
    fn new(phase: Phase) -> Self {
        Self {
            allotted: i64::from(phase.minutes) * MINUTE,
            phase,
            ..Self::default()
        }
    }

    /// What it has left; below 0 where it took longer than it may.
    #[must_use]
    pub const fn remaining(&self) -> i64 {
        self.allotted - self.took
    }
}

/// Where a session stands. Lengths are milliseconds, moments are those of the wall clock as it stands now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// How far it is.
    pub stage: Stage,
    /// The phases, those that were added on the way included.
    pub phases: Vec<Ran>,
    /// The place of the phase that runs; `None` before the beginning and behind the end.
    pub current: Option<usize>,
    /// Since it began, pauses included; what lay between an end and going back to it is not.
    pub elapsed: i64,
    /// How long it stood still.
    pub paused: i64,
    /// When it began, as the clock said then.
    pub began: Option<u64>,
    /// When it ended, as the clock said then.
    pub ended: Option<u64>,
    /// The moment for which this holds.
    pub now: u64,
    /// How long the agenda was to take.
    planned: i64,
}

impl State {
    /// The phase that runs.
    #[must_use]
    pub fn phase(&self) -> Option<&Ran> {
        self.phases.get(self.current?)
    }

    /// What the phase that runs has left; below 0: it is over its time.
    #[must_use]
    pub fn remaining(&self) -> Option<i64> {
        self.phase().map(Ran::remaining)
    }

    /// When what follows would begin if nobody did anything: the next phase, or the end. While it is paused, if it went on
    /// now.
    #[must_use]
    pub fn next_at(&self) -> Option<u64> {
        let rest = self.remaining()?.max(0);
        Some(self.now.saturating_add(rest.unsigned_abs()))
    }

    /// When the session would end if each phase from now on took what it has left; when it ended, where it did.
    #[must_use]
    pub fn end_at(&self) -> u64 {
        if let Some(ended) = self.ended {
            return ended;
        }
        let open = &self.phases[self.current.unwrap_or(0)..];
        let rest: i64 = open.iter().map(|ran| ran.remaining().max(0)).sum();
        self.now.saturating_add(rest.unsigned_abs())
    }

    /// By how much it runs late against a beginning at the moment `planned_start` and the agenda's minutes; below 0: it is
    /// early. One that has not begun is not early.
    #[must_use]
    pub fn late(&self, planned_start: u64) -> i64 {
        let late = millis(self.end_at()) - millis(planned_start) - self.planned;
        match self.stage {
            Stage::Waiting => late.max(0),
            _ => late,
        }
    }
}

/// A session on its way from one step to the next.
#[derive(Debug)]
pub(super) struct Progress {
    stage: Stage,
    phases: Vec<Ran>,
    /// The phase that runs, or ran last.
    at: usize,
    elapsed: i64,
    paused: i64,
    began: Option<u64>,
    ended: Option<u64>,
}

impl Progress {
    /// What these steps make of the agenda, up to the moment `now`.
    pub(super) fn of(agenda: &Agenda, events: &[&Event], now: u64) -> Self {
        let times = Times::of(events, now);
        let mut progress = Self {
            stage: Stage::Waiting,
            phases: agenda.phases.iter().cloned().map(Ran::new).collect(),
            at: 0,
            elapsed: 0,
            paused: 0,
            began: None,
            ended: None,
        };
        let mut last = 0;
        for (event, time) in events.iter().zip(times.steps) {
            progress.pass(time - last);
            last = time;
            progress.take(event);
        }
        progress.pass(times.now - last);
        progress
    }

    /// Time goes by.
    fn pass(&mut self, length: i64) {
        match (self.stage, self.phases.get_mut(self.at)) {
            (Stage::Running, Some(ran)) => ran.took += length,
            (Stage::Paused, _) => self.paused += length,
            _ => return,
        }
        self.elapsed += length;
    }

    /// Takes a step; whether it changed anything.
    pub(super) fn take(&mut self, event: &Event) -> bool {
        let named = event.phase.as_ref();
        let place = named.and_then(|id| self.phases.iter().position(|ran| ran.phase.id == *id));
        let on = matches!(self.stage, Stage::Running | Stage::Paused);
        match event.done {
            Done::Start if self.stage == Stage::Waiting && !self.phases.is_empty() => {
                self.began = Some(event.at);
                self.run(place.unwrap_or(0));
            }
            Done::Next if on && self.at + 1 < self.phases.len() => self.run(self.at + 1),
            Done::Next if on => {
                self.stage = Stage::Ended;
                self.ended = Some(event.at);
            }
            Done::Back if self.stage == Stage::Ended => self.run(self.at),
            Done::Back if on && self.at > 0 => self.run(self.at - 1),
            Done::GoTo if self.stage != Stage::Waiting => match place {
                Some(place) if !on || place != self.at => self.run(place),
                _ => return false,
            },
            Done::Add if on => self.allot(i64::from(event.minutes)),
            Done::Take if on && self.phases[self.at].allotted > 0 => {
                self.allot(-i64::from(event.minutes));
            }
            Done::Pause if self.stage == Stage::Running => self.stage = Stage::Paused,
            Done::Resume if self.stage == Stage::Paused => self.stage = Stage::Running,
            Done::PhaseAdded => return self.add(event, place),
            Done::PhaseEdited => return self.edit(event),
            _ => return false,
        }
        true
    }

    /// A phase runs from now on. Going on ends a pause.
    fn run(&mut self, place: usize) {
        self.stage = Stage::Running;
        self.ended = None;
        self.at = place;
        self.phases[place].ran = true;
    }

    fn allot(&mut self, minutes: i64) {
        let ran = &mut self.phases[self.at];
        ran.allotted = (ran.allotted + minutes * MINUTE).max(0);
    }

    fn add(&mut self, event: &Event, behind: Option<usize>) -> bool {
        let Some(new) = &event.new else {
            return false;
        };
        let known = self.phases.iter().any(|ran| ran.phase.id == new.id);
        if known || self.phases.len() >= MAX_PHASES {
            return false;
        }
        let place = behind.map_or(self.phases.len(), |behind| behind + 1);
        self.phases.insert(place, Ran::new(new.clone()));
        if self.stage != Stage::Waiting && place <= self.at {
            self.at += 1;
        }
        true
    }

    fn edit(&mut self, event: &Event) -> bool {
        let Some(new) = &event.new else {
            return false;
        };
        let ran = self.phases.iter_mut().find(|ran| ran.phase.id == new.id);
        let Some(ran) = ran.filter(|ran| ran.phase != *new) else {
            return false;
        };
        let more = i64::from(new.minutes) - i64::from(ran.phase.minutes);
        ran.allotted = (ran.allotted + more * MINUTE).max(0);
        ran.phase = new.clone();
        true
    }

    /// How it stands at the moment `now`.
    pub(super) fn state(self, agenda: &Agenda, now: u64) -> State {
        let on = matches!(self.stage, Stage::Running | Stage::Paused);
        State {
            stage: self.stage,
            current: on.then_some(self.at),
            phases: self.phases,
            elapsed: self.elapsed,
            paused: self.paused,
            began: self.began,
            ended: self.ended,
            now,
            planned: i64::from(agenda.minutes()) * MINUTE,
        }
    }
}
