//! A copy as its registers alone: every value that stands anywhere, whoever shows it.

use crate::change::cells::{Cells, ID, cells, comes_and_goes, is_inside, is_order};
use crate::json::Value;
use crate::model::{Plan, PlanId};
use crate::sidecar::{Dot, Sent, Sidecar, of_record, unknown};
use crate::sorted::{Map, Set, arrange};

/// A value that stands in a cell, and the write that left it there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub dot: Dot,
    pub rank: u64,
    /// `None`: it was emptied.
    pub value: Option<Value>,
}

/// What stands in a cell side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cell {
    /// In the order of their dots.
    pub entries: Vec<Entry>,
    /// What stood there before there was a sidecar, and was replaced since.
    pub replaced: Set<u64>,
}

/// Record → cell → what stands there.
pub(super) type Registers = Map<String, Map<String, Cell>>;

/// A document and its sidecar in one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    pub seen: Map<String, u64>,
    pub registers: Registers,
}

impl Cell {
    /// Whether something stands there.
    pub fn is_filled(&self) -> bool {
        self.entries.iter().any(|entry| entry.value.is_some())
    }

    fn has_seen(&self, seen: &Map<String, u64>, dot: &Dot) -> bool {
        if dot.0.is_empty() {
            return self.replaced.contains(&dot.1);
        }
        seen.get(&dot.0).is_some_and(|newest| dot.1 <= *newest)
    }

    fn order(&mut self) {
        arrange(&mut self.entries, &mut |one, other| {
            let text = |entry: &Entry| entry.value.as_ref().map(|v| crate::json::to_text(v));
            one.dot < other.dot || (one.dot == other.dot && text(one) < text(other))
        });
    }
}

impl State {
    /// A document with its sidecar. What the document shows and no register knows of stood there
    /// before there was a sidecar.
    pub fn of(plan: Option<&Plan>, sidecar: &Sidecar) -> Self {
        if !sidecar.unnoted.is_empty() {
            let mut sidecar = sidecar.clone();
            sidecar.catch_up();
            return Self::of(plan, &sidecar);
        }
        let shown = plan.map(cells).unwrap_or_default();
        let mut state = Self {
            seen: sidecar.seen.clone(),
            registers: Map::new(),
        };
        for (record, fields) in sidecar.fields.iter() {
            for (field, registers) in fields.iter() {
                let here = value(&shown, record, field);
                let entries = registers.iter().map(|register| Entry {
                    dot: register.dot.clone(),
                    rank: register.rank,
                    value: match &register.value {
                        _ if register.empty => None,
                        None => here.cloned(),
                        value => value.clone(),
                    },
                });
                state.cell(record, field).entries = entries.collect();
            }
        }
        for (record, fields) in sidecar.replaced.iter() {
            for (field, numbers) in fields.iter() {
                state.cell(record, field).replaced = numbers.clone();
            }
        }
        for (record, fields) in shown.iter() {
            for (field, here) in fields.iter() {
                let cell = state.cell(record, field);
                let known = |entry: &Entry| entry.value.as_ref() == Some(here);
                // An order is made of all the orders that stand side by side.
                let made = is_order(record, field) && !cell.entries.is_empty();
                if !made && !cell.entries.iter().any(known) {
                    cell.entries.push(Entry {
                        dot: unknown(here),
                        rank: 0,
                        value: Some(here.clone()),
                    });
                    cell.order();
                }
            }
        }
        state
    }

    pub fn cell(&mut self, record: &str, field: &str) -> &mut Cell {
        let fields = self.registers.get_or_default(record.to_owned());
        fields.get_or_default(field.to_owned())
    }

    pub fn get(&self, record: &str, field: &str) -> Option<&Cell> {
        self.registers.get(record)?.get(field)
    }

    /// Marks every record of a document that never had a sidecar: what it holds may be news to
    /// whoever has deleted the record, unless it is the very same.
    pub fn mark(&mut self, plan: &Plan) {
        let shown = cells(plan);
        for record in shown.keys().filter(|record| record.contains('/')) {
            let dot = (String::new(), of_record(&shown, record));
            let id = record.rsplit('/').next().map(Value::from);
            let cell = self.cell(record, ID);
            cell.entries.push(Entry {
                dot,
                rank: 0,
                value: id,
            });
            cell.order();
        }
    }

