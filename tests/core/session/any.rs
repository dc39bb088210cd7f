//! What holds of any session, whatever is done in it and whenever one looks.

use deguchi::formats::{Kind, Live, Prepared, read_live};
use deguchi::model::{Done, Event, Language, MAX_MOMENT, PhaseId, SessionId};
use deguchi::session::{Run, Stage, State, state};
use proptest::prelude::*;

use super::{START, agenda, phase};

/// What is no step of its own.
const FACTS: [Done; 2] = [Done::ClockSet, Done::Undo];
const IDS: [&str; 5] = ["a", "b", "c", "x", "y"];

/// A step that is none of these, and how long after the one before it is taken, in milliseconds.
fn step(but: &'static [Done]) -> impl Strategy<Value = (Event, u64)> {
    let done = Done::ALL.iter().copied().filter(|done| !but.contains(done));
    let done = prop::sample::select(done.collect::<Vec<_>>());
    let id = prop::sample::select(IDS.to_vec());
    (done, id, any::<bool>(), 1..=240_u32, 0..900_000_u64).prop_map(
        |(done, id, named, minutes, after)| {
            let event = Event {
                phase: named.then(|| PhaseId::new(id).expect("an id")),
                minutes,
                new: matches!(done, Done::PhaseAdded | Done::PhaseEdited)
                    .then(|| phase(id, minutes)),
                ..Event::of(done, 0)
            };
            (event, after)
        },
    )
}

/// Steps that were taken one after the other, none of these, all of which changed something; the wall clock may be set on the way, back
/// and ahead. With the moment on the wall behind the last one, and the time that truly went by.
fn history(but: &'static [Done]) -> impl Strategy<Value = (Run, u64, u64)> {
    let steps = prop::collection::vec((step(but), 0..7_200_000_u64), 0..24);
    (steps, any::<bool>()).prop_map(|(steps, begun)| {
        let mut run = Run::of(agenda(), vec![]);
        if begun {
            run.take(Event::of(Done::Start, START)).expect("it begins");
        }
        let (mut wall, mut gone) = (START, 0);
        for ((mut event, after), to) in steps {
            (wall, gone) = (wall + after, gone + after);
            if event.done == Done::ClockSet {
                let set = START + to;
                event = Event::clock_set(wall, set, set);
                wall = set;
            }
            event.at = wall;
            // What changes nothing is refused.
            let _ = run.take(event);
        }
        (run, wall, gone)
    })
}

