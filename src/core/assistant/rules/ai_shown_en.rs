//! English signs of what only a person can do: a check, people, the field, and what came of it.

use std::ops::Range;

use super::ai_alone_en::{does, of_text};
use super::ai_alone_words_en::{
    ACTS, AI, BUILDING, COUNTED, HANDLED, HOLDING, JUDGING, MEETINGS, OUTCOMES, OWN_CHECKS, PEOPLE,
    PLACES, PLANS, STOPS, TESTS,
};
use super::ai_paper_en::is_doc;
use crate::assistant::text::Text;
use crate::assistant::text::en::{Around, base_of};
use crate::assistant::text::people_en::{are_agents, is_other};

/// Whether the sentence tells of a check, of people, of the field, or of what it brought about.
pub(super) fn own(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        // "A slide deck introducing our section": what is in it.
        if word.ends_with("ing") && is_doc(around.word(-1), around.word(-2)) {
            return false;
        }
        if TESTS.contains(&word) || PLACES.contains(&word) {
            // "A guide to accessibility testing": what it is about.
            let guide = (1..=3).any(|k| {
                matches!(around.word(-k), "to" | "on" | "of" | "about" | "for")
                    && is_doc(around.word(-k - 1), around.word(-k - 2))
            });
            let about = guide || matches!(around.word(-1), "about" | "for" | "no" | "without" | "into");
            // Whatever else a site is, it may be one of the web.
            #[rustfmt::skip]
            let there = matches!(
                around.word(-1),
                "on" | "the" | "customer's" | "client's" | "customer" | "client" | "plant" | "each" | "every" | "construction" | "job" | "production"
            );
            let website = word == "site" && !there;
            let staff = word.starts_with("engagement")
                && matches!(
                    around.word(-1),
                    "employee" | "staff" | "team" | "customer" | "user"
                );
            let about = about || website || staff || word == "field" && around.word(1) == "of";
            return !about && !named_after(&around) && !HANDLED.contains(&around.word(1));
        }
        if let Some(base) = base_of(word, ACTS) {
            return acts(&around, base);
        }
        if let Some(base) = base_of(word, BUILDING) {
            // "A guide for building owners": what they own.
            let noun = word == "building" && matches!(around.word(-1), "for" | "of" | "the" | "about" | "to" | "with");
            return !noun && does(&around, base) && !of_text(&around) && !is_name(&around);
        }
        if MEETINGS.contains(&word) {
            // "Minutes of all meetings"
            let noted = (1..=5).any(|k| matches!(around.word(-k), "minutes" | "notes"));
            let held = (1..=4).any(|k| HOLDING.contains(&around.word(-k)));
            return held && !noted && !named_after(&around);
        }
        match word {
            "with" | "together" | "alongside" => {
                let sent = (1..=3).any(|k| around.word(-k).starts_with("shar"))
                    || matches!(around.word(-1), "put" | "bring" | "pull");
                let counted = |word: &str| {
                    word.starts_with(|c: char| c.is_ascii_digit())
                        || matches!(
                            word,
                            "two" | "three" | "four" | "five" | "six" | "some" | "several"
                        )
                };
                let some = word == "together"
                    && around.word(1) == "with"
                    && counted(around.word(2))
                    && !is_doc(around.word(3), around.word(2));
                // "Move 80 users with it"
                let used = around.word(1) == "it"
                    && (1..=4).any(|k| PEOPLE.contains(&around.word(-k)));
                let pronoun = used || matches!(around.word(1), "them" | "him" | "her");
                let people = |word: &str| PEOPLE.contains(&word) || are_agents(word);
                !sent && (some || pronoun || (1..=5)
                            .take_while(|k| {
                                *k == 1 || !matches!(around.word(*k), "for" | "on" | "about" | "to")
                            })
                            .any(|k| people(around.word(k))))
            }
            // "until a reader can work alone", "so that nobody asks"
            "can" | "follow" | "understand" => {
                let which = (2..=5).any(|k| matches!(around.word(-k), "that" | "which"))
                    && !(2..=6).any(|k| around.word(-k) == "so");
                PEOPLE.contains(&around.word(-1)) && !which
            }
            "experience" | "experiences" => {
                (1..=3).any(|k| matches!(around.word(-k), "my" | "our" | "own"))
            }
            // "so that 70% of the visitors find the answer"
            "so" => {
                around.word(1) == "that" && {
                    let rest = words[i].end..sentence.end;
                    let share = text.low[rest.clone()].contains('%');
                    share && !text.quantities_in(&rest).is_empty()
                }
            }
            // "reports that the managers open every week"
            "open" | "consult" => {
                (2..=5).any(|k| matches!(around.word(-k), "that" | "which")) && PEOPLE.contains(&around.word(-1))
                    || around.word(-1) == "managers"
            }
            // "our own packet captures"
            "own" => {
                matches!(around.word(-1), "my" | "our")
                    && (1..=3).any(|k| OWN_DATA.contains(&around.word(k)))
            }
            // "Our two pilot migrations"
            "pilot" | "pilots" => {
                matches!(
                    around.word(-1),
                    "our" | "my" | "two" | "three" | "the" | "a" | "first"
                )
            }
            // "Let two native speakers correct it"
            "let" | "have" | "ask" | "get" | "gets" | "has" => {
                (2..=6).any(|k| {
                    around.word(k - 1) != "to" && base_of(around.word(k), JUDGING).is_some()
                }) && (1..=4).any(|k| {
                    let word = around.word(k);
                    PEOPLE.contains(&word) || is_other(word) || are_agents(word)
                })
            }
            "themselves" | "unaided" | "independently" | "alone" => true,
            // "With a script I write": what does it is code.
            "script" | "scripts" | "macro" | "macros" | "pipeline" | "bot" => {
                (1..=3).any(|k| matches!(around.word(-k), "with" | "by" | "using" | "through"))
            }
            // "after two mechanics have worked through it", "leads to 2 changes"
            "worked" | "works" => around.word(1) == "through",
            "leads" | "led" => {
                around.word(1) == "to"
                    && !text.quantities_in(&(words[i].end..sentence.end)).is_empty()
            }
            "see" | "saw" | "heard" | "took" | "measured" | "counted" | "photographed" => {
                around.word(-1) == "i"
            }
            "live" => matches!(around.word(-1), "go" | "goes" | "went" | "is" | "are"),
            "wrong" => matches!(around.word(-1), "went" | "goes"),
            "to" => {
                let whom = (1..=4).any(|k| {
                    let whom = matches!(
                        around.word(k),
                        "customer" | "customers" | "client" | "clients"
                    );
                    let next = around.word(k + 1);
                    whom && (next.is_empty() || STOPS.contains(&next))
                });
                whom && !STOPS.contains(&around.word(-1))
            }
            _ => base_of(word, OUTCOMES).is_some_and(|base| {
                let rest = words[i].end..sentence.end;
                does(&around, base)
                    && around.word(-1) != "to"
                    && !text.quantities_in(&rest).is_empty()
                    && !of_text(&around)
            }),
        }
    })
}

