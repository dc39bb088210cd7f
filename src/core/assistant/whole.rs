//! What the assistant says of the plan as a whole, without prose.

use super::rules::begun;
use super::{Group, Place};
use crate::model::{Dismissal, Goal, GoalId, Plan, words};
use crate::ports::Normal;

words! {
    /// A part of the plan's head in which a finding is settled.
    pub enum HeadPart {
        /// The check-ins.
        CheckIns = "check-ins",
        /// The mid-term review.
        MidTerm = "mid-term",
    }
}

/// Where a finding about the plan is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// In this field of the goals that it concerns; of any goal, where it concerns none.
    Goals(Place),
    /// In the head of the plan.
    Head(HeadPart),
    /// Where the plan is seen in pictures.
    Overview,
}

/// One thing that the assistant noticed about the plan as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFinding {
    /// The rule's id; message keys are `rule-<id>-name`, `-ask` and `-why`.
    pub rule: &'static str,
    /// What it is about.
    pub group: Group,
    /// Arguments of the messages: name and value. A screen puts words in the place of three kinds:
    /// `category` is the id of one, `places` are parts of the loop with a blank between them, and
    /// `from` and `to` are days such as `2026-10-01`.
    pub arguments: Vec<(&'static str, String)>,
    /// The goals that it concerns, in the plan's order; none where it concerns the head, or a goal
    /// that is not there.
    pub goals: Vec<GoalId>,
    /// Where it is settled.
    pub way: Way,
    /// What to remember when the owner lets it stand: gone as soon as what it is about changes.
    pub dismissal: Dismissal,
}

impl PlanFinding {
    /// Its name: no other finding about the plan has it.
    #[must_use]
    pub fn name(&self) -> String {
        [self.rule, &self.dismissal.around].join("@")
    }

    /// The value of an argument.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        let (_, value) = self.arguments.iter().find(|(known, _)| *known == name)?;
        Some(value)
    }
}

/// All that the assistant has to say of a plan as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// What its owner has not answered yet.
    pub open: Vec<PlanFinding>,
    /// What its owner let stand.
    pub stands: Vec<PlanFinding>,
}

/// A plan as the rules about it see it.
pub struct PlanCase<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The goals that somebody has begun to write, with their numbers, from 1.
    pub goals: Vec<(usize, &'a Goal)>,
    /// The normal form.
    pub normal: &'a dyn Normal,
}

impl<'a> PlanCase<'a> {
    pub(super) fn new(plan: &'a Plan, normal: &'a dyn Normal) -> Self {
        let goals = plan.goals.iter().map(|goal| &**goal);
        let goals = (1..).zip(goals).filter(|(_, goal)| begun(&goal.public));
        Self {
            plan,
            goals: goals.collect(),
            normal,
        }
    }

    /// The ids of the begun goals of which this is true.
    pub(super) fn those(&self, wanted: impl Fn(&Goal) -> bool) -> Vec<GoalId> {
        let goals = self.goals.iter().filter(|(_, goal)| wanted(goal));
        goals.map(|(_, goal)| goal.id.clone()).collect()
    }
}

/// One fault, one finding: whoever has set no day at all is not asked for two.
pub(super) fn settle(findings: &mut Vec<PlanFinding>) {
    let never = |f: &PlanFinding| f.rule == "no-check-in" && f.argument("kind") == Some("none");
    if findings.iter().any(never) {
        findings.retain(|f| f.rule != "no-review-date");
    }
}

/// A number that stays the same for the same words, in every version of the page: it is kept.
pub(super) fn fingerprint(words: &str) -> u64 {
    // FNV-1a.
    words.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What a dismissal remembers: facts, and which goals they are of, in whatever order these stand.
pub(super) fn around(facts: &[&str], goals: &[GoalId]) -> String {
    let mut around = facts.join(" ");
    if !goals.is_empty() {
        let marks = goals.iter().map(|goal| fingerprint(goal.as_str()));
        let mark = marks.fold(0, u64::wrapping_add);
        around.push('#');
        around.push_str(&hex(mark));
    }
    around
}

/// A number in sixteen digits.
pub(super) fn hex(number: u64) -> String {
    let digit = |at: u32| {
        let four = u32::try_from(number >> (4 * at) & 15).unwrap_or(0);
        char::from_digit(four, 16).unwrap_or('0')
    };
    (0..16).rev().map(digit).collect()
}
