//! Where an English sentence has somebody else do something: have the team use, hope that they renew.

use super::dependence_named_en::{Named, modifies, person, somebody};
use super::dependence_others_en::{before_verb, content, verb};
use super::dependence_words_en::{ABOUT, DONE_TO, THEIRS};
use crate::assistant::text::Text;
use crate::assistant::text::en::{self, Around};
use crate::assistant::text::people_en::is_other;

/// Verbs by which one has somebody do something, each with what it takes: a bare verb, "to" or a clause.
#[rustfmt::skip]
pub(super) const MADE: &[(&str, Asked)] = &[
    ("have", Asked::Bare), ("let", Asked::Bare), ("make", Asked::Bare), ("having", Asked::Bare), ("making", Asked::Bare),
    ("get", Asked::To), ("getting", Asked::To), ("want", Asked::To), ("like", Asked::To), ("need", Asked::To),
    ("expect", Asked::Clause), ("hope", Asked::Clause), ("wish", Asked::Clause), ("wait", Asked::To),
    ("rely", Asked::To), ("count", Asked::To), ("depend", Asked::To), ("trust", Asked::To), ("hoping", Asked::Clause),
    ("waiting", Asked::To), ("expecting", Asked::Clause), ("see", Asked::Bare), ("leave", Asked::To),
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Bare,
    To,
    Clause,
}

/// The business side, the shop floor: where the words for them end.
fn side(around: &Around<'_>, from: isize) -> Option<isize> {
    (from + 1..from + 4)
        .find(|k| matches!(around.word(*k), "side" | "floor" | "public" | "street"))
        .map(|k| k + 1)
}

/// Have the team open the ports, get Ms Hoshino to sign, hope that the customer extends.
pub(super) fn asked_of(text: &Text, around: &Around<'_>, asked: Asked) -> Option<isize> {
    let mut from = 1;
    while matches!(
        around.word(from),
        "that" | "for" | "on" | "upon" | "it" | "to"
    ) && from < 3
    {
        from += 1;
    }
    let us = matches!(around.word(from), "me" | "us" | "them" | "him" | "her");
    let who = if us {
        Named {
            next: from + 1,
            many: true,
        }
    } else {
        // "Get my senior to teach me"
        let senior = matches!(around.word(from), "my" | "our")
            && matches!(
                around.word(from + 1),
                "senior" | "mentor" | "lead" | "predecessor" | "tutor" | "teacher"
            );
        match somebody(around, from, true) {
            // "Get the business side to use the workflow"
            _ if let Some(next) = side(around, from) => Named { next, many: false },
            _ if senior => Named {
                next: from + 2,
                many: false,
            },
            Some(who) => who,
            None => person(text, around, from)?,
        }
    };
    let mut k = who.next;
    let mut to = false;
    while k < who.next + 4 && before_verb(around, k) {
        to |= around.word(k) == "to";
        k += 1;
    }
    let word = around.word(k);
    if word.is_empty() {
        return None;
    }
    // "Have a colleague review it" is how one works.
    let for_me = (k + 1..k + 7)
        .any(|k| around.word(k) == "for" && matches!(around.word(k + 1), "me" | "us"));
    let check = around.word(0) != "let"
        && !for_me
        && matches!(word, "review" | "test" | "check" | "try" | "read");
    let acts = match asked {
        _ if content(around, k) => true,
        Asked::To | Asked::Clause if to => !is_other(word),
        Asked::Clause => verb(word, who.many || k > who.next).is_some(),
        Asked::To => word.ends_with("ed") && DONE_TO.contains(&word),
        Asked::Bare => {
            let base = en::base_of(word, THEIRS).is_some_and(|base| base == word);
            let object = matches!(
                around.word(k + 1),
                "the"
                    | "a"
                    | "an"
                    | "our"
                    | "all"
                    | "its"
                    | "their"
                    | "my"
                    | "this"
                    | "in"
                    | "out"
                    | "from"
            );
            let verbal = !word.ends_with("ing") && !word.ends_with("ed") && !ABOUT.contains(&word);
            base && (object || !us) || object && verbal && modifies(word)
        }
    };
    let wished = matches!(
        around.word(0),
        "want" | "like" | "hope" | "hoping" | "wish" | "expect"
    );
    (acts && (wished || !check)).then_some(k)
}
