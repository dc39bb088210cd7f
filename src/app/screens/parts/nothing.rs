//! An address that names nothing.

use deguchi_view::prelude::*;

use crate::parts::Parts;
use crate::store::Store;
use crate::words::t;

/// Says so, and shows the ways on.
#[component]
pub fn Nothing() -> View {
    // A place in a goal sheet, and not one goal sheet here: they may have been lost.
    let none = move || Store::current().plans.with(Vec::is_empty);
    let lost = move || {
        let rest = Parts::current().rest().ok().filter(|_| none())?;
        Some((rest.lost)())
    };
    view! {
        <main class="plain">
            <h1 class="mincho">{t("nothing-here")}</h1>
            <p>{t("nothing-here-why")}</p>
            <p class="go">
                <a class="btn first" href="#/plans">{t("plans-open")}</a>
                <a class="btn" href="#/">{t("to-start")}</a>
            </p>
            {lost}
        </main>
    }
}
