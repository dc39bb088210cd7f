//! How an English sentence tells of a doing where the verb does not lead it, and of a rhythm that is no doing.

use std::ops::Range;

use super::activity_words as words;
use super::dependence_en;
use crate::assistant::text::class::starts;
use crate::assistant::text::{Text, Tongue, en};

/// Whether the rhythm is that of something else than a doing: how a level is checked ("99.9%, confirmed every
/// quarter"), how a rate is counted, what others do ("every Friday the lab sends its file"), or help.
pub(super) fn of_another(text: &Text, clause: &Range<usize>, often: &Range<usize>) -> bool {
    let rate = text.quantities_in(clause).iter().any(|figure| {
        text.low[figure.clone()].ends_with('%') || text.low[figure.end..].starts_with(['%'])
    });
    rate || is_check(text, clause, often)
        || dependence_en::hangs_on(text, clause)
            .is_some_and(|span| !is_named_after(text, clause, &span))
        || dependence_en::helps(text, clause)
}

/// What others do in the clause: "handlers call the vendor".
pub(super) fn of_others(text: &Text, clause: &Range<usize>) -> Range<usize> {
    if text.tongue == Tongue::Ja {
        return 0..0;
    }
    let hangs = dependence_en::hangs_on(text, clause);
    let helps = |span: &Range<usize>| dependence_en::helps(text, span);
    hangs
        .filter(|span| !helps(span) && !is_named_after(text, clause, span))
        .unwrap_or(0..0)
}

/// "30 customer visits", "the knowledge team organises": no act of others, but whom one visits, or the writer's own group.
fn is_named_after(text: &Text, clause: &Range<usize>, span: &Range<usize>) -> bool {
    let counted = text
        .quantities_in(&(clause.start..span.end))
        .iter()
        .any(|figure| {
            figure.end >= span.start || text.low[figure.end..span.start].trim().is_empty()
        });
    let words = text.words_in(span);
    let group = |word: &Range<usize>| {
        let word = &text.low[word.clone()];
        matches!(
            word,
            "team" | "section" | "department" | "group" | "division"
        )
    };
    counted || words.iter().any(group)
}

/// "…, confirmed by Dr. Miyabe every quarter", "as read at the end of each month".
fn is_check(text: &Text, clause: &Range<usize>, often: &Range<usize>) -> bool {
    let head = &text.low[clause.start..often.start];
    let Some(mark) = head.rfind([',', ';', '(', ':']) else {
        return false;
    };
    let words = text.words_in(&(clause.start + mark..often.end));
    let word = |k: usize| words.get(k).map_or("", |word| &text.low[word.clone()]);
    let first = if matches!(word(0), "as" | "and" | "all" | "each") {
        word(1)
    } else {
        word(0)
    };
    // "Ten features released, one every fortnight": how the level grows.
    let counts = first.starts_with(|c: char| c.is_ascii_digit())
        || matches!(first, "one" | "two" | "three" | "four" | "five" | "six");
    counts && words.len() < 7
        || first.len() > 4 && first.ends_with("ed")
        || matches!(first, "read" | "seen" | "taken" | "shown")
}

/// "30 prospects to be visited", "60 hours of training will be taken by me": the doing stands before its verb.
pub(super) fn is_passive(text: &Text, clause: &Range<usize>) -> bool {
    let all = text.words_in(clause);
    let helps = starts(
        &text.low[clause.clone()],
        &["help at ", "help with ", "help out ", "help in "],
    );
    helps.is_some()
        || (1..all.len()).any(|i| {
            let around = en::Around::new(text, all, i);
            let be = matches!(around.word(-1), "be" | "are" | "is");
            let word = around.word(0);
            let done = matches!(
                word,
                "taken" | "held" | "given" | "paid" | "done" | "made" | "run"
            ) || word.ends_with("ed")
                && (en::base_of(word, words::VERBS_EN).is_some()
                    || en::base_of(word, words::LIGHT_EN).is_some());
            be && done && !text.quantities_in(&(clause.start..all[i].start)).is_empty()
        })
}
