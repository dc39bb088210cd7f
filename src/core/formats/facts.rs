//! What a scan notes about a text that it lets through.

use super::Kind;
use super::cursor::Cursor;

/// How many places a notice names.
const NAMED: usize = 20;

/// Places of one sort: how many, and the paths of the first ones.
#[derive(Debug, Default)]
pub(super) struct Noted {
    pub(super) count: usize,
    pub(super) paths: Vec<String>,
}

impl Noted {
    pub(super) fn note(&mut self, cursor: &Cursor<'_>) {
        self.count += 1;
        if self.count <= NAMED {
            self.paths.push(cursor.path());
        }
    }
}

/// What was found on the way.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// The kind of the file.
    pub(super) kind: Option<Kind>,
    /// The version that it names.
    pub(super) version: u32,
    /// Paths of fields that this version does not know.
    pub(super) unknown: Noted,
    /// Paths of texts that hold characters which turn the direction of writing.
    pub(super) bidi: Noted,
    /// Paths of texts that hold control characters.
    pub(super) control: Noted,
}
