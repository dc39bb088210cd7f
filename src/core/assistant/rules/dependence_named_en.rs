//! Whom else an English sentence names, and where the words for them end.

use super::dependence_others_en::{BEFORE_VERB, verb};
use super::dependence_words_en::{ABOUT, CONTENT, DEPARTMENTS, HUMAN, OURS};
use super::verb_en;
use crate::assistant::text::Text;
use crate::assistant::text::act_en;
use crate::assistant::text::en::Around;
use crate::assistant::text::people_en::{are_agents, are_many, is_other};

/// Somebody named: where the words behind begin, and whether they are many.
pub(super) struct Named {
    pub(super) next: isize,
    pub(super) many: bool,
}

/// Somebody else, as the words from this place on name them: the customer's CIO, members of the team.
pub(super) fn somebody(around: &Around<'_>, from: isize, made: bool) -> Option<Named> {
    let heads =
        |word: &str| is_other(word) || are_agents(word) || made && DEPARTMENTS.contains(&word);
    let (mut k, mut led, mut known) = (from, 0, made);
    while !heads(around.word(k)) || around.owns(k) {
        let word = around.word(k);
        let whose = around.owns(k);
        // "Satisfied customers": what they are like.
        let like = k == from
            && (adjective(word)
                // "Quality management", "ISO auditor", "prepress customers"
                || modifies(word) && !is_verb(word)
                || word.ends_with("ed")
                || word.contains('-')
                || CONTENT.contains(&word))
            && heads(around.word(k + 1));
        if ABOUT.contains(&word) || whose || like {
            known = true;
        } else if known
            && led < 2
            && (modifies(word)
                // "the ticketing vendor"
                || word.ends_with("ing") && matches!(around.word(k - 1), "the" | "a" | "our" | "my")
                || word == "help" && around.word(k + 1) == "desk")
            && (heads(around.word(k + 1)) || heads(around.word(k + 2)))
        {
            led += 1;
        } else {
            return None;
        }
        k += 1;
        if k > from + 6 {
            return None;
        }
    }
    // The sales department, section heads.
    let goes_on = |word: &str| is_other(word) || made && DEPARTMENTS.contains(&word);
    while k < from + 8 && goes_on(around.word(k + 1)) {
        k += 1;
    }
    if around.owns(k) {
        return None;
    }
    // "The team lead gives me work": a person.
    if matches!(around.word(k + 1), "lead" | "leads") && around.word(k + 2).ends_with('s') {
        k += 1;
    }
    // "Our team" is the writer's own.
    if OURS.contains(&around.word(k)) && matches!(around.word(k - 1), "our" | "my") && k > from {
        return None;
    }
    let many = are_many(around.word(k));
    let mut next = k + 1;
    if matches!(
        around.word(next),
        "of" | "in" | "from" | "at" | "on" | "around" | "behind"
    ) {
        // Members of the team, customers in the region: up to where the verb stands.
        next = (next + 2..=next + 6).find(|n| {
            BEFORE_VERB.contains(&around.word(*n))
                || (verb(around.word(*n), many).is_some()
                    || made && verb(around.word(*n), true).is_some())
                    && !matches!(
                        around.word(*n - 1),
                        "the"
                            | "our"
                            | "my"
                            | "a"
                            | "an"
                            | "other"
                            | "all"
                            | "each"
                            | "every"
                            | "this"
                            | "these"
                            | "new"
                    )
        })?;
    }
    Some(Named { next, many })
}

/// Whether the word may tell what is to be done: "support customers".
fn is_verb(word: &str) -> bool {
    act_en::act(word).is_some() || verb_en(word) || verb(word, true).is_some()
}

/// Whether the word is an adjective by its ending, and no verb: prospective, internal, Vietnamese.
fn adjective(word: &str) -> bool {
    let verb = matches!(
        word,
        "give"
            | "drive"
            | "receive"
            | "achieve"
            | "archive"
            | "live"
            | "strive"
            | "arrive"
            | "revive"
            | "deal"
            | "reveal"
            | "appeal"
            | "seal"
            | "signal"
            | "total"
            | "heal"
            | "trial"
            | "proposal"
            | "goal"
            | "approval"
    );
    let ending = ["ive", "al", "ese", "ian", "ful", "ous", "ary"];
    !verb && word.len() > 5 && ending.iter().any(|end| word.ends_with(end))
}

/// Whether the word may stand between an article and a person: the network team.
pub(super) fn modifies(word: &str) -> bool {
    let trade = matches!(
        word,
        "sales"
            | "operations"
            | "affairs"
            | "systems"
            | "business"
            | "process"
            | "services"
            | "steering"
            | "accounting"
            | "marketing"
            | "purchasing"
            | "testing"
            | "training"
            | "engineering"
            | "operating"
            | "manufacturing"
            | "planning"
            | "outsourcing"
            | "hosting"
            | "banking"
            | "logistics"
            | "electronics"
            | "analytics"
            | "sports"
            | "housing"
            | "procurement"
            | "works"
            | "cleaning"
            | "nursing"
            | "catering"
            | "printing"
            | "shipping"
            | "packing"
            | "drawings"
            | "claims"
    );
    let inflected = word.ends_with('s') && !word.ends_with("ss")
        || word.ends_with("ing")
        || word.ends_with("ed");
    trade
        || !inflected
            && !word.is_empty()
            && !matches!(
                word,
                "and"
                    | "or"
                    | "for"
                    | "with"
                    | "by"
                    | "to"
                    | "of"
                    | "in"
                    | "on"
                    | "at"
                    | "as"
                    | "will"
                    | "that"
                    | "which"
                    | "who"
                    | "can"
                    | "so"
                    | "from"
                    | "than"
                    | "between"
                    | "into"
                    | "let"
                    | "help"
                    | "via"
                    | "per"
            )
}

/// A name with a title or a form of address: Ms Hoshino, Sato-san.
pub(super) fn person(text: &Text, around: &Around<'_>, from: isize) -> Option<Named> {
    let titled = matches!(around.word(from), "mr" | "ms" | "mrs" | "dr");
    let mut k = from + isize::from(titled);
    let mut capitals = 0;
    let capital = |k: isize| {
        let at = around.span(k).filter(|_| !around.word(k).is_empty());
        at.is_some_and(|at| text.normal.text.as_bytes()[at.start].is_ascii_uppercase())
    };
    while capital(k) && capitals < 4 {
        capitals += 1;
        k += 1;
    }
    let addressed = ["-san", "-sama"]
        .iter()
        .any(|end| around.word(k - 1).ends_with(end));
    let human = around.word(k) == "to" && HUMAN.contains(&around.word(k + 1));
    (capitals > 0 && (titled || addressed || human)).then_some(Named {
        next: k,
        many: false,
    })
}
