//! A whole submission as its reader sees it: whose it is, for which period, and its goals.
//!
//! It takes a submission, so that nothing private can be shown or printed by it.

use deguchi::formats::Submission;
use deguchi::model::{Date, Period};
use deguchi_view::prelude::*;

use super::public_goal::{PublicGoal, plain};
use crate::words::{day, say};

/// One line that names the paper: owner, title, period. It stands at the top of each printed sheet.
pub fn plan_head(document: &Submission) -> String {
    let parts = [
        plain(document.owner.name.trim()),
        plain(document.title.trim()),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn period(period: &Period) -> String {
    match (period.from, period.to) {
        (None, None) => String::new(),
        (from, to) => [
            from.map(day).unwrap_or_default(),
            to.map(day).unwrap_or_default(),
        ]
        .join(" – "),
    }
}

/// The head of a submission and its goals; the first so many of them, where they are many.
#[component]
pub fn PublicPlan(document: Submission, drawn: RwSignal<usize>) -> View {
    let goals = document.goals.len();
    let document = StoredValue::new(document);
    let goal = move |at: usize| {
        document.with_value(|document| {
            view! {
                <PublicGoal goal=document.goals[at].clone() cascade=document.cascade.clone()
                    categories=document.categories.clone() number=at + 1/>
            }
        })
    };
    view! {
        {move || document.with_value(head)}
        <For each=move || 0..drawn.get().min(goals) key=|at| *at children=goal/>
    }
}

fn head(document: &Submission) -> AnyView {
    let days = |days: &[Date]| {
        days.iter()
            .copied()
            .map(day)
            .collect::<Vec<_>>()
            .join(" · ")
    };
    let one = |date: Option<Date>| date.map(day).unwrap_or_default();
    let owner = &document.owner;
    let facts = [
        ("head-name", plain(owner.name.trim())),
        ("head-number", plain(owner.number.trim())),
        ("head-section", plain(owner.section.trim())),
        ("head-grade", plain(owner.grade.trim())),
        ("head-evaluator", plain(document.evaluator.trim())),
        ("head-period", period(&document.period)),
        ("head-check-ins", days(&document.reviews.check_ins)),
        ("head-mid-term", one(document.reviews.mid_term)),
        ("head-end", one(document.reviews.end)),
    ];
    let title = plain(document.title.trim());
    let title = if title.is_empty() {
        say("plan-untitled", &[])
    } else {
        title
    };
    view! {
        <section class="public-head">
            <h2 class="mincho" dir="auto">{title}</h2>
            <dl class="head-facts">
                {facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| view! {
                    <div><dt class="label">{say(key, &[])}</dt><dd dir="auto">{value}</dd></div>
                }).collect_view()}
            </dl>
        </section>
    }
    .into_any()
}
