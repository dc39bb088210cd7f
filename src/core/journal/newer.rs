//! Which is newer when the page starts: the document that stands in storage, or what the journal
//! gives. The version vectors of their sidecars tell: no clock is asked.

use std::sync::Arc;

use super::Replayed;
use crate::formats::{Entry, KeptPlan};
use crate::merge::{Held, merge};
use crate::model::PlanId;
use crate::sidecar::Sidecar;
use crate::sorted::Map;

/// What the journal had of a plan that the document had not: for the page to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The plan.
    pub plan: PlanId,
    /// How many changes, by the numbers of the writes.
    pub changes: u64,
    /// When the first of them was made; where it is in the snapshot already, when that was taken.
    pub from: u64,
    /// When the last of them was made.
    pub to: u64,
}

/// What the start goes on with.
#[derive(Clone, Debug, PartialEq)]
pub enum Newer {
    /// The document: the journal has nothing that it has not.
    Document,
    /// The journal, and in it all that the document has: where each had something that the other had
    /// not, the two merged. `None`: the plan was taken away.
    Journal(Option<Box<KeptPlan>>, Recovered),
    /// It cannot be told which is newer, and both are to be kept: what the journal gives is here, the
    /// document is the caller's. `None`: in the journal the plan was taken away.
    Both(Option<Box<KeptPlan>>, Recovered),
}

/// Whether the writes of an entry are among those seen. Entries of one plan follow each other, so
/// that a document which has the newest needs no replay.
#[must_use]
pub fn covers(seen: &Map<String, u64>, entry: &Entry) -> bool {
    number(seen, &entry.by.0) >= entry.by.1 && lacking(seen, &entry.besides.seen) == 0
}

/// Compares the document that storage holds with what the journal gives, by what each has seen: one
/// whose version vector holds the other's has all that the other has.
///
/// Where both have seen the same and still differ (an older page wrote without a sidecar), neither
/// is given up. No document at all has seen nothing.
#[must_use]
pub fn newer(document: Option<&KeptPlan>, journal: Replayed) -> Newer {
    let none = Map::new();
    let theirs = document.map_or(&none, |document| &document.sidecar.seen);
    let mine = &journal.sidecar.seen;
    let (ahead, behind) = (lacking(theirs, mine), lacking(mine, theirs));
    let same = document.map(|document| &document.plan) == journal.state.as_ref();
    let recovered = recovered(theirs, ahead, &journal);
    let kept = |state, sidecar: Sidecar| {
        let kept = |plan| Box::new(KeptPlan { plan, sidecar });
        Option::map(state, kept)
    };
    match (ahead > 0, behind > 0) {
        (false, true) => Newer::Document,
        (false, false) if same => Newer::Document,
        (true, false) => Newer::Journal(kept(journal.state, journal.sidecar), recovered),
        (true, true) => {
            let theirs = document.map(|document| Held {
                plan: Some(Arc::new(document.plan.clone())),
                sidecar: document.sidecar.clone(),
            });
            let mine = Held {
                plan: journal.state.map(Arc::new),
                sidecar: journal.sidecar,
            };
            let both = merge(&mine, &theirs.unwrap_or_default());
            let plan = both.plan.map(Arc::unwrap_or_clone);
            Newer::Journal(kept(plan, both.sidecar), recovered)
        }
        // Nothing stands in storage, and the journal holds a plan that nobody noted a write of.
        (false, false) if document.is_none() => {
            Newer::Journal(kept(journal.state, journal.sidecar), recovered)
        }
        _ => Newer::Both(kept(journal.state, journal.sidecar), recovered),
    }
}

fn number(seen: &Map<String, u64>, replica: &str) -> u64 {
    seen.get(replica).copied().unwrap_or_default()
}

/// How many writes of the other vector this one lacks.
fn lacking(seen: &Map<String, u64>, other: &Map<String, u64>) -> u64 {
    let lacks = |(replica, newest): (&String, &u64)| newest.saturating_sub(number(seen, replica));
    other.iter().map(lacks).fold(0, u64::saturating_add)
}

fn recovered(seen: &Map<String, u64>, changes: u64, journal: &Replayed) -> Recovered {
    let lacks = |(dot, _): &&((String, u64), u64)| dot.1 > number(seen, &dot.0);
    let known: Vec<u64> = journal
        .writes
        .iter()
        .filter(lacks)
        .map(|(_, at)| *at)
        .collect();
    let all_known = known.len() as u64 >= changes;
    let first = known.iter().min().filter(|_| all_known);
    Recovered {
        plan: journal.plan.clone(),
        changes,
        from: first.copied().unwrap_or(journal.snapshot_at),
        to: known.iter().max().copied().unwrap_or(journal.snapshot_at),
    }
}
