//! Where one English clause ends and the next begins.

use std::ops::Range;

use super::Joint;
use super::en::{BESIDE, due, lead, timed, word};
use super::en_added::{added, adverbial};
use super::en_finite::{gerund, inner, states, under};
use super::joints_en::{another, starts_list};
use super::verbs_en::{head, verb};
use super::words::Class;
use crate::assistant::text::{Text, class};

/// Where the clause after the one that ends before this word begins, and whether it stands beside it.
pub(super) fn cut(
    text: &Text,
    sentence: &Range<usize>,
    all: &[Range<usize>],
    at: usize,
) -> Option<(usize, Joint)> {
    let low = &text.low;
    let rest = &low[all[at].start..sentence.end];
    // "1) … 2) …": items of a list.
    let number = word(text, all, at);
    let item = number.len() == 1
        && matches!(number.as_bytes()[0], b'2'..=b'9')
        && low[all[at].end..].starts_with([')', '.'])
        && (starts_list(&low[sentence.clone()]) || low[sentence.clone()].contains("(1)"));
    if item && at + 1 < all.len() {
        return Some((at + 1, Joint::Apart));
    }
    let gap = &low[all[at - 1].end..all[at].start];
    let begins = |next: usize| {
        (next..next + 4).find(|i| {
            {
                let adverb = |w: &str| w.ends_with("ly") || lead(w);
                *i == next || (next..*i).all(|k| adverb(word(text, all, k)))
            }
            .then_some(head(text, all, *i))
            .flatten()
            .is_some()
        })
    };
    // "to two juniors, who then run the upgrades", "by adding a chat and writing answers": of what was said.
    if inner(text, all, at) {
        return None;
    }
    // "its margin should also be at 35%": what it should be besides.
    let modal = |i: usize| {
        matches!(
            word(text, all, i),
            "shall" | "will" | "should" | "must" | "can" | "may"
        )
    };
    if number == "also" && modal(at - 1) {
        return None;
    }
    if let Some(beside) = class::starts(rest, BESIDE) {
        let next = at + beside.split(' ').count();
        // "and also three members shall get …": with somebody of its own who does it.
        // "whereas on the technical side the map server is to be …"
        let side = word(text, all, next) == "on" && word(text, all, next + 3) == "side";
        let subject = next + if side { 4 } else { 0 };
        if (beside == "whereas" || beside.ends_with("also")) && states(text, all, subject) {
            return Some((subject, Joint::Beside));
        }
        let told = (next + 1..next + 6).any(|i| matches!(word(text, all, i), "shall" | "will"));
        if told && beside.ends_with("also") || told && gap.contains(',') && beside != "while" {
            return Some((next, Joint::Beside));
        }
        if begins(next).is_some()
            && (!matches!(beside, "while" | "whereas")
                || gap.contains(',') && matches!(word(text, all, next), "i" | "we")
                || word(text, all, next).ends_with("ing")
                || word(text, all, next) == "also" && word(text, all, next + 1).ends_with("ing"))
        {
            return Some((next, Joint::Beside));
        }
    }
    if let Some(added) = added(text, sentence, all, at) {
        return Some(added);
    }
    if matches!(word(text, all, at), "and" | "then" | "plus") {
        let next = at + 1;
        // "by March, ..." between the joint and its verb.
        // "and for myself pass the exam"
        let own =
            word(text, all, next) == "for" && matches!(word(text, all, next + 1), "myself" | "me");
        if own && begins(next + 2).is_some() {
            return Some((next + 2, Joint::Beside));
        }
        // "as one thing do this, and as another do that"
        let role = word(text, all, next) == "as" && word(text, all, 0) == "as";
        if let Some(led) = (next + 2..next + 11).find(|i| role && head(text, all, *i).is_some()) {
            return Some((led, Joint::Beside));
        }
        // "push churn to 1.5% and the share of experts up to 60%"
        if shared_verb(text, sentence, all, next) || shared_have(text, sentence, all, next) {
            return Some((next, Joint::Apart));
        }
        // "and on the staff side bring overtime down"
        let side = word(text, all, next) == "on" && word(text, all, next + 3) == "side";
        if side && begins(next + 4).is_some() {
            return Some((next + 4, Joint::Beside));
        }
        // "merge the staging and training databases": what kind they are.
        let kind =
            gerund(word(text, all, next)) && !gap.contains(',') && !gerund(word(text, all, 0));
        let kind = kind
            && matches!(
                word(text, all, at.saturating_sub(2)),
                "the" | "a" | "an" | "our" | "all"
            );
        let found = !kind && begins(next).is_some()
            || timed(text, all, next).is_some_and(|i| begins(i).is_some())
            || adverbial(text, all, next).is_some();
        if !found && states(text, all, next) && !under(text, &all[..at]) {
            return Some((next, Joint::Apart));
        }
        if found {
            let also = word(text, all, next) == "also" || word(text, all, at) == "plus";
            return Some((next, if also { Joint::Beside } else { Joint::Next }));
        }
    }
    // "the first goal is …, the second is …"
    if gap.contains([',', ';']) || number == "and" {
        let from = at + usize::from(number == "and");
        let words = all
            .get(from)
            .and_then(|first| another(&low[first.start..sentence.end]));
        if let Some(next) = words.filter(|count| *count > 1).map(|count| from + count)
            && next < all.len()
        {
            return Some((next, Joint::Other));
        }
    }
    let mark =
        gap.contains(';') || gap.contains(',') && !matches!(word(text, all, at), "and" | "or");
    let cut = gap.contains(';');
    let item = gap.contains(['•', '|'])
        || gap.contains(" / ")
        || gap.contains(" - ") && starts_list(&low[sentence.clone()]);
    if item {
        return Some((at, Joint::Apart));
    }
    // "replace it, starting in May": how, not what else.
    let participle = !cut && gerund(number) && !gerund(word(text, all, 0));
    if participle && mark && low[all[at].start..sentence.end].contains(" in parallel") {
        return Some((at, Joint::Beside));
    }
    let how = if cut { Joint::Beside } else { Joint::Next };
    (cut || mark && !participle && begins(at).is_some()).then_some((at, how))
}

