//! At the start: what the journal has and storage has not is brought back.

use deguchi::formats::{KeptPlan, read_entry, read_snapshot};
use deguchi::journal::{Newer, Recovered, Replayed, newer, replay};
use deguchi::json::from_text;
use deguchi::model::PlanId;
use deguchi::ports::{Ids, StorageError};

use super::journal::{Head, Journal};
use crate::documents::{self, Found};
use crate::effects::database::{Database, Shelf};
use crate::effects::ids::Uuids;
use crate::effects::storage::LocalStorage;
use crate::effects::tabs;

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
        catch_up(&mut found, &mut start, &database, heads).await;
        start.journal.database = Some(database);
    }
    (found, start)
}

async fn catch_up(
    found: &mut Found,
    start: &mut Start,
    database: &Database,
    heads: Vec<(String, String)>,
) {
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
                start.journal.anew.insert(id.clone());
            } else if let Ok(Some(replayed)) = read(database, &id).await {
                start.recovered.extend(bring(found, &id, replayed));
                start.journal.anew.insert(id.clone());
            }
            // It is taken again as soon as the plan is opened.
            hold.let_go().await;
        }
        start.journal.heads.insert(id, head);
    }
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

/// The plan as its journal gives it, from the newest snapshot that can be read.
async fn read(database: &Database, id: &PlanId) -> Result<Option<Replayed>, StorageError> {
    let plan = id.as_str();
    let texts = database.texts(Shelf::Snapshots, plan, 0, u64::MAX).await?;
    let newest = texts.iter().rev().find_map(|text| read_snapshot(text).ok());
    let Some(snapshot) = newest else {
        return Ok(None);
    };
    let from = snapshot.number + 1;
    let texts = database.texts(Shelf::Entries, plan, from, u64::MAX).await?;
    let entries = texts.iter().map(|text| read_entry(text));
    Ok(Some(replay(snapshot, entries, None)))
}

/// Puts what the journal has in the place of what storage has; where each has something of its own, beside it.
fn bring(found: &mut Found, id: &PlanId, replayed: Replayed) -> Option<Recovered> {
    let document = found.workspace.plan(id).map(|plan| KeptPlan {
        plan: plan.as_ref().clone(),
        sidecar: found.sidecars.get(id).cloned().unwrap_or_default(),
    });
    match newer(document.as_ref(), replayed) {
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
