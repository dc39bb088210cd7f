//! How long nobody looks at a plan: the time between check-ins and reviews.

use super::{Date, Reviews};

/// Longest that may pass without a look, in days: a quarter, whose longest has 92. Goals are to be
/// looked at once a quarter at least.
const QUARTER: i64 = 92;

/// A stretch of a period in which nobody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The last look before it, or the first day of the period.
    pub from: Date,
    /// The next look, or the last day of the period.
    pub to: Date,
}

impl Silence {
    /// How many days pass from one to the other.
    #[must_use]
    pub fn days(&self) -> i64 {
        self.to.number() - self.from.number()
    }

    /// Whether it is longer than a quarter.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.days() > QUARTER
    }
}

impl Reviews {
    /// Check-ins and reviews from one day to another, both included: in order, each day once.
    #[must_use]
    pub fn looks(&self, from: Date, to: Date) -> Vec<Date> {
        let reviews = [self.mid_term, self.end].into_iter().flatten();
        let all = self.check_ins.iter().copied().chain(reviews);
        let mut looks: Vec<Date> = all.filter(|date| (from..=to).contains(date)).collect();
        looks.sort_unstable();
        looks.dedup();
        looks
    }

    /// The longest time from one day to another without a look, the first of several.
    #[must_use]
    pub fn longest_silence(&self, from: Date, to: Date) -> Option<Silence> {
        let mut longest: Option<Silence> = None;
        let mut before = from;
        for next in self.looks(from, to).into_iter().chain([to]) {
            let silence = Silence {
                from: before,
                to: next,
            };
            if longest.is_none_or(|longest| silence.days() > longest.days()) {
                longest = Some(silence);
            }
            before = next;
        }
        longest
    }
}
