//! `several-goals`: two goals in one statement that could be met apart.

use std::ops::Range;

use super::several_words::{Class, Topic};
use super::{Rule, main_place, marked, several_en, several_en_words, several_ja, several_nouns};
use crate::assistant::text::class::last_chars;
use crate::assistant::text::{Text, Tongue};
use crate::assistant::{Case, Finding, Group, Mend, Place};

/// See the manual page beside.
pub(super) struct SeveralGoals;

impl Rule for SeveralGoals {
    fn id(&self) -> &'static str {
        "several-goals"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        // The statement speaks for the goal; a criterion and an act are read each for itself.
        let main = main_place(case);
        for reading in &case.readings {
            let place = &reading.place;
            let own = matches!(place, Place::Criterion | Place::Action(_));
            if !(own || Some(place) == main.as_ref()) || !case.options.left(place) {
                continue;
            }
            let Some(span) = reading.second_goal() else {
                continue;
            };
            let word = reading.text.normal.text[span.clone()].to_owned();
            // An act or a criterion is no goal that could stand alone.
            let mends = if *place == Place::Statement {
                vec![Mend::Split, Mend::Drop]
            } else {
                vec![Mend::Drop]
            };
            findings.push(marked(self, reading, &span, vec![("word", word)], mends));
        }
    }
}

/// How a clause hangs on the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// し、 or "and": one after the other, or one by the other.
    Next,
    /// また, とともに, "as well as": one beside the other.
    Beside,
    /// A sentence of its own.
    Apart,
}

/// What a clause says is done.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// The clause, without what joins it.
    pub(super) span: Range<usize>,
    /// How it hangs on the one before.
    pub(super) joint: Joint,
    /// What kind of doing it is.
    pub(super) class: Class,
    /// What it is about, where that can be told.
    pub(super) topic: Option<Topic>,
    /// Whether it names a thing of its own that something is done with.
    pub(super) object: bool,
    /// Whether it points back: それ, その結果, "it", "the results".
    pub(super) back: bool,
    /// Whether somebody else does it.
    pub(super) others: bool,
    /// Whether it prepares for teaching.
    pub(super) teaches: bool,
    /// Whether it has its own figure.
    pub(super) figure: bool,
    /// Whether it has its own figure, date or frequency.
    pub(super) counted: bool,
    /// Whether it is a state of mind: learnt, understood, used to.
    pub(super) mind: bool,
    /// Whether it is only help for others.
    pub(super) helps: bool,
    /// Whether nothing in how it is joined makes it an end of what came before: "A and B", not 「し、」.
    pub(super) free: bool,
    /// Whether it is a thing and its level, with no verb that leads it.
    pub(super) bare: bool,
    /// Whether it has its own date.
    pub(super) due: bool,
}

/// The second goal, where one stands in the text.
pub(in crate::assistant) fn second(text: &Text) -> Option<Range<usize>> {
    let mut acts = Vec::new();
    match text.tongue {
        Tongue::Ja => several_ja::acts(text, &mut acts),
        Tongue::En => several_en::acts(text, &mut acts),
    }
    let pair = pair(text, &acts);
    let nominal = || match text.tongue {
        Tongue::Ja => several_nouns::japanese(text),
        Tongue::En => several_nouns::english(text),
    };
    let span = pair.map(|at| acts[at].span.clone()).or_else(nominal)?;
    (!text.quoted(&span)).then_some(span)
}

/// Whether the second goal is only a noun that has its verb from the first: "reduce costs and complaints".
pub(in crate::assistant) fn shares_verb(text: &Text) -> bool {
    let mut acts = Vec::new();
    match text.tongue {
        Tongue::Ja => several_ja::acts(text, &mut acts),
        Tongue::En => several_en::acts(text, &mut acts),
    }
    let led = acts.first().is_none_or(|first| !first.bare);
    led && pair(text, &acts).is_none()
}

/// Which of the acts is a goal of its own beside those before it.
fn pair(text: &Text, acts: &[Act]) -> Option<usize> {
    let told: Vec<Vec<&str>> = acts.iter().map(|act| told(text, act)).collect();
    (1..acts.len()).find(|at| {
        let (before, one) = (&acts[..*at], &acts[*at]);
        let mut words = told[*at].iter();
        let linked = words.any(|word| told[..*at].iter().any(|other| other.contains(word)));
        !linked
            && before
                .last()
                .is_some_and(|last| apart(last, one) && !steps(text, last, one))
    })
}

/// Whether both are dates of one plan: 要件定義書を8月に出す, 設計書を10月に出す.
fn steps(text: &Text, first: &Act, second: &Act) -> bool {
    let ends = |act: &Act| last_chars(&text.low[act.span.clone()], 2);
    let plain = !first.figure && !second.figure && first.due && second.due;
    plain
        && first.class == Class::Make
        && second.class == Class::Make
        && text.tongue == Tongue::Ja
        && ends(first) == ends(second)
}