/// Whether a thing with its own level begins here that the verb before holds for, too.
fn shared_verb(text: &Text, sentence: &Range<usize>, all: &[Range<usize>], next: usize) -> bool {
    let Some(first) = all.get(next) else {
        return false;
    };
    let led = verb(word(text, all, 0)) == Some(Class::Result);
    let (left, right) = (sentence.start..first.start, first.start..sentence.end);
    let figure = |span: &Range<usize>| text.quantities_in(span).first().cloned();
    let (Some(_), Some(level)) = (figure(&left), figure(&right)) else {
        return false;
    };
    let way = (next + 2..all.len()).take_while(|i| all[*i].start < level.start);
    let mut way = way.filter(|i| {
        matches!(
            word(text, all, *i),
            "to" | "by" | "under" | "below" | "from" | "at" | "above"
        )
    });
    led && verb(word(text, all, next)).is_none() && way.next().is_some()
}

/// Whether something else that is done to something by its own date follows: "have the team certified by June and
/// the portal translated by May".
fn shared_have(text: &Text, sentence: &Range<usize>, all: &[Range<usize>], next: usize) -> bool {
    let Some(first) = all.get(next) else {
        return false;
    };
    let (left, right) = (sentence.start..first.start, first.start..sentence.end);
    let done = |range: Range<usize>| {
        range
            .into_iter()
            .any(|i| word(text, all, i).ends_with("ed"))
    };
    matches!(word(text, all, 0), "have" | "get" | "see")
        && verb(word(text, all, next)).is_none()
        && !word(text, all, next).ends_with("ed")
        && !word(text, all, next).starts_with(|c: char| c.is_ascii_digit())
        && due(text, &left)
        && due(text, &right)
        && done(2..next - 1)
        && done(next + 1..all.len().min(next + 7))
}
