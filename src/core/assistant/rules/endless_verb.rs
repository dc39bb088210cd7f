//! `endless-verb`: the goal rests on striving, promoting or strengthening that never ends.

use std::ops::Range;

use super::endless_words::{GOING_ON, JA, JA_INDEX, MEASURABLE, NO_NOUN, SO_THAT};
use super::{Rule, endless_en, marked, own_words};
use crate::assistant::text::ja::{self, Forms, Hit, verbs_of};
use crate::assistant::text::{Text, TimeKind, Tongue, act_en, act_ja, class, made_en, made_ja};
use crate::assistant::{Case, Finding, Group, Mend, Place, Reading};
use crate::model::WordList;

/// See the manual page beside.
pub(super) struct EndlessVerb;

impl Rule for EndlessVerb {
    fn id(&self) -> &'static str {
        "endless-verb"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let targeted = case.goal.public.kpis.iter().any(|kpi| kpi.target.is_some());
        let statement = case.reading(&Place::Statement);
        let statement_speaks = statement.is_some_and(|r| {
            r.text
                .sentences
                .iter()
                .any(|s| ends(&r.text, s) || rests_on(&r.text, s).is_some())
        });
        let own = own_words::words(case, WordList::EndlessVerbs);
        for reading in &case.readings {
            if reading.place == Place::Title && statement_speaks {
                continue;
            }
            for sentence in spoken(&reading.text).iter().flat_map(|s| goals(reading, s)) {
                if ends(&reading.text, &sentence) {
                    continue;
                }
                let Some((span, plain)) = rests_on(&reading.text, &sentence)
                    .or_else(|| own_words::endless(&own, &reading.text, &sentence))
                else {
                    continue;
                };
                if targeted && MEASURABLE.contains(&plain) {
                    continue;
                }
                findings.push(finding(self, reading, &span, plain));
            }
        }
    }
}

fn finding(rule: &EndlessVerb, reading: &Reading, span: &Range<usize>, plain: &str) -> Finding {
    let mut word = String::from(plain);
    if reading.text.tongue == Tongue::Ja
        && JA
            .iter()
            .any(|v| v.plain == plain && v.forms == Forms::Suru)
    {
        word.push_str("する");
    }
    marked(
        rule,
        reading,
        span,
        vec![("word", word)],
        vec![Mend::Ask {
            question: "rule-endless-verb-ask",
            fields: &["ask-what", "ask-how-much", "ask-by-when"],
        }],
    )
}

/// The sentences, each with those behind it that only make it concrete.
pub(super) fn with_sequels(text: &Text) -> Vec<Range<usize>> {
    #[rustfmt::skip]
    const SEQUELS: &[&str] = &[
        "具体的には", "そのために", "そのため", "すなわち", "目安は", "目標は", "指標は", "(",
        "specifically", "concretely", "in concrete terms", "that means", "to do so", "to do this",
        "for this", "to that end", "the target is", "the measure is", "this means",
    ];
    let mut joined: Vec<Range<usize>> = Vec::new();
    for sentence in &text.sentences {
        let sequel = class::starts(&text.low[sentence.clone()], SEQUELS).is_some();
        match joined.last_mut().filter(|_| sequel) {
            Some(last) => last.end = sentence.end,
            None => joined.push(sentence.clone()),
        }
    }
    joined
}

/// The sentences with their sequels; what follows a sentence that ends by itself stands alone: its
/// own measure does not end "to that end, we deepen our cooperation".
fn spoken(text: &Text) -> Vec<Range<usize>> {
    let apart = |joined: Range<usize>| {
        let inside = |s: &&Range<usize>| joined.start <= s.start && s.end <= joined.end;
        let parts: Vec<_> = text.sentences.iter().filter(inside).cloned().collect();
        match parts.first() {
            Some(first) if parts.len() > 1 && ends(text, first) => parts,
            _ => vec![joined],
        }
    };
    with_sequels(text).into_iter().flat_map(apart).collect()
}

