//! An entry of the journal: one change, when it was made and by whom. It never leaves the browser.

use super::{Kind, VERSION};
use crate::change::Change;
use crate::json::to_text;
use crate::model::{MAX_MOMENT, PlanId};
use crate::sidecar::{Dot, Sidecar};

/// One change, as the journal keeps it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// `deguchi/entry`.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// Its running number in the journal of its plan, from 1.
    pub number: u64,
    /// When it was made: milliseconds since 1970, in UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = MAX_MOMENT)))]
    pub at: u64,
    /// The write that it is in the plan's sidecar: by whom, and its number there.
    pub by: Dot,
    /// What was changed, and in which plan.
    pub change: Change,
    /// Where fields come from behind it, as far as the change and its write do not tell: writes of
    /// others that were received, values that stand side by side. A field without registers has none
    /// any more.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub besides: Sidecar,
}
crate::stored!(Entry {
    format always,
    version always,
    number needed,
    at needed,
    by needed,
    change needed,
    besides
});

impl Entry {
    /// The entry with this number: a change made here at this moment, which is this write of the
    /// sidecar. Where the sidecar was altered otherwise too, `journal::entry` writes it.
    #[must_use]
    pub fn new(number: u64, at: u64, by: Dot, change: Change) -> Self {
        Self {
            format: Kind::Entry.format().to_owned(),
            version: VERSION,
            number,
            at: at.min(MAX_MOMENT),
            by,
            change,
            besides: Sidecar::default(),
        }
    }

    /// The plan that was changed.
    #[must_use]
    pub const fn plan(&self) -> &PlanId {
        &self.change.plan
    }

    /// What is written.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_text(self)
    }
}
