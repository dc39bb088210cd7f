//! The storage port: localStorage, one key a document, named with the page's base path.

use deguchi::ports::{Storage, StorageError};
use deguchi::sorted::arrange;
use gloo_storage::Storage as _;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use super::{boot, js};

/// localStorage of this origin, under the page's own prefix.
#[derive(Clone, Debug)]
pub struct LocalStorage {
    base: String,
}

fn raw() -> Result<web_sys::Storage, StorageError> {
    // gloo-storage panics where storage is blocked: the window is asked first.
    match deguchi_view::prelude::window().local_storage() {
        Ok(Some(_)) => Ok(gloo_storage::LocalStorage::raw()),
        _ => Err(StorageError::Blocked),
    }
}

/// Why the browser keeps nothing, by the name of what it threw.
pub(super) fn error(thrown: &JsValue) -> StorageError {
    let name = js::get(thrown, &["name"]).as_string().unwrap_or_default();
    match &*name {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
        "SecurityError" => StorageError::Blocked,
        _ => StorageError::Failed,
    }
}

/// The text that a key holds. The browser keeps any row of UTF-16 units; where they are no text, it
/// is not read as an altered one.
///
/// # Errors
/// [`StorageError::NotText`].
pub fn text_of(found: &JsValue) -> Result<Option<String>, StorageError> {
    let Some(text) = found.as_string() else {
        return Ok(None);
    };
    // A lone surrogate comes over as this character.
    if text.contains('\u{FFFD}') && *found != JsValue::from_str(&text) {
        return Err(StorageError::NotText);
    }
    Ok(Some(text))
}

impl Default for LocalStorage {
    fn default() -> Self {
        Self { base: boot::base() }
    }
}

impl LocalStorage {
    /// The whole name of a key, as other tabs see it.
    pub fn key(&self, key: &str) -> String {
        [&self.base, key].concat()
    }

    /// The units that stand under a key, whatever they are.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be read.
    pub fn units(&self, key: &str) -> Result<Option<JsString>, StorageError> {
        let found = js::call(&raw()?.into(), "getItem", &[self.key(key).into()]);
        Ok(found.map_err(|e| error(&e))?.dyn_into().ok())
    }

    /// Every key of this origin, of all pages together, and how many UTF-16 units it takes with what
    /// stands under it: the limit is 5,242,880 for all.
    ///
    /// # Errors
    /// [`StorageError`] where the place cannot be read.
    pub fn all(&self) -> Result<Vec<(String, u32)>, StorageError> {
        let storage = raw()?;
        let count = storage.length().map_err(|e| error(&e))?;
        let one = |i: u32| {
            let key = storage.key(i).ok()??;
            let value = storage.get_item(&key).ok().flatten().unwrap_or_default();
            let units = JsString::from(&*key).length() + JsString::from(value).length();
            Some((key, units))
        };
        Ok((0..count).filter_map(one).collect())
    }

    /// Puts units under a key, whatever they are.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses or has no room.
    pub fn put_units(&self, key: &str, units: &JsString) -> Result<(), StorageError> {
        if crate::panic::is_dead() {
            return Err(StorageError::Failed);
        }
        let arguments = [self.key(key).into(), units.into()];
        js::call(&raw()?.into(), "setItem", &arguments)
            .map(drop)
            .map_err(|e| error(&e))
    }
}

impl Storage for LocalStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        match self.units(key)? {
            Some(units) => text_of(&units),
            None => Ok(None),
        }
    }
    fn write(&self, key: &str, document: &str) -> Result<(), StorageError> {
        if crate::panic::is_dead() {
            return Err(StorageError::Failed);
        }
        raw()?
            .set_item(&self.key(key), document)
            .map_err(|e| error(&e))
    }
    fn remove(&self, key: &str) -> Result<(), StorageError> {
        raw()?.remove_item(&self.key(key)).map_err(|e| error(&e))
    }
    fn rename(&self, from: &str, to: &str) -> Result<(), StorageError> {
        let units = self.units(from)?.ok_or(StorageError::Failed)?;
        self.put_units(to, &units)?;
        self.remove(from)
    }
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = raw()?;
        let count = storage.length().map_err(|e| error(&e))?;
        let own = |i: u32| Some(storage.key(i).ok()??.strip_prefix(&self.base)?.to_owned());
        let mut keys: Vec<String> = (0..count).filter_map(own).collect();
        arrange(&mut keys, &mut |one, other| one < other);
        Ok(keys)
    }
}

fn session() -> Option<web_sys::Storage> {
    deguchi_view::prelude::window()
        .session_storage()
        .ok()
        .flatten()
}

/// What this tab keeps under a key until it is closed.
pub fn session_read(key: &str) -> Option<String> {
    session()?
        .get_item(&[&boot::base(), key].concat())
        .ok()
        .flatten()
}

/// Keeps a text for this tab, or takes it away.
///
/// # Errors
/// [`StorageError`] where the browser refuses or has no room.
pub fn session_write(key: &str, text: Option<&str>) -> Result<(), StorageError> {
    let session = session().ok_or(StorageError::Blocked)?;
    let key = [&boot::base(), key].concat();
    match text {
        Some(text) => session.set_item(&key, text),
        None => session.remove_item(&key),
    }
    .map_err(|e| error(&e))
}
