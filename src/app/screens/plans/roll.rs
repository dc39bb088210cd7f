//! Into the next period: which goals go along, what moves with them, and what stays behind.

use std::sync::Arc;

use deguchi::command::{Act, Command, dates_moved, roll_over, still_open};
use deguchi::model::{GoalId, Plan, PlanId};
use deguchi::ports::Clock;
use deguchi::sorted;
use deguchi_view::prelude::*;

use crate::effects::clock::BrowserClock;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::offer_back;
use crate::store::Store;
use crate::widgets::{Dialog, Toasts};
use crate::words::{Words, day, or_say, say, t};

/// The dialog; the signal is the sheet that is to go on.
#[component]
pub fn Roll(rolls: RwSignal<Option<PlanId>>) -> View {
    let open = RwSignal::new(false);
    // The dialog opens for a sheet, and lets go of it when it is closed.
    Effect::new(move |_| {
        if rolls.with(Option::is_some) {
            open.set(true);
        }
    });
    Effect::new(move |_| {
        if !open.get() && rolls.with_untracked(Option::is_some) {
            rolls.set(None);
        }
    });
    let plan = move || Store::current().plan(&rolls.get_untracked()?);
    view! {
        <Dialog open=open id="roll" title=Signal::derive(t("roll-title"))>
            {plan().map(|plan| view! { <Rolling plan=plan open=open/> })}
        </Dialog>
    }
}

#[component]
fn Rolling(plan: Arc<Plan>, open: RwSignal<bool>) -> View {
    let store = Store::current();
    let along = RwSignal::new(
        still_open(&plan)
            .into_iter()
            .collect::<sorted::Set<GoalId>>(),
    );
    let plan = StoredValue::new(plan);
    let next = Memo::new(move |_| {
        let chosen: Vec<GoalId> = along.with(|along| along.iter().cloned().collect());
        plan.with_value(|plan| {
            let id = PlanId::default();
            let language = Words::current().language();
            Arc::new(roll_over(plan, id, BrowserClock.today(), language, &chosen))
        })
    });
    let days = move || {
        let (from, to) = next.with(|next| (next.head.period.from, next.head.period.to));
        let text = |date: Option<_>| date.map(day).unwrap_or_default();
        let (from, to) = (text(from), text(to));
        say(
            "roll-why",
            &[("from", (&from).into()), ("to", (&to).into())],
        )
    };
    let moved = move || {
        let count = next.with(|next| plan.with_value(|plan| dates_moved(plan, next)));
        say("roll-moved", &[("count", count.into())])
    };
    let turns = plan.with_value(|plan| plan.head.turn().is_some());
    let goals: Vec<(GoalId, String)> = plan.with_value(|plan| {
        let all = plan.goals.iter();
        all.map(|goal| (goal.id.clone(), goal.public.title.clone()))
            .collect()
    });
    let none = goals.is_empty();
    let take = move |_| {
        let Ok(id) = PlanId::new(store.fresh()) else {
            return;
        };
        let new = Plan {
            id: id.clone(),
            ..Plan::clone(&next.get_untracked())
        };
        open.set(false);
        let act = Act::Put(Box::new(new));
        match store.change(Command {
            plan: id.clone(),
            act,
        }) {
            Some(change) => {
                Navigation::current().go(&Route::Plan(id));
                offer_back(say("roll-done", &[]), vec![change], None);
            }
            None => Toasts::current().say(say("refused", &[])),
        }
    };
    view! {
        <p>{days}</p>
        {(!none).then(|| view! {
            <fieldset>
                <legend>{t("roll-goals")}</legend>
                <p class="q">{t("roll-goals-why")}</p>
                {goals.into_iter().map(|(id, title)| {
                    let own = id.clone();
                    let toggle = move |_| along.update(|along| {
                        if !along.remove(&id) {
                            along.insert(id.clone());
                        }
                    });
                    view! {
                        <label class="choice"><input type="checkbox" prop:checked=move || along.with(|along| along.contains(&own)) on:change=toggle/>
                            <span dir="auto">{or_say(&title, "goal-untitled")}</span></label>
                    }
                }).collect_view()}
            </fieldset>
        })}
        <ul class="roll-facts">
            <li>{move || if along.with(|along| along.iter().next().is_none()) { say("roll-none", &[]) } else { say("roll-along", &[]) }}</li>
            <li>{moved}</li>
            {turns.then(|| view! { <li>{t("roll-reviews")}</li> })}
            <li>{t("roll-behind")}</li>
        </ul>
        <p class="go"><button class="btn first" on:click=take>{t("roll-do")}</button>
            <button class="btn" on:click=move |_| open.set(false)>{t("incoming-leave")}</button></p>
    }
}
