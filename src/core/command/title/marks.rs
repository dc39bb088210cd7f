//! The marks of a period in a title: years, parts of a year, months.

use std::ops::Range;

use crate::model::{Date, Turn};
use crate::sorted::arrange;

/// The months in English; the first three letters are their short form.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Parts of a year by name, in order.
const NAMED: [&[&str]; 4] = [
    &["上期", "下期"],
    &["上半期", "下半期"],
    &["first half", "second half"],
    &[
        "first quarter",
        "second quarter",
        "third quarter",
        "fourth quarter",
    ],
];

/// A place in a title that names the period, or a piece of it.
pub(super) struct Mark {
    pub(super) at: Range<usize>,
    pub(super) kind: Kind,
}

/// What a mark names.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// A year, counted as companies count or as the calendar does.
    Year { number: u32, fiscal: bool },
    /// A numbered part of a year: H1, 2Q, 第3四半期.
    Part { number: u32, of: u32 },
    /// A part of a year by its name: which of the names.
    Named {
        number: u32,
        names: &'static [&'static str],
    },
    /// A month.
    Month,
}

impl Kind {
    /// Which part of a year, of how many.
    pub(super) fn part(self) -> Option<(u32, u32)> {
        match self {
            Self::Part { number, of } => Some((number, of)),
            Self::Named { number, names } => Some((number, u32::try_from(names.len()).ok()?)),
            Self::Year { .. } | Self::Month => None,
        }
    }
}

/// The marks of a title, in order. A bare number is a year only where it is one of the period that
/// `turn` leaves.
pub(super) fn marks(title: &str, turn: Option<&Turn>) -> Vec<Mark> {
    // Lower case of ASCII keeps every place.
    let low = title.to_ascii_lowercase();
    let mut marks = Vec::new();
    for names in NAMED {
        for (number, name) in (1..).zip(names) {
            for (start, _) in low.match_indices(name) {
                let (before, after) = (&low[..start], &low[start + name.len()..]);
                if !before.ends_with(letter) && !after.starts_with(letter) {
                    let at = start..start + name.len();
                    let kind = Kind::Named { number, names };
                    marks.push(Mark { at, kind });
                }
            }
        }
    }
    for at in runs(title, letter) {
        let word = &title[at.clone()];
        let is = |name: &str| name.eq_ignore_ascii_case(word);
        if MONTHS.iter().any(|month| is(month) || is(&month[..3])) {
            let kind = Kind::Month;
            marks.push(Mark { at, kind });
        }
    }
    for at in runs(title, |c| digit(c).is_some()) {
        let digits = title[at.clone()].chars().filter_map(digit);
        let number = digits.fold(0_u32, |number, digit| {
            number.saturating_mul(10).saturating_add(digit)
        });
        if let Some(kind) = numbered(&title[..at.start], &title[at.end..], number, turn) {
            marks.push(Mark { at, kind });
        }
    }
    arrange(&mut marks, &mut |one, other| one.at.start < other.at.start);
    marks
}

fn letter(c: char) -> bool {
    c.is_ascii_alphabetic()
}

/// The value of a digit, full-width or not.
fn digit(c: char) -> Option<u32> {
    match c {
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => c.to_digit(10),
    }
}

/// The longest runs of such characters.
fn runs(text: &str, such: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (start, c) in text.char_indices().filter(|(_, c)| such(*c)) {
        let end = start + c.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == start => run.end = end,
            _ => runs.push(start..end),
        }
    }
    runs
}

/// What a number names, given what stands before and behind it.
fn numbered(before: &str, after: &str, number: u32, turn: Option<&Turn>) -> Option<Kind> {
    let is_ordinal = before.ends_with('第');
    if after.starts_with('月') && (1..=12).contains(&number) {
        return Some(Kind::Month);
    }
    if is_ordinal && after.starts_with("四半期") && (1..=4).contains(&number) {
        return Some(Kind::Part { number, of: 4 });
    }
    let sign = sign(before, after);
    if let Some(of) = sign
        && (1..=of).contains(&number)
    {
        return Some(Kind::Part { number, of });
    }
    // "Notify 3 people" ends with the letters of a fiscal year as well.
    let word = before.trim_end().rsplit(|c| !letter(c)).next();
    let after_fy = word.is_some_and(|word| word.eq_ignore_ascii_case("FY"));
    let part = ["年度", "上期", "下期", "上半期", "下半期"];
    let fiscal = part.iter().any(|word| after.starts_with(word))
        || (is_ordinal && after.starts_with('期'))
        || after_fy;
    // "3年" is a time; a year of the calendar has four digits, or is one of an era.
    let calendar = after.starts_with('年') && (number >= 1000 || before.ends_with("令和"));
    let own = |date: Date| {
        let years = [date.year(), super::fiscal(date)];
        years
            .iter()
            .filter_map(|year| u32::try_from(*year).ok())
            .any(|year| number == year || (sign.is_some() && number == year % 100))
    };
    let bare = turn.is_some_and(|turn| own(turn.old.0) || own(turn.old.1));
    (fiscal || calendar || bare).then_some(Kind::Year { number, fiscal })
}

/// Of how many parts of a year the capital before or behind a number says that it is one: the H of
/// H1 and 2H, the Q of Q3.
fn sign(before: &str, after: &str) -> Option<u32> {
    let of = |c: char| match c {
        'H' => Some(2),
        'Q' => Some(4),
        _ => None,
    };
    let (mut head, mut tail) = (before.chars().rev(), after.chars());
    let (last, beyond) = (head.next(), head.next());
    let (first, behind) = (tail.next(), tail.next());
    let free = |c: Option<char>| !c.is_some_and(letter);
    let leading = last.and_then(of).filter(|_| free(beyond) && free(first));
    let trailing = first.and_then(of).filter(|_| free(behind) && free(last));
    leading.or(trailing)
}
