//! Elements.

use std::cell::Cell;
use std::rc::Rc;

use reactive_graph::owner::{Owner, StoredValue};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, Node};

use crate::attribute::{AttrValue, IntoAttr};
use crate::child::{IntoView, View};
use crate::node_ref::NodeRef;
use crate::{document, ev};

/// An element, or a fragment of several nodes, being made.
pub struct El(Node);

const SVG: &str = "http://www.w3.org/2000/svg";

/// Tells when its owner is gone.
struct Alive(Rc<Cell<bool>>);
impl Drop for Alive {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

impl El {
    /// An HTML element.
    ///
    /// # Panics
    /// Where the tag is no name: a mistake in the source.
    #[must_use]
    pub fn new(tag: &'static str) -> Self {
        Self(
            document()
                .create_element(tag)
                .expect("a tag's name")
                .unchecked_into(),
        )
    }
    /// An SVG element.
    ///
    /// # Panics
    /// Where the tag is no name: a mistake in the source.
    #[must_use]
    pub fn svg(tag: &'static str) -> Self {
        Self(
            document()
                .create_element_ns(Some(SVG), tag)
                .expect("a tag's name")
                .unchecked_into(),
        )
    }
    /// Several nodes side by side.
    #[must_use]
    pub fn fragment() -> Self {
        Self(document().create_document_fragment().unchecked_into())
    }
    pub(crate) fn element(&self) -> Element {
        self.0.clone().unchecked_into()
    }

    /// An attribute.
    pub fn attr(&self, name: &'static str, value: impl IntoAttr) {
        let element = self.element();
        value.each(Box::new(move |value| set_attribute(&element, name, &value)));
    }
    /// A property of the element itself.
    pub fn prop(&self, name: &'static str, value: impl IntoAttr) {
        let element = self.element();
        value.each(Box::new(move |value| set_property(&element, name, &value)));
    }
    /// A class that is there or not.
    pub fn class(&self, name: &'static str, value: impl IntoAttr) {
        let element = self.element();
        value.each(Box::new(move |value| {
            let _ = element.class_list().toggle_with_force(name, value.is_on());
        }));
    }
    /// A style of the element itself.
    pub fn style(&self, name: &'static str, value: impl IntoAttr) {
        let element: HtmlElement = self.0.clone().unchecked_into();
        value.each(Box::new(move |value| {
            if let AttrValue::Text(text) = value {
                let _ = element.style().set_property(name, &text);
            }
        }));
    }
    /// Lets a reference hold the element.
    pub fn node_ref<T: JsCast>(&self, node_ref: NodeRef<T>) {
        node_ref.load(&self.element());
    }
    /// Hears an event, as long as the owner of the view lives.
    pub fn on<E: ev::Kind>(&self, _: E, mut handler: impl FnMut(E::Event) + 'static) {
        self.listen(
            E::NAME,
            Box::new(move |event: Event| handler(event.unchecked_into())),
        );
    }
    fn listen(&self, name: &'static str, mut handler: Box<dyn FnMut(Event)>) {
        // An element may still be heard on its way out (blur), when its signals are gone already.
        let alive = Rc::new(Cell::new(true));
        let _ = StoredValue::new_local(Alive(Rc::clone(&alive)));
        // Contexts are found from inside a handler too.
        let owner = Owner::current();
        let closure: Box<dyn FnMut(Event)> = Box::new(move |event| match &owner {
            Some(owner) if alive.get() => owner.with(|| handler(event)),
            None if alive.get() => handler(event),
            _ => {}
        });
        let listener = Closure::wrap(closure).into_js_value();
        let _ = self
            .0
            .add_event_listener_with_callback(name, listener.unchecked_ref());
    }

    /// A child.
    pub fn child(&self, child: impl IntoView) {
        child.append_to(&self.0);
    }
    /// The view.
    #[must_use]
    pub fn done(self) -> View {
        View::of(self.0)
    }
}

fn set_attribute(element: &Element, name: &str, value: &AttrValue) {
    let _ = match value {
        AttrValue::None | AttrValue::Bool(false) => element.remove_attribute(name),
        AttrValue::Bool(true) => element.set_attribute(name, ""),
        AttrValue::Text(text) => element.set_attribute(name, text),
    };
}

fn set_property(element: &Element, name: &str, value: &AttrValue) {
    let _ = web_sys::js_sys::Reflect::set(element, &JsValue::from_str(name), &value.to_js());
}
