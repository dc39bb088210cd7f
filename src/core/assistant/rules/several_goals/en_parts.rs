//! Into what parts an English statement falls, by its marks and by the words that join them.

use std::ops::Range;

use super::en::{BESIDE, due, word};
use super::en_finite::states;
use super::en_halves::{better, numbered};
use super::en_own::Tie;
use super::en_own_read::WITH;
use super::en_rows::{listed, spliced};
use super::en_words::leads_in;
use super::joints_en::another;
use super::verbs_en::{function, head, verb};
use super::words::Class;
use crate::assistant::text::{Text, class};

/// A statement that falls into more parts is read no further.
const MOST: usize = 8;

/// One part: the words from one joint to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) from: usize,
    pub(super) end: usize,
    /// How it is tied to the part before.
    pub(super) tie: Tie,
    /// Whether it is an item of a row of things.
    pub(super) row: bool,
}

/// The parts at each kind of joint, the strongest first: marks, words that set one beside the other, commas, "and".
pub(super) fn readings(text: &Text, all: &[Range<usize>]) -> Vec<Vec<Part>> {
    let whole = Part {
        // "1) Cost reports …": the number of an item names nothing.
        from: usize::from(text.low[all[0].end..].starts_with(')')),
        end: all.len(),
        tie: Tie::Mark,
        row: false,
    };
    let marked = split(text, all, whole, &mark);
    if marked.len() > 1 {
        return vec![marked];
    }
    // "Alongside the pages to be scanned by May, two colleagues are to …"
    if let Some(with) = class::starts(&text.low[all[0].start..], WITH) {
        let from = with.split(' ').count();
        let comma = (from + 1..all.len()).find(|i| gap(text, all, *i).contains(','));
        let behind = |at: usize| Part {
            from: at,
            end: all.len(),
            tie: Tie::Said,
            row: false,
        };
        return comma.map_or_else(Vec::new, |end| {
            let first = Part {
                from,
                end,
                tie: Tie::And,
                row: false,
            };
            vec![vec![first, behind(end)]]
        });
    }
    let said = split(text, all, whole, &said);
    if said.len() == 2 {
        return vec![said];
    }
    let listed = listed(text, all, whole);
    let comma = split(text, all, whole, &comma);
    if let [first, _] = comma[..] {
        let row =
            (2..first.end).any(|i| gap(text, all, i).contains(',') && head(text, all, i).is_some());
        return if row {
            vec![listed]
        } else {
            vec![listed, comma]
        };
    }
    let spliced = spliced(text, all, whole);
    if spliced.len() > 1 {
        return vec![listed, spliced];
    }
    let and = split(text, all, whole, &and);
    if and.len() == 2 {
        vec![listed, and]
    } else {
        vec![listed]
    }
}

/// Where the part before ends, where the next begins, and how it is tied.
type Joint = (usize, usize, Tie);

/// What finds the joint of a kind before a word.
type Finds<'a> = &'a dyn Fn(&Text, &[Range<usize>], usize) -> Option<Joint>;

/// The parts between the joints of one kind.
pub(super) fn split(text: &Text, all: &[Range<usize>], whole: Part, joint: Finds<'_>) -> Vec<Part> {
    let mut parts = vec![whole];
    for at in whole.from + 1..whole.end {
        let Some((end, from, tie)) = joint(text, all, at) else {
            continue;
        };
        let last = parts.len() - 1;
        // "(rating 70, complaints under 3)": what stands in brackets is of what was said.
        let head = &text.low[all[whole.from].start..all[at - 1].end];
        if head.matches('(').count() > head.matches(')').count() {
            let shut = text.low[all[at - 1].end..all[at].start].contains(')');
            if !shut {
                continue;
            }
        }
        if end <= parts[last].from || from >= whole.end || last + 1 == MOST {
            continue;
        }
        parts[last].end = end;
        parts.push(Part {
            from,
            end: whole.end,
            tie,
            row: whole.row,
        });
    }
    parts
}

pub(super) fn gap<'a>(text: &'a Text, all: &[Range<usize>], at: usize) -> &'a str {
    &text.low[all[at - 1].end..all[at].start]
}

/// A sentence, a semicolon, a stroke, a bullet or the number of an item.
fn mark(text: &Text, all: &[Range<usize>], at: usize) -> Option<Joint> {
    let gap = gap(text, all, at);
    let item = item(text, all, at);
    let ends = text
        .sentences
        .iter()
        .skip(1)
        .any(|sentence| all[at - 1].end <= sentence.start && sentence.start <= all[at].start);
    let listed = text.low.trim_start().starts_with(['-', '*']);
    let marked = gap.contains([';', '•', '|', '・', '/', '+']) && gap.len() > 1
        || listed && (gap.contains(" -") || gap.contains(" *"));
    if !(ends || marked || item) {
        return None;
    }
    // "by May and (2) …"
    let end = at - usize::from(item && matches!(word(text, all, at - 1), "and" | "plus"));
    let behind = at + usize::from(item || bare_item(text, all, at));
    let (next, said) = beside(text, all, behind);
    Some((end, next, if said { Tie::Said } else { Tie::Mark }))
}

