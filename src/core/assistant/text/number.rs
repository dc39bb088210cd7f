//! Numbers as they stand in a text: figures and kanji.

use std::ops::Range;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figures {
    /// `1,200.5`
    Digits,
    /// 三十
    Kanji,
}

/// A number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Where.
    pub(super) span: Range<usize>,
    /// How it is written.
    pub(super) figures: Figures,
}

/// Kanji that are numerals.
pub(super) fn is_numeral(c: char) -> bool {
    matches!(
        c,
        '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百' | '千' | '〇'
    )
}

/// The number that begins at this byte.
pub(super) fn number_at(low: &str, at: usize) -> Option<Number> {
    let bytes = low.as_bytes();
    if bytes.get(at)?.is_ascii_digit() {
        let mut end = at + 1;
        while end < bytes.len()
            && (bytes[end].is_ascii_digit()
                || (matches!(bytes[end], b',' | b'.')
                    && bytes.get(end + 1).is_some_and(u8::is_ascii_digit)))
        {
            end += 1;
        }
        return Some(Number {
            span: at..end,
            figures: Figures::Digits,
        });
    }
    let end = at
        + low[at..]
            .chars()
            .take_while(|c| is_numeral(*c))
            .map(char::len_utf8)
            .sum::<usize>();
    (end > at).then_some(Number {
        span: at..end,
        figures: Figures::Kanji,
    })
}

/// The value of a short run of digits.
pub(super) fn value(digits: &str) -> Option<u32> {
    digits.parse().ok()
}
