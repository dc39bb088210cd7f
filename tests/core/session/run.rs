//! A session as it runs, told as a facilitator would: what was done at which minute, and what the clock says then.

use deguchi::model::{Done, Event, MAX_EVENTS, MAX_PHASES, PhaseId};
use deguchi::session::{Run, Stage, StepError};
use rstest::rstest;

use super::{MINUTE, START, agenda, phase};

/// Steps: `<minute> <what> [<argument>]`, separated by semicolons. Minutes are counted from the planned beginning.
fn events(script: &str) -> Vec<Event> {
    let steps = script.split(';').map(str::trim).filter(|s| !s.is_empty());
    steps.map(event).collect()
}

pub(crate) fn event(step: &str) -> Event {
    let words: Vec<&str> = step.split_whitespace().collect();
    let minute = |word: &str| START + word.parse::<u64>().expect("a minute") * MINUTE;
    let at = minute(words[0]);
    let id = |word: &str| PhaseId::new(word).expect("an id");
    let number = |word: &str| word.parse().expect("a number");
    match words[1..] {
        ["go-to", to] => Event::to_phase(Done::GoTo, id(to), at),
        ["start", with] => Event::to_phase(Done::Start, id(with), at),
        ["add", minutes] => Event::minutes(Done::Add, number(minutes), at),
        ["take", minutes] => Event::minutes(Done::Take, number(minutes), at),
        ["new", name, minutes] => Event::added(phase(name, number(minutes)), None, at),
        ["new", name, minutes, behind] => {
            Event::added(phase(name, number(minutes)), Some(id(behind)), at)
        }
        ["edit", name, minutes] => Event::edited(phase(name, number(minutes)), at),
        ["clock", from, to] => Event::clock_set(minute(from), minute(to), at),
        [done] => Event::of(Done::named(done).expect("a step"), at),
        _ => panic!("{step}"),
    }
}

/// What the console shows: `<stage> <phase> <minutes left> next <minute> late <minutes>`.
fn shown(script: &str, now: u64) -> String {
    let mut run = Run::of(agenda(), vec![]);
    for event in events(script) {
        run.take(event.clone())
            .unwrap_or_else(|error| panic!("{event:?}: {error}"));
    }
    let state = run.state(START + now * MINUTE);
    let minutes = |length: i64| length / i64::try_from(MINUTE).expect("small");
    let late = minutes(state.late(START));
    match (state.phase(), state.next_at()) {
        (Some(ran), Some(next)) => format!(
            "{:?} {} {} next {} late {late}",
            state.stage,
            ran.phase.id,
            minutes(ran.remaining()),
            (next - START) / MINUTE
        ),
        _ => format!("{:?} late {late}", state.stage),
    }
}

#[rstest]
// Before it begins nobody is early; from the planned minute on it is late.
#[case("", 0, "Waiting late 0")]
#[case("", 6, "Waiting late 6")]
// On time, late by six minutes, over its time, early.
#[case("0 start", 0, "Running a 10 next 10 late 0")]
#[case("0 start", 4, "Running a 6 next 10 late 0")]
#[case("6 start", 6, "Running a 10 next 16 late 6")]
#[case("0 start", 13, "Running a -3 next 13 late 3")]
#[case("0 start; 7 next", 7, "Running b 30 next 37 late -3")]
#[case("0 start; 10 next; 40 next; 60 next", 90, "Ended late 0")]
#[case("0 start; 10 next; 40 next; 65 next", 90, "Ended late 5")]
#[case("0 start b", 0, "Running b 30 next 30 late -10")]
// Minutes added and taken; a phase cannot have less than none.
#[case("0 start; 5 add 5", 5, "Running a 10 next 15 late 5")]
#[case("0 start; 5 take 2", 5, "Running a 3 next 8 late -2")]
#[case("0 start; 5 take 20", 5, "Running a -5 next 5 late -5")]
#[case("0 start; 5 take 20; 5 add 10", 5, "Running a 5 next 10 late 0")]
// A pause holds what is left; the plan does not wait. Going on ends it.
#[case("0 start; 4 pause", 24, "Paused a 6 next 30 late 20")]
#[case("0 start; 4 pause; 24 resume", 26, "Running a 4 next 30 late 20")]
#[case("0 start; 4 pause; 9 next", 10, "Running b 29 next 39 late -1")]
// Back to what was left of a phase, and out of the end.
#[case("0 start; 4 next; 6 back", 6, "Running a 6 next 12 late 0")]
#[case("0 start; 4 next; 6 back; 12 next", 12, "Running b 28 next 40 late 0")]
#[case(
    "0 start; 10 next; 40 next; 55 next; 58 back",
    58,
    "Running c 5 next 63 late 3"
)]
#[case("0 start; 10 go-to c", 10, "Running c 20 next 30 late -30")]
#[case("0 start; 10 go-to c; 20 go-to b", 20, "Running b 30 next 50 late 0")]
// Phases that come in and change on the way.
#[case("0 start; 5 new x 15 a", 5, "Running a 5 next 10 late 15")]
#[case("0 start; 5 new x 15 a; 10 next", 10, "Running x 15 next 25 late 15")]
#[case("0 start; 10 next; 15 new x 5 a", 15, "Running b 25 next 40 late 0")]
#[case("0 start; 5 edit a 12", 5, "Running a 7 next 12 late 2")]
#[case("0 start; 5 add 5; 5 edit a 12", 5, "Running a 12 next 17 late 7")]
#[case("0 start; 5 edit c 10", 5, "Running a 5 next 10 late -10")]
// An accidental step, taken back: as if it had not been.
#[case("0 start; 4 next; 5 undo", 5, "Running a 5 next 10 late 0")]
#[case(
    "0 start; 4 next; 5 next; 6 undo; 6 undo",
    6,
    "Running a 4 next 10 late 0"
)]
#[case("0 start; 4 add 5; 5 undo", 5, "Running a 5 next 10 late 0")]
#[case("0 start; 4 pause; 6 undo", 6, "Running a 4 next 10 late 0")]
#[case("0 start; 3 undo", 3, "Waiting late 3")]
#[case(
    "0 start; 10 next; 40 next; 60 next; 61 undo",
    61,
    "Running c -1 next 61 late 1"
)]
// The clock is set back by an hour: nothing changes in what is left.
#[case("70 start; 14 clock 74 14", 14, "Running a 6 next 20 late 10")]
// It is set ahead by an hour: taken for sleep, until it is said.
#[case("0 start", 64, "Running a -54 next 64 late 54")]
#[case("0 start; 65 clock 4 64", 65, "Running a 5 next 70 late 60")]
#[case("0 start; 65 next; 66 clock 4 64", 66, "Running b 29 next 95 late 55")]
#[case(
    "0 start; 65 next; 66 clock 4 64; 66 undo",
    66,
    "Running a 4 next 70 late 60"
)]
fn a_session_stands_where_its_steps_have_brought_it(
    #[case] script: &str,
    #[case] now: u64,
    #[case] expected: &str,
) {
    assert_eq!(shown(script, now), expected, "{script} at {now}");
}

