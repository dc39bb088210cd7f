//! What not every goal needs: support, what may be shown, evidence, a frame, a supplement.

use deguchi::assistant::{Place, ShowingPart};
use deguchi::command::{GoalEdit, GoalText};
use deguchi::model::{Evidence, EvidenceId};
use deguchi_view::prelude::*;

use super::coach::Coach;
use super::field::{GoalField, locked};
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::{DateField, Icon, TextField};
use crate::words::t;

/// The rows that are folded until they hold something.
#[component]
pub fn Extras() -> View {
    let coach = Coach::current();
    let (showing, frame, rest) = coach.signal.with_untracked(|goal| {
        let face = &goal.public;
        (
            face.showing != Default::default() || !face.evidence.is_empty(),
            face.frame != Default::default(),
            !face.supplement.is_empty(),
        )
    });
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    let keep = Route::Keep(plan, coach.id()).write();
    view! {
        <section class="row">
            <h2 class="label">{t("field-support")}</h2>
            <GoalField text=GoalText::Support label="field-support" hint="field-support-hint" class="write small"/>
        </section>
        <details class="row" open=showing>
            <summary>{t("extras-showing")}</summary>
            <Showing/>
            <EvidenceList/>
        </details>
        <details class="row" open=frame>
            <summary>{t("extras-frame")}</summary>
            <div class="grid">
                <Labelled text=GoalText::Purpose label="field-purpose" hint="field-purpose-hint"/>
                <Labelled text=GoalText::Background label="field-background" hint="field-background-hint"/>
                <Labelled text=GoalText::Scope label="field-scope" hint="field-scope-hint"/>
                <Labelled text=GoalText::Procedure label="field-procedure" hint="field-procedure-hint"/>
            </div>
        </details>
        <details class="row" open=rest>
            <summary>{t("field-supplement")}</summary>
            <GoalField text=GoalText::Supplement label="field-supplement" hint="field-supplement-hint" class="write small"/>
        </details>
        <p class="go"><a class="textlink" href=keep>{t("keep-open")}</a></p>
    }
}

#[component]
fn Labelled(text: GoalText, label: &'static str, hint: &'static str) -> View {
    view! {
        <div>
            <span class="label">{t(label)}</span>
            <GoalField text=text label=label hint=hint class="write small"/>
        </div>
    }
}

/// What may be shown outside, whose it is, and who permits it.
#[component]
pub fn Showing() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let day = Signal::derive(move || coach.signal.with(|goal| goal.public.showing.permitted_on));
    view! {
        <div class="grid" data-place=Place::Showing(ShowingPart::PermittedBy).name()>
            <Labelled text=GoalText::ShowingScope label="field-showing-scope" hint="field-showing-scope-hint"/>
            <Labelled text=GoalText::ShowingOwner label="field-showing-owner" hint="field-showing-owner-hint"/>
            <Labelled text=GoalText::ShowingPermittedBy label="field-showing-permitted-by" hint="field-showing-permitted-by-hint"/>
            <div>
                <label class="label" for="permitted-on">{t("field-showing-permitted-on")}</label>
                <DateField id="permitted-on" value=day read_only=locked()
                    on_change=Callback::new(move |day| { store.edit(&coach.id(), GoalEdit::PermittedOn(day)); })/>
            </div>
        </div>
    }
}

/// Where it will be seen.
#[component]
pub fn EvidenceList() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let ids = Memo::new(move |_| {
        coach.signal.with(|goal| {
            goal.public
                .evidence
                .iter()
                .map(|e| e.id.clone())
                .collect::<Vec<_>>()
        })
    });
    let add = move |_| {
        if let Ok(id) = EvidenceId::new(store.fresh()) {
            let field = Place::Evidence(id.clone()).name();
            if store.edit(
                &coach.id(),
                GoalEdit::AddEvidence(Evidence {
                    id,
                    ..Evidence::default()
                }),
            ) {
                super::anchors::focus_soon(field);
            }
        }
    };
    let one = move |id: EvidenceId| {
        let (wanted, written, gone) = (id.clone(), id.clone(), id.clone());
        let text = Memo::new(move |_| {
            coach.signal.with(|goal| {
                goal.public
                    .evidence
                    .iter()
                    .find(|e| e.id == wanted)
                    .map(|e| e.text.clone())
                    .unwrap_or_default()
            })
        });
        view! {
            <li>
                <TextField id=Place::Evidence(id).name() class="write small" label=Signal::derive(t("field-evidence"))
                    placeholder=Signal::derive(t("field-evidence-hint")) value=text read_only=locked() one_line=true
                    on_input=Callback::new(move |new| { store.edit(&coach.id(), GoalEdit::Evidence(written.clone(), new)); })/>
                <button class="icon" aria-label=t("evidence-remove") disabled=locked()
                    on:click=move |_| { store.edit(&coach.id(), GoalEdit::RemoveEvidence(gone.clone())); }>
                    <Icon name="close"/>
                </button>
            </li>
        }
    };
    view! {
        <div class="sub">
            <span class="label">{t("field-evidence")}</span>
            <ul class="lines"><For each=move || ids.get() key=Clone::clone children=one/></ul>
            <button class="add" disabled=locked() on:click=add><Icon name="plus"/>{t("evidence-add")}</button>
        </div>
    }
}
