//! What the words of an English clause tell: what it is about, and whether it points back.

use std::ops::Range;

use super::en::{LONGEST, function, word};
use super::topics;
use super::verbs_en::verb;
use super::words::{self, Topic};
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
    let many = own.take(14).enumerate();
    many.filter(|(nth, i)| *nth < 8 || word(text, all, i.saturating_sub(1)) == "the")
        .any(|(_, i)| {
            let (before, here, next) = (
                i.checked_sub(1).map_or("", |i| word(text, all, i)),
                word(text, all, i),
                word(text, all, i + 1),
            );
            let number = here == "one" && !text.quantities_in(&all[i]).is_empty();
            // "3 users": not those who were spoken of.
            let new = matches!(here, "users" | "readers")
                && (before.starts_with(|c: char| c.is_ascii_digit()) || is_number(before));
            // "three staff to the point where they are trusted"
            let theirs = matches!(here, "they" | "their" | "them")
                && (first..i).any(|k| is_number(word(text, all, k)));
            // "the four-hour target"
            let aim = matches!(here, "target" | "goal")
                && i > first + 1
                && word(text, all, first) == "the"
                && topic(before).is_none();
            // "spend that on one more"
            let that = here == "that"
                && i <= first + 1
                && (next.is_empty()
                    || matches!(
                        next,
                        "on" | "to" | "for" | "in" | "into" | "and" | "with" | "by"
                    ));
            if aim || that {
                return true;
            }
            let own = new
                || theirs
                || matches!(here, "their" | "its") && next == "own"
                || matches!(here, "this" | "same")
                    && matches!(
                        next,
                        "year"
                            | "month"
                            | "quarter"
                            | "period"
                            | "half"
                            | "week"
                            | "term"
                            | "fiscal"
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
            // "get at least one past the screening": one of those.
            let some = i + 1 < all.len().min(first + 12)
                && is_number(here)
                && before != "from"
                && matches!(
                    next,
                    "of" | "past"
                        | "through"
                        | "by"
                        | "to"
                        | "into"
                        | "in"
                        | "with"
                        | "at"
                        | "that"
                        | "who"
                )
                || is_number(here)
                    && next.is_empty()
                    && i > first
                    && matches!(
                        before,
                        "least" | "win" | "get" | "have" | "pick" | "choose" | "fix" | "for"
                    );
            // "see three adopted"
            let some = some
                || is_number(here)
                    && next.ends_with("ed")
                    && (word(text, all, i + 2).is_empty() || function(word(text, all, i + 2)));
            // "the ten that helped", "every high finding", "one change each time"
            let counted = here == "the"
                && is_number(next)
                && !matches!(word(text, all, i + 2), "new" | "big" | "biggest" | "main");
            let each = here == "each"
                && (before == "of"
                    || matches!(
                        next,
                        "" | "time" | "of" | "one" | "in" | "at" | "to" | "by" | "with" | "for"
                    ));
            let every = i > first
                && words::BACK_EN_INDEX.has(words::BACK_EN, here)
                && (i.saturating_sub(2)..i)
                    .any(|k| matches!(word(text, all, k), "every" | "all" | "each" | "any"));
            // "the time saved": by what was done.
            let past = i > first + 1
                && matches!(
                    here,
                    "saved"
                        | "freed"
                        | "gained"
                        | "earned"
                        | "learned"
                        | "learnt"
                        | "collected"
                        | "gathered"
                );
            // "my proposal skills": what kind they are.
            let kind = here.len() > 5
                && !matches!(here, "which" | "there")
                && i + 1 < all.len()
                && text.low[all[i].end..all[i + 1].start] == *" "
                && !function(next)
                && verb(next).is_none();
            let said = past
                || !kind
                    && words::BACK_EN_INDEX.has(words::BACK_EN, here)
                    && !number
                    && !own
                    && !named;
            said || counted || each || every || some
        })
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
                .filter(|(word, _)| rest.starts_with(word.as_bytes()))
                .max_by_key(|(word, _)| word.len());
        }
    }
    first.map(|(_, topic)| topic)
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

/// Words that say what a clause is about, without the ending of the plural.
fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
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
            let kin = noun.starts_with(&doing[..doing.len() - 1]);
            kin && (matches!(before, "the" | "this" | "that") || noun != doing && noun.len() > 5)
        })
    })
}

/// Whether a state of mind begins here: "learn", "become familiar with", "gain knowledge of".
pub(super) fn mind(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let behind = |set: &[&str]| (at + 1..at + 6).any(|i| set.contains(&word(text, all, i)));
    match word(text, all, at) {
        "learn" | "learning" | "understand" | "understanding" | "know" | "study" | "grasp" => true,
        "become" | "becoming" | "be" | "get" | "getting" | "feel" => {
            // "more confident", with nothing that it is about: what came before.
            let about = |i: usize| {
                matches!(
                    word(text, all, i),
                    "with" | "about" | "of" | "in" | "to" | "at"
                )
            };
            (behind(words::MIND_EN) || word(text, all, at + 1) == "able")
                && (at + 2..at + 5).any(about)
        }
        "gain" | "gaining" | "acquire" | "acquiring" | "deepen" | "deepening" | "build"
        | "improve" | "develop" | "strengthen" | "sharpen" | "polish" | "brush" => {
            behind(words::SKILL_EN)
                || behind(&["english", "japanese", "chinese", "german"]) && !behind(&["score"])
        }
        // "have a sense of responsibility"
        "have" | "having" | "take" => behind(&["sense", "ownership", "mindset"]),
        _ => false,
    }
}

/// Whether a sentence begins as the first item of a list.
pub(super) fn starts_list(sentence: &str) -> bool {
    starts(sentence, &["1)", "(1)", "1.", "- ", "• ", "* "]).is_some()
}
