//! The clock on a participant's page: it follows the agenda's times from the pack, and what its owner says about where the
//! room is. Nobody is told anything by the console: the time that counts is on the wall.

use super::clock::millis;
use super::state::MINUTE;
use crate::formats::ShownAgenda;
use crate::model::{MAX_MOMENT, PhaseId};

/// What a participant's clock goes by. Moments are milliseconds since 1970, in UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Follow {
    /// When the session is to begin; `None` where the pack does not say.
    pub start: Option<u64>,
    /// "We are here": a phase, and when it was said that it began.
    pub here: Option<(PhaseId, u64)>,
}

/// Where a participant's page is in the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followed {
    /// Nothing tells.
    Unknown,
    /// It has not begun; in so many milliseconds it will.
    Waiting(i64),
    /// A phase runs.
    In {
        /// Its place in the agenda.
        phase: usize,
        /// What it has left, in milliseconds; below 0 only in the last phase, which nothing follows.
        remaining: i64,
        /// When what follows begins.
        next_at: u64,
    },
}

impl Follow {
    /// A page that follows the agenda's times.
    #[must_use]
    pub const fn new(start: Option<u64>) -> Self {
        Self { start, here: None }
    }

    /// "We are here": this phase began at this moment. It holds until another is said.
    pub fn we_are_here(&mut self, phase: PhaseId, at: u64) {
        self.here = Some((phase, at.min(MAX_MOMENT)));
    }

    /// Where the page is at a moment.
    #[must_use]
    pub fn at(&self, agenda: &ShownAgenda, now: u64) -> Followed {
        let here = self.here.as_ref().and_then(|(id, at)| {
            let place = agenda.phases.iter().position(|phase| phase.id == *id)?;
            // What was said holds from then on, whatever the clock says now.
            Some((place, millis(*at).min(millis(now))))
        });
        let from = here.or_else(|| Some((0, millis(self.start?))));
        let Some((first, began)) = from.filter(|_| !agenda.phases.is_empty()) else {
            return Followed::Unknown;
        };
        if millis(now) < began {
            return Followed::Waiting(began - millis(now));
        }
        let (mut phase, mut remaining) = (first, began - millis(now));
        for (place, one) in agenda.phases.iter().enumerate().skip(first) {
            phase = place;
            remaining += i64::from(one.minutes) * MINUTE;
            if remaining > 0 {
                break;
            }
        }
        let next_at = now.saturating_add_signed(remaining).max(now);
        Followed::In {
            phase,
            remaining,
            next_at,
        }
    }
}
