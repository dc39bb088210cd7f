//! The rules: one a file, its manual page beside it.

use std::ops::Range;

use super::finding::WORD;
use super::text::class::{first_chars, last_chars};
use super::{Case, Finding, Group, Mend, Place, PlanCase, PlanFinding, Reading, Way, whole};
use crate::model::{Dismissal, Goal, GoalId, Plan, PublicFace};

mod activity_only;
mod activity_part;
mod activity_result;
mod activity_result_en;
mod activity_rhythm_en;
mod activity_words;
mod activity_words_en;
mod ai_alone;
mod ai_alone_en;
mod ai_alone_ja;
mod ai_alone_words;
mod ai_alone_words_en;
mod ai_listed_en;
mod ai_listed_ja;
mod ai_paper_en;
mod ai_paper_ja;
mod ai_shown_en;
mod ai_shown_ja;
mod asset_only_visible;
mod baseline_words;
mod dependence;
mod dependence_asked_en;
mod dependence_clause_en;
mod dependence_done_en;
mod dependence_en;
mod dependence_fate_en;
mod dependence_gift_en;
mod dependence_ja;
mod dependence_named_en;
mod dependence_others_en;
mod dependence_read_en;
mod dependence_title_en;
mod dependence_words;
mod dependence_words_en;
mod due_outside_period;
mod endless_en;
mod endless_verb;
mod endless_words;
mod hedge;
mod hedge_beside;
mod hedge_en;
mod hedge_ja;
mod hedge_when_en;
mod hedge_words;
mod hedge_words_en;
mod kpi_texts;
mod loop_gap;
mod mindset;
mod mindset_en;
mod mindset_feeling_ja;
mod mindset_head_ja;
mod mindset_ja;
mod mindset_noun_en;
mod mindset_noun_ja;
mod mindset_person_ja;
mod mindset_words;
mod mindset_words_en;
mod named_bare;
mod named_customer;
mod named_forms;
mod named_reach;
mod named_words;
mod no_action;
mod no_asset;
mod no_baseline;
mod no_check_in;
mod no_difficulty;
mod no_due;
mod no_evidence;
mod no_link;
mod no_measurement;
mod no_number;
mod no_permission;
mod no_review_date;
mod no_target;
mod no_unit;
mod numbers_only;
mod objective_unserved;
mod one_category;
mod own_words;
mod private_en;
mod private_en_rows;
mod private_en_words;
mod private_ja;
mod private_ja_words;
mod private_ja_worth;
mod private_leak;
mod private_phrases;
mod private_words;
mod required_field;
mod several_goals;
mod slot_left;
mod source_words;
mod target_not_better;
mod too_many_goals;
mod twin_goals;
mod twin_things;
mod weight_lopsided;
mod weights_sum;

pub(super) use mindset::proves;
pub(super) use named_bare::bare;
pub(super) use named_customer::{Kind as NamedBy, named, to_look_for};
pub(super) use no_evidence::is_shown;
pub(super) use no_unit::has_unit;
pub(super) use own_words::let_stand;
pub(super) use required_field::{is_filled, place_of};
pub(super) use several_goals::{
    base_en, joined_aims_ja, second as second_goal, shares_verb, verb_en, verb_ja,
};

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
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>);
}

/// Every rule about a goal, the most useful first: what a reader would trip over, then what the
/// sentence lacks, then what stands beside it, and last what only its owner reads.
pub const RULES: &[&dyn Rule] = &[
    &private_leak::PrivateLeak,
    &named_customer::NamedCustomer,
    &slot_left::SlotLeft,
    &target_not_better::TargetNotBetter,
    &due_outside_period::DueOutsidePeriod,
    &no_number::NoNumber,
    &mindset::Mindset,
    &dependence::Dependence,
    &endless_verb::EndlessVerb,
    &no_due::NoDue,
    &several_goals::SeveralGoals,
    &activity_only::ActivityOnly,
    &no_target::NoTarget,
    &no_unit::NoUnit,
    &no_action::NoAction,
    &hedge::Hedge,
    &ai_alone::AiAlone,
    &required_field::RequiredField,
    &no_permission::NoPermission,
    &no_link::NoLink,
    &no_baseline::NoBaseline,
    &numbers_only::NumbersOnly,
    &no_evidence::NoEvidence,
    &no_measurement::NoMeasurement,
    &no_difficulty::NoDifficulty,
    &no_asset::NoAsset,
];

/// Every rule about the plan, the most useful first: what takes a goal away or brings one, for that
/// moves the weights; then the weights, the dates, and last what only its owner reads.
pub const PLAN_RULES: &[&dyn PlanRule] = &[
    &twin_goals::TwinGoals,
    &objective_unserved::ObjectiveUnserved,
    &too_many_goals::TooManyGoals,
    &one_category::OneCategory,
    &weights_sum::WeightsSum,
    &weight_lopsided::WeightLopsided,
    &no_check_in::NoCheckIn,
    &no_review_date::NoReviewDate,
    &loop_gap::LoopGap,
    &asset_only_visible::AssetOnlyVisible,
];

/// The rules that speak of the notes. They say something only where the notes are shown, and nothing
/// on what others read; none of their findings holds a word of the notes.
pub const PRIVATE_RULES: &[&str] = &["no-asset", "asset-only-visible"];

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

/// A finding about the plan: the facts and the goals that it is about, and where it is settled.
fn of_plan(rule: &dyn PlanRule, facts: &[&str], goals: Vec<GoalId>, way: Way) -> PlanFinding {
    PlanFinding {
        rule: rule.id(),
        group: rule.group(),
        arguments: Vec::new(),
        dismissal: Dismissal {
            rule: rule.id().to_owned(),
            around: whole::around(facts, &goals),
        },
        goals,
        way,
    }
}

/// Whether somebody has begun to write this goal.
pub(super) fn begun(face: &PublicFace) -> bool {
    !face.title.trim().is_empty() || !face.statement.trim().is_empty()
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

/// The field that speaks for the goal as a whole, or what is written where there is none yet.
fn first_place(case: &Case<'_>) -> Option<Place> {
    main_place(case).or_else(|| Some(case.readings.first()?.place.clone()))
}
