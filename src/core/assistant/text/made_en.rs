//! Whether an English sentence names a thing that will exist, or an outcome that can be checked.

use std::ops::Range;

use super::Text;
use super::en::{Around, Role, base_of};
use super::table::Index;

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

/// Where they stand in the table.
static MAKING_INDEX: Index<{ MAKING.len() }> = Index::of(MAKING);

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
    "business", "ideas", "markets", "partnership", "partnerships", "cooperation", "ties",
    "approaches", "ways", "customers", "growth",
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
            .or_else(|| MAKING_INDEX.base(MAKING, word));
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
        // "Write cleaner code" is no thing yet.
        let stands = stands
            && !matches!(
                next,
                "better" | "more" | "cleaner" | "clearer" | "faster" | "good" | "higher"
            );
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
                let sat = later.starts_with("test") && (word.starts_with("pass") || word == "sit");
                is_code(later) || sat || examines(later)
            })
        };
        match word {
            "complete" if matches!(around.word(-1), "is" | "are") => {
                (2..=7).any(|k| MOVED.contains(&around.word(-k)))
            }
            "pass" | "passed" | "passing" | "obtain" | "earn" | "hold" | "get" | "gain"
            | "achieve" | "acquire" | "complete" | "obtaining" | "earning" | "renew" | "sit"
            | "attain" => {
                examined()
                    || word == "passed" && (1..=6).any(|k| examines(around.word(-k)))
                    || matches!(word, "complete")
                        && (1..=7).any(|k| {
                            let later = words.get(i + k).map_or("", |w| &text.low[w.clone()]);
                            MOVED.contains(&later)
                        })
            }
            "shut" | "switch" | "turn" | "close" | "power" if matches!(next, "down" | "off") => {
                around.role(word) == Role::Predicate
            }
            // "Changes to production" put nothing there.
            "production" => match around.word(-1) {
                "in" | "into" => true,
                "to" => words[i.saturating_sub(12)..i]
                    .iter()
                    .any(|w| base_of(&text.low[w.clone()], BROUGHT).is_some()),
                _ => false,
            },
            "sign" | "conclude" | "sealed" | "signed" => (-8..=6).any(|k| {
                matches!(
                    around.word(k),
                    "contract" | "agreement" | "deal" | "nda" | "lease"
                )
            }),
            "open-source" => matches!(next, "the" | "our" | "my" | "a" | "it"),
            "live" => {
                let is = matches!(around.word(-1), "is" | "are")
                    && matches!(next, "" | "in" | "by" | "for" | "on" | "before");
                let taken = next != "in"
                    && (2..=7)
                        .any(|k| matches!(around.word(-k), "take" | "taking" | "put" | "bring"));
                let titled =
                    RUNNING.contains(&around.word(-1)) && matches!(next, "on" | "by" | "from");
                is || taken || titled || matches!(around.word(-1), "went" | "go" | "goes" | "going")
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
            "held" | "obtained" | "earned" | "renewed" => {
                (1..=6).any(|k| examines(around.word(-k)))
            }
            "completed" | "finished" | "done" | "over" => {
                stands(&around) && (2..=8).any(|k| MOVED.contains(&around.word(-k)))
            }
            "switched" | "turned" | "taken" | "shut" | "rolled" => {
                stands(&around) && matches!(next, "off" | "over" | "down" | "out")
            }
            "replaced" | "removed" | "dismantled" | "deployed" | "installed" | "moved"
            | "migrated" => stands(&around),
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

/// What is moved or put in once.
#[rustfmt::skip]
const MOVED: &[&str] = &[
    "migration", "cutover", "cut-over", "rollout", "roll-out", "handover", "replacement", "move", "upgrade",
    "switchover", "switch-over", "transition", "relocation", "installation",
];

/// Verbs that bring something to where it is used.
#[rustfmt::skip]
const BROUGHT: &[&str] = &[
    "release", "deploy", "ship", "move", "promote", "bring", "take", "roll", "push", "put", "get", "migrate", "go",
    "deliver", "publish", "merge", "upgrade", "port",
];

/// What goes live.
#[rustfmt::skip]
const RUNNING: &[&str] = &[
    "portal", "system", "app", "service", "site", "page", "platform", "tool", "bot", "api", "gateway", "dashboard",
    "release", "version", "website", "application", "chatbot", "pipeline", "environment", "screen", "feature",
];

/// Whether the word names what one passes or holds: exam, certificate.
fn examines(word: &str) -> bool {
    [
        "exam",
        "certif",
        "licen",
        "badge",
        "accredit",
        "qualif",
        "assessment",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// Whether the participle tells how it stands, and not what was or will be looked at: is replaced.
fn stands(around: &Around<'_>) -> bool {
    matches!(around.word(-1), "is" | "are" | "been")
        && !(2..=5).any(|k| {
            matches!(
                around.word(-k),
                "that" | "which" | "who" | "when" | "if" | "once" | "until"
            )
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
