//! The bar at the foot of a narrow screen, and the sheet of notes above it.

use deguchi::assistant::Finding;
use deguchi_view::prelude::*;

use super::Face;
use super::anchors;
use super::coach::{Coach, calm};
use super::note::Note;
use super::substance::{Substance, asked};
use crate::parts::Parts;
use crate::routes::Route;
use crate::screens::parts::NotHere;
use crate::store::Store;
use crate::widgets::{Icon, pressing};
use crate::words::{say, t};

/// The bar.
#[component]
pub fn PhoneBar(face: Face, outline_open: RwSignal<bool>) -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let open = RwSignal::new(false);
    let plan = store.open.get_untracked().unwrap_or_default();
    let turned = match face {
        Face::Public => Route::Notes(plan.clone(), coach.id()),
        Face::Private => Route::Goal(plan.clone(), coach.id()),
    };
    let turn = if face == Face::Public {
        "phone-to-notes"
    } else {
        "phone-to-goal"
    };
    let count = move || coach.findings.with(Vec::len);
    view! {
        <Show when=move || open.get() && face == Face::Public>
            {move || match Parts::current().assistant() {
                Ok(assistant) => (assistant.sheet)(open),
                Err(absent) => view! { <section class="sheetnotes" aria-label=t("notes")><NotHere absent=absent/></section> },
            }}
        </Show>
        <nav class="phonebar" aria-label=t("phone-bar")>
            <button aria-pressed=move || outline_open.get().to_string() on:click=move |_| {
                open.set(false);
                outline_open.update(|o| *o = !*o);
            }><Icon name="list"/>{t("phone-outline")}</button>
            <a href=turned.write()><Icon name="turn"/>{t(turn)}</a>
            <button class="shu" disabled=move || face == Face::Private aria-pressed=move || open.get().to_string()
                on:click=move |_| {
                    outline_open.set(false);
                    // Behind what leaving a field brings: the sheet begins with the first note.
                    pressing::after(move || { let _ = open.try_update(|o| *o = !*o); });
                }>
                <Icon name="note"/>{move || say("notes-count", &[("count", count().into())])}
            </button>
            <a href=Route::Submit(plan).write()><Icon name="file"/>{t("to-submit")}</a>
        </nav>
    }
}

/// The sheet of notes.
#[component]
pub fn NoteSheet(open: RwSignal<bool>) -> View {
    let coach = Coach::current();
    let count = Memo::new(move |_| coach.findings.with(Vec::len));
    let asked = asked(coach);
    // The sheet stays with its note while others come and go before it, and at its place once the note is settled.
    let place = Memo::new(move |before: Option<&usize>| {
        let open = coach.open.get();
        coach.findings.with(|all| {
            let same = |finding: &Finding| open.as_ref() == Some(&finding.name());
            let last = all.len().saturating_sub(1);
            all.iter()
                .position(same)
                .unwrap_or_else(|| before.map_or(0, |place| last.min(*place)))
        })
    });
    let finding = Memo::new(move |_| -> Option<Finding> {
        coach.findings.with(|all| all.get(place.get()).cloned())
    });
    let turn_to = move |finding: &Finding| {
        coach.open.set(Some(finding.name()));
        if let Some(field) = anchors::field(&finding.place.name()) {
            field.scroll_into_view();
        }
    };
    Effect::new(move |shown: Option<()>| {
        if let Some(finding) = finding.get()
            && (shown.is_none() || coach.open.get_untracked().as_ref() != Some(&finding.name()))
        {
            turn_to(&finding);
        }
    });
    let step = move |by: isize| {
        let next = coach.findings.with_untracked(|all| {
            let place = place.get_untracked().wrapping_add_signed(by);
            all.get(place.wrapping_add(all.len()) % all.len().max(1))
                .cloned()
        });
        if let Some(finding) = next {
            turn_to(&finding);
        }
    };
    view! {
        <section class="sheetnotes" aria-label=t("notes")>
            <button class="grab" aria-label=t("notes-away") on:click=move |_| open.set(false)></button>
            <p class="pager">
                <span>{move || say("notes-place", &[
                    ("place", (if count.get() == 0 { 0 } else { place.get() + 1 }).into()), ("all", count.get().into())])}</span>
                <Show when=move || { count.get() > 1 }>
                    <span>
                        <button class="textlink" on:click=move |_| step(-1)>{t("notes-previous")}</button>
                        <button class="textlink" on:click=move |_| step(1)>{t("notes-next")}</button>
                    </span>
                </Show>
            </p>
            {move || match finding.get() {
                Some(finding) => view! { <Note finding=finding always_open=true/> }.into_any(),
                None => view! {
                    <p class="calm">{calm}</p>
                    {asked.get().map(|question| view! { <Substance question=question/> })}
                }.into_any(),
            }}
        </section>
    }
}