/// Whether the number or letter of an item stands there: "(b)", "2)", "(ii)".
fn item(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let here = word(text, all, at);
    let number = here.len() == 1 && here != "i" || matches!(here, "ii" | "iii" | "iv");
    let first = matches!(here, "1" | "a" | "i");
    number && !first && text.low[all[at].end..].starts_with(')')
}

/// The same where a sentence ends before it: "2. …".
fn bare_item(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let here = word(text, all, at);
    here.len() == 1 && text.low[all[at].end..].starts_with([')', '.'])
}

/// Words that set something beside what was said.
fn said(text: &Text, all: &[Range<usize>], at: usize) -> Option<Joint> {
    let rest = &text.low[all[at].start..];
    let gap = gap(text, all, at);
    let comma = gap.contains([',', '—', '–', '(']);
    let here = word(text, all, at);
    // "not only will … go live, but our pool will also …"
    if here == "but" && (at + 1..all.len().min(at + 9)).any(|k| word(text, all, k) == "also") {
        return Some((at, at + 1, Tie::Said));
    }
    if here == "and" {
        let set = again(text, all, at) || stands(text, all, at) || owners(text, all, at);
        return set.then_some((at, at + 1, Tie::Said));
    }
    // "Not only does the monitor go live, the backlog has to be gone as well"
    if word(text, all, 0) == "not" && word(text, all, 1) == "only" && gap.contains(',') {
        return Some((at, at, Tie::Said));
    }
    // "…, with, on the side, the move of our tickets", "…, with the batch leaving the mainframe by January"
    if comma && let Some(words) = class::starts(rest, &["with", "coupled with"]) {
        let (next, said) = beside(text, all, at + words.split(' ').count());
        let (one, two) = (
            all[0].start..all[at - 1].end,
            all[at].start..all.last()?.end,
        );
        let side = word(text, all, next + 1) == "side";
        let dated = due(text, &one) && due(text, &two);
        let none = matches!(word(text, all, next), "no" | "zero");
        return (said || side || dated && !none).then_some((at, next, Tie::Said));
    }
    // "on top of that" leads in a clause.
    if class::starts(rest, BESIDE).is_some_and(|said| said.ends_with("that")) {
        return None;
    }
    let words =
        class::starts(rest, WITH).or_else(|| class::starts(rest, WITH_COMMA).filter(|_| comma))?;
    let next = at + words.split(' ').count();
    // "together with sales", "as well as in training": with whom, or where.
    let here = word(text, all, next);
    // "together with my other aim of moving …"
    if let Some(words) = all.get(next).and_then(|at| another(&text.low[at.start..])) {
        return Some((at, next + words, Tie::Said));
    }
    let thing =
        numbered(here) || matches!(here, "a" | "an" | "no" | "zero") || verb(here).is_some();
    let levelled = here == "the" && {
        let tail = all.get(next)?.start..all.last()?.end;
        !text.quantities_in(&tail).is_empty()
    };
    let set = comma || thing || levelled;
    (set && (!leads_in(here) || here == "the")).then_some((at, next, Tie::Said))
}

/// Whether what follows "and" begins as the first part did: "I want … and I want …", "is that … and that …".
fn again(text: &Text, all: &[Range<usize>], and: usize) -> bool {
    let here = word(text, all, and + 1);
    if here == "that" {
        return (1..and).any(|i| {
            word(text, all, i) == "that"
                && matches!(
                    word(text, all, i - 1),
                    "is" | "are" | "want" | "see" | "ensure" | "sure" | "it"
                )
        });
    }
    let opens = matches!(word(text, all, 0), "i" | "we" | "it" | "the" | "to");
    let same = here == word(text, all, 0);
    let will = word(text, all, and + 2) == word(text, all, 1);
    same && opens && will || here == "to" && word(text, all, 0) == "to"
}