/// Whether two clauses that follow each other could be met apart.
fn apart(first: &Act, second: &Act) -> bool {
    use Class::{Check, Do, Grow, Hand, Make, Other, Prep, Result, Sale, Win};
    if !second.object || first.bare && second.joint == Joint::Next {
        return false;
    }
    if first.helps && second.helps && first.object {
        return true;
    }
    if second.back {
        return false;
    }
    let known = first.topic.is_some() && second.topic.is_some();
    let (same, distinct) = (
        known && first.topic == second.topic,
        known && first.topic != second.topic,
    );
    let counted = first.counted && second.counted;
    // Two states of mind about different things, two helping acts for different people.
    if !same && first.object && first.mind && second.mind {
        return true;
    }
    // Two levels that nobody has measured, each of a thing of its own.
    let vague = |act: &Act| act.class == Class::Result && !act.figure;
    if !same && first.object && vague(first) && vague(second) {
        return second.joint != Joint::Next || second.free;
    }
    // What others do is a sign of the first goal.
    if second.others && second.joint != Joint::Beside && !matches!(second.class, Grow | Win) {
        return false;
    }
    if second.joint == Joint::Beside {
        return match second.class {
            Other | Prep | Check => second.counted || distinct,
            // With no figure it is an aim of what came before, or a verb without an end.
            Result => second.figure || distinct,
            _ => true,
        };
    }
    if same {
        return false;
    }
    // Sentences that share nothing stand each for itself.
    let whole = matches!(second.class, Make | Do | Win | Sale | Grow)
        || second.class == Result && second.figure;
    let begun = matches!(first.class, Make | Do | Win | Sale | Grow | Result);
    if second.joint == Joint::Apart && second.counted && first.object && whole && begun {
        return true;
    }
    let topic = |topics: &[Topic], act: &Act| act.topic.is_some_and(|t| topics.contains(&t));
    // Each with a date of its own, and what concerns people beside what is made.
    let dated = first.due && second.due && first.class == Make && second.class == Result;
    if dated && second.figure && topic(&[Topic::People, Topic::Leave, Topic::Learning], second) {
        return true;
    }
    use Topic::{
        Cost, Learning, Leave, Operation, Overtime, People, Quality, Sales, Security, Sharing,
    };
    match (first.class, second.class) {
        (Prep | Check, Win) => distinct,
        (Result | Win | Sale, Prep) => first.counted && second.counted,
        (Prep | Check, _) | (_, Prep | Check) => false,
        (Win, Hand) => second.counted,
        (Win, Other) => true,
        (_, Other) => false,
        (Win, _) | (_, Win) => true,
        (Result, Result) => {
            // More that is watched, fewer incidents: the one for the other.
            let means = topic(&[Operation], first) && topic(&[Quality], second);
            first.figure && second.figure && !means
        }
        (Result, Hand) => first.figure && distinct,
        (Result, _) => {
            first.figure && (second.counted || distinct) || second.joint == Joint::Apart && distinct
        }
        (Other, Hand) => false,
        (_, Hand) => distinct && counted,
        (Sale, _) => true,
        (Grow, _) => second.counted || distinct,
        (Make, Sale) => !topic(&[Sales], first),
        (Do | Hand | Other, Sale) => topic(&[Learning, Sharing, People], first) && counted,
        (Do | Hand | Other, Grow) => topic(
            &[Sales, Learning, Leave, Overtime, Cost, Operation, Security],
            first,
        ),
        // A thing that is due for itself is no reason why people grow.
        (Make, Grow) => distinct || counted && first.due && !first.teaches,
        (_, Result) => {
            let far = topic(&[Overtime, Cost, Sales], second) && topic(&[Learning, Sharing], first);
            let other = topic(&[Leave], second) && !topic(&[People], first)
                || topic(&[Overtime], second) && topic(&[Sales], first);
            second.figure && (far || other)
        }
        (Other, Make | Do) => distinct && counted,
        (Make | Do | Hand, Make | Do) => {
            // What is made is no reason for what concerns people and oneself.
            let own = topic(&[Learning, Leave, People], second) && second.counted;
            counted || distinct || own && first.class == Make && !first.teaches
        }
    }
}

/// The words that say what an act is about: two that share one speak of the same thing.
fn told<'a>(text: &'a Text, act: &Act) -> Vec<&'a str> {
    let mut found = Vec::new();
    match text.tongue {
        Tongue::Ja => several_ja::tokens(text, &act.span, &mut found),
        Tongue::En => several_en_words::tokens(text, &act.span, &mut found),
    }
    found
}
