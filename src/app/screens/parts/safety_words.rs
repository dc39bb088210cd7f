//! The words on how safe the work is.

use deguchi_view::prelude::*;

use crate::keeping::{Keeping, Saved};
use crate::words::{day, say};

/// Whether it is saved, and since when; follows it.
pub fn saved_words(keeping: Keeping) -> String {
    match keeping.saved.get() {
        Saved::Quiet => say("saved-here", &[]),
        Saved::Soon => say("saving", &[]),
        Saved::At(time) => say("saved-at", &[("time", (&time).into())]),
        Saved::Failed(_) => say("not-saved", &[]),
    }
}

/// When a file last left this device; follows it.
pub fn file_words(keeping: Keeping) -> String {
    match keeping.settings.with(|s| s.last_file.clone()) {
        Some(left) => {
            let left = left.parse().map_or(left, day);
            say("file-left-on", &[("day", (&left).into())])
        }
        None => say("file-never-left", &[]),
    }
}
