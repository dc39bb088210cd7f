//! What stays here, on the paper of the notes: how much of it, and never what it says.

use deguchi::model::{Plan, PrivateFace};
use deguchi_view::prelude::*;

use super::HandIn;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

/// The kinds of private fields: the message key of each, and whether a goal has it.
type IsFilled = fn(&PrivateFace) -> bool;

const KINDS: [(&str, IsFilled); 5] = [
    ("note-essence", |face| !face.essence.0.trim().is_empty()),
    ("note-exit-model", |face| face.exit_model.0.is_some()),
    ("note-asset", |face| {
        face.asset.0.kind.is_some() || !face.asset.0.name.trim().is_empty()
    }),
    ("note-ladder", |face| {
        face.ladder.0.now.is_some() || face.ladder.0.aim.is_some()
    }),
    ("stays-records", |face| !face.records.0.is_empty()),
];

/// The plate.
#[component]
pub fn Stays() -> View {
    let store = Store::current();
    let hand_in = HandIn::current();
    let rows = move || {
        // What is looked up changes with every change of the notes.
        hand_in.paper.track();
        store
            .whole_now()
            .map(|plan| rows(&plan))
            .unwrap_or_default()
    };
    view! {
        <section class="stays back" aria-label=t("stays-title")>
            <div class="tint"></div>
            <h2><Icon name="lock"/>{t("stays-title")}</h2>
            <p class="q">{t("stays-why")}</p>
            <dl>
                {move || rows().into_iter().map(|(key, count)| view! {
                    <div><dt>{say(key, &[])}</dt><dd>{count}</dd></div>
                }).collect_view()}
            </dl>
            <p class="q">{t("stays-backup")}</p>
        </section>
    }
}

fn rows(plan: &Plan) -> Vec<(&'static str, String)> {
    let goals = plan.goals.len();
    let mut rows = Vec::new();
    for (at, (key, has)) in KINDS.into_iter().enumerate() {
        let count = plan.goals.iter().filter(|goal| has(&goal.private)).count();
        // Records are a late thing: no row of zeros for them.
        if count > 0 || at < 4 {
            let arguments = [("count", count.into()), ("all", goals.into())];
            let how_many = match count {
                0 => "stays-none",
                _ if count == goals => "stays-all",
                _ => "stays-goals",
            };
            rows.push((key, say(how_many, &arguments)));
        }
    }
    let check = &plan.own.self_check.0;
    let answers = [
        &check.abstraction,
        &check.tools,
        &check.explaining,
        &check.learning,
    ];
    let own = [
        (
            "stays-self-check",
            answers
                .into_iter()
                .filter(|text| !text.trim().is_empty())
                .count(),
        ),
        ("stays-exit-models", plan.own.exit_models.0.len()),
        ("head-names", plan.own.names.0.len()),
    ];
    rows.extend(
        own.into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| (key, say("stays-items", &[("count", count.into())]))),
    );
    rows
}
