//! The plan as a whole: weights, what of the section's objectives nobody serves, people and dates.

use deguchi::assistant::{head_points, unserved};
use deguchi_view::prelude::*;

use crate::routes::Route;
use crate::screens::editor::{Weights, focus_when_there};
use crate::store::Store;
use crate::words::{say, t};

/// The plate.
#[component]
pub fn WholeSheet() -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let head = Route::Head(plan.clone()).write();
    let context = Route::Context(plan).write();
    let points = move || store.head.with(|head| head_points(head));
    let lonely = Memo::new(move |_| {
        let plan = store.whole().unwrap_or_default();
        let faces = plan.goals.iter().map(|goal| &goal.public);
        unserved(&plan.context, faces)
            .map(|objective| objective.text.clone())
            .collect::<Vec<_>>()
    });
    let any = move || store.context.with(|context| !context.objectives.is_empty());
    view! {
        <section class="plate whole" aria-label=t("check-whole")>
            <Show when=move || !store.order.with(Vec::is_empty)>
                <div>
                    <h2 class="label">{t("field-weight")}</h2>
                    <Weights/>
                </div>
            </Show>
            <div>
                <h2 class="label">{t("level-section-long")}</h2>
                {move || {
                    let lonely = lonely.get();
                    if !any() {
                        view! { <p class="open"><a href=context.clone()>{t("check-no-objectives")}</a></p> }.into_any()
                    } else if lonely.is_empty() {
                        view! { <p class="done">{t("check-served")}</p> }.into_any()
                    } else {
                        view! {
                            <p class="open">{t("check-unserved")}</p>
                            <ul>{lonely.into_iter().map(|text| view! { <li class="open">{text}</li> }).collect_view()}</ul>
                        }.into_any()
                    }
                }}
            </div>
            <div>
                <h2 class="label">{t("check-head")}</h2>
                {move || {
                    let (done, open): (Vec<_>, Vec<_>) = points().into_iter().partition(|point| point.done);
                    let done: Vec<String> = done.iter().map(|point| say(point.label, &[])).collect();
                    let head = head.clone();
                    view! {
                        <ul>{open.into_iter().map(|point| view! {
                            <li class="open"><a href=head.clone() on:click=move |_| focus_when_there(point.field.clone())>{say(point.label, &[])}</a></li>
                        }).collect_view()}</ul>
                        <p class="done">{done.join(&say("check-comma", &[]))}</p>
                    }
                }}
            </div>
        </section>
    }
}
