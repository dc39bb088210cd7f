//! The wall clock, looked at twice.

use deguchi::model::{Event, MAX_MOMENT};
use deguchi::session::{Jump, jump};
use rstest::rstest;

/// Two looks, what went by on the other clock, and what is to be written down.
#[rstest]
#[case(100_000, 101_000, 1_000, Jump::None)]
#[case(100_000, 102_900, 1_000, Jump::None)]
#[case(100_000, 99_100, 1_000, Jump::None)]
#[case(
    100_000,
    90_000,
    1_000,
    Jump::Back(Event::clock_set(101_000, 90_000, 90_000))
)]
#[case(
    100_000,
    200_000,
    1_000,
    Jump::Ahead(Event::clock_set(101_000, 200_000, 200_000))
)]
#[case(
    0,
    MAX_MOMENT,
    0,
    Jump::Ahead(Event::clock_set(0, MAX_MOMENT, MAX_MOMENT))
)]
#[case(MAX_MOMENT, 0, 0, Jump::Back(Event::clock_set(MAX_MOMENT, 0, 0)))]
#[case(u64::MAX, u64::MAX, u64::MAX, Jump::None)]
fn a_clock_that_was_set_is_told_from_one_that_goes(
    #[case] before: u64,
    #[case] now: u64,
    #[case] went_by: u64,
    #[case] expected: Jump,
) {
    assert_eq!(jump(before, now, went_by), expected);
}
