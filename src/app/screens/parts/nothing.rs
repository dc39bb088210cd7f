//! An address that names nothing.

use deguchi_view::prelude::*;

use crate::words::t;

/// Says so, and shows the ways on.
#[component]
pub fn Nothing() -> View {
    view! {
        <main class="plain">
            <h1 class="mincho">{t("nothing-here")}</h1>
            <p>{t("nothing-here-why")}</p>
            <p class="go">
                <a class="btn first" href="#/plans">{t("plans-open")}</a>
                <a class="btn" href="#/">{t("to-start")}</a>
            </p>
        </main>
    }
}
