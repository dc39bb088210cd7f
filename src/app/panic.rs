//! After a panic the program is dead: nothing may be written any more, and the user is told.

use std::panic::PanicHookInfo;

use leptos::prelude::document;
use wasm_bindgen::JsValue;

use crate::effects::js;

/// Sets the hook: every later write is stopped, and the page's own words are shown.
pub fn watch() {
    std::panic::set_hook(Box::new(dead));
}

fn dead(info: &PanicHookInfo<'_>) {
    // The place only: a message could hold words of the user's.
    let place = info.location().map(|l| format!("{}:{}", l.file(), l.line())).unwrap_or_default();
    let console = js::get(&js_sys::global(), &["console"]);
    let _ = js::call(&console, "error", &["The page stopped at".into(), JsValue::from_str(&place)]);
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-dead", "true");
    }
    if let Some(words) = document().get_element_by_id("stopped") {
        let _ = words.remove_attribute("hidden");
    }
}
