//! A goal (目標) and its public face.

use thiserror::Error;

use super::public::{public, words};
use super::{
    ActionId, CategoryId, Date, EvidenceId, GoalId, ItemId, Kpi, PrivateFace, Public, RecordId,
};
use crate::json::{Fault, Reader, Stored};
use crate::sorted::Set;

/// A weight (ウェイト) in per cent, 0 to 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

/// Why a number is no weight.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("a weight is a whole number from 0 to 100")]
pub struct WeightError;

impl Weight {
    /// The per cent.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Weight {
    type Error = WeightError;
    fn try_from(percent: u8) -> Result<Self, WeightError> {
        if percent <= 100 {
            Ok(Self(percent))
        } else {
            Err(WeightError)
        }
    }
}

impl Stored for Weight {
    fn write(&self, out: &mut String) {
        out.push_str(&self.0.to_string());
    }
    fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
        match from.number()?.parse() {
            Ok(percent @ 0..=100) => *self = Self(percent),
            _ => return from.fault(),
        }
        Ok(())
    }
    fn is_blank(&self) -> bool {
        self.0 == 0
    }
    fn blank() -> Self {
        Self(0)
    }
}
crate::through_serde!(Weight);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Weight {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weight".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": 0, "maximum": 100 })
    }
}

impl Public for Weight {}

words! {
    /// How hard a goal is for its owner (難易度).
    pub enum Difficulty {
        /// Within reach of the grade.
        Standard = "standard",
        /// Wants a stretch.
        Demanding = "demanding",
        /// Nobody here has done it.
        Hard = "hard",
    }
    /// The loop that makes the company's profit and the person's growth one goal.
    pub enum LoopPlace {
        /// 知見.
        Insight = "insight",
        /// 仕組み.
        Mechanism = "mechanism",
        /// 横展開.
        Spread = "spread",
        /// 収益.
        Revenue = "revenue",
    }
}

public! {
    /// What an action (行動) is: do X, N times, by when.
    pub struct Action {
        /// Its name in the goal.
        pub id: ActionId,
        /// What is done.
        pub text: String,
        /// How often, in the writer's words.
        pub times: String,
        /// By when.
        pub due: Option<Date>,
    }
    /// A record of work with AI: evidence of the owner's own thinking.
    pub struct WorkRecord {
        /// Its name in the goal.
        pub id: RecordId,
        /// The owner's idea.
        pub own_idea: String,
        /// AI's idea.
        pub ai_idea: String,
        /// What was verified.
        pub verified: String,
        /// What came back.
        pub came_back: String,
    }
    /// Evidence that the owner chose to show.
    pub struct Evidence {
        /// Its name in the goal.
        pub id: EvidenceId,
        /// What it is and where it can be seen.
        pub text: String,
        /// A record of work with AI, where the owner made one public.
        pub record: Option<WorkRecord>,
    }
    /// What may be shown outside (持ち出しの範囲).
    pub struct Showing {
        /// What is to be shown, and where; empty: nothing.
        pub scope: String,
        /// Who owns the result.
        pub owner: String,
        /// Who permits it.
        pub permitted_by: String,
        /// When the consent was given.
        pub permitted_on: Option<Date>,
    }
    /// A specification-like frame, for those who want it.
    pub struct Frame {
        /// What for.
        pub purpose: String,
        /// Why now.
        pub background: String,
        /// What is in and what is out.
        pub scope: String,
        /// In which steps.
        pub procedure: String,
    }
    /// A category of goals.
    pub struct Category {
        /// Its name in files.
        pub id: CategoryId,
        /// Its name on the screen.
        pub name: String,
    }
    /// What is submitted of a goal.
    pub struct PublicFace {
        /// The goal in one line.
        pub title: String,
        /// What will be done and what will be different.
        pub statement: String,
        /// The category.
        pub category: Option<CategoryId>,
        /// Items of the cascade that it serves.
        pub links: Set<ItemId>,
        /// The KPIs, in order.
        pub kpis: Vec<Kpi>,
        /// What people will say or do differently (質の変化).
        pub sign: String,
        /// The achievement criterion (達成基準): when it is met.
        pub criterion: String,
        /// The least that still counts, where wanted.
        pub criterion_minimum: String,
        /// The actions, in order.
        pub actions: Vec<Action>,
        /// The weight; the plan's add up to 100 %.
        pub weight: Option<Weight>,
        /// The difficulty.
        pub difficulty: Option<Difficulty>,
        /// Support requested from the company (会社への支援のお願い).
        pub support: String,
        /// What may be shown outside.
        pub showing: Showing,
        /// Evidence that the owner chose to show.
        pub evidence: Vec<Evidence>,
        /// Where on the loop it stands.
        pub loop_places: Set<LoopPlace>,
        /// A specification-like frame.
        pub frame: Frame,
        /// Anything else.
        pub supplement: String,
    }
}

/// A goal with its two faces. Not [`Public`]: only its public face is.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Goal {
    /// Its name.
    pub id: GoalId,
    /// What is submitted.
    pub public: PublicFace,
    /// What the owner keeps.
    pub private: PrivateFace,
}
crate::stored!(Goal {
    id always,
    public always,
    private always
});