/// The goals of an English sentence, each for itself: what ends the one does not end the other.
fn goals(reading: &Reading, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let second = (reading.text.tongue == Tongue::En)
        .then(|| reading.second_goal())
        .flatten();
    match second {
        Some(two) if sentence.start < two.start && two.end <= sentence.end => {
            vec![sentence.start..two.start, two.start..sentence.end]
        }
        _ => vec![sentence.clone()],
    }
}

/// Whether the sentence carries what ends it: a measure, a repeated act or a thing made. To strive
/// every week has no end either.
fn ends(text: &Text, sentence: &Range<usize>) -> bool {
    measured(text, sentence) && !(text.tongue == Tongue::Ja && places_only(text, sentence))
        || match text.tongue {
            Tongue::Ja => {
                // An answer that must be there by then is measured, though no figure says so.
                class::holds(
                    &text.low[sentence.clone()],
                    &[
                        "翌営業日",
                        "翌日まで",
                        "当日中",
                        "即日",
                        "即時",
                        "その日のうち",
                    ],
                ) || made_ja::delivers(&text.low[sentence.clone()])
                    || made_ja::once(&text.low[sentence.clone()])
                    || routine(text, sentence) && act_ja::own(&text.low, sentence, true)
            }
            Tongue::En => {
                made_en::delivers(text, sentence)
                    || made_en::once(text, sentence)
                    || routine(text, sentence) && act_en::own(text, sentence, &(0..0), true)
            }
        }
}

/// Whether all figures only count those whose work it is: 12拠点の情報共有を活性化する.
fn places_only(text: &Text, sentence: &Range<usize>) -> bool {
    let units = [
        "拠点",
        "部署",
        "部門",
        "チーム",
        "現場",
        "課",
        "店舗",
        "支店",
    ];
    text.quantities_in(sentence).iter().all(|q| {
        let tail = &text.low[q.end..sentence.end];
        class::ends(&text.low[q.clone()], &units).is_some()
            && tail.starts_with('の')
            && class::holds(
                tail,
                &["活性化", "強化", "促進", "推進", "徹底", "意識", "円滑"],
            )
    })
}

/// Whether a figure stands in the sentence; "all" and "every" say whom it touches, not how far.
pub(super) fn measured(text: &Text, sentence: &Range<usize>) -> bool {
    text.quantities_in(sentence).iter().any(|q| {
        let word = &text.low[q.clone()];
        let whole = word.starts_with(['全', 'す'])
            || matches!(word, "every" | "all" | "each" | "everyone" | "everybody");
        // "the two sites" are known already: no measure.
        let known = class::ends(&text.low[..q.start], &["the ", "our ", "these ", "both "]);
        // "zero-defect thinking"
        let named = word == "zero" && text.low[q.end..].starts_with('-');
        !whole && !named && known.is_none()
    })
}

/// A repeated act is one that can be seen: 毎週, every Friday. Mere every-day words are not.
pub(super) fn routine(text: &Text, sentence: &Range<usize>) -> bool {
    text.times_in(sentence).iter().any(|time| {
        let word = &text.low[time.span.clone()];
        let vague = [
            "毎日",
            "daily",
            "every day",
            "each day",
            "annual",
            "毎年",
            "every year",
            "毎期",
        ];
        time.kind == TimeKind::Frequency && !vague.contains(&word)
    })
}

/// The word that the sentence rests on, and its dictionary form.
fn rests_on(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    match text.tongue {
        Tongue::Ja => japanese(text, sentence),
        Tongue::En => endless_en::rests_on(text, sentence),
    }
}

fn japanese(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let mut hits = Vec::new();
    let rows = |at| JA_INDEX.rows(&text.low, at);
    verbs_of(&text.low, sentence, JA, &rows, &mut hits);
    let last = hits.iter().rev().find(|hit| stands(text, sentence, hit));
    if let Some(hit) = last {
        return Some((hit.span.clone(), hit.plain));
    }
    let body = &text.low[sentence.clone()];
    let tail = body.trim_end_matches(['。', '.', '!', ' ', '」', ')']);
    for closer in GOING_ON.iter().chain(&SO_THAT[..8]) {
        if tail.ends_with(closer) {
            if closer.starts_with('よ') && able_by_then(text, sentence, tail, closer) {
                return None;
            }
            let end = sentence.start + tail.len();
            let span = end - closer.len()..end;
            let plain = if closer.starts_with('よ') {
                "ようにする"
            } else {
                "続ける"
            };
            return (!text.quoted(&span)).then_some((span, plain));
        }
    }
    more(text, sentence)
}

