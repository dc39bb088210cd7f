//! Every change that a person can make: `apply(&mut Workspace, Command) -> Result<Change, _>`.
//!
//! A command is checked whole before anything is touched: one that fails changes nothing.

mod context;
mod contexts;
mod goal;
mod head;
mod house;
mod roll;
mod title;

use std::borrow::Cow;
use std::sync::Arc;

use thiserror::Error;

use crate::change::{Change, difference, replay};
use crate::model::{Goal, GoalId, Language, MAX_GOALS, MAX_TEXT, Plan, PlanId};
use crate::sorted::Map;

pub use context::{ContextEdit, ContextText};
pub use contexts::{KeptContext, contexts};
pub use goal::{ActionEdit, GoalEdit, GoalText, KpiEdit, KpiText};
pub use head::{HeadEdit, HeadText, OwnEdit, SelfCheckText};
pub use house::HouseEdit;
pub use roll::{dates_moved, roll_over, still_open};

/// All plans on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    plans: Map<PlanId, Arc<Plan>>,
}

/// A change that a person can make, in one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    /// The plan.
    pub plan: PlanId,
    /// What is done in it.
    pub act: Act,
}

/// What is done in a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Takes in a plan that is not here yet, or puts it in the place of the one that is.
    Put(Box<Plan>),
    /// Takes the plan away.
    Remove,
    /// Edits the head.
    Head(HeadEdit),
    /// Edits the context.
    Context(ContextEdit),
    /// Edits the house style.
    House(HouseEdit),
    /// Edits the notes on the plan as a whole.
    Own(OwnEdit),
    /// Adds goals in one step, at a place or at the end.
    AddGoals(Vec<Goal>, Option<usize>),
    /// Takes a goal away.
    RemoveGoal(GoalId),
    /// Moves a goal to another place in the list.
    MoveGoal(GoalId, usize),
    /// Edits a goal.
    Goal(GoalId, GoalEdit),
    /// Edits goals in many places in one step, which the first of the edits names.
    Goals(Vec<(GoalId, GoalEdit)>),
    /// Edits a goal and adds another right behind it, in one step: one goal becomes two.
    Split(GoalId, GoalEdit, Box<Goal>),
    /// Notes that the plan was handed in: the revision goes up by one.
    HandedIn,
}

/// Why a command was refused. Nothing was changed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CommandError {
    /// There is no such plan.
    #[error("no such plan")]
    NoPlan,
    /// There is no such goal, or no such part of it.
    #[error("no such goal or part of a goal")]
    NoTarget,
    /// Something with this id is there already.
    #[error("the id is taken")]
    IdTaken,
    /// The text is longer than a field may be ([`MAX_TEXT`] characters).
    #[error("the text is too long")]
    TooLong,
    /// The list is full ([`MAX_GOALS`] goals, [`crate::model::MAX_ITEMS`] of anything else).
    #[error("the list is full")]
    TooMany,
    /// The category is used by a goal.
    #[error("the category is in use")]
    InUse,
    /// The plan breaks an invariant.
    #[error("the plan breaks an invariant")]
    Broken,
}

impl Workspace {
    /// The plan with this id.
    #[must_use]
    pub fn plan(&self, id: &PlanId) -> Option<&Arc<Plan>> {
        self.plans.get(id)
    }

    /// All plans, in the order of their ids (which is the order of their making).
    pub fn plans(&self) -> impl Iterator<Item = &Arc<Plan>> {
        self.plans.values()
    }

    /// Takes a plan in as it was loaded: no change, nothing to undo.
    pub fn load(&mut self, plan: impl Into<Arc<Plan>>) {
        let plan = plan.into();
        self.plans.insert(plan.id.clone(), plan);
    }

    /// Lets go of a plan that is no longer kept: no change, nothing to undo.
    pub fn forget(&mut self, id: &PlanId) {
        self.plans.remove(id);
    }

