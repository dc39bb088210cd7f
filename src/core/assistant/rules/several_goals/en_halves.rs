//! An English statement that falls into two halves: each says of something of its own what becomes of it. Where
//! nothing in the second points to the first, they are two goals, whatever they are about.

use std::ops::Range;

use super::en::{BESIDE, timed, word};
use super::en_clause::act;
use super::en_halves_tied::tied;
use super::en_own::Tie;
use super::en_own_read::reads;
use super::en_words::{is_number, leads_in, topic, with_percent};
use super::joints_en::another;
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

/// Where the second half stands, if it is a goal of its own.
pub(super) fn second(text: &Text) -> Option<Range<usize>> {
    let (first, last) = (text.sentences.first()?, text.sentences.last()?);
    let all = text.words_in(&(first.start..last.end));
    if all.len() > LONGEST || all.len() < 5 || text.sentences.len() > 2 {
        return None;
    }
    let opens = word(text, all, 0);
    if CASES.contains(&opens) {
        return None;
    }
    let (end, begin, tie) = joint(text, all)?;
    let body = text.low[..last.end].trim_end_matches(['.', ' ']);
    let also = (begin..all.len()).any(|i| word(text, all, i) == "also");
    let too = also || class::ends(body, &[" too", " as well"]).is_some();
    let tie = if too { Tie::Said } else { tie };
    // "Reduce queueing: move the scanners and …": what does it.
    let told =
        (1..end).any(|i| text.low[all[i - 1].end..all[i].start].contains(':') && i > 6.min(end));
    let one = half(text, all, 0, end).filter(|_| !told)?;
    let two = half(text, all, begin, all.len())?;
    (!tied(text, &one, &two, tie)).then_some(two.span)
}

/// What begins a text of which all is for one case.
const CASES: &[&str] = &[
    "if", "when", "once", "because", "so", "whenever", "unless", "where", "both", "as",
];

/// Where the first half ends and the second begins: at the strongest joint, where that is the only one of its kind.
fn joint(text: &Text, all: &[Range<usize>]) -> Option<(usize, usize, Tie)> {
    let gap = |i: usize| &text.low[all[i - 1].end..all[i].start];
    let ends = |i: usize| {
        text.sentences
            .iter()
            .skip(1)
            .any(|sentence| all[i - 1].end <= sentence.start && sentence.start <= all[i].start)
    };
    let only = |found: &mut dyn Iterator<Item = (usize, usize, Tie)>| {
        let first = found.next();
        first.filter(|_| found.next().is_none())
    };
    let mark = |i: usize| gap(i).contains([';', '•', '|']) || gap(i).contains(" / ") || ends(i);
    let marks: Vec<usize> = (1..all.len()).filter(|i| mark(*i)).collect();
    if let [at] = marks[..] {
        let (next, said) = beside(text, all, at);
        return Some((at, next, if said { Tie::Said } else { Tie::Mark }));
    }
    if !marks.is_empty() {
        return None;
    }
    let said = |i: usize| {
        let rest = &text.low[all[i].start..];
        let comma = gap(i).contains(',');
        // "not only will … go live, but our pool will also …"
        if word(text, all, i) == "but"
            && (i + 1..all.len().min(i + 9)).any(|k| word(text, all, k) == "also")
        {
            return Some((i, i + 1, Tie::Said));
        }
        let words = class::starts(rest, WITH)
            .or_else(|| class::starts(rest, WITH_COMMA).filter(|_| comma))?;
        let next = i + words.split(' ').count();
        // "together with sales", "as well as in training": with whom, or where.
        let here = word(text, all, next);
        let thing =
            numbered(here) || matches!(here, "a" | "an" | "no" | "zero") || verb(here).is_some();
        let set = comma || thing;
        (set && (!leads_in(here) || here == "the")).then_some((i, next, Tie::Said))
    };
    if let Some(found) = only(&mut (2..all.len()).filter_map(said)) {
        return Some(found);
    }
    let comma = |i: usize| {
        let and = word(text, all, i) == "and" || gap(i).contains('&');
        (and && gap(i).contains([',', '—', '–'])).then(|| {
            let (next, said) = beside(text, all, i + 1);
            (i, next, if said { Tie::Said } else { Tie::Comma })
        })
    };
    let row = (2..all.len())
        .filter(|i| gap(*i).contains(',') && head(text, all, *i).is_some())
        .count();
    if let Some(found) = only(&mut (2..all.len()).filter_map(comma)) {
        return (row == 0).then_some(found);
    }
    // "wean the desk off its board, wean my group off me"
    let commas: Vec<usize> = (2..all.len()).filter(|i| gap(*i).contains(',')).collect();
    if let [at] = commas[..]
        && word(text, all, at) == word(text, all, 0)
        && head(text, all, at).is_some()
    {
        return Some((at, at, Tie::Mark));
    }
    let and = |i: usize| {
        let sign = gap(i).contains('&');
        if word(text, all, i) != "and" && !sign || i + 2 >= all.len() {
            return None;
        }
        let behind = i + usize::from(!sign);
        let (next, said) = beside(text, all, behind);
        // "aim for closer ties and for lower cost"
        if word(text, all, behind) == "for" && word(text, all, 1) == "for" {
            return Some((i, behind + 1, Tie::Said));
        }
        // "I want … and I want …"
        let again = word(text, all, behind) == word(text, all, 0)
            && word(text, all, behind + 1) == word(text, all, 1)
            && matches!(word(text, all, 0), "i" | "we" | "it" | "the");
        let better = better(word(text, all, 0)) && better(word(text, all, behind));
        let tie = if said || again { Tie::Said } else { Tie::And };
        (said || again || better || head(text, all, next).is_some()).then_some((i, next, tie))
    };
    only(&mut (2..all.len()).filter_map(and))
}

