//! What the words of an English clause tell: what it is about, and whether it points back.

use std::ops::Range;

use super::en::LONGEST;
use super::en_finite::is_finite;
use super::topics;
use super::verbs_en::verb;
use super::words::{self, Topic};
use crate::assistant::text::Text;

/// Whether a clause that begins with this word only leads in: "By March, …".
pub(super) fn leads_in(word: &str) -> bool {
    matches!(
        word,
        "by" | "in"
            | "during"
            | "for"
            | "with"
            | "from"
            | "on"
            | "after"
            | "before"
            | "if"
            | "when"
            | "at"
            | "as"
            | "until"
            | "within"
            | "besides"
            | "regarding"
            | "concerning"
            | "once"
            | "additionally"
            | "furthermore"
            | "moreover"
            | "separately"
            | "meanwhile"
            | "also"
            | "first"
            | "then"
            | "next"
            | "finally"
            | "together"
            | "the"
            | "this"
            | "every"
            | "each"
            | "plus"
            | "apart"
    )
}

/// Where a clause ends with the sign of per cent that belongs to its last figure: "by 30 %".
pub(super) fn with_percent(text: &Text, end: usize) -> usize {
    let rest = &text.low[end..];
    let gap = rest.len() - rest.trim_start_matches(' ').len();
    let figure = text.low[..end].ends_with(|c: char| c.is_ascii_digit());
    if rest[gap..].starts_with('%') && (figure || gap == 0) {
        end + gap + 1
    } else {
        end
    }
}

/// Whether a quantity says how thorough, not how much: every, all.
pub(super) fn weak(quantity: &str) -> bool {
    matches!(
        quantity,
        "every" | "each" | "all" | "both" | "everyone" | "everybody"
    )
}

/// What stands before a noun and names nothing.
#[rustfmt::skip]
pub(super) const QUANTIFIERS: &[&str] = &[
    "a", "an", "the", "at", "least", "weekly", "monthly", "quarterly", "our", "my", "all", "each", "every", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "twelve", "some", "more", "its", "their", "any", "what", "which", "up", "out", "down", "over", "back", "both", "these", "those", "most", "frequent", "first",
];

/// Whether a word is a small number.
pub(super) fn is_number(word: &str) -> bool {
    matches!(
        word,
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten"
    )
}

pub(super) fn topic(body: &str) -> Option<Topic> {
    let bytes = body.as_bytes();
    let mut first = None;
    for at in 0..bytes.len() {
        if at > 0 && bytes[at - 1].is_ascii_alphanumeric() {
            continue;
        }
        let rest = &bytes[at..];
        // An exam is an exam, whatever it is about.
        if rest.starts_with(b"certif") || rest.starts_with(b"exam") {
            return Some(Topic::Learning);
        }
        if first.is_none() {
            let rows = topics::EN_INDEX.rows(body, at).iter().rev();
            let words = rows.map(|row| topics::EN[usize::from(*row)]);
            // Of two that are as long the one further up, which comes last here.
            first = words
                .filter(|(word, _)| rest.starts_with(word.as_bytes()) && !is_minutes(body, at))
                .max_by_key(|(word, _)| word.len());
        }
    }
    first.map(|(_, topic)| topic)
}

/// Whether minutes of time stand there, and none of a meeting: "30 minutes".
fn is_minutes(body: &str, at: usize) -> bool {
    let before = body[..at].trim_end();
    let number = before.rsplit(' ').next().unwrap_or("");
    body[at..].starts_with("minutes")
        && (is_number(number) || before.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether a noun of its own stands behind the verb: not "in production", "by December".
pub(super) fn has_object(text: &Text, own: &[Range<usize>]) -> bool {
    // "95% of the tickets"
    let share = own.first().is_some_and(|w| {
        let figure = text.low[w.clone()].starts_with(|c: char| c.is_ascii_digit());
        figure && own.get(1).is_some_and(|of| text.low[of.clone()] == *"of")
    });
    let mut names = own[if share { 2 } else { 0 }..]
        .iter()
        .map(|w| &text.low[w.clone()]);
    let first = names.find(|w| !QUANTIFIERS.contains(w) && !w.bytes().all(|b| b.is_ascii_digit()));
    let trade = own.iter().any(|w| text.normal.text[w.clone()] == *"IT");
    trade
        || first.is_some_and(|w| {
            !matches!(
                w,
                "in" | "by"
                    | "for"
                    | "on"
                    | "to"
                    | "with"
                    | "within"
                    | "until"
                    | "it"
                    | "them"
                    | "twice"
                    | "once"
                    | "every"
                    | "inside"
                    | "both"
                    | "from"
                    | "through"
                    | "into"
                    | "of"
                    | "before"
                    | "after"
            )
        })
}

/// Words that say what a clause is about, without the ending of the plural; a date says only when.
fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
    let times = text.times_in(span);
    let mut before = "";
    for at in text.words_in(span).iter().take(LONGEST) {
        let word = &text.low[at.clone()];
        let stem = word.strip_suffix("'s").unwrap_or(word);
        let stem = stem.strip_suffix('s').unwrap_or(stem);
        let named = matches!(
            before,
            "the" | "a" | "an" | "every" | "each" | "our" | "my" | "all"
        );
        let idle = word.len() < 3
            || word.bytes().all(|b| b.is_ascii_digit())
            || words::COMMON_EN_INDEX.has(words::COMMON_EN, word)
            || words::COMMON_EN_INDEX.has(words::COMMON_EN, stem)
            || verb(word).is_some() && !named
            || is_finite(word)
            || times.iter().any(|time| time.span.contains(&at.start));
        if !idle {
            found.push(stem);
        }
        before = word;
    }
}

/// Whether two clauses share a word that says what they are about, or its kin: migrate, migration.
pub(super) fn shared(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    tokens(text, one, &mut mine);
    tokens(text, other, &mut theirs);
    let kin = |one: &str, other: &str| {
        let same = one
            .bytes()
            .zip(other.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let short = one.len().min(other.len());
        same == short && same == one.len().max(other.len()) || same >= 6 && same + 2 >= short
    };
    mine.iter()
        .any(|word| theirs.iter().any(|their| kin(word, their)))
        || named(text, one, other)
        || named(text, other, one)
}

/// Whether one clause names what the other does: "upgrade the PCs", "calls about the upgrade".
fn named(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let doing = text
        .words_in(one)
        .iter()
        .take(3)
        .map(|w| &text.low[w.clone()]);
    let mut doing = doing.filter(|w| w.len() > 3 && verb(w).is_some());
    doing.any(|doing| {
        let nouns = text.words_in(other);
        (1..nouns.len()).any(|i| {
            let (before, noun) = (&text.low[nouns[i - 1].clone()], &text.low[nouns[i].clone()]);
            let kin =
                noun.starts_with(&doing[..doing.len() - 1]) && topic(noun) != Some(Topic::People);
            kin && (matches!(before, "the" | "this" | "that") || noun != doing && noun.len() > 5)
        })
    })
}
