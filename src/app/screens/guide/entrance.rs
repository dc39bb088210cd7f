//! The two entrances: from what the section needs, or from what one has made or learnt.

use deguchi::catalogue::{Answers, begin};
use deguchi::command::Act;
use deguchi::guide::{Step, path};
use deguchi::model::{Difficulty, Goal, GoalId, ItemId, Level, Served, Template};
use deguchi_view::prelude::*;

use super::walk::{go, language, plan};
use crate::effects::ids::Uuids;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::choose::Led;
use crate::screens::editor::{Visits, focus_when_there};
use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::composing::is_composing;
use crate::widgets::{Icon, TextField};
use crate::words::{Words, say, say_of, t};

/// How far one is before there is a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Which end one begins from.
    End,
    /// What one has made or learnt.
    Made,
    /// Which part of the cascade it serves.
    Serve,
    /// Which template.
    Template,
}

#[derive(Clone, Copy)]
struct Begun {
    stage: RwSignal<Stage>,
    /// What one has made or learnt; empty for who begins from the section.
    made: RwSignal<String>,
    from_made: RwSignal<bool>,
    serves: RwSignal<Option<ItemId>>,
}

impl Begun {
    fn go(self, stage: Stage) {
        self.stage.set(stage);
        focus_when_there(
            if stage == Stage::Made {
                "guide-made"
            } else {
                "question"
            }
            .into(),
        );
    }

    fn back(self) {
        match self.stage.get_untracked() {
            Stage::End => Navigation::current().go(&Route::Plan(plan())),
            Stage::Made => self.go(Stage::End),
            Stage::Serve if self.from_made.get_untracked() => self.go(Stage::Made),
            Stage::Serve => self.go(Stage::End),
            Stage::Template => self.go(Stage::Serve),
        }
    }
}

/// The entrance.
#[component]
pub fn Entrance() -> View {
    let begun = Begun {
        stage: RwSignal::new(Stage::End),
        made: RwSignal::new(String::new()),
        from_made: RwSignal::new(false),
        serves: RwSignal::new(None),
    };
    focus_when_there("question".into());
    let (key, content) = (
        move || match (begun.stage.get(), begun.from_made.get()) {
            (Stage::End, _) => "guide-end",
            (Stage::Made, _) => "guide-made",
            (Stage::Serve, false) => "guide-need",
            (Stage::Serve, true) => "guide-for",
            (Stage::Template, _) => "guide-template",
        },
        move || match begun.stage.get() {
            Stage::End => ends(begun),
            Stage::Made => made(begun),
            Stage::Serve => serve(begun),
            Stage::Template => templates(begun),
        },
    );
    view! {
        <main class="guide entrance">
            <section class="asked">
                <h1 class="mincho" id="question" tabindex="-1">{move || say_of(key(), "-ask", "")}</h1>
                <p class="why"><b>{t("guide-why")}</b>{move || say_of(key(), "-why", "")}</p>
                {content}
                <p class="ways">
                    <button class="btn big back-one" aria-label=t("guide-back") on:click=move |_| begun.back()>
                        <Icon name="back"/><span>{t("guide-back")}</span></button>
                    <a class="textlink" href=Route::NewGoal(plan()).write()>{t("guide-page")}</a>
                </p>
            </section>
        </main>
    }
}

fn choice(name: String, small: String, choose: impl Fn() + 'static) -> View {
    let small = (!small.is_empty()).then(|| view! { <small>{small}</small> });
    view! { <li><button disabled=locked() on:click=move |_| choose()><b>{name}</b>{small}</button></li> }
}

fn ends(begun: Begun) -> View {
    let take = move |made: bool| {
        begun.from_made.set(made);
        begun.go(if made { Stage::Made } else { Stage::Serve });
    };
    view! {
        <ul class="pick two">
            {choice(say("guide-from-need", &[]), say("guide-from-need-why", &[]), move || take(false))}
            {choice(say("guide-from-made", &[]), say("guide-from-made-why", &[]), move || take(true))}
        </ul>
    }
}

