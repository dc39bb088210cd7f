//! English goals whose outcome is a text that AI could write too.

use std::ops::Range;

use super::ai_alone_words_en::{
    ARTICLES, COMMUNITY, COUNTS, DESK, DOCS, FOLLOWED, LINKED, LISTS, LOOKING, OWN_MATTER, RHYTHMS,
    RUNNING, STOPS, TABLES, WRITING, WRITTEN,
};
use crate::assistant::text::Text;
use crate::assistant::text::en::{Around, Role, base_of};

const IRREGULAR: &[(&str, &str)] = &[
    ("writing", "write"),
    ("written", "write"),
    ("wrote", "write"),
    ("rewritten", "rewrite"),
    ("making", "make"),
    ("made", "make"),
    ("putting", "put"),
    ("drew", "draw"),
    ("sent", "send"),
    ("kept", "keep"),
];

/// The words of the sentence that name a text as what is made.
pub(super) fn written(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    let mut own = None;
    (0..words.len()).find_map(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        let base = |bases: &[&'static str]| {
            let irregular = IRREGULAR
                .iter()
                .find(|(form, base)| *form == word && bases.contains(base));
            irregular
                .map(|(_, base)| *base)
                .or_else(|| base_of(word, bases))
        };
        if let Some(verb) = base(WRITING).or_else(|| base(FOLLOWED)) {
            if let Some(back) = told_of(&around) {
                return Some(words[i - back].start..words[i].end);
            }
            if does(&around, verb)
                && let Some(last) = object(&around, verb).or_else(|| put_into(&around))
            {
                return Some(words[i].start..words[i + last].end);
            }
        }
        // "Two articles by March": no verb at all.
        let count = word.bytes().all(|b| b.is_ascii_digit()) || COUNTS.contains(&word);
        if i == 0
            && count
            && let Some(last) = object(&around, "")
        {
            return Some(words[0].start..words[last].end);
        }
        let verb = base(LOOKING)?;
        let looked = does(&around, verb) && {
            let matter = |word: &Range<usize>| OWN_MATTER.contains(&&text.low[word.clone()]);
            let own = *own.get_or_insert_with(|| words.iter().any(matter));
            looks(&around, verb, own)
        };
        looked.then(|| words[i].clone())
    })
}

/// Whether the verb is done here, by whoever has the goal.
pub(super) fn does(around: &Around<'_>, verb: &str) -> bool {
    let (word, previous) = (around.word(0), around.word(-1));
    #[rustfmt::skip]
    let noun = matches!(
        previous,
        "the" | "a" | "an" | "our" | "my" | "each" | "every" | "this" | "of" | "no" | "per" | "that" | "which"
    );
    let lead = matches!(previous, "and" | "to" | "will" | "then" | "i" | "we" | "&");
    !noun && around.role(verb) != Role::Other || word == verb && lead
}

/// "The guide is rewritten": how many words back the text stands.
fn told_of(around: &Around<'_>) -> Option<usize> {
    let word = around.word(0);
    let be = matches!(
        around.word(-1),
        "is" | "are" | "be" | "been" | "gets" | "get"
    );
    if !be || !(word.ends_with("ed") || word.ends_with("en") || word == "made") {
        return None;
    }
    (2..6_usize).find(|back| {
        let at = isize::try_from(*back).unwrap_or(0);
        is_doc(around.word(-at), around.word(-at - 1))
    })
}

/// How many words on the object of the verb ends, where it is a text.
fn object(around: &Around<'_>, verb: &str) -> Option<usize> {
    let (head, last) = head_of(around)?;
    let fits = match head {
        // Making a proposal is talking to a customer; writing one is not yet.
        "plan" | "plans" | "proposal" | "proposals" | "review" | "reviews" | "report"
        | "reports" => WRITTEN.contains(&verb) || head.starts_with("report"),
        _ => match verb {
            "run" | "start" | "begin" | "launch" => RUNNING.contains(&head),
            "get" => matches!(
                around.word(isize::try_from(last).unwrap_or(0) + 1),
                "ready" | "done" | "written" | "published" | "finished"
            ),
            "send" => around.word(1) == "out",
            "bring" => around.word(isize::try_from(last).unwrap_or(0) + 1) == "up",
            _ => true,
        },
    };
    fits.then_some(last)
}

