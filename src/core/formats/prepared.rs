//! A session as its facilitator prepares and runs it: what the pack is made of, and what stays with them.

use std::borrow::Cow;

use super::key::{is_public_key, is_secret_key};
use super::pack::at;
use super::session::file_name;
use super::{Kind, Occasion, VERSION, json};
use crate::model::{
    Agenda, Category, Context, Done, Event, ExitModel, Language, Private, Problem, Required,
    SessionId, TemplateId, Words, are_minutes,
};
use crate::sorted::Set;

/// Most people that can be expected.
pub const MAX_EXPECTED: usize = 2_000;

/// A prepared session. Its facilitator keeps it and backs it up; whoever has it can open all that is handed
/// in to the session.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Prepared {
    /// `deguchi/prepared`.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The session.
    pub id: SessionId,
    /// How many packs were given out; the next one carries this number plus one.
    pub revision: u32,
    /// The language of its texts.
    pub language: Option<Language>,
    /// Which session, when and where.
    pub occasion: Occasion,
    /// What happens in it, with the facilitator's notes.
    pub agenda: Agenda,
    /// What goals are linked to.
    pub context: Context,
    /// Categories of goals, in order.
    pub categories: Vec<Category>,
    /// Strengths to grow, in order.
    pub exit_models: Vec<ExitModel>,
    /// The templates that were chosen, by their ids in the catalogue.
    pub templates: Vec<TemplateId>,
    /// The company's own words.
    pub words: Words,
    /// What every goal must have here.
    pub required: Set<Required>,
    /// Where what is handed in goes.
    pub hand_in: String,
    /// Whether names will stand on the wall.
    pub names_shown: bool,
    /// The session's public key, `age1…`; empty as long as none was drawn.
    pub key: String,
    /// Its secret key, `AGE-SECRET-KEY-1…`.
    pub secret_key: Private<String>,
    /// Who is expected: names or numbers; at most [`MAX_EXPECTED`].
    pub expected: Private<Vec<String>>,
    /// What happened while it ran, in order.
    pub run: Vec<Event>,
    /// What was decided.
    pub decisions: Vec<String>,
    /// What stays open.
    pub open_points: Vec<String>,
}
crate::stored!(Prepared {
    format always,
    version always,
    id always,
    revision,
    language,
    occasion,
    agenda,
    context,
    categories,
    exit_models,
    templates,
    words,
    required,
    hand_in,
    names_shown,
    key,
    secret_key,
    expected,
    run,
    decisions,
    open_points
});

impl Prepared {
    /// A session that follows an agenda; all else is still to be said.
    #[must_use]
    pub fn new(id: SessionId, agenda: Agenda, language: Language) -> Self {
        Self {
            format: Kind::Prepared.format().to_owned(),
            version: VERSION,
            id,
            language: Some(language),
            agenda,
            ..Self::default()
        }
    }

    /// The exact text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::pretty(self)
    }

    /// A name for the file, of ASCII: `prepared-20261008-7k3f2a9c.json`.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name("prepared", &self.occasion, &self.id)
    }

    /// What is wrong with it that no shape tells, and the words that show it; a secret key is never shown.
    /// An agenda may still be empty, and keys may be missing, both.
    pub(super) fn fault(&self) -> Option<(Problem, Cow<'_, str>)> {
        if self.id.as_str().is_empty() {
            return at("id".to_owned(), "id-missing", "");
        }
        if let Some(fault) = self.occasion.fault() {
            return Some(fault);
        }
        let agenda = self.agenda.fault();
        if let Some((path, code, found)) = agenda.filter(|(_, code, _)| *code != "agenda-empty") {
            let path = ["agenda.", &path].concat();
            return Some((Problem { path, code }, Cow::Owned(found)));
        }
        let secret = &self.secret_key.0;
        if !self.key.is_empty() || !secret.is_empty() {
            if !is_public_key(&self.key) {
                return at("key".to_owned(), "not-a-key", "");
            }
            if !is_secret_key(secret) {
                return at("secret_key".to_owned(), "not-a-key", "");
            }
        }
        self.run.iter().enumerate().find_map(|(i, event)| {
            let (part, minutes) = match (event.done, &event.new) {
                (Done::Add | Done::Take, _) => ("minutes", event.minutes),
                (_, Some(new)) => ("new.minutes", new.minutes),
                (_, None) => return None,
            };
            let path = format!("run[{i}].{part}");
            let code = "not-minutes";
            let problem = Problem { path, code };
            (!are_minutes(minutes)).then(|| (problem, minutes.to_string().into()))
        })
    }
}
