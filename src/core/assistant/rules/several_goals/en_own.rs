//! Two outcomes in English, each with a thing of its own, that nothing ties together: the default is that they are
//! two goals, whatever they are about, and signs of one goal keep it silent.

use std::ops::Range;

use super::en::{LONGEST, word};
use super::en_clause::act;
use super::en_own_apart::stands_apart;
use super::en_own_read::{cut, reads};
use super::en_words::{topic, with_percent};
use super::words::{Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::Text;

/// So many clauses are looked at.
const MOST: usize = 8;
/// What stands between a clause and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// It goes on within what hangs on the first.
    Within,
    /// Only "and".
    And,
    /// "and" behind a comma.
    Comma,
    /// A semicolon, a stroke or the end of a sentence.
    Mark,
    /// Words that set one beside the other: "along with", "on top of that".
    Said,
}

/// A clause that says what comes about.
pub(super) struct Own<'a> {
    pub(super) all: &'a [Range<usize>],
    pub(super) tie: Tie,
    /// Where the verb stands, or the subject of a clause that has one.
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) span: Range<usize>,
    /// Whether it names who or what does it.
    pub(super) finite: bool,
    pub(super) class: Class,
    pub(super) topic: Option<Topic>,
    pub(super) act: Option<Act>,
}

/// The second of them.
pub(super) fn second(text: &Text) -> Option<Range<usize>> {
    if text.sentences.len() > 2 {
        return None;
    }
    let mut found: Vec<Own<'_>> = Vec::new();
    for sentence in &text.sentences {
        let all = text.words_in(sentence);
        if matches!(
            word(text, all, 0),
            "if" | "when" | "once" | "because" | "so" | "whenever" | "unless" | "where"
        ) {
            return None;
        }
        let mut tie = Tie::Mark;
        let mut from = 0;
        for at in 1..=all.len() {
            if at - from > LONGEST {
                return None;
            }
            let Some((next, how)) = cut(text, all, from, at) else {
                continue;
            };
            match own(text, all, from..at, tie) {
                Some(own) => found.push(own),
                // "Starting in April and ending in June, …"
                None if from == 0 && how <= Tie::Comma => continue,
                None => return None,
            }
            (from, tie) = (next, how);
            if found.len() > MOST {
                return None;
            }
        }
    }
    // Three doings in one row are the steps of one way.
    let rows = found.iter().filter(|own| own.tie < Tie::Mark).count();
    if rows > 1 {
        return None;
    }
    let at = (1..found.len()).find(|at| stands_apart(text, &found[at - 1], &found[*at]))?;
    Some(found[at].span.clone())
}

/// What a clause says; nothing where none can be told.
fn own<'a>(
    text: &Text,
    all: &'a [Range<usize>],
    clause: Range<usize>,
    tie: Tie,
) -> Option<Own<'a>> {
    let (at, finite) = reads(text, all, clause.start, clause.end)?;
    let span = all[at].start..with_percent(text, all[clause.end - 1].end);
    let act = if finite {
        None
    } else {
        act(text, all, &(at..clause.end), Joint::Next)
    };
    let topic = act
        .as_ref()
        .map_or_else(|| topic(&text.low[span.clone()]), |act| act.topic);
    let class = act
        .as_ref()
        .map_or(if finite { Class::Result } else { Class::Deed }, |act| {
            act.class
        });
    Some(Own {
        all,
        tie,
        at,
        end: clause.end,
        span,
        finite,
        class,
        topic,
        act,
    })
}
