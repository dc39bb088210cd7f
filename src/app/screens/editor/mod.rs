//! The editor: the outline of cascade and goals, the sheet one writes on, the notes beside it.

mod actions;
mod adopt;
mod anchors;
mod coach;
mod extras;
mod field;
mod kpis;
mod links;
mod margin;
mod note;
mod notes;
mod outline;
mod phone;
mod sheet;
mod split;
mod substance;
mod weight;

use deguchi::model::GoalId;
use deguchi_view::prelude::*;

use crate::navigation::Navigation;
use crate::parts::Parts;
use crate::routes::Route;
use crate::screens::parts::NotHere;
use crate::store::Store;
use crate::words::t;

pub use actions::Actions;
pub use adopt::add_goals;
pub use anchors::{focus, focus_when_there};
pub use coach::{Coach, Visits, from_template, quote, template_texts};
pub use extras::{EvidenceList, Showing};
pub use field::GoalField;
pub use kpis::Kpis;
pub use links::LinkList;
pub use margin::Margin;
pub use note::{put_away, question, way_to, words};
pub use notes::{AssetKinds, ExitModels, NotesFace, behind_choice};
pub use outline::Weights;
pub use phone::NoteSheet;
pub use substance::of_goal;

/// Which face of the goal lies on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The goal to submit.
    Public,
    /// My notes.
    Private,
}

/// The editor.
#[component]
pub fn Editor() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let place = Memo::new(move |_| match navigation.route() {
        Route::Goal(_, goal) => Some((goal, Face::Public)),
        Route::Notes(_, goal) => Some((goal, Face::Private)),
        _ => None,
    });
    // A plan without a chosen goal shows its first.
    Effect::new(move |_| {
        if let Route::Plan(plan) = navigation.route()
            && let Some(first) = store.order.with(|order| order.first().cloned())
        {
            navigation.replace(Route::Goal(plan, first));
        }
    });
    let outline_open = RwSignal::new(false);
    view! {
        <main class="desk" class:outline-open=move || outline_open.get()>
            <outline::Outline on_choose=Callback::new(move |()| outline_open.set(false))/>
            {move || match place.get() {
                Some((goal, face)) if store.goal(&goal).is_some() =>
                    view! { <OneGoal goal=goal face=face outline_open=outline_open/> }.into_any(),
                Some(_) => view! { <GoneGoal/> }.into_any(),
                None => view! { <adopt::Adopt outline_open=outline_open/> }.into_any(),
            }}
        </main>
    }
}

#[component]
fn OneGoal(goal: GoalId, face: Face, outline_open: RwSignal<bool>) -> View {
    let store = Store::current();
    let Some(signal) = store.goal(&goal) else {
        return ().into_any();
    };
    let coach = Coach::new(goal.clone(), RwSignal::from(signal));
    provide_context(coach);
    let here = Navigation::current().route_now();
    match face {
        Face::Public => view! {
            <sheet::Sheet/>
            {move || match Parts::current().assistant() {
                Ok(assistant) => (assistant.margin)(),
                Err(absent) => view! { <aside class="notes" aria-label=t("notes")><NotHere absent=absent/></aside> },
            }}
            <phone::PhoneBar face=face outline_open=outline_open/>
        }
        .into_any(),
        Face::Private => view! {
            {move || match Parts::current().rest() {
                Ok(rest) => (rest.screen)(&here).unwrap_or_default(),
                Err(absent) => view! { <article class="sheet back"><NotHere absent=absent/></article> },
            }}
            <phone::PhoneBar face=face outline_open=outline_open/>
        }
        .into_any(),
    }
}

#[component]
fn GoneGoal() -> View {
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    view! {
        <article class="sheet empty">
            <h1 class="mincho">{t("goal-gone")}</h1>
            <p>{t("goal-gone-why")}</p>
            <p class="go"><a class="btn first" href=Route::Plan(plan).write()>{t("goal-others")}</a></p>
        </article>
    }
}
