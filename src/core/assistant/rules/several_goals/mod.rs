//! `several-goals`: two goals in one statement that could be met apart.

mod apart;
mod apart_en;
mod apart_ja;
mod clefts_ja;
mod en;
mod en_added;
mod en_back;
mod en_bare;
mod en_clause;
mod en_cut;
mod en_finite;
mod en_halves;
mod en_halves_tied;
mod en_kind;
mod en_own;
mod en_own_apart;
mod en_own_read;
mod en_parts;
mod en_rows;
mod en_words;
mod exams_ja;
mod frames;
mod items;
mod ja;
mod ja_back;
mod ja_cuts;
mod ja_doing;
mod ja_ends;
mod ja_kind;
mod ja_shall;
mod ja_verb;
mod ja_words;
mod joints_en;
mod joints_ja;
mod levels_ja;
mod nouns_en;
mod nouns_ja;
mod plain_ja;
mod titles_en;
mod topics;
mod verbs_en;
mod verbs_ja;
mod words;

use std::ops::Range;

use self::apart::{apart, brings, steps};
use self::words::{Class, Topic};
use super::{Rule, main_place, marked};
use crate::assistant::text::{Text, Tongue, class};
use crate::assistant::{Case, Finding, Group, Mend, Place};

pub(in crate::assistant) use self::ja_verb::stem as verb_ja;
pub(in crate::assistant) use self::nouns_ja::joint_of as joined_aims_ja;
pub(in crate::assistant) use self::verbs_en::{base_of as base_en, leads as verb_en};

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
            // Signs of one goal stand side by side in a criterion, steps of one act in an action.
            let found = if own {
                second_in(&reading.text, true)
            } else {
                reading.second_goal()
            };
            let Some(span) = found else {
                continue;
            };
            if *place == Place::Criterion && is_listed(&reading.text, &span) {
                continue;
            }
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

/// Whether the clause ends a list of signs by which one goal is met: "A is held, B is used, and C asks for it".
fn is_listed(text: &Text, span: &Range<usize>) -> bool {
    let head = &text.low[text.sentence(span.start).start..span.start];
    let last = head.trim_end().strip_suffix("and").map(str::trim_end);
    last.is_some_and(|list| list.ends_with(',') && list.matches(", ").count() >= 1)
}

/// How a clause hangs on the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// し、 or "and": one after the other, or one by the other.
    Next,
    /// また, とともに, "as well as": one beside the other.
    Beside,
    /// それとは別に, もう一つは, "a second goal is": the writer says that it is another one.
    Other,
    /// A sentence of its own.
    Apart,
}

/// What a clause says is done.
#[derive(Clone, Debug)]
struct Act {
    /// The clause, without what joins it.
    span: Range<usize>,
    /// How it hangs on the one before.
    joint: Joint,
    /// What kind of doing it is.
    class: Class,
    /// What it is about, where that can be told.
    topic: Option<Topic>,
    /// Whether it names a thing of its own that something is done with.
    object: bool,
    /// Whether it points back: それ, その結果, "it", "the results".
    back: bool,
    /// Whether it speaks of what mostly comes of a doing before it: 受講者, 指摘.
    echo: bool,
    /// Whether somebody else does it.
    others: bool,
    /// Whether it prepares for teaching.
    teaches: bool,
    /// Whether it has its own figure.
    figure: bool,
    /// Whether it has its own figure, date or frequency.
    counted: bool,
    /// Whether it is a state of mind: learnt, understood, used to.
    mind: bool,
    /// Whether it is only help for others.
    helps: bool,
    /// Whether nothing in how it is joined makes it an end of what came before: "A and B", not 「し、」.
    free: bool,
    /// Whether it is a thing and its level, with no verb that leads it.
    bare: bool,
    /// Whether it has its own date.
    due: bool,
    /// Whether its level is how far a way of working has spread: what may bring about another level.
    adopted: bool,
    /// Whether it says from where to where its level goes.
    based: bool,
    /// Whether it says only how often, and not how many.
    rhythm: bool,
    /// Whether its figure is one.
    single: bool,
    /// Whether its figure counts people or things that work is done with: what may bring about a level.
    things: bool,
}

/// The second goal, where one stands in the text.
pub(in crate::assistant) fn second(text: &Text) -> Option<Range<usize>> {
    second_in(text, false)
}

