//! `ai-alone`: the deliverable is a text that AI could write too, and nothing of the writer's own
//! stands beside it.

use std::ops::Range;

use super::dependence::halves;
use super::{Rule, ai_alone_en, ai_alone_ja, ai_shown_en, ai_shown_ja, dependence_en, marked};
use crate::assistant::text::{Text, Tongue};
use crate::assistant::{Case, Finding, Group, Mend, Place, Reading};

/// See the manual page beside.
pub(super) struct AiAlone;

impl Rule for AiAlone {
    fn id(&self) -> &'static str {
        "ai-alone"
    }
    fn group(&self) -> Group {
        Group::HardForAi
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let written = told(case)
            .into_iter()
            .find_map(|reading| Some((reading, written(&reading.text)?)));
        let Some((reading, span)) = written else {
            return;
        };
        if case.options.left(&reading.place) && !shown(case, reading, &span) {
            findings.push(finding(self, reading, &span));
        }
    }
}

/// What says what comes out of the goal: its statement and its title; where there is neither yet, what
/// it is achieved by, and else what is done.
fn told<'a>(case: &'a Case<'_>) -> Vec<&'a Reading> {
    let of = |places: &[Place]| -> Vec<&'a Reading> {
        places.iter().filter_map(|p| case.reading(p)).collect()
    };
    let told = of(&[Place::Statement, Place::Title]);
    if !told.is_empty() {
        return told;
    }
    let achieved = of(&[Place::Criterion]);
    if !achieved.is_empty() {
        return achieved;
    }
    let readings = case.readings.iter();
    readings
        .filter(|r| matches!(r.place, Place::Action(_)))
        .collect()
}

fn finding(rule: &AiAlone, reading: &Reading, span: &Range<usize>) -> Finding {
    let word = reading.text.normal.text[span.clone()].to_owned();
    marked(
        rule,
        reading,
        span,
        vec![("word", word)],
        vec![Mend::Ask {
            question: "rule-ai-alone-ask",
            fields: &["ask-checked-on", "ask-gone-through-with", "ask-used-in"],
        }],
    )
}

/// The words that name a text as what comes out of the goal.
fn written(text: &Text) -> Option<Range<usize>> {
    text.sentences
        .iter()
        .find_map(|sentence| match text.tongue {
            Tongue::Ja => ai_alone_ja::written(&text.low, sentence),
            Tongue::En => {
                let span = ai_alone_en::written(text, sentence)?;
                // "Their team submits its reports": what others write.
                let theirs = dependence_en::hangs_on(text, sentence);
                let theirs =
                    theirs.filter(|theirs| theirs.start <= span.start && span.start < theirs.end);
                theirs.is_none().then_some(span)
            }
        })
}

/// Whether the goal shows anywhere what only its writer can do.
fn shown(case: &Case<'_>, told: &Reading, written: &Range<usize>) -> bool {
    let face = &case.goal.public;
    // Whoever says what people will do differently has people in mind.
    if !face.sign.trim().is_empty() || case.readings.iter().any(|r| own_beside(r, told, written)) {
        return true;
    }
    face.kpis
        .iter()
        .flat_map(|kpi| [&kpi.name, &kpi.method, &kpi.counting])
        .filter(|text| !text.trim().is_empty())
        .any(|text| {
            let text = Text::words(text, case.normal);
            ai_shown_ja::measured(&text.low) || ai_shown_en::measured(&text) || own(&text)
        })
}

/// Whether a text tells of one; what another goal in the same text shows is not shown for this one.
fn own_beside(reading: &Reading, told: &Reading, written: &Range<usize>) -> bool {
    let text = &reading.text;
    let own_text = text.tongue == Tongue::En
        && reading.place == told.place
        && ai_alone_en::is_writing(&text.low[written.start..]);
    let second = own_text.then(|| reading.second_goal()).flatten();
    let Some(cut) = second.map(|second| second.start) else {
        return own(text);
    };
    // "Cut the lead time from 9 days to 4, and write 4 manuals": the first has an outcome of its own.
    let sentence = text.sentence(written.start);
    let first = sentence.start..cut.max(sentence.start);
    if cut > written.start || text.quantities_in(&first).is_empty() {
        return own(text);
    }
    let all = halves(text.sentences.clone(), cut);
    all.iter()
        .filter(|half| **half != first)
        .any(|half| ai_shown_en::own(text, half))
}

/// Whether a text tells of a check, of people or of the field.
fn own(text: &Text) -> bool {
    match text.tongue {
        Tongue::Ja => ai_shown_ja::own(text),
        Tongue::En => text.sentences.iter().any(|s| ai_shown_en::own(text, s)),
    }
}
