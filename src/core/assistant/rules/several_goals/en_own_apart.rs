//! What says of two English clauses with an outcome each that the second belongs to the first.

use std::ops::Range;

use super::apart::brings;
use super::en::word;
use super::en_back::points_back;
use super::en_finite::{fresh, is_finite};
use super::en_own::{Own, Tie};
use super::en_words::{QUANTIFIERS, is_number, shared};
use super::verbs_en::function;
use super::words::{Class, Topic};
use super::{Act, apart_en, joints_en};
use crate::assistant::text::{Text, class};

/// Whether nothing says that the second belongs to the first.
pub(super) fn stands_apart(text: &Text, first: &Own<'_>, second: &Own<'_>) -> bool {
    use Class::{Check, Deed, Do, Gain, Grow, Hand, Make, Other, Prep, Result};
    if second.tie == Tie::Within {
        return false;
    }
    let close = second.tie < Tie::Mark;
    let object = |own: &Own<'_>| own.finite || own.act.as_ref().is_none_or(|act| act.object);
    if first.finite != second.finite || !object(first) || !object(second) {
        return false;
    }
    let named = labelled(text, first) && labelled(text, second);
    if named && second.tie >= Tie::Mark {
        return true;
    }
    let low = |own: &Own<'_>| &text.low[own.span.clone()];
    // "fix alarms in the SCADA, and give its screens captions": of what both are done to.
    let possessed = matches!(word(text, second.all, second.at + 1), "its" | "their")
        && second.tie >= Tie::Comma;
    let within = (first.at + 2..first.end).any(|i| {
        matches!(word(text, first.all, i), "in" | "of" | "on" | "for")
            && matches!(word(text, first.all, i + 1), "the" | "our" | "my")
    });
    let its = possessed && (within || second.tie == Tie::Said);
    let from = second.at + usize::from(!second.finite) + usize::from(its);
    // Behind a mark only the thing itself counts: "crew rosters" and "crew hotels" are two.
    let tied = if close || first.finite || second.class == Result && first.class != Result {
        shared(text, &first.span, &second.span)
    } else {
        let (one, two) = (thing(text, first), thing(text, second));
        one.is_some_and(|one| shared(text, &one, &second.span))
            || two.is_some_and(|two| shared(text, &first.span, &two))
    };
    let replaced = ["the old ", "the previous ", "the existing ", "the paper "]
        .iter()
        .any(|word| low(second).contains(word));
    // "pilots can look up their leave": of those who do it.
    let last = (from..second.end).find(|i| {
        second.finite && is_finite(word(text, second.all, *i))
            || word(text, second.all, *i) == "can"
    });
    if points_back(
        text,
        second.all,
        from..last.filter(|_| second.finite).unwrap_or(second.end),
    ) || tied
        || replaced
        || joints_en::step(text, &second.span)
    {
        return false;
    }
    let known = first.topic.is_some() && second.topic.is_some();
    let said = second.tie == Tie::Said
        || class::ends(
            low(second).trim_end_matches(['.', ' ']),
            &[" too", " as well"],
        )
        .is_some();
    // Wishes without an end: the one brings about the other no more than that the other way round.
    let vague = |own: &Own<'_>| {
        own.act
            .as_ref()
            .is_some_and(|act| act.class == Result && !act.figure)
    };
    let wishes = vague(second) && (vague(first) || first.act.as_ref().is_some_and(|act| act.helps));
    if wishes && first.topic != second.topic {
        return true;
    }
    // "30 onboardings done; all 14 keys gone": each counted for itself.
    let levels = first.finite
        && !close
        && [first, second]
            .iter()
            .all(|own| !text.quantities_in(&own.span).is_empty());
    let ends = matches!(second.class, Result | Hand | Gain | Grow);
    if known
        && (first.topic == second.topic
            || brings(first.topic, second.topic) && !said && !its && !levels && (close || ends))
    {
        return false;
    }
    if first.finite {
        // "utilisation averages 92%, and three tenders are won by May"
        let done = second.tie == Tie::Comma
            && [first, second]
                .iter()
                .all(|own| !text.quantities_in(&own.span).is_empty())
            && (second.at..second.end - 1).any(|i| {
                let next = word(text, second.all, i + 1);
                matches!(word(text, second.all, i), "is" | "are")
                    && (next.ends_with("ed") || matches!(next, "won" | "sold" | "built" | "held"))
            });
        let close = close && !done;
        // "I want the structure to be strengthened" goes on about what was told of it.
        let wish = |own: &Own<'_>| {
            own.at > 0 && matches!(word(text, own.all, own.at - 1), "like" | "want")
        };
        if wish(first) != wish(second) {
            return false;
        }
        let before = (first.at..first.end).any(|i| BEFORE.contains(&word(text, first.all, i)));
        // "old servers are removed and two testers are hired": done to something new.
        let passive = |own: &Own<'_>| {
            (own.at..own.end - 1).any(|i| {
                let next = word(text, own.all, i + 1);
                matches!(word(text, own.all, i), "is" | "are" | "get")
                    && (next.ends_with("ed")
                        || matches!(
                            next,
                            "won" | "sold" | "built" | "held" | "taught" | "written"
                        ))
            })
        };
        let begins = word(text, second.all, second.at);
        let fresh = !function(begins) || is_number(begins);
        let both = passive(first) && passive(second) && fresh && known;
        let open = low(second).starts_with("the count") || begins == "what";
        return (!close || both) && !before && !open;
    }
    // "I call every customer": how.
    let lead = &text.low[..second.span.start];
    let how = class::ends(lead.trim_end(), &[" i", " we"]).is_some()
        && !said
        && class::ends(text.low[..first.span.start].trim_end(), &["i", "we"]).is_none();
    // "Reduce queueing: move the scanners …": what does it.
    let colon = text.low[first.span.start..second.span.start].contains(": ");
    let doing = word(text, second.all, second.at);
    if how
        || colon
        || second.at > 0 && word(text, second.all, 0) == "to"
        || FOLLOWS.contains(&doing)
    {
        return false;
    }
    if said {
        return true;
    }
    // "collect crash dumps, and redraw the tiles": no way to it, where no word says so.
    let apart = second.tie >= Tie::Comma
        && matches!(
            word(text, first.all, first.at),
            "collect" | "sort" | "trace" | "track" | "monitor" | "restore" | "map"
        );
    if matches!(first.class, Prep | Check | Other) && !apart
        || matches!(second.class, Check | Gain | Other)
    {
        return false;
    }
    let (one, two) = (first.act.as_ref(), second.act.as_ref());
    // What is learnt shows in what is made with it.
    if close && one.is_some_and(|act| act.mind) {
        return false;
    }
    let figure = |act: Option<&Act>| act.is_some_and(|act| act.figure);
    let rhythm = |act: Option<&Act>| act.is_some_and(|act| act.rhythm);
    let level = first.class == Result;
    // A level comes of what is done, and of two that are measured the tables know better.
    let due = |act: Option<&Act>| act.is_some_and(|act| act.figure && act.due);
    let full = !close && due(one) && due(two);
    if second.class == Result && !full && !its && (close && !level || figure(one) && figure(two)) {
        return false;
    }
    let definite = |own: &Own<'_>| matches!(word(text, own.all, own.at + 1), "the" | "our" | "my");
    if !close {
        return !rhythm(two) && (its || two.is_none_or(|act| fresh(text, act)) || definite(second));
    }
    let makes = matches!(first.class, Make | Do | Deed | Hand);
    let used = second.class == Hand && figure(two) || second.class == Grow;
    // An exam that others pass comes of nothing that is made.
    let people = matches!(
        second.topic,
        Some(Topic::Learning | Topic::Leave | Topic::Hiring)
    );
    let row = text.low[first.span.clone()].contains(',') || first.end - first.at < 3;
    if first.class == Do
        || second.class == Prep
        || makes && used && !people
        || rhythm(one)
        || rhythm(two)
        || row
    {
        return false;
    }
    if two.is_some_and(|two| apart_en::way(text, two, two))
        || one.zip(two).is_some_and(|(one, two)| {
            apart_en::offers(text, one, two)
                || apart_en::told(text, one, two)
                || apart_en::sits(text, one, two)
        })
    {
        return false;
    }
    // "relabel the meeting-room cables": a thing that is told by more than one word is no part of the first.
    let whole = |own: &Own<'_>| {
        (2..4).all(|i| own.at + i < own.end && !function(word(text, own.all, own.at + i)))
    };
    if matches!(doing, "start" | "begin") && definite(second) {
        return false;
    }
    its || two.is_none_or(|act| fresh(text, act))
        || definite(second) && (definite(first) || whole(second))
}

