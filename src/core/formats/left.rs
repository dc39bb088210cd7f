//! What was had of a damaged document, and what was not.

use super::{KeptPlan, ReadError};

/// What a part of a document is that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The document, with everything in it.
    Whole,
    /// What says of which kind and version the document is.
    Kind,
    /// A plan, with everything in it.
    Plan,
    /// The plan's name in files, or how often it was handed in.
    Number,
    /// The plan's head.
    Head,
    /// What the goals are linked to.
    Context,
    /// What the company adds to the assistant's rules.
    House,
    /// A goal, both faces.
    Goal,
    /// What the owner keeps of the plan as a whole.
    Own,
    /// Where its fields come from. Without it the plan is whole; two copies of it do not merge by field.
    Sources,
    /// What stands behind a break: it cannot be told what it was.
    Rest,
}

impl Part {
    /// The key of the message that names it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Whole => "left-whole",
            Self::Kind => "left-kind",
            Self::Plan => "left-plan",
            Self::Number => "left-number",
            Self::Head => "left-head",
            Self::Context => "left-context",
            Self::House => "left-house",
            Self::Goal => "left-goal",
            Self::Own => "left-own",
            Self::Sources => "left-sources",
            Self::Rest => "left-rest",
        }
    }
}

/// A part that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// What it is.
    pub what: Part,
    /// Where it stands: `plans[0].plan.goals[2]`; empty for the whole.
    pub at: String,
    /// Of a goal its title, as far as that can be read; else empty.
    pub title: String,
    /// The part as it stands in the text. Empty where nothing follows a break.
    pub raw: String,
    /// What is wrong, and at which place inside of the part.
    pub why: ReadError,
}

/// What was had of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rescued {
    /// The plans, in their order. They keep the invariants, but for an id that was lost: that is blank, and
    /// whoever takes the plan in gives it one. Where anything of a plan was left, its sidecar is blank: it
    /// would speak of fields that are not there.
    pub plans: Vec<KeptPlan>,
    /// What was not taken, in the order of the text.
    pub left: Vec<Left>,
}
