//! A hold on an element of a view.

use std::marker::PhantomData;

use reactive_graph::owner::LocalStorage;
use reactive_graph::signal::RwSignal;
use reactive_graph::traits::{Get, GetUntracked, Set};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The element, once it exists. Its type is the one that the browser gives the tag.
pub struct NodeRef<T>(
    RwSignal<Option<Element>, LocalStorage>,
    PhantomData<fn() -> T>,
);

impl<T> Clone for NodeRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for NodeRef<T> {}
impl<T: JsCast> Default for NodeRef<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: JsCast> NodeRef<T> {
    /// A hold on nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new_local(None), PhantomData)
    }
    /// The element; follows its coming.
    #[must_use]
    pub fn get(&self) -> Option<T> {
        self.0.get()?.dyn_into().ok()
    }
    /// The element, following nothing.
    #[must_use]
    pub fn get_untracked(&self) -> Option<T> {
        self.0.get_untracked()?.dyn_into().ok()
    }
    /// The element, or nothing where the view is gone.
    #[must_use]
    pub fn try_get_untracked(&self) -> Option<T> {
        self.0.try_get_untracked()??.dyn_into().ok()
    }
    pub(crate) fn load(self, element: &Element) {
        self.0.set(Some(element.clone()));
    }
}
