//! Two versions of a pack become one: entry by entry, by their ids, and nothing of mine is overwritten
//! that was not asked about.

use thiserror::Error;

use super::difference::{Part, Stand, context, part_of, stand, stand_of_term};
use super::entry::{Entry, copy};
use crate::formats::{MAX_BYTES, Pack};
use crate::model::{MAX_AGENDAS, MAX_ITEMS, MAX_TEMPLATES, Required, Term, WordList, words};
use crate::sorted::Map;

words! {
    /// What is done about an entry.
    pub enum Choice {
        /// The arriving one is taken, in the place of mine where there is one.
        Arriving = "arriving",
        /// Mine stays as it is.
        Mine = "mine",
        /// Mine stays, and the arriving one comes beside it: with an id of its own, and a number behind
        /// its name. Of a context there can be only one: mine stays.
        Both = "both",
    }
}

/// What was chosen, by part and key of a [`Difference`](super::Difference); for all else [`usual`] holds.
pub type Choices = Map<(Part, String), Choice>;

/// Why two packs do not become one.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum MergeError {
    /// A part would have more entries than a pack may have.
    #[error("together they have more than {most} {}", .part.name())]
    TooMany {
        /// The part.
        part: Part,
        /// The most that fit.
        most: usize,
    },
    /// The file would be too large: the most bytes that one may have.
    #[error("together they take more than {0} bytes")]
    TooLarge(usize),
}

/// What is done about an entry where nothing was chosen. What is new or newer is taken; what both sides
/// changed is kept twice, so that its owner can look at both; a context is replaced only when asked.
#[must_use]
pub const fn usual(part: Part, stand: Stand) -> Choice {
    match (stand, part) {
        (Stand::New | Stand::Newer, _) => Choice::Arriving,
        (Stand::Changed, Part::Context) => Choice::Mine,
        (Stand::Changed, _) => Choice::Both,
        (Stand::Same | Stand::Older | Stand::OnlyHere, _) => Choice::Mine,
    }
}

/// Whether two packs are versions of one: the same id, and the same language. Packs without an id are
/// never.
#[must_use]
pub fn are_versions(here: &Pack, arriving: &Pack) -> bool {
    !here.id.is_empty() && here.id == arriving.id && here.language == arriving.language
}

/// The pack that is here with the arriving one in it, as was chosen.
///
/// What is only here always stays. The same pack arriving once more changes nothing. The pack's own
/// head (id, name, author, licence, language) stays, but for what is blank in it.
///
/// # Errors
/// [`MergeError`] where the result would break a bound of packs; then nothing is merged.
pub fn merge(here: &Pack, arriving: &Pack, choices: &Choices) -> Result<Pack, MergeError> {
    let choices = Chosen(choices);
    let mut all = here.clone();
    choices.entries(Part::Templates, &mut all.templates, &arriving.templates);
    choices.entries(Part::Agendas, &mut all.agendas, &arriving.agendas);
    choices.entries(Part::Categories, &mut all.categories, &arriving.categories);
    choices.entries(Part::Strengths, &mut all.exit_models, &arriving.exit_models);
    choices.terms(&mut all.words.terms, &arriving.words.terms);
    for list in WordList::ALL {
        let words = list.of_mut(&mut all.words);
        choices.texts(part_of(*list), words, list.of(&arriving.words));
    }
    for required in arriving.required.iter().copied() {
        let choice = choices.of(Part::Required, Required::name(required), Stand::New);
        if choice != Choice::Mine {
            all.required.insert(required);
        }
    }
    if let Some(difference) = context(here.context.as_ref(), arriving.context.as_ref()) {
        let choice = choices.of(Part::Context, "", difference.stand);
        let taken = match difference.stand {
            Stand::New => choice != Choice::Mine,
            Stand::Changed => choice == Choice::Arriving,
            _ => false,
        };
        if taken {
            all.context.clone_from(&arriving.context);
        }
    }
    let heads = [
        (&mut all.id, &arriving.id),
        (&mut all.name, &arriving.name),
        (&mut all.author, &arriving.author),
        (&mut all.licence, &arriving.licence),
    ];
    for (own, other) in heads {
        if own.trim().is_empty() {
            own.clone_from(other);
        }
    }
    all.language = all.language.or(arriving.language);
    bounded(&all)?;
    Ok(all)
}

/// The choices, with what is usual beside them.
struct Chosen<'a>(&'a Choices);

impl Chosen<'_> {
    fn of(&self, part: Part, key: &str, stand: Stand) -> Choice {
        let chosen = self.0.get(&(part, key.to_owned()));
        chosen.copied().unwrap_or(usual(part, stand))
    }

    fn entries<T: Entry>(&self, part: Part, all: &mut Vec<T>, arriving: &[T]) {
        for one in arriving {
            let stand = stand(all, one);
            match (stand, self.of(part, one.id(), stand)) {
                (Stand::Same | Stand::OnlyHere, _) | (_, Choice::Mine) => {}
                (Stand::New, _) => all.push(one.clone()),
                (_, Choice::Both) => {
                    let copy = copy(one, all);
                    all.push(copy);
                }
                (_, Choice::Arriving) => {
                    if let Some(own) = all.iter_mut().find(|own| own.id() == one.id()) {
                        own.clone_from(one);
                    }
                }
            }
        }
    }

    fn terms(&self, all: &mut Vec<Term>, arriving: &[Term]) {
        for one in arriving {
            let stand = stand_of_term(all, one);
            let choice = self.of(Part::Terms, &one.word, stand);
            if stand == Stand::Same || choice == Choice::Mine {
                continue;
            }
            let mine = |own: &&mut Term| own.word == one.word && !arriving.contains(own);
            match all.iter_mut().find(mine) {
                Some(own) if choice == Choice::Arriving => own.clone_from(one),
                _ => all.push(one.clone()),
            }
        }
    }

    fn texts(&self, part: Part, all: &mut Vec<String>, arriving: &[String]) {
        for word in arriving {
            if !all.contains(word) && self.of(part, word, Stand::New) != Choice::Mine {
                all.push(word.clone());
            }
        }
    }
}

/// Holds a pack to the bounds that reading it will hold it to.
fn bounded(pack: &Pack) -> Result<(), MergeError> {
    let mut counts = vec![
        (Part::Templates, pack.templates.len(), MAX_TEMPLATES),
        (Part::Agendas, pack.agendas.len(), MAX_AGENDAS),
        (Part::Categories, pack.categories.len(), MAX_ITEMS),
        (Part::Strengths, pack.exit_models.len(), MAX_ITEMS),
        (Part::Terms, pack.words.terms.len(), MAX_ITEMS),
    ];
    let lists = WordList::ALL.iter();
    counts.extend(lists.map(|list| (part_of(*list), list.of(&pack.words).len(), MAX_ITEMS)));
    if let Some((part, _, most)) = counts.into_iter().find(|(_, count, most)| count > most) {
        return Err(MergeError::TooMany { part, most });
    }
    if pack.to_json().len() > MAX_BYTES {
        return Err(MergeError::TooLarge(MAX_BYTES));
    }
    Ok(())
}
