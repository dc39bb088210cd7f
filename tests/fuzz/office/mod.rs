//! What must hold of what src/office reads, as `importers` says it of the core. The fuzz targets call it, and
//! `tests/office/fuzz.rs` does with the corpora and the fixtures.

pub mod archive;
#[path = "../importers/refusals.rs"]
mod refusals;
pub mod sealed;
