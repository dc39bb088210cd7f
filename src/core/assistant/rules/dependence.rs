//! `dependence`: the outcome hangs on what others do, or on helping them, and no act of one's own is named.

use std::ops::Range;

use super::endless_verb::{measured, routine, with_sequels};
use super::{Rule, dependence_en, dependence_ja, first_place, marked};
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana, starts};
use crate::assistant::text::people_en::is_other;
use crate::assistant::text::{Text, TimeKind, Tongue, act_en, act_ja, en, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, Mend, Place};
use crate::model::{Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct Dependence;

impl Rule for Dependence {
    fn id(&self) -> &'static str {
        "dependence"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        // A figure makes it a result, and an action is the writer's own act.
        let figure = |kpi: &Kpi| kpi.kind != KpiKind::YesNo && kpi.target.is_some();
        let measured = case.goal.public.kpis.iter().any(figure);
        let acts = case.readings.iter().any(|reading| {
            let text = &reading.text;
            matches!(reading.place, Place::Action(_))
                && text.sentences.iter().any(|s| own(text, s, &(0..0)))
        });
        if measured || acts {
            return;
        }
        let Some(reading) = first_place(case).and_then(|place| case.reading(&place)) else {
            return;
        };
        let text = &reading.text;
        // What is another goal has another's outcome: it is read for itself.
        let second = (text.tongue == Tongue::En)
            .then(|| reading.second_goal())
            .flatten();
        let cut = second.map_or(0, |second| second.start);
        let spans: Vec<_> = halves(with_sequels(text), cut)
            .into_iter()
            .filter_map(|s| hangs_on(text, &s))
            .collect();
        let by_oneself = |s: &Range<usize>| {
            let theirs = spans.iter().find(|span| s.contains(&span.start));
            own(text, s, theirs.unwrap_or(&(0..0)))
        };
        let own: Vec<_> = halves(text.sentences.clone(), cut)
            .into_iter()
            .filter(by_oneself)
            .collect();
        // Only where somebody else is what the clause begins with.
        let apart = |span: &Range<usize>| {
            let word = text.low[span.start..].split(' ').next().unwrap_or("");
            cut > 0
                && matches!(
                    word,
                    "the" | "a" | "an" | "and" | "moreover" | "also" | "furthermore"
                )
        };
        for span in spans {
            let beside = |s: &Range<usize>| !apart(&span) || (s.start < cut) == (span.start < cut);
            if own.iter().any(beside) {
                continue;
            }
            let end = match text.tongue {
                Tongue::Ja => span.end,
                Tongue::En => en::object(text, &text.sentence(span.start), &span),
            };
            let word = text.normal.text[span.start..end].to_owned();
            findings.push(marked(
                self,
                reading,
                &span,
                vec![("word", word)],
                vec![Mend::Ask {
                    question: "rule-dependence-ask",
                    fields: &["ask-own-act", "ask-how-much", "ask-by-when"],
                }],
            ));
        }
    }
}

/// The sentences, with the one that holds this byte in two.
pub(super) fn halves(sentences: Vec<Range<usize>>, cut: usize) -> Vec<Range<usize>> {
    let mut halves = Vec::new();
    for s in sentences {
        if s.start < cut && cut < s.end {
            halves.push(s.start..cut);
            halves.push(cut..s.end);
        } else {
            halves.push(s);
        }
    }
    halves
}

/// Whether the sentence names an act of the writer's own, beside what others do, or a figure.
fn own(text: &Text, sentence: &Range<usize>, theirs: &Range<usize>) -> bool {
    let helps = match text.tongue {
        Tongue::Ja => dependence_ja::help(text, sentence).is_some(),
        Tongue::En => dependence_en::helps(text, sentence),
    };
    // How many are helped, and how often, is no act beyond the help.
    let told = text.tongue == Tongue::En && !theirs.is_empty();
    if helps && beyond(text, sentence)
        || !helps && (measured(text, sentence) || !told && rhythmic(text, sentence))
        || text.tongue == Tongue::En && theirs.is_empty() && dependence_en::we_do(text, sentence)
    {
        return true;
    }
    // What others sign or release is no outcome of one's own.
    let (before, after) = match theirs.is_empty() {
        true => (sentence.start, sentence.start),
        false => (theirs.start, theirs.end),
    };
    let body = &text.low[sentence.clone()];
    match text.tongue {
        Tongue::Ja => {
            // 隔週で1on1を行い: something else is done that often.
            routine(text, sentence)
                && holds(
                    body,
                    &["を行い", "を行う", "を行って", "を設け", "を開催", "を実施"],
                )
                || oneself(body)
                || act_ja::own(&text.low, sentence, true)
                || !helps
                    && (made_ja::once(&text.low[sentence.start..before])
                        || made_ja::once(&text.low[after..sentence.end]))
        }
        Tongue::En => {
            // Within 3 months of joining: a time that is the measure.
            let within = body.match_indices("within ").any(|(at, word)| {
                body[at + word.len()..].starts_with(|c: char| c.is_ascii_digit())
            });
            within
                || act_en::own(text, sentence, theirs, true)
                || !helps
                    && (made_en::once(text, &(sentence.start..before))
                        || made_en::once(text, &(after..sentence.end)))
        }
    }
}

