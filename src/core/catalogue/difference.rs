//! What an arriving pack would do to the one that is here, part by part, before anything is done.

use super::entry::{Entry, has_copy};
use crate::formats::Pack;
use crate::json::{Record, Stored, fields, to_text};
use crate::model::{Context, Required, Term, WordList, words};

words! {
    /// A part of a pack whose entries are looked at one by one.
    pub enum Part {
        /// The templates.
        Templates = "templates",
        /// The agendas of sessions.
        Agendas = "agendas",
        /// The categories.
        Categories = "categories",
        /// The strengths to grow.
        Strengths = "exit-models",
        /// Words with a meaning of their own here.
        Terms = "terms",
        /// Words that the assistant reads as hedges.
        Hedges = "hedges",
        /// Verbs that it reads as endless.
        EndlessVerbs = "endless-verbs",
        /// Names of customers to keep out.
        Customers = "customers",
        /// Words that it lets stand.
        Allowed = "allowed",
        /// What every goal must have.
        Required = "required",
        /// What goals are linked to, as a whole.
        Context = "context",
    }
    /// How an arriving entry stands to the one that is here.
    pub enum Stand {
        /// It is not here yet.
        New = "new",
        /// It is here, and is the same; or it was kept beside mine when it arrived before.
        Same = "same",
        /// It is here in a lower version.
        Newer = "newer",
        /// It is here in a higher version.
        Older = "older",
        /// It is here in the same version, and says something else: both sides changed it.
        Changed = "changed",
        /// It is only here.
        OnlyHere = "only-here",
    }
}

/// An entry of either pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The part that it belongs to.
    pub part: Part,
    /// Its id; for words the word, for the context nothing.
    pub key: String,
    /// What it is called, the arriving one first.
    pub name: String,
    /// How it stands.
    pub stand: Stand,
    /// The fields that differ, as files name them; of a goal in a template its own fields.
    pub fields: Vec<&'static str>,
}

/// The packs beside each other: in each part the arriving entries in their order, then those that are
/// only here.
#[must_use]
pub fn differences(here: &Pack, arriving: &Pack) -> Vec<Difference> {
    let mut all = Vec::new();
    entries(
        Part::Templates,
        &here.templates,
        &arriving.templates,
        &mut all,
    );
    entries(Part::Agendas, &here.agendas, &arriving.agendas, &mut all);
    entries(
        Part::Categories,
        &here.categories,
        &arriving.categories,
        &mut all,
    );
    entries(
        Part::Strengths,
        &here.exit_models,
        &arriving.exit_models,
        &mut all,
    );
    terms(&here.words.terms, &arriving.words.terms, &mut all);
    for list in WordList::ALL {
        let lists = (list.of(&here.words), list.of(&arriving.words));
        texts(part_of(*list), lists, &mut all);
    }
    let names = |pack: &Pack| -> Vec<String> {
        let all = pack.required.iter().map(|r: &Required| r.name().to_owned());
        all.collect()
    };
    texts(Part::Required, (&names(here), &names(arriving)), &mut all);
    all.extend(context(here.context.as_ref(), arriving.context.as_ref()));
    all
}

/// The part that a list of words is.
pub(super) const fn part_of(list: WordList) -> Part {
    match list {
        WordList::Hedges => Part::Hedges,
        WordList::EndlessVerbs => Part::EndlessVerbs,
        WordList::Customers => Part::Customers,
        WordList::Allowed => Part::Allowed,
    }
}

/// How an arriving entry stands to those that are here.
pub(super) fn stand<T: Entry>(here: &[T], arriving: &T) -> Stand {
    let Some(own) = here.iter().find(|own| own.id() == arriving.id()) else {
        return Stand::New;
    };
    if own == arriving || has_copy(arriving, here) {
        return Stand::Same;
    }
    match arriving.version().cmp(&own.version()) {
        std::cmp::Ordering::Less => Stand::Older,
        std::cmp::Ordering::Equal => Stand::Changed,
        std::cmp::Ordering::Greater => Stand::Newer,
    }
}

