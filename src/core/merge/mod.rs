//! Two copies of one plan into one, and what other tabs write as they write it.
//!
//! # What is merged
//! The registers of the sidecars, cell by cell: of each copy what the other has too, or has not seen.
//! So merging is commutative, associative and idempotent, and takes as many copies as there are. The
//! document is then shown out of what stands in the registers:
//! - **A cell** in which several values stand side by side shows the one whose writer had seen the
//!   most writes (between equals the number of the write decides, then the replica's name); the others
//!   stay in its register and are asked about ([`conflicts`]). The same value twice is no question.
//! - **A record** is there where any of the writes that stand side by side says so. One that was
//!   deleted here and written in there stays, whole, and is asked about.
//! - **The order** of a list is no question: the order whose writer had seen the most holds, records
//!   that only others name stand behind the one that they stood behind there, and those that none
//!   names stand at the end, by their ids. So every record stands once.
//! - **How often a plan was handed in** is no question: the highest number holds.
//! - **Bounds**: records beyond the most that a list may hold stay in the registers and are listed;
//!   they come in with a later merge, when there is room.
//!
//! # Documents without a sidecar
//! What stands in a document and no register knows of was written by nobody that is known, before
//! all else. A write replaces it where its writer saw that very value; two such values that differ
//! are a conflict, as is one that differs from what was written over. Where nothing stands, nothing
//! is replaced: a text or a record that only one of two such copies holds is kept. A record that was
//! deleted comes back with a question where a copy that never had a sidecar still holds it, unless
//! nobody had written in it before it was deleted and it is still the same there.
//!
//! # What the page does
//! - It makes a change, notes it with [`Sidecar::send`] (instead of `note`) and tells the others.
//! - What it is told goes through [`receive`]: `Known` is passed over; at `Gap` it asks for the
//!   whole document and merges that; `Taken` is shown, and neither noted in the history nor told on.
//! - An answer goes through [`choose`] and [`Sidecar::settle`], and is told like any other write, also
//!   where it changes nothing that is shown.
//! - A plan that comes in a file is merged with what is held of it here, even where that is only what
//!   was left of it when it was removed: the numbers in `seen` never go back.
//! - Every tab that can write has a replica's name of its own, which no backup brings along. A name
//!   that is used again goes on from the document that its last user left.
//! - [`Sidecar::let_go`] now and then, when a document is opened.

mod conflict;
mod show;
mod state;
pub mod told;

use std::sync::Arc;

use self::state::State;
use crate::change::{Change, difference};
use crate::model::Plan;
use crate::sidecar::{Sent, Sidecar};

pub use conflict::{Conflict, Kind, Side, choose, conflicts};

/// A copy of a document: the plan, where it is there, and where its fields come from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Held {
    /// The plan; `None` where it was removed.
    pub plan: Option<Arc<Plan>>,
    /// Where its fields come from.
    pub sidecar: Sidecar,
}

/// What became of a write that another tab told of.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// It came in. What it changed in the document is nothing where another value is shown.
    Taken(Change),
    /// It was here already.
    Known,
    /// It builds on what is not here: ask for the whole document, and merge that. Nothing was changed.
    Gap,
    /// It speaks of another plan. Nothing was changed.
    OtherPlan,
}

/// Merges two copies of one plan. Parts that are as they were in the first are shared with it.
///
/// Of two plans with different ids nothing comes of the second: which belong together is known before.
#[must_use]
pub fn merge(one: &Held, other: &Held) -> Held {
    if one == other {
        return one.clone();
    }
    let state = |held: &Held| {
        let mut state = State::of(held.plan.as_deref(), &held.sidecar);
        if let Some(plan) = held.plan.as_deref()
            && held.sidecar == Sidecar::default()
        {
            state.mark(plan);
        }
        state
    };
    let ids = [one, other].map(|held| held.plan.as_ref().map(|plan| &plan.id));
    if let [Some(mine), Some(theirs)] = ids
        && mine != theirs
    {
        return one.clone();
    }
    let mut both = state(one).join(&state(other));
    if let Some(id) = ids.into_iter().flatten().next() {
        both.keep_to(id);
    }
    show::show(both, one.plan.as_deref())
}

/// Brings in what another tab has written.
pub fn receive(held: &mut Held, sent: &Sent) -> Received {
    let seen = &held.sidecar.seen;
    let newest = |replica: &str| seen.get(replica).copied().unwrap_or_default();
    let (replica, number) = &sent.dot;
    if held.plan.as_ref().is_some_and(|plan| plan.id != sent.plan) {
        return Received::OtherPlan;
    }
    if *number <= newest(replica) {
        return Received::Known;
    }
    let mut before = sent.saw.iter();
    if *number - 1 != newest(replica) || before.any(|(replica, n)| *n > newest(replica)) {
        return Received::Gap;
    }
    let mut state = State::of(held.plan.as_deref(), &held.sidecar);
    if !state.knows(sent) {
        return Received::Gap;
    }
    state.take(sent);
    state.keep_to(&sent.plan);
    let now = show::show(state, held.plan.as_deref());
    let fields = difference(held.plan.as_deref(), now.plan.as_deref());
    *held = now;
    Received::Taken(Change {
        plan: sent.plan.clone(),
        label: sent.label.clone(),
        fields,
    })
}
