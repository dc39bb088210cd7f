//! What happens in a session while it runs: a step of its facilitator, and when.

use super::public::{first_is_default, public, words};
use super::{Phase, PhaseId};

/// The latest moment that can be written down: the largest whole number that every program which
/// reads JSON keeps exactly.
pub const MAX_MOMENT: u64 = 9_007_199_254_740_991;
/// Most events of a session. A day of three hours with a step a minute has 180.
pub const MAX_EVENTS: usize = 2_000;

words! {
    /// What was done.
    pub enum Done {
        /// The session began, with `phase`, or the first one.
        Start = "start",
        /// On to the next phase; behind the last one the session is over.
        Next = "next",
        /// Back to the phase before; out of the end, to the last one.
        Back = "back",
        /// On to `phase`, wherever it stands.
        GoTo = "go-to",
        /// `minutes` more for the phase that runs.
        Add = "add",
        /// `minutes` less for the phase that runs.
        Take = "take",
        /// The clock stands still.
        Pause = "pause",
        /// The clock goes on.
        Resume = "resume",
        /// The phase `new` came in, behind `phase`, or at the end.
        PhaseAdded = "phase-added",
        /// The phase with the id of `new` became `new`.
        PhaseEdited = "phase-edited",
        /// The wall clock went from the moment `from` to the moment `to`, and no time passed.
        ClockSet = "clock-set",
        /// The last step was none. The clock was set all the same.
        Undo = "undo",
    }
}

first_is_default!(Done);

public! {
    /// A step, and when it was taken. Moments are milliseconds since 1970 in UTC, by the wall clock of the
    /// console, up to [`MAX_MOMENT`].
    pub struct Event {
        /// When.
        #[cfg_attr(feature = "schema", schemars(range(max = MAX_MOMENT)))]
        pub at: u64,
        /// What was done.
        pub done: Done,
        /// The phase that is gone to, or behind which one was added.
        pub phase: Option<PhaseId>,
        /// How many minutes were added or taken: 1 to 240.
        pub minutes: u32,
        /// The phase that was added, or what one became.
        pub new: Option<Phase>,
        /// What the wall clock said before it was set.
        #[cfg_attr(feature = "schema", schemars(range(max = MAX_MOMENT)))]
        pub from: u64,
        /// What it was set to.
        #[cfg_attr(feature = "schema", schemars(range(max = MAX_MOMENT)))]
        pub to: u64,
    }
}

impl Event {
    /// A step that needs no more than its moment.
    #[must_use]
    pub fn of(done: Done, at: u64) -> Self {
        Self {
            at: at.min(MAX_MOMENT),
            done,
            ..Self::default()
        }
    }

    /// The session begins, or goes on, with this phase.
    #[must_use]
    pub fn to_phase(done: Done, phase: PhaseId, at: u64) -> Self {
        Self {
            phase: Some(phase),
            ..Self::of(done, at)
        }
    }

    /// Minutes are added or taken.
    #[must_use]
    pub fn minutes(done: Done, minutes: u32, at: u64) -> Self {
        Self {
            minutes,
            ..Self::of(done, at)
        }
    }

    /// A phase comes in behind another, or at the end.
    #[must_use]
    pub fn added(new: Phase, behind: Option<PhaseId>, at: u64) -> Self {
        Self {
            phase: behind,
            new: Some(new),
            ..Self::of(Done::PhaseAdded, at)
        }
    }

    /// A phase becomes another.
    #[must_use]
    pub fn edited(new: Phase, at: u64) -> Self {
        Self {
            new: Some(new),
            ..Self::of(Done::PhaseEdited, at)
        }
    }

    /// The wall clock went from one moment to another while no time passed; written down at `at`.
    #[must_use]
    pub fn clock_set(from: u64, to: u64, at: u64) -> Self {
        Self {
            from: from.min(MAX_MOMENT),
            to: to.min(MAX_MOMENT),
            ..Self::of(Done::ClockSet, at)
        }
    }
}
