//! Edits of a goal, both faces.

use super::{CommandError, list, set_text};
use crate::model::{
    Action, ActionId, Amount, AssetKind, CategoryId, Date, Difficulty, Direction, Dismissal,
    Evidence, EvidenceId, ExitModelId, Goal, ItemId, Kpi, KpiId, KpiKind, LadderStep, LoopPlace,
    MAX_ITEMS, Weight, WorkRecord,
};
use crate::sorted::{Map, Set};

/// A text field of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoalText {
    /// The goal in one line.
    Title,
    /// What will be done and what will be different.
    Statement,
    /// What people will say or do differently.
    Sign,
    /// When it is met.
    Criterion,
    /// The least that still counts.
    CriterionMinimum,
    /// Support requested.
    Support,
    /// What is to be shown outside.
    ShowingScope,
    /// Who owns the result.
    ShowingOwner,
    /// Who permits it.
    ShowingPermittedBy,
    /// Frame: what for.
    Purpose,
    /// Frame: why now.
    Background,
    /// Frame: what is in and out.
    Scope,
    /// Frame: in which steps.
    Procedure,
    /// Anything else.
    Supplement,
    /// Private: what it means to me.
    Essence,
    /// Private: what remains.
    Asset,
}

impl GoalText {
    /// The field of the goal.
    #[must_use]
    pub fn of(self, goal: &Goal) -> &str {
        let face = &goal.public;
        match self {
            Self::Title => &face.title,
            Self::Statement => &face.statement,
            Self::Sign => &face.sign,
            Self::Criterion => &face.criterion,
            Self::CriterionMinimum => &face.criterion_minimum,
            Self::Support => &face.support,
            Self::ShowingScope => &face.showing.scope,
            Self::ShowingOwner => &face.showing.owner,
            Self::ShowingPermittedBy => &face.showing.permitted_by,
            Self::Purpose => &face.frame.purpose,
            Self::Background => &face.frame.background,
            Self::Scope => &face.frame.scope,
            Self::Procedure => &face.frame.procedure,
            Self::Supplement => &face.supplement,
            Self::Essence => &goal.private.essence.0,
            Self::Asset => &goal.private.asset.0.name,
        }
    }

    fn field(self, goal: &mut Goal) -> &mut String {
        let face = &mut goal.public;
        match self {
            Self::Title => &mut face.title,
            Self::Statement => &mut face.statement,
            Self::Sign => &mut face.sign,
            Self::Criterion => &mut face.criterion,
            Self::CriterionMinimum => &mut face.criterion_minimum,
            Self::Support => &mut face.support,
            Self::ShowingScope => &mut face.showing.scope,
            Self::ShowingOwner => &mut face.showing.owner,
            Self::ShowingPermittedBy => &mut face.showing.permitted_by,
            Self::Purpose => &mut face.frame.purpose,
            Self::Background => &mut face.frame.background,
            Self::Scope => &mut face.frame.scope,
            Self::Procedure => &mut face.frame.procedure,
            Self::Supplement => &mut face.supplement,
            Self::Essence => &mut goal.private.essence.0,
            Self::Asset => &mut goal.private.asset.0.name,
        }
    }

    /// Whether it belongs to the private face.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(self, Self::Essence | Self::Asset)
    }
}

/// A text field of a KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KpiText {
    /// What is measured.
    Name,
    /// What one of it is called.
    Unit,
    /// How it is measured.
    Method,
    /// What counts.
    Counting,
    /// Who confirms.
    ConfirmedBy,
    /// Where the evidence will be seen.
    Evidence,
}

impl KpiText {
    /// The field of the KPI.
    #[must_use]
    pub fn of(self, kpi: &Kpi) -> &str {
        match self {
            Self::Name => &kpi.name,
            Self::Unit => &kpi.unit,
            Self::Method => &kpi.method,
            Self::Counting => &kpi.counting,
            Self::ConfirmedBy => &kpi.confirmed_by,
            Self::Evidence => &kpi.evidence,
        }
    }
}

/// An edit of a KPI.
#[derive(Clone, Debug, PartialEq)]
pub enum KpiEdit {
    /// Sets a text.
    Text(KpiText, String),
    /// Sets what kind of figure it holds.
    Kind(KpiKind),
    /// Sets which way is better.
    Direction(Direction),
    /// Sets where it stands now.
    Baseline(Option<Amount>),
    /// Sets where it shall be.
    Target(Option<Amount>),
    /// Sets by when.
    Due(Option<Date>),
    /// Sets the steps of a milestone KPI.
    Steps(Vec<String>),
    /// Sets one step of a milestone KPI.
    Step(usize, String),
}

