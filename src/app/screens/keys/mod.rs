//! The page of keys: what they do, everywhere and in a list.

use deguchi_view::prelude::*;

use super::shortcuts::{Deed, keys_of};
use crate::effects::platform::has_command_key;
use crate::words::{say, t};

/// What each deed is called.
const DEEDS: [(Deed, &str); 5] = [
    (Deed::Palette, "keys-palette"),
    (Deed::Undo, "keys-undo"),
    (Deed::Redo, "keys-redo"),
    (Deed::HideNotes, "keys-hide-notes"),
    (Deed::Keys, "keys-keys"),
];

/// The screen.
#[component]
pub fn Keys() -> View {
    let alt = if has_command_key() { "⌥" } else { "Alt+" };
    let everywhere = DEEDS
        .map(|(deed, key)| line(&[keys_of(deed)], key))
        .collect_view();
    let arrows = |before: &str| ["↑", "↓"].map(|arrow| [before, arrow].concat());
    view! {
        <main class="paper keys">
            <header><h1 class="mincho">{t("keyboard")}</h1><p class="q">{t("keys-lead")}</p></header>
            <section class="leaf loose"><h2>{t("keys-everywhere")}</h2><dl class="keyboard">{everywhere}</dl></section>
            <section class="leaf loose"><h2>{t("keys-lists")}</h2>
                <dl class="keyboard">
                    {line(&arrows(alt), "keys-move")}
                    {line(&arrows(""), "keys-move-handle")}
                </dl>
            </section>
            <section class="leaf loose"><h2>{t("keys-guide")}</h2>
                <dl class="keyboard">
                    {line(&["Enter".to_owned()], "keys-next")}
                    {line(&["Ctrl+Enter".to_owned()], "keys-next-long")}
                </dl>
            </section>
            <section class="leaf loose"><h2>{t("keys-dialogs")}</h2>
                <dl class="keyboard">{line(&["Esc".to_owned()], "keys-close")}</dl>
            </section>
            <p class="ways-in"><a href="#/plans">{t("settings-to-plans")}</a> <a href="#/settings">{t("settings")}</a> <a href="#/help">{t("help")}</a></p>
        </main>
    }
}

/// That the notes can be hidden by keys, and by which.
pub fn hide_keys() -> String {
    say(
        "notes-hidden-keys",
        &[("keys", (&keys_of(Deed::HideNotes)).into())],
    )
}

fn line(keys: &[String], key: &'static str) -> View {
    let keys: Vec<View> = keys
        .iter()
        .map(|key| view! { <kbd>{key.clone()}</kbd> })
        .collect();
    view! { <div><dt>{keys.collect_view()}</dt><dd>{t(key)}</dd></div> }
}
