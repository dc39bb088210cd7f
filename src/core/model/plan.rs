//! A plan: one person's goals for one period, with its head and its context.

use std::sync::Arc;

use super::public::public;
use super::{Category, Context, Date, Goal, GoalId, House, OwnNotes, PlanId, Served, Turn};
use crate::sorted::Set;

/// Longest text of a field, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Most goals of a plan.
pub const MAX_GOALS: usize = 200;
/// Most items of any other list.
pub const MAX_ITEMS: usize = 500;

public! {
    /// The one owner of the goals.
    pub struct Owner {
        /// Name.
        pub name: String,
        /// Employee number.
        pub number: String,
        /// Section (課).
        pub section: String,
        /// Grade (等級).
        pub grade: String,
    }
    /// The period of a plan, both days included.
    pub struct Period {
        /// First day.
        pub from: Option<Date>,
        /// Last day.
        pub to: Option<Date>,
    }
    /// Dates of check-ins and reviews.
    pub struct Reviews {
        /// Check-ins (進捗確認).
        pub check_ins: Vec<Date>,
        /// Mid-term review (中間面談).
        pub mid_term: Option<Date>,
        /// End review (期末面談).
        pub end: Option<Date>,
    }
    /// Where the plan is handed in (提出先).
    pub struct HandIn {
        /// To whom or where.
        pub to: String,
        /// By when.
        pub by: Option<Date>,
    }
    /// The head of a plan.
    pub struct Head {
        /// What the plan is called.
        pub title: String,
        /// Whose it is.
        pub owner: Owner,
        /// Who evaluates (上長).
        pub evaluator: String,
        /// The period.
        pub period: Period,
        /// Check-ins and reviews.
        pub reviews: Reviews,
        /// Where it is handed in.
        pub hand_in: HandIn,
        /// Categories of the owner's own.
        pub categories: Vec<Category>,
    }
}

/// A plan. The parts are shared pointers, so that a change costs only what it touches.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Plan {
    /// Its name.
    pub id: PlanId,
    /// How often it has been handed in; the next submission carries this number plus one.
    pub revision: u32,
    /// The head.
    pub head: Arc<Head>,
    /// What the goals are linked to.
    pub context: Arc<Context>,
    /// What the company adds to the assistant's rules.
    pub house: Arc<House>,
    /// The goals, in order.
    pub goals: Vec<Arc<Goal>>,
    /// What the owner keeps of the plan as a whole.
    pub own: Arc<OwnNotes>,
}
crate::stored!(Plan {
    id always,
    revision,
    head always,
    context always,
    house,
    goals always,
    own always
});

/// A broken invariant: where, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A JSON path such as `goals[2].public.kpis[0].id`.
    pub path: String,
    /// What is wrong, as a message key of the table of errors.
    pub code: &'static str,
}

impl Head {
    /// The first and the last day of the period; `None` where it has no two days.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        let days = self.period.from.zip(self.period.to);
        days.filter(|(from, to)| from < to)
    }

    /// The turn into the period that follows; `None` where there is no period to follow, or where
    /// the next one would leave the calendar.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        let (from, to) = self.span()?;
        Turn::after(from, to)
    }
}

impl Plan {
    /// The goal with this id.
    #[must_use]
    pub fn goal(&self, id: &GoalId) -> Option<&Arc<Goal>> {
        self.goals.iter().find(|goal| goal.id == *id)
    }

    /// The sum of the weights in per cent.
    #[must_use]
    pub fn weight_sum(&self) -> u32 {
        self.goals
            .iter()
            .filter_map(|g| g.public.weight)
            .map(|w| u32::from(w.percent()))
            .sum()
    }

    /// The items of the cascade that at least one goal serves.
    #[must_use]
    pub fn served(&self) -> Vec<Served> {
        self.context
            .items()
            .filter(|item| self.goals.iter().any(|g| g.public.links.contains(&item.id)))
            .collect()
    }

    /// The invariants that types cannot hold: ids present and unique, lists and texts in bounds.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut say = |path: String, code| problems.push(Problem { path, code });
        if self.id.as_str().is_empty() {
            say("id".into(), "id-missing");
        }
        if self.goals.len() > MAX_GOALS {
            say("goals".into(), "too-many");
        }
        let mut unique = |path: &str, ids: &mut dyn Iterator<Item = &str>| {
            let mut seen = Set::new();
            for (i, id) in ids.enumerate() {
                if id.is_empty() {
                    say(format!("{path}[{i}].id"), "id-missing");
                } else if !seen.insert(id) {
                    say(format!("{path}[{i}].id"), "id-twice");
                }
                if i == MAX_ITEMS {
                    say(path.to_owned(), "too-many");
                }
            }
        };
        unique("goals", &mut self.goals.iter().map(|g| g.id.as_str()));
        for (i, goal) in self.goals.iter().enumerate() {
            let face = &goal.public;
            let at = |list: &str| format!("goals[{i}].public.{list}");
            unique(&at("kpis"), &mut face.kpis.iter().map(|k| k.id.as_str()));
            unique(
                &at("actions"),
                &mut face.actions.iter().map(|a| a.id.as_str()),
            );
            unique(
                &at("evidence"),
                &mut face.evidence.iter().map(|e| e.id.as_str()),
            );
        }
        let context = &self.context;
        unique(
            "context.figures",
            &mut context.figures.iter().map(|f| f.id.as_str()),
        );
        unique(
            "context.policies",
            &mut context.policies.iter().map(|p| p.id.as_str()),
        );
        unique(
            "context.objectives",
            &mut context.objectives.iter().map(|o| o.id.as_str()),
        );
        unique(
            "head.categories",
            &mut self.head.categories.iter().map(|c| c.id.as_str()),
        );
        problems
    }
}
