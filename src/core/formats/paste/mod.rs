//! A context out of a table that was copied in Excel. What is not understood is given back.

mod words;

use self::words::{COLUMNS, Column, SLOTS, Slot, find, is_digit, plain};
use super::tsv;
use crate::model::{Amount, Context, Figure, ItemId, MAX_ITEMS, MAX_TEXT, Objective, Policy};
use crate::ports::Ids;

/// A row that was not understood, for the person to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftRow {
    /// Its number in the table, from 1.
    pub row: usize,
    /// Its cells, parted by tabs.
    pub text: String,
}

/// What a pasted table gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// What was understood.
    pub context: Context,
    /// What was not.
    pub left: Vec<LeftRow>,
}

/// Reads a table that was copied in Excel (tab-separated) into a context.
///
/// Columns are known by a header row in Japanese or English (区分, 項目, 値, 単位, 内容; level, name,
/// amount, unit, text), or without one by their shape: a name and a number are a company figure; a
/// row that begins with 部, 課, ビジョン … is what that word says, and rows under it with an empty
/// first cell (merged cells) are the same.
#[must_use]
pub fn context_from_table(text: &str, ids: &dyn Ids) -> Pasted {
    let mut reader = Reader {
        ids,
        made: 0,
        unit: String::new(),
        pasted: Pasted::default(),
    };
    let mut header: Option<Vec<Option<Column>>> = None;
    let mut above = Above::default();
    for (i, cells) in tsv::rows(text).into_iter().enumerate() {
        let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        if let Some(columns) = header.is_none().then(|| read_header(&cells)).flatten() {
            if let Some(unit) = columns.iter().zip(&cells).find_map(|(column, cell)| {
                (*column == Some(Column::Amount)).then(|| in_brackets(cell))?
            }) {
                reader.unit = unit;
            }
            header = Some(columns);
            continue;
        }
        if let Some(unit) = unit_line(&cells) {
            reader.unit = unit;
            continue;
        }
        let row = match &header {
            Some(columns) => by_header(columns, &cells, &mut above),
            None => by_shape(&cells, &mut above),
        };
        if row.and_then(|row| reader.take(row)).is_none() {
            reader.pasted.left.push(LeftRow {
                row: i + 1,
                text: cells.join("\t"),
            });
        }
    }
    reader.pasted
}

/// What the rows above were.
#[derive(Clone, Copy, Debug, Default)]
struct Above {
    slot: Option<Slot>,
    /// Whether the word stood there alone, as a heading of what follows.
    heading: bool,
}

/// A row with its parts told apart.
struct Row {
    slot: Slot,
    name: String,
    amount: String,
    unit: String,
    text: String,
}

/// The columns of a header: two cells at least must be known, or it is none.
fn read_header(cells: &[&str]) -> Option<Vec<Option<Column>>> {
    let of = |cell: &&str| {
        let word = cell.split(['(', '（']).next().unwrap_or("");
        find(COLUMNS, word)
    };
    let columns: Vec<Option<Column>> = cells.iter().map(of).collect();
    (columns.iter().flatten().count() >= 2).then_some(columns)
}

/// What stands in brackets behind a heading: 金額（千円）.
fn in_brackets(cell: &str) -> Option<String> {
    let (_, rest) = cell.split_once(['(', '（'])?;
    let inner = rest.trim_end_matches([')', '）']).trim();
    let inner = inner
        .trim_start_matches("単位")
        .trim_start_matches([':', '：']);
    (!inner.is_empty()).then(|| inner.trim().to_owned())
}

/// A line that only says in what the figures are: （単位：千円）.
fn unit_line(cells: &[&str]) -> Option<String> {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let cell = filled.next()?;
    let (head, rest) = cell.split_once([':', '：']).unwrap_or((cell, ""));
    if !matches!(&*plain(head), "単位" | "unit" | "units" | "in") {
        return None;
    }
    let rest = if rest.is_empty() {
        filled.next()?
    } else {
        rest
    };
    let rest = rest.trim_end_matches([')', '）', ']', '］']).trim();
    (!rest.is_empty() && filled.next().is_none()).then(|| rest.to_owned())
}

