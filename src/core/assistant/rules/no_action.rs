//! `no-action`: no act at the level "do X, N times, by when".

use super::{Rule, main_place, missing};
use crate::assistant::text::{Text, TimeKind, Tongue, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, Mend, Place};
use crate::model::Action;

/// See the manual page beside.
pub(super) struct NoAction;

impl Rule for NoAction {
    fn id(&self) -> &'static str {
        "no-action"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let Some(main) = main_place(case) else {
            return;
        };
        let actions = &case.goal.public.actions;
        let written: Vec<&Action> = actions
            .iter()
            .filter(|action| !action.text.trim().is_empty())
            .collect();
        let says_it_all = || case.reading(&main).is_some_and(|r| is_act(&r.text));
        if written.iter().any(|action| is_settled(case, action)) || says_it_all() {
            return;
        }
        let left = |place: &Place| case.options.left(place);
        let (kind, action, place, mends) = if written.is_empty() {
            let mut fields = actions
                .iter()
                .map(|action| Place::Action(action.id.clone()));
            if !left(&Place::Actions) && !fields.any(|field| left(&field)) {
                return;
            }
            let go = Mend::Jump(Place::Actions);
            ("none", "", Place::Actions, vec![go])
        } else {
            // One who has just named the act is about to say how often.
            let times = |action: &Action| Place::ActionTimes(action.id.clone());
            let Some(bare) = written.iter().find(|action| left(&times(action))) else {
                return;
            };
            let ask = Mend::Ask {
                question: "rule-no-action-ask",
                fields: &["ask-by-when"],
            };
            let mends = vec![ask, Mend::Jump(times(bare))];
            (
                "bare",
                bare.text.trim(),
                Place::Action(bare.id.clone()),
                mends,
            )
        };
        let mut finding = missing(self, place, mends);
        finding.arguments.push(("kind", kind.to_owned()));
        finding.arguments.push(("action", action.to_owned()));
        findings.push(finding);
    }
}

/// Whether an action says how often or by when; the plan's end stands for a date that is missing.
fn is_settled(case: &Case<'_>, action: &Action) -> bool {
    let place = Place::Action(action.id.clone());
    let said = |text: &Text| !text.times.is_empty() || !text.quantities.is_empty();
    !action.times.trim().is_empty()
        || action.due.is_some()
        || case.reading(&place).is_some_and(|r| said(&r.text))
}

/// What is brought about, and not done.
#[rustfmt::skip]
const RESULT_JA: &[&str] = &[
    "減ら", "増や", "上げ", "下げ", "高め", "抑え", "縮め", "短縮", "削減", "低減", "軽減", "向上",
    "改善", "達成", "維持", "拡大", "伸ば", "保つ", "になる", "にする", "となる", "ゼロ",
];

/// The same.
#[rustfmt::skip]
const RESULT_EN: &[&str] = &[
    "reduce", "increase", "raise", "lower", "cut", "improve", "achieve", "reach", "keep",
    "maintain", "shorten", "grow", "halve", "double", "decrease", "boost",
];

/// Whether the goal's own sentence is an act already: what, how much, by when. A result with its
/// figure is none: what its writer will do for it stands nowhere.
fn is_act(text: &Text) -> bool {
    let often = text
        .times
        .iter()
        .any(|time| time.kind == TimeKind::Frequency);
    let much = often || !text.quantities.is_empty();
    if !much || text.times.is_empty() {
        return false;
    }
    let mut sentences = text.sentences.iter();
    let delivered = sentences.any(|sentence| match text.tongue {
        Tongue::Ja => made_ja::delivers(&text.low[sentence.clone()]),
        Tongue::En => made_en::delivers(text, sentence),
    });
    let result = match text.tongue {
        Tongue::Ja => RESULT_JA.iter().any(|word| text.low.contains(word)),
        Tongue::En => {
            let mut words = text.words.iter().map(|word| &text.low[word.clone()]);
            words.any(|word| RESULT_EN.contains(&word))
        }
    };
    delivered || !result
}
