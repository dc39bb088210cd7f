//! The clauses of an English statement, and two aims as nouns.

use std::ops::Range;

use super::en_added::ordinal;
use super::en_bare::other;
use super::en_clause::act;
use super::en_cut::cut;
use super::en_finite::{complete, told};
use super::en_words::leads_in;
use super::joints_en::another;
use super::verbs_en::verb;
use super::{Act, Joint};
use crate::assistant::text::{Text, TimeKind, class};

/// So many clauses are looked at, and none that is longer than this, in words.
const MOST: usize = 12;
pub(super) const LONGEST: usize = 120;

/// What joins a clause to the one before it as something beside it, at its beginning.
#[rustfmt::skip]
pub(super) const BESIDE: &[&str] = &[
    "besides which", "in addition to which", "in addition", "additionally", "also", "and also", "but also", "furthermore", "moreover", "besides", "at the same time", "as well as",
    "on another front", "likewise", "and finally", "beyond that",
    "on top of that", "in parallel", "meanwhile", "and in parallel", "and at the same time", "while", "plus", "as well", "not forgetting",
    "whereas", "alongside which", "not to mention",
];

/// The clauses that tell what is done, in order.
pub(super) fn acts(text: &Text, found: &mut Vec<Act>) {
    for sentence in &text.sentences {
        let all = text.words_in(sentence);
        let first = found.len();
        let mut joint = Joint::Apart;
        let mut from = 0;
        let mut at = 0;
        while at < all.len() {
            let cut = if at == from {
                None
            } else {
                cut(text, sentence, all, at)
            };
            if let Some((next, how)) = cut {
                match act(text, all, &(from..at), joint) {
                    Some(act) => found.push(act),
                    // "By March, …", "In addition, …": what only leads in.
                    None if at - from <= 10
                        && !complete(text, all, from..at)
                        && (leads_in(word(text, all, from))
                            || matches!(
                                word(text, all, at - 1),
                                "ahead" | "later" | "earlier" | "before" | "afterwards"
                            )
                            || another(&text.low[all[from].start..sentence.end]).is_some()) =>
                    {
                        let rest = &text.low[all[from].start..all[at].start];
                        if class::starts(rest, BESIDE).is_some() {
                            joint = Joint::Beside;
                        }
                        if another(rest).is_some() {
                            joint = Joint::Other;
                        }
                        from = next;
                        at = next;
                        continue;
                    }
                    // "First, …; second, …"
                    None if at - from == 1 && ordinal(word(text, all, from)) => {
                        joint = Joint::Apart;
                        from = next;
                        at = next;
                        continue;
                    }
                    None => found.push(other(text, all, &(from..at), joint)),
                }
                if found.len() >= MOST {
                    return;
                }
                // "Besides keeping one, I want the other"
                let aside = class::starts(&text.low[all[from].start..], ASIDE).is_some();
                joint = if aside && how == Joint::Next {
                    Joint::Beside
                } else {
                    how
                };
                from = next;
                at = next;
            } else {
                at += 1;
            }
        }
        if from < all.len() {
            let rest = from..all.len();
            found.push(
                act(text, all, &rest, joint).unwrap_or_else(|| other(text, all, &rest, joint)),
            );
        }
        // "To get there, I visit …", "For this, …": all of the sentence tells how.
        let body = &text.low[sentence.clone()];
        let lead = body.find([',', ';']).map_or(body, |at| &body[..at]);
        let how = class::starts(body, HOW).is_some()
            || ["after that", "before that", "after this"]
                .iter()
                .any(|word| lead.contains(word));
        // "Cut calls to 10%. We rewrite the answers": who was told to do a thing tells how.
        let own = (0..8).find(|i| matches!(word(text, all, *i), "i" | "we"));
        let tells = own.is_some_and(|own| {
            let opens = verb(text.low.split(' ').next().unwrap_or("")).is_some();
            let state = first > 0 && found[first - 1].bare;
            !WILL.contains(&word(text, all, own + 1)) && if own == 0 { opens } else { state }
        });
        // "If the release fails, …": all of it is for one case. "To support sales, I build …": one goal.
        let case = class::starts(body, &["if ", "in case", "so that "]).is_some();
        told(text, sentence, &mut found[first..]);
        if case || first > 0 && (how || tells || word(text, all, 0) == "to") {
            for act in &mut found[first..] {
                act.back = true;
            }
        }
        // "To spread what we know, run six meetings"
        if word(text, all, 0) == "to"
            && let Some(act) = found.get_mut(first + 1)
        {
            let head = text.low[..act.span.start].trim_end();
            act.back |= head.ends_with(',')
                || class::starts(&text.low[act.span.clone()], &["i ", "we "]).is_some();
        }
    }
}

