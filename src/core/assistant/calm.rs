//! One fault, one finding; the most useful first.

use std::ops::Range;

use super::text::Tongue;
use super::{Case, Finding, Group, Mend, Place, RULES, Reading, TOO_SHORT};
use crate::model::Dismissal;
use crate::sorted::arrange;

/// So many findings on a very short text are one.
const MANY: usize = 3;

/// Rules that say what a too short text lacks; the others keep their own voice.
const FORM: &[&str] = &[
    "no-number",
    "no-due",
    "mindset",
    "dependence",
    "endless-verb",
    "hedge",
    "ai-alone",
];

/// Rules whose question asks for an act, or for its figure or date.
const ACTS: &[&str] = &[
    "no-number",
    "no-due",
    "mindset",
    "dependence",
    "endless-verb",
];

/// Which of two speaks where they meet on the same words: the one that says more of them. A state
/// of mind is no verb at all, and help has an end as soon as one's own act is named.
const CLOSER: &[(&str, &str)] = &[
    ("mindset", "endless-verb"),
    ("dependence", "endless-verb"),
    ("mindset", "dependence"),
];

/// Sorts, and lets one finding speak where several would say the same.
pub(super) fn settle(case: &Case<'_>, findings: &mut Vec<Finding>) {
    if findings.iter().any(|f| f.rule == "no-target") {
        // The blank target is the missing number.
        findings.retain(|f| f.rule != "no-number");
    }
    if findings.iter().any(|f| f.rule == "activity-only") {
        // What comes of the doing is the sign that the figures lack.
        findings.retain(|f| f.rule != "numbers-only");
    }
    if findings.iter().any(|f| f.rule == "no-evidence") {
        // Where it will be seen is where it is counted.
        findings.retain(|f| f.rule != "no-measurement");
    }
    for (speaks, gives_way) in CLOSER {
        let spoken = findings.iter().filter(|f| f.rule == *speaks);
        let spoken: Vec<_> = spoken
            .filter_map(|f| Some((f.place.clone(), f.span.clone()?)))
            .collect();
        let meets = |f: &Finding| {
            f.span.as_ref().is_some_and(|own| {
                let touches = |span: &Range<usize>| own.start < span.end && span.start < own.end;
                spoken
                    .iter()
                    .any(|(place, span)| f.place == *place && touches(span))
            })
        };
        findings.retain(|f| f.rule != *gives_way || !meets(f));
    }
    if !case.options.off.contains(TOO_SHORT) {
        for reading in case.readings.iter().filter(|r| is_short(r)) {
            let meant = |f: &Finding| f.place == reading.place && FORM.contains(&f.rule);
            let finding = too_short(reading);
            if findings.iter().filter(|f| meant(f)).count() >= MANY {
                findings.retain(|f| !meant(f));
                findings.push(finding);
            }
        }
    }
    if findings
        .iter()
        .any(|f| f.rule == TOO_SHORT || ACTS.contains(&f.rule))
    {
        // The answer to those is the act: what, how much, by when.
        findings.retain(|f| f.rule != "no-action");
    }
    let places = Place::all(case.goal);
    let key = |f: &Finding| {
        (
            rank(f.rule),
            places.iter().position(|place| *place == f.place),
            f.span.as_ref().map(|span| span.start),
        )
    };
    arrange(findings, &mut |one, other| key(one) < key(other));
    count(findings);
}

/// Tells findings apart that say the same of the same word in the same place.
pub(super) fn count(findings: &mut [Finding]) {
    for at in 1..findings.len() {
        let (before, rest) = findings.split_at_mut(at);
        let same = |finding: &&Finding| finding.says_the_same(&rest[0]);
        rest[0].nth = before.iter().filter(same).count();
    }
}

fn rank(rule: &str) -> usize {
    // Behind what is private and what was left blank, before all that it stands for.
    let place = |id: &str| {
        RULES
            .iter()
            .position(|rule| rule.id() == id)
            .unwrap_or(RULES.len())
    };
    match rule {
        TOO_SHORT => place("no-number") * 2,
        rule => place(rule) * 2 + 1,
    }
}

fn is_short(reading: &Reading) -> bool {
    let text = &reading.text;
    match text.tongue {
        Tongue::Ja => text.low.trim().chars().count() < 20,
        Tongue::En => text.words.len() < 8,
    }
}

fn too_short(reading: &Reading) -> Finding {
    Finding {
        rule: TOO_SHORT,
        group: Group::Concrete,
        place: reading.place.clone(),
        span: None,
        arguments: Vec::new(),
        mends: vec![Mend::Ask {
            question: "rule-too-short-ask",
            fields: &["ask-what", "ask-how-much", "ask-by-when"],
        }],
        dismissal: Dismissal {
            rule: TOO_SHORT.to_owned(),
            around: reading.text.low.trim().to_owned(),
        },
        nth: 0,
    }
}
