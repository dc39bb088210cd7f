//! The guided path: one question at a time, the text growing beside it.

mod ask;
mod done;
mod entrance;
mod own;
mod so_far;
mod walk;

use deguchi::guide::Step;
use deguchi::model::GoalId;
use deguchi_view::prelude::*;
use deguchi_view::untrack;

use super::editor::Coach;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::Nothing;
use crate::store::Store;
use crate::widgets::Icon;
use crate::widgets::composing::is_composing;
use crate::words::{say, say_of, t};

pub use entrance::Entrance;
use walk::Walk;

/// The path of a goal.
#[component]
pub fn Guide() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let place = Memo::new(move |_| match navigation.route() {
        Route::Guide(_, goal, step) => Some((goal, step)),
        _ => None,
    });
    view! {
        {move || match place.get() {
            Some((goal, step)) if store.goal(&goal).is_some() => view! { <OneStep goal=goal step=step/> },
            _ => view! { <Nothing/> },
        }}
    }
}

#[component]
fn OneStep(goal: GoalId, step: String) -> View {
    let store = Store::current();
    let Some(signal) = store.goal(&goal) else {
        return ().into_any();
    };
    let coach = Coach::new(goal, RwSignal::from(signal));
    provide_context(coach);
    if step.is_empty() {
        return view! { <done::Done/> }.into_any();
    }
    // A question that is no longer asked leads to the first without an answer, as NEXT does.
    let asked = Step::named(&step).filter(|step| untrack(|| walk::steps(coach).contains(step)));
    let Some(step) = asked else {
        let first = untrack(|| walk::first_open(coach));
        let name = first.as_ref().map(Step::name).unwrap_or_default();
        Navigation::current().replace(Route::Guide(walk::plan(), coach.id(), name));
        return ().into_any();
    };
    let walk = Walk::new(coach, step.clone());
    provide_context(walk);
    untrack(|| ask::focus(walk));
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !is_composing(&event) && walk.goes_on_at(&event) {
            event.prevent_default();
            walk.enter();
        }
    };
    let private = step.is_private();
    view! {
        <main class="guide" on:keydown=keys>
            <section class="asked">
                <Progress/>
                <h1 class="mincho" id="question" tabindex="-1">{ask::question(&step)}</h1>
                <p class="why"><b>{t("guide-why")}</b>{ask::reason(&step)}</p>
                {if private { own::content(&step) } else { ask::content(&step) }}
                <Example/>
                <Ways/>
            </section>
            <so_far::SoFar/>
        </main>
    }
    .into_any()
}

/// How far one is: a stroke a question, and the same in figures.
#[component]
fn Progress() -> View {
    let walk = Walk::current();
    let (at, all) = (move || walk.place().0, move || walk.place().1);
    let count = move || {
        let (at, all) = walk.place();
        say(
            "guide-count",
            &[("at", (at + 1).into()), ("all", all.into())],
        )
    };
    let of = move || match walk.template() {
        _ if walk.step().is_private() => say("guide-own", &[]),
        Some(template) => template.name,
        None => say("guide-blank", &[]),
    };
    view! {
        <p class="progress">
            <span class="strokes" aria-hidden="true">
                {move || (0..all()).map(|n| view! { <i class:past=n < at() class:now=n == at()></i> }).collect_view()}
            </span>
            <span class="count">{count}</span>
            <span class="of">{of}</span>
        </p>
    }
}

/// How the sample section would answer, where that says anything new.
#[component]
fn Example() -> View {
    let walk = Walk::current();
    let example = Memo::new(move |_| walk.example());
    let section = move || {
        let name = walk.sample_section();
        say("guide-example", &[("section", (&name).into())])
    };
    view! {
        <Show when=move || example.with(Option::is_some)>
            <figure class="example">
                <figcaption class="label">{section}</figcaption>
                <p>{move || example.get().unwrap_or_default()}</p>
            </figure>
        </Show>
    }
}

/// Back, on, and away from here.
#[component]
fn Ways() -> View {
    let walk = Walk::current();
    let on = move || {
        let private = walk.step().is_private();
        match (walk.is_answered(), private) {
            (true, _) => say("guide-next", &[]),
            (false, true) => say("guide-skip", &[]),
            (false, false) => say("guide-later", &[]),
        }
    };
    let page = walk.page();
    view! {
        <p class="ways">
            <button class="btn big back-one" aria-label=t("guide-back") on:click=move |_| walk.back()>
                <Icon name="back"/><span>{t("guide-back")}</span></button>
            <button class="btn big go-on" id=ask::GO_ON aria-describedby="question" class:first=move || walk.is_answered() on:click=move |_| walk.next()>
                <span>{on}</span><Icon name="forth"/></button>
            <span class="keys label">{move || say_of("guide-keys-", if walk.is_one_line() { "line" } else { "page" }, "")}</span>
            <a class="textlink" href=page.write()>{t("guide-page")}</a>
        </p>
    }
}
