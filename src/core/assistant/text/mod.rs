//! The ground that the rules stand on: normal form, sentences, quantities, dates, words.

use crate::ports::Normal;

/// A text, taken apart once.
#[derive(Debug)]
pub struct Text {
    /// The normal form.
    pub norm: String,
}

impl Text {
    /// Takes a text apart.
    #[must_use]
    pub fn new(source: &str, normal: &dyn Normal) -> Self {
        Self {
            norm: normal.nfkc(source),
        }
    }
}
