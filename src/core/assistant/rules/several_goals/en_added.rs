//! What stands between two English clauses: words that set one beside the other, and what leads in the second.

use std::ops::Range;

use super::Joint;
use super::apart::brings;
use super::en::{due, word};
use super::en_finite::gerund;
use super::en_words::{is_number, shared, topic};
use super::verbs_en::verb;
use super::words::Topic;
use crate::assistant::text::{Text, class};

/// Words behind which something stands beside what was said.
#[rustfmt::skip]
const WITH: &[&str] = &[
    "along with", "together with", "in parallel with", "in parallel to", "parallel to", "in addition to", "alongside", "on top of",
    "next to", "besides", "as well as", "whilst also", "whilst", "while also", "at the same time as", "hand in hand with", "plus", "coupled with", "accompanied by",
];

/// Those behind which a thing with its own level may stand.
const THINGS: &[&str] = &[
    "along with",
    "together with",
    "in addition to",
    "alongside",
    "as well as",
    "plus",
    "next to",
    "on top of",
];

/// With whom something is done, and no other goal.
#[rustfmt::skip]
pub(super) const WHOM: &[&str] = &[
    "colleague", "colleagues", "team", "teams", "customer", "customers", "client", "clients", "vendor", "partner", "partners", "sales", "department", "departments", "section",
    "supplier", "engineers", "developers", "designers", "users", "user", "others", "them", "him", "her", "me", "us", "who", "company", "companies", "office", "branch", "site", "sites",
];

/// Where a clause begins that words set beside the one before: "in parallel with moving the office".
pub(super) fn added(
    text: &Text,
    sentence: &Range<usize>,
    all: &[Range<usize>],
    at: usize,
) -> Option<(usize, Joint)> {
    let rest = &text.low[all[at].start..sentence.end];
    let gap = &text.low[all[at - 1].end..all[at].start];
    if gap.contains('+') && verb(word(text, all, at)).is_some() {
        return Some((at, Joint::Apart));
    }
    // Most words begin none of them, and this tells at once.
    let may = matches!(
        word(text, all, at),
        "along"
            | "together"
            | "in"
            | "parallel"
            | "alongside"
            | "on"
            | "next"
            | "besides"
            | "as"
            | "whilst"
            | "while"
            | "at"
            | "hand"
            | "plus"
            | "coupled"
            | "accompanied"
    );
    if !may {
        return None;
    }
    let with = class::starts(rest, WITH)?;
    let next = at + with.split(' ').count();
    let here = word(text, all, next);
    if gerund(here) && verb(here).is_some() {
        return Some((next, Joint::Beside));
    }
    let counted = is_number(here) || here.starts_with(|c: char| c.is_ascii_digit());
    let thing = counted || matches!(here, "a" | "an" | "no" | "zero" | "another");
    let with_whom = (next..all.len().min(next + 6)).any(|i| {
        let here = word(text, all, i);
        WHOM.contains(&here) || topic(here) == Some(Topic::People)
    });
    if !thing || with_whom || !THINGS.contains(&with) {
        return None;
    }
    let (one, two) = (
        sentence.start..all[at - 1].end,
        all[next].start..sentence.end,
    );
    let figure = |span: &Range<usize>| !text.quantities_in(span).is_empty() || due(text, span);
    let (first, second) = (topic(&text.low[one.clone()]), topic(&text.low[two.clone()]));
    let known = first.is_some() && second.is_some();
    let far = known && first != second && !brings(first, second) && !brings(second, first);
    let dated = due(text, &one) && due(text, &two) && first != second;
    let apart = far || dated;
    (apart && figure(&one) && figure(&two) && !shared(text, &one, &two))
        .then_some((next, Joint::Beside))
}

/// The verb behind a few words that say when, where or whether: "if possible bring two clients back", "by the
/// same date close the books".
pub(super) fn adverbial(text: &Text, all: &[Range<usize>], from: usize) -> Option<usize> {
    let leads = matches!(
        word(text, all, from),
        "by" | "in"
            | "on"
            | "at"
            | "if"
            | "where"
            | "within"
            | "during"
            | "over"
            | "until"
            | "before"
            | "after"
            | "as"
    );
    if !leads || matches!(word(text, all, from + 1), "least" | "most") {
        return None;
    }
    let plain = |i: usize| {
        !matches!(
            word(text, all, i),
            "and" | "or" | "that" | "which" | "who" | "to" | "of" | "we" | "i"
        ) && !gerund(word(text, all, i))
    };
    let mut near = (from + 2..all.len().min(from + 7)).take_while(|i| plain(*i - 1));
    near.find(|i| {
        let (before, here, next) = (
            word(text, all, i - 1),
            word(text, all, *i),
            word(text, all, i + 1),
        );
        let taken = is_number(next)
            || next.starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                next,
                "a" | "an" | "the" | "our" | "my" | "all" | "every" | "each" | "at"
            );
        let named = matches!(
            before,
            "a" | "an"
                | "the"
                | "our"
                | "my"
                | "its"
                | "their"
                | "each"
                | "every"
                | "in"
                | "on"
                | "at"
                | "by"
        );
        let plain = text.low[all[i - 1].end..all[*i].start].trim() != ",";
        // "by May the users try it": theirs.
        let many = before.ends_with('s')
            && !matches!(
                before,
                "weeks" | "months" | "days" | "years" | "class" | "process"
            );
        taken && !named && !many && plain && verb(here).is_some() && !gerund(here)
    })
}

/// Whether a word alone counts the goals: "first, …; second, …".
pub(super) fn ordinal(word: &str) -> bool {
    matches!(
        word,
        "first" | "firstly" | "second" | "third" | "thirdly" | "finally" | "lastly"
    )
}