/// Whether another thing and its state follow "and" under the verb of the first: "have the stations on fibre and the
/// archive emptied", "make the gate faster and the office quieter".
fn stands(text: &Text, all: &[Range<usize>], and: usize) -> bool {
    let opens = (0..and.min(5)).find(|i| {
        matches!(
            word(text, all, *i),
            "have" | "get" | "want" | "see" | "make" | "keep" | "like"
        )
    });
    let Some(opens) = opens else {
        return false;
    };
    let begins = word(text, all, and + 1);
    let named =
        matches!(begins, "the" | "a" | "an" | "our" | "my" | "all" | "every") || numbered(begins);
    let made = matches!(word(text, all, opens), "make" | "keep");
    let state = |range: Range<usize>| {
        range.into_iter().any(|i| {
            let here = word(text, all, i);
            let bare = text.low[all[i].end..].starts_with(['.', ',', ' ']) || i + 1 == all.len();
            is_past(here) && bare || better(here) && made && function_or_end(text, all, i + 1)
        })
    };
    let end = all.len().min(and + 10);
    let on = (opens + 1..and).any(|i| word(text, all, i) == "on");
    named && state(and + 3..end) && (on || state(opens + 1..and))
}

/// Whether the verb that changes a level holds for two things of which each says whose it is: "halve our unit's overtime
/// and the licence cost of the tools".
fn owners(text: &Text, all: &[Range<usize>], and: usize) -> bool {
    let taken = matches!(word(text, all, and + 1), "the" | "our" | "my");
    if verb(word(text, all, 0)) != Some(Class::Result) || !taken {
        return false;
    }
    let whose = |range: Range<usize>| {
        range.into_iter().any(|i| {
            let here = word(text, all, i);
            here.ends_with("'s") || matches!(here, "of" | "in" | "at")
        })
    };
    let plain = |i: usize| !matches!(word(text, all, i), "to" | "from" | "by");
    whose(1..and) && (1..and).all(plain) && whose(and + 2..all.len().min(and + 8))
}

/// Whether no noun stands there.
fn function_or_end(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    at >= all.len() || function(word(text, all, at)) || word(text, all, at) == "and"
}

/// Whether the word says what has become of a thing.
pub(super) fn is_past(word: &str) -> bool {
    word.ends_with("ed") && word.len() > 4
        || matches!(word, "live" | "gone" | "done" | "running" | "ready")
}

/// Behind a comma these set something beside what was said.
const WITH_COMMA: &[&str] = &["plus", "and also", "while", "besides", "whilst"];

/// "and" behind a comma, a dash or a bracket.
fn comma(text: &Text, all: &[Range<usize>], at: usize) -> Option<Joint> {
    let gap = gap(text, all, at);
    let and = word(text, all, at) == "and" || gap.contains('&');
    if !and || !gap.contains([',', '—', '–', '(']) {
        return None;
    }
    let (next, said) = beside(text, all, at + 1);
    Some((at, next, if said { Tie::Said } else { Tie::Comma }))
}

/// "and" with nothing before it.
fn and(text: &Text, all: &[Range<usize>], at: usize) -> Option<Joint> {
    let sign = gap(text, all, at).contains('&');
    if word(text, all, at) != "and" && !sign || at + 2 >= all.len() || at < 2 {
        return None;
    }
    let behind = at + usize::from(!sign);
    let (next, said) = beside(text, all, behind);
    // "aim for closer ties and for lower cost"
    if word(text, all, behind) == "for" && word(text, all, 1) == "for" {
        return Some((at, behind + 1, Tie::Said));
    }
    let better = better(word(text, all, 0)) && better(word(text, all, behind));
    let tie = if said { Tie::Said } else { Tie::And };
    // "closing in 3 days and 5 new subscribers"
    let thing = numbered(word(text, all, next)) && !function(word(text, all, next + 1));
    let told = states(text, all, next);
    (said || better || thing || told || head(text, all, next).is_some()).then_some((at, next, tie))
}

/// Where what stands beside the first begins behind words that say so, and whether there are any: "in parallel",
/// "outside that", "and, while I am at it,".
fn beside(text: &Text, all: &[Range<usize>], at: usize) -> (usize, bool) {
    let Some(here) = all.get(at) else {
        return (at, false);
    };
    let rest = &text.low[here.start..];
    if let Some(words) = another(rest) {
        return (at + words, true);
    }
    if let Some(words) = class::starts(rest, ASIDE).or_else(|| class::starts(rest, BESIDE)) {
        return (at + words.split(' ').count(), true);
    }
    // "and, because the section is ageing, bring in two graduates"
    let opened = at > 0
        && text.low[all[at - 1].end..here.start].contains(',')
        && word(text, all, at - 1) == "and";
    let shut = (at + 1..all.len().min(at + 9)).find(|i| gap(text, all, *i).contains(','));
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
    "while i'm at it",
    "while we're at it",
    "while we are at it",
    "elsewhere",
    "on the side",
    "apart from it",
    "by the way",
];
