//! Events and what their handlers get.

/// An event by name.
pub trait Kind {
    /// Its name in the browser.
    const NAME: &'static str;
    /// What a handler gets.
    type Event: wasm_bindgen::JsCast;
}

macro_rules! kinds {
    ($($name:ident: $event:ident),* $(,)?) => { $(
        #[doc = concat!("The event `", stringify!($name), "`.")]
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Kind for $name {
            const NAME: &'static str = stringify!($name);
            type Event = web_sys::$event;
        }
    )* };
}

kinds! {
    blur: FocusEvent, focus: FocusEvent, focusin: FocusEvent, focusout: FocusEvent,
    click: MouseEvent, pointerdown: PointerEvent, pointerup: PointerEvent, pointermove: PointerEvent, pointercancel: PointerEvent,
    input: Event, change: Event, submit: Event, close: Event, cancel: Event, toggle: Event, scroll: Event,
    keydown: KeyboardEvent, keyup: KeyboardEvent,
    compositionstart: CompositionEvent, compositionend: CompositionEvent,
    dragenter: DragEvent, dragover: DragEvent, dragleave: DragEvent, drop: DragEvent, dragstart: DragEvent, dragend: DragEvent,
    paste: ClipboardEvent, copy: ClipboardEvent,
    hashchange: Event, pagehide: Event, resize: Event, storage: StorageEvent,
}

pub use web_sys::{Event, FocusEvent, KeyboardEvent, MouseEvent};
