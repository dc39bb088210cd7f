//! What of a journal need not stay is let go of, as soon as its newest snapshot was read back.

use deguchi::formats::read_snapshot;
use deguchi::journal::{Held, may_go};
use deguchi::model::PlanId;
use deguchi::ports::{Clock, StorageError};
use wasm_bindgen_futures::spawn_local;

use crate::effects::clock::BrowserClock;
use crate::effects::database::{Database, Shelf};

/// Thins the journal of a plan behind the snapshot with this number.
pub fn thin(database: Database, id: PlanId, number: u64) {
    spawn_local(async move {
        // What could not be let go of now goes with the next snapshot.
        let _ = thinned(&database, id.as_str(), number).await;
    });
}

async fn thinned(database: &Database, plan: &str, number: u64) -> Result<(), StorageError> {
    let back = database
        .texts(Shelf::Snapshots, plan, number, number)
        .await?;
    if !back.iter().any(|text| read_snapshot(text).is_ok()) {
        return Ok(());
    }
    let held = database.snapshots(plan).await?.into_iter();
    let held: Vec<Held> = held.map(|(number, at)| Held { number, at }).collect();
    let go = may_go(&held, BrowserClock.millis());
    let writing = database.write()?;
    writing.remove(Shelf::Entries, plan, 0, go.entries)?;
    for number in go.snapshots {
        writing.remove(Shelf::Snapshots, plan, number, number)?;
    }
    writing.done().await
}
