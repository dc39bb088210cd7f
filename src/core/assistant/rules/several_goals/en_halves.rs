//! An English statement that falls into two halves: each says of something of its own what becomes of it. Where
//! nothing in the second points to the first, they are two goals, whatever they are about.

use std::ops::Range;

use super::en::{due, timed, word};
use super::en_added::WHOM;
use super::en_clause::act;
use super::en_finite::{gerund, is_finite};
use super::en_halves_tied::tied;
use super::en_own::Tie;
use super::en_own_read::reads;
use super::en_parts::{Part, readings};
use super::en_rows::bare;
use super::en_words::{QUANTIFIERS, is_number, leads_in, topic, with_percent};
use super::titles_en::compared;
use super::verbs_en::{function, head, verb};
use super::words::{Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::{Text, class};

/// A text of more words tells more than two halves.
const LONGEST: usize = 60;

/// One of the halves.
pub(super) struct Half<'a> {
    pub(super) all: &'a [Range<usize>],
    /// Where it begins.
    pub(super) from: usize,
    /// Where its verb stands, or what it names first.
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) span: Range<usize>,
    /// Whether it tells what to do; it names a thing and how that is otherwise.
    pub(super) led: bool,
    /// Whether a label stands before it: "For the bank: …".
    pub(super) labelled: bool,
    pub(super) class: Class,
    pub(super) topic: Option<Topic>,
    pub(super) act: Option<Act>,
}

/// Where the second of two parts stands, if it is a goal of its own.
pub(super) fn second(text: &Text, strict: bool) -> Option<Range<usize>> {
    let (first, last) = (text.sentences.first()?, text.sentences.last()?);
    let all = text.words_in(&(first.start..last.end));
    if all.len() > LONGEST || all.len() < 5 || CASES.contains(&word(text, all, 0)) {
        return None;
    }
    // "Once the season ends, I want …": only where each has its own date.
    let strict = strict || matches!(word(text, all, 0), "once" | "when");
    let parts = readings(text, all);
    parts
        .iter()
        .find_map(|parts| among(text, all, parts, strict))
}

/// The first part that is a goal of its own beside the one before.
fn among(text: &Text, all: &[Range<usize>], parts: &[Part], strict: bool) -> Option<Range<usize>> {
    let halves: Vec<_> = parts
        .iter()
        .map(|part| {
            let half = (!part.row).then(|| half(text, all, part.from, part.end));
            half.flatten().or_else(|| thing(text, all, *part))
        })
        .collect();
    // "Reduce queueing: move the scanners and …": what does it.
    let end = parts.first()?.end;
    let told =
        (1..end).any(|i| text.low[all[i - 1].end..all[i].start].contains(':') && i > 6.min(end));
    if told {
        return None;
    }
    // "1) export the ledgers, 2) map the fields": steps, where none of them ends.
    let numbered = parts[0].from > 0 && text.low[..all[1].start].contains(')');
    (1..parts.len()).find_map(|at| {
        let two = halves[at].as_ref()?;
        let ends = due(text, &two.span) || !text.quantities_in(&two.span).is_empty();
        if numbered && two.led && !ends {
            return None;
        }
        let begun = all[parts[at].from].start..all[parts[at].end - 1].end;
        let also = text
            .words_in(&begun)
            .iter()
            .any(|w| text.low[w.clone()] == *"also");
        let too = also || class::ends(&text.low[begun], &[" too", " as well"]).is_some();
        let tie = if too { Tie::Said } else { parts[at].tie };
        // What only tells how things are stands between two goals.
        let mut before = halves[..at].iter().flatten().peekable();
        // Signs of one goal stand side by side, and steps of one act, where they have not each what ends them.
        let ended = |half: &Half<'_>| due(text, &half.span);
        if strict && !(ended(two) && halves[at - 1].as_ref().is_some_and(ended)) {
            return None;
        }
        let alone = before.peek().is_some() && before.all(|one| !tied(text, one, two, tie));
        alone.then(|| two.span.clone())
    })
}

/// What begins a text of which all is for one case.
const CASES: &[&str] = &[
    "if", "because", "so", "whenever", "unless", "where", "both", "as", "since", "although",
];

/// What a half says; nothing where none can be told.
fn half<'a>(text: &Text, all: &'a [Range<usize>], from: usize, end: usize) -> Option<Half<'a>> {
    let begins = from;
    let colon = (from + 1..end.min(from + 7))
        .find(|i| text.low[all[i - 1].end..all[*i].start].contains(':'))
        .filter(|_| head(text, all, from).is_none());
    let from = colon.unwrap_or(from);
    // "This fiscal year our group also earns …"; "before the June count, all stores …" is shut off by its comma.
    let shut =
        (from + 1..end.min(from + 9)).any(|i| text.low[all[i - 1].end..all[i].start].contains(','));
    let from = timed(text, all, from)
        .filter(|next| !shut && *next + 1 < end && leads_in(word(text, all, from)))
        .unwrap_or(from);
    let labelled = colon.is_some();
    // "Not only will the model go live, but …"
    // "See to it that A happens and that B does"
    let that = (from..end.min(from + 6)).find(|i| word(text, all, *i) == "that");
    let told = that.filter(|i| {
        *i == from
            || matches!(
                word(text, all, i - 1),
                "it" | "is" | "are" | "sure" | "ensure" | "see" | "want"
            )
    });
    let from = told.map_or(from, |i| i + 1);
    let only = word(text, all, from) == "not" && word(text, all, from + 1) == "only";
    let from = from + if only { 3 } else { 0 };
    let (at, led) = match reads(text, all, from, end).filter(|_| !noun(text, all, from, end)) {
        Some((at, finite)) => (at, !finite),
        None if told.is_some() || only => (from, false),
        // "in the latter half a model brings 500 visits"
        None if leads_in(word(text, all, from))
            && (from + 2..end).any(|i| is_finite(word(text, all, i))) =>
        {
            (from, false)
        }
        None => (named(text, all, from, end)?, false),
    };
    if end < at + 2 {
        return None;
    }
    let span = all[at].start..with_percent(text, all[end - 1].end);
    let act = if led {
        act(text, all, &(at..end), Joint::Next)
    } else {
        None
    };
    let topic = match &act {
        Some(act) => act.topic,
        None => topic(&text.low[span.clone()]),
    };
    let class = match &act {
        Some(act) => act.class,
        None if led => Class::Deed,
        None => Class::Result,
    };
    Some(Half {
        all,
        from: begins,
        at,
        end,
        span,
        led,
        labelled,
        class,
        topic,
        act,
    })
}

