//! How far what remains has come, and how far it shall come: drawn of my notes, and as private.

use super::shape::{Anchor, Look, Room, Sheet};
use super::{Picture, Row, Say, count};
use crate::model::{Goal, LadderStep, Plan, Private};

/// Where the first step stands, and the way to the next.
const FIRST: i64 = 292;
const STEP: i64 = 96;
/// Where a goal's line begins.
const BEGIN: i64 = 236;
const TOP: i64 = 44;
const PITCH: i64 = 44;

fn place(step: Option<LadderStep>) -> i64 {
    match step {
        None => BEGIN,
        Some(LadderStep::Visible) => FIRST,
        Some(LadderStep::Reusable) => FIRST + STEP,
        Some(LadderStep::Public) => FIRST + 2 * STEP,
    }
}

/// The name of a step. What is to be public waits until somebody's leave is written down.
fn step_name(step: LadderStep, goal: &Goal, say: Say<'_>) -> String {
    match step {
        LadderStep::Visible => say("ladder-visible", &[]),
        LadderStep::Reusable => say("ladder-reusable", &[]),
        LadderStep::Public if goal.public.showing.permitted_on.is_none() => {
            say("ladder-public-open", &[])
        }
        LadderStep::Public => say("ladder-public", &[]),
    }
}

/// The picture. It holds words of my notes: it stays with its owner.
#[must_use]
pub fn ladder(plan: &Plan, say: Say<'_>) -> Private<Picture> {
    let mut sheet = Sheet::default();
    let bottom = TOP + count(plan.goals.len()) * PITCH;
    let legend = [(Look::Ink, 6, "ladder-now"), (Look::Ring, 90, "ladder-aim")];
    for (look, x, key) in legend {
        sheet.circle(look, x, 8, 5);
        sheet.text(Look::Soft, Anchor::Start, x + 11, 12, &say(key, &[]));
    }
    for step in LadderStep::ALL {
        let key = match step {
            LadderStep::Visible => "ladder-visible",
            LadderStep::Reusable => "ladder-reusable",
            LadderStep::Public => "ladder-public",
        };
        let x = place(Some(*step));
        sheet.text(Look::Soft, Anchor::Middle, x, 12, &say(key, &[]));
        sheet.line(Look::Hair, (x, 24), (x, bottom));
    }
    let mut rows = Vec::new();
    for (at, goal) in (0..).zip(&plan.goals) {
        let y = TOP + at * PITCH + 14;
        let name = goal.private.asset.0.name.trim();
        let named = !name.is_empty();
        let name = if named {
            name.to_owned()
        } else {
            say("picture-ladder-unnamed", &[])
        };
        let number = usize::try_from(at + 1).unwrap_or(0);
        sheet.text(Look::Soft, Anchor::Start, 0, y + 4, &number.to_string());
        let room = Room {
            size: 13,
            width: BEGIN - 40,
            lines: 2,
        };
        let look = if named { Look::Plain } else { Look::Soft };
        sheet.block(look, 22, y + 4, &name, room);
        draw_line(goal, y, &mut sheet);
        rows.push(Row {
            text: name,
            detail: in_words(goal, say),
            goals: vec![number],
            ..Row::default()
        });
    }
    let aims = |step| {
        let aim = plan.goals.iter().map(|goal| goal.private.ladder.0);
        aim.filter(|ladder| ladder.aim.max(ladder.now) >= Some(step))
            .count()
    };
    let (public, any) = (aims(LadderStep::Public), aims(LadderStep::Visible));
    let title = match (public, any) {
        (0, 0) => say("picture-ladder-none", &[]),
        (0, _) => say("picture-ladder-not-public", &[]),
        _ => say("picture-ladder-public", &[("count", public.into())]),
    };
    Private(Picture {
        label: say("picture-ladder", &[]),
        title,
        rows,
        width: FIRST + 2 * STEP + 56,
        height: bottom,
        shapes: sheet.0,
    })
}

fn draw_line(goal: &Goal, y: i64, sheet: &mut Sheet) {
    let ladder = goal.private.ladder.0;
    sheet.line(Look::Rule, (BEGIN, y - 5), (BEGIN, y + 5));
    let (now, aim) = (place(ladder.now), place(ladder.aim));
    if aim > now {
        sheet.line(Look::Ahead, (now, y), (aim, y));
        sheet.circle(Look::Ring, aim, y, 6);
    }
    if ladder.now.is_some() {
        sheet.line(Look::Covered, (BEGIN, y), (now, y));
        sheet.circle(Look::Ink, now, y, 6);
    }
}

fn in_words(goal: &Goal, say: Say<'_>) -> String {
    let ladder = goal.private.ladder.0;
    let part = |key: &str, step: Option<LadderStep>| {
        let step = step_name(step?, goal, say);
        Some(say(key, &[("step", (&step).into())]))
    };
    let now = part("picture-ladder-now", ladder.now);
    let aim = part("picture-ladder-aim", ladder.aim);
    let said: Vec<String> = [now, aim].into_iter().flatten().collect();
    if said.is_empty() {
        say("picture-ladder-open", &[])
    } else {
        said.join(&say("picture-comma", &[]))
    }
}
