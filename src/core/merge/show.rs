//! The document that a copy's registers give, and its sidecar again.

use std::sync::Arc;

use super::Held;
use super::state::{Cell, Entry, State, value};
use crate::change::cells::{Cells, ID, cells, fields, holder, is_order, lists};
use crate::change::replay;
use crate::json::{Value, to_text};
use crate::model::{MAX_ITEMS, Plan};
use crate::sidecar::{Register, Sidecar, unknown};
use crate::sorted::{Map, Set, arrange};

/// The parts of a plan of which there is one.
const PARTS: [&str; 4] = ["head", "context", "house", "own"];

/// The document that the registers give. Parts that are as they were in `old` are shared with it.
pub(super) fn show(mut state: State, old: Option<&Plan>) -> Held {
    let mut shown = shown(&state);
    let mut plan = replay(None, &fields(&shown));
    let holds = |plan: &Option<Plan>| plan.as_ref().map(cells).unwrap_or_default();
    let mut held = holds(&plan);
    if held != shown {
        // A register holds what no page writes: a damaged file, or one made by other hands.
        drop_unreadable(&mut state);
        shown = self::shown(&state);
        plan = replay(None, &fields(&shown)).filter(|plan| plan.check().is_empty());
        held = holds(&plan);
    }
    if let (Some(plan), Some(old)) = (&mut plan, old) {
        share(plan, old);
    }
    Held {
        plan: plan.map(Arc::new),
        sidecar: sidecar(&state, &held),
    }
}

/// The cells of the document.
pub(super) fn shown(state: &State) -> Cells {
    let mut members: Map<&str, Vec<&str>> = Map::new();
    for (record, fields) in state.registers.iter() {
        if let Some(at) = record.rfind('/')
            && fields.get(ID).is_some_and(Cell::is_filled)
        {
            let (list, id) = record.split_at(at + 1);
            members.get_or_default(list).push(id);
        }
    }
    let mut out = Cells::new();
    if state.get("plan", ID).is_some_and(Cell::is_filled) {
        for part in ["plan"].iter().chain(&PARTS) {
            show_record(state, part, &members, &mut out);
        }
    }
    out
}

fn show_record(state: &State, record: &str, members: &Map<&str, Vec<&str>>, out: &mut Cells) {
    let mut mine = Map::new();
    for (field, cell) in state
        .registers
        .get(record)
        .iter()
        .flat_map(|all| all.iter())
    {
        if let Some(value) = chosen(record, field, cell).filter(|_| !is_order(record, field)) {
            mine.insert(field.clone(), value.clone());
        }
    }
    for (field, list, most) in lists(record) {
        let there = members.get(&*list).map_or(&[][..], Vec::as_slice);
        let nothing = Cell::default();
        let cell = state.get(record, field).unwrap_or(&nothing);
        let mut order = ordered(cell, there);
        order.truncate(most);
        for id in &order {
            show_record(state, &[&*list, id].concat(), members, out);
        }
        if !order.is_empty() || record == "plan" {
            let order = order.into_iter().map(Value::from);
            mine.insert(field.to_owned(), Value::List(order.collect()));
        }
    }
    if !mine.is_empty() {
        out.insert(record.to_owned(), mine);
    }
}

/// The entries, the one whose writer had seen the most first.
pub(super) fn ranked(cell: &Cell) -> Vec<&Entry> {
    let mut all: Vec<&Entry> = cell.entries.iter().collect();
    let key = |entry: &Entry| {
        let (replica, number) = entry.dot.clone();
        (entry.rank, !replica.is_empty(), number, replica)
    };
    let text = |entry: &Entry| entry.value.as_ref().map(|value| to_text(value));
    arrange(&mut all, &mut |one, other| {
        let (a, b) = (key(one), key(other));
        a > b || (a == b && text(one) > text(other))
    });
    all
}

/// The value of a cell that the document shows.
fn chosen<'a>(record: &str, field: &str, cell: &'a Cell) -> Option<&'a Value> {
    if let [only] = &*cell.entries {
        return only.value.as_ref();
    }
    let mut ranked = ranked(cell).into_iter();
    let number = |entry: &&Entry| entry.value.as_ref()?.to::<u64>().ok();
    let entry = match (record, field) {
        (_, ID) => ranked.find(|entry| entry.value.is_some()),
        ("plan", "revision") => ranked.rev().max_by_key(number),
        _ => ranked.next(),
    };
    entry?.value.as_ref()
}

/// Most orders that are looked at, the newest first: more than anybody has devices and tabs. A file
/// made by other hands cannot make it slow.
const MAX_ORDERS: usize = 16;

