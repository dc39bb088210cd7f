//! The plan as a whole: weights, what of the section's objectives nobody serves, people and dates.

use deguchi::assistant::{PlanFinding, Survey, Way, head_points, unserved};
use deguchi_view::prelude::*;

use super::go_to;
use super::plan::{let_stand, words};
use crate::routes::Route;
use crate::screens::editor::{Weights, focus_when_there, way_to};
use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::words::{say, t};

/// The plate.
#[component]
pub fn WholeSheet(survey: Memo<Survey>) -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let head = Route::Head(plan.clone()).write();
    let context = Route::Context(plan).write();
    let points = move || store.head.with(|head| head_points(head));
    let lonely = Memo::new(move |_| {
        let plan = store.whole().unwrap_or_default();
        let faces = plan.goals.iter().map(|goal| &goal.public);
        unserved(&plan.context, faces)
            .map(|objective| objective.text.trim().to_owned())
            .collect::<Vec<_>>()
    });
    let reason = move |rule: &'static str| move || survey.with(|survey| reason(survey, rule));
    let left = move || -> Vec<String> {
        let stands = survey.with(|survey| survey.stands.clone());
        let words = stands
            .iter()
            .filter_map(|finding| finding.argument("objective"));
        words.map(str::to_owned).collect()
    };
    let any = move || store.context.with(|context| !context.objectives.is_empty());
    view! {
        <section class="plate whole" aria-label=t("check-whole")>
            <Show when=move || !store.order.with(Vec::is_empty)>
                <div>
                    <h2 class="label">{t("field-weight")}</h2>
                    <Weights/>
                    {reason("weights-sum")}
                    {move || survey.with(|survey| of_rule(survey, "weights-sum").cloned()).map(leave)}
                </div>
            </Show>
            <div>
                <h2 class="label">{t("level-section-long")}</h2>
                {move || {
                    let lonely = lonely.get();
                    let left = left();
                    let (left, open): (Vec<_>, Vec<_>) = lonely.iter().cloned().partition(|text| left.contains(text));
                    if !any() {
                        view! { <p class="open"><a href=context.clone()>{t("check-no-objectives")}</a></p> }.into_any()
                    } else if lonely.is_empty() {
                        view! { <p class="done">{t("check-served")}</p> }.into_any()
                    } else {
                        let left = (!left.is_empty()).then(|| view! { <p class="done">{say("check-unserved-left", &[("count", left.len().into())])}</p> });
                        let open = (!open.is_empty()).then(|| view! {
                            <p class="open">{t("check-unserved")}</p>
                            <ul>{open.into_iter().map(|text| {
                                let leave = survey.with(|survey| of_objective(survey, &text)).map(leave);
                                view! { <li class="open">{text}" "{leave}</li> }
                            }).collect_view()}</ul>
                            {reason("objective-unserved")}
                        });
                        view! { {open}{left} }.into_any()
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

fn of_rule<'a>(survey: &'a Survey, rule: &str) -> Option<&'a PlanFinding> {
    survey.open.iter().find(|finding| finding.rule == rule)
}

/// What is asked about an objective of the section.
fn of_objective(survey: &Survey, text: &str) -> Option<PlanFinding> {
    let mut open = survey.open.iter();
    open.find(|finding| finding.argument("objective") == Some(text))
        .cloned()
}

/// Why what stands above matters, and the way to where it is settled. What it is has been said there already.
fn reason(survey: &Survey, rule: &str) -> Option<AnyView> {
    let finding = of_rule(survey, rule)?;
    let help = Route::Help(finding.rule.to_owned()).write();
    let (why, way) = (words(finding, "-why"), way(finding));
    Some(
        view! {
            <p class="q">{why}" "<a href=help>{t("note-more")}</a></p>
            {way}
        }
        .into_any(),
    )
}

/// The way leads to the first goal that it concerns; of a goal that is missing, to the first where the
/// field is blank, or else to the first of all.
fn way(finding: &PlanFinding) -> Option<AnyView> {
    let Way::Goals(place) = &finding.way else {
        return None;
    };
    let plan = Store::current().whole_now()?;
    let blank = plan.goals.iter().find(|goal| goal.public.links.is_empty());
    let any = || blank.or(plan.goals.first()).map(|goal| &goal.id);
    let goal = finding.goals.first().or_else(any)?;
    let link = go_to(goal, place.name(), "", way_to(place));
    Some(view! { <p class="open">{link}</p> }.into_any())
}

/// Lets it stand.
fn leave(finding: PlanFinding) -> AnyView {
    view! { <button class="textlink" disabled=locked() on:click=move |_| let_stand(&finding)>{t("note-leave")}</button> }
        .into_any()
}
