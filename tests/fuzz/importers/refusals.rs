//! A refusal is one that the table of errors knows, and says what the table promises.

use deguchi::formats::{ReadError, entry};

/// Holds an error to its row, so that its sentence has everything that it names.
pub(crate) fn told(error: &ReadError) {
    let row = entry(error.code).unwrap_or_else(|| panic!("{} is in no table", error.code));
    let mut arguments: Vec<&str> = error.arguments.iter().map(|(name, _)| *name).collect();
    let mut promised = row.arguments.to_vec();
    arguments.sort_unstable();
    promised.sort_unstable();
    assert_eq!(arguments, promised, "{error}");
    assert_eq!(error.line > 0, row.placed, "{error}");
}
