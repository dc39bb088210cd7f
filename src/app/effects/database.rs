//! A database of the browser (IndexedDB) for what has to be on the disk as soon as it was written:
//! texts under numbers, a row of them per plan.
//!
//! localStorage is committed every few seconds; what was written there last is gone when the browser is
//! killed. A transaction that is asked to be `strict` is on the disk when it says that it is done.

use deguchi::ports::StorageError;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::storage::error;
use super::{boot, js};

/// What is kept of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Per plan, where its journal stands: under the plan alone.
    Heads,
    /// Its entries: under plan and number.
    Entries,
    /// Its snapshots: under plan, number and moment.
    Snapshots,
}

impl Shelf {
    const ALL: [Self; 3] = [Self::Heads, Self::Entries, Self::Snapshots];

    const fn name(self) -> &'static str {
        match self {
            Self::Heads => "heads",
            Self::Entries => "entries",
            Self::Snapshots => "snapshots",
        }
    }
}

/// An open database. It is closed where the browser closes it; then every write fails.
#[derive(Clone, Debug)]
pub struct Database(JsValue);

/// Several writes that are done all, or none of them.
pub struct Writing(JsValue);

/// The one or the other of two events of a request or a transaction. It is listened for from now on.
pub(super) fn event(of: &JsValue, good: &str, bad: &[&str]) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let _ = Reflect::set(of, &good.into(), &resolve);
        for name in bad {
            let _ = Reflect::set(of, &(*name).into(), &reject);
        }
    })
}

/// Waits for it; what the event was sent to, or why the bad one came.
pub(super) async fn happens(event: Promise) -> Result<JsValue, StorageError> {
    match wasm_bindgen_futures::JsFuture::from(event).await {
        Ok(event) => Ok(js::get(&event, &["target"])),
        Err(event) => Err(error(&js::get(&event, &["target", "error"]))),
    }
}

/// What a request answers. It is listened to from now on.
pub(super) fn answer(
    request: Result<JsValue, JsValue>,
) -> impl Future<Output = Result<JsValue, StorageError>> {
    let asked = request
        .map(|request| event(&request, "onsuccess", &["onerror"]))
        .map_err(|thrown| error(&thrown));
    async { Ok(js::get(&happens(asked?).await?, &["result"])) }
}

/// The texts of a list. What is no text is none that can be read.
fn list(all: JsValue) -> Vec<String> {
    let all: Array = all.dyn_into().unwrap_or_default();
    all.iter()
        .map(|one| one.as_string().unwrap_or_default())
        .collect()
}

fn key(parts: &[JsValue]) -> JsValue {
    parts.iter().collect::<Array>().into()
}

fn number(number: u64) -> JsValue {
    // Running numbers and moments stay far below 2^53.
    JsValue::from_f64(number as f64)
}

/// Everything of a plan on a shelf, from one number to another, both included.
fn range(plan: &str, from: u64, to: u64) -> Result<JsValue, JsValue> {
    let class = js::get(&js_sys::global(), &["IDBKeyRange"]);
    let low = key(&[plan.into(), number(from)]);
    // A list stands behind every number: whatever follows the number is included.
    let high = key(&[plan.into(), number(to), Array::new().into()]);
    js::call(&class, "bound", &[low, high])
}

impl Database {
    /// Opens the page's own, and makes it where there is none.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses.
    pub async fn open() -> Result<Self, StorageError> {
        let factory = js::get(&js_sys::global(), &["indexedDB"]);
        if !factory.is_object() {
            return Err(StorageError::Blocked);
        }
        let name = [&boot::base(), "journal"].concat();
        let request = js::call(&factory, "open", &[name.into(), 1.into()]);
        let request = request.map_err(|thrown| error(&thrown))?;
        let asked = request.clone();
        let make = Closure::once_into_js(move || {
            let database = js::get(&asked, &["result"]);
            for shelf in Shelf::ALL {
                let _ = js::call(&database, "createObjectStore", &[shelf.name().into()]);
            }
        });
        let _ = Reflect::set(&request, &"onupgradeneeded".into(), &make);
        let target = happens(event(&request, "onsuccess", &["onerror", "onblocked"])).await?;
        Ok(Self(js::get(&target, &["result"])))
    }

    fn store(&self, shelf: Shelf) -> Result<JsValue, StorageError> {
        let name: JsValue = shelf.name().into();
        let transaction = js::call(&self.0, "transaction", std::slice::from_ref(&name));
        transaction
            .and_then(|transaction| js::call(&transaction, "objectStore", &[name]))
            .map_err(|thrown| error(&thrown))
    }

