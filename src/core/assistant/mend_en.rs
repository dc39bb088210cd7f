//! How an answer becomes a part of an English sentence.

use std::ops::Range;

use super::mend::{Answers, Joined};
use super::text::{Text, TimeKind};
use crate::ports::Normal;

/// Words that join an amount or a time to a sentence by themselves.
#[rustfmt::skip]
const JOINTS: &[&str] = &[
    "from", "to", "by", "at", "in", "below", "under", "with", "for", "on", "within", "per", "every",
    "each", "once", "twice", "before", "until", "till", "this", "next", "weekly", "monthly",
    "daily", "quarterly", "above", "over", "during", "three", "up",
];

/// The text with a capital at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => std::iter::once(first.to_ascii_uppercase())
            .chain(letters)
            .collect(),
        None => String::new(),
    }
}

/// The text with a small letter at its beginning, but for a name or "I".
fn small(text: &str) -> String {
    let word = text.split(' ').next().unwrap_or("");
    let name =
        word == "I" || word.starts_with("I'") || word.chars().skip(1).any(char::is_uppercase);
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !name => std::iter::once(first.to_ascii_lowercase())
            .chain(letters)
            .collect(),
        _ => text.to_owned(),
    }
}

/// An act that brings about what the clause says: "present a case to support the juniors".
fn before(act: &str, own: &str) -> String {
    #[rustfmt::skip]
    const SELVES: &[&str] = &["i will ", "i'll ", "we will ", "i want to ", "we want to ", "i ", "we ", "to "];
    #[rustfmt::skip]
    const VERBS: &[&str] = &[
        "support", "help", "assist", "aid", "provide", "give", "offer", "lend", "be", "get", "have", "receive",
        "win", "earn", "gain", "obtain", "secure", "attract", "achieve", "let", "make", "expect", "continue",
        "strive", "aim", "become", "work", "keep", "actively", "proactively", "regularly",
    ];
    let low = own.to_ascii_lowercase();
    if let Some(lead) = SELVES.iter().find(|lead| low.starts_with(*lead)) {
        let (lead, rest) = own.split_at(lead.len());
        return [lead, act, " and ", rest].concat();
    }
    let first = low.split(' ').next().unwrap_or("");
    let link = if first.ends_with("ing") {
        " while "
    } else if VERBS.contains(&first) {
        " to "
    } else {
        " so that "
    };
    [act, link, &small(own)].concat()
}

fn begins_sentence(text: &Text, at: usize) -> bool {
    text.sentence(at).start == at
}

/// Takes a hedge away, with the blanks and commas that belonged to it.
pub(super) fn drop(text: &Text, span: &Range<usize>) -> (Range<usize>, String) {
    let low = &text.low;
    let (mut start, mut end) = (span.start, span.end);
    let word = &low[span.clone()];
    if begins_sentence(text, start) {
        let tail = &low[end..];
        end += tail.len() - tail.trim_start_matches([' ', ',']).len();
        let next = text.normal.text[end..].chars().next();
        return match next {
            Some(next) if next.is_ascii_lowercase() => {
                let with = next.to_ascii_uppercase().to_string();
                (start..end + 1, with)
            }
            _ => (start..end, String::new()),
        };
    }
    let head = low[..start].trim_end_matches(' ');
    let comma = head.ends_with(',');
    let tail = &low[end..];
    if comma && tail.starts_with(',') {
        start = head.len() - 1;
        end += 1;
        return (start..end, String::new());
    }
    let last = tail.trim_start_matches([')', ' ']).is_empty()
        || tail.starts_with(['.', ';', '!', '?', '\n'])
        || word.ends_with('.') && tail.trim().is_empty();
    if word == "etc." {
        start = head.len() - usize::from(comma);
        let stop = tail.trim().is_empty()
            || tail
                .trim_start()
                .starts_with(|c: char| c.is_ascii_uppercase())
            || tail.starts_with('\n');
        let stop = stop
            || text.normal.text[end..]
                .trim_start()
                .starts_with(|c: char| c.is_ascii_uppercase());
        return (start..end, String::from(if stop { "." } else { "" }));
    }
    if comma
        && (last
            || matches!(
                word,
                "etc" | "and so on" | "and so forth" | "and the like" | "and more"
            ))
    {
        start = head.len() - 1;
    } else {
        start = head.len();
    }
    (start..end, String::new())
}

/// Puts what was answered in the place of a hedge or a blank.
pub(super) fn settle(text: &Text, span: &Range<usize>, answer: &str) -> (Range<usize>, String) {
    let low = &text.low;
    let word = &low[span.clone()];
    let mut start = span.start;
    let mut with = String::new();
    if word.starts_with("etc") || word.starts_with("et c") {
        let head = low[..start].trim_end_matches([' ', ',']);
        start = head.len();
        with.push_str(" and ");
    } else if word.starts_with("and ") {
        with.push_str("and ");
    }
    with.push_str(answer);
    if word == "etc." && low[span.end..].trim().is_empty() {
        with.push('.');
    }
    if begins_sentence(text, span.start) && !word.starts_with('[') {
        with = capital(&with);
    }
    (start..span.end, with)
}

