//! Reads an English clause from its subject to its verb.

use super::dependence_words_en::{PERSONAL, PERSONAL_INDEX, THEIRS, THEIRS_INDEX};
use crate::assistant::text::en::{self, Around};
use crate::assistant::text::people_en::{are_agents, are_humans, are_many, is_other, may_be_thing};
use crate::assistant::text::{Text, act_en};

/// How many words may stand before the verb.
const LONGEST: isize = 11;

/// Where the subject may begin behind "by 31 March", "in the spring round", "for the exchange project".
pub(super) fn behind_preamble(text: &Text, around: &Around<'_>, from: isize) -> [Option<isize>; 2] {
    let leads = LEADS.contains(&around.word(from));
    if !leads {
        return [Some(from), None];
    }
    let timed = |k: isize| {
        let at = around.span(k).map_or(0, |span| span.start);
        let after = text.times.partition_point(|time| time.span.end <= at);
        after.checked_sub(1).is_some_and(|i| {
            let time = &text.times[i].span;
            around
                .span(from)
                .is_some_and(|lead| time.start >= lead.start)
                && text.low[time.end..at].trim().is_empty()
        })
    };
    let words = || (from + 1..from + 10).take_while(|k| !BREAKS.contains(&around.word(*k)));
    let behind_time = words().find(|k| {
        let word = around.word(*k);
        timed(*k) && !joins(word) && !word.starts_with(|c: char| c.is_ascii_digit())
    });
    let named = words().find(|k| {
        let before = around.word(k - 1);
        is_determiner(around.word(*k)) && *k > from + 1 && !joins(before) && !is_determiner(before)
    });
    [
        behind_time,
        named.filter(|named| Some(*named) != behind_time),
    ]
}

pub(super) fn is_determiner(word: &str) -> bool {
    DETERMINERS.contains(&word)
}

pub(super) fn joins(word: &str) -> bool {
    JOINTS.contains(&word)
}

/// A clause as far as it was read.
pub(super) struct Read {
    /// The noun that acts.
    pub(super) head: isize,
    /// What it does.
    pub(super) verb: isize,
    /// Whether the verb stands behind "will" or "is to".
    pub(super) bare: bool,
}

/// Reads from the subject to the verb.
pub(super) fn read(around: &Around<'_>, from: isize) -> Option<Read> {
    let (mut head, mut last) = (None, from);
    for k in from + 1..from + LONGEST {
        let word = around.word(k);
        let noun = head.unwrap_or(last);
        let behind = |k: isize| (k..k + 3).find(|k| !is_between(around, *k)).unwrap_or(k);
        match word {
            "" | "was" | "were" | "has" | "have" | "had" | "can" | "could" | "may" | "might"
            | "who" | "that" | "which" | "when" | "if" | "so" | "by" | "be" | "it" | "we" | "i" => {
                return None;
            }
            "will" | "shall" | "should" | "would" | "must" => {
                let verb = behind(k + 1);
                return Some(Read {
                    head: noun,
                    verb,
                    bare: true,
                });
            }
            "is" | "are" => {
                let to = around.word(k + 1) == "to";
                return to.then(|| Read {
                    head: noun,
                    verb: behind(k + 2),
                    bare: true,
                });
            }
            _ if is_between(around, k) => continue,
            _ if joins(word) => {
                head.get_or_insert(last);
                continue;
            }
            // A thing of its own behind no verb that is known: the sentence begins with what is to be done.
            _ if is_determiner(word) && !joins(around.word(k - 1)) => return None,
            _ => {}
        }
        let many = are_many(around.word(noun)) || around.word(noun) == "and";
        let third =
            word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !around.owns(k);
        let base = known(word).filter(|base| {
            if many {
                *base == word
            } else {
                third && *base != word
            }
        });
        let noun_known = head.is_none() || is_determiner_free(around, k);
        if base.is_some_and(|base| goes_on(around, k, base))
            && noun_known
            && !is_determiner(around.word(k - 1))
        {
            return Some(Read {
                head: noun,
                verb: k,
                bare: false,
            });
        }
        last = k;
    }
    None
}

/// Whether the word before is no joint: "for the orders" is no verb.
fn is_determiner_free(around: &Around<'_>, k: isize) -> bool {
    let before = around.word(k - 1);
    !joins(before) && !is_determiner(before)
}

/// What may stand between who acts and the verb.
pub(super) fn is_between(around: &Around<'_>, k: isize) -> bool {
    let word = around.word(k);
    BETWEEN.contains(&word)
        || word.ends_with("ly")
            && !matches!(
                word,
                "supply" | "rely" | "reply" | "apply" | "assembly" | "family"
            )
}

/// The verb that the word is a form of, whoever does it.
pub(super) fn known(word: &str) -> Option<&'static str> {
    THEIRS_INDEX
        .base(THEIRS, word)
        .or_else(|| PERSONAL_INDEX.base(PERSONAL, word))
        .or_else(|| en::base_of(word, SAYING))
        .or_else(|| act_en::act(word))
}

/// Verbs that say nothing by themselves.
const SAYING: &[&str] = &[
    "say", "give", "go", "reach", "find", "do", "phone", "rely", "take", "put", "set", "leave",
    "get",
];