/// "Aozora Shipping", "Bright Solving": no verb, where nothing leads to one.
pub(super) fn is_name(around: &Around<'_>) -> bool {
    #[rustfmt::skip]
    let led = matches!(
        around.word(-1),
        "" | "by" | "and" | "or" | "while" | "after" | "before" | "through" | "of" | "when" | "in" | "keep" | "start" | "on" | "for" | "from" | "without" | "at"
    );
    around.word(0).ends_with("ing") && !led
}

/// "Test specifications", "review checklist": a part of the text's name.
fn named_after(around: &Around<'_>) -> bool {
    let (word, next, later) = (around.word(0), around.word(1), around.word(2));
    is_doc(next, word)
        || is_doc(later, next) && !STOPS.contains(&next) && !next.is_empty()
        || PLANS.contains(&next)
}

/// Whether a verb of checking, talking or using is one here.
fn acts(around: &Around<'_>, base: &str) -> bool {
    let (word, previous, next) = (around.word(0), around.word(-1), around.word(1));
    let people = |near: isize| (1..=near).any(|k| PEOPLE.contains(&around.word(k)));
    let ai = |word: &str| AI.contains(&word);
    // "How to test", "a guide on reviewing": what the text is about.
    let topic = (1..=4).any(|k| around.word(-k) == "how")
        || previous == "to" && matches!(around.word(-2), "ways" | "way")
        || word.ends_with("ing") && matches!(previous, "of" | "for" | "on" | "about" | "in" | "to")
        || previous == "frequently"
        || word == "measures"
        || base == "interview"
            && (1..=2).any(|k| matches!(around.word(-k), "for" | "about" | "on"));
    if topic {
        return false;
    }
    match base {
        "use" => {
            // "for use", "how to use", "AI use" belong to what the text is about.
            let noun = ai(previous)
                || matches!(next, "case" | "cases")
                || is_doc(next, word)
                || PLANS.contains(&next)
                || matches!(previous, "the" | "of" | "for" | "correct" | "safe" | "most")
                || previous.ends_with("ly");
            let how = matches!(around.word(-2), "how") || previous == "who" || word == "using";
            !noun && !how && !ai(next) && !ai(around.word(2))
        }
        "run" if of_text(around) => false,
        "test" | "review" | "check" | "run" | "try" | "pilot" | "trial" | "comment"
        | "feedback" | "answer" | "question" | "interview" => {
            let written = (1..=3).any(|k| {
                matches!(
                    around.word(-k),
                    "write" | "put" | "publish" | "prepare" | "create" | "draft" | "frequently"
                )
            });
            // "Interview questions", "100 questions": what a text holds.
            let told = (1..=8).any(|k| ai(around.word(-k)));
            let held_in = OWN_CHECKS.contains(&word)
                && (told
                    || previous.starts_with(|c: char| c.is_ascii_digit())
                    || matches!(
                        previous,
                        "interview"
                            | "exam"
                            | "test"
                            | "quiz"
                            | "common"
                            | "sample"
                            | "example"
                            | "survey"
                            | "asked"
                            | "practice"
                            | "standard"
                            | "model"
                    ));
            if held_in {
                return false;
            }
            let own = matches!(previous, "after" | "in" | "every" | "my" | "own" | "their");
            let held = base == "review"
                && matches!(previous, "design" | "code" | "peer")
                && !matches!(around.word(-2), "for" | "on" | "about");
            let made = word.ends_with("ed") || OWN_CHECKS.contains(&word);
            let by = (1..=3).any(|k| matches!(around.word(k), "by" | "with" | "from" | "myself"));
            let shared = previous == "a" && !written;
            !named_after(around)
                && (does(around, base)
                    || made && !written
                    || own
                    || held
                    || by
                    || shared
                    || PEOPLE.contains(&previous))
        }
        // "Question-and-answer pairs", "my hand-over": things.
        "pair" if word == "pairs" => false,
        "hand" | "hand-over" if matches!(previous, "my" | "our" | "the" | "a") => false,
        "talk" if word == "talks" => (1..=4).any(|k| HOLDING.contains(&around.word(-k))),
        "talk" | "pair" | "present" | "measure" | "demonstrate" | "demo" => {
            !named_after(around) && !matches!(previous, "the" | "of" | "a") && next != "time"
        }
        "go" => matches!(next, "through" | "over") || around.word(2) == "through",
        "walk" => true,
        "read" | "take" => (1..=5).any(|k| around.word(k) == "through"),
        "hand" => next != "book",
        "explain" | "show" | "tell" => {
            let which = matches!(previous, "that" | "which" | "who");
            !which && does(around, base) && (people(7) || next == "to")
        }
        "train" | "coach" | "mentor" => word != "training" && does(around, base) || people(2),
        "ask" if ai(next) => false,
        "teach" | "ask" | "hear" | "listen" | "discuss" | "visit" | "observe" => {
            does(around, base) || word.ends_with("ed")
        }
        "agree" => word == base && does(around, base) && people(6),
        _ => !named_after(around),
    }
}

/// Whether the name of a KPI counts what others do with it.
pub(super) fn measured(text: &Text) -> bool {
    text.words.iter().any(|word| {
        let word = &text.low[word.clone()];
        TESTS.contains(&word) || COUNTED.contains(&word) || base_of(word, ACTS).is_some()
    })
}

/// What one has collected oneself.
#[rustfmt::skip]
const OWN_DATA: &[&str] = &[
    "data", "logs", "log", "captures", "measurements", "figures", "traces", "records", "incidents", "failures", "outages", "projects",
    "readings", "survey", "surveys", "observations", "measurement", "experiment", "experiments", "samples", "recordings", "trials", "benchmarks", "production", "systems", "servers", "rack",
];
