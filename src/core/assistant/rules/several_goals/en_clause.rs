//! What an English clause tells.

use std::ops::Range;

use super::en::{BESIDE, LONGEST, due, lead, rhythm, timed, word};
use super::en_added::adverbial;
use super::en_back::points_back;
use super::en_kind::{kind, mind};
use super::en_words::{has_object, leads_in, topic, weak, with_percent};
use super::joints_en::{another, starts_item};
use super::verbs_en::{head, verb};
use super::words::{Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::{Text, TimeKind, class};

/// What a clause tells; nothing where no verb leads it.
pub(super) fn act(
    text: &Text,
    all: &[Range<usize>],
    clause: &Range<usize>,
    joint: Joint,
) -> Option<Act> {
    if clause.is_empty() || clause.len() > LONGEST {
        return None;
    }
    let low = &text.low;
    let (mut from, end) = (clause.start, all[clause.end - 1].end);
    // "1) Sign four resellers"
    if starts_item(text, all, from) {
        from += 1;
    }
    let (mut joint, skipped) = joined(text, all, from, end, joint);
    from += skipped + goal_is(text, all, from + skipped);
    if from >= clause.end {
        return None;
    }
    // "By March, I will …": the verb is the first of the table behind what leads in.
    let mut at = from;
    let skip = |at: usize| {
        at < clause.end && {
            let here = word(text, all, at);
            let next = word(text, all, at + 1);
            let filling = here == "be" && next.ends_with("ing") && verb(next).is_some();
            (lead(here) || filling || here.ends_with("ly") && verb(here).is_none())
                && !(here == "aim" && next == "for")
                && !(here == "plan"
                    && head(text, all, at).is_some()
                    && word(text, all, at + 1) != "to")
        }
    };
    while skip(at) {
        at += 1;
    }
    // "try to cut waste", "strive to increase applications"
    if matches!(
        word(text, all, at),
        "try" | "strive" | "continue" | "endeavour" | "work"
    ) && word(text, all, at + 1) == "to"
        && at + 2 < clause.end
        && head(text, all, at + 2).is_some()
    {
        at += 2;
    }
    if head(text, all, at).is_none() {
        at = timed(text, all, at)
            .filter(|next| *next < clause.end)
            .filter(|next| head(text, all, *next).is_some() || skip(*next))
            .or_else(|| aside(text, all, at..clause.end))
            .or_else(|| adverbial(text, all, at).filter(|verb| *verb < clause.end))?;
        while skip(at) {
            at += 1;
        }
    }
    // "Work on technical debt as well"
    let behind = class::ends(&low[..end], &[" as well", " too"]).is_some();
    let also = (from..at).any(|i| word(text, all, i) == "also");
    if (behind || also) && matches!(joint, Joint::Next | Joint::Apart) {
        joint = Joint::Beside;
    }
    // «Last year's goal said "strive for quality"»
    let class = head(text, all, at).filter(|_| !text.quoted(&all[at]))?;
    let end = with_percent(text, end);
    let span = all[from].start..end;
    let own = all.get(at + 1..clause.end)?;
    let here = word(text, all, at);
    // "take on three interns", "contribute to sales"
    let next = own.first().map_or("", |next| &low[next.clone()]);
    let particle = matches!(
        (here, next),
        ("take" | "taking", "on" | "over")
            | ("contribute" | "contributing" | "respond" | "reply", "to")
            | ("get", "through")
            | (_, "up" | "out" | "down" | "off")
            | ("finish" | "rank" | "place", "in" | "among")
            | ("look" | "looking", "after")
            | ("hand" | "handing", "in")
            // "stay within the budget"
            | ("stay" | "remain", "inside" | "within" | "below" | "under")
            | ("work" | "working" | "focus" | "focusing", "on")
            | ("strive" | "striving" | "aim" | "aiming" | "bid" | "apply", "for")
            // "bring in 5 million yen"
            | ("bring" | "bringing" | "take" | "taking" | "hand" | "handing" | "roll" | "phase", "in" | "over")
    );
    let own = &own[usize::from(particle)..];
    let class = kind(text, class, (here, next), own, &span);
    let mind = mind(text, all, at);
    let figures = text.quantities_in(&span).iter();
    let figure = figures.filter(|at| !weak(&low[(*at).clone()])).count() > 0;
    let hand = matches!(here, "give" | "lend") && own.iter().any(|w| low[w.clone()] == *"hand");
    let helps = hand
        || here == "look" && next == "after"
        || matches!(
            here,
            "help" | "helping" | "support" | "supporting" | "assist" | "assisting" | "back"
        );
    let halved = matches!(
        here,
        "halve" | "halving" | "double" | "doubling" | "lose" | "losing"
    );
    // "review every lost bid" is about bids.
    let about = own.first().map_or(span.end, |w| w.start)..span.end;
    let verbal = matches!(class, Class::Grow | Class::Win | Class::Make);
    let topic = about_of(low, about, verbal.then_some(span.start));
    let back = points_back(text, all, at + 1..clause.end);
    let teaches = own
        .iter()
        .take(7)
        .any(|w| TEACHING.contains(&&low[w.clone()]));
    Some(Act {
        joint,
        class: if mind && matches!(class, Class::Win | Class::Make) {
            Class::Prep
        } else {
            class
        },
        topic,
        // "reach 85% in the staff survey"
        object: has_object(text, own)
            || mind && own.len() > 2
            || joint == Joint::Beside && figure && low[span.clone()].contains(" in parallel ")
            || joint == Joint::Beside && topic.is_some() && !text.times_in(&span).is_empty()
            || class == Class::Do && topic.is_some()
            || matches!(class, Class::Result | Class::Win)
                && topic.is_some()
                && own
                    .first()
                    .is_some_and(|w| low[w.start..].starts_with(|c: char| c.is_ascii_digit())),
        back: back || goes_on(text, all, at..clause.end),
        others: false,
        teaches,
        figure: halved || figure,
        // "close each issue within a week": how each is done, not how much.
        counted: halved
            || figure
            || text.times_in(&span).iter().any(|time| {
                let each = matches!(next, "each" | "every" | "all" | "any");
                !each || time.kind == TimeKind::Frequency
            }),
        mind,
        helps,
        free: joint == Joint::Next,
        bare: false,
        due: due(text, &span),
        things: things(text, &span),
        based: low[span.clone()].contains(" from "),
        adopted: class::holds(&low[span.clone()], ADOPTED),
        rhythm: rhythm(text, &span),
        echo: false,
        single: text
            .quantities_in(&span)
            .last()
            .is_some_and(|at| matches!(&low[at.clone()], "one" | "1")),
        span,
    })
}

/// The verb behind what leads in and a comma: "From April, as head of training, bring …".
fn aside(text: &Text, all: &[Range<usize>], clause: Range<usize>) -> Option<usize> {
    if !leads_in(word(text, all, clause.start)) {
        return None;
    }
    let near = clause.start + 1..clause.end.min(clause.start + 12);
    // "As branch manager I will hold sales at …"
    let own = near.clone().find(|i| OWN.contains(&word(text, all, *i)));
    if let Some(own) = own
        && let Some(led) = (own + 1..own + 4).find(|i| !lead(word(text, all, *i)))
        && head(text, all, led).is_some()
    {
        return Some(led);
    }
    near.clone().find(|i| {
        let comma = text.low[all[i - 1].end..all[*i].start].contains(',');
        let taken = matches!(word(text, all, i + 1), "the" | "a" | "an" | "our" | "my");
        let led = matches!(
            word(text, all, clause.start),
            "for" | "as" | "from" | "in" | "on"
        );
        (comma || led && taken && verb(word(text, all, *i)).is_some())
            && head(text, all, *i).is_some()
    })
}

/// Whether what is done goes on with what was said: "make sure that …", "start the service", "collect 300
/// comments".
fn goes_on(text: &Text, all: &[Range<usize>], clause: Range<usize>) -> bool {
    let (here, next) = (
        word(text, all, clause.start),
        word(text, all, clause.start + 1),
    );
    let heard = matches!(here, "collect" | "gather" | "receive" | "get")
        && clause
            .clone()
            .take(7)
            .any(|i| HEARD.contains(&word(text, all, i)));
    heard || here == "make" && next == "sure" || matches!(here, "start" | "begin") && next == "the"
}

/// What those say who have seen what was made.
const HEARD: &[&str] = &[
    "comments",
    "feedback",
    "answers",
    "replies",
    "reactions",
    "ratings",
    "opinions",
    "votes",
    "impressions",
];

/// What a clause is about: the thing itself before what is said of it, and not for whom it is; where the
/// verb says what is done to whom, that from this byte on.
fn about_of(low: &str, about: Range<usize>, verb: Option<usize>) -> Option<Topic> {
    let body = &low[about.clone()];
    let ends = [
        " to ", " for ", " with ", " by ", " in ", " from ", " at ", " on ", " so ",
    ];
    let end = ends.iter().filter_map(|word| body.find(word)).min();
    let thing = end.and_then(|end| topic(&body[..end]));
    let whom = end.is_some_and(|end| {
        [" to ", " for "]
            .iter()
            .any(|word| body[end..].starts_with(word))
    });
    let near = if whom {
        about.start + end.unwrap_or(0)
    } else {
        about.end
    };
    thing
        .or_else(|| topic(body).filter(|t| !whom || !matches!(t, Topic::People | Topic::Sales)))
        .or_else(|| verb.and_then(|from| topic(&low[from..near])))
}

const TEACHING: &[&str] = &[
    "material",
    "materials",
    "slides",
    "drills",
    "course",
    "curriculum",
    "training",
];

/// How far a way of working has spread.
const ADOPTED: &[&str] = &[
    "coverage",
    "automated",
    "automation rate",
    "test runs",
    "adoption",
    "usage",
    "completion rate",
    "share of",
    "logged",
];

/// The writer.
const OWN: &[&str] = &["i", "we", "i'll", "we'll"];

/// How the clause is joined, by the words that it begins with, and how many those are.
pub(super) fn joined(
    text: &Text,
    all: &[Range<usize>],
    from: usize,
    end: usize,
    joint: Joint,
) -> (Joint, usize) {
    let Some(first) = all.get(from) else {
        return (joint, 0);
    };
    // "(2)Besides …": the first word stands behind a clause that is only a number.
    let Some(rest) = text.low.get(first.start..end) else {
        return (joint, 0);
    };
    if let Some(words) = another(rest) {
        return (Joint::Other, words);
    }
    match class::starts(rest, BESIDE) {
        Some(beside) if joint != Joint::Other => (Joint::Beside, beside.split(' ').count()),
        _ => (joint, 0),
    }
}

/// How many words say that a goal follows: "my first goal is to".
fn goal_is(text: &Text, all: &[Range<usize>], from: usize) -> usize {
    let here = |i: usize| word(text, all, from + i);
    let Some(noun) = (0..4).find(|i| {
        matches!(
            here(*i),
            "goal"
                | "target"
                | "aim"
                | "objective"
                | "priority"
                | "goals"
                | "targets"
                | "aims"
                | "objectives"
                | "priorities"
        )
    }) else {
        return 0;
    };
    // "My goals for the year are to"
    let Some(is) = (noun + 1..noun + 5).find(|i| matches!(here(*i), "is" | "are")) else {
        return 0;
    };
    if is > noun + 1 && !matches!(here(noun + 1), "for" | "in" | "of" | "this") {
        return 0;
    }
    is + 1 + usize::from(here(is + 1) == "to")
}

/// Whether the last figure counts people or things: "from 40 servers to 25", not a rate, an amount, a time.
fn things(text: &Text, span: &Range<usize>) -> bool {
    let Some(last) = text.quantities_in(span).last() else {
        return false;
    };
    let tail = text.low[last.end..].trim_start();
    let unit = [
        "hour",
        "minute",
        "second",
        "day",
        "week",
        "month",
        "point",
        "percent",
        "%",
        "yen",
        "million",
        "thousand",
        "of",
        "a month",
        "per",
        "a week",
        "incident",
        "complaint",
        "defect",
        "error",
    ];
    let level =
        ["zero", "no", "half", "twice", "halve", "double"].contains(&&text.low[last.clone()]);
    !level && !text.low[last.clone()].ends_with('%') && class::starts(tail, &unit).is_none()
}
