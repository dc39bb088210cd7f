//! Two aims in one English statement as nouns.

use super::verbs_en::{function, head, verb};
use std::ops::Range;

use super::en_back::points_back;
use super::en_bare::echo;
use super::en_finite::{gerund, is_finite};
use super::titles_en::{compared, counted_aims, each_counted, one_verb, title, with};
use super::words::{Class, Topic};
use super::{en, en_words, words};
use crate::assistant::text::{Text, TimeKind};

/// So many sentences are looked at.
const MOST: usize = 12;

/// The second of two things that have each their own level or date: "Defect rate of 1% and 20 new
/// subscribers".
fn english_levels(text: &Text, sentence: &Range<usize>, strict: bool) -> Option<Range<usize>> {
    let low = &text.low;
    let all = text.words_in(sentence);
    // "Two aims for H2: …", "My aims for Q1 are …": what stands behind the label.
    let aims = |i: usize| {
        matches!(
            en::word(text, all, i),
            "aims" | "goals" | "targets" | "objectives" | "priorities"
        )
    };
    let label = (1..all.len().min(8)).find(|i| {
        low[all[i - 1].end..all[*i].start].contains(':')
            || en::word(text, all, i - 1) == "are" && (0..*i).any(aims)
    });
    // "Improve the help desk: calls down to 8%, rating up to 4.2": signs of what the verb says.
    if label.is_some() && verb(en::word(text, all, 0)).is_some() {
        return None;
    }
    let all = &all[label.unwrap_or(0)..];
    // "…, both within the year": when, for all that was said.
    let tail = (1..all.len()).find(|i| {
        low[all[i - 1].end..all[*i].start].contains(',')
            && matches!(&low[all[*i].clone()], "both" | "all" | "each")
    });
    let all = &all[..tail.unwrap_or(all.len())];
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return None;
    };
    let sentence = &(first.start..tail.map_or(sentence.end, |_| last.end));
    // Prose tells how one thing follows the other; only a title is read so.
    let commas = all
        .windows(2)
        .filter(|pair| low[pair[0].end..pair[1].start].contains(','))
        .count();
    // "A of 5, B of 6, and C of 7"
    let listed = commas == 2 && !strict && each_counted(text, all);
    let prose = all.len() > 28 || text.sentences.len() > 1 || commas > 1 && !listed;
    if prose || low[sentence.clone()].contains([';', ':']) {
        return None;
    }
    let begins = en::word(text, all, 0);
    // "Patch lag under 10 days by June": a thing and its level.
    let level = matches!(verb(begins), Some(class) if class != Class::Result)
        && matches!(
            en::word(text, all, 2),
            "under" | "below" | "at" | "above" | "within" | "over" | "down" | "up"
        )
        && !function(en::word(text, all, 1));
    // "Porting of the engine (June)": a noun of doing.
    let noun = gerund(begins) && en::word(text, all, 1) == "of";
    let taken = matches!(
        en::word(text, all, 1),
        "the" | "a" | "an" | "our" | "my" | "all"
    );
    let verbal = verb(begins).is_some() || taken && head(text, all, 0).is_some();
    if verbal && !level && !noun || SIDES_EN.contains(&begins) || matches!(begins, "i" | "we") {
        return None;
    }
    let better = |word: Option<&Range<usize>>| {
        word.is_some_and(|w| {
            low[w.clone()].ends_with("er") || matches!(&low[w.clone()], "more" | "less")
        })
    };
    // A label says that what follows is a list of aims.
    let most = if label.is_some() { 28 } else { 24 };
    (2..all.len().saturating_sub(1)).find_map(|i| {
        let gap = &low[all[i - 1].end..all[i].start];
        let comma = gap.contains(',');
        let with = with(text, all, i).filter(|words| comma || *words != 2);
        let and = matches!(en::word(text, all, i), "and" | "plus" | "then") || with.is_some();
        let added = with.is_some() || gap.contains('+') || en::word(text, all, i) == "plus";
        if !and && !comma && !gap.contains(['&', '/', '+']) || !comma && !added && all.len() > most
        {
            return None;
        }
        let begin = i + with.unwrap_or(usize::from(and));
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
            left[0].start..en_words::with_percent(text, left.last()?.end),
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
                "ready" | "live" | "done" | "proven"
            );
        let worded = matches!(&low[right[0].clone()], "no" | "zero" | "first");
        if comma && (told || !and && !amount && !worded) {
            return None;
        }
        let here = |i: usize| right.get(i).map_or("", |word| &low[word.clone()]);
        let number =
            here(0).starts_with(|c: char| c.is_ascii_digit()) || en_words::is_number(here(0));
        let unit = [
            "hours", "hour", "days", "minutes", "weeks", "points", "yen", "times", "cases",
        ];
        let shut = text.low[right[0].end..].trim_start_matches([' ', '%']);
        let bare = here(0) == "none"
            || number
                && (shut.starts_with('(')
                    // "95% of the staff"
                    || SIDES_EN.contains(&here(1))
                        && !(here(1) == "of" && text.low[right[0].end..].trim_start().starts_with('%'))
                    || unit.contains(&here(1)) && SIDES_EN.contains(&here(2)));
        // "the opening of a lab", "the audit is passed in May": a thing of its own.
        let finished = right
            .iter()
            .any(|w| low[w.clone()].ends_with("ed") || PAST.contains(&&low[w.clone()]));
        let nominal = here(2) == "of" && NOMINAL.iter().any(|end| here(1).ends_with(end));
        let passive = (finished || (2..7).any(|i| matches!(here(i), "is" | "are")))
            && !text.times_in(&one).is_empty()
            && !text.times_in(&two).is_empty();
        // "and the incident count down to 2": a level of something else.
        let level = amount
            && (2..6)
                .any(|i| matches!(here(i), "down" | "up" | "below" | "under" | "at" | "above"));
        // "…by May, and the ledger off spreadsheets by July": each with its own date.
        let dated = |span: &Range<usize>| {
            let mut times = text.times_in(span).iter();
            times.any(|time| time.kind != TimeKind::Frequency)
        };
        let by_then = (comma || added) && dated(&one) && dated(&two);
        let the = here(0) == "the" && !nominal && !passive && !level && !by_then;
        let leads = SIDES_EN.contains(&here(0)) || the || {
            // "lower costs" beside "faster closing" is no act.
            let compared = here(0).ends_with("er") && low[left[0].clone()].ends_with("er");
            verb(here(0)).is_some() && !compared
        };
        let topics = (
            en_words::topic(&low[one.clone()]),
            en_words::topic(&low[two.clone()]),
        );
        // How well one thing runs: available, quick, with few faults.
        let runs = |topic| {
            matches!(
                topic,
                Some(Topic::Operation | Topic::Quality | Topic::Speed)
            )
        };
        let same = topics.0.is_some() && topics.0 == topics.1
            || runs(topics.0) && runs(topics.1) && !(dated(&one) && dated(&two));
        // "on PCs and phones by May": a date alone makes no thing of its own.
        let here_done =
            |w: &Range<usize>| low[w.clone()].ends_with("ed") || PAST.contains(&&low[w.clone()]);
        let plain = !amount
            && !worded
            && !right.iter().any(here_done)
            && !better(right.first())
            && !matches!(here(0), "a" | "an" | "the")
            && !right
                .iter()
                .take(8)
                .any(|w| matches!(&low[w.clone()], "is" | "are" | "goes"));
        // "is found and removed in May"
        let saved = comma && !and && gerund(here(0));
        let goes_on = saved || right[0].len() > 3 && here_done(&right[0]) && SIDES_EN.contains(&here(1));
        // "written and sent out by May"
        let done = |word: &Range<usize>| {
            let word = &low[word.clone()];
            word.ends_with("ed") || PAST.contains(&word)
        };
        // "30 people log in": a sign.
        let use_of = right.iter().take(6).any(|w| {
            matches!(
                &low[w.clone()],
                "use" | "log" | "uses" | "using" | "used" | "work" | "works"
            )
        });
        let known = topics.0.is_some() && topics.1.is_some();
        let tells = (1..7).any(|i| matches!(here(i), "is" | "are"));
        let linked = bare
            || strict && (use_of || !amount && !known || tells && !known && !dated(&two))
            || is_finite(here(0))
            || echo(text, all, begin)
            || plain
            || goes_on
            || done(left.last()?) && done(&right[0])
            || leads
            || same
            || points_back(text, all, begin..all.len())
            || en_words::shared(text, &one, &two);
        let end = two.end;
        let two =
            two.start..two.start + low[two.start..end].trim_end_matches(['.', ' ', '!']).len();
        (figures(&one) && figures(&two) && !linked).then_some(two)
    })
}

