//! Mends as edits: an answer becomes a part of the sentence.

use std::ops::Range;

use super::rules::{around, proves, second_goal};
use super::text::{Text, Tongue};
use super::{Edit, Finding, Mend, mend_en, mend_ja, mend_several, mend_split};
use crate::model::Goal;
use crate::ports::Normal;

/// The answers to the questions that a mend asks; blank ones are left out.
#[derive(Debug, Default)]
pub(super) struct Answers<'a> {
    pub(super) what: &'a str,
    /// Where the answer goes.
    pub(super) how: Joined,
    pub(super) how_much: &'a str,
    pub(super) by_when: &'a str,
    /// On what it is checked, with whom it is gone through, where it is used.
    pub(super) own: [&'a str; 3],
}

/// What becomes of the clause that a question is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Joined {
    /// The answer stands in its place.
    #[default]
    Instead,
    /// The answer follows it, and shows it.
    Behind,
    /// The same, where it would be taken for a goal of its own: it says that it shows it.
    AsProof,
    /// The answer stands before it, and brings it about.
    Before,
}

/// What a mend would change, to be shown before it is made.
///
/// `answers` go with the fields of [`Mend::Ask`], in their order. `None` where there is nothing to
/// change: a jump, no answer yet, or a text that is another one by now.
#[must_use]
pub fn preview(
    goal: &Goal,
    finding: &Finding,
    mend: &Mend,
    answers: &[&str],
    normal: &dyn Normal,
) -> Option<Edit> {
    let source = finding.place.text(goal)?;
    let text = Text::new(source, normal);
    let span = match &finding.span {
        Some(span) => Some(still_there(&text, source, span, finding)?),
        None => None,
    };
    let (span, with) = match (mend, span) {
        (Mend::Jump(_) | Mend::Direct(..), _) => return None,
        (Mend::Replace { with }, span) => (span?, with.clone()),
        (Mend::Split, _) => mend_several::keep_first(&text, normal)?,
        (Mend::Drop, _) if finding.rule == "several-goals" => {
            mend_several::keep_first(&text, normal)?
        }
        (Mend::Drop, span) => drop(&text, &span?),
        (Mend::Ask { fields, .. }, span) => ask(&text, span, fields, answers, normal)?,
    };
    let span = text.source(&span);
    if source.get(span.clone())? == with {
        return None;
    }
    Some(Edit {
        place: finding.place.clone(),
        span,
        with,
    })
}

/// What [`Mend::Split`] takes to a goal of its own: the statement that this one will have. `None`
/// where the text is another one by now.
#[must_use]
pub fn split(goal: &Goal, finding: &Finding, normal: &dyn Normal) -> Option<String> {
    let source = finding.place.text(goal)?;
    let text = Text::new(source, normal);
    still_there(&text, source, finding.span.as_ref()?, finding)?;
    mend_split::others(&text, normal)
}

/// The finding's span in the normal form, where its sentence is still the same.
fn still_there(
    text: &Text,
    source: &str,
    span: &Range<usize>,
    finding: &Finding,
) -> Option<Range<usize>> {
    source.get(span.clone())?;
    let norm = text.normal.norm(span.start)..text.normal.norm(span.end);
    let sentence = text.sentence(norm.start);
    text.low.get(norm.clone())?;
    (around(&text.low, &sentence, &norm) == finding.dismissal.around).then_some(norm)
}

/// Whether what shows a state of mind would read as a goal beside it.
fn stands_apart(text: &Text, edit: &(Range<usize>, String), normal: &dyn Normal) -> bool {
    let own = &text.normal.text;
    let whole = [&own[..edit.0.start], &edit.1, &own[edit.0.end..]].concat();
    let whole = Text::new(&whole, normal);
    second_goal(&whole).is_some_and(|second| !proves(&whole, &second))
}

fn drop(text: &Text, span: &Range<usize>) -> (Range<usize>, String) {
    match text.tongue {
        Tongue::Ja => mend_ja::drop(text, span),
        Tongue::En => mend_en::drop(text, span),
    }
}

