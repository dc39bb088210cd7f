//! The plan as a whole, in pictures: each has a sentence above it that says what it shows, and the same
//! in words below it.

mod drawing;
mod plate;

use deguchi::assistant::{PRIVATE_RULES, PlanFinding, Survey};
use deguchi::model::{Category, Date, Plan, Private};
use deguchi::pictures::{Picture, Seen, cascade, circle, ladder, weights, year};
use deguchi::ports::Clock;
use deguchi_view::prelude::*;

use self::plate::{OwnPlate, Plate};
use crate::effects::clock::BrowserClock;
use crate::routes::Route;
use crate::screens::check::survey;
use crate::settings::NotesPlace;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{Words, say, t};

/// How the core asks for words here.
const SAY: deguchi::pictures::Say<'static> = &|key, arguments| say(key, arguments);

/// A public picture of the open plan, as long as it is open; follows the plan and the language.
fn seen(draw: impl Fn(&Seen<'_>) -> Picture + Send + Sync + 'static) -> Memo<Picture> {
    let store = Store::current();
    Memo::new(move |_| {
        let plan = store.whole().unwrap_or_default();
        let catalogue = Words::current().catalogue();
        let categories: Vec<Category> = catalogue.categories(&plan.head).cloned().collect();
        draw(&Seen::of(&plan, &categories))
    })
}

/// What is first noticed of what a picture shows.
fn remark(survey: Memo<Survey>, rules: &'static [&'static str]) -> Signal<Option<PlanFinding>> {
    Signal::derive(move || {
        survey.with(|survey| {
            let mut open = survey.open.iter();
            open.find(|finding| rules.contains(&finding.rule)).cloned()
        })
    })
}

/// The screen.
#[component]
pub fn Balance() -> View {
    let store = Store::current();
    let empty = Memo::new(move |_| store.order.with(Vec::is_empty));
    view! {
        <main class="wide balance">
            <header>
                <h1 class="mincho">{move || say(if empty.get() { "balance-empty" } else { "balance-title" }, &[])}</h1>
                <p class="q">{move || say(if empty.get() { "balance-empty-lead" } else { "balance-lead" }, &[])}</p>
            </header>
            <Show when=move || empty.get() fallback=|| view! { <Pictures/> }>
                <p class="go"><a class="btn first" href=begin(store)><Icon name="plus"/>{t("goal-add")}</a></p>
            </Show>
        </main>
    }
}

/// The way to a first goal.
fn begin(store: Store) -> String {
    Route::NewGoal(store.open.get_untracked().unwrap_or_default()).write()
}

#[component]
fn Pictures() -> View {
    let today: Date = BrowserClock.today();
    let survey = survey();
    view! {
        <div class="pictures">
            <Plate name="cascade" picture=seen(|seen| cascade(seen, SAY)) remark=remark(survey, &[])/>
            <Plate name="weights" picture=seen(|seen| weights(seen, SAY)) remark=remark(survey, &["one-category", "weight-lopsided"])/>
            <Plate name="year" picture=seen(move |seen| year(seen, today, SAY)) remark=remark(survey, &["no-check-in", "no-review-date"])/>
            <Plate name="loop" picture=seen(|seen| circle(seen, SAY)) remark=remark(survey, &["loop-gap"])/>
            <Own survey=survey/>
        </div>
    }
}

/// What is drawn of my notes, where they are kept here; while they are hidden, a word that they are.
#[component]
fn Own(survey: Memo<Survey>) -> View {
    let store = Store::current();
    let place = Memo::new(move |_| store.keeping.settings.with(|s| (s.notes, s.hide_notes)));
    (move || match place.get() {
        (NotesPlace::Here, false) => {
            let picture: Memo<Private<Picture>> = Memo::new(move |_| {
                let plan = store.whole();
                ladder(plan.as_deref().unwrap_or(&Plan::default()), SAY)
            });
            view! { <OwnPlate picture=picture remark=remark(survey, PRIVATE_RULES)/> }
        }
        (NotesPlace::Here, true) => view! {
            <section class="plate back hidden-notes" aria-label=t("picture-ladder")>
                <div class="tint"></div>
                <p>{t("balance-hidden")}</p>
                <button class="btn small" on:click=move |_| store.keeping.set(|s| s.hide_notes = false)>
                    <Icon name="eye"/>{t("notes-unhide")}
                </button>
            </section>
        },
        _ => View::default(),
    })
    .into_any()
}
