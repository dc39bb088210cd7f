//! What the targets call. The first are replayed by the core's native tests, `sealed` by those of src/office.

#[path = "importers/mod.rs"]
mod importers;
#[path = "office/sealed.rs"]
pub mod sealed;

pub use importers::*;
