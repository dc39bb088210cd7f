//! Keys that hold everywhere. What they are is said once, here: the page of keys and the palette
//! read it too.

use deguchi_view::prelude::*;
use web_sys::KeyboardEvent;

use super::palette::PaletteOpen;
use crate::effects::platform::has_command_key;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::composing::is_composing;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Opens or closes the palette.
    Palette,
    /// Takes the plan's last step back.
    Undo,
    /// Does it again.
    Redo,
    /// Hides or shows my notes.
    HideNotes,
    /// Goes to the page of keys.
    Keys,
}

/// A key with Ctrl, or ⌘: its name in the browser, whether Shift is held, and what it does. Of two
/// for one deed the first is the one that is told.
pub const SHORTCUTS: [(&str, bool, Deed); 6] = [
    ("k", false, Deed::Palette),
    ("z", false, Deed::Undo),
    ("z", true, Deed::Redo),
    ("y", false, Deed::Redo),
    (".", false, Deed::HideNotes),
    ("/", false, Deed::Keys),
];

/// The keys of a deed as this keyboard has them: Ctrl+Shift+Z, or ⇧⌘Z.
pub fn keys_of(deed: Deed) -> String {
    let found = SHORTCUTS.iter().find(|(.., other)| *other == deed);
    let Some((key, shift, _)) = found else {
        return String::new();
    };
    let before = match (has_command_key(), shift) {
        (true, true) => "⇧⌘",
        (true, false) => "⌘",
        (false, true) => "Ctrl+Shift+",
        (false, false) => "Ctrl+",
    };
    [before, &key.to_ascii_uppercase()].concat()
}

/// Hears the keys of the page. Undo and redo are always the plan's history.
pub fn listen(store: Store, navigation: Navigation, palette: PaletteOpen) {
    let _ = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        if is_composing(&event) || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let key = event.key().to_ascii_lowercase();
        // On some keyboards a sign needs Shift: there it says nothing of what is meant.
        let meant = |(name, shift, _): &&(&str, bool, Deed)| {
            *name == key && (!key.chars().all(char::is_alphabetic) || *shift == event.shift_key())
        };
        let Some((.., deed)) = SHORTCUTS.iter().find(meant) else {
            return;
        };
        event.prevent_default();
        match deed {
            Deed::Palette => palette.0.update(|open| *open = !*open),
            Deed::Undo => store.undo(),
            Deed::Redo => store.redo(),
            Deed::HideNotes => store.keeping.set(|s| s.hide_notes = !s.hide_notes),
            Deed::Keys => navigation.go(&Route::Keys),
        }
    });
}
