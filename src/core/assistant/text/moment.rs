//! Which days a date in a text means, seen from the plan's period: 9月末, 下期, Q3, FY26, "by the end of March".
//!
//! A fiscal year begins in April, as most Japanese companies count; where the plan begins in January
//! or July, in January. A month without a year is the one that lies in the period, if any does.
//! What only today tells (来週, next Friday) means nothing here: a plan is read on many days.

use std::ops::Range;

use super::class::starts;
use super::{Text, Tongue};
use crate::model::{Date, Period};

/// What may stand before an English date and is no part of it.
const LEADS: &[&str] = &[
    "by ", "in ", "the ", "end of ", "end-of-", "mid-", "early ", "late ", "end ",
];

/// The first and the last day that are meant.
pub type Days = (Date, Date);

/// The dates of the text that can be told, with the days that they mean.
pub fn moments(text: &Text, period: &Period, found: &mut Vec<(Range<usize>, Days)>) {
    let (Some(from), Some(to)) = (period.from, period.to) else {
        return;
    };
    let year = Fiscal {
        begins: if matches!(from.month(), 1 | 7) { 1 } else { 4 },
        from,
        to,
    };
    let mut reached = 0;
    for time in &text.times {
        // A year in front belongs to the date, though it is no date by itself.
        let start = whole(&text.low[..time.span.start]).max(reached);
        let mut start = start;
        while let Some(lead) =
            starts(&text.low[start..], LEADS).filter(|_| text.tongue == Tongue::En)
        {
            start += lead.len();
        }
        let told = match text.tongue {
            Tongue::Ja => year.japanese(&text.low[start..]),
            Tongue::En => year.english(&text.low[start..]),
        };
        let told = told.or_else(|| year.short(&text.low[start..]));
        if let Some((len, days)) = told.filter(|_| start >= reached) {
            reached = start + len;
            found.push((start..reached, days));
        }
    }
}

/// Where the year or the day begins that stands right before a date: 2026年 before 9月末, 15 before March.
fn whole(head: &str) -> usize {
    // "15 March", "15th of March"
    let day = head.trim_end_matches(' ');
    let day = day.strip_suffix(" of").unwrap_or(day);
    let day = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| day.strip_suffix(end))
        .unwrap_or(day);
    let ordinal = day.bytes().rev().take_while(u8::is_ascii_digit).count();
    if head.ends_with(' ') && (1..=2).contains(&ordinal) {
        return day.len() - ordinal;
    }
    let bare = head.trim_end_matches(['年', '度', ' ', '/', '-', '.']);
    let digits = bare.bytes().rev().take_while(u8::is_ascii_digit).count();
    let year = bare.len() - digits;
    let fiscal = bare[..year].strip_suffix("fy").map_or(year, str::len);
    match digits {
        4 => fiscal,
        2 if fiscal < year => fiscal,
        _ => head.len(),
    }
}

/// A number at the beginning, and what follows it.
fn number(text: &str) -> Option<(i16, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text.get(..digits).filter(|digits| digits.len() <= 4)?;
    Some((value.parse().ok()?, &text[digits..]))
}

/// The months in which this plan's fiscal years begin, and its period.
struct Fiscal {
    begins: i8,
    from: Date,
    to: Date,
}

impl Fiscal {
    /// So many months from a month of a year on.
    fn months(year: i16, month: i8, count: i16) -> Option<Days> {
        let first = Date::new(year, month, 1)?;
        Some((first, first.months_later(count)?.yesterday()))
    }

    /// A part of a fiscal year: its months from the `skip`th on.
    fn part(&self, year: Option<i16>, skip: i16, count: i16) -> Option<Days> {
        let of = |year: i16| {
            let first = Date::new(year, self.begins, 1)?.months_later(skip)?;
            Some((first, first.months_later(count)?.yesterday()))
        };
        match year {
            Some(year) => of(year),
            None => self.nearest(&of),
        }
    }

    /// Of the same days in three years those that touch the period, or else the first that follow its beginning.
    fn nearest(&self, of: &dyn Fn(i16) -> Option<Days>) -> Option<Days> {
        let year = self.from.year();
        let near = || (year - 1..=year + 1).filter_map(of);
        let touches = |(first, last): &Days| *first <= self.to && *last >= self.from;
        near()
            .find(touches)
            .or_else(|| near().find(|(first, _)| *first > self.from))
    }

