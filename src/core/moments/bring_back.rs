//! Bringing a goal or a whole plan back as it was: a change on today's plan, undone as any other.

use std::sync::Arc;

use thiserror::Error;

use crate::change::{Change, difference};
use crate::model::{Goal, GoalId, Head, MAX_GOALS, MAX_ITEMS, OwnNotes, Plan};

/// What is brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// One goal, both faces.
    Goal(GoalId),
    /// The plan.
    Plan,
}

/// Why nothing can be brought back.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum NotBrought {
    /// It was not there at that moment.
    #[error("it was not there then")]
    NotThere,
    /// It is another plan, or it has been taken away as a whole since: that comes back first.
    #[error("the plan is another one, or is not there today")]
    OtherPlan,
    /// There are as many goals as a plan may have.
    #[error("the plan is full")]
    Full,
    /// What was there then breaks an invariant.
    #[error("what was there then is no sound plan")]
    Broken,
}

/// The change that makes a goal, or the whole plan, what it was `then`. It is brought onto today's
/// plan by `Workspace::replay`, and its label is `bring-back-goal` or `bring-back-plan`; without
/// fields it says that nothing differs. It is a step of its own: the history is closed before it is
/// noted there, so that it does not go on what was just typed.
///
/// - **A goal** becomes what it was, both faces, and keeps its place in the list. One that is gone
///   comes back behind the nearest goal that it stood behind and that is still there, or first. No
///   other goal is touched. A category and a strength of the owner's own that it names and that are
///   gone since come along, so that they still have their names.
/// - **The plan** becomes what it was but for two facts that stay: how often it was handed in, since
///   the next submission must not carry an old number, and whether it is put away. A plan that was
///   taken away (`today` is `None`) comes back whole.
///
/// # Errors
/// [`NotBrought`].
pub fn bring_back(today: Option<&Plan>, then: &Plan, which: &Which) -> Result<Change, NotBrought> {
    if today.is_some_and(|today| today.id != then.id) {
        return Err(NotBrought::OtherPlan);
    }
    let (label, after) = match which {
        Which::Plan => ("bring-back-plan", whole(today, then)),
        Which::Goal(id) => {
            let today = today.ok_or(NotBrought::OtherPlan)?;
            ("bring-back-goal", with_goal(today, then, id)?)
        }
    };
    if !after.check().is_empty() {
        return Err(NotBrought::Broken);
    }
    Ok(Change {
        plan: then.id.clone(),
        label: label.into(),
        fields: difference(today, Some(&after)),
    })
}

fn whole(today: Option<&Plan>, then: &Plan) -> Plan {
    let mut after = then.clone();
    if let Some(today) = today {
        after.revision = today.revision;
        if after.own.archived != today.own.archived {
            Arc::make_mut(&mut after.own).archived = today.own.archived.clone();
        }
    }
    after
}

fn with_goal(today: &Plan, then: &Plan, id: &GoalId) -> Result<Plan, NotBrought> {
    let goal = then.goal(id).ok_or(NotBrought::NotThere)?;
    let mut after = today.clone();
    match after.goals.iter().position(|other| other.id == *id) {
        Some(place) => after.goals[place] = Arc::clone(goal),
        None if after.goals.len() >= MAX_GOALS => return Err(NotBrought::Full),
        None => {
            let earlier = then.goals.iter().take_while(|other| other.id != *id);
            let behind = earlier
                .filter_map(|other| after.goals.iter().position(|goal| goal.id == other.id))
                .last();
            let place = behind.map_or(0, |place| place + 1);
            after.goals.insert(place, Arc::clone(goal));
        }
    }
    names_along(&mut after, then, goal);
    Ok(after)
}

/// Brings along what the goal names and is the owner's own.
fn names_along(after: &mut Plan, then: &Plan, goal: &Goal) {
    let category = goal.public.category.as_ref();
    let category = then
        .head
        .categories
        .iter()
        .find(|c| Some(&c.id) == category);
    if let Some(category) = category
        && after.head.categories.len() < MAX_ITEMS
        && after.head.categories.iter().all(|c| c.id != category.id)
    {
        let head: &mut Head = Arc::make_mut(&mut after.head);
        head.categories.push(category.clone());
    }
    let strength = goal.private.exit_model.0.as_ref();
    let strength = then
        .own
        .exit_models
        .0
        .iter()
        .find(|m| Some(&m.id) == strength);
    if let Some(strength) = strength
        && after.own.exit_models.0.len() < MAX_ITEMS
        && after.own.exit_models.0.iter().all(|m| m.id != strength.id)
    {
        let own: &mut OwnNotes = Arc::make_mut(&mut after.own);
        own.exit_models.0.push(strength.clone());
    }
}
