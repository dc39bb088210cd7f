//! Writing: what a change made here leaves in the registers, and what others are told of it.

use super::{Dot, Register, Sent, Sidecar, Unnoted, Written, count, fingerprint, next, unknown};
use crate::change::Change;
use crate::change::cells::{Cells, ID, comes_and_goes, holder, is_inside, is_order, lists, split};
use crate::json::Value;
use crate::sorted::Set;

/// An answer to a conflict: a change, which is empty where the answer is what the document shows
/// already, and the cell that is no question any more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What it changes in the document.
    pub change: Change,
    /// The record that was asked about.
    pub record: String,
    /// The cell that was asked about.
    pub cell: String,
    /// What was chosen; `None`: nothing shall stand there.
    pub value: Option<Value>,
}

/// Whether a write to the cell replaces everything that was seen there, whatever was shown.
pub(super) fn replaces_all(record: &str, cell: &str) -> bool {
    cell == ID || (record == "plan" && cell == "revision") || is_order(record, cell)
}

impl Sidecar {
    /// Notes a change made here by `replica`: one write, that replaces what stood in its fields.
    pub fn note(&mut self, replica: &str, change: &Change) {
        self.send(replica, change);
    }

    /// Notes a change made here by `replica`, and gives what others are to be told of it.
    pub fn send(&mut self, replica: &str, change: &Change) -> Sent {
        self.catch_up();
        Act::begin(self, replica, change).carry_out(None)
    }

    /// Notes a change under the number that its write has had from the beginning.
    pub fn note_as(&mut self, dot: &Dot, change: &Change) -> Sent {
        let (replica, number) = dot;
        let newest = self.seen.get(replica).copied().unwrap_or_default();
        if *number > 1 {
            self.seen.insert(replica.clone(), number - 1);
        } else {
            self.seen.remove(replica);
        }
        let sent = Act::begin(self, replica, change).carry_out(None);
        self.seen.insert(replica.clone(), newest.max(*number));
        sent
    }

    /// Notes what was only counted so far ([`Sidecar::note_later`]), and gives what others are to be
    /// told of it.
    pub fn catch_up(&mut self) -> Vec<Sent> {
        let all = std::mem::take(&mut self.unnoted);
        let first = |one: &Unnoted| (one.dot.0.clone(), one.dot.1.saturating_sub(1));
        // What was counted by the same hand later had not been seen then.
        let newest = self.seen.clone();
        for (replica, before) in all.iter().rev().map(first) {
            self.seen.insert(replica, before);
        }
        self.seen.retain(|_, number| *number > 0);
        let sent = all.iter().map(|one| self.note_as(&one.dot, &one.change));
        let sent = sent.collect();
        self.seen = newest;
        sent
    }

    /// Notes the answer to a conflict, given here by `replica`; its change is what it really changed.
    pub fn settle(&mut self, replica: &str, choice: &Choice) -> Sent {
        self.catch_up();
        Act::begin(self, replica, &choice.change).carry_out(Some(choice))
    }
}

/// An act that is being written.
struct Act<'a> {
    sidecar: &'a mut Sidecar,
    sent: Sent,
    before: Cells,
    after: Cells,
    /// Records that come into being.
    coming: Set<String>,
    /// Records that go.
    going: Set<String>,
}

/// What a write to a cell replaces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    All,
    Shown,
}

impl<'a> Act<'a> {
    fn begin(sidecar: &'a mut Sidecar, replica: &str, change: &Change) -> Self {
        let saw = sidecar.seen.clone();
        let number = sidecar.seen.get_or_default(replica.to_owned());
        *number = next(*number);
        let sent = Sent {
            plan: change.plan.clone(),
            label: change.label.clone(),
            dot: (replica.to_owned(), *number),
            saw,
            cells: Vec::new(),
        };
        let (mut before, mut after) = (Cells::new(), Cells::new());
        for field in &change.fields {
            for (value, cells) in [(&field.before, &mut before), (&field.after, &mut after)] {
                if let Some(value) = value {
                    split(&field.record, &field.field, value, cells);
                }
            }
        }
        let only = |some: &Cells, others: &Cells| -> Set<String> {
            let has = |cells: &Cells, record: &str| {
                cells
                    .get(record)
                    .is_some_and(|cells| cells.contains_key(ID))
            };
            let ids = some.keys().filter(|record| comes_and_goes(record));
            ids.filter(|record| has(some, record) && !has(others, record))
                .cloned()
                .collect()
        };
        Self {
            coming: only(&after, &before),
            going: only(&before, &after),
            sidecar,
            sent,
            before,
            after,
        }
    }

