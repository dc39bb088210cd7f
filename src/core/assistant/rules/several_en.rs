//! The clauses of an English statement, and two aims as nouns.

use std::ops::Range;

use super::several_en_words::{has_object, leads_in, mind, points_back, starts_list, topic};
use super::several_goals::{Act, Joint};
use super::several_words::{self as words, Class, Topic};
use crate::assistant::text::{Text, TimeKind, class, en};

/// So many clauses are looked at, and none that is longer than this, in words.
const MOST: usize = 12;
pub(super) const LONGEST: usize = 120;

/// What joins a clause to the one before it as something beside it, at its beginning.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "in addition", "additionally", "also", "and also", "furthermore", "moreover", "besides", "at the same time", "as well as",
    "on another front", "as a separate goal", "as a second goal", "a second aim is to", "a second goal is to", "the second goal is to", "the second aim is to", "another goal is to", "another aim is to", "the other goal is to", "the other is to", "secondly", "independently of that", "independently", "apart from this", "separately from that", "beyond that", "likewise", "and finally",
    "separately", "on top of that", "in parallel", "meanwhile", "apart from that", "and separately", "and in parallel", "and at the same time", "while", "plus",
];

/// The clauses that tell what is done, in order.
pub(super) fn acts(text: &Text, found: &mut Vec<Act>) {
    for sentence in &text.sentences {
        let all = text.words_in(sentence);
        let mut joint = Joint::Apart;
        let mut from = 0;
        let mut at = 0;
        while at < all.len() {
            let cut = if at == from {
                None
            } else {
                cut(text, sentence, all, at)
            };
            if let Some((next, how)) = cut {
                match act(text, all, &(from..at), joint) {
                    Some(act) => found.push(act),
                    // "By March, …", "In addition, …": what only leads in.
                    None if at - from <= 6 && leads_in(word(text, all, from)) => {
                        let rest = &text.low[all[from].start..all[at].start];
                        if class::starts(rest, BESIDE).is_some() {
                            joint = Joint::Beside;
                        }
                        from = next;
                        at = next;
                        continue;
                    }
                    None => found.push(other(text, all, &(from..at), joint)),
                }
                if found.len() >= MOST {
                    return;
                }
                joint = how;
                from = next;
                at = next;
            } else {
                at += 1;
            }
        }
        if from < all.len() {
            let rest = from..all.len();
            found.push(
                act(text, all, &rest, joint).unwrap_or_else(|| other(text, all, &rest, joint)),
            );
        }
    }
}

pub(super) fn word<'a>(text: &'a Text, all: &[Range<usize>], at: usize) -> &'a str {
    all.get(at).map_or("", |word| &text.low[word.clone()])
}

/// Where the clause after the one that ends before this word begins, and whether it stands beside it.
fn cut(
    text: &Text,
    sentence: &Range<usize>,
    all: &[Range<usize>],
    at: usize,
) -> Option<(usize, Joint)> {
    let low = &text.low;
    let rest = &low[all[at].start..sentence.end];
    // "1) … 2) …": items of a list.
    let number = word(text, all, at);
    let item = number.len() == 1
        && matches!(number.as_bytes()[0], b'2'..=b'9')
        && low[all[at].end..].starts_with([')', '.'])
        && starts_list(&low[sentence.clone()]);
    if item && at + 1 < all.len() {
        return Some((at + 1, Joint::Apart));
    }
    let gap = &low[all[at - 1].end..all[at].start];
    let begins = |next: usize| {
        (next..next + 3).find(|i| {
            {
                let adverb = |w: &str| {
                    w.ends_with("ly") || matches!(w, "also" | "then" | "to" | "i" | "we" | "will")
                };
                *i == next || (next..*i).all(|k| adverb(word(text, all, k)))
            }
            .then_some(verb(word(text, all, *i)))
            .flatten()
            .is_some()
        })
    };
    if let Some(beside) = class::starts(rest, BESIDE) {
        let next = at + beside.split(' ').count();
        if begins(next).is_some() && (beside != "while" || word(text, all, next).ends_with("ing")) {
            return Some((next, Joint::Beside));
        }
    }
    if matches!(word(text, all, at), "and" | "then") {
        let next = at + 1;
        // "by March, ..." between the joint and its verb.
        let found =
            begins(next).is_some() || timed(text, all, next).is_some_and(|i| begins(i).is_some());
        if found {
            let also = word(text, all, next) == "also";
            return Some((next, if also { Joint::Beside } else { Joint::Next }));
        }
    }
    let mark =
        gap.contains(';') || gap.contains(',') && !matches!(word(text, all, at), "and" | "or");
    let cut = gap.contains(';');
    let item =
        gap.contains(['•', '|']) || gap.contains(" - ") && starts_list(&low[sentence.clone()]);
    if item {
        return Some((at, Joint::Apart));
    }
    let how = if cut { Joint::Beside } else { Joint::Next };
    (cut || mark && begins(at).is_some()).then_some((at, how))
}

