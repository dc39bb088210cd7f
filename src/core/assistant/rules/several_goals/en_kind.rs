//! What kind of doing an English verb is with its object.

use std::ops::Range;

use super::en::word;
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
        ("promote" | "promoting", _) if !someone => Class::Result,
        ("contribute" | "contributing", _) if next == "to" => Class::Result,
        // "meet the hiring target": a level; one meets people, too.
        ("meet" | "meeting", _)
            if first(&[
                "target", "targets", "goal", "plan", "deadline", "budget", "standard",
            ]) =>
        {
            Class::Result
        }
        // "sign up 2,000 holders": they use what was made.
        ("sign" | "signing", _) if next == "up" => Class::Hand,
        // "negotiate with three resellers", "earn the customer's consent": on the way.
        ("negotiate", _) if next == "with" => Class::Prep,
        ("earn" | "win" | "gain" | "obtain" | "get", _)
            if first(&["consent", "approval", "permission", "clearance"]) =>
        {
            Class::Prep
        }
        ("take" | "taking", _) if first(&["ownership"]) => Class::Result,
        // "win the confidence of the staff"
        ("win" | "gain" | "earn", _)
            if near.clone().take(4).any(|w| words::UNMADE_EN.contains(&w)) =>
        {
            Class::Result
        }
        ("find" | "finding", _) if first(FOUND) => Class::Grow,
        ("gain" | "get" | "acquire" | "attract" | "find", _) if first(SOLD) => Class::Sale,
        ("bring", _) if next == "in" && first(SOLD) => Class::Sale,
        // "take the suite to 85% coverage"
        ("take" | "taking", _)
            if near.clone().any(|w| w == "to")
                && low[span.clone()]
                    .split(" to ")
                    .nth(1)
                    .is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit())) =>
        {
            Class::Result
        }
        // "recover 2 million yen of wrong charges": what is left over.
        ("recover" | "recovering", _)
            if first(&["yen", "million", "dollars", "euros", "charges", "hours"]) =>
        {
            Class::Gain
        }
        ("qualify" | "qualifying", _) if !someone => Class::Make,
        // "have 150 runs logged": what comes of it.
        ("have" | "get", Class::Hand)
            if next.starts_with(|c: char| c.is_ascii_digit())
                && near.clone().any(|w| LOGGED.contains(&w)) =>
        {
            Class::Hand
        }
        ("put", _) if near.clone().any(|w| w.starts_with("certif")) => Class::Win,
        // "put the new rules in force"
        ("put" | "putting", _)
            if near
                .clone()
                .any(|w| matches!(w, "force" | "production" | "operation" | "live")) =>
        {
            Class::Make
        }
        ("get", _) if next == "through" => Class::Win,
        ("finish" | "rank" | "place", _) if matches!(next, "in" | "among") => Class::Win,
        ("work" | "working", _) if next == "on" => Class::Result,
        ("look" | "looking", _) if next == "after" => Class::Hand,
        ("hand" | "handing", _) if next == "in" => Class::Make,
        ("get" | "getting", _) if next == "rid" => Class::Result,
        ("get" | "getting", Class::Hand) if brought_down(&near.clone().collect::<Vec<_>>()) => {
            Class::Result
        }
        ("sort" | "clear" | "tidy", _) if matches!(next, "out" | "up") => Class::Make,
        // "make communication livelier", "make releases faster"
        ("make" | "making", _)
            if own.last().is_some_and(|w| {
                low[w.clone()].ends_with("er") || low[w.clone()].ends_with("able")
            }) =>
        {
            Class::Result
        }
        ("become" | "becoming", _) if matches!(next, "a" | "an") => Class::Win,
        ("draw" | "make" | "write", _) if first(&["shortlist", "longlist"]) => Class::Prep,
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
            if near
                .clone()
                .any(|w| w.starts_with("certif") || QUALIFIED.contains(&w) || is_exam(w)) =>
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
        // "have the disposal recorded by March": done by whoever does it.
        ("have" | "get", Class::Hand)
            if !someone && near.clone().skip(1).any(|w| w.ends_with("ed")) =>
        {
            Class::Make
        }
        ("spend" | "spending" | "sit" | "sitting", _) => Class::Prep,
        ("explore" | "exploring", _) if text.quantities_in(span).is_empty() => Class::Result,
        // To be there is the way to something, unless one counts how often.
        ("attend" | "join" | "attending" | "joining" | "visit" | "visiting", _)
            if text.quantities_in(span).is_empty() =>
        {
            Class::Prep
        }
        ("renew" | "renewing" | "close" | "closing" | "sign" | "secure", Class::Sale)
            if topic(&low[span.clone()]) != Some(Topic::Sales)
                && !near.clone().any(|w| SOLD.contains(&w)) =>
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

