//! `mindset`: the goal rests on a state of mind or an ability, and nothing shows it to others.

use std::ops::Range;

use super::endless_verb::{routine, with_sequels};
use super::{Rule, marked, mindset_en, mindset_ja};
use crate::assistant::text::class::{ends, holds, starts};
use crate::assistant::text::{Text, TimeKind, Tongue, act_en, act_ja, en, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, Mend, Place};
use crate::model::KpiKind;

/// See the manual page beside.
pub(super) struct Mindset;

impl Rule for Mindset {
    fn id(&self) -> &'static str {
        "mindset"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let stated = case.reading(&Place::Statement).is_some();
        let kpis = &case.goal.public.kpis;
        let measured = kpis.iter().any(|kpi| {
            kpi.target.is_some() || kpi.kind == KpiKind::YesNo || kpi.kind == KpiKind::Milestone
        });
        let acted = measured
            || case.readings.iter().any(|reading| {
                let text = &reading.text;
                matches!(
                    reading.place,
                    Place::Action(_) | Place::Criterion | Place::CriterionMinimum
                ) && text
                    .sentences
                    .iter()
                    .any(|s| shown(text, s, &(s.start..s.start)))
            });
        for reading in &case.readings {
            let action = matches!(reading.place, Place::Action(_));
            // A title is short, and an action may be the one that shows nothing among others.
            if reading.place == Place::Title && stated || acted && !action {
                continue;
            }
            let text = &reading.text;
            // What follows may show it, too: where the last sentence begins that does. A goal of its
            // own shows nothing of another.
            let second = reading.second_goal().filter(|it| !proves(text, it));
            let mut last_shown = second.is_some().then_some(0);
            for sentence in parted(with_sequels(text), second.as_ref()) {
                let Some((span, word)) = rests_on(text, &sentence) else {
                    continue;
                };
                let later = *last_shown.get_or_insert_with(|| {
                    let mut sentences = text.sentences.iter().rev();
                    let last = sentences.find(|s| shown(text, s, &(s.start..s.start)));
                    last.map_or(0, |s| s.start)
                });
                if later < sentence.end && !shown(text, &sentence, &span) {
                    findings.push(marked(
                        self,
                        reading,
                        &span,
                        vec![("word", word)],
                        vec![Mend::Ask {
                            question: "rule-mindset-ask",
                            fields: &["ask-shown-by", "ask-how-much", "ask-by-when"],
                        }],
                    ));
                }
            }
        }
    }
}

/// Whether what reads like a second goal shows others the first one: it is taught, or said to show it.
pub(in crate::assistant) fn proves(text: &Text, second: &Range<usize>) -> bool {
    const SO: &[&str] = &[
        "証しとして",
        "証として",
        "それを示す",
        ", to show it,",
        "as proof",
    ];
    let from = second.start;
    let parts = text.sentences.iter().filter(|s| from < s.end);
    let mut parts = parts.map(|s| s.start.max(from)..s.end);
    holds(&text.low[from..], SO)
        || parts.any(|part| match text.tongue {
            Tongue::Ja => act_ja::tells(&text.low, &part),
            Tongue::En => act_en::tells(text, &part),
        })
}

/// The sentences, cut where a second goal begins.
fn parted(sentences: Vec<Range<usize>>, second: Option<&Range<usize>>) -> Vec<Range<usize>> {
    let Some(second) = second else {
        return sentences;
    };
    let cut = |sentence: Range<usize>| {
        if sentence.start < second.start && second.start < sentence.end {
            vec![sentence.start..second.start, second.start..sentence.end]
        } else {
            vec![sentence]
        }
    };
    sentences.into_iter().flat_map(cut).collect()
}

/// Whether an act or a figure stands in the sentence that shows to others what is in the head,
/// beside the words of the head.
fn shown(text: &Text, sentence: &Range<usize>, head: &Range<usize>) -> bool {
    let takes_in = takes_in(text, sentence, head);
    // Done again and again it can be seen; a state of mind cannot, however often.
    if !head.is_empty() && !takes_in && routine(text, sentence) && acts_again(text, sentence, head)
    {
        return true;
    }
    match text.tongue {
        Tongue::Ja => {
            act_ja::own_beside(&text.low, sentence, head, false)
                || made_ja::once(&text.low[sentence.clone()])
                || counted_ja(text, sentence, head, takes_in)
        }
        Tongue::En => {
            act_en::own(text, sentence, head, false)
                || made_en::once(text, sentence)
                || counted_en(text, sentence, head.end, takes_in)
        }
    }
}

/// Whether something is done again and again beside the head.
fn acts_again(text: &Text, sentence: &Range<usize>, head: &Range<usize>) -> bool {
    match text.tongue {
        Tongue::Ja => act_ja::own_beside(&text.low, sentence, head, true),
        Tongue::En => act_en::own(text, sentence, head, true),
    }
}

/// Whether what is done before the head only takes in, so that doing it often proves nothing.
fn takes_in(text: &Text, sentence: &Range<usize>, head: &Range<usize>) -> bool {
    const READING: &[&str] = &[
        "読",
        "学習",
        "参加",
        "訪問",
        "受講",
        "同席",
        "同行",
        "視聴",
        "聴",
        "勉強",
        "研修",
        "見学",
        "観察",
        "を見て",
        "を見、",
        "眺め",
        "足を運",
        "赴",
        "触れ",
    ];
    if head.is_empty() {
        return false;
    }
    match text.tongue {
        Tongue::Ja => holds(&text.low[sentence.start..head.end], READING),
        Tongue::En => text
            .words_in(&(sentence.start..head.end))
            .iter()
            .any(|word| act_en::takes_in(&text.low[word.clone()])),
    }
}

