//! One value of a text, held to its shape whatever stands around it.

use super::{Root, Scan};
use crate::formats::ReadError;
use crate::formats::cursor::{Cursor, Scanned, Step};
use crate::formats::shape::{SHAPES, Want};

/// Checks the value that stands from `start` to before `end`: the grammar, and what it must be. Errors
/// name the place in the whole text, and its path.
pub(in crate::formats) fn part<'t>(
    text: &'t str,
    (start, end): (usize, usize),
    path: &str,
    want: &'t Want,
) -> Scanned {
    let mut scan = Scan::new(text.get(..end).unwrap_or(text), &SHAPES, &[]);
    scan.root = Root::Free;
    scan.cursor = standing_at(scan.cursor.text, start, path);
    scan.value(want)?;
    let cursor = &scan.cursor;
    if cursor.at < cursor.text.len() {
        return cursor.fail("trailing", cursor.at, cursor.rest());
    }
    Ok(())
}

/// What is wrong where a text cannot be followed any further.
pub(in crate::formats) fn broken_at(text: &str, at: usize, path: &str) -> ReadError {
    let unexpected = standing_at(text, at, path).unexpected::<()>();
    unexpected.map_or_else(|error| *error, |()| ReadError::default())
}

fn standing_at<'t>(text: &'t str, at: usize, path: &str) -> Cursor<'t> {
    let mut cursor = Cursor::new(text);
    cursor.at = at;
    cursor.path.push(Step::Under(path.to_owned()));
    cursor
}
