//! Which English words lead a clause as its verb, and which verb they are forms of.

use super::words::{self, Class};
use crate::assistant::text::en;

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
