//! Dates, deadlines and frequencies in English text.

use std::ops::Range;

use super::class::{is_one, starts};
use super::time_en_words::{
    ANSWERS, CHANGING, DAYS, EVENTS, HOLIDAYS, MONTHS, OFTEN, PERIODS, ROUTINE,
};
use super::{Time, TimeKind};

/// The 15th.
fn is_ordinal(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && matches!(&word[digits..], "st" | "nd" | "rd" | "th")
}

/// Adds the times of an English text; those of figures alone are found elsewhere.
pub(super) fn times(low: &str, norm: &str, words: &[Range<usize>], found: &mut Vec<Time>) {
    let taken = found.len();
    let mut i = 0;
    while i < words.len() {
        let scene = Scene {
            low,
            norm,
            words,
            i,
        };
        let step = match scene.time() {
            Some((count, kind)) => {
                let last = (i + count - 1).min(words.len() - 1);
                let span = words[i].start..words[last].end;
                let near = found[..taken].partition_point(|t| t.span.end <= span.start);
                let free = found[..taken]
                    .get(near)
                    .is_none_or(|t| span.end <= t.span.start);
                if free {
                    found.push(Time { span, kind });
                }
                count.max(1)
            }
            None => 1,
        };
        i += step;
    }
}

struct Scene<'a> {
    low: &'a str,
    norm: &'a str,
    words: &'a [Range<usize>],
    i: usize,
}

