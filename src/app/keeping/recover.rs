//! At the start: what the journal has and storage has not is brought back.

use deguchi::journal::Recovered;
use deguchi::json::from_text;
use deguchi::model::PlanId;
use deguchi::ports::Ids;

use super::journal::{Head, Journal, covers};
use crate::documents::Found;
use crate::effects::database::Database;
use crate::effects::ids::Uuids;
use crate::effects::{boot, tabs};
use crate::parts;

/// What the journal gave back.
#[derive(Default)]
pub struct Start {
    /// The journal, to be gone on with.
    pub journal: Journal,
    /// What was brought back, plan by plan: to be written, and to be said.
    pub recovered: Vec<Recovered>,
    /// Whether no other tab has the page open.
    pub alone: bool,
}

impl Start {
    /// Without the journal, which has not answered so far.
    pub fn without() -> Self {
        let mut start = Self::default();
        start.journal.late = true;
        start
    }
}

/// Opens the journal, and brings what was found in storage up to it.
///
/// Without a journal the page runs all the same, and keeps what it writes in storage alone.
pub async fn recover(mut found: Found) -> (Found, Start) {
    let base = boot::base();
    let mut start = Start {
        alone: tabs::is_alone(&base, &Uuids.fresh()).await,
        ..Start::default()
    };
    if found.blocked.is_none()
        && let Ok(database) = Database::open().await
        && let Ok(heads) = database.heads().await
    {
        let behind = behind(&found, heads);
        if behind.is_empty() {
            start.journal.database = Some(database);
        } else if let Ok(rest) = parts::rest_at_once().await {
            // What compares comes with the parts that follow: it is hardly ever needed, and waited for
            // where it is. Where it does not come, nothing is written over what it may still tell.
            (found, start) = (rest.catch_up)(found, start, database, behind).await;
        }
    }
    (found, start)
}

/// The plans of which the journal has writes that storage has not. What a newer page wrote is left to it.
fn behind(found: &Found, heads: Vec<(String, String)>) -> Vec<PlanId> {
    let is_behind = |(id, text): (String, String)| {
        let id = PlanId::new(id).ok()?;
        let head: Head = from_text(&text).ok()?;
        let is_there = found.workspace.plan(&id).is_some();
        let seen = found.sidecars.get(&id).map(|sidecar| &sidecar.seen);
        let same = if is_there {
            seen.is_some_and(|seen| covers(seen, &head.seen))
        } else {
            head.gone
        };
        (!same && !found.newer.contains(&id)).then_some(id)
    };
    heads.into_iter().filter_map(is_behind).collect()
}
