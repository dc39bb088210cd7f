//! A pack: what one person gives to twenty. The built-in catalogue is two of them.

use std::borrow::Cow;

use super::{Kind, VERSION, json};
use crate::model::{
    Agenda, Category, Context, ExitModel, House, ItemId, Language, Problem, Required, Template,
    Words, is_slot, public,
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
        /// Agendas of sessions, in order.
        pub agendas: Vec<Agenda>,
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

    /// A pack of these templates, with the categories and the strengths that they name. Its id, its name,
    /// its author and its licence are for whoever gives it to say.
    #[must_use]
    pub fn of_templates(
        templates: Vec<Template>,
        categories: &[Category],
        strengths: &[ExitModel],
        language: Language,
    ) -> Self {
        let filed = |id| templates.iter().any(|t| t.category.as_ref() == Some(id));
        let grown = |id| templates.iter().any(|t| t.exit_models.contains(id));
        let categories = categories.iter().filter(|one| filed(&one.id)).cloned();
        let strengths = strengths.iter().filter(|one| grown(&one.id)).cloned();
        Self {
            categories: categories.collect(),
            exit_models: strengths.collect(),
            templates,
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

    /// What is wrong with it that no shape tells, and the words that show it: an id that is none, a
    /// template of which no goal can be begun, a slot that two questions fill or that no text can hold, an
    /// agenda that nobody can lead through.
    pub(super) fn fault(&self) -> Option<(Problem, Cow<'_, str>)> {
        if !self.id.is_empty() && ItemId::new(&*self.id).is_err() {
            return at("id".to_owned(), "not-an-id", &self.id);
        }
        if let Some(fault) = templates_fault(&self.templates) {
            return Some(fault);
        }
        self.agendas.iter().enumerate().find_map(|(i, agenda)| {
            let (path, code, found) = agenda.fault()?;
            let path = format!("agendas[{i}].{path}");
            Some((Problem { path, code }, Cow::Owned(found)))
        })
    }
}

/// A fault at this path, and the words that show it.
pub(super) fn at<'p>(
    path: String,
    code: &'static str,
    found: &'p str,
) -> Option<(Problem, Cow<'p, str>)> {
    Some((Problem { path, code }, Cow::Borrowed(found)))
}

/// What is wrong with the templates of a document that no shape tells.
pub(super) fn templates_fault(templates: &[Template]) -> Option<(Problem, Cow<'_, str>)> {
    for (i, template) in templates.iter().enumerate() {
        let mut slots = Set::new();
        for (j, question) in template.interview.iter().enumerate() {
            let path = format!("templates[{i}].interview[{j}].slot");
            if !is_slot(&question.slot) {
                return at(path, "not-a-slot", &question.slot);
            }
            if !slots.insert(&*question.slot) {
                return at(path, "slot-twice", &question.slot);
            }
        }
        if template.goals.is_empty() {
            return at(format!("templates[{i}].goals"), "template-empty", "");
        }
        for (j, goal) in template.goals.iter().enumerate() {
            if goal.levels.is_empty() {
                let path = format!("templates[{i}].goals[{j}].levels");
                return at(path, "wording-missing", "");
            }
        }
    }
    None
}