/// Nouns as well as verbs: "the customer orders for June".
const NOUNS: &[&str] = &[
    "order",
    "request",
    "visit",
    "report",
    "test",
    "change",
    "call",
    "review",
    "release",
    "support",
    "use",
    "answer",
    "need",
    "offer",
    "show",
    "talk",
    "claim",
    "log",
    "list",
    "record",
    "note",
    "model",
    "design",
    "map",
    "score",
    "process",
    "plan",
    "place",
    "start",
    "stop",
    "count",
    "rate",
    "rank",
    "demand",
    "back",
    "hand",
    "walk",
    "check",
    "set",
    "trial",
    "draft",
    "script",
    "upgrade",
    "update",
    "contract",
    "purchase",
    "vote",
    "fund",
    "hire",
    "visit",
    "return",
    "help",
    "care",
    "pass",
    "turn",
    "work",
    "look",
    "step",
    "share",
    "post",
    "file",
    "lead",
    "head",
    "trust",
    "value",
    "sponsor",
    "partner",
    "sign",
    "cut",
    "run",
    "build",
    "fix",
    "present",
    "welcome",
    "object",
    "interview",
    "estimate",
    "match",
    "benefit",
    "pilot",
    "link",
    "star",
    "quote",
    "document",
    "monitor",
    "phone",
    "love",
    "thank",
    "pick",
    "like",
    "board",
    "coach",
    "mentor",
];

/// Whether what follows the word lets it be a verb.
fn goes_on(around: &Around<'_>, k: isize, base: &str) -> bool {
    let next = around.word(k + 1);
    let state = (k + 1..k + 6)
        .take_while(|k| !INNER.contains(&around.word(*k)))
        .any(|k| {
            matches!(
                around.word(k),
                "is" | "are" | "was" | "were" | "will" | "has" | "have"
            )
        });
    let object = is_determiner(next) || OBJECTS.contains(&next);
    // "The one that the city picks in February"
    let chosen = PERSONAL.contains(&base)
        && is_person(around.word(k - 1))
        && matches!(next, "" | "in" | "by" | "as" | "for" | "from" | "before");
    !state
        && next != "of"
        && (object || !NOUNS.contains(&base) || alone(around, k) || chosen)
        && !next.ends_with("ed")
}

/// By herself, on their own, unaided: said of persons.
fn alone(around: &Around<'_>, k: isize) -> bool {
    (k + 1..k + 8).any(|k| {
        let own = around.word(k) == "own" && matches!(around.word(k - 1), "their" | "his" | "her");
        own || matches!(
            around.word(k),
            "herself" | "himself" | "themselves" | "unaided" | "unasked" | "unprompted"
        )
    })
}

/// Whether the word names somebody, and hardly a thing.
pub(super) fn is_person(word: &str) -> bool {
    (is_other(word) && !may_be_thing(word)) || are_agents(word) || are_humans(word)
}

/// Words that say when or for what before the subject comes.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "by", "in", "from", "until", "till", "at", "on", "for", "during", "after", "before", "within", "with", "through",
    "up", "every", "next", "this", "towards", "starting", "beginning", "as", "no",
];

/// Words at which that ends.
#[rustfmt::skip]
const BREAKS: &[&str] = &[
    "", "i", "we", "that", "how", "who", "which", "when", "so", "what",
];

/// Words that a noun begins with.
#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "the", "a", "an", "our", "my", "its", "their", "his", "her", "another", "some", "more", "other",
];

/// Words that tie a noun to what stands before.
#[rustfmt::skip]
const JOINTS: &[&str] = &[
    "of", "in", "from", "at", "on", "for", "with", "behind", "near", "around", "to", "by", "and", "or", "after",
    "before", "until", "during", "than", "into", "under", "through", "within", "all", "as", "up", "about", "over",
    "across", "along",
];

/// What may stand between who acts and the verb.
#[rustfmt::skip]
const BETWEEN: &[&str] = &[
    "also", "always", "then", "now", "still", "even", "soon", "finally", "no", "longer", "themselves", "itself",
];

/// Words that begin a clause of their own.
#[rustfmt::skip]
const INNER: &[&str] = &[
    "", "that", "who", "which", "when", "what", "how", "after", "before", "while",
];

/// Words that only a verb has behind it.
#[rustfmt::skip]
const OBJECTS: &[&str] = &[
    "us", "me", "it", "them", "him", "this", "these", "to", "on", "up", "over",
];

/// Whether the word names what runs by itself: "the batch adopts the new calendar".
pub(super) fn is_machine(word: &str) -> bool {
    MACHINES.contains(&word.strip_suffix('s').unwrap_or(word))
}

/// What runs by itself.
#[rustfmt::skip]
const MACHINES: &[&str] = &[
    "batch", "batche", "system", "server", "script", "tool", "program", "app", "application", "job", "service", "portal", "platform",
    "engine", "bot", "chatbot", "parser", "scheduler", "pipeline", "module", "screen", "site", "page", "build", "release", "firmware",
    "client", "library", "agent", "model", "algorithm", "filter", "reader", "scanner", "gateway", "router", "database", "query", "macro",
    "robot", "sensor", "controller", "loader", "importer", "crawler", "dashboard", "api", "framework", "plugin", "registry", "template",
    "form", "workflow", "process", "rule", "policy", "design", "version", "device", "terminal", "machine", "compiler", "interface",
    "planner", "monitor", "matcher", "resolver", "optimiser", "optimizer", "function", "test", "checker", "runner", "bundle", "layout",
];
