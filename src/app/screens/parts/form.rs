//! Rows and fields of the pages that are forms: a label in the margin, a field without a box.

use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;

use crate::effects::ids::Uuids;
use crate::store::Store;
use crate::widgets::{Icon, LineField, TextField};
use crate::words::{or_say, say, t};
use deguchi::model::ItemId;
use deguchi::ports::Ids;

/// Whether the open plan can only be read here.
pub fn locked() -> Signal<bool> {
    let store = Store::current();
    Signal::derive(move || {
        store
            .open
            .get()
            .is_some_and(|plan| store.keeping.locks(&plan))
    })
}

/// Puts the caret into the field with this id once it is there.
pub fn focus_soon(id: String) {
    request_animation_frame(move || {
        let field = document().get_element_by_id(&id);
        if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = field.focus();
        }
    });
}

/// The name of a row's handle: what is moved, or where that is blank, the message that says what kind of thing it is.
pub fn move_label(
    text: impl Fn() -> String + Send + Sync + 'static,
    blank: &'static str,
) -> Signal<String> {
    Signal::derive(move || {
        let what = or_say(&text(), blank);
        say("move-named", &[("what", (&what).into())])
    })
}

/// A row of the paper; `key` names it.
pub fn row(key: &'static str, content: AnyView) -> AnyView {
    view! { <section class="row"><h2 class="label">{t(key)}</h2>{content}</section> }.into_any()
}

/// A message that may be none: the empty key says nothing.
fn maybe(key: &'static str) -> Signal<String> {
    Signal::derive(move || {
        if key.is_empty() {
            String::new()
        } else {
            say(key, &[])
        }
    })
}

/// A one-line field with its name above it; `hint` stands there while it is empty.
pub fn named(
    id: &'static str,
    key: &'static str,
    hint: &'static str,
    value: Signal<String>,
    on_input: Callback<String>,
) -> AnyView {
    view! {
        <div class="named">
            <label class="label" for=id>{t(key)}</label>
            <LineField id=id value=value placeholder=maybe(hint) read_only=locked() on_input=on_input on_leave=left()/>
        </div>
    }
    .into_any()
}

/// A text that grows, named for those who do not see the row's label.
pub fn grows(
    id: &'static str,
    key: &'static str,
    hint: &'static str,
    value: Signal<String>,
    on_input: Callback<String>,
) -> AnyView {
    view! {
        <TextField id=id class="write small" label=Signal::derive(t(key)) placeholder=maybe(hint) value=value
            read_only=locked() on_input=on_input on_leave=left()/>
    }
    .into_any()
}

/// Leaving a field ends the step that undo would take back.
pub fn left() -> Callback<()> {
    let store = Store::current();
    Callback::new(move |()| store.close_step())
}

/// A list of things with ids: one line each, and a button that adds one.
pub fn list(
    ids: Box<dyn Fn() -> Vec<ItemId>>,
    one: fn(ItemId) -> AnyView,
    add: Callback<ItemId>,
    key: &'static str,
) -> AnyView {
    let fresh = move |_| {
        if let Ok(id) = ItemId::new(Uuids.fresh()) {
            add.run(id.clone());
            focus_soon(["item.", id.as_str()].concat());
        }
    };
    view! {
        <ul class="entries"><For each=ids key=Clone::clone children=one/></ul>
        <button class="add" disabled=locked() on:click=fresh><Icon name="plus"/>{t(key)}</button>
    }
    .into_any()
}
