//! Character classes, and small steps over a text.

use super::table::kind;
pub use super::table::{holds, stands};

/// Hiragana.
pub fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}')
}

/// Katakana, the long-vowel mark included.
pub fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー')
}

/// Chinese characters.
pub fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Anything that only Japanese text has.
pub fn is_japanese(c: char) -> bool {
    is_hiragana(c) || is_katakana(c) || is_kanji(c)
}

/// The character before a byte.
pub fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character at a byte.
pub fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The first of the words that the text begins with.
pub fn starts(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().find(|word| begins_with(text, word))
}

/// The first of the words that the text ends with.
pub fn ends(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().find(|word| ends_with(text, word))
}

/// Whether the word is one of these.
pub fn is_one(word: &str, words: &[&str]) -> bool {
    words.iter().any(|one| same(word, one))
}

/// As `str::starts_with`. The tables are long and hardly a word of them fits: the last byte, which
/// differs most among words, tells before all are compared.
pub fn begins_with(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    match word.last() {
        Some(last) => text.get(word.len() - 1) == Some(last) && text.starts_with(word),
        None => true,
    }
}

/// As `str::ends_with`, in the way of [`begins_with`].
pub fn ends_with(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    match word.last() {
        Some(last) => text.last() == Some(last) && text.ends_with(word),
        None => true,
    }
}

/// Whether both are the same, in the way of [`begins_with`].
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && begins_with(one, other)
}

/// At most the last `count` characters of a text.
pub fn last_chars(text: &str, count: usize) -> &str {
    match text.char_indices().rev().nth(count.saturating_sub(1)) {
        Some((at, _)) => &text[at..],
        None => text,
    }
}

/// At most the first `count` characters of a text.
pub fn first_chars(text: &str, count: usize) -> &str {
    match text.char_indices().nth(count) {
        Some((at, _)) => &text[..at],
        None => text,
    }
}

/// The characters that words of a table begin with, as a set that may hold a few more: most
/// characters of a text begin no word of the table, and this tells at once.
#[derive(Clone, Copy, Debug)]
pub struct Begins([u64; 16]);

impl Begins {
    /// No character yet.
    pub const NONE: Self = Self([0; 16]);

    /// With one more word.
    #[must_use]
    pub const fn with(mut self, word: &str) -> Self {
        let slot = kind(word.as_bytes(), 0);
        self.0[slot / 64] |= 1 << (slot % 64);
        self
    }

    /// With what another set holds.
    #[must_use]
    pub const fn and(mut self, other: Self) -> Self {
        let mut i = 0;
        while i < self.0.len() {
            self.0[i] |= other.0[i];
            i += 1;
        }
        self
    }

    /// With all words of a table.
    #[must_use]
    pub const fn of(words: &[&str]) -> Self {
        let (mut begins, mut i) = (Self::NONE, 0);
        while i < words.len() {
            begins = begins.with(words[i]);
            i += 1;
        }
        begins
    }

    /// Whether a word of the table may begin at this byte.
    #[must_use]
    pub fn may(&self, text: &str, at: usize) -> bool {
        let slot = kind(text.as_bytes(), at);
        self.0[slot / 64] >> (slot % 64) & 1 == 1
    }
}
