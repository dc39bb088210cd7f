//! A backup: all that its owner keeps, both faces included. It goes to nobody but its owner.

use super::{Kind, Pack, VERSION, json};
use crate::json::Value;
use crate::model::{Date, Plan};
use crate::sidecar::Sidecar;

/// A plan with the notes on where its fields come from.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct KeptPlan {
    /// The plan, with both faces of its goals.
    pub plan: Plan,
    /// Where its fields come from: what merging two copies needs.
    pub sidecar: Sidecar,
}
crate::stored!(KeptPlan {
    plan always,
    sidecar
});

/// Everything: plans, packs, settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Backup {
    /// `deguchi/backup`.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The day on which it was written.
    pub written_on: Option<Date>,
    /// The plans.
    pub plans: Vec<KeptPlan>,
    /// Plans that a newer page wrote: each the document that this page found, untouched, because
    /// it does not know all of it. A page that knows their version reads them as plans.
    pub newer: Vec<Value>,
    /// Packs that were taken in, and own templates.
    pub packs: Vec<Pack>,
    /// The page's settings: any JSON; files do not look into it.
    pub settings: Value,
}
crate::stored!(Backup {
    format always,
    version always,
    written_on,
    plans,
    newer,
    packs,
    settings
});

impl Backup {
    /// A backup of these plans, packs and settings, written today.
    #[must_use]
    pub fn of(plans: Vec<KeptPlan>, packs: Vec<Pack>, settings: Value, today: Date) -> Self {
        Self {
            format: Kind::Backup.format().to_owned(),
            version: VERSION,
            written_on: Some(today),
            plans,
            newer: Vec::new(),
            packs,
            settings,
        }
    }

    /// The exact text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::pretty(self)
    }

    /// A name for the file: `deguchi-backup-20261001.json`.
    #[must_use]
    pub fn file_name(&self) -> String {
        let day = self.written_on.map_or_else(String::new, |day| {
            format!("-{}", day.to_string().replace('-', ""))
        });
        format!("deguchi-backup{day}.json")
    }
}