/// The same; `strict` where clauses that nothing ties together may still belong to one goal.
fn second_in(text: &Text, strict: bool) -> Option<Range<usize>> {
    let acts = acts_of(text);
    let nominal = || match text.tongue {
        Tongue::Ja => nouns_ja::japanese(text),
        Tongue::En => nouns_en::english(text, strict),
    };
    let pair = pair(text, &acts, strict);
    let own = || {
        if text.tongue != Tongue::En {
            return None;
        }
        let own = || (!strict).then(|| en_own::second(text))?;
        own().or_else(|| en_halves::second(text, strict))
    };
    let span = pair
        .map(|at| acts[at].span.clone())
        .or_else(nominal)
        .or_else(own)?;
    (!text.quoted(&span)).then_some(span)
}

/// Whether the second goal is only a noun that has its verb from the first: "reduce costs and complaints".
pub(in crate::assistant) fn shares_verb(text: &Text) -> bool {
    let acts = acts_of(text);
    let led = acts.first().is_none_or(|first| !first.bare);
    led && pair(text, &acts, false).is_none()
}

/// What the clauses of the text say is done.
fn acts_of(text: &Text) -> Vec<Act> {
    let mut acts = Vec::new();
    match text.tongue {
        Tongue::Ja => {
            ja::acts(text, &mut acts);
            frames::frames(text, &mut acts);
        }
        Tongue::En => {
            en::acts(text, &mut acts);
            frames::halves(text, &mut acts);
        }
    }
    acts
}

/// Which of the acts is a goal of its own beside those before it.
fn pair(text: &Text, acts: &[Act], strict: bool) -> Option<usize> {
    (1..acts.len()).find(|at| {
        let (before, one) = (&acts[..*at], &acts[*at]);
        // An exam about a thing, and a level of that thing, are met apart.
        let measured = one.class == Class::Result && one.figure;
        // Acts in one row about one theme.
        let full = |act: &Act| act.figure && act.due;
        let row = one.joint == Joint::Next && one.topic.is_some() && !full(one) && !one.helps;
        let theme = row
            && before
                .iter()
                .rev()
                .take(3)
                .any(|other| other.topic == one.topic);
        // "Also, hand the accounts over by August": said to be another one, full as the first.
        let added = text.tongue == Tongue::En
            && one.joint == Joint::Beside
            && full(one)
            && before.last().is_some_and(full)
            && apart_en::added(text, one);
        let linked = theme
            || !added
                && before.iter().any(|other| {
                    let exam = other.class == Class::Win && measured
                        || text.tongue == Tongue::Ja && exams_ja::examined_beside(other, one);
                    let near = before.last().is_some_and(|last| last.span == other.span);
                    let other_things = near
                        && text.tongue == Tongue::Ja
                        && plain_ja::other_things(text, other, one);
                    shared(text, other, one) && !exam && !other_things
                });
        let linked = linked && !set_against(text, before, one)
            || text.tongue == Tongue::Ja && apart_ja::goes_on(text, before, one);
        let sign = strict && text.tongue == Tongue::Ja && is_sign(text, before, one);
        !linked
            && !sign
            && !ends_of_one(before, one)
            && (1..=at.min(&3).to_owned()).any(|back| beside(text, before, back, one, strict))
    })
}

/// Whether a clause tells how things stand, as a sign by which one goal is met does: 「2回話し、2名の提案書に
/// 載っている」, 「平均時間がいまの半分以下で」.
fn is_sign(text: &Text, before: &[Act], one: &Act) -> bool {
    const STATES: [&str; 10] = [
        "で",
        "ている",
        "ていない",
        "ており",
        "ていて",
        "てある",
        "あり",
        "ある",
        "がいる",
        "済み",
    ];
    // Two levels that share one verb are set beside each other.
    let levels = before.last().is_some_and(|first| first.bare);
    !levels
        && one.joint == Joint::Next
        && class::ends(&text.low[one.span.clone()], &STATES).is_some()
}

/// Whether the writer sets a level against one before: 新規の…を増やし, 既存の…をなくす.
fn set_against(text: &Text, before: &[Act], one: &Act) -> bool {
    let low = |act: &Act| &text.low[act.span.clone()];
    text.tongue == Tongue::Ja
        && one.figure
        && before
            .iter()
            .any(|other| other.figure && apart_ja::against(low(other), low(one)))
}

