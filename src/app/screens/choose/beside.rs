//! Two templates side by side, line by line.

use deguchi::catalogue::{Answers, Filler, level_or_nearest};
use deguchi::model::{Difficulty, Template};
use deguchi_view::prelude::*;

use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::words::{Words, say_of, t};

/// What a line says of a template: one text or several.
type Said = fn(&Template) -> Vec<String>;

/// The lines, in order.
const LINES: [(&str, Said); 10] = [
    ("beside-for", |t| vec![t.summary.clone()]),
    ("beside-goal", goal),
    ("beside-kpis", kpis),
    ("beside-actions", actions),
    ("beside-asks", |t| {
        t.interview.iter().map(|q| q.ask.clone()).collect()
    }),
    ("beside-loop", |t| {
        vec![joined(
            t.loop_places
                .iter()
                .map(|place| say_of("loop-", place.name(), "")),
        )]
    }),
    ("beside-ladder", |t| {
        vec![say_of("ladder-", t.ladder.name(), "")]
    }),
    ("beside-work", work),
    ("template-hard-for-ai", |t| vec![t.hard_for_ai.clone()]),
    ("template-gaming", |t| {
        vec![t.gaming.clone(), t.counter.clone()]
    }),
];

/// Both of them.
#[component]
pub fn Beside(both: Vec<Template>, back: Callback<()>, take: Callback<Template>) -> View {
    let private = Store::current()
        .keeping
        .settings
        .with_untracked(|s| s.shows_notes());
    let lines = StoredValue::new(both.clone());
    let head = both.into_iter().map(|template| {
        let (name, family) = (template.name.clone(), template.family);
        view! {
            <th scope="col">
                <span class="label">{say_of("family-", family.name(), "")}</span>
                <b>{name}</b>
                <button class="btn small" disabled=locked() on:click=move |_| take.run(template.clone())>{t("beside-take")}</button>
            </th>
        }
    });
    let line = move |key: &'static str, said: &dyn Fn(&Template) -> Vec<String>| {
        let cells = lines.with_value(|both| {
            both.iter()
                .map(|template| {
                    let all = said(template).into_iter().filter(|text| !text.is_empty());
                    view! { <td>{all.map(|text| view! { <p>{text}</p> }).collect_view()}</td> }
                })
                .collect_view()
        });
        view! { <tr><th scope="row">{t(key)}</th>{cells}</tr> }
    };
    view! {
        <p><button class="textlink" on:click=move |_| back.run(())>{t("beside-back")}</button></p>
        <h2 class="mincho" id="beside" tabindex="-1">{t("beside-title")}</h2>
        <table class="beside">
            <thead><tr><td></td>{head.collect_view()}</tr></thead>
            <tbody>
                {LINES.iter().map(|(key, said)| line(key, said)).collect_view()}
                {private.then(|| line("beside-strengths", &strengths))}
                {private.then(|| line("template-essence", &|t| t.goals.iter().map(|g| g.essence.clone()).collect()))}
            </tbody>
        </table>
    }
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" · ")
}

/// Writes texts of the template with their blanks.
fn blank(template: &Template) -> impl Fn(&str) -> String {
    let language = Words::current().language_now();
    move |text| Filler::new(template, &Answers::default(), language).text(text)
}

/// The goals in one line each, with their blanks.
fn goal(template: &Template) -> Vec<String> {
    let fill = blank(template);
    let of = |goal| level_or_nearest(goal, Difficulty::Standard).map(|w| fill(&w.title));
    template.goals.iter().filter_map(of).collect()
}

/// The KPIs with the figures that are suggested for the standard level.
fn kpis(template: &Template) -> Vec<String> {
    let fill = blank(template);
    let mut all = Vec::new();
    for goal in &template.goals {
        let suggested = level_or_nearest(goal, Difficulty::Standard).map(|w| &w.suggestions);
        for (at, kpi) in goal.kpis.iter().enumerate() {
            let figure = suggested
                .and_then(|all| all.get(at))
                .filter(|s| !s.is_empty());
            let parts = [Some(&kpi.name), figure];
            all.push(joined(parts.into_iter().flatten().map(|text| fill(text))));
        }
    }
    all
}

fn actions(template: &Template) -> Vec<String> {
    let fill = blank(template);
    let all = template.goals.iter().flat_map(|goal| &goal.actions);
    all.map(|action| {
        joined(
            [&action.text, &action.times]
                .into_iter()
                .map(|text| fill(text)),
        )
    })
    .collect()
}

fn work(template: &Template) -> Vec<String> {
    let services = template
        .services
        .iter()
        .map(|s| say_of("service-", s.name(), ""));
    let roles = template.roles.iter().map(|r| say_of("role-", r.name(), ""));
    services.chain(roles).collect()
}

fn strengths(template: &Template) -> Vec<String> {
    let own = Store::current().own.get_untracked();
    let catalogue = Words::current().catalogue_now();
    let known = template
        .exit_models
        .iter()
        .filter_map(|id| catalogue.exit_model(id, &own));
    known.map(|model| model.name.clone()).collect()
}
