//! What says that the second half of an English statement belongs to the first: it points back, names the same
//! thing, is what comes of the first or what is done with it, or how one sees it.

use std::ops::Range;

use super::apart::brings;
use super::en::{rhythm, word};
use super::en_back::points_back;
use super::en_finite::{gerund, under};
use super::en_halves::{Half, better};
use super::en_own::Tie;
use super::en_own_apart::{FOLLOWS, thing_of};
use super::en_words::shared;
use super::joints_en::step;
use super::verbs_en::function;
use super::words::Class;
use crate::assistant::text::Text;

/// Whether a sign of one goal stands in the second half.
pub(super) fn tied(text: &Text, one: &Half<'_>, two: &Half<'_>, tie: Tie) -> bool {
    use Class::{Check, Gain, Prep};
    let said = tie == Tie::Said || one.labelled && two.labelled;
    let from = two.at + usize::from(two.led);
    let opens = two_opens(text, two);
    let begun = matches!(word(text, two.all, two.at), "its" | "their") && tie == Tie::Said;
    let possessed = its(text, one, two) && tie >= Tie::Comma || begun;
    let points = points_back(text, two.all, from + usize::from(possessed)..two.end)
        || !possessed && (two.from..=two.at).any(|i| back(text, two, i))
        || (from + usize::from(possessed)..two.end).any(|i| back(text, two, i));
    let inner = &text.low[one.span.clone()];
    let marked = inner.contains(',') || inner.contains(": ") || one.end - one.at < 3;
    let within =
        (one.at..one.end).any(|i| under(text, &one.all[i..=i])) || inner.contains(" used to ");
    // "rewrite it after trying it in 2 drills, and bring …"; "… after the move": what leads from one to the other.
    let way = |half: &Half<'_>| {
        (half.at..half.end).any(|i| {
            let next = word(text, half.all, i + 1);
            matches!(
                word(text, half.all, i),
                "after" | "before" | "by" | "through"
            ) && gerund(next)
        })
    };
    let moved = ["after the ", "before the "]
        .iter()
        .any(|word| text.low[two.span.clone()].contains(word));
    if !said && (way(one) || moved) {
        return true;
    }
    if !said && (marked || within && tie == Tie::Comma || opens) || one.end - one.at < 2 {
        return true;
    }
    if points || step(text, &two.span) || same_thing(text, one, two, tie) {
        return true;
    }
    let begins = word(text, two.all, two.at);
    if SIGNS.contains(&begins)
        || matches!(begins, "the" | "a") && SIGNS.contains(&word(text, two.all, two.at + 1))
    {
        return true;
    }
    let turned = begins == "turn" && tie >= Tie::Comma;
    if two.led && FOLLOWS.contains(&begins) && !said && !turned {
        return true;
    }
    if gerund(begins) && !gerund(word(text, one.all, one.at)) && !said {
        return true;
    }
    let mind = one.act.as_ref().is_some_and(|act| act.mind);
    if !said && (matches!(one.class, Prep | Check) || mind) || matches!(two.class, Check | Gain) {
        return true;
    }
    if one.led != two.led && !said {
        return true;
    }
    if rhythm(text, &two.span) && !said {
        return true;
    }
    // "10 visitors ask for a quote", "call everybody who leaves": what comes of it, or how.
    let echo = !two.led
        && (two.at + 1..two.end).any(|i| {
            matches!(
                word(text, two.all, i),
                "ask" | "asks" | "use" | "uses" | "say" | "says"
            )
        });
    let each = two.led && matches!(word(text, two.all, two.at + 1), "every" | "each");
    if (echo || each) && !said {
        return true;
    }
    let known = one.topic.is_some() && two.topic.is_some();
    if known && one.topic == two.topic {
        return true;
    }
    let level = |half: &Half<'_>| half.class == Class::Result;
    if known
        && brings(one.topic, two.topic)
        && !said
        && (level(two) || two.class == Class::Hand)
        && !level(one)
    {
        return true;
    }
    let definite = |half: &Half<'_>| half.led && whole(text, half);
    tie <= Tie::And && !(wish(text, one) && wish(text, two)) && !(definite(one) && definite(two))
}

