//! Categories of one's own, beside the catalogue's.

use deguchi::command::{Act, HeadEdit};
use deguchi::model::{Category, CategoryId, ItemId};
use deguchi_view::prelude::*;

use crate::screens::parts::form::{left, list, locked};
use crate::store::Store;
use crate::widgets::{Icon, LineField};
use crate::words::{Words, t};

/// The catalogue's by name, and one's own to be named.
#[component]
pub fn Categories() -> View {
    let store = Store::current();
    let ids = Box::new(move || {
        let id = |category: &Category| ItemId::new(category.id.as_str()).ok();
        store
            .head
            .with(|head| head.categories.iter().filter_map(id).collect::<Vec<_>>())
    });
    let given = move || {
        let catalogue = Words::current().catalogue();
        catalogue
            .pack()
            .categories
            .iter()
            .map(|category| category.name.clone())
            .collect::<Vec<_>>()
            .join(" · ")
    };
    let add = Callback::new(move |id: ItemId| {
        if let Ok(id) = CategoryId::new(id.as_str()) {
            store.dispatch(Act::Head(HeadEdit::AddCategory(Category {
                id,
                name: String::new(),
            })));
        }
    });
    view! {
        <p class="q">{t("head-categories-given")}{given}</p>
        {list(ids, one, add, "head-category-add")}
    }
}

fn one(item: ItemId) -> AnyView {
    let store = Store::current();
    let stored = StoredValue::new(item.clone());
    let id = move || CategoryId::new(stored.get_value().as_str()).unwrap_or_default();
    let value = Signal::derive(move || {
        let id = id();
        store.head.with(|head| {
            head.categories
                .iter()
                .find(|c| c.id == id)
                .map(|c| c.name.clone())
                .unwrap_or_default()
        })
    });
    view! {
        <li>
            <LineField id=["item.", item.as_str()].concat() label=Signal::derive(t("head-category")) value=value
                placeholder=Signal::derive(t("head-category-hint")) read_only=locked() on_leave=left()
                on_input=Callback::new(move |new| { store.dispatch(Act::Head(HeadEdit::RenameCategory(id(), new))); })/>
            <button class="icon" aria-label=t("head-category-remove") disabled=locked()
                on:click=move |_| { store.dispatch(Act::Head(HeadEdit::RemoveCategory(id()))); }><Icon name="close"/></button>
        </li>
    }
    .into_any()
}
