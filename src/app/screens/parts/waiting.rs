//! What was opened together with what is shown: one after the other, never silently.

use deguchi_view::prelude::*;

use super::plain;
use crate::arrivals::Arrivals;
use crate::words::{say, t};

/// How many of those that wait are named.
const NAMED: usize = 5;

/// The banner that names what waits and opens the next of it; none where nothing does.
pub fn waiting() -> Option<View> {
    let arrivals = Arrivals::current();
    let mut names = arrivals.waiting();
    if names.is_empty() {
        return None;
    }
    let count = names.len();
    if count > NAMED {
        names.truncate(NAMED);
        names.push("…".to_owned());
    }
    let names = plain(&names.join(&say("check-comma", &[])));
    let words = move || {
        say(
            "waiting",
            &[("count", count.into()), ("names", (&names).into())],
        )
    };
    Some(view! {
        <div class="banner calm" role="status">
            <p>{words}</p>
            <button class="btn" on:click=move |_| arrivals.open_next()>{t("waiting-next")}</button>
            <button class="btn" on:click=move |_| arrivals.leave_waiting()>{t("waiting-leave")}</button>
        </div>
    })
}