#[rstest]
#[case("", "0 next")]
#[case("", "0 pause")]
#[case("", "0 add 5")]
#[case("", "0 undo")]
#[case("", "0 go-to b")]
#[case("0 start", "1 start")]
#[case("0 start", "1 back")]
#[case("0 start", "1 resume")]
#[case("0 start", "1 go-to a")]
#[case("0 start", "1 go-to nowhere")]
#[case("0 start", "1 new a 5")]
#[case("0 start", "1 edit nowhere 5")]
#[case("0 start", "1 edit a 10")]
#[case("0 start", "1 clock 3 3")]
#[case("0 start; 1 pause", "2 pause")]
#[case("0 start; 1 take 240", "2 take 1")]
#[case("0 start; 1 undo", "2 undo")]
#[case("0 start; 1 clock 1 9; 9 undo", "9 undo")]
#[case("0 start; 1 next; 2 next; 3 next", "4 next")]
#[case("0 start; 1 next; 2 next; 3 next", "4 pause")]
fn a_step_that_changes_nothing_is_not_taken(#[case] script: &str, #[case] step: &str) {
    let mut run = Run::of(agenda(), events(script));
    let before = run.clone();
    assert_eq!(run.take(event(step)), Err(StepError::Nothing));
    assert_eq!(run, before);
}

#[test]
fn minutes_steps_and_phases_are_bounded() {
    let mut run = Run::of(agenda(), events("0 start"));
    for step in ["1 add 0", "1 add 241", "1 new x 0", "1 edit a 241"] {
        assert_eq!(run.take(event(step)), Err(StepError::Minutes), "{step}");
    }
    for n in 3..MAX_PHASES {
        run.take(event(&format!("1 new p{n} 1")))
            .expect("there is room");
    }
    assert_eq!(run.take(event("1 new more 1")), Err(StepError::Nothing));
    let full = Run::of(agenda(), vec![event("0 start"); MAX_EVENTS + 1]);
    assert_eq!(full.events().len(), MAX_EVENTS);
    assert_eq!(full.clone().take(event("1 next")), Err(StepError::Full));
    // What stands twice in a log that came from elsewhere changes nothing.
    assert_eq!(full.state(START).stage, Stage::Running);
}

#[test]
fn the_last_step_is_the_one_that_is_taken_back() {
    let run = Run::of(
        agenda(),
        events("0 start; 4 next; 5 next; 6 undo; 7 clock 7 3"),
    );
    assert_eq!(run.last_step(), Some(&event("4 next")));
    assert_eq!(Run::default().last_step(), None);
}

#[test]
fn each_phase_says_how_long_it_took() {
    let run = Run::of(
        agenda(),
        events("6 start; 15 next; 20 pause; 25 resume; 30 back; 32 go-to c; 40 next"),
    );
    let state = run.state(START + 99 * MINUTE);
    let took: Vec<i64> = state.phases.iter().map(|ran| ran.took / 60_000).collect();
    assert_eq!(took, [11, 10, 8]);
    assert_eq!((state.elapsed / 60_000, state.paused / 60_000), (34, 5));
    assert_eq!(state.began, Some(START + 6 * MINUTE));
    assert_eq!(state.ended, Some(START + 40 * MINUTE));
    assert!(state.phases.iter().all(|ran| ran.ran));
}

#[test]
fn an_agenda_without_phases_never_begins() {
    let mut run = Run::default();
    assert_eq!(run.take(event("0 start")), Err(StepError::Nothing));
    assert_eq!(run.state(START).end_at(), START);
}