/// Words that count how well something is done, or how often.
fn scored_word(word: &str) -> bool {
    ends(
        word,
        &["%", "点", "回", "分", "時間", "割", "件", "倍", "日"],
    )
    .is_some()
}

/// The same, with a word between: 17点をすべて把握する.
const LEARNING: &[&str] = &[
    "学",
    "覚え",
    "理解",
    "習得",
    "把握",
    "身につけ",
    "身に付け",
    "暗記",
    "頭に入",
    "頭に叩",
];

/// Verbs of taking in, whose object is counted.
const LEARNED: &[&str] = &[
    "を学",
    "を一つずつ学",
    "を覚え",
    "を理解",
    "を習得",
    "を把握",
    "を身につけ",
    "を身に付け",
    "を暗記",
    "を頭に",
];

/// A figure that tells how well: not how many things were learned, and not whose head it is.
fn counted_ja(text: &Text, sentence: &Range<usize>, head: &Range<usize>, takes_in: bool) -> bool {
    text.quantities_in(sentence).iter().any(|q| {
        let (word, tail) = (&text.low[q.clone()], &text.low[q.end..sentence.end]);
        let whole = word.starts_with(['全', 'す', '各']);
        let learned = ends(word, &["つ", "個", "種類", "分野", "領域", "言語", "冊"]).is_some()
            || starts(
                tail,
                &["の言語", "の技術", "の分野", "言語", "分野", "の資料"],
            )
            .is_some();
        let whose = ends(word, &["名", "人"]).is_some() && tail.starts_with('の');
        // 12種を一つずつ学び: what is learned.
        let clause = tail.split(['、', '。']).next().unwrap_or("");
        // 知識ゼロの状態から: where it begins.
        let whose = whose
            || word.starts_with(['0', 'ゼ']) && starts(tail, &["の状態", "から"]).is_some()
            || !head.is_empty()
                && (!scored_word(word) && holds(clause, LEARNED)
                    || clause.starts_with('を') && holds(clause, LEARNING));
        let spent = takes_in && ends(word, &["分", "時間", "回", "冊", "本", "日"]).is_some();
        // 4機能の仕様を理解する: what is to be understood, where 80点 would be a proof.
        let scored = scored_word(word) && !tail.starts_with('の');
        let between = text.low.get(q.end..head.start).unwrap_or("、");
        // 80点で; but not 改正4点の内容.
        let graded = word.ends_with('%') || word.ends_with('点') && !tail.starts_with('の');
        let whose = whose
            || between.chars().count() <= 24
                && !scored
                && !holds(
                    between,
                    &[
                        "、",
                        "よう",
                        "るまで",
                        "ほど",
                        "して",
                        "ため",
                        "以上",
                        "以内",
                    ],
                )
                && !graded;
        // 週に一度はコストのことを考える: however often.
        let often = !head.is_empty()
            && text.times_in(sentence).iter().any(|time| {
                let (from, to) = (time.span.start, time.span.end);
                let beside = to <= q.start && q.start - to <= 6 && word.ends_with('回');
                let level = word.starts_with(['0', 'ゼ'])
                    || starts(tail, &["以下", "以内", "未満", "に", "から", "まで"]).is_some();
                time.kind == TimeKind::Frequency
                    && !level
                    && (beside || from < q.end && q.start < to)
            });
        !whole && !learned && !whose && !spent && !often
    })
}

fn counted_en(text: &Text, sentence: &Range<usize>, from: usize, takes_in: bool) -> bool {
    text.quantities_in(sentence).iter().any(|q| {
        let word = &text.low[q.clone()];
        if matches!(word, "every" | "all" | "each" | "everyone" | "everybody") {
            return false;
        }
        // "Learn 3 languages" counts what is learned.
        let between = text.low.get(from..q.start).unwrap_or(" and ");
        // "Comfortable with 4 of the tools" counts them, too.
        let between = between
            .strip_prefix(" with ")
            .or_else(|| between.strip_prefix(" to "))
            .unwrap_or(between);
        let tail = text.low[q.end..sentence.end].trim_start();
        let spent = takes_in
            && q.start < from
            && starts(
                tail,
                &[
                    "minute", "hour", "book", "article", "course", "session", "meeting", "seminar",
                    "video", "lesson", "day", "week", "site", "time", "a ",
                ],
            )
            .is_some();
        if spent {
            return false;
        }
        // "Confidence in talks with 2 teams" counts whom it is about; "with 90 %" how well.
        let how_well = word.contains('%')
            || holds(between, &["score", "mark", "grade", "rating", "level"])
            || starts(
                tail,
                &[
                    "%", "percent", "per cent", "point", "mark", "minute", "time", "out of",
                ],
            )
            .is_some();
        let between = between.replace(" by heart", "");
        let apart = [
            ",", ";", ".", ":", "(", " and ", " by ", " from ", " until ", " enough ",
        ];
        let linked = how_well && holds(&between, &[" with ", " to "]);
        q.start < from || linked || holds(&between, &apart)
    })
}

/// The words that the sentence rests on, and how to speak of them.
fn rests_on(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, String)> {
    match text.tongue {
        Tongue::Ja => mindset_ja::rests_on(text, sentence),
        Tongue::En => {
            let span = mindset_en::rests_on(text, sentence)?;
            let end = en::object(text, sentence, &span);
            let word = text.normal.text[span.start..end].to_owned();
            Some((span, word))
        }
    }
}
