//! Two aims in one English statement as nouns.

use super::verbs_en::verb;
use std::ops::Range;

use super::{en, en_words, words};
use crate::assistant::text::{Text, TimeKind};

/// So many sentences are looked at.
const MOST: usize = 12;

/// The second of two things that have each their own level or date: "Defect rate of 1% and 20 new
/// subscribers".
fn english_levels(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let all = text.words_in(sentence);
    // Prose tells how one thing follows the other; only a title is read so.
    let commas = all
        .windows(2)
        .filter(|pair| low[pair[0].end..pair[1].start].contains(','))
        // "…, both within the year" is no third thing.
        .filter(|pair| !matches!(&low[pair[1].clone()], "both" | "all" | "each"));
    let prose = all.len() > 28 || text.sentences.len() > 1 || commas.count() > 1;
    if prose || low[sentence.clone()].contains([';', ':']) {
        return None;
    }
    let begins = en::word(text, all, 0);
    if verb(begins).is_some() || SIDES_EN.contains(&begins) {
        return None;
    }
    (2..all.len().saturating_sub(1)).find_map(|i| {
        let gap = &low[all[i - 1].end..all[i].start];
        let and = matches!(en::word(text, all, i), "and" | "plus" | "then") || with(text, all, i);
        let comma = gap.contains(',');
        if !and && !comma && !gap.contains(['&', '/']) || !comma && all.len() > 16 {
            return None;
        }
        let begin = i + usize::from(and) + usize::from(with(text, all, i));
        let (left, right) = (&all[..i], &all[begin..]);
        let named = matches!(en::word(text, all, i), "ltd" | "inc" | "etc" | "co");
        // "Zero outages, zero overtime"
        let short = |side: &[Range<usize>]| {
            let first = side.first().map_or("", |w| &low[w.clone()]);
            side.len() < 2 || side.len() < 3 && !matches!(first, "zero" | "no")
        };
        // "three screens (login, search and payment)": what is in it.
        let within = low[all[0].start..all[i].start].matches('(').count()
            > low[all[0].start..all[i].start].matches(')').count();
        if short(left) || short(right) || named || within {
            return None;
        }
        let (one, two) = (
            left[0].start..left.last()?.end + usize::from(gap.starts_with('%')),
            right[0].start..sentence.end.max(right.last()?.end),
        );
        let figures = |span: &Range<usize>| {
            let times = text
                .times_in(span)
                .iter()
                .any(|t| t.kind != TimeKind::Frequency);
            // "one article per quarter"
            let first = en::word(text, text.words_in(span), 0);
            let rhythm = en_words::is_number(first) && !text.times_in(span).is_empty();
            let none = matches!(first, "no" | "zero");
            times || none || rhythm || !text.quantities_in(span).is_empty()
        };
        // "two hours on weekdays and four hours at weekends": one level for two cases.
        // "…, signed by December": a comma alone needs a thing with its own figure behind it.
        let amount = !text.quantities_in(&two).is_empty();
        let told = low[right[0].clone()].ends_with("ed")
            || matches!(
                &low[right[0].clone()],
                "ready" | "live" | "done" | "finished"
            );
        let worded = matches!(&low[right[0].clone()], "no" | "zero");
        if comma && (told || !and && !amount && !worded) {
            return None;
        }
        let here = |i: usize| right.get(i).map_or("", |word| &low[word.clone()]);
        let number =
            here(0).starts_with(|c: char| c.is_ascii_digit()) || en_words::is_number(here(0));
        let unit = [
            "hours", "hour", "days", "minutes", "weeks", "points", "yen", "times", "cases",
        ];
        let bare = number
            && (SIDES_EN.contains(&here(1))
                || unit.contains(&here(1)) && SIDES_EN.contains(&here(2)));
        // "the opening of a lab", "the audit is passed in May": a thing of its own.
        let nominal = here(2) == "of" && NOMINAL.iter().any(|end| here(1).ends_with(end));
        let passive = (2..7).any(|i| matches!(here(i), "is" | "are"))
            && !text.times_in(&one).is_empty()
            && !text.times_in(&two).is_empty();
        let leads = SIDES_EN.contains(&here(0)) || here(0) == "the" && !nominal && !passive || {
            // "lower costs" beside "faster closing" is no act.
            let compared = here(0).ends_with("er") && low[left[0].clone()].ends_with("er");
            verb(here(0)).is_some() && !compared
        };
        let same = en_words::topic(&low[one.clone()]);
        let same = same.is_some() && same == en_words::topic(&low[two.clone()]);
        let linked = bare
            || leads
            || same
            || en_words::points_back(text, all, begin..all.len())
            || en_words::shared(text, &one, &two);
        let end = two.end;
        let two =
            two.start..two.start + low[two.start..end].trim_end_matches(['.', ' ', '!']).len();
        (figures(&one) && figures(&two) && !linked).then_some(two)
    })
}

