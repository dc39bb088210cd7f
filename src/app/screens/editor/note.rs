//! One note of the assistant: what it saw, why it matters, and a mend.

use std::str::FromStr;

use deguchi::assistant::{Edit, Finding, Mend, Place, preview};
use deguchi::command::{Act, ActionEdit, Command, GoalEdit, GoalText, KpiEdit, KpiText};
use deguchi::messages::Argument;
use deguchi::model::Dismissal;
use deguchi_view::prelude::*;

use super::anchors;
use super::coach::{Coach, quote, stroke};
use super::field::{locked, place_of};
use super::split::split_off;
use crate::effects::normal::BrowserNormal;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::{LineField, Toasts};
use crate::words::{day, has, say, say_of, t};

/// What is said of a finding: `-name`, `-ask` or `-why`.
pub fn words(finding: &Finding, end: &str) -> String {
    say_with(finding, &["rule-", finding.rule, end].concat())
}

/// The question: the mend's own where it asks more closely than the rule does.
pub fn question(finding: &Finding) -> String {
    let own = finding.mends.iter().find_map(|mend| match mend {
        Mend::Ask { question, .. } => Some(*question),
        _ => None,
    });
    own.map_or_else(|| words(finding, "-ask"), |key| say_with(finding, key))
}

/// The words of the way to a field.
pub fn way_to(place: &Place) -> String {
    let field = say(&["place-", place.kind()].concat(), &[]);
    say("mend-jump", &[("field", (&field).into())])
}

