//! One goal sheet in the list: what it is called, what is in it, and what can be done with it.

use deguchi::command::{Act, Command, HeadEdit, HeadText, OwnEdit};
use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use super::copy_of;
use crate::routes::Route;
use crate::screens::parts::form::focus_soon;
use crate::screens::parts::{offer_back, take_one};
use crate::store::{PlanLine, Store};
use crate::widgets::composing::is_composing;
use crate::widgets::{LineField, Toasts};
use crate::words::{day, or_say, say, t};

/// The line.
#[component]
pub fn Line(
    id: PlanId,
    /// The sheet that is to go on into the next period.
    rolls: RwSignal<Option<PlanId>>,
    /// The sheet that is to move to another device by a link.
    moves: RwSignal<Option<PlanId>>,
) -> View {
    let store = Store::current();
    let (wanted, target) = (id.clone(), StoredValue::new(id));
    let line = Memo::new(move |_| {
        let found = |plans: &Vec<PlanLine>| plans.iter().find(|line| line.id == wanted).cloned();
        store.plans.with(found)
    });
    let title = move || line.get().map(|line| line.title).unwrap_or_default();
    let name = move || or_say(&title(), "plan-untitled");
    let more = move || {
        let goals = line.get().map_or(0, |line| line.goals);
        let mut parts = vec![say("plans-goals", &[("goals", goals.into())])];
        let plan = store.plan(&target.get_value());
        let period = plan.map(|plan| plan.head.period.clone());
        if let Some((from, to)) = period.and_then(|period| period.from.zip(period.to)) {
            parts.push([day(from), day(to)].join(" – "));
        }
        parts.join(" · ")
    };
    let away = move || line.get().is_some_and(|line| line.archived);
    let renaming = RwSignal::new(false);
    let rename = move |_| {
        renaming.set(true);
        focus_soon(field(&target.get_value()));
    };
    let named = move |key: &'static str| move || say(key, &[("title", (&name()).into())]);
    let act = move |act: fn(PlanId) -> Act, said: &'static str| {
        move |_| {
            let id = target.get_value();
            carry_out(store, id.clone(), act(id), said);
        }
    };
    view! {
        <li>
            <Show when=move || renaming.get() fallback=move || view! {
                <a class="mincho" dir="auto" href=Route::Plan(target.get_value()).write()>{name}</a>
            }>
                <Rename id=target.get_value() title=title() renaming=renaming/>
            </Show>
            <small>{more}</small>
            <span class="do">
                <button class="textlink" aria-label=named("plans-rename-named") on:click=rename>{t("plans-rename")}</button>
                <button class="textlink" aria-label=named("plans-copy-named") on:click=move |_| copy(store, &target.get_value())>
                    {t("plans-copy")}</button>
                <button class="textlink" aria-label=named("plans-roll-named") on:click=move |_| rolls.set(Some(target.get_value()))>
                    {t("plans-roll")}</button>
                <a class="textlink" aria-label=named("plans-history-named") href=Route::History(target.get_value()).write()>{t("history-title")}</a>
                <button class="textlink" aria-label=named("plans-take-named")
                    on:click=move |_| take_one(store, &target.get_value())>{t("plans-take")}</button>
                <button class="textlink" aria-label=named("plans-link-named") on:click=move |_| moves.set(Some(target.get_value()))>
                    {t("plans-link")}</button>
                <Show when=away fallback=move || view! {
                    <button class="textlink" aria-label=named("plans-archive-named")
                        on:click=act(|_| Act::Own(OwnEdit::Archive(true)), "plans-archived")>{t("plans-archive")}</button>
                }>
                    <button class="textlink" aria-label=named("plans-unarchive-named")
                        on:click=act(|_| Act::Own(OwnEdit::Archive(false)), "plans-unarchived")>{t("plans-unarchive")}</button>
                </Show>
                <button class="textlink" aria-label=named("plans-remove-named")
                    on:click=act(|_| Act::Remove, "plans-removed")>{t("plans-remove")}</button>
            </span>
        </li>
    }
}

/// The id of the field in which a sheet is renamed.
fn field(id: &PlanId) -> String {
    ["plan-title.", id.as_str()].concat()
}

/// The title as a field. Enter and leaving it keep what stands there, Escape does not.
#[component]
fn Rename(id: PlanId, title: String, renaming: RwSignal<bool>) -> View {
    let store = Store::current();
    let before = StoredValue::new(title.clone());
    let (draft, target) = (RwSignal::new(title), StoredValue::new(id));
    let end = move |keep: bool| {
        if !renaming.get_untracked() {
            return;
        }
        renaming.set(false);
        let title = draft.get_untracked();
        if keep && title != before.get_value() {
            let act = Act::Head(HeadEdit::Text(HeadText::Title, title));
            carry_out(store, target.get_value(), act, "plans-renamed");
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        if !is_composing(&event) && matches!(&*event.key(), "Enter" | "Escape") {
            event.prevent_default();
            end(event.key() == "Enter");
        }
    };
    view! {
        <span class="rename" on:keydown=keys>
            <LineField id=field(&target.get_value()) label=Signal::derive(t("head-name-of-sheet")) value=draft
                on_input=Callback::new(move |new| draft.set(new)) on_leave=Callback::new(move |()| end(true))/>
        </span>
    }
}

/// Makes a second sheet out of this one.
fn copy(store: Store, id: &PlanId) {
    let Some(plan) = store.plan(id) else { return };
    let plan = copy_of(store, &plan);
    let command = Command {
        plan: plan.id.clone(),
        act: Act::Put(Box::new(plan)),
    };
    match store.change(command) {
        Some(change) => offer_back(say("plans-copied", &[]), vec![change], None),
        None => Toasts::current().say(say("refused", &[])),
    }
}

/// Does something with a sheet that is not open here, and offers it back.
fn carry_out(store: Store, id: PlanId, act: Act, said: &'static str) {
    match store.change(Command { plan: id, act }) {
        Some(change) => offer_back(say(said, &[]), vec![change], None),
        None => Toasts::current().say(say("plans-locked", &[])),
    }
}