/// Whether something is done with a thing that is there already: "unclog the dredger schedule".
fn whole(text: &Text, half: &Half<'_>) -> bool {
    let begun = matches!(half.class, Class::Deed | Class::Make | Class::Sale);
    let plain = text.quantities_in(&half.span).is_empty();
    let thing =
        |i: usize| matches!(word(text, half.all, i), "the" | "our" | "my") && i + 2 < half.end;
    begun && plain && (thing(half.at + 1) || thing(half.at + 2))
}

/// Whether a half wants something to be better, and says neither how much nor by when.
fn wish(text: &Text, half: &Half<'_>) -> bool {
    let vague = text.quantities_in(&half.span).is_empty() && text.times_in(&half.span).is_empty();
    let begins = word(text, half.all, half.at);
    let make = begins == "make" && (half.at..half.end).any(|i| better(word(text, half.all, i)));
    vague && (make || better(begins) || half.led && half.class == Class::Result)
}

/// Whether the second half begins by telling when or how, or who does the first: "When it stops, …", "I call …".
fn two_opens(text: &Text, two: &Half<'_>) -> bool {
    let head = text.low[..two.span.start].trim_end();
    let clause = head
        .rfind(['.', ';', ':', '/', '|'])
        .map_or(head, |at| head[at + 1..].trim_start());
    let first = clause.split(' ').next().unwrap_or("");
    let begins = word(text, two.all, two.at);
    matches!(
        first,
        "then"
            | "when"
            | "before"
            | "each"
            | "every"
            | "after"
            | "to"
            | "i"
            | "we"
            | "once"
            | "if"
            | "where"
    ) || matches!(
        begins,
        "finished"
            | "done"
            | "ready"
            | "measured"
            | "checked"
            | "counted"
            | "shown"
            | "proved"
            | "agreed"
    ) || matches!(begins, "i" | "we")
}

/// Whether "its" behind the verb belongs to what the first is done in: "patch … at the refinery, and school its night shift".
fn its(text: &Text, one: &Half<'_>, two: &Half<'_>) -> bool {
    let within = (one.at + 2..one.end).any(|i| {
        matches!(word(text, one.all, i), "in" | "of" | "on" | "for" | "at")
            && matches!(word(text, one.all, i + 1), "the" | "our" | "my")
    });
    two.led && within && matches!(word(text, two.all, two.at + 1), "its" | "their")
}

/// Whether a word there points to the first half; "coax the hands into passing on their tricks" does not.
fn back(text: &Text, two: &Half<'_>, at: usize) -> bool {
    let here = word(text, two.all, at);
    let own = matches!(here, "they" | "their" | "them")
        && (two.at + 1..at.saturating_sub(1)).any(|i| {
            let noun = word(text, two.all, i);
            noun.ends_with('s') && !function(noun)
        });
    BACK.contains(&here) && !own
}

/// Whether both are about one thing.
fn same_thing(text: &Text, one: &Half<'_>, two: &Half<'_>, tie: Tie) -> bool {
    if tie < Tie::Comma || !one.led || !two.led {
        return shared(text, &one.span, &two.span);
    }
    let thing = |half: &Half<'_>| thing_of(text, half.all, half.at + 1..half.end);
    let tells = |thing: Option<Range<usize>>, other: &Range<usize>| {
        thing.is_some_and(|thing| shared(text, &thing, other))
    };
    tells(thing(one), &two.span) || tells(thing(two), &one.span)
}

/// What points back.
const BACK: &[&str] = &[
    "it",
    "its",
    "them",
    "they",
    "their",
    "thereby",
    "thus",
    "so",
    "therefore",
    "then",
    "there",
    "these",
    "those",
    "result",
    "rest",
    "others",
    "theirs",
    "he",
    "she",
    "his",
    "her",
];

/// What one sees the first by, or how it comes about.
const SIGNS: &[&str] = &[
    "proof", "count", "measure", "evidence", "sign", "success", "target", "minimum", "each",
    "every", "both", "all", "none", "most", "no", "which", "by", "how", "what",
];
