//! Moving a row within its list: a handle that is dragged or answers the arrow keys, and keys that
//! do the same from anywhere in the row. A row is the `li` that the handle stands in.

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};

use super::composing::is_composing;
use super::icon::Icon;
use crate::words::say;

/// How near to the edge of the window a dragged row makes it scroll, in pixels.
const EDGE: f64 = 56.0;
/// How far it scrolls at each move of the pointer.
const STEP: f64 = 14.0;

/// The handle of a row.
#[component]
pub fn Handle(
    /// Its name: what is moved.
    #[prop(into)]
    label: Signal<String>,
    /// Whether nothing can be moved.
    #[prop(into)]
    locked: Signal<bool>,
    /// Takes the place that the row is to have, counted from 0.
    on_move: Callback<usize>,
) -> View {
    let dragged = StoredValue::new(None::<usize>);
    let said = RwSignal::new(String::new());
    let drop_at = move |handle: &HtmlElement, keep: bool| {
        let place = dragged.get_value();
        dragged.set_value(None);
        let Some((row, rows)) = row_of(handle) else {
            return;
        };
        unmark(&rows);
        if let Some(place) = place.filter(|_| keep)
            && position(&rows, &row) != Some(place)
        {
            on_move.run(place);
        }
    };
    let grab = move |event: PointerEvent| {
        let Some(handle) = hearer(&event) else { return };
        if event.button() != 0 || locked.get_untracked() {
            return;
        }
        let Some((row, rows)) = row_of(&handle) else {
            return;
        };
        let _ = handle.set_pointer_capture(event.pointer_id());
        let _ = row.class_list().add_1("moving");
        dragged.set_value(position(&rows, &row));
    };
    let drag = move |event: PointerEvent| {
        let Some(handle) = hearer(&event) else { return };
        if dragged.with_value(Option::is_none) {
            return;
        }
        let Some((row, rows)) = row_of(&handle) else {
            return;
        };
        let y = f64::from(event.client_y());
        scroll_at_the_edge(y);
        let others: Vec<&Element> = rows.iter().filter(|other| **other != row).collect();
        let above = |other: &&&Element| {
            let place = other.get_bounding_client_rect();
            place.top() + place.height() / 2.0 < y
        };
        let place = others.iter().filter(above).count();
        unmark(&rows);
        let _ = row.class_list().add_1("moving");
        if position(&rows, &row) != Some(place) {
            let (at, class) = match others.get(place) {
                Some(next) => (Some(next), "drop-before"),
                None => (others.last(), "drop-after"),
            };
            if let Some(at) = at {
                let _ = at.class_list().add_1(class);
            }
        }
        dragged.set_value(Some(place));
    };
    let drop = move |event: PointerEvent, keep: bool| {
        if let Some(handle) = hearer(&event) {
            drop_at(&handle, keep);
        }
    };
    let keys = move |event: KeyboardEvent| {
        let Some(handle) = hearer(&event) else { return };
        if event.key() == "Escape" && dragged.with_value(Option::is_some) {
            event.prevent_default();
            drop_at(&handle, false);
        } else if !event.alt_key() && !locked.get_untracked() {
            arrow(&event, on_move);
        }
        if matches!(&*event.key(), "ArrowUp" | "ArrowDown") {
            request_animation_frame(move || {
                let Some((row, rows)) = row_of(&handle) else {
                    return;
                };
                let place = position(&rows, &row).map_or(0, |at| at + 1);
                let told = [("place", place.into()), ("all", rows.len().into())];
                let _ = said.try_set(say("moved-to", &told));
            });
        }
    };
    view! {
        <button class="grip" aria-label=label title=move || say("move-how", &[]) disabled=locked
            on:pointerdown=grab on:pointermove=drag
            on:pointerup=move |event| drop(event, true)
            on:pointercancel=move |event| drop(event, false)
            on:keydown=keys><Icon name="grip"/></button>
        <span class="vh" role="status">{move || said.get()}</span>
    }
}

/// The keys of a row, wherever in it the focus is: Alt and an arrow move it by one.
pub fn row_keys(event: &KeyboardEvent, on_move: Callback<usize>) {
    let picks = focused(event).is_some_and(|at| {
        // There the same keys open a list or a calendar.
        at.tag_name() == "SELECT" || at.get_attribute("type").as_deref() == Some("date")
    });
    if event.alt_key() && !picks {
        arrow(event, on_move);
    }
}

/// Moves the row by one where the key is an arrow; what had the focus keeps it.
fn arrow(event: &KeyboardEvent, on_move: Callback<usize>) {
    if is_composing(event) || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let up = match &*event.key() {
        "ArrowUp" => true,
        "ArrowDown" => false,
        _ => return,
    };
    let Some(kept) = focused(event) else {
        return;
    };
    let Some((row, rows)) = row_of(&kept) else {
        return;
    };
    event.prevent_default();
    let Some(at) = position(&rows, &row) else {
        return;
    };
    let to = if up { at.checked_sub(1) } else { Some(at + 1) };
    if let Some(to) = to.filter(|to| *to < rows.len()) {
        on_move.run(to);
        // A row that is taken out of the page and put back has lost the focus.
        request_animation_frame(move || {
            let _ = kept.focus();
        });
    }
}

/// The handle that hears the event.
fn hearer(event: &web_sys::Event) -> Option<HtmlElement> {
    event.current_target()?.dyn_into().ok()
}

/// What had the focus, or was pressed.
fn focused(event: &KeyboardEvent) -> Option<HtmlElement> {
    event.target()?.dyn_into().ok()
}

/// The row that something stands in, and all rows of its list.
fn row_of(within: &HtmlElement) -> Option<(Element, Vec<Element>)> {
    let row = within.closest("li").ok().flatten()?;
    let rows = row.parent_element()?.children();
    let rows = (0..rows.length()).filter_map(|at| rows.item(at)).collect();
    Some((row, rows))
}

fn position(rows: &[Element], row: &Element) -> Option<usize> {
    rows.iter().position(|other| other == row)
}

fn unmark(rows: &[Element]) {
    for row in rows {
        let _ = row
            .class_list()
            .remove_3("moving", "drop-before", "drop-after");
    }
}

fn scroll_at_the_edge(y: f64) {
    let window = window();
    let height = window.inner_height().ok().and_then(|h| h.as_f64());
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STEP);
    } else if height.is_some_and(|height| y > height - EDGE) {
        window.scroll_by_with_x_and_y(0.0, STEP);
    }
}
