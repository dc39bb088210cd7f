//! Where in a goal something stands.

use crate::model::{ActionId, EvidenceId, Goal, Kpi, KpiId, words};

words! {
    /// A field of a KPI.
    pub enum KpiPart {
        /// What is measured.
        Name = "name",
        /// What one of it is called.
        Unit = "unit",
        /// Which way is better.
        Direction = "direction",
        /// Where it stands now.
        Baseline = "baseline",
        /// Where it shall be.
        Target = "target",
        /// By when.
        Due = "due",
        /// How it is measured.
        Method = "method",
        /// What counts.
        Counting = "counting",
        /// Who confirms.
        ConfirmedBy = "confirmed-by",
        /// Where the evidence will be seen.
        Evidence = "evidence",
    }
    /// A field of what may be shown outside.
    pub enum ShowingPart {
        /// What is to be shown.
        Scope = "scope",
        /// Who owns it.
        Owner = "owner",
        /// Who permits it.
        PermittedBy = "permitted-by",
    }
    /// A field of the specification-like frame.
    pub enum FramePart {
        /// What for.
        Purpose = "purpose",
        /// Why now.
        Background = "background",
        /// What is in.
        Scope = "scope",
        /// In which steps.
        Procedure = "procedure",
    }
}

/// A field of a goal, or the goal as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title.
    Title,
    /// The statement.
    Statement,
    /// The achievement criterion.
    Criterion,
    /// The least that still counts.
    CriterionMinimum,
    /// What of the cascade it serves.
    Links,
    /// The qualitative sign.
    Sign,
    /// The KPIs as a whole.
    Kpis,
    /// A field of a KPI.
    Kpi(KpiId, KpiPart),
    /// A step of a milestone KPI.
    KpiStep(KpiId, usize),
    /// The actions as a whole.
    Actions,
    /// What an action is.
    Action(ActionId),
    /// How often an action is done.
    ActionTimes(ActionId),
    /// By when an action is done.
    ActionDue(ActionId),
    /// The weight.
    Weight,
    /// The difficulty.
    Difficulty,
    /// The category.
    Category,
    /// Where on the loop it stands.
    Loop,
    /// Support requested.
    Support,
    /// What may be shown outside.
    Showing(ShowingPart),
    /// A piece of evidence.
    Evidence(EvidenceId),
    /// The frame.
    Frame(FramePart),
    /// Anything else.
    Supplement,
    /// What remains: a field of the notes. It has a name here, and never a text.
    Asset,
    /// No single field.
    Whole,
}

