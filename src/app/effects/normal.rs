//! The normal-form port: the browser's own Unicode tables.

use deguchi::ports::Normal;

/// `String.prototype.normalize`.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserNormal;

impl Normal for BrowserNormal {
    fn nfkc(&self, text: &str) -> String {
        js_sys::JsString::from(text).normalize("NFKC").into()
    }
}