fn by_header(columns: &[Option<Column>], cells: &[&str], above: &mut Above) -> Option<Row> {
    let of = |wanted: Column| {
        let pairs = columns.iter().zip(cells);
        let cells = pairs.filter(|(column, _)| **column == Some(wanted));
        joined(cells.map(|(_, cell)| *cell))
    };
    let level = of(Column::Level);
    let (name, amount, text) = (of(Column::Name), of(Column::Amount), of(Column::Text));
    let slot = if !level.is_empty() {
        find(SLOTS, &level)
    } else if columns.contains(&Some(Column::Level)) {
        above.slot
    } else if amount.is_empty() {
        find(SLOTS, &name)
    } else {
        Some(Slot::Figure)
    };
    above.slot = slot;
    // A cell that no column speaks for must not be lost.
    let unnamed = cells.iter().enumerate();
    let mut unnamed = unnamed.filter(|(i, _)| columns.get(*i).is_none_or(Option::is_none));
    if unnamed.any(|(_, cell)| !cell.is_empty()) {
        return None;
    }
    Some(Row {
        slot: slot?,
        name,
        amount,
        unit: of(Column::Unit),
        text,
    })
}

fn by_shape(cells: &[&str], above: &mut Above) -> Option<Row> {
    let merged = cells.first().is_some_and(|cell| cell.is_empty());
    let mut filled: Vec<&str> = cells.iter().copied().filter(|c| !c.is_empty()).collect();
    let first = *filled.first()?;
    let alone = filled.len() == 1;
    let was = std::mem::take(above);
    if let Some(slot) = find(SLOTS, first) {
        filled.remove(0);
        above.slot = Some(slot);
        above.heading = alone;
        return Some(row(slot, &filled));
    }
    if let Some((head, rest)) = first.split_once([':', '：'])
        && let Some(slot) = find(SLOTS, head)
    {
        filled[0] = rest.trim();
        above.slot = Some(slot);
        return Some(row(slot, &filled));
    }
    if merged || (alone && was.heading) {
        *above = was;
        if let Some(slot) = was.slot {
            return Some(row(slot, &filled));
        }
    }
    let figure = matches!(filled.len(), 2 | 3) && amount(filled[1]).is_some();
    figure.then(|| row(Slot::Figure, &filled))
}

fn row(slot: Slot, cells: &[&str]) -> Row {
    let mut row = Row {
        slot,
        name: String::new(),
        amount: String::new(),
        unit: String::new(),
        text: String::new(),
    };
    match (slot, cells) {
        (Slot::Figure, [name, rest @ ..]) => {
            row.name = (*name).to_owned();
            if let [amount, rest @ ..] = rest {
                row.amount = (*amount).to_owned();
                row.unit = joined(rest.iter().copied());
            }
        }
        (Slot::Policy, [area, text, rest @ ..]) => {
            row.name = (*area).to_owned();
            row.text = joined([*text].into_iter().chain(rest.iter().copied()));
        }
        (_, cells) => row.text = joined(cells.iter().copied()),
    }
    row
}

fn joined<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let filled: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    filled.join(" ")
}

/// A number and what stands behind or before it: `554,250千円`, `¥1,200`, `(1,200)`, `12%`.
fn amount(cell: &str) -> Option<(Amount, String)> {
    let cell = cell.trim();
    if let Some(inner) = cell.strip_prefix('(').and_then(|c| c.strip_suffix(')')) {
        // How ledgers write a negative number.
        return amount(&["-", inner].concat());
    }
    let (mark, rest) = match cell.chars().next()? {
        '¥' | '￥' => ("円", cell.trim_start_matches(['¥', '￥'])),
        '$' => ("$", cell.trim_start_matches('$')),
        _ => ("", cell),
    };
    let of_number = |c: char| is_digit(c) || ",，.．+＋-－−▲△".contains(c);
    let end = rest.find(|c| !of_number(c)).unwrap_or(rest.len());
    let (number, unit) = rest.split_at(end);
    let unit = unit.trim();
    if unit.chars().count() > 12 || unit.chars().any(is_digit) {
        return None;
    }
    let unit = if unit.is_empty() { mark } else { unit };
    Some((number.parse().ok()?, unit.to_owned()))
}