/// 自分が説明する: the writer is said to act; 自分が提案した規則 only tells whose it is.
fn oneself(body: &str) -> bool {
    let acts = |at: usize| {
        let clause = body[at..].split(['、', '。']).next().unwrap_or("");
        !clause.match_indices('た').any(|(at, past)| {
            clause[at + past.len()..].starts_with(|c| is_kanji(c) || is_katakana(c) || c == '「')
        })
    };
    body.contains("自分で")
        || ["自分が", "私が", "自身が"]
            .iter()
            .any(|one| body.match_indices(one).any(|(at, _)| acts(at)))
}

/// Whether it is said how often: not of a thing that bears it in its name, as the monthly meeting.
fn rhythmic(text: &Text, sentence: &Range<usize>) -> bool {
    let named = text.times_in(sentence).iter().any(|time| {
        let word = &text.low[time.span.clone()];
        let tail = &text.low[time.span.end..sentence.end];
        let things = [
            "meeting", "report", "call", "review", "session", "talk", "check",
        ];
        match text.tongue {
            Tongue::Ja => {
                word.ends_with('次') && tail.starts_with(|c| is_kanji(c) || is_katakana(c))
            }
            Tongue::En => {
                word.ends_with("ly")
                    && things
                        .iter()
                        .any(|thing| tail.trim_start().starts_with(thing))
            }
        }
    });
    !named && routine(text, sentence)
}

/// What those are counted in who are helped.
const WHOM: &[&str] = &[
    "名",
    "人",
    "チーム",
    "班",
    "組",
    "校",
    "院",
    "部署",
    "部門",
    "拠点",
];

/// Whether a figure stands there that tells more than whom one helps, and how often.
fn beyond(text: &Text, sentence: &Range<usize>) -> bool {
    let times = text.times_in(sentence);
    text.quantities_in(sentence).iter().any(|q| {
        let often = times.iter().any(|t| {
            t.kind == TimeKind::Frequency && t.span.start <= q.end && q.start <= t.span.end
        });
        let word = &text.low[q.clone()];
        let often = often || word.ends_with('回') || matches!(word, "once" | "twice");
        let tail = &text.low[q.end..sentence.end];
        let whom = match text.tongue {
            Tongue::Ja => {
                // 3班: the figure alone, where no table knows what is counted.
                let unit = starts(tail, WHOM).unwrap_or("");
                let tail = &tail[unit.len()..];
                let counted = !unit.is_empty() || ends(&text.low[q.clone()], WHOM).is_some();
                let behind = starts(tail, &["を", "の", "に", "へ", "と"]).is_some()
                    || tail.starts_with('が') && !holds(tail, &["よう", "まで"]);
                counted && behind
            }
            Tongue::En => {
                let near = text.words_in(&(q.end..sentence.end));
                let someone = near.iter().take(3).any(|w| is_other(&text.low[w.clone()]));
                someone && !holds(tail, &["until", "so that", " by ", " who "])
                    || placed(text, sentence, q)
            }
        };
        !often && !whom && measured(text, q)
    })
}

/// Help at 6 fairs, assist in three audits: where one helps, and no outcome.
fn placed(text: &Text, sentence: &Range<usize>, q: &Range<usize>) -> bool {
    let words = text.words_in(&(sentence.start..q.start));
    let [.., _, at] = words else { return false };
    let at = matches!(
        &text.low[at.clone()],
        "at" | "in" | "on" | "during" | "with"
    );
    let help = ["help", "assist", "support", "aid", "back"];
    at && en::base_of(&text.low[words[words.len() - 2].clone()], &help).is_some()
}

fn hangs_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let span = match text.tongue {
        Tongue::Ja => dependence_ja::hangs_on(text, sentence),
        Tongue::En => dependence_en::hangs_on(text, sentence),
    }?;
    (!text.quoted(&span)).then_some(span)
}
