//! What a plan is called: after its period, and after the next one when it rolls over.

mod marks;

use crate::model::{Date, Language, Turn};
use marks::{Kind, MONTHS, Mark, marks};

/// The fiscal year that holds a day: it begins in April, as most Japanese companies count, and is
/// named by the year in which it begins.
pub(super) fn fiscal(date: Date) -> i16 {
    date.year() - i16::from(date.month() < 4)
}

/// The name of a plan for a half of a fiscal year.
pub(super) fn of_half(fiscal: i16, first: bool, language: Language) -> String {
    match (language, first) {
        (Language::Ja, true) => format!("{fiscal}年度上期の目標"),
        (Language::Ja, false) => format!("{fiscal}年度下期の目標"),
        (Language::En, true) => format!("Goals, first half of FY{fiscal}"),
        (Language::En, false) => format!("Goals, second half of FY{fiscal}"),
    }
}

/// The name of a plan for the period with these days: a half or the whole of a fiscal year, or the
/// months that it reaches over.
pub(super) fn of(from: Date, to: Date, language: Language) -> String {
    let fiscal = fiscal(from);
    let whole = |months: i16| {
        let next = from.months_later(months);
        from.day() == 1 && next.map(Date::yesterday) == Some(to)
    };
    match (from.month(), language) {
        (4 | 10, _) if whole(6) => return of_half(fiscal, from.month() == 4, language),
        (4, Language::Ja) if whole(12) => return format!("{fiscal}年度の目標"),
        (4, Language::En) if whole(12) => return format!("Goals, FY{fiscal}"),
        _ => {}
    }
    let (year, last) = (from.year(), to.year());
    let (month, end) = (from.month(), to.month());
    let name = |month: i8| MONTHS[usize::try_from(month - 1).unwrap_or(0)];
    match (language, year == last, month == end) {
        (Language::Ja, true, true) => format!("{year}年{month}月の目標"),
        (Language::Ja, true, false) => format!("{year}年{month}月〜{end}月の目標"),
        (Language::Ja, false, _) => format!("{year}年{month}月〜{last}年{end}月の目標"),
        (Language::En, true, true) => format!("Goals, {} {year}", name(month)),
        (Language::En, true, false) => format!("Goals, {} to {} {year}", name(month), name(end)),
        (Language::En, false, _) => {
            format!("Goals, {} {year} to {} {last}", name(month), name(end))
        }
    }
}

/// The title in the next period: the marks of the old period move along in their places, so that
/// what the owner wrote around them stays. `named` takes its place where nothing stands there, or
/// where the marks do not say how they would go on; a title without marks stays.
pub(super) fn next(title: &str, turn: Option<&Turn>, named: String) -> String {
    if title.trim().is_empty() {
        return named;
    }
    let marks = marks(title, turn);
    // One month alone may be anything: an event, a name, an English verb.
    let months = count_months(&marks);
    if months == marks.len() && months < 2 {
        return title.to_owned();
    }
    turn.and_then(|turn| moved(title, &marks, turn))
        .unwrap_or(named)
}

fn count_months(marks: &[Mark]) -> usize {
    marks.iter().filter(|mark| mark.kind == Kind::Month).count()
}

/// The title with each mark moved into the next period; `None` where the marks do not fit the length
/// of the period.
fn moved(title: &str, marks: &[Mark], turn: &Turn) -> Option<String> {
    let mut parts = marks.iter().filter_map(|mark| mark.kind.part());
    let part = parts.next();
    if parts.any(|other| Some(other) != part) {
        return None;
    }
    let months = turn.months().and_then(|months| u32::try_from(months).ok());
    if let Some((_, of)) = part
        && months != Some(12 / of)
    {
        return None;
    }
    // Months would have to move with the half; one beside a half may be anything.
    let whole_years = months.is_some_and(|months| months % 12 == 0);
    if count_months(marks) > usize::from(part.is_some()) && !whole_years {
        return None;
    }
    let (old, new) = (turn.old.0, turn.new.0);
    // Where a part stands beside the year, the year goes on after the last part, wherever it begins.
    let years = |is_fiscal: bool| match part {
        Some((number, of)) => i16::from(number == of),
        None if is_fiscal => fiscal(new) - fiscal(old),
        None => new.year() - old.year(),
    };
    let mut out = String::with_capacity(title.len());
    let mut done = 0;
    for Mark { at, kind } in marks {
        let here = &title[at.clone()];
        out.push_str(&title[done..at.start]);
        done = at.end;
        match *kind {
            Kind::Year { number, fiscal } => {
                let later = number.saturating_add_signed(i32::from(years(fiscal)));
                out.push_str(&written(later, here));
            }
            Kind::Part { number, of } => out.push_str(&written(number % of + 1, here)),
            Kind::Named { number, names } => {
                // The number counts from one, so it is the place of the next name.
                let name = names[usize::try_from(number).ok()? % names.len()];
                let (first, rest) = name.split_at(name.chars().next()?.len_utf8());
                if here.starts_with(|c: char| c.is_ascii_uppercase()) {
                    out.push_str(&first.to_ascii_uppercase());
                } else {
                    out.push_str(first);
                }
                out.push_str(rest);
            }
            Kind::Month => out.push_str(here),
        }
    }
    out.push_str(&title[done..]);
    Some(out)
}

/// The number in the digits of `like`, full-width or not.
fn written(number: u32, like: &str) -> String {
    let digits = number.to_string();
    if like.is_ascii() {
        return digits;
    }
    let wide = |c: char| char::from_u32(u32::from(c) - u32::from('0') + u32::from('０'));
    digits.chars().filter_map(wide).collect()
}