    /// Brings a change onto today's state, as far as it still finds what it expects, and returns
    /// what it really changed: nothing where the plan would break an invariant (one goal too many,
    /// now that others came in). Undo, other tabs and the journal come this way.
    pub fn replay(&mut self, change: &Change) -> Change {
        let before = self.plans.get(&change.plan).cloned();
        let fitting = change.on(before.as_deref());
        let mut after = replay(before.as_deref().cloned(), &fitting.fields);
        if after.as_ref().is_some_and(|plan| !plan.check().is_empty()) {
            after = before.as_deref().cloned();
        }
        self.put(
            change.plan.clone(),
            before,
            after.map(Arc::new),
            change.label.clone(),
        )
    }

    fn put(
        &mut self,
        id: PlanId,
        before: Option<Arc<Plan>>,
        after: Option<Arc<Plan>>,
        label: Cow<'static, str>,
    ) -> Change {
        let fields = difference(before.as_deref(), after.as_deref());
        match after {
            Some(plan) => self.plans.insert(id.clone(), plan),
            None => self.plans.remove(&id),
        };
        Change {
            plan: id,
            label,
            fields,
        }
    }
}

/// Carries a command out and says what it changed.
///
/// # Errors
/// [`CommandError`]; the workspace is then as it was.
pub fn apply(workspace: &mut Workspace, command: Command) -> Result<Change, CommandError> {
    let Command { plan: id, act } = command;
    let before = workspace.plans.get(&id).cloned();
    let label = act.label();
    let after = match act {
        Act::Put(plan) => {
            if plan.id != id || !plan.check().is_empty() {
                return Err(CommandError::Broken);
            }
            Some(*plan)
        }
        Act::Remove => {
            before.as_ref().ok_or(CommandError::NoPlan)?;
            None
        }
        act => {
            let mut plan = Plan::clone(before.as_ref().ok_or(CommandError::NoPlan)?);
            within(&mut plan, act)?;
            Some(plan)
        }
    };
    Ok(workspace.put(id, before, after.map(Arc::new), Cow::Borrowed(label)))
}

fn within(plan: &mut Plan, act: Act) -> Result<(), CommandError> {
    match act {
        Act::Head(edit) => edit.apply(plan),
        Act::Context(edit) => edit.apply(Arc::make_mut(&mut plan.context)),
        Act::House(edit) => edit.apply(Arc::make_mut(&mut plan.house)),
        Act::Own(edit) => edit.apply(Arc::make_mut(&mut plan.own)),
        Act::AddGoals(goals, at) => add_goals(plan, goals, at),
        Act::RemoveGoal(id) => {
            let place = place_of(plan, &id)?;
            plan.goals.remove(place);
            Ok(())
        }
        Act::MoveGoal(id, to) => {
            let place = place_of(plan, &id)?;
            let goal = plan.goals.remove(place);
            plan.goals.insert(to.min(plan.goals.len()), goal);
            Ok(())
        }
        Act::Goal(id, edit) => one_goal(plan, &id, edit),
        Act::Goals(edits) => edits
            .into_iter()
            .try_for_each(|(id, edit)| one_goal(plan, &id, edit)),
        Act::Split(id, edit, other) => {
            let place = place_of(plan, &id)?;
            one_goal(plan, &id, edit)?;
            add_goals(plan, vec![*other], Some(place + 1))
        }
        Act::HandedIn => {
            plan.revision = plan.revision.saturating_add(1);
            Ok(())
        }
        Act::Put(_) | Act::Remove => Ok(()),
    }
}

fn one_goal(plan: &mut Plan, id: &GoalId, edit: GoalEdit) -> Result<(), CommandError> {
    let place = place_of(plan, id)?;
    edit.apply(Arc::make_mut(&mut plan.goals[place]))
}

fn add_goals(plan: &mut Plan, goals: Vec<Goal>, at: Option<usize>) -> Result<(), CommandError> {
    if plan.goals.len() + goals.len() > MAX_GOALS {
        return Err(CommandError::TooMany);
    }
    let place = at.unwrap_or(plan.goals.len()).min(plan.goals.len());
    plan.goals
        .splice(place..place, goals.into_iter().map(Arc::new));
    let fault = plan.check().into_iter().next();
    fault.map_or(Ok(()), |problem| {
        Err(if problem.code == "id-twice" {
            CommandError::IdTaken
        } else {
            CommandError::Broken
        })
    })
}

