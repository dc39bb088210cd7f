//! The plan as a whole: weights, what of the section's objectives nobody serves, people and dates.

use deguchi::assistant::{Finding, Mend, Options, Place, check_plan, head_points, unserved};
use deguchi::model::Plan;
use deguchi_view::prelude::*;

use super::go_to;
use crate::routes::Route;
use crate::screens::editor::{Weights, focus_when_there, way_to, words};
use crate::settings::Settings;
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
    let reason = move |rule: &'static str| move || reason(&store.whole().unwrap_or_default(), rule);
    let any = move || store.context.with(|context| !context.objectives.is_empty());
    view! {
        <section class="plate whole" aria-label=t("check-whole")>
            <Show when=move || !store.order.with(Vec::is_empty)>
                <div>
                    <h2 class="label">{t("field-weight")}</h2>
                    <Weights/>
                    {reason("weights-sum")}
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
                            {reason("objective-unserved")}
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

/// Why what stands above matters, and the way to where it is settled. What it is has been said there already.
fn reason(plan: &Plan, rule: &str) -> Option<AnyView> {
    let options = Options {
        off: Store::current().keeping.settings.with(Settings::off),
        ..Options::asked()
    };
    let findings = check_plan(plan, &options);
    let finding = findings.iter().find(|finding| finding.rule == rule)?;
    let help = Route::Help(finding.rule.to_owned()).write();
    Some(
        view! {
            <p class="q">{words(finding, "-why")}" "<a href=help>{t("note-more")}</a></p>
            {way(plan, finding)}
        }
        .into_any(),
    )
}

/// The way leads to the first goal where the field is blank, or else to the first.
fn way(plan: &Plan, finding: &Finding) -> Option<AnyView> {
    let place = finding.mends.iter().find_map(|mend| match mend {
        Mend::Jump(place) => Some(place),
        _ => None,
    })?;
    let blank = plan.goals.iter().find(|goal| match place {
        Place::Weight => goal.public.weight.is_none(),
        _ => goal.public.links.is_empty(),
    });
    let goal = blank.or(plan.goals.first())?;
    let link = go_to(&goal.id, place.name(), "", way_to(place));
    Some(view! { <p class="open">{link}</p> }.into_any())
}
