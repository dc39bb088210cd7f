//! Where the clauses of an English statement that each have an outcome of their own begin, and their verbs stand.

use std::ops::Range;

use super::en::{BESIDE, lead, word};
use super::en_added::ordinal;
use super::en_finite::{gerund, is_finite, under};
use super::en_own::Tie;
use super::en_words::{QUANTIFIERS, is_number, leads_in, topic, with_percent};
use super::joints_en::another;
use super::verbs_en::{function, head, verb};
use super::words::Class;
use crate::assistant::text::{Text, class};

/// So many words may lead in to what is done.
const LEAD: usize = 14;

/// Where the clause after the one that ends before this word begins, and how it is tied; the end of all, too.
pub(super) fn cut(
    text: &Text,
    all: &[Range<usize>],
    from: usize,
    at: usize,
) -> Option<(usize, Tie)> {
    if at == all.len() {
        return Some((at, Tie::Mark));
    }
    let gap = &text.low[all[at - 1].end..all[at].start];
    let bullet = gap.contains(" -") && text.low.trim_start().starts_with('-');
    if gap.contains([';', '•', '|', '+']) || gap.contains(" / ") || bullet {
        return Some((at, Tie::Mark));
    }
    let here = word(text, all, at);
    let and = here == "and" || here == "plus";
    // "not only … but also …"
    let but = here == "but" && word(text, all, at + 1) == "also";
    if but {
        return reads(text, all, at + 2, all.len()).map(|_| (at + 2, Tie::Said));
    }
    if !and
        && !gap.contains([',', '—', '–'])
        && !matches!(
            here,
            "as" | "along" | "together" | "in" | "while" | "alongside" | "besides"
        )
    {
        return None;
    }
    let next = at + usize::from(and);
    let rest = &text.low[all.get(next)?.start..];
    let said = class::starts(rest, BESIDE)
        .or_else(|| class::starts(rest, ROLES))
        .or_else(|| another(rest).map(|_| ""));
    if let Some(words) =
        class::starts(rest, WITH).filter(|_| said.is_none_or(|said| said == "as well as"))
    {
        let next = next + words.split(' ').count();
        let verbal = verb(word(text, all, next)).is_some() || gerund(word(text, all, next));
        return verbal.then_some((next, Tie::Said));
    }
    if here == "while" && gap.contains([',', '—', '–']) {
        return reads(text, all, at + 1, all.len()).map(|_| (at + 1, Tie::Said));
    }
    if !and {
        return None;
    }
    let (led, subject) = reads(text, all, next, all.len())?;
    // "lists and shuttle timetables", "the staging and training databases": no comma, and no verb for sure.
    let here = word(text, all, led);
    let particle = matches!(
        word(text, all, led + 1),
        "out" | "up" | "off" | "down" | "over"
    );
    // "in the network office and arrange seats": what the first is about is closed.
    let near = (from..at).rev().take(4).position(|i| {
        matches!(
            word(text, all, i),
            "the" | "a" | "our" | "my" | "in" | "at" | "for" | "on" | "of"
        )
    });
    let closed = near
        .is_some_and(|near| near > 1 || near == 1 && word(text, all, at - 1).ends_with('s'))
        && (from..at).any(|i| {
            let here = word(text, all, i);
            leads_in(here) && !matches!(here, "the" | "this" | "every" | "each")
        });
    let unsure = head(text, all, led).is_none() && !particle && !closed
        || gerund(here) && !gerund(word(text, all, 0)) && word(text, all, at) == "and";
    if said.is_none() && !gap.contains([',', '—', '–']) && !subject && unsure {
        return None;
    }
    // "so that no part runs out and rush orders fall", "by moving nine and dropping one": of what was said.
    let inner = (from + 1..at).any(|i| {
        under(text, &all[i..=i])
            || matches!(word(text, all, i), "by" | "through" | "without")
                && gerund(word(text, all, i + 1))
    });
    let so = matches!(
        word(text, all, next),
        "thereby" | "thus" | "hence" | "therefore"
    );
    if said.is_none() && inner || so {
        return Some((next, Tie::Within));
    }
    let tie = match said {
        Some(_) => Tie::Said,
        None if here == "plus" => Tie::Said,
        None if gap.contains([',', '—', '–']) => Tie::Comma,
        None => Tie::And,
    };
    Some((next, tie))
}

/// Behind these stands a doing beside the one before.
pub(super) const WITH: &[&str] = &[
    "as well as",
    "along with",
    "together with",
    "in addition to",
    "alongside",
    "while also",
    "whilst",
    "on top of",
    "but also",
    "besides",
];

/// In what other role something is done.
const ROLES: &[&str] = &[
    "in my other role",
    "in another role",
    "for another",
    "as my other",
    "on the other hand",
    "in my second role",
];

