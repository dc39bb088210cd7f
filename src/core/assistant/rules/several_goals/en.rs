//! The clauses of an English statement, and two aims as nouns.

use std::ops::Range;

use super::en_bare::other;
use super::en_clause::act;
use super::en_finite::{complete, gerund, inner, states, told, under};
use super::en_words::leads_in;
use super::joints_en::{another, starts_list};
use super::verbs_en::{head, verb};
use super::words::Class;
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
        if word(text, all, 0) == "to"
            && let Some(act) = found.get_mut(first + 1)
        {
            act.back |= class::starts(&text.low[act.span.clone()], &["i ", "we "]).is_some();
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

/// Where the clause after the one that ends before this word begins, and whether it stands beside it.
fn cut(
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
        if let Some(led) = (next + 2..next + 6).find(|i| role && head(text, all, *i).is_some()) {
            return Some((led, Joint::Beside));
        }
        // "push churn to 1.5% and the share of experts up to 60%"
        if shared_verb(text, sentence, all, next) {
            return Some((next, Joint::Apart));
        }
        // "and on the staff side bring overtime down"
        let side = word(text, all, next) == "on" && word(text, all, next + 3) == "side";
        if side && begins(next + 4).is_some() {
            return Some((next + 4, Joint::Beside));
        }
        let found =
            begins(next).is_some() || timed(text, all, next).is_some_and(|i| begins(i).is_some());
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
        || gap == " / "
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
