//! Where an English sentence tells what others do: customers adopt, be approved, have the team use.

use std::ops::Range;

use super::dependence_asked_en::{MADE, asked_of};
use super::dependence_named_en::{Named, modifies, somebody};
use super::dependence_words_en::{
    CONTENT, DEPARTMENTS, HUMAN, PERSONAL, PERSONAL_INDEX, THEIRS, THEIRS_INDEX,
};
use super::verb_en;
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

/// The verb of others that the word is a form of, as it goes with one or many of them.
pub(super) fn verb(word: &str, many: bool) -> Option<&'static str> {
    let base = THEIRS_INDEX
        .base(THEIRS, word)
        .or_else(|| act_en::act(word))?;
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
    let that = around.word(-1) == "that"
        && matches!(
            around.word(-2),
            "is" | "hope" | "wish" | "aim" | "goal" | "important" | "expect" | "want" | ""
        );
    if !first && !that && !behind_time(text, sentence, around.span(0)?.start) {
        return None;
    }
    // "All members use it": a figure.
    if matches!(word, "all" | "every" | "each" | "both") {
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
    // "The client library supports TLS"
    let head = around.word(who.next - 1);
    let program = matches!(
        head,
        "library"
            | "registry"
            | "planner"
            | "agent"
            | "libraries"
            | "registries"
            | "agents"
            | "panel"
            | "unit"
    ) && PERSONAL_INDEX
        .base(PERSONAL, word)
        .is_none_or(|base| base == word);
    if program && !matches!(around.word(k + 1), "us" | "our" | "me" | "my") {
        return None;
    }
    let collective = !who.many
        && matches!(
            around.word(k - 1),
            "team" | "management" | "sales" | "board" | "committee" | "everyone" | "leadership"
        )
        && matches!(
            around.word(k + 1),
            "the" | "a" | "an" | "our" | "my" | "it" | "its" | "this"
        );
    let staff = matches!(around.word(k - 1), "staff" | "sales" | "personnel");
    let acts = verb(word, who.many || bare).is_some()
        || collective && verb(word, true).is_some()
        || staff && verb(word, false).is_some();
    // "Someone from each team": a figure.
    if (1..k).any(|k| matches!(around.word(k), "each" | "every" | "all")) {
        return None;
    }
    // "The vendor has agreed to extend the warranty."
    let has = matches!(word, "has" | "have")
        && around.word(k + 1).ends_with("ed")
        && en::base_of(around.word(k + 1), HUMAN).is_some();
    if has {
        return Some(k + 1);
    }
    // "Trusted sites list cleaned up": done, and by nobody who is named.
    let cleaned = around.word(k + 1).ends_with("ed")
        && matches!(
            around.word(k + 2),
            "" | "up" | "by" | "in" | "for" | "on" | "to" | "from" | "within"
        );
    if cleaned && word != "get" {
        return None;
    }
    // "Customer requests are answered": the head goes on.
    let goes_on = !who.many
        && !bare
        && matches!(
            around.word(k + 1),
            "is" | "are" | "was" | "were" | "will" | "can"
        );
    let used_to = word == "get"
        && who.many
        && matches!(
            around.word(k + 1),
            "used" | "accustomed" | "familiar" | "to" | "into"
        );
    // "The steering group puts our idea on its agenda."
    let puts = !who.many
        && word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && matches!(
            around.word(k + 1),
            "the"
                | "a"
                | "an"
                | "our"
                | "my"
                | "me"
                | "us"
                | "it"
                | "its"
                | "their"
                | "this"
                | "more"
        )
        && !matches!(
            word,
            "gets" | "has" | "receives" | "needs" | "finds" | "this" | "was" | "does"
        );
    // "Reviewers find my documents easy to read."
    let finds = word == "find" && who.many && matches!(around.word(k + 1), "my" | "our" | "us");
    let open = finds || used_to || puts || {
        // "The staff canteen": a name.
        let named = matches!(
            around.word(k - 1),
            "staff" | "sales" | "personnel" | "people"
        ) && !matches!(
            around.word(k + 1),
            "the" | "a" | "an" | "our" | "my" | "their" | "its"
        );
        who.many && k == who.next && !named && open_verb(around, k)
    };
    (acts && !goes_on || open || content(around, k)).then_some(k)
}

/// The harbour master approves our design, regional stations ask us: whoever it is, where what is done is theirs to
/// do and is done to us.
pub(super) fn to_us(around: &Around<'_>) -> Option<isize> {
    let led = matches!(around.word(-1), "" | "that");
    let first = around.word(0);
    if !led
        || matches!(first, "i" | "we" | "it" | "this" | "to" | "our" | "my")
        || act_en::is_act(first)
        || verb_en(first)
    {
        return None;
    }
    let named = |k: &isize| {
        let word = around.word(*k);
        !word.is_empty()
            && (*k == 0
                || modifies(word)
                || around.word(k + 1).ends_with('s')
                || word.ends_with('s'))
    };
    (1..=5).take_while(|k| named(&(k - 1))).find(|k| {
        let (before, word) = (around.word(k - 1), around.word(*k));
        let many = before.ends_with('s') && !before.ends_with("ss");
        let third = word.ends_with('s') && !many;
        let theirs = word == "lets"
            || verb(word, !third)
                .is_some_and(|base| THEIRS.contains(&base) || HUMAN.contains(&base));
        theirs
            && (third || many)
            && !matches!(before, "the" | "a" | "an")
            && matches!(around.word(k + 1), "us" | "our" | "me" | "my")
    })
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
    let done = around.word(k + 1).ends_with("ed");
    modifies(word) && !done && !NO_VERB.contains(&word) && !around.word(k + 1).is_empty() && !said
}

/// What may stand behind many persons and is no verb of theirs.
#[rustfmt::skip]
const NO_VERB: &[&str] = &[
    "can", "could", "may", "might", "are", "were", "have", "had", "do", "did", "without", "only", "not", "never",
    "cannot", "receive", "need", "who", "when", "while", "if", "where", "whose", "whom", "about", "after", "before",
    "during", "across", "within", "under", "over", "up", "out", "no", "be", "been", "what", "how", "more", "less",
    "too", "each", "per", "any", "taught", "told", "gave", "made", "took", "came", "went", "left", "said", "found", "saw", "felt",
    "brought", "bought", "sent", "spent", "wrote", "led", "held", "kept", "met", "won", "lost", "paid", "grew", "knew",
    "began", "became", "got", "thought", "get", "find", "gain", "reach", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Whether somebody else is named from this place on.
pub(super) fn is_named(around: &Around<'_>, from: isize) -> bool {
    (from..from + 5)
        .take_while(|k| !around.word(*k).is_empty())
        .any(|k| is_other(around.word(k)))
}

/// Adverbs and auxiliaries before the verb.
pub(super) fn before_verb(around: &Around<'_>, k: isize) -> bool {
    let word = around.word(k);
    BEFORE_VERB.contains(&word)
        || word == "to"
        || word == "no" && around.word(k + 1) == "longer"
        || word == "longer" && around.word(k - 1) == "no"
        || word.ends_with("ly") && !matches!(word, "supply" | "rely" | "reply" | "apply")
}

/// Are satisfied, are willing to.
pub(super) fn content(around: &Around<'_>, k: isize) -> bool {
    matches!(
        around.word(k),
        "is" | "are" | "stays" | "stay" | "feel" | "feels" | "be" | "become"
    ) && (k + 1..=k + 2).any(|k| CONTENT.contains(&around.word(k)))
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