    /// The texts of a plan from one number to another, both included, in order.
    ///
    /// # Errors
    /// [`StorageError`] where they cannot be read.
    pub async fn texts(
        &self,
        shelf: Shelf,
        plan: &str,
        from: u64,
        to: u64,
    ) -> Result<Vec<String>, StorageError> {
        let range = range(plan, from, to).map_err(|thrown| error(&thrown))?;
        let found = answer(js::call(&self.store(shelf)?, "getAll", &[range])).await?;
        Ok(list(found))
    }

    /// Where journals stand, all of them: plan and text.
    ///
    /// # Errors
    /// [`StorageError`] where they cannot be read.
    pub async fn heads(&self) -> Result<Vec<(String, String)>, StorageError> {
        let store = self.store(Shelf::Heads)?;
        // Both are asked within one transaction, so that they tell of the same moment.
        let keys = answer(js::call(&store, "getAllKeys", &[]));
        let texts = answer(js::call(&store, "getAll", &[]));
        let (keys, texts) = (keys.await?, texts.await?);
        Ok(list(keys).into_iter().zip(list(texts)).collect())
    }

    /// Where the journal of one plan stands.
    ///
    /// # Errors
    /// [`StorageError`] where it cannot be read.
    pub async fn head(&self, plan: &str) -> Result<Option<String>, StorageError> {
        let found = answer(js::call(&self.store(Shelf::Heads)?, "get", &[plan.into()])).await?;
        Ok(found.as_string())
    }

    /// The numbers and the moments of a plan's snapshots, in order.
    ///
    /// # Errors
    /// [`StorageError`] where they cannot be read.
    pub async fn snapshots(&self, plan: &str) -> Result<Vec<(u64, u64)>, StorageError> {
        let range = range(plan, 0, u64::MAX).map_err(|thrown| error(&thrown))?;
        let store = self.store(Shelf::Snapshots)?;
        let keys = answer(js::call(&store, "getAllKeys", &[range])).await?;
        let keys: Array = keys.dyn_into().unwrap_or_default();
        let part = |key: &JsValue, at: u32| {
            let key: &Array = key.dyn_ref()?;
            key.get(at).as_f64().map(|part| part as u64)
        };
        Ok(keys
            .iter()
            .filter_map(|key| Some((part(&key, 1)?, part(&key, 2)?)))
            .collect())
    }

    /// Begins to write. What is asked for goes on its way at once.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses, or the page has stopped.
    pub fn write(&self) -> Result<Writing, StorageError> {
        if crate::panic::is_dead() {
            return Err(StorageError::Failed);
        }
        let all: Array = Shelf::ALL
            .iter()
            .map(|shelf| JsValue::from(shelf.name()))
            .collect();
        let strict = js::object(&[("durability", "strict".into())]);
        let arguments = [all.into(), "readwrite".into(), strict];
        let transaction = js::call(&self.0, "transaction", &arguments);
        Ok(Writing(transaction.map_err(|thrown| error(&thrown))?))
    }
}

impl Writing {
    fn ask(&self, shelf: Shelf, method: &str, arguments: &[JsValue]) -> Result<(), StorageError> {
        js::call(&self.0, "objectStore", &[shelf.name().into()])
            .and_then(|store| js::call(&store, method, arguments))
            .map(drop)
            .map_err(|thrown| error(&thrown))
    }

    /// Puts a text in its place. `behind`: number and moment, as the shelf wants them.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses.
    pub fn put(
        &self,
        shelf: Shelf,
        plan: &str,
        behind: &[u64],
        text: &str,
    ) -> Result<(), StorageError> {
        let place = if behind.is_empty() {
            plan.into()
        } else {
            let parts: Vec<JsValue> = std::iter::once(plan.into())
                .chain(behind.iter().map(|part| number(*part)))
                .collect();
            key(&parts)
        };
        self.ask(shelf, "put", &[text.into(), place])
    }

    /// Takes away what stands there of a plan, from one number to another, both included.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses.
    pub fn remove(&self, shelf: Shelf, plan: &str, from: u64, to: u64) -> Result<(), StorageError> {
        let range = match shelf {
            Shelf::Heads => plan.into(),
            _ => range(plan, from, to).map_err(|thrown| error(&thrown))?,
        };
        self.ask(shelf, "delete", &[range])
    }

    /// Waits until all of it is on the disk.
    ///
    /// # Errors
    /// [`StorageError`] where it is not; then none of it is.
    pub fn done(self) -> impl Future<Output = Result<(), StorageError>> {
        let event = event(&self.0, "oncomplete", &["onabort"]);
        async { happens(event).await.map(drop) }
    }
}
