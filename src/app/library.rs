//! The packs that are kept here: the owner's own templates, a pack a language, and what others gave.

use std::cell::Cell;
use std::sync::Arc;

use deguchi::formats::{Document, Kind, Pack, read_text};
use deguchi::model::Language;
use deguchi::ports::{Ids, Storage, StorageError};
use deguchi_view::ev;
use deguchi_view::prelude::*;

use crate::documents;
use crate::effects::ids::Uuids;
use crate::effects::storage::LocalStorage as Shelf;
use crate::keeping::Keeping;
use crate::words::Words;

/// The beginning of the key of a pack that somebody gave.
const GIVEN: &str = "pack/";
/// The beginning of the key of the owner's own templates, with the language behind it.
const OWN: &str = "templates/";

/// A pack as it stands under its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelved {
    /// Its key.
    pub key: String,
    /// The pack.
    pub pack: Pack,
    /// Whether a newer page wrote it: it can be used, and not changed here.
    pub newer: bool,
}

impl Shelved {
    /// Whether it holds the owner's own templates.
    pub fn is_own(&self) -> bool {
        self.key.starts_with(OWN)
    }
}

/// All of them. Every change is written at once, and read by the other tabs.
#[derive(Clone, Copy)]
pub struct Library {
    packs: RwSignal<Arc<Vec<Shelved>>>,
}

thread_local! {
    static LIBRARY: Cell<Option<Library>> = const { Cell::new(None) };
}

impl Library {
    /// Reads what is kept, and follows what other tabs write. A pack that cannot be read is moved aside
    /// whole, as a plan is.
    pub fn begin(keeping: Keeping) {
        let library = Self {
            packs: RwSignal::new(Arc::default()),
        };
        LIBRARY.set(Some(library));
        let unreadable = library.read();
        keeping.put_aside.update(|all| {
            let shelf = Shelf::default();
            let moved = |key: String| documents::put_aside(&shelf, &key).unwrap_or(key);
            all.extend(unreadable.into_iter().map(moved));
        });
        let _ = window_event_listener(ev::storage, move |event| {
            let shelf = Shelf::default();
            let ours = |key: String| {
                key.starts_with(&shelf.key(GIVEN)) || key.starts_with(&shelf.key(OWN))
            };
            // Without a key everything was removed.
            if event.key().is_none_or(ours) {
                library.read();
            }
        });
    }

    /// That of the page.
    ///
    /// # Panics
    /// Before [`Library::begin`].
    pub fn current() -> Self {
        LIBRARY.get().expect("the page begins with its library")
    }

    /// Reads all of them; the keys of those that cannot be read.
    fn read(self) -> Vec<String> {
        let shelf = Shelf::default();
        let keys = shelf.keys().unwrap_or_default();
        let ours = |key: &String| key.starts_with(OWN) || key.starts_with(GIVEN);
        let (mut packs, mut unreadable) = (Vec::new(), Vec::new());
        for key in keys.into_iter().filter(ours) {
            let opened = match shelf.read(&key) {
                Ok(Some(text)) => read_text(&text, &[Kind::Pack], None).ok(),
                Err(StorageError::NotText) => None,
                Ok(None) | Err(_) => continue,
            };
            match opened.map(|opened| (opened.document, opened.read_only)) {
                Some((Document::Pack(pack), newer)) => packs.push(Shelved {
                    key,
                    pack: *pack,
                    newer,
                }),
                _ => unreadable.push(key),
            }
        }
        // The owner's own come first, then the others by name.
        packs.sort_by(|one, other| {
            let rank = |shelved: &Shelved| (!shelved.is_own(), shelved.pack.name.clone());
            rank(one).cmp(&rank(other))
        });
        self.show(packs);
        unreadable
    }

    fn show(self, packs: Vec<Shelved>) {
        Words::current().with_packs(packs.iter().map(|shelved| shelved.pack.clone()).collect());
        self.packs.set(Arc::new(packs));
    }

    /// All of them, the owner's own first; follows them.
    pub fn packs(self) -> Arc<Vec<Shelved>> {
        self.packs.get()
    }

    /// The same, following nothing.
    pub fn packs_now(self) -> Arc<Vec<Shelved>> {
        self.packs.get_untracked()
    }

    /// The owner's own templates in a language; an empty pack where there are none yet.
    pub fn own(self, language: Language) -> Shelved {
        let key = [OWN, language.name()].concat();
        let packs = self.packs_now();
        let there = packs.iter().find(|shelved| shelved.key == key);
        there.cloned().unwrap_or_else(|| Shelved {
            key,
            pack: Pack {
                id: Uuids.fresh(),
                ..Pack::new(language)
            },
            newer: false,
        })
    }

    /// The pack that is here of which the other is a version: the same id, the same language.
    pub fn version_of(self, other: &Pack) -> Option<Shelved> {
        let packs = self.packs_now();
        packs
            .iter()
            .find(|shelved| deguchi::catalogue::are_versions(&shelved.pack, other))
            .cloned()
    }

    /// A place for a pack that is not here yet.
    pub fn place_for(self, pack: Pack) -> Shelved {
        Shelved {
            key: [GIVEN, &Uuids.fresh()].concat(),
            pack,
            newer: false,
        }
    }

    /// Writes a pack under its key; one without anything in it is removed.
    ///
    /// # Errors
    /// [`StorageError`] where there is no room, or a newer page wrote the one that is here; then nothing
    /// was changed.
    pub fn put(self, shelved: &Shelved) -> Result<(), StorageError> {
        let packs = self.packs_now();
        if packs
            .iter()
            .any(|there| there.key == shelved.key && there.newer)
        {
            return Err(StorageError::Failed);
        }
        let shelf = Shelf::default();
        shelf.write(&shelved.key, &shelved.pack.to_json())?;
        self.read();
        Ok(())
    }

    /// Removes a pack.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be written.
    pub fn remove(self, key: &str) -> Result<(), StorageError> {
        Shelf::default().remove(key)?;
        self.read();
        Ok(())
    }
}