/// "together with", "along with".
fn with(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    matches!(en::word(text, all, at), "together" | "along") && en::word(text, all, at + 1) == "with"
}

/// What says of one level when, where or for whom it holds.
const SIDES_EN: &[&str] = &[
    "at",
    "on",
    "for",
    "in",
    "by",
    "per",
    "within",
    "during",
    "of",
    "to",
    "from",
    "after",
    "before",
    "with",
    "each",
    "down",
    "up",
    "instead",
    "counted",
    "measured",
    "including",
    "all",
    "every",
    "both",
    "not",
    "then",
    "starting",
    "as",
    "which",
    "where",
    "so",
    "if",
    "when",
    "or",
];

/// What a noun of doing ends in: "reduction of", "appointment of".
const NOMINAL: &[&str] = &["tion", "sion", "ment", "ance", "al", "ing"];
/// Nouns of doing that look like verbs.
const BEGUN: &[&str] = &[
    "start", "launch", "release", "increase", "decrease", "growth", "rise", "cut", "opening",
    "closure", "move", "hire", "rollout", "renewal",
];
/// Those that are the way to something.
const WAYS: &[&str] = &[
    "identification",
    "definition",
    "investigation",
    "implementation",
    "verification",
    "preparation",
    "selection",
    "execution",
    "evaluation",
    "examination",
    "collection",
    "measurement",
    "planning",
    "testing",
    "documentation",
    "presentation",
    "configuration",
    "installation",
    "deployment",
    "proposal",
    "understanding",
];

/// The second of two aims as nouns: "Sales growth and staff development".
pub(super) fn english(text: &Text) -> Option<Range<usize>> {
    let levels = |s: &Range<usize>| english_levels(text, s);
    if let Some(span) = text.sentences.iter().take(MOST).find_map(levels) {
        return Some(span);
    }
    text.sentences.iter().take(MOST).find_map(|sentence| {
        let all = text.words_in(sentence);
        if all.len() > 24 {
            return None;
        }
        let joint = (1..all.len()).find(|i| {
            matches!(en::word(text, all, *i), "and")
                || text.low[all[i - 1].end..all[*i].start].contains('&')
        })?;
        let plus = usize::from(en::word(text, all, joint) == "and");
        let (left, right) = (&all[..joint], &all[joint + plus..]);
        let better = |side: &[Range<usize>]| {
            let first = side.first().map_or("", |w| &text.low[w.clone()]);
            matches!(
                first,
                "better" | "fewer" | "more" | "less" | "lower" | "higher"
            ) || first.len() > 5 && first.ends_with("ier")
                || matches!(
                    first,
                    "faster" | "shorter" | "stronger" | "safer" | "closer" | "happier" | "wider"
                )
        };
        let named = |side: &[Range<usize>]| {
            let here = |i: usize| side.get(i).map_or("", |w| &text.low[w.clone()]);
            here(1) == "of"
                && (NOMINAL.iter().any(|end| here(0).ends_with(end)) || BEGUN.contains(&here(0)))
                && !WAYS.contains(&here(0))
        };
        let aims = |side: &[Range<usize>]| {
            (named(side)
                || better(side)
                || side
                    .iter()
                    .any(|w| words::AIMS_EN.contains(&&text.low[w.clone()])))
                && side.len() > 1
                && !side.iter().any(|w| {
                    matches!(
                        &text.low[w.clone()],
                        "for" | "by" | "through" | "that" | "which"
                    )
                })
        };
        let plain = verb(en::word(text, all, 0)).is_none()
            || words::AIMS_EN.contains(&en::word(text, all, 0));
        if !aims(left) || !aims(right) || !plain && !aims(&left[1..]) {
            return None;
        }
        let (one, two) = (
            left.first()?.start..left.last()?.end,
            right.first()?.start..right.last()?.end,
        );
        let first = en_words::topic(&text.low[one.clone()]);
        let same = first.is_some() && first == en_words::topic(&text.low[two.clone()]);
        (!same && !en_words::shared(text, &one, &two)).then_some(two)
    })
}