/// Where the verb of a clause stands, or its subject, with whether it names one.
pub(super) fn reads(
    text: &Text,
    all: &[Range<usize>],
    from: usize,
    end: usize,
) -> Option<(usize, bool)> {
    let mut at = from;
    while at < end && at < from + LEAD {
        let here = word(text, all, at);
        if lead(here)
            && !(matches!(here, "like" | "want") && at > from)
            && !(here == "aim" && word(text, all, at + 1) == "for")
            || here == "i'd"
            || ordinal(here)
            || here.ends_with("ly") && verb(here).is_none()
        {
            at += 1;
            continue;
        }
        let rest = &text.low[all[at].start..];
        if let Some(words) = another(rest).filter(|words| at + words < end) {
            at += words;
            continue;
        }
        if let Some(words) = class::starts(rest, BESIDE) {
            at += words.split(' ').count();
            continue;
        }
        // "By March, …", "Until the end of Q4: …", "As team leader I …"
        let mark = |i: &usize| text.low[all[*i - 1].end..all[*i].start].contains([',', ':']);
        let colon = |i: &usize| text.low[all[*i - 1].end..all[*i].start].contains(':');
        let near = at + 1..end.min(at + LEAD);
        let span = matches!(here, "starting" | "beginning" | "ending" | "until");
        if span || leads_in(here) && head(text, all, at).is_none() {
            let own = near
                .clone()
                .find(|i| matches!(word(text, all, *i), "i" | "we"));
            let behind = near.clone().find(mark).or(own);
            if let Some(next) = behind {
                at = next;
                continue;
            }
            if !matches!(here, "the" | "this" | "every" | "each") {
                return None;
            }
        }
        if let Some(next) = (at + 1..end.min(at + 4)).find(colon)
            && head(text, all, at).is_none_or(|class| class == Class::Prep)
        {
            at = next;
            continue;
        }
        if here == "what"
            && let Some(is) = near.clone().find(|i| word(text, all, *i) == "is")
            && head(text, all, is + 1).is_some()
        {
            at = is + 1;
            continue;
        }
        break;
    }
    if at + 1 >= end {
        return None;
    }
    // "I'd like alerts to land on phones"
    if matches!(word(text, all, at), "like" | "want") {
        return Some((at + 1, true));
    }
    // "Shift swaps get checked": a noun that looks like a verb.
    let noun = (at + 2..end.min(at + 4)).any(|i| {
        let before = word(text, all, i - 1);
        before.ends_with('s')
            && !function(before)
            && matches!(
                word(text, all, i),
                "are"
                    | "is"
                    | "get"
                    | "gets"
                    | "can"
                    | "will"
                    | "must"
                    | "come"
                    | "fall"
                    | "go"
                    | "stay"
                    | "rise"
                    | "reach"
            )
    }) && !matches!(
        word(text, all, at),
        "ensure"
            | "make"
            | "see"
            | "keep"
            | "check"
            | "confirm"
            | "verify"
            | "have"
            | "get"
            | "let"
    );
    if (noun || head(text, all, at).is_none()) && finite(text, all, at, end) {
        return Some((at, true));
    }
    if imperative(text, all, at, end) {
        return Some((at, false));
    }
    // "30 onboardings done without my senior": a thing and how many.
    let counted = all[at].start..with_percent(text, all[end - 1].end);
    let begins = word(text, all, at);
    let noun = !begins.ends_with("ed")
        && !begins.ends_with("ing")
        && (!function(begins) || is_number(begins) || matches!(begins, "no" | "all"));
    (noun && end - at > 2 && !text.quantities_in(&counted).is_empty()).then_some((at, true))
}

/// Whether one is told to do something here: a verb of the table, or a word that looks like one with its thing behind.
fn imperative(text: &Text, all: &[Range<usize>], at: usize, end: usize) -> bool {
    let here = word(text, all, at);
    // "Work does not stop"
    if matches!(
        word(text, all, at + 1),
        "does" | "do" | "is" | "are" | "has" | "will"
    ) {
        return false;
    }
    if head(text, all, at).is_some() {
        return true;
    }
    if here == "do" && word(text, all, at + 1) == "away" {
        return true;
    }
    let shape = here.len() > 2
        && here != "zero"
        && here.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        && !function(here)
        && (here == "balance"
            || here.ends_with("eed")
            || !NOUNS.iter().any(|ending| here.ends_with(ending)))
        && topic(here).is_none();
    let next = word(text, all, at + 1);
    let thing = |i: usize| {
        i < end && !function(word(text, all, i)) && text.low[all[i - 1].end..all[i].start] == *" "
    };
    let particle = matches!(next, "out" | "up" | "off" | "down" | "away");
    let close = at + 1 + usize::from(particle);
    shape && (QUANTIFIERS.contains(&next) && !particle || thing(close)) && close + 1 < end
}

/// What nouns and adjectives end in, and no verb as one is told to do it.
const NOUNS: &[&str] = &[
    "s", "ed", "ly", "ing", "tion", "sion", "ment", "ness", "ity", "er", "or", "al", "ance",
    "ence", "ic", "ous", "ful", "able", "ism", "cy", "ship", "ry", "ive",
];

/// Whether a clause that names who or what does it begins here: "badges come back", "pilots can look up …".
fn finite(text: &Text, all: &[Range<usize>], at: usize, end: usize) -> bool {
    let inner = |i: &usize| !under(text, &all[*i..=*i]);
    (at + 1..end.min(at + 10)).take_while(inner).any(|i| {
        let (before, here) = (word(text, all, i - 1), word(text, all, i));
        let modal = matches!(
            here,
            "can" | "cannot" | "can't" | "may" | "no" | "need" | "needs" | "have" | "has"
        ) && (!matches!(here, "no") || word(text, all, i + 1) == "longer");
        let many = before.ends_with('s')
            && !function(before)
            && (verb(here).is_some() || matches!(here, "come" | "go" | "exist"))
            && !gerund(here);
        let plain = text.low[all[i - 1].end..all[i].start] == *" " && !function(before);
        plain && (modal || is_finite(here) || many)
    })
}
