//! What the outside must offer to the planner, with in-memory versions for tests.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::model::Date;

/// Why a document could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser refuses storage to this page.
    Blocked,
    /// There is no room left.
    Full,
    /// It failed in another way.
    Failed,
    /// What stands there is no text: reading it as one would alter it.
    NotText,
}

/// A place for documents, one key each.
pub trait Storage {
    /// The document under the key, or `None` where there is none.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Keeps the document under the key, whole or not at all.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be written; what stood there still stands.
    fn write(&self, key: &str, document: &str) -> Result<(), StorageError>;
    /// Takes the document away; none there is no error.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be written.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
    /// Moves the document to another key exactly as it is, whether it is a text or not.
    ///
    /// # Errors
    /// [`StorageError`] where there is none, or the place cannot be written; it then stands where
    /// it stood.
    fn rename(&self, from: &str, to: &str) -> Result<(), StorageError>;
    /// Every key, in order.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be read.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
}

/// Tells the day and the time.
pub trait Clock {
    /// Today where the user is.
    fn today(&self) -> Date;
    /// Milliseconds since some fixed moment; never goes back.
    fn millis(&self) -> u64;
}

/// Gives names to new records.
pub trait Ids {
    /// A name that nothing else has: 1 to 64 characters out of letters, digits and `-_.`.
    fn fresh(&self) -> String;
}

/// Brings text into Unicode's compatibility form (NFKC).
pub trait Normal {
    /// The normal form of a short piece of text.
    fn nfkc(&self, text: &str) -> String;
}

/// Documents in memory, with room for so many bytes.
#[derive(Debug)]
pub struct MemoryStorage {
    documents: RefCell<BTreeMap<String, String>>,
    /// How many bytes fit, keys included.
    pub room: Cell<usize>,
}

impl Default for MemoryStorage {
    fn default() -> Self {
        Self {
            documents: RefCell::default(),
            room: Cell::new(usize::MAX),
        }
    }
}

impl Storage for MemoryStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.documents.borrow().get(key).cloned())
    }
    fn write(&self, key: &str, document: &str) -> Result<(), StorageError> {
        let mut documents = self.documents.borrow_mut();
        let others: usize = documents
            .iter()
            .filter(|(k, _)| *k != key)
            .map(|(k, d)| k.len() + d.len())
            .sum();
        if others + key.len() + document.len() > self.room.get() {
            return Err(StorageError::Full);
        }
        documents.insert(key.to_owned(), document.to_owned());
        Ok(())
    }
    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.documents.borrow_mut().remove(key);
        Ok(())
    }
    fn rename(&self, from: &str, to: &str) -> Result<(), StorageError> {
        let document = self.read(from)?.ok_or(StorageError::Failed)?;
        self.write(to, &document)?;
        self.remove(from)
    }
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.documents.borrow().keys().cloned().collect())
    }
}

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct FixedClock {
    /// The day that it tells.
    pub today: Cell<Date>,
    /// The milliseconds that it tells.
    pub millis: Cell<u64>,
}

impl Clock for FixedClock {
    fn today(&self) -> Date {
        self.today.get()
    }
    fn millis(&self) -> u64 {
        self.millis.get()
    }
}

/// Names in a row: `n1`, `n2`, …
#[derive(Debug, Default)]
pub struct CountingIds(Cell<u64>);

impl Ids for CountingIds {
    fn fresh(&self) -> String {
        self.0.set(self.0.get() + 1);
        format!("n{}", self.0.get())
    }
}