    /// A month, of a year or of the nearest, as a whole or one of its days.
    fn month(&self, year: Option<i16>, month: i16, day: Option<i16>) -> Option<Days> {
        let (month, day) = (
            i8::try_from(month).ok()?,
            day.map(i8::try_from).transpose().ok()?,
        );
        let of = |year: i16| match day {
            Some(day) => Date::new(year, month, day).map(|day| (day, day)),
            None => Self::months(year, month, 1),
        };
        match year {
            Some(year) => of(year),
            None => self.nearest(&of),
        }
    }

    fn japanese(&self, text: &str) -> Option<(usize, Days)> {
        let len = |rest: &str| text.len() - rest.len();
        if let Some((one, rest)) = number(text) {
            if let Some(rest) = rest.strip_prefix("年度") {
                // 2026年度 alone is the whole year.
                let tail = rest.strip_prefix('の').unwrap_or(rest);
                return match self.half(Some(one), tail) {
                    Some((taken, days)) => Some((len(tail) + taken, days)),
                    None => Some((len(rest), self.part(Some(one), 0, 12)?)),
                };
            }
            if let Some(rest) = rest.strip_prefix('年') {
                let (month, rest) = number(rest)?;
                return self.day_ja(Some(one), month, rest.strip_prefix('月')?, &len);
            }
            if let Some(rest) = rest.strip_prefix('月') {
                return self.day_ja(None, one, rest, &len);
            }
        }
        if let Some(days) = self.slashed(text) {
            return Some(days);
        }
        let next = starts(
            text,
            &["来期", "次期", "来年度", "翌年度", "次年度", "翌期"],
        );
        if let Some(word) = next {
            let first = Date::new(self.to.year(), self.to.month(), 1)?.months_later(1)?;
            return Some((word.len(), (first, first.months_later(6)?.yesterday())));
        }
        let now = starts(
            text,
            &[
                "今期末",
                "当期末",
                "期末",
                "今期",
                "当期",
                "期中",
                "期初",
                "期首",
            ],
        );
        if let Some(word) = now {
            return Some((word.len(), (self.from, self.to)));
        }
        self.half(None, text)
    }

    /// 上期, 下期, 第3四半期.
    fn half(&self, year: Option<i16>, text: &str) -> Option<(usize, Days)> {
        if let Some(word) = starts(text, &["上期末", "上半期", "上期"]) {
            return Some((word.len(), self.part(year, 0, 6)?));
        }
        if let Some(word) = starts(text, &["下期末", "下半期", "下期", "年度末"]) {
            return Some((word.len(), self.part(year, 6, 6)?));
        }
        let (quarter, rest) = number(text.strip_prefix('第').unwrap_or(text))?;
        let rest = rest.strip_prefix("四半期")?;
        let known = (1..=4).contains(&quarter).then_some(quarter)?;
        Some((
            text.len() - rest.len(),
            self.part(year, (known - 1) * 3, 3)?,
        ))
    }

    fn day_ja(
        &self,
        year: Option<i16>,
        month: i16,
        rest: &str,
        len: &dyn Fn(&str) -> usize,
    ) -> Option<(usize, Days)> {
        let day = number(rest).and_then(|(day, rest)| Some((day, rest.strip_prefix('日')?)));
        match day {
            Some((day, rest)) => Some((len(rest), self.month(year, month, Some(day))?)),
            None => {
                let part = starts(rest, &["末", "中", "上旬", "中旬", "下旬", "初め", "頭"]);
                let rest = &rest[part.map_or(0, str::len)..];
                Some((len(rest), self.month(year, month, None)?))
            }
        }
    }

    /// 2026/9/30, 2026-09, 9/30.
    fn slashed(&self, text: &str) -> Option<(usize, Days)> {
        let len = |rest: &str| text.len() - rest.len();
        let (one, rest) = number(text)?;
        let mark = rest
            .chars()
            .next()
            .filter(|c| matches!(c, '/' | '-' | '.'))?;
        let (two, rest) = number(&rest[1..])?;
        if one < 1000 {
            // Without a year only a stroke parts a month and a day: 1.5 is a figure.
            return (mark == '/').then(|| Some((len(rest), self.month(None, one, Some(two))?)))?;
        }
        let day = rest.strip_prefix(mark).and_then(number);
        let rest = day.map_or(rest, |(_, rest)| rest);
        Some((
            len(rest),
            self.month(Some(one), two, day.map(|(day, _)| day))?,
        ))
    }

