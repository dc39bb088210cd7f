//! The sentences and the catalogue of the language that is shown.

use std::cell::Cell;
use std::sync::Arc;

use deguchi::catalogue::Catalogue;
use deguchi::formats::Pack;
use deguchi::messages::{Argument, Messages};
use deguchi::model::{Date, Language};
use deguchi_view::prelude::*;

use crate::effects::boot;

/// What is said, and in which language. Changes at once when the user switches.
#[derive(Clone, Copy)]
pub struct Words {
    language: RwSignal<Language>,
    messages: RwSignal<Arc<Messages>, LocalStorage>,
    /// What was fetched of them: that which is said first, and that which the parts say that follow.
    texts: StoredValue<(String, Option<String>)>,
    /// The built-in catalogue of the language that is shown, the templates in it as soon as they followed,
    /// and what is kept here beside them.
    packs: StoredValue<(Pack, Vec<Pack>)>,
    catalogue: RwSignal<Arc<Catalogue>>,
}

thread_local! {
    static WORDS: Cell<Option<Words>> = const { Cell::new(None) };
}

impl Words {
    /// Begins with the texts that came beside the program.
    pub fn begin(language: Language, messages: &str, catalogue: &str) -> Self {
        let words = Self {
            language: RwSignal::new(language),
            messages: RwSignal::new_local(Arc::new(Messages::new(language, messages))),
            texts: StoredValue::new((messages.to_owned(), None)),
            packs: StoredValue::new((read_catalogue(catalogue), Vec::new())),
            catalogue: RwSignal::new(Arc::default()),
        };
        words.compose();
        WORDS.set(Some(words));
        words
    }

    /// The words in use.
    ///
    /// # Panics
    /// Before [`Words::begin`].
    pub fn current() -> Self {
        WORDS.get().expect("the page begins with its words")
    }

    /// The language that is shown.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The catalogue in the language that is shown.
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get()
    }

    /// The language that is shown, following nothing.
    pub fn language_now(self) -> Language {
        self.language.get_untracked()
    }

    /// The catalogue, following nothing.
    pub fn catalogue_now(self) -> Arc<Catalogue> {
        self.catalogue.get_untracked()
    }

    /// Shows these packs' templates beside the built-in ones.
    pub fn with_packs(self, packs: Vec<Pack>) {
        self.packs.update_value(|all| all.1 = packs);
        self.compose();
    }

    fn with_templates(self, text: &str) {
        let templates = read_catalogue(text).templates;
        self.packs
            .update_value(|packs| packs.0.templates = templates);
        self.compose();
    }

    fn compose(self) {
        let (built_in, packs) = self.packs.get_value();
        self.catalogue
            .set(Arc::new(Catalogue::with(built_in, packs)));
    }

    /// Fetches another language and shows it; `false` where it could not be fetched.
    pub async fn switch(self, language: Language) -> bool {
        let texts = (
            boot::load("messages", language).await,
            boot::later(language).await,
            boot::load("catalogue", language).await,
        );
        let (Some(messages), Some((later, templates)), Some(catalogue)) = texts else {
            return false;
        };
        let root = document().document_element();
        if let Some(root) = root {
            let _ = root.set_attribute("lang", language.name());
        }
        self.packs
            .update_value(|packs| packs.0 = read_catalogue(&catalogue));
        self.with_templates(&templates);
        self.tell(language, messages, Some(later));
        self.language.set(language);
        true
    }

    /// Fetches what the parts say that follow, and the templates, unless it is here; `false` where it could
    /// not be fetched.
    pub async fn follow(self) -> bool {
        loop {
            if self.texts.with_value(|texts| texts.1.is_some()) {
                return true;
            }
            let language = self.language_now();
            let Some((later, templates)) = boot::later(language).await else {
                return false;
            };
            // Another language may have been chosen meanwhile.
            if language == self.language_now() {
                let first = self.texts.with_value(|texts| texts.0.clone());
                self.with_templates(&templates);
                self.tell(language, first, Some(later));
            }
        }
    }

    fn tell(self, language: Language, first: String, later: Option<String>) {
        let all = [&first, later.as_deref().unwrap_or_default()].join("\n");
        self.messages.set(Arc::new(Messages::new(language, &all)));
        self.texts.set_value((first, later));
    }
}

fn read_catalogue(text: &str) -> Pack {
    // The catalogue is the page's own file, tested with the build: unreadable means cut off.
    deguchi::json::from_text(text).unwrap_or_default()
}

/// A message without arguments, as a view takes it: follows the language.
pub fn t(key: &'static str) -> impl Fn() -> String + Copy + Send + 'static {
    move || say(key, &[])
}

/// A message with arguments; whoever calls it in a view or a memo follows the language.
pub fn say(key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    Words::current()
        .messages
        .with(|messages| messages.get(key, arguments))
}

/// A text of the user's without the blanks around it, or a message where there is none.
pub fn or_say(text: &str, blank: &str) -> String {
    match text.trim() {
        "" => say(blank, &[]),
        text => text.to_owned(),
    }
}

/// A message whose key is put together at run time.
pub fn say_of(beginning: &str, name: &str, end: &str) -> String {
    say(&[beginning, name, end].concat(), &[])
}

/// Whether there is such a message.
pub fn has(key: &str) -> bool {
    Words::current()
        .messages
        .with(|messages| messages.find(key, &[]).is_some())
}

/// A day as the language writes it.
pub fn day(date: Date) -> String {
    let (year, month, day) = (
        i64::from(date.year()),
        i64::from(date.month()),
        i64::from(date.day()),
    );
    say(
        "day",
        &[
            ("year", year.into()),
            ("month", month.into()),
            ("day", day.into()),
        ],
    )
}
