//! What the journal of a plan can give back: the plan as it was at earlier moments.

use std::sync::Arc;

use deguchi::formats::{Entry, KeptPlan, Snapshot, read_entry, read_snapshot};
use deguchi::journal::{Newer, beginning, newer, replay, stops};
use deguchi::json::from_text;
use deguchi::model::{Plan, PlanId};
use deguchi::ports::StorageError;
use deguchi::sorted::arrange;
use deguchi_view::prelude::*;

use super::Keeping;
use super::journal::Head;
use crate::effects::database::{Database, Shelf};

/// The journal of one plan, read whole.
#[derive(Clone, Debug, Default)]
pub struct Past {
    snapshots: Vec<Snapshot>,
    entries: Vec<Entry>,
}

impl Past {
    /// The moments at which its owner stopped writing, the newest first.
    pub fn moments(&self) -> Vec<u64> {
        stops(&self.every())
    }

    /// Every moment that there is, the newest first.
    fn every(&self) -> Vec<u64> {
        let taken = self.snapshots.iter().map(|one| one.at);
        let made = self.entries.iter().map(|one| one.at);
        let mut all: Vec<u64> = taken.chain(made).collect();
        arrange(&mut all, &mut |one, other| one > other);
        all
    }

    /// The plan as it was at a moment; `None`: it was not there, or cannot be told.
    pub fn at(&self, moment: u64) -> Option<Plan> {
        let snapshot = beginning(&self.snapshots, Some(moment))?.clone();
        let entries = self.entries.iter().cloned().map(Ok);
        replay(snapshot, entries, Some(moment)).state
    }
}

/// Which is newer, the document in storage or what the texts of its journal give; `None`: no snapshot of
/// it can be read.
fn newer_of(document: Option<KeptPlan>, snapshots: &[String], entries: &[String]) -> Option<Newer> {
    let mut all = snapshots.iter().rev();
    let snapshot = all.find_map(|text| read_snapshot(text).ok())?;
    let entries = entries.iter().map(|text| read_entry(text));
    Some(newer(document.as_ref(), replay(snapshot, entries, None)))
}

/// The same, of the journal as the database has it.
///
/// # Errors
/// [`StorageError`] where it cannot be read.
pub(super) async fn newer_in(
    database: &Database,
    plan: &PlanId,
    document: Option<KeptPlan>,
) -> Result<Option<Newer>, StorageError> {
    let plan = plan.as_str();
    let snapshots = database.texts(Shelf::Snapshots, plan, 0, u64::MAX).await?;
    let entries = database.texts(Shelf::Entries, plan, 0, u64::MAX).await?;
    Ok(newer_of(document, &snapshots, &entries))
}

impl Keeping {
    /// Plans that were taken away and whose journals are here: as each was last, and when it went; the
    /// newest first.
    pub async fn gone(self) -> Vec<(PlanId, Arc<Plan>, u64)> {
        let Some(database) = self.database() else {
            return Vec::new();
        };
        // Other tabs may have removed some.
        let heads = database.heads().await.unwrap_or_default().into_iter();
        let gone = |text: &str| from_text::<Head>(text).is_ok_and(|head| head.gone);
        let ids = heads.filter(|(_, text)| gone(text));
        let ids: Vec<PlanId> = ids.filter_map(|(id, _)| PlanId::new(id).ok()).collect();
        let mut all = Vec::new();
        for id in ids {
            let Some(past) = self.past(&id).await else {
                continue;
            };
            let moments = past.every();
            let last = moments.iter().find_map(|moment| past.at(*moment));
            if let (Some(plan), Some(at)) = (last, moments.first()) {
                all.push((id, Arc::new(plan), *at));
            }
        }
        arrange(&mut all, &mut |one, other| one.2 > other.2);
        all
    }

    /// Forgets the journal of a plan; what stands in storage stays. `false` where it could not be written.
    pub async fn forget_past(self, id: &PlanId) -> bool {
        let Some(database) = self.database() else {
            return false;
        };
        let plan = id.as_str();
        let forgotten = async {
            let writing = database.write()?;
            for shelf in [Shelf::Entries, Shelf::Snapshots, Shelf::Heads] {
                writing.remove(shelf, plan, 0, u64::MAX)?;
            }
            writing.done().await
        };
        let outcome: Result<(), StorageError> = forgotten.await;
        if outcome.is_ok() {
            self.inner.update_value(|inner| {
                inner.journal.heads.insert(id.clone(), Head::default());
            });
        }
        outcome.is_ok()
    }

    /// The journal of a plan; `None` where this browser keeps none.
    pub async fn past(self, plan: &PlanId) -> Option<Past> {
        let database = self.database()?;
        let plan = plan.as_str();
        let snapshots = database.texts(Shelf::Snapshots, plan, 0, u64::MAX).await;
        let entries = database.texts(Shelf::Entries, plan, 0, u64::MAX).await;
        // What cannot be read is no moment that could be given back.
        let snapshots = snapshots.ok()?.into_iter();
        let entries = entries.ok()?.into_iter();
        Some(Past {
            snapshots: snapshots
                .filter_map(|text| read_snapshot(&text).ok())
                .collect(),
            entries: entries.filter_map(|text| read_entry(&text).ok()).collect(),
        })
    }
}