/// Without the moments of the wall, which setting the clock does change.
fn lengths(state: &State) -> (Stage, Option<usize>, Vec<(i64, i64)>, i64, i64) {
    let phases = state.phases.iter().map(|ran| (ran.allotted, ran.took));
    (
        state.stage,
        state.current,
        phases.collect(),
        state.elapsed,
        state.paused,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every moment of a session belongs to one phase or to a pause.
    #[test]
    fn the_phases_took_what_went_by_without_the_pauses((run, wall, gone) in history(&[]), later in 0..9_000_000_u64) {
        let state = run.state(wall + later);
        let took: i64 = state.phases.iter().map(|ran| ran.took).sum();
        prop_assert_eq!(took, state.elapsed - state.paused);
        prop_assert!(state.elapsed <= i64::try_from(gone + later).expect("small"));
        prop_assert!(state.paused >= 0);
        prop_assert!(state.phases.iter().all(|ran| ran.took >= 0 && ran.allotted >= 0));
        prop_assert_eq!(state.phase().is_some(), matches!(state.stage, Stage::Running | Stage::Paused));
    }

    /// From the beginning to now, less what lay between an end and going back: told by other means.
    #[test]
    fn what_went_by_is_counted_from_the_beginning((run, wall, _) in history(&FACTS), later in 0..9_000_000_u64) {
        let events = run.events();
        let mut expected = 0;
        for (at, event) in events.iter().enumerate() {
            let until = events.get(at + 1).map_or(wall + later, |next| next.at);
            let before = Run::of(agenda(), events[..=at].to_vec()).state(event.at);
            if matches!(before.stage, Stage::Running | Stage::Paused) {
                expected += until - event.at;
            }
        }
        prop_assert_eq!(run.state(wall + later).elapsed, i64::try_from(expected).expect("small"));
    }

    /// A step that is taken back was none: what is left, when the next begins, how late it is.
    #[test]
    fn what_is_taken_back_was_never_done((run, wall, _) in history(&[]), (event, after) in step(&FACTS), wait in 0..900_000_u64) {
        let mut other = run.clone();
        let at = wall + after;
        prop_assume!(other.take(Event { at, ..event }).is_ok());
        other.take(Event::of(Done::Undo, at + wait)).expect("there is something to take back");
        let now = at + wait + 1;
        prop_assert_eq!(other.state(now), run.state(now));
        prop_assert_eq!(other.last_step(), run.last_step());
    }

    /// A clock that is set back or ahead, and said so, changes no length.
    #[test]
    fn setting_the_clock_takes_and_gives_no_time((run, wall, _) in history(&[]), to in 0..20_000_000_u64, later in 0..900_000_u64) {
        let set = START - 10_000_000 + to;
        let mut other = run.clone();
        prop_assume!(other.take(Event::clock_set(wall, set, set)).is_ok());
        prop_assert_eq!(lengths(&other.state(set + later)), lengths(&run.state(wall + later)));
    }

    /// A jump ahead that is found out later is taken out of the steps since, as if it had been known at once.
    #[test]
    fn a_jump_ahead_can_be_declared_later(
        (run, wall, _) in history(&FACTS), by in 10_000_000..20_000_000_u64, steps in prop::collection::vec(step(&FACTS), 0..6),
    ) {
        let (mut late, mut at) = (run.clone(), wall + by);
        let mut known = run;
        known.take(Event::clock_set(wall, at, at)).expect("it was set");
        for (event, after) in steps {
            at += after;
            let event = Event { at, ..event };
            let same = late.take(event.clone()).is_ok() == known.take(event).is_ok();
            prop_assert!(same);
        }
        late.take(Event::clock_set(wall, wall + by, at)).expect("it is said now");
        prop_assert_eq!(lengths(&late.state(at + 5)), lengths(&known.state(at + 5)));
    }

    /// What is kept gives the same session back.
    #[test]
    fn the_log_that_is_kept_gives_the_same_state((run, wall, _) in history(&[])) {
        let mut prepared = Prepared::new(SessionId::new("s").expect("an id"), run.agenda().clone(), Language::En);
        prepared.run = run.events().to_vec();
        let opened = read_live(prepared.to_json().as_bytes(), &[Kind::Prepared]);
        let Ok(Live::Prepared(kept)) = opened.map(|opened| opened.document) else {
            return Err(TestCaseError::fail("it opens"));
        };
        let again = Run::of(kept.agenda, kept.run);
        prop_assert_eq!(again.state(wall), run.state(wall));
        prop_assert_eq!(again, run);
    }

    /// Any log at any moment: no panic, and the sum still holds.
    #[test]
    fn no_log_and_no_moment_is_too_much(
        steps in prop::collection::vec((step(&[]), any::<u64>(), any::<u64>(), any::<u64>()), 0..40),
        now in any::<u64>(), planned in any::<u64>(),
    ) {
        let extreme = |moment: u64| if moment.is_multiple_of(3) { moment } else { moment % (MAX_MOMENT + 1) };
        let events = steps.into_iter().map(|((event, _), at, from, to)| Event {
            at: extreme(at), from: extreme(from), to: extreme(to), ..event
        });
        let events: Vec<Event> = events.collect();
        for now in [0, now, MAX_MOMENT, u64::MAX] {
            let state = state(&agenda(), &events, now);
            let took: i64 = state.phases.iter().map(|ran| ran.took).sum();
            prop_assert_eq!(took, state.elapsed - state.paused);
            let _ = (state.late(planned), state.next_at(), state.end_at());
        }
    }
}
