//! What serves what: the company's figures, the department's policies, the section's objectives and
//! the goals, with a bond for each link. What no goal serves stands out.

use super::shape::{Anchor, Look, Room, Sheet};
use super::{Picture, Row, Say, Seen, count, goals_in_words, text, words_or};
use crate::model::{ItemId, PublicFace};

/// Where the goals stand, and how wide the picture is.
const GOALS: i64 = 868;
const WIDTH: i64 = 1136;
/// Where the first line of items may stand, and how high a line is.
const TOP: i64 = 36;
const PITCH: i64 = 46;

/// An item of the cascade, as the picture shows it.
struct Item {
    name: String,
    /// What a policy's area and its text are, where it has both.
    parts: Option<(String, String)>,
    /// An amount with its unit, beside a company's figure.
    amount: String,
    /// The numbers of the goals that serve it.
    goals: Vec<usize>,
}

/// A column of items.
struct Column {
    title: String,
    x: i64,
    width: i64,
    items: Vec<Item>,
    /// Whether an item that no goal serves is a gap.
    counts: bool,
}

impl Column {
    /// Whether this is an item that a goal should serve, and none does.
    fn is_gap(&self, item: &Item) -> bool {
        self.counts && item.goals.is_empty()
    }

    /// How wide the words of an item may be: with the amount beside them, or alone on their lines.
    fn width_of_words(&self, item: &Item) -> i64 {
        match (self.is_gap(item), self.has_amount_beside(item)) {
            (true, _) => self.width * 10 / 11,
            (_, true) => self.width - text::width(&item.amount, 12) - 12,
            _ => self.width,
        }
    }

    /// Whether the amount finds room on the line of the name.
    fn has_amount_beside(&self, item: &Item) -> bool {
        let both = text::width(&item.name, 13) + 12 + text::width(&item.amount, 12);
        !item.amount.is_empty() && both <= self.width
    }

    /// Where the items' middles stand.
    fn place(&self, at: i64, height: i64) -> i64 {
        spread(at, count(self.items.len()), height)
    }

    /// The way between two items that is nearest to a height.
    fn lane(&self, wanted: i64, height: i64) -> i64 {
        let items = count(self.items.len());
        if items == 0 {
            return wanted;
        }
        let lanes = (0..=items).map(|at| TOP + height * at / items);
        lanes
            .min_by_key(|lane| (lane - wanted).abs())
            .unwrap_or(wanted)
    }

    /// The next bond in a lane lies beside those that are there, so that each can be followed.
    fn beside(&self, lane: i64, taken: &mut Taken) -> i64 {
        let there = taken
            .iter_mut()
            .find(|(x, other, _)| (*x, *other) == (self.x, lane));
        let before = match there {
            Some((_, _, count)) => {
                *count += 1;
                *count
            }
            None => {
                taken.push((self.x, lane, 0));
                0
            }
        };
        lane + [0, 5, -5, 9, -9][before % 5]
    }
}

/// The lanes that are in use: their column, their height, and how many bonds are there besides the first.
type Taken = Vec<(i64, i64, usize)>;

/// Where one of so many things stands that share a height.
const fn spread(at: i64, of: i64, height: i64) -> i64 {
    TOP + height * (2 * at + 1) / (2 * of)
}

fn columns(seen: &Seen<'_>, say: Say<'_>) -> [Column; 3] {
    let serving = |id: &ItemId| -> Vec<usize> {
        let serving = seen.goals().filter(|(_, face)| face.links.contains(id));
        serving.map(|(number, _)| number).collect()
    };
    let context = seen.context;
    let figures = context.figures.iter().map(|figure| {
        let unit = figure.unit.trim();
        // A unit in words stands apart from its figure.
        let apart = unit.starts_with(|c: char| c.is_ascii_alphabetic());
        let between = if apart { " " } else { "" };
        let amount = figure
            .amount
            .map(|amount| [&*amount.grouped(), between, unit].concat());
        Item {
            name: words_or(&figure.name, say),
            parts: None,
            amount: amount.unwrap_or_default(),
            goals: serving(&figure.id),
        }
    });
    let policies = context.policies.iter().map(|policy| {
        let (area, text) = (policy.area.trim(), policy.text.trim());
        let both = !area.is_empty() && !text.is_empty();
        Item {
            name: words_or(&policy.line(), say),
            parts: both.then(|| (area.to_owned(), text.to_owned())),
            amount: String::new(),
            goals: serving(&policy.id),
        }
    });
    let objectives = context.objectives.iter().map(|objective| Item {
        name: words_or(&objective.text, say),
        parts: None,
        amount: String::new(),
        goals: serving(&objective.id),
    });
    let column = |key: &str, x, width, items: Vec<Item>, counts| Column {
        title: say(key, &[]),
        x,
        width,
        items,
        counts,
    };
    [
        column("level-company-long", 0, 200, figures.collect(), false),
        column("level-department-long", 262, 232, policies.collect(), false),
        column("level-section-long", 556, 236, objectives.collect(), true),
    ]
}

