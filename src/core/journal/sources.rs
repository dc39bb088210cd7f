//! What an entry says of the sidecar: its write, and what besides it was altered.

use crate::change::Change;
use crate::formats::Entry;
use crate::sidecar::{Dot, Sidecar};
use crate::sorted::Map;

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
    let caught_up = |sidecar: &Sidecar| {
        let mut sidecar = sidecar.clone();
        sidecar.catch_up();
        sidecar
    };
    let besides = besides(&by, &change, &caught_up(before), &caught_up(after));
    Entry {
        besides,
        ..Entry::new(number, at, by, change)
    }
}

/// What of the sidecar is another than noting the write makes it.
fn besides(by: &Dot, change: &Change, before: &Sidecar, after: &Sidecar) -> Sidecar {
    let mut noted = before.clone();
    noted.note_as(by, change);
    let mut besides = Sidecar::default();
    for (replica, newest) in after.seen.iter() {
        if noted.seen.get(replica) != Some(newest) {
            besides.seen.insert(replica.clone(), *newest);
        }
    }
    besides.fields = differing(&noted.fields, &after.fields);
    besides.replaced = differing(&noted.replaced, &after.replaced);
    besides
}

/// What cells hold, by record and cell.
type Cells<T> = Map<String, Map<String, T>>;

fn of<'c, T>(cells: &'c Cells<T>, record: &str, cell: &str) -> Option<&'c T> {
    cells.get(record)?.get(cell)
}

/// The cells that hold something else than before; nothing stands for one that is gone.
fn differing<T: Clone + Default + PartialEq>(before: &Cells<T>, after: &Cells<T>) -> Cells<T> {
    let mut differing = Cells::new();
    let mut differs = |record: &String, cell: &String, held: T| {
        let cells: &mut Map<_, _> = differing.get_or_default(record.clone());
        cells.insert(cell.clone(), held);
    };
    for (record, cells) in after.iter() {
        for (cell, held) in cells.iter() {
            if of(before, record, cell) != Some(held) {
                differs(record, cell, held.clone());
            }
        }
    }
    for (record, cells) in before.iter() {
        for (cell, _) in cells.iter() {
            if of(after, record, cell).is_none() {
                differs(record, cell, T::default());
            }
        }
    }
    differing
}

/// Puts into cells what [`differing`] gave.
fn put<T: Clone + Default + PartialEq>(cells: &mut Cells<T>, differing: &Cells<T>) {
    for (record, new) in differing.iter() {
        let old = cells.get_or_default(record.clone());
        for (cell, held) in new.iter() {
            if *held == T::default() {
                old.remove(cell);
            } else {
                old.insert(cell.clone(), held.clone());
            }
        }
        if old.is_empty() {
            cells.remove(record);
        }
    }
}

/// Brings what an entry says of the sidecar into it: the write as it was noted then, and the rest.
pub(super) fn bring(sidecar: &mut Sidecar, entry: &Entry) {
    sidecar.catch_up();
    sidecar.note_as(&entry.by, &entry.change);
    for (replica, newest) in entry.besides.seen.iter() {
        sidecar.seen.insert(replica.clone(), *newest);
    }
    put(&mut sidecar.fields, &entry.besides.fields);
    put(&mut sidecar.replaced, &entry.besides.replaced);
}