/// An edit of an action.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionEdit {
    /// Sets what is done.
    Text(String),
    /// Sets how often.
    Times(String),
    /// Sets by when.
    Due(Option<Date>),
}

/// An edit of a goal.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalEdit {
    /// Sets a text.
    Text(GoalText, String),
    /// Sets the category.
    Category(Option<CategoryId>),
    /// Links it to an item of the cascade, or takes the link away.
    Link(ItemId, bool),
    /// Sets the weight.
    Weight(Option<Weight>),
    /// Sets the difficulty.
    Difficulty(Option<Difficulty>),
    /// Puts it on a place of the loop, or takes it off.
    Loop(LoopPlace, bool),
    /// Sets the day of the consent to show.
    PermittedOn(Option<Date>),
    /// Adds a KPI.
    AddKpi(Kpi),
    /// Edits a KPI.
    Kpi(KpiId, KpiEdit),
    /// Takes a KPI away.
    RemoveKpi(KpiId),
    /// Moves a KPI.
    MoveKpi(KpiId, usize),
    /// Adds an action.
    AddAction(Action),
    /// Edits an action.
    Action(ActionId, ActionEdit),
    /// Takes an action away.
    RemoveAction(ActionId),
    /// Moves an action.
    MoveAction(ActionId, usize),
    /// Adds evidence.
    AddEvidence(Evidence),
    /// Rewords evidence.
    Evidence(EvidenceId, String),
    /// Takes evidence away.
    RemoveEvidence(EvidenceId),
    /// Private: sets the strength to grow.
    ExitModel(Option<ExitModelId>),
    /// Private: sets what kind of thing remains.
    AssetKind(Option<AssetKind>),
    /// Private: sets the step that is reached.
    LadderNow(Option<LadderStep>),
    /// Private: sets the step that the goal is for.
    LadderAim(Option<LadderStep>),
    /// Private: sets the records of work with AI.
    Records(Vec<WorkRecord>),
    /// Private: what a question of the interview was answered; blank takes the answer away. The
    /// texts that hold it are edited beside it ([`crate::guide::answer`]).
    Answer(String, String),
    /// Private: sets what a template suggests as the figure of a KPI.
    Suggestion(KpiId, String),
    /// Private: lets a finding stand.
    Dismiss(Dismissal),
    /// Private: wants a finding back.
    Restore(Dismissal),
}

