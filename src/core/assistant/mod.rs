//! The writing assistant: reads one goal, says where it is still open, and offers a mend.
//!
//! [`check_goal`] gives findings without prose: a rule, a place, the bytes that show it, arguments
//! for the message, and mends. [`preview`] turns a mend into an [`Edit`] of one text, so that a
//! page can show the changed sentence before anything changes. One rule is one file in `rules/`,
//! with its manual page beside it; [`RULES`] and [`PLAN_RULES`] are the only lists of them.
//! [`check_plan`] looks at the goals beside each other, and at the plan's dates; what it finds names
//! the goals that it concerns. [`substance::question`] asks one thing of substance a
//! goal, [`strength()`] says what is strong in it. [`goal_points`] and its neighbours are the
//! check list: what is filled and what is open, of public fields only. [`names()`] are the names in a
//! text that are not for everybody.

mod calm;
mod case;
mod checklist;
mod finding;
mod mend;
mod mend_en;
mod mend_ja;
mod mend_several;
mod mend_split;
mod names;
mod place;
mod rules;
mod strength;
pub mod substance;
pub mod text;
mod whole;

pub use case::{Case, Options, Reading, Visited};
pub use checklist::{
    Point, blank_targets, goal_points, head_points, is_required, required_points, says_already,
    unserved,
};
pub use finding::{Edit, Finding, Group, Mend};
pub use mend::{preview, split};
pub use names::{Called, Name, names};
pub use place::{FramePart, KpiPart, Place, ShowingPart};
pub use rules::{PLAN_RULES, PRIVATE_RULES, PlanRule, RULES, Rule, TOO_SHORT};
pub use strength::strength;
pub use whole::{HeadPart, PlanCase, PlanFinding, Survey, Way};

use crate::model::{Goal, Plan};
use crate::ports::Normal;

/// What the assistant finds in a goal, the most useful first; what its owner let stand is left out.
///
/// It runs at every keystroke: nothing is kept between two calls, and the time grows with the
/// length of the goal's text.
#[must_use]
pub fn check_goal(
    goal: &Goal,
    plan: &Plan,
    options: &Options,
    normal: &dyn Normal,
) -> Vec<Finding> {
    let case = Case::new(goal, plan, options, normal);
    let mut findings = by_rule(&case);
    let dismissed = &goal.private.dismissed.0;
    findings.retain(|finding| !dismissed.contains(&finding.dismissal));
    calm::settle(&case, &mut findings);
    findings.retain(|finding| !dismissed.contains(&finding.dismissal));
    findings
}

/// What each rule finds by itself, in the order of [`RULES`]: before one finding speaks for several,
/// and before what its owner let stand is left out. A rule is measured by this.
#[must_use]
pub fn measured(goal: &Goal, plan: &Plan, options: &Options, normal: &dyn Normal) -> Vec<Finding> {
    by_rule(&Case::new(goal, plan, options, normal))
}

fn by_rule(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES {
        if !case.options.off.contains(rule.id()) {
            rule.check(case, &mut findings);
        }
    }
    rules::let_stand(case, &mut findings);
    findings
}

/// What the assistant finds in the plan as a whole, the most useful first; what its owner let stand
/// is left out.
#[must_use]
pub fn check_plan(plan: &Plan, options: &Options, normal: &dyn Normal) -> Vec<PlanFinding> {
    survey(plan, options, normal).open
}

/// What the assistant finds in the plan as a whole, and what of that its owner let stand; each the
/// most useful first.
///
/// It speaks when the check is asked for, and never while there is only a first goal: weights that
/// add up and objectives that are served are a matter of all goals together. The time grows with the
/// goals' text, and with the square of their number.
#[must_use]
pub fn survey(plan: &Plan, options: &Options, normal: &dyn Normal) -> Survey {
    let case = PlanCase::new(plan, normal);
    if options.visited != Visited::All || case.goals.len() < 2 {
        return Survey::default();
    }
    let mut findings = Vec::new();
    for rule in PLAN_RULES {
        if !options.off.contains(rule.id()) {
            rule.check(&case, &mut findings);
        }
    }
    whole::settle(&mut findings);
    let mut survey = Survey::default();
    for finding in findings {
        let stands = plan.own.dismissed.0.contains(&finding.dismissal);
        let list = if stands {
            &mut survey.stands
        } else {
            &mut survey.open
        };
        list.push(finding);
    }
    survey
}
