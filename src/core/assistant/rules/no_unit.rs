//! `no-unit`: a figure of which nobody can tell what is counted.

use super::Rule;
use super::kpi_texts::{ask_once, narrow};
use crate::assistant::text::class::{ends, holds, starts};
use crate::assistant::{Case, Finding, Group, KpiPart};
use crate::model::{Amount, Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct NoUnit;

impl Rule for NoUnit {
    fn id(&self) -> &'static str {
        "no-unit"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let bare = |kpi: &Kpi| (kpi.target.is_some() || kpi.baseline.is_some()) && !has_unit(kpi);
        ask_once(self, case, KpiPart::Unit, &bare, findings);
    }
}

/// Whether a reader knows what one of it is: from the unit, from the kind, or from the name.
pub(in crate::assistant) fn has_unit(kpi: &Kpi) -> bool {
    !kpi.unit.trim().is_empty()
        || matches!(
            kpi.kind,
            KpiKind::YesNo | KpiKind::Milestone | KpiKind::Scale
        )
        || stands_in(&narrow(kpi.name.trim()), kpi)
}

/// What tells the unit wherever it stands in a name.
const SHARE: &[&str] = &["%", "パーセント", "percent", "per cent"];

/// How the name of a share ends; a figure of at most one may be meant as 1 or as 0.01.
const SHARES: &[&str] = &["率", "割合", "比率", " rate", " share", " ratio"];

/// How it begins.
const SHARES_OF: &[&str] = &["share of ", "rate of ", "ratio of ", "proportion of "];

/// How the name of an amount ends that says what is counted.
const NUMBERS_JA: &[&str] = &["日数", "月数", "時間数", "人数", "件数", "回数"];

/// Ends in 数, and no number of things.
const NO_NUMBERS: &[&str] = &[
    "工数", "点数", "指数", "係数", "倍数", "端数", "手数", "複数",
];

/// How the name of a number of things begins.
const NUMBERS_EN: &[&str] = &["number of ", "no. of ", "# of ", "count of ", "how many "];

/// Units that an English name may begin with: "days from start to first version".
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "days", "hours", "minutes", "seconds", "weeks", "months", "years", "person-days",
    "person-months", "man-days", "man-months", "yen", "points",
];

/// Units that a name may hold in brackets at its end.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "件", "回", "本", "名", "人", "社", "個", "冊", "枚", "台", "点", "円", "千円", "万円",
    "百万円", "億円", "時間", "分", "秒", "ミリ秒", "日", "営業日", "週", "週間", "か月", "ヶ月",
    "カ月", "人日", "人月", "人時", "倍", "割", "ポイント", "案件", "h", "hrs", "min", "sec", "ms",
    "people", "times", "k yen", "jpy",
];

fn stands_in(name: &str, kpi: &Kpi) -> bool {
    let counted = kpi.kind == KpiKind::Count;
    let clear = || kpi.target.max(kpi.baseline) > Some(Amount::whole(1));
    let inside = in_brackets(name);
    // 継続率（分室）: what stands in brackets behind it says which.
    let base = inside.map_or(name, |inside| {
        let end = name.len() - inside.len() - "()".len();
        name[..end].trim()
    });
    holds(name, SHARE)
        || inside.is_some_and(is_unit)
        || kpi.kind == KpiKind::Rate && is_share(base) && clear()
        || counted && base.ends_with('数') && ends(base, NO_NUMBERS).is_none()
        || ends(base, NUMBERS_JA).is_some()
        || starts(name, NUMBERS_EN).is_some()
        || MEASURES.contains(&name.split(' ').next().unwrap_or_default())
        || counted && names_things(base)
}

fn is_share(name: &str) -> bool {
    ends(name, SHARES).is_some() || starts(name, SHARES_OF).is_some()
}

/// Words behind which an English name speaks of something else than what is counted.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "of", "to", "in", "on", "for", "with", "without", "from", "by", "per", "at", "that", "which",
    "who", "the", "a", "an", "and", "is", "has", "this", "its", "as",
];

/// "Runbooks written", "New members trained" say what is counted.
fn names_things(name: &str) -> bool {
    let plural = |word: &&str| {
        let letters = word.len() > 3 && word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
        let one = ends(word, &["ss", "us", "is"]).is_some();
        letters && !one && (*word == "people" || word.ends_with('s'))
    };
    let words = name.split(' ').take_while(|word| !BEHIND.contains(word));
    words.take(3).any(|word| plural(&word))
}

/// What stands in brackets at the end of a name.
fn in_brackets(name: &str) -> Option<&str> {
    Some(name.strip_suffix(')')?.rsplit_once('(')?.1)
}

/// A unit, or one of them a period: 件/月.
fn is_unit(inside: &str) -> bool {
    let one = inside.trim().split('/').next().unwrap_or_default().trim();
    UNITS.contains(&one) || MEASURES.contains(&one)
}
