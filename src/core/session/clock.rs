//! Time in a session: moments of the wall clock, with what was taken out where that clock was set.
//!
//! Whatever runs is computed from moments and never counted up, so a machine that slept finds the time gone that
//! went by. Two things are no time going by. A wall clock that jumps back says so against the machine's other clock,
//! which only goes forward: that is written down at once ([`jump`]). One that jumps ahead looks as if the machine had
//! slept, and is taken for that until somebody says otherwise; then one event takes the jump out again, for the steps
//! since as well.

use crate::model::{Done, Event, MAX_MOMENT};

/// By how much two clocks may differ before it is a jump: clocks are put right by small steps all the time.
pub const TOLERANCE: u64 = 2_000;

/// What a wall clock did between two looks at it.
#[derive(Clone, Debug, PartialEq)]
pub enum Jump {
    /// It went on.
    None,
    /// It was set back: the event is to be written down, and nothing changes.
    Back(Event),
    /// It went ahead: the machine slept, or the clock was set. The event is to be written down, with the moment at
    /// which that is done, only where somebody says that the clock was set.
    Ahead(Event),
}

/// Compares two looks at the wall clock with what went by on a clock that only goes forward. All in milliseconds.
#[must_use]
pub fn jump(before: u64, now: u64, went_by: u64) -> Jump {
    let expected = before.saturating_add(went_by);
    let event = Event::clock_set(expected, now, now);
    if now.saturating_add(TOLERANCE) < expected {
        Jump::Back(event)
    } else if expected.saturating_add(TOLERANCE) < now {
        Jump::Ahead(event)
    } else {
        Jump::None
    }
}

/// The moments of steps, and of now, in the time of the session: milliseconds of which none is lost or counted twice
/// where the wall clock was set. They never go back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Times {
    /// One a step.
    pub(super) steps: Vec<i64>,
    /// Now.
    pub(super) now: i64,
}

impl Times {
    /// The times of these steps, as they hold at the wall clock's moment `now`.
    pub(super) fn of(events: &[&Event], now: u64) -> Self {
        // What is to be added to the moment of a step and of all that follow.
        let mut added = vec![0_i64; events.len() + 1];
        for (at, event) in events.iter().enumerate() {
            if event.done != Done::ClockSet {
                continue;
            }
            let mut first = at;
            // A clock that was set ahead may be found out later: the steps since were read off it too.
            while event.to > event.from && first > 0 && events[first - 1].at >= event.to {
                first -= 1;
            }
            added[first] = added[first].saturating_add(millis(event.from) - millis(event.to));
        }
        let (mut sum, mut last) = (0_i64, 0);
        let mut time = |added: i64, moment: u64| {
            sum = sum.saturating_add(added);
            let moment = millis(moment).saturating_add(sum);
            last = moment.clamp(last, millis(MAX_MOMENT));
            last
        };
        let steps = events.iter().zip(&added);
        let steps = steps.map(|(event, added)| time(*added, event.at)).collect();
        let now = time(added[events.len()], now);
        Self { steps, now }
    }
}

/// A moment, as a number that can be reckoned with.
pub(super) fn millis(moment: u64) -> i64 {
    i64::try_from(moment.min(MAX_MOMENT)).unwrap_or(i64::MAX)
}
