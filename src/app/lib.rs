//! The page of Deguchi: it shows the planner and sends it commands.
#![allow(missing_docs)]

use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! { <main><h1>"Deguchi"</h1></main> }
}
