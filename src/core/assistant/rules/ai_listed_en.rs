//! English goals that name a text as what comes out without a verb that makes it: titles, states, and
//! texts that were spoken of before.

use std::ops::Range;

use super::ai_alone_words_en::{
    AFTER_NAMES, ARTICLES, COUNTS, DESKWORK, DOCS, DONE, FINITE, LINKED, ONLY_WRITTEN, REWRITING,
    RHYTHMS, STOPS,
};
use super::ai_paper_en::is_doc;
use crate::assistant::text::en::Around;
use crate::assistant::text::{Text, TimeKind};

/// The head of the name that the words begin with, where it is a text: "two white papers about …".
fn head(text: &Text, words: &[Range<usize>]) -> Option<usize> {
    let word = |k: usize| words.get(k).map_or("", |word| &text.low[word.clone()]);
    let mut from = 0;
    let mut k = 0;
    // "One draft of the policy": what is drafted is written.
    let mut drafted = false;
    while k < words.len().min(14) {
        let apart = k + 1 < words.len() && {
            let gap = &text.low[words[k].end..words[k + 1].start];
            gap.contains([',', ';', ':', '(', '/', '.', '"', '“']) || gap.contains(" - ")
        };
        let next = if apart { "" } else { word(k + 1) };
        let ends = next.is_empty()
            || STOPS.contains(&next)
            || DONE.contains(&next) && !word(k).starts_with(|c: char| c.is_ascii_digit())
            || AFTER_NAMES.contains(&next);
        if !ends {
            k += 1;
            continue;
        }
        let before = if k > from { word(k - 1) } else { "" };
        if is_doc(word(k), before)
            && (drafted || DESKWORK.contains(&before) || !ONLY_WRITTEN.contains(&word(k)))
        {
            return Some(k);
        }
        let linked = next == "of" && LINKED.contains(&word(k));
        drafted |= linked
            && matches!(
                word(k),
                "draft"
                    | "drafts"
                    | "version"
                    | "versions"
                    | "translation"
                    | "edition"
                    | "revision"
            );
        let article = ARTICLES.contains(&word(k)) || word(k) == "at" || word(k).is_empty();
        if !(linked || article && k < 3) {
            return None;
        }
        k += if linked { 2 } else { 1 };
        from = k;
    }
    None
}

/// "The guide is rewritten", "FAQs finished by June": where the text stands that is done by the word
/// at this place.
pub(super) fn told_of(text: &Text, words: &[Range<usize>], at: usize) -> Option<usize> {
    let word = |k: usize| words.get(k).map_or("", |word| &text.low[word.clone()]);
    if at == 0 || !DONE.contains(&word(at)) {
        return None;
    }
    // The clause begins behind a mark that no participle follows.
    let from = (at.saturating_sub(40)..at)
        .rev()
        .find(|k| {
            let gap = &text.low[words[*k].end..words[*k + 1].start];
            gap.contains([';', ':', '.']) || gap.contains(',') && *k + 1 < at
        })
        .map_or(at.saturating_sub(40), |k| k + 1);
    let lead = (from..at.min(from + 5))
        .rfind(|k| {
            matches!(
                word(*k),
                "have" | "get" | "until" | "by" | "when" | "and" | "that"
            )
        })
        .map_or(from, |k| k + 1);
    let named = [from, lead]
        .into_iter()
        .find_map(|from| Some((from, head(text, &words[from..at + 1])?)));
    let (from, head) = named?;
    let between = from + head + 1..at;
    let is = |k: usize| {
        matches!(
            word(k),
            "is" | "are" | "be" | "been" | "gets" | "get" | "was" | "were" | "has" | "have"
        )
    };
    let other = between.clone().any(|k| {
        !is(k) && FINITE.contains(&word(k)) || matches!(word(k), "that" | "which" | "who")
    });
    let be = is(at - 1);
    (from + head < at && !other && (be || between.len() < 9)).then_some(from)
}

/// What a title may name alone.
const TITLES: &[&str] = &[
    "whitepaper",
    "whitepapers",
    "article",
    "articles",
    "essay",
    "handbook",
    "guidelines",
    "glossary",
    "leaflet",
    "brochure",
    "textbook",
    "tutorial",
    "memo",
    "summary",
    "translation",
];

