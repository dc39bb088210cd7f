//! Writes that are counted now and noted in the registers later.

use super::{Dot, Sidecar, next};
use crate::change::Change;
use crate::json::Value;

/// A write that the registers do not hold yet.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unnoted {
    /// Who wrote, and the number of the write.
    pub dot: Dot,
    /// What was changed.
    pub change: Change,
}
crate::stored!(Unnoted {
    dot needed,
    change needed
});

impl Sidecar {
    /// Counts a change made here by `replica` as one write, which [`Sidecar::catch_up`] notes.
    pub fn note_later(&mut self, replica: &str, change: &Change) -> Dot {
        let number = self.seen.get_or_default(replica.to_owned());
        *number = next(*number);
        let dot = (replica.to_owned(), *number);
        match self.unnoted.last_mut() {
            Some(last) if goes_on(last, replica, change) => {
                last.dot = dot.clone();
                last.change.fields[0].after = change.fields[0].after.clone();
            }
            _ => self.unnoted.push(Unnoted {
                dot: dot.clone(),
                change: change.clone(),
            }),
        }
        dot
    }
}

/// Whether a change goes on typing in the text that the last one was typed in. Both leave in the
/// registers what the second alone leaves there, unless it brings back what stood there before.
fn goes_on(last: &Unnoted, replica: &str, change: &Change) -> bool {
    let ([typed], [next]) = (&*last.change.fields, &*change.fields) else {
        return false;
    };
    let text = |value: &Option<Value>| matches!(value, Some(Value::Text(_)));
    last.dot.0 == replica
        && typed.record == next.record
        && typed.field == next.field
        && text(&typed.before)
        && text(&typed.after)
        && text(&next.after)
        && typed.after == next.before
        && typed.before != next.after
}