impl Place {
    /// The kind of field, for message keys and for reading aloud: `kpi-target`, `action`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Statement => "statement",
            Self::Criterion => "criterion",
            Self::CriterionMinimum => "criterion-minimum",
            Self::Links => "links",
            Self::Sign => "sign",
            Self::Kpis => "kpis",
            Self::Kpi(_, part) => match part {
                KpiPart::Name => "kpi-name",
                KpiPart::Unit => "kpi-unit",
                KpiPart::Direction => "kpi-direction",
                KpiPart::Baseline => "kpi-baseline",
                KpiPart::Target => "kpi-target",
                KpiPart::Due => "kpi-due",
                KpiPart::Method => "kpi-method",
                KpiPart::Counting => "kpi-counting",
                KpiPart::ConfirmedBy => "kpi-confirmed-by",
                KpiPart::Evidence => "kpi-evidence",
            },
            Self::KpiStep(..) => "kpi-step",
            Self::Actions => "actions",
            Self::Action(_) => "action",
            Self::ActionTimes(_) => "action-times",
            Self::ActionDue(_) => "action-due",
            Self::Weight => "weight",
            Self::Difficulty => "difficulty",
            Self::Category => "category",
            Self::Loop => "loop",
            Self::Support => "support",
            Self::Showing(part) => match part {
                ShowingPart::Scope => "showing-scope",
                ShowingPart::Owner => "showing-owner",
                ShowingPart::PermittedBy => "showing-permitted-by",
            },
            Self::Evidence(_) => "evidence",
            Self::Frame(part) => match part {
                FramePart::Purpose => "frame-purpose",
                FramePart::Background => "frame-background",
                FramePart::Scope => "frame-scope",
                FramePart::Procedure => "frame-procedure",
            },
            Self::Supplement => "supplement",
            Self::Asset => "asset",
            Self::Whole => "whole",
        }
    }

    /// A stable name of this very field, fit for an anchor: `kpi-target.k1`, `action.a2`.
    #[must_use]
    pub fn name(&self) -> String {
        let mut name = String::from(self.kind());
        let id = match self {
            Self::Kpi(id, _) | Self::KpiStep(id, _) => id.as_str(),
            Self::Action(id) | Self::ActionTimes(id) | Self::ActionDue(id) => id.as_str(),
            Self::Evidence(id) => id.as_str(),
            _ => return name,
        };
        name.push('.');
        name.push_str(id);
        if let Self::KpiStep(_, at) = self {
            name.push('.');
            name.push_str(&at.to_string());
        }
        name
    }

    /// The text that stands there; `None` where the field is gone or holds no text.
    #[must_use]
    pub fn text<'a>(&self, goal: &'a Goal) -> Option<&'a str> {
        let face = &goal.public;
        let text = match self {
            Self::Title => &face.title,
            Self::Statement => &face.statement,
            Self::Criterion => &face.criterion,
            Self::CriterionMinimum => &face.criterion_minimum,
            Self::Sign => &face.sign,
            Self::Kpi(id, part) => {
                let kpi = kpi(goal, id)?;
                match part {
                    KpiPart::Name => &kpi.name,
                    KpiPart::Unit => &kpi.unit,
                    KpiPart::Method => &kpi.method,
                    KpiPart::Counting => &kpi.counting,
                    KpiPart::ConfirmedBy => &kpi.confirmed_by,
                    KpiPart::Evidence => &kpi.evidence,
                    KpiPart::Direction | KpiPart::Baseline | KpiPart::Target | KpiPart::Due => {
                        return None;
                    }
                }
            }
            Self::KpiStep(id, at) => kpi(goal, id)?.steps.get(*at)?,
            Self::Action(id) => &face.actions.iter().find(|a| a.id == *id)?.text,
            Self::ActionTimes(id) => &face.actions.iter().find(|a| a.id == *id)?.times,
            Self::Support => &face.support,
            Self::Showing(part) => match part {
                ShowingPart::Scope => &face.showing.scope,
                ShowingPart::Owner => &face.showing.owner,
                ShowingPart::PermittedBy => &face.showing.permitted_by,
            },
            Self::Evidence(id) => &face.evidence.iter().find(|e| e.id == *id)?.text,
            Self::Frame(part) => match part {
                FramePart::Purpose => &face.frame.purpose,
                FramePart::Background => &face.frame.background,
                FramePart::Scope => &face.frame.scope,
                FramePart::Procedure => &face.frame.procedure,
            },
            Self::Supplement => &face.supplement,
            // What is chosen holds no text, and what is private is not given away here.
            Self::Links
            | Self::Kpis
            | Self::Actions
            | Self::Weight
            | Self::Difficulty
            | Self::Category
            | Self::ActionDue(_)
            | Self::Loop
            | Self::Asset
            | Self::Whole => return None,
        };
        Some(text)
    }

    /// Every field of the goal that holds text, a figure or a day, in reading order, each once.
    #[must_use]
    pub fn all(goal: &Goal) -> Vec<Self> {
        let face = &goal.public;
        let mut places = vec![
            Self::Title,
            Self::Statement,
            Self::Criterion,
            Self::CriterionMinimum,
            Self::Sign,
        ];
        for kpi in &face.kpis {
            for part in KpiPart::ALL {
                places.push(Self::Kpi(kpi.id.clone(), *part));
            }
            places.extend((0..kpi.steps.len()).map(|at| Self::KpiStep(kpi.id.clone(), at)));
        }
        for action in &face.actions {
            places.push(Self::Action(action.id.clone()));
            places.push(Self::ActionTimes(action.id.clone()));
            places.push(Self::ActionDue(action.id.clone()));
        }
        places.push(Self::Support);
        places.extend(ShowingPart::ALL.iter().map(|part| Self::Showing(*part)));
        places.extend(face.evidence.iter().map(|e| Self::Evidence(e.id.clone())));
        places.extend(FramePart::ALL.iter().map(|part| Self::Frame(*part)));
        places.push(Self::Supplement);
        places
    }
}

fn kpi<'a>(goal: &'a Goal, id: &KpiId) -> Option<&'a Kpi> {
    goal.public.kpis.iter().find(|kpi| kpi.id == *id)
}
