//! Quantities in English text: numbers that say how much.

use std::ops::Range;

use super::Time;
use super::class::is_one;

/// What the search reads.
pub(super) struct Scene<'a> {
    /// The text in small letters.
    pub(super) low: &'a str,
    /// The text with its capitals.
    pub(super) norm: &'a str,
    /// Its Latin words.
    pub(super) words: &'a [Range<usize>],
    /// Its sentences.
    pub(super) sentences: &'a [Range<usize>],
    /// Its times.
    pub(super) times: &'a [Time],
}

/// Numbers as words.
#[rustfmt::skip]
pub(super) const NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "eighty", "ninety",
    "hundred", "thousand", "dozen", "half", "twice", "halve", "double", "triple", "zero", "none",
    "every", "all", "everyone", "everybody", "each", "halving", "doubling", "both", "once",
    "nobody", "third", "quarter", "fifth", "tenth",
    "halved", "doubled",
];

/// Nouns that name a version, a grade or an order before a number.
#[rustfmt::skip]
const NAMED: &[&str] = &[
    "version", "v", "phase", "level", "tier", "grade", "class", "step", "stage", "chapter",
    "section", "item", "no", "number", "release", "sprint", "iso", "jis", "rfc", "java", "python",
    "windows", "node", "angular", "spring", "oracle", "postgresql", "postgres", "rhel", "ubuntu",
    "php", "ruby", "server", "office", "microsoft", "dynamics", "net", "core", "boot", "go",
    "kotlin", "swift", "android", "ios", "react", "vue", "day", "room", "team", "track", "part",
    "appendix", "category", "priority", "severity", "type", "mysql", "mariadb", "debian", "band",
    "wave", "step", "html", "cobol", "kubernetes",
    "centre", "center", "site", "building", "floor", "zone", "plant", "datacenter", "datacentre",
];

#[rustfmt::skip]
const INCIDENTS: &[&str] = &[
    "incident", "accident", "violation", "defect", "outage", "error", "complaint", "downtime",
    "breach", "leak", "delay", "rework", "regression", "escape", "finding", "failure", "bug",
    "overtime", "missed", "late", "loss", "open", "critical", "major", "security", "unplanned",
    "serious", "overdue", "data",
    "nonconformity", "non-conformity", "objection", "interruption", "disruption", "mistake",
    "remark",
];

/// Adds the quantities of the text, in order.
pub(super) fn quantities(scene: &Scene<'_>, found: &mut Vec<Range<usize>>) {
    let mut times = scene.times.iter().peekable();
    for (i, span) in scene.words.iter().enumerate() {
        while times.peek().is_some_and(|t| t.span.end <= span.start) {
            times.next();
        }
        if times.peek().is_some_and(|t| t.span.start <= span.start) {
            continue;
        }
        let word = &scene.low[span.clone()];
        let counts = if word.as_bytes()[0].is_ascii_digit() {
            digits(scene, i, word)
        } else if let Some((head, tail)) = word.split_once('-') {
            joined(head, tail)
        } else {
            is_one(word, NUMBERS) && spelled(scene, i, word)
                || matches!(word, "no" | "without") && nothing(scene, i)
        };
        if counts {
            let percent = scene.low[span.end..].trim_start().starts_with('%');
            found.push(
                span.start..if percent {
                    span.end + scene.low[span.end..].find('%').map_or(0, |p| p + 1)
                } else {
                    span.end
                },
            );
        }
    }
}

fn word<'a>(scene: &Scene<'a>, i: usize) -> &'a str {
    scene.words.get(i).map_or("", |w| &scene.low[w.clone()])
}

fn previous<'a>(scene: &Scene<'a>, i: usize) -> &'a str {
    match i.checked_sub(1) {
        // Only with nothing but a blank between.
        Some(p)
            if scene.low[scene.words[p].end..scene.words[i].start]
                .trim()
                .is_empty() =>
        {
            word(scene, p)
        }
        _ => "",
    }
}

