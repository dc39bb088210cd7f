//! `no-check-in`: nobody looks at the goals between start and end, or not for more than a quarter.

use super::{PlanRule, of_plan};
use crate::assistant::{Group, HeadPart, PlanCase, PlanFinding, Way};
use crate::model::Date;

/// See the manual page beside.
pub(super) struct NoCheckIn;

impl PlanRule for NoCheckIn {
    fn id(&self) -> &'static str {
        "no-check-in"
    }
    fn group(&self) -> Group {
        Group::Alive
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let head = &case.plan.head;
        let Some((from, to)) = head.span() else {
            return;
        };
        // A review looks at the goals as well; one on the first or the last day is none in between.
        let looks = head.reviews.looks(from, to);
        let between = |day: &Date| from < *day && *day < to;
        let longest = head.reviews.longest_silence(from, to);
        let (kind, silence) = match longest {
            // What is over within a month has no room for one.
            Some(whole) if !looks.iter().any(between) && outlasts(from, to, 1) => ("none", whole),
            Some(gap) if gap.is_long() => ("gap", gap),
            _ => return,
        };
        let (from, to) = (silence.from.to_string(), silence.to.to_string());
        let facts = [kind, &*from, &*to];
        let mut finding = of_plan(self, &facts, Vec::new(), Way::Head(HeadPart::CheckIns));
        finding.arguments = vec![
            ("kind", kind.to_owned()),
            ("from", from),
            ("to", to),
            ("days", silence.days().to_string()),
        ];
        findings.push(finding);
    }
}

/// Whether a period, both days included, is longer than so many months.
pub(super) fn outlasts(from: Date, to: Date, months: i16) -> bool {
    from.months_later(months).is_some_and(|day| day <= to)
}
