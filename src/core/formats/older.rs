//! Documents of an older version in storage: the original stays until the one that was brought up
//! from it has been read at a later start.

use crate::ports::{Storage, StorageError};

/// The beginning of the key under which an original waits.
pub const ORIGINAL: &str = "original/";

/// What became of the originals that were waiting at a start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// The keys whose documents were read: their originals are gone.
    pub confirmed: Vec<String>,
    /// The keys that had no document (the page was killed before it was written): the original is back
    /// there.
    pub restored: Vec<String>,
    /// The keys whose documents cannot be read: both stay, until whoever reads the document has put it
    /// aside.
    pub waiting: Vec<String>,
}

fn original(key: &str) -> String {
    [ORIGINAL, key].concat()
}

/// Writes a document that was brought up from an older version, and keeps the one that it takes the
/// place of. An original that waits there already is the older one, and stays.
///
/// # Errors
/// [`StorageError`]: the original then stands under its own key, or is put back there by [`settle`].
pub fn replace_older(storage: &dyn Storage, key: &str, document: &str) -> Result<(), StorageError> {
    let aside = original(key);
    let waits = !matches!(storage.read(&aside), Ok(None));
    if !waits {
        storage.rename(key, &aside)?;
    }
    let written = storage.write(key, document);
    if written.is_err() && !waits {
        // What fails here is mended at the next start.
        let _ = storage.rename(&aside, key);
    }
    written
}

/// Looks after the originals when the page starts, before anything is read: `loads` says whether a
/// text is a document of this version or an older one.
///
/// # Errors
/// [`StorageError`] where storage cannot be read or written; nothing is lost then, and the next start
/// goes on.
pub fn settle(
    storage: &dyn Storage,
    loads: &dyn Fn(&str) -> bool,
) -> Result<Settled, StorageError> {
    let mut settled = Settled::default();
    for aside in storage.keys()? {
        let Some(key) = aside.strip_prefix(ORIGINAL) else {
            continue;
        };
        let found = match storage.read(key) {
            Ok(text) => text.map(|text| loads(&text)),
            Err(StorageError::NotText) => Some(false),
            Err(error) => return Err(error),
        };
        let list = match found {
            Some(true) => {
                storage.remove(&aside)?;
                &mut settled.confirmed
            }
            None => {
                storage.rename(&aside, key)?;
                &mut settled.restored
            }
            Some(false) => &mut settled.waiting,
        };
        list.push(key.to_owned());
    }
    Ok(settled)
}
