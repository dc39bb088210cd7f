//! What the worker's package does, as users rely on it.

mod archive;
mod armour;
mod damaged;
mod effort;
mod errors;
mod fuzz;
mod keys;
mod look;
mod program;
mod support;
mod whole;
