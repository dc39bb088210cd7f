//! From one version of the documents to the next: one numbered step a version, none left out.
//!
//! A step works on plain JSON and stays as it is for ever, whatever becomes of the types. When the
//! version goes up: its row in [`MIGRATIONS`], the new version's fixtures and schemas beside the old
//! ones (`make schema`), and the tests say whether each step is called and all that is old loads.
//! Whoever renames a field of a plan does so in backups and snapshots, and in the entries of the
//! journal, which name fields by record and name ([`crate::change`]).

use super::{Kind, VERSION};
use crate::json::Value;

/// A step from one version to the next.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The version that it leads from.
    pub from: u32,
    /// The kinds of documents that it alters. All others only get the next number.
    pub kinds: &'static [Kind],
    /// What is another from then on, in a line.
    pub what: &'static str,
    /// Alters a document of one of those kinds. Never fails: what it does not find, it leaves, and
    /// the reading that follows says what is wrong.
    pub take: fn(Kind, &mut Value),
}

/// The steps of this program, in order. Version 1 is the current one.
pub const MIGRATIONS: &[Migration] = &[];

const _: () = assert!(
    is_whole(MIGRATIONS, VERSION),
    "a version has no step that leads to it"
);

/// Whether the steps lead from version 1 to this one, each to the next.
#[must_use]
pub const fn is_whole(steps: &[Migration], version: u32) -> bool {
    let mut at = 0;
    while at < steps.len() {
        if steps[at].from != at as u32 + 1 {
            return false;
        }
        at += 1;
    }
    steps.len() as u32 + 1 == version
}

/// Brings a document from `version` up to the version behind the last step, and notes it there; the
/// packs in a backup too, which are documents of their own.
pub fn migrate(kind: Kind, version: u32, document: &mut Value, steps: &[Migration]) {
    for step in steps.iter().filter(|step| step.from >= version) {
        if step.kinds.contains(&kind) {
            (step.take)(kind, document);
        }
        document.set("version", Value::of(&(step.from + 1)));
        let packs = document.get_mut("packs").filter(|_| kind == Kind::Backup);
        if let Some(Value::List(packs)) = packs {
            for pack in packs {
                migrate(Kind::Pack, step.from, pack, std::slice::from_ref(step));
            }
        }
    }
}
