//! What two texts that read alike speak of: the same wording for two customers is two goals.

use std::ops::Range;

use crate::assistant::text::class::{after, is_kanji, is_katakana};
use crate::assistant::text::{Text, Tongue};

/// Whether each of the two names a thing that the other does not: a place, a customer, a subject.
/// Figures and dates are none, nor is what is done.
pub(super) fn apart(one: &Text, other: &Text) -> bool {
    let own = |text: &Text, other: &Text| {
        let things = things(text);
        things.iter().any(|thing| !names(other, thing))
    };
    own(one, other) && own(other, one)
}

fn things(text: &Text) -> Vec<&str> {
    let mut spans = latin(text);
    if text.tongue == Tongue::Ja {
        japanese(&text.low, &mut spans);
    }
    let figures = || {
        let times = text.times.iter().map(|time| &time.span);
        times.chain(&text.quantities)
    };
    spans.retain(|span| !figures().any(|other| other.start < span.end && span.start < other.end));
    spans.into_iter().map(|span| &text.low[span]).collect()
}

/// Kanji that count, and so name nothing.
const COUNTS: &str = "一二三四五六七八九十百千万両毎";

/// Runs of kanji and of katakana, but those that a verb is made of.
fn japanese(low: &str, spans: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(first) = after(low, from) {
        let is_part: fn(char) -> bool = match first {
            c if is_name_kanji(c) => is_name_kanji,
            c if is_katakana(c) => is_katakana,
            _ => {
                from += first.len_utf8();
                continue;
            }
        };
        let run = low[from..].find(|c| !is_part(c));
        let end = run.map_or(low.len(), |length| from + length);
        let rest = &low[end..];
        let act = rest.starts_with(['す', 'し', 'さ']) || rest.starts_with("でき");
        if !act && low[from..end].chars().nth(1).is_some() {
            spans.push(from..end);
        }
        from = end;
    }
}

fn is_name_kanji(c: char) -> bool {
    is_kanji(c) && !COUNTS.contains(c)
}

/// English words that name nothing. Shorter ones need no row.
#[rustfmt::skip]
const FORM: &[&str] = &[
    "about", "after", "again", "all", "also", "and", "any", "are", "before", "both", "can", "each", "end", "ends", "every",
    "for", "from", "half", "has", "have", "her", "his", "how", "into", "its", "least", "more", "most", "not", "off", "once",
    "one", "onto", "other", "our", "out", "over", "own", "per", "so", "than", "that", "the", "their", "them", "then",
    "there", "they", "this", "through", "time", "times", "until", "was", "were", "what", "when", "where", "which", "while",
    "who", "will", "with", "would", "year",
];

/// Latin words that may name something: not the verb that a sentence begins with.
fn latin(text: &Text) -> Vec<Range<usize>> {
    let word = |span: &Range<usize>| &text.low[span.clone()];
    let heads = |span: &Range<usize>| text.sentence(span.start).start == span.start;
    let mut spans = Vec::new();
    let mut before = "";
    for span in &text.words {
        let begins = text.tongue == Tongue::En && (heads(span) || matches!(before, "i" | "we"));
        before = word(span);
        let written = &text.normal.text[span.clone()];
        let is_name = written != "I" && written.bytes().all(|byte| byte.is_ascii_uppercase());
        let long = before.len() > 2
            && before.bytes().any(|byte| byte.is_ascii_alphabetic())
            && !FORM.contains(&before);
        if !begins && (is_name || long) {
            spans.push(span.clone());
        }
    }
    spans
}

/// So many letters tell a word, whatever its ending.
const STEM: usize = 5;

/// Whether a text speaks of a thing: in other words around it, cut in another way, with another ending.
fn names(text: &Text, thing: &str) -> bool {
    if thing.is_ascii() {
        let stem = &thing[..thing.len().min(STEM)];
        let mut words = text.words.iter().map(|span| &text.low[span.clone()]);
        return words.any(|word| match thing.len() {
            0..STEM => {
                word == thing
                    || word.strip_suffix('s') == Some(thing)
                    || thing.strip_suffix('s') == Some(word)
            }
            _ => word.starts_with(stem),
        });
    }
    let letters: Vec<char> = thing.chars().collect();
    let pairs = letters.windows(2);
    let known = pairs.clone().filter(|pair| {
        let pair: String = pair.iter().collect();
        text.low.contains(&pair)
    });
    known.count() * 2 >= pairs.len()
}
