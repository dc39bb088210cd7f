//! An English clause that no verb leads: a thing and its level, or somebody who does it.

use std::ops::Range;

use super::en::{due, word};
use super::en_back::points_back;
use super::en_clause::joined;
use super::en_words::{is_number, topic, weak, with_percent};
use super::joints_en::starts_item;
use super::words::{Class, Topic};
use super::{Act, Joint};
use crate::assistant::text::{Text, class};

/// What comes back once a thing is there.
const ECHO: &[&str] = &[
    "visits",
    "downloads",
    "views",
    "visitors",
    "users",
    "readers",
    "logins",
];

/// Whether that begins here, with its figure or without.
pub(super) fn echo(text: &Text, all: &[Range<usize>], from: usize) -> bool {
    let here = word(text, all, from);
    let number = is_number(here) || here.starts_with(|c: char| c.is_ascii_digit());
    ECHO.contains(&word(text, all, from + usize::from(number)))
}

/// How one watches over what was said.
const SEEN: &[&str] = &[
    "shown",
    "discussed",
    "checked",
    "measured",
    "counted",
    "tracked",
    "watched",
    "confirmed",
];

/// What tells of the time before.
const BEFORE: &[&str] = &["was", "were", "had", "said", "used", "did", "came", "took"];

/// A clause that no verb of the table leads: it says nothing of its own, and still stands between two others.
pub(super) fn other(text: &Text, all: &[Range<usize>], clause: &Range<usize>, joint: Joint) -> Act {
    let mut from = clause.start + usize::from(starts_item(text, all, clause.start));
    let (joint, skipped) = joined(text, all, from, all[clause.end - 1].end, joint);
    if from + skipped < clause.end {
        from += skipped;
    }
    let from = from.min(clause.end - 1);
    let span = all[from].start..all[clause.end - 1].end;
    let end = with_percent(text, span.end);
    let span = span.start..end;
    let mut figures = text.quantities_in(&span).iter();
    let figure = figures.any(|at| !weak(&text.low[at.clone()]));
    // "Page load time under one second": a level with no verb, where it stands for itself.
    let own = text.quantities_in(&span).iter().any(|at| {
        let whole = ["every", "all", "each", "both"];
        class::starts(&text.low[at.start..], &whole).is_none()
    }) || text.low[..span.start].ends_with(['\n', '['])
        && !text.times_in(&span).is_empty();
    let due = due(text, &span);
    // In prose a clause with a verb of its own goes on; short ones stand side by side.
    let count = clause.end - from;
    let long = due && text.sentences.len() <= 2;
    let short = count <= if long { 20 } else { 12 } && text.sentences.len() <= 4;
    let head = text.low[..span.start].trim_end();
    let listed = matches!(joint, Joint::Beside | Joint::Other | Joint::Apart)
        || clause.start == 0
        || class::ends(head, &["\n-", "\n•", "\n*", ")"]).is_some()
        || text.low[..span.start]
            .trim_end_matches([' ', '['])
            .ends_with('\n')
        || matches!(head, "" | "-" | "•" | "*");
    // An item of a list that names a thing and no level.
    let item = class::ends(head, &["\n-", "\n•", "\n*"]).is_some()
        || matches!(head, "-" | "•" | "*") && text.sentences.len() > 1;
    let told = (from..clause.end).any(|i| {
        BEFORE.contains(&word(text, all, i)) && !text.low[all[i].end..].starts_with(" in")
    });
    let whole = joint != Joint::Next
        && !told
        && short
        && listed
        && clause.end - from > 2
        && (own || due || item && clause.end - from < 9 && !text.low[span.clone()].contains(':'));
    let numbered = |i: usize| {
        let here = word(text, all, i);
        is_number(here) || here.starts_with(|c: char| c.is_ascii_digit())
    };
    let names = |i: usize| {
        matches!(
            word(text, all, i),
            "she" | "he" | "her" | "his" | "who" | "they"
        )
    };
    let about = topic(&text.low[span.clone()]);
    Act {
        joint,
        class: if whole { Class::Result } else { Class::Other },
        topic: about,
        object: whole,
        back: whole
            && (points_back(text, all, from..clause.end)
                || matches!(
                    word(text, all, from),
                    "both" | "each" | "every" | "most" | "none"
                )
                || word(text, all, from) == "all" && !(due && numbered(from + 1))
                || matches!(word(text, all, from), "no") && word(text, all, from + 2) == "may"
                // "visits reach 2,000 a month": of what was made.
                || echo(text, all, from)
                // "the dashboard is shown at the Monday meeting": how one sees the first.
                || !figure && (from..clause.end).any(|i| SEEN.contains(&word(text, all, i)))
                // "Openings go out in April": a step.
                || matches!(word(text, all, from + 1), "go" | "take" | "follow" | "begin")
                || word(text, all, from) == "everyone" && about != Some(Topic::Leave)
                || !due && (from + 1..clause.end.min(from + 6))
                    .any(|i| matches!(word(text, all, i), "everyone" | "nobody" | "everybody"))
                || (from..clause.end).any(|i| matches!(word(text, all, i), "it" | "them"))
                || (from..clause.end).any(names)),
        others: joint == Joint::Apart && clause.start == 0 && word(text, all, from) == "the",
        teaches: false,
        figure: figure || whole && due,
        counted: figure || !text.times_in(&span).is_empty(),
        mind: false,
        helps: false,
        free: false,
        bare: true,
        echo: false,
        due,
        things: false,
        based: false,
        adopted: false,
        rhythm: false,
        single: false,
        span,
    }
}
