//! A doing that is one of two goals, and a part that one takes so many times.

use std::ops::Range;

use super::activity_only::{ActivityOnly, counted, figures, goes_on};
use super::activity_result::brings_about;
use super::activity_words as words;
use super::{main_place, marked};
use crate::assistant::text::class::{holds, last_chars, starts};
use crate::assistant::text::{Text, Tongue};
use crate::assistant::{Case, Finding, Mend, Place};

impl ActivityOnly {
    /// Of two goals in one statement, one may count a doing while the other has its result.
    pub(super) fn part(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        let measured = face.kpis.iter().any(|kpi| !kpi.name.trim().is_empty());
        let place = main_place(case).filter(|place| case.options.left(place));
        let Some(reading) = place.and_then(|place| case.reading(&place)) else {
            return;
        };
        if measured || !face.criterion.trim().is_empty() {
            return;
        }
        let text = &reading.text;
        let Some(second) = reading.second_goal() else {
            return;
        };
        let so = |s: &Range<usize>| {
            let body = &text.low[s.clone()];
            starts(body, words::SO_JA).is_some() || starts(body, words::SO_EN).is_some()
        };
        // What is said to come of it may come of both.
        if text.sentences.iter().any(so) {
            return;
        }
        // The first goal ends where the second begins, and that may go on to the end.
        let all = text.normal.text.len();
        for part in [0..second.start, second.start..all] {
            let alone = Text::new(&text.normal.text[part.clone()], case.normal);
            if alone.low.len() != part.len() || brings_about(&alone) {
                continue;
            }
            let Some(span) = counted(&alone) else {
                continue;
            };
            if goes_on(&alone, span.end) {
                continue;
            }
            let span = part.start + span.start..part.start + span.end;
            let word = text.normal.text[span.clone()].to_owned();
            let ask = Mend::Ask {
                question: "rule-activity-only-ask",
                fields: &["ask-result"],
            };
            let arguments = vec![("kind", "text".to_owned()), ("word", word)];
            let go = Mend::Jump(Place::Sign);
            findings.push(marked(self, reading, &span, arguments, vec![ask, go]));
            return;
        }
    }
}

/// A part that one takes so many times, or a title that counts events: 幹事を3回務める, 工場見学3回,
/// "act as moderator in six meetings".
pub(super) fn role(text: &Text, clause: &Range<usize>) -> Option<Range<usize>> {
    let body = text.low[clause.clone()].trim_end_matches(['。', '.', '!', ' ', '\n']);
    let end = clause.start + body.len();
    let figure = figures(text, clause).find(|span| !text.quoted(span))?;
    let taken = match text.tongue {
        Tongue::Ja => {
            let near = last_chars(body, 10);
            let took = holds(near, words::TAKEN_JA) && holds(body, words::ROLES_JA);
            let title = figure.end >= end && text.low[figure.clone()].ends_with(words::TIMES_JA[0]);
            // チームランチを年6回: nothing stands between を and the figure.
            let head = &text.low[clause.start..figure.start];
            let head = head.strip_suffix('を').unwrap_or(head);
            took || title && !head.contains(['を', 'が', 'は'])
        }
        Tongue::En => starts(body, words::ROLES_EN).is_some(),
    };
    taken.then(|| match text.tongue {
        Tongue::Ja => figure,
        Tongue::En => clause.start..figure.end.max(clause.start),
    })
}
