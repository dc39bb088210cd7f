//! Edits of a plan's head and of the notes on the plan as a whole.

use std::sync::Arc;

use super::goal::toggle;
use super::{CommandError, list, set_text, title};
use crate::model::{
    Category, CategoryId, Date, Dismissal, ExitModel, ExitModelId, Head, Language, MAX_ITEMS,
    OwnNotes, Period, Plan, PlanId,
};
use crate::sorted::Set;

/// A text field of the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadText {
    /// What the plan is called.
    Title,
    /// The owner's name.
    Name,
    /// The employee number.
    Number,
    /// The section.
    Section,
    /// The grade.
    Grade,
    /// Who evaluates.
    Evaluator,
    /// Where it is handed in.
    HandInTo,
}

/// An edit of the head.
#[derive(Clone, Debug, PartialEq)]
pub enum HeadEdit {
    /// Sets a text.
    Text(HeadText, String),
    /// Sets the period.
    Period(Period),
    /// Sets the check-ins; they are kept in order and once each.
    CheckIns(Vec<Date>),
    /// Sets the mid-term review.
    MidTerm(Option<Date>),
    /// Sets the end review.
    End(Option<Date>),
    /// Sets the day by which it is handed in.
    HandInBy(Option<Date>),
    /// Adds a category of one's own.
    AddCategory(Category),
    /// Renames a category of one's own.
    RenameCategory(CategoryId, String),
    /// Takes away a category of one's own that no goal uses.
    RemoveCategory(CategoryId),
}

impl HeadEdit {
    pub(super) fn apply(self, plan: &mut Plan) -> Result<(), CommandError> {
        if let Self::RemoveCategory(id) = &self
            && plan
                .goals
                .iter()
                .any(|goal| goal.public.category.as_ref() == Some(id))
        {
            return Err(CommandError::InUse);
        }
        let head: &mut Head = Arc::make_mut(&mut plan.head);
        match self {
            Self::Text(field, text) => {
                let owner = &mut head.owner;
                let field = match field {
                    HeadText::Title => &mut head.title,
                    HeadText::Name => &mut owner.name,
                    HeadText::Number => &mut owner.number,
                    HeadText::Section => &mut owner.section,
                    HeadText::Grade => &mut owner.grade,
                    HeadText::Evaluator => &mut head.evaluator,
                    HeadText::HandInTo => &mut head.hand_in.to,
                };
                return set_text(field, text);
            }
            Self::Period(period) => head.period = period,
            Self::CheckIns(dates) => {
                if dates.len() > MAX_ITEMS {
                    return Err(CommandError::TooMany);
                }
                head.reviews.check_ins = Set::of(dates).into_iter().collect();
            }
            Self::MidTerm(date) => head.reviews.mid_term = date,
            Self::End(date) => head.reviews.end = date,
            Self::HandInBy(date) => head.hand_in.by = date,
            Self::AddCategory(category) => {
                return list::add(&mut head.categories, category, |c| &c.id);
            }
            Self::RenameCategory(id, name) => {
                let category = list::find(&mut head.categories, &id, |c| &c.id)?;
                return set_text(&mut category.name, name);
            }
            Self::RemoveCategory(id) => {
                return list::remove(&mut head.categories, &id, |c| &c.id);
            }
        }
        Ok(())
    }
}

/// A question of the self-check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfCheckText {
    /// Moves between abstract and concrete.
    Abstraction,
    /// Tries tools alone.
    Tools,
    /// Explains to others.
    Explaining,
    /// Keeps learning.
    Learning,
}

/// An edit of the notes on the plan as a whole: private.
#[derive(Clone, PartialEq, Debug)]
pub enum OwnEdit {
    /// Answers a question of the self-check.
    SelfCheck(SelfCheckText, String),
    /// Adds a strength in one's own words.
    AddExitModel(ExitModel),
    /// Rewords a strength of one's own.
    SetExitModel(ExitModel),
    /// Takes away a strength of one's own.
    RemoveExitModel(ExitModelId),
    /// Sets the names that must not stand in public text.
    Names(Vec<String>),
    /// Puts the plan away, or takes it out again.
    Archive(bool),
    /// Lets a finding about the plan stand.
    Dismiss(Dismissal),
    /// Lets it speak again.
    Restore(Dismissal),
}

impl OwnEdit {
    pub(super) fn label(&self) -> &'static str {
        match self {
            Self::Archive(true) => "archive",
            Self::Archive(false) => "unarchive",
            Self::Dismiss(_) => "dismiss",
            Self::Restore(_) => "restore",
            _ => "notes",
        }
    }

    pub(super) fn apply(self, own: &mut OwnNotes) -> Result<(), CommandError> {
        match self {
            Self::SelfCheck(field, text) => {
                let check = &mut own.self_check.0;
                let field = match field {
                    SelfCheckText::Abstraction => &mut check.abstraction,
                    SelfCheckText::Tools => &mut check.tools,
                    SelfCheckText::Explaining => &mut check.explaining,
                    SelfCheckText::Learning => &mut check.learning,
                };
                set_text(field, text)
            }
            Self::AddExitModel(model) => list::add(&mut own.exit_models.0, model, |m| &m.id),
            Self::SetExitModel(model) => {
                let id = model.id.clone();
                *list::find(&mut own.exit_models.0, &id, |m| &m.id)? = model;
                Ok(())
            }
            Self::RemoveExitModel(id) => list::remove(&mut own.exit_models.0, &id, |m| &m.id),
            Self::Names(names) => {
                if names.len() > MAX_ITEMS {
                    return Err(CommandError::TooMany);
                }
                own.names.0 = names;
                Ok(())
            }
            Self::Archive(away) => {
                own.archived.0 = away;
                Ok(())
            }
            Self::Dismiss(dismissal) => {
                toggle(&mut own.dismissed.0, dismissal, true);
                Ok(())
            }
            Self::Restore(dismissal) => {
                toggle(&mut own.dismissed.0, dismissal, false);
                Ok(())
            }
        }
    }
}

/// A new plan for the half-year (April to September, October to March, as most Japanese companies
/// count) that holds `today`; in a half-year's last month, for the next one.
pub(super) fn new_plan(id: PlanId, today: Date, language: Language) -> Plan {
    let ahead = today.months_later(1).unwrap_or(today);
    let first = (4..=9).contains(&ahead.month());
    let fiscal = title::fiscal(ahead);
    let from = Date::new(fiscal, if first { 4 } else { 10 }, 1);
    let to = from.and_then(|d| d.months_later(6)).map(Date::yesterday);
    let head = Head {
        title: title::of_half(fiscal, first, language),
        period: Period { from, to },
        ..Head::default()
    };
    Plan {
        id,
        head: Arc::new(head),
        ..Plan::default()
    }
}
