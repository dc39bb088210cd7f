//! The guided path: one question at a time, from a blank head to a first goal.
//!
//! A step asks; what it is answered is edits of the same goal that the free editor edits, so that
//! both ways may be walked in turns. Which steps there are is read off the goal each time: nothing
//! of the walk is kept but what was written.

mod answer;
mod example;
mod step;

pub use answer::{answer, flows, settle, so_far, together};
pub use example::example;
pub use step::{Step, path};
