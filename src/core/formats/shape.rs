//! What each kind of file may hold, read from `shape.txt`, which a test writes out of the types.
//!
//! The scanner checks against it, so that every error has its exact place and its own code, and
//! unknown fields are named, without a second copy of the model in the program.

use std::sync::LazyLock;

use super::{MAX_EXPECTED, MAX_MOMENT};
use crate::model::{
    Amount, Date, ItemId, MAX_AGENDAS, MAX_EVENTS, MAX_GOALS, MAX_ITEMS, MAX_PHASES, MAX_QUESTIONS,
    MAX_TEMPLATES,
};

/// The table itself, read once.
pub(super) static SHAPES: LazyLock<Shapes> =
    LazyLock::new(|| Shapes::read(include_str!("shape.txt"), None));

/// What the files of a live session have besides: only who opens one reads it.
pub(super) static LIVE_SHAPES: LazyLock<Shapes> =
    LazyLock::new(|| Shapes::read(include_str!("shape-live.txt"), Some(&SHAPES)));

/// The most elements of a list in the field with this name.
pub(super) fn most(field: &str) -> usize {
    match field {
        "goals" => MAX_GOALS,
        "templates" => MAX_TEMPLATES,
        "interview" => MAX_QUESTIONS,
        "agendas" => MAX_AGENDAS,
        "phases" => MAX_PHASES,
        "run" => MAX_EVENTS,
        "expected" => MAX_EXPECTED,
        _ => MAX_ITEMS,
    }
}

/// What a value must be. Written in the table as the sign behind it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Want {
    /// `*` anything.
    Any,
    /// `s` a text.
    Text,
    /// `d` a date.
    Date,
    /// `i` an id.
    Id,
    /// `n` an amount.
    Amount,
    /// `w` a weight.
    Weight,
    /// `u` a whole number from 0.
    Whole,
    /// `m` a moment: milliseconds since 1970, in UTC.
    Moment,
    /// `b` yes or no.
    Flag,
    /// `a|b` one of these words.
    Word(&'static str),
    /// `@Name` an object of this shape.
    Object(&'static str),
    /// `[` a list; `[!` one whose elements have ids, present and unique; `[~` one of any length.
    /// With the most elements.
    List(Box<Want>, bool, usize),
    /// `{` an object with any keys and values of one shape.
    Map(Box<Want>),
    /// `?` nothing, or.
    Maybe(Box<Want>),
}

impl Want {
    fn read(sign: &'static str, name: &str) -> Self {
        let boxed = |rest| Box::new(Self::read(rest, name));
        let most = most(name);
        let (first, rest) = sign.split_at(sign.len().min(1));
        match first {
            "?" => Self::Maybe(boxed(rest)),
            "{" => Self::Map(boxed(rest)),
            "[" => match rest.split_at(rest.len().min(1)) {
                ("!", rest) => Self::List(boxed(rest), true, most),
                ("~", rest) => Self::List(boxed(rest), false, usize::MAX),
                _ => Self::List(boxed(rest), false, most),
            },
            "@" => Self::Object(rest),
            _ if sign.contains('|') => Self::Word(sign),
            "s" => Self::Text,
            "d" => Self::Date,
            "i" => Self::Id,
            "n" => Self::Amount,
            "w" => Self::Weight,
            "u" => Self::Whole,
            "m" => Self::Moment,
            "b" => Self::Flag,
            _ => Self::Any,
        }
    }

    /// The code of what is wrong with a text that stands where this is wanted.
    pub(super) fn misfit_of_text(&self, text: &str) -> Option<&'static str> {
        let (fits, code) = match self {
            Self::Any | Self::Text => return None,
            Self::Date => (text.parse::<Date>().is_ok(), "not-a-date"),
            Self::Id if text.is_empty() => (false, "id-missing"),
            Self::Id => (ItemId::new(text).is_ok(), "not-an-id"),
            Self::Word(words) => (words.split('|').any(|word| word == text), "word-unknown"),
            _ => (false, "wrong-type"),
        };
        (!fits).then_some(code)
    }

    /// The code of what is wrong with a number that stands where this is wanted.
    pub(super) fn misfit_of_number(&self, raw: &str) -> Option<&'static str> {
        let (fits, code) = match self {
            Self::Any => return None,
            Self::Amount => (Amount::of_number(raw).is_some(), "number-too-long"),
            Self::Weight => (raw.parse().is_ok_and(|n: u8| n <= 100), "not-a-weight"),
            Self::Whole => (raw.parse::<u32>().is_ok(), "not-whole"),
            Self::Moment => (
                raw.parse().is_ok_and(|at: u64| at <= MAX_MOMENT),
                "not-whole",
            ),
            _ => (false, "wrong-type"),
        };
        (!fits).then_some(code)
    }

    /// The name under which a message speaks of it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Any | Self::Text | Self::Id | Self::Word(_) => "text",
            Self::Date => "date",
            Self::Amount | Self::Weight | Self::Whole | Self::Moment => "number",
            Self::Flag => "flag",
            Self::Object(_) | Self::Map(_) => "object",
            Self::List(..) => "list",
            Self::Maybe(inner) => inner.name(),
        }
    }
}

/// The fields of one object.
#[derive(Debug)]
pub(super) struct Fields {
    name: &'static str,
    fields: Vec<(&'static str, Want)>,
}

impl Fields {
    /// What the field must be; `None` is a field that this version does not know.
    pub(super) fn get(&self, field: &str) -> Option<&Want> {
        self.fields
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, want)| want)
    }
}

/// A table of shapes.
#[derive(Debug)]
pub(super) struct Shapes {
    own: Vec<Fields>,
    /// Where those stand that this one has not.
    behind: Option<&'static Self>,
}

impl Shapes {
    /// Reads the table: `Name` begins an object, ` field sign` is one of its fields.
    fn read(table: &'static str, behind: Option<&'static Self>) -> Self {
        let mut shapes: Vec<Fields> = Vec::new();
        for line in table.lines() {
            match (line.strip_prefix(' '), shapes.last_mut()) {
                (Some(field), Some(shape)) => {
                    let (name, sign) = field.split_once(' ').unwrap_or((field, "*"));
                    shape.fields.push((name, Want::read(sign, name)));
                }
                _ => shapes.push(Fields {
                    name: line,
                    fields: Vec::new(),
                }),
            }
        }
        Self {
            own: shapes,
            behind,
        }
    }

    /// The fields of the object with this name.
    pub(super) fn get(&self, name: &str) -> Option<&Fields> {
        let own = self.own.iter().find(|shape| shape.name == name);
        own.or_else(|| self.behind?.get(name))
    }
}
