//! Documents on the shelf: one key a plan, each a backup of one plan.

use deguchi::command::Workspace;
use deguchi::formats::{Backup, Document, KeptPlan, Kind, VERSION, read_text};
use deguchi::json::{from_text, to_text};
use deguchi::model::{Plan, PlanId};
use deguchi::ports::{Storage, StorageError};
use deguchi::sidecar::Sidecar;
use deguchi::sorted::Map;

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
    pub sidecars: Map<PlanId, Sidecar>,
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
        if !key.starts_with(PLAN) {
            continue;
        }
        let kept = match shelf.read(&key) {
            Ok(Some(text)) => read_plan(&text),
            Err(StorageError::NotText) => Err(Unread::Broken),
            Ok(None) | Err(_) => continue,
        };
        match kept {
            Ok((kept, newer)) => {
                if newer {
                    found.newer.push(kept.plan.id.clone());
                }
                found.sidecars.insert(kept.plan.id.clone(), kept.sidecar);
                found.workspace.load(kept.plan);
            }
            Err(Unread::Newer) => {
                let id = PlanId::new(key.strip_prefix(PLAN).unwrap_or_default());
                found.newer.extend(id.ok());
                found.put_aside.push(key);
            }
            Err(Unread::Broken) => found.put_aside.push(put_aside(shelf, &key).unwrap_or(key)),
        }
    }
    found
}

/// Why a document cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A newer page wrote it, in a shape that this one does not know: it stays where it is.
    Newer,
    /// It is damaged, or another document.
    Broken,
}

/// Reads what stands under a plan's key, and whether a newer page wrote it.
///
/// # Errors
/// [`Unread`].
pub fn read_plan(text: &str) -> Result<(KeptPlan, bool), Unread> {
    // What this very page wrote needs no second look; what is wrong with anything else is found below.
    if let Ok(mut own) = from_text::<Backup>(text)
        && own.format == Kind::Backup.format()
        && own.version == VERSION
        && own.plans.len() == 1
        && own.plans[0].plan.check().is_empty()
    {
        return Ok((own.plans.remove(0), false));
    }
    let opened = read_text(text, &[Kind::Backup], None).map_err(|error| {
        if error.is_newer() {
            Unread::Newer
        } else {
            Unread::Broken
        }
    })?;
    let newer = opened.read_only;
    match opened.document {
        Document::Backup(mut backup) if backup.plans.len() == 1 => {
            Ok((backup.plans.remove(0), newer))
        }
        _ => Err(Unread::Broken),
    }
}

/// Moves an unreadable document aside, whole, and says where it is; `None`: there is no room for it
/// there, and it stays under its own key.
pub fn put_aside(shelf: &impl Storage, key: &str) -> Option<String> {
    let id = key.strip_prefix(PLAN).unwrap_or(key);
    let later = (2..100_u8).map(|n| format!(".{n}"));
    let aside = std::iter::once(String::new())
        .chain(later)
        .map(|end| [ASIDE, id, &end].concat())
        .find(|aside| matches!(shelf.read(aside), Ok(None)))?;
    shelf.rename(key, &aside).is_ok().then_some(aside)
}

/// Makes way for a plan whose key an unreadable document still has: where that is now, or nothing
/// where it is gone.
///
/// # Errors
/// [`StorageError`] where it cannot be moved; it is never written over.
pub fn make_way(shelf: &impl Storage, key: &str) -> Result<Option<String>, StorageError> {
    match shelf.read(key) {
        Ok(None) => return Ok(None),
        Ok(Some(_)) | Err(StorageError::NotText) => {}
        Err(error) => return Err(error),
    }
    put_aside(shelf, key).map(Some).ok_or(StorageError::Full)
}
