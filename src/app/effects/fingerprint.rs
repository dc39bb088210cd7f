//! A fingerprint of what leaves, so that two people can see that they hold the same file.

use deguchi_view::prelude::*;
use js_sys::Uint8Array;
use wasm_bindgen_futures::spawn_local;

use super::js;

/// How many bytes of the hash are shown.
const SHOWN: u32 = 8;

/// The beginning of the SHA-256 of a text as hexadecimal digits, in two groups; `None` while it is
/// being made, and where the page has no secure context.
pub fn of(text: impl Fn() -> String + 'static) -> Signal<Option<String>> {
    let shown = RwSignal::new(None);
    Effect::new(move |_| {
        let text = text();
        shown.set(None);
        spawn_local(async move {
            if let Some(hash) = sha_256(&text).await {
                let digits: Vec<String> = hash.iter().map(|byte| format!("{byte:02x}")).collect();
                let (first, second) = digits.split_at(digits.len() / 2);
                // The screen may be gone by now.
                let _ = shown.try_set(Some([first.concat(), second.concat()].join(" ")));
            }
        });
    });
    shown.into()
}

async fn sha_256(text: &str) -> Option<Vec<u8>> {
    let subtle = js::get(&js_sys::global(), &["crypto", "subtle"]);
    let bytes = Uint8Array::from(text.as_bytes());
    let buffer = js::wait(js::call(&subtle, "digest", &["SHA-256".into(), bytes.into()]).ok()?)
        .await
        .ok()?;
    Some(Uint8Array::new(&buffer).slice(0, SHOWN).to_vec())
}
