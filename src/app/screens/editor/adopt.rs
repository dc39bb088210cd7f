//! How a new goal begins: by questions, from nothing, or from a template.

use deguchi::command::Act;
use deguchi::model::{Goal, GoalId};
use deguchi_view::prelude::*;

use super::anchors::focus_when_there;
use super::coach::Visits;
use crate::navigation::Navigation;
use crate::parts::Parts;
use crate::routes::Route;
use crate::screens::parts::NotHere;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::t;

/// Adds goals to the open plan and opens the first of them.
pub fn add_goals(goals: Vec<Goal>) {
    let store = Store::current();
    let visits: Visits = expect_context();
    let navigation = Navigation::current();
    let Some(first) = goals.first().map(|goal| goal.id.clone()) else {
        return;
    };
    goals.iter().for_each(|goal| visits.fresh(&goal.id));
    if store.dispatch(Act::AddGoals(goals, None))
        && let Some(plan) = store.open.get_untracked()
    {
        navigation.go(&Route::Goal(plan, first));
        focus_when_there("title".into());
    }
}

/// The choice.
#[component]
pub fn Adopt(outline_open: RwSignal<bool>) -> View {
    let store = Store::current();
    let chosen = RwSignal::new(None);
    let guided = Route::Begin(store.open.get_untracked().unwrap_or_default()).write();
    let from_nothing = move |_| {
        if let Ok(id) = GoalId::new(store.fresh()) {
            add_goals(vec![Goal {
                id,
                ..Goal::default()
            }]);
        }
    };
    let ways = move || {
        view! {
            <h1 class="mincho">{t("adopt-title")}</h1>
            <p class="begin-ways">
                <a class="guide-way" href=guided.clone()><b>{t("guide-open")}</b><small>{t("guide-open-why")}</small></a>
                <span class="guide-way"><button class="cover" on:click=from_nothing>{t("adopt-nothing")}</button><small>{t("adopt-nothing-why")}</small></span>
            </p>
            <h2 class="mincho">{t("adopt-template")}</h2>
            <p class="q">{t("adopt-why")}</p>
        }
    };
    view! {
        <article class="sheet adopt" id="sheet">
            {move || chosen.with(Option::is_none).then(|| ways.clone()())}
            {move || match Parts::current().rest() {
                Ok(rest) => (rest.adopt)(chosen),
                Err(absent) => view! { <NotHere absent=absent/> }.into_any(),
            }}
        </article>
        <nav class="phonebar" aria-label=t("phone-bar")>
            <button aria-pressed=move || outline_open.get().to_string() on:click=move |_| outline_open.update(|o| *o = !*o)>
                <Icon name="list"/>{t("phone-outline")}
            </button>
        </nav>
    }
}
