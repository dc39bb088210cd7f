//! What must hold of whatever comes in: one file an importer, each with one function `try_out`, which
//! panics where something does not hold.
//!
//! The fuzz targets call them with what libFuzzer thinks up, `tests/core/fuzz.rs` with the corpora and
//! the fixtures, so that what was found once is tried at every change.

pub mod code;
pub mod file;
pub mod journal;
pub mod kept;
mod packs;
mod plans;
mod refusals;
pub mod rescue;
pub mod table;
pub mod tabs;
