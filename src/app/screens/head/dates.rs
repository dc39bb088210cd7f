//! The days of a plan: period, check-ins, reviews, hand-in.

use deguchi::command::{Act, HeadEdit};
use deguchi::model::{Date, Head, Period};
use deguchi_view::prelude::*;

use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::{DateField, Icon};
use crate::words::t;

fn day_field(id: &'static str, key: &'static str, value: fn(&Head) -> Option<Date>, edit: fn(&Head, Option<Date>) -> HeadEdit) -> AnyView {
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
    let backwards = move || store.head.with(|head| head.period.from.zip(head.period.to).is_some_and(|(from, to)| to < from));
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
    day_field("hand-in-by", "head-hand-in-by", |h| h.hand_in.by, |_, day| HeadEdit::HandInBy(day))
}

/// The check-ins, in order; a blank field at the end takes another one.
#[component]
pub fn CheckIns() -> View {
    let store = Store::current();
    let days = Memo::new(move |_| store.head.with(|head| head.reviews.check_ins.clone()));
    let set = move |days: Vec<Date>| {
        store.dispatch(Act::Head(HeadEdit::CheckIns(days)));
    };
    let change = move |old: Option<Date>, new: Option<Date>| {
        let mut all = days.get_untracked();
        all.retain(|day| Some(*day) != old);
        all.extend(new);
        set(all);
    };
    let field = move |at: usize, day: Option<Date>| {
        let id = format!("check-in-{at}");
        view! {
            <li>
                <DateField id=id label=Signal::derive(t("head-check-in")) value=Signal::derive(move || day) read_only=locked()
                    on_change=Callback::new(move |new| if new != day { change(day, new) })/>
                {day.map(|_| view! {
                    <button class="icon" aria-label=t("head-check-in-remove") disabled=locked() on:click=move |_| change(day, None)>
                        <Icon name="close"/></button>
                })}
            </li>
        }
        .into_any()
    };
    // Days inside the period, so many months apart.
    let fill = move |months: i16| {
        let period = store.head.with_untracked(|head| head.period.clone());
        let (Some(from), Some(to)) = (period.from, period.to) else { return };
        let days = (1..=24).filter_map(|n| from.months_later(months * n)).take_while(|day| *day < to);
        set(days.map(Date::yesterday).collect());
    };
    let no_period = move || store.head.with(|head| head.period.from.is_none() || head.period.to.is_none());
    let off = move || locked().get() || no_period();
    view! {
        <p class="q">{t("head-check-ins-why")}</p>
        <ul class="days">
            {move || {
                let all = days.get();
                let count = all.len();
                let mut fields: Vec<AnyView> = all.into_iter().enumerate().map(|(at, day)| field(at, Some(day))).collect();
                fields.push(field(count, None));
                fields
            }}
        </ul>
        <p class="do">
            <button class="textlink" disabled=off on:click=move |_| fill(1)>{t("head-monthly")}</button>
            <button class="textlink" disabled=off on:click=move |_| fill(3)>{t("head-quarterly")}</button>
        </p>
    }
}