struct Reader<'a> {
    ids: &'a dyn Ids,
    made: usize,
    /// In what figures are that do not say it themselves.
    unit: String,
    pasted: Pasted,
}

impl Reader<'_> {
    fn id(&mut self) -> ItemId {
        self.made += 1;
        let own = || ItemId::new(format!("pasted-{}", self.made));
        ItemId::new(self.ids.fresh())
            .or_else(|_| own())
            .unwrap_or_default()
    }

    /// Takes a row in; `None` where it cannot be taken whole.
    fn take(&mut self, row: Row) -> Option<()> {
        let Row {
            slot,
            name,
            amount: figure,
            unit,
            text,
        } = row;
        let cells = [&name, &figure, &unit, &text];
        let longest = cells.iter().map(|cell| cell.chars().count()).max();
        if longest > Some(MAX_TEXT) {
            return None;
        }
        if slot == Slot::Figure {
            if name.is_empty() && text.is_empty() {
                return cells.iter().all(|cell| cell.is_empty()).then_some(());
            }
            let later = matches!(
                &*plain(&figure),
                "" | "-" | "－" | "―" | "未定" | "後日" | "tbd" | "later" | "未記入"
            );
            let (amount, own) = match amount(&figure) {
                Some((amount, own)) => (Some(amount), own),
                None if later => (None, String::new()),
                None => return None,
            };
            let unit = [unit, own, self.unit.clone()];
            let unit = unit.into_iter().find(|unit| !unit.is_empty());
            let id = self.id();
            let figures = &mut self.pasted.context.figures;
            if figures.len() == MAX_ITEMS {
                return None;
            }
            figures.push(Figure {
                id,
                name: if name.is_empty() { text } else { name },
                amount,
                unit: unit.unwrap_or_default(),
            });
            return Some(());
        }
        if slot == Slot::Policy {
            let id = self.id();
            let policies = &mut self.pasted.context.policies;
            let whole = joined([&*text, &figure, &unit].into_iter());
            if policies.len() == MAX_ITEMS {
                return None;
            }
            if !(name.is_empty() && whole.is_empty()) {
                policies.push(Policy {
                    id,
                    area: name,
                    text: whole,
                });
            }
            return Some(());
        }
        let whole = joined([&*name, &text, &figure, &unit].into_iter());
        if whole.is_empty() {
            return Some(());
        }
        if slot == Slot::Objective {
            let id = self.id();
            let objectives = &mut self.pasted.context.objectives;
            if objectives.len() == MAX_ITEMS {
                return None;
            }
            objectives.push(Objective { id, text: whole });
            return Some(());
        }
        let context = &mut self.pasted.context;
        let field = match slot {
            Slot::Vision => &mut context.vision,
            Slot::Focus => &mut context.focus,
            Slot::Purpose => &mut context.purpose,
            Slot::Slogan => &mut context.slogan,
            Slot::UsedFor => &mut context.used_for,
            Slot::AiRules => &mut context.ai_rules,
            Slot::Result => &mut context.meanings.result,
            Slot::Process => &mut context.meanings.process,
            Slot::Contribution => &mut context.meanings.contribution,
            Slot::Name => &mut context.name,
            Slot::Company => &mut context.company,
            Slot::Department => &mut context.department,
            _ => &mut context.section,
        };
        if field.chars().count() + whole.chars().count() >= MAX_TEXT {
            return None;
        }
        if !field.is_empty() {
            field.push('\n');
        }
        field.push_str(&whole);
        Some(())
    }
}
