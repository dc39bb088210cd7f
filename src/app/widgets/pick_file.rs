//! A button that asks for a file.

use deguchi_view::prelude::*;
use web_sys::File;
use web_sys::HtmlInputElement;

/// A button; `on_file` gets what was chosen.
#[component]
pub fn PickFile(
    /// The id of the hidden input.
    id: &'static str,
    /// Classes of the button.
    #[prop(into)]
    class: String,
    /// Takes the file.
    on_file: Callback<File>,
    /// What stands on the button.
    children: Children,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    view! {
        <button type="button" class=class on:click=move |_| {
            if let Some(input) = input.get_untracked() { input.click() }
        }>{children()}</button>
        <input type="file" id=id hidden node_ref=input accept=".json,application/json,text/plain"
            on:change=move |_| {
                let Some(input) = input.get_untracked() else { return };
                if let Some(file) = input.files().and_then(|files| files.get(0)) {
                    on_file.run(file);
                }
                // The same file can be chosen again.
                input.set_value("");
            }/>
    }
}