    fn carry_out(mut self, choice: Option<&Choice>) -> Sent {
        for (record, cell) in self.changed() {
            let value = |cells: &Cells| cells.get(&*record)?.get(&*cell).cloned();
            let (before, after) = (value(&self.before), value(&self.after));
            let chosen = choice.is_some_and(|c| c.record == record && c.cell == cell);
            if within(&record, &self.going) {
                let inner = holder(&record).is_some_and(|outer| within(outer, &self.going));
                if cell == ID && self.going.contains(&*record) && !inner {
                    self.goes(&record, before);
                } else {
                    self.bury(&record, &cell, before);
                }
            } else if self.only_shortens(&record, &cell, before.as_ref(), after.as_ref()) {
                self.hide(&record, &cell, before, after.as_ref());
            } else {
                let all = chosen || replaces_all(&record, &cell) || within(&record, &self.coming);
                let over = if all { Over::All } else { Over::Shown };
                self.write(&record, &cell, before, after, over);
            }
        }
        self.clear_what_came_back();
        if let Some(choice) = choice {
            let is = |w: &Written| w.record == choice.record && w.cell == choice.cell;
            if !self.sent.cells.iter().any(is) {
                let (record, cell) = (&choice.record, &choice.cell);
                self.write(record, cell, None, choice.value.clone(), Over::All);
            }
        }
        self.touch();
        self.sent
    }

    /// The cells that are other than before.
    fn changed(&self) -> Vec<(String, String)> {
        let mut all = Set::new();
        for (some, others) in [(&self.before, &self.after), (&self.after, &self.before)] {
            for (record, cells) in some.iter() {
                let other = others.get(record);
                for (cell, value) in cells.iter() {
                    if other.and_then(|cells| cells.get(cell)) != Some(value) {
                        all.insert((record.clone(), cell.clone()));
                    }
                }
            }
        }
        all.into_iter().collect()
    }

    fn registers(&mut self, record: &str, cell: &str) -> &mut Vec<Register> {
        let cells = self.sidecar.fields.get_or_default(record.to_owned());
        cells.get_or_default(cell.to_owned())
    }

    fn write(
        &mut self,
        record: &str,
        cell: &str,
        before: Option<Value>,
        after: Option<Value>,
        over: Over,
    ) {
        let (dot, rank) = (self.sent.dot.clone(), count(&self.sidecar.seen));
        let registers = self.registers(record, cell);
        let mut replaced: Vec<Dot> = Vec::new();
        if registers.is_empty() {
            replaced.extend(before.as_ref().map(unknown));
        }
        registers.retain(|register| {
            let stays = over == Over::Shown && !register.is_shown();
            if !stays {
                replaced.push(register.dot.clone());
            }
            stays
        });
        // Where another has written the same, the document shows that too.
        let others = registers.iter_mut();
        others.for_each(|register| shows(register, after.as_ref()));
        registers.push(Register {
            dot,
            rank,
            ..Register::default()
        });
        in_order(registers);
        self.sidecar.replace(record, cell, &replaced);
        self.sent.cells.push(Written {
            record: record.to_owned(),
            cell: cell.to_owned(),
            after,
            over: replaced,
        });
    }

    /// Writes that a record is not there any more.
    fn goes(&mut self, record: &str, before: Option<Value>) {
        let unwritten = self.registers(record, ID).is_empty();
        self.write(record, ID, before, None, Over::All);
        if unwritten {
            // Nobody has written in it since the sidecar began: copies without one hold the same.
            let whole = (String::new(), of_record(&self.before, record));
            self.sidecar
                .replace(record, ID, std::slice::from_ref(&whole));
            if let Some(written) = self.sent.cells.last_mut() {
                written.over.push(whole);
            }
        }
    }