/// "New proposal templates (3) by Q2": a name with its count and no verb. How many words on it ends.
pub(super) fn named(text: &Text, sentence: &Range<usize>, words: &[Range<usize>]) -> Option<usize> {
    let head = head(text, words)?;
    let often = || {
        let mut times = text.times_in(sentence).iter();
        let first = words.first().map_or("", |word| &text.low[word.clone()]);
        matches!(first, "a" | "an" | "one") && times.any(|time| time.kind == TimeKind::Frequency)
    };
    // "Whitepaper on edge computing": a title that names nothing else.
    let title = head == 0
        && words.len() < 10
        && words
            .first()
            .is_some_and(|word| TITLES.contains(&&text.low[word.clone()]))
        && words
            .get(1)
            .is_some_and(|word| matches!(&text.low[word.clone()], "on" | "about" | "of"));
    let counted = title || often() || !text.quantities_in(sentence).is_empty() || {
        let first = words.first().map_or("", |word| &text.low[word.clone()]);
        first.starts_with(|c: char| c.is_ascii_digit())
            || words
                .iter()
                .take(3)
                .any(|word| RHYTHMS.contains(&&text.low[word.clone()]))
    };
    // "Close 12 entries": whatever else it begins with may be a verb.
    let name = words.first().is_some_and(|word| {
        let word = &text.low[word.clone()];
        word.starts_with(|c: char| c.is_ascii_digit()) || COUNTS.contains(&word)
    }) || words
        .iter()
        .take(2)
        .any(|word| DOCS.contains(&&text.low[word.clone()]))
        && head < 3
        // "English version of 25 procedures"
        || words.iter().take(2).any(|word| LINKED.contains(&&text.low[word.clone()]))
            && words.get(2).is_some_and(|of| &text.low[of.clone()] == "of");
    let rest = words[head + 1..].iter().map(|word| &text.low[word.clone()]);
    let mut rest = rest.clone().take(8);
    // "Report each near miss", "list every port": a verb.
    let verb = head == 0
        && words
            .get(1)
            .is_some_and(|next| ARTICLES.contains(&&text.low[next.clone()]));
    // "50,000 wishlist entries": they may be anybody's.
    let theirs = words
        .get(head)
        .is_some_and(|word| matches!(&text.low[word.clone()], "entries" | "entry"))
        && {
            let before = head
                .checked_sub(1)
                .map_or("", |k| &text.low[words[k].clone()]);
            !is_doc(before, "")
                && !matches!(before, "faq" | "glossary" | "wiki" | "blog" | "knowledge")
        };
    (counted && name && !verb && !theirs && !rest.any(|word| FINITE.contains(&word)))
        .then_some(head)
}

/// "The pages are outdated, so I will rewrite all 25": the text was spoken of before. How many words
/// on its second name ends.
pub(super) fn said_again(text: &Text, around: &Around<'_>, verb: &str, at: usize) -> Option<usize> {
    if !REWRITING.contains(&verb) {
        return None;
    }
    let up = matches!(around.word(1), "up" | "out" | "down" | "together");
    let at_first = if up { 2 } else { 1 };
    let again = match around.word(at_first) {
        "it" | "them" | "these" | "those" | "this" => matches!(
            around.word(at_first + 1),
            "" | "in"
                | "up"
                | "by"
                | "into"
                | "for"
                | "until"
                | "before"
                | "completely"
                | "within"
                | "all"
                | "from"
                | "this"
                | "once"
                | "every"
                | "and"
                | "as"
                | "so"
                | "on"
                | "published"
                | "written"
                | "translated"
                | "finished"
                | "updated"
        ),
        // "I will bring their wording up to date"
        "their" | "its" => {
            around
                .word(at_first + 1)
                .starts_with(|c: char| c.is_ascii_digit())
                || matches!(
                    around.word(at_first + 1),
                    "wording"
                        | "content"
                        | "contents"
                        | "text"
                        | "texts"
                        | "structure"
                        | "pages"
                        | "language"
                        | "layout"
                        | "chapters"
                )
        }
        "all" | "every" | "each" => {
            let next = around.word(at_first + 1);
            next.is_empty()
                || next.starts_with(|c: char| c.is_ascii_digit())
                || matches!(
                    next,
                    "of" | "page" | "pages" | "chapters" | "chapter" | "one" | "in" | "by"
                )
        }
        _ => false,
    };
    let before = text.words_in(&(0..at));
    let before = &before[before.len().saturating_sub(60)..];
    let spoken = (0..before.len()).any(|k| {
        let previous = k
            .checked_sub(1)
            .map_or("", |k| &text.low[before[k].clone()]);
        let next = before.get(k + 1).map_or("", |word| &text.low[word.clone()]);
        let word = &text.low[before[k].clone()];
        let ends = next.is_empty()
            || STOPS.contains(&next)
            || FINITE.contains(&next)
            || text.low[before[k].end..].starts_with([',', '.', ';']);
        ends && is_doc(word, previous)
    });
    (again && spoken).then(|| usize::try_from(at_first).unwrap_or(1))
}
