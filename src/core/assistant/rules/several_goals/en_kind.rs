//! What kind of doing an English verb is with its object.

use std::ops::Range;

use super::en_words::topic;
use super::words::{self, Class, Topic};
use crate::assistant::text::Text;

/// What kind of doing the verb is with this object.
pub(super) fn kind(
    text: &Text,
    class: Class,
    verb: (&str, &str),
    own: &[Range<usize>],
    span: &Range<usize>,
) -> Class {
    let low = &text.low;
    let near = own.iter().take(10).map(|w| &low[w.clone()]);
    let someone = [
        "employee",
        "employees",
        "engineer",
        "colleague",
        "colleagues",
    ];
    let people = near.clone().any(|w| topic(w) == Some(Topic::People));
    let someone = people || near.clone().any(|w| someone.contains(&w));
    let first = |set: &[&str]| near.clone().take(5).any(|w| set.contains(&w));
    let (here, next) = verb;
    match (here, class) {
        // "win 5,000 readers": what comes back.
        ("win" | "gain" | "attract" | "get" | "reach" | "gather", _) if first(ECHO) => Class::Gain,
        ("get" | "getting", _) if next == "more" => Class::Result,
        // "hold overtime at 25 hours"
        ("hold" | "holding", _)
            if first(&["at", "under", "below"]) && !text.quantities_in(span).is_empty() =>
        {
            Class::Result
        }
        ("develop" | "developing" | "grow" | "growing" | "bring" | "turn" | "make" | "get", _)
            if someone =>
        {
            Class::Grow
        }
        // "promote communication", "contribute to sales": a verb without an end.
        ("promote" | "promoting", _) if !people => Class::Result,
        ("contribute" | "contributing", _) if next == "to" => Class::Result,
        // "meet the hiring target": a level; one meets people, too.
        ("meet" | "meeting", _)
            if first(&[
                "target", "targets", "goal", "plan", "deadline", "budget", "standard",
            ]) =>
        {
            Class::Result
        }
        ("get", _) if next == "through" => Class::Win,
        ("finish" | "rank" | "place", _) if matches!(next, "in" | "among") => Class::Win,
        ("work" | "working", _) if next == "on" => Class::Result,
        ("look" | "looking", _) if next == "after" => Class::Hand,
        ("hand" | "handing", _) if next == "in" => Class::Make,
        ("get" | "getting", _) if next == "rid" => Class::Result,
        // "make communication livelier", "make releases faster"
        ("make" | "making", _)
            if own.last().is_some_and(|w| {
                low[w.clone()].ends_with("er") || low[w.clone()].ends_with("able")
            }) =>
        {
            Class::Result
        }
        ("become" | "becoming", _) if matches!(next, "a" | "an") => Class::Win,
        // "bring out a manual", "line up eight decks"
        ("bring" | "put" | "line" | "draw" | "set", _) if matches!(next, "out" | "up") => {
            Class::Make
        }
        ("publish" | "publishing" | "write" | "writing" | "present" | "presenting", _)
            if near.clone().any(|w| topic(w) == Some(Topic::Sharing)) =>
        {
            Class::Do
        }
        ("get" | "getting" | "complete" | "take" | "hold" | "gain" | "have" | "send", _)
            if near.clone().any(|w| w.starts_with("certif") || w == "exam") =>
        {
            Class::Win
        }
        ("reach" | "reaching" | "attain", _) if first(&["level", "grade", "rank", "band"]) => {
            Class::Win
        }
        // "pass the integration tests": no exam of one's own.
        ("pass" | "passing", _) if first(&["test", "tests", "review", "reviews", "acceptance"]) => {
            Class::Check
        }
        // To be there is the way to something, unless one counts how often.
        ("attend" | "join" | "attending" | "joining" | "visit" | "visiting", _)
            if text.quantities_in(span).is_empty() =>
        {
            Class::Prep
        }
        ("renew" | "renewing" | "close" | "closing" | "sign" | "secure", Class::Sale)
            if topic(&low[span.clone()]) != Some(Topic::Sales) =>
        {
            Class::Make
        }
        // Nothing stands there afterwards that was not there before.
        ("build" | "building" | "create" | "develop" | "establish", Class::Make)
            if near.clone().take(4).any(|w| words::UNMADE_EN.contains(&w)) =>
        {
            Class::Result
        }
        _ => class,
    }
}

/// What comes back from those who read or hear.
const ECHO: &[&str] = &[
    "readers",
    "followers",
    "stars",
    "views",
    "visitors",
    "likes",
    "reactions",
    "comments",
    "listeners",
    "subscribers",
    "leads",
];
