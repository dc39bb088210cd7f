//! `no-review-date`: a period that outlasts a first trial, and no day to look the goals over again.

use super::no_check_in::outlasts;
use super::{PlanRule, of_plan};
use crate::assistant::{Group, HeadPart, PlanCase, PlanFinding, Way};

/// See the manual page beside.
pub(super) struct NoReviewDate;

/// How long a first trial lasts, in months.
const TRIAL: i16 = 3;

impl PlanRule for NoReviewDate {
    fn id(&self) -> &'static str {
        "no-review-date"
    }
    fn group(&self) -> Group {
        Group::Alive
    }
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let head = &case.plan.head;
        let Some((from, to)) = head.span() else {
            return;
        };
        // The end review looks back: by then no goal can be changed any more.
        let inside = head.reviews.mid_term.filter(|day| from < *day && *day < to);
        if inside.is_some() || !outlasts(from, to, TRIAL) {
            return;
        }
        let (from, to) = (from.to_string(), to.to_string());
        let way = Way::Head(HeadPart::MidTerm);
        findings.push(of_plan(self, &[&*from, &*to], Vec::new(), way));
    }
}
