//! A folder of the user's own that the page may write into, where the browser has such a thing. It is
//! remembered; after the browser was closed it may have to be allowed again.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::database::{answer, event, happens};
use super::{boot, js};

/// The one shelf of the page's database of folders.
const SHELF: &str = "folders";
/// Under which name the folder for backups lies there.
const PLACE: &str = "backup";

/// A folder.
#[derive(Clone)]
pub struct Folder(JsValue);

/// Whether the browser can give the page a folder.
pub fn can() -> bool {
    js::get(&js_sys::global(), &["showDirectoryPicker"]).is_function()
}

impl Folder {
    /// Asks the user for one; `None`: none was chosen.
    pub async fn pick() -> Option<Self> {
        let options = js::object(&[("mode", "readwrite".into()), ("id", "deguchi".into())]);
        let asked = js::call(&js_sys::global(), "showDirectoryPicker", &[options]).ok()?;
        js::wait(asked).await.ok().map(Self)
    }

    /// The one that was remembered.
    pub async fn remembered() -> Option<Self> {
        let store = shelf("readonly").await?;
        let found = answer(js::call(&store, "get", &[PLACE.into()])).await;
        found.ok().filter(JsValue::is_object).map(Self)
    }

    /// Remembers it.
    pub async fn remember(&self) {
        if let Some(store) = shelf("readwrite").await {
            let _ = answer(js::call(&store, "put", &[self.0.clone(), PLACE.into()])).await;
        }
    }

    /// Forgets the one that was remembered. What was written into it stays.
    pub async fn forget() {
        if let Some(store) = shelf("readwrite").await {
            let _ = answer(js::call(&store, "delete", &[PLACE.into()])).await;
        }
    }

    /// What it is called.
    pub fn name(&self) -> String {
        js::get(&self.0, &["name"]).as_string().unwrap_or_default()
    }

    /// Whether it may be written into; the user is asked where that can be, after a press of a button.
    pub async fn may_write(&self, ask: bool) -> bool {
        let method = if ask {
            "requestPermission"
        } else {
            "queryPermission"
        };
        let options = js::object(&[("mode", "readwrite".into())]);
        // A folder of the page's own needs no permission, and has no word for it.
        if !js::get(&self.0, &[method]).is_function() {
            return true;
        }
        let Ok(asked) = js::call(&self.0, method, &[options]) else {
            return false;
        };
        let answered = js::wait(asked).await.ok().and_then(|v| v.as_string());
        answered.as_deref() == Some("granted")
    }

    /// Writes a file: the whole of it, or nothing.
    ///
    /// # Errors
    /// What the browser threw.
    pub async fn write(&self, name: &str, text: &str) -> Result<(), JsValue> {
        let create = js::object(&[("create", true.into())]);
        let file = js::call(&self.0, "getFileHandle", &[name.into(), create])?;
        let file = js::wait(file).await?;
        let stream = js::wait(js::call(&file, "createWritable", &[])?).await?;
        js::wait(js::call(&stream, "write", &[text.into()])?).await?;
        js::wait(js::call(&stream, "close", &[])?).await.map(drop)
    }
}

async fn shelf(mode: &str) -> Option<JsValue> {
    let factory = js::get(&js_sys::global(), &["indexedDB"]);
    let name = [&boot::base(), SHELF].concat();
    let request = js::call(&factory, "open", &[name.into(), 1.into()]).ok()?;
    let asked = request.clone();
    let make = Closure::once_into_js(move || {
        let database = js::get(&asked, &["result"]);
        let _ = js::call(&database, "createObjectStore", &[SHELF.into()]);
    });
    let _ = Reflect::set(&request, &"onupgradeneeded".into(), &make);
    let opened = happens(event(&request, "onsuccess", &["onerror", "onblocked"])).await;
    let database = js::get(&opened.ok()?, &["result"]);
    let transaction = js::call(&database, "transaction", &[SHELF.into(), mode.into()]).ok()?;
    let store = js::call(&transaction, "objectStore", &[SHELF.into()]).ok()?;
    // It closes as soon as what was asked of it is done.
    let _ = js::call(&database, "close", &[]);
    store.dyn_into().ok()
}
