//! Finding by typing: a word is the same in full and half width, in capitals and not, in hiragana
//! and katakana.

use crate::ports::Normal;

/// A text as it is looked through: NFKC, small letters, hiragana for katakana.
#[must_use]
pub fn folded(text: &str, normal: &dyn Normal) -> String {
    let plain = normal.nfkc(text).to_lowercase();
    plain.chars().map(hiragana).collect()
}

/// The hiragana of a katakana; any other letter as it is.
fn hiragana(c: char) -> char {
    match c {
        // ァ to ヶ stand in the order of ぁ to ゖ.
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    }
}

/// How well a text answers what was typed, both [`folded`]: 0 where it begins with it, 1 where a
/// word of it does, 2 where it holds it elsewhere, or holds all words of it somewhere; `None` where
/// it does not. Nothing typed is answered by everything.
#[must_use]
pub fn rank(typed: &str, text: &str) -> Option<usize> {
    let typed = typed.trim();
    if text.starts_with(typed) {
        return Some(0);
    }
    if !typed.split_whitespace().all(|word| text.contains(word)) {
        return None;
    }
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let word = text.match_indices(typed).any(|(at, _)| begins(at));
    Some(if word { 1 } else { 2 })
}
