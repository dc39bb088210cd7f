//! The journal: every change of a plan, one entry each, behind a snapshot of the whole plan.
//!
//! Changes are replayed, never commands: what a command means may change with the program, what it
//! changed is a fact. An entry holds what stood in each field before and after it, so that it is
//! known whether it follows.
//!
//! An entry also holds what became of the sidecar, where that is more than the write itself: a change
//! of another tab that was received, values that stand side by side ([`entry`]). A file that is taken
//! in with a sidecar of its own begins the journal anew with a snapshot.

mod cut;
mod newer;
mod sources;
mod stops;
mod thin;

use crate::change::{Change, FieldChange, difference};
use crate::formats::{Entry, ReadError, Snapshot};
use crate::model::{Plan, PlanId};
use crate::sidecar::{Dot, Sidecar};
use crate::sorted::arrange;

pub use cut::{HOUR, Held, MOST_BYTES, MOST_ENTRIES, MayGo, Tail, is_due, may_go};
pub use newer::{Newer, Recovered, covers, newer};
pub use sources::entry;
pub use stops::{PAUSE, stops};
pub use thin::{DAYS, thin};

/// Why an entry does not follow. What stands behind it is left alone, and stays in the journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Broken {
    /// It cannot be read, or a newer page wrote it ([`ReadError::is_newer`]).
    Unreadable(ReadError),
    /// It is an entry of another plan.
    OtherPlan(PlanId),
    /// Entries are missing: this number came, and not the next one.
    Gap(u64),
    /// This number came a second time.
    Doubled(u64),
    /// It does not find in the plan what it expects there, or would break the plan.
    Unfit(u64),
}

/// Where the journal cannot be followed any further.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    /// Why.
    pub why: Broken,
    /// How many entries were not taken, the one that does not follow included.
    pub left: usize,
}

/// A plan as the journal gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    /// The plan.
    pub plan: PlanId,
    /// Its state; nothing: it is not there, or no longer.
    pub state: Option<Plan>,
    /// Where its fields come from.
    pub sidecar: Sidecar,
    /// The number of the last entry that is in it.
    pub number: u64,
    /// When the last entry in it was made, or else the snapshot taken.
    pub at: u64,
    /// When the snapshot was taken.
    pub snapshot_at: u64,
    /// The entries that were replayed behind the snapshot: which write, and when.
    pub writes: Vec<(Dot, u64)>,
    /// Where it had to stop.
    pub stopped: Option<Stopped>,
}

/// The snapshot to begin with: the newest one, or the newest that was taken by the moment `until`.
#[must_use]
pub fn beginning(snapshots: &[Snapshot], until: Option<u64>) -> Option<&Snapshot> {
    let taken = |snapshot: &&Snapshot| until.is_none_or(|moment| snapshot.at <= moment);
    snapshots.iter().filter(taken).max_by_key(|one| one.number)
}

/// The plan as it was after the last entry, or at the moment `until` (milliseconds since 1970, in
/// UTC): then the first entry that is later ends it, as does a clock that was put forward.
///
/// Entries come in the order of their numbers. Those that the snapshot holds already are passed
/// over. The first one that does not follow ends it, and is named; all before it stands.
#[must_use]
pub fn replay(
    snapshot: Snapshot,
    entries: impl IntoIterator<Item = Result<Entry, ReadError>>,
    until: Option<u64>,
) -> Replayed {
    let first = snapshot.number;
    let mut replayed = Replayed {
        plan: snapshot.plan,
        state: snapshot.state,
        sidecar: snapshot.sidecar,
        number: first,
        at: snapshot.at,
        snapshot_at: snapshot.at,
        writes: Vec::new(),
        stopped: None,
    };
    let mut entries = entries.into_iter();
    while let Some(entry) = entries.next() {
        if let Ok(entry) = &entry {
            if entry.plan() == &replayed.plan && entry.number <= first {
                if replayed.writes.is_empty() {
                    continue;
                }
            } else if until.is_some_and(|moment| entry.at > moment) {
                break;
            }
        }
        let taken = entry.map_err(Broken::Unreadable);
        if let Err(why) = taken.and_then(|entry| replayed.take(entry)) {
            let left = 1 + entries.count();
            replayed.stopped = Some(Stopped { why, left });
            break;
        }
    }
    replayed
}

impl Replayed {
    /// Brings the next entry in; where it does not follow, nothing is changed.
    fn take(&mut self, entry: Entry) -> Result<(), Broken> {
        if *entry.plan() != self.plan {
            return Err(Broken::OtherPlan(entry.change.plan));
        }
        if entry.number <= self.number {
            return Err(Broken::Doubled(entry.number));
        }
        if entry.number > self.number + 1 {
            return Err(Broken::Gap(entry.number));
        }
        let after = following(self.state.as_ref(), &entry.change);
        self.state = after.ok_or(Broken::Unfit(entry.number))?;
        sources::bring(&mut self.sidecar, &entry);
        self.number = entry.number;
        self.at = entry.at;
        self.writes.push((entry.by, entry.at));
        Ok(())
    }

    /// The snapshot that the journal can go on from.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::of(
            self.plan.clone(),
            self.number,
            self.at,
            self.state.clone(),
            self.sidecar.clone(),
        )
    }
}

/// The plan with the change in it; `None` where it is not exactly what the change leads to.
fn following(before: Option<&Plan>, change: &Change) -> Option<Option<Plan>> {
    let after = crate::change::replay(before.cloned(), &change.fields);
    let sound = after
        .as_ref()
        .is_none_or(|plan| plan.id == change.plan && plan.check().is_empty());
    let made = difference(before, after.as_ref());
    (sound && are_same(made, &change.fields)).then_some(after)
}

/// Whether both name the same fields with the same values, in any order.
fn are_same(mut made: Vec<FieldChange>, said: &[FieldChange]) -> bool {
    if made == said {
        return true;
    }
    let mut said = said.to_vec();
    for list in [&mut made, &mut said] {
        arrange(list, &mut |one, other| {
            (&one.record, &one.field) < (&other.record, &other.field)
        });
    }
    made == said
}