/// A thing that words set beside the one of the first half: "…, along with the sloppy handling of receipts".
fn thing<'a>(text: &Text, all: &'a [Range<usize>], part: Part) -> Option<Half<'a>> {
    let Part {
        from,
        end,
        tie,
        row,
    } = part;
    // "FY26: availability 99.95%, two orders, …"
    let colon = (from + 1..end.min(from + 7))
        .find(|i| text.low[all[i - 1].end..all[*i].start].contains(':'));
    let from = colon.filter(|at| row && at + 1 < end).unwrap_or(from);
    let named = matches!(word(text, all, from), "the" | "our" | "my");
    let whom = (from..end.min(from + 5)).any(|i| {
        let here = word(text, all, i);
        WHOM.contains(&here) || topic(here) == Some(Topic::People)
    });
    // "A recall page for grandparents; a colour kit for the sister brands"
    let alone = row || tie >= Tie::Mark && bare(text, all, part);
    if !(alone || tie == Tie::Said && named && !whom && end > from + 3) {
        return None;
    }
    let span = all[from].start..with_percent(text, all[end - 1].end);
    Some(Half {
        all,
        from,
        at: from,
        end,
        topic: topic(&text.low[span.clone()]),
        span,
        led: false,
        labelled: false,
        class: Class::Result,
        act: None,
    })
}

/// Whether what looks like a verb is the first word of a thing and its level: "code coverage from 55% to 80%",
/// "orchard sensor uptime 99.8%".
pub(super) fn noun(text: &Text, all: &[Range<usize>], from: usize, end: usize) -> bool {
    let begins = word(text, all, from);
    if verb(begins) == Some(Class::Result) || function(begins) || numbered(begins) {
        return false;
    }
    let thing = |i: &usize| {
        let here = word(text, all, *i);
        let plain = !function(here) || matches!(here, "time" | "rate" | "score" | "level");
        plain && !numbered(here) && !QUANTIFIERS.contains(&here)
    };
    let run = (from + 1..end.min(from + 5)).take_while(thing).count();
    let at = from + 1 + run;
    if run == 0 || at >= end {
        return false;
    }
    let next = word(text, all, at + 1);
    let level = matches!(
        word(text, all, at),
        "of" | "from" | "to" | "at" | "under" | "below" | "above" | "over" | "down" | "up"
    );
    let known = verb(begins).is_some();
    // "site photos pinned to the model"
    let done = (from + 2..=at).any(|i| {
        let many = word(text, all, i - 1).ends_with('s');
        many && i < end && word(text, all, i).ends_with("ed")
    });
    !known && done
        || numbered(word(text, all, at)) && !known && run > 1
        || level && numbered(next)
        || matches!(word(text, all, at), "down" | "up")
            && matches!(next, "from" | "to" | "at" | "by")
        || (!known || gerund(begins)) && (from + 1..at).any(|i| compared(word(text, all, i)))
        || word(text, all, at) == "of"
}

/// Whether a word is a number or begins with a figure.
pub(super) fn numbered(word: &str) -> bool {
    is_number(word) || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Where a thing begins that is said to be otherwise: with its level or date, better than before, or done.
fn named(text: &Text, all: &[Range<usize>], from: usize, end: usize) -> Option<usize> {
    let begins = word(text, all, from);
    let span = all.get(from)?.start..with_percent(text, all.get(end.checked_sub(1)?)?.end);
    let many = numbered(begins) && !function(word(text, all, from + 1));
    let levelled =
        many || !text.quantities_in(&span).is_empty() || !text.times_in(&span).is_empty();
    let state = (from + 1..end).any(|i| {
        let here = word(text, all, i);
        here.ends_with("ed")
            || matches!(here, "live" | "running" | "gone" | "done")
            || here == "in" && word(text, all, i + 1) == "production"
            || here == "runs"
            || compared(here) && i + 1 == end
    });
    let opens = leads_in(begins) && !matches!(begins, "the" | "every" | "each");
    (!opens && end > from + 1 && (levelled || state || better(begins))).then_some(from)
}

/// Whether a word says that something becomes better: "calmer", "fewer".
pub(super) fn better(word: &str) -> bool {
    compared(word) || word.ends_with("er") && word.len() > 4 && !function(word)
}
