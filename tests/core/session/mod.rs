//! Live sessions.

mod any;
mod clock;
mod files;
mod follow;
mod invitation;
mod projected;
mod run;

use deguchi::model::{Agenda, AgendaId, Phase, PhaseId};

/// A minute, in milliseconds.
pub(crate) const MINUTE: u64 = 60_000;
/// When the sessions of these tests begin: 8 October 2026, 14:00 in Japan.
pub(crate) const START: u64 = 1_791_435_600_000;

pub(crate) fn phase(id: &str, minutes: u32) -> Phase {
    Phase {
        id: PhaseId::new(id).expect("an id"),
        title: id.to_owned(),
        minutes,
        ..Phase::default()
    }
}

/// Three phases, an hour in all.
pub(crate) fn agenda() -> Agenda {
    Agenda {
        id: AgendaId::new("hour").expect("an id"),
        phases: vec![phase("a", 10), phase("b", 30), phase("c", 20)],
        ..Agenda::default()
    }
}
