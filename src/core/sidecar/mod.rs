//! Where each field of a document comes from, so that two copies can be merged later.
//!
//! Every cell ([`crate::change::cells`]) is a multi-value register under one version vector: a
//! write replaces the values that its writer had seen there; two values left side by side are a
//! conflict. Submissions never carry it, backups do.
//!
//! # What a write replaces
//! - Writing on in a field replaces what the document shows there, and nothing else: whoever goes on
//!   writing beside an open question has not answered it.
//! - Answering the question ([`Choice`]) replaces everything that was seen there, and so does a
//!   write to the order of a list, to how often a plan was handed in, and to whether a record is there.
//! - A record that goes writes that it is not there, and no more: what stood in it stays here, so
//!   that nothing is lost where somebody else goes on writing in it. Every write inside of a record
//!   says that it is there; against one that took it away, that is a conflict.
//!
//! # How much it grows
//! One register a cell, and in a register one write a replica at most, so that a document that one
//! person writes on one device holds one write a cell. Records that are gone keep theirs, with their
//! texts, until [`Sidecar::let_go`]; a replica that wrote once keeps its number in `seen`.
//!
//! # When it is written
//! What a write leaves in the registers is worked out by [`Sidecar::catch_up`]; until then it is only
//! counted and kept ([`Sidecar::note_later`]), so that a page can begin to write without the program
//! that works it out. Whoever reads registers catches up first.
//!
//! # What a replica is
//! Whatever writes on a copy of its own: a device, and on it each tab that can write at the same
//! time as others. Two that write under one name at the same time give two writes one number.

mod hygiene;
mod later;
mod write;

use std::borrow::Cow;

use crate::json::{Value, to_text};
use crate::model::PlanId;
use crate::sorted::{Map, Set};

pub use later::Unnoted;
pub use write::{Choice, of_record};

/// One write: by whom (a replica's name), and its running number there.
///
/// What stood in a document before it had a sidecar was written by nobody that is known: the name
/// is empty, and the number is the [`fingerprint`] of the value.
pub type Dot = (String, u64);

/// The registers of one document.
///
/// A register names the values that stand side by side; those that the document itself shows are
/// not repeated in it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Sidecar {
    /// The newest write seen of each replica.
    pub seen: Map<String, u64>,
    /// Record → cell → the writes whose values stand there, in the order of their dots.
    pub fields: Map<String, Map<String, Vec<Register>>>,
    /// Record → cell → the [`fingerprint`]s of what stood there before there was a sidecar, and was
    /// replaced since.
    pub replaced: Map<String, Map<String, Set<u64>>>,
    /// Writes that were made here and are counted in `seen`, and that the registers do not hold yet;
    /// the oldest first.
    pub unnoted: Vec<Unnoted>,
}
crate::stored!(Sidecar {
    seen always,
    fields always,
    replaced,
    unnoted
});

/// A write whose value stands in a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Register {
    /// Who wrote, and the number of the write.
    pub dot: Dot,
    /// How many writes its writer had seen, this one included: of two values the document shows the
    /// one whose writer had seen more.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rank: u64,
    /// The value, where it differs from the document's.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub value: Option<Value>,
    /// Whether it was emptied, where the document shows something.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub empty: bool,
}
crate::stored!(Register {
    dot needed,
    rank,
    value,
    empty
});

impl Register {
    /// Whether its value is the one that the document shows.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.value.is_none() && !self.empty
    }
}

/// A write, as other tabs are told of it. A whole act is one write with one dot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sent {
    /// The plan.
    pub plan: PlanId,
    /// What the act is called: the end of a message key `change-…`.
    pub label: Cow<'static, str>,
    /// Who wrote, and the number of the write.
    pub dot: Dot,
    /// What the writer had seen before.
    pub saw: Map<String, u64>,
    /// What was written.
    pub cells: Vec<Written>,
}
crate::stored!(Sent {
    plan needed,
    label needed,
    dot needed,
    saw,
    cells
});

/// What a write left in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// The record.
    pub record: String,
    /// The cell.
    pub cell: String,
    /// What stands there now; `None`: nothing.
    pub after: Option<Value>,
    /// The writes that it replaced.
    pub over: Vec<Dot>,
}
crate::stored!(Written {
    record needed,
    cell needed,
    after,
    over
});

impl Sent {
    /// How many writes its writer had seen, this one included.
    #[must_use]
    pub fn rank(&self) -> u64 {
        (count(&self.saw) + 1).min(MAX_WRITES)
    }
}

/// Most writes that are counted: the highest whole number that files hold.
pub const MAX_WRITES: u64 = u32::MAX as u64;

/// The number of the write behind this one. Only a damaged document says that none is left: it stays the
/// last one, as a lower one would seem to be older.
fn next(number: u64) -> u64 {
    number.saturating_add(1).min(MAX_WRITES.max(number))
}

fn count(seen: &Map<String, u64>) -> u64 {
    let sum = seen.values().fold(0_u64, |sum, n| sum.saturating_add(*n));
    sum.min(MAX_WRITES)
}

/// A number that tells values apart, from 0 to [`MAX_WRITES`].
#[must_use]
pub fn fingerprint<'a>(values: impl IntoIterator<Item = &'a Value>) -> u64 {
    // FNV-1a. Nobody gains by two values with one number: it only spares a question.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for value in values {
        for byte in to_text(value).bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    (hash >> 32) ^ (hash & MAX_WRITES)
}

/// The write of what stood there before there was a sidecar.
#[must_use]
pub fn unknown(value: &Value) -> Dot {
    (String::new(), fingerprint([value]))
}
