//! The private questions, asked after the first goal: each may be passed over, and none of the
//! answers goes into what is submitted.

use deguchi::command::{Act, GoalText, OwnEdit, SelfCheckText};
use deguchi::guide::Step;
use deguchi::model::SelfCheck;
use deguchi_view::prelude::*;

use crate::screens::editor::{AssetKinds, ExitModels, GoalField, behind_choice};
use crate::screens::parts::form::{left, locked};
use crate::store::Store;
use crate::widgets::{Icon, TextField};
use crate::words::{say, t};

/// The fields of a private step, on the paper of my notes.
pub fn content(step: &Step) -> View {
    let step = step.clone();
    view! {
        <div class="own back">
            <div class="tint"></div>
            <p class="never"><Icon name="lock"/><b>{t("notes-never")}</b></p>
            {behind_choice(move || fields(&step))}
        </div>
    }
}

fn fields(step: &Step) -> View {
    match step {
        Step::Meaning => {
            view! { <GoalField text=GoalText::Essence label="note-essence" hint="note-essence-hint" class="write"/> }
        }
        Step::Strength => view! { <ExitModels/> },
        Step::Remains => view! {
            <GoalField text=GoalText::Asset label="note-asset" hint="note-asset-hint" class="write" one_line=true/>
            <AssetKinds/>
        },
        _ => view! { <Checks/> },
    }
}

/// Where the self-check holds an answer.
type Of = fn(&SelfCheck) -> &String;

/// The four questions of the self-check: for growth, not for ranking people.
#[component]
fn Checks() -> View {
    let all: [(SelfCheckText, &'static str, Of); 4] = [
        (SelfCheckText::Abstraction, "self-check-abstraction", |c| {
            &c.abstraction
        }),
        (SelfCheckText::Tools, "self-check-tools", |c| &c.tools),
        (SelfCheckText::Explaining, "self-check-explaining", |c| {
            &c.explaining
        }),
        (SelfCheckText::Learning, "self-check-learning", |c| {
            &c.learning
        }),
    ];
    view! {
        <ul class="checks">
            {all.into_iter().map(|(field, key, of)| view! { <li>{check(field, key, of)}</li> }).collect_view()}
        </ul>
    }
}

fn check(field: SelfCheckText, key: &'static str, of: Of) -> View {
    let store = Store::current();
    let value = Memo::new(move |_| store.own.with(|own| of(&own.self_check.0).clone()));
    view! {
        <span class="label">{t(key)}</span>
        <TextField id=key class="write small" label=Signal::derive(t(key)) value=value read_only=locked()
            placeholder=Signal::derive(move || say("self-check-hint", &[]))
            on_input=Callback::new(move |new| { store.dispatch(Act::Own(OwnEdit::SelfCheck(field, new))); })
            on_leave=left()/>
    }
}
