//! A pack: what one person gives to twenty. The built-in catalogue is two of them.

use super::{Kind, VERSION, json};
use crate::model::{
    Category, Context, ExitModel, House, Language, Required, Template, Words, public,
};
use crate::sorted::Set;

public! {
    /// A pack, in one language. Any part may be empty; one with nothing but a context is a context file.
    pub struct Pack {
        /// `deguchi/pack`.
        pub format: String,
        /// The version of the format.
        pub version: u32,
        /// The language of its texts.
        pub language: Option<Language>,
        /// Its name in files: letters, digits, `-`, `_` and `.`; the same in every language.
        pub id: String,
        /// What it is called.
        pub name: String,
        /// Who made it.
        pub author: String,
        /// Under which licence it may be passed on.
        pub licence: String,
        /// What goals are linked to.
        pub context: Option<Context>,
        /// Categories of goals, in order.
        pub categories: Vec<Category>,
        /// Strengths to grow, in order.
        pub exit_models: Vec<ExitModel>,
        /// Templates, in order.
        pub templates: Vec<Template>,
        /// The company's own words.
        pub words: Words,
        /// What every goal must have here.
        pub required: Set<Required>,
    }
}

impl Pack {
    /// A pack with nothing in it.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            format: Kind::Pack.format().to_owned(),
            version: VERSION,
            language: Some(language),
            ..Self::default()
        }
    }

    /// A context file: a pack with a context, and the house style where there is one to give.
    #[must_use]
    pub fn of_context(context: &Context, house: &House, language: Language) -> Self {
        Self {
            name: context.name.clone(),
            context: (!context.is_empty()).then(|| context.clone()),
            words: house.words.clone(),
            required: house.required.clone(),
            ..Self::new(language)
        }
    }

    /// Its house style, switched on and named after the pack.
    #[must_use]
    pub fn house(&self) -> House {
        House {
            name: self.name.clone(),
            off: false,
            words: self.words.clone(),
            required: self.required.clone(),
        }
    }

    /// The exact text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::pretty(self)
    }
}
