//! Which tab writes the journal of a plan: the one that its owner writes in. Whoever has it lets go of
//! it when it is asked for; from one that sleeps it is taken.

use deguchi::journal::Newer;
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

/// Brings in what the journal has and this tab has not heard of yet.
async fn catch_up(keeping: Keeping, id: &PlanId) {
    let Some(database) = keeping.database() else {
        return;
    };
    let Ok(head) = head_of(&database, id).await else {
        return;
    };
    if covers(&sidecar(keeping, id).seen, &head.seen) {
        return;
    }
    // Compared with nothing, the journal comes whole.
    if let Ok(Some(Newer::Journal(Some(kept), _))) = newer_in(&database, id, None).await {
        joins(Store::current(), id, &held_of(*kept));
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