fn place_of(plan: &Plan, id: &GoalId) -> Result<usize, CommandError> {
    plan.goals
        .iter()
        .position(|goal| goal.id == *id)
        .ok_or(CommandError::NoTarget)
}

impl Act {
    /// The end of the message key `change-…` under which undo and history name it.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::Put(_) => "take-in",
            Self::Remove => "remove-plan",
            Self::Head(_) => "head",
            Self::Context(_) => "context",
            Self::House(edit) => edit.label(),
            Self::Own(edit) => edit.label(),
            Self::AddGoals(..) => "add-goal",
            Self::RemoveGoal(_) => "remove-goal",
            Self::MoveGoal(..) => "move-goal",
            Self::Goal(_, edit) => edit.label(),
            Self::Goals(edits) => edits.first().map_or("text", |(_, edit)| edit.label()),
            Self::Split(..) => "split-goal",
            Self::HandedIn => "hand-in",
        }
    }
}

/// Sets a text that is within bounds.
pub(crate) fn set_text(field: &mut String, text: String) -> Result<(), CommandError> {
    if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
        return Err(CommandError::TooLong);
    }
    *field = text;
    Ok(())
}

/// What edits a list of records with ids of their own.
pub(crate) mod list {
    use super::CommandError;
    use crate::model::MAX_ITEMS;

    /// Adds one at the end.
    pub(crate) fn add<T, I: PartialEq>(
        list: &mut Vec<T>,
        item: T,
        id: impl Fn(&T) -> &I,
    ) -> Result<(), CommandError> {
        if list.len() >= MAX_ITEMS {
            return Err(CommandError::TooMany);
        }
        if list.iter().any(|other| id(other) == id(&item)) {
            return Err(CommandError::IdTaken);
        }
        list.push(item);
        Ok(())
    }

    /// The one with this id.
    pub(crate) fn find<'a, T, I: PartialEq>(
        list: &'a mut [T],
        wanted: &I,
        id: impl Fn(&T) -> &I,
    ) -> Result<&'a mut T, CommandError> {
        list.iter_mut()
            .find(|item| id(item) == wanted)
            .ok_or(CommandError::NoTarget)
    }

    /// Takes one away.
    pub(crate) fn remove<T, I: PartialEq>(
        list: &mut Vec<T>,
        wanted: &I,
        id: impl Fn(&T) -> &I,
    ) -> Result<(), CommandError> {
        let place = list
            .iter()
            .position(|item| id(item) == wanted)
            .ok_or(CommandError::NoTarget)?;
        list.remove(place);
        Ok(())
    }

    /// Moves one to another place.
    pub(crate) fn shift<T, I: PartialEq>(
        list: &mut Vec<T>,
        wanted: &I,
        to: usize,
        id: impl Fn(&T) -> &I,
    ) -> Result<(), CommandError> {
        let place = list
            .iter()
            .position(|item| id(item) == wanted)
            .ok_or(CommandError::NoTarget)?;
        let item = list.remove(place);
        list.insert(to.min(list.len()), item);
        Ok(())
    }
}

/// A copy of a plan under an id and a title of its own: one that was never handed in and is not put
/// away. Its goals get fresh ids, so that nothing takes one for the other.
#[must_use]
pub fn copy_plan(
    plan: &Plan,
    id: PlanId,
    title: String,
    fresh: &mut dyn FnMut() -> GoalId,
) -> Plan {
    let mut plan = plan.clone();
    (plan.id, plan.revision) = (id, 0);
    for goal in &mut plan.goals {
        Arc::make_mut(goal).id = fresh();
    }
    Arc::make_mut(&mut plan.head).title = title;
    if plan.own.archived.0 {
        Arc::make_mut(&mut plan.own).archived.0 = false;
    }
    plan
}

/// A new, empty plan for the half-year that holds `today`, or begins within its last month.
#[must_use]
pub fn new_plan(id: PlanId, today: crate::model::Date, language: Language) -> Plan {
    head::new_plan(id, today, language)
}
