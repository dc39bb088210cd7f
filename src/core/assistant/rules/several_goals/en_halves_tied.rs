//! What says that the second half of an English statement belongs to the first: it points back, names the same
//! thing, is what comes of the first or what is done with it, or how one sees it.

use std::ops::Range;

use super::apart::brings;
use super::apart_en::STEPS;
use super::en::{due, rhythm, word};
use super::en_back::{owned, points_back};
use super::en_finite::{gerund, is_finite, under};
use super::en_halves::{Half, better, numbered};
use super::en_own::Tie;
use super::en_own_apart::{FOLLOWS, thing_of};
use super::en_words::shared;
use super::joints_en::step;
use super::verbs_en::function;
use super::words::{Class, Topic};
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
    let short = one.end - one.at < 3 && one.led;
    // "a new screen, released in May, and a cut of 30% by March": where each has its date, a comma shuts off no more.
    let dated = due(text, &one.span) && due(text, &two.span);
    let marked =
        !(dated && tie == Tie::Comma) && (inner.contains(',') || inner.contains(": ")) || short;
    // "where necessary"
    let extent = |i: usize| {
        matches!(
            word(text, one.all, i),
            "necessary" | "needed" | "possible" | "appropriate" | "applicable"
        )
    };
    let within = (one.at..one.end).any(|i| under(text, &one.all[i..=i]) && !extent(i + 1))
        || inner.contains(" used to ");
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
    if !said && (marked || within && tie == Tie::Comma || opens && !(dated && tie == Tie::Comma))
        || one.end - one.at < 2
    {
        return true;
    }
    // "on top of that, in English and Chinese": where the first is done, too.
    let lead = two.all[two.from].start..two.all[two.at].start;
    let also_there = !two.labelled
        && matches!(
            word(text, two.all, two.from),
            "in" | "for" | "from" | "with" | "to" | "at" | "on"
        )
        && text.times_in(&lead).is_empty();
    if also_there || points || step(text, &two.span) || same_thing(text, one, two, tie) {
        return true;
    }
    let replaced = ["the old ", "the previous ", "the existing "]
        .iter()
        .any(|word| text.low[two.span.clone()].contains(word));
    if replaced && !(full(text, one) && full(text, two) && tie >= Tie::Comma) {
        return true;
    }
    // "…; 80% would be the minimum", "stop names and codes alike"
    let aside = [" would be ", " alike", " the like"]
        .iter()
        .any(|word| text.low[two.span.clone()].contains(word));
    let begins = word(text, two.all, two.at);
    if aside
        || SIGNS.contains(&begins)
        || matches!(begins, "the" | "a") && SIGNS.contains(&word(text, two.all, two.at + 1))
    {
        return true;
    }
    let turned = begins == "turn" && tie >= Tie::Comma;
    let own = dated && tie >= Tie::Mark && news(text, two);
    if two.led && FOLLOWS.contains(&begins) && !said && !turned && !own {
        return true;
    }
    if gerund(begins) && !gerund(word(text, one.all, one.at)) && !said {
        return true;
    }
    let mind = one.act.as_ref().is_some_and(|act| act.mind);
    // "talk the foreman out of the habit"
    let moves = text.low[one.span.clone()].contains(" out of ");
    let begun = matches!(one.class, Prep | Check) && !moves || mind;
    if !said && (begun || two.class == Gain) || two.class == Check {
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
            ) && word(text, two.all, i + 1) != "of"
        });
    let each = two.led && matches!(word(text, two.all, two.at + 1), "every" | "each");
    if (echo || each) && !said {
        return true;
    }
    let known = one.topic.is_some() && two.topic.is_some();
    let level = |half: &Half<'_>| !half.led && !finite(text, half) && counts(text, half);
    let counted = |half: &Half<'_>| numbered(word(text, half.all, half.at));
    let levels = level(one) && level(two) && !(counted(one) && counted(two));
    let runs = runs_both(one.topic);
    let own = dated && !one.led && !two.led;
    if known && one.topic == two.topic && !said && !own && (runs || !levels) {
        return true;
    }
    let result = |half: &Half<'_>| half.class == Class::Result;
    let things = !one.led && !two.led;
    if runs_both(one.topic) && runs_both(two.topic) && things && !said {
        let dated = due(text, &one.span) && due(text, &two.span);
        if !dated {
            return true;
        }
    }
    if known
        && brings(one.topic, two.topic)
        && !said
        && (result(two) || two.class == Class::Hand)
        && !result(one)
    {
        return true;
    }
    let definite = |half: &Half<'_>| half.led && whole(text, half);
    let thing = two
        .act
        .as_ref()
        .is_some_and(|act| act.object && act.class != Prep);
    let both = full(text, one) && full(text, two) && thing;
    let wishes = wish(text, one) && wish(text, two);
    let told = finite(text, one) && finite(text, two) && dated;
    let fresh = definite(one) && news(text, two);
    let alone = wishes || levels || both || told || fresh || definite(one) && definite(two);
    tie <= Tie::And && !alone
}

