//! A pack: its context and its house style go into a plan that is here, or into a new one.

use std::sync::Arc;

use deguchi::command::{Act, Command, ContextEdit, HouseEdit, new_plan};
use deguchi::formats::{Document, Pack};
use deguchi::model::{Context, House, PlanId};
use deguchi::ports::Clock;
use deguchi_view::prelude::*;

use super::head;
use super::house::TakeHouse;
use super::templates::{TakeTemplates, some_in};
use crate::arrivals::Arrival;
use crate::effects::clock::BrowserClock;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::{context_changes, offer_back, plain};
use crate::screens::start::take_in;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::{Words, say, t};

/// Puts a context in the place of the open plan's, in one step that can be undone.
pub fn replace_context(store: Store, plan: &PlanId, context: Context) -> bool {
    let act = Act::Context(ContextEdit::Replace(Box::new(context)));
    let change = store.change(Command {
        plan: plan.clone(),
        act,
    });
    let done = change.is_some();
    if let Some(change) = change {
        offer_back(say("context-taken", &[]), vec![change], None);
    }
    done
}

/// How many goals of a plan are linked to what the new context no longer holds.
pub fn links_lost(store: Store, plan: &PlanId, new: &Context) -> usize {
    let Some(plan) = store.plan(plan) else {
        return 0;
    };
    let gone: Vec<_> = plan
        .context
        .items()
        .filter(|item| !new.items().any(|other| other.id == item.id))
        .collect();
    let loses = |links: &deguchi::sorted::Set<_>| gone.iter().any(|item| links.contains(&item.id));
    plan.goals
        .iter()
        .filter(|goal| loses(&goal.public.links))
        .count()
}

/// Puts what a pack brings in the place of a plan's, in one step that can be taken back.
fn take_pack(store: Store, plan: &PlanId, brought: Brought) -> bool {
    let context = brought
        .context
        .map(|new| Act::Context(ContextEdit::Replace(Box::new(new))));
    let house = brought
        .house
        .map(|new| Act::House(HouseEdit::Replace(Box::new(new))));
    let said = if context.is_some() {
        "context-taken"
    } else {
        "house-taken"
    };
    let mut changes = Vec::new();
    for act in [context, house].into_iter().flatten() {
        changes.extend(store.change(Command {
            plan: plan.clone(),
            act,
        }));
    }
    let done = !changes.is_empty();
    if done {
        offer_back(say(said, &[]), changes, None);
    }
    done
}

/// What of a pack is taken in.
struct Brought {
    context: Option<Context>,
    house: Option<House>,
}

/// The plan into which it most likely belongs: the open one, else the last one while it has none.
fn likely(store: Store) -> Option<PlanId> {
    if let Some(open) = store.open.get_untracked() {
        return Some(open);
    }
    let last = store
        .keeping
        .settings
        .with_untracked(|s| s.last_plan.clone())?;
    let plan = store.plan(&PlanId::new(last).ok()?)?;
    plan.context.is_empty().then(|| plan.id.clone())
}

/// The preview of a pack.
#[component]
pub fn TakePack(arrival: Arc<Arrival>) -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let Ok(opened) = &arrival.outcome else {
        return ().into_any();
    };
    let Document::Pack(pack) = &opened.document else {
        return ().into_any();
    };
    let from = [plain(pack.name.trim()), plain(pack.author.trim())];
    let top = arrival.clone();
    let title = match (pack.context.is_some(), pack.house().is_empty()) {
        (true, _) => "incoming-pack",
        (false, false) => "incoming-pack-house",
        (false, true) => "incoming-pack-other",
    };
    let top = move || head(title, &top, &from);
    let templates = (some_in(pack) && !opened.read_only).then(|| Pack::clone(pack));
    let templates = move || {
        templates
            .clone()
            .map(|pack| view! { <TakeTemplates pack=pack/> })
    };
    let house = pack.house();
    let has_house = !house.is_empty();
    if pack.context.is_none() && !has_house {
        return view! {
            {top}
            {(!some_in(pack)).then(|| view! { <div class="leaf loose"><p>{t("incoming-pack-empty")}</p></div> })}
            {templates()}
        }
        .into_any();
    }
    let target = RwSignal::new(likely(store));
    let wanted = RwSignal::new(has_house);
    let has_context = pack.context.is_some();
    let context = StoredValue::new(pack.context.clone().unwrap_or_default());
    let house = StoredValue::new(house);
    let into = move || target.get().and_then(|id| store.plan(&id));
    let old = move || into().map(|plan| plan.context.clone()).unwrap_or_default();
    let old_house = Signal::derive(move || {
        into()
            .map(|plan| House::clone(&plan.house))
            .unwrap_or_default()
    });
    let new = move || {
        if has_context {
            context.get_value().with_ids_of(&old())
        } else {
            Context::clone(&old())
        }
    };
    let same_house =
        move || !wanted.get() || house.with_value(|new| old_house.with(|old| old == new));
    let same = move || *old() == new() && same_house() && target.with(Option::is_some);
    let lost = move || {
        target
            .get()
            .map_or(0, |plan| links_lost(store, &plan, &new()))
    };
    let take = move |_| match target.get_untracked() {
        Some(plan) => {
            let brought = Brought {
                context: (*old() != new()).then(new),
                house: (!same_house()).then(|| house.get_value()),
            };
            if take_pack(store, &plan, brought) {
                navigation.go(&Route::Context(plan));
            } else {
                Toasts::current().say(say("plans-locked", &[]));
            }
        }
        None => {
            let Ok(id) = PlanId::new(store.fresh()) else {
                return;
            };
            let mut plan = new_plan(id, BrowserClock.today(), Words::current().language_now());
            plan.context = Arc::new(context.get_value());
            if wanted.get_untracked() {
                plan.house = Arc::new(house.get_value());
            }
            take_in(store, navigation, plan, Route::Plan);
        }
    };
    let radio = move |plan: Option<PlanId>, words: String| {
        let mine = plan.clone();
        view! {
            <label class="choice">
                <input type="radio" name="target" prop:checked=move || target.get() == mine
                    on:change=move |_| target.set(plan.clone())/>
                <span>{words}</span>
            </label>
        }
        .into_any()
    };
    let targets = move || -> Vec<AnyView> {
        let plans = store.plans.get();
        let mut all: Vec<AnyView> = plans
            .into_iter()
            .map(|line| {
                let title = if line.title.trim().is_empty() {
                    say("plan-untitled", &[])
                } else {
                    line.title
                };
                radio(
                    Some(line.id),
                    say("incoming-into", &[("title", (&title).into())]),
                )
            })
            .collect();
        all.push(radio(None, say("incoming-into-new", &[])));
        all
    };
    view! {
        {top}
        <div class="leaf">
            <section class="row"><h2 class="label">{t("incoming-where")}</h2>
                <fieldset class="ways"><legend class="vh">{t("incoming-where")}</legend>{targets}</fieldset>
            </section>
            {move || context_changes(&old(), &new())}
            {move || same().then(|| view! { <p>{t("context-same")}</p> })}
            {move || (lost() > 0).then(|| view! { <p class="shu" role="status">{say("context-links-lost", &[("count", lost().into())])}</p> })}
            {has_house.then(|| view! { <TakeHouse house=house.get_value() old=old_house wanted=wanted/> })}
        </div>
        {templates()}
        {if opened.read_only { ().into_any() } else { view! {
            <p class="go keep">
                <button class="btn first big" disabled=same on:click=take>{t("incoming-take")}</button>
                <a class="btn big" href="#/">{t("incoming-leave")}</a>
            </p>
        }.into_any() }}
    }
    .into_any()
}
