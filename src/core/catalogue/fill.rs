//! Slots and what stands in them: the answer, or a blank in brackets.
//!
//! A text of a template is words with slots in them: `{theme}`. One name is taken: `{-}` stands for an
//! opening brace, so that [`plain`] can write words of somebody's own in which a slot seems to stand.

use crate::model::{Language, MAX_SLOT, Question, Template, is_slot};
use crate::sorted::Map;

/// The opening brace, as a template writes it where a slot would begin otherwise.
const BRACE: &str = "{-}";

/// Answers of the interview: slot → answer.
pub type Answers = Map<String, String>;

/// A stretch of a filled text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What stands there.
    pub text: String,
    /// The slot that it fills; `None` for the template's own words.
    pub slot: Option<String>,
    /// Whether the slot was answered: `false` where its blank stands.
    pub answered: bool,
}

/// Fills a template's texts with answers, in a language.
#[derive(Clone, Copy, Debug)]
pub struct Filler<'a> {
    questions: &'a [Question],
    answers: &'a Answers,
    language: Language,
}

impl<'a> Filler<'a> {
    /// A filler for the texts of a template.
    #[must_use]
    pub fn new(template: &'a Template, answers: &'a Answers, language: Language) -> Self {
        Self {
            questions: &template.interview,
            answers,
            language,
        }
    }

    /// The text with its slots filled. One pass: what an answer holds is never read as a slot.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Slot(slot) => out.push_str(&self.slot(slot)),
            }
        }
        out
    }

    /// The filled text in stretches: those that fill a slot, and the words between them.
    #[must_use]
    pub fn stretches(&self, text: &str) -> Vec<Stretch> {
        pieces(text)
            .map(|piece| match piece {
                Piece::Words(words) => Stretch {
                    text: words.to_owned(),
                    slot: None,
                    answered: true,
                },
                Piece::Slot(slot) => Stretch {
                    text: self.slot(slot),
                    slot: Some(slot.to_owned()),
                    answered: answered(self.answers, slot),
                },
            })
            .collect()
    }

    /// What stands in a slot: its answer as part of a sentence, or its blank.
    #[must_use]
    pub fn slot(&self, slot: &str) -> String {
        match answer(self.answers, slot) {
            Some(answer) => inline(answer),
            None => self.blank(slot),
        }
    }

    /// What stands for a slot without an answer: `［対象の案件］`, `[the engagement]`.
    #[must_use]
    pub fn blank(&self, slot: &str) -> String {
        let words = self
            .questions
            .iter()
            .find(|question| question.slot == slot && !question.blank.trim().is_empty())
            .map_or(slot, |question| question.blank.trim());
        match self.language {
            Language::Ja => format!("［{words}］"),
            Language::En => format!("[{words}]"),
        }
    }

    /// The answers to questions of this template, as they were given.
    pub fn given(&self) -> impl Iterator<Item = (&str, &str)> {
        self.questions.iter().filter_map(|question| {
            let slot = question.slot.as_str();
            answer(self.answers, slot)?;
            Some((slot, self.answers.get(slot)?.as_str()))
        })
    }
}

/// Whether a slot has an answer that says something.
#[must_use]
pub fn answered(answers: &Answers, slot: &str) -> bool {
    answer(answers, slot).is_some()
}

/// The slots of a text, in order; one that stands twice is named twice.
#[must_use]
pub fn slots(text: &str) -> Vec<&str> {
    pieces(text)
        .filter_map(|piece| match piece {
            Piece::Slot(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect()
}

/// Words as a text of a template holds them: filled, they are the same words again, also where they
/// hold what looks like a slot.
#[must_use]
pub fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        if c == '{' && opens(&words[at..]).is_some() {
            out.push_str(BRACE);
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether an answer stands in a text letter for letter as it was given.
#[must_use]
pub(super) fn stands(answer: &str) -> bool {
    !answer.trim().is_empty() && inline(answer.trim()) == answer
}

fn answer<'a>(answers: &'a Answers, slot: &str) -> Option<&'a str> {
    answers
        .get(slot)
        .map(|answer| answer.trim())
        .filter(|answer| !answer.is_empty())
}

/// An answer as it stands inside a sentence: on one line, without a full stop of its own.
fn inline(answer: &str) -> String {
    let lines: Vec<&str> = answer
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let line = lines.join(" ");
    let stopped = line.trim_end_matches(['。', '．']).trim_end();
    if stopped.is_empty() {
        return line;
    }
    match stopped.strip_suffix('.') {
        Some(rest) if rest.rsplit(' ').next().is_some_and(ends_a_sentence) => rest.to_owned(),
        _ => stopped.to_owned(),
    }
}

/// Whether a full stop behind the word is one, and not part of an abbreviation.
fn ends_a_sentence(word: &str) -> bool {
    const SHORT: [&str; 5] = ["etc", "Inc", "Ltd", "Co", "Corp"];
    !word.is_empty() && !word.contains('.') && !SHORT.contains(&word)
}

enum Piece<'a> {
    Words(&'a str),
    Slot(&'a str),
}

/// Parts a text at its slots; a brace that opens no slot is an ordinary character.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((slot, after)) = opens(rest) {
            let piece = if rest.starts_with(BRACE) {
                Piece::Words(&rest[..1])
            } else {
                Piece::Slot(slot)
            };
            rest = after;
            return Some(piece);
        }
        let end = rest
            .char_indices()
            .skip(1)
            .map(|(at, _)| at)
            .find(|at| opens(&rest[*at..]).is_some())
            .unwrap_or(rest.len());
        let (words, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Words(words))
    })
}

/// The slot that the text opens with, or the brace that is written as one, and what follows it.
fn opens(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('{')?;
    let end = rest.bytes().take(MAX_SLOT + 1).position(|b| b == b'}')?;
    let (name, after) = (&rest[..end], &rest[end + 1..]);
    (is_slot(name) || text.starts_with(BRACE)).then_some((name, after))
}
