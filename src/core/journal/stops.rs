//! The moments of a journal that its owner can tell apart.

use crate::sorted::arrange;

/// How long nothing is written before one counts as having stopped, in milliseconds: two minutes.
pub const PAUSE: u64 = 120_000;

/// The moments at which its owner stopped writing, the newest first: of entries that follow each other
/// within [`PAUSE`] the last one. Snapshots count as entries; moments need not be in order.
#[must_use]
pub fn stops(moments: &[u64]) -> Vec<u64> {
    let mut moments = moments.to_vec();
    arrange(&mut moments, &mut |one, other| one < other);
    let last = |at: &usize| {
        let next = moments.get(at + 1);
        next.is_none_or(|next| next - moments[*at] > PAUSE)
    };
    (0..moments.len())
        .rev()
        .filter(last)
        .map(|at| moments[at])
        .collect()
}
