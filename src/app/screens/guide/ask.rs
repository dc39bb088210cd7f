//! What is asked at a step, why, and the fields that take the answer. The fields are the editor's.

use deguchi::command::{Act, GoalText};
use deguchi::guide::{self, Step};
use deguchi::model::{Question, Template};
use deguchi_view::prelude::*;

use super::walk::{Walk, language};
use crate::screens::editor::{
    Actions, Coach, EvidenceList, GoalField, Kpis, LinkList, Showing, focus_when_there,
};
use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::TextField;
use crate::words::{say, say_of};

/// The id of the button that goes on.
pub const GO_ON: &str = "go-on";

/// The question.
pub fn question(step: &Step) -> impl Fn() -> String + 'static {
    let step = step.clone();
    let walk = Walk::current();
    move || asked(walk, &step, |question| question.ask.clone(), "-ask")
}

/// Why it is asked.
pub fn reason(step: &Step) -> impl Fn() -> String + 'static {
    let step = step.clone();
    let walk = Walk::current();
    move || asked(walk, &step, |question| question.why.clone(), "-why")
}

/// What a step is called: by a template's word for the blank, or as its field is called elsewhere.
pub fn name(step: &Step, template: Option<&Template>) -> String {
    let key = match step {
        Step::Slot(slot) => {
            let asked = template.and_then(|t| t.interview.iter().find(|q| q.slot == *slot));
            return asked
                .map(|question| question.blank.clone())
                .unwrap_or_default();
        }
        Step::Serve => "field-links",
        Step::Title => "field-title",
        Step::Statement => "field-statement",
        Step::Figures => "kpi-target",
        Step::Sign => "field-sign",
        Step::Actions => "field-actions",
        Step::Evidence => "field-evidence",
        Step::Support => "field-support",
        Step::Showing => "guide-showing-short",
        Step::Meaning => "note-essence",
        Step::Strength => "note-exit-model",
        Step::Remains => "note-asset",
        Step::SelfCheck => "stays-self-check",
    };
    say(key, &[])
}

fn asked(walk: Walk, step: &Step, of: fn(&Question) -> String, end: &'static str) -> String {
    match step {
        Step::Slot(slot) => walk
            .template()
            .and_then(|template| template.interview.iter().find(|q| q.slot == *slot).map(of))
            .unwrap_or_default(),
        step => say_of("guide-", &step.name(), end),
    }
}

/// Puts the caret where the answer begins. Where a template has answered already, the button that
/// goes on waits for a yes; where there is no one field, the question itself is read out.
pub fn focus(walk: Walk) {
    let field = match walk.step() {
        Step::Slot(_) => "guide-answer".into(),
        Step::Figures => walk.blank_target().unwrap_or_else(|| GO_ON.into()),
        _ if walk.is_answered() => GO_ON.into(),
        Step::Title => "title".into(),
        Step::Statement => "statement".into(),
        Step::Sign => "sign".into(),
        Step::Support => "support".into(),
        _ => "question".into(),
    };
    focus_when_there(field);
}

/// The fields of a public step.
pub fn content(step: &Step) -> View {
    let field = match step {
        Step::Slot(slot) => return slot_field(slot.clone()),
        Step::Serve => view! { <div class="choices"><LinkList/></div> },
        Step::Title => {
            view! { <GoalField text=GoalText::Title label="field-title" hint="field-title-hint" class="write big" one_line=true/> }
        }
        Step::Statement => {
            view! { <GoalField text=GoalText::Statement label="field-statement" hint="field-statement-hint" class="write"/> }
        }
        Step::Figures => view! { <Kpis/> },
        Step::Sign => {
            view! { <GoalField text=GoalText::Sign label="field-sign" hint="field-sign-hint" class="write"/> }
        }
        Step::Actions => view! { <Actions/> },
        Step::Evidence => view! { <EvidenceList/> },
        Step::Support => {
            view! { <GoalField text=GoalText::Support label="field-support" hint="field-support-hint" class="write"/> }
        }
        _ => view! { <Showing/> },
    };
    view! { <div class="take">{field}</div> }
}

/// The one line that answers a question of the interview.
fn slot_field(slot: String) -> View {
    let (walk, coach, store) = (Walk::current(), Coach::current(), Store::current());
    let wanted = slot.clone();
    let value = Memo::new(move |_| {
        coach.signal.with(|goal| {
            let answers = &goal.private.answers.0;
            answers.get(&wanted).cloned().unwrap_or_default()
        })
    });
    let name = Step::Slot(slot.clone());
    let give = move |text: String| {
        let (Some(plan), Some(template)) = (store.whole_now(), walk.template()) else {
            return;
        };
        let edits = guide::answer(&plan, &coach.id(), &template, &slot, &text, language());
        store.dispatch(Act::Goals(edits));
    };
    view! {
        <div class="take">
            <TextField id="guide-answer" class="write big" label=Signal::derive(question(&name)) value=value one_line=true
                placeholder=Signal::derive(move || say("guide-answer-hint", &[])) read_only=locked()
                on_input=Callback::new(give) on_leave=Callback::new(move |()| store.close_step())/>
        </div>
    }
}
