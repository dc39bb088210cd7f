//! What a session is made of: when and where, its phases, and where hand-ins go.

use deguchi::formats::Prepared;
use deguchi::model::{Date, MAX_MINUTES, MAX_PHASES, Phase, PhaseId, SessionId};
use deguchi::ports::Ids;
use deguchi_view::prelude::*;

use super::head::Head;
use crate::effects::ids::Uuids;
use crate::screens::parts::Nothing;
use crate::screens::parts::form::row;
use crate::sessions::Sessions;
use crate::widgets::{DateField, Icon, LineField, TextField, Toasts};
use crate::words::{say, t};

type Text = fn(&mut Prepared) -> &mut String;
type OfPhase = fn(&mut Phase) -> &mut String;

/// A session that is being prepared.
#[derive(Clone, Copy)]
struct Draft {
    now: RwSignal<Prepared>,
}

impl Draft {
    /// Changes it; it is written when the field is left.
    fn change(self, change: impl FnOnce(&mut Prepared)) {
        self.now.update(change);
    }

    /// Writes what stands here. What happened meanwhile while it ran stays.
    fn keep(self) {
        let now = self.now.get_untracked();
        let kept = Sessions::current().change(&now.id, |there| {
            let (run, decisions, open_points) = (
                there.run.clone(),
                there.decisions.clone(),
                there.open_points.clone(),
            );
            *there = Prepared {
                run,
                decisions,
                open_points,
                ..now.clone()
            };
        });
        if !kept {
            Toasts::current().say(say("session-no-room", &[]));
        }
    }

    fn phases(self, change: impl FnOnce(&mut Vec<Phase>)) {
        self.change(|prepared| change(&mut prepared.agenda.phases));
        self.keep();
    }
}

/// The screen.
#[component]
pub fn Prepare(id: SessionId) -> View {
    let Some(prepared) = Sessions::current().find_now(&id) else {
        return view! { <Nothing/> };
    };
    let draft = Draft {
        now: RwSignal::new(prepared),
    };
    provide_context(draft);
    let day = Signal::derive(move || draft.now.with(|prepared| prepared.occasion.day));
    let set_day = Callback::new(move |day: Option<Date>| {
        draft.change(|prepared| prepared.occasion.day = day);
        draft.keep();
    });
    let start = move || draft.now.with(|prepared| prepared.occasion.start.clone());
    let set_start = move |event| {
        let start = event_target_value(&event);
        draft.change(|prepared| prepared.occasion.start = start);
        draft.keep();
    };
    let total = Memo::new(move |_| draft.now.with(|prepared| prepared.agenda.minutes()));
    view! {
        <main class="session">
            <Head id=id/>
            <div class="paper prepare"><div class="leaf">
                {row("prepare-name", line("prepare-name", |p| &mut p.occasion.name))}
                {row("prepare-when", view! {
                    <p class="when"><DateField id="prepare-day" label=Signal::derive(t("prepare-day")) value=day on_change=set_day/>
                        <input type="time" id="prepare-start" aria-label=t("prepare-start") prop:value=start on:change=set_start/></p> }.into_any())}
                {row("prepare-place", line("prepare-place", |p| &mut p.occasion.place))}
                {row("prepare-hand-in", line("prepare-hand-in", |p| &mut p.hand_in))}
                <section class="row"><h2 class="label">{t("agenda-phases")}</h2>
                    <p class="q" role="status">{move || say("agenda-minutes", &[("minutes", total.get().into())])}</p>
                    <Phases/>
                </section>
            </div></div>
        </main>
    }
}

fn line(key: &'static str, text: Text) -> AnyView {
    let draft: Draft = expect_context();
    let value = Signal::derive(move || {
        let mut prepared = draft.now.get();
        std::mem::take(text(&mut prepared))
    });
    let input = Callback::new(move |now: String| draft.change(|prepared| *text(prepared) = now));
    view! { <LineField id=key label=Signal::derive(t(key)) value=value on_input=input on_leave=Callback::new(move |()| draft.keep())/> }.into_any()
}