/// 12月に自動で行えるようにする: what will be possible from a day on can be seen then.
fn able_by_then(text: &Text, sentence: &Range<usize>, tail: &str, closer: &str) -> bool {
    let head = &tail[..tail.len() - closer.len()];
    let able = class::ends(
        head,
        &[
            "できる",
            "られる",
            "える",
            "せる",
            "てる",
            "べる",
            "める",
            "ける",
            "れる",
            "げる",
        ],
    );
    let plain = class::ends(
        head,
        &[
            "考える",
            "伝える",
            "応える",
            "答える",
            "捉える",
            "支える",
            "教える",
            "見せる",
            "任せる",
            "努める",
            "深める",
            "高める",
            "進める",
            "続ける",
            "心がける",
            "上げる",
            "挙げる",
            "受ける",
            "避ける",
            "向ける",
            "調べる",
            "述べる",
            "比べる",
            "育てる",
            "立てる",
            "なれる",
            "触れる",
            "慣れる",
            "入れる",
        ],
    );
    let dated = text
        .times_in(sentence)
        .iter()
        .any(|time| time.kind == TimeKind::Date);
    able.is_some() && plain.is_none() && dated
}

pub(super) fn stands(text: &Text, sentence: &Range<usize>, hit: &Hit<'_>) -> bool {
    let body = &text.low[hit.span.clone()];
    if text.quoted(&hit.span) {
        return false;
    }
    let end = hit.span.end >= sentence.end || ja::is_end(&text.low[hit.span.end..sentence.end]);
    match hit.role {
        ja::Role::Predicate => {
            // 支える, 進める and their like rest on something only at the end.
            let weak = matches!(
                hit.plain,
                "目指す"
                    | "進める"
                    | "活用"
                    | "展開"
                    | "対応"
                    | "広げる"
                    | "維持"
                    | "実践"
                    | "育てる"
                    | "定着"
                    | "上げる"
                    | "促す"
                    | "整う"
                    | "楽にする"
                    | "増す"
                    | "下げる"
                    | "意識"
            );
            let polite =
                !body.ends_with(['て', 'し', 'み', 'り', 'き', 'い', 'え', 'げ', 'め']) || end;
            !weak || end || polite && ends_soon(&text.low[hit.span.end..sentence.end])
        }
        ja::Role::Noun => {
            !NO_NOUN.contains(&hit.plain) && noun_rests(&text.low[sentence.start..hit.span.start])
        }
        _ => false,
    }
}

/// Whether only a closing noun or auxiliary is left: こと, ものとする.
fn ends_soon(tail: &str) -> bool {
    tail.chars().count() <= 8
}

/// A closing noun is an aim where something stands before it: 品質の向上, 業務効率化.
fn noun_rests(head: &str) -> bool {
    head.chars()
        .next_back()
        .is_some_and(|c| !matches!(c, '、' | '「' | '(' | ' ' | ':'))
}

/// より良い and its like, where nothing is named to compare with.
fn more(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    const MORE: &[&str] = &[
        "より良",
        "よりよ",
        "より一層",
        "より高",
        "より深",
        "より強",
        "より多",
        "より安",
        "より早",
        "より使いやす",
        "もっと",
        "さらなる",
        "更なる",
        "一層の",
        "なお一層",
    ];
    let body = &text.low[sentence.clone()];
    body.char_indices().find_map(|(at, _)| {
        let word = class::starts(&body[at..], MORE)?;
        let free = class::before(body, at).is_none_or(|c| "をにはがでの、もと ".contains(c));
        let span = sentence.start + at..sentence.start + at + word.len();
        (free && !text.quoted(&span)).then_some((span, "より"))
    })
}
