//! Whether an English sentence names a thing that will exist, or an outcome that can be checked.

use std::ops::Range;

use super::Text;
use super::en::{Around, Role, base_of};

/// Verbs that leave a thing behind.
#[rustfmt::skip]
const MAKING: &[&str] = &[
    "write", "publish", "release", "ship", "build", "create", "document", "draft", "deliver",
    "automate", "migrate", "implement", "deploy", "develop", "pass", "obtain", "earn", "launch",
    "produce", "complete", "finish", "retire", "decommission", "replace", "register", "introduce",
    "present", "compile", "prepare", "record", "design", "submit", "hand", "turn", "set", "add",
    "install", "roll", "package", "template", "remake", "close", "win", "sign", "define", "list",
    "post", "script", "codify", "standardise", "standardize", "convert", "consolidate", "extract",
    "open-source", "merge", "configure", "ship", "archive", "map", "move", "switch", "remove",
];

const IRREGULAR: &[(&str, &str)] = &[
    ("writing", "write"),
    ("wrote", "write"),
    ("written", "write"),
    ("built", "build"),
    ("won", "win"),
    ("documenting", "document"),
];

/// Things that are made in words only.
#[rustfmt::skip]
const UNMADE: &[&str] = &[
    "relationship", "relationships", "trust", "culture", "environment", "awareness", "rapport",
    "atmosphere", "momentum", "confidence", "skills", "skill", "myself", "value", "quality",
    "teamwork", "understanding", "mindset", "knowledge", "talent", "results", "excellence",
    "people", "focus", "capability", "capabilities", "opportunities", "service", "services",
    "abilities", "expertise", "potential", "communication", "solutions",
];

/// Whether the sentence names a thing that will exist at its end.
#[must_use]
pub fn delivers(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        let base = IRREGULAR
            .iter()
            .find(|(form, _)| *form == word)
            .map(|(_, base)| *base)
            .or_else(|| base_of(word, MAKING));
        let Some(base) = base else { return false };
        let next = around.word(1);
        let object = matches!(
            next,
            "a" | "an"
                | "the"
                | "our"
                | "my"
                | "its"
                | "their"
                | "this"
                | "that"
                | "one"
                | "it"
                | "all"
                | "every"
                | "reusable"
                | "internal"
                | "shared"
                | "and"
                | "up"
                | "over"
                | "out"
                | "each"
                | "two"
                | "three"
                | "at"
                | "both"
                | "another"
                | "new"
                | "runbooks"
                | "guides"
                | "templates"
        );
        let aside =
            word.ends_with("ing") && matches!(around.word(-1), "in" | "of" | "for" | "at" | "on");
        let position = !aside && around.role(base) != Role::Other;
        let verb = match base {
            "set" | "roll" | "hand" => matches!(next, "up" | "out" | "over" | "the" | "a"),
            "turn" | "move" | "switch" | "map" | "list" | "close" | "add" | "open-source"
            | "merge" => position && object,
            "pass" | "obtain" | "earn" | "win" => position,
            _ => position || object && word != base,
        };
        let empty = matches!(
            base,
            "build"
                | "create"
                | "develop"
                | "deliver"
                | "introduce"
                | "add"
                | "produce"
                | "present"
                | "implement"
                | "design"
        ) && (1..=4).any(|k| UNMADE.contains(&around.word(k)));
        let stands = !next.is_empty() || matches!(base, "pass");
        verb && !empty && stands
    })
}

/// Outcomes that anyone could check once.
#[must_use]
pub fn once(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        let next = around.word(1);
        let examined = || {
            (1..=8).any(|k| {
                let later = words.get(i + k).map_or("", |w| &text.low[w.clone()]);
                // "Get procurement to order the licences": not the writer's own.
                if word == "get" && (1..k).any(|k| around.word(k as isize) == "to") {
                    return false;
                }
                is_code(later)
                    || later.starts_with("exam")
                    || later.starts_with("certif")
                    || later.starts_with("test")
                    || later.starts_with("licen")
                    || later.starts_with("badge")
                    || later.starts_with("accredit")
                    || later.starts_with("qualif")
                    || later.starts_with("assessment")
            })
        };
        match word {
            "complete" if matches!(around.word(-1), "is" | "are") => (2..=7).any(|k| {
                matches!(
                    around.word(-k),
                    "migration" | "rollout" | "cutover" | "move" | "upgrade" | "replacement"
                )
            }),
            "pass" | "passed" | "passing" | "obtain" | "earn" | "hold" | "get" | "gain"
            | "achieve" | "acquire" | "complete" | "obtaining" | "earning" | "renew" | "sit"
            | "attain" => {
                examined()
                    || matches!(word, "complete")
                        && (1..=7).any(|k| {
                            matches!(
                                words.get(i + k).map_or("", |w| &text.low[w.clone()]),
                                "migration"
                                    | "cutover"
                                    | "cut-over"
                                    | "rollout"
                                    | "handover"
                                    | "replacement"
                                    | "move"
                                    | "upgrade"
                            )
                        })
            }
            "shut" | "switch" | "turn" | "close" | "power" if matches!(next, "down" | "off") => {
                around.role(word) == Role::Predicate
            }
            "production" => matches!(around.word(-1), "in" | "into" | "to"),
            "live" => {
                let is = matches!(around.word(-1), "is" | "are")
                    && matches!(next, "" | "in" | "by" | "for" | "on" | "before");
                let taken = next != "in"
                    && (2..=7)
                        .any(|k| matches!(around.word(-k), "take" | "taking" | "put" | "bring"));
                is || taken || matches!(around.word(-1), "went" | "go" | "goes" | "going")
            }
            // "Go-live of the portal": a title.
            "release" | "go-live" | "launch" | "rollout"
                if around.word(-1).is_empty() && next == "of" =>
            {
                matches!(around.word(2), "the" | "a" | "our" | "my")
            }
            "go-live" => false,
            "available" | "open" => {
                matches!(around.word(-1), "is" | "are") && matches!(next, "in" | "to" | "for")
            }
            "service" => around.word(-1) == "of" && around.word(-2) == "out",
            "certified" => matches!(
                around.word(-1),
                "become" | "be" | "get" | "becoming" | "getting"
            ),
            "release" | "ship" | "launch" | "decommission" | "retire" | "releasing"
            | "shipping" | "launching" => {
                matches!(
                    next,
                    "the" | "a" | "an" | "our" | "my" | "version" | "it" | "v" | "its"
                ) && around.role(word) != Role::Other
            }
            "released" | "shipped" | "launched" | "decommissioned" | "retired" => matches!(
                around.word(-1),
                "be" | "is" | "are" | "been" | "has" | "was"
            ),
            "migrate" | "move" | "switch" | "cut" | "replace" => {
                around.role(word) == Role::Predicate
                    && (1..=9).any(|k| {
                        matches!(
                            words.get(i + k).map_or("", |w| &text.low[w.clone()]),
                            "to" | "from" | "with" | "onto"
                        )
                    })
                    && matches!(next, "the" | "our" | "a" | "all")
            }
            _ => false,
        }
    })
}

/// The number of an exam: az-500.
fn is_code(word: &str) -> bool {
    word.split_once('-').is_some_and(|(head, tail)| {
        (2..=4).contains(&head.len())
            && head.bytes().all(|b| b.is_ascii_alphabetic())
            && tail.len() >= 2
            && tail.bytes().all(|b| b.is_ascii_digit())
    })
}
