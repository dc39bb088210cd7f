//! The rules: one a file, its manual page beside it.

use std::ops::Range;

use super::finding::WORD;
use super::text::class::{first_chars, last_chars};
use super::{Case, Finding, Group, Mend, Place, Reading};
use crate::model::{Dismissal, Goal, Plan, PublicFace};

mod activity_only;
mod activity_part;
mod activity_result;
mod activity_words;
mod ai_alone;
mod ai_alone_en;
mod ai_alone_ja;
mod ai_alone_words;
mod ai_alone_words_en;
mod ai_shown_en;
mod ai_shown_ja;
mod dependence;
mod dependence_en;
mod dependence_ja;
mod dependence_words;
mod dependence_words_en;
mod endless_verb;
mod endless_words;
mod hedge;
mod hedge_beside;
mod hedge_words;
mod mindset;
mod mindset_en;
mod mindset_ja;
mod mindset_words;
mod mindset_words_en;
mod named_customer;
mod named_forms;
mod named_reach;
mod named_words;
mod no_action;
mod no_asset;
mod no_due;
mod no_link;
mod no_number;
mod no_target;
mod numbers_only;
mod objective_unserved;
mod private_leak;
mod private_words;
mod several_goals;
mod slot_left;
mod weights_sum;

pub(super) use several_goals::{joined_aims_ja, second as second_goal, verb_en, verb_ja};

/// The id of the finding that stands for several on a very short text.
pub const TOO_SHORT: &str = "too-short";

/// One rule.
pub trait Rule: Sync {
    /// Its name in code, in data and in message keys.
    fn id(&self) -> &'static str;
    /// What it is about.
    fn group(&self) -> Group;
    /// Adds what it finds.
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>);
}

/// One rule about the plan as a whole.
pub trait PlanRule: Sync {
    /// Its name in code, in data and in message keys.
    fn id(&self) -> &'static str;
    /// What it is about.
    fn group(&self) -> Group;
    /// Adds what it finds.
    fn check(&self, plan: &Plan, findings: &mut Vec<Finding>);
}

/// Every rule about a goal, the most useful first: what a reader would trip over, then what the
/// sentence lacks, then what stands beside it, and last what only its owner reads.
pub const RULES: &[&dyn Rule] = &[
    &private_leak::PrivateLeak,
    &named_customer::NamedCustomer,
    &slot_left::SlotLeft,
    &no_number::NoNumber,
    &mindset::Mindset,
    &dependence::Dependence,
    &endless_verb::EndlessVerb,
    &no_due::NoDue,
    &several_goals::SeveralGoals,
    &activity_only::ActivityOnly,
    &no_target::NoTarget,
    &no_action::NoAction,
    &hedge::Hedge,
    &ai_alone::AiAlone,
    &no_link::NoLink,
    &numbers_only::NumbersOnly,
    &no_asset::NoAsset,
];

/// Every rule about the plan, the most useful first: an objective that nobody serves may bring a
/// goal with it, which moves the weights.
pub const PLAN_RULES: &[&dyn PlanRule] = &[
    &objective_unserved::ObjectiveUnserved,
    &weights_sum::WeightsSum,
];

/// A finding that marks words.
fn marked(
    rule: &dyn Rule,
    reading: &Reading,
    span: &Range<usize>,
    arguments: Vec<(&'static str, String)>,
    mends: Vec<Mend>,
) -> Finding {
    Finding {
        rule: rule.id(),
        group: rule.group(),
        place: reading.place.clone(),
        span: Some(reading.text.source(span)),
        arguments,
        mends,
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around: around(&reading.text.low, &reading.text.sentence(span.start), span),
        },
        nth: 0,
    }
}

/// A finding that marks no word: something is missing.
fn missing(rule: &dyn Rule, place: Place, mends: Vec<Mend>) -> Finding {
    Finding {
        rule: rule.id(),
        group: rule.group(),
        span: None,
        arguments: Vec::new(),
        mends,
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around: place.name(),
        },
        nth: 0,
        place,
    }
}

/// A finding about the plan. `around` tells it from others of the same rule.
fn of_plan(rule: &dyn PlanRule, around: String, mends: Vec<Mend>) -> Finding {
    Finding {
        rule: rule.id(),
        group: rule.group(),
        place: Place::Whole,
        span: None,
        arguments: Vec::new(),
        mends,
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around,
        },
        nth: 0,
    }
}

/// Whether somebody has begun to write this goal.
pub(super) fn begun(face: &PublicFace) -> bool {
    !face.title.trim().is_empty() || !face.statement.trim().is_empty()
}

/// Whether goals stand beside each other yet: before the second, a plan is only begun.
pub(super) fn has_several(plan: &Plan) -> bool {
    let mut begun = plan.goals.iter().filter(|goal| begun(&goal.public));
    begun.nth(1).is_some()
}

/// Whether the writer is still at the first goal: what concerns goals beside each other waits.
fn first_goal(goal: &Goal, plan: &Plan) -> bool {
    let mut others = plan.goals.iter().filter(|other| other.id != goal.id);
    !others.any(|other| begun(&other.public))
}

/// How much of a long sentence a dismissal remembers on either side, in characters.
const MEMORY: usize = 120;

/// The sentence with the word marked in it: what a dismissal remembers.
pub(super) fn around(low: &str, sentence: &Range<usize>, span: &Range<usize>) -> String {
    let head = &low[sentence.start.min(span.start)..span.start];
    let tail = &low[span.end..sentence.end.max(span.end)];
    let mut text = String::from(last_chars(head, MEMORY));
    text.push(WORD.0);
    text.push_str(&low[span.clone()]);
    text.push(WORD.1);
    text.push_str(first_chars(tail, MEMORY));
    text
}

/// The field that speaks for the goal as a whole: the statement, or the title where there is none.
fn main_place(case: &Case<'_>) -> Option<Place> {
    [Place::Statement, Place::Title]
        .into_iter()
        .find(|place| case.reading(place).is_some())
}
