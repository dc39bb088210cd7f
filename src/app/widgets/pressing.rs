//! Whether a button of the mouse is down, and what waits until it is up. A press takes the focus away
//! from where it was: what that brings, a note or a message, would move the thing that is being
//! pressed, and the browser gives a click only to what is still there when the button comes up.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

use crate::effects::clock::Later;

thread_local! {
    static DOWN: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
    static LATER: Later = Later::default();
}

/// Begins to listen to the mouse, and to fingers, for which the browser tells the same.
pub fn begin() {
    // Where the end of a press goes to a menu or to another window, the next move or key tells it.
    for name in ["mousedown", "mouseup", "mousemove", "keydown"] {
        let _ = window_event_listener_untyped(name, hear);
    }
}

fn hear(event: Event) {
    let down = event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|mouse| mouse.buttons() & 1 == 1);
    if DOWN.replace(down) && !down {
        // The click comes right behind the button's way up.
        LATER.with(|later| later.within(Duration::ZERO, release));
    }
}

fn release() {
    if !DOWN.get() {
        for act in WAITING.take() {
            act();
        }
    }
}

/// Does a thing as soon as nothing is pressed: at once, or after the click and behind what waits for
/// it already. The screen that asked for it may be gone by then.
pub fn after(act: impl FnOnce() + 'static) {
    if DOWN.get() || WAITING.with_borrow(|waiting| !waiting.is_empty()) {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(act)));
    } else {
        act();
    }
}
