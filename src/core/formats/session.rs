//! A session pack: what every participant of a live session opens. It holds nothing that is for the
//! facilitator alone.

use std::borrow::Cow;

use super::key::is_public_key;
use super::pack::{at, templates_fault};
use super::submission::safe;
use super::{Kind, Pack, Prepared, VERSION, json};
use crate::model::{
    AgendaId, Category, Context, Date, ExitModel, House, Language, Phase, PhaseId, Problem,
    Required, SessionId, Template, Words, Work, are_minutes, public,
};
use crate::sorted::Set;

public! {
    /// Which session, when and where.
    pub struct Occasion {
        /// What it is called.
        pub name: String,
        /// The day.
        pub day: Option<Date>,
        /// When it begins, `hh:mm` by the clock on the wall; empty: not known yet.
        pub start: String,
        /// Where: a room, a meeting's link.
        pub place: String,
    }
    /// A phase as participants see it: [`Phase`] without the facilitator's notes.
    pub struct ShownPhase {
        /// Its name.
        pub id: PhaseId,
        /// What it is called.
        pub title: String,
        /// What it is for.
        pub purpose: String,
        /// How long it takes: 1 to 240.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = crate::model::MAX_MINUTES)))]
        pub minutes: u32,
        /// What participants do meanwhile.
        pub work: Work,
        /// What they are asked.
        pub prompt: String,
        /// An answer, shown beside the prompt.
        pub example: String,
        /// What comes out of it.
        pub outcome: String,
    }
    /// An agenda as participants see it.
    pub struct ShownAgenda {
        /// Its name.
        pub id: AgendaId,
        /// What it is called.
        pub name: String,
        /// For whom it is, and what they leave with.
        pub summary: String,
        /// The phases, in order.
        pub phases: Vec<ShownPhase>,
    }
    /// A session pack, in one language.
    pub struct Session {
        /// `deguchi/session`.
        pub format: String,
        /// The version of the format.
        pub version: u32,
        /// The session: the same in every revision, in what is handed in to it and in the reply.
        pub id: SessionId,
        /// The how-manieth pack that was given out for it, from 1.
        pub revision: u32,
        /// The language of its texts.
        pub language: Option<Language>,
        /// Which session, when and where.
        pub occasion: Occasion,
        /// What happens in it.
        pub agenda: ShownAgenda,
        /// What goals are linked to.
        pub context: Context,
        /// Categories of goals, in order.
        pub categories: Vec<Category>,
        /// Strengths to grow, in order.
        pub exit_models: Vec<ExitModel>,
        /// The templates that were chosen for it, in order.
        pub templates: Vec<Template>,
        /// The company's own words.
        pub words: Words,
        /// What every goal must have here.
        pub required: Set<Required>,
        /// Where what is handed in goes: a channel, a folder, an address.
        pub hand_in: String,
        /// Whether names will stand on the wall.
        pub names_shown: bool,
        /// The session's public key, `age1…`: hand-ins are sealed to it.
        pub key: String,
    }
}

impl Occasion {
    /// When it begins, in minutes since midnight; `None` where that is not known.
    #[must_use]
    pub fn start_minutes(&self) -> Option<u32> {
        let (hours, minutes) = self.start.split_once(':')?;
        let part = |text: &str, most: u32| {
            let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            text.parse::<u32>().ok().filter(|n| digits && *n <= most)
        };
        Some(part(hours, 23)? * 60 + part(minutes, 59)?)
    }

    /// What is wrong with it that no shape tells.
    pub(super) fn fault(&self) -> Option<(Problem, Cow<'_, str>)> {
        let wrong = !self.start.is_empty() && self.start_minutes().is_none();
        let found = || at("occasion.start".to_owned(), "not-a-time", &self.start);
        wrong.then(found).flatten()
    }
}

