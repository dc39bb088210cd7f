//! A goal as others see it: every public field that holds something, to be read and printed.
//!
//! It takes public types only, so that nothing private can be shown by it.

use deguchi::formats::SubmittedGoal;
use deguchi::model::{Amount, Category, Evidence, Kpi, KpiKind, PublicFace, Served};
use deguchi_view::prelude::*;

use crate::words::{day, say, say_of};

/// A text that came from somewhere, as text: what turns the direction of writing is made visible,
/// so that nobody reads another order than the one that is there.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if !text.contains(turns) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if turns(c) {
            out.push_str(&format!("⟦U+{:04X}⟧", c as u32));
        } else {
            out.push(c);
        }
    }
    out
}

/// One submitted goal on its sheet.
#[component]
pub fn PublicGoal(
    /// The goal.
    goal: SubmittedGoal,
    /// The items of the cascade that the file names.
    cascade: Vec<Served>,
    /// The categories that the file names.
    categories: Vec<Category>,
    /// The how-manieth it is, from 1.
    number: usize,
) -> View {
    // Made anew as a whole when the language changes: nothing else in it moves.
    move || whole(&goal.face, &cascade, &categories, number)
}

fn whole(face: &PublicFace, cascade: &[Served], categories: &[Category], number: usize) -> AnyView {
    let title = plain(face.title.trim());
    let title = if title.is_empty() {
        say("goal-untitled", &[])
    } else {
        title
    };
    let mut facts = Vec::new();
    if let Some(id) = &face.category {
        let named = categories
            .iter()
            .find(|category| category.id == *id)
            .map(|category| plain(&category.name));
        facts.push((
            say("field-category", &[]),
            named.unwrap_or_else(|| id.to_string()),
        ));
    }
    if let Some(weight) = face.weight {
        facts.push((say("field-weight", &[]), format!("{} %", weight.percent())));
    }
    if let Some(difficulty) = face.difficulty {
        facts.push((
            say("field-difficulty", &[]),
            say_of("difficulty-", difficulty.name(), ""),
        ));
    }
    let loop_places: Vec<String> = face
        .loop_places
        .iter()
        .map(|place| say_of("loop-", place.name(), ""))
        .collect();
    if !loop_places.is_empty() {
        facts.push((say("field-loop", &[]), loop_places.join(" · ")));
    }
    let links: Vec<(String, String)> = face
        .links
        .iter()
        .map(|id| match cascade.iter().find(|item| item.id == *id) {
            Some(item) => (say_of("level-", item.level.name(), ""), plain(&item.text)),
            None => (String::new(), id.to_string()),
        })
        .collect();
    let rows = vec![
        text("field-statement", &face.statement),
        row("field-links", (!links.is_empty()).then(|| view! {
            <ul class="links">{links.into_iter().map(|(level, text)| view! { <li><span>{level}</span>{text}</li> }).collect_view()}</ul>
        }.into_any())),
        row("field-kpis", (!face.kpis.is_empty()).then(|| kpis(&face.kpis))),
        text("field-sign", &face.sign),
        row("field-criterion", parts(&[("", &face.criterion), ("field-criterion-minimum", &face.criterion_minimum)])),
        row("field-actions", (!face.actions.is_empty()).then(|| actions(face))),
        text("field-support", &face.support),
        row("public-goal-showing", showing(face)),
        row("field-evidence", (!face.evidence.is_empty()).then(|| evidence(&face.evidence))),
        row("public-goal-frame", parts(&[
            ("field-purpose", &face.frame.purpose),
            ("field-background", &face.frame.background),
            ("field-scope", &face.frame.scope),
            ("field-procedure", &face.frame.procedure),
        ])),
        text("field-supplement", &face.supplement),
    ];
    view! {
        <article class="public-goal" aria-label=say("public-goal-number", &[("number", number.into())])>
            <header>
                <p class="label">{say("public-goal-number", &[("number", number.into())])}</p>
                <h2 class="mincho" dir="auto">{title}</h2>
                <ul class="facts">
                    {facts.into_iter().map(|(name, value)| view! { <li><span class="label">{name}</span>{value}</li> }).collect_view()}
                </ul>
            </header>
            {rows}
        </article>
    }
    .into_any()
}

/// A row with its label in the margin; nothing where there is nothing to show.
fn row(key: &'static str, content: Option<AnyView>) -> AnyView {
    content.map_or_else(
        || ().into_any(),
        |content| {
            view! { <section class="row"><h3 class="label">{say(key, &[])}</h3>{content}</section> }
                .into_any()
        },
    )
}

