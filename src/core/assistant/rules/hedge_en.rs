//! Hedges in English: words of the table, and ways of speaking that no table can hold whole.

use std::ops::Range;

use super::hedge_when_en::condition;
use super::hedge_words::Settle::{self, Far, How, When, Which};
use super::hedge_words_en::{
    ALLOWS, DEPENDS, EN, EN_INDEX, FEW, KINDS, LOOSE, REGULAR, RHYTHM, WAYS,
};
use crate::assistant::text::Text;
use crate::assistant::text::class::begins_with;
use crate::assistant::text::en::Around;
use crate::assistant::text::people_en::{are_agents, is_other};

/// Adds the hedges of an English text, in order.
pub(super) fn hedges(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    for (i, word) in text.words.iter().enumerate() {
        if hits.last().is_some_and(|(span, _)| span.end > word.start) {
            continue;
        }
        let found = listed(text, i).or_else(|| {
            let around = Around::new(text, &text.words, i);
            let (last, settle) = spoken(text, &around)?;
            Some((around.span(last)?.end, settle))
        });
        if let Some((end, settle)) = found {
            hits.push((word.start..end, settle));
        }
    }
}

/// The hedge of the table that begins with this word, and where it ends.
fn listed(text: &Text, i: usize) -> Option<(usize, Settle)> {
    let low = &text.low;
    let word = &text.words[i];
    let rest = &low[word.start..];
    let (hedge, settle) = EN_INDEX
        .rows(low, word.start)
        .iter()
        .map(|row| &EN[usize::from(*row)])
        .filter(|(hedge, _)| {
            begins_with(rest, hedge)
                && !rest[hedge.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
        })
        .max_by_key(|(hedge, _)| hedge.len())?;
    let end = word.start + hedge.len();
    let previous = i.checked_sub(1).map_or("", |p| &low[text.words[p].clone()]);
    if idle(text, word, hedge, previous) || named(text, word, hedge) {
        return None;
    }
    if matches!(previous, "not" | "no" | "without" | "than") {
        return None;
    }
    let dotted = *hedge == "etc" && low[end..].starts_with('.');
    Some((end + usize::from(dotted), *settle))
}

/// Whether the word belongs to a name: the Timely Systems contract.
fn named(text: &Text, word: &Range<usize>, hedge: &str) -> bool {
    let end = word.start + hedge.len();
    let first = text.sentence(word.start).start == word.start;
    let capital = |rest: &str| {
        rest.trim_start()
            .starts_with(|c: char| c.is_ascii_uppercase())
    };
    let titled = first && !hedge.contains(' ') && capital(&text.normal.text[end..]);
    let apart = text.low[..word.start]
        .trim_end()
        .ends_with([':', '-', '*', '•', '(', ')']);
    let inside = !first && capital(&text.normal.text[word.start..]) && !apart;
    titled || inside && !hedge.contains(' ') && hedge != "asap"
}

/// Where a word of the table leaves nothing open.
fn idle(text: &Text, word: &Range<usize>, hedge: &str, previous: &str) -> bool {
    let low = &text.low;
    let (head, tail) = (&low[..word.start], &low[word.start + hedge.len()..]);
    let next = tail
        .trim_start()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .next()
        .unwrap_or("");
    let glued = !tail.starts_with(' ');
    match hedge {
        "several" | "some" | "many" | "various" if head.ends_with("one of ") => true,
        // "some 30 sites" is about as many; "some of the tests take 3 hours" is how it is.
        "some" => {
            let told = next == "of" && {
                let end = text.sentence(word.start).end;
                !text.quantities_in(&(word.end..end)).is_empty()
            };
            matches!(next, "one" | "day" | "thing")
                || previous == "then"
                || told
                || next.starts_with(|c: char| c.is_ascii_digit())
        }
        "and more" => matches!(next, "than"),
        // A path is no list.
        "etc" if head.ends_with('/') || tail.starts_with('/') => true,
        "etc" => {
            previous.is_empty()
                || !head.trim_end().ends_with(',') && text.sentence(word.start).start == word.start
        }
        // "New staff often ask me": how it is.
        "often" | "sometimes" => {
            matches!(previous, "how" | "more" | "less")
                || is_other(previous)
                || are_agents(previous)
        }
        // "in general affairs"
        "in general" => {
            !glued
                && matches!(
                    next,
                    "affairs"
                        | "meeting"
                        | "meetings"
                        | "assembly"
                        | "manager"
                        | "managers"
                        | "hospital"
                        | "hospitals"
                        | "ledger"
                        | "accounting"
                        | "purpose"
                        | "insurance"
                        | "education"
                        | "elections"
                )
        }
        "quickly" | "frequently" | "effectively" | "efficiently" | "actively" => {
            matches!(previous, "how" | "more" | "less" | "as")
        }
        "many" => matches!(previous, "how" | "as" | "too" | "so"),
        "multiple" => matches!(next, "choice" | "tenancy" | "tenants"),
        "appropriate" => matches!(previous, "as" | "where" | "when" | "if"),
        "reasonable" | "sufficient" | "adequate" | "enough" => matches!(previous, "not"),
        "mostly" | "largely" | "generally" => previous.is_empty() && next.is_empty(),
        // "nearly 30 servers", "about half": as good as a figure.
        "nearly" | "almost" | "roughly" => {
            !matches!(
                next,
                "all" | "every" | "everything" | "complete" | "finished" | "the"
            ) || glued
        }
        "someday" => next.ends_with('s'),
        // "Early" closes a clause; before a noun it belongs to that.
        "early" => {
            !next.is_empty() && !tail.trim_start().starts_with(',')
                || matches!(previous, "too" | "as" | "how")
        }
        "most" => {
            let superlative = matches!(
                previous,
                "the" | "at" | "our" | "my" | "its" | "their" | "a" | "be"
            );
            superlative || glued || !(next == "of" || next.ends_with('s') && next.len() > 3)
        }
        "certain" => matches!(previous, "make" | "be" | "is" | "are") || !next.ends_with('s'),
        "soon" => next == "after" || matches!(previous, "how" | "as"),
        _ => false,
    }
}

/// How many words on the hedge ends that begins here, and what would settle it.
fn spoken(text: &Text, around: &Around<'_>) -> Option<(isize, Settle)> {
    let word = around.word(0);
    match word {
        "if" | "when" | "whenever" | "where" | "wherever" | "should" | "as" | "once"
        | "whatever" | "anything" | "unless" => condition(text, around),
        "depending" | "subject" | "dependent" => {
            let joint = matches!(around.word(1), "on" | "upon" | "to");
            let far = (2..=4).find(|k| DEPENDS.contains(&around.word(*k)))?;
            (joint && !told_apart(around, far)).then_some((far, When))
        }
        "during" | "in"
            if {
                let k = if matches!(around.word(1), "my" | "our" | "the") {
                    2
                } else {
                    1
                };
                matches!(
                    around.word(k),
                    "free" | "spare" | "idle" | "quiet" | "slack"
                ) && matches!(
                    around.word(k + 1),
                    "time" | "moments" | "hours" | "periods" | "minutes"
                )
            } =>
        {
            let k = if matches!(around.word(1), "my" | "our" | "the") {
                3
            } else {
                2
            };
            Some((k, When))
        }
        "in" | "on" | "to" | "at" | "with" | "by" | "of" | "for" | "without" => manner(around),
        "a" | "an" => {
            let level = matches!(
                around.word(2),
                "level" | "degree" | "standard" | "extent" | "pace" | "period"
            );
            if level
                && matches!(
                    around.word(1),
                    "certain"
                        | "reasonable"
                        | "decent"
                        | "fair"
                        | "sufficient"
                        | "adequate"
                        | "acceptable"
                        | "satisfactory"
                        | "suitable"
                )
            {
                return Some((2, Far));
            }
            let stance = matches!(
                around.word(2),
                "approach" | "role" | "part" | "stance" | "attitude" | "manner"
            );
            if stance
                && matches!(
                    around.word(1),
                    "proactive" | "active" | "flexible" | "pro-active"
                )
            {
                return Some((2, How));
            }
            let mut k = 1;
            while LOOSE.contains(&around.word(k)) && k < 3 {
                k += 1;
            }
            if around.word(k) == "few" && around.word(k + 1) != "of" {
                return Some((k, Which));
            }
            let many = FEW.contains(&around.word(k)) && around.word(k + 1) == "of";
            many.then_some((k + 1, Which))
        }
        "all" | "different" | "other" | "various" | "and" | "or" | "among" => open_list(around),
        "make" | "making" => {
            let vague = matches!(
                around.word(1),
                "active"
                    | "good"
                    | "full"
                    | "proactive"
                    | "effective"
                    | "proper"
                    | "appropriate"
                    | "extensive"
                    | "wide"
            );
            (vague && around.word(2) == "use").then_some((2, How))
        }
        _ if RHYTHM.contains(&word) => {
            let next = around.word(1);
            let again = REGULAR.contains(&next)
                || REGULAR.contains(&around.word(2)) && !next.ends_with("ed")
                || !matches!(word, "regular" | "constant" | "periodic" | "periodical")
                    && next.len() > 2
                    && !matches!(
                        next,
                        "errors"
                            | "error"
                            | "questions"
                            | "causes"
                            | "users"
                            | "flyer"
                            | "flyers"
                            | "table"
                    );
            // "The regular meeting" is one that is known.
            let denied = matches!(
                around.word(-1),
                "no" | "not" | "without" | "less" | "more" | "most"
            ) || word == "regular"
                && matches!(around.word(-1), "the" | "our" | "its" | "their");
            (again && !denied).then_some((0, When))
        }
        _ if ALLOWS.contains(&word) => {
            matches!(around.word(1), "permitting" | "allowing").then_some((1, When))
        }
        _ => None,
    }
}

/// In a swift manner, on an irregular basis, to some degree, at an early stage, without delay.
fn manner(around: &Around<'_>) -> Option<(isize, Settle)> {
    let mut k = 1;
    while k < 6
        && (matches!(
            around.word(k),
            "a" | "an" | "the" | "our" | "as" | "my" | "and"
        ) || WAYS.contains(&around.word(k))
            || LOOSE.contains(&around.word(k))
            || matches!(around.word(k), "some" | "certain"))
    {
        k += 1;
    }
    let vague = (1..k).any(|k| {
        WAYS.contains(&around.word(k))
            || LOOSE.contains(&around.word(k))
            || matches!(around.word(k), "some" | "certain")
    });
    let noun = around.word(k);
    let settle = match around.word(0) {
        "in" if matches!(noun, "manner" | "way" | "fashion" | "detail") => How,
        "in" if matches!(
            noun,
            "cases" | "areas" | "places" | "parts" | "part" | "respects"
        ) =>
        {
            Which
        }
        "in" if matches!(noun, "future") => When,
        "on" if noun == "basis" => When,
        "to" if matches!(noun, "extent" | "degree" | "level" | "standard") => Far,
        "at" if matches!(
            noun,
            "stage" | "date" | "point" | "time" | "opportunity" | "level" | "intervals"
        ) =>
        {
            When
        }
        "with" if matches!(noun, "frequency" | "care" | "speed" | "quality" | "effort") => How,
        "of" if matches!(noun, "quality" | "quantity" | "size") => Far,
        "by" if matches!(noun, "amount" | "margin" | "degree" | "extent") => Far,
        "for" if matches!(around.word(1), "the") && around.word(2) == "most" => {
            return Some((3, Far));
        }
        "without" => {
            return match (around.word(1), around.word(2)) {
                ("delay", _) => Some((1, When)),
                ("undue" | "unnecessary", "delay") => Some((2, When)),
                _ => None,
            };
        }
        _ => return None,
    };
    vague.then_some((k, settle))
}

/// And other tasks, all kinds of tools, different types of reports, among other things.
fn open_list(around: &Around<'_>) -> Option<(isize, Settle)> {
    let word = around.word(0);
    if matches!(word, "all" | "different" | "various") {
        let kind = matches!(around.word(1), "kinds" | "sorts" | "types") && around.word(2) == "of";
        return kind.then_some((2, Which));
    }
    if word == "among" {
        return (around.word(1) == "other" && around.word(2) == "things").then_some((2, Which));
    }
    let other = if word == "other" { 0 } else { 1 };
    // "Docker and other tools"; other sections are known.
    let thing = around.word(other + 1);
    let things = KINDS.contains(&thing)
        || word != "other" && thing.len() > 3 && thing.ends_with('s') && !is_other(thing);
    if around.word(other) == "other" && things {
        let told = matches!(
            around.word(other + 2),
            "that" | "which" | "listed" | "named" | "on" | "in"
        );
        return (!told).then_some((other + 1, Which));
    }
    let rest = word != "other"
        && (matches!(around.word(1), "whatever" | "suchlike" | "whatnot")
            || around.word(1) == "so" && around.word(2) == "on"
            || around.word(1) == "things" && around.word(2) == "like"
            || around.word(1) == "something" && around.word(2) == "like");
    rest.then_some((
        if around.word(2) == "on" || around.word(2) == "like" {
            2
        } else {
            1
        },
        Which,
    ))
}

/// Whether figures follow at once for each case: depending on severity, within 1 or 4 hours.
fn told_apart(around: &Around<'_>, far: isize) -> bool {
    (far + 1..=far + 8).any(|k| around.word(k).starts_with(|c: char| c.is_ascii_digit()))
}
