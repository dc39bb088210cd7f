//! The sessions that are prepared here, each under a key of its own.

use std::cell::OnceCell;
use std::sync::Arc;

use deguchi::formats::{Kind, Live, Prepared, read_live_text};
use deguchi::model::SessionId;
use deguchi::ports::{Storage, StorageError};
use deguchi_view::ev;
use deguchi_view::prelude::*;

use crate::documents;
use crate::effects::storage::LocalStorage as Shelf;
use crate::store::Store;

/// The beginning of their keys.
const KEY: &str = "session/";

/// All of them. Every change is written at once, and read by the other tabs.
#[derive(Clone, Copy)]
pub struct Sessions(());

thread_local! {
    // No screen owns it: whoever asks first may be gone before the others.
    static ALL: OnceCell<ArcRwSignal<Arc<Vec<Prepared>>>> = const { OnceCell::new() };
}

fn signal() -> ArcRwSignal<Arc<Vec<Prepared>>> {
    ALL.with(|all| all.get_or_init(ArcRwSignal::default).clone())
}

impl Sessions {
    /// Those of the page; read when they are first asked for. One that cannot be read is moved aside
    /// whole, as a plan is.
    pub fn current() -> Self {
        let sessions = Self(());
        if ALL.with(|all| all.get().is_some()) {
            return sessions;
        }
        let unreadable = sessions.read();
        Store::current().keeping.put_aside.update(|all| {
            let shelf = Shelf::default();
            let moved = |key: String| documents::put_aside(&shelf, &key).unwrap_or(key);
            all.extend(unreadable.into_iter().map(moved));
        });
        let _ = window_event_listener(ev::storage, move |event| {
            let ours = |key: String| key.starts_with(&Shelf::default().key(KEY));
            if event.key().is_none_or(ours) {
                sessions.read();
            }
        });
        sessions
    }

    /// Reads all of them; the keys of those that cannot be read.
    fn read(self) -> Vec<String> {
        let shelf = Shelf::default();
        let keys = shelf.keys().unwrap_or_default();
        let (mut all, mut unreadable) = (Vec::new(), Vec::new());
        for key in keys.into_iter().filter(|key| key.starts_with(KEY)) {
            let opened = match shelf.read(&key) {
                Ok(Some(text)) => read_live_text(&text, &[Kind::Prepared], None).ok(),
                Err(StorageError::NotText) => None,
                Ok(None) | Err(_) => continue,
            };
            match opened.map(|opened| opened.document) {
                Some(Live::Prepared(prepared)) => all.push(*prepared),
                _ => unreadable.push(key),
            }
        }
        all.sort_by_key(|one| one.occasion.day);
        signal().set(Arc::new(all));
        unreadable
    }

    /// All of them, by day; follows them.
    pub fn all(self) -> Arc<Vec<Prepared>> {
        signal().get()
    }

    /// The one with this id; follows it.
    pub fn find(self, id: &SessionId) -> Option<Prepared> {
        signal().with(|all| all.iter().find(|one| one.id == *id).cloned())
    }

    /// The same, following nothing.
    pub fn find_now(self, id: &SessionId) -> Option<Prepared> {
        signal().with_untracked(|all| all.iter().find(|one| one.id == *id).cloned())
    }

    /// Writes one.
    ///
    /// # Errors
    /// [`StorageError`] where there is no room; then nothing was changed.
    pub fn put(self, prepared: &Prepared) -> Result<(), StorageError> {
        let key = [KEY, prepared.id.as_str()].concat();
        Shelf::default().write(&key, &prepared.to_json())?;
        self.read();
        Ok(())
    }

    /// Changes the one with this id, and writes it; `false` where it is not here, or there is no room.
    pub fn change(self, id: &SessionId, change: impl FnOnce(&mut Prepared)) -> bool {
        let Some(mut prepared) = self.find_now(id) else {
            return false;
        };
        change(&mut prepared);
        self.put(&prepared).is_ok()
    }

    /// Removes one.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be written.
    pub fn remove(self, id: &SessionId) -> Result<(), StorageError> {
        Shelf::default().remove(&[KEY, id.as_str()].concat())?;
        self.read();
        Ok(())
    }
}
