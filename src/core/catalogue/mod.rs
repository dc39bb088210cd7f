//! The catalogue: categories, strengths, a sample context and templates, as a [`Pack`].
//!
//! The built-in one lies beside this file in two languages with the same ids (`ja.json`,
//! `en.json`). It is data: the page fetches the one that it shows, nothing of it is compiled in. The built-in
//! agendas are two packs of their own (`agendas.ja.json`, `agendas.en.json`): only a facilitator fetches them.
//! Other packs stand beside it: [`keep()`] makes a template of a goal, [`differences`] says what an
//! arriving pack would do to one that is here, and [`merge()`] does it.

mod begin;
mod choose;
mod difference;
mod entry;
mod fill;
mod keep;
mod keep_names;
mod merge;
mod sample;

use self::entry::id_beside;
use crate::formats::Pack;
use crate::model::{
    Category, CategoryId, Context, ExitModel, ExitModelId, Family, Head, Language, OwnNotes,
    Template, TemplateId,
};
use crate::sorted::Set;

pub use begin::{begin, example, level_or_nearest, unanswered};
pub use choose::{Because, Offer, Wish};
pub use difference::{Difference, Part, Stand, differences};
pub use fill::{Answers, Filler, Stretch, answered, plain, slots};
pub use keep::{Keeping, Kept, Taken, Why, keep, revised};
pub use merge::{Choice, Choices, MergeError, are_versions, merge, usual};
pub use sample::{SampleError, sample_plan};

/// The built-in pack, and any number of others, asked as one catalogue.
///
/// A goal remembers no more of its template than an id. So a template of another pack has an id of its
/// own here, made of the pack's id, its language and the id that it has there: it is the same one
/// whatever other packs there are, and never one of the built-in ids. [`Catalogue::home`] leads back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    pack: Pack,
    packs: Vec<Pack>,
    /// The templates of all packs; empty while there is only the built-in one.
    all: Vec<Template>,
    /// Which of the other packs a template of `all` stands in, and its id there, behind the built-in ones.
    homes: Vec<(usize, TemplateId)>,
}

impl Catalogue {
    /// A catalogue over the pack.
    #[must_use]
    pub const fn new(pack: Pack) -> Self {
        Self {
            pack,
            packs: Vec::new(),
            all: Vec::new(),
            homes: Vec::new(),
        }
    }

    /// A catalogue over the built-in pack and others, in their order. A template of theirs without a goal
    /// is not offered: nothing could be begun from it.
    #[must_use]
    pub fn with(built_in: Pack, packs: Vec<Pack>) -> Self {
        let mut all = built_in.templates.clone();
        let mut ids: Set<TemplateId> = all.iter().map(|template| template.id.clone()).collect();
        let mut homes = Vec::new();
        for (at, pack) in packs.iter().enumerate() {
            for template in pack.templates.iter().filter(|t| !t.goals.is_empty()) {
                let mut id = id_here(pack, &template.id, 1);
                let mut number = 2;
                // Only a pack that is here twice has two templates with one id.
                while !ids.insert(id.clone()) {
                    id = id_here(pack, &template.id, number);
                    number += 1;
                }
                homes.push((at, template.id.clone()));
                all.push(Template {
                    id,
                    ..template.clone()
                });
            }
        }
        Self {
            pack: built_in,
            packs,
            all,
            homes,
        }
    }

    /// The built-in pack itself.
    #[must_use]
    pub const fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The other packs, in order.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Every template: the built-in ones, then those of the other packs, each in its pack's order.
    #[must_use]
    pub fn templates(&self) -> &[Template] {
        if self.packs.is_empty() {
            &self.pack.templates
        } else {
            &self.all
        }
    }

    /// The template with this id.
    #[must_use]
    pub fn find(&self, id: &TemplateId) -> Option<&Template> {
        self.templates().iter().find(|t| t.id == *id)
    }

    /// The pack that a template stands in, and the id that it has there.
    #[must_use]
    pub fn home(&self, id: &TemplateId) -> Option<(&Pack, &TemplateId)> {
        let at = self.templates().iter().position(|t| t.id == *id)?;
        match at.checked_sub(self.pack.templates.len()) {
            None => Some((&self.pack, &self.pack.templates[at].id)),
            Some(at) => {
                let (pack, id) = self.homes.get(at)?;
                Some((self.packs.get(*pack)?, id))
            }
        }
    }

    /// The language of a template's texts, for [`begin`]; `page` where its pack names none or nothing has
    /// this id.
    #[must_use]
    pub fn language_of(&self, id: &TemplateId, page: Language) -> Language {
        let home = self.home(id);
        home.and_then(|(pack, _)| pack.language).unwrap_or(page)
    }

    /// The templates of a family, in the catalogue's order.
    pub fn of_family(&self, family: Family) -> impl Iterator<Item = &Template> {
        self.templates().iter().filter(move |t| t.family == family)
    }

    /// The categories on offer: the plan's own, then the built-in ones, then the other packs'. Where an id
    /// stands twice, the first one holds.
    pub fn categories<'a>(&'a self, head: &'a Head) -> impl Iterator<Item = &'a Category> {
        let others = self.packs.iter().flat_map(|pack| &pack.categories);
        let others = self.pack.categories.iter().chain(others);
        unreplaced(&head.categories, others, |category| &category.id)
    }

    /// The name of a category; one that nobody names is called by its id.
    #[must_use]
    pub fn category_name(&self, id: &CategoryId, head: &Head) -> String {
        self.categories(head)
            .find(|category| category.id == *id)
            .map_or_else(|| id.to_string(), |category| category.name.clone())
    }

    /// The strengths on offer: the owner's, then the built-in ones, then the other packs'. Where an id
    /// stands twice, the first one holds.
    pub fn exit_models<'a>(&'a self, own: &'a OwnNotes) -> impl Iterator<Item = &'a ExitModel> {
        let others = self.packs.iter().flat_map(|pack| &pack.exit_models);
        let others = self.pack.exit_models.iter().chain(others);
        unreplaced(&own.exit_models.0, others, |model| &model.id)
    }

    /// The strength with this id, the owner's first.
    #[must_use]
    pub fn exit_model<'a>(&'a self, id: &ExitModelId, own: &'a OwnNotes) -> Option<&'a ExitModel> {
        self.exit_models(own).find(|model| model.id == *id)
    }

    /// The sample context, where the pack has one.
    #[must_use]
    pub fn sample_context(&self) -> Option<&Context> {
        self.pack.context.as_ref()
    }
}

/// One's own items, and behind them those of others whose id none before them has.
fn unreplaced<'a, T, I: PartialEq>(
    own: &'a [T],
    others: impl Iterator<Item = &'a T>,
    id: fn(&T) -> &I,
) -> impl Iterator<Item = &'a T> {
    let mut all: Vec<&'a T> = own.iter().collect();
    for item in others {
        if !all.iter().any(|before| id(before) == id(item)) {
            all.push(item);
        }
    }
    all.into_iter()
}

/// The id that a template of a pack has in the catalogue; `number` tells apart what is here twice.
fn id_here(pack: &Pack, id: &TemplateId, number: usize) -> TemplateId {
    let language = pack.language.map_or("", Language::name);
    let parts = [&*pack.id, language, &*number.to_string()];
    TemplateId::new(id_beside(id.as_str(), &parts)).unwrap_or_default()
}
