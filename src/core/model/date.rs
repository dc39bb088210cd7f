//! Civil dates, read and written as `2026-10-01`.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::Public;
use crate::json::{Fault, Reader, Stored, write_text};

/// A day of the calendar, without time and zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: i8,
    day: i8,
}

/// Why a text is no date.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("not a date of the form 2026-10-01")]
pub struct DateError;

impl Date {
    /// The day, where the calendar has it and the year is 1 to 9999.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let fits = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }
    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }
    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.month
    }
    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> i8 {
        self.day
    }
    /// The day of the week, Monday 0 to Sunday 6.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 0000-03-01 was a Wednesday.
        u8::try_from((self.number() + 2) % 7).unwrap_or(0)
    }
    /// Days since 0000-03-01: differences of it are lengths in days.
    #[must_use]
    pub fn number(self) -> i64 {
        let (y, m, d) = (
            i64::from(self.year()),
            i64::from(self.month()),
            i64::from(self.day()),
        );
        let (y, m) = if m <= 2 { (y - 1, m + 9) } else { (y, m - 3) };
        365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d - 1
    }
    /// The same day `months` later, or the last day of that month where it is shorter.
    #[must_use]
    pub fn months_later(self, months: i16) -> Option<Self> {
        // Wider than a year: 9999 times 12 does not fit into 16 bits.
        let total = i32::from(self.year()) * 12 + i32::from(self.month()) - 1 + i32::from(months);
        let month = i8::try_from(total.rem_euclid(12) + 1).ok()?;
        let year = i16::try_from(total.div_euclid(12)).ok()?;
        Self::new(year, month, self.day.min(days_in(year, month)))
    }
    /// The day so many days later, or earlier where `days` is negative; `None` outside of the
    /// years 1 to 9999.
    #[must_use]
    pub fn days_later(self, days: i64) -> Option<Self> {
        Self::numbered(self.number().checked_add(days)?)
    }
    /// The day with this [`number`](Self::number).
    fn numbered(number: i64) -> Option<Self> {
        // 400 years have 146,097 days, and then the calendar repeats itself.
        let (era, day) = (number.div_euclid(146_097), number.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        // Counted from March, so that the leap day is the year's last.
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, turned) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        Self::new(
            i16::try_from(400 * era + year + turned).ok()?,
            i8::try_from(month).ok()?,
            i8::try_from(day).ok()?,
        )
    }
    /// The last day of its month.
    #[must_use]
    pub const fn month_end(self) -> Self {
        Self {
            year: self.year,
            month: self.month,
            day: days_in(self.year, self.month),
        }
    }
    /// The day before; itself on the first day of year 1.
    #[must_use]
    pub fn yesterday(self) -> Self {
        let (year, month, day) = (self.year, self.month, self.day);
        let before = match (month, day) {
            (1, 1) => Self::new(year - 1, 12, 31),
            (_, 1) => Self::new(year, month - 1, days_in(year, month - 1)),
            _ => Self::new(year, month, day - 1),
        };
        before.unwrap_or(self)
    }
}

/// How many days a month has.
const fn days_in(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| match i {
                4 | 7 => *b == b'-',
                _ => b.is_ascii_digit(),
            });
        if !shape {
            return Err(DateError);
        }
        let part = |from: usize, to: usize| text[from..to].parse::<i16>().map_err(|_| DateError);
        let small = |n: i16| i8::try_from(n).map_err(|_| DateError);
        Self::new(part(0, 4)?, small(part(5, 7)?)?, small(part(8, 10)?)?).ok_or(DateError)
    }
}

impl Stored for Date {
    fn write(&self, out: &mut String) {
        write_text(&self.to_string(), out);
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        match from.text()?.parse() {
            Ok(date) => *self = date,
            Err(DateError) => return from.fault(),
        }
        Ok(())
    }
    fn is_blank(&self) -> bool {
        false
    }
    fn blank() -> Self {
        Self {
            year: 1,
            month: 1,
            day: 1,
        }
    }
}
crate::through_serde!(Date);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

impl Public for Date {}
