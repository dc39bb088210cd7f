//! Goals as a table for a company's Excel sheet: what goes onto the clipboard.
//!
//! One row a KPI. The goal's own cells stand in its first row only, so that a sum over the weights
//! is right; its number stands in every row, so that the sheet can be sorted and filtered.
//! A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-` or `@`, in full
//! width too) gets an apostrophe in front, in both forms of the table.

use std::fmt::Write as _;

use super::{Submission, SubmittedGoal};
use crate::model::{Amount, Date, Kpi, KpiKind};

/// The columns, in order: the header's labels are `table-<name>`.
pub const COLUMNS: &[&str] = &[
    "number",
    "title",
    "statement",
    "category",
    "links",
    "kpi",
    "baseline",
    "target",
    "unit",
    "due",
    "method",
    "counting",
    "confirmed-by",
    "kpi-evidence",
    "sign",
    "criterion",
    "criterion-minimum",
    "actions",
    "weight",
    "difficulty",
    "support",
    "showing",
    "evidence",
    "supplement",
];
/// How many of the columns speak of the goal and stand before those of the KPI.
const BEFORE: usize = 5;
/// How many columns speak of the KPI.
const OF_KPI: usize = 9;

/// A table of texts: a header and rows of the same length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table(Vec<Vec<Cell>>);

/// A cell: a text is guarded against being read as a formula, a number is not.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Cell {
    Text(String),
    Number(String),
}

fn text(value: &str) -> Cell {
    Cell::Text(value.to_owned())
}

fn number(value: Option<Amount>, none: &str) -> Cell {
    value.map_or_else(|| text(none), |amount| Cell::Number(amount.to_string()))
}

impl Table {
    /// The goals of a submission. `label` gives the words for `table-<column>`, `table-not-set` (a
    /// target still blank), `table-done` (the target of a yes/no KPI) and `difficulty-<name>`.
    #[must_use]
    pub fn of(submission: &Submission, label: &dyn Fn(&str) -> String) -> Self {
        let name = |column: &&str| text(&label(&["table-", column].concat()));
        let mut rows = vec![COLUMNS.iter().map(name).collect()];
        for (i, goal) in submission.goals.iter().enumerate() {
            rows.extend(goal_rows(submission, i + 1, goal, label));
        }
        Self(rows)
    }

    /// Tab-separated, as Excel writes it: cells with line breaks or quotes are quoted.
    #[must_use]
    pub fn to_tsv(&self) -> String {
        let mut out = String::new();
        for row in &self.0 {
            for (i, cell) in row.iter().enumerate() {
                if i > 0 {
                    out.push('\t');
                }
                let cell = cell.guarded().replace('\t', " ");
                if cell.contains(['\n', '"']) {
                    out.push('"');
                    out.push_str(&cell.replace('"', "\"\""));
                    out.push('"');
                } else {
                    out.push_str(&cell);
                }
            }
            out.push_str("\r\n");
        }
        out
    }

    /// A table of HTML, all texts escaped; a line break stays inside its cell.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut out = String::from("<meta charset=\"utf-8\"><table border=\"1\">");
        for (i, row) in self.0.iter().enumerate() {
            out.push_str("<tr>");
            let tag = if i == 0 { "th" } else { "td" };
            for cell in row {
                let mut escaped = String::new();
                for c in cell.guarded().chars() {
                    match c {
                        '&' => escaped.push_str("&amp;"),
                        '<' => escaped.push_str("&lt;"),
                        '>' => escaped.push_str("&gt;"),
                        '"' => escaped.push_str("&quot;"),
                        '\n' => escaped.push_str("<br style=\"mso-data-placement:same-cell\">"),
                        c => escaped.push(c),
                    }
                }
                // Writing into a String does not fail.
                let _ = write!(out, "<{tag}>{escaped}</{tag}>");
            }
            out.push_str("</tr>");
        }
        out.push_str("</table>");
        out
    }
}

impl Cell {
    fn guarded(&self) -> String {
        match self {
            Self::Number(number) => number.clone(),
            Self::Text(text) => {
                let text = text.replace("\r\n", "\n").replace('\r', "\n");
                let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
                if text.trim_start().starts_with(signs) {
                    ["'", &text].concat()
                } else {
                    text
                }
            }
        }
    }
}

fn goal_rows(
    submission: &Submission,
    no: usize,
    goal: &SubmittedGoal,
    label: &dyn Fn(&str) -> String,
) -> Vec<Vec<Cell>> {
    let face = &goal.face;
    let category = face.category.as_ref().map_or_else(String::new, |id| {
        let named = submission.categories.iter().find(|c| c.id == *id);
        named.map_or_else(|| id.to_string(), |category| category.name.clone())
    });
    let links = submission.cascade.iter();
    let links = links.filter(|item| face.links.contains(&item.id));
    let actions: Vec<String> = face
        .actions
        .iter()
        .map(|action| {
            let due = day(action.due);
            joined(&mut [&*action.text, &action.times, &due].into_iter(), " / ")
        })
        .collect();
    let showing = &face.showing;
    let permitted = day(showing.permitted_on);
    let showing = [
        &*showing.scope,
        &showing.owner,
        &showing.permitted_by,
        &permitted,
    ];
    let number = Cell::Number(no.to_string());
    let mut rows = vec![vec![number.clone()]];
    let first = &mut rows[0];
    let mut say = |value: &str| first.push(text(value));
    say(&face.title);
    say(&face.statement);
    say(&category);
    say(&joined(&mut links.map(|item| &*item.text), "\n"));
    match face.kpis.first() {
        Some(kpi) => kpi_cells(kpi, label, first),
        None => first.resize(BEFORE + OF_KPI, text("")),
    }
    let mut say = |value: &str| first.push(text(value));
    say(&face.sign);
    say(&face.criterion);
    say(&face.criterion_minimum);
    say(&joined(&mut actions.iter().map(|a| &**a), "\n"));
    first.push(face.weight.map_or_else(
        || text(""),
        |weight| Cell::Number(weight.percent().to_string()),
    ));
    let mut say = |value: &str| first.push(text(value));
    say(&face
        .difficulty
        .map_or_else(String::new, |d| label(&["difficulty-", d.name()].concat())));
    say(&face.support);
    say(&joined(&mut showing.into_iter(), " / "));
    say(&joined(&mut face.evidence.iter().map(|e| &*e.text), "\n"));
    say(&face.supplement);
    for kpi in face.kpis.iter().skip(1) {
        let mut row = vec![number.clone()];
        row.resize(BEFORE, text(""));
        kpi_cells(kpi, label, &mut row);
        row.resize(COLUMNS.len(), text(""));
        rows.push(row);
    }
    rows
}

fn kpi_cells(kpi: &Kpi, label: &dyn Fn(&str) -> String, row: &mut Vec<Cell>) {
    let target = match kpi.kind {
        KpiKind::YesNo => text(&label("table-done")),
        KpiKind::Milestone if !kpi.steps.is_empty() => {
            text(&joined(&mut kpi.steps.iter().map(|step| &**step), " → "))
        }
        _ => number(kpi.target, &label("table-not-set")),
    };
    row.push(text(&kpi.name));
    row.push(number(kpi.baseline, ""));
    row.push(target);
    for value in [
        &kpi.unit,
        &day(kpi.due),
        &kpi.method,
        &kpi.counting,
        &kpi.confirmed_by,
        &kpi.evidence,
    ] {
        row.push(text(value));
    }
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

/// The parts that say something, with the sign between them.
fn joined(parts: &mut dyn Iterator<Item = &str>, sign: &str) -> String {
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(sign)
}
