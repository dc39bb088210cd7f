//! A submission that was opened here: to be read and printed, never one's own plan.

use std::sync::Arc;

use deguchi::formats::{Document, Opened, Submission};
use deguchi::model::Date;
use deguchi_view::prelude::*;

use super::parts::{OpenAnything, PublicGoal, notices, plain, plan_head};
use crate::arrivals::{Arrival, Arrivals};
use crate::effects::printer;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::widgets::Icon;
use crate::words::{day, say, say_of, t};

/// The submission that was opened last in this tab.
#[component]
pub fn Received() -> View {
    let arrivals = Arrivals::current();
    view! {
        <main class="paper received printable">
            {move || match arrivals.received() {
                Some(arrival) => shown(&arrival),
                None => view! {
                    <header><h1 class="mincho">{t("received-none")}</h1><p class="q">{t("received-none-why")}</p></header>
                    <div class="leaf loose"><OpenAnything/></div>
                }.into_any(),
            }}
        </main>
    }
}

fn shown(arrival: &Arc<Arrival>) -> AnyView {
    let Ok(opened) = &arrival.outcome else {
        return ().into_any();
    };
    let Document::Submission(submission) = &opened.document else {
        return ().into_any();
    };
    printer::running_head(&plan_head(submission));
    let goals = submission.goals.iter().enumerate().map(|(at, goal)| {
        view! {
            <PublicGoal goal=goal.clone() cascade=submission.cascade.clone() categories=submission.categories.clone() number=at + 1/>
        }
    });
    let goals = goals.collect_view();
    view! {
        <Head arrival=arrival.clone()/>
        {goals}
        {cascade(submission)}
    }
    .into_any()
}

#[component]
fn Head(arrival: Arc<Arrival>) -> View {
    let (arrivals, navigation) = (Arrivals::current(), Navigation::current());
    let close = move |_| {
        navigation.go(&Route::Start);
        arrivals.forget();
    };
    view! {
        <div class="received-bar no-print">
            <p><Icon name="eye"/><span>{t("received-read-only")}</span></p>
            <button class="btn" on:click=move |_| { let _ = window().print(); }><Icon name="print"/>{t("received-print")}</button>
            <button class="btn" on:click=close>{t("received-close")}</button>
        </div>
        {move || arrival.outcome.as_ref().ok().map(|opened| facts(&arrival.name, opened))}
    }
}

fn facts(file: &str, opened: &Opened) -> AnyView {
    let Document::Submission(submission) = &opened.document else {
        return ().into_any();
    };
    let (owner, reviews, hand_in) = (&submission.owner, &submission.reviews, &submission.hand_in);
    let one = |date: Option<Date>| date.map(day).unwrap_or_default();
    let period = [one(submission.period.from), one(submission.period.to)];
    let weights: u32 = submission
        .goals
        .iter()
        .filter_map(|g| g.face.weight)
        .map(|w| u32::from(w.percent()))
        .sum();
    let all = [
        ("head-name", owner.name.clone()),
        ("head-number", owner.number.clone()),
        ("head-section", owner.section.clone()),
        ("head-grade", owner.grade.clone()),
        ("head-evaluator", submission.evaluator.clone()),
        (
            "head-period",
            if period.concat().is_empty() {
                String::new()
            } else {
                period.join(" – ")
            },
        ),
        (
            "head-check-ins",
            reviews
                .check_ins
                .iter()
                .copied()
                .map(day)
                .collect::<Vec<_>>()
                .join(" · "),
        ),
        ("head-mid-term", one(reviews.mid_term)),
        ("head-end", one(reviews.end)),
        ("head-hand-in-to", hand_in.to.clone()),
        ("head-hand-in-by", one(hand_in.by)),
        (
            "received-goals",
            say(
                "received-goals-sum",
                &[
                    ("goals", submission.goals.len().into()),
                    ("sum", weights.into()),
                ],
            ),
        ),
        (
            "received-revision",
            say(
                "received-revision-number",
                &[("number", submission.revision.into())],
            ),
        ),
        ("received-on", one(submission.submitted_on)),
        (
            "received-language",
            submission
                .language
                .map(|l| say_of("language-", l.name(), ""))
                .unwrap_or_default(),
        ),
        ("received-file", file.to_owned()),
    ];
    let facts = all.into_iter().filter(|(_, value)| !value.trim().is_empty()).map(|(key, value)| {
        view! { <div><dt class="label">{say(key, &[])}</dt><dd dir="auto">{plain(&value)}</dd></div> }
    });
    let title = plain(submission.title.trim());
    let title = if title.is_empty() {
        say("plan-untitled", &[])
    } else {
        title
    };
    view! {
        <header>
            <h1 class="mincho" dir="auto">{title}</h1>
            <dl class="head-facts">{facts.collect_view()}</dl>
            {notices(opened)}
        </header>
    }
    .into_any()
}

/// What the file brings of the cascade beyond what its goals name.
fn cascade(submission: &Submission) -> AnyView {
    let unnamed = submission.cascade.iter().filter(|item| {
        !submission
            .goals
            .iter()
            .any(|goal| goal.face.links.contains(&item.id))
    });
    let unnamed: Vec<_> = unnamed.cloned().collect();
    (!unnamed.is_empty())
        .then(|| view! {
            <div class="leaf"><section class="row"><h2 class="label">{t("received-unlinked")}</h2><ul class="links">
                {unnamed.into_iter().map(|item| {
                    let level = item.level;
                    view! { <li><span>{move || say_of("level-", level.name(), "")}</span>{plain(&item.text)}</li> }
                }).collect_view()}
            </ul></section></div>
        })
        .into_any()
}
