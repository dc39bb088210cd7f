//! A day, by the browser's own date field.
//!
//! The browser writes days as its own language does, whatever the page is read in. So the page's words lie over
//! the field until one goes into it.

use deguchi::model::Date;
use deguchi_view::prelude::*;
use web_sys::HtmlInputElement;

use crate::words::{day, say};

/// A field for a day.
#[component]
pub fn DateField(
    /// The id of the element.
    #[prop(into)]
    id: String,
    /// Its name, where no label element names it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The day as it stands.
    #[prop(into)]
    value: Signal<Option<Date>>,
    /// Takes a new day.
    on_change: Callback<Option<Date>>,
    /// Told when the writer leaves the field.
    #[prop(optional)]
    on_leave: Option<Callback<()>>,
    /// Whether it can only be read.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    Effect::new(move |_| {
        let text = value.get().map(|date| date.to_string()).unwrap_or_default();
        if let Some(input) = input.get()
            && input.value() != text
        {
            input.set_value(&text);
        }
    });
    let shown = move || match value.get() {
        Some(date) => day(date),
        None if read_only.get() => String::new(),
        None => say("day-choose", &[]),
    };
    view! {
        <span class="day">
            <input
                type="date"
                id=id
                node_ref=input
                min="1900-01-01"
                max="9999-12-31"
                aria-label=move || label.get()
                readonly=read_only
                data-blank=move || value.get().is_none().to_string()
                on:change=move |event| {
                    let text = event_target_value(&event);
                    on_change.run(text.parse().ok());
                }
                on:blur=move |_| { if let Some(tell) = on_leave { tell.run(()) } }
            />
            <span aria-hidden="true">{shown}</span>
        </span>
    }
}
