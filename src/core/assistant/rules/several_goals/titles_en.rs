//! Aims that an English title or a label only names.

use std::ops::Range;

use super::apart::brings;
use super::en_finite::gerund;
use super::verbs_en::verb;
use super::words::Class;
use super::{en, en_words};
use crate::assistant::text::{Text, class};

/// How many words add one thing to another: "together with", "as well as", "on another front".
pub(super) fn with(text: &Text, all: &[Range<usize>], at: usize) -> Option<usize> {
    let rest = &text.low[all.get(at)?.start..];
    let added = [
        "together with",
        "along with",
        "next to",
        "as well as",
        "on another front",
        "in addition to",
    ];
    class::starts(rest, &added).map(|added| added.split(' ').count())
}

/// Whether each item of the list has its own figure, or none of something: "two won, one who …, and no lost PCs".
pub(super) fn each_counted(text: &Text, all: &[Range<usize>]) -> bool {
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return false;
    };
    let body = &text.low[first.start..last.end];
    let mut start = first.start;
    body.contains(", and ")
        && body.split(", ").all(|item| {
            let span = start..start + item.len();
            start = span.end + 2;
            let item = item.strip_prefix("and ").unwrap_or(item);
            item.starts_with("no ")
                || item.starts_with("zero ")
                || !text.quantities_in(&span).is_empty()
        })
}

/// The second of the aims that a label counts: "Three goals this year: security (…), revenue (…)".
pub(super) fn counted_aims(text: &Text) -> Option<Range<usize>> {
    let sentence = text.sentences.first()?;
    let body = &text.low[sentence.clone()];
    let (label, rest) = body.split_once(": ")?;
    let all = text.words_in(&(sentence.start..sentence.start + label.len()));
    let noun = |words: &[&str]| (0..all.len()).find(|i| words.contains(&en::word(text, all, *i)));
    let number = |i: usize| {
        i > 0
            && matches!(
                en::word(text, all, i - 1),
                "two" | "three" | "four" | "five" | "2" | "3" | "4"
            )
    };
    let aims = noun(&["goals", "aims", "targets", "objectives", "priorities"]);
    let things =
        noun(&["things", "jobs"]).is_some_and(number) && rest.matches(", and ").count() == 1;
    let counted = aims.is_some_and(number) || things;
    // "Two things: …", "Our goals in one line: …": where each has its own date.
    let said =
        aims.is_some() || noun(&["things", "changes", "points", "results"]).is_some_and(number);
    let mut depth = 0_i32;
    let cut = rest.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0 && matches!(c, ',' | ';')
    });
    let (at, _) = cut.filter(|_| said || label.ends_with("list"))?;
    let start = sentence.end - rest.len();
    let (one, two) = (start..start + at, start + at + 1..sentence.end);
    let two = two.end - text.low[two.clone()].trim_start().len()..two.end;
    let (first, second) = (
        en_words::topic(&text.low[one.clone()]),
        en_words::topic(&text.low[two.clone()]),
    );
    let apart = first != second || first.is_none();
    let dated = en::due(text, &one) && en::due(text, &two);
    let figures = [&one, &two]
        .iter()
        .all(|span| !text.quantities_in(span).is_empty());
    // "My wish list: a queue that …, invoices that …, and drivers who …"
    let short = aims.is_some() && !counted && all.len() < 4;
    let wished = (label.ends_with("list") || short)
        && rest.split(", ").count() > 2
        && rest.split(", ").all(|item| item.split(' ').count() > 2);
    let own = counted || wished || (dated || figures && aims.is_none()) && all.len() < 11;
    (apart && own && !two.is_empty() && !en_words::shared(text, &one, &two)).then_some(two)
}

/// The second of two far themes that a title only names: "Hiring + server consolidation".
pub(super) fn title(text: &Text) -> Option<Range<usize>> {
    let [sentence] = text.sentences.as_slice() else {
        return None;
    };
    let all = text.words_in(sentence);
    if let Some(span) = listed(text, sentence) {
        return Some(span);
    }
    let begins = en::word(text, all, 0);
    let act = verb(begins).is_some() && !gerund(begins);
    if all.len() > 9 || all.len() < 3 || act || text.low[sentence.clone()].contains([',', ';', ':'])
    {
        return None;
    }
    let plain = all.iter().all(|w| {
        !matches!(
            &text.low[w.clone()],
            "for" | "by" | "through" | "that" | "in" | "to" | "is" | "are" | "between"
        )
    });
    let at = (1..all.len()).find(|i| {
        en::word(text, all, *i) == "and"
            || text.low[all[i - 1].end..all[*i].start].contains(['+', '&', '/'])
    })?;
    let from = at + usize::from(en::word(text, all, at) == "and");
    let whole = from == at || at > 1;
    let (one, two) = (
        sentence.start..all[at - 1].end,
        all.get(from)?.start..all.last()?.end,
    );
    let (first, second) = (
        en_words::topic(&text.low[one]),
        en_words::topic(&text.low[two.clone()]),
    );
    let known = first.is_some() && second.is_some() && first != second;
    // What the first brings about comes second.
    let far = known && !brings(first, second);
    (plain && whole && far && all.len() - from > 1).then_some(two)
}

