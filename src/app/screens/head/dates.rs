//! The days of a plan: period, check-ins, reviews, hand-in.

use deguchi::command::{Act, HeadEdit};
use deguchi::model::{Date, Head, Period};
use deguchi_view::prelude::*;

use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::{DateField, Icon};
use crate::words::t;

fn day_field(
    id: &'static str,
    key: &'static str,
    value: fn(&Head) -> Option<Date>,
    edit: fn(&Head, Option<Date>) -> HeadEdit,
) -> AnyView {
    let store = Store::current();
    view! {
        <div class="named">
            <label class="label" for=id>{t(key)}</label>
            <DateField id=id value=Signal::derive(move || store.head.with(|head| value(head))) read_only=locked()
                on_change=Callback::new(move |day| {
                    let edit = store.head.with_untracked(|head| edit(head, day));
                    store.dispatch(Act::Head(edit));
                })/>
        </div>
    }
    .into_any()
}

/// From when to when.
#[component]
pub fn PeriodFields() -> View {
    let store = Store::current();
    let backwards = move || {
        store.head.with(|head| {
            head.period
                .from
                .zip(head.period.to)
                .is_some_and(|(from, to)| to < from)
        })
    };
    view! {
        <div class="pair-grid">
            {day_field("period-from", "head-from", |h| h.period.from, |h, from| HeadEdit::Period(Period { from, to: h.period.to }))}
            {day_field("period-to", "head-to", |h| h.period.to, |h, to| HeadEdit::Period(Period { from: h.period.from, to }))}
        </div>
        <Show when=backwards><small class="wrong" role="alert">{t("head-backwards")}</small></Show>
    }
}

/// Mid-term and end.
#[component]
pub fn Reviews() -> View {
    view! {
        <div class="pair-grid">
            {day_field("mid-term", "head-mid-term", |h| h.reviews.mid_term, |_, day| HeadEdit::MidTerm(day))}
            {day_field("end-review", "head-end", |h| h.reviews.end, |_, day| HeadEdit::End(day))}
        </div>
    }
}

/// By when it is handed in.
#[component]
pub fn HandInBy() -> View {
    day_field(
        "hand-in-by",
        "head-hand-in-by",
        |h| h.hand_in.by,
        |_, day| HeadEdit::HandInBy(day),
    )
}

/// The check-ins, in order; a blank field at the end takes another one.
#[component]
pub fn CheckIns() -> View {
    let store = Store::current();
    let days = Memo::new(move |_| store.head.with(|head| head.reviews.check_ins.clone()));
    let set = move |days: Vec<Date>| {
        store.dispatch(Act::Head(HeadEdit::CheckIns(days)));
    };
    // A year is typed digit by digit: 0002 is on its way to 2026, and would move to the front.
    let change = move |at: usize, new: Option<Date>| {
        let mut all = days.get_untracked();
        match new {
            Some(day) if day.year() < 1900 => return,
            Some(day) if at < all.len() => all[at] = day,
            Some(day) => all.push(day),
            None if at < all.len() => {
                all.remove(at);
            }
            None => return,
        }
        set(all);
    };
    // One field a place, not a day: the field that is being typed in stays.
    let field = move |at: usize| {
        let value = Signal::derive(move || days.with(|all| all.get(at).copied()));
        view! {
            <li>
                <DateField id=format!("check-in-{at}") label=Signal::derive(t("head-check-in")) value=value read_only=locked()
                    on_change=Callback::new(move |new| change(at, new))/>
                <Show when=move || value.get().is_some()>
                    <button class="icon" aria-label=t("head-check-in-remove") disabled=locked() on:click=move |_| change(at, None)>
                        <Icon name="close"/></button>
                </Show>
            </li>
        }
    };
    // Days inside the period, so many months apart.
    let fill = move |months: i16| {
        let period = store.head.with_untracked(|head| head.period.clone());
        let (Some(from), Some(to)) = (period.from, period.to) else {
            return;
        };
        let days = (1..=24)
            .filter_map(|n| from.months_later(months * n))
            .take_while(|day| *day < to);
        set(days.map(Date::yesterday).collect());
    };
    let no_period = move || {
        store
            .head
            .with(|head| head.period.from.is_none() || head.period.to.is_none())
    };
    let off = move || locked().get() || no_period();
    view! {
        <p class="q">{t("head-check-ins-why")}</p>
        <ul class="days">
            <For each=move || 0..=days.with(Vec::len) key=|at| *at children=field/>
        </ul>
        <p class="do">
            <button class="textlink" disabled=off on:click=move |_| fill(1)>{t("head-monthly")}</button>
            <button class="textlink" disabled=off on:click=move |_| fill(3)>{t("head-quarterly")}</button>
        </p>
    }
}
