//! Edits of the house style: own words, required fields, whether it holds for this plan.

use super::CommandError;
use crate::model::{House, MAX_ITEMS, MAX_TEXT, Required, WordList};

/// An edit of the house style.
#[derive(Clone, Debug, PartialEq)]
pub enum HouseEdit {
    /// Puts another house style in its place.
    Replace(Box<House>),
    /// Switches it off for this plan, or on again.
    Off(bool),
    /// Sets the words of a list.
    Words(WordList, Vec<String>),
    /// Requires a field, or no longer.
    Require(Required, bool),
}

impl HouseEdit {
    pub(super) fn label(&self) -> &'static str {
        match self {
            Self::Off(true) => "house-off",
            Self::Off(false) => "house-on",
            _ => "house",
        }
    }

    pub(super) fn apply(self, house: &mut House) -> Result<(), CommandError> {
        match self {
            Self::Replace(new) => {
                let lists = WordList::ALL.iter().map(|list| list.of(&new.words));
                lists.clone().try_for_each(within)?;
                *house = *new;
            }
            Self::Off(off) => house.off = off,
            Self::Words(list, words) => {
                within(&words)?;
                *list.of_mut(&mut house.words) = words;
            }
            Self::Require(field, true) => {
                house.required.insert(field);
            }
            Self::Require(field, false) => {
                house.required.remove(&field);
            }
        }
        Ok(())
    }
}

fn within(words: &[String]) -> Result<(), CommandError> {
    if words.len() > MAX_ITEMS {
        return Err(CommandError::TooMany);
    }
    let long = |word: &String| word.len() > MAX_TEXT && word.chars().count() > MAX_TEXT;
    if words.iter().any(long) {
        return Err(CommandError::TooLong);
    }
    Ok(())
}
