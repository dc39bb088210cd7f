//! The steps of the guided path, in order.

use super::answer::flows;
use crate::catalogue::answered;
use crate::command::GoalText;
use crate::model::{Goal, Language, OwnNotes, Plan, SelfCheck, Template};

/// One question of the guided path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What of the cascade the goal serves.
    Serve,
    /// A question of the template's interview, by its slot.
    Slot(String),
    /// What is to be done, in one line: where no template asks.
    Title,
    /// What will be different: where no template asks.
    Statement,
    /// The KPIs and their targets.
    Figures,
    /// The qualitative sign.
    Sign,
    /// The actions.
    Actions,
    /// Where it will be seen.
    Evidence,
    /// The support asked of the company.
    Support,
    /// What may be shown outside.
    Showing,
    /// Private: what it means to the owner.
    Meaning,
    /// Private: the strength to grow.
    Strength,
    /// Private: what remains.
    Remains,
    /// Private: the self-check, which belongs to the plan as a whole.
    SelfCheck,
}

/// What an interview's step is called in an address: this and its slot.
const SLOT: &str = "slot-";

impl Step {
    /// Every step that is no template's own, in order.
    pub const FIXED: [Self; 13] = [
        Self::Serve,
        Self::Title,
        Self::Statement,
        Self::Figures,
        Self::Sign,
        Self::Actions,
        Self::Evidence,
        Self::Support,
        Self::Showing,
        Self::Meaning,
        Self::Strength,
        Self::Remains,
        Self::SelfCheck,
    ];

    /// Its name, as addresses and message keys have it.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Slot(slot) => [SLOT, slot].concat(),
            Self::Serve => "serve".into(),
            Self::Title => "title".into(),
            Self::Statement => "statement".into(),
            Self::Figures => "figures".into(),
            Self::Sign => "sign".into(),
            Self::Actions => "actions".into(),
            Self::Evidence => "evidence".into(),
            Self::Support => "support".into(),
            Self::Showing => "showing".into(),
            Self::Meaning => "meaning".into(),
            Self::Strength => "strength".into(),
            Self::Remains => "remains".into(),
            Self::SelfCheck => "self-check".into(),
        }
    }

    /// The step with this name; any slot's name is one, whether a template has it or not.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if let Some(slot) = name.strip_prefix(SLOT) {
            return Some(Self::Slot(slot.to_owned()));
        }
        Self::FIXED.into_iter().find(|step| step.name() == name)
    }

    /// Whether its answer goes into my notes and not into what is submitted.
    #[must_use]
    pub fn is_private(&self) -> bool {
        matches!(
            self,
            Self::Meaning | Self::Strength | Self::Remains | Self::SelfCheck
        )
    }

    /// Whether there is an answer already, a template's counted.
    #[must_use]
    pub fn is_answered(&self, goal: &Goal, own: &OwnNotes) -> bool {
        let face = &goal.public;
        let written = |text: GoalText| !text.of(goal).trim().is_empty();
        match self {
            Self::Serve => !face.links.is_empty(),
            Self::Slot(slot) => answered(&goal.private.answers.0, slot),
            Self::Title => written(GoalText::Title),
            Self::Statement => written(GoalText::Statement),
            Self::Figures => !face.kpis.is_empty() && face.kpis.iter().all(|kpi| kpi.has_target()),
            Self::Sign => written(GoalText::Sign),
            Self::Actions => face.actions.iter().any(|a| !a.text.trim().is_empty()),
            Self::Evidence => face.evidence.iter().any(|e| !e.text.trim().is_empty()),
            Self::Support => written(GoalText::Support),
            Self::Showing => {
                written(GoalText::ShowingScope) || written(GoalText::ShowingPermittedBy)
            }
            Self::Meaning => written(GoalText::Essence),
            Self::Strength => goal.private.exit_model.0.is_some(),
            Self::Remains => written(GoalText::Asset),
            Self::SelfCheck => own.self_check.0 != SelfCheck::default(),
        }
    }
}

/// The steps of a goal in order: the public ones, then the private ones.
///
/// A template's question is asked as long as its answer goes anywhere: once the owner has written
/// all of those texts by hand, it is not. Where no template asks, title and statement are asked for
/// themselves. The first question is what the goal serves, where the plan's context holds anything.
#[must_use]
pub fn path(
    goal: &Goal,
    plan: &Plan,
    template: Option<&Template>,
    language: Language,
) -> Vec<Step> {
    let mut steps = Vec::new();
    if plan.context.items().next().is_some() {
        steps.push(Step::Serve);
    }
    let asked = template.into_iter().flat_map(|template| {
        template
            .interview
            .iter()
            .filter(|question| flows(goal, template, &question.slot, language))
    });
    steps.extend(asked.map(|question| Step::Slot(question.slot.clone())));
    if !steps.iter().any(|step| matches!(step, Step::Slot(_))) {
        steps.extend([Step::Title, Step::Statement]);
    }
    let figures = Step::FIXED.iter().position(|step| *step == Step::Figures);
    steps.extend(Step::FIXED[figures.unwrap_or_default()..].iter().cloned());
    steps
}
