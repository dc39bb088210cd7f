//! What differs between two moments, record by record, with the words of texts marked.

use std::sync::Arc;

use deguchi::model::Plan;
use deguchi::moments::{Line, Mark, Of, Piece, Section, Shown, Stand, Which, compare};
use deguchi_view::prelude::*;

use super::bring;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{Words, day, or_say, say, t};

/// The sections; with `back`, the plan of a moment, each goal can be brought back as it was in it.
pub fn list(before: Option<&Plan>, after: Option<&Plan>, back: Option<&Arc<Plan>>) -> AnyView {
    let hidden = Store::current().keeping.settings.with(|s| s.hide_notes);
    let mut sections = compare(before, after);
    if hidden {
        for section in &mut sections {
            section.lines.retain(|line| !line.private);
        }
    }
    // A goal stands there for its measures and actions; without any of them it says nothing.
    sections.retain(|section| !is_blank(section) || matches!(section.of, Of::Goal(_)));
    if sections.iter().all(is_blank) {
        return view! { <p class="q">{t("history-same")}</p> }.into_any();
    }
    let sections = sections
        .iter()
        .map(|section| one(section, back))
        .collect_view();
    view! { <ul class="sections">{sections}</ul> }.into_any()
}

/// What is there in one of two plans only, by its name alone.
pub fn named(before: Option<&Plan>, after: Option<&Plan>) -> AnyView {
    let sections = compare(before, after);
    let whole = sections
        .iter()
        .find(|section| section.stand != Stand::Both)
        .or(sections.first());
    let whole = whole.cloned().map(|section| Section {
        lines: Vec::new(),
        ..section
    });
    let shown = whole.map(|section| one(&section, None));
    view! { <ul class="sections">{shown}</ul> }.into_any()
}

fn is_blank(section: &Section) -> bool {
    section.lines.is_empty() && !section.moved && section.stand == Stand::Both
}

fn one(section: &Section, back: Option<&Arc<Plan>>) -> AnyView {
    let kind = match &section.of {
        Of::Plan => "history-of-plan",
        Of::Head => "head-title",
        Of::Context => "section-context",
        Of::House => "house-title",
        Of::Own => "history-of-own",
        Of::Goal(_) => "place-title",
        Of::Kpi(..) => "place-kpi-name",
        Of::Action(..) => "place-action",
    };
    let name = match &section.of {
        Of::Goal(_) => Some(or_say(&section.name, "goal-untitled")),
        _ => Some(section.name.clone()).filter(|name| !name.trim().is_empty()),
    };
    let part = matches!(section.of, Of::Kpi(..) | Of::Action(..));
    let stand = match section.stand {
        Stand::Both => section.moved.then_some("history-moved"),
        Stand::Added => Some("history-added"),
        Stand::Removed => Some("history-removed"),
    };
    let bring = match (&section.of, back) {
        (Of::Goal(id), Some(then)) if then.goal(id).is_some() => {
            let (id, then) = (id.clone(), Arc::clone(then));
            let name = name.clone().unwrap_or_default();
            let label = say("history-bring-named", &[("name", (&name).into())]);
            Some(
                view! { <button class="textlink" aria-label=label on:click=move |_| bring(&then, &Which::Goal(id.clone()))>{t("history-bring-goal")}</button> },
            )
        }
        _ => None,
    };
    let lines = section.lines.iter().map(line).collect_view();
    view! {
        <li class:part=move || part>
            <h3><span class="label">{t(kind)}</span> {name.map(|name| view! { <b dir="auto">{name}</b> })} {stand.map(|key| view! { <small>{t(key)}</small> })}</h3>
            {lines}{bring}
        </li>
    }
    .into_any()
}

/// A field: its name, and what stood and stands there.
fn line(line: &Line) -> AnyView {
    let private = line.private;
    let called = line.called.clone().filter(|called| !called.is_empty());
    let values = |all: &[Shown]| {
        let all: Vec<String> = all.iter().map(shown).collect();
        all.join(&say("check-comma", &[]))
    };
    let (was, now) = (values(&line.was), values(&line.now));
    let words = if line.words.is_empty() {
        let was = (!was.is_empty()).then(|| piece(Mark::Removed, was));
        let now = (!now.is_empty()).then(|| piece(Mark::Added, now));
        let none = was.is_none() && now.is_none();
        view! { {was}" "{now}{none.then(|| t("history-changed"))} }.into_any()
    } else {
        let pieces = line.words.iter();
        pieces
            .map(|Piece { mark, text }| piece(*mark, text.clone()))
            .collect_view()
            .into_any()
    };
    view! {
        <div class="line" class:private=move || private>
            <span class="label">{private.then(|| view! { <Icon name="lock"/> })}{t(line.key)}{called.map(|called| view! { <small dir="auto">{called}</small> })}</span>
            <p dir="auto">{words}</p>
        </div>
    }
    .into_any()
}

/// A piece of text; how it is marked is said as well.
fn piece(mark: Mark, text: String) -> AnyView {
    match mark {
        Mark::Kept => view! { <span>{text}</span> }.into_any(),
        Mark::Removed => {
            view! { <del><span class="vh">{t("history-mark-removed")}</span>{text}</del> }
                .into_any()
        }
        Mark::Added => {
            view! { <ins><span class="vh">{t("history-mark-added")}</span>{text}</ins> }.into_any()
        }
    }
}

/// A value as it is read.
fn shown(value: &Shown) -> String {
    let catalogue = Words::current().catalogue_now();
    match value {
        Shown::Text(text) => text.clone(),
        Shown::Figure(amount) => amount.grouped(),
        Shown::Day(date) => day(*date),
        Shown::Message(key) => say(key, &[]),
        Shown::Category(id) => {
            let mut all = catalogue.pack().categories.iter();
            let found = all.find(|one| one.id == *id);
            found.map_or_else(|| id.to_string(), |one| one.name.clone())
        }
        Shown::Strength(id) => {
            let mut all = catalogue.pack().exit_models.iter();
            let found = all.find(|one| one.id == *id);
            found.map_or_else(|| id.to_string(), |one| one.name.clone())
        }
    }
}
