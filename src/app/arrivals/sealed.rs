//! Sealed files (age): what came in with them is known once their passphrase is.

use std::sync::Arc;

use deguchi::formats::ReadError;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Arrivals;
use crate::effects::office::{self, Undone, Work};
use crate::routes::Route;

/// A sealed file.
pub struct Sealed {
    /// The name of the file; empty for a pasted text.
    pub name: String,
    /// It, in binary or as text.
    pub bytes: Vec<u8>,
    /// Whether it came as a code or a link: then it holds what those hold, which is deflated.
    pub from_code: bool,
}

impl Arrivals {
    /// The file whose passphrase is wanted; follows it.
    pub fn asks(self) -> Option<Arc<Sealed>> {
        self.asks.get()
    }

    /// Asks for the passphrase, unless it can be seen without one that none will open the file.
    pub(super) fn ask(self, sealed: Sealed) {
        self.last.set(None);
        self.reading.set(true);
        self.navigation.go(&Route::Incoming(String::new()));
        spawn_local(async move {
            match office::ask(Work::Look, &sealed.bytes, "").await {
                Err(Undone::Refused(error)) => self.refuse(sealed.name, error),
                // Whoever left meanwhile is not called back.
                Err(Undone::Stopped) => self.reading.set(false),
                // Where the worker did not come, the form says so and tries again.
                _ => {
                    self.reading.set(false);
                    self.asks.set(Some(Arc::new(sealed)));
                }
            }
        });
    }

    /// Goes on with what the file holds, as with any other.
    pub fn unsealed(self, sealed: &Sealed, contents: Vec<u8>) {
        if sealed.from_code {
            spawn_local(self.open_deflated(contents));
        } else {
            self.open_bytes(sealed.name.clone(), contents);
        }
    }

    /// No passphrase opens the file.
    pub fn refuse(self, name: String, error: ReadError) {
        self.arrived(name, Err(error), None);
    }

    /// Stops what is being opened, and lets go of it.
    pub(super) fn leave_sealed(self) {
        if self.reading.get_untracked() || self.asks.with_untracked(Option::is_some) {
            office::stop();
            self.asks.set(None);
        }
    }
}
