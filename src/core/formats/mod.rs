//! Files: what leaves the page and what comes back. Every file names its format and version.

mod pack;

pub use pack::{Pack, Term, Words};
