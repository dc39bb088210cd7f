//! Documents on the shelf: one key a plan, each a backup of one plan.

use std::collections::BTreeMap;

use deguchi::command::Workspace;
use deguchi::formats::{Backup, Document, KeptPlan, Kind, VERSION, read_text};
use deguchi::json::to_text;
use deguchi::model::{Plan, PlanId};
use deguchi::ports::{Storage, StorageError};
use deguchi::sidecar::Sidecar;

/// The beginning of a plan's key.
pub const PLAN: &str = "plan/";
/// The beginning of the key under which an unreadable document is put aside, whole.
pub const ASIDE: &str = "unreadable/";

/// The key of a plan.
pub fn key(plan: &PlanId) -> String {
    [PLAN, plan.as_str()].concat()
}

/// What stands under a plan's key.
pub fn write(plan: &Plan, sidecar: Sidecar) -> String {
    let kept = KeptPlan {
        plan: plan.clone(),
        sidecar,
    };
    let backup = Backup {
        format: Kind::Backup.format().to_owned(),
        version: VERSION,
        plans: vec![kept],
        ..Backup::default()
    };
    to_text(&backup)
}

/// What was found on the shelf.
#[derive(Default)]
pub struct Found {
    /// The plans.
    pub workspace: Workspace,
    /// Their sidecars.
    pub sidecars: BTreeMap<PlanId, Sidecar>,
    /// Plans that a newer page wrote: to be looked at only.
    pub newer: Vec<PlanId>,
    /// Keys of what could not be read.
    pub put_aside: Vec<String>,
    /// Why nothing could be read at all.
    pub blocked: Option<StorageError>,
}

/// Reads the shelf. An unreadable document is moved aside whole, never overwritten, never dropped.
pub fn read_all(shelf: &impl Storage) -> Found {
    let mut found = Found::default();
    let keys = match shelf.keys() {
        Ok(keys) => keys,
        Err(error) => {
            found.blocked = Some(error);
            return found;
        }
    };
    for key in keys {
        if key.starts_with(ASIDE) {
            found.put_aside.push(key);
            continue;
        }
        let Some(id) = key.strip_prefix(PLAN) else {
            continue;
        };
        let Ok(Some(text)) = shelf.read(&key) else {
            continue;
        };
        match read_plan(&text) {
            Some((kept, newer)) => {
                if newer {
                    found.newer.push(kept.plan.id.clone());
                }
                found.sidecars.insert(kept.plan.id.clone(), kept.sidecar);
                found.workspace.load(kept.plan);
            }
            None => found.put_aside.push(put_aside(shelf, &key, id, &text)),
        }
    }
    found
}

fn read_plan(text: &str) -> Option<(KeptPlan, bool)> {
    let opened = read_text(text, &[Kind::Backup], None).ok()?;
    let newer = opened.read_only;
    match opened.document {
        Document::Backup(mut backup) if backup.plans.len() == 1 => {
            Some((backup.plans.remove(0), newer))
        }
        _ => None,
    }
}

fn put_aside(shelf: &impl Storage, key: &str, id: &str, text: &str) -> String {
    let aside = [ASIDE, id].concat();
    let free = matches!(shelf.read(&aside), Ok(None));
    // Where there is no room for a copy it stays under its own key: new plans have fresh ids, so
    // nothing overwrites it there either.
    if free && shelf.write(&aside, text).is_ok() && shelf.remove(key).is_ok() {
        return aside;
    }
    key.to_owned()
}