/// What makes a number before it a part of a name: one-stop, two-factor, zero-trust.
#[rustfmt::skip]
const JOINED: &[&str] = &[
    "stop", "off", "way", "factor", "tier", "tiered", "layer", "sided", "time", "phase", "to-one",
    "on-one", "check", "hearted", "round", "year", "yearly", "legged", "trust", "star", "touch", "based",
    "sum", "piece",
];

/// Two-thirds, five-page, error-free; not one-stop, two-factor.
fn joined(head: &str, tail: &str) -> bool {
    let free = tail == "free" && is_one(head, INCIDENTS);
    free || is_one(head, NUMBERS)
        && !is_one(tail, JOINED)
        && !tail.starts_with("to-")
        && !tail.starts_with("on-")
}

/// "no incidents", "without any defect", "No customer waits".
fn nothing(scene: &Scene<'_>, i: usize) -> bool {
    let span = &scene.words[i];
    let begins = |s: &Range<usize>| s.start == span.start;
    let next = word(scene, i + 1);
    if word(scene, i) == "no"
        && scene.sentences.iter().any(begins)
        && !matches!(next, "longer" | "more" | "matter" | "doubt" | "later")
        && next.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return true;
    }
    (1..=3).any(|k| {
        let next = word(scene, i + k);
        INCIDENTS.iter().any(|noun| super::en::is_form(next, noun))
    })
}

fn spelled(scene: &Scene<'_>, i: usize, number: &str) -> bool {
    let before = previous(scene, i);
    let next = word(scene, i + 1);
    match number {
        "one" => {
            !matches!(
                before,
                "no" | "each"
                    | "every"
                    | "any"
                    | "this"
                    | "that"
                    | "which"
                    | "another"
                    | "good"
                    | "new"
                    | "old"
                    | "loved"
            ) && !matches!(
                next,
                "another"
                    | "day"
                    | "of"
                    | "stop"
                    | "should"
                    | "can"
                    | "that"
                    | "who"
                    | "is"
                    | "and"
                    | "to"
                    | "by"
            ) && !next.is_empty()
        }
        "all" => {
            !matches!(before, "at" | "above" | "after" | "over")
                && !matches!(next, "the" | "in" | "about" | "along" | "times")
                || next == "the" && word(scene, i + 2) != "time"
        }
        "nobody" => before.is_empty(),
        "each" => !matches!(next, "other" | "one"),
        "third" | "quarter" | "fifth" | "tenth" => {
            matches!(before, "a" | "one")
                && word(scene, i.wrapping_sub(2)) != "once"
                && !matches!(word(scene, i.wrapping_sub(2)), "per")
        }
        "every" => !matches!(
            next,
            "effort" | "day" | "opportunity" | "now" | "possible" | "chance"
        ),
        "half" => {
            !matches!(next, "hearted")
                && !matches!(
                    before,
                    "first"
                        | "second"
                        | "this"
                        | "next"
                        | "last"
                        | "the"
                        | "per"
                        | "each"
                        | "every"
                )
        }
        "both" => false,
        "once" => {
            !matches!(before, "at")
                && !matches!(
                    next,
                    "the"
                        | "we"
                        | "i"
                        | "it"
                        | "this"
                        | "they"
                        | "he"
                        | "she"
                        | "our"
                        | "all"
                        | "more"
                        | "again"
                )
        }
        "double" => !matches!(next, "check" | "checks" | "checking" | "entry" | "down"),
        "hundred" | "thousand" => !next.is_empty(),
        _ => true,
    }
}

