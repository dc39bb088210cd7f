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
use crate::documents;
use crate::effects::clock::BrowserClock;
use crate::effects::database::{Database, Shelf};
use crate::effects::tabs;
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

/// The changes of one plan that wait to be written.
#[derive(Default)]
struct Waiting {
    /// The writes that had been seen before the first of them.
    saw: Map<String, u64>,
    noted: Vec<Noted>,
}

/// The journals of all plans.
#[derive(Default)]
pub struct Journal {
    /// Where they are kept; `None`: nowhere, and only localStorage holds what is written.
    pub database: Option<Database>,
    /// Where each stands, as long as this tab holds it: another one may have written since.
    pub heads: Map<PlanId, Head>,
    /// Those that go on with a snapshot, as the plan has been altered otherwise than by noted changes.
    pub anew: Set<PlanId>,
    /// Those that this tab writes, and no other meanwhile.
    pub holds: Map<PlanId, tabs::Hold>,
    /// Those of which it is about to take hold.
    pub taking: Set<PlanId>,
    /// Those of them that yet another tab has asked for meanwhile.
    pub wanted: Set<PlanId>,
    /// Whether the page began before its database answered.
    pub late: bool,
    waiting: Map<PlanId, Waiting>,
}

impl Journal {
    /// Whether this tab writes the journal of a plan.
    pub fn is_held(&self, plan: &PlanId) -> bool {
        self.holds.contains_key(plan) && self.heads.contains_key(plan)
    }

    /// The plans whose changes wait to be written.
    pub fn behind(&self) -> Vec<PlanId> {
        self.waiting.keys().cloned().collect()
    }
}

impl Keeping {
    /// Writes a change into its plan's journal: at once where this tab holds it, else as soon as it
    /// does. `saw`: the writes that had been seen before it.
    pub(super) fn note(
        self,
        change: &Change,
        by: Dot,
        saw: Map<String, u64>,
        plan: Option<Arc<Plan>>,
    ) {
        let id = change.plan.clone();
        let noted = Noted {
            at: BrowserClock.millis(),
            by,
            change: change.clone(),
            plan,
        };
        let held = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            journal.database.as_ref()?;
            let waiting = journal.waiting.get_or_default(id.clone());
            if waiting.noted.is_empty() {
                waiting.saw = saw;
            }
            waiting.noted.push(noted);
            Some(journal.is_held(&id))
        });
        match held.flatten() {
            Some(true) => self.write_noted(&id),
            Some(false) => spawn_local(self.hold(id)),
            None => {}
        }
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

    /// The name under which tabs take hold of a plan.
    pub(super) fn hold_name(self, plan: &PlanId) -> String {
        self.inner
            .with_value(|inner| inner.shelf.key(&documents::key(plan)))
    }

    /// Begins to take hold of a journal; `false` where this tab has it, or is about to.
    pub(super) fn begins_to_take(self, id: &PlanId) -> bool {
        let begins = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            !journal.is_held(id) && journal.taking.insert(id.clone())
        });
        begins == Some(true)
    }

    pub(super) fn ends_to_take(self, id: &PlanId) {
        self.inner.update_value(|inner| {
            inner.journal.taking.remove(id);
        });
    }

    /// Takes hold of a journal that no other tab has, and writes what waits for it. One that another
    /// tab has is asked for as soon as the part of the program is there that speaks with others.
    pub(super) async fn hold(self, id: PlanId) {
        if !self.begins_to_take(&id) {
            return;
        }
        let free = tabs::hold(&self.hold_name(&id)).await;
        let held = match free {
            Some(hold) => self.holds(&id, hold, false).await,
            None => false,
        };
        self.ends_to_take(&id);
        let waits = self
            .inner
            .with_value(|inner| inner.journal.waiting.contains_key(&id));
        if !held
            && waits
            && let Ok(rest) = Parts::current().rest_now()
        {
            (rest.tabs.take)(self, id);
        }
    }

    /// Goes on with a journal of which this tab has hold now; `false`: it has writes that are not here,
    /// and they are not to be given up.
    pub(super) async fn holds(self, id: &PlanId, hold: tabs::Hold, in_any_case: bool) -> bool {
        let Some(database) = self.database() else {
            return true;
        };
        let head = match head_of(&database, id).await {
            Ok(head) => head,
            Err(_) => {
                self.give_up();
                return true;
            }
        };
        let stolen = hold.is_stolen();
        let covered = self.inner.try_update_value(|inner| {
            let none = Map::new();
            let seen = inner
                .sidecars
                .get(id)
                .map_or(&none, |sidecar| &sidecar.seen);
            let has_all = covers(seen, &head.seen);
            if !has_all && !in_any_case {
                return false;
            }
            let journal = &mut inner.journal;
            let follows = match journal.waiting.get(id) {
                None => *seen == head.seen,
                Some(waiting) => {
                    // What came in from others since the first of them is in none of them.
                    let mut own = waiting.saw.clone();
                    for noted in &waiting.noted {
                        own.insert(noted.by.0.clone(), noted.by.1);
                    }
                    waiting.saw == head.seen && own == *seen
                }
            };
            if !follows || !has_all {
                journal.anew.insert(id.clone());
            }
            journal.heads.insert(id.clone(), head);
            journal.holds.insert(id.clone(), hold);
            true
        });
        if covered != Some(true) {
            return false;
        }
        let plan = id.clone();
        spawn_local(async move {
            if stolen.await {
                self.lets_go(&plan);
            }
        });
        self.write_noted(id);
        true
    }

    /// Lets another tab write the journal of a plan.
    pub(super) fn lets_go(self, id: &PlanId) {
        let hold = self
            .inner
            .try_update_value(|inner| inner.journal.holds.remove(id));
        drop(hold);
    }

    fn write_noted(self, id: &PlanId) {
        let written = self.inner.try_update_value(|inner| {
            let journal = &mut inner.journal;
            let database = journal.database.as_ref()?;
            let noted = journal.waiting.remove(id)?.noted;
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

/// Whether all of these writes have been seen.
pub fn covers(seen: &Map<String, u64>, theirs: &Map<String, u64>) -> bool {
    let newest = |replica: &String| seen.get(replica).copied().unwrap_or(0);
    theirs
        .iter()
        .all(|(replica, number)| newest(replica) >= *number)
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
