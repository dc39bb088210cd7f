//! The clock on a participant's page.

use deguchi::formats::{ShownAgenda, ShownPhase};
use deguchi::model::PhaseId;
use deguchi::session::{Follow, Followed};
use rstest::rstest;

use super::{MINUTE, START, agenda};

fn shown() -> ShownAgenda {
    ShownAgenda {
        phases: agenda().phases.iter().map(ShownPhase::of).collect(),
        ..ShownAgenda::default()
    }
}

/// The planned beginning, "we are here", and where the page is at a minute: phase, minutes left, minute of the next.
#[rstest]
#[case(true, None, 0, Some(("a", 10, 10)))]
#[case(true, None, 9, Some(("a", 1, 10)))]
#[case(true, None, 10, Some(("b", 30, 40)))]
#[case(true, None, 59, Some(("c", 1, 60)))]
// Nothing follows the last phase.
#[case(true, None, 60, Some(("c", 0, 60)))]
#[case(true, None, 75, Some(("c", -15, 75)))]
// The room is six minutes late, and a phase ahead of the plan.
#[case(true, Some(("a", 6)), 8, Some(("a", 8, 16)))]
#[case(true, Some(("a", 6)), 16, Some(("b", 30, 46)))]
#[case(true, Some(("c", 20)), 25, Some(("c", 15, 40)))]
#[case(false, Some(("b", 12)), 12, Some(("b", 30, 42)))]
// What is no phase of this agenda says nothing.
#[case(true, Some(("x", 6)), 4, Some(("a", 6, 10)))]
#[case(false, Some(("x", 6)), 4, None)]
#[case(false, None, 4, None)]
// The page's clock was set back since: it is here all the same.
#[case(true, Some(("b", 12)), 3, Some(("b", 30, 33)))]
fn a_page_follows_the_plan_and_what_its_owner_says(
    #[case] planned: bool,
    #[case] here: Option<(&str, u64)>,
    #[case] now: u64,
    #[case] expected: Option<(&str, i64, u64)>,
) {
    let mut follow = Follow::new(planned.then_some(START));
    if let Some((phase, at)) = here {
        let id = PhaseId::new(phase).expect("an id");
        follow.we_are_here(id, START + at * MINUTE);
    }
    let expected = expected.map_or(Followed::Unknown, |(id, left, next)| Followed::In {
        phase: shown()
            .phases
            .iter()
            .position(|p| p.id.as_str() == id)
            .expect(id),
        remaining: left * 60_000,
        next_at: START + next * MINUTE,
    });
    assert_eq!(follow.at(&shown(), START + now * MINUTE), expected);
}

#[test]
fn a_page_waits_for_the_beginning_and_nothing_is_too_much() {
    let follow = Follow::new(Some(START));
    assert_eq!(
        follow.at(&shown(), START - 90_000),
        Followed::Waiting(90_000)
    );
    assert_eq!(follow.at(&ShownAgenda::default(), START), Followed::Unknown);
    for start in [0, u64::MAX] {
        for now in [0, u64::MAX] {
            let mut follow = Follow::new(Some(start));
            let _ = follow.at(&shown(), now);
            follow.we_are_here(PhaseId::new("b").expect("an id"), start);
            let _ = follow.at(&shown(), now);
        }
    }
}
