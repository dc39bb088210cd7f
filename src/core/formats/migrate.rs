//! From one version of a format to the next: one step a version, none left out.

use super::Kind;
use crate::json::Value;

/// Brings a document from its version to the next one. Never fails: what it does not find, it
/// leaves, and the reading that follows says what is wrong.
pub type Migration = fn(Kind, &mut Value);

/// The steps of this program: the first leads from version 1 to 2. Version 1 is the current one.
pub(super) const STEPS: &[Migration] = &[];

/// Brings a document from `version` up to the version behind the last step, and notes it there.
pub fn migrate(kind: Kind, version: u32, document: &mut Value, steps: &[Migration]) {
    for (from, step) in (1_u32..).zip(steps) {
        if from >= version {
            step(kind, document);
            document.set("version", Value::of(&(from + 1)));
        }
    }
}
