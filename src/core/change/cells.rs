//! A plan in its cells: the smallest parts that two hands can write without being in each other's way.
//!
//! A field of a [`Change`](super::Change) may hold several things that a person writes one by one:
//! a name and a number, the links of a goal, the objectives of a section. A cell holds one of them.
//! - Members of an object are cells `field/member`.
//! - Elements of a set are cells `field/element`, whose value is yes.
//! - Elements with ids (evidence, figures, policies, objectives, categories) are records of their
//!   own, `record/field/ID`, as KPIs and actions are; their order is the cell of the field.

use super::{FieldChange, Record, difference};
use crate::json::{Value, from_text, to_text};
use crate::model::{MAX_GOALS, MAX_ITEMS, Plan};
use crate::sorted::Map;

/// Record → cell → what stands there. A cell in which nothing stands is not there.
pub type Cells = Map<Record, Map<String, Value>>;

/// The field that says that a record is there.
pub const ID: &str = "id";

/// Lists of records: the kind of the record that holds them, the field, and whether a change shows
/// the records inside of the field.
const LISTS: [(&str, &str, bool); 8] = [
    ("plan", "goals", false),
    ("goal", "kpis", false),
    ("goal", "actions", false),
    ("goal", "evidence", true),
    ("context", "figures", true),
    ("context", "policies", true),
    ("context", "objectives", true),
    ("head", "categories", true),
];

/// Sets: the kind of the record, the field, and whether the elements are plain words.
const SETS: [(&str, &str, bool); 5] = [
    ("goal", "links", true),
    ("goal", "loop_places", true),
    ("goal", "private.dismissed", false),
    ("house", "required", true),
    ("own", "dismissed", false),
];

/// `goal` for a goal, the name of a record of which a plan has one, nothing for what is inside of those.
fn kind(record: &str) -> &str {
    match record.split_once('/') {
        None => record,
        Some(("goal", id)) if !id.contains('/') => "goal",
        Some(_) => "",
    }
}

fn list(record: &str, field: &str) -> Option<bool> {
    let kind = kind(record);
    let found = LISTS.iter().find(|(k, f, _)| *k == kind && *f == field)?;
    Some(found.2)
}

fn set(record: &str, field: &str) -> Option<bool> {
    let kind = kind(record);
    let found = SETS.iter().find(|(k, f, _)| *k == kind && *f == field)?;
    Some(found.2)
}

/// Whether a field holds a set: which elements there are, and in no order.
#[must_use]
pub fn is_set(record: &str, field: &str) -> bool {
    set(record, field).is_some()
}

/// Whether the cell holds the order of records, as a list of their ids.
#[must_use]
pub fn is_order(record: &str, field: &str) -> bool {
    list(record, field).is_some()
}

/// The lists of records that a record holds: the field, what the names of the records begin with,
/// and how many there may be.
pub fn lists(record: &str) -> impl Iterator<Item = (&'static str, String, usize)> {
    let kind = kind(record).to_owned();
    let record = record.to_owned();
    let mine = LISTS.iter().filter(move |(k, _, _)| *k == kind);
    mine.map(move |(_, field, _)| match *field {
        "goals" => (*field, "goal/".to_owned(), MAX_GOALS),
        _ => (*field, [&*record, "/", field, "/"].concat(), MAX_ITEMS),
    })
}

/// The record that holds a record; `None` for the plan itself, which holds all.
#[must_use]
pub fn holder(record: &str) -> Option<&str> {
    if record == "plan" {
        return None;
    }
    let mut ends = record.rmatch_indices('/').skip(1);
    match ends.next() {
        Some((end, _)) => Some(&record[..end]),
        None => Some("plan"),
    }
}

/// Whether a record is another one, or inside of it.
#[must_use]
pub fn is_inside(record: &str, outer: &str) -> bool {
    std::iter::successors(Some(record), |record| holder(record)).any(|record| record == outer)
}

