//! Goal sheets that were deleted, as far as their journals are still here: each can come back.

use std::sync::Arc;

use deguchi::model::{Plan, PlanId};
use deguchi::moments::{Which, bring_back};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::effects::clock::local;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::offer_back;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{day, or_say, say, t};

/// The list; nothing where there are none.
#[component]
pub fn Gone() -> View {
    let store = Store::current();
    let found = RwSignal::new(Vec::<(PlanId, Arc<Plan>, u64)>::new());
    // Whenever a sheet comes or goes.
    Effect::new(move |_| {
        store.plans.track();
        spawn_local(async move {
            let all = store.keeping.gone().await;
            let _ = found.try_set(all);
        });
    });
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <details class="away">
                <summary>{move || say("gone-title", &[("count", found.with(Vec::len).into())])}</summary>
                <p class="q">{t("gone-why")}</p>
                <ul class="plan-list">{move || found.get().into_iter().map(one).collect_view()}</ul>
            </details>
        </Show>
    }
}

fn one((id, plan, at): (PlanId, Arc<Plan>, u64)) -> AnyView {
    let title = or_say(&plan.head.title, "plan-untitled");
    let (date, time) = local(at);
    let at = [date.map(day).unwrap_or_default(), time].join(" ");
    let label = say("gone-back-named", &[("title", (&title).into())]);
    let back = move |_| {
        let made = bring_back(None, &plan, &Which::Plan).ok();
        match made.and_then(|change| Store::current().bring(&change)) {
            Some(made) => {
                Navigation::current().go(&Route::Plan(id.clone()));
                offer_back(say("gone-is-back", &[]), vec![made], Some(Route::Plans));
            }
            None => Toasts::current().say(say("refused", &[])),
        }
    };
    view! {
        <li><b class="mincho" dir="auto">{title}</b><small>{say("gone-at", &[("at", (&at).into())])}</small>
            <span class="do"><button class="textlink" aria-label=label on:click=back>{t("gone-back")}</button></span></li>
    }
    .into_any()
}