/// The picture.
#[must_use]
pub fn cascade(seen: &Seen<'_>, say: Say<'_>) -> Picture {
    let columns = columns(seen, say);
    let goals: Vec<(usize, &PublicFace)> = seen.goals().collect();
    let most = columns.iter().map(|column| column.items.len());
    let most = most.chain([goals.len(), 3]).max().unwrap_or(3);
    let height = count(most) * PITCH;
    let mut sheet = Sheet::default();
    let titles = columns.iter().map(|column| (column.x, &*column.title));
    let own = say("picture-own-goals", &[]);
    for (x, title) in titles.chain([(GOALS - 10, &*own)]) {
        sheet.text(Look::Soft, Anchor::Start, x, 12, title);
    }
    sheet.line(Look::Hair, (0, 24), (WIDTH, 24));
    // Bonds lie under the words.
    let mut taken = Taken::new();
    for (at, column) in columns.iter().enumerate() {
        for (place, item) in (0..).zip(&column.items) {
            for goal in &item.goals {
                let way = bond(
                    &columns[at..],
                    (place, *goal, goals.len()),
                    height,
                    &mut taken,
                );
                let weight = goals[*goal - 1].1.weight;
                let weight = weight.map_or(0, |weight| i64::from(weight.percent()));
                sheet.path(Look::Bond, 12 + weight, way);
            }
        }
    }
    for column in &columns {
        draw_items(column, height, &mut sheet, say);
    }
    for (number, face) in &goals {
        let y = spread(count(*number) - 1, count(goals.len()), height);
        sheet.number(GOALS, y, *number);
        let room = Room {
            size: 13,
            width: 206,
            lines: 2,
        };
        let name = words_or(&face.title, say);
        sheet.block(Look::Plain, GOALS + 20, y + 4, &name, room);
        if let Some(weight) = face.weight {
            let weight = weight.percent().to_string();
            sheet.text(Look::Soft, Anchor::End, WIDTH, y + 4, &weight);
        }
    }
    Picture {
        label: say("picture-cascade", &[]),
        title: title(&columns[2], goals.is_empty(), say),
        rows: rows(&columns, &goals, say),
        width: WIDTH,
        height: TOP + height,
        shapes: sheet.0,
    }
}

fn title(objectives: &Column, no_goals: bool, say: Say<'_>) -> String {
    let all = objectives.items.len();
    let unserved = objectives.items.iter().filter(|item| item.goals.is_empty());
    let unserved = unserved.count();
    let said = [("all", all.into()), ("count", unserved.into())];
    match (all, unserved) {
        _ if no_goals => say("picture-no-goals", &[]),
        (0, _) => say("picture-cascade-none", &[]),
        (_, 0) => say("picture-cascade-served", &said),
        _ => say("picture-cascade-unserved", &said),
    }
}

/// Where the words of an item end.
fn end_of(column: &Column, item: &Item) -> i64 {
    if column.has_amount_beside(item) {
        return column.x + column.width;
    }
    let lines = match &item.parts {
        Some((area, text)) => vec![area.clone(), text::fit(text, 12, column.width, 1).concat()],
        None => text::fit(&item.name, 13, column.width_of_words(item), 2),
    };
    let widest = lines.iter().map(|line| text::width(line, 13)).max();
    // What stands out is set bolder, and so wider.
    let tenths = if column.is_gap(item) { 11 } else { 10 };
    column.x + (widest.unwrap_or(0) * tenths / 10).min(column.width)
}

