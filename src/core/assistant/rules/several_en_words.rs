//! What the words of an English clause tell: what it is about, and whether it points back.

use std::ops::Range;

use super::several_en::{LONGEST, verb, word};
use super::several_words::{self as words, Topic};
use crate::assistant::text::Text;
use crate::assistant::text::class::starts;

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

/// Whether what is done is something said before: "it", "the findings"; "security findings" are new.
pub(super) fn points_back(text: &Text, all: &[Range<usize>], own: Range<usize>) -> bool {
    let first = own.start;
    own.take(8).any(|i| {
        let (before, here, next) = (
            i.checked_sub(1).map_or("", |i| word(text, all, i)),
            word(text, all, i),
            word(text, all, i + 1),
        );
        let number = here == "one" && !text.quantities_in(&all[i]).is_empty();
        let own = matches!(here, "their" | "its") && next == "own"
            || here == "this"
                && matches!(
                    next,
                    "year" | "month" | "quarter" | "period" | "half" | "week" | "term" | "fiscal"
                );
        let named = here.len() > 5
            && i > first
            && !QUANTIFIERS.contains(&before)
            && !matches!(
                before,
                "from" | "with" | "of" | "for" | "to" | "by" | "and" | "on" | "i" | "we"
            )
            && !before.starts_with(|c: char| c.is_ascii_digit());
        // IT is a trade.
        let number = number || text.normal.text[all[i].clone()] == *"IT";
        words::BACK_EN.contains(&here) && !number && !own && !named
    })
}

/// What stands before a noun and names nothing.
#[rustfmt::skip]
const QUANTIFIERS: &[&str] = &[
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
    words::TOPICS_EN_INDEX.first(words::TOPICS_EN, body)
}

/// Whether a noun of its own stands behind the verb: not "in production", "by December".
pub(super) fn has_object(text: &Text, own: &[Range<usize>]) -> bool {
    let mut names = own.iter().map(|w| &text.low[w.clone()]);
    let first = names.find(|w| !QUANTIFIERS.contains(w) && !w.bytes().all(|b| b.is_ascii_digit()));
    first.is_some_and(|w| {
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

/// Words that say what a clause is about, without the ending of the plural.
pub(super) fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
    for word in text.words_in(span).iter().take(LONGEST) {
        let word = &text.low[word.clone()];
        let stem = word.strip_suffix("'s").unwrap_or(word);
        let stem = stem.strip_suffix('s').unwrap_or(stem);
        let idle = word.len() < 3
            || word.bytes().all(|b| b.is_ascii_digit())
            || words::COMMON_EN_INDEX.has(words::COMMON_EN, word)
            || words::COMMON_EN_INDEX.has(words::COMMON_EN, stem)
            || verb(word).is_some();
        if !idle {
            found.push(stem);
        }
    }
}

/// Whether two clauses share a word that says what they are about.
pub(super) fn shared(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    tokens(text, one, &mut mine);
    tokens(text, other, &mut theirs);
    mine.iter().any(|word| theirs.contains(word))
}

/// Whether a state of mind begins here: "learn", "become familiar with", "gain knowledge of".
pub(super) fn mind(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let behind = |set: &[&str]| (at + 1..at + 4).any(|i| set.contains(&word(text, all, i)));
    match word(text, all, at) {
        "learn" | "learning" | "understand" | "understanding" | "know" | "study" | "grasp" => true,
        "become" | "becoming" | "be" | "get" | "getting" | "feel" => behind(words::MIND_EN),
        "gain" | "gaining" | "acquire" | "acquiring" | "deepen" | "deepening" | "build" => {
            behind(words::SKILL_EN)
        }
        _ => false,
    }
}

/// Whether a sentence begins as the first item of a list.
pub(super) fn starts_list(sentence: &str) -> bool {
    starts(sentence, &["1)", "(1)", "1.", "- ", "• ", "* "]).is_some()
}