/// Whether a record comes and goes: it has an id, which its name ends with.
#[must_use]
pub fn comes_and_goes(record: &str) -> bool {
    record == "plan" || record.contains('/')
}

/// The cells of a plan.
#[must_use]
pub fn cells(plan: &Plan) -> Cells {
    let mut out = Cells::new();
    for change in difference(None, Some(plan)) {
        if let Some(value) = &change.after {
            split(&change.record, &change.field, value, &mut out);
        }
    }
    out
}

/// The cells of one field.
pub fn split(record: &str, field: &str, value: &Value, out: &mut Cells) {
    let mut put = |record: String, cell: String, value: Value| {
        out.get_or_default(record).insert(cell, value);
    };
    if let Some(words) = set(record, field) {
        for element in value.as_list() {
            let name = match element.as_text() {
                Some(word) if words => word.to_owned(),
                _ => to_text(element),
            };
            put(
                record.to_owned(),
                [field, "/", &name].concat(),
                Value::Flag(true),
            );
        }
    } else if list(record, field) == Some(true) {
        let mut order = Vec::new();
        for element in value.as_list() {
            let (Value::Object(members), Some(id)) = (element, element.get(ID)) else {
                continue;
            };
            let inside = [record, "/", field, "/", id.as_text().unwrap_or_default()].concat();
            order.push(id.clone());
            for (member, value) in members {
                put(inside.clone(), member.clone(), value.clone());
            }
        }
        put(record.to_owned(), field.to_owned(), Value::List(order));
    } else {
        match value {
            Value::Object(members) if !kind(record).is_empty() => {
                for (member, value) in members {
                    let cell = [field, "/", member].concat();
                    put(record.to_owned(), cell, value.clone());
                }
            }
            _ => put(record.to_owned(), field.to_owned(), value.clone()),
        }
    }
}

/// The fields that have these cells, as the coming of a plan.
#[must_use]
pub fn fields(cells: &Cells) -> Vec<FieldChange> {
    let mut out: Vec<FieldChange> = Vec::new();
    for (record, fields) in cells.iter() {
        let outer = holder(record).unwrap_or_default();
        let inside = record.strip_prefix(outer).unwrap_or_default();
        let name = inside.trim_start_matches('/').split('/').next();
        if list(outer, name.unwrap_or_default()) == Some(true) {
            // Shown inside of the field that lists it.
            continue;
        }
        let first = out.len();
        for (cell, value) in fields.iter() {
            let (field, member) = match cell.split_once('/') {
                Some((field, member)) => (field, Some(member)),
                None => (&**cell, None),
            };
            let at = (first..out.len()).find(|at| out[*at].field == field);
            let at = at.unwrap_or_else(|| {
                out.push(FieldChange {
                    record: record.clone(),
                    field: field.to_owned(),
                    ..FieldChange::default()
                });
                out.len() - 1
            });
            let after = &mut out[at].after;
            match (member, set(record, field)) {
                (Some(member), Some(words)) => {
                    let element = match words {
                        true => Value::from(member),
                        false => from_text(member).unwrap_or_default(),
                    };
                    match after.get_or_insert_with(|| Value::List(Vec::new())) {
                        Value::List(elements) => elements.push(element),
                        other => *other = Value::List(vec![element]),
                    }
                }
                (Some(member), None) => after
                    .get_or_insert_with(|| Value::Object(Vec::new()))
                    .set(member, value.clone()),
                (None, _) if list(record, field) == Some(true) => {
                    let element = |id: &Value| {
                        let id = id.as_text().unwrap_or_default();
                        let members = cells.get(&*[record, "/", field, "/", id].concat())?;
                        let member =
                            |(name, value): (&String, &Value)| (name.clone(), value.clone());
                        Some(Value::Object(members.iter().map(member).collect()))
                    };
                    let elements = value.as_list().iter().filter_map(element);
                    *after = Some(Value::List(elements.collect()));
                }
                (None, _) => *after = Some(value.clone()),
            }
        }
    }
    out
}