fn text(key: &'static str, value: &str) -> AnyView {
    row(key, parts(&[("", value)]))
}

/// Texts one below the other, each with its name where it has one.
fn parts(all: &[(&'static str, &str)]) -> Option<AnyView> {
    let filled: Vec<AnyView> = all
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(key, text)| {
            let name =
                (!key.is_empty()).then(|| view! { <span class="label">{say(key, &[])}</span> });
            view! { <p class="said" dir="auto">{name}{plain(text)}</p> }.into_any()
        })
        .collect();
    (!filled.is_empty()).then(|| filled.into_any())
}

fn cell(class: &'static str, key: &'static str, value: String) -> AnyView {
    view! { <td class=class data-l=say(key, &[])>{value}</td> }.into_any()
}

fn kpis(all: &[Kpi]) -> AnyView {
    let head = [
        "kpi-name",
        "kpi-baseline",
        "kpi-target",
        "kpi-unit",
        "kpi-due",
        "kpi-evidence",
    ];
    let lines: Vec<AnyView> = all.iter().map(kpi).collect();
    view! {
        <table class="said-kpis">
            <thead><tr>{head.map(|key| view! { <th scope="col">{say(key, &[])}</th> }).collect_view()}</tr></thead>
            <tbody>{lines}</tbody>
        </table>
    }
    .into_any()
}

fn kpi(kpi: &Kpi) -> AnyView {
    let now = kpi.baseline.map(Amount::grouped).unwrap_or_default();
    let (now, target) = match kpi.kind {
        _ if !kpi.has_target() => (now, say("not-set", &[])),
        KpiKind::YesNo => (String::new(), say("kpi-yes-no", &[])),
        KpiKind::Milestone => (
            String::new(),
            say("kpi-steps-count", &[("count", kpi.steps.len().into())]),
        ),
        _ => (now, kpi.target.map(Amount::grouped).unwrap_or_default()),
    };
    let manner = [
        say_of("kpi-kind-", kpi.kind.name(), ""),
        say_of("kpi-direction-", kpi.direction.name(), ""),
    ]
    .join(" · ");
    let steps = kpi.steps.join(" → ");
    let details = parts(&[
        ("public-goal-steps", &steps),
        ("kpi-method", &kpi.method),
        ("kpi-counting", &kpi.counting),
        ("kpi-confirmed-by", &kpi.confirmed_by),
    ]);
    view! {
        <tr>
            <th scope="row" dir="auto">{plain(&kpi.name)}<small>{manner}</small>{details}</th>
            {cell("num", "kpi-baseline", now)}
            {cell(if kpi.has_target() { "num aim" } else { "num aim blank" }, "kpi-target", target)}
            {cell("unit", "kpi-unit", plain(&kpi.unit))}
            {cell("due", "kpi-due", kpi.due.map(day).unwrap_or_default())}
            {cell("ev", "kpi-evidence", plain(&kpi.evidence))}
        </tr>
    }
    .into_any()
}

fn actions(face: &PublicFace) -> AnyView {
    let one = |action: &deguchi::model::Action| {
        let due = action
            .due
            .map(|due| say("public-goal-by", &[("day", (&day(due)).into())]));
        view! {
            <li><span dir="auto">{plain(&action.text)}</span><span class="q">{plain(&action.times)}</span><span class="q">{due}</span></li>
        }
    };
    view! { <ul class="said-acts">{face.actions.iter().map(one).collect_view()}</ul> }.into_any()
}

fn showing(face: &PublicFace) -> Option<AnyView> {
    let showing = &face.showing;
    let permitted = showing.permitted_on.map(day).unwrap_or_default();
    parts(&[
        ("field-showing-scope", &showing.scope),
        ("field-showing-owner", &showing.owner),
        ("field-showing-permitted-by", &showing.permitted_by),
        ("field-showing-permitted-on", &permitted),
    ])
}

fn evidence(all: &[Evidence]) -> AnyView {
    all.iter()
        .map(|evidence| {
            let record = evidence.record.clone().unwrap_or_default();
            parts(&[
                ("", &evidence.text),
                ("public-goal-own-idea", &record.own_idea),
                ("public-goal-ai-idea", &record.ai_idea),
                ("public-goal-verified", &record.verified),
                ("public-goal-came-back", &record.came_back),
            ])
        })
        .collect_view()
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_turns_the_direction_is_shown() {
        assert_eq!(plain("a\u{202E}b"), "a⟦U+202E⟧b");
        assert_eq!(plain("<b>型</b>"), "<b>型</b>");
    }
}
