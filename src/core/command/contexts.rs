//! The contexts that are kept here: a new plan can begin with one of them.

use std::sync::Arc;

use super::Workspace;
use crate::model::{Context, Figure, ItemId, Objective, Period, Plan, PlanId, Policy};
use crate::sorted::arrange;

/// A context that one plan or more on this device use.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptContext {
    /// The context, as the newest of its plans has it.
    pub context: Arc<Context>,
    /// The first of the first days of its plans, and the last of their last days; a side is blank
    /// where no plan has that day.
    pub period: Period,
    /// How many plans use it, those that were put away included.
    pub plans: usize,
}

impl KeptContext {
    /// What it is called: its name, or where it has none its section, department or company, the
    /// nearest first; empty where none of them is written.
    #[must_use]
    pub fn name(&self) -> &str {
        let context = &*self.context;
        let names = [
            &context.name,
            &context.section,
            &context.department,
            &context.company,
        ];
        let mut names = names.into_iter().map(|name| name.trim());
        names.find(|name| !name.is_empty()).unwrap_or_default()
    }
}

/// The contexts of all plans here, without the empty ones: first the one whose plans reach furthest,
/// of two that reach equally far the one whose plan was made later. Two that say the same are one,
/// whatever ids their items have. What stands in the plan `besides` alone does not count: its owner has
/// it before them.
#[must_use]
pub fn contexts(workspace: &Workspace, besides: Option<&PlanId>) -> Vec<KeptContext> {
    let mut kept: Vec<(Context, KeptContext)> = Vec::new();
    // From the newest plan on.
    let plans: Vec<&Arc<Plan>> = workspace.plans().collect();
    let others = plans.into_iter().rev();
    let others = others.filter(|plan| besides != Some(&plan.id) && !plan.context.is_empty());
    for plan in others {
        let words = without_ids(&plan.context);
        let Period { from, to } = plan.head.period;
        match kept.iter_mut().find(|(known, _)| *known == words) {
            Some((_, known)) => {
                let period = &mut known.period;
                period.from = period.from.into_iter().chain(from).min();
                period.to = period.to.max(to);
                known.plans += 1;
            }
            None => kept.push((
                words,
                KeptContext {
                    context: Arc::clone(&plan.context),
                    period: Period { from, to },
                    plans: 1,
                },
            )),
        }
    }
    let mut kept: Vec<KeptContext> = kept.into_iter().map(|(_, context)| context).collect();
    arrange(&mut kept, &mut |one, other| one.period.to > other.period.to);
    kept
}

/// What a context says. Its items have names of their own wherever it was typed in or read in, and
/// nobody who reads it sees them.
fn without_ids(context: &Context) -> Context {
    let mut words = context.clone();
    let figures = words.figures.iter_mut().map(|Figure { id, .. }| id);
    let policies = words.policies.iter_mut().map(|Policy { id, .. }| id);
    let objectives = words.objectives.iter_mut().map(|Objective { id, .. }| id);
    for id in figures.chain(policies).chain(objectives) {
        *id = ItemId::default();
    }
    words
}
