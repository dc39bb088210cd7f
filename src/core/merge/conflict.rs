//! What is to be asked about: values that stand side by side, and the answer.

use super::show::{ranked, shown};
use super::state::{Entry, State, value};
use crate::change::cells::{Cells, ID, cells, comes_and_goes, fields, holder, is_order, lists};
use crate::change::{Change, difference, replay};
use crate::json::Value;
use crate::model::{MAX_TEXT, Plan};
use crate::sidecar::{Choice, Register, Sidecar};

/// The label of an answer.
const CHOOSE: &str = "merge-choose";

/// What kind of question it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two wrote in one cell.
    Field,
    /// One deleted the record, and another went on writing in it. It is still there.
    Deleted,
    /// The record found no room in the plan, which holds as many as it may. It comes in with the
    /// next merge when one of its kind has been deleted.
    NoRoom,
}

/// A value of a conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The value; `None`: nothing stands there.
    pub value: Option<Value>,
    /// The replica that wrote it; empty where nobody knows.
    pub by: String,
    /// Whether the document shows it.
    pub shown: bool,
}

/// Values that stand side by side in one cell ([`crate::change::cells`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The record: `head`, `goal/ID`, `goal/ID/kpis/ID`, `context/objectives/ID`.
    pub record: String,
    /// The cell: `title`, `owner/name`, `links/ID`; `id` where it is asked whether the record is there.
    pub cell: String,
    /// What kind of question it is.
    pub kind: Kind,
    /// The values, each once: first what the document shows.
    pub sides: Vec<Side>,
}

/// What of the plan is to be asked about, in the order of the records' names.
#[must_use]
pub fn conflicts(plan: &Plan, sidecar: &Sidecar) -> Vec<Conflict> {
    if !sidecar.unnoted.is_empty() {
        let mut sidecar = sidecar.clone();
        sidecar.catch_up();
        return conflicts(plan, &sidecar);
    }
    let mut out = Vec::new();
    let mut here = None;
    for (record, fields) in sidecar.fields.iter() {
        for (cell, registers) in fields.iter() {
            if registers.iter().all(Register::is_shown) || is_settled_by_rule(record, cell) {
                continue;
            }
            let here = here.get_or_insert_with(|| cells(plan));
            out.extend(conflict(record, cell, registers, here));
        }
    }
    out
}

/// Whether nobody is asked: the document shows what all the values give together.
fn is_settled_by_rule(record: &str, cell: &str) -> bool {
    is_order(record, cell) || (record == "plan" && cell == "revision")
}

/// Whether a plan has a list in which such a record can stand.
fn is_listed(record: &str) -> bool {
    let list = record.rfind('/').map_or(record, |at| &record[..=at]);
    let holder = holder(record).unwrap_or_default();
    lists(holder).any(|(_, name, _)| name == list)
}

fn conflict(record: &str, cell: &str, registers: &[Register], here: &Cells) -> Option<Conflict> {
    let is_here = |record: &str| !comes_and_goes(record) || here.contains_key(record);
    let kind = match (is_here(record), cell) {
        (true, ID) => Kind::Deleted,
        (true, _) => Kind::Field,
        (false, ID) if is_listed(record) && holder(record).is_some_and(is_here) => Kind::NoRoom,
        // It is gone, and with it the question.
        (false, _) => return None,
    };
    let shown = value(here, record, cell);
    let entries = registers.iter().map(|register| Entry {
        dot: register.dot.clone(),
        rank: register.rank,
        value: match register.is_shown() {
            true => shown.cloned(),
            false => register.value.clone(),
        },
    });
    let all = super::state::Cell {
        entries: entries.collect(),
        ..Default::default()
    };
    let mut sides: Vec<Side> = Vec::new();
    for entry in ranked(&all) {
        if sides.iter().any(|side| side.value == entry.value) {
            continue;
        }
        let side = Side {
            value: entry.value.clone(),
            by: entry.dot.0.clone(),
            shown: entry.value.as_ref() == shown,
        };
        let at = if side.shown { 0 } else { sides.len() };
        sides.insert(at, side);
    }
    let asked = sides.len() > 1 || (kind == Kind::NoRoom && sides[0].value.is_some());
    asked.then(|| Conflict {
        record: record.to_owned(),
        cell: cell.to_owned(),
        kind,
        sides,
    })
}

/// The answer to a conflict: one of its values, or another one. `None` where nothing is asked there,
/// or the document cannot hold the value.
///
/// Carry the change out first, and hand the answer with what that really changed to
/// [`Sidecar::settle`]; the change is empty where the answer is what the document shows already.
#[must_use]
pub fn choose(
    plan: &Plan,
    sidecar: &Sidecar,
    record: &str,
    cell: &str,
    chosen: Option<Value>,
) -> Option<Choice> {
    let mut caught_up = sidecar.clone();
    caught_up.catch_up();
    let sidecar = &caught_up;
    let registers = sidecar.fields.get(record)?.get(cell)?;
    let asked = conflict(record, cell, registers, &cells(plan))?;
    let text = chosen.as_ref().and_then(Value::as_text);
    if asked.kind == Kind::NoRoom
        || is_settled_by_rule(record, cell)
        || text.is_some_and(|text| text.chars().count() > MAX_TEXT)
    {
        return None;
    }
    let mut state = State::of(Some(plan), sidecar);
    state.cell(record, cell).entries = vec![Entry {
        dot: Default::default(),
        rank: u64::MAX,
        value: chosen.clone(),
    }];
    let after = shown(&state);
    let new = replay(None, &fields(&after));
    let holds = new.as_ref().map(cells).unwrap_or_default() == after;
    let is_it = value(&after, record, cell) == chosen.as_ref();
    if !holds || !is_it || new.as_ref().is_some_and(|new| !new.check().is_empty()) {
        return None;
    }
    Some(Choice {
        change: Change {
            plan: plan.id.clone(),
            label: CHOOSE.into(),
            fields: difference(Some(plan), new.as_ref()),
        },
        record: record.to_owned(),
        cell: cell.to_owned(),
        value: chosen,
    })
}
