//! What another context in its place would change, item by item.

use deguchi::command::ContextText;
use deguchi::model::{Context, Figure};
use deguchi_view::prelude::*;

use super::plain;
use crate::words::say;

/// The texts of a context, with the keys of their names and of what stands there while they are
/// empty, in the order in which they are read.
pub const TEXTS: [(ContextText, &str, &str); 13] = [
    (ContextText::Name, "context-name", "context-name-hint"),
    (ContextText::Company, "context-company", ""),
    (ContextText::Department, "context-department", ""),
    (ContextText::Section, "context-section", ""),
    (ContextText::Vision, "context-vision", "context-vision-hint"),
    (ContextText::Focus, "context-focus", "context-focus-hint"),
    (
        ContextText::Purpose,
        "context-purpose",
        "context-purpose-hint",
    ),
    (ContextText::Result, "context-result", "context-result-hint"),
    (
        ContextText::Process,
        "context-process",
        "context-process-hint",
    ),
    (
        ContextText::Contribution,
        "context-contribution",
        "context-contribution-hint",
    ),
    (ContextText::Slogan, "context-slogan", "context-slogan-hint"),
    (
        ContextText::UsedFor,
        "context-used-for",
        "context-used-for-hint",
    ),
    (
        ContextText::AiRules,
        "context-ai-rules",
        "context-ai-rules-hint",
    ),
];

/// A line of a context: what it is (for telling lines apart), the key of its label, its words.
type Line = (String, &'static str, String);

fn lines(context: &Context) -> Vec<Line> {
    let mut all: Vec<Line> = Vec::new();
    let text = |(which, key, _): &(ContextText, &'static str, &str)| {
        ((*key).to_owned(), *key, which.of(context).trim().to_owned())
    };
    all.extend(TEXTS[..4].iter().map(text));
    all.extend(
        context
            .figures
            .iter()
            .map(|f| (f.id.to_string(), "level-company-long", figure(f))),
    );
    all.extend(TEXTS[4..6].iter().map(text));
    for policy in &context.policies {
        all.push((
            policy.id.to_string(),
            "level-department-long",
            policy.line().trim().to_owned(),
        ));
    }
    for objective in &context.objectives {
        all.push((
            objective.id.to_string(),
            "level-section-long",
            objective.text.clone(),
        ));
    }
    all.extend(TEXTS[6..].iter().map(text));
    all.retain(|(_, _, words)| !words.is_empty());
    all
}

fn figure(figure: &Figure) -> String {
    let amount = figure
        .amount
        .map_or_else(|| say("figure-later", &[]), |amount| amount.grouped());
    [&*figure.name, &*amount, &*figure.unit]
        .join(" ")
        .trim()
        .to_owned()
}

/// What `new` in the place of `old` would change: a row for each kind of line, then how many stay.
pub fn context_changes(old: &Context, new: &Context) -> AnyView {
    let (before, after) = (lines(old), lines(new));
    let mut rows: Vec<(&'static str, Vec<AnyView>)> = Vec::new();
    let mut put =
        |key: &'static str, line: AnyView| match rows.iter_mut().find(|(label, _)| *label == key) {
            Some((_, lines)) => lines.push(line),
            None => rows.push((key, vec![line])),
        };
    let mut kept = 0_usize;
    for (id, key, words) in &after {
        let there = before
            .iter()
            .find(|(other, _, _)| other == id)
            .map(|(_, _, words)| words);
        if there == Some(words) {
            kept += 1;
            continue;
        }
        let class = if there.is_some() { "mod" } else { "ins" };
        put(key, line(class, there.map(String::as_str), Some(words)));
    }
    for (id, key, words) in &before {
        if !after.iter().any(|(other, _, _)| other == id) {
            put(key, line("del", Some(words), None));
        }
    }
    let rows = rows.into_iter().map(|(key, lines)| {
        view! { <section class="row"><h3 class="label">{say(key, &[])}</h3><ul class="changes">{lines}</ul></section> }
    });
    let kept = (kept > 0)
        .then(|| view! { <p class="q">{say("context-kept", &[("count", kept.into())])}</p> });
    view! { {rows.collect_view()}{kept} }.into_any()
}

fn line(class: &'static str, before: Option<&str>, after: Option<&str>) -> AnyView {
    let del = before.map(|words| view! { <del><span class="vh">{say("context-gone", &[])}</span>{plain(words)}</del> });
    let ins = after.map(|words| view! { <ins><span class="vh">{say("context-new", &[])}</span>{plain(words)}</ins> });
    view! { <li class=class dir="auto">{del}{ins}</li> }.into_any()
}