/// Behind these stands something beside what was said before.
const WITH: &[&str] = &[
    "as well as",
    "along with",
    "together with",
    "in addition to",
    "alongside",
    "while also",
    "whilst",
    "on top of",
    "but also",
    "to be followed by a quite different job",
    "with the side effect that",
];

/// The same behind a comma.
const WITH_COMMA: &[&str] = &["plus", "and also", "while", "besides", "whilst"];

/// Where the second half begins behind words that set it beside the first, and whether there are any: "in
/// parallel", "outside that", "and, while I am at it,".
fn beside(text: &Text, all: &[Range<usize>], at: usize) -> (usize, bool) {
    let Some(here) = all.get(at) else {
        return (at, false);
    };
    let rest = &text.low[here.start..];
    if let Some(words) = another(rest) {
        return (at + words, true);
    }
    if let Some(words) = class::starts(rest, ASIDE) {
        return (at + words.split(' ').count(), true);
    }
    if let Some(words) = class::starts(rest, BESIDE) {
        return (at + words.split(' ').count(), true);
    }
    // "and, because the section is ageing, bring in two graduates"
    let opened = at > 0
        && text.low[all[at - 1].end..here.start].contains(',')
        && word(text, all, at - 1) == "and";
    let shut = (at + 1..all.len().min(at + 9))
        .find(|i| text.low[all[i - 1].end..all[*i].start].contains(','));
    match shut.filter(|_| opened) {
        Some(next) => (next, true),
        None => (at, false),
    }
}

/// What says in passing that something else follows.
const ASIDE: &[&str] = &[
    "outside that",
    "in a different vein",
    "while i am at it",
    "while we are at it",
    "elsewhere",
    "on the side",
    "apart from it",
    "by the way",
];

/// What a half says; nothing where none can be told.
fn half<'a>(text: &Text, all: &'a [Range<usize>], from: usize, end: usize) -> Option<Half<'a>> {
    let begins = from;
    let colon = (from + 1..end.min(from + 7))
        .find(|i| text.low[all[i - 1].end..all[*i].start].contains(':'))
        .filter(|_| head(text, all, from).is_none());
    let from = colon.unwrap_or(from);
    // "This fiscal year our group also earns …"
    let from = timed(text, all, from)
        .filter(|next| *next + 1 < end && leads_in(word(text, all, from)))
        .unwrap_or(from);
    let labelled = colon.is_some();
    let (at, led) = match reads(text, all, from, end) {
        Some((at, finite)) => (at, !finite),
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

/// Where a thing begins that is said to be otherwise: with its level or date, better than before, or done.
fn named(text: &Text, all: &[Range<usize>], from: usize, end: usize) -> Option<usize> {
    let begins = word(text, all, from);
    let span = all.get(from)?.start..all.get(end.checked_sub(1)?)?.end;
    let levelled = !text.quantities_in(&span).is_empty() || !text.times_in(&span).is_empty();
    let state = (from + 1..end).any(|i| {
        let here = word(text, all, i);
        here.ends_with("ed")
            || matches!(here, "live" | "running" | "gone" | "done")
            || here == "in" && word(text, all, i + 1) == "production"
            || here == "runs"
    });
    let opens = leads_in(begins) && !matches!(begins, "the" | "every" | "each");
    (!opens && end > from + 1 && (levelled || state || better(begins))).then_some(from)
}

/// Whether a word says that something becomes better: "calmer", "fewer".
pub(super) fn better(word: &str) -> bool {
    compared(word) || word.ends_with("er") && word.len() > 4 && !function(word)
}

/// Whether a word is a number or begins with a figure.
fn numbered(word: &str) -> bool {
    is_number(word) || word.starts_with(|c: char| c.is_ascii_digit())
}
