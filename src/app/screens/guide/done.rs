//! The end of the path: what stands there now, what is still open, and the private questions.

use deguchi::assistant::{Finding, Options, check_goal};
use deguchi::guide::{self, Step};
use deguchi_view::prelude::*;

use super::ask;
use super::so_far::Text;
use super::walk::{go, plan, steps, template};
use crate::effects::normal::BrowserNormal;
use crate::routes::Route;
use crate::screens::editor::{Coach, of_goal, quote, template_texts, words};
use crate::settings::Settings;
use crate::store::Store;
use crate::words::{say, t};

/// The rules whose findings stand among the questions without an answer, and the one about my notes: they have
/// questions of their own.
const LISTED: [&str; 7] = [
    "no-target",
    "slot-left",
    "no-link",
    "no-action",
    "numbers-only",
    "no-evidence",
    "no-asset",
];

/// The end.
#[component]
pub fn Done() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let all = Memo::new(move |_| steps(coach));
    let (open, own) = (
        move || unanswered(store, coach, &all.get(), false),
        move || unanswered(store, coach, &all.get(), true),
    );
    let page = Route::Goal(plan(), coach.id());
    let noticed = move || noticed(store, coach);
    let (to_page, to_begin, to_check) = (
        page.write(),
        Route::Begin(plan()).write(),
        Route::Check(plan()).write(),
    );
    crate::screens::editor::focus_when_there("question".into());
    view! {
        <main class="guide end">
            <section class="asked">
                <h1 class="mincho" id="question" tabindex="-1">{move || say(if open().is_empty() { "guide-done" } else { "guide-done-open" }, &[])}</h1>
                <div class="plate"><Text now=None/></div>
                <Show when=move || !open().is_empty()>
                    <h2>{t("guide-left-open")}</h2>
                    <ul class="open">{move || open().into_iter().map(|step| link(coach, step)).collect_view()}</ul>
                </Show>
                {move || {
                    let noticed = noticed();
                    if noticed.is_empty() {
                        let ended = open().is_empty();
                        let said = ended.then(|| t("guide-nothing-found"));
                        let asked = ended.then(|| coach.signal.with(|goal| of_goal(goal))).flatten().map(|question| view! {
                            <h2>{t("substance-name")}</h2>
                            <p>{say(question.ask, &[])}</p>
                            <p class="q">{say(question.why, &[])}</p>
                        });
                        view! { <p class="q">{said}</p>{asked} }
                    } else {
                        let goal = coach.signal.get();
                        let page = page.clone();
                        view! {
                            <h2>{say("notes-count", &[("count", noticed.len().into())])}</h2>
                            <ul class="open">{noticed.iter().map(|finding| {
                                let quoted = quote(finding, &goal).map(|q| view! { <span class=format!("m {}", finding.group.name())>{q}</span>" " });
                                view! { <li>{quoted}<a href=page.write()>{words(finding, "-name")}</a></li> }
                            }).collect_view()}</ul>
                        }
                    }
                }}
                {move || linked(coach)}
                <p class="ways">
                    <a class="btn big first" href=to_page>{t("guide-see-page")}</a>
                    <a class="btn big" href=to_begin>{t("guide-one-more")}</a>
                    <a class="textlink" href=to_check>{t("section-check")}</a>
                </p>
                <Show when=move || !own().is_empty()>
                    <div class="own back">
                        <div class="tint"></div>
                        <h2 class="mincho">{t("guide-own-title")}</h2>
                        <p>{t("guide-own-why")}</p>
                        <p><button class="btn" on:click=move |_| {
                            let first = own().into_iter().next();
                            if first.is_some() { go(coach.id(), first.as_ref()); }
                        }>{t("guide-own-begin")}</button></p>
                    </div>
                </Show>
            </section>
        </main>
    }
}

/// What the assistant says of the whole goal, but what is listed as open already.
fn noticed(store: Store, coach: Coach) -> Vec<Finding> {
    let goal = coach.signal.get();
    let plan = store.whole().unwrap_or_default();
    let options = Options {
        known: template_texts(&goal),
        off: store.keeping.settings.with(Settings::off),
        ..Options::asked()
    };
    let mut findings = check_goal(&goal, &plan, &options, &BrowserNormal);
    findings.retain(|finding| !LISTED.contains(&finding.rule));
    findings
}

/// The goals that were begun together with this one.
fn linked(coach: Coach) -> Option<View> {
    let store = Store::current();
    store.order.track();
    let template = template(coach)?;
    let plan = store.whole_now()?;
    let others: Vec<_> = guide::together(&plan, &coach.id(), &template)
        .filter(|goal| goal.id != coach.id())
        .map(|goal| {
            let to = Route::Guide(plan.id.clone(), goal.id.clone(), Route::NEXT.into());
            view! { <li><a href=to.write()>{goal.public.title.clone()}</a></li> }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <h2>{t("guide-linked")}</h2>
            <ul class="open">{others.into_iter().collect_view()}</ul>
        }
    })
}

fn unanswered(store: Store, coach: Coach, all: &[Step], private: bool) -> Vec<Step> {
    let own = store.own.get();
    let goal = coach.signal.get();
    let open = all
        .iter()
        .filter(|step| step.is_private() == private && !step.is_answered(&goal, &own));
    open.cloned().collect()
}

fn link(coach: Coach, step: Step) -> View {
    let to = Route::Guide(plan(), coach.id(), step.name());
    let name = ask::name(&step, template(coach).as_ref());
    view! { <li><a href=to.write()>{name}</a></li> }
}
