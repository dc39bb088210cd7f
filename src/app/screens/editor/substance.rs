//! The one question of substance: asked beside a sheet on which nothing is left to remark, and once.

use deguchi::assistant::Place;
use deguchi::assistant::substance::{Question, question};
use deguchi::model::Goal;
use deguchi_view::prelude::*;

use super::anchors;
use super::coach::{Coach, from_template};
use super::field::locked;
use super::note::{let_stand, way_to};
use crate::store::Store;
use crate::words::{say, t};

/// What is asked of the goal, once its words are settled; follows the goal.
pub fn asked(coach: Coach) -> Memo<Option<Question>> {
    Memo::new(move |_| {
        if coach.is_settled() {
            coach.signal.with(|goal| of_goal(goal))
        } else {
            None
        }
    })
}

/// What is asked of a goal, whatever is left to remark; follows the order of the goals.
pub fn of_goal(goal: &Goal) -> Option<Question> {
    let store = Store::current();
    store.order.track();
    let plan = store.whole_now()?;
    question(goal, &plan, from_template(goal, |template| template.family))
}

/// The note that asks it.
#[component]
pub fn Substance(question: Question) -> View {
    let coach = Coach::current();
    let (place, to) = (question.place.clone(), question.place.clone());
    // It stands beside the statement, where one sees it, whatever field an answer would go into.
    let beside = Place::Statement.name();
    let question = StoredValue::new(question);
    let said = move |key: fn(&Question) -> &'static str| move || say(question.with_value(key), &[]);
    view! {
        <section class="note substance" data-key="substance" data-anchor=beside aria-label=t("substance-name")>
            <p class="kind">{t("substance-name")}</p>
            <p class="ask">{said(|q| q.ask)}</p>
            <p class="why">{said(|q| q.why)}</p>
            <p class="do">
                <button class="textlink" disabled=locked() on:click=move |_| { anchors::focus(&to.name()); }>
                    {move || way_to(&place)}</button>
                <button class="textlink" disabled=locked() on:click=move |_| let_stand(coach, question.with_value(|q| q.dismissal.clone()), "substance-left")>
                    {t("substance-done")}</button>
            </p>
        </section>
    }
}
