//! When a new snapshot is taken, and what of the journal may go then.

use super::thin::thin;
use crate::sorted::arrange;

/// Most entries behind the newest snapshot: reading and replaying so many, 3 MB of them, took 0.16 s
/// in a build that was not optimised.
pub const MOST_ENTRIES: u64 = 500;
/// Most bytes of entries behind the newest snapshot: typing in a long text writes it anew each time,
/// and a snapshot at every few letters would cost more than the entries do.
pub const MOST_BYTES: usize = 4_000_000;
/// How long a change may wait for a snapshot, in milliseconds: so that each hour of work has one.
pub const HOUR: u64 = 3_600_000;

/// What stands in a journal behind its newest snapshot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tail {
    /// How many entries.
    pub entries: u64,
    /// How many bytes they take.
    pub bytes: usize,
    /// When the first of them was made: milliseconds since 1970, in UTC.
    pub since: u64,
}

/// A snapshot that is safely there: it was written, and was read back whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The number of the last entry in it.
    pub number: u64,
    /// When it was taken: milliseconds since 1970, in UTC.
    pub at: u64,
}

/// Whether a new snapshot is to be taken now.
#[must_use]
pub const fn is_due(tail: &Tail, now: u64) -> bool {
    // A clock that was put back makes the wait longer, not endless: the entries are counted too.
    tail.entries > 0
        && (tail.entries >= MOST_ENTRIES
            || tail.bytes >= MOST_BYTES
            || now.saturating_sub(tail.since) >= HOUR)
}

/// What may be removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MayGo {
    /// Entries up to this number; 0: none.
    pub entries: u64,
    /// The snapshots, by their numbers.
    pub snapshots: Vec<u64>,
}

/// What may be removed now: entries that the newest snapshot but one holds, and snapshots as they grow
/// old ([`thin`]).
///
/// Only snapshots that were read back count. Should the newest turn out to be unreadable one day, the
/// one before it and the entries between give the same plan: so those two stay in any case, and with
/// a single snapshot nothing goes.
#[must_use]
pub fn may_go(snapshots: &[Held], now: u64) -> MayGo {
    let mut held = snapshots.to_vec();
    arrange(&mut held, &mut |one, other| one.number > other.number);
    let moments: Vec<u64> = held.iter().map(|one| one.at).collect();
    let stay = thin(&moments, now);
    let older = held.get(2..).unwrap_or_default();
    let go = older.iter().filter(|one| !stay.contains(&one.at));
    MayGo {
        entries: held.get(1).map_or(0, |one| one.number),
        snapshots: go.map(|one| one.number).collect(),
    }
}