impl ShownPhase {
    /// The phase without its notes.
    #[must_use]
    pub fn of(phase: &Phase) -> Self {
        Self {
            id: phase.id.clone(),
            title: phase.title.clone(),
            purpose: phase.purpose.clone(),
            minutes: phase.minutes,
            work: phase.work,
            prompt: phase.prompt.clone(),
            example: phase.example.clone(),
            outcome: phase.outcome.clone(),
        }
    }
}

impl ShownAgenda {
    /// How long it takes in all, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let minutes = self.phases.iter().map(|phase| phase.minutes);
        minutes.fold(0, u32::saturating_add)
    }
}

impl Session {
    /// The next pack of a prepared session. `templates` holds those that were chosen, under the ids that
    /// [`Prepared::templates`] has, with the categories and strengths that they name; what was not chosen of
    /// it stays behind. It can be given out once it has a [key](is_public_key) and a phase.
    #[must_use]
    pub fn of(prepared: &Prepared, templates: &Pack) -> Self {
        let chosen = prepared.templates.iter();
        let chosen = chosen.filter_map(|id| templates.templates.iter().find(|t| t.id == *id));
        let brought = Pack::of_templates(
            chosen.cloned().collect(),
            &templates.categories,
            &templates.exit_models,
            prepared.language.unwrap_or_default(),
        );
        let mut categories = prepared.categories.clone();
        for one in brought.categories {
            if categories.iter().all(|own| own.id != one.id) {
                categories.push(one);
            }
        }
        let mut exit_models = prepared.exit_models.clone();
        for one in brought.exit_models {
            if exit_models.iter().all(|own| own.id != one.id) {
                exit_models.push(one);
            }
        }
        let agenda = &prepared.agenda;
        Self {
            format: Kind::Session.format().to_owned(),
            version: VERSION,
            id: prepared.id.clone(),
            revision: prepared.revision.saturating_add(1),
            language: prepared.language,
            occasion: prepared.occasion.clone(),
            agenda: ShownAgenda {
                id: agenda.id.clone(),
                name: agenda.name.clone(),
                summary: agenda.summary.clone(),
                phases: agenda.phases.iter().map(ShownPhase::of).collect(),
            },
            context: prepared.context.clone(),
            categories,
            exit_models,
            templates: brought.templates,
            words: prepared.words.clone(),
            required: prepared.required.clone(),
            hand_in: prepared.hand_in.clone(),
            names_shown: prepared.names_shown,
            key: prepared.key.clone(),
        }
    }

    /// Its house style, switched on and named after the session.
    #[must_use]
    pub fn house(&self) -> House {
        House {
            name: self.occasion.name.clone(),
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

    /// A name for the file, of ASCII: `session-20261008-7k3f2a9c.json`.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name("session", &self.occasion, &self.id)
    }

    /// What is wrong with it that no shape tells, and the words that show it.
    pub(super) fn fault(&self) -> Option<(Problem, Cow<'_, str>)> {
        if self.id.as_str().is_empty() {
            return at("id".to_owned(), "id-missing", "");
        }
        if let Some(fault) = self.occasion.fault() {
            return Some(fault);
        }
        if self.agenda.phases.is_empty() {
            return at("agenda.phases".to_owned(), "agenda-empty", "");
        }
        for (i, phase) in self.agenda.phases.iter().enumerate() {
            if !are_minutes(phase.minutes) {
                let path = format!("agenda.phases[{i}].minutes");
                let code = "not-minutes";
                return Some((Problem { path, code }, phase.minutes.to_string().into()));
            }
        }
        if !is_public_key(&self.key) {
            return at("key".to_owned(), "not-a-key", "");
        }
        templates_fault(&self.templates)
    }
}

/// What a file of a session is called: what it is, the day, and the beginning of the session's id. No names.
pub(super) fn file_name(what: &str, occasion: &Occasion, id: &SessionId) -> String {
    let mut short = safe(id.as_str());
    short.truncate(8);
    let day = occasion.day.map(|day| day.to_string().replace('-', ""));
    let parts = [Some(what.to_owned()), day, Some(short)];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-") + ".json"
}
