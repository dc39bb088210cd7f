//! A text of one line, in a form or a table.

use deguchi_view::prelude::*;
use web_sys::HtmlInputElement;

use super::composing::{composed, composing};

/// A one-line field; like the growing one it never writes into a composition.
#[component]
pub fn LineField(
    /// The id of the element.
    #[prop(into)]
    id: String,
    /// The text as it stands.
    #[prop(into)]
    value: Signal<String>,
    /// Takes every new text.
    on_input: Callback<String>,
    /// Its name, where no label element names it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Told when the writer leaves the field.
    #[prop(optional)]
    on_leave: Option<Callback<()>>,
    /// Classes.
    #[prop(optional, into)]
    class: String,
    /// What stands there while it is empty.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// Words to choose from.
    #[prop(optional, into)]
    list: Option<String>,
    /// Whether it can only be read.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    let busy = StoredValue::new(false);
    Effect::new(move |_| {
        let text = value.get();
        if let Some(input) = input.get()
            && !busy.get_value()
            && input.value() != text
        {
            input.set_value(&text);
        }
    });
    let end = move || {
        if busy.get_value() {
            busy.set_value(false);
            composed();
            if let Some(input) = input.get_untracked() {
                on_input.run(input.value());
            }
        }
    };
    on_cleanup(move || {
        if busy.try_get_value() == Some(true) {
            composing().set(false);
        }
    });
    view! {
        <input
            type="text"
            id=id
            class=class
            node_ref=input
            autocomplete="off"
            aria-label=move || label.get()
            placeholder=placeholder
            list=list
            readonly=read_only
            on:input=move |event| on_input.run(event_target_value(&event))
            on:compositionstart=move |_| {
                busy.set_value(true);
                composing().set(true);
            }
            on:compositionend=move |_| end()
            on:blur=move |_| {
                end();
                if let Some(tell) = on_leave { tell.run(()) }
            }
        />
    }
}
