//! Where notes belong on the screen: beside their mark, or beside the field that they speak of.

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

use crate::widgets::marks;

/// The element of a field.
pub fn field(place: &str) -> Option<Element> {
    let document = document();
    document.get_element_by_id(place).or_else(|| {
        let selector = ["[data-place=\"", place, "\"]"].concat();
        document.query_selector(&selector).ok().flatten()
    })
}

/// Where a note's mark or field ends on the screen; the sheet's head for the goal as a whole.
pub fn place(key: &str, place: &str) -> Option<DomRect> {
    marks::place(key).or_else(|| {
        let element = field(place).or_else(|| document().query_selector(".row.title").ok().flatten())?;
        Some(element.get_bounding_client_rect())
    })
}

/// Puts the caret into a field when it is there.
pub fn focus_soon(place: String) {
    request_animation_frame(move || {
        focus(&place);
    });
}

/// Puts the caret into a field and brings it into view.
pub fn focus(place: &str) -> bool {
    let Some(element) = field(place) else { return false };
    let inner = element.query_selector("textarea, input, select").ok().flatten();
    let target = if element.tag_name() == "DIV" || element.tag_name() == "LI" { inner } else { Some(element) };
    let Some(target) = target.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else { return false };
    target.scroll_into_view_with_bool(false);
    target.focus().is_ok()
}
