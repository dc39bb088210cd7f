//! What an entry says of the sidecar: its write, and what besides it was altered.

use crate::change::Change;
use crate::formats::Entry;
use crate::sidecar::{Dot, Register, Sidecar};
use crate::sorted::{Map, Set};

/// The entry with this number for a change that was made here or received at this moment
/// (milliseconds since 1970, in UTC): which write it is, and the sidecar before and after it. The
/// change may have no fields, where only the sidecar was altered.
#[must_use]
pub fn entry(
    number: u64,
    at: u64,
    by: Dot,
    change: Change,
    before: &Sidecar,
    after: &Sidecar,
) -> Entry {
    let besides = besides(&by, &change, before, after);
    Entry {
        besides,
        ..Entry::new(number, at, by, change)
    }
}

/// What of the sidecar is another than noting the write makes it.
fn besides(by: &Dot, change: &Change, before: &Sidecar, after: &Sidecar) -> Sidecar {
    let written: Set<(&str, &str)> = change
        .fields
        .iter()
        .map(|field| (&*field.record, &*field.field))
        .collect();
    let mut besides = Sidecar::default();
    for (replica, newest) in after.seen.iter() {
        let old = before.seen.get(replica).copied();
        let noted = (*replica == by.0).then_some(by.1);
        if old.max(noted) != Some(*newest) {
            besides.seen.insert(replica.clone(), *newest);
        }
    }
    let mut differs = |record: &String, field: &String, registers: Vec<Register>| {
        let fields = besides.fields.get_or_default(record.clone());
        fields.insert(field.clone(), registers);
    };
    let own = [register(by)];
    for (record, field, registers) in all(after) {
        let noted = if written.contains(&(&**record, &**field)) {
            Some(&own[..])
        } else {
            of(before, record, field)
        };
        if noted != Some(registers) {
            differs(record, field, registers.to_vec());
        }
    }
    for (record, field, _) in all(before) {
        if of(after, record, field).is_none() {
            differs(record, field, Vec::new());
        }
    }
    for field in &change.fields {
        if of(after, &field.record, &field.field).is_none() {
            differs(&field.record, &field.field, Vec::new());
        }
    }
    besides
}

fn register(by: &Dot) -> Register {
    Register {
        dot: by.clone(),
        value: None,
    }
}

fn all(sidecar: &Sidecar) -> impl Iterator<Item = (&String, &String, &[Register])> {
    let records = sidecar.fields.iter();
    records.flat_map(|(record, fields)| {
        let fields = fields.iter();
        fields.map(move |(field, registers)| (record, field, &**registers))
    })
}

fn of<'s>(sidecar: &'s Sidecar, record: &str, field: &str) -> Option<&'s [Register]> {
    let fields = sidecar.fields.get(record)?;
    fields.get(field).map(|registers| &**registers)
}

/// Brings what an entry says of the sidecar into it: the write as it was noted then, and the rest.
pub(super) fn bring(sidecar: &mut Sidecar, entry: &Entry) {
    let newest = sidecar.seen.get_or_default(entry.by.0.clone());
    *newest = entry.by.1.max(*newest);
    for field in &entry.change.fields {
        let record = sidecar.fields.get_or_default(field.record.clone());
        record.insert(field.field.clone(), vec![register(&entry.by)]);
    }
    for (replica, newest) in entry.besides.seen.iter() {
        sidecar.seen.insert(replica.clone(), *newest);
    }
    for (record, field, registers) in all(&entry.besides) {
        let fields: &mut Map<_, _> = sidecar.fields.get_or_default(record.clone());
        if registers.is_empty() {
            fields.remove(field);
        } else {
            fields.insert(field.clone(), registers.to_vec());
        }
        if fields.is_empty() {
            sidecar.fields.remove(record);
        }
    }
}
