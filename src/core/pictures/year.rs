//! How the year runs: where one pauses to look, what falls due, and the longest time without a look.

use super::shape::{Anchor, Look, Sheet};
use super::{Picture, Row, Say, Seen, count, day, goals_in_words, text};
use crate::model::{Date, Head, Silence};

/// Where the line begins, how long it is, and its height.
const BEGIN: i64 = 16;
const LONG: i64 = 580;
const LINE: i64 = 92;
/// The first row of what falls due.
const DUE: i64 = 142;
/// The first and the last day that the line shows; `None` where there are not two.
fn bounds(head: &Head, dues: &[(Date, Vec<usize>)]) -> Option<(Date, Date)> {
    let dates = || {
        let reviews = &head.reviews;
        let looks = reviews.check_ins.iter().copied();
        looks
            .chain([reviews.mid_term, reviews.end].into_iter().flatten())
            .chain(dues.iter().map(|(due, _)| *due))
    };
    let from = head.period.from.or_else(|| dates().min())?;
    let to = head.period.to.or_else(|| dates().max())?;
    (from < to).then_some((from, to))
}

/// When KPIs fall due, and of which goals, in order.
fn dues(seen: &Seen<'_>) -> Vec<(Date, Vec<usize>)> {
    let mut dues: Vec<(Date, usize)> = seen
        .goals()
        .flat_map(|(number, face)| {
            let dates = face.kpis.iter().filter_map(|kpi| kpi.due);
            dates.map(move |due| (due, number))
        })
        .collect();
    dues.sort_unstable();
    dues.dedup();
    let mut grouped: Vec<(Date, Vec<usize>)> = Vec::new();
    for (due, number) in dues {
        match grouped.last_mut() {
            Some((last, numbers)) if *last == due => numbers.push(number),
            _ => grouped.push((due, vec![number])),
        }
    }
    grouped
}

/// The picture, with a mark for today where that lies on the line.
#[must_use]
pub fn year(seen: &Seen<'_>, today: Date, say: Say<'_>) -> Picture {
    let head = seen.head;
    let dues = dues(seen);
    let bounds = bounds(head, &dues);
    let silence = bounds.and_then(|(from, to)| head.reviews.longest_silence(from, to));
    let never = bounds.is_none_or(|(from, to)| head.reviews.looks(from, to).is_empty());
    let (mut shapes, mut height) = (Vec::new(), 40);
    if let (Some(bounds), Some(silence)) = (bounds, silence) {
        (shapes, height) = draw(head, &dues, (bounds, silence), today, say);
    }
    Picture {
        label: say("picture-year", &[]),
        title: title(silence, never, say),
        rows: rows(head, &dues, silence, say),
        width: LONG + 2 * BEGIN,
        height,
        shapes,
    }
}

fn title(silence: Option<Silence>, never: bool, say: Say<'_>) -> String {
    let Some(silence) = silence else {
        return say("picture-year-none", &[]);
    };
    let key = match (never, silence.is_long()) {
        (true, _) => "picture-year-never",
        (_, true) => "picture-year-silent",
        _ => "picture-year-longest",
    };
    let (from, to) = (short(silence.from, say), short(silence.to, say));
    let said = [
        ("days", silence.days().into()),
        ("from", (&from).into()),
        ("to", (&to).into()),
    ];
    say(key, &said)
}

/// A month's name.
fn month_name(date: Date, say: Say<'_>) -> String {
    let month = i64::from(date.month());
    say("picture-month", &[("month", month.into())])
}

/// A day without its year.
fn short(date: Date, say: Say<'_>) -> String {
    let (month, day) = (month_name(date, say), i64::from(date.day()));
    say(
        "picture-day",
        &[("month", (&month).into()), ("day", day.into())],
    )
}

fn rows(
    head: &Head,
    dues: &[(Date, Vec<usize>)],
    silence: Option<Silence>,
    say: Say<'_>,
) -> Vec<Row> {
    let (period, reviews) = (&head.period, &head.reviews);
    let named = |date: Option<Date>, order: u8, key: &str| {
        let row = Row {
            detail: say(key, &[]),
            ..Row::default()
        };
        date.map(|date| (date, order, row))
    };
    let mut lines: Vec<(Date, u8, Row)> = Vec::new();
    lines.extend(named(period.from, 0, "picture-year-from"));
    for check_in in &reviews.check_ins {
        lines.extend(named(Some(*check_in), 1, "picture-year-check-in"));
    }
    lines.extend(named(reviews.mid_term, 2, "head-mid-term"));
    lines.extend(named(reviews.end, 3, "head-end"));
    for (due, numbers) in dues {
        let row = Row {
            detail: say("picture-year-dues", &[]),
            named: goals_in_words(numbers, say),
            goals: numbers.clone(),
            ..Row::default()
        };
        lines.push((*due, 4, row));
    }
    if let Some(silence) = silence {
        let days = [("days", silence.days().into())];
        let row = Row {
            detail: say("picture-year-gap", &days),
            gap: silence.is_long(),
            ..Row::default()
        };
        // It stands behind all of the day on which it begins.
        lines.push((silence.from, 9, row));
    }
    lines.extend(named(period.to, 10, "picture-year-to"));
    lines.sort_by_key(|(date, order, _)| (*date, *order));
    let rows = lines.into_iter().map(|(date, order, row)| Row {
        text: match (order, silence) {
            (9, Some(silence)) => {
                let (from, to) = (day(silence.from, say), day(silence.to, say));
                let said = [("from", (&from).into()), ("to", (&to).into())];
                say("picture-year-span", &said)
            }
            _ => day(date, say),
        },
        ..row
    });
    rows.collect()
}