#[component]
fn Phases() -> View {
    let draft: Draft = expect_context();
    let ids = Memo::new(move |_| {
        let ids = |prepared: &Prepared| {
            prepared
                .agenda
                .phases
                .iter()
                .map(|phase| phase.id.clone())
                .collect::<Vec<_>>()
        };
        draft.now.with(ids)
    });
    let add = move |_| {
        let Ok(id) = PhaseId::new(Uuids.fresh()) else {
            return;
        };
        let new = Phase {
            id,
            title: say("phase-new", &[]),
            minutes: 10,
            ..Phase::default()
        };
        draft.phases(|phases| phases.push(new));
    };
    let full = move || ids.with(|ids| ids.len() >= MAX_PHASES);
    view! {
        <ol class="phases"><For each=move || ids.get() key=Clone::clone let:id><OnePhase id=id/></For></ol>
        <p class="go"><button class="btn" disabled=full on:click=add><Icon name="plus"/>{t("phase-add")}</button></p>
    }
}

#[component]
fn OnePhase(id: PhaseId) -> View {
    let draft: Draft = expect_context();
    let own = StoredValue::new(id);
    let phase = Memo::new(move |_| {
        let id = own.get_value();
        draft
            .now
            .with(|prepared| prepared.agenda.phase(&id).cloned())
            .unwrap_or_default()
    });
    let change = move |change: &dyn Fn(&mut Phase)| {
        let id = own.get_value();
        draft.change(|prepared| {
            if let Some(phase) = prepared
                .agenda
                .phases
                .iter_mut()
                .find(|phase| phase.id == id)
            {
                change(phase);
            }
        });
    };
    let named = move |key: &'static str| say(key, &[("name", (&phase.get().title).into())]);
    let minutes = move |event| {
        // What is no number of minutes stays as it was.
        let typed = event_target_value(&event).parse::<u32>().ok();
        if let Some(typed) = typed.filter(|typed| (1..=MAX_MINUTES).contains(typed)) {
            change(&|phase| phase.minutes = typed);
            draft.keep();
        }
    };
    let shift = move |by: isize| {
        let id = own.get_value();
        draft.phases(|phases| {
            let Some(at) = phases.iter().position(|phase| phase.id == id) else {
                return;
            };
            let to = at.saturating_add_signed(by).min(phases.len() - 1);
            let phase = phases.remove(at);
            phases.insert(to, phase);
        });
    };
    let remove = move |_| {
        let id = own.get_value();
        let before = draft.now.get_untracked().agenda.phases;
        draft.phases(|phases| phases.retain(|phase| phase.id != id));
        let back = move || draft.phases(|phases| phases.clone_from(&before));
        Toasts::current().offer(say("phase-removed", &[]), say("undo-now", &[]), back);
    };
    let field = move |key: &'static str, text: OfPhase| {
        let id = own.with_value(|id| [key, "-", id.as_str()].concat());
        let value = Signal::derive(move || {
            let mut phase = phase.get();
            std::mem::take(text(&mut phase))
        });
        let input = Callback::new(move |now: String| change(&|phase| text(phase).clone_from(&now)));
        view! { <label class="label" for=id.clone()>{t(key)}</label>
        <TextField id=id label=Signal::derive(t(key)) value=value on_input=input on_leave=Callback::new(move |()| draft.keep())/> }
    };
    let id = own.with_value(|id| ["phase-title-", id.as_str()].concat());
    let title = Signal::derive(move || phase.get().title);
    let set_title = Callback::new(move |now: String| change(&|phase| phase.title.clone_from(&now)));
    view! {
        <li>
            <div class="phase-line">
                <input type="number" min="1" max=MAX_MINUTES.to_string() aria-label=move || named("phase-minutes-named")
                    prop:value=move || phase.get().minutes.to_string() on:change=minutes/>
                <LineField id=id label=Signal::derive(t("phase-title")) value=title on_input=set_title on_leave=Callback::new(move |()| draft.keep())/>
                <span class="do">
                    <button class="icon" aria-label=move || named("phase-up-named") on:click=move |_| shift(-1)><Icon name="up"/></button>
                    <button class="icon turned" aria-label=move || named("phase-down-named") on:click=move |_| shift(1)><Icon name="up"/></button>
                    <button class="icon" aria-label=move || named("phase-remove-named") on:click=remove><Icon name="close"/></button>
                </span>
            </div>
            <details><summary>{t("phase-more")}</summary>
                {field("phase-prompt", |phase| &mut phase.prompt)}
                {field("phase-example", |phase| &mut phase.example)}
                {field("phase-outcome", |phase| &mut phase.outcome)}
                {field("phase-purpose", |phase| &mut phase.purpose)}
                {field("phase-notes", |phase| &mut phase.notes)}
            </details>
        </li>
    }
}
