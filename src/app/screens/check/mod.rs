//! The check list: what is done recedes, what is open stands out. Public fields only, but for one
//! line on the paper of the notes that counts.

mod goal;
mod noticed;
mod plan;
mod sheet;

use deguchi::assistant::{Survey, goal_points, head_points, required_points, unserved};
use deguchi::model::{GoalId, Plan};
use deguchi_view::prelude::*;

use crate::routes::Route;
use crate::screens::editor::focus_when_there;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

pub use plan::{goals, let_stand, survey, way, words};

/// How many fields are open in the whole plan; of what is noticed, what its owner let stand is not.
fn open_count(plan: &Plan, survey: &Survey) -> usize {
    let faces = || plan.goals.iter().map(|goal| &goal.public);
    let of_goals: usize = faces()
        .map(|face| {
            let (usual, further) = (goal_points(face), required_points(face, &plan.house));
            let all = usual.iter().chain(&further);
            all.filter(|point| !point.done).count()
        })
        .sum();
    let of_head = head_points(&plan.head)
        .iter()
        .filter(|point| !point.done)
        .count();
    let of_weights = usize::from(!plan.goals.is_empty() && plan.weight_sum() != 100);
    let stand = survey.stands.iter();
    let stand = stand.filter(|finding| plan::SHOWN_ABOVE.contains(&finding.rule));
    let all = of_goals + of_head + of_weights + unserved(&plan.context, faces()).count();
    all.saturating_sub(stand.count())
}

/// The screen.
#[component]
pub fn Check() -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let survey = survey();
    let open = Memo::new(move |_| {
        let plan = store.whole()?;
        Some(survey.with(|survey| open_count(&plan, survey)))
    });
    let open = move || open.get().unwrap_or_default();
    let empty = move || store.order.with(Vec::is_empty);
    let title = move || match open() {
        _ if empty() => say("check-title-empty", &[]),
        0 => say("check-title-done", &[]),
        open => say("check-title", &[("count", open.into())]),
    };
    let with_notes = Memo::new(move |_| {
        let plan = store.whole().unwrap_or_default();
        plan.goals
            .iter()
            .filter(|goal| goal.private.filled() > 0)
            .count()
    });
    view! {
        <main class="wide check">
            <header>
                <h1 class="mincho">{title}</h1>
                <p class="q">{move || say(if empty() { "check-lead-empty" } else { "check-lead" }, &[])}</p>
            </header>
            <sheet::WholeSheet survey=survey/>
            <noticed::Noticed survey=survey/>
            <ol class="plate goals-checked" aria-label=t("outline-goals")>
                <For each=move || store.order.get() key=Clone::clone let:id>
                    <goal::GoalCheck id=id/>
                </For>
                <Show when=empty>
                    <li class="none"><a class="btn first" href=Route::NewGoal(plan.clone()).write()><Icon name="plus"/>{t("goal-add")}</a></li>
                </Show>
            </ol>
            <Show when=move || !empty()>
                <p class="own back"><Icon name="lock"/><span>{move || {
                    let all = store.order.with(Vec::len);
                    say("check-notes", &[("count", with_notes.get().into()), ("all", all.into())])
                }}</span></p>
            </Show>
            <p class="go"><a class="btn big" class:first=move || !empty() href=Route::Submit(store.open.get_untracked().unwrap_or_default()).write()>{t("to-submit")}</a></p>
        </main>
    }
}

/// The way to a field of a goal.
fn go_to(goal: &GoalId, field: String, class: &'static str, words: String) -> AnyView {
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    let to = Route::Goal(plan, goal.clone()).write();
    view! { <a class=class href=to on:click=move |_| focus_when_there(field.clone())>{words}</a> }
        .into_any()
}