/// Whether the object of the verb is a text.
pub(super) fn of_text(around: &Around<'_>) -> bool {
    head_of(around).is_some()
}

/// The word that says what the object is, where that is a text, and how many words on it stands.
fn head_of<'a>(around: &Around<'a>) -> Option<(&'a str, usize)> {
    let mut at = 1;
    while matches!(
        around.word(at),
        "up" | "out" | "together" | "down" | "about" | "on"
    ) {
        at += 1;
    }
    let (mut head, mut before) = ("", "");
    for k in at..at + 14 {
        let word = around.word(k);
        let article = head.is_empty() && (ARTICLES.contains(&word) || RHYTHMS.contains(&word));
        let bound = word == "at" && ARTICLES.contains(&around.word(k + 1));
        if bound && head.is_empty() {
            continue;
        }
        let adverb = !head.is_empty() && word.len() > 4 && word.ends_with("ly");
        let stop = word.is_empty() || adverb || STOPS.contains(&word) && !article;
        if !stop {
            before = head;
            head = if article { "" } else { word };
            continue;
        }
        if is_doc(head, before) {
            return Some((head, usize::try_from(k - 1).ok()?));
        }
        if word == "of" && LINKED.contains(&head) {
            (head, before) = ("", "");
            continue;
        }
        // "runbooks and templates": either may be a text.
        let next = around.word(k + 1);
        let other = matches!(word, "and" | "or") && !head.is_empty() && is_doc(next, "");
        let noun = next.ends_with('s') || STOPS.contains(&around.word(k + 2));
        return (other && noun).then_some((next, usize::try_from(k + 1).ok()?));
    }
    None
}

/// Whether the word is one for a text, with the word before it.
pub(super) fn is_doc(word: &str, before: &str) -> bool {
    match word {
        "base" => before == "knowledge",
        "practices" => before == "best",
        "table" | "tables" => TABLES.contains(&before),
        "list" | "lists" => !LISTS.contains(&before),
        "minutes" => {
            !before.starts_with(|c: char| c.is_ascii_digit())
                && matches!(before, "" | "meeting" | "the" | "past")
        }
        "review" | "reviews" => {
            !matches!(before, "design" | "code" | "peer" | "weekly" | "monthly")
        }
        _ => DOCS.contains(&word),
    }
}

/// How many words on a text ends that something is put into: "into a document", "in one report".
fn put_into(around: &Around<'_>) -> Option<usize> {
    let from = (1..10).find(|k| matches!(around.word(*k), "into" | "in" | "as"))?;
    if matches!(around.word(from - 1), "use" | "used") {
        return None;
    }
    let last = (from + 1..from + 5).find(|k| {
        let next = around.word(k + 1);
        let ends = STOPS.contains(&next) || next.is_empty() || RHYTHMS.contains(&next);
        is_doc(around.word(*k), around.word(k - 1)) && ends
    })?;
    usize::try_from(last).ok()
}

/// Whether looking something up stays at the desk.
fn looks(around: &Around<'_>, verb: &str, own: bool) -> bool {
    let next = around.word(1);
    let desk = || {
        (1..9)
            .map(|k| around.word(k))
            .take_while(|word| !word.is_empty())
            .any(|word| DESK.contains(&word))
    };
    match verb {
        "look" => next == "into" && !own,
        "research" | "summarise" | "summarize" | "translate" => !own && !next.is_empty(),
        "document" => {
            let thing = matches!(
                next,
                "template" | "templates" | "review" | "management" | "server" | "store"
            );
            !next.is_empty() && !thing
        }
        "blog" => COMMUNITY.contains(&next) || RHYTHMS.contains(&next),
        "draft" => !next.is_empty(),
        "post" => matches!(next, "on" | "to" | "about" | "it" | "them"),
        _ => desk() && !own,
    }
}
