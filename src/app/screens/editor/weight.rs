//! Weight, difficulty, category and the place on the loop.

use deguchi::assistant::Place;
use deguchi::command::GoalEdit;
use deguchi::model::{CategoryId, Difficulty, LoopPlace, Weight};
use deguchi_view::prelude::*;

use super::coach::Coach;
use super::field::locked;
use crate::store::Store;
use crate::words::{Words, say, say_of, t};

/// The row.
#[component]
pub fn WeightRow() -> View {
    view! {
        <section class="row">
            <h2 class="label">{t("field-weight")}</h2>
            <div class="pairs">
                <WeightField/>
                <DifficultyChoice/>
            </div>
        </section>
        <section class="row">
            <h2 class="label">{t("field-category")}</h2>
            <div class="pairs">
                <CategoryChoice/>
                <LoopChoice/>
            </div>
        </section>
    }
}

#[component]
fn WeightField() -> View {
    let store = Store::current();
    let coach = Coach::current();
    let weight = Memo::new(move |_| {
        coach
            .signal
            .with(|goal| goal.public.weight.map(Weight::percent))
    });
    let set = move |text: String| {
        let text = text.trim();
        let weight = text
            .parse::<u8>()
            .ok()
            .and_then(|n| Weight::try_from(n).ok());
        if weight.is_some() || text.is_empty() {
            store.edit(&coach.id(), GoalEdit::Weight(weight));
        }
    };
    let rest = move || {
        let order = store.order.get();
        let sum: u32 = order
            .iter()
            .filter_map(|id| store.goal(id))
            .filter_map(|goal| goal.with(|g| g.public.weight))
            .map(|w| u32::from(w.percent()))
            .sum();
        match sum {
            100 => say("weights-full", &[]),
            0..100 => say("weights-left", &[("left", (100 - sum).into())]),
            _ => say("weights-over", &[("over", (sum - 100).into())]),
        }
    };
    let shown = move || weight.get().map(|n| n.to_string()).unwrap_or_default();
    view! {
        <div class="range">
            <input id="weight" type="number" min="0" max="100" step="5" inputmode="numeric" aria-label=t("field-weight")
                readonly=locked() prop:value=shown on:change=move |event| set(event_target_value(&event))/>
            <span class="qq">"%"</span>
            <input type="range" min="0" max="100" step="5" aria-label=t("weight-slider") disabled=locked()
                prop:value=move || weight.get().unwrap_or(0).to_string()
                on:input=move |event| set(event_target_value(&event))/>
            <span class="qq">{rest}</span>
        </div>
    }
}

#[component]
fn DifficultyChoice() -> View {
    let store = Store::current();
    let coach = Coach::current();
    view! {
        <fieldset class="seg" id=Place::Difficulty.name() on:focusout=move |_| coach.left(&Place::Difficulty)>
            <legend class="label">{t("field-difficulty")}</legend>
            {Difficulty::ALL.iter().map(|&difficulty| view! {
                <label>
                    <input type="radio" name="difficulty" disabled=locked()
                        prop:checked=move || coach.signal.with(|g| g.public.difficulty == Some(difficulty))
                        on:change=move |_| { store.edit(&coach.id(), GoalEdit::Difficulty(Some(difficulty))); }/>
                    <span>{move || say_of("difficulty-", difficulty.name(), "")}</span>
                </label>
            }).collect_view()}
        </fieldset>
    }
}

#[component]
fn CategoryChoice() -> View {
    let store = Store::current();
    let coach = Coach::current();
    let options = move || {
        let head = store.head.get();
        let chosen = coach.signal.with(|goal| goal.public.category.clone());
        let catalogue = Words::current().catalogue();
        catalogue
            .categories(&head)
            .map(|category| {
                let selected = chosen.as_ref() == Some(&category.id);
                view! { <option value=category.id.to_string() selected=selected>{category.name.clone()}</option> }
            })
            .collect_view()
    };
    view! {
        <select id="category" aria-label=t("field-category") disabled=locked()
            on:change=move |event| {
                let id = CategoryId::new(event_target_value(&event)).ok();
                store.edit(&coach.id(), GoalEdit::Category(id));
            }>
            <option value="">{t("category-none")}</option>
            {options}
        </select>
    }
}

#[component]
fn LoopChoice() -> View {
    let store = Store::current();
    let coach = Coach::current();
    view! {
        <fieldset class="loop" id="loop">
            <legend class="label">{t("field-loop")}</legend>
            {LoopPlace::ALL.iter().map(|&place| view! {
                <label title=move || say_of("loop-", place.name(), "-meaning")>
                    <input type="checkbox" disabled=locked()
                        prop:checked=move || coach.signal.with(|g| g.public.loop_places.contains(&place))
                        on:change=move |event| {
                            store.edit(&coach.id(), GoalEdit::Loop(place, event_target_checked(&event)));
                        }/>
                    <span>{move || say_of("loop-", place.name(), "")}</span>
                </label>
            }).collect_view()}
        </fieldset>
    }
}
