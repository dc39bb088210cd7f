//! Whose act an English clause tells, by who stands before its verb: the brewmaster approves, by June the ward's clerks
//! look up, a reinsurer decides.

use std::ops::Range;

use super::dependence_done_en as done;
use super::dependence_fate_en::{hinges, let_be, lucky, wished};
use super::dependence_read_en::{Read, behind_preamble, is_machine, is_person, known, read};
use super::dependence_words_en::{HUMAN, PERSONAL, THEIRS};
use super::verb_en;
use crate::assistant::text::en::Around;
use crate::assistant::text::people_en::is_whose;
use crate::assistant::text::{Text, act_en};

/// What others do in one of the clauses of the sentence, from whoever does it to the verb.
pub(super) fn theirs(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    let begins = |i: &usize| {
        let before = i.checked_sub(1).and_then(|before| words.get(before));
        before.is_none_or(|before| {
            text.low[before.end..words[*i].start].contains([',', ';', ':', '—', '–'])
        })
    };
    let begins = |i: &usize| begins(i) || is_said(text, words, *i);
    (0..words.len()).filter(begins).find_map(|i| {
        let around = Around::new(text, words, i);
        let (first, last) = wished(&around)
            .or_else(|| hinges(&around))
            .or_else(|| clause(text, &around, i == 0))?;
        let at = |by: isize| around.span(by);
        Some(at(first)?.start..at(last)?.end)
    })
}

/// What is missing is that they pick it up; our bid is the one that the city picks: the clause that tells the aim.
fn is_said(text: &Text, words: &[Range<usize>], i: usize) -> bool {
    let word = |back: usize| {
        let word = i.checked_sub(back).and_then(|at| words.get(at));
        word.map_or("", |word| &text.low[word.clone()])
    };
    matches!(word(1), "that" | "which")
        && (matches!(
            word(2),
            "is" | "hope" | "wish" | "aim" | "goal" | "want" | "expect"
        ) || word(2) == "one" && word(4) == "is")
}

/// Words by which a clause goes on about another thing.
const ADDED: &[&str] = &[
    "and",
    "moreover",
    "also",
    "but",
    "hopefully",
    "ideally",
    "furthermore",
    "besides",
    "meanwhile",
    "finally",
    "then",
    "luckily",
];

/// Words that begin a clause which says only when, why or which.
const UNDER: &[&str] = &[
    "so", "once", "when", "if", "because", "which", "who", "while", "where", "since", "unless",
    "whenever", "though", "although", "whose", "as",
];

/// Where a clause says what somebody else does.
fn clause(text: &Text, around: &Around<'_>, first: bool) -> Option<(isize, isize)> {
    let mut from = 0;
    while ADDED.contains(&around.word(from)) {
        from += 1;
    }
    if UNDER.contains(&around.word(from)) {
        return None;
    }
    let starts = behind_preamble(text, around, from);
    starts
        .into_iter()
        .flatten()
        .find_map(|from| told(around, from, first))
}

/// What the clause says that somebody else does, from its subject on.
fn told(around: &Around<'_>, from: isize, first: bool) -> Option<(isize, isize)> {
    let lead = around.word(from);
    // "By March it is the ward's own staff who update the pages."
    if matches!(lead, "it" | "it's") {
        let is = from + isize::from(lead == "it");
        let said = lead == "it's" || around.word(is) == "is";
        let who = (is + 1..is + 8).find(|k| matches!(around.word(*k), "who" | "that"))?;
        let named = is_person(around.word(who - 1));
        return (said && named && !around.word(who + 1).is_empty()).then_some((is + 1, who + 1));
    }
    if matches!(lead, "i" | "we" | "i'm" | "we're") {
        return let_be(around, from);
    }
    let no_subject = NO_SUBJECT.contains(&lead);
    let told = !is_person(lead) && (act_en::is_act(lead) || verb_en(lead));
    if no_subject || told || lead.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let comes = || {
        let last = if from == 0 {
            done::coming(around)
        } else {
            None
        };
        last.map(|last| (from, last))
    };
    lucky(around, from).or_else(comes).or_else(|| {
        let read = read(around, from)?;
        (first || !around.word(read.verb + 1).is_empty()).then_some(())?;
        is_theirs(around, from, &read).then_some((from, read.verb))
    })
}

/// Whether what the clause tells is somebody else's to do.
fn is_theirs(around: &Around<'_>, from: isize, read: &Read) -> bool {
    let verb = around.word(read.verb);
    let head = around.word(read.head);
    // "Our team" is the writer's own.
    let ours = matches!(around.word(from), "our" | "my") && OURS.contains(&head);
    if ours
        || around.owns(read.head)
        || (from..read.verb).any(|k| matches!(around.word(k), "each" | "every" | "all" | "both"))
    {
        return false;
    }
    let base = known(verb).filter(|base| !read.bare || *base == verb);
    let granted = matches!(base, Some("say" | "give"))
        && (read.verb + 1..read.verb + 5).any(|k| GRANTED.contains(&around.word(k)));
    let particle = matches!(
        around.word(read.verb + 1),
        "up" | "on" | "over" | "in" | "out"
    );
    let to_us = matches!(
        around.word(read.verb + 1 + isize::from(particle)),
        "us" | "me" | "our" | "my"
    );
    let from_them = to_us && (from..read.head).any(|k| around.owns(k) && is_whose(around.word(k)));
    let personal = base.is_some_and(|base| PERSONAL.contains(&base));
    let human = base.is_some_and(|base| THEIRS.contains(&base) || HUMAN.contains(&base));
    let person = is_person(head);
    let makes = !matches!(
        base,
        Some("get" | "find" | "need" | "receive" | "set" | "go")
    ) || matches!(base, Some("find" | "go"));
    granted
        || personal && !is_machine(head)
        || from_them
        || human && to_us
        || person && base.is_some() && makes
}

/// What begins no clause about somebody else.
#[rustfmt::skip]
const NO_SUBJECT: &[&str] = &[
    "", "this", "these", "there", "to", "not", "no", "he", "she", "they", "you", "each", "every", "all", "that",
    "nobody", "both",
];

/// Groups that the writer belongs to.
#[rustfmt::skip]
const OURS: &[&str] = &[
    "team", "section", "department", "group", "office", "division", "unit", "squad",
];

/// What is said or given where others decide.
#[rustfmt::skip]
const GRANTED: &[&str] = &[
    "yes", "no", "go", "nod", "ok", "okay", "go-ahead", "blessing", "green", "priority",
];
