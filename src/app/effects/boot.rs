//! What `public/boot.js` prepared: the base path, and the texts of one language.

use deguchi::model::Language;
use wasm_bindgen::JsValue;

use super::js;

fn boot() -> JsValue {
    js::get(&js_sys::global(), &["deguchiBoot"])
}

/// The folder that the page lives in, with a slash at the end: the beginning of every key.
pub fn base() -> String {
    js::get(&boot(), &["base"]).as_string().unwrap_or_else(|| "/".into())
}

/// The language in which the page began.
pub fn language() -> Language {
    let name = js::get(&boot(), &["language"]).as_string();
    name.and_then(|name| Language::named(&name)).unwrap_or_default()
}

/// A text that came beside the program: `messages` or `catalogue`, in the first language.
pub async fn first(kind: &str) -> Option<String> {
    js::wait(js::get(&boot(), &[kind])).await.ok()?.as_string()
}

/// A text beside the program, in a language.
pub async fn load(kind: &str, language: Language) -> Option<String> {
    let arguments = [kind.into(), language.name().into()];
    js::wait(js::call(&boot(), "load", &arguments).ok()?).await.ok()?.as_string()
}

/// The sample plan in a language.
pub async fn sample(language: Language) -> Option<String> {
    let arguments = ["catalogue".into(), ["sample.", language.name()].concat().into()];
    js::wait(js::call(&boot(), "load", &arguments).ok()?).await.ok()?.as_string()
}
