//! Agendas (進行): what a facilitator leads many people through, phase by phase (domain.md, section 8).

use super::public::{first_is_default, public, words};
use super::{AgendaId, PhaseId};

/// Most agendas of a pack.
pub const MAX_AGENDAS: usize = 50;
/// Most phases of an agenda: more than a day has room for.
pub const MAX_PHASES: usize = 40;
/// Longest phase, in minutes. The shortest has one.
pub const MAX_MINUTES: u32 = 240;

words! {
    /// What participants do in a phase: what their page has ready for them meanwhile.
    pub enum Work {
        /// Listen.
        Listen = "listen",
        /// Read the context, and put it into own words.
        Context = "context",
        /// Write a line, for themselves.
        Write = "write",
        /// Read samples.
        Samples = "samples",
        /// Write titles of goals.
        Titles = "titles",
        /// Write KPIs.
        Kpis = "kpis",
        /// Write in their own notes, which nobody is ever asked for.
        Notes = "notes",
        /// Read to each other, in pairs.
        Pairs = "pairs",
        /// Hand in.
        HandIn = "hand-in",
        /// Look at the wall.
        Wall = "wall",
        /// Say how far they are.
        CheckIn = "check-in",
        /// Talk.
        Talk = "talk",
        /// Decide.
        Decide = "decide",
        /// Have a break.
        Break = "break",
    }
}

first_is_default!(Work);

public! {
    /// A phase (場面): some minutes with one question.
    pub struct Phase {
        /// Its name; the same in every language.
        pub id: PhaseId,
        /// What it is called.
        pub title: String,
        /// What it is for.
        pub purpose: String,
        /// How long it takes: 1 to [`MAX_MINUTES`].
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_MINUTES)))]
        pub minutes: u32,
        /// What participants do meanwhile.
        pub work: Work,
        /// What they are asked: one line is enough for an answer.
        pub prompt: String,
        /// An answer, shown beside the prompt.
        pub example: String,
        /// What comes out of it.
        pub outcome: String,
        /// For the facilitator alone: what goes wrong here, and what to say then. It goes on in packs, from
        /// facilitator to facilitator, and never to participants.
        pub notes: String,
    }
    /// An agenda.
    pub struct Agenda {
        /// Its name; the same in every language.
        pub id: AgendaId,
        /// Goes up with every change of wording.
        pub version: u32,
        /// What it is called.
        pub name: String,
        /// For whom and when, and what they leave with.
        pub summary: String,
        /// The phases, in order: 1 to [`MAX_PHASES`].
        pub phases: Vec<Phase>,
    }
}

/// Whether a phase can have so many minutes.
#[must_use]
pub const fn are_minutes(minutes: u32) -> bool {
    1 <= minutes && minutes <= MAX_MINUTES
}

impl Agenda {
    /// How long it takes in all, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let minutes = self.phases.iter().map(|phase| phase.minutes);
        minutes.fold(0, u32::saturating_add)
    }

    /// The phase with this id.
    #[must_use]
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// What is wrong with it that no shape tells: where in it, the code of the table of errors, and what
    /// stands there. It has a phase, and every phase its minutes.
    #[must_use]
    pub fn fault(&self) -> Option<(String, &'static str, String)> {
        if self.phases.is_empty() {
            return Some(("phases".to_owned(), "agenda-empty", String::new()));
        }
        let at = self.phases.iter().position(|p| !are_minutes(p.minutes))?;
        let minutes = self.phases[at].minutes.to_string();
        Some((format!("phases[{at}].minutes"), "not-minutes", minutes))
    }
}
