//! Marks in text, drawn by the browser's own highlights over the mirror of a field.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomRect, Text};

use crate::effects::js;

/// A stretch of a field's text to be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The name by which a note finds it.
    pub key: String,
    /// The bytes of the text.
    pub span: Range<usize>,
    /// The stroke: the group of the rule.
    pub stroke: &'static str,
    /// Whether its note is the one that is open.
    pub open: bool,
}

thread_local! {
    static RANGES: RefCell<HashMap<String, JsValue>> = RefCell::default();
}

fn highlight(name: &str) -> Option<JsValue> {
    let registry = js::get(&js_sys::global(), &["CSS", "highlights"]);
    let found = js::call(&registry, "get", &[name.into()]).ok()?;
    if !found.is_undefined() {
        return Some(found);
    }
    let made = js::make("Highlight", &[]).ok()?;
    js::call(&registry, "set", &[name.into(), made.clone()]).ok()?;
    Some(made)
}

/// The same place in UTF-16 units. The one place where bytes become units.
pub fn units(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Takes marks away.
pub fn clear(marks: &[Mark]) {
    RANGES.with_borrow_mut(|ranges| {
        for mark in marks {
            if let Some(range) = ranges.remove(&mark.key) {
                for name in [mark.stroke, "open"] {
                    if let Some(highlight) = highlight(name) {
                        let _ = js::call(&highlight, "delete", std::slice::from_ref(&range));
                    }
                }
            }
        }
    });
}

/// Draws marks over a text node that holds exactly `text`.
pub fn draw(node: &Text, text: &str, marks: &[Mark]) {
    let document = deguchi_view::prelude::document();
    for mark in marks {
        let Ok(range) = document.create_range() else {
            continue;
        };
        let (start, end) = (units(text, mark.span.start), units(text, mark.span.end));
        if range.set_start(node, start).is_err() || range.set_end(node, end).is_err() {
            continue;
        }
        let range: JsValue = range.into();
        for name in [Some(mark.stroke), mark.open.then_some("open")]
            .into_iter()
            .flatten()
        {
            if let Some(highlight) = highlight(name) {
                let _ = js::call(&highlight, "add", std::slice::from_ref(&range));
            }
        }
        RANGES.with_borrow_mut(|ranges| ranges.insert(mark.key.clone(), range));
    }
}

/// Where a mark ends on the screen.
pub fn place(key: &str) -> Option<DomRect> {
    let range = RANGES.with_borrow(|ranges| ranges.get(key).cloned())?;
    let rects = js::call(&range, "getClientRects", &[]).ok()?;
    let count = js::get(&rects, &["length"]).as_f64()? as u32;
    js::call(&rects, "item", &[count.checked_sub(1)?.into()])
        .ok()?
        .dyn_into()
        .ok()
}
