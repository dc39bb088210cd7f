//! Stands where a part of the program will, until it is there.

use deguchi_view::prelude::*;

use crate::parts::{Absent, Parts};
use crate::words::t;

/// Says so where it could not be fetched, with a way to try again; blank for the moment that it takes to come.
#[component]
pub fn NotHere(absent: Absent) -> View {
    match absent {
        Absent::Coming => view! { <p class="coming" role="status">{t("part-coming")}</p> },
        Absent::Unreached => view! {
            <div class="not-here" role="alert">
                <p>{t("part-unreached")}</p>
                <button class="btn" on:click=move |_| Parts::current().fetch()>{t("part-again")}</button>
            </div>
        },
    }
}
