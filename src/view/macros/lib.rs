//! `view!` and `#[component]`: Leptos's syntax, written out as plain calls without a type per view.

mod component;
mod view;

use proc_macro::TokenStream;

/// Markup in Leptos's syntax; gives a `View`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    view::expand(tokens.into()).into()
}

/// A function whose arguments are named in `view!`; gives a `View`.
///
/// Arguments take `#[prop(into)]`, `#[prop(optional)]` and `#[prop(optional, into)]` as in Leptos.
#[proc_macro_attribute]
pub fn component(_: TokenStream, item: TokenStream) -> TokenStream {
    component::expand(syn::parse_macro_input!(item as syn::ItemFn)).into()
}
