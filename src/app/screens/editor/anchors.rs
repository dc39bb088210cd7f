//! Where notes belong on the screen: beside their mark, or beside the field that they speak of.

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

use crate::widgets::marks;

/// The element of a field.
pub fn field(place: &str) -> Option<Element> {
    let document = document();
    document.get_element_by_id(place).or_else(|| {
        let selector = ["[data-place~=\"", place, "\"]"].concat();
        document.query_selector(&selector).ok().flatten()
    })
}

/// Where a note's mark or field ends on the screen; the sheet's head for the goal as a whole.
pub fn place(key: &str, place: &str) -> Option<DomRect> {
    marks::place(key).or_else(|| {
        let element =
            field(place).or_else(|| document().query_selector(".row.title").ok().flatten())?;
        Some(element.get_bounding_client_rect())
    })
}

/// Puts the caret into a field when it is there.
pub fn focus_soon(place: String) {
    request_animation_frame(move || {
        focus(&place);
    });
}

/// Puts the caret into a field as soon as its screen stands, for a way there from another screen.
pub fn focus_when_there(place: String) {
    try_focus(place, 60);
}

/// One try a frame: a screen is there after one or two.
fn try_focus(place: String, frames: u32) {
    request_animation_frame(move || {
        if !focus(&place) && frames > 0 {
            try_focus(place, frames - 1);
        }
    });
}

/// Puts the caret into a field and brings it into view. A group of fields gives its first.
pub fn focus(place: &str) -> bool {
    let Some(element) = field(place) else {
        return false;
    };
    if let Some(button) = folded(&element) {
        button.click();
        focus_soon(place.to_owned());
        return true;
    }
    let group = matches!(&*element.tag_name(), "DIV" | "LI" | "SECTION" | "FIELDSET");
    let inner = |what: &str| element.query_selector(what).ok().flatten();
    let target = if group {
        inner("textarea, input, select").or_else(|| inner("button"))
    } else {
        Some(element.clone())
    };
    let Some(target) = target.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    unfold(&element);
    target.scroll_into_view_with_bool(false);
    target.focus().is_ok()
}

/// The button that stands for a field which is not there before it is pressed.
fn folded(element: &Element) -> Option<HtmlElement> {
    let closed =
        element.get_attribute("aria-expanded")? == "false" && element.has_attribute("data-place");
    if closed {
        element.clone().dyn_into().ok()
    } else {
        None
    }
}

/// A field in a closed part of the sheet: the part is opened.
fn unfold(element: &Element) {
    if let Ok(Some(part)) = element.closest("details") {
        let _ = part.set_attribute("open", "");
    }
}