fn say_with(finding: &Finding, key: &str) -> String {
    // A day comes as files have it, and is said as the language writes it.
    let said = |value: &String| value.parse().map_or_else(|_| value.clone(), day);
    let said: Vec<(&str, String)> = finding
        .arguments
        .iter()
        .map(|(name, value)| (*name, said(value)))
        .collect();
    // One and several are told apart by a number, never by a text.
    let argument = |name: &str, value| match i64::from_str(value) {
        Ok(count) if name == "count" => Argument::Number(count),
        _ => Argument::Text(value),
    };
    let arguments: Vec<(&str, Argument<'_>)> = said
        .iter()
        .map(|(name, value)| (*name, argument(name, value)))
        .collect();
    say(key, &arguments)
}

/// The command that makes an edit of a text.
pub fn command(edit: &Edit, text: String) -> Option<GoalEdit> {
    use deguchi::assistant::KpiPart;
    let all = [
        GoalText::Title,
        GoalText::Statement,
        GoalText::Sign,
        GoalText::Criterion,
        GoalText::CriterionMinimum,
        GoalText::Support,
        GoalText::ShowingScope,
        GoalText::ShowingOwner,
        GoalText::ShowingPermittedBy,
        GoalText::Purpose,
        GoalText::Background,
        GoalText::Scope,
        GoalText::Procedure,
        GoalText::Supplement,
    ];
    if let Some(field) = all
        .into_iter()
        .find(|field| place_of(*field).as_ref() == Some(&edit.place))
    {
        return Some(GoalEdit::Text(field, text));
    }
    Some(match edit.place.clone() {
        Place::Kpi(id, part) => {
            let field = match part {
                KpiPart::Name => KpiText::Name,
                KpiPart::Unit => KpiText::Unit,
                KpiPart::Method => KpiText::Method,
                KpiPart::Counting => KpiText::Counting,
                KpiPart::ConfirmedBy => KpiText::ConfirmedBy,
                KpiPart::Evidence => KpiText::Evidence,
                KpiPart::Direction | KpiPart::Baseline | KpiPart::Target | KpiPart::Due => {
                    return None;
                }
            };
            GoalEdit::Kpi(id, KpiEdit::Text(field, text))
        }
        Place::Action(id) => GoalEdit::Action(id, ActionEdit::Text(text)),
        Place::ActionTimes(id) => GoalEdit::Action(id, ActionEdit::Times(text)),
        Place::Evidence(id) => GoalEdit::Evidence(id, text),
        _ => return None,
    })
}

fn make(coach: Coach, finding: &Finding, mend: &Mend, answers: &[&str]) -> bool {
    let goal = coach.signal.get_untracked();
    let Some(edit) = preview(&goal, finding, mend, answers, &BrowserNormal) else {
        return false;
    };
    let Some(text) = edit.text(&goal) else {
        return false;
    };
    let Some(command) = command(&edit, text) else {
        return false;
    };
    let store = Store::current();
    store.close_step();
    store.edit(&coach.id(), command)
}

/// A note: a line when closed, a question and its answer when open.
#[component]
pub fn Note(
    finding: Finding,
    /// Whether it lies in the phone's sheet, always open.
    #[prop(optional)]
    always_open: bool,
) -> View {
    let coach = Coach::current();
    let note_key = finding.name();
    let mine = note_key.clone();
    let open = Signal::derive(move || {
        always_open || coach.open.with(|open| open.as_deref() == Some(&mine))
    });
    let quoted = coach.signal.with_untracked(|goal| quote(&finding, goal));
    let stroke = stroke(finding.group).unwrap_or("none");
    let finding = StoredValue::new(finding);
    let said = move |end: &'static str| move || finding.with_value(|f| words(f, end));
    let toggle_key = note_key.clone();
    let toggle = move |_| {
        if always_open {
            return;
        }
        coach.open.update(|open| {
            let same = open.as_deref() == Some(&toggle_key);
            *open = (!same).then(|| toggle_key.clone());
        })
    };
    let leave = move |_| {
        let_stand(
            coach,
            finding.with_value(|f| f.dismissal.clone()),
            "note-left",
        )
    };
    let mends = finding.with_value(|f| f.mends.clone());
    let quick = mends
        .iter()
        .find(|m| !matches!(m, Mend::Ask { .. }))
        .cloned();
    let help = Route::Help(finding.with_value(|f| f.rule.to_owned())).write();
    view! {
        <section class="note" class:open=open data-key=note_key data-anchor=finding.with_value(|f| f.place.name())>
            <button class="kind" on:click=toggle aria-expanded=move || open.get().to_string()>
                {quoted.map(|words| view! { <span class=format!("m {stroke}")>{words}</span> })}
                <span>{said("-name")}</span>
            </button>
            <p class="ask">{move || finding.with_value(question)}</p>
            <Show when=move || open.get() fallback={
                let quick = quick.clone();
                move || quick.clone().map(|mend| view! { <p class="do"><OneMend finding=finding mend=mend/></p> })
            }>
                <p class="why">{said("-why")}</p>
                {mends.clone().into_iter().map(|mend| match mend {
                    Mend::Ask { .. } => view! { <Answer finding=finding mend=mend in_sheet=always_open/> }.into_any(),
                    mend => view! { <p class="do"><OneMend finding=finding mend=mend/></p> }.into_any(),
                }).collect_view()}
                <p class="do">
                    <button class="textlink" disabled=locked() on:click=leave>{t("note-leave")}</button>
                    <a class="textlink" href=help.clone()>{t("note-more")}</a>
                </p>
            </Show>
        </section>
    }
}

/// Lets a finding or a question about the goal stand for good, says so, and offers it back.
pub fn let_stand(coach: Coach, dismissal: Dismissal, said: &str) {
    let back = GoalEdit::Restore(dismissal.clone());
    let act = |edit| Act::Goal(coach.id(), edit);
    put_away(act(GoalEdit::Dismiss(dismissal)), act(back), said);
}

/// Does what lets a finding stand, says so, and offers the way back.
pub fn put_away(stand: Act, back: Act, said: &str) {
    let store = Store::current();
    if store.dispatch(stand)
        && let Some(plan) = store.open.get_untracked()
    {
        // By then another plan may be open.
        let restore = Command { plan, act: back };
        Toasts::current().offer(say(said, &[]), say("undo-now", &[]), move || {
            store.command(restore.clone());
        });
    }
}

/// A mend that needs no answer.
#[component]
fn OneMend(finding: StoredValue<Finding>, mend: Mend) -> View {
    let coach = Coach::current();
    let label = {
        let mend = mend.clone();
        move || {
            finding.with_value(|f| {
                let quoted = coach
                    .signal
                    .with_untracked(|goal| quote(f, goal))
                    .unwrap_or_default();
                let own = ["rule-", f.rule, "-mend"].concat();
                match &mend {
                    Mend::Jump(_) | Mend::Drop if has(&own) => words(f, "-mend"),
                    Mend::Jump(place) => way_to(place),
                    Mend::Direct(_, direction) => {
                        let direction = say_of("kpi-direction-", direction.name(), "");
                        say("mend-direct", &[("direction", (&direction).into())])
                    }
                    Mend::Split => say("mend-split", &[]),
                    Mend::Replace { with } => say("mend-replace", &[("with", with.into())]),
                    _ => say("mend-drop", &[("word", (&quoted).into())]),
                }
            })
        }
    };
    let act = move |_| match &mend {
        // The notes lie on the other side of the goal.
        Mend::Jump(Place::Asset) => {
            if let Some(plan) = Store::current().open.get_untracked() {
                Navigation::current().go(&Route::Notes(plan, coach.id()));
                anchors::focus_when_there(Place::Asset.name());
            }
        }
        Mend::Jump(place) => {
            anchors::focus(&place.name());
        }
        Mend::Direct(kpi, direction) => {
            let edit = GoalEdit::Kpi(kpi.clone(), KpiEdit::Direction(*direction));
            let store = Store::current();
            store.close_step();
            store.edit(&coach.id(), edit);
        }
        Mend::Split => finding.with_value(|f| split_off(coach, f)),
        mend => {
            finding.with_value(|f| make(coach, f, mend, &[]));
        }
    };
    view! { <button class="textlink" disabled=locked() on:click=act>{label}</button> }
}

/// A question answered in place, with the sentence as it will read.
#[component]
fn Answer(
    finding: StoredValue<Finding>,
    mend: Mend,
    /// Whether it lies in the phone's sheet: the margin has the same note, and ids are one of a kind.
    in_sheet: bool,
) -> View {
    let coach = Coach::current();
    let Mend::Ask { fields, .. } = &mend else {
        return ().into_any();
    };
    let fields: &'static [&'static str] = fields;
    let answers = RwSignal::new(vec![String::new(); fields.len()]);
    let mend = StoredValue::new(mend);
    let seen = move || {
        let answers = answers.get();
        let given: Vec<&str> = answers.iter().map(String::as_str).collect();
        let goal = coach.signal.get();
        let edit = finding
            .with_value(|f| mend.with_value(|m| preview(&goal, f, m, &given, &BrowserNormal)))?;
        let old = edit.place.text(&goal)?.get(edit.span.clone())?.to_owned();
        Some((old, edit.with))
    };
    let seen = Memo::new(move |_| seen());
    let put = move || {
        let answers = answers.get_untracked();
        let given: Vec<&str> = answers.iter().map(String::as_str).collect();
        finding.with_value(|f| mend.with_value(|m| make(coach, f, m, &given)));
    };
    let name = finding.with_value(|f| f.place.name());
    let which = if in_sheet { "sheet-answer" } else { "answer" };
    let keys = move |event: web_sys::KeyboardEvent| {
        let composing = crate::widgets::composing::is_composing(&event);
        if event.key() == "Enter" && !composing && seen.with_untracked(Option::is_some) {
            event.prevent_default();
            put();
        }
    };
    view! {
        <div class="answer" on:keydown=keys>
            {fields.iter().enumerate().map(|(at, field)| {
                let id = format!("{which}-{at}.{name}");
                view! {
                    <label for=id.clone()>{t(field)}</label>
                    <LineField id=id placeholder=Signal::derive(move || say(&[*field, "-example"].concat(), &[]))
                        value=Signal::derive(move || answers.with(|all| all[at].clone()))
                        on_input=Callback::new(move |new| answers.update(|all| all[at] = new))/>
                }
            }).collect_view()}
        </div>
        <p class="mend" aria-live="polite">
            {move || seen.get().map(|(old, new)| view! { <del>{old}</del>" "<ins>{new}</ins> })}
        </p>
        <p class="do">
            <button class="btn first small" disabled=move || locked().get() || seen.with(Option::is_none)
                on:click=move |_| put()>{t("mend-put")}</button>
        </p>
    }
    .into_any()
}