/// The second of two far things that share the verb: "take charge of recruiting and the new intranet".
pub(super) fn one_verb(text: &Text) -> Option<Range<usize>> {
    let [sentence] = text.sentences.as_slice() else {
        return None;
    };
    let all = text.words_in(sentence);
    let led = matches!(verb(en::word(text, all, 0)), Some(Class::Result))
        || matches!(
            en::word(text, all, 1),
            "charge" | "care" | "responsibility" | "ownership"
        );
    let body = text.low[sentence.clone()].replacen(", and ", " and ", 1);
    if !led || all.len() > 22 || body.contains([';', ':', ',']) {
        return None;
    }
    let at = (2..all.len())
        .find(|i| en::word(text, all, *i) == "and" || with(text, all, *i) == Some(3))?;
    let on = at + with(text, all, at).unwrap_or(1);
    let from = on + usize::from(matches!(en::word(text, all, on), "on" | "for"));
    let plain = |i: usize| {
        !matches!(
            en::word(text, all, i),
            "by" | "through"
                | "with"
                | "for"
                | "between"
                | "that"
                | "so"
                | "both"
                | "and"
                | "which"
                | "when"
        )
    };
    let end = (from..all.len()).find(|i| !plain(*i)).unwrap_or(all.len());
    let level = (1..at).any(|i| !plain(i) || matches!(en::word(text, all, i), "to" | "from"));
    if level
        || end < from + 1
        || verb(en::word(text, all, from)).is_some() && !gerund(en::word(text, all, from))
    {
        return None;
    }
    let (one, two) = (
        all[1].start..all[at - 1].end,
        all[from].start..all[end - 1].end,
    );
    let (first, second) = (
        en_words::topic(&text.low[one.clone()]),
        en_words::topic(&text.low[two.clone()]),
    );
    let known = first.is_some() && second.is_some() && first != second;
    let said = with(text, all, at).is_some();
    let far = known && (said || !brings(first, second) && !brings(second, first));
    let two = two.start..sentence.end;
    let two = two.start
        ..two.start
            + text.low[two.clone()]
                .trim_end_matches(['.', ' ', '!'])
                .len();
    (far && !en_words::shared(text, &one, &two)).then_some(two)
}

/// The last of three things in a row that share nothing: "Safety drills, cloud migration and sales support".
fn listed(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = text.low[sentence.clone()].trim_end_matches(['.', ' ']);
    let all = text.words_in(sentence);
    let plain = all.iter().all(|w| {
        !matches!(
            &text.low[w.clone()],
            "for" | "by" | "through" | "that" | "in" | "to" | "is" | "are" | "of" | "with" | "on"
        )
    });
    let act = verb(en::word(text, all, 0)).is_some() || body.contains([';', ':', '(']);
    if act || !plain || all.len() > 12 || body.matches(", ").count() != 1 {
        return None;
    }
    let (first, rest) = body.split_once(", ")?;
    let (second, third) = rest.split_once(" and ")?;
    let topics = [first, second, third].map(en_words::topic);
    let [Some(one), Some(two), Some(three)] = topics else {
        return None;
    };
    let far =
        |one, two| one != two && !brings(Some(one), Some(two)) && !brings(Some(two), Some(one));
    let start = sentence.start + body.len() - third.len();
    (far(one, three) && far(two, three)).then_some(start..sentence.start + body.len())
}

/// Whether the word says that something gets better, with nothing to compare it with.
pub(super) fn compared(word: &str) -> bool {
    #[rustfmt::skip]
    const BETTER: &[&str] = &[
        "better", "fewer", "more", "less", "lower", "higher", "faster", "shorter", "stronger", "safer", "closer", "happier", "wider", "leaner",
        "smoother", "cleaner", "tighter", "cheaper", "quicker", "smarter", "deeper", "greater", "smaller", "larger", "bigger", "quieter", "calmer", "fuller", "warmer",
    ];
    BETTER.contains(&word) || word.len() > 5 && word.ends_with("ier")
}
