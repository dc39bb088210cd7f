//! `endless-verb`: the goal rests on striving, promoting or strengthening that never ends.

use std::ops::Range;

use super::endless_words::{EN, EN_WITH, GOING_ON, JA, JA_BEGINS, MEASURABLE, NO_NOUN, SO_THAT};
use super::{Rule, marked, own_words};
use crate::assistant::text::ja::{self, Forms, Hit, verbs};
use crate::assistant::text::{Text, TimeKind, Tongue, act_en, class, en, made_en, made_ja};
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
            for sentence in with_sequels(&reading.text) {
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

/// Whether the sentence carries what ends it: a measure, a repeated act or a thing made.
fn ends(text: &Text, sentence: &Range<usize>) -> bool {
    measured(text, sentence)
        || match text.tongue {
            Tongue::Ja => {
                made_ja::delivers(&text.low[sentence.clone()])
                    || made_ja::once(&text.low[sentence.clone()])
                    || routine(text, sentence)
            }
            Tongue::En => {
                made_en::delivers(text, sentence)
                    || made_en::once(text, sentence)
                    || routine(text, sentence)
            }
        }
}

/// Whether a figure stands in the sentence; "all" and "every" say whom it touches, not how far.
pub(super) fn measured(text: &Text, sentence: &Range<usize>) -> bool {
    text.quantities_in(sentence).iter().any(|q| {
        let word = &text.low[q.clone()];
        let whole = word.starts_with(['全', 'す'])
            || matches!(word, "every" | "all" | "each" | "everyone" | "everybody");
        // "the two sites" are known already: no measure.
        let known = class::ends(&text.low[..q.start], &["the ", "our ", "these ", "both "]);
        !whole && known.is_none()
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
        Tongue::En => english(text, sentence),
    }
}

fn japanese(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let mut hits = Vec::new();
    verbs(&text.low, sentence, JA, JA_BEGINS, &mut hits);
    let last = hits.iter().rev().find(|hit| stands(text, sentence, hit));
    if let Some(hit) = last {
        return Some((hit.span.clone(), hit.plain));
    }
    let body = &text.low[sentence.clone()];
    let tail = body.trim_end_matches(['。', '.', '!', ' ', '」', ')']);
    for closer in GOING_ON.iter().chain(&SO_THAT[..8]) {
        if tail.ends_with(closer) {
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
                    | "支える"
                    | "進める"
                    | "活用"
                    | "展開"
                    | "対応"
                    | "広げる"
                    | "維持"
                    | "実践"
                    | "育てる"
                    | "養う"
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

fn english(text: &Text, sentence: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let words = text.words_in(sentence);
    for i in 0..words.len() {
        let around = en::Around::new(text, words, i);
        let word = around.word(0);
        let base = en::base_of(word, EN).or_else(|| {
            EN_WITH.iter().find_map(|(base, with)| {
                let fits = en::is_form(word, base)
                    && with.iter().any(|w| {
                        let mut parts = w.split(' ');
                        parts.next() == Some(around.word(1))
                            && parts.next().is_none_or(|second| second == around.word(2))
                    });
                fits.then_some(*base)
            })
        });
        let base = base.or_else(|| helps_to(&around).then_some("help"));
        let Some(base) = base else { continue };
        if text.quoted(&words[i]) || idle(&around, base) {
            continue;
        }
        if around.role(base) == en::Role::Predicate {
            return Some((words[i].clone(), base));
        }
    }
    noun_head(text, sentence, words).or_else(|| comparative(text, words))
}

/// Help the team to improve: what it helps with has no end either.
fn helps_to(around: &en::Around<'_>) -> bool {
    en::is_form(around.word(0), "help")
        && (2..=6)
            .take_while(|k| !around.word(*k).is_empty())
            .any(|k| {
                let lead = around.word(k - 1);
                (lead == "to" || act_en::OTHERS.contains(&lead))
                    && en::base_of(around.word(k), EN).is_some_and(|base| base == around.word(k))
            })
}

/// A bare comparative: better teamwork, more articles.
fn comparative(text: &Text, words: &[Range<usize>]) -> Option<(Range<usize>, &'static str)> {
    const MORE: &[&str] = &[
        "better", "more", "stronger", "faster", "higher", "closer", "deeper", "greater",
        "smoother", "wider", "fewer", "less", "lighter", "easier",
    ];
    (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let more = MORE.iter().copied().find(|more| *more == around.word(0))?;
        let compared = matches!(around.word(1), "than" | "or" | "about");
        let aside = matches!(
            around.word(-1),
            "no" | "any" | "once" | "or" | "and" | "the" | "one" | "which" | "that"
        );
        (!compared && !aside && !text.quoted(&words[i])).then(|| (words[i].clone(), more))
    })
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

/// Uses of the words that end, or that mean something else.
fn idle(around: &en::Around<'_>, base: &str) -> bool {
    let next = around.word(1);
    match base {
        "maintain" => !matches!(next, "and" | "good" | "high" | "a" | "strong"),
        "address" => matches!(next, "book" | "field" | "list" | "validation"),
        "commit" => !matches!(next, "to" | "myself"),
        "cut" => matches!(next, "over"),
        "push" => matches!(next, "the" | "to" | "a") && around.word(2) == "repository",
        "grow" | "consider" | "invest" => next.is_empty(),
        "try" => next.is_empty() || next == "out",
        "speed" => next != "up",
        "raise" => [next, around.word(2)].iter().any(|word| {
            matches!(
                *word,
                "ticket"
                    | "tickets"
                    | "issue"
                    | "issues"
                    | "pull"
                    | "pr"
                    | "bug"
                    | "question"
                    | "risk"
                    | "risks"
                    | "flag"
                    | "defect"
                    | "request"
                    | "requests"
            )
        }),
        _ => false,
    }
}

/// "Improvement of quality", "Quality improvement": a title that rests on a noun.
fn noun_head(
    text: &Text,
    sentence: &Range<usize>,
    words: &[Range<usize>],
) -> Option<(Range<usize>, &'static str)> {
    #[rustfmt::skip]
    const NOUNS: &[&str] = &[
        "improvement", "improvements", "enhancement", "promotion", "optimisation", "optimization",
        "strengthening", "reduction", "contribution", "acceleration", "expansion", "revitalisation",
        "revitalization", "streamlining", "advancement", "facilitation",
    ];
    let find = |i: usize| {
        let word = &text.low[words.get(i)?.clone()];
        NOUNS.iter().copied().find(|noun| *noun == word)
    };
    if words.len() > 8 || words.is_empty() {
        return None;
    }
    let _ = sentence;
    let last = words.len() - 1;
    if let Some(noun) = find(last).filter(|_| last > 0) {
        return Some((words[last].clone(), noun));
    }
    let of = words
        .get(1)
        .is_some_and(|w| matches!(&text.low[w.clone()], "of" | "in" | "to"));
    let of = of || words.get(2).is_some_and(|w| &text.low[w.clone()] == "of") && find(1).is_some();
    if of && let Some(noun) = find(0) {
        return Some((words[0].clone(), noun));
    }
    if of && let Some(noun) = find(1) {
        return Some((words[1].clone(), noun));
    }
    None
}
