//! Which English words lead a clause as its verb, and which verb they are forms of.

use std::ops::Range;

use super::en::word;
use super::en_words::is_number;
use super::words::{self, Class};
use crate::assistant::text::table::Index;
use crate::assistant::text::{Text, act_en, en};

/// What kind of doing a verb is, where a clause begins with it.
pub(super) fn verb(word: &str) -> Option<Class> {
    known(word).map(|(_, class)| *class)
}

/// The verb of which the word is a form.
pub(in crate::assistant) fn base_of(word: &str) -> Option<&'static str> {
    known(word).map(|(base, _)| *base)
}

fn known(word: &str) -> Option<&'static (&'static str, Class)> {
    let rows = words::EN_INDEX.rows(word, 0).iter();
    let mut bases = rows.map(|row| &words::EN[usize::from(*row)]);
    let gerund = word.ends_with("ing");
    bases.find(|(base, _)| {
        word == *base || gerund && (en::is_form(word, base) || doubled(word, base))
    })
}

/// Whether a word may lead a clause as its verb.
pub(in crate::assistant) fn leads(word: &str) -> bool {
    verb(word).is_some()
}

/// cutting, running, getting.
fn doubled(word: &str, base: &str) -> bool {
    base.chars().next_back().is_some_and(|last| {
        word.strip_prefix(base)
            .is_some_and(|end| end.strip_prefix(last) == Some("ing"))
    })
}

/// What kind of doing the word at this place is, also for one that no table knows but that takes an object as
/// verbs do: "decommission the data centre".
pub(super) fn head(text: &Text, all: &[Range<usize>], at: usize) -> Option<Class> {
    let here = word(text, all, at);
    // "Share of women", "review of the plan": no verb.
    let noun = word(text, all, at + 1) == "of"
        && !matches!(
            here,
            "dispose" | "get" | "take" | "speak" | "hear" | "think" | "make"
        );
    if noun && known(here).is_none_or(|(base, _)| *base == here) {
        return None;
    }
    let acts = || (act_en::is_act(here) && at + 1 < all.len()).then_some(Class::Deed);
    verb(here).or_else(acts).or_else(|| {
        let next = all.get(at + 1)?;
        let gap = &text.low[all[at].end..next.start];
        let taken = matches!(
            word(text, all, at + 1),
            "a" | "an" | "the" | "our" | "my" | "all" | "every" | "each" | "at"
        ) || text.low[next.clone()].starts_with(|c: char| c.is_ascii_digit())
            || is_number(word(text, all, at + 1));
        let at_least = word(text, all, at + 1) != "at" || word(text, all, at + 2) == "least";
        // "pay down 40% of the debt"
        let near = word(text, all, at + 2);
        let down = matches!(
            word(text, all, at + 1),
            "down" | "up" | "off" | "out" | "over" | "back"
        ) && (matches!(near, "a" | "an" | "the" | "our" | "my" | "all")
            || near.starts_with(|c: char| c.is_ascii_digit())
            || is_number(near));
        let base = here.len() > 2
            && here.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
            && !here.ends_with("ed")
            && !here.ends_with('s')
            && !here.ends_with("ly")
            && !function(here);
        (gap == " " && (taken && at_least || down) && base).then_some(Class::Deed)
    })
}

/// Words before an article or a number that are no verbs.
#[rustfmt::skip]
const FUNCTION: &[&str] = &[
    "i", "we", "you", "he", "she", "it", "they", "did", "do", "does", "been", "being", "have", "come", "came", "raised", "found", "asked",
    "the", "its", "our", "his", "her", "their", "my", "your", "on", "in", "at", "by", "to", "of", "as", "is", "are", "be", "so", "or", "no", "each", "every", "other", "another",
    "and", "but", "for", "from", "into", "with", "than", "then", "over", "under", "above", "below", "about", "within", "after", "before", "during", "until", "till", "since",
    "per", "plus", "via", "upon", "onto", "both", "all", "not", "only", "more", "less", "least", "most", "around", "behind", "between", "among", "through", "without", "against", "across",
    "also", "even", "just", "that", "which", "who", "when", "where", "while", "once", "because", "if", "whether", "what", "how", "now", "later", "out", "off", "down", "along", "towards", "toward",
    "was", "were", "are", "has", "had", "can", "will", "may", "shall", "must", "should", "would", "could", "half", "twice", "like", "near", "inside", "outside", "except", "including", "version", "phase", "level",
    "net", "windows", "server", "ahead", "instead", "one", "two", "three", "four", "five", "six", "ten", "besides", "such", "some", "any", "this", "these", "those", "time", "year", "month", "week", "day", "quarter",
    "june", "july", "may", "march", "april", "august", "september", "october", "november", "december", "january", "february", "fiscal", "iso", "step", "rate", "score", "roughly", "point", "points", "grade", "tier", "priority",
];

/// Where they stand in the table.
static FUNCTION_INDEX: Index<{ FUNCTION.len() }> = Index::of_whole(FUNCTION);

/// Whether a word only joins others.
pub(super) fn function(word: &str) -> bool {
    FUNCTION_INDEX.has(FUNCTION, word)
}