/// What has been done to a thing, where it does not end in "ed".
const PAST: &[&str] = &[
    "written", "sent", "built", "held", "made", "shown", "given", "run", "put", "sold", "taught",
    "won", "kept",
];

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
    "until",
    "unless",
    "likewise",
    "below",
    "under",
    "above",
    "over",
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
pub(super) fn english(text: &Text, strict: bool) -> Option<Range<usize>> {
    let levels = |s: &Range<usize>| english_levels(text, s, strict);
    if let Some(span) = text.sentences.iter().take(MOST).find_map(levels) {
        return Some(span);
    }
    if let Some(span) = counted_aims(text)
        .or_else(|| title(text))
        .or_else(|| one_verb(text).filter(|_| !strict))
    {
        return Some(span);
    }
    text.sentences.iter().take(MOST).find_map(|sentence| {
        let all = text.words_in(sentence);
        if all.len() > 24 {
            return None;
        }
        let joint = (1..all.len()).find(|i| {
            matches!(en::word(text, all, *i), "and")
                || text.low[all[i - 1].end..all[*i].start].contains(['&', '/', '+'])
                // "Lower churn, faster hiring"
                || text.low[all[i - 1].end..all[*i].start].contains(',')
                    && compared(en::word(text, all, 0))
                    && compared(en::word(text, all, *i))
        })?;
        let plus = usize::from(en::word(text, all, joint) == "and");
        let (left, right) = (&all[..joint], &all[joint + plus..]);
        let better = |side: &[Range<usize>]| {
            let article = side
                .first()
                .is_some_and(|w| matches!(&text.low[w.clone()], "a" | "an" | "the"));
            let first = side
                .get(usize::from(article))
                .map_or("", |w| &text.low[w.clone()]);
            compared(first)
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
                    let dated = || {
                        let near = w.start..sentence.end;
                        text.times_in(&near)
                            .iter()
                            .any(|time| time.span.start <= w.end + 1)
                    };
                    match &text.low[w.clone()] {
                        "for" | "through" | "that" | "which" => true,
                        "by" => !dated(),
                        _ => false,
                    }
                })
        };
        let plain = verb(en::word(text, all, 0)).is_none()
            || words::AIMS_EN.contains(&en::word(text, all, 0));
        let plain = plain || better(left) && better(right);
        if !aims(left) || !aims(right) || !plain && !aims(&left[1..]) {
            return None;
        }
        let (one, two) = (
            left.first()?.start..left.last()?.end,
            right.first()?.start..right.last()?.end,
        );
        let first = en_words::topic(&text.low[one.clone()]);
        let second = en_words::topic(&text.low[two.clone()]);
        let listed = text.low[one.end..two.start].contains(',');
        let same =
            first.is_some() && first == second || listed && (first.is_none() || second.is_none());
        (!same && !en_words::shared(text, &one, &two)).then_some(two)
    })
}