impl GoalEdit {
    pub(super) fn label(&self) -> &'static str {
        match self {
            Self::Text(field, _) if field.is_private() => "notes",
            Self::Text(..) | Self::PermittedOn(_) => "text",
            Self::Category(_) => "category",
            Self::Link(..) => "link",
            Self::Weight(_) => "weight",
            Self::Difficulty(_) => "difficulty",
            Self::Loop(..) => "loop",
            Self::AddKpi(_) => "add-kpi",
            Self::Kpi(..) | Self::MoveKpi(..) => "kpi",
            Self::RemoveKpi(_) => "remove-kpi",
            Self::AddAction(_) => "add-action",
            Self::Action(..) | Self::MoveAction(..) => "action",
            Self::RemoveAction(_) => "remove-action",
            Self::AddEvidence(_) | Self::Evidence(..) | Self::RemoveEvidence(_) => "evidence",
            Self::ExitModel(_)
            | Self::AssetKind(_)
            | Self::LadderNow(_)
            | Self::LadderAim(_)
            | Self::Records(_)
            | Self::Suggestion(..) => "notes",
            Self::Answer(..) => "answer",
            Self::Dismiss(_) => "dismiss",
            Self::Restore(_) => "restore",
        }
    }

    pub(super) fn apply(self, goal: &mut Goal) -> Result<(), CommandError> {
        if let Self::Text(field, text) = self {
            return set_text(field.field(goal), text);
        }
        let (face, notes) = (&mut goal.public, &mut goal.private);
        match self {
            Self::Text(..) => {}
            Self::Category(id) => face.category = id,
            Self::Link(id, on) => {
                if on && face.links.len() >= MAX_ITEMS {
                    return Err(CommandError::TooMany);
                }
                toggle(&mut face.links, id, on);
            }
            Self::Weight(weight) => face.weight = weight,
            Self::Difficulty(difficulty) => face.difficulty = difficulty,
            Self::Loop(place, on) => toggle(&mut face.loop_places, place, on),
            Self::PermittedOn(date) => face.showing.permitted_on = date,
            Self::AddKpi(kpi) => return list::add(&mut face.kpis, kpi, |k| &k.id),
            Self::Kpi(id, edit) => {
                return edit.apply(list::find(&mut face.kpis, &id, |k| &k.id)?);
            }
            Self::RemoveKpi(id) => {
                list::remove(&mut face.kpis, &id, |k| &k.id)?;
                notes.suggestions.0.remove(&id);
            }
            Self::MoveKpi(id, to) => return list::shift(&mut face.kpis, &id, to, |k| &k.id),
            Self::AddAction(action) => return list::add(&mut face.actions, action, |a| &a.id),
            Self::Action(id, edit) => {
                let action = list::find(&mut face.actions, &id, |a| &a.id)?;
                match edit {
                    ActionEdit::Text(text) => return set_text(&mut action.text, text),
                    ActionEdit::Times(text) => return set_text(&mut action.times, text),
                    ActionEdit::Due(date) => action.due = date,
                }
            }
            Self::RemoveAction(id) => return list::remove(&mut face.actions, &id, |a| &a.id),
            Self::MoveAction(id, to) => return list::shift(&mut face.actions, &id, to, |a| &a.id),
            Self::AddEvidence(item) => return list::add(&mut face.evidence, item, |e| &e.id),
            Self::Evidence(id, text) => {
                return set_text(
                    &mut list::find(&mut face.evidence, &id, |e| &e.id)?.text,
                    text,
                );
            }
            Self::RemoveEvidence(id) => return list::remove(&mut face.evidence, &id, |e| &e.id),
            Self::ExitModel(id) => notes.exit_model.0 = id,
            Self::AssetKind(kind) => notes.asset.0.kind = kind,
            Self::LadderNow(step) => notes.ladder.0.now = step,
            Self::LadderAim(step) => notes.ladder.0.aim = step,
            Self::Records(records) => {
                if records.len() > MAX_ITEMS {
                    return Err(CommandError::TooMany);
                }
                notes.records.0 = records;
            }
            Self::Answer(slot, text) => return answer(&mut notes.answers.0, slot, text),
            Self::Suggestion(id, text) => {
                list::find(&mut face.kpis, &id, |k| &k.id)?;
                return set_text(notes.suggestions.0.get_or_default(id), text);
            }
            Self::Dismiss(dismissal) => toggle(&mut notes.dismissed.0, dismissal, true),
            Self::Restore(dismissal) => toggle(&mut notes.dismissed.0, dismissal, false),
        }
        Ok(())
    }
}

impl KpiEdit {
    fn apply(self, kpi: &mut Kpi) -> Result<(), CommandError> {
        match self {
            Self::Text(field, text) => {
                let field = match field {
                    KpiText::Name => &mut kpi.name,
                    KpiText::Unit => &mut kpi.unit,
                    KpiText::Method => &mut kpi.method,
                    KpiText::Counting => &mut kpi.counting,
                    KpiText::ConfirmedBy => &mut kpi.confirmed_by,
                    KpiText::Evidence => &mut kpi.evidence,
                };
                return set_text(field, text);
            }
            Self::Kind(kind) => kpi.kind = kind,
            Self::Direction(direction) => kpi.direction = direction,
            Self::Step(at, text) => {
                return set_text(kpi.steps.get_mut(at).ok_or(CommandError::NoTarget)?, text);
            }
            Self::Baseline(amount) => kpi.baseline = amount,
            Self::Target(amount) => kpi.target = amount,
            Self::Due(date) => kpi.due = date,
            Self::Steps(steps) => {
                if steps.len() > MAX_ITEMS {
                    return Err(CommandError::TooMany);
                }
                kpi.steps = steps;
            }
        }
        Ok(())
    }
}

/// Puts something into a set, or takes it out.
pub(super) fn toggle<T: Ord>(set: &mut Set<T>, item: T, on: bool) {
    if on {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}

fn answer(
    answers: &mut Map<String, String>,
    slot: String,
    text: String,
) -> Result<(), CommandError> {
    if text.is_empty() {
        answers.remove(&slot);
        return Ok(());
    }
    if !answers.contains_key(&slot) && answers.len() >= MAX_ITEMS {
        return Err(CommandError::TooMany);
    }
    let mut checked = String::new();
    set_text(&mut checked, text)?;
    answers.insert(slot, checked);
    Ok(())
}
