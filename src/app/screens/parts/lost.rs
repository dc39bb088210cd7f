//! Goal sheets that were here once.

use deguchi_view::prelude::*;

use super::OpenAnything;
use crate::words::t;

/// What may have become of them, and the way back: the last backup.
#[component]
pub fn Lost() -> View {
    view! {
        <section class="leaf loose"><h2>{t("lost-title")}</h2><p>{t("lost-why")}</p><OpenAnything/></section>
    }
}
