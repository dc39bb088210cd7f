//! At the start: what the journal has and storage has not is brought back.

use deguchi::formats::KeptPlan;
use deguchi::journal::{Newer, Recovered};
use deguchi::json::from_text;
use deguchi::model::PlanId;
use deguchi::ports::{Ids, StorageError};

use super::journal::{Head, Journal};
use crate::documents::{self, Found};
use crate::effects::database::{Database, Shelf};
use crate::effects::ids::Uuids;
use crate::effects::storage::LocalStorage;
use crate::effects::tabs;
use crate::parts;

/// What the journal gave back.
#[derive(Default)]
pub struct Start {
    /// The journal, to be gone on with.
    pub journal: Journal,
    /// What was brought back, plan by plan: to be written, and to be said.
    pub recovered: Vec<Recovered>,
}

/// Opens the journal, and brings what was found in storage up to it.
///
/// Without a journal the page runs all the same, and keeps what it writes in storage alone.
pub async fn recover(mut found: Found) -> (Found, Start) {
    let mut start = Start::default();
    if found.blocked.is_none()
        && let Ok(database) = Database::open().await
        && let Ok(heads) = database.heads().await
    {
        let caught_up = catch_up(&mut found, &mut start, &database, heads).await;
        start.journal.database = caught_up.ok().map(|()| database);
    }
    (found, start)
}

async fn catch_up(
    found: &mut Found,
    start: &mut Start,
    database: &Database,
    heads: Vec<(String, String)>,
) -> Result<(), StorageError> {
    let shelf = LocalStorage::default();
    for (id, text) in heads {
        let Ok(id) = PlanId::new(id) else { continue };
        let Ok(head) = from_text::<Head>(&text) else {
            continue;
        };
        let seen = found.sidecars.get(&id).map(|sidecar| &sidecar.seen);
        let is_there = found.workspace.plan(&id).is_some();
        let same = seen == Some(&head.seen) || (!is_there && head.gone);
        // What a newer page wrote is left to it.
        if !same && !found.newer.contains(&id) {
            // Whoever writes this plan in another tab is ahead of storage, and nothing is lost.
            let Some(hold) = tabs::hold_soon(&shelf.key(&documents::key(&id))).await else {
                continue;
            };
            if is_there && covers(found, &id, &head) {
                hold.let_go().await;
                start.journal.anew.insert(id.clone());
            } else {
                let newer = compared(database, &id, found).await;
                // It is taken again as soon as the plan is opened.
                hold.let_go().await;
                match newer {
                    Ok(newer) => {
                        let brought = newer.and_then(|newer| bring(found, &id, newer));
                        start.recovered.extend(brought);
                        start.journal.anew.insert(id.clone());
                    }
                    // Nothing is written over it: it may still be told at the next start.
                    Err(error) => return Err(error),
                }
            }
        }
        start.journal.heads.insert(id, head);
    }
    Ok(())
}

/// Whether storage has all writes that the journal has.
fn covers(found: &Found, id: &PlanId, head: &Head) -> bool {
    let seen = found.sidecars.get(id).map(|sidecar| &sidecar.seen);
    let has = |replica: &String| {
        seen.and_then(|seen| seen.get(replica))
            .copied()
            .unwrap_or(0)
    };
    head.seen
        .iter()
        .all(|(replica, number)| has(replica) >= *number)
}

/// Which of storage and journal is newer. What tells comes with the parts that follow: it is hardly ever
/// needed, and waited for where it is.
async fn compared(
    database: &Database,
    id: &PlanId,
    found: &Found,
) -> Result<Option<Newer>, StorageError> {
    let plan = id.as_str();
    let snapshots = database.texts(Shelf::Snapshots, plan, 0, u64::MAX).await?;
    let entries = database.texts(Shelf::Entries, plan, 0, u64::MAX).await?;
    let document = found.workspace.plan(id).map(|plan| KeptPlan {
        plan: plan.as_ref().clone(),
        sidecar: found.sidecars.get(id).cloned().unwrap_or_default(),
    });
    let rest = parts::rest_at_once().await;
    let rest = rest.map_err(|_| StorageError::Failed)?;
    Ok((rest.newer)(document, &snapshots, &entries))
}

/// Puts what the journal has in the place of what storage has; where each has something of its own, beside it.
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
