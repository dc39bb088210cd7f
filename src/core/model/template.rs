//! Templates: a start for goals. All of a template is public text: anyone can open the catalogue.

use super::public::{first_is_default, public, words};
use super::{
    AssetKind, CategoryId, Difficulty, Direction, ExitModelId, KpiKind, LadderStep, LoopPlace,
    Showing, TemplateId,
};

use crate::sorted::Set;

/// Most templates of a pack: more than a person looks through, and the page lists them all.
pub const MAX_TEMPLATES: usize = 500;
/// Most questions of a template's interview.
pub const MAX_QUESTIONS: usize = 100;
/// Longest name of a slot, in characters.
pub const MAX_SLOT: usize = 64;

/// Whether a slot can have this name: 1 to [`MAX_SLOT`] characters out of a-z, 0-9 and `-`, and not `-`
/// alone, which is how a template writes an opening brace.
#[must_use]
pub fn is_slot(name: &str) -> bool {
    let part = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=MAX_SLOT).contains(&name.len()) && name.bytes().all(part) && name != "-"
}

words! {
    /// The language of a text for the screen.
    pub enum Language {
        /// Japanese.
        Ja = "ja",
        /// English.
        En = "en",
    }
    /// The family of a template; the first four are those that the product is asked for.
    pub enum Family {
        /// Reuse.
        Reuse = "reuse",
        /// Sharing.
        Sharing = "sharing",
        /// Mentoring.
        Mentoring = "mentoring",
        /// Proposal.
        Proposal = "proposal",
        /// Recurring revenue.
        Revenue = "revenue",
        /// The branch office and the team.
        Organisation = "organisation",
        /// Compliance.
        Compliance = "compliance",
        /// Work with AI.
        Ai = "ai",
        /// Margin put back into learning.
        Reinvest = "reinvest",
        /// What builds up.
        Exit = "exit",
    }
    /// A form of service that a goal can lead to: new ones beside hours of work, and the layer above those.
    pub enum Service {
        /// A partner who frames the problem.
        Framing = "framing",
        /// A service bundled with intellectual property of one's own.
        OwnMechanism = "own-mechanism",
        /// A specialist for trying things out (PoC).
        Trial = "trial",
        /// Support of the customer's own team.
        CustomerTeam = "customer-team",
        /// Support for OSS.
        OssSupport = "oss-support",
        /// Kits.
        Kit = "kit",
        /// Training.
        Training = "training",
        /// Method.
        Method = "method",
    }
    /// A role that structures work for others.
    pub enum Role {
        /// Document architect.
        Documents = "documents",
        /// Reuse designer.
        Reuse = "reuse",
        /// Scenario designer for quality.
        Scenarios = "scenarios",
        /// Trainer for AI.
        AiTrainer = "ai-trainer",
    }
}

first_is_default!(Language, Family);

public! {
    /// The wording of a goal at one level of difficulty. Texts hold slots: `{theme}`.
    pub struct Wording {
        /// The level.
        pub difficulty: Option<Difficulty>,
        /// The goal in one line.
        pub title: String,
        /// What will be done and what will be different.
        pub statement: String,
        /// The achievement criterion.
        pub criterion: String,
        /// The least that still counts.
        pub criterion_minimum: String,
        /// Suggested figures, in the order of the KPIs; targets themselves stay blank.
        pub suggestions: Vec<String>,
    }
    /// A KPI as a template offers it: without figures.
    pub struct TemplateKpi {
        /// What is measured.
        pub name: String,
        /// What kind of figure.
        pub kind: KpiKind,
        /// Which way is better.
        pub direction: Direction,
        /// What one of it is called.
        pub unit: String,
        /// The steps of a milestone KPI.
        pub steps: Vec<String>,
        /// How it is measured.
        pub method: String,
        /// What counts and what does not.
        pub counting: String,
        /// Who confirms the figure.
        pub confirmed_by: String,
        /// Where the evidence will be seen.
        pub evidence: String,
    }
    /// An action as a template offers it.
    pub struct TemplateAction {
        /// What is done.
        pub text: String,
        /// How often.
        pub times: String,
    }
    /// One goal of a template; most have one, some a linked set.
    pub struct TemplateGoal {
        /// The wording for each level of difficulty.
        pub levels: Vec<Wording>,
        /// What people will say or do differently.
        pub sign: String,
        /// The KPIs.
        pub kpis: Vec<TemplateKpi>,
        /// The actions.
        pub actions: Vec<TemplateAction>,
        /// Evidence that usually exists.
        pub evidence: Vec<String>,
        /// Support to ask for.
        pub support: String,
        /// What may be shown outside, whose it is and who permits it; without a day of consent.
        pub showing: Showing,
        /// A suggested essence: catalogue text that a manager would read with approval.
        pub essence: String,
        /// What kind of thing remains.
        pub asset_kind: Option<AssetKind>,
        /// What remains.
        pub asset: String,
    }
    /// One question of the interview; its answer fills a slot.
    pub struct Question {
        /// The slot that the answer fills.
        pub slot: String,
        /// What stands in the text until it is answered.
        pub blank: String,
        /// The question.
        pub ask: String,
        /// Why it is asked.
        pub why: String,
        /// An example answer, about the sample section: all of them together are the filled example.
        pub example: String,
    }
    /// A template.
    pub struct Template {
        /// Its name; the same in every language.
        pub id: TemplateId,
        /// Goes up with every change of wording.
        pub version: u32,
        /// Who wrote it; empty: whoever made its pack.
        pub author: String,
        /// Under which licence it may be passed on; empty: its pack's.
        pub licence: String,
        /// The family.
        pub family: Family,
        /// The category of its goals.
        pub category: Option<CategoryId>,
        /// What it is called.
        pub name: String,
        /// For whom and when, in one sentence.
        pub summary: String,
        /// The interview, in order.
        pub interview: Vec<Question>,
        /// The goals.
        pub goals: Vec<TemplateGoal>,
        /// Strengths that it grows.
        pub exit_models: Vec<ExitModelId>,
        /// Where on the loop it stands.
        pub loop_places: Set<LoopPlace>,
        /// The ladder step that it reaches.
        pub ladder: LadderStep,
        /// Forms of service that it can lead to.
        pub services: Set<Service>,
        /// Roles that it grows.
        pub roles: Set<Role>,
        /// Words that stand in what a section needs from it, and by which one looks for it.
        pub themes: Vec<String>,
        /// What makes it hard for AI to do alone.
        pub hard_for_ai: String,
        /// How its figures could be gamed.
        pub gaming: String,
        /// What is done against that.
        pub counter: String,
    }
}
