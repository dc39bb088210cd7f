//! A pack: what one person gives to twenty. The built-in catalogue is two of them.

use super::{Kind, VERSION, json};
use crate::model::{Category, Context, ExitModel, Language, Template, public};

public! {
    /// A word that this company uses, and what it means here.
    pub struct Term {
        /// The word.
        pub word: String,
        /// What it means here.
        pub meaning: String,
    }
    /// A company's own words.
    pub struct Words {
        /// Words with a meaning of their own here.
        pub terms: Vec<Term>,
        /// Words that the writing assistant lets stand: names of products, offices, systems.
        pub allowed: Vec<String>,
    }
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

    /// A context file: a pack with nothing but a context.
    #[must_use]
    pub fn of_context(context: &Context, language: Language) -> Self {
        Self {
            name: context.name.clone(),
            context: Some(context.clone()),
            ..Self::new(language)
        }
    }

    /// The exact text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::pretty(self)
    }
}