    /// Q3, 3Q, H1, 1H, FY26, FY2026 Q3.
    fn short(&self, text: &str) -> Option<(usize, Days)> {
        let mut rest = text;
        let mut year = None;
        if let Some(tail) = text.strip_prefix("fy") {
            let (value, tail) = number(tail.trim_start())?;
            year = Some(if value < 100 { 2000 + value } else { value });
            rest = tail.trim_start_matches([' ', '-', '/', '年', '度']);
            if self.quarter(year, rest).is_none() && self.half(year, rest).is_none() {
                return Some((text.len() - tail.len(), self.part(year, 0, 12)?));
            }
        }
        let (len, days) = self.quarter(year, rest).or_else(|| self.half(year, rest))?;
        Some((text.len() - rest.len() + len, days))
    }

    fn quarter(&self, year: Option<i16>, text: &str) -> Option<(usize, Days)> {
        let mut chars = text.chars();
        let (which, digit) = match (chars.next()?, chars.next()?) {
            (which @ ('q' | 'h'), digit) | (digit, which @ ('q' | 'h')) => (which, digit),
            _ => return None,
        };
        let place = i16::try_from(digit.to_digit(10)?).ok()?;
        let (most, months) = if which == 'q' { (4, 3) } else { (2, 6) };
        if !(1..=most).contains(&place) || chars.next().is_some_and(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        // "Q3 FY26" has its year behind.
        let behind = text[2..].trim_start_matches([' ', ',']);
        let fiscal = behind
            .strip_prefix("fy")
            .and_then(|tail| number(tail.trim_start()));
        let (year, len) = match (year, fiscal) {
            (None, Some((value, tail))) => {
                let value = if value < 100 { 2000 + value } else { value };
                (Some(value), text.len() - tail.len())
            }
            _ => (year, 2),
        };
        Some((len, self.part(year, (place - 1) * months, months)?))
    }

    fn english(&self, text: &str) -> Option<(usize, Days)> {
        let len = |rest: &str| text.len() - rest.len();
        if let Some(days) = self.slashed(text) {
            return Some(days);
        }
        let body = text;
        let now = [
            "this period",
            "this half",
            "period end",
            "period-end",
            "period",
            "half-year",
            "half year",
        ];
        if let Some(word) = starts(body, &now) {
            return Some((len(&body[word.len()..]), (self.from, self.to)));
        }
        let next = [
            "next period",
            "next half-year",
            "next half year",
            "next half",
            "next fiscal year",
            "next financial year",
        ];
        if let Some(word) = starts(body, &next) {
            let first = Date::new(self.to.year(), self.to.month(), 1)?.months_later(1)?;
            return Some((
                len(&body[word.len()..]),
                (first, first.months_later(6)?.yesterday()),
            ));
        }
        let (day, body) = match number(body) {
            Some((day, rest)) => {
                let rest =
                    starts(rest, &["st", "nd", "rd", "th"]).map_or(rest, |end| &rest[end.len()..]);
                let rest = rest.strip_prefix(' ')?;
                (Some(day), rest.strip_prefix("of ").unwrap_or(rest))
            }
            None => (None, body),
        };
        let (month, rest) = month_en(body)?;
        let (day, rest) = match (day, rest.strip_prefix(' ').and_then(number)) {
            (None, Some((day, tail))) if day <= 31 => (
                Some(day),
                starts(tail, &["st", "nd", "rd", "th"]).map_or(tail, |end| &tail[end.len()..]),
            ),
            _ => (day, rest),
        };
        let year = number(rest.trim_start_matches([',', ' '])).filter(|(year, _)| *year >= 1000);
        let rest = year.map_or(rest, |(_, rest)| rest);
        Some((
            len(rest),
            self.month(year.map(|(year, _)| year), month, day)?,
        ))
    }
}

/// The month that the text begins with, by its name or the first three letters of it.
fn month_en(text: &str) -> Option<(i16, &str)> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let letters = text.bytes().take_while(u8::is_ascii_lowercase).count();
    let (word, rest) = text.split_at(letters);
    let word = if word == "sept" { "sep" } else { word };
    let at = NAMES
        .iter()
        .position(|name| *name == word || name[..3] == *word)?;
    // "Sept." is short, "September." ends a sentence.
    let rest = match NAMES[at] == word {
        true => rest,
        false => rest.strip_prefix('.').unwrap_or(rest),
    };
    Some((i16::try_from(at).ok()? + 1, rest))
}