/// The word behind a time that begins here.
fn timed(text: &Text, all: &[Range<usize>], at: usize) -> Option<usize> {
    let first = all.get(at)?;
    let near = first.start..all.get(at + 6).map_or(text.low.len(), |last| last.end);
    let time = text.times_in(&near).first()?;
    let next = all.partition_point(|word| word.start < time.span.end);
    let begins = time.span.start <= first.end + 12 && next < all.len();
    (begins && next - at <= 5).then_some(next)
}

pub(super) fn verb(word: &str) -> Option<Class> {
    known(word).map(|(_, class)| *class)
}

/// The verb of which the word is a form.
pub(in crate::assistant) fn base_of(word: &str) -> Option<&'static str> {
    known(word).map(|(base, _)| *base)
}

fn known(word: &str) -> Option<&'static (&'static str, Class)> {
    let rows = words::EN_INDEX.rows(word, 0).iter();
    let mut bases = rows.map(|row| &words::EN[usize::from(*row)]);
    let gerund = word.ends_with("ing");
    bases.find(|(base, _)| {
        word == *base || gerund && (en::is_form(word, base) || doubled(word, base))
    })
}

/// cutting, running, getting.
fn doubled(word: &str, base: &str) -> bool {
    base.chars().next_back().is_some_and(|last| {
        word.strip_prefix(base)
            .is_some_and(|end| end.strip_prefix(last) == Some("ing"))
    })
}

/// What a clause tells; nothing where no verb leads it.
fn act(text: &Text, all: &[Range<usize>], clause: &Range<usize>, joint: Joint) -> Option<Act> {
    if clause.is_empty() || clause.len() > LONGEST {
        return None;
    }
    let low = &text.low;
    let mut joint = joint;
    let (mut from, end) = (clause.start, all[clause.end - 1].end);
    let rest = &low[all[from].start..end];
    if let Some(beside) =
        class::starts(rest, BESIDE).filter(|_| joint == Joint::Apart || joint == Joint::Next)
    {
        joint = Joint::Beside;
        from += beside.split(' ').count();
    }
    if from >= clause.end {
        return None;
    }
    // "By March, I will …": the verb is the first of the table behind what leads in.
    let lead = |w: &str| {
        matches!(
            w,
            "i" | "we"
                | "will"
                | "to"
                | "also"
                | "then"
                | "want"
                | "my"
                | "goal"
                | "is"
                | "and"
                | "shall"
        ) || w.ends_with("ly")
    };
    let mut at = from;
    // "1) Sign four resellers"
    if word(text, all, at) == "1" && low[all[at].end..].starts_with([')', '.']) {
        at += 1;
    }
    while at < clause.end && lead(word(text, all, at)) {
        at += 1;
    }
    if verb(word(text, all, at)).is_none() {
        at = timed(text, all, at).filter(|next| *next < clause.end)?;
        while at < clause.end && lead(word(text, all, at)) {
            at += 1;
        }
    }
    let mut class = verb(word(text, all, at))?;
    let end = end + usize::from(low[end..].starts_with('%'));
    let span = all[from].start..end;
    let own = all.get(at + 1..clause.end)?;
    // "take on three interns"
    let on = own.first().is_some_and(|next| low[next.clone()] == *"on");
    let own = if on && matches!(word(text, all, at), "take" | "taking") {
        &own[1..]
    } else {
        own
    };
    let near = own.iter().take(7).map(|w| &low[w.clone()]);
    let people = near.clone().any(|w| topic(w) == Some(Topic::People));
    match (word(text, all, at), class) {
        ("develop" | "developing" | "grow" | "growing" | "bring" | "turn" | "make", _)
            if people =>
        {
            class = Class::Grow
        }
        ("publish" | "publishing" | "write" | "writing" | "present" | "presenting", _)
            if near.clone().any(|w| topic(w) == Some(Topic::Sharing)) =>
        {
            class = Class::Do
        }
        ("get" | "getting" | "complete" | "take" | "hold" | "gain", _)
            if near.clone().any(|w| w.starts_with("certif") || w == "exam") =>
        {
            class = Class::Win
        }
        ("renew" | "renewing" | "close" | "closing" | "sign" | "secure", Class::Sale)
            if topic(&low[span.clone()]) != Some(Topic::Sales) =>
        {
            class = Class::Make;
        }
        // Nothing stands there afterwards that was not there before.
        ("build" | "building" | "create" | "develop" | "establish", Class::Make)
            if near.clone().take(4).any(|w| words::UNMADE_EN.contains(&w)) =>
        {
            class = Class::Result
        }
        _ => {}
    }
    let mind = mind(text, all, at);
    let helps = matches!(
        word(text, all, at),
        "help" | "helping" | "support" | "supporting" | "assist" | "assisting" | "back"
    );
    let figures = text.quantities_in(&span);
    let halved = matches!(
        word(text, all, at),
        "halve" | "halving" | "double" | "doubling" | "lose" | "losing"
    );
    let topic = topic(&low[span.clone()]);
    let back = points_back(text, all, at + 1..clause.end);
    Some(Act {
        joint,
        class,
        topic,
        // "reach 85% in the staff survey"
        object: has_object(text, own)
            || class == Class::Do && topic.is_some()
            || matches!(class, Class::Result | Class::Win)
                && topic.is_some()
                && own
                    .first()
                    .is_some_and(|w| low[w.start..].starts_with(|c: char| c.is_ascii_digit())),
        back,
        others: false,
        teaches: near.clone().any(|w| {
            matches!(
                w,
                "material"
                    | "materials"
                    | "slides"
                    | "drills"
                    | "course"
                    | "curriculum"
                    | "training"
            )
        }),
        figure: halved || !figures.is_empty(),
        counted: halved
            || !figures.is_empty()
            || text
                .times_in(&span)
                .iter()
                .any(|t| t.kind == TimeKind::Frequency || !t.span.is_empty()),
        mind,
        helps,
        free: joint == Joint::Next,
        bare: false,
        due: due(text, &span),
        span,
    })
}

