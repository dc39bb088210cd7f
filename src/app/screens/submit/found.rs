//! What the look-up of the private words in the bytes has shown.

use deguchi::formats::Twin;
use deguchi::model::GoalId;
use deguchi_view::prelude::*;

use super::HandIn;
use crate::effects::fingerprint;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

/// The line below the bytes.
#[component]
pub fn Found() -> View {
    let hand_in = HandIn::current();
    let print = fingerprint::of(move || hand_in.paper.with(|paper| paper.json.as_str().to_owned()));
    let found = move || hand_in.paper.with(|paper| paper.found.clone());
    view! {
        <div class="shield" class:shu=move || !found().found.is_empty()>
            <Icon name="shield"/>
            <div>
                {move || {
                    let found = found();
                    let count = found.found.len();
                    let arguments = [("texts", found.texts.into()), ("filled", found.filled.into())];
                    let (title, words) = if count > 0 {
                        (say("submit-found", &[("count", count.into())]), say("submit-found-why", &[]))
                    } else if found.filled == 0 {
                        (say("submit-none", &[]), say("submit-none-empty", &[]))
                    } else {
                        (say("submit-none", &[]), say("submit-none-why", &arguments))
                    };
                    view! {
                        <p role="status"><b>{title}</b></p>
                        <p class="q">{words}</p>
                        <ul>{found.found.into_iter().map(twin).collect_view()}</ul>
                    }
                }}
                {move || print.get().map(|print| view! {
                    <p class="q">{t("submit-fingerprint")}" "<code>{print}</code></p>
                })}
            </div>
        </div>
    }
}

/// Where words of the notes stand, and the way there. Hidden notes stay hidden.
fn twin(twin: Twin) -> AnyView {
    let store = Store::current();
    let hidden = store.keeping.settings.with(|settings| settings.hide_notes);
    let plan = store.open.get_untracked().unwrap_or_default();
    let words = (!hidden).then(|| view! { <q>{twin.words}</q> });
    let link = |goal: GoalId| {
        let at = store.order.with(|order| {
            order
                .iter()
                .position(|id| *id == goal)
                .map_or(0, |at| at + 1)
        });
        view! { <a href=Route::Goal(plan.clone(), goal).write()>{say("submit-found-goal", &[("number", at.into())])}</a> }.into_any()
    };
    let mut links: Vec<AnyView> = twin.goals.into_iter().map(link).collect();
    if links.is_empty() {
        links.push(
            view! { <a href=Route::Head(plan.clone()).write()>{t("submit-found-head")}</a> }
                .into_any(),
        );
    }
    view! { <li>{words}{links}</li> }.into_any()
}
