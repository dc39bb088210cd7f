//! Phrases of English that only notes would use, as rows of words.
//!
//! A row is written as a line: a blank between the words, `|` between words that may stand for each
//! other, `?` behind one that may be missing, `#` for a number, `*` for any word, `@` before the name of a [class](CLASSES), `$` at the end
//! where no noun may follow ("start a business", not "start a business review").

use std::ops::Range;

use super::private_en_rows::rows;
use super::private_en_words::{CLASSES, CLOSING, LEAVING, OTHERS, PRODUCTS, THEIRS, WORK};
use crate::assistant::text::Text;

/// What may stand between a word and the noun that it is part of.
const GLUE: [char; 2] = ['\'', ' '];

/// Words that lead back to the writer: "find clients for a side gig".
const PURPOSE: [&str; 6] = ["for", "as", "so", "since", "because", "until"];

/// Hands over each phrase of the text.
pub(super) fn phrases(text: &Text, add: &mut dyn FnMut(Range<usize>)) {
    for sentence in &text.sentences {
        let words = text.words_in(sentence);
        for (at, word) in words.iter().enumerate() {
            let next = words.get(at + 1).map_or("", |next| low(text, next));
            let rows = rows(low(text, word), next);
            let long = rows.filter_map(|row| ends(text, &words[at..], row));
            let Some(count) = long.max() else { continue };
            let span = word.start..words[at + count - 1].end;
            if !kept(text, &words[..at], &span)
                && !product(text, &words[at + count..], &span)
                && !others(text, &words[..at], &span)
            {
                add(span);
            }
        }
    }
}

fn low<'t>(text: &'t Text, word: &Range<usize>) -> &'t str {
    let low = &text.low[word.clone()];
    low.strip_suffix("'s").unwrap_or(low)
}

/// How many words the row takes up from the first one on.
fn ends(text: &Text, words: &[Range<usize>], row: &str) -> Option<usize> {
    let mut at = 0;
    for part in row.split(' ') {
        if part == "$" {
            return closed(text, &words[at - 1..]).then_some(at);
        }
        let (part, may) = part.strip_suffix('?').map_or((part, false), |p| (p, true));
        let beside = at == 0
            || words.get(at).is_none_or(|word| {
                let between = &text.low[words[at - 1].end..word.start];
                !between.contains([',', ';', ':', '(', ')'])
            });
        let fits = words
            .get(at)
            .is_some_and(|word| beside && is_one(part, low(text, word)));
        if fits {
            at += 1;
        } else if !may {
            return None;
        }
    }
    Some(at)
}

fn is_one(part: &str, word: &str) -> bool {
    part.split('|').any(|one| {
        one == word
            || one == "*"
            || one == "#" && word.starts_with(|c: char| c.is_ascii_digit())
            || one.starts_with('@')
                && CLASSES
                    .iter()
                    .any(|(name, all)| *name == one && all.contains(&word))
    })
}

/// Whether nothing follows the first word that would make it part of a longer name.
fn closed(text: &Text, words: &[Range<usize>]) -> bool {
    words.get(1).is_none_or(|next| {
        !text.low[words[0].end..next.start]
            .trim_matches(GLUE)
            .is_empty()
            || CLOSING.contains(&low(text, next))
            || low(text, next).ends_with("ly")
    })
}

/// A product about jobs is not the writer's own plan, and to leave the office is not to leave.
fn product(text: &Text, words: &[Range<usize>], span: &Range<usize>) -> bool {
    let Some(next) = words.first() else {
        return false;
    };
    let between = text.low[span.end..next.start].trim_start_matches("'s");
    if !between.trim_matches(GLUE).is_empty() {
        return false;
    }
    // A new employer's payroll is somebody's work, a headhunter's attention is not.
    let whose = text.low[..span.end].ends_with("'s");
    let word = low(text, next);
    if whose && !THEIRS.contains(&word) {
        return true;
    }
    let after = words.get(1).map_or("", |second| low(text, second));
    let article = ["a", "an", "the", "my", "our"].contains(&word);
    let thing = if article { after } else { word };
    // "Change jobs in the scheduler": the sentence begins with what is done to a thing.
    let first = text.sentence(span.start).start == span.start;
    let placed = first && word == "in" && after == "the" && !text.low[span.clone()].contains("my ");
    let leaves = LEAVING
        .iter()
        .any(|end| text.low[span.clone()].ends_with(end));
    let single = thing.strip_suffix('s').unwrap_or(thing);
    placed
        || PRODUCTS.contains(&word)
        || PRODUCTS.contains(&word.strip_suffix('s').unwrap_or(word))
        || leaves && (WORK.contains(&single) || WORK.contains(&word))
}

/// Whether the sentence speaks of somebody else just before, and the phrase not of the writer.
fn others(text: &Text, words: &[Range<usize>], span: &Range<usize>) -> bool {
    let own = text.low[span.clone()]
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| ["i", "my", "me", "myself"].contains(&word));
    !own && words
        .iter()
        .rev()
        .take(4)
        .take_while(|word| !PURPOSE.contains(&low(text, word)))
        .any(|word| OTHERS.contains(&low(text, word)))
}

/// Whether a thing of work stays with the writer, or a number says that a noun is counted: "the raw data stays with
/// me", "25 change jobs".
fn kept(text: &Text, words: &[Range<usize>], span: &Range<usize>) -> bool {
    let near = words.iter().rev().take(6);
    let thing = text.low[span.clone()].ends_with(" with me")
        && near.clone().any(|word| KEPT.contains(&low(text, word)));
    let counted = words.last().is_some_and(|word| {
        low(text, word).starts_with(|c: char| c.is_ascii_digit())
            && text.low[word.end..span.start].trim().is_empty()
            && text.low[span.clone()].starts_with("change ")
    });
    thing || counted
}

/// What work is kept in.
const KEPT: [&str; 20] = [
    "data",
    "file",
    "files",
    "key",
    "keys",
    "laptop",
    "password",
    "passwords",
    "access",
    "decision",
    "list",
    "log",
    "logs",
    "copy",
    "original",
    "originals",
    "record",
    "records",
    "contact",
    "responsibility",
];
