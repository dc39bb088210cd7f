//! `due-outside-period`: a day that lies before the plan's period or after it.

use std::ops::Range;

use super::{Rule, marked, missing};
use crate::assistant::text::class::{ends, holds, starts};
use crate::assistant::text::{Text, Tongue, moments};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};
use crate::model::{Date, Period};

/// See the manual page beside.
pub(super) struct DueOutsidePeriod;

/// A due date of the goal: where it stands, of what, and which day.
struct Due {
    place: Place,
    of: String,
    day: Date,
}

impl Rule for DueOutsidePeriod {
    fn id(&self) -> &'static str {
        "due-outside-period"
    }
    fn group(&self) -> Group {
        Group::Alive
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let period = &case.plan.head.period;
        let mut outside: Vec<(Due, &str)> = dues(case)
            .into_iter()
            .filter(|due| case.options.left(&due.place))
            .filter_map(|due| side(due.day, period).map(|side| (due, side)))
            .collect();
        for wanted in ["before", "after"] {
            if outside.iter().any(|(_, side)| *side == wanted) && is_meant(case, wanted) {
                outside.retain(|(_, side)| *side != wanted);
            }
        }
        let Some((first, kind)) = outside.first() else {
            return self.written(case, findings);
        };
        // A period that moved leaves every day outside at once: said once, with how many.
        let mut finding = missing(
            self,
            first.place.clone(),
            vec![Mend::Jump(first.place.clone())],
        );
        finding.dismissal.around = remembered(&outside);
        let written = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let whole = period.from.is_some() && period.to.is_some();
        finding.arguments = vec![
            ("kind", (*kind).to_owned()),
            ("what", first.of.clone()),
            ("day", first.day.to_string()),
            ("period", if whole { "whole" } else { *kind }.to_owned()),
            ("from", written(period.from)),
            ("to", written(period.to)),
            ("count", outside.len().to_string()),
        ];
        findings.push(finding);
    }
}

impl DueOutsidePeriod {
    /// The first deadline in the goal's words of which no day lies in the period.
    fn written(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let period = &case.plan.head.period;
        let (Some(from), Some(to)) = (period.from, period.to) else {
            return;
        };
        for reading in case
            .readings
            .iter()
            .filter(|reading| case.options.left(&reading.place))
        {
            let mut dates = Vec::new();
            moments(&reading.text, period, &mut dates);
            let outside = dates.into_iter().find_map(|(span, (first, last))| {
                let side = if last < from {
                    "before"
                } else {
                    (to < first).then_some("after")?
                };
                let speaks = is_deadline(&reading.text, &span)
                    && !reading.text.quoted(&span)
                    && !is_meant(case, side);
                speaks.then_some(span)
            });
            let Some(span) = outside else { continue };
            let arguments = vec![
                ("kind", "text".to_owned()),
                ("what", reading.text.normal.text[span.clone()].to_owned()),
                ("period", "whole".to_owned()),
                ("from", from.to_string()),
                ("to", to.to_string()),
                ("count", "1".to_owned()),
            ];
            let mends = vec![Mend::Ask {
                question: "rule-due-outside-period-ask",
                fields: &["ask-which-day"],
            }];
            findings.push(marked(self, reading, &span, arguments, mends));
            return;
        }
    }
}

/// Whether the date is one by which something is done: 9月末までに, "by the end of September". What
/// was, or will be, in some other period may be told in any goal.
fn is_deadline(text: &Text, span: &Range<usize>) -> bool {
    let (head, tail) = (&text.low[..span.start], &text.low[span.end..]);
    match text.tongue {
        Tongue::Ja => starts(tail, &["までに", "迄に", "を期限", "を締め切り"]).is_some(),
        Tongue::En => {
            let by = [
                "by ",
                "by the ",
                "by end of ",
                "by the end of ",
                "no later than ",
                "due ",
                "by late ",
            ];
            ends(head, &by).is_some()
        }
    }
}

/// The due dates of a goal, of what has words: a blank line is only being begun.
fn dues(case: &Case<'_>) -> Vec<Due> {
    let face = &case.goal.public;
    let kpis = face.kpis.iter().filter_map(|kpi| {
        let place = Place::Kpi(kpi.id.clone(), KpiPart::Due);
        Some((place, &kpi.name, kpi.due?))
    });
    let actions = face.actions.iter().filter_map(|action| {
        let place = Place::ActionDue(action.id.clone());
        Some((place, &action.text, action.due?))
    });
    kpis.chain(actions)
        .filter(|(_, of, _)| !of.trim().is_empty())
        .map(|(place, of, day)| Due {
            place,
            of: of.trim().to_owned(),
            day,
        })
        .collect()
}

/// On which side of the period a day lies: `before` or `after`; both its days are inside. A period
/// that ends before it begins is being typed, and has no outside.
fn side(day: Date, period: &Period) -> Option<&'static str> {
    if let (Some(from), Some(to)) = (period.from, period.to)
        && to < from
    {
        return None;
    }
    if period.from.is_some_and(|from| day < from) {
        Some("before")
    } else if period.to.is_some_and(|to| to < day) {
        Some("after")
    } else {
        None
    }
}

/// What is let stand: these days of these fields. Another day, and it speaks again.
fn remembered(outside: &[(Due, &str)]) -> String {
    let each = outside
        .iter()
        .map(|(due, _)| [due.place.name(), due.day.to_string()].join("="));
    each.collect::<Vec<_>>().join(" ")
}

/// That something goes on behind the period.
#[rustfmt::skip]
const BEYOND: &[&str] = &[
    "期をまたぐ", "期をまたい", "期間をまた", "来期", "次期", "翌期", "来年度", "次年度", "翌年度",
    "期末以降", "期末のあと", "期間のあと", "期間後", "複数期", "通年", "next period", "next year",
    "next half", "following period", "following year", "beyond the period", "after the period",
    "past the period", "carries over", "carry over", "into the next",
];

/// That something was begun ahead of it.
#[rustfmt::skip]
const AHEAD: &[&str] = &[
    "期が始まる前", "期首より前", "期首の前", "期の前", "前倒し", "前期のうち", "前期から",
    "先行して", "before the period", "ahead of the period", "before it begins", "head start",
    "last period", "previous period",
];

/// Whether the goal says anywhere that it does not keep to the period.
fn is_meant(case: &Case<'_>, side: &str) -> bool {
    let words = if side == "after" { BEYOND } else { AHEAD };
    let mut places = Place::all(case.goal).into_iter();
    places.any(|place| {
        let text = place.text(case.goal).unwrap_or_default();
        !text.is_empty() && holds(&Text::words(text, case.normal).low, words)
    })
}
