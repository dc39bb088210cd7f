//! Where an English sentence tells what others do: customers adopt, be approved, have the team use.

use std::ops::Range;

use super::dependence_named_en::{Named, modifies, person, somebody};
use super::dependence_words_en::{
    ABOUT, COMING, CONTENT, DEPARTMENTS, DONE_BY_OTHERS, DONE_TO, HUMAN, IDLE, SOUGHT, THEIRS,
};
use crate::assistant::text::act_en;
use crate::assistant::text::en::{self, Around, Role};
use crate::assistant::text::people_en::is_other;
use crate::assistant::text::{Text, TimeKind};

/// Words that may stand before a verb and are no part of it.
#[rustfmt::skip]
pub(super) const BEFORE_VERB: &[&str] = &[
    "will", "also", "always", "then", "both", "should", "shall", "would", "must", "now", "all", "even", "actually",
    "finally", "themselves", "soon", "voluntarily",
];

/// Verbs by which one has somebody do something, each with what it takes: a bare verb, "to" or a clause.
#[rustfmt::skip]
const MADE: &[(&str, Asked)] = &[
    ("have", Asked::Bare), ("let", Asked::Bare), ("make", Asked::Bare), ("having", Asked::Bare), ("making", Asked::Bare),
    ("get", Asked::To), ("getting", Asked::To), ("want", Asked::To), ("like", Asked::To), ("need", Asked::To),
    ("expect", Asked::Clause), ("hope", Asked::Clause), ("wish", Asked::Clause), ("wait", Asked::To),
    ("rely", Asked::To), ("count", Asked::To), ("depend", Asked::To), ("trust", Asked::To), ("hoping", Asked::Clause),
    ("waiting", Asked::To), ("expecting", Asked::Clause),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Bare,
    To,
    Clause,
}

/// The verb of others that the word is a form of, as it goes with one or many of them.
pub(super) fn verb(word: &str, many: bool) -> Option<&'static str> {
    let base = en::base_of(word, THEIRS).or_else(|| act_en::act(word))?;
    let third = word != base && word.ends_with('s') && !word.ends_with("ss");
    let fits = if many { word == base } else { third };
    fits.then_some(base)
}

/// Whether a time ends right before the word: "By June the customer approves".
fn behind_time(text: &Text, sentence: &Range<usize>, at: usize) -> bool {
    text.times_in(sentence).iter().any(|time| {
        time.kind == TimeKind::Date
            && time.span.start <= sentence.start + 12
            && time.span.end < at
            && text.low[time.span.end..at].trim().is_empty()
    })
}

/// Customers adopt, the team uses; have the team use.
pub(super) fn act(text: &Text, sentence: &Range<usize>, around: &Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let first = around.word(-1).is_empty();
    let made = MADE.iter().find(|(verb, _)| *verb == word);
    let made = made.filter(|(verb, _)| {
        let wished = *verb != "like" || matches!(around.word(-1), "would" | "i'd" | "we'd");
        wished && (first || *verb == "like" || around.role(verb) == Role::Predicate)
    });
    if let Some((_, asked)) = made {
        return asked_of(text, around, *asked);
    }
    let that = around.word(-1) == "that" && matches!(around.word(-2), "is" | "hope");
    if !first && !that && !behind_time(text, sentence, around.span(0)?.start) {
        return None;
    }
    // "All members use it": a figure.
    if matches!(word, "all" | "every" | "each") {
        return None;
    }
    let who = somebody(around, 0, false).or_else(|| {
        let legal = DEPARTMENTS.contains(&word)
            && en::base_of(around.word(1), HUMAN).is_some_and(|base| around.word(1) != base);
        legal.then_some(Named {
            next: 1,
            many: false,
        })
    })?;
    let mut k = who.next;
    let modal = |k: isize| {
        matches!(
            around.word(k),
            "will" | "should" | "shall" | "would" | "must" | "to"
        )
    };
    let mut bare = false;
    while k < who.next + 4 && before_verb(around, k) {
        bare |= modal(k);
        k += 1;
    }
    let word = around.word(k);
    let collective = !who.many
        && matches!(
            around.word(k - 1),
            "team" | "management" | "sales" | "board" | "committee" | "everyone" | "leadership"
        )
        && matches!(
            around.word(k + 1),
            "the" | "a" | "an" | "our" | "my" | "it" | "its" | "this"
        );
    let acts = verb(word, who.many || bare).is_some() || collective && verb(word, true).is_some();
    // "Customer requests are answered": the head goes on.
    let goes_on = !who.many
        && !bare
        && matches!(
            around.word(k + 1),
            "is" | "are" | "was" | "were" | "will" | "can"
        );
    let open = who.many && k == who.next && open_verb(around, k);
    (acts && !goes_on || open || content(around, k)).then_some(k)
}