/// Whether a date stands there that is no rhythm.
pub(super) fn due(text: &Text, span: &Range<usize>) -> bool {
    let mut times = text.times_in(span).iter();
    times.any(|time| time.kind != TimeKind::Frequency)
}

/// A clause that no verb of the table leads: it says nothing of its own, and still stands between two others.
fn other(text: &Text, all: &[Range<usize>], clause: &Range<usize>, joint: Joint) -> Act {
    let mut joint = joint;
    let mut from = clause.start;
    if let Some(beside) = class::starts(&text.low[all[from].start..], BESIDE)
        && from + beside.split(' ').count() < clause.end
    {
        joint = Joint::Beside;
        from += beside.split(' ').count();
    }
    let span = all[from].start..all[clause.end - 1].end;
    let end = span.end + usize::from(text.low[span.end..].starts_with('%'));
    let span = span.start..end;
    let figure = !text.quantities_in(&span).is_empty();
    // "Page load time under one second": a level with no verb, where it stands for itself.
    let own = text.quantities_in(&span).iter().any(|at| {
        let whole = ["every", "all", "each", "both", "no "];
        class::starts(&text.low[at.start..], &whole).is_none()
    });
    let due = due(text, &span);
    // In prose a clause with a verb of its own goes on; short ones stand side by side.
    let short = clause.end - from <= 12 && text.sentences.len() <= 4;
    let listed = joint == Joint::Beside
        || clause.start == 0
        || class::ends(
            text.low[..span.start].trim_end(),
            &["\n-", "\n•", "\n*", ")"],
        )
        .is_some()
        || text.low[..span.start].trim_end_matches(' ').ends_with('\n')
        || text.low[..span.start].trim().is_empty()
        || text.low[..span.start].trim() == "-";
    let whole = joint != Joint::Next && short && listed && clause.end - from > 2 && (own || due);
    Act {
        joint,
        class: if whole { Class::Result } else { Class::Other },
        topic: topic(&text.low[span.clone()]),
        object: whole,
        back: whole
            && (points_back(text, all, from..clause.end)
                || joint == Joint::Apart && word(text, all, from) == "the"
                || (from..clause.end).any(|i| {
                    matches!(
                        word(text, all, i),
                        "she" | "he" | "her" | "his" | "who" | "they"
                    )
                })),
        others: false,
        teaches: false,
        figure: figure || whole && due,
        counted: figure || !text.times_in(&span).is_empty(),
        mind: false,
        helps: false,
        free: false,
        bare: true,
        due,
        span,
    }
}
