//! The clipboard.

use deguchi::formats::Outgoing;
use deguchi_view::prelude::{document, window_event_listener_untyped};
use wasm_bindgen::JsValue;

use super::js;

/// Puts something public on the clipboard.
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy_public(text: &Outgoing) -> Result<(), JsValue> {
    copy(text.as_str()).await
}

async fn copy(text: &str) -> Result<(), JsValue> {
    let clipboard = js::get(&js_sys::global(), &["navigator", "clipboard"]);
    js::wait(js::call(&clipboard, "writeText", &[text.into()])?)
        .await
        .map(|_| ())
}

/// Puts something sealed on the clipboard: whoever reads it there has to open it first.
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy_sealed(text: &str) -> Result<(), JsValue> {
    copy(text).await
}

/// Puts a public table on the clipboard, as HTML for those that take it and as tab-separated text.
///
/// It goes by a copy event: what is written to `navigator.clipboard` is parsed by the page first,
/// and the page's policy refuses the styles that keep a line break inside of its cell.
///
/// # Errors
/// What the browser says where it refuses.
pub fn copy_table([html, tsv]: &[Outgoing; 2]) -> Result<(), JsValue> {
    let texts = [
        ("text/html", html.as_str().to_owned()),
        ("text/plain", tsv.as_str().to_owned()),
    ];
    let filling = window_event_listener_untyped("copy", move |event| {
        let data = js::get(&event, &["clipboardData"]);
        for (kind, text) in &texts {
            let _ = js::call(&data, "setData", &[(*kind).into(), text.into()]);
        }
        event.prevent_default();
    });
    let done = js::call(&document(), "execCommand", &["copy".into()]);
    filling.remove();
    if done?.is_truthy() {
        Ok(())
    } else {
        Err(JsValue::UNDEFINED)
    }
}