fn made(begun: Begun) -> View {
    let on = move || begun.go(Stage::Serve);
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !is_composing(&event) {
            event.prevent_default();
            on();
        }
    };
    let empty = move || begun.made.with(|made| made.trim().is_empty());
    view! {
        <div class="take" on:keydown=keys>
            <TextField id="guide-made" class="write big" label=Signal::derive(t("guide-made-ask")) value=begun.made one_line=true
                placeholder=Signal::derive(t("guide-made-hint")) on_input=Callback::new(move |new| begun.made.set(new))/>
        </div>
        <p class="on"><button class="btn big" class:first=move || !empty() on:click=move |_| on()>
            <span>{move || say(if empty() { "guide-later" } else { "guide-next" }, &[])}</span><Icon name="forth"/></button></p>
    }
}

fn serve(begun: Begun) -> View {
    let store = Store::current();
    let take = move |id: Option<ItemId>| {
        begun.serves.set(id);
        begun.go(Stage::Template);
    };
    let (served, mut items): (Vec<ItemId>, Vec<Served>) = (
        store
            .whole_now()
            .map(|plan| plan.served().into_iter().map(|item| item.id).collect())
            .unwrap_or_default(),
        store.context.with(|context| context.items().collect()),
    );
    if items.is_empty() {
        return view! {
            <p class="q">{t("guide-no-context")}</p>
            <p class="on">
                <a class="btn big first" href=Route::Context(plan()).write()>{t("context-begin")}</a>
                <button class="btn big" on:click=move |_| take(None)><span>{t("guide-later")}</span><Icon name="forth"/></button>
            </p>
        };
    }
    // The section's own come first, and of those the ones that nobody serves yet.
    let far = |level| match level {
        Level::Section => 0,
        Level::Department => 1,
        Level::Company => 2,
    };
    items.sort_by_key(|item| (far(item.level), served.contains(&item.id)));
    let open = say("guide-unserved", &[]);
    view! {
        <ul class="pick">
            {items.into_iter().map(|item| {
                let mut small = say_of("level-", item.level.name(), "");
                if item.level == Level::Section && !served.contains(&item.id) {
                    small = [small.as_str(), open.as_str()].join(" ");
                }
                choice(item.text, small, move || take(Some(item.id.clone())))
            }).collect_view()}
        </ul>
        <p class="on"><button class="textlink" on:click=move |_| take(None)>{t("guide-later")}</button></p>
    }
}

fn templates(begun: Begun) -> View {
    let take = Callback::new(move |template: Template| start(begun, Some(&template)));
    view! {
        <Led serves=begun.serves.get_untracked() take=take/>
        <ul class="pick after">
            {choice(say("guide-no-template", &[]), say("guide-no-template-why", &[]), move || start(begun, None))}
        </ul>
    }
}

/// Makes the goal and goes to its first question.
fn start(begun: Begun, template: Option<&Template>) {
    let store = Store::current();
    let mut goals = match template {
        Some(template) => begin(
            template,
            Difficulty::Standard,
            &Answers::new(),
            Words::current()
                .catalogue_now()
                .language_of(&template.id, language()),
            &Uuids,
        ),
        None => vec![Goal {
            id: GoalId::new(store.fresh()).unwrap_or_default(),
            ..Goal::default()
        }],
    };
    for goal in &mut goals {
        goal.public.links.extend(begun.serves.get_untracked());
    }
    let Some(first) = goals.first_mut() else {
        return;
    };
    if begun.from_made.get_untracked() {
        first.public.frame.background = begun.made.get_untracked().trim().to_owned();
    }
    let first = first.clone();
    let visits: Visits = expect_context();
    goals.iter().for_each(|goal| visits.fresh(&goal.id));
    if !store.dispatch(Act::AddGoals(goals, None)) {
        return;
    }
    let whole = store.whole_now().unwrap_or_default();
    let own = store.own.get_untracked();
    let steps: Vec<Step> = path(&first, &whole, template, language());
    let next = steps.iter().find(|step| !step.is_answered(&first, &own));
    go(first.id, next);
}
