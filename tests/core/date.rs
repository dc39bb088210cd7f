//! Days of the calendar against jiff's.

use deguchi::model::Date;
use jiff::civil;
use proptest::prelude::*;

fn same(ours: Option<Date>, theirs: Option<civil::Date>) -> Result<(), TestCaseError> {
    let parts = ours.map(|day| (day.year(), day.month(), day.day(), day.weekday()));
    let want = theirs.map(|day| {
        let weekday = day.weekday().to_monday_zero_offset();
        (
            day.year(),
            day.month(),
            day.day(),
            u8::try_from(weekday).unwrap(),
        )
    });
    prop_assert_eq!(parts, want);
    Ok(())
}

#[test]
fn every_day_has_its_weekday_and_its_yesterday() {
    for year in [1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999] {
        for month in -1..=14 {
            for day in -1..=33 {
                let (ours, theirs) = (
                    Date::new(year, month, day),
                    civil::Date::new(year, month, day).ok(),
                );
                same(ours, theirs).unwrap();
                if let (Some(ours), Some(theirs)) = (ours, theirs) {
                    let before = theirs
                        .yesterday()
                        .ok()
                        .filter(|day| day.year() > 0)
                        .unwrap_or(theirs);
                    same(Some(ours.yesterday()), Some(before)).unwrap();
                }
            }
        }
    }
    assert_eq!(
        [
            Date::new(0, 1, 1),
            Date::new(-1, 1, 1),
            Date::new(10_000, 1, 1)
        ],
        [None; 3]
    );
}

proptest! {
    #[test]
    fn days_are_counted_as_the_calendar_counts(
        year in 1..=9999_i16, month in 1..=12_i8, day in 1..=31_i8, months in any::<i16>(), days in 0..800_i64,
    ) {
        let (Some(ours), Ok(theirs)) = (Date::new(year, month, day), civil::Date::new(year, month, day)) else {
            return Ok(());
        };
        let later = i32::from(year) * 12 + i32::from(month) - 1 + i32::from(months);
        let (year, month) = (later.div_euclid(12), i8::try_from(later.rem_euclid(12) + 1).unwrap());
        let first = i16::try_from(year).ok().filter(|year| *year > 0).and_then(|year| civil::Date::new(year, month, 1).ok());
        let want = first.and_then(|first| civil::Date::new(first.year(), month, day.min(first.days_in_month())).ok());
        same(ours.months_later(months), want)?;
        let mut back = ours;
        for _ in 0..days {
            back = back.yesterday();
        }
        if back > Date::new(1, 1, 1).unwrap() {
            prop_assert_eq!(ours.number() - back.number(), days);
        }
        let _ = theirs;
    }

    #[test]
    fn so_many_days_later_is_the_day_that_the_calendar_says(
        year in 1..=9999_i16, month in 1..=12_i8, day in 1..=28_i8, days in -4_000_000..4_000_000_i64,
    ) {
        let (ours, theirs) = (Date::new(year, month, day).unwrap(), civil::date(year, month, day));
        let later = theirs.checked_add(jiff::Span::new().days(days)).ok().filter(|day| day.year() > 0);
        same(ours.days_later(days), later)?;
        same(Some(ours.month_end()), Some(theirs.last_of_month()))?;
    }
}

#[test]
fn no_day_lies_outside_of_the_calendar() {
    let (first, last) = (
        Date::new(1, 1, 1).unwrap(),
        Date::new(9999, 12, 31).unwrap(),
    );
    assert_eq!(first.days_later(-1), None);
    assert_eq!(last.days_later(1), None);
    assert_eq!(first.days_later(i64::MAX), None);
    assert_eq!(last.days_later(i64::MIN), None);
    assert_eq!(last.days_later(0), Some(last));
}