    /// Lets go of what says that this is another plan.
    pub fn keep_to(&mut self, plan: &PlanId) {
        let is_other = |entry: &Entry| {
            let id = entry.value.as_ref();
            id.is_some_and(|id| id.as_text() != Some(plan.as_str()))
        };
        let entries = &mut self.cell("plan", ID).entries;
        entries.retain(|entry| !is_other(entry));
    }

    /// What stands in both together: of each side what the other has too, or has not seen.
    pub fn join(&self, other: &Self) -> Self {
        let mut out = Self {
            seen: self.seen.clone(),
            registers: Map::new(),
        };
        for (replica, newest) in other.seen.iter() {
            let seen = out.seen.get_or_default(replica.clone());
            *seen = (*newest).max(*seen);
        }
        let whole = [self.forgotten_by(other), other.forgotten_by(self)];
        let names = |some: &Self| -> Vec<String> { some.registers.keys().cloned().collect() };
        for record in Set::of([names(self), names(other)].concat()) {
            let sides = [self, other].map(|side| side.registers.get(&record));
            let forgotten = whole
                .iter()
                .position(|all| all.iter().any(|outer| is_inside(&record, outer)));
            if let Some(side) = forgotten {
                if let Some(fields) = sides[side] {
                    out.registers.insert(record, fields.clone());
                }
                continue;
            }
            let names = sides.iter().flatten().flat_map(|fields| fields.keys());
            for field in Set::of(names.cloned().collect()) {
                let cells = sides.map(|fields| fields?.get(&field).cloned());
                let [one, two] = cells.map(Option::unwrap_or_default);
                let cell = join(&one, &self.seen, &two, &other.seen);
                if cell != Cell::default() {
                    *out.cell(&record, &field) = cell;
                }
            }
        }
        out
    }

    /// The records of this side that the other has let go of, and that were written in since.
    fn forgotten_by(&self, other: &Self) -> Vec<&String> {
        let mut out = Vec::new();
        for (record, fields) in self.registers.iter() {
            let Some(id) = fields.get(ID).filter(|_| comes_and_goes(record)) else {
                continue;
            };
            let nothing = Cell::default();
            let news =
                |entry: &Entry| entry.value.is_some() && !nothing.has_seen(&other.seen, &entry.dot);
            if other.get(record, ID).is_none() && id.entries.iter().any(news) {
                out.push(record);
            }
        }
        out
    }

    /// Brings in a write that was made elsewhere, and of which everything that it builds on is here.
    pub fn take(&mut self, sent: &Sent) {
        self.seen.insert(sent.dot.0.clone(), sent.dot.1);
        let rank = sent.rank();
        for written in &sent.cells {
            let cell = self.cell(&written.record, &written.cell);
            cell.entries
                .retain(|entry| !written.over.contains(&entry.dot));
            let unknown = written.over.iter().filter(|dot| dot.0.is_empty());
            cell.replaced.extend(unknown.map(|dot| dot.1));
            cell.entries.push(Entry {
                dot: sent.dot.clone(),
                rank,
                value: written.after.clone(),
            });
            cell.order();
        }
    }

    /// Whether a write finds the records that it was made in: false where this copy has let one go.
    pub fn knows(&self, sent: &Sent) -> bool {
        sent.cells.iter().all(|written| {
            let seen = |dot: &Dot| Cell::default().has_seen(&self.seen, dot);
            written.cell != ID
                || self.get(&written.record, ID).is_some()
                || !written.over.iter().any(seen)
        })
    }
}

fn join(one: &Cell, one_seen: &Map<String, u64>, two: &Cell, two_seen: &Map<String, u64>) -> Cell {
    let mut out = Cell {
        entries: Vec::new(),
        replaced: one.replaced.clone(),
    };
    out.replaced.extend(two.replaced.iter().copied());
    for (mine, theirs, seen) in [(one, two, two_seen), (two, one, one_seen)] {
        for entry in &mine.entries {
            let both = theirs.entries.iter().any(|other| other.dot == entry.dot);
            if (both || !theirs.has_seen(seen, &entry.dot)) && !out.entries.contains(entry) {
                out.entries.push(entry.clone());
            }
        }
    }
    out.order();
    out
}

pub(super) fn value<'a>(cells: &'a Cells, record: &str, field: &str) -> Option<&'a Value> {
    cells.get(record)?.get(field)
}