/// What says of the writer what is to come, and not how.
const WILL: &[&str] = &[
    "want", "aim", "plan", "will", "shall", "would", "also", "intend", "myself", "am",
];

/// What begins a clause that stands beside the one behind it.
const ASIDE: &[&str] = &[
    "besides ",
    "in addition to ",
    "as well as ",
    "apart from ",
    "aside from ",
    "alongside ",
    "on top of ",
    "not only ",
];

/// What begins a sentence that tells how the one before comes about.
const HOW: &[&str] = &[
    "to get there",
    "to do so",
    "to do this",
    "to do that",
    "for this",
    "for that",
    "to this end",
    "to reach this",
    "to achieve this",
    "to make this",
    "as a result",
    "in this way",
    "this way",
    "so that",
    "when ",
    "if ",
    "whenever ",
    "as each",
    "as soon as",
    "before each",
    "after each",
    "each morning",
    "every morning",
    "each week i",
    "every week i",
    "in case",
];

pub(super) fn word<'a>(text: &'a Text, all: &[Range<usize>], at: usize) -> &'a str {
    all.get(at).map_or("", |word| &text.low[word.clone()])
}

/// Words that stand before the verb that tells what is done.
pub(super) fn lead(w: &str) -> bool {
    matches!(
        w,
        "i" | "we"
            | "i'll"
            | "we'll"
            | "i'm"
            | "will"
            | "to"
            | "also"
            | "then"
            | "want"
            | "aim"
            | "plan"
            | "intend"
            | "would"
            | "like"
            | "my"
            | "goal"
            | "is"
            | "and"
            | "shall"
            | "should"
            | "must"
            | "not"
            | "only"
            | "am"
            | "going"
            | "target"
    )
}

/// The word behind a time that begins here.
pub(super) fn timed(text: &Text, all: &[Range<usize>], at: usize) -> Option<usize> {
    let first = all.get(at)?;
    let near = first.start..all.get(at + 7).map_or(text.low.len(), |last| last.end);
    let time = text.times_in(&near).first()?;
    let mut next = all.partition_point(|word| word.start < time.span.end);
    // "by the 25th of each month"
    if word(text, all, next) == "of" && matches!(word(text, all, next + 1), "each" | "every") {
        next += 3;
    }
    let begins = time.span.start <= first.end + 12 && next < all.len();
    (begins && next - at <= 6).then_some(next)
}

/// Whether a date stands there that is no rhythm.
pub(super) fn due(text: &Text, span: &Range<usize>) -> bool {
    let mut times = text.times_in(span).iter();
    times.any(|time| time.kind != TimeKind::Frequency)
}

/// Whether it is said how often, and nothing of how many.
pub(super) fn rhythm(text: &Text, span: &Range<usize>) -> bool {
    let times = text.times_in(span);
    let often = times.iter().any(|time| time.kind == TimeKind::Frequency);
    often
        && text.quantities_in(span).iter().all(|at| {
            times
                .iter()
                .any(|time| time.span.start <= at.start && at.end <= time.span.end)
        })
}
