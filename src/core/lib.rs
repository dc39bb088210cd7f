//! The planner itself: goals, the writing assistant, sessions and file formats.
//!
//! No browser, no clock, no randomness, no I/O: what the outside must offer stands in [`ports`].
pub mod catalogue;
pub mod formats;
pub mod model;
pub mod ports;
