//! What of a name is the name: without the form of a company, an honorific, a title, a role.

use std::ops::Range;

use super::named_customer::{Kind, Named};
use super::named_forms::{BODIES, FORMS};
use super::named_words::{FORMS_EN, POSITIONS, ROLES, SURNAMES};
use crate::assistant::text::class::{before, ends, is_katakana, starts};

/// What is said before a person's name.
const TITLES: &[&str] = &["mr", "mrs", "ms", "dr", "prof", "miss"];

/// What is said behind a name out of politeness, or because of the grammar.
const BEHIND: &[&str] = &[
    "様", "さま", "御中", "さん", "氏", "殿", "-san", "-sama", "'s", "’s",
];

/// The bytes that name somebody, and whether they name a person; small letters. A mail address or a phone
/// number stays whole, and so does a name of which nothing would be left.
pub(in crate::assistant) fn bare(low: &str, (span, kind): &Named) -> (Range<usize>, bool) {
    if *kind == Kind::Reach {
        return (span.clone(), false);
    }
    let mut person = *kind == Kind::Person;
    let mut now = span.clone();
    while let Some(next) = without_one(low, &now, *kind, &mut person) {
        let inside = &low[next.clone()];
        if inside.trim().is_empty() {
            break;
        }
        let head = inside.len() - inside.trim_start().len();
        now = next.start + head..next.start + inside.trim_end_matches([' ', ',']).len();
    }
    let name = &low[now.clone()];
    person |= *kind == Kind::Listed && (SURNAMES.contains(&name) || titled(&low[..now.start]));
    (now, person)
}

/// Whether a title stands before the name: `mr. `, `dr `.
fn titled(head: &str) -> bool {
    let head = head.trim_end().trim_end_matches('.');
    let word = head.rsplit(|c: char| !c.is_ascii_alphabetic()).next();
    word.is_some_and(|word| TITLES.contains(&word))
}

/// The name without the first thing that is no part of it; `None` where there is nothing more.
fn without_one(
    low: &str,
    span: &Range<usize>,
    kind: Kind,
    person: &mut bool,
) -> Option<Range<usize>> {
    let name = &low[span.clone()];
    if let Some(form) = starts(name, FORMS).or_else(|| starts(name, BODIES)) {
        return Some(span.start + form.len()..span.end);
    }
    if let Some(form) = ends(name, FORMS) {
        return Some(span.start..span.end - form.len());
    }
    if let Some(title) = starts(name, TITLES) {
        let rest = &name[title.len()..];
        let told = rest.strip_prefix('.').unwrap_or(rest);
        if told.len() < rest.len() || told.starts_with(' ') {
            *person = true;
            return Some(span.end - told.len()..span.end);
        }
    }
    if let Some(word) = ends(name, BEHIND) {
        *person |= matches!(word, "さん" | "氏" | "-san" | "-sama");
        return Some(span.start..span.end - word.len());
    }
    if kind == Kind::Person
        && let Some(role) = ends(name, ROLES).or_else(|| ends(name, POSITIONS))
    {
        return Some(span.start..span.end - role.len());
    }
    // カガヤキ社, Contoso社
    if let Some(firm) = name.strip_suffix('社')
        && before(firm, firm.len()).is_some_and(|c| is_katakana(c) || c.is_ascii_alphanumeric())
    {
        return Some(span.start..span.start + firm.len());
    }
    let end = form_en(name)?;
    Some(span.start..span.start + end)
}

/// Where the name ends before a form such as `co., ltd.`
fn form_en(name: &str) -> Option<usize> {
    let whole = name.strip_suffix('.').unwrap_or(name);
    let at = whole.rfind([' ', ','])?;
    let word = &whole[at + 1..];
    FORMS_EN.iter().any(|(form, _)| *form == word).then_some(at)
}
