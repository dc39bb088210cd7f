//! What is strong in a goal, in one line: the coach's view says it beside the one thing that would
//! help most. There is no score and no rank: what can be counted is soon written for the count.

use super::checklist::filled;
use super::rules::{begun, is_shown};
use crate::model::{Action, Kpi, PublicFace};

/// The message key of what is strong in a goal; `None` before it is begun.
///
/// It looks at what was filled in, not at words, so that it stays the same while one writes.
#[must_use]
pub fn strength(face: &PublicFace) -> Option<&'static str> {
    if !begun(face) {
        return None;
    }
    let figures = !face.kpis.is_empty() && face.kpis.iter().all(Kpi::has_target);
    let steps = face.actions.iter().any(is_settled);
    let sign = filled(&face.sign);
    let seen = !face.kpis.is_empty() && face.kpis.iter().all(is_shown);
    Some(match (figures, steps, sign) {
        (true, true, true) => "strength-whole",
        (true, _, _) if seen => "strength-checked",
        (true, _, _) => "strength-figures",
        (_, _, true) => "strength-sign",
        (_, true, _) => "strength-steps",
        _ if !face.links.is_empty() => "strength-linked",
        _ => "strength-begun",
    })
}

/// An act with how often or by when.
fn is_settled(action: &Action) -> bool {
    filled(&action.text) && (filled(&action.times) || action.due.is_some())
}