/// How well one thing runs: available, quick, with few faults.
fn runs_both(topic: Option<Topic>) -> bool {
    matches!(
        topic,
        Some(Topic::Operation | Topic::Quality | Topic::Speed)
    )
}

/// Whether a half says how much, and by when.
fn full(text: &Text, half: &Half<'_>) -> bool {
    due(text, &half.span) && !text.quantities_in(&half.span).is_empty()
}

/// Whether a half names a thing and how much of it, and no unit alone: "5 new subscribers", not "2 days".
fn counts(text: &Text, half: &Half<'_>) -> bool {
    let behind = half
        .all
        .get(half.at + 1)
        .map_or(half.span.end, |next| next.start);
    !text.quantities_in(&half.span).is_empty()
        && text.low[half.all[half.at].end..behind] == *" "
        && !function(word(text, half.all, half.at + 1))
}

/// Whether something is done with a thing that is there already: "unclog the dredger schedule".
fn whole(text: &Text, half: &Half<'_>) -> bool {
    let begun = matches!(
        half.class,
        Class::Deed | Class::Make | Class::Sale | Class::Hand
    );
    let plain = text.quantities_in(&half.span).is_empty();
    let thing =
        |i: usize| matches!(word(text, half.all, i), "the" | "our" | "my") && i + 2 < half.end;
    begun && plain && (thing(half.at + 1) || thing(half.at + 2))
}

/// Whether something new is made or done, and no step on the way to anything: "give presales a demo rig".
fn news(text: &Text, half: &Half<'_>) -> bool {
    use Class::{Deed, Do, Make, Sale};
    let article = |i: usize| matches!(word(text, half.all, i), "a" | "an");
    let new = (half.at + 1..half.end.min(half.at + 5)).any(article);
    let step = (half.at + 1..half.end).any(|i| STEPS.contains(&word(text, half.all, i)));
    half.led
        && matches!(half.class, Make | Do | Deed | Sale)
        && new
        && !step
        && half.end > half.at + 4
}

/// Whether a half wants something to be better, and says neither how much nor by when.
fn wish(text: &Text, half: &Half<'_>) -> bool {
    let vague = text.quantities_in(&half.span).is_empty() && text.times_in(&half.span).is_empty();
    let begins = word(text, half.all, half.at);
    let make = begins == "make" && (half.at..half.end).any(|i| better(word(text, half.all, i)));
    let mind = half.act.as_ref().is_some_and(|act| act.mind);
    vague && (mind || make || better(begins) || half.led && half.class == Class::Result)
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
    ) && !wills(clause)
        || matches!(
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
        )
        || matches!(begins, "i" | "we") && !wills(clause)
}

/// Whether the writer says what is to come, and not how: "I will have …".
fn wills(clause: &str) -> bool {
    let mut words = clause.split(' ');
    matches!(words.next(), Some("i" | "we"))
        && matches!(
            words.next(),
            Some("will" | "want" | "shall" | "aim" | "intend" | "plan")
        )
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
    // "by then": when.
    let when = here == "then" && word(text, two.all, at.saturating_sub(1)) == "by";
    BACK.contains(&here) && !own && !when && !owned(text, two.all, two.at, at)
}

/// Whether both are about one thing.
fn same_thing(text: &Text, one: &Half<'_>, two: &Half<'_>, tie: Tie) -> bool {
    let finite = (finite(text, one) || finite(text, two)) && tie != Tie::Said;
    if tie < Tie::Comma || one.led != two.led || finite {
        return shared(text, &one.span, &two.span);
    }
    let thing = |half: &Half<'_>| {
        if half.led {
            return thing_of(text, half.all, half.at + 1..half.end);
        }
        let article = |i: usize| matches!(word(text, half.all, i), "a" | "an" | "the");
        let end =
            (half.at + 1..half.end).find(|i| function(word(text, half.all, *i)) || article(*i));
        let end = end.unwrap_or(half.end);
        // "every change carries a step": what an article follows at once is a verb.
        let verbal = article(end) && end > half.at + 2;
        half.all
            .get(end.checked_sub(1 + usize::from(verbal))?)
            .cloned()
    };
    let tells = |thing: Option<Range<usize>>, other: &Range<usize>| {
        thing.is_some_and(|thing| shared(text, &thing, other))
    };
    tells(thing(one), &two.span) || tells(thing(two), &one.span)
}

/// Whether a half has a verb of its own that tells who or what does it.
fn finite(text: &Text, half: &Half<'_>) -> bool {
    !half.led && (half.at..half.end).any(|i| is_finite(word(text, half.all, i)))
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
    "afterwards",
    "thereafter",
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
