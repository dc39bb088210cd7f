//! What a rule gets to see.

use std::cell::OnceCell;
use std::ops::Range;

use super::Place;
use super::rules::second_goal;
use super::text::Text;
use crate::model::{Goal, Plan};
use crate::ports::Normal;
use crate::sorted::Set;

/// Which fields the writer has left at least once: before, nothing is "missing" there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visited {
    /// The check was asked for: every field counts.
    All,
    /// These.
    Places(Set<Place>),
}

impl Visited {
    /// Whether this field is among them.
    #[must_use]
    pub fn has(&self, place: &Place) -> bool {
        match self {
            Self::All => true,
            Self::Places(places) => places.contains(place),
        }
    }
}

/// How to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which fields the writer has left.
    pub visited: Visited,
    /// Rules that are switched off.
    pub off: Set<String>,
    /// Other public words that notes and goal may share: those of the template it was begun from.
    pub known: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            visited: Visited::Places(Set::new()),
            off: Set::new(),
            known: Vec::new(),
        }
    }
}

impl Options {
    /// Everything, as when the writer asks for the check.
    #[must_use]
    pub fn asked() -> Self {
        Self {
            visited: Visited::All,
            ..Self::default()
        }
    }

    /// Whether the writer has left this field at least once.
    #[must_use]
    pub fn left(&self, place: &Place) -> bool {
        self.visited.has(place)
    }
}

/// The text of one place, taken apart.
#[derive(Debug)]
pub struct Reading {
    /// Where it stands.
    pub place: Place,
    /// The text, with its sentences, quantities and dates.
    pub text: Text,
    second: OnceCell<Option<Range<usize>>>,
}

impl Reading {
    /// The text of a place, as yet with nothing found in it.
    pub(super) fn new(place: Place, text: Text) -> Self {
        let second = OnceCell::new();
        Self {
            place,
            text,
            second,
        }
    }

    /// The second of two goals in one text, where one stands there; looked for once, as more than
    /// one rule asks.
    pub(super) fn second_goal(&self) -> Option<Range<usize>> {
        self.second.get_or_init(|| second_goal(&self.text)).clone()
    }
}

/// One goal as the rules see it.
pub struct Case<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// Its plan.
    pub plan: &'a Plan,
    /// How to check.
    pub options: &'a Options,
    /// The normal form.
    pub normal: &'a dyn Normal,
    /// What the text rules read: title, statement, criterion, least criterion and actions, those
    /// that are not blank.
    pub readings: Vec<Reading>,
}

impl<'a> Case<'a> {
    pub(super) fn new(
        goal: &'a Goal,
        plan: &'a Plan,
        options: &'a Options,
        normal: &'a dyn Normal,
    ) -> Self {
        let mut places = vec![
            Place::Title,
            Place::Statement,
            Place::Criterion,
            Place::CriterionMinimum,
        ];
        places.extend(
            goal.public
                .actions
                .iter()
                .map(|a| Place::Action(a.id.clone())),
        );
        let readings = places
            .into_iter()
            .filter_map(|place| {
                let text = place.text(goal)?;
                if text.trim().is_empty() {
                    return None;
                }
                Some(Reading::new(place, Text::new(text, normal)))
            })
            .collect();
        Self {
            goal,
            plan,
            options,
            normal,
            readings,
        }
    }

    /// Looks at every text of the goal that others get to read and that is not blank, also where the
    /// other rules do not look.
    pub(super) fn each_text(&self, mut look: impl FnMut(&Reading)) {
        for place in Place::all(self.goal) {
            let source = place.text(self.goal).unwrap_or("");
            if source.trim().is_empty() {
                continue;
            }
            match self.reading(&place) {
                Some(reading) => look(reading),
                None => {
                    let text = Text::words(source, self.normal);
                    look(&Reading::new(place, text));
                }
            }
        }
    }

    /// The text of a place, where it is not blank.
    #[must_use]
    pub fn reading(&self, place: &Place) -> Option<&Reading> {
        self.readings.iter().find(|r| r.place == *place)
    }
}
