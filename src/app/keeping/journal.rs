//! The journal in the page: a change is on the disk as soon as it was made. localStorage, beside it, is
//! committed by browsers every few seconds only.

use std::sync::Arc;

use deguchi::change::Change;
use deguchi::formats::{Entry, Snapshot};
use deguchi::journal::{Tail, is_due};
use deguchi::json::{from_text, to_text};
use deguchi::model::{Plan, PlanId};
use deguchi::ports::{Clock, StorageError};
use deguchi::sidecar::Dot;
use deguchi::sorted::{Map, Set};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Keeping;
use crate::effects::clock::BrowserClock;
use crate::effects::database::{Database, Shelf};
use crate::parts::Parts;

/// Where the journal of a plan stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// The number of the newest entry or snapshot; 0: there is none.
    pub number: u64,
    /// The writes that are in it, as the plan's sidecar counts them.
    pub seen: Map<String, u64>,
    /// Whether the plan was taken away.
    pub gone: bool,
    /// How many entries stand behind the newest snapshot.
    pub entries: u64,
    /// How many bytes they take.
    pub bytes: u64,
    /// When the first of them was made.
    pub since: u64,
}
deguchi::stored!(Head {
    number needed,
    seen always,
    gone,
    entries,
    bytes,
    since
});

/// A change that is to be written.
struct Noted {
    at: u64,
    by: Dot,
    change: Change,
    plan: Option<Arc<Plan>>,
}

/// The journals of all plans.
#[derive(Default)]
pub struct Journal {
    /// Where they are kept; `None`: nowhere, and only localStorage holds what is written.
    pub database: Option<Database>,
    /// Where each stands. A plan that another tab may have written since is not among them.
    pub heads: Map<PlanId, Head>,
    /// Those that go on with a snapshot, as the plan has been altered otherwise than by noted changes.
    pub anew: Set<PlanId>,
    waiting: Map<PlanId, Vec<Noted>>,
}

impl Keeping {
    /// Writes a change into its plan's journal, at once where it is known where that stands.
    pub(super) fn note(self, change: &Change, by: Dot, plan: Option<Arc<Plan>>) {
        let id = change.plan.clone();
        let noted = Noted {
            at: BrowserClock.millis(),
            by,
            change: change.clone(),
            plan,
        };
        let first = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            journal.database.as_ref()?;
            let waiting = journal.waiting.get_or_default(id.clone());
            waiting.push(noted);
            Some((waiting.len() == 1, journal.heads.contains_key(&id)))
        });
        match first.flatten() {
            Some((_, true)) => self.write_noted(&id),
            Some((true, false)) => spawn_local(self.find_head(id)),
            _ => {}
        }
    }

    /// Another tab writes the journal of this plan: where it stands has to be asked again.
    pub(super) fn is_written_elsewhere(self, plan: &PlanId) {
        self.inner.update_value(|inner| {
            inner.journal.heads.remove(plan);
        });
    }

    /// The journal goes on with a snapshot of the plan.
    pub(super) fn begin_anew(self, plan: &PlanId) {
        self.inner.update_value(|inner| {
            inner.journal.anew.insert(plan.clone());
        });
    }

    pub(super) fn database(self) -> Option<Database> {
        self.inner
            .with_value(|inner| inner.journal.database.clone())
    }

    /// Asks where a journal stands, and writes what waits for it.
    async fn find_head(self, id: PlanId) {
        let Some(database) = self.database() else {
            return;
        };
        let head = match head_of(&database, &id).await {
            Ok(head) => head,
            Err(_) => return self.give_up(),
        };
        self.inner.update_value(|inner| {
            let first = inner.journal.waiting.get(&id).and_then(|all| all.first());
            let seen = inner.sidecars.get(&id).map(|sidecar| &sidecar.seen);
            if let (Some(first), Some(seen)) = (first, seen) {
                // What was seen before the first of those that wait.
                let mut seen = seen.clone();
                match first.by.1 {
                    1 => drop(seen.remove(&first.by.0)),
                    number => drop(seen.insert(first.by.0.clone(), number - 1)),
                }
                if seen != head.seen {
                    inner.journal.anew.insert(id.clone());
                }
            }
            inner.journal.heads.insert(id.clone(), head);
        });
        self.write_noted(&id);
    }

    fn write_noted(self, id: &PlanId) {
        let written = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            let database = journal.database.as_ref()?;
            let noted = journal.waiting.remove(id)?;
            let last = noted.last()?;
            let sidecar = inner.sidecars.get(id);
            let mut head = journal.heads.get(id).cloned().unwrap_or_default();
            let anew = journal.anew.remove(id) || head.number == 0;
            let (now, plan) = (last.at, last.plan.clone());
            let outcome = database.write().and_then(|writing| {
                head.seen = sidecar
                    .map(|sidecar| sidecar.seen.clone())
                    .unwrap_or_default();
                head.gone = plan.is_none();
                for noted in noted {
                    head.number += 1;
                    if anew {
                        // The snapshot will hold it.
                        continue;
                    }
                    if head.entries == 0 {
                        head.since = noted.at;
                    }
                    let entry = Entry::new(head.number, noted.at, noted.by, noted.change).to_json();
                    head.entries += 1;
                    head.bytes += entry.len() as u64;
                    writing.put(Shelf::Entries, id.as_str(), &[head.number], &entry)?;
                }
                let tail = Tail {
                    entries: head.entries,
                    bytes: usize::try_from(head.bytes).unwrap_or(usize::MAX),
                    since: head.since,
                };
                let due = anew || is_due(&tail, now);
                if due {
                    let state = plan.as_deref().cloned();
                    let sidecar = sidecar.cloned().unwrap_or_default();
                    let snapshot = Snapshot::of(id.clone(), head.number, now, state, sidecar);
                    let place = [head.number, now];
                    writing.put(Shelf::Snapshots, id.as_str(), &place, &snapshot.to_json())?;
                    (head.entries, head.bytes, head.since) = (0, 0, 0);
                }
                writing.put(Shelf::Heads, id.as_str(), &[], &to_text(&head))?;
                Ok((writing.done(), due.then_some(head.number)))
            });
            if outcome.is_ok() {
                journal.heads.insert(id.clone(), head);
            }
            Some(outcome)
        });
        match written.flatten() {
            Some(Ok((done, snapshot))) => {
                let id = id.clone();
                spawn_local(async move {
                    match done.await {
                        // What cannot be let go of now goes with the next snapshot.
                        Ok(()) => {
                            if let (Some(number), Ok(rest), Some(database)) =
                                (snapshot, Parts::current().rest_now(), self.database())
                            {
                                (rest.thin)(database, id, number);
                            }
                        }
                        Err(_) => self.give_up(),
                    }
                });
            }
            Some(Err(_)) => self.give_up(),
            None => {}
        }
    }

    /// Writes no journal any more until the page is opened anew: what is in it would not follow.
    fn give_up(self) {
        self.inner.update_value(|inner| {
            inner.journal.database = None;
            inner.journal.waiting.clear();
        });
    }
}

/// Where the journal of a plan stands.
pub async fn head_of(database: &Database, plan: &PlanId) -> Result<Head, StorageError> {
    let text = database.head(plan.as_str()).await?;
    match text.map(|text| from_text(&text)) {
        Some(Ok(head)) => Ok(head),
        // It cannot be read: it goes on far behind every number that can have been given.
        Some(Err(_)) => Ok(Head {
            number: BrowserClock.millis(),
            ..Head::default()
        }),
        None => Ok(Head::default()),
    }
}
