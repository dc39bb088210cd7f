//! The sheet: the public face of a goal, written on like a document.

use deguchi::command::{Act, Command, GoalText};
use deguchi_view::prelude::*;

use super::Face;
use super::actions::Actions;
use super::coach::Coach;
use super::extras::Extras;
use super::field::{GoalField, locked};
use super::kpis::Kpis;
use super::links::Links;
use super::weight::WeightRow;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::offer_back;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

/// The two faces as tabs, and which goal of how many.
#[component]
pub fn Faces(face: Face) -> View {
    let store = Store::current();
    let goal = Coach::current().id();
    let plan = store.open.get_untracked().unwrap_or_default();
    let (public, private) = (
        Route::Goal(plan.clone(), goal.clone()),
        Route::Notes(plan, goal.clone()),
    );
    let count = move || {
        let (place, all) = store.order.with(|order| {
            (
                order
                    .iter()
                    .position(|id| *id == goal)
                    .map_or(0, |at| at + 1),
                order.len(),
            )
        });
        say(
            "goal-count",
            &[("place", place.into()), ("all", all.into())],
        )
    };
    let current = move |this: Face| (this == face).then_some("page");
    view! {
        <div class="faces">
            <nav class="tabs" aria-label=t("faces")>
                <a href=public.write() aria-current=move || current(Face::Public)>{t("face-public")}</a>
                <a href=private.write() aria-current=move || current(Face::Private)>
                    <Icon name="lock"/>{t("face-private")}
                </a>
            </nav>
            <span class="meta"><span>{count}</span><GoalMenu/></span>
        </div>
    }
}

#[component]
fn GoalMenu() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let remove = move |_| {
        let Some(plan) = store.open.get_untracked() else {
            return;
        };
        let act = Act::RemoveGoal(Coach::current().id());
        let removal = Command {
            plan: plan.clone(),
            act,
        };
        if let Some(change) = store.change(removal) {
            navigation.replace(Route::Plan(plan));
            offer_back(say("goal-removed", &[]), vec![change], None);
        }
    };
    let plan = store.open.get_untracked().unwrap_or_default();
    let guided = Route::Guide(plan, Coach::current().id(), Route::NEXT.into());
    view! {
        <a class="icon" aria-label=t("guide-open") title=t("guide-open") href=guided.write()><Icon name="help"/></a>
        <button class="icon" aria-label=t("goal-remove") title=t("goal-remove") disabled=locked() on:click=remove>
            <Icon name="bin"/></button>
    }
}

/// The title of the goal that is shown, or words for one without.
pub fn title_words() -> impl Fn() -> String {
    let goal = Coach::current().signal;
    move || {
        let title = goal.with(|goal| goal.public.title.clone());
        if title.trim().is_empty() {
            say("goal-untitled", &[])
        } else {
            title
        }
    }
}

/// The public face.
#[component]
pub fn Sheet() -> View {
    view! {
        <article class="sheet" id="sheet">
            <Faces face=Face::Public/>
            <h1 class="vh">{title_words()}</h1>
            <section class="row title">
                <h2 class="label">{t("field-title")}</h2>
                <GoalField text=GoalText::Title label="field-title" hint="field-title-hint" class="mincho write-title" one_line=true/>
            </section>
            <section class="row text">
                <h2 class="label">{t("field-statement")}</h2>
                <GoalField text=GoalText::Statement label="field-statement" hint="field-statement-hint" class="write"/>
            </section>
            <Links/>
            <Kpis/>
            <section class="row">
                <h2 class="label">{t("field-sign")}</h2>
                <GoalField text=GoalText::Sign label="field-sign" hint="field-sign-hint" class="write small"/>
            </section>
            <section class="row">
                <h2 class="label">{t("field-criterion")}</h2>
                <GoalField text=GoalText::Criterion label="field-criterion" hint="field-criterion-hint" class="write small"/>
                <div class="sub">
                    <span class="label">{t("field-criterion-minimum")}</span>
                    <GoalField text=GoalText::CriterionMinimum label="field-criterion-minimum" hint="field-criterion-minimum-hint" class="write small"/>
                </div>
            </section>
            <Actions/>
            <WeightRow/>
            <Extras/>
        </article>
    }
}
