//! After a panic the program is dead: nothing may be written any more, and the user is told.

use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use deguchi_view::prelude::document;
use wasm_bindgen::JsValue;

use crate::effects::js;

static DEAD: AtomicBool = AtomicBool::new(false);

/// Whether the program is dead: what it holds may be half changed, so it is written nowhere.
pub fn is_dead() -> bool {
    DEAD.load(Ordering::Relaxed)
}

/// Sets the hook: every later write is stopped, and the page's own words are shown.
pub fn watch() {
    std::panic::set_hook(Box::new(dead));
}

fn dead(info: &PanicHookInfo<'_>) {
    DEAD.store(true, Ordering::Relaxed);
    // The place only: a message could hold words of the user's.
    let place = info
        .location()
        .map(|l| format!("{}:{}", l.file(), l.line()))
        .unwrap_or_default();
    let console = js::get(&js_sys::global(), &["console"]);
    let _ = js::call(
        &console,
        "error",
        &["The page stopped at".into(), JsValue::from_str(&place)],
    );
    if let Some(words) = document().get_element_by_id("stopped") {
        let _ = words.remove_attribute("hidden");
    }
}
