//! What is measured (評価指標).

use super::public::{first_is_default, public, words};
use super::{Amount, Date, KpiId};

words! {
    /// What kind of figure a KPI holds.
    pub enum KpiKind {
        /// A number of things (件・回・本).
        Count = "count",
        /// A share in per cent.
        Rate = "rate",
        /// Money, time or another quantity that has a figure to start from.
        Amount = "amount",
        /// Done or not.
        YesNo = "yes-no",
        /// Steps, in order.
        Milestone = "milestone",
        /// A grade from 1 to 5.
        Scale = "scale",
    }
    /// Which way is better.
    pub enum Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Holding the level is the aim.
        Keep = "keep",
    }
}

first_is_default!(KpiKind, Direction);

public! {
    /// One KPI of a goal. A blank figure is "later", never zero.
    pub struct Kpi {
        /// Its name in the goal.
        pub id: KpiId,
        /// What is measured.
        pub name: String,
        /// What kind of figure.
        pub kind: KpiKind,
        /// Which way is better.
        pub direction: Direction,
        /// Where it stands now.
        pub baseline: Option<Amount>,
        /// Where it shall be.
        pub target: Option<Amount>,
        /// What one of it is called: 件, 日, %.
        pub unit: String,
        /// By when.
        pub due: Option<Date>,
        /// The steps of a milestone KPI, in order.
        pub steps: Vec<String>,
        /// How it is measured.
        pub method: String,
        /// What counts and what does not.
        pub counting: String,
        /// Who confirms the figure.
        pub confirmed_by: String,
        /// Where the evidence will be seen.
        pub evidence: String,
    }
}

impl Kpi {
    /// Whether a target is set: a figure, or for yes/no and milestones the thing itself.
    #[must_use]
    pub fn has_target(&self) -> bool {
        match self.kind {
            KpiKind::YesNo => true,
            KpiKind::Milestone => !self.steps.is_empty(),
            _ => self.target.is_some(),
        }
    }

    /// Whether nothing is better than the target: none of what shall not be, all of what shall, an
    /// end of a scale. Whoever stands there holds a level, whatever direction is set.
    #[must_use]
    pub fn aims_at_best(&self) -> bool {
        let is = |best| self.target == Some(Amount::whole(best));
        match self.kind {
            KpiKind::Rate => is(0) || is(100),
            KpiKind::Scale => is(0) || is(1) || is(5),
            _ => is(0),
        }
    }

    /// Whether the figure stands where it shall be, or better. Never so of yes/no and of steps,
    /// which nothing here notes as done, nor of a level to hold: that is known when the period is
    /// over, and then the next one begins to count.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        if matches!(self.kind, KpiKind::YesNo | KpiKind::Milestone) {
            return false;
        }
        let Some((now, target)) = self.baseline.zip(self.target) else {
            return false;
        };
        let reached = match self.direction {
            Direction::Up => now >= target,
            Direction::Down => now <= target,
            Direction::Keep => false,
        };
        reached && !(now == target && self.aims_at_best())
    }
}
