//! Every sentence that a user reads, once: Fluent texts, one file a language.
//!
//! The page fetches the file of one language beside the program; tests read both.

mod reader;

use self::reader::Piece;
use crate::model::Language;

/// The messages of one language.
pub struct Messages {
    language: Language,
    /// In the order of their keys.
    messages: Vec<(String, Vec<Piece>)>,
}

/// Deepest nesting of messages inside messages.
const MAX_DEPTH: usize = 8;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(i64),
}

/// Gives the message with a key, its arguments put in.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, Argument<'_>)]) -> String;

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}
impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl Messages {
    /// Reads the messages of a language. Lines that are no messages are passed over: a page with
    /// one broken sentence is better than none.
    #[must_use]
    pub fn new(language: Language, source: &str) -> Self {
        Self::noting(language, source, &mut |_| {})
    }

    /// The numbers of the lines in which something is no message, or asks for more than is known
    /// here; our own files have none.
    #[must_use]
    pub fn faults(source: &str) -> Vec<usize> {
        let mut lines = Vec::new();
        Self::noting(Language::default(), source, &mut |line| lines.push(line));
        lines
    }

    fn noting(language: Language, source: &str, wrong: &mut dyn FnMut(usize)) -> Self {
        let mut messages: Vec<(String, Vec<Piece>)> = Vec::new();
        let mut take = |key: &str, pieces| {
            let place = messages.binary_search_by(|(other, _)| (**other).cmp(key));
            match place {
                Ok(place) => messages[place].1 = pieces,
                Err(place) => messages.insert(place, (key.to_owned(), pieces)),
            }
        };
        reader::read(source, &mut take, wrong);
        Self { language, messages }
    }

    /// The message with this key, its arguments put in; the key itself where there is none.
    #[must_use]
    pub fn get(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.find(key, arguments).unwrap_or_else(|| key.to_owned())
    }

    /// The message with this key, or `None`.
    #[must_use]
    pub fn find(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let mut out = String::new();
        self.say(self.pieces(key)?, arguments, 0, &mut out);
        Some(out)
    }

    fn pieces(&self, key: &str) -> Option<&[Piece]> {
        let place = self
            .messages
            .binary_search_by(|(other, _)| (**other).cmp(key));
        Some(&self.messages[place.ok()?].1)
    }

    fn say(
        &self,
        pieces: &[Piece],
        arguments: &[(&str, Argument<'_>)],
        depth: usize,
        out: &mut String,
    ) {
        let value = |wanted: &str| {
            let found = arguments.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| value)
        };
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Argument(name) => match value(name) {
                    Some(Argument::Text(text)) => out.push_str(text),
                    Some(Argument::Number(number)) => out.push_str(&number.to_string()),
                    None => out.push_str(&["{$", name, "}"].concat()),
                },
                Piece::Message(key) => match self.pieces(key) {
                    Some(pieces) if depth < MAX_DEPTH => {
                        self.say(pieces, arguments, depth + 1, out);
                    }
                    _ => out.push_str(&["{", key, "}"].concat()),
                },
                Piece::Choice(name, variants) => {
                    let value = value(name);
                    let fits = |name: &str| value.is_some_and(|value| self.fits(value, name));
                    let chosen = variants.iter().find(|variant| fits(&variant.name));
                    let chosen = chosen.or_else(|| variants.iter().find(|v| v.default));
                    if let Some(chosen) = chosen {
                        self.say(&chosen.pieces, arguments, depth, out);
                    }
                }
            }
        }
    }

    /// Whether the variant with this name is meant: a text is its name, a number is it or is of its
    /// plural form.
    fn fits(&self, value: &Argument<'_>, name: &str) -> bool {
        let word = name.starts_with(|c: char| c.is_ascii_alphabetic());
        match value {
            Argument::Text(text) => word && *text == name,
            Argument::Number(number) if word => {
                let one = self.language == Language::En && number.unsigned_abs() == 1;
                name == if one { "one" } else { "other" }
            }
            Argument::Number(number) => name.parse() == Ok(*number),
        }
    }
}
