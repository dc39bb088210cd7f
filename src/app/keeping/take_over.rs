//! Which tab writes the journal of a plan: the one that its owner writes in. Whoever has it lets go of
//! it when it is asked for; from one that sleeps it is taken.

use deguchi::journal::{Newer, Recovered};
use deguchi::merge::told::Told;
use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use super::Keeping;
use super::journal::{covers, head_of};
use super::past::newer_in;
use super::together::{held_of, joins, sidecar};
use crate::effects::tabs;
use crate::store::Store;

/// Takes the journal of a plan over and writes what waits for it.
pub(super) async fn take_over(keeping: Keeping, id: PlanId) {
    if !keeping.begins_to_take(&id) {
        return;
    }
    keeping.tell(Told {
        takes: Some(id.clone()),
        ..Told::default()
    });
    let name = keeping.hold_name(&id);
    let hold = match tabs::hold_soon(&name).await {
        Some(hold) => Some(hold),
        None => tabs::steal(&name).await,
    };
    if let Some(hold) = hold {
        catch_up(keeping, &id).await;
        // What it still has and cannot tell, it keeps in its older snapshots.
        keeping.holds(&id, hold, true).await;
    }
    keeping.ends_to_take(&id);
    let wanted = keeping
        .inner
        .try_update_value(|inner| inner.journal.wanted.remove(&id));
    if wanted == Some(true) {
        keeping.lets_go(&id);
    }
}

/// Brings in what the journal has and this tab has not heard of yet; what that was.
pub(super) async fn catch_up(keeping: Keeping, id: &PlanId) -> Option<Recovered> {
    let database = keeping.database()?;
    let head = head_of(&database, id).await.ok()?;
    let seen = sidecar(keeping, id).seen;
    if covers(&seen, &head.seen) {
        return None;
    }
    // Compared with nothing, the journal comes whole: how much of it is new is counted here.
    let new = head.seen.iter().map(|(replica, number)| {
        let known = seen.get(replica).copied().unwrap_or_default();
        number.saturating_sub(known)
    });
    let changes = new.sum();
    match newer_in(&database, id, None).await {
        Ok(Some(Newer::Journal(Some(kept), recovered))) => {
            let all = Recovered {
                changes,
                ..recovered
            };
            joins(Store::current(), id, &held_of(*kept)).then_some(all)
        }
        _ => None,
    }
}

impl Keeping {
    /// Another tab asks for the journal of a plan.
    pub(super) fn is_asked_for(self, id: &PlanId) {
        let taking = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            let taking = journal.taking.contains(id);
            if taking {
                // First what waits here is written.
                journal.wanted.insert(id.clone());
            }
            taking
        });
        if taking == Some(false) {
            self.lets_go(id);
        }
    }
}
