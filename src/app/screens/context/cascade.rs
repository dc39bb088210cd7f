//! Figures, policies and objectives: lists in which each item keeps its id.

use deguchi::command::{Act, Command, ContextEdit};
use deguchi::model::{Amount, Context, Figure, ItemId, Objective, Policy};
use deguchi_view::prelude::*;
use deguchi_view::untrack;

use crate::screens::parts::form::{left, list, locked};
use crate::screens::parts::offer_back;
use crate::store::Store;
use crate::widgets::{AmountField, Icon, LineField, TextField};
use crate::words::{say, t};

fn edit(edit: ContextEdit) {
    Store::current().dispatch(Act::Context(edit));
}

fn ids(of: fn(&Context) -> Vec<ItemId>) -> Box<dyn Fn() -> Vec<ItemId>> {
    let store = Store::current();
    Box::new(move || store.context.with(|context| of(context)))
}

/// The button that takes an item away, with a way back.
fn remove(id: ItemId) -> AnyView {
    let store = Store::current();
    let take = move |_| {
        let act = Act::Context(ContextEdit::Remove(id.clone()));
        let removal = store.open.get_untracked().map(|plan| Command { plan, act });
        if let Some(change) = removal.and_then(|removal| store.change(removal)) {
            offer_back(say("context-removed", &[]), vec![change], None);
        }
    };
    view! {
        <button class="icon" aria-label=t("context-remove") title=t("context-remove") disabled=locked() on:click=take>
            <Icon name="close"/></button>
    }
    .into_any()
}

/// The company's figures; an amount may be blank.
#[component]
pub fn Figures() -> View {
    let add = Callback::new(|id| {
        // Most companies count all their figures in one unit.
        let unit = Store::current()
            .context
            .with_untracked(|c| c.figures.last().map(|f| f.unit.clone()).unwrap_or_default());
        edit(ContextEdit::Figure(Figure {
            id,
            unit,
            ..Figure::default()
        }));
    });
    list(
        ids(|c| c.figures.iter().map(|f| f.id.clone()).collect()),
        figure,
        add,
        "context-figure-add",
    )
}

fn figure(id: ItemId) -> AnyView {
    let store = Store::current();
    let wanted = StoredValue::new(id.clone());
    let now = move || {
        let id = wanted.get_value();
        store.context.with(|c| {
            c.figures
                .iter()
                .find(|f| f.id == id)
                .cloned()
                .unwrap_or_default()
        })
    };
    let change = move |change: &dyn Fn(&mut Figure)| {
        let mut figure = untrack(now);
        change(&mut figure);
        edit(ContextEdit::Figure(figure));
    };
    view! {
        <li class="figure">
            <LineField id=["item.", id.as_str()].concat() label=Signal::derive(t("context-figure-name"))
                placeholder=Signal::derive(t("context-figure-name-hint"))
                value=Signal::derive(move || now().name) read_only=locked() on_leave=left()
                on_input=Callback::new(move |new: String| change(&|f| f.name.clone_from(&new)))/>
            <div>
                <AmountField id=["amount.", id.as_str()].concat() label=Signal::derive(t("context-figure-amount"))
                    placeholder=Signal::derive(t("figure-later"))
                    value=Signal::derive(move || now().amount) read_only=locked() on_leave=left()
                    on_change=Callback::new(move |new: Option<Amount>| change(&|f| f.amount = new))/>
            </div>
            <LineField id=["unit.", id.as_str()].concat() label=Signal::derive(t("kpi-unit"))
                placeholder=Signal::derive(t("context-figure-unit-hint"))
                value=Signal::derive(move || now().unit) read_only=locked() on_leave=left()
                on_input=Callback::new(move |new: String| change(&|f| f.unit.clone_from(&new)))/>
            {remove(id)}
        </li>
    }
    .into_any()
}

/// The department's policy areas.
#[component]
pub fn Policies() -> View {
    let add = Callback::new(|id| {
        edit(ContextEdit::Policy(Policy {
            id,
            ..Policy::default()
        }))
    });
    list(
        ids(|c| c.policies.iter().map(|p| p.id.clone()).collect()),
        policy,
        add,
        "context-policy-add",
    )
}

fn policy(id: ItemId) -> AnyView {
    let store = Store::current();
    let wanted = StoredValue::new(id.clone());
    let now = move || {
        let id = wanted.get_value();
        store.context.with(|c| {
            c.policies
                .iter()
                .find(|p| p.id == id)
                .cloned()
                .unwrap_or_default()
        })
    };
    let change = move |change: &dyn Fn(&mut Policy)| {
        let mut policy = untrack(now);
        change(&mut policy);
        edit(ContextEdit::Policy(policy));
    };
    view! {
        <li class="policy">
            <LineField id=["item.", id.as_str()].concat() label=Signal::derive(t("context-policy-area"))
                placeholder=Signal::derive(t("context-policy-area-hint"))
                value=Signal::derive(move || now().area) read_only=locked() on_leave=left()
                on_input=Callback::new(move |new: String| change(&|p| p.area.clone_from(&new)))/>
            <TextField id=["text.", id.as_str()].concat() class="write small" label=Signal::derive(t("context-policy-text"))
                placeholder=Signal::derive(t("context-policy-text-hint"))
                value=Signal::derive(move || now().text) read_only=locked() on_leave=left()
                on_input=Callback::new(move |new: String| change(&|p| p.text.clone_from(&new)))/>
            {remove(id)}
        </li>
    }
    .into_any()
}

/// The section's objectives.
#[component]
pub fn Objectives() -> View {
    let add = Callback::new(|id| {
        edit(ContextEdit::Objective(Objective {
            id,
            ..Objective::default()
        }))
    });
    list(
        ids(|c| c.objectives.iter().map(|o| o.id.clone()).collect()),
        objective,
        add,
        "context-objective-add",
    )
}

fn objective(id: ItemId) -> AnyView {
    let store = Store::current();
    let wanted = id.clone();
    let written = id.clone();
    let text = Signal::derive(move || {
        store.context.with(|c| {
            c.objectives
                .iter()
                .find(|o| o.id == wanted)
                .map(|o| o.text.clone())
                .unwrap_or_default()
        })
    });
    view! {
        <li>
            <TextField id=["item.", id.as_str()].concat() class="write small" label=Signal::derive(t("context-objective"))
                placeholder=Signal::derive(t("context-objective-hint")) value=text read_only=locked() on_leave=left()
                on_input=Callback::new(move |text| edit(ContextEdit::Objective(Objective { id: written.clone(), text })))/>
            {remove(id)}
        </li>
    }
    .into_any()
}
