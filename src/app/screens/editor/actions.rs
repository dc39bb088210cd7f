//! The actions: do X, N times, by when.

use deguchi::assistant::Place;
use deguchi::command::{ActionEdit, GoalEdit};
use deguchi::model::{Action, ActionId};
use deguchi_view::prelude::*;

use super::coach::Coach;
use crate::screens::parts::form::{locked, move_label};
use crate::store::Store;
use crate::widgets::mover::row_keys;
use crate::widgets::{DateField, Handle, Icon, TextField};
use crate::words::{say, t};

/// The list of actions.
#[component]
pub fn Actions() -> View {
    let store = Store::current();
    let coach = Coach::current();
    let ids = Memo::new(move |_| {
        coach.signal.with(|goal| {
            goal.public
                .actions
                .iter()
                .map(|a| a.id.clone())
                .collect::<Vec<_>>()
        })
    });
    let add = move |_| {
        if let Ok(id) = ActionId::new(store.fresh()) {
            let field = Place::Action(id.clone()).name();
            if store.edit(
                &coach.id(),
                GoalEdit::AddAction(Action {
                    id,
                    ..Action::default()
                }),
            ) {
                super::anchors::focus_soon(field);
            }
        }
    };
    view! {
        <section class="row" id="actions">
            <h2 class="label">{t("field-actions")}</h2>
            <ul class="acts">
                <For each=move || ids.get() key=Clone::clone let:id><OneAction id=id/></For>
            </ul>
            <button class="add" disabled=locked() on:click=add><Icon name="plus"/>{t("action-add")}</button>
        </section>
    }
}

#[component]
fn OneAction(id: ActionId) -> View {
    let store = Store::current();
    let coach = Coach::current();
    let wanted = id.clone();
    let action = Memo::new(move |_| {
        coach
            .signal
            .with(|goal| goal.public.actions.iter().find(|a| a.id == wanted).cloned())
    });
    let of = move |field: fn(&Action) -> String| {
        Signal::derive(move || action.get().as_ref().map(field).unwrap_or_default())
    };
    let place = Place::Action(id.clone());
    let left = place.clone();
    let left_times = Place::ActionTimes(id.clone());
    let day = Place::ActionDue(id.clone());
    let day_field = day.name();
    let edit = {
        let id = id.clone();
        move |edit: ActionEdit| {
            store.edit(&coach.id(), GoalEdit::Action(id.clone(), edit));
        }
    };
    let (reword, times, due) = (edit.clone(), edit.clone(), edit);
    let (gone, moved) = (id.clone(), id.clone());
    let on_move = Callback::new(move |to| {
        store.edit(&coach.id(), GoalEdit::MoveAction(moved.clone(), to));
    });
    let text = move || action.get().map(|a| a.text).unwrap_or_default();
    let label = move_label(text, "action-text");
    view! {
        <li on:keydown=move |event| row_keys(&event, on_move)>
            <Handle label=label locked=locked() on_move=on_move/>
            <TextField
                id=place.name()
                class="write small"
                label=Signal::derive(t("action-text"))
                placeholder=Signal::derive(t("action-text-hint"))
                value=of(|a| a.text.clone())
                marks=coach.marks(place)
                read_only=locked()
                one_line=true
                on_input=Callback::new(move |new| reword(ActionEdit::Text(new)))
                on_leave=Callback::new(move |()| coach.left(&left))
            />
            <TextField
                id=Place::ActionTimes(id.clone()).name()
                class="times"
                label=Signal::derive(t("action-times"))
                placeholder=Signal::derive(t("action-times-hint"))
                value=of(|a| a.times.clone())
                read_only=locked()
                one_line=true
                on_input=Callback::new(move |new| times(ActionEdit::Times(new)))
                on_leave=Callback::new(move |()| coach.left(&left_times))
            />
            <DateField
                id=day_field
                label=Signal::derive(t("action-due"))
                value=Signal::derive(move || action.get().and_then(|a| a.due))
                read_only=locked()
                on_change=Callback::new(move |date| due(ActionEdit::Due(date)))
                on_leave=Callback::new(move |()| coach.left(&day))
            />
            <button class="icon" aria-label=move || say("action-remove", &[]) disabled=locked()
                on:click=move |_| { store.edit(&coach.id(), GoalEdit::RemoveAction(gone.clone())); }>
                <Icon name="close"/>
            </button>
        </li>
    }
}
