//! The catalogue: categories, strengths, a sample context and templates, as a [`Pack`].
//!
//! The built-in one lies beside this file in two languages with the same ids (`ja.json`,
//! `en.json`). It is data: the page fetches the one that it shows, nothing of it is compiled in.

mod begin;
mod difference;
mod entry;
mod fill;
mod keep;
mod keep_names;
mod merge;
mod sample;

use crate::formats::Pack;
use crate::model::{
    Category, CategoryId, Context, ExitModel, ExitModelId, Family, Head, OwnNotes, Template,
    TemplateId,
};

pub use begin::{begin, example, level_or_nearest, unanswered};
pub use difference::{Difference, Part, Stand, differences};
pub use fill::{Answers, Filler, Stretch, answered, plain, slots};
pub use keep::{Keeping, Kept, Taken, Why, keep, revised};
pub use merge::{Choice, Choices, MergeError, are_versions, merge, usual};
pub use sample::{SampleError, sample_plan};

/// A pack, asked as a catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    pack: Pack,
}

impl Catalogue {
    /// A catalogue over the pack.
    #[must_use]
    pub const fn new(pack: Pack) -> Self {
        Self { pack }
    }

    /// The pack itself.
    #[must_use]
    pub const fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Every template, in the catalogue's order.
    #[must_use]
    pub fn templates(&self) -> &[Template] {
        &self.pack.templates
    }

    /// The template with this id.
    #[must_use]
    pub fn find(&self, id: &TemplateId) -> Option<&Template> {
        self.pack.templates.iter().find(|t| t.id == *id)
    }

    /// The templates of a family, in the catalogue's order.
    pub fn of_family(&self, family: Family) -> impl Iterator<Item = &Template> {
        self.pack
            .templates
            .iter()
            .filter(move |t| t.family == family)
    }

    /// The categories on offer: the plan's own first, then the catalogue's that those do not replace.
    pub fn categories<'a>(&'a self, head: &'a Head) -> impl Iterator<Item = &'a Category> {
        let others = self
            .pack
            .categories
            .iter()
            .filter(|category| !head.categories.iter().any(|own| own.id == category.id));
        head.categories.iter().chain(others)
    }

    /// The name of a category; one that nobody names is called by its id.
    #[must_use]
    pub fn category_name(&self, id: &CategoryId, head: &Head) -> String {
        self.categories(head)
            .find(|category| category.id == *id)
            .map_or_else(|| id.to_string(), |category| category.name.clone())
    }

    /// The strengths on offer: the owner's first, then the catalogue's that those do not replace.
    pub fn exit_models<'a>(&'a self, own: &'a OwnNotes) -> impl Iterator<Item = &'a ExitModel> {
        let own = &own.exit_models.0;
        let others = self
            .pack
            .exit_models
            .iter()
            .filter(move |model| !own.iter().any(|o| o.id == model.id));
        own.iter().chain(others)
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
