//! A second goal sheet out of one.

use deguchi::command::copy_plan;
use deguchi::model::{GoalId, Plan, PlanId};

use crate::store::Store;
use crate::words::say;

/// A copy under fresh ids, with a title that says so.
pub fn copy_of(store: Store, plan: &Plan) -> Plan {
    let title = say("plans-copy-of", &[("title", (&plan.head.title).into())]);
    let id = PlanId::new(store.fresh()).unwrap_or_default();
    copy_plan(plan, id, title, &mut || {
        GoalId::new(store.fresh()).unwrap_or_default()
    })
}
