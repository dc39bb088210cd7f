//! What the targets call.

#[path = "importers/mod.rs"]
mod importers;
#[path = "office/mod.rs"]
mod office;

pub use importers::*;
pub use office::*;
