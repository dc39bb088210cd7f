//! What the projected window shows is right, and is nothing that the facilitator keeps.

use deguchi::formats::Occasion;
use deguchi::json::{from_text, to_text};
use deguchi::model::{Agenda, Done, Event, Phase, PhaseId, SessionId};
use deguchi::session::{Projected, Run, Scene, gone, minutes, timer};
use rstest::rstest;

const BEGAN: u64 = 1_790_000_000_000;
const MINUTE: u64 = 60_000;
const MARK: &str = "CANARY";

fn phase(id: &str, minutes: u32) -> Phase {
    Phase {
        id: PhaseId::new(id).unwrap(),
        title: format!("title of {id}"),
        prompt: format!("prompt of {id}"),
        minutes,
        notes: MARK.to_owned(),
        ..Phase::default()
    }
}

fn run(events: &[Event]) -> Run {
    let agenda = Agenda {
        phases: vec![phase("one", 5), phase("two", 10)],
        ..Agenda::default()
    };
    Run::of(agenda, events.to_vec())
}

fn shown(events: &[Event], now: u64) -> Projected {
    let occasion = Occasion {
        name: "the meeting".into(),
        ..Occasion::default()
    };
    let id = SessionId::new("s").unwrap();
    Projected::of(&id, &occasion, &run(events).state(now))
}

#[test]
fn the_phase_that_runs_is_shown_with_what_it_has_left_at_any_moment() {
    let begun = [Event::of(Done::Start, BEGAN)];
    let told = shown(&begun, BEGAN + MINUTE);
    assert_eq!(told.scene, Scene::Running);
    assert_eq!((told.number, told.count), (1, 2));
    assert_eq!(
        (&*told.title, &*told.next),
        ("title of one", "title of two")
    );
    for minute in 0..9 {
        let now = BEGAN + minute * MINUTE;
        let left = run(&begun).state(now).remaining();
        assert_eq!(Some(told.left_at(now)), left);
    }
}

#[test]
fn while_the_clock_stands_still_so_does_the_window() {
    let paused = [
        Event::of(Done::Start, BEGAN),
        Event::of(Done::Pause, BEGAN + MINUTE),
    ];
    let told = shown(&paused, BEGAN + 3 * MINUTE);
    assert_eq!(told.scene, Scene::Paused);
    assert_eq!(told.left_at(BEGAN + 60 * MINUTE), 4 * 60_000);
}

#[test]
fn before_and_behind_it_the_name_is_there_and_no_question() {
    assert_eq!(shown(&[], BEGAN).scene, Scene::Waiting);
    let over = [
        Event::of(Done::Start, BEGAN),
        Event::of(Done::Next, BEGAN + 1),
        Event::of(Done::Next, BEGAN + 2),
    ];
    let told = shown(&over, BEGAN + 3);
    assert_eq!(
        (told.scene, &*told.name, &*told.prompt),
        (Scene::Ended, "the meeting", "")
    );
}

#[test]
fn nothing_of_the_facilitators_own_is_sent() {
    let text = to_text(&shown(&[Event::of(Done::Start, BEGAN)], BEGAN));
    assert!(!text.contains(MARK), "{text}");
    let again: Projected = from_text(&text).expect("what was sent");
    assert_eq!(to_text(&again), text);
}

#[rstest]
#[case::whole(300_000, "5:00")]
#[case::begun(299_001, "5:00")]
#[case::second(299_000, "4:59")]
#[case::long(4_500_000, "75:00")]
#[case::none(0, "0:00")]
#[case::just_over(-999, "0:00")]
#[case::over(-65_000, "+1:05")]
fn a_timer_reads_as_one_counts(#[case] left: i64, #[case] text: &str) {
    assert_eq!(timer(left), text);
}

#[rstest]
#[case::begun(100, 100, 0)]
#[case::half(100, 50, 50)]
#[case::over(100, -5, 100)]
#[case::nothing(0, 0, 100)]
fn what_has_gone_is_a_part_of_the_whole(#[case] all: i64, #[case] left: i64, #[case] gone_by: i64) {
    assert_eq!(gone(all, left), gone_by);
}

#[rstest]
#[case(0, 0)]
#[case(1, 1)]
#[case(60_000, 1)]
#[case(60_001, 2)]
#[case(-1, -1)]
#[case(-120_000, -2)]
fn minutes_are_whole(#[case] length: i64, #[case] whole: i64) {
    assert_eq!(minutes(length), whole);
}
