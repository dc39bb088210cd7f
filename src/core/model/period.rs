//! From one period to the next: when it is, and where days move with it.

use super::{Date, Period};

/// How far a period lies from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// So many months: a half-year follows a half-year, however many days each has.
    Months(i16),
    /// So many days, of a period that is no whole number of months.
    Days(i64),
}

/// The turn from a period to the one that follows it without a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// First and last day of the period that ends.
    pub old: (Date, Date),
    /// First and last day of the one that follows.
    pub new: (Date, Date),
    /// How far they are apart, which is the length of both.
    pub stride: Stride,
}

impl Stride {
    /// The length of a period, given its first day and the first day after it. One that ends with a
    /// month is as many whole months as come nearest: who joined on the 6th of April has a
    /// half-year up to September, and another one after it.
    fn between(from: Date, next: Date) -> Self {
        let years = i32::from(next.year()) - i32::from(from.year());
        let begun = years * 12 + i32::from(next.month()) - i32::from(from.month());
        let ends_with_month = next.day() == 1;
        let late = ends_with_month && from.day() > 15;
        match i16::try_from(begun - i32::from(late)) {
            Ok(months)
                if months > 0 && (ends_with_month || from.months_later(months) == Some(next)) =>
            {
                Self::Months(months)
            }
            _ => Self::Days(next.number() - from.number()),
        }
    }

    /// The day that lies so far behind `date`. The last day of a month moves to the last day of a
    /// month: what is due by the end of September is due by the end of March.
    fn on(self, date: Date) -> Option<Date> {
        match self {
            Self::Months(months) => {
                let later = date.months_later(months)?;
                let at_end = date == date.month_end();
                Some(if at_end { later.month_end() } else { later })
            }
            Self::Days(days) => date.days_later(days),
        }
    }
}

impl Turn {
    /// The turn into the period after the one with these days, both included. `None` where the last
    /// day is before the first, or the next period would leave the calendar.
    #[must_use]
    pub fn after(from: Date, to: Date) -> Option<Self> {
        if to < from {
            return None;
        }
        let next = to.days_later(1)?;
        let stride = Stride::between(from, next);
        let after = match stride {
            Stride::Months(months) => next.months_later(months)?,
            Stride::Days(days) => next.days_later(days)?,
        };
        Some(Self {
            old: (from, to),
            new: (next, after.yesterday()),
            stride,
        })
    }

    /// The period that follows.
    #[must_use]
    pub fn period(&self) -> Period {
        let (from, to) = self.new;
        Period {
            from: Some(from),
            to: Some(to),
        }
    }

    /// How many months the period has, where it is a whole number of them.
    #[must_use]
    pub fn months(&self) -> Option<i16> {
        match self.stride {
            Stride::Months(months) => Some(months),
            Stride::Days(_) => None,
        }
    }

    /// The same day of the next period: of a day in the period that ends, one in the period that
    /// follows. A day outside moves as far; `None` where it would leave the calendar.
    #[must_use]
    pub fn along(&self, date: Date) -> Option<Date> {
        let moved = self.stride.on(date);
        if self.holds(date) {
            // Months differ in length, and a first month may have been cut short: what lay inside
            // stays inside.
            let (from, to) = self.new;
            Some(moved.unwrap_or(to).clamp(from, to))
        } else {
            moved
        }
    }

    /// A day by which something is due: one in the period that ends moves along, any other was set
    /// for a reason of its own and stays.
    #[must_use]
    pub fn due(&self, date: Date) -> Date {
        match self.along(date) {
            Some(moved) if self.holds(date) => moved,
            _ => date,
        }
    }

    /// Whether a day lies in the period that ends.
    fn holds(&self, date: Date) -> bool {
        let (from, to) = self.old;
        (from..=to).contains(&date)
    }
}
