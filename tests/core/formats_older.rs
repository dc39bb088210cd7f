//! A document of an older version stays until the one that was brought up from it was read.

use std::cell::Cell;

use deguchi::formats::{ORIGINAL, Settled, replace_older, settle};
use deguchi::ports::{MemoryStorage, Storage, StorageError};

const KEY: &str = "plan/p";

/// Storage that stops working after so many steps: the page was killed, or the browser refuses.
struct Killed<'s> {
    storage: &'s MemoryStorage,
    steps: Cell<usize>,
}

impl Killed<'_> {
    fn step<T>(&self, then: impl FnOnce() -> Result<T, StorageError>) -> Result<T, StorageError> {
        let left = self
            .steps
            .get()
            .checked_sub(1)
            .ok_or(StorageError::Failed)?;
        self.steps.set(left);
        then()
    }
}

impl Storage for Killed<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.step(|| self.storage.read(key))
    }
    fn write(&self, key: &str, document: &str) -> Result<(), StorageError> {
        self.step(|| self.storage.write(key, document))
    }
    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.step(|| self.storage.remove(key))
    }
    fn rename(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.step(|| self.storage.rename(from, to))
    }
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.step(|| self.storage.keys())
    }
}

fn holding(document: &str) -> MemoryStorage {
    let storage = MemoryStorage::default();
    storage.write(KEY, document).expect("there is room");
    storage
}

fn at(storage: &MemoryStorage, key: &str) -> Option<String> {
    storage.read(key).expect("it can be read")
}

fn aside(storage: &MemoryStorage) -> Option<String> {
    at(storage, &[ORIGINAL, KEY].concat())
}

/// Whether a text is one of the documents of these tests.
fn loads(text: &str) -> bool {
    ["old", "new", "newer still"].contains(&text)
}

fn keys(key: &str) -> Vec<String> {
    vec![key.to_owned()]
}

#[test]
fn the_original_goes_when_the_new_one_was_read_at_a_later_start() {
    let storage = holding("old");
    replace_older(&storage, KEY, "new").expect("written");
    assert_eq!(
        (at(&storage, KEY), aside(&storage)),
        (Some("new".into()), Some("old".into()))
    );
    // Written again before that: the first original stays.
    replace_older(&storage, KEY, "newer still").expect("written");
    assert_eq!(aside(&storage), Some("old".into()));

    let settled = settle(&storage, &loads).expect("settled");
    assert_eq!(
        settled,
        Settled {
            confirmed: keys(KEY),
            ..Settled::default()
        }
    );
    assert_eq!(
        (at(&storage, KEY), aside(&storage)),
        (Some("newer still".into()), None)
    );
    assert_eq!(settle(&storage, &loads), Ok(Settled::default()));
}

#[test]
fn an_original_whose_successor_cannot_be_read_stays_and_comes_back() {
    let storage = holding("old");
    replace_older(&storage, KEY, "new").expect("written");
    storage.write(KEY, "spoilt").expect("written");
    let settled = settle(&storage, &loads).expect("settled");
    assert_eq!(
        settled,
        Settled {
            waiting: keys(KEY),
            ..Settled::default()
        }
    );
    assert_eq!(
        (at(&storage, KEY), aside(&storage)),
        (Some("spoilt".into()), Some("old".into()))
    );

    // It was put aside as what it is.
    storage.rename(KEY, "unreadable/p").expect("moved");
    let settled = settle(&storage, &loads).expect("settled");
    assert_eq!(
        settled,
        Settled {
            restored: keys(KEY),
            ..Settled::default()
        }
    );
    assert_eq!(
        (at(&storage, KEY), aside(&storage)),
        (Some("old".into()), None)
    );
}

#[test]
fn where_there_is_no_room_the_original_stands_where_it_stood() {
    let storage = holding("old");
    storage.room.set(40);
    let new = "a document that is too long for what is left";
    assert_eq!(replace_older(&storage, KEY, new), Err(StorageError::Full));
    assert_eq!(
        (at(&storage, KEY), aside(&storage)),
        (Some("old".into()), None)
    );
}

#[test]
fn killed_at_any_step_it_loses_nothing() {
    for steps in 0..12 {
        let storage = holding("old");
        let killed = Killed {
            storage: &storage,
            steps: Cell::new(steps),
        };
        let written = replace_older(&killed, KEY, "new").is_ok();
        let _ = settle(&killed, &loads);
        settle(&storage, &loads).expect("settled");
        let found = at(&storage, KEY).expect("one of them");
        assert_eq!(found, if written { "new" } else { "old" }, "{steps}");
        assert_eq!(aside(&storage), None, "{steps}");
    }
}