/// The clause with the word becomes what was answered.
pub(super) fn clause(
    text: &Text,
    span: &Range<usize>,
    answers: &Answers<'_>,
    normal: &dyn Normal,
) -> (Range<usize>, String) {
    let low = &text.low;
    let sentence = text.sentence(span.start);
    let head = &low[sentence.start..span.start];
    let from = if let Some(lead) = ["and ", "or "].iter().find(|lead| head.ends_with(*lead)) {
        let _ = lead;
        span.start
    } else {
        let cut = head.rfind([',', ';', ':']).map_or(0, |at| at + 1);
        let bullets =
            head[cut..].len() - head[cut..].trim_start_matches([' ', '-', '*', '•']).len();
        sentence.start + cut + bullets
    };
    let body = low[span.end..sentence.end].split(';').next().unwrap_or("");
    let to = span.end + body.trim_end_matches(['.', '!', '?', ' ']).len();
    let own = &text.normal.text[from..to];
    if answers.how != Joined::Instead {
        let act = small(&compose(answers.what, answers, normal));
        let with = match answers.how {
            Joined::Before => before(&act, own),
            Joined::AsProof => [own, " and, to show it, ", &act].concat(),
            _ => [own, " and ", &act].concat(),
        };
        let begins = from == sentence.start;
        return (from..to, if begins { capital(&with) } else { with });
    }
    let what = if answers.what.is_empty() {
        own
    } else {
        answers.what
    };
    let with = compose(what, answers, normal);
    let with = if from == sentence.start {
        capital(&with)
    } else {
        with
    };
    (from..to, with)
}

/// Adds how much or by when at the end of the first sentence.
pub(super) fn add(
    text: &Text,
    sentence: &Range<usize>,
    answers: &Answers<'_>,
    normal: &dyn Normal,
) -> (Range<usize>, String) {
    let body = text.low[sentence.clone()].trim_end_matches(['.', '!', '?', ' ']);
    let span = sentence.start..sentence.start + body.len();
    let own = &text.normal.text[span.clone()];
    (span, compose(own, answers, normal))
}

/// Adds what comes of it behind a sentence.
pub(super) fn result(text: &Text, sentence: &Range<usize>, answer: &str) -> (Range<usize>, String) {
    let own = &text.normal.text[sentence.clone()];
    let body = own.trim_end_matches(['.', '!', '?', ' ']);
    // A name keeps its capitals.
    let mut letters = answer.chars();
    let first = letters.next();
    let named = letters.next().is_none_or(|c| !c.is_ascii_lowercase());
    let answer = match first {
        Some(first) if !named => {
            first.to_ascii_lowercase().to_string() + &answer[first.len_utf8()..]
        }
        _ => answer.to_owned(),
    };
    (
        sentence.clone(),
        [body, ". As a result, ", &answer, "."].concat(),
    )
}

/// What the writer does beyond the text, as a sentence behind the one that names it.
pub(super) fn own(sentence: &str, answers: &[&str; 3]) -> String {
    const ACTS: [(&str, &str); 3] = [
        ("check it", "on"),
        ("go through it", "with"),
        ("use it", "in"),
    ];
    let acts: Vec<String> = answers
        .iter()
        .zip(ACTS)
        .filter(|(answer, _)| !answer.is_empty())
        .map(|(answer, (act, link))| {
            let first = answer.split(' ').next().unwrap_or("").to_ascii_lowercase();
            let linked = matches!(
                first.as_str(),
                "on" | "in" | "at" | "with" | "against" | "by" | "for" | "using"
            );
            [
                act,
                if linked { "" } else { " " },
                if linked { "" } else { link },
                " ",
                answer,
            ]
            .concat()
        })
        .collect();
    let acts = match acts.as_slice() {
        [one, two] => [one, " and ", two].concat(),
        [one, two, three] => [one, ", ", two, ", and ", three].concat(),
        _ => acts.concat(),
    };
    if sentence.ends_with(['.', '!', '?']) {
        [" ", &capital(&acts), "."].concat()
    } else {
        [". ", &capital(&acts)].concat()
    }
}

/// What, how much and by when as one sentence, without its full stop.
pub(super) fn compose(what: &str, answers: &Answers<'_>, normal: &dyn Normal) -> String {
    let mut sentence = String::from(what);
    let amount = answers.how_much;
    if !amount.is_empty() && !what.contains(amount) {
        let single = !what.contains(' ');
        if joins(amount) || single {
            sentence.push(' ');
            sentence.push_str(amount);
        } else {
            sentence.push_str(" (");
            sentence.push_str(amount);
            sentence.push(')');
        }
    }
    let due = answers.by_when;
    if !due.is_empty() && !what.contains(due) {
        let often = Text::new(due, normal)
            .times
            .iter()
            .any(|time| time.kind == TimeKind::Frequency);
        sentence.push_str(if often || joins(due) { " " } else { " by " });
        sentence.push_str(due);
    }
    sentence
}

fn joins(answer: &str) -> bool {
    let first = answer.split(' ').next().unwrap_or("").to_ascii_lowercase();
    JOINTS.contains(&first.as_str())
}
