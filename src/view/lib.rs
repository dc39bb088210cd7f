//! Views without a type each.
//!
//! Leptos gives every view a type of its own and writes its code out for each: the first screens
//! of this page came to 451 KB of compressed WebAssembly. Here the same syntax becomes plain calls
//! on elements, and only the closures of a screen are its own code. Signals, memos, effects, owners
//! and contexts are Leptos's.
//!
//! A [`View`] is made of nodes that exist already; what changes is kept up to date by effects that
//! belong to the owner in which the view was made, and go with it.

mod attribute;
mod child;
mod each;
mod element;
pub mod ev;
mod node_ref;

use std::rc::Rc;

use reactive_graph::effect::RenderEffect;
use reactive_graph::owner::{Owner, StoredValue};
use reactive_graph::traits::GetUntracked;
use wasm_bindgen::JsCast;
use web_sys::{Document, Node};

pub use attribute::{AttrPart, AttrValue, IntoAttr};
pub use child::{CollectView, IntoView, View, show};
pub use deguchi_view_macros::{component, view};
pub use each::each;
pub use element::El;
pub use node_ref::NodeRef;
pub use reactive_graph::graph::untrack;
pub use typed_builder;

/// What screens and widgets import: Leptos's signals, and these views.
pub mod prelude {
    pub use crate::window_event_listener;
    pub use crate::{
        AnyView, Children, ChildrenFn, CollectView, IntoView, NodeRef, View, component, ev, view,
    };
    pub use leptos_dom::helpers::{
        TimeoutHandle, document, event_target_checked, event_target_value, request_animation_frame,
        set_timeout, set_timeout_with_handle, window, window_event_listener_untyped,
    };
    pub use reactive_graph::callback::{Callable, Callback};
    pub use reactive_graph::computed::Memo;
    pub use reactive_graph::effect::Effect;
    pub use reactive_graph::owner::{
        LocalStorage, Owner, StoredValue, expect_context, on_cleanup, provide_context, use_context,
    };
    pub use reactive_graph::signal::{ArcRwSignal, ReadSignal, RwSignal, WriteSignal};
    pub use reactive_graph::traits::{
        Dispose, Get, GetUntracked, GetValue, Notify, Read, ReadUntracked, Set, SetValue, Track,
        Update, UpdateValue, With, WithUntracked, WithValue, Write,
    };
    pub use reactive_graph::wrappers::read::{MaybeProp, Signal};
}

/// The same thing under Leptos's name.
pub type AnyView = View;
/// Children that are made once.
pub type Children = Box<dyn FnOnce() -> View>;
/// Children that can be made again.
pub type ChildrenFn = Rc<dyn Fn() -> View>;

/// Turns a closure into what a component takes as children.
pub trait ToChildren<F> {
    /// Turns it.
    fn to_children(from: F) -> Self;
}
impl<F: FnOnce() -> View + 'static> ToChildren<F> for Children {
    fn to_children(from: F) -> Self {
        Box::new(from)
    }
}
impl<F: Fn() -> View + 'static> ToChildren<F> for ChildrenFn {
    fn to_children(from: F) -> Self {
        Rc::new(from)
    }
}

/// The arguments of a component.
pub trait Props {
    /// What builds them.
    type Builder;
    /// A new builder.
    fn builder() -> Self::Builder;
}

/// The builder for a component's arguments.
pub fn props_of<P: Props>(_: &impl Fn(P) -> View) -> P::Builder {
    P::builder()
}

pub(crate) fn document() -> Document {
    leptos_dom::helpers::document()
}

/// Does a thing now, and again when a signal that it read changes, as long as its owner lives.
pub(crate) fn effect(act: Box<dyn Fn()>) {
    let effect = RenderEffect::new(move |_: Option<()>| act());
    let _ = StoredValue::new_local(effect);
}

/// Makes a view inside an element of its own, for tests; it lives as long as the page.
pub fn stage(make: impl FnOnce() -> View) -> web_sys::Element {
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let place = El::new("div");
    owner.with(|| place.child(make()));
    std::mem::forget(owner);
    place.element()
}

/// Shows a view as the last of the body's children, for as long as the page lives.
pub fn mount(root: impl FnOnce() -> View + 'static) {
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let view = owner.with(root);
    if let (Some(body), Some(node)) = (document().body(), view.node()) {
        let _ = body.append_child(&node);
    }
    std::mem::forget(owner);
}

/// Appends a node; a parent that takes no children is left as it is.
pub(crate) fn append(parent: &Node, node: &Node) {
    let _ = parent.append_child(node);
}

/// Listens to an event of the window until the handle removes it.
pub fn window_event_listener<K: ev::Kind>(
    _: K,
    handler: impl Fn(K::Event) + 'static,
) -> leptos_dom::helpers::WindowListenerHandle {
    leptos_dom::helpers::window_event_listener_untyped(K::NAME, move |event| {
        handler(event.unchecked_into());
    })
}

/// Reads a signal without following it.
pub fn now<S: GetUntracked>(signal: &S) -> S::Value {
    signal.get_untracked()
}
