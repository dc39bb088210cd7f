//! What was written twice in the open plan is said wherever one is in it, and nothing is in the way
//! meanwhile.

use deguchi_view::prelude::*;

use crate::keeping::together::written_twice;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::words::{say, t};

/// The banner; none where there is nothing to decide, or it is being decided.
#[component]
pub fn Twice() -> View {
    let store = Store::current();
    let count = Memo::new(move |_| written_twice(store).len());
    move || {
        let (count, plan) = (count.get(), store.open.get()?);
        let here = matches!(Navigation::current().route(), Route::Both(_));
        if count == 0 || here {
            return None;
        }
        let words = move || say("both-banner", &[("count", count.into())]);
        let place = Route::Both(plan).write();
        Some(view! {
            <div class="banner calm" role="status"><p>{words}</p><a class="btn" href=place>{t("both-open")}</a></div>
        })
    }
}
