//! The sample plan (見本で試す): data beside this file, fetched when someone asks for it.

use std::sync::Arc;

use thiserror::Error;

use crate::json::{Fault, from_text};
use crate::model::{Context, GoalId, Plan, PlanId};
use crate::ports::Ids;

/// Why a text is no sample plan.
#[derive(Debug, Error)]
pub enum SampleError {
    /// It cannot be read as a plan.
    #[error("the sample cannot be read: {0}")]
    Unreadable(#[from] Fault),
    /// It breaks an invariant of a plan.
    #[error("the sample breaks an invariant at {0}")]
    Broken(String),
}

/// The sample plan out of its file, under the sample context, as a plan of its own: the plan and
/// its goals get fresh ids, so that it can be tried twice.
///
/// # Errors
/// [`SampleError`] where the text is no plan, or a broken one.
pub fn sample_plan(text: &str, context: &Context, ids: &dyn Ids) -> Result<Plan, SampleError> {
    let mut plan: Plan = from_text(text)?;
    plan.id = PlanId::new(ids.fresh()).unwrap_or_default();
    plan.context = Arc::new(context.clone());
    for goal in &mut plan.goals {
        Arc::make_mut(goal).id = GoalId::new(ids.fresh()).unwrap_or_default();
    }
    match plan.check().first() {
        Some(problem) => Err(SampleError::Broken(problem.path.clone())),
        None => Ok(plan),
    }
}
