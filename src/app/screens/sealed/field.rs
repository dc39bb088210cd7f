//! A passphrase as it is typed.

use deguchi_view::prelude::*;

use crate::widgets::composing::is_composing;
use crate::words::t;

/// What a passphrase is typed into. Nothing writes into it, and nothing keeps what stands in it but the signal: no form
/// either, so that no browser offers to remember it.
#[component]
pub fn PassphraseField(
    /// The id of the element.
    id: &'static str,
    /// The key of its name.
    name: &'static str,
    /// What stands in it.
    typed: RwSignal<String>,
    /// Whether it can be read.
    shown: RwSignal<bool>,
    /// The id of what says more about it.
    described: &'static str,
    /// Whether it is wrong as it stands.
    #[prop(into)]
    wrong: Signal<bool>,
    /// Told when Enter is pressed in it.
    on_enter: Callback<()>,
) -> View {
    let keys = move |event: web_sys::KeyboardEvent| {
        if !is_composing(&event) && event.key() == "Enter" {
            event.prevent_default();
            on_enter.run(());
        }
    };
    view! {
        <div class="named">
            <label class="label" for=id>{t(name)}</label>
            <input id=id class="boxed" type=move || if shown.get() { "text" } else { "password" } autocomplete="off" autocapitalize="off"
                spellcheck="false" aria-describedby=described aria-invalid=move || wrong.get().then_some("true")
                on:input=move |event| typed.set(event_target_value(&event)) on:keydown=keys/>
        </div>
    }
}

/// Whether what is typed is shown.
pub fn show(shown: RwSignal<bool>) -> AnyView {
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=move || shown.get() on:change=move |_| shown.update(|shown| *shown = !*shown)/>
            <span>{t("sealed-show")}<small>{t("sealed-show-why")}</small></span>
        </label>
    }
    .into_any()
}
