//! The ground that the rules stand on: normal form, sentences, quantities, dates, words.
//!
//! All of it works on the normal form in small ASCII letters, `low`, whose bytes are those of
//! `norm`; [`Text::source`] leads back to what the writer wrote. No dictionary: character classes
//! and small tables.

pub mod act_en;
pub mod act_ja;
pub mod class;
pub mod en;
pub mod ja;
pub mod made_en;
pub mod made_ja;
mod moment;
mod normal;
mod number;
pub mod people_en;
mod quantity;
mod quantity_en;
mod split;
pub mod table;
mod time;
mod time_en;
mod time_en_words;
mod time_figures;
pub mod tokens;
mod verbs_ja;

use std::ops::Range;

use crate::ports::Normal;
use crate::sorted::arrange;

pub use moment::{Days, moments};
pub use normal::Normalised;

/// The language that a text is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Japanese.
    Ja,
    /// English.
    En,
}

/// What a time says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// A day, a month, a period or its end.
    Date,
    /// How often.
    Frequency,
}

/// A date, a deadline or a frequency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// Where, in the normal form.
    pub span: Range<usize>,
    /// What it says.
    pub kind: TimeKind,
}

/// A text, taken apart once.
#[derive(Debug)]
pub struct Text {
    /// The normal form and the way back.
    pub normal: Normalised,
    /// The normal form in small ASCII letters.
    pub low: String,
    /// The language.
    pub tongue: Tongue,
    /// The sentences.
    pub sentences: Vec<Range<usize>>,
    /// The quotations.
    pub quotations: Vec<Range<usize>>,
    /// The Latin words.
    pub words: Vec<Range<usize>>,
    /// Where a mark stands that keeps Latin words apart.
    marks: Vec<usize>,
    /// Quantities that say how much.
    pub quantities: Vec<Range<usize>>,
    /// Dates, deadlines and frequencies.
    pub times: Vec<Time>,
}

impl Text {
    /// Takes a text apart.
    #[must_use]
    pub fn new(source: &str, normal: &dyn Normal) -> Self {
        let mut text = Self::words(source, normal);
        let (low, norm) = (&text.low, &text.normal.text);
        let mut times = Vec::new();
        time::times(low, norm, &mut times);
        if text.tongue == Tongue::En {
            time_en::times(low, norm, &text.words, &mut times);
            arrange(&mut times, &mut |one, other| {
                one.span.start < other.span.start
            });
        }
        let mut quantities = Vec::new();
        match text.tongue {
            Tongue::Ja => quantity::quantities(low, norm, &times, &mut quantities),
            Tongue::En => {
                let scene = quantity_en::Scene {
                    low,
                    norm,
                    words: &text.words,
                    sentences: &text.sentences,
                    times: &times,
                };
                quantity_en::quantities(&scene, &mut quantities);
            }
        }
        text.quantities = quantities;
        text.times = times;
        text
    }

    /// Takes a text apart, but looks for no quantities and times.
    #[must_use]
    pub fn words(source: &str, normal: &dyn Normal) -> Self {
        let normal = Normalised::new(source, normal);
        let low = normal.text.to_ascii_lowercase();
        Self {
            tongue: tongue(&low),
            words: split::latin_words(&low),
            marks: split::marks(&low),
            sentences: split::sentences(&low),
            quotations: split::quotations(&low),
            quantities: Vec::new(),
            times: Vec::new(),
            low,
            normal,
        }
    }

    /// The bytes of what the writer wrote.
    #[must_use]
    pub fn source(&self, span: &Range<usize>) -> Range<usize> {
        self.normal.source(span)
    }

    /// The sentence that holds a byte of the normal form; the whole text where none does.
    #[must_use]
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let after = self.sentences.partition_point(|s| s.start <= at);
        match after.checked_sub(1).map(|i| &self.sentences[i]) {
            Some(sentence) if at < sentence.end => sentence.clone(),
            _ => 0..self.low.len(),
        }
    }

    /// Whether the span stands in a quotation.
    #[must_use]
    pub fn quoted(&self, span: &Range<usize>) -> bool {
        let after = self.quotations.partition_point(|q| q.start < span.start);
        after
            .checked_sub(1)
            .is_some_and(|i| span.end < self.quotations[i].end)
    }

    /// The quantities between these bytes.
    #[must_use]
    pub fn quantities_in(&self, within: &Range<usize>) -> &[Range<usize>] {
        let first = self.quantities.partition_point(|q| q.start < within.start);
        let last = self.quantities.partition_point(|q| q.end <= within.end);
        &self.quantities[first..last.max(first)]
    }

    /// The times between these bytes.
    #[must_use]
    pub fn times_in(&self, within: &Range<usize>) -> &[Time] {
        let first = self.times.partition_point(|t| t.span.start < within.start);
        let last = self.times.partition_point(|t| t.span.end <= within.end);
        &self.times[first..last.max(first)]
    }

    /// The words whose bytes lie between these.
    #[must_use]
    pub fn words_in(&self, within: &Range<usize>) -> &[Range<usize>] {
        let first = self.words.partition_point(|w| w.start < within.start);
        let last = self.words.partition_point(|w| w.end <= within.end);
        &self.words[first..last.max(first)]
    }
}

/// One Japanese letter weighs as much as four Latin ones.
fn tongue(low: &str) -> Tongue {
    let (mut japanese, mut latin) = (0_usize, 0_usize);
    for c in low.chars() {
        if class::is_japanese(c) {
            japanese += 1;
        } else if c.is_ascii_alphabetic() {
            latin += 1;
        }
    }
    if japanese > 0 && japanese * 4 >= latin {
        Tongue::Ja
    } else {
        Tongue::En
    }
}
