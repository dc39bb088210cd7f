//! What of a damaged document could not be had: named, with the reason, and as it stands there.

use deguchi::formats::Left;
use deguchi_view::prelude::*;

use super::super::parts::plain;
use super::error_words;
use crate::words::t;

/// The list; nothing where all was had.
pub(super) fn not_had(left: &[Left]) -> Option<AnyView> {
    let one = |left: &Left| {
        let (title, raw) = (plain(left.title.trim()), plain(&left.raw));
        let why = error_words(&left.why, "");
        let shown = !raw.trim().is_empty();
        view! {
            <li><b>{t(left.what.key())}</b> <span dir="auto">{title}</span>
                <p class="q">{why}</p>
                {shown.then(|| view! { <details><summary>{t("rescue-raw")}</summary><pre tabindex="0">{raw}</pre></details> })}</li>
        }
    };
    (!left.is_empty()).then(|| {
        let all = left.iter().map(one).collect_view();
        view! {
            <section class="leaf loose left"><h2>{t("rescue-left")}</h2><p class="q">{t("rescue-left-why")}</p><ul>{all}</ul></section>
        }
        .into_any()
    })
}
