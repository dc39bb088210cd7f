//! One goal on the check list: what is open, in words; what the assistant noticed; what is done, in one line.

use std::sync::Arc;

use deguchi::assistant::{
    Finding, Options, PRIVATE_RULES, Point, check_goal, goal_points, is_required, required_points,
    says_already, strength,
};
use deguchi::model::{Goal, GoalId, House, Weight};
use deguchi_view::prelude::*;

use super::go_to;
use crate::effects::normal::BrowserNormal;
use crate::screens::editor::{of_goal, question, quote, template_texts, words};
use crate::settings::Settings;
use crate::store::Store;
use crate::words::{or_say, say};

/// The goal.
#[component]
pub fn GoalCheck(id: GoalId) -> View {
    let store = Store::current();
    let Some(signal) = store.goal(&id) else {
        return ().into_any();
    };
    let wanted = id.clone();
    let number = move || {
        store.order.with(|order| {
            order
                .iter()
                .position(|other| *other == wanted)
                .map_or(0, |at| at + 1)
        })
    };
    view! {
        <li>
            <span class="number">{number}</span>
            {move || whole(store, &id, &signal.get())}
        </li>
    }
    .into_any()
}

fn whole(store: Store, id: &GoalId, goal: &Arc<Goal>) -> AnyView {
    let plan = store.whole_now().unwrap_or_default();
    let mut points = goal_points(&goal.public);
    points.extend(required_points(&goal.public, &plan.house));
    let known = template_texts(goal);
    let mut options = Options {
        known,
        off: store.keeping.settings.with(Settings::off),
        ..Options::asked()
    };
    // The list may be shown to others: nothing on it speaks of the notes of one goal.
    let private = PRIVATE_RULES.iter().map(|rule| (*rule).to_owned());
    options.off.extend(private);
    let mut findings = check_goal(goal, &plan, &options, &BrowserNormal);
    let next = next(id, goal, &findings);
    findings.retain(|finding| !says_already(&points, finding));
    let title = or_say(&goal.public.title, "goal-untitled");
    // What is open in a measure shows in the dot of the measures.
    let measured = points.iter().all(|point| point.kpi.is_none());
    let full = |point: &&Point| point.done && (measured || point.label != "field-kpis");
    let dots = points
        .iter()
        .filter(|point| point.kpi.is_none())
        .map(|point| view! { <i class:on=full(&point)></i> })
        .collect_view();
    let (done, mut open): (Vec<Point>, Vec<Point>) =
        points.into_iter().partition(|point| point.done);
    // What the company requires stands first.
    open.sort_by_key(|point| !is_required(&plan.house, point));
    let house = plan.house.clone();
    let all = open.is_empty();
    let done: Vec<String> = done
        .iter()
        .map(|point| name_with_count(point, goal))
        .collect();
    let noticed = findings.len();
    // Where all is filled, that is what is strong.
    let strong = if all {
        Some("check-all")
    } else {
        strength(&goal.public)
    };
    view! {
        <div class="goal" class:all=all>
            <h2>{go_to(id, "title".into(), "", title)}</h2>
            <span class="dots" aria-hidden="true">{dots}</span>
            {strong.map(|key| view! { <p class="coach">{say(key, &[])}" "{next}</p> })}
            {(!all).then(|| view! { <ul class="opens">{open.into_iter().map(|point| open_line(id, point, &house)).collect_view()}</ul> })}
            {(noticed > 0).then(|| view! {
                <ul class="noticed" aria-label=say("notes-count", &[("count", noticed.into())])>
                    {findings.into_iter().map(|finding| noticed_line(id, goal, &finding)).collect_view()}
                </ul>
            })}
            {(!all).then(|| view! { <p class="done">{done.join(&say("check-comma", &[]))}</p> })}
        </div>
    }
    .into_any()
}

/// The one thing that would help the goal most: what the most useful remark asks, or the question of substance.
fn next(id: &GoalId, goal: &Arc<Goal>, findings: &[Finding]) -> Option<View> {
    let (place, ask) = match findings.first() {
        Some(finding) => (finding.place.name(), question(finding)),
        None => {
            let question = of_goal(goal)?;
            (question.place.name(), say(question.ask, &[]))
        }
    };
    Some(
        view! { <span class="label">{say("check-next", &[])}</span>" "{go_to(id, place, "", ask)} },
    )
}

/// The name of what is filled, with how much of it there is.
fn name_with_count(point: &Point, goal: &Goal) -> String {
    let name = say(point.label, &[]);
    let count = match point.label {
        "field-kpis" => goal.public.kpis.len(),
        "field-actions" => goal.public.actions.len(),
        "field-weight" => goal
            .public
            .weight
            .map_or(0, |weight| usize::from(Weight::percent(weight))),
        _ => return name,
    };
    [name, count.to_string()].join(" ")
}

fn open_line(id: &GoalId, point: Point, house: &House) -> AnyView {
    let name = say(point.label, &[]);
    if is_required(house, &point) {
        let words = say("check-required", &[("field", (&name).into())]);
        return view! { <li class="open required">{go_to(id, point.field, "", words)}</li> }
            .into_any();
    }
    let words = match point.kpi {
        None => name,
        Some(kpi) if kpi.is_empty() => say("check-of-kpi-unnamed", &[("field", (&name).into())]),
        Some(kpi) => say(
            "check-of-kpi",
            &[("kpi", (&kpi).into()), ("field", (&name).into())],
        ),
    };
    view! { <li class="open">{go_to(id, point.field, "", words)}</li> }.into_any()
}

fn noticed_line(id: &GoalId, goal: &Goal, finding: &Finding) -> AnyView {
    let stroke = finding.group.name();
    let quoted = quote(finding, goal)
        .map(|words| view! { <span class=format!("m {stroke}")>{words}</span>" " });
    let name = words(finding, "-name");
    view! { <li>{quoted}{go_to(id, finding.place.name(), "q", name)}</li> }.into_any()
}
