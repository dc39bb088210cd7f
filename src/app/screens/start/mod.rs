//! The start: what this is in three lines, and the ways in.

use deguchi::catalogue::sample_plan;
use deguchi::command::{Act, Command, new_plan};
use deguchi::model::{Plan, PlanId};
use deguchi::ports::Clock;
use deguchi_view::prelude::*;

use crate::effects::boot;
use crate::effects::clock::BrowserClock;
use crate::effects::ids::Uuids;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{Words, say, t};

/// Takes a plan in and goes to it.
pub fn take_in(store: Store, navigation: Navigation, plan: Plan, to: impl Fn(PlanId) -> Route) {
    let id = plan.id.clone();
    if store.command(Command {
        plan: id.clone(),
        act: Act::Put(Box::new(plan)),
    }) {
        navigation.go(&to(id));
    }
}

/// Begins an empty plan.
pub fn begin_plan(store: Store, navigation: Navigation) {
    if let Ok(id) = PlanId::new(store.fresh()) {
        let plan = new_plan(id, BrowserClock.today(), Words::current().language());
        take_in(store, navigation, plan, Route::Context);
    }
}

/// The start.
#[component]
pub fn Start() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let toasts = Toasts::current();
    let sample = move |_| {
        wasm_bindgen_futures::spawn_local(async move {
            let words = Words::current();
            let language = words.language_now();
            let text = boot::sample(language).await;
            let context = words
                .catalogue_now()
                .sample_context()
                .cloned()
                .unwrap_or_default();
            match text.and_then(|text| sample_plan(&text, &context, &Uuids).ok()) {
                Some(plan) => take_in(store, navigation, plan, Route::Plan),
                None => toasts.say(say("sample-failed", &[])),
            }
        });
    };
    let last = move || {
        let mut plans = store.plans.get();
        plans.retain(|line| !line.archived);
        let wanted = store.keeping.settings.with(|s| s.last_plan.clone());
        plans
            .iter()
            .find(|p| Some(p.id.as_str()) == wanted.as_deref())
            .or(plans.last())
            .cloned()
    };
    let lines = [
        ("start-one", "一", "1"),
        ("start-two", "二", "2"),
        ("start-three", "三", "3"),
    ];
    view! {
        <main class="start">
            <section>
                <h1 class="mincho">{move || say("start-title", &[]).split('|').map(|part| view! { <span>{part.to_owned()}</span> }).collect_view()}</h1>
                <ol class="three">
                    {lines.map(|(key, ja, en)| view! {
                        <li>
                            <span aria-hidden="true">{move || if Words::current().language() == deguchi::model::Language::Ja { ja } else { en }}</span>
                            <span>{move || emphasised(&say(key, &[]))}</span>
                        </li>
                    }).collect_view()}
                </ol>
                <p class="go">
                    {move || match last() {
                        Some(line) => view! {
                            <a class="btn first big" href=Route::Plan(line.id).write()>{t("start-go-on")}</a>
                            <button class="btn big" on:click=move |_| begin_plan(store, navigation)>{t("start-new")}</button>
                        }.into_any(),
                        None => view! {
                            <button class="btn first big" on:click=move |_| begin_plan(store, navigation)>{t("start-begin")}</button>
                            <button class="btn big" on:click=sample>{t("start-sample")}</button>
                        }.into_any(),
                    }}
                </p>
                <p class="go2">
                    <a href="#/plans">{t("start-open-file")}</a>
                    <Show when=move || last().is_some()>
                        <button class="textlink" on:click=sample>{t("start-sample")}</button>
                    </Show>
                    <a href="#/settings">{t("settings")}</a>
                    <a href="#/help">{t("help")}</a>
                </p>
            </section>
            <Pair/>
        </main>
        <footer class="foot">
            <span>{t("foot-offline")}</span><span>{t("foot-no-account")}</span><span>{t("foot-saved")}</span>
        </footer>
    }
}

/// Words between asterisks stand out.
fn emphasised(text: &str) -> AnyView {
    text.split('*')
        .enumerate()
        .map(|(at, part)| {
            let part = part.to_owned();
            if at % 2 == 1 {
                view! { <b>{part}</b> }.into_any()
            } else {
                part.into_any()
            }
        })
        .collect_view()
        .into_any()
}

#[component]
fn Pair() -> View {
    view! {
        <figure class="pair" aria-hidden="true">
            <div class="f">
                <span class="label">{t("face-public")}</span>
                <h3 class="mincho">{t("pair-title")}</h3>
                <p class="q">{t("pair-text")}<span class="m concrete">{t("pair-mark")}</span>{t("pair-stop")}</p>
                <p class="said">{t("pair-ask")}</p>
                <p class="measure"><span>{t("pair-kpi")}</span><span class="num">"0 → "<b>"2"</b>" "{t("pair-unit")}</span></p>
            </div>
            <div class="b back"><div class="tint"></div><p>{t("pair-note")}</p></div>
        </figure>
    }
}
