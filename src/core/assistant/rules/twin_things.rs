//! What two texts that read alike speak of: the same wording for two customers is two goals.

use std::ops::Range;

use crate::assistant::text::class::{after, is_kanji, is_katakana};
use crate::assistant::text::en::base_of;
use crate::assistant::text::{Text, Tongue};

/// What a word of a goal stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A place, a customer, a subject.
    Thing,
    /// What is done with it.
    Act,
    /// An act too, but it says only that something is made or done.
    Making,
}

/// Whether each of the two names a thing or an act that the other does not. Figures and dates are
/// none; to make and to hold are one, but not to make and to revise.
pub(super) fn apart(one: &Text, other: &Text) -> bool {
    let (ours, theirs) = (own(one, other), own(other, one));
    let has = |kinds: &[Kind], kind| kinds.contains(&kind);
    let tells = |kinds: &[Kind]| has(kinds, Kind::Thing) || has(kinds, Kind::Act);
    let made = |one: &[Kind], other: &[Kind]| has(one, Kind::Act) && has(other, Kind::Making);
    tells(&ours) && tells(&theirs) || made(&ours, &theirs) || made(&theirs, &ours)
}

/// The kinds of the words that only the first of the two has.
fn own(text: &Text, other: &Text) -> Vec<Kind> {
    let mut spans = latin(text);
    if text.tongue == Tongue::Ja {
        japanese(&text.low, &mut spans);
    }
    let figure = |span: &Range<usize>| {
        let times = text.times.iter().map(|time| &time.span);
        let mut figures = times.chain(&text.quantities);
        figures.any(|figure| figure.start < span.end && span.start < figure.end)
    };
    let own = spans.into_iter().filter(|(span, _)| {
        let word = &text.low[span.clone()];
        !names(other, word) && !figure(span)
    });
    own.map(|(_, kind)| kind).collect()
}

/// Kanji that count, and so name nothing.
const COUNTS: &str = "一二三四五六七八九十百千万両毎";

/// Acts that say only that something is made or done.
#[rustfmt::skip]
const MAKING: &[&str] = &[
    "作成", "制作", "製作", "用意", "準備", "整備", "完成", "実施", "実行", "開催", "対応", "継続", "推進", "達成",
];

/// Runs of kanji and of katakana; those that a verb is made of are acts.
fn japanese(low: &str, spans: &mut Vec<(Range<usize>, Kind)>) {
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
        let length = low[from..].find(|c| !is_part(c));
        let end = length.map_or(low.len(), |length| from + length);
        let (run, rest) = (&low[from..end], &low[end..]);
        let kind = match run {
            _ if !rest.starts_with(['す', 'し', 'さ']) && !rest.starts_with("でき") => {
                Kind::Thing
            }
            run if MAKING.contains(&run) => Kind::Making,
            _ => Kind::Act,
        };
        if run.chars().nth(1).is_some() {
            spans.push((from..end, kind));
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
    "one", "onto", "other", "our", "out", "over", "own", "per", "than", "that", "the", "their", "them", "then", "there",
    "they", "this", "through", "time", "times", "until", "was", "were", "what", "when", "where", "which", "while", "who",
    "will", "with", "would", "year",
];

/// Verbs that say only that something is made or done, where a sentence begins with them.
#[rustfmt::skip]
const DOING: &[&str] = &[
    "build", "carry", "create", "do", "draft", "get", "give", "hold", "keep", "make", "prepare", "produce", "put", "run",
    "write",
];

/// Latin words that may name something; an English sentence begins with what is done.
fn latin(text: &Text) -> Vec<(Range<usize>, Kind)> {
    let heads = |span: &Range<usize>| text.sentence(span.start).start == span.start;
    let mut spans = Vec::new();
    let mut before = "";
    for span in &text.words {
        let begins = text.tongue == Tongue::En && (heads(span) || matches!(before, "i" | "we"));
        before = &text.low[span.clone()];
        let kind = match begins {
            false => Kind::Thing,
            true if base_of(before, DOING).is_some() => Kind::Making,
            true => Kind::Act,
        };
        let written = &text.normal.text[span.clone()];
        let is_name = written != "I" && written.bytes().all(|byte| byte.is_ascii_uppercase());
        let long = before.len() > 2
            && before.bytes().any(|byte| byte.is_ascii_alphabetic())
            && !FORM.contains(&before);
        if long || is_name && !begins {
            spans.push((span.clone(), kind));
        }
    }
    spans
}

/// So many letters tell a word, whatever its ending.
const STEM: usize = 5;

/// Whether a text has a word: with others around it, cut in another way, with another ending.
fn names(text: &Text, word: &str) -> bool {
    if word.is_ascii() {
        let mut others = text.words.iter().map(|span| &text.low[span.clone()]);
        return others.any(|other| match word.get(..STEM) {
            Some(stem) => other.starts_with(stem),
            None => {
                other == word
                    || other.strip_suffix('s') == Some(word)
                    || word.strip_suffix('s') == Some(other)
            }
        });
    }
    let letters: Vec<char> = word.chars().collect();
    let pairs = letters.windows(2);
    let known = pairs.clone().filter(|pair| {
        let pair: String = pair.iter().collect();
        text.low.contains(&pair)
    });
    known.count() * 2 >= pairs.len()
}
