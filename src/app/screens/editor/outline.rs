//! The outline: the cascade above, one's own goals and their weights below.

use deguchi::command::Act;
use deguchi::model::{GoalId, Weight};
use deguchi_view::prelude::*;

use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::form::{locked, move_label};
use crate::store::Store;
use crate::widgets::mover::row_keys;
use crate::widgets::{Handle, Icon};
use crate::words::{say, t};

/// The outline.
#[component]
pub fn Outline(on_choose: Callback<()>) -> View {
    let store = Store::current();
    let plan = move || store.open.get().unwrap_or_default();
    let empty = move || store.context.with(|context| context.is_empty());
    view! {
        <aside class="outline" aria-label=t("outline")>
            <h1 class="vh">{t("outline")}</h1>
            <Show when=empty>
                <section>
                    <h2>{t("outline-context")}</h2>
                    <p class="q">{t("outline-context-empty")}</p>
                    <a class="add" href=move || Route::Context(plan()).write()><Icon name="plus"/>{t("context-begin")}</a>
                </section>
            </Show>
            <Figures/>
            <Vision/>
            <Objectives/>
            <Goals on_choose=on_choose/>
        </aside>
    }
}

#[component]
fn Figures() -> View {
    let store = Store::current();
    let figures = move || store.context.with(|c| c.figures.clone());
    let unit = move || {
        let figures = figures();
        let first = figures.first().map(|f| f.unit.clone()).unwrap_or_default();
        if figures.iter().all(|f| f.unit == first) {
            first
        } else {
            String::new()
        }
    };
    view! {
        <Show when=move || !figures().is_empty()>
            <section>
                <h2><span>{t("outline-figures")}</span><span>{unit}</span></h2>
                <dl class="figures">
                    {move || figures().into_iter().map(|figure| {
                        let amount = figure.amount.map_or_else(|| say("figure-later", &[]), |a| a.grouped());
                        let shown = if unit().is_empty() { format!("{amount} {}", figure.unit) } else { amount };
                        view! { <dt>{figure.name}</dt><dd>{shown}</dd> }
                    }).collect_view()}
                </dl>
            </section>
        </Show>
    }
}

#[component]
fn Vision() -> View {
    let store = Store::current();
    let vision = move || store.context.with(|c| c.vision.clone());
    view! {
        <Show when=move || !vision().is_empty()>
            <section>
                <h2>{t("outline-vision")}</h2>
                <p class="vision">{vision}</p>
            </section>
        </Show>
    }
}

#[component]
fn Objectives() -> View {
    let store = Store::current();
    let objectives = move || store.context.with(|c| c.objectives.clone());
    let serving = move |id: &deguchi::model::ItemId| {
        let order = store.order.get();
        let goals = order.iter().filter_map(|goal| store.goal(goal));
        goals
            .filter(|goal| goal.with(|g| g.public.links.contains(id)))
            .count()
    };
    view! {
        <Show when=move || !objectives().is_empty()>
            <section>
                <h2><span>{t("outline-objectives")}</span><span>{t("outline-served")}</span></h2>
                <ul class="obj">
                    {move || objectives().into_iter().map(|objective| {
                        let count = serving(&objective.id);
                        let shown = if count == 0 { say("outline-none", &[]) } else { count.to_string() };
                        view! {
                            <li class:none=count == 0>
                                <span class="dot"></span><span>{objective.text}</span><span class="nw">{shown}</span>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Goals(on_choose: Callback<()>) -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let navigation = Navigation::current();
    let new = Route::NewGoal(plan.clone());
    let place_new = new.clone();
    let one = move |id: GoalId| {
        let Some(goal) = store.goal(&id).map(RwSignal::from) else {
            return ().into_any();
        };
        let wanted = id.clone();
        let number = {
            let id = id.clone();
            move || {
                store.order.with(|order| {
                    order
                        .iter()
                        .position(|other| *other == id)
                        .map_or(0, |at| at + 1)
                })
            }
        };
        let title = move || {
            let title = goal.with(|g| g.public.title.clone());
            if title.trim().is_empty() {
                say("goal-untitled", &[])
            } else {
                title
            }
        };
        let weight = move || goal.with(|g| g.public.weight.map(Weight::percent));
        let moved = id.clone();
        let on_move = Callback::new(move |to| {
            store.dispatch(Act::MoveGoal(moved.clone(), to));
        });
        let label = move_label(title, "goal-untitled");
        let plan = store.open.get_untracked().unwrap_or_default();
        view! {
            <li on:keydown=move |event| row_keys(&event, on_move)>
                <a href=Route::Goal(plan, id).write() on:click=move |_| on_choose.run(())
                    aria-current=move || (navigation.route().goal() == Some(&wanted)).then_some("true")>
                    <span>{number}</span><span>{title}</span>
                    <span>{move || weight().map_or_else(|| "–".to_owned(), |w| w.to_string())}</span>
                </a>
                <Handle label=label locked=locked() on_move=on_move/>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="goals">
            <h2><span>{t("outline-goals")}</span><span>{t("field-weight")}</span></h2>
            <Weights/>
            <ol><For each=move || store.order.get() key=Clone::clone children=one/></ol>
            <a class="add" href=new.write() on:click=move |_| on_choose.run(())
                aria-current=move || (navigation.route() == place_new).then_some("true")>
                <Icon name="plus"/>{t("goal-add")}
            </a>
        </section>
    }
}

/// The weights of all goals as one bar, and what is left to place.
#[component]
pub fn Weights() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let weights = move || -> Vec<(GoalId, u32)> {
        let order = store.order.get();
        let weight = |id: &GoalId| {
            let goal = store.goal(id)?;
            let percent = goal.with(|g| g.public.weight.map_or(0, Weight::percent));
            Some((id.clone(), u32::from(percent)))
        };
        order.iter().filter_map(weight).collect()
    };
    let sum = move || weights().iter().map(|(_, w)| w).sum::<u32>();
    let rest = move || match sum() {
        100 => String::new(),
        sum @ 0..100 => say("weights-left", &[("left", (100 - sum).into())]),
        sum => say("weights-over", &[("over", (sum - 100).into())]),
    };
    view! {
        <Show when=move || !store.order.with(Vec::is_empty)>
            <div class="weights">
                <div class="wbar" role="img" aria-label=move || say("weights-sum", &[("sum", sum().into())])>
                    {move || weights().into_iter().filter(|(_, w)| *w > 0).map(|(id, weight)| {
                        let on = move || navigation.route().goal() == Some(&id);
                        view! { <i class:on=on style:flex-grow=weight.to_string()></i> }
                    }).collect_view()}
                    {move || (sum() < 100).then(|| view! { <i class="rest" style:flex-grow=(100 - sum()).to_string()></i> })}
                </div>
                <p class="wsum"><span><b>{sum}</b><span class="q">" / 100"</span></span><span class="shu">{rest}</span></p>
            </div>
        </Show>
    }
}
