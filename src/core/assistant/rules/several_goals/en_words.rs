//! What the words of an English clause tell: what it is about, and whether it points back.

use std::ops::Range;

use super::en::{LONGEST, word};
use super::en_finite::is_finite;
use super::topics;
use super::verbs_en::{function, verb};
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
                all.get(i)
                    .filter(|at| !text.low[at.end..].starts_with([':', ';']))
                    .map_or("", |_| word(text, all, i + 1)),
            );

            let number = here == "one" && !text.quantities_in(&all[i]).is_empty();
            // "3 users": not those who were spoken of.
            let many = |i: usize| {
                let here = word(text, all, i);
                here.starts_with(|c: char| c.is_ascii_digit()) || is_number(here)
            };
            let new = matches!(here, "users" | "readers" | "slides")
                && (i > first && many(i - 1) || i > first + 1 && many(i - 2))
                // "goes live in production"
                || here == "production" && i > first + 1 && word(text, all, i - 2) == "live";
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
                || matches!(here, "this" | "same") && SPANS.contains(&next);
            // "the 15 worst findings", "the office's questions"
            let worst = before.ends_with("st")
                && (i.saturating_sub(3)..i).any(|k| word(text, all, k) == "the");
            let named = !worst
                && !before.ends_with("'s")
                && (here.len() > 5 || matches!(here, "steps" | "fixes" | "gaps"))
                && i > first
                && !QUANTIFIERS.contains(&before)
                && !matches!(
                    before,
                    "from" | "with" | "of" | "for" | "to" | "by" | "and" | "on" | "i" | "we"
                )
                && !before.starts_with(|c: char| c.is_ascii_digit());
            // IT is a trade.
            let number = number || text.normal.text[all[i].clone()] == *"IT";
            // "obtain a 90-point result", "a proof of concept", "a round after which five go on": new.
            let result = here == "result"
                && before != "a"
                && (i.saturating_sub(3)..i).any(|k| matches!(word(text, all, k), "a" | "an"));
            let concept = here == "proof" && next == "of" && word(text, all, i + 2) == "concept";
            let inner = here == "which" && i > first + 1 && leads_in(before);
            // "automate the report so that it takes ten minutes": what this clause names.
            let inner = inner || here == "it" && before == "that" && i > first + 3;
            let number = number || result || concept || inner;
            // "get at least one past the screening": one of those.
            let some = i + 1 < all.len().min(first + 12)
                && is_number(here)
                && (next == "of" || !LEVELS.contains(&before))
                && !matches!(word(text, all, i + 2), "our" | "my")
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
                    && i >= first
                    && matches!(
                        before,
                        "least"
                            | "win"
                            | "get"
                            | "have"
                            | "pick"
                            | "choose"
                            | "fix"
                            | "for"
                            | "sell"
                    );
            // "see three adopted"
            let some = some
                || is_number(here)
                    && next.ends_with("ed")
                    && !text.low[..all[i].start].ends_with(": ")
                    && (word(text, all, i + 2).is_empty() || function(word(text, all, i + 2)));
            // "the ten that helped", "every high finding", "one change each time"
            let counted = here == "the"
                && is_number(next)
                && !matches!(word(text, all, i + 2), "new" | "big" | "biggest" | "main");
            let each = here == "each"
                && (before == "of"
                    || matches!(
                        next,
                        "" | "time"
                            | "of"
                            | "one"
                            | "in"
                            | "at"
                            | "to"
                            | "by"
                            | "with"
                            | "for"
                            | "used"
                    ));
            let every = i > first
                && words::BACK_EN_INDEX.has(words::BACK_EN, here)
                && (i.saturating_sub(2)..i)
                    .any(|k| matches!(word(text, all, k), "every" | "all" | "each" | "any"));
            // "the time saved": by what was done.
            let the = (i.saturating_sub(3)..i).any(|k| word(text, all, k) == "the");
            let past = i > first + 1
                && (the || !matches!(here, "collected" | "gathered"))
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
            // "share what I heard"
            let what = here == "what" && matches!(next, "i" | "we" | "they");
            let rest = here == "other"
                && before == "the"
                && (is_number(next)
                    || next.starts_with(|c: char| c.is_ascii_digit())
                    || matches!(next, "ones" | "half"));
            rest || said || counted || each || every || some || what
        })
}

/// What "this" and "the same" say of when.
const SPANS: &[&str] = &[
    "year", "month", "quarter", "period", "half", "week", "term", "fiscal", "date", "day",
    "deadline", "time",
];

/// What stands before the figure of a level.
const LEVELS: &[&str] = &[
    "to", "than", "under", "below", "over", "above", "at", "within", "by",
];

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