/// The way from an item of the first of the columns to a goal, between the items of the others.
fn bond(
    columns: &[Column],
    (place, goal, goals): (i64, usize, usize),
    height: i64,
    taken: &mut Taken,
) -> String {
    let [own, others @ ..] = columns else {
        return String::new();
    };
    let item = usize::try_from(place).ok().and_then(|at| own.items.get(at));
    let from = item.map_or(own.x, |item| end_of(own, item)) + 12;
    let (mut x, mut y) = (from, own.place(place, height));
    let to = (GOALS - 12, spread(count(goal) - 1, count(goals), height));
    let mut way = format!("M{x} {y}");
    let curve = |x: i64, y: i64, to: (i64, i64)| {
        let middle = (x + to.0) / 2;
        format!("C{middle} {y} {middle} {} {} {}", to.1, to.0, to.1)
    };
    for column in others {
        let left = column.x - 8;
        let straight = y + (to.1 - y) * (left - x) / (to.0 - x).max(1);
        let lane = column.beside(column.lane(straight, height), taken);
        way.push_str(&curve(x, y, (left, lane)));
        x = column.x + column.width + 8;
        y = lane;
        way.push_str(&format!("H{x}"));
    }
    way.push_str(&curve(x, y, to));
    way
}

fn draw_items(column: &Column, height: i64, sheet: &mut Sheet, say: Say<'_>) {
    if column.items.is_empty() {
        let none = say("picture-none-yet", &[]);
        sheet.text(Look::Soft, Anchor::Start, column.x, TOP + 24, &none);
    }
    for (at, item) in (0..).zip(&column.items) {
        let y = column.place(at, height);
        let alone = column.is_gap(item);
        let look = if alone { Look::Gap } else { Look::Plain };
        let room = Room {
            size: 13,
            width: column.width_of_words(item),
            lines: 2,
        };
        let two = |sheet: &mut Sheet, look, upper: &str, lower: &str| {
            let one = Room { lines: 1, ..room };
            let small = Room { size: 12, ..one };
            sheet.block(look, column.x, y - 4, upper, one);
            sheet.block(Look::Soft, column.x, y + 13, lower, small);
        };
        match &item.parts {
            Some((area, text)) => two(sheet, Look::Strong, area, text),
            None if item.amount.is_empty() => {
                sheet.block(look, column.x, y + 4, &item.name, room);
            }
            None if column.has_amount_beside(item) => {
                let end = column.x + column.width;
                sheet.block(look, column.x, y + 4, &item.name, room);
                sheet.text(Look::Soft, Anchor::End, end, y + 4, &item.amount);
            }
            None => two(sheet, look, &item.name, &item.amount),
        }
        if alone {
            let end = end_of(column, item) + 8;
            sheet.line(Look::Missing, (end, y), (end + 16, y));
            sheet.circle(Look::Hole, end + 22, y, 5);
        }
    }
}

fn rows(columns: &[Column], goals: &[(usize, &PublicFace)], say: Say<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for column in columns {
        rows.extend(column.items.iter().map(|item| {
            let alone = item.goals.is_empty();
            Row {
                group: column.title.clone(),
                text: match &*item.amount {
                    "" => item.name.clone(),
                    amount => [&*item.name, " ", amount].concat(),
                },
                detail: match alone {
                    true => say("picture-unserved", &[]),
                    false => String::new(),
                },
                named: goals_in_words(&item.goals, say),
                gap: column.is_gap(item),
                goals: item.goals.clone(),
            }
        }));
    }
    rows.extend(goals.iter().map(|(number, face)| {
        let weight = face.weight.map_or_else(
            || say("picture-no-weight", &[]),
            |weight| {
                let percent = i64::from(weight.percent());
                say("picture-weight", &[("percent", percent.into())])
            },
        );
        let served = columns.iter().flat_map(|column| &column.items);
        let alone = !served.into_iter().any(|item| item.goals.contains(number));
        let unlinked = alone.then(|| say("picture-unlinked", &[]));
        let details: Vec<String> = [Some(weight), unlinked].into_iter().flatten().collect();
        Row {
            group: say("picture-own-goals", &[]),
            text: words_or(&face.title, say),
            detail: details.join(&say("picture-comma", &[])),
            goals: vec![*number],
            ..Row::default()
        }
    }));
    rows
}
