//! The browser's database answers only after the page has begun without it: what the journal has beyond
//! storage comes in then, as from another tab, and the journal is gone on with.

use deguchi::json::from_text;
use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use super::Keeping;
use super::journal::{Head, covers};
use super::take_over::catch_up;
use super::together::sidecar;
use crate::effects::database::Database;
use crate::store::Store;

/// Waits for it, however long that takes.
pub(super) async fn goes_on(store: Store) {
    let keeping = store.keeping;
    let Ok(database) = Database::open().await else {
        return;
    };
    let Ok(heads) = database.heads().await else {
        return;
    };
    keeping
        .inner
        .update_value(|inner| inner.journal.database = Some(database));
    let mut recovered = Vec::new();
    for (id, text) in heads {
        let (Ok(id), Ok(head)) = (PlanId::new(id), from_text::<Head>(&text)) else {
            continue;
        };
        // What stands in storage and was taken away by the journal stays: somebody may be writing in it.
        if !head.gone && !covers(&sidecar(keeping, &id).seen, &head.seen) {
            recovered.extend(catch_up(keeping, &id).await);
        }
        written_meanwhile(store, &id, &head);
    }
    keeping.recovered.set(recovered);
}

/// What was written before the database answered is in no journal yet.
fn written_meanwhile(store: Store, id: &PlanId, head: &Head) {
    if !covers(&head.seen, &sidecar(store.keeping, id).seen) {
        store.keeping.writes_down(store, id);
    }
}

impl Keeping {
    /// Whether the page began before its database answered. It is told once.
    pub(super) fn is_late(self) -> bool {
        let late = self
            .inner
            .try_update_value(|inner| std::mem::take(&mut inner.journal.late));
        late == Some(true)
    }
}