/// How an arriving term stands to those that are here: two meanings of one word may stand side by side.
pub(super) fn stand_of_term(here: &[Term], arriving: &Term) -> Stand {
    if here.contains(arriving) {
        Stand::Same
    } else if here.iter().any(|own| own.word == arriving.word) {
        Stand::Changed
    } else {
        Stand::New
    }
}

fn entries<T: Entry>(part: Part, here: &[T], arriving: &[T], all: &mut Vec<Difference>) {
    for one in arriving {
        let own = here.iter().find(|own| own.id() == one.id());
        let stand = stand(here, one);
        let fields = match own {
            Some(own) if stand != Stand::Same => one.differing(own),
            _ => Vec::new(),
        };
        all.push(Difference {
            part,
            key: one.id().to_owned(),
            name: one.name().to_owned(),
            stand,
            fields,
        });
    }
    let only = |own: &&T| !arriving.iter().any(|one| one.id() == own.id());
    all.extend(here.iter().filter(only).map(|own| Difference {
        part,
        key: own.id().to_owned(),
        name: own.name().to_owned(),
        stand: Stand::OnlyHere,
        fields: Vec::new(),
    }));
}

fn terms(here: &[Term], arriving: &[Term], all: &mut Vec<Difference>) {
    let line = |term: &Term, stand| Difference {
        part: Part::Terms,
        key: term.word.clone(),
        name: term.word.clone(),
        stand,
        fields: match stand {
            Stand::Changed => vec!["meaning"],
            _ => Vec::new(),
        },
    };
    all.extend(
        arriving
            .iter()
            .map(|one| line(one, stand_of_term(here, one))),
    );
    let only = |own: &&Term| !arriving.iter().any(|one| one.word == own.word);
    let only = here.iter().filter(only);
    all.extend(only.map(|own| line(own, Stand::OnlyHere)));
}

fn texts(part: Part, (here, arriving): (&[String], &[String]), all: &mut Vec<Difference>) {
    let line = |word: &String, stand| Difference {
        part,
        key: word.clone(),
        name: word.clone(),
        stand,
        fields: Vec::new(),
    };
    for word in arriving {
        let stand = if here.contains(word) {
            Stand::Same
        } else {
            Stand::New
        };
        all.push(line(word, stand));
    }
    let only = here.iter().filter(|word| !arriving.contains(word));
    all.extend(only.map(|word| line(word, Stand::OnlyHere)));
}

/// How the arriving context stands to the one that is here; one that says nothing counts as none.
pub(super) fn context(here: Option<&Context>, arriving: Option<&Context>) -> Option<Difference> {
    let said = |context: Option<&'_ Context>| context.is_some_and(|context| !context.is_empty());
    let stand = match (said(here), said(arriving)) {
        (false, false) => return None,
        (false, true) => Stand::New,
        (true, false) => Stand::OnlyHere,
        (true, true) if here == arriving => Stand::Same,
        (true, true) => Stand::Changed,
    };
    let either = arriving.filter(|context| !context.is_empty()).or(here);
    Some(Difference {
        part: Part::Context,
        key: String::new(),
        name: either
            .map(|context| context.name.clone())
            .unwrap_or_default(),
        stand,
        fields: match (here, arriving) {
            (Some(own), Some(one)) if stand == Stand::Changed => differing(own, one),
            _ => Vec::new(),
        },
    })
}

/// The fields of two records in which they differ, in order.
pub(super) fn differing<T: Record>(own: &T, other: &T) -> Vec<&'static str> {
    let of = |record: &T| {
        let mut all: Vec<(&'static str, String)> = Vec::new();
        fields(record, &mut |name, value: &dyn Stored| {
            all.push((name, to_text(value)))
        });
        all
    };
    let (own, other) = (of(own), of(other));
    let mut names: Vec<&'static str> = Vec::new();
    for (these, those) in [(&own, &other), (&other, &own)] {
        for field in these.iter().filter(|field| !those.contains(field)) {
            if !names.contains(&field.0) {
                names.push(field.0);
            }
        }
    }
    names
}
