//! Sentences, quotations, and the words of English.

use std::ops::Range;

use super::class::{after, before, is_japanese};

/// Shortenings whose full stop ends no sentence.
#[rustfmt::skip]
const SHORT: &[&str] = &[
    "e.g", "i.e", "etc", "vs", "approx", "no", "dept", "mr", "ms", "mrs", "dr", "inc", "ltd", "co",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "fig",
    "min", "max", "incl", "excl", "est", "univ", "corp", "bros", "assoc", "pte", "pvt",
];

/// Longest bracket that holds a full stop back, in bytes.
const LONGEST_QUOTE: usize = 300;

/// The sentences, without the blanks around them, with the mark that ends them.
pub(super) fn sentences(low: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut quote) = (0, None);
    for (at, c) in low.char_indices() {
        let next = at + c.len_utf8();
        let ends = match c {
            '「' | '『' | '(' => {
                quote = quote.or(Some(at));
                false
            }
            '」' | '』' | ')' => {
                quote = None;
                false
            }
            '\n' | '\r' => {
                let line = low[next..].trim_start_matches([' ', '\t', '\r', '\n']);
                let goes_on = line.starts_with(|c: char| c.is_ascii_lowercase())
                    && before(low, at).is_some_and(|b| b.is_ascii_lowercase() || b == ',');
                if !goes_on {
                    quote = None;
                }
                !goes_on
            }
            '。' | '!' | '?' => quote.is_none_or(|from| at - from > LONGEST_QUOTE),
            '.' => {
                let stop = after(low, next).is_none_or(|n| n.is_whitespace() || is_japanese(n));
                stop && !is_short(&low[start..at], &low[next..])
            }
            _ => false,
        };
        if ends {
            push(low, start..next, &mut found);
            start = next;
            quote = None;
        }
    }
    push(low, start..low.len(), &mut found);
    found
}

fn is_short(sentence: &str, rest: &str) -> bool {
    let word = sentence
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or("");
    if word.len() == 1 && word.bytes().all(|b| b.is_ascii_digit()) && sentence.trim().len() == 1 {
        return true; // "1. Do this"
    }
    // "K.K.", "S.A.": initials, unless of the day.
    let initials = word.len() > 2
        && !matches!(word, "a.m" | "p.m")
        && word.split('.').all(|part| part.len() == 1)
        && word.bytes().all(|b| b == b'.' || b.is_ascii_alphabetic());
    // "etc." may end a sentence too: then nothing follows.
    (initials || SHORT.contains(&word)) && !rest.trim().is_empty()
}

fn push(low: &str, span: Range<usize>, found: &mut Vec<Range<usize>>) {
    let text = &low[span.clone()];
    let start = span.start + (text.len() - text.trim_start().len());
    let end = start + text.trim().len();
    if low[start..end].chars().any(char::is_alphanumeric) {
        found.push(start..end);
    }
}

/// Quotations 「…」, 『…』, "…" and “…”: what stands in them is somebody's words, not the goal.
pub(super) fn quotations(low: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in low.char_indices() {
        if let Some((from, close)) = open {
            if c == close {
                found.push(from..at + c.len_utf8());
                open = None;
            } else if c == '\n' || at - from > LONGEST_QUOTE {
                open = None;
            }
            continue;
        }
        open = match c {
            '「' => Some((at, '」')),
            '『' => Some((at, '』')),
            '"' => Some((at, '"')),
            '“' => Some((at, '”')),
            _ => None,
        };
    }
    found
}

/// Where a mark stands that keeps Latin words apart: a comma, a stop, a bracket, a dash.
pub(super) fn marks(low: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, byte) in low.bytes().enumerate() {
        let dash = || low[at..].starts_with(['—', '–']);
        // "Mrs. Sakuma" is one name.
        if byte == b'.' && titled(&low[..at]) {
            continue;
        }
        if matches!(byte, b',' | b';' | b':' | b'.' | b'(' | b')' | b'\n' | b'|')
            || byte == 0xE2 && dash()
            || byte == b' ' && low[at..].starts_with(" - ")
        {
            found.push(at);
        }
    }
    found
}

/// Whether the text ends with a form of address, whose stop keeps no words apart.
fn titled(head: &str) -> bool {
    ["mr", "mrs", "ms", "dr"].iter().any(|title| {
        head.strip_suffix(title)
            .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric()))
    })
}

/// The Latin words: runs of letters and digits, with hyphens, apostrophes and points inside.
pub(super) fn latin_words(low: &str) -> Vec<Range<usize>> {
    let bytes = low.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_alphanumeric()
                || (matches!(bytes[at], b'-' | b'\'' | b'_' | b'.' | b',')
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
                    && (matches!(bytes[at], b'-' | b'\'' | b'_')
                        || (bytes[at - 1].is_ascii_digit() && bytes[at + 1].is_ascii_digit())
                        || (bytes[at] == b'.' && bytes[at - 1].is_ascii_alphabetic()))))
        {
            at += 1;
        }
        found.push(start..at);
    }
    found
}