impl Scene<'_> {
    /// The word so many places on; empty behind a full stop or a bracket.
    fn word(&self, by: isize) -> &str {
        let Some(word) = self
            .i
            .checked_add_signed(by)
            .and_then(|i| self.words.get(i))
        else {
            return "";
        };
        let here = &self.words[self.i];
        let gap = if by < 0 {
            word.end..here.start
        } else {
            here.end.min(word.start)..word.start
        };
        let parting = |byte: &u8| matches!(byte, b'.' | b';' | b'(' | b')' | b'\n');
        let gap = self.low.as_bytes().get(gap);
        let parted = gap.is_none_or(|gap| gap.iter().any(parting));
        if parted { "" } else { &self.low[word.clone()] }
    }

    fn capital(&self) -> bool {
        self.norm.as_bytes()[self.words[self.i].start].is_ascii_uppercase()
    }

    fn number(&self, by: isize) -> bool {
        self.word(by).starts_with(|c: char| c.is_ascii_digit())
            || matches!(
                self.word(by),
                "one" | "two" | "three" | "four" | "six" | "twelve" | "a" | "the" | "ninety"
            )
    }

    /// What the period before is compared with.
    fn compared(&self) -> bool {
        if self.word(-1) == "than" && self.word(-2) == "later" {
            return false;
        }
        (1..=3).any(|k| {
            matches!(
                self.word(-k),
                "than" | "vs" | "versus" | "over" | "compared" | "against" | "since"
            )
        })
    }

    /// How many words the time takes that begins here.
    fn time(&self) -> Option<(usize, TimeKind)> {
        use TimeKind::{Date, Frequency};
        let word = self.word(0);
        if word
            .strip_prefix("end-of-")
            .is_some_and(|period| is_one(period, PERIODS))
        {
            return Some((1, Date));
        }
        if let Some(count) = self.day_of_month() {
            return Some((count, Date));
        }
        let word = starts(word, &["mid-", "end-", "early-", "late-"])
            .map_or(word, |part| &word[part.len()..]);
        if is_one(word, OFTEN)
            || word
                .rsplit_once('-')
                .is_some_and(|(_, end)| is_one(end, OFTEN))
        {
            return (!self.names_a_thing(word)).then_some((1, Frequency));
        }
        if is_one(word, HOLIDAYS) {
            return Some((1, Date));
        }
        if matches!(word, "spring" | "summer" | "autumn" | "fall" | "winter") {
            let when = matches!(
                self.word(-1),
                "in" | "by"
                    | "this"
                    | "next"
                    | "before"
                    | "until"
                    | "during"
                    | "late"
                    | "early"
                    | "the"
                    | "of"
            );
            return (when && !matches!(self.word(1), "boot" | "framework" | "back"))
                .then_some((1, Date));
        }
        if is_one(word, MONTHS) {
            let number = self.word(1).starts_with(|c: char| c.is_ascii_digit())
                || self.word(-1).starts_with(|c: char| c.is_ascii_digit());
            let sure = !matches!(
                word,
                "may" | "march" | "mar" | "dec" | "sep" | "oct" | "jan" | "jun" | "jul"
            ) || number
                || (self.capital()
                    && matches!(
                        self.word(-1),
                        "by" | "in"
                            | "of"
                            | "until"
                            | "till"
                            | "before"
                            | "end"
                            | "mid"
                            | "late"
                            | "early"
                            | "through"
                            | "from"
                            | "and"
                            | "to"
                    ));
            if !sure || (self.compared() && !number) {
                return None;
            }
            return Some((
                if self.word(1).starts_with(|c: char| c.is_ascii_digit()) {
                    2
                } else {
                    1
                },
                Date,
            ));
        }
        if is_one(word, DAYS) {
            return Some((1, Date));
        }
        match word {
            "every" | "each" | "per" => {
                for k in 1..=2 {
                    let next = self.word(k);
                    if is_one(next, PERIODS) || is_one(next, DAYS) {
                        return Some((1 + k as usize, Frequency));
                    }
                }
                None
            }
            "a" | "an"
                if matches!(self.word(-1), "once" | "twice" | "times" | "time")
                    || self.counted() =>
            {
                is_one(self.word(1), PERIODS).then_some((2, Frequency))
            }
            "by" | "before" | "until" | "till" => {
                let mut k = 1;
                while matches!(self.word(k), "the" | "our" | "my" | "its" | "their" | "a") {
                    k += 1;
                }
                let next = self.word(k);
                let event = is_one(next, EVENTS)
                    || is_ordinal(next)
                    || MONTHS
                        .iter()
                        .any(|month| next.strip_prefix("mid-") == Some(month))
                    || EVENTS[..24].contains(&self.word(k + 1))
                        && !next.ends_with("ing")
                        && word != "by"
                    || word == "by"
                        && matches!(
                            self.word(k + 1),
                            "review" | "release" | "launch" | "end" | "audit" | "go-live"
                        );
                let measured =
                    next == "close" && self.word(k + 1) == "of" && self.word(k + 2) == "business"
                        || next == "end"
                            && self.word(k + 1) == "of"
                            && matches!(self.word(k + 2), "day")
                        || next == "next" && matches!(self.word(k + 1), "business" | "working")
                        || word == "by"
                            && matches!(next, "next" | "new")
                            && !(is_one(self.word(k + 1), PERIODS)
                                || is_one(self.word(k + 1), MONTHS)
                                || is_one(self.word(k + 1), DAYS)
                                || is_one(self.word(k + 1), EVENTS));
                (event && !measured).then_some((k as usize + 1, Date))
            }
            "this" | "next" | "current" | "coming" => {
                let k = if matches!(self.word(1), "fiscal" | "financial" | "half" | "review")
                    && is_one(self.word(2), PERIODS)
                {
                    2
                } else {
                    1
                };
                (is_one(self.word(k), PERIODS) && !self.compared())
                    .then_some((k as usize + 1, Date))
            }
            "first" | "second" | "third" | "fourth" | "1st" | "2nd" | "3rd" | "4th" => {
                (matches!(self.word(1), "half" | "quarter" | "half-year") && !self.compared())
                    .then_some((2, Date))
            }
            "end" | "close" | "middle" | "end-of" if self.word(1) == "of" => {
                let k = if self.word(2) == "the" { 3 } else { 2 };
                let k = if matches!(
                    self.word(k),
                    "fiscal" | "financial" | "review" | "this" | "next"
                ) {
                    k + 1
                } else {
                    k
                };
                (is_one(self.word(k), PERIODS) && self.word(k) != "day")
                    .then_some((k as usize + 1, Date))
            }
            "year-end" | "month-end" | "quarter-end" | "mid-year" | "half-year-end" | "eoy"
            | "eoq" | "tomorrow" => {
                let name = matches!(
                    self.word(1),
                    "closing" | "close" | "processing" | "batch" | "report" | "settlement"
                );
                (!name).then_some((1, Date))
            }
            "within" | "in" | "over" | "during" | "for" | "throughout" => self.within(word),
            "fiscal" if self.word(1) == "year" && !self.compared() => Some((2, Date)),
            _ => self.year(word),
        }
    }

    /// How many words a day takes that stands before its month: 15 February, 3rd of May 2027.
    fn day_of_month(&self) -> Option<usize> {
        let word = self.word(0);
        let day = is_ordinal(word) || word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        let month = if day && self.word(1) == "of" { 2 } else { 1 };
        if !day || !is_one(self.word(month as isize), MONTHS) {
            return None;
        }
        // "2 may be enough" is no day.
        let named = &self.words[self.i + month];
        if !self.norm.as_bytes()[named.start].is_ascii_uppercase() {
            return None;
        }
        let next = self.word(month as isize + 1);
        let year = next.len() == 4 && next.bytes().all(|b| b.is_ascii_digit());
        Some(month + 1 + usize::from(year))
    }

    /// Whether the frequency belongs to the name of a thing: the monthly closing, annual contracts.
    fn names_a_thing(&self, word: &str) -> bool {
        let next = self.word(1);
        let yearly = matches!(word, "annual" | "yearly")
            && !matches!(next, "review" | "survey" | "audit" | "meeting" | "");
        ROUTINE.contains(&next)
            || yearly && !next.is_empty()
            || !next.is_empty() && (1..=3).any(|k| CHANGING.contains(&self.word(-k)))
            || (1..=2).any(|k| {
                matches!(
                    self.word(k),
                    "template" | "job" | "batch" | "script" | "format"
                )
            })
    }

    /// "two reviews a month": a number before a few words of one thing.
    fn counted(&self) -> bool {
        (1..=4).any(|k| {
            let word = self.word(-k);
            word.starts_with(|c: char| c.is_ascii_digit())
                || matches!(word, "one" | "two" | "three" | "four" | "five")
        })
    }

    /// "within 3 months", "over the next quarter", "during the period".
    fn within(&self, word: &str) -> Option<(usize, TimeKind)> {
        if self.word(1) == "half" && self.word(2) == "a" && self.word(3) == "year" {
            return Some((4, TimeKind::Date));
        }
        let mut k = 1;
        while matches!(
            self.word(k),
            "the"
                | "a"
                | "next"
                | "coming"
                | "this"
                | "whole"
                | "first"
                | "second"
                | "fiscal"
                | "entire"
                | "same"
        ) {
            k += 1;
        }
        let number = self.number(k) && self.word(k) != "the";
        let unit = if number { k + 1 } else { k };
        let period = self.word(unit);
        let days =
            matches!(period, "day" | "days") && !self.word(k).parse::<u32>().is_ok_and(|n| n >= 30);
        let long = is_one(period, PERIODS) && !days;
        let numbered = number || k > 1;
        if !long || !numbered {
            return None;
        }
        // How fast something is answered, not by when the goal is met.
        let speed = word == "within" && (1..=6).any(|back| ANSWERS.contains(&self.word(-back)));
        if speed {
            return None;
        }
        // A length that runs from an event, or that is what is measured.
        if matches!(self.word(unit + 1), "of" | "after" | "from")
            && !matches!(
                self.word(unit + 2),
                "the" | "fiscal" | "fy" | "now" | "today"
            )
        {
            return None;
        }
        if matches!(self.word(unit + 1), "of" | "after" | "from")
            && matches!(self.word(unit + 2), "the")
        {
            return None;
        }
        if word == "over" && self.word(1) == "last"
            || (word == "for" && number)
            || self.word(1) == "last"
        {
            return None;
        }
        Some((unit as usize + 1, TimeKind::Date))
    }

    /// A year by itself: "in 2026", "2026".
    fn year(&self, word: &str) -> Option<(usize, TimeKind)> {
        let year =
            word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit());
        (year
            && matches!(
                self.word(-1),
                "in" | "by" | "during" | "until" | "before" | "of" | "for" | "end"
            )
            && !self.compared())
        .then_some((1, TimeKind::Date))
    }
}
