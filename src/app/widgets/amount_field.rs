//! A decimal amount: what cannot be read stays on the screen, with a sentence that says so.

use deguchi::model::Amount;
use deguchi_view::prelude::*;
use web_sys::HtmlInputElement;

use super::pressing;
use crate::words::say;

/// A field for an amount; blank is "later".
#[component]
pub fn AmountField(
    /// The id of the element.
    #[prop(into)]
    id: String,
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The amount as it stands.
    #[prop(into)]
    value: Signal<Option<Amount>>,
    /// Takes a new amount.
    on_change: Callback<Option<Amount>>,
    /// Told when the writer leaves the field.
    #[prop(optional)]
    on_leave: Option<Callback<()>>,
    /// What stands there while it is blank.
    #[prop(optional, into)]
    placeholder: Signal<String>,
    /// Whether it can only be read.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    let wrong = RwSignal::new(false);
    let shown = move || value.get().map(Amount::grouped).unwrap_or_default();
    Effect::new(move |_| {
        let text = shown();
        if let Some(input) = input.get()
            && !wrong.get_untracked()
            && input.value().parse::<Amount>().ok() != value.get_untracked()
        {
            input.set_value(&text);
        }
    });
    let take = move |text: String| {
        if text.trim().is_empty() {
            wrong.set(false);
            on_change.run(None);
        } else if let Ok(amount) = text.parse::<Amount>() {
            wrong.set(false);
            on_change.run(Some(amount));
        }
    };
    let message = format!("{id}-wrong");
    let named = message.clone();
    view! {
        <input
            type="text"
            inputmode="decimal"
            id=id
            class="num"
            node_ref=input
            autocomplete="off"
            aria-label=label
            aria-invalid=move || wrong.get().then_some("true")
            aria-describedby=move || wrong.get().then(|| named.clone())
            placeholder=placeholder
            readonly=read_only
            on:input=move |event| take(event_target_value(&event))
            on:blur=move |event| {
                let text = event_target_value(&event);
                let amount = text.parse::<Amount>();
                let unread = !text.trim().is_empty() && amount.is_err();
                pressing::after(move || { let _ = wrong.try_set(unread); });
                if let (Ok(amount), Some(input)) = (amount, input.get_untracked()) {
                    input.set_value(&amount.grouped());
                }
                if let Some(tell) = on_leave { tell.run(()) }
            }
        />
        <Show when=move || wrong.get()>
            <small class="wrong" id=message.clone() role="alert">{move || say("field-not-a-number", &[])}</small>
        </Show>
    }
}
