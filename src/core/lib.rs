//! The planner itself: goals, the writing assistant, sessions and file formats.
//!
//! No browser, no clock, no randomness, no I/O: what the outside must offer stands in [`ports`].
//!
//! # The map
//! - [`model`]: the nouns. Each goal has a public face (submitted) and a private face (kept).
//! - [`command`]: every change that a person can make.
//! - [`change`]: what a command changed, field by field; [`sidecar`]: where each field comes from.
//! - [`history`]: undo and redo; [`journal`]: every change written down, and what it gives back.
//! - [`moments`]: a plan at two moments, and bringing back what it was.
//! - [`merge`]: two copies of a plan into one, what other tabs write, and what is to be asked about.
//! - [`assistant`]: what is vague in a goal, why, and how to mend it.
//! - [`formats`]: files, their versions and their errors.
//! - [`catalogue`]: templates and how goals begin from them.
//! - [`guide`]: one question at a time, from a blank head to a goal.
//! - [`pictures`]: the plan as a whole, in words and in shapes.
//! - [`json`]: how every type writes itself and reads itself back.
//! - [`messages`]: every sentence that a user reads.
//! - [`passphrase`]: how guessable a passphrase is, and why.
//! - [`search`]: finding by typing.
//! - [`session`]: a live session: what is gathered in it, and what is made of that.
//! - [`sorted`]: sets and maps.
//! - [`ports`]: storage, clock, ids, normal form.
//!
//! # Invariants
//! 1. A private field does not type-check on its way out ([`model::Public`]).
//! 2. A command that fails changes nothing.
//! 3. A change's inverse restores exactly what was there.
//! 4. Undo never takes back what another hand did since.
//! 5. Every loaded plan passes [`model::Plan::check`].

pub mod assistant;
pub mod catalogue;
pub mod change;
pub mod command;
pub mod formats;
pub mod guide;
pub mod history;
pub mod journal;
pub mod json;
pub mod merge;
pub mod messages;
pub mod model;
pub mod moments;
pub mod passphrase;
pub mod pictures;
pub mod ports;
pub mod search;
pub mod session;
pub mod sidecar;
pub mod sorted;
