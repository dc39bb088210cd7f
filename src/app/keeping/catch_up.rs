//! What the journal has and storage has not is read and brought back, before there is a page.

use std::pin::Pin;

use deguchi::formats::KeptPlan;
use deguchi::journal::{Newer, Recovered};
use deguchi::model::PlanId;
use deguchi::ports::{Ids, StorageError};

use super::past::newer_in;
use super::recover::Start;
use crate::documents::{self, Found};
use crate::effects::database::Database;
use crate::effects::ids::Uuids;
use crate::effects::storage::LocalStorage;
use crate::effects::tabs;

/// What was found in storage, and what the start goes on with.
pub type CaughtUp = Pin<Box<dyn Future<Output = (Found, Start)>>>;

/// Brings these plans up to their journals. A journal that cannot be read is not written either:
/// what is in it may still be told at the next start.
pub fn catch_up(
    mut found: Found,
    mut start: Start,
    database: Database,
    behind: Vec<PlanId>,
) -> CaughtUp {
    Box::pin(async move {
        let mut unread = false;
        for id in &behind {
            unread |= one(&mut found, &mut start, &database, id).await.is_err();
        }
        start.journal.database = (!unread).then_some(database);
        (found, start)
    })
}

async fn one(
    found: &mut Found,
    start: &mut Start,
    database: &Database,
    id: &PlanId,
) -> Result<(), StorageError> {
    let name = LocalStorage::default().key(&documents::key(id));
    // Whoever writes this plan in another tab is ahead of storage, and nothing is lost.
    let Some(hold) = tabs::hold_soon(&name).await else {
        return Ok(());
    };
    let newer = compared(database, id, found).await;
    // It is taken again as soon as the plan is opened.
    hold.let_go().await;
    let brought = newer?.and_then(|newer| bring(found, id, newer));
    start.recovered.extend(brought);
    start.journal.anew.insert(id.clone());
    Ok(())
}

/// Which of storage and journal is newer.
async fn compared(
    database: &Database,
    id: &PlanId,
    found: &Found,
) -> Result<Option<Newer>, StorageError> {
    let document = found.workspace.plan(id).map(|plan| KeptPlan {
        plan: plan.as_ref().clone(),
        sidecar: found.sidecars.get(id).cloned().unwrap_or_default(),
    });
    newer_in(database, id, document).await
}

/// Puts what the journal has in the place of what storage has; where it cannot be told which is which,
/// beside it.
fn bring(found: &mut Found, id: &PlanId, newer: Newer) -> Option<Recovered> {
    match newer {
        Newer::Document | Newer::Both(None, _) => None,
        Newer::Journal(Some(kept), recovered) => {
            found.sidecars.insert(id.clone(), kept.sidecar);
            found.workspace.load(kept.plan);
            Some(recovered)
        }
        Newer::Journal(None, recovered) => {
            found.sidecars.remove(id);
            found.workspace.forget(id);
            Some(recovered)
        }
        Newer::Both(Some(mut kept), mut recovered) => {
            kept.plan.id = PlanId::new(Uuids.fresh()).ok()?;
            recovered.plan = kept.plan.id.clone();
            found.workspace.load(kept.plan);
            Some(recovered)
        }
    }
}
