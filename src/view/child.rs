//! What can stand inside an element.

use reactive_graph::computed::Memo;
use reactive_graph::signal::RwSignal;
use reactive_graph::traits::Get;
use reactive_graph::wrappers::read::Signal;
use wasm_bindgen::JsCast;
use web_sys::Node;

use crate::{append, document, effect};

/// Nodes that exist, ready to be put somewhere.
#[derive(Clone, Debug, Default)]
pub struct View(Option<Node>);

impl View {
    pub(crate) fn of(node: Node) -> Self {
        Self(Some(node))
    }
    /// The node; a fragment where there are several.
    #[must_use]
    pub fn node(&self) -> Option<Node> {
        self.0.clone()
    }
}

/// Can stand inside an element.
pub trait IntoView: Sized {
    /// Puts it behind the parent's last child.
    fn append_to(self, parent: &Node);

    /// Puts what a closure gives there, and keeps it up to date.
    fn follow(make: Box<dyn Fn() -> Self>, parent: &Node)
    where
        Self: 'static,
    {
        region(parent, Box::new(move |parent| make().append_to(parent)));
    }

    /// As a view.
    fn into_view(self) -> View {
        let fragment: Node = document().create_document_fragment().unchecked_into();
        self.append_to(&fragment);
        View::of(fragment)
    }
    /// As a view, under Leptos's name.
    fn into_any(self) -> View {
        self.into_view()
    }
}

/// A stretch between two comments whose nodes are made anew when a signal that was read changes.
pub(crate) fn region(parent: &Node, make: Box<dyn Fn(&Node)>) {
    let (start, end) = (marker(), marker());
    append(parent, &start);
    append(parent, &end);
    effect(Box::new(move || {
        let fragment: Node = document().create_document_fragment().unchecked_into();
        make(&fragment);
        if let Some(parent) = end.parent_node() {
            while let Some(old) = start.next_sibling().filter(|old| *old != end) {
                let _ = parent.remove_child(&old);
            }
            let _ = parent.insert_before(&fragment, Some(&end));
        }
    }));
}

pub(crate) fn marker() -> Node {
    document().create_comment("").unchecked_into()
}

fn text(parent: &Node, text: &str) -> Node {
    let node: Node = document().create_text_node(text).unchecked_into();
    append(parent, &node);
    node
}

fn text_following(parent: &Node, make: Box<dyn Fn() -> String>) {
    let node = text(parent, "");
    effect(Box::new(move || node.set_node_value(Some(&make()))));
}

impl IntoView for View {
    fn append_to(self, parent: &Node) {
        if let Some(node) = self.0 {
            append(parent, &node);
        }
    }
    fn into_view(self) -> View {
        self
    }
}
impl IntoView for () {
    fn append_to(self, _: &Node) {}
    fn into_view(self) -> View {
        View::default()
    }
}
impl IntoView for &str {
    fn append_to(self, parent: &Node) {
        text(parent, self);
    }
}
impl IntoView for String {
    fn append_to(self, parent: &Node) {
        text(parent, &self);
    }
    fn follow(make: Box<dyn Fn() -> Self>, parent: &Node) {
        text_following(parent, make);
    }
}
macro_rules! numbers { ($($t:ty),*) => { $(
    impl IntoView for $t {
        fn append_to(self, parent: &Node) {
            text(parent, &self.to_string());
        }
        fn follow(make: Box<dyn Fn() -> Self>, parent: &Node) {
            text_following(parent, Box::new(move || make().to_string()));
        }
    }
)* } }
numbers!(usize, u32, i64, u8);

impl<T: IntoView> IntoView for Option<T> {
    fn append_to(self, parent: &Node) {
        if let Some(child) = self {
            child.append_to(parent);
        }
    }
}
impl<T: IntoView> IntoView for Vec<T> {
    fn append_to(self, parent: &Node) {
        for child in self {
            child.append_to(parent);
        }
    }
}
impl<T: IntoView, const N: usize> IntoView for [T; N] {
    fn append_to(self, parent: &Node) {
        for child in self {
            child.append_to(parent);
        }
    }
}
impl<A: IntoView, B: IntoView> IntoView for (A, B) {
    fn append_to(self, parent: &Node) {
        self.0.append_to(parent);
        self.1.append_to(parent);
    }
}
impl<F, T> IntoView for F
where
    F: Fn() -> T + 'static,
    T: IntoView + 'static,
{
    fn append_to(self, parent: &Node) {
        T::follow(Box::new(self), parent);
    }
}
macro_rules! signals { ($($signal:ident<$t:ty>),*) => { $(
    impl IntoView for $signal<$t> {
        fn append_to(self, parent: &Node) {
            text_following(parent, Box::new(move || self.get().to_string()));
        }
    }
)* } }
signals!(
    Signal<String>,
    Memo<String>,
    RwSignal<String>,
    Signal<usize>,
    Memo<usize>
);

/// Shows one view or another, made anew only when the answer turns.
pub fn show<A: IntoView, B: IntoView>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    then: impl Fn() -> A + 'static,
    otherwise: impl Fn() -> B + 'static,
) -> impl IntoView {
    show_view(
        Memo::new(move |_| when()),
        Box::new(move || then().into_view()),
        Box::new(move || otherwise().into_view()),
    )
}

fn show_view(
    when: Memo<bool>,
    then: Box<dyn Fn() -> View>,
    otherwise: Box<dyn Fn() -> View>,
) -> View {
    (move || if when.get() { then() } else { otherwise() }).into_view()
}

/// Collects views.
pub trait CollectView {
    /// All of them, in order.
    fn collect_view(self) -> View;
}
impl<I: IntoIterator<Item = V>, V: IntoView> CollectView for I {
    fn collect_view(self) -> View {
        let fragment: Node = document().create_document_fragment().unchecked_into();
        for child in self {
            child.append_to(&fragment);
        }
        View::of(fragment)
    }
}
