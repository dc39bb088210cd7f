//! The nouns of the planner: one a file. Nothing here knows commands, files or rules.

mod agenda;
mod amount;
mod cascade;
mod date;
mod event;
mod goal;
mod house;
mod ids;
mod kpi;
mod notes;
mod overlay;
mod period;
mod plan;
pub(crate) mod public;
mod silence;
mod template;

pub use agenda::{Agenda, MAX_AGENDAS, MAX_MINUTES, MAX_PHASES, Phase, Work, are_minutes};
pub use amount::{Amount, AmountError};
pub use cascade::{Context, Figure, Level, Meanings, Objective, Policy, Served};
pub use date::{Date, DateError};
pub use event::{Done, Event, MAX_EVENTS, MAX_MOMENT};
pub use goal::{
    Action, Category, Difficulty, Evidence, Frame, Goal, LoopPlace, PublicFace, Showing, Weight,
    WeightError, WorkRecord,
};
pub use house::{House, Required, Term, WordList, Words};
pub use ids::{
    ActionId, AgendaId, CategoryId, EvidenceId, ExitModelId, GoalId, IdError, ItemId, KpiId,
    PhaseId, PlanId, RecordId, SessionId, TemplateId,
};
pub use kpi::{Direction, Kpi, KpiKind};
pub use notes::{
    Asset, AssetKind, Dismissal, ExitModel, Ladder, LadderStep, OwnNotes, PrivateFace, SelfCheck,
};
pub use period::{Stride, Turn};
pub use plan::{
    HandIn, Head, MAX_GOALS, MAX_ITEMS, MAX_TEXT, Owner, Period, Plan, Problem, Reviews,
};
pub use public::{Private, Public, Shared};
pub(crate) use public::{first_is_default, public, words};
pub use silence::Silence;
pub use template::{
    Family, Language, MAX_QUESTIONS, MAX_SLOT, MAX_TEMPLATES, Question, Role, Service, Template,
    TemplateAction, TemplateGoal, TemplateKpi, Wording, is_slot,
};