/// The noun that names what is done something to.
fn thing(text: &Text, own: &Own<'_>) -> Option<Range<usize>> {
    thing_of(text, own.all, own.at + 1..own.end)
}

/// The noun that closes what begins in these words.
pub(super) fn thing_of(
    text: &Text,
    all: &[Range<usize>],
    within: Range<usize>,
) -> Option<Range<usize>> {
    let ends = |i: &usize| {
        let here = word(text, all, *i);
        here.starts_with(|c: char| c.is_ascii_digit())
            || function(here) && !QUANTIFIERS.contains(&here)
    };
    let end = (within.start + 1..within.end).find(ends);
    all.get(end.unwrap_or(within.end).checked_sub(1)?).cloned()
}

/// Whether the clause stands behind a label that counts the goals: "Goal A: …".
fn labelled(text: &Text, own: &Own<'_>) -> bool {
    let head = text.low[..own.span.start].trim_end();
    let label = head.rsplit(['.', ';']).next().unwrap_or("").trim_start();
    head.ends_with(':')
        && label.len() < 12
        && class::starts(label, &["goal ", "aim ", "target ", "objective "]).is_some()
}

/// What tells how things were.
const BEFORE: &[&str] = &["was", "were", "had", "said", "used", "did", "came", "took"];

/// What one does with a thing once it is there.
#[rustfmt::skip]
pub(super) const FOLLOWS: &[&str] = &[
    "use", "share", "present", "explain", "distribute", "apply", "reuse", "show", "report", "roll", "deploy", "try", "tell", "demonstrate",
    "trial", "adopt", "demo", "announce", "recommend", "brief", "send", "return", "turn", "discard", "correct", "adjust", "record", "log", "document",
    "publish", "test", "verify", "confirm", "check",
];