fn ask(
    text: &Text,
    span: Option<Range<usize>>,
    fields: &[&str],
    answers: &[&str],
    normal: &dyn Normal,
) -> Option<(Range<usize>, String)> {
    let mut given = Answers::default();
    let (mut other, mut result, mut instead) = ("", "", "");
    for (field, answer) in fields.iter().zip(answers) {
        let answer = answer.trim().trim_end_matches(['。', '.', '、', ',']);
        match *field {
            "ask-what" => given.what = answer,
            "ask-shown-by" => (given.what, given.how) = (answer, Joined::Behind),
            "ask-own-act" => (given.what, given.how) = (answer, Joined::Before),
            "ask-how-much" => given.how_much = answer,
            "ask-by-when" => given.by_when = answer,
            "ask-result" => result = answer,
            "ask-checked-on" => given.own[0] = answer,
            "ask-gone-through-with" => given.own[1] = answer,
            "ask-used-in" => given.own[2] = answer,
            "ask-instead" | "ask-which-day" => instead = answer,
            _ => other = answer,
        }
    }
    let ja = text.tongue == Tongue::Ja;
    if !instead.is_empty() {
        let span = span?;
        let begins = !ja && text.sentence(span.start).start == span.start;
        let with = if begins {
            mend_en::capital(instead)
        } else {
            instead.to_owned()
        };
        return Some((span, with));
    }
    if given.own.iter().any(|answer| !answer.is_empty()) {
        let sentence = text.sentence(span?.start);
        let with = if ja {
            mend_ja::own(&text.low[sentence.clone()], &given.own)
        } else {
            mend_en::own(&text.low[sentence.clone()], &given.own)
        };
        let there = text.normal.text[sentence.end..].starts_with(&with);
        return (!there).then_some((sentence.end..sentence.end, with));
    }
    if !other.is_empty() {
        let span = span?;
        return Some(if ja {
            mend_ja::settle(text, &span, other)
        } else {
            mend_en::settle(text, &span, other)
        });
    }
    let first = text.sentences.first()?.clone();
    if !result.is_empty() {
        // What comes of it is a sentence of its own behind the one that was asked about.
        let sentence = span.map_or(first, |span| text.sentence(span.start));
        let there = text.low.contains(&result.to_ascii_lowercase());
        return (!there).then(|| {
            if ja {
                mend_ja::result(text, &sentence, result)
            } else {
                mend_en::result(text, &sentence, result)
            }
        });
    }
    match span {
        // A clause that goes on for ever becomes what was answered.
        Some(span) => {
            let bare = given.how != Joined::Instead || given.how_much.is_empty();
            if given.what.is_empty() && bare {
                return None;
            }
            let clause = |given: &Answers<'_>| {
                if ja {
                    mend_ja::clause(text, &span, given, normal)
                } else {
                    mend_en::clause(text, &span, given, normal)
                }
            };
            let edit = clause(&given);
            if given.how == Joined::Behind && stands_apart(text, &edit, normal) {
                given.how = Joined::AsProof;
                return Some(clause(&given));
            }
            Some(edit)
        }
        None if fields.len() > 1 => {
            if given.what.is_empty() {
                return None;
            }
            let all = first.start..text.low.trim_end().len();
            let with = if ja {
                mend_ja::compose(given.what, &given, normal)
            } else {
                mend_en::capital(&mend_en::compose(given.what, &given, normal))
            };
            Some((all, with))
        }
        None => {
            let nothing = given.how_much.is_empty() && given.by_when.is_empty();
            let there = !given.by_when.is_empty() && !text.times.is_empty()
                || !given.how_much.is_empty() && !text.quantities.is_empty();
            if nothing || there {
                return None;
            }
            Some(if ja {
                mend_ja::add(text, &first, &given, normal)
            } else {
                mend_en::add(text, &first, &given, normal)
            })
        }
    }
}
