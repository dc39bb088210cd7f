//! The browser's own dialog, opened and closed by a signal.

use deguchi_view::prelude::*;

use super::icon::Icon;
use crate::words::t;

/// A modal dialog with a title; Escape and the cross close it.
#[component]
pub fn Dialog(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The id of the element; its title has the id with `-title` behind it.
    id: &'static str,
    /// The title.
    #[prop(into)]
    title: Signal<String>,
    /// What stands in it; made anew each time it opens.
    children: ChildrenFn,
) -> View {
    let dialog = NodeRef::<web_sys::HtmlDialogElement>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    let heading = format!("{id}-title");
    let named = heading.clone();
    view! {
        <dialog id=id node_ref=dialog aria-labelledby=named on:close=move |_| open.set(false)>
            <header>
                <h2 id=heading>{title}</h2>
                <button class="icon" aria-label=t("close") on:click=move |_| open.set(false)>
                    <Icon name="close"/>
                </button>
            </header>
            <Show when=move || open.get()>{children()}</Show>
        </dialog>
    }
}