/// Every month's first day on the line, not more than some twelve.
fn months((from, to): (Date, Date)) -> Vec<Date> {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month());
    let step = i16::try_from(months / 12 + 1).unwrap_or(i16::MAX);
    let mut all = Vec::new();
    let mut at = Date::new(from.year(), from.month(), 1);
    while let Some(month) = at.filter(|month| *month <= to) {
        if month >= from {
            all.push(month);
        }
        at = month.months_later(step);
    }
    all
}

fn draw(
    head: &Head,
    dues: &[(Date, Vec<usize>)],
    (bounds, silence): ((Date, Date), Silence),
    today: Date,
    say: Say<'_>,
) -> (Vec<super::Shape>, i64) {
    let (from, to) = bounds;
    let place = |date: Date| {
        let part = (date.number() - from.number()) * LONG / (to.number() - from.number());
        BEGIN + part
    };
    let inside = |date: &Date| (from..=to).contains(date);
    let mut sheet = Sheet::default();
    let bottom = DUE + 24 * due_rows(dues, &place, &inside, &mut sheet) + 16;
    let (marks, numbers) = (std::mem::take(&mut sheet.0), bottom + 14);
    for month in months(bounds) {
        let x = place(month);
        sheet.line(Look::Hair, (x, 44), (x, numbers));
        let words = month_name(month, say);
        if x + 6 + text::width(&words, 12) <= BEGIN + LONG + 12 {
            sheet.text(Look::Soft, Anchor::Start, x + 6, numbers, &words);
        }
    }
    let (left, right) = (place(silence.from), place(silence.to));
    let late = silence.is_long();
    let look = if late { Look::Missing } else { Look::Ahead };
    sheet.line(look, (left, LINE), (right, LINE));
    for (left, right) in [(BEGIN, left), (right, BEGIN + LONG)] {
        sheet.line(Look::Rule, (left, LINE), (right, LINE));
    }
    let words = say("picture-year-gap", &[("days", silence.days().into())]);
    let half = text::width(&words, 13) / 2;
    let middle = ((left + right) / 2).clamp(BEGIN + half, (BEGIN + LONG - half).max(BEGIN + half));
    let look = if late { Look::Gap } else { Look::Soft };
    sheet.text(look, Anchor::Middle, middle, LINE + 26, &words);
    for check_in in head.reviews.check_ins.iter().filter(|date| inside(date)) {
        sheet.circle(Look::Ring, place(*check_in), LINE, 5);
    }
    let reviews = [
        (head.reviews.mid_term, "head-mid-term"),
        (head.reviews.end, "head-end"),
    ];
    for (date, key) in reviews {
        let Some(date) = date.filter(inside) else {
            continue;
        };
        let (x, words) = (place(date), say(key, &[]));
        sheet.circle(Look::Ink, x, LINE, 6);
        let half = text::width(&words, 13) / 2;
        let at = x.clamp(half, (LONG + 2 * BEGIN - half).max(half));
        sheet.text(Look::Strong, Anchor::Middle, at, LINE - 18, &words);
    }
    if inside(&today) {
        let x = place(today);
        sheet.line(Look::Rule, (x, 34), (x, LINE - 34));
        let words = say("picture-today", &[]);
        let half = text::width(&words, 12) / 2;
        let at = x.clamp(half, LONG + 2 * BEGIN - half);
        sheet.text(Look::Soft, Anchor::Middle, at, 28, &words);
    }
    let words = say("picture-year-check-in", &[]);
    sheet.circle(Look::Ring, BEGIN + 5, 8, 5);
    sheet.text(Look::Soft, Anchor::Start, BEGIN + 16, 12, &words);
    let words = say("picture-year-dues", &[]);
    if !marks.is_empty() {
        sheet.text(Look::Soft, Anchor::Start, BEGIN + 6, DUE + 4, &words);
    }
    sheet.0.extend(marks);
    (sheet.0, numbers + 4)
}

/// Draws what falls due, each goal's number where there is room; how many rows that took.
fn due_rows(
    dues: &[(Date, Vec<usize>)],
    place: &dyn Fn(Date) -> i64,
    inside: &dyn Fn(&Date) -> bool,
    sheet: &mut Sheet,
) -> i64 {
    // Where each row is taken up to; the words stand at the beginning of the first.
    let mut taken: Vec<i64> = vec![BEGIN + 120];
    for (due, numbers) in dues.iter().filter(|(due, _)| inside(due)) {
        let x = place(*due);
        for number in numbers {
            let free = taken.iter().position(|end| x - 11 >= *end);
            let row = free.unwrap_or(taken.len());
            if row == taken.len() {
                taken.push(0);
            }
            taken[row] = x + 12;
            sheet.number(x, DUE + count(row) * 24, *number);
        }
    }
    count(taken.len())
}
