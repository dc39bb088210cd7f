//! A button that asks for files.

use deguchi_view::prelude::*;
use web_sys::File;
use web_sys::HtmlInputElement;

use crate::effects::files;

/// A button; `on_files` gets what was chosen.
#[component]
pub fn PickFile(
    /// The id of the hidden input.
    id: &'static str,
    /// Classes of the button.
    #[prop(into)]
    class: String,
    /// Takes the files.
    on_files: Callback<Vec<File>>,
    /// What stands on the button.
    children: Children,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    view! {
        <button type="button" class=class on:click=move |_| {
            if let Some(input) = input.get_untracked() { input.click() }
        }>{children()}</button>
        <input type="file" id=id multiple hidden node_ref=input accept=".json,.age,application/json,application/octet-stream,text/plain"
            on:change=move |_| {
                let Some(input) = input.get_untracked() else { return };
                if let Some(files) = input.files() {
                    on_files.run(files::all(&files));
                }
                // The same file can be chosen again.
                input.set_value("");
            }/>
    }
}
