//! The one question of substance: asked beside a sheet on which nothing is left to remark, and once.

use deguchi::assistant::Place;
use deguchi::assistant::substance::{Question, question};
use deguchi::command::{Act, Command, GoalEdit};
use deguchi_view::prelude::*;

use super::anchors;
use super::coach::{Coach, template};
use super::field::locked;
use super::note::way_to;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{say, t};

/// What is asked of the goal, once its words are settled; follows the goal.
pub fn asked(coach: Coach) -> Memo<Option<Question>> {
    Memo::new(move |_| {
        if coach.is_settled() {
            of_goal(coach)
        } else {
            None
        }
    })
}

/// What is asked of the goal, whatever is left to remark; follows the goal.
pub fn of_goal(coach: Coach) -> Option<Question> {
    let store = Store::current();
    let family = coach
        .signal
        .with(|goal| template(goal).map(|template| template.family));
    store.order.track();
    let plan = store.whole_now()?;
    coach.signal.with(|goal| question(goal, &plan, family))
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
                <button class="textlink" disabled=locked() on:click=move |_| question.with_value(|q| let_be(coach, q))>
                    {t("substance-done")}</button>
            </p>
        </section>
    }
}

/// It is asked once: thought about or let be, it does not come again, unless that is taken back.
fn let_be(coach: Coach, question: &Question) {
    let (store, toasts) = (Store::current(), Toasts::current());
    let back = GoalEdit::Restore(question.dismissal.clone());
    if store.edit(&coach.id(), GoalEdit::Dismiss(question.dismissal.clone()))
        && let Some(plan) = store.open.get_untracked()
    {
        // By then another plan may be open.
        let act = Act::Goal(coach.id(), back);
        let restore = Command { plan, act };
        toasts.offer(
            say("substance-left", &[]),
            say("undo-now", &[]),
            move || {
                store.command(restore.clone());
            },
        );
    }
}
