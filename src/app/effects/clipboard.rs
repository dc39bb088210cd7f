//! The clipboard.

use deguchi::formats::Outgoing;
use wasm_bindgen::JsValue;

use super::js;

/// Puts a text on the clipboard: words of the page's own, a link. What the user wrote goes by
/// [`copy_public`].
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy_text(text: &str) -> Result<(), JsValue> {
    let clipboard = js::get(&js_sys::global(), &["navigator", "clipboard"]);
    js::wait(js::call(&clipboard, "writeText", &[text.into()])?)
        .await
        .map(|_| ())
}

/// Puts something public on the clipboard.
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy_public(text: &Outgoing) -> Result<(), JsValue> {
    copy_text(text.as_str()).await
}

/// Puts a public table on the clipboard, as HTML for those that take it and as tab-separated text.
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy_table([html, tsv]: &[Outgoing; 2]) -> Result<(), JsValue> {
    let blob = |text: &Outgoing, kind: &str| {
        let parts = js_sys::Array::of1(&text.as_str().into());
        js::make(
            "Blob",
            &[parts.into(), js::object(&[("type", kind.into())])],
        )
    };
    let item = js::object(&[
        ("text/html", blob(html, "text/html")?),
        ("text/plain", blob(tsv, "text/plain")?),
    ]);
    let items = js_sys::Array::of1(&js::make("ClipboardItem", &[item])?);
    let clipboard = js::get(&js_sys::global(), &["navigator", "clipboard"]);
    js::wait(js::call(&clipboard, "write", &[items.into()])?)
        .await
        .map(|_| ())
}