/// Whether a clause could be met apart from the one so many places before it; what stands between must
/// only lead to it: 提案書を3本出す。体調に気を付け、再検査をなくす。
fn beside(text: &Text, before: &[Act], back: usize, one: &Act, strict: bool) -> bool {
    let Some(at) = before.len().checked_sub(back) else {
        return false;
    };
    let first = &before[at];
    let (ja, english) = (text.tongue == Tongue::Ja, text.tongue == Tongue::En);
    let one = &Act {
        back: one.back || ja && one.echo && !apart_ja::on_its_own(first, one),
        ..one.clone()
    };
    let way =
        |first: &Act, one: &Act| steps(text, first, one) || ja && apart_ja::way(text, first, one);
    if back == 1 {
        let untied = match text.tongue {
            Tongue::Ja => apart_ja::untied(text, first, one),
            Tongue::En => apart_en::untied(text, first, one, strict),
        };
        let sign = english && apart_en::sign(text, first, one);
        // What goes on about the first is held against what that began with.
        let goes_on = english && first.back && !first.object && one.joint == Joint::Next
            || english && apart_en::told(text, first, one);
        let tied = english
            && (strict && apart_en::adds(first, one)
                || apart_en::ends_all(before, one)
                || apart_en::runs(text, first, one)
                || apart_en::offers(text, first, one)
                || apart_en::sits(text, first, one)
                || apart_en::trains(first, one)
                || apart_en::open(text, first, one));
        let plain = ja && !one.back && !steps(text, first, one);
        return (apart(first, one) || untied) && !sign && !goes_on && !tied && !way(first, one)
            || plain && plain_ja::coordinate(text, first, one);
    }
    // "Fix the leak, have it live by June, then sign a partner by December"
    let between = &before[at + 1..];
    if english && first.object && between.iter().all(apart_en::led) {
        let due = first.due || between.iter().any(|act| act.back && act.due);
        let first = Act {
            due,
            ..first.clone()
        };
        let dated = due && one.due && one.class != Class::Result;
        if dated && apart_en::untied(text, &first, one, true) && !steps(text, &first, one) {
            return true;
        }
    }
    if back > 2 {
        return false;
    }
    // 重複を0件にし、新機能を稼働させ、苦情を半分にする: a level, a means, and another level.
    if ja && !one.back && plain_ja::levels(text, first, &between[0], one) {
        return true;
    }
    let led = before[at + 1..].iter().all(|act| {
        let way = !act.counted && act.class != Class::Result || act.class == Class::Prep;
        way && act.joint == Joint::Apart && !act.back && !shared(text, first, act)
    });
    let one = Act {
        joint: Joint::Apart,
        ..one.clone()
    };
    let far = first.topic.is_some() && one.topic.is_some() && first.topic != one.topic;
    let far = far && !brings(first.topic, one.topic) && !brings(one.topic, first.topic);
    let untied = english && apart_en::untied(text, first, &one, strict);
    let sign = english && apart_en::sign(text, first, &one);
    let way = way(first, &one) || ja && apart_ja::doing(&one);
    led && (far && apart(first, &one) || untied) && first.counted && !sign && !way
}

/// Whether one doing with no figure of its own stands before two levels that both come of it: 対応を見直し,
/// 初動を…にし, 再発を…に抑える.
fn ends_of_one(before: &[Act], one: &Act) -> bool {
    let [.., means, level] = before else {
        return false;
    };
    let doing = matches!(
        means.class,
        Class::Prep | Class::Make | Class::Deed | Class::Check
    );
    let levels = level.class == Class::Result && one.class == Class::Result;
    let distinct = level.topic.is_some()
        && one.topic.is_some()
        && level.topic != one.topic
        && !brings(level.topic, one.topic);
    doing
        && !means.counted
        && levels
        && level.joint == Joint::Next
        && one.joint == Joint::Next
        && !distinct
}

/// Whether both speak of the same thing.
fn shared(text: &Text, one: &Act, other: &Act) -> bool {
    match text.tongue {
        Tongue::Ja => ja_words::shared(text, &one.span, &other.span),
        Tongue::En => en_words::shared(text, &one.span, &other.span),
    }
}
