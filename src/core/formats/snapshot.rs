//! A snapshot: a whole plan as it was behind one entry of its journal. It never leaves the browser.

use super::{Kind, VERSION};
use crate::json::to_text;
use crate::model::{MAX_MOMENT, Plan, PlanId};
use crate::sidecar::Sidecar;

/// A plan as it was at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Snapshot {
    /// `deguchi/snapshot`.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The plan.
    pub plan: PlanId,
    /// The number of the last entry that is in it; 0: none yet.
    pub number: u64,
    /// When it was taken: milliseconds since 1970, in UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = MAX_MOMENT)))]
    pub at: u64,
    /// The plan with both faces of its goals; nothing: it had been taken away.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub state: Option<Plan>,
    /// Where its fields come from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub sidecar: Sidecar,
}
crate::stored!(Snapshot {
    format always,
    version always,
    plan needed,
    number needed,
    at needed,
    state,
    sidecar
});

impl Snapshot {
    /// The plan as it is behind the entry with this number.
    #[must_use]
    pub fn of(plan: PlanId, number: u64, at: u64, state: Option<Plan>, sidecar: Sidecar) -> Self {
        Self {
            format: Kind::Snapshot.format().to_owned(),
            version: VERSION,
            plan,
            number,
            at: at.min(MAX_MOMENT),
            state,
            sidecar,
        }
    }

    /// What a journal begins with that has no snapshot: no plan, and no entry yet.
    #[must_use]
    pub fn before_all(plan: PlanId) -> Self {
        Self::of(plan, 0, 0, None, Sidecar::default())
    }

    /// What is written.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_text(self)
    }
}
