//! Whether an English clause points back to what was said.

use std::ops::Range;

use super::en::word;
use super::en_words::{QUANTIFIERS, is_number, leads_in, topic};
use super::verbs_en::{function, verb};
use super::words;
use crate::assistant::text::Text;

/// Whether what is done is something said before: "it", "the findings"; "security findings" are new.
pub(super) fn points_back(text: &Text, all: &[Range<usize>], own: Range<usize>) -> bool {
    let first = own.start;
    // "…, as a result"
    let whole = all
        .get(own.clone())
        .and_then(|words| Some(words.first()?.start..words.last()?.end));
    if whole.is_some_and(|span| text.low[span].contains(" as a result")) {
        return true;
    }
    let many = own.take(14).enumerate();
    many.filter(|(nth, i)| *nth < 8 || word(text, all, i.saturating_sub(1)) == "the")
        .any(|(_, i)| {
            let (before, here, next) = (
                i.checked_sub(1).map_or("", |i| word(text, all, i)),
                word(text, all, i),
                all.get(i)
                    .filter(|at| !text.low[at.end..].starts_with([':', ';']))
                    .map_or("", |_| word(text, all, i + 1)),
            );

            let number = here == "one" && !text.quantities_in(&all[i]).is_empty();
            // "3 users": not those who were spoken of.
            let many = |i: usize| {
                let here = word(text, all, i);
                here.starts_with(|c: char| c.is_ascii_digit()) || is_number(here)
            };
            let new = matches!(here, "users" | "readers" | "slides")
                && (i > first && many(i - 1) || i > first + 1 && many(i - 2))
                // "goes live in production"
                || here == "production"
                    && i > first + 1
                    && (word(text, all, i - 2) == "live" || matches!(before, "to" | "in"));
            // "three staff to the point where they are trusted"
            let theirs = matches!(here, "they" | "their" | "them")
                && (first..i).any(|k| is_number(word(text, all, k)));
            // "the number of active users"
            let new = new
                || here == "users"
                    && matches!(before, "active" | "registered" | "daily" | "monthly" | "paying" | "mobile");
            // "onboard 4 colleagues until they merge alone"
            let counted = |k: usize| word(text, all, k).starts_with(|c: char| c.is_ascii_digit());
            let theirs = theirs
                || here == "they"
                    && matches!(before, "until" | "that")
                    && (first..i).any(counted)
                // "…, both by June": when.
                || here == "both" && matches!(next, "by" | "before" | "until" | "within" | "in" | "during" | "this");
            // "the four-hour target"
            let aim = matches!(here, "target" | "goal")
                && i > first + 1
                && word(text, all, first) == "the"
                && topic(before).is_none()
                // "the target is four"
                || here == "target" && next == "is" && before == "the" && i == first + 1;
            // "spend that on one more"
            let that = here == "that"
                && i <= first + 1
                && (next.is_empty()
                    || matches!(
                        next,
                        "on" | "to" | "for" | "in" | "into" | "and" | "with" | "by"
                    ));
            if aim || that {
                return true;
            }
            let own = new
                || theirs
                || owned(text, all, first, i)
                || matches!(here, "their" | "its") && next == "own"
                || matches!(here, "this" | "same") && SPANS.contains(&next);
            // "the 15 worst findings", "the office's questions"
            let worst = before.ends_with("st")
                && (i.saturating_sub(3)..i).any(|k| word(text, all, k) == "the");
            let named = !worst
                && !before.ends_with("'s")
                && (here.len() > 5 || matches!(here, "steps" | "fixes" | "gaps"))
                && i > first
                && !QUANTIFIERS.contains(&before)
                && !matches!(
                    before,
                    "from" | "with" | "of" | "for" | "to" | "by" | "and" | "on" | "i" | "we"
                )
                && !before.starts_with(|c: char| c.is_ascii_digit());
            // IT is a trade.
            let number = number || text.normal.text[all[i].clone()] == *"IT";
            // "obtain a 90-point result", "a proof of concept", "a round after which five go on": new.
            let result = here == "result"
                && before != "a"
                && (i.saturating_sub(3)..i).any(|k| matches!(word(text, all, k), "a" | "an"));
            let concept = here == "proof" && next == "of" && word(text, all, i + 2) == "concept";
            let inner = here == "which" && i > first + 1 && leads_in(before);
            // "automate the report so that it takes ten minutes": what this clause names.
            let inner = inner || here == "it" && before == "that" && i > first + 3;
            // "a rota in both teams", where nothing was two before.
            let head = &text.low[..all[first.min(all.len() - 1)].start];
            let pair = here == "both"
                && !next.is_empty()
                && !function(next)
                && !["two", " 2 "].iter().any(|word| head.contains(word));
            let inner = inner || pair;
            let number = number || result || concept || inner;
            // "get at least one past the screening": one of those.
            let some = i + 1 < all.len().min(first + 12)
                && is_number(here)
                && (next == "of" || !LEVELS.contains(&before))
                && !matches!(word(text, all, i + 2), "our" | "my")
                && !matches!(before, "from" | "of")
                && matches!(
                    next,
                    "of" | "past"
                        | "through"
                        | "by"
                        | "to"
                        | "into"
                        | "in"
                        | "with"
                        | "at"
                        | "that"
                        | "who"
                )
                || is_number(here)
                    && next.is_empty()
                    && i >= first
                    && matches!(
                        before,
                        "least"
                            | "win"
                            | "get"
                            | "have"
                            | "pick"
                            | "choose"
                            | "fix"
                            | "for"
                            | "sell"
                    );
            // "see three adopted"
            let some = some
                || is_number(here)
                    && next.ends_with("ed")
                    && !text.low[..all[i].start].ends_with(": ")
                    && (word(text, all, i + 2).is_empty() || function(word(text, all, i + 2)));
            // "the ten that helped", "every high finding", "one change each time"
            let counted = here == "the"
                && is_number(next)
                && !matches!(
                    word(text, all, i + 2),
                    "new" | "big" | "main" | "open" | "vacant" | "empty"
                )
                && !word(text, all, i + 2).ends_with("est");
            let each = here == "each"
                && !(next == "of" && matches!(word(text, all, i + 2), "my" | "our"))
                && !(is_number(before) && next == "by")
                && (before == "of"
                    || matches!(
                        next,
                        "" | "time"
                            | "of"
                            | "one"
                            | "in"
                            | "within"
                            | "at"
                            | "to"
                            | "by"
                            | "with"
                            | "for"
                            | "used"
                    ));
            let every = i > first
                && words::BACK_EN_INDEX.has(words::BACK_EN, here)
                && (i.saturating_sub(2)..i)
                    .any(|k| matches!(word(text, all, k), "every" | "all" | "each" | "any"));
            // "the time saved": by what was done.
            let the = (i.saturating_sub(3)..i).any(|k| word(text, all, k) == "the");
            let past = i > first + 1
                && (the || !matches!(here, "collected" | "gathered"))
                && matches!(
                    here,
                    "saved"
                        | "freed"
                        | "gained"
                        | "earned"
                        | "learned"
                        | "learnt"
                        | "collected"
                        | "gathered"
                );
            // "my proposal skills": what kind they are.
            let kind = here.len() > 5
                && !matches!(here, "which" | "there")
                && i + 1 < all.len()
                && text.low[all[i].end..all[i + 1].start] == *" "
                && !function(next)
                && verb(next).is_none();
            let said = past
                || !kind
                    && words::BACK_EN_INDEX.has(words::BACK_EN, here)
                    && !number
                    && !own
                    && !named;
            // "share what I heard"
            let what = here == "what" && matches!(next, "i" | "we" | "they");
            let rest = here == "other"
                && before == "the"
                && (is_number(next)
                    || next.starts_with(|c: char| c.is_ascii_digit())
                    || matches!(next, "ones" | "half"));
            rest || said || counted || each || every || some || what
        })
}

/// Whether "its" or "their" belongs to the noun that stands just before it: "hand the interface to its new owner".
pub(super) fn owned(text: &Text, all: &[Range<usize>], first: usize, at: usize) -> bool {
    let many = match word(text, all, at) {
        "its" => false,
        "their" => true,
        _ => return false,
    };
    let near = (first + 1..at).rev().take(4);
    let noun = near.map(|i| word(text, all, i)).find(|w| {
        !function(w) && verb(w).is_none() && !w.starts_with(|c: char| c.is_ascii_digit())
    });
    noun.is_some_and(|noun| noun.ends_with('s') == many)
}

/// What "this" and "the same" say of when.
const SPANS: &[&str] = &[
    "year", "month", "quarter", "period", "half", "week", "term", "fiscal", "date", "day",
    "deadline", "time",
];

/// What stands before the figure of a level.
const LEVELS: &[&str] = &[
    "to", "than", "under", "below", "over", "above", "at", "within", "by",
];
