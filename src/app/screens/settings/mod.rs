//! The settings of this device: language, look, notes, and what the assistant says.

mod assistant;
mod notes;

use deguchi::model::Language;
use deguchi_view::prelude::*;

use super::parts::{set_theme, switch_language};
use crate::store::Store;
use crate::words::{Words, t};

/// The screen.
#[component]
pub fn SettingsScreen() -> View {
    view! {
        <main class="paper settings">
            <header><h1 class="mincho">{t("settings")}</h1><p class="q">{t("settings-lead")}</p></header>
            <div class="leaf loose"><Languages/><Themes/></div>
            <assistant::RemarksChoice/>
            <notes::NotesPlaceChoice/>
            <p class="ways-in"><a href="#/plans">{t("settings-to-plans")}</a> <a href="#/keys">{t("keyboard")}</a> <a href="#/help">{t("help")}</a></p>
        </main>
    }
}

/// One of several, as a radio button.
fn one(
    group: &'static str,
    words: impl Fn() -> String + 'static,
    chosen: impl Fn() -> bool + 'static,
    choose: impl Fn() + 'static,
) -> View {
    view! {
        <label class="choice">
            <input type="radio" name=group prop:checked=chosen on:change=move |_| choose()/>
            <span>{words}</span>
        </label>
    }
}

#[component]
fn Languages() -> View {
    let (store, words) = (Store::current(), Words::current());
    let language = move |this: Language, name: &'static str| {
        view! {
            <span lang=this.name()>
                {one("language", move || name.to_owned(), move || words.language() == this, move || switch_language(store, this))}
            </span>
        }
    };
    view! {
        <fieldset class="ways"><legend class="label">{t("language")}</legend>
            {language(Language::Ja, "日本語")}
            {language(Language::En, "English")}
        </fieldset>
    }
}

#[component]
fn Themes() -> View {
    let store = Store::current();
    let theme = move || store.keeping.settings.with(|s| s.theme.clone());
    let one = move |this: Option<&'static str>, key: &'static str| {
        let chosen = move || theme().as_deref() == this;
        one("theme", t(key), chosen, move || set_theme(store, this))
    };
    view! {
        <fieldset class="ways"><legend class="label">{t("theme")}</legend>
            {one(None, "theme-system")}
            {one(Some("light"), "theme-light")}
            {one(Some("dark"), "theme-dark")}
        </fieldset>
    }
}
