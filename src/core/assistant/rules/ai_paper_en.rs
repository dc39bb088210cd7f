//! What is called a text in English: the head of a name, and what goes into one.

use std::ops::Range;

use super::ai_alone_words_en::{
    ARTICLES, COUNTS, DOCS, GATHERING, KEPT_IN, LINKED, LISTS, PARTS, RHYTHMS, SHEETS, STOPS,
    TABLES, TECHNICAL,
};

use crate::assistant::text::Text;
use crate::assistant::text::en::Around;

/// The word that says what the object is, where that is a text, and how many words on it stands.
pub(super) fn head_of<'a>(around: &Around<'a>) -> Option<(&'a str, usize)> {
    let mut at = 1;
    while matches!(
        around.word(at),
        "up" | "out" | "together" | "down" | "about" | "on"
    ) {
        at += 1;
    }
    if around.word(at) == "with" && around.word(at - 1) == "up" {
        at += 1;
    }
    // "Rewrite and shorten the policy": two verbs with one object.
    if matches!(around.word(at), "and" | "or" | "&") && !ARTICLES.contains(&around.word(at + 1)) {
        at += 2;
    }
    let (mut head, mut before) = ("", "");
    for k in at..at + 14 {
        let word = around.word(k);
        let article = head.is_empty() && (ARTICLES.contains(&word) || RHYTHMS.contains(&word));
        let bound = word == "at" && ARTICLES.contains(&around.word(k + 1));
        let kept = || (1..=4).any(|on| KEPT_IN.contains(&around.word(k + on)));
        if bound && head.is_empty() {
            continue;
        }
        let noun = matches!(
            word,
            "reply" | "supply" | "family" | "assembly" | "anomaly" | "july"
        );
        let adverb = !head.is_empty() && !noun && word.len() > 4 && word.ends_with("ly");
        // The department, and no pronoun; and questions with their answers.
        let capital = word == "it" && around.in_capitals(k);
        if word == "q" && around.word(k + 1) == "a" {
            return Some(("faq", usize::try_from(k + 1).ok()?));
        }
        let quote = !head.is_empty() && around.quoted_from(k);
        let stop =
            word.is_empty() || quote || adverb || STOPS.contains(&word) && !article && !capital;
        if !stop {
            before = head;
            head = if article { "" } else { word };
            continue;
        }
        if is_doc(head, before)
            || PARTS.contains(&head) && matches!(word, "on" | "in" | "of") && kept()
        {
            return Some((head, usize::try_from(k - 1).ok()?));
        }
        if word == "of" && LINKED.contains(&head) {
            (head, before) = ("", "");
            continue;
        }
        // "runbooks and templates": either may be a text.
        if !matches!(word, "and" | "or" | "&") || head.is_empty() {
            return None;
        }
        return (k + 1..k + 4).find_map(|k| {
            let next = around.word(k);
            let noun = next.ends_with('s') || STOPS.contains(&around.word(k + 1));
            (noun && is_doc(next, around.word(k - 1))).then_some((next, usize::try_from(k).ok()?))
        });
    }
    None
}

/// Whether the word is one for a text, with the word before it.
pub(super) fn is_doc(word: &str, before: &str) -> bool {
    // "A 15-page profile": whatever it is called.
    let paged = ["-page", "-slide", "-word", "-chapter"];
    if paged.iter().any(|end| before.ends_with(end)) {
        return true;
    }
    match word {
        "questions" => matches!(
            before,
            "quiz" | "exam" | "interview" | "sample" | "practice" | "test"
        ),
        "answers" => matches!(before, "model" | "sample" | "standard" | "template"),
        "items" => matches!(before, "newsletter" | "blog" | "faq" | "wiki" | "news"),
        "base" => before == "knowledge",
        "practices" => before == "best",
        "table" | "tables" => TABLES.contains(&before),
        "list" | "lists" => !LISTS.contains(&before),
        "sheet" | "sheets" => {
            SHEETS.contains(&before)
                || word == "sheets" && before.ends_with("view")
                || before.starts_with(|c: char| c.is_ascii_digit())
                || matches!(before, "one" | "two" | "three" | "four" | "five" | "six")
        }
        "release" | "releases" => before == "press",
        "policy" | "policies" => !TECHNICAL.contains(&before),
        "minutes" => {
            !before.starts_with(|c: char| c.is_ascii_digit())
                && matches!(before, "" | "meeting" | "the" | "past")
        }
        "review" | "reviews" => {
            !matches!(before, "design" | "code" | "peer" | "weekly" | "monthly")
        }
        // "Slide sets", "policy pages": a part or a lot of texts.
        _ if PARTS.contains(&word) => {
            KEPT_IN.contains(&before) || DOCS.contains(&before) && !PARTS.contains(&before)
        }
        _ => DOCS.contains(&word),
    }
}

/// How many words on a text ends that something is put into: "into a document", "in one report".
pub(super) fn put_into(text: &Text, words: &[Range<usize>]) -> Option<usize> {
    let clause = words.first().map_or(0, |first| {
        let rest = &text.low[first.start..];
        first.start + rest.find([';', ':', '.', '\n', '(']).unwrap_or(rest.len())
    });
    let word = |k: usize| {
        let span = words.get(k).filter(|span| span.end <= clause);
        span.map_or("", |span| &text.low[span.clone()])
    };
    // "Add five terms to the wiki"
    let adds = matches!(
        word(0),
        "add" | "contribute" | "upload" | "shorten" | "condense" | "abridge"
    );
    // "Condense the standard to 6 slides", "sum up the law on ten pages"
    let sides = |k: usize| {
        let number = word(k).starts_with(|c: char| c.is_ascii_digit())
            || COUNTS.contains(&word(k))
            || word(k) == "a";
        number
            && matches!(
                word(k + 1),
                "page" | "pages" | "slide" | "slides" | "sides" | "words"
            )
    };
    if let Some(k) =
        (1..16).find(|k| matches!(word(*k), "to" | "on" | "onto" | "in" | "into") && sides(k + 1))
    {
        return Some(k + 2);
    }
    let goals = (1..16).filter(|k| {
        matches!(word(*k), "into" | "in" | "as")
            || adds && word(*k) == "to"
            || word(*k) == "on" && GATHERING.contains(&word(0))
    });
    goals
        .filter(|k| !matches!(word(k - 1), "use" | "used"))
        .find_map(|from| {
            (from + 1..from + 6).find(|k| {
                let next = word(k + 1);
                let ends = STOPS.contains(&next) || next.is_empty() || RHYTHMS.contains(&next);
                // "List 50 lessons in a table"
                let drawn = word(*k) == "table"
                    && matches!(word(k - 1), "a" | "one")
                    && GATHERING.contains(&word(0));
                let paged = word(from) == "on"
                    && matches!(word(*k), "page" | "sheet" | "slide" | "side")
                    && (from + 1..*k).any(|k| matches!(word(k), "one" | "a" | "single"));
                (drawn || paged || is_doc(word(*k), word(k - 1))) && ends
            })
        })
}