/// The records that are there, each once, in the order that all the orders give.
fn ordered<'a>(cell: &'a Cell, there: &[&'a str]) -> Vec<&'a str> {
    let mut out: Vec<&str> = Vec::new();
    for entry in ranked(cell).into_iter().take(MAX_ORDERS) {
        let list = entry.value.as_ref().map_or(&[][..], Value::as_list);
        let mut behind = 0;
        for id in list.iter().filter_map(Value::as_text).take(MAX_ITEMS) {
            match out.iter().position(|other| *other == id) {
                Some(at) => behind = at + 1,
                None => {
                    out.insert(behind, id);
                    behind += 1;
                }
            }
        }
    }
    let members = Set::of(there.to_vec());
    out.retain(|id| members.contains(id));
    let named = Set::of(out.clone());
    out.extend(there.iter().filter(|id| !named.contains(*id)));
    out
}

/// Takes parts of the old plan over where they are the same.
fn share(plan: &mut Plan, old: &Plan) {
    fn one<T: PartialEq>(new: &mut Arc<T>, old: &Arc<T>) {
        if new == old {
            new.clone_from(old);
        }
    }
    one(&mut plan.head, &old.head);
    one(&mut plan.context, &old.context);
    one(&mut plan.house, &old.house);
    one(&mut plan.own, &old.own);
    for goal in &mut plan.goals {
        if let Some(old) = old.goal(&goal.id) {
            one(goal, old);
        }
    }
}

/// The sidecar beside a document that shows these cells.
fn sidecar(state: &State, shown: &Cells) -> Sidecar {
    let mut out = Sidecar {
        seen: state.seen.clone(),
        ..Sidecar::default()
    };
    for (record, fields) in state.registers.iter() {
        for (field, cell) in fields.iter() {
            let here = value(shown, record, field);
            if !cell.replaced.is_empty() {
                let cells = out.replaced.get_or_default(record.clone());
                cells.insert(field.clone(), cell.replaced.clone());
            }
            if cell.entries.is_empty() || is_plain(cell, here) {
                continue;
            }
            let registers = cell.entries.iter().map(|entry| Register {
                dot: entry.dot.clone(),
                rank: entry.rank,
                value: entry.value.clone().filter(|value| here != Some(value)),
                empty: entry.value.is_none() && here.is_some(),
            });
            let cells = out.fields.get_or_default(record.clone());
            cells.insert(field.clone(), registers.collect());
        }
    }
    out
}

/// Whether a cell holds what the document shows, and nobody has written there since there is a sidecar.
fn is_plain(cell: &Cell, here: Option<&Value>) -> bool {
    let [only] = &*cell.entries else { return false };
    let is_unknown = here.is_some_and(|here| only.dot == unknown(here));
    is_unknown && only.value.as_ref() == here && cell.replaced.is_empty()
}

/// Drops the values that no document of today can hold.
fn drop_unreadable(state: &mut State) {
    let mut all = std::mem::take(&mut state.registers);
    let records: Vec<String> = all.keys().cloned().collect();
    for record in records {
        let Some(fields) = all.get_mut(&record) else {
            continue;
        };
        fields.retain(|field, cell| {
            cell.entries.retain(|entry| {
                let value = entry.value.as_ref();
                value.is_none_or(|value| is_readable(&record, field, value))
            });
            *cell != Cell::default()
        });
    }
    state.registers = all;
}

/// Whether a plan that holds the value and little else shows it again.
fn is_readable(record: &str, field: &str, value: &Value) -> bool {
    if is_order(record, field) {
        return value.as_list().iter().all(|id| id.as_text().is_some());
    }
    let mut small = Cells::new();
    small
        .get_or_default("plan".to_owned())
        .insert(ID.to_owned(), Value::from("plan"));
    let mut at = record;
    while let Some((outer, (start, id))) = holder(at).zip(at.rsplit_once('/')) {
        let cells = small.get_or_default(at.to_owned());
        cells.insert(ID.to_owned(), Value::from(id));
        let list = start.rsplit('/').next().unwrap_or_default();
        let list = if outer == "plan" { "goals" } else { list };
        let cells = small.get_or_default(outer.to_owned());
        cells.insert(list.to_owned(), Value::List(vec![Value::from(id)]));
        at = outer;
    }
    let is_other_id = field == ID && record != "plan" && {
        let id = value.as_text();
        id != record.rsplit('/').next()
    };
    let cells = small.get_or_default(record.to_owned());
    cells.insert(field.to_owned(), value.clone());
    let plan = replay(None, &fields(&small));
    let shown = plan.as_ref().map(self::cells).unwrap_or_default();
    !is_other_id && self::value(&shown, record, field) == Some(value)
}