/// How one counts what comes back.
const LOGGED: &[&str] = &[
    "logged",
    "recorded",
    "counted",
    "registered",
    "downloaded",
    "played",
    "answered",
    "returned",
];

/// What is sold.
const SOLD: &[&str] = &[
    "contract",
    "contracts",
    "order",
    "orders",
    "deal",
    "deals",
    "client",
    "clients",
    "customer",
    "customers",
    "account",
    "accounts",
    "referral",
    "referrals",
];

/// What says that one has passed.
const QUALIFIED: &[&str] = &[
    "exam",
    "licence",
    "license",
    "qualification",
    "diploma",
    "degree",
];

/// Whom one finds to work with.
const FOUND: &[&str] = &[
    "successor",
    "successors",
    "partner",
    "partners",
    "freelancers",
    "sponsors",
    "suppliers",
    "tenants",
];

/// "get the failures down to one a month", "get the rate to 35%"
fn brought_down(near: &[&str]) -> bool {
    let level = ["to", "from", "by", "below"];
    let figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    near.windows(2).any(|pair| {
        pair[0] == "down" && level.contains(&pair[1])
            || matches!(pair[0], "to" | "below" | "under" | "above" | "within") && figure(pair[1])
    })
}

/// Whether the word is the code of an exam: "dp-700".
fn is_exam(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && topic(word) == Some(Topic::Learning)
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
    "members",
    "participants",
    "users",
];

/// Whether a state of mind begins here: "learn", "become familiar with", "gain knowledge of".
pub(super) fn mind(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let behind = |set: &[&str]| (at + 1..at + 6).any(|i| set.contains(&word(text, all, i)));
    // "understand why carts are abandoned": a cause that is looked for.
    if word(text, all, at + 1) == "why" {
        return false;
    }
    match word(text, all, at) {
        "learn" | "learning" | "understand" | "understanding" | "know" | "study" | "grasp"
        | "master" | "comprehend" | "internalise" | "internalize" | "familiarise"
        | "familiarize" | "absorb" | "digest" => true,
        "get" if word(text, all, at + 1) == "to" => word(text, all, at + 2) == "know",
        "pick" => word(text, all, at + 1) == "up",
        "become" | "becoming" | "be" | "get" | "getting" | "feel" | "grow" => {
            // "more confident", with nothing that it is about: what came before.
            let about = |i: usize| {
                matches!(
                    word(text, all, i),
                    "with" | "about" | "of" | "in" | "to" | "at" | "for"
                )
            };
            (behind(words::MIND_EN) || word(text, all, at + 1) == "able")
                && (at + 2..at + 5).any(about)
        }
        "gain" | "gaining" | "acquire" | "acquiring" | "deepen" | "deepening" | "build"
        | "improve" | "develop" | "strengthen" | "sharpen" | "polish" | "brush" => {
            behind(words::SKILL_EN)
                || behind(&["english", "japanese", "chinese", "german"]) && !behind(&["score"])
        }
        // "have a sense of responsibility"
        "have" | "having" | "take" => behind(&["sense", "ownership", "mindset"]),
        _ => false,
    }
}
