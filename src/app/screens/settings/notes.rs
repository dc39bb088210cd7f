//! Where notes live, and hiding them.

use deguchi_view::prelude::*;

use crate::screens::keys::hide_keys;
use crate::settings::NotesPlace;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::t;

/// The choice.
#[component]
pub fn NotesPlaceChoice() -> View {
    let keeping = Store::current().keeping;
    let place = move || keeping.settings.with(|s| s.notes);
    let one = move |this: NotesPlace, key: &'static str, why: &'static str| {
        view! {
            <label class="choice">
                <input type="radio" name="notes-place" prop:checked=move || place() == this
                    on:change=move |_| keeping.set(|s| s.notes = this)/>
                <span>{t(key)}<small>{t(why)}</small></span>
            </label>
        }
        .into_any()
    };
    view! {
        <section class="leaf loose back">
            <div class="tint"></div>
            <h2><Icon name="lock"/>{t("notes-where")}</h2>
            <p>{t("notes-where-why")}</p>
            <fieldset class="ways"><legend class="vh">{t("notes-where")}</legend>
                {one(NotesPlace::Here, "notes-here", "notes-here-why")}
                {one(NotesPlace::Elsewhere, "notes-elsewhere", "notes-elsewhere-why")}
                {one(NotesPlace::Nowhere, "notes-nowhere", "notes-nowhere-why")}
            </fieldset>
            <label class="choice">
                <input type="checkbox" prop:checked=move || keeping.settings.with(|s| s.hide_notes)
                    on:change=move |event| keeping.set(|s| s.hide_notes = event_target_checked(&event))/>
                <span>{t("notes-hide")}<small>{t("notes-hidden-why")}<span class="keys">{hide_keys}</span></small></span>
            </label>
        </section>
    }
}
