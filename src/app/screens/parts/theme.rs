//! Light, dark, or as the system says.

use deguchi_view::prelude::*;

use crate::store::Store;

/// Whether the page is dark right now.
fn is_dark() -> bool {
    let root = document().document_element();
    match root.and_then(|root| root.get_attribute("data-theme")) {
        Some(theme) => theme == "dark",
        None => window()
            .match_media("(prefers-color-scheme: dark)")
            .ok()
            .flatten()
            .is_some_and(|media| media.matches()),
    }
}

/// Shows the page in the theme that is set, here or in another tab.
pub fn follow_theme(store: Store) {
    Effect::new(move |_| {
        let theme = store
            .keeping
            .settings
            .with(|settings| settings.theme.clone());
        if let Some(root) = document().document_element() {
            let _ = match theme {
                Some(theme) => root.set_attribute("data-theme", &theme),
                None => root.remove_attribute("data-theme"),
            };
        }
    });
}

/// Remembers a theme; `None`: as the system says.
pub fn set_theme(store: Store, theme: Option<&str>) {
    let theme = theme.map(str::to_owned);
    store.keeping.set(|settings| settings.theme = theme);
}

/// From light to dark, or back.
pub fn turn_theme(store: Store) {
    set_theme(store, Some(if is_dark() { "light" } else { "dark" }));
}
