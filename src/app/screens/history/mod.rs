//! The plan as it was at earlier moments: what has changed since, and bringing it back.

pub mod changes;

use std::sync::Arc;

use deguchi::model::Plan;
use deguchi::moments::{NotBrought, Which, bring_back};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::parts::offer_back;
use crate::effects::clock::local;
use crate::keeping::past::Past;
use crate::store::Store;
use crate::widgets::{Dialog, Toasts};
use crate::words::{day, say, t};

/// What is known of the past.
#[derive(Clone)]
enum Known {
    /// It is being read.
    Reading,
    /// This browser keeps none.
    Nothing,
    /// This, with the moments in it.
    All(Arc<Past>, Vec<u64>),
}

/// The screen.
#[component]
pub fn History() -> View {
    let store = Store::current();
    let known = RwSignal::new(Known::Reading);
    let chosen = RwSignal::new(None::<u64>);
    let plan = store.open.get_untracked().unwrap_or_default();
    let asked = RwSignal::new(false);
    let forget = {
        let plan = StoredValue::new(plan.clone());
        move |_| {
            asked.set(false);
            spawn_local(async move {
                if store.keeping.forget_past(&plan.get_value()).await {
                    let _ = known.try_set(Known::All(Arc::default(), Vec::new()));
                } else {
                    Toasts::current().say(say("history-none", &[]));
                }
            });
        }
    };
    spawn_local(async move {
        let past = store.keeping.past(&plan).await;
        let (now, first) = match past {
            Some(past) => {
                let moments = past.moments();
                // The newest is how it stands, unless there is nothing else.
                let first = moments.get(1).or(moments.first()).copied();
                (Known::All(Arc::new(past), moments), first)
            }
            None => (Known::Nothing, None),
        };
        // The screen may be gone by now.
        let _ = known.try_set(now);
        let _ = chosen.try_set(first);
    });
    view! {
        <main class="paper history">
            <header><h1 class="mincho">{t("history-title")}</h1><p class="q">{t("history-why")}</p></header>
            {move || match known.get() {
                Known::Reading => view! { <p role="status">{t("open-reading")}</p> }.into_any(),
                Known::Nothing => view! { <div class="leaf loose"><p>{t("history-none")}</p></div> }.into_any(),
                Known::All(_, moments) if moments.is_empty() => view! { <div class="leaf loose"><p>{t("history-empty")}</p></div> }.into_any(),
                Known::All(past, moments) => view! {
                    <div class="then-and-now">
                        <Moments moments=moments.clone() chosen=chosen/>
                        {move || chosen.get().map(|moment| then(&past, &moments, moment))}
                    </div>
                    <p class="go keep"><button class="btn" on:click=move |_| asked.set(true)>{t("history-forget")}</button></p>
                    <Dialog open=asked id="forget-history" title=Signal::derive(t("history-forget"))>
                        <p>{t("history-forget-why")}</p>
                        <p class="go"><button class="btn first" on:click=forget>{t("history-forget-do")}</button>
                            <button class="btn" on:click=move |_| asked.set(false)>{t("incoming-leave")}</button></p>
                    </Dialog>
                }.into_any(),
            }}
        </main>
    }
}

/// The moments, day by day.
#[component]
fn Moments(moments: Vec<u64>, chosen: RwSignal<Option<u64>>) -> View {
    let mut days: Vec<(String, Vec<(u64, String)>)> = Vec::new();
    for moment in moments {
        let (date, time) = local(moment);
        let date = date.map(day).unwrap_or_default();
        match days.last_mut() {
            Some((last, times)) if *last == date => times.push((moment, time)),
            _ => days.push((date, vec![(moment, time)])),
        }
    }
    let time = move |(moment, time): (u64, String)| {
        let pressed = move || (chosen.get() == Some(moment)).to_string();
        view! { <li><button aria-pressed=pressed on:click=move |_| chosen.set(Some(moment))>{time}</button></li> }
    };
    view! {
        <nav class="leaf loose moments" aria-label=t("history-moments")>
            {days.into_iter().map(|(date, times)| view! {
                <h2>{date}</h2><ul>{times.into_iter().map(time).collect_view()}</ul>
            }).collect_view()}
        </nav>
    }
}

/// What has changed since a moment, or between it and the one before.
fn then(past: &Arc<Past>, moments: &[u64], moment: u64) -> AnyView {
    let store = Store::current();
    let Some(plan) = past.at(moment) else {
        return view! { <section class="leaf loose"><p>{t("history-not-there")}</p></section> }
            .into_any();
    };
    let before = moments.iter().find(|other| **other < moment);
    let before = before.and_then(|before| past.at(*before));
    let (date, time) = local(moment);
    let at = [date.map(day).unwrap_or_default(), time].join(" ");
    let (plan, before) = (Arc::new(plan), before.map(Arc::new));
    let since = RwSignal::new(true);
    let shown = {
        let plan = Arc::clone(&plan);
        move || {
            if since.get() {
                let now = store.whole();
                changes::list(Some(&plan), now.as_deref(), Some(&plan))
            } else {
                changes::list(before.as_deref(), Some(&plan), None)
            }
        }
    };
    let bring = {
        let plan = Arc::clone(&plan);
        move |_| bring(&plan, &Which::Plan)
    };
    let way = move |of: bool, key: &'static str| {
        view! { <label class="choice"><input type="radio" name="history-between" prop:checked=move || since.get() == of on:change=move |_| since.set(of)/><span>{t(key)}</span></label> }
    };
    view! {
        <section class="leaf loose since" aria-live="polite">
            <h2>{say("history-at", &[("at", (&at).into())])}</h2>
            <fieldset class="ways"><legend class="vh">{t("history-between")}</legend>{way(true, "history-since")}{way(false, "history-step")}</fieldset>
            {shown}
            <p class="go"><button class="btn" on:click=bring>{t("history-bring-plan")}</button></p>
        </section>
    }
    .into_any()
}

/// Brings the plan, or a goal of it, back as it was then.
pub(super) fn bring(then: &Plan, which: &Which) {
    let store = Store::current();
    let today = store.whole_now();
    let made = bring_back(today.as_deref(), then, which).map(|change| store.bring(&change));
    match made {
        Ok(Some(made)) => offer_back(say("history-brought", &[]), vec![made], None),
        Ok(None) => Toasts::current().say(say("history-same", &[])),
        Err(NotBrought::Full) => Toasts::current().say(say("refused-too-many", &[])),
        Err(_) => Toasts::current().say(say("refused", &[])),
    }
}
