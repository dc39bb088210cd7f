//! The word of striving that an English sentence rests on.

use std::ops::Range;

use super::endless_words::{EN, EN_INDEX, EN_WITH};
use crate::assistant::text::people_en::is_other;
use crate::assistant::text::{Text, en};

pub(super) fn rests_on(
    text: &Text,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, &'static str)> {
    let words = text.words_in(sentence);
    for i in 0..words.len() {
        let around = en::Around::new(text, words, i);
        let word = around.word(0);
        let base = EN_INDEX.base(EN, word).or_else(|| {
            EN_WITH.iter().find_map(|(base, with)| {
                let fits = en::is_form(word, base)
                    && with.iter().any(|w| {
                        let mut parts = w.split(' ');
                        parts.next() == Some(around.word(1))
                            && parts.next().is_none_or(|second| second == around.word(2))
                    });
                fits.then_some(*base)
            })
        });
        let base = base.or_else(|| helps_to(&around).then_some("help"));
        let Some(base) = base else { continue };
        if text.quoted(&words[i]) || idle(&around, base) {
            continue;
        }
        if around.role(base) == en::Role::Predicate {
            return Some((words[i].clone(), base));
        }
    }
    noun_head(text, sentence, words).or_else(|| comparative(text, words))
}

/// Help the team to improve: what it helps with has no end either.
fn helps_to(around: &en::Around<'_>) -> bool {
    en::is_form(around.word(0), "help")
        && (2..=6)
            .take_while(|k| !around.word(*k).is_empty())
            .any(|k| {
                let lead = around.word(k - 1);
                (lead == "to" || is_other(lead))
                    && en::base_of(around.word(k), EN).is_some_and(|base| base == around.word(k))
            })
}

/// A bare comparative: better teamwork, more articles.
fn comparative(text: &Text, words: &[Range<usize>]) -> Option<(Range<usize>, &'static str)> {
    const MORE: &[&str] = &[
        "better",
        "more",
        "stronger",
        "faster",
        "higher",
        "closer",
        "deeper",
        "greater",
        "smoother",
        "wider",
        "fewer",
        "less",
        "lighter",
        "easier",
        "leaner",
        "clearer",
        "shorter",
        "simpler",
        "safer",
        "cleaner",
        "quicker",
        "cheaper",
        "smarter",
        "friendlier",
        "livelier",
        "tighter",
        "healthier",
        "happier",
        "brighter",
        "richer",
    ];
    (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let more = MORE.iter().copied().find(|more| *more == around.word(0))?;
        // "higher than it used to be": no figure says how much.
        let than = around.word(1) == "than"
            && !matches!(
                around.word(2),
                "it" | "before" | "now" | "today" | "ever" | "they" | "last" | "usual"
            );
        let compared = than || matches!(around.word(1), "or" | "about");
        // "I was asked for a faster restore": how it was.
        let past = (1..=8).any(|k| {
            matches!(
                around.word(-k),
                "was" | "were" | "asked" | "wanted" | "requested"
            )
        });
        let aside = past
            || matches!(
                around.word(-1),
                "no" | "any" | "once" | "or" | "and" | "the" | "one" | "which" | "that"
            );
        (!compared && !aside && !text.quoted(&words[i])).then(|| (words[i].clone(), more))
    })
}

/// Uses of the words that end, or that mean something else.
fn idle(around: &en::Around<'_>, base: &str) -> bool {
    let next = around.word(1);
    match base {
        "maintain" => !matches!(next, "and" | "good" | "high" | "a" | "strong"),
        "address" => matches!(next, "book" | "field" | "list" | "validation"),
        // "Continue the contract until March"
        "continue" => {
            matches!(next, "the" | "our" | "my")
                && matches!(
                    around.word(2),
                    "contract" | "lease" | "subscription" | "agreement"
                )
        }
        "commit" => !matches!(next, "to" | "myself"),
        "cut" => matches!(next, "over"),
        "push" => matches!(next, "the" | "to" | "a") && around.word(2) == "repository",
        "grow" | "consider" | "invest" => next.is_empty(),
        "try" => next.is_empty() || next == "out",
        "speed" => next != "up",
        "raise" => [next, around.word(2)].iter().any(|word| {
            matches!(
                *word,
                "ticket"
                    | "tickets"
                    | "issue"
                    | "issues"
                    | "pull"
                    | "pr"
                    | "bug"
                    | "question"
                    | "risk"
                    | "risks"
                    | "flag"
                    | "defect"
                    | "request"
                    | "requests"
            )
        }),
        _ => false,
    }
}

/// "Improvement of quality", "Quality improvement": a title that rests on a noun.
fn noun_head(
    text: &Text,
    sentence: &Range<usize>,
    words: &[Range<usize>],
) -> Option<(Range<usize>, &'static str)> {
    #[rustfmt::skip]
    const NOUNS: &[&str] = &[
        "improvement", "improvements", "enhancement", "promotion", "optimisation", "optimization",
        "strengthening", "reduction", "contribution", "acceleration", "expansion", "revitalisation",
        "revitalization", "streamlining", "advancement", "facilitation",
    ];
    let find = |i: usize| {
        let word = &text.low[words.get(i)?.clone()];
        NOUNS.iter().copied().find(|noun| *noun == word)
    };
    if words.len() > 8 || words.is_empty() {
        return None;
    }
    let _ = sentence;
    let last = words.len() - 1;
    if let Some(noun) = find(last).filter(|_| last > 0) {
        return Some((words[last].clone(), noun));
    }
    let of = words
        .get(1)
        .is_some_and(|w| matches!(&text.low[w.clone()], "of" | "in" | "to"));
    let of = of || words.get(2).is_some_and(|w| &text.low[w.clone()] == "of") && find(1).is_some();
    if of && let Some(noun) = find(0) {
        return Some((words[0].clone(), noun));
    }
    if of && let Some(noun) = find(1) {
        return Some((words[1].clone(), noun));
    }
    None
}