    /// Whether an order is the one that was there, without the records that go: nobody has moved
    /// anything, and a record that comes back finds its place.
    fn only_shortens(
        &self,
        record: &str,
        cell: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> bool {
        let Some((_, list, _)) = lists(record).find(|(field, _, _)| *field == cell) else {
            return false;
        };
        let stays = |id: &&Value| {
            let id = id.as_text().unwrap_or_default();
            !self.going.contains(&*[&*list, id].concat())
        };
        let [before, after] = [before, after].map(|order| order.map_or(&[][..], Value::as_list));
        before.len() > after.len() && before.iter().filter(stays).eq(after)
    }

    /// Keeps an order of which the document shows a part only.
    fn hide(&mut self, record: &str, cell: &str, before: Option<Value>, after: Option<&Value>) {
        let registers = self.registers(record, cell);
        for register in registers.iter_mut() {
            if register.is_shown() {
                register.value.clone_from(&before);
            } else {
                shows(register, after);
            }
        }
        keep_unknown(registers, before);
    }

    /// Keeps what the document does not show any more, because its record goes.
    fn bury(&mut self, record: &str, cell: &str, before: Option<Value>) {
        let registers = self.registers(record, cell);
        for register in registers.iter_mut() {
            if register.is_shown() {
                register.value.clone_from(&before);
            }
            register.empty = false;
        }
        keep_unknown(registers, before);
    }

    /// A record that comes back is what it comes back as: what stood elsewhere in it is replaced.
    fn clear_what_came_back(&mut self) {
        let mut stale = Vec::new();
        for (record, cells) in self.sidecar.fields.iter() {
            if !within(record, &self.coming) {
                continue;
            }
            let new = self.after.get(record);
            for (cell, registers) in cells.iter() {
                if !new.is_some_and(|new| new.contains_key(cell))
                    && registers.iter().any(|register| register.value.is_some())
                {
                    stale.push((record.clone(), cell.clone()));
                }
            }
        }
        for (record, cell) in stale {
            self.write(&record, &cell, None, None, Over::All);
        }
    }

    /// Says of every record in which something was written that it is there.
    fn touch(&mut self) {
        let mut touched = Set::new();
        for written in &self.sent.cells {
            let outer = std::iter::successors(Some(&*written.record), |record| holder(record));
            touched.extend(outer.map(str::to_owned));
        }
        let said = |sent: &Sent, record: &str| {
            let mut cells = sent.cells.iter();
            cells.any(|written| written.cell == ID && written.record == record)
        };
        touched.extend(["plan".to_owned()]);
        for record in touched {
            if !comes_and_goes(&record)
                || said(&self.sent, &record)
                || within(&record, &self.coming)
                || within(&record, &self.going)
            {
                continue;
            }
            let id = match &*record {
                "plan" => self.sent.plan.as_str(),
                record => record.rsplit('/').next().unwrap_or_default(),
            };
            let id = Some(Value::from(id));
            self.write(&record, ID, id.clone(), id, Over::Shown);
        }
    }
}

impl Sidecar {
    /// Notes that what stood there before there was a sidecar is replaced.
    pub(super) fn replace(&mut self, record: &str, cell: &str, dots: &[Dot]) {
        for (_, number) in dots.iter().filter(|(replica, _)| replica.is_empty()) {
            let cells = self.replaced.get_or_default(record.to_owned());
            cells.get_or_default(cell.to_owned()).insert(*number);
        }
    }
}

/// Keeps what stood there before there was a sidecar, where nobody has written since.
fn keep_unknown(registers: &mut Vec<Register>, before: Option<Value>) {
    if let Some(value) = before.filter(|_| registers.is_empty()) {
        registers.push(Register {
            dot: unknown(&value),
            value: Some(value),
            ..Register::default()
        });
    }
}

/// Notes that the document shows a value now, where the register holds the same.
fn shows(register: &mut Register, value: Option<&Value>) {
    if !register.is_shown() && register.value.as_ref() == value {
        (register.value, register.empty) = (None, false);
    }
}

/// Whether a record is one of these or inside of one.
fn within(record: &str, outer: &Set<String>) -> bool {
    outer.iter().any(|outer| is_inside(record, outer))
}

/// The [`fingerprint`] of a record with all that is inside of it.
#[must_use]
pub fn of_record(cells: &Cells, record: &str) -> u64 {
    let inside = cells.iter().filter(|(name, _)| is_inside(name, record));
    let words = inside.flat_map(|(name, cells)| {
        let pairs = cells.iter().map(|(cell, value)| (&**cell, value.clone()));
        std::iter::once(("", Value::from(&**name)))
            .chain(pairs)
            .flat_map(|(cell, value)| [Value::from(cell), value])
    });
    fingerprint(&words.collect::<Vec<_>>())
}

/// The order in which writes stand in a register.
fn in_order(registers: &mut [Register]) {
    crate::sorted::arrange(registers, &mut |one, other| one.dot < other.dot);
}
