//! What is submitted: the public face of a plan, and nothing else.

use super::{Kind, VERSION, json};
use crate::json::{Fault, Reader, Stored, fields, read_members, write_member};
use crate::model::{
    Category, CategoryId, Date, GoalId, HandIn, Language, Owner, Period, Plan, PlanId, Public,
    PublicFace, Reviews, Served, public,
};

/// A goal as it is submitted: its id and its public face, side by side.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct SubmittedGoal {
    /// Its name: the same in every revision.
    pub id: GoalId,
    /// What is submitted of it.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub face: PublicFace,
}

impl Stored for SubmittedGoal {
    fn write(&self, out: &mut String) {
        out.push('{');
        write_member("id", &self.id, out);
        fields(&self.face, &mut |name, part| write_member(name, part, out));
        out.push('}');
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        let Self { id, face } = self;
        read_members(face, from, &mut |key, from| match key {
            "id" => id.read(from),
            _ => from.skip(),
        })
    }
    fn is_blank(&self) -> bool {
        false
    }
    fn blank() -> Self {
        Self::default()
    }
}
crate::through_serde!(SubmittedGoal);

impl Public for SubmittedGoal
where
    GoalId: Public,
    PublicFace: Public,
{
}

public! {
    /// What a person hands in.
    pub struct Submission {
        /// `deguchi/submission`.
        pub format: String,
        /// The version of the format.
        pub version: u32,
        /// The plan: the same in every revision.
        pub plan: PlanId,
        /// The how-manieth handing-in of the plan, from 1.
        pub revision: u32,
        /// The day on which it was written.
        pub submitted_on: Option<Date>,
        /// The language of the page on which it was written.
        pub language: Option<Language>,
        /// What the plan is called.
        pub title: String,
        /// Whose it is.
        pub owner: Owner,
        /// Who evaluates.
        pub evaluator: String,
        /// The period.
        pub period: Period,
        /// Check-ins and reviews.
        pub reviews: Reviews,
        /// Where it is handed in.
        pub hand_in: HandIn,
        /// The categories that the goals use, with their names.
        pub categories: Vec<Category>,
        /// The items of the cascade that the goals serve, with their words.
        pub cascade: Vec<Served>,
        /// The goals, in order.
        pub goals: Vec<SubmittedGoal>,
    }
}

impl Submission {
    /// What this plan's owner hands in today. `category_name` names the catalogue's categories.
    #[must_use]
    pub fn of(
        plan: &Plan,
        language: Language,
        today: Date,
        category_name: &dyn Fn(&CategoryId) -> String,
    ) -> Self {
        let head = &*plan.head;
        let mut categories: Vec<Category> = Vec::new();
        for id in plan.goals.iter().filter_map(|g| g.public.category.as_ref()) {
            if categories.iter().any(|category| category.id == *id) {
                continue;
            }
            let own = head.categories.iter().find(|own| own.id == *id);
            let name = own.map_or_else(|| category_name(id), |own| own.name.clone());
            categories.push(Category {
                id: id.clone(),
                name,
            });
        }
        let goals = plan.goals.iter().map(|goal| SubmittedGoal {
            id: goal.id.clone(),
            face: goal.public.clone(),
        });
        Self {
            format: Kind::Submission.format().to_owned(),
            version: VERSION,
            plan: plan.id.clone(),
            revision: plan.revision.saturating_add(1),
            submitted_on: Some(today),
            language: Some(language),
            title: head.title.clone(),
            owner: head.owner.clone(),
            evaluator: head.evaluator.clone(),
            period: head.period.clone(),
            reviews: head.reviews.clone(),
            hand_in: head.hand_in.clone(),
            categories,
            cascade: plan.served(),
            goals: goals.collect(),
        }
    }

    /// The exact text of the file: what is shown is what is downloaded.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::pretty(self)
    }

    /// A name for the file that holds neither a person's name nor a title: period and employee
    /// number, or the beginning of the plan's id where there is none. ASCII only.
    #[must_use]
    pub fn file_name(&self) -> String {
        let mut who = safe(&self.owner.number);
        if who.is_empty() {
            who = safe(self.plan.as_str());
            who.truncate(8);
        }
        let mut name = String::from("goals");
        for part in [period_name(&self.period), who] {
            if !part.is_empty() {
                name.push('-');
                name.push_str(&part);
            }
        }
        name + ".json"
    }
}

/// `2026h2` for a half-year that begins in April or October, `2026q3` for one of its quarters,
/// `2026` for a year, else the days: `20260901-20261130`. The year is the fiscal one (from April).
fn period_name(period: &Period) -> String {
    let (Some(from), Some(to)) = (period.from, period.to) else {
        return period
            .from
            .or(period.to)
            .map_or_else(String::new, |day| safe(&day.to_string()));
    };
    let months = |n| from.months_later(n).map(Date::yesterday) == Some(to) && from.day() == 1;
    let year = i32::from(from.year()) - i32::from(from.month() < 4);
    let month = (from.month() + 8) % 12;
    if months(6) && month % 6 == 0 {
        format!("{year}h{}", month / 6 + 1)
    } else if months(3) && month % 3 == 0 {
        format!("{year}q{}", month / 3 + 1)
    } else if months(12) && month == 0 {
        year.to_string()
    } else {
        safe(&format!("{from}_{to}"))
            .replace('-', "")
            .replace('_', "-")
    }
}

/// Letters and digits of ASCII, `-` and `_`; full-width ones brought down; at most 32.
pub(super) fn safe(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            c => c,
        })
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(32)
        .collect()
}