fn digits(scene: &Scene<'_>, i: usize, number: &str) -> bool {
    let span = &scene.words[i];
    let (low, norm) = (scene.low, scene.norm);
    let figures = number
        .bytes()
        .take_while(|b| b.is_ascii_digit() || matches!(b, b',' | b'.'))
        .count();
    let unit = &number[figures..];
    let glued = &low[span.end..];
    if glued.trim_start().starts_with('%') {
        return true;
    }
    if !unit.is_empty() {
        // 200ms, 3x, 5K; not 1on1, 2FA, 3rd, 5S.
        let unit = unit.trim_start_matches('-');
        let known = matches!(
            unit,
            "ms" | "sec"
                | "h"
                | "hrs"
                | "min"
                | "mins"
                | "k"
                | "m"
                | "x"
                | "pt"
                | "pts"
                | "gb"
                | "mb"
                | "tb"
                | "kb"
                | "rps"
                | "tps"
                | "page"
                | "pages"
                | "minute"
                | "hour"
                | "person"
                | "point"
                | "step"
                | "item"
                | "slide"
                | "percent"
                | "day"
        ) || (unit == "s" && norm[..span.end].ends_with('s'));
        let clock = number == "24-hour"
            && matches!(
                word(scene, i + 1),
                "monitoring" | "service" | "operation" | "operations" | "coverage"
            );
        return known && !clock;
    }
    let before = previous(scene, i);
    let gap = i
        .checked_sub(1)
        .map_or("", |p| &low[scene.words[p].end..span.start]);
    // C++17 and #12 are names; 24/7 is a manner of speaking.
    let glued_name = gap.len() < 3 && gap.ends_with('+') && !gap.starts_with(' ');
    let round_the_clock = number == "24" && glued.starts_with("/7") || gap == "/" && number == "7";
    if gap.ends_with(['#', '§']) || glued_name && i > 0 || round_the_clock {
        return false;
    }
    let next = if glued.starts_with(' ') {
        word(scene, i + 1)
    } else {
        ""
    };
    let year = number.len() == 4
        && matches!(number.as_bytes()[0], b'1' | b'2')
        && (number.starts_with("19") || number.starts_with("20"));
    let lengths = matches!(
        next,
        "month" | "months" | "year" | "years" | "week" | "weeks"
    );
    if lengths {
        if matches!(word(scene, i + 2), "experience" | "ago" | "old")
            || word(scene, i + 2) == "of"
                && matches!(word(scene, i + 3), "experience" | "service" | "work")
        {
            return false;
        }
        // "within 3 months" says when; "from 3 months to 2", "save 2 months" how much.
        return !matches!(
            before,
            "within"
                | "in"
                | "over"
                | "for"
                | "next"
                | "last"
                | "past"
                | "during"
                | "after"
                | "first"
                | "of"
                | "coming"
                | "previous"
        );
    }
    if matches!(next, "years'" | "year's") {
        return false;
    }
    let ranged = matches!(
        before,
        "to" | "from"
            | "than"
            | "least"
            | "most"
            | "of"
            | "under"
            | "below"
            | "above"
            | "over"
            | "at"
            | "or"
    ) || matches!(next, "to" | "or");
    let named = is_one(before, NAMED);
    if named || capital_name(scene, i) {
        return next == "to"
            && word(scene, i + 2).bytes().all(|b| b.is_ascii_digit())
            && !year
            && matches!(before, "level" | "grade" | "score")
            || (!year && matches!(next, "times" | "items" | "cases" | "people"));
    }
    if year && !ranged {
        return false;
    }
    if year && matches!(before, "of" | "from" | "to" | "at" | "or") {
        return false;
    }
    true
}

/// A capitalised word inside the sentence right before the number: a name.
fn capital_name(scene: &Scene<'_>, i: usize) -> bool {
    let Some(p) = i.checked_sub(1) else {
        return false;
    };
    let span = &scene.words[p];
    if previous(scene, i).is_empty() {
        // AZ-104 is one word; "Azure/3" is no name.
        return false;
    }
    let first = scene.norm.as_bytes()[span.start].is_ascii_uppercase();
    let begins = scene
        .sentences
        .binary_search_by_key(&span.start, |s| s.start)
        .is_ok();
    let shouted = scene.norm[span.clone()]
        .bytes()
        .skip(1)
        .any(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    first
        && (!begins || shouted)
        && !matches!(
            word(scene, p),
            "nps" | "csat" | "sla" | "kpi" | "slo" | "mttr" | "ces"
        )
}
