//! The loop: insight, mechanism, spread, revenue, and which of them no goal touches.

use super::shape::{Anchor, Look, Sheet};
use super::{Picture, Row, Say, Seen, count, goals_in_words, joined};
use crate::model::LoopPlace;

/// The middle of the circle and how far it reaches.
const MIDDLE: (i64, i64) = (270, 142);
const RADIUS: i64 = 92;
/// Where an arc begins and ends, seen from the middle: the parts stand in the gaps.
const NEAR: i64 = 34;
const FAR: i64 = 85;

/// The picture.
#[must_use]
pub fn circle(seen: &Seen<'_>, say: Say<'_>) -> Picture {
    let parts: Vec<(LoopPlace, Vec<usize>)> = LoopPlace::ALL
        .iter()
        .map(|place| {
            let there = seen
                .goals()
                .filter(|(_, face)| face.loop_places.contains(place));
            (*place, there.map(|(number, _)| number).collect())
        })
        .collect();
    let empty: Vec<String> = parts
        .iter()
        .filter(|(_, goals)| goals.is_empty())
        .map(|(place, _)| name(*place, say))
        .collect();
    let title = match empty.len() {
        _ if seen.faces.is_empty() => say("picture-no-goals", &[]),
        0 => say("picture-loop-whole", &[]),
        4 => say("picture-loop-none", &[]),
        _ => {
            let names = joined(&empty, say);
            say("picture-loop-empty", &[("places", (&names).into())])
        }
    };
    let rows = parts.iter().map(|(place, goals)| Row {
        text: name(*place, say),
        detail: match goals.is_empty() {
            true => say("picture-loop-untouched", &[]),
            false => String::new(),
        },
        named: goals_in_words(goals, say),
        gap: goals.is_empty(),
        goals: goals.clone(),
        ..Row::default()
    });
    Picture {
        label: say("field-loop", &[]),
        title,
        rows: rows.collect(),
        width: 2 * MIDDLE.0,
        height: 286,
        shapes: draw(&parts, say).0,
    }
}

fn name(place: LoopPlace, say: Say<'_>) -> String {
    say(&["loop-", place.name()].concat(), &[])
}

fn draw(parts: &[(LoopPlace, Vec<usize>)], say: Say<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let (x, y) = MIDDLE;
    let open = |at: usize| parts[at % parts.len()].1.is_empty();
    // From each part to the next, clockwise from the top; the arrow's two strokes beside its end.
    let ways = [
        ((NEAR, -FAR), (FAR, -NEAR), (-7, -6), (1, -10)),
        ((FAR, NEAR), (NEAR, FAR), (6, -8), (10, 1)),
        ((-NEAR, FAR), (-FAR, NEAR), (8, 6), (-1, 10)),
        ((-FAR, -NEAR), (-NEAR, -FAR), (-6, 8), (-10, -1)),
    ];
    for (at, (from, to, first, second)) in ways.into_iter().enumerate() {
        let (from, to) = ((x + from.0, y + from.1), (x + to.0, y + to.1));
        let broken = open(at) || open(at + 1);
        let look = if broken { Look::Missing } else { Look::Rule };
        let arc = format!(
            "M{} {}A{RADIUS} {RADIUS} 0 0 1 {} {}",
            from.0, from.1, to.0, to.1
        );
        sheet.path(look, 15, arc);
        let arrow = format!(
            "M{} {}L{} {}L{} {}",
            to.0 + first.0,
            to.1 + first.1,
            to.0,
            to.1,
            to.0 + second.0,
            to.1 + second.1
        );
        sheet.path(Look::Arrow, 0, arrow);
    }
    let places = [
        (x, y - RADIUS),
        (x + RADIUS, y),
        (x, y + RADIUS),
        (x - RADIUS, y),
    ];
    for ((at, (place, goals)), spot) in (0..).zip(parts).zip(places) {
        let reach = discs(goals, spot, &mut sheet);
        words(at, *place, goals.is_empty(), (spot, reach), &mut sheet, say);
    }
    for (key, down) in [("picture-loop-back", -4), ("picture-loop-again", 14)] {
        let line = say(key, &[]);
        sheet.text(Look::Soft, Anchor::Middle, x, y + down, &line);
    }
    sheet
}

/// The goals of a part, side by side; how far they reach to either side.
fn discs(goals: &[usize], (x, y): (i64, i64), sheet: &mut Sheet) -> i64 {
    if goals.is_empty() {
        sheet.circle(Look::Missing, x, y, 13);
        return 13;
    }
    // Three find room; of more, two and how many there are besides.
    let shown = if goals.len() > 3 { 2 } else { goals.len() };
    let discs = count(shown + usize::from(goals.len() > shown));
    let left = x - (discs - 1) * 12;
    for (at, number) in (0..).zip(&goals[..shown]) {
        sheet.number(left + at * 24, y, *number);
    }
    if goals.len() > shown {
        let last = left + (discs - 1) * 24;
        let more = format!("+{}", goals.len() - shown);
        sheet.circle(Look::Ring, last, y, 10);
        sheet.text(Look::Soft, Anchor::Middle, last, y + 4, &more);
    }
    discs * 12
}

/// The name of a part and what happens there, on the outer side of its goals.
fn words(
    at: usize,
    place: LoopPlace,
    empty: bool,
    ((x, y), reach): ((i64, i64), i64),
    sheet: &mut Sheet,
    say: Say<'_>,
) {
    let (x, upper, anchor) = match at {
        0 => (x, y - 36, Anchor::Middle),
        1 => (x + reach + 12, y - 2, Anchor::Start),
        2 => (x, y + 30, Anchor::Middle),
        _ => (x - reach - 12, y - 2, Anchor::End),
    };
    let short = match place {
        LoopPlace::Insight => "picture-loop-insight",
        LoopPlace::Mechanism => "picture-loop-mechanism",
        LoopPlace::Spread => "picture-loop-spread",
        LoopPlace::Revenue => "picture-loop-revenue",
    };
    let short = if empty {
        "picture-loop-untouched"
    } else {
        short
    };
    let look = if empty { Look::Gap } else { Look::Strong };
    sheet.text(look, anchor, x, upper, &name(place, say));
    sheet.text(Look::Soft, anchor, x, upper + 17, &say(short, &[]));
}
