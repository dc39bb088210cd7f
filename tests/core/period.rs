//! The period that follows another, and where days move with it.

use deguchi::model::{Date, Head, Period, Turn};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn turn(from: &str, to: &str) -> Turn {
    Turn::after(day(from), day(to)).unwrap()
}

#[test]
fn the_next_period_begins_the_day_after_and_is_as_long() {
    let cases = [
        // Halves and quarters of a fiscal year, and years.
        ("2026-04-01", "2026-09-30", "2026-10-01", "2027-03-31"),
        ("2026-10-01", "2027-03-31", "2027-04-01", "2027-09-30"),
        ("2026-04-01", "2027-03-31", "2027-04-01", "2028-03-31"),
        ("2026-01-01", "2026-12-31", "2027-01-01", "2027-12-31"),
        ("2026-10-01", "2026-12-31", "2027-01-01", "2027-03-31"),
        ("2027-01-01", "2027-01-31", "2027-02-01", "2027-02-28"),
        ("2028-01-01", "2028-01-31", "2028-02-01", "2028-02-29"),
        // Months that begin in the middle.
        ("2026-04-16", "2026-10-15", "2026-10-16", "2027-04-15"),
        ("2026-08-31", "2027-02-27", "2027-02-28", "2027-08-27"),
        // The first months are cut short or long by a few days: the nearest number of months.
        ("2026-04-06", "2026-09-30", "2026-10-01", "2027-03-31"),
        ("2026-04-15", "2026-09-30", "2026-10-01", "2027-03-31"),
        ("2026-03-16", "2026-09-30", "2026-10-01", "2027-03-31"),
        ("2026-03-31", "2026-09-30", "2026-10-01", "2027-03-31"),
        // No number of months: days.
        ("2026-04-01", "2026-04-10", "2026-04-11", "2026-04-20"),
        ("2026-09-16", "2026-09-30", "2026-10-01", "2026-10-15"),
        ("2026-04-06", "2026-09-28", "2026-09-29", "2027-03-23"),
    ];
    for (from, to, next, end) in cases {
        let turn = turn(from, to);
        assert_eq!(turn.new, (day(next), day(end)), "{from} to {to}");
        assert_eq!(turn.old, (day(from), day(to)));
        let (from, to) = (Some(turn.new.0), Some(turn.new.1));
        assert_eq!(turn.period(), Period { from, to });
    }
}

#[test]
fn a_period_that_is_whole_months_says_how_many() {
    let cases = [
        ("2026-04-01", "2026-09-30", Some(6)),
        ("2026-04-16", "2027-04-15", Some(12)),
        ("2026-04-01", "2026-04-10", None),
    ];
    for (from, to, months) in cases {
        assert_eq!(turn(from, to).months(), months, "{from} to {to}");
    }
}

#[test]
fn there_is_no_turn_without_two_days_or_beyond_the_calendar() {
    let cases = [
        (None, None),
        (Some("2026-04-01"), None),
        (None, Some("2026-09-30")),
        (Some("2026-09-30"), Some("2026-04-01")),
        (Some("2026-04-01"), Some("2026-04-01")),
        (Some("9999-01-01"), Some("9999-12-31")),
        (Some("9999-04-01"), Some("9999-09-30")),
        (Some("9999-12-01"), Some("9999-12-20")),
    ];
    for (from, to) in cases {
        let (from, to) = (from.map(day), to.map(day));
        let period = Period { from, to };
        let head = Head {
            period: period.clone(),
            ..Head::default()
        };
        assert_eq!(head.turn(), None, "{period:?}");
    }
    assert_eq!(Turn::after(day("2026-09-30"), day("2026-09-29")), None);
}

#[test]
fn what_is_due_inside_moves_and_the_end_of_a_month_stays_one() {
    let first = ("2026-04-01", "2026-09-30");
    let second = ("2026-10-01", "2027-03-31");
    let cases = [
        (first, "2026-04-01", "2026-10-01"),
        (first, "2026-09-30", "2027-03-31"),
        (first, "2026-08-31", "2027-02-28"),
        (first, "2026-08-30", "2027-02-28"),
        (first, "2026-07-15", "2027-01-15"),
        (second, "2027-02-28", "2027-08-31"),
        (second, "2027-02-27", "2027-08-27"),
        (second, "2027-03-31", "2027-09-30"),
        // The month that was cut short has no place for its first days behind it.
        (("2026-03-16", "2026-09-30"), "2026-03-20", "2026-10-01"),
        (("2026-04-06", "2026-09-30"), "2026-04-06", "2026-10-06"),
        (("2026-04-01", "2026-04-10"), "2026-04-10", "2026-04-20"),
        (("2026-04-16", "2026-10-15"), "2026-09-30", "2027-03-31"),
    ];
    for ((from, to), date, moved) in cases {
        let turn = turn(from, to);
        assert_eq!(turn.due(day(date)), day(moved), "{date} of {from} to {to}");
        assert_eq!(turn.along(day(date)), Some(day(moved)));
    }
}

#[test]
fn what_lies_outside_stays_due_and_a_review_moves_all_the_same() {
    let turn = turn("2026-04-01", "2026-09-30");
    let cases = [
        ("2026-03-31", Some("2026-09-30")),
        ("2026-10-07", Some("2027-04-07")),
        ("9999-07-01", None),
    ];
    for (date, moved) in cases {
        assert_eq!(turn.due(day(date)), day(date));
        assert_eq!(turn.along(day(date)), moved.map(day), "{date}");
    }
}

/// A period in which people plan: whole months from any day, or any number of days.
pub(crate) fn period() -> impl Strategy<Value = (Date, Date)> {
    let from = (
        2000..2100_i16,
        1..=12_i8,
        prop_oneof![Just(1_i8), 1..=28_i8],
    )
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap());
    let length = prop_oneof![
        (1..=14_i16).prop_map(|months| (months, 0)),
        (1..=500_i64).prop_map(|days| (0, days)),
        (1..=14_i16, 1..=20_i64),
    ];
    (from, length).prop_map(|(from, (months, days))| {
        let next = from.months_later(months).and_then(|d| d.days_later(days));
        (from, next.unwrap().yesterday())
    })
}

proptest! {
    #[test]
    fn days_keep_their_order_and_their_place_inside((from, to) in period(), seed: [u16; 2]) {
        let turn = Turn::after(from, to).unwrap();
        prop_assert_eq!(Some(turn.new.0), to.days_later(1));
        prop_assert!(turn.new.0 <= turn.new.1);
        let length = to.number() - from.number() + 1;
        let [one, other] = seed.map(|seed| from.days_later(i64::from(seed) % length).unwrap());
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(turn.due(early) <= turn.due(late));
        prop_assert!((turn.new.0..=turn.new.1).contains(&turn.due(early)));
        let next = turn.new.1.number() - turn.new.0.number() + 1;
        // Months have 28 to 31 days, and half a month may have been made up.
        prop_assert!((length - next).abs() <= 20, "{length} days, then {next}");
    }

    #[test]
    fn two_turns_of_whole_months_move_by_two_periods((from, to) in period()) {
        let first = Turn::after(from, to).unwrap();
        let second = Turn::after(first.new.0, first.new.1).unwrap();
        prop_assert_eq!(second.old, first.new);
        // A period of days may end with a month by chance, and the next one then goes by months.
        if let Some(months) = first.months() {
            prop_assert_eq!(second.stride, first.stride);
            prop_assert_eq!(first.new.0.months_later(months), Some(second.new.0));
        }
    }
}
