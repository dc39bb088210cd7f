//! Reading what the journal is made of, with the same scan, errors and steps as files.

use super::read::{broken, current, newer, typed};
use super::shape::SHAPES;
use super::{Entry, Kind, ReadError, Snapshot, VERSION};
use crate::json::Stored;

/// Reads an entry of a journal; one of an older version is brought up to the current one.
///
/// # Errors
/// [`ReadError`]: what is wrong, and where; `newer-version` with the version found where a newer
/// page wrote it. It is then to be left as it is.
pub fn read_entry(text: &str) -> Result<Entry, ReadError> {
    Ok(kept(text, Kind::Entry)?.0)
}

/// Reads a snapshot; one of an older version is brought up to the current one.
///
/// # Errors
/// As [`read_entry`]; and where the plan in it breaks an invariant, or is another one.
pub fn read_snapshot(text: &str) -> Result<Snapshot, ReadError> {
    let (snapshot, text): (Snapshot, _) = kept(text, Kind::Snapshot)?;
    if let Some(state) = &snapshot.state {
        if let Some(problem) = state.check().into_iter().next() {
            let path = ["state.", &problem.path].concat();
            return Err(broken(&text, path, problem.code));
        }
        if state.id != snapshot.plan {
            return Err(broken(&text, "state.id".to_owned(), "wrong-value"));
        }
    }
    Ok(snapshot)
}

/// A document and its text in the current version. A newer one is not looked into: the journal goes
/// on from what it reads, and must know all of it.
fn kept<T: Stored>(text: &str, kind: Kind) -> Result<(T, std::borrow::Cow<'_, str>), ReadError> {
    let (_, version, text) = current(text, &[kind], &SHAPES)?;
    if version > VERSION {
        return Err(newer(version));
    }
    let document = typed(&text)?;
    Ok((document, text))
}
