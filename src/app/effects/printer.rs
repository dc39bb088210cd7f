//! The printer.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::js;

/// What stands at the top of each printed sheet, where the browser can do that.
pub fn running_head(text: &str) {
    let root = deguchi_view::prelude::document().document_element();
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // A string of CSS: what would end it is escaped.
    let mut quoted = String::from("\"");
    for c in text.chars().filter(|c| !c.is_control()) {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    let _ = root.style().set_property("--running-head", &quoted);
}

/// Asks the browser to print the page.
pub fn print() {
    let _ = js::call(&js_sys::global(), "print", &[]);
}
