//! Edits of the context: figures, vision, policies, objectives.

use super::{CommandError, set_text};
use crate::model::{Context, Figure, ItemId, MAX_ITEMS, MAX_TEXT, Objective, Policy};

/// A text field of the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextText {
    /// What the context is called.
    Name,
    /// The company.
    Company,
    /// The department.
    Department,
    /// The section.
    Section,
    /// The department's vision.
    Vision,
    /// What the department turns to.
    Focus,
    /// The purpose of MBO here.
    Purpose,
    /// What result means here.
    Result,
    /// What process means here.
    Process,
    /// What contribution means here.
    Contribution,
    /// A slogan.
    Slogan,
    /// What the result is used for.
    UsedFor,
    /// Ground rules for AI.
    AiRules,
}

/// An edit of the context.
#[derive(Clone, Debug, PartialEq)]
pub enum ContextEdit {
    /// Puts another context in its place.
    Replace(Box<Context>),
    /// Sets a text.
    Text(ContextText, String),
    /// Sets a figure, or adds it where its id is new.
    Figure(Figure),
    /// Sets a policy, or adds it where its id is new.
    Policy(Policy),
    /// Sets an objective, or adds it where its id is new.
    Objective(Objective),
    /// Takes a figure, policy or objective away. Goals keep their links: they come alive again
    /// when the item comes back.
    Remove(ItemId),
}

impl ContextText {
    /// The field of the context.
    #[must_use]
    pub fn of(self, context: &Context) -> &str {
        match self {
            Self::Name => &context.name,
            Self::Company => &context.company,
            Self::Department => &context.department,
            Self::Section => &context.section,
            Self::Vision => &context.vision,
            Self::Focus => &context.focus,
            Self::Purpose => &context.purpose,
            Self::Result => &context.meanings.result,
            Self::Process => &context.meanings.process,
            Self::Contribution => &context.meanings.contribution,
            Self::Slogan => &context.slogan,
            Self::UsedFor => &context.used_for,
            Self::AiRules => &context.ai_rules,
        }
    }

    fn field(self, context: &mut Context) -> &mut String {
        match self {
            Self::Name => &mut context.name,
            Self::Company => &mut context.company,
            Self::Department => &mut context.department,
            Self::Section => &mut context.section,
            Self::Vision => &mut context.vision,
            Self::Focus => &mut context.focus,
            Self::Purpose => &mut context.purpose,
            Self::Result => &mut context.meanings.result,
            Self::Process => &mut context.meanings.process,
            Self::Contribution => &mut context.meanings.contribution,
            Self::Slogan => &mut context.slogan,
            Self::UsedFor => &mut context.used_for,
            Self::AiRules => &mut context.ai_rules,
        }
    }
}

fn fits(text: &str) -> Result<(), CommandError> {
    if text.chars().count() > MAX_TEXT {
        Err(CommandError::TooLong)
    } else {
        Ok(())
    }
}

fn put<T>(items: &mut Vec<T>, item: T, id: impl Fn(&T) -> &ItemId) -> Result<(), CommandError> {
    if id(&item).as_str().is_empty() {
        return Err(CommandError::Broken);
    }
    let place = items.iter().position(|there| id(there) == id(&item));
    match place {
        Some(place) => items[place] = item,
        None if items.len() >= MAX_ITEMS => return Err(CommandError::TooMany),
        None => items.push(item),
    }
    Ok(())
}

impl ContextEdit {
    pub(super) fn apply(self, context: &mut Context) -> Result<(), CommandError> {
        match self {
            Self::Replace(new) => *context = *new,
            Self::Text(field, text) => return set_text(field.field(context), text),
            Self::Figure(figure) => {
                fits(&figure.name)?;
                return put(&mut context.figures, figure, |f| &f.id);
            }
            Self::Policy(policy) => {
                fits(&policy.text)?;
                return put(&mut context.policies, policy, |p| &p.id);
            }
            Self::Objective(objective) => {
                fits(&objective.text)?;
                return put(&mut context.objectives, objective, |o| &o.id);
            }
            Self::Remove(id) => {
                let lists =
                    context.figures.len() + context.policies.len() + context.objectives.len();
                context.figures.retain(|f| f.id != id);
                context.policies.retain(|p| p.id != id);
                context.objectives.retain(|o| o.id != id);
                if lists
                    == context.figures.len() + context.policies.len() + context.objectives.len()
                {
                    return Err(CommandError::NoTarget);
                }
            }
        }
        Ok(())
    }
}
