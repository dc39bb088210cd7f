//! Lists whose elements stay while they are moved.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};

use reactive_graph::graph::untrack;
use reactive_graph::owner::Owner;
use wasm_bindgen::JsCast;
use web_sys::Node;

use crate::child::{IntoView, View, marker};
use crate::{append, document, effect};

struct Item {
    key: u64,
    owner: Owner,
    first: Node,
    last: Node,
}

/// Takes the key of each element in turn, and what makes its view where it is new.
type Keep<'a> = &'a mut dyn FnMut(u64, &mut dyn FnMut() -> View);

/// A list: elements with the same key are kept, with all that was typed into them.
pub fn each<T, K, I, V>(
    items: impl Fn() -> I + 'static,
    key: impl Fn(&T) -> K + 'static,
    make: impl Fn(T) -> V + 'static,
) -> View
where
    T: 'static,
    K: Hash,
    I: IntoIterator<Item = T>,
    V: IntoView,
{
    // What is generic ends here: the list itself is one piece of code for all lists.
    list(Box::new(move |keep: Keep<'_>| {
        for item in items() {
            let mut hasher = DefaultHasher::new();
            key(&item).hash(&mut hasher);
            let mut item = Some(item);
            keep(hasher.finish(), &mut || {
                item.take()
                    .map_or_else(View::default, |item| make(item).into_view())
            });
        }
    }))
}

fn list(walk: Box<dyn Fn(Keep<'_>)>) -> View {
    let fragment: Node = document().create_document_fragment().unchecked_into();
    let end = marker();
    append(&fragment, &end);
    let shown: RefCell<Vec<Item>> = RefCell::default();
    // Elements belong to the list's owner, not to one run of its effect.
    let home = Owner::current().unwrap_or_default();
    effect(Box::new(move || {
        let mut old = std::mem::take(&mut *shown.borrow_mut());
        let mut new: Vec<Item> = Vec::new();
        walk(
            &mut |key, make| match old.iter().position(|there| there.key == key) {
                Some(at) => new.push(old.remove(at)),
                None => {
                    let owner = home.with(Owner::new);
                    let (first, last) = ends(&owner.with(|| untrack(make)));
                    new.push(Item {
                        key,
                        owner,
                        first,
                        last,
                    });
                }
            },
        );
        for gone in old {
            take_out(&gone.first, &gone.last);
            gone.owner.cleanup();
        }
        if let Some(parent) = end.parent_node() {
            let mut before = end.clone();
            for item in new.iter().rev() {
                let in_place = item.last.next_sibling().as_ref() == Some(&before)
                    && item.last.parent_node().as_ref() == Some(&parent);
                if !in_place {
                    let moved = take_out(&item.first, &item.last);
                    let _ = parent.insert_before(&moved, Some(&before));
                }
                before = item.first.clone();
            }
        }
        *shown.borrow_mut() = new;
    }));
    View::of(fragment)
}

/// The first and the last node of a view, inside a fragment of their own.
fn ends(view: &View) -> (Node, Node) {
    let fragment: Node = document().create_document_fragment().unchecked_into();
    if let Some(node) = view.node() {
        append(&fragment, &node);
    }
    match (fragment.first_child(), fragment.last_child()) {
        (Some(first), Some(last)) => (first, last),
        _ => {
            let none = marker();
            append(&fragment, &none);
            (none.clone(), none)
        }
    }
}

/// Takes the nodes from one to another out of where they are.
fn take_out(first: &Node, last: &Node) -> Node {
    let fragment: Node = document().create_document_fragment().unchecked_into();
    let mut at = Some(first.clone());
    while let Some(node) = at {
        at = if node == *last {
            None
        } else {
            node.next_sibling()
        };
        append(&fragment, &node);
    }
    fragment
}