/// Whether the word behind many persons is a verb, known or not: colleagues restore mailboxes.
fn open_verb(around: &Around<'_>, k: isize) -> bool {
    let word = around.word(k);
    let said = (k + 1..=k + 5).any(|k| {
        matches!(
            around.word(k),
            "is" | "are" | "was" | "were" | "will" | "can" | "has" | "have" | "be"
        )
    });
    modifies(word) && !NO_VERB.contains(&word) && !around.word(k + 1).is_empty() && !said
}

/// What may stand behind many persons and is no verb of theirs.
#[rustfmt::skip]
const NO_VERB: &[&str] = &[
    "can", "could", "may", "might", "are", "were", "have", "had", "do", "did", "without", "only", "not", "never",
    "cannot", "receive", "need", "who", "when", "while", "if", "where", "whose", "whom", "about", "after", "before",
    "during", "across", "within", "under", "over", "up", "out", "no", "be", "been", "what", "how", "more", "less",
    "too", "each", "per", "any", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Adverbs and auxiliaries before the verb.
fn before_verb(around: &Around<'_>, k: isize) -> bool {
    let word = around.word(k);
    BEFORE_VERB.contains(&word)
        || word == "to"
        || word.ends_with("ly") && !matches!(word, "supply" | "rely" | "reply" | "apply")
}

/// Are satisfied, are willing to.
fn content(around: &Around<'_>, k: isize) -> bool {
    matches!(
        around.word(k),
        "is" | "are" | "stays" | "stay" | "feel" | "feels" | "be" | "become"
    ) && (k + 1..=k + 2).any(|k| CONTENT.contains(&around.word(k)))
}

/// Have the team open the ports, get Ms Hoshino to sign, hope that the customer extends.
fn asked_of(text: &Text, around: &Around<'_>, asked: Asked) -> Option<isize> {
    let mut from = 1;
    while matches!(around.word(from), "that" | "for" | "on" | "upon" | "it") && from < 3 {
        from += 1;
    }
    let us = matches!(around.word(from), "me" | "us" | "them" | "him" | "her");
    let who = if us {
        Named {
            next: from + 1,
            many: true,
        }
    } else {
        match somebody(around, from, true) {
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
    let check = matches!(word, "review" | "test" | "check" | "try" | "read");
    let acts = match asked {
        _ if content(around, k) => true,
        Asked::To | Asked::Clause if to => !is_other(word),
        Asked::Clause => verb(word, who.many || k > who.next).is_some(),
        Asked::To => word.ends_with("ed") && DONE_TO.contains(&word),
        Asked::Bare => {
            let base = en::base_of(word, THEIRS).is_some_and(|base| base == word);
            let object = matches!(
                around.word(k + 1),
                "the" | "a" | "an" | "our" | "all" | "its" | "their" | "my" | "this" | "in" | "out"
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

/// Contoso adopts the service: a name with a capital, and what only a customer does.
pub(super) fn company(text: &Text, words: &[Range<usize>]) -> Option<isize> {
    let capital = |at: &Range<usize>| text.normal.text.as_bytes()[at.start].is_ascii_uppercase();
    let named = words.iter().take(7).take_while(|at| capital(at)).count();
    let low = |i: usize| words.get(i).map_or("", |at| &text.low[at.clone()]);
    let known = matches!(
        low(0),
        "the" | "a" | "our" | "my" | "this" | "it" | "everyone" | "nobody"
    );
    if named == 0
        || known
        || named < words.len()
            && text.low[words[0].start..words[named].start].contains([':', ';', '('])
    {
        return None;
    }
    let verb_at = named + usize::from(low(named) == "will");
    let corporate = (0..named).any(|i| {
        matches!(
            low(i),
            "co" | "ltd"
                | "inc"
                | "corp"
                | "kk"
                | "gmbh"
                | "llc"
                | "plc"
                | "corporation"
                | "mr"
                | "ms"
                | "mrs"
        ) || low(i).ends_with("-san")
            || low(i).ends_with("-sama")
    });
    let table = if corporate { THEIRS } else { HUMAN };
    let base = en::base_of(low(verb_at), table)?;
    let third = low(verb_at) != base && low(verb_at).ends_with('s');
    (third || verb_at > named).then_some(isize::try_from(verb_at).ok()?)
}

/// Be adopted, get my proposal approved, the template is adopted by others.
pub(super) fn done(around: &Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // "A vendor is chosen": by us, for all that is said.
    let is = matches!(word, "is" | "are" | "gets" | "becomes" | "get");
    let be = matches!(word, "be" | "get" | "have" | "being" | "getting" | "become");
    let inner = (1..=4).any(|k| {
        matches!(
            around.word(-k),
            "that" | "which" | "who" | "when" | "once" | "if" | "until" | "after" | "what" | "how"
        )
    });
    let previous = around.word(-1);
    let own = be
        && (around.role(word) == Role::Predicate || matches!(previous, "will" | "to" | "should"));
    if inner || !is && !own || matches!(previous, "not" | "never") {
        return None;
    }
    let lets = matches!(word, "get" | "have" | "getting");
    let far = (1..=if lets { 6 } else { 3 })
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| DONE_TO.contains(&around.word(*k)) || two(around, *k))?;
    let last = around.word(far);
    let near = (1..far).all(|k| {
        let word = around.word(k);
        let thing = lets && own && !matches!(word, "of" | "for" | "in" | "with" | "on" | "and");
        thing
            || word.ends_with("ly")
            || matches!(
                word,
                "more" | "widely" | "also" | "often" | "well" | "seen" | "to" | "be"
            )
    });
    let by = far + 1 + isize::from(two(around, far));
    let others = around.word(by) == "by"
        && !IDLE.contains(&last)
        && (somebody(around, by + 1, true).is_some() || names(around, by + 1));
    let by_others = own || others || DONE_BY_OTHERS.contains(&last) || two(around, far);
    let by_itself = (1..=far + 1).any(|k| matches!(around.word(k), "automatically" | "itself"));
    let used_to = by_itself || last == "used" && matches!(around.word(far + 1), "to" | "for");
    (near && by_others && !used_to).then_some(by - 1)
}

/// The head of those who do something stands within a few words: by the owners of the systems.
fn names(around: &Around<'_>, from: isize) -> bool {
    (from..from + 4)
        .take_while(|k| {
            !around.word(*k).is_empty() && !matches!(around.word(*k), "in" | "on" | "for")
        })
        .any(|k| is_other(around.word(k)))
}

/// Taken up, relied on: participles that mean it with the next word only.
fn two(around: &Around<'_>, k: isize) -> bool {
    match around.word(k) {
        "taken" => matches!(around.word(k + 1), "up" | "on" | "seriously"),
        "relied" | "counted" | "called" => matches!(around.word(k + 1), "on" | "upon"),
        "looked" => around.word(k + 1) == "up" && around.word(k + 2) == "to",
        "listened" | "turned" => around.word(k + 1) == "to",
        "singled" => around.word(k + 1) == "out",
        "brought" => around.word(k + 1) == "in",
        "talked" | "spoken" => around.word(k + 1) == "about",
        _ => false,
    }
}

/// A request comes from the client: what only others send.
pub(super) fn coming(around: &Around<'_>) -> Option<isize> {
    let lead = around.word(-1);
    let led = lead.is_empty()
        || around.word(-2).is_empty()
            && (ABOUT.contains(&lead)
                || lead.ends_with("al")
                || matches!(lead, "an" | "repeat" | "follow-up"));
    if !led || !COMING.contains(&around.word(0)) {
        return None;
    }
    let verb = (1..=7)
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| {
            matches!(
                around.word(*k),
                "come" | "comes" | "arrive" | "arrives" | "reach" | "reaches" | "flow"
            )
        })?;
    let to = matches!(
        around.word(verb + 1),
        "from" | "in" | "to" | "through" | "us" | "me" | "our" | "regularly" | ""
    );
    to.then_some(verb)
}

/// Become the person whom colleagues turn to: what others make of one.
pub(super) fn sought(around: &Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let base = ["be", "become"].into_iter().find(|base| *base == word);
    let base = base.or_else(|| matches!(word, "being" | "becoming").then_some("be"))?;
    if around.role(base) != Role::Predicate {
        return None;
    }
    let who = (2..=7)
        .take_while(|k| !around.word(*k).is_empty())
        .find_map(|k| {
            let linked = matches!(
                around.word(k - 1),
                "that"
                    | "who"
                    | "whom"
                    | "someone"
                    | "somebody"
                    | "one"
                    | "person"
                    | "engineer"
                    | "partner"
                    | "team"
                    | "contact"
                    | "name"
            );
            somebody(around, k, false).filter(|_| linked)
        })?;
    let mut k = who.next;
    while k < who.next + 3 && (before_verb(around, k) || around.word(k) == "can") {
        k += 1;
    }
    en::base_of(around.word(k), SOUGHT).map(|_| k)
}
