//! What came in from outside: what it is and what taking it in would do. Nothing changes before
//! the user says so.

mod backup;
mod house;
mod left;
mod pack;
mod templates;

pub use house::house_count;
pub use pack::{links_lost, replace_context};

use deguchi::formats::{Document, ReadError};
use deguchi_view::prelude::*;

use super::parts::{OpenAnything, notices, plain, say_with};
use crate::arrivals::{Arrival, Arrivals};
use crate::screens::sealed::Unseal;
use crate::words::{say, t};

/// The preview of what came in.
#[component]
pub fn Incoming() -> View {
    let arrivals = Arrivals::current();
    on_cleanup(move || arrivals.done());
    view! {
        <main class="paper incoming">
            {move || match arrivals.last() {
                None if arrivals.asks().is_some() => view! { <Unseal/> }.into_any(),
                None if arrivals.reading() => view! { <p role="status">{t("open-reading")}</p> },
                None => nothing(),
                Some(arrival) => match &arrival.outcome {
                    Err(error) => refused(&arrival, error),
                    Ok(opened) => match &opened.document {
                        Document::Pack(_) => view! { <pack::TakePack arrival=arrival.clone()/> }.into_any(),
                        // A submission has a screen of its own and never comes here.
                        _ => view! { <backup::TakeBackup arrival=arrival.clone()/> }.into_any(),
                    },
                },
            }}
        </main>
    }
}

fn nothing() -> AnyView {
    view! {
        <header><h1 class="mincho">{t("open-title")}</h1><p class="q">{t("open-kinds")}</p></header>
        <div class="leaf loose"><OpenAnything/></div>
    }
    .into_any()
}

/// The head of a preview: what it is, where it came from, and what its reader should know.
fn head(title: &'static str, arrival: &Arrival, more: &[String]) -> AnyView {
    let name = &arrival.name;
    let from = if name.is_empty() {
        say("incoming-pasted", &[])
    } else {
        plain(name)
    };
    let parts = std::iter::once(&from).chain(more);
    let line = parts
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ");
    view! {
        <header>
            <h1 class="mincho">{t(title)}</h1>
            <p class="q">{line}</p>
            <p>{t("incoming-nothing-yet")}</p>
            {arrival.outcome.as_ref().ok().map(notices)}
        </header>
    }
    .into_any()
}

/// The sentence of an error; with `-do` behind it: what to do.
pub fn error_words(error: &ReadError, end: &str) -> String {
    let mut arguments = error.arguments.clone();
    arguments.push(("line", error.line.to_string()));
    arguments.push(("column", error.column.to_string()));
    arguments.push(("path", error.path.clone()));
    plain(&say_with(&["error-", error.code, end].concat(), &arguments))
}

fn refused(arrival: &Arrival, error: &ReadError) -> AnyView {
    let (name, error) = (plain(&arrival.name), StoredValue::new(error.clone()));
    let words = move |end: &str| error.with_value(|error| error_words(error, end));
    let arrivals = Arrivals::current();
    let sound = arrival.rescued.plans.len();
    let rescue = (sound > 0).then(|| {
        let words = move || say("rescue-found", &[("count", sound.into())]);
        view! {
            <section class="row"><h2 class="label">{t("rescue-title")}</h2>
                <div><p class="said">{words}</p><p class="go"><button class="btn first" on:click=move |_| arrivals.rescue()>{t("rescue-look")}</button></p></div></section>
        }
    });
    let (line, column, path) = error.with_value(|e| (e.line, e.column, e.path.clone()));
    let place = move || {
        say(
            "error-place",
            &[("line", line.into()), ("column", column.into())],
        )
    };
    view! {
        <header><h1 class="mincho">{t("refused-title")}</h1><p class="q">{t("refused-unchanged")}</p></header>
        <div class="leaf" role="alert">
            <section class="row"><h2 class="label">{t("refused-what")}</h2><p class="said strong">{move || words("")}</p></section>
            <section class="row"><h2 class="label">{t("refused-do")}</h2><p class="said">{move || words("-do")}</p></section>
            {(!name.is_empty()).then(|| view! {
                <section class="row"><h2 class="label">{t("refused-file")}</h2><p class="said">{name}</p></section>
            })}
            {rescue}
            {(line > 0).then(|| view! {
                <section class="row"><h2 class="label">{t("refused-place")}</h2><p class="said">{place}</p></section>
            })}
            {(!path.is_empty()).then(|| view! {
                <section class="row"><h2 class="label">{t("refused-path")}</h2><p class="said"><code>{plain(&path)}</code></p></section>
            })}
        </div>
        <div class="leaf loose"><h2>{t("refused-other")}</h2><OpenAnything/></div>
    }
    .into_any()
}
