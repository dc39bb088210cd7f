//! `hedge`: a way out, or an extent that nobody has fixed.

use std::ops::Range;

use super::hedge_beside::beside;
use super::hedge_words::Settle::{self, Far, How, When, Which};
use super::hedge_words::{EN, EN_BEGINS, IF_JA, JA, JA_BEGINS, REGULAR};
use super::{Rule, marked, own_words};
use crate::assistant::text::class::{
    after, before, ends, first_chars, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::{Text, TimeKind, Tongue};
use crate::assistant::{Case, Finding, Group, Mend};
use crate::model::WordList;

/// See the manual page beside.
pub(super) struct Hedge;

impl Rule for Hedge {
    fn id(&self) -> &'static str {
        "hedge"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let own = own_words::words(case, WordList::Hedges);
        for reading in &case.readings {
            let text = &reading.text;
            let mut hits = Vec::new();
            match text.tongue {
                Tongue::Ja => japanese(text, &mut hits),
                Tongue::En => english(text, &mut hits),
            }
            for span in own_words::phrases(&own, &text.low) {
                if !hits
                    .iter()
                    .any(|(hit, _)| hit.start < span.end && span.start < hit.end)
                {
                    hits.push((span, How));
                }
            }
            for (span, settle) in hits {
                if text.quoted(&span) || stated(text, &span) {
                    continue;
                }
                let word = text.normal.text[span.clone()].to_owned();
                findings.push(marked(
                    self,
                    reading,
                    &span,
                    vec![("word", word)],
                    mends(settle),
                ));
            }
        }
    }
}

fn mends(settle: Settle) -> Vec<Mend> {
    match settle {
        Which => vec![
            Mend::Drop,
            Mend::Ask {
                question: "rule-hedge-ask-which",
                fields: &["ask-which"],
            },
        ],
        When => vec![
            Mend::Ask {
                question: "rule-hedge-ask-when",
                fields: &["ask-how-often"],
            },
            Mend::Drop,
        ],
        Far => vec![
            Mend::Ask {
                question: "rule-hedge-ask-far",
                fields: &["ask-how-far"],
            },
            Mend::Drop,
        ],
        How => vec![
            Mend::Ask {
                question: "rule-hedge-ask-how",
                fields: &["ask-how-shown"],
            },
            Mend::Drop,
        ],
    }
}

fn japanese(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    let low = &text.low;
    let mut at = 0;
    while let Some(c) = after(low, at) {
        let mut step = c.len_utf8();
        if !c.is_ascii() && JA_BEGINS.may(low, at) {
            let found = JA
                .iter()
                .filter(|(word, _)| low[at..].starts_with(word))
                .max_by_key(|(word, _)| word.len());
            if let Some((word, settle)) = found {
                step = word.len();
                if is_hedge(low, at, word) {
                    hits.push((at..at + step, *settle));
                }
            }
        }
        at += step;
    }
}

/// 随時更新フラグ: kanji that run into katakana are a name.
fn noun_compound(tail: &str) -> bool {
    let rest = tail.trim_start_matches(is_kanji);
    let kanji = &tail[..tail.len() - rest.len()];
    if kanji.chars().count() > 2 && ends(kanji, &["画面", "機能", "処理", "帳票"]).is_some()
    {
        return true;
    }
    rest.len() < tail.len() && rest.starts_with(is_katakana)
}

/// Whether the word is a hedge where it stands, and not a part of another.
fn is_hedge(low: &str, at: usize, word: &str) -> bool {
    let (head, tail) = (&low[..at], &low[at + word.len()..]);
    let (previous, next) = (before(low, at), after(low, at + word.len()));
    match word {
        "等" => {
            let inside = previous.is_none_or(|c| {
                "平均同高上下中初対優特何一二三四五六七八九十劣相不親".contains(c)
                    || c.is_ascii_digit()
            }) || starts(
                tail,
                &[
                    "級", "分", "しい", "しく", "価", "量", "質", "身", "号", "々", "間隔", "差",
                    "倍", "式", "親", "高",
                ],
            )
            .is_some();
            !inside && ends(head, &["均", "郎", "第一", "彼", "我", "君"]).is_none()
        }
        "など" => {
            previous.is_some_and(|c| !matches!(c, '、' | '。' | ' ' | '\n'))
                && ends(head, &["ほ", "ちょうど"]).is_none()
                && starts(tail, &["と言", "という"]).is_none()
        }
        "とか" => {
            starts(tail, &["ら", "く", "け"]).is_none()
                && previous
                    .is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
        }
        "ほぼ" | "概ね" | "おおむね" => !tail.starts_with(|c: char| c.is_ascii_digit()),
        "いずれ" => starts(tail, &["か", "も", "の", "に"]).is_none(),
        "各種" => next.is_some_and(|c| is_kanji(c) || is_katakana(c)),
        "できれば" | "出来れば" => {
            previous.is_none_or(|c| matches!(c, '、' | '。' | ' ' | '\n' | 'は' | 'に'))
        }
        "随時" | "都度" | "適宜" if noun_compound(tail) => false,
        "随時" | "都度" | "適宜" => {
            starts(
                tail,
                &[
                    "処理",
                    "課金",
                    "払",
                    "ジョブ",
                    "起動",
                    "請求",
                    "契約",
                    "実行ジョブ",
                    "募集",
                ],
            )
            .is_none()
                && !(word == "都度" && ends(head, &["その"]).is_some())
        }
        "原則" => {
            starts(
                tail,
                &["を", "の", "集", "書", "違反", "に", "が", "は", "論", "と"],
            )
            .is_none()
                && !previous.is_some_and(|c| is_kanji(c) || is_katakana(c))
        }
        "うまく" => starts(tail, &["い"]).is_none(),
        "十分な" | "十分に" => {
            !head.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六".contains(c))
        }
        "一定の" => ends(head, &["が", "を"]).is_none(),
        "効率的に" | "効果的に" | "円滑に" | "スムーズに" | "基本的に" | "大幅に" => {
            ends(head, &["不"]).is_none()
        }
        "積極的な" | "主体的な" | "適切な" | "定期的な" => {
            starts(tail, &["し", "ど"]).is_none()
        }
        "複数の" | "多くの" => starts(tail, &["うち"]).is_none(),
        "しっかり" => starts(tail, &["者", "もの"]).is_none(),
        "数件" | "数回" | "数名" | "数社" | "数本" => !previous.is_some_and(is_kanji),
        _ => true,
    }
}

fn english(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    let low = &text.low;
    for (i, word) in text.words.iter().enumerate() {
        let rest = &low[word.start..];
        if !EN_BEGINS.may(low, word.start) {
            continue;
        }
        let found = EN
            .iter()
            .filter(|(hedge, _)| {
                rest.starts_with(hedge)
                    && !rest[hedge.len()..]
                        .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
            })
            .max_by_key(|(hedge, _)| hedge.len());
        let Some((hedge, settle)) = found else {
            continue;
        };
        let end = word.start + hedge.len();
        if hits.last().is_some_and(|(span, _)| span.end > word.start) {
            continue;
        }
        let previous = i.checked_sub(1).map_or("", |p| &low[text.words[p].clone()]);
        let next = low[end..].trim_start();
        let next = next
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .unwrap_or("");
        let idle = match *hedge {
            "several" | "some" | "many" | "various" if low[..word.start].ends_with("one of ") => {
                true
            }
            // "some 30 sites" is about as many; "some of the tests take 3 hours" is how it is.
            "some" => {
                let told = next == "of" && !text.quantities_in(&(end..low.len())).is_empty();
                matches!(next, "one" | "day" | "thing")
                    || previous == "then"
                    || told
                    || next.starts_with(|c: char| c.is_ascii_digit())
            }
            "and more" => matches!(next, "than"),
            // A path is no list.
            "etc" if low[..word.start].ends_with('/') || low[end..].starts_with('/') => true,
            "etc" => {
                previous.is_empty()
                    || !low[..word.start].trim_end().ends_with([','])
                        && text.sentence(word.start).start == word.start
            }
            "regular" => !REGULAR.contains(&next),
            // "If possible paths exceed 10": what there may be.
            "if possible" => {
                text.sentence(word.start).start == word.start
                    && low[end..].starts_with(' ')
                    && next.len() > 3
                    && next.ends_with('s')
            }
            "often" => matches!(previous, "how" | "more" | "less"),
            "quickly" | "frequently" | "effectively" | "efficiently" | "actively" => {
                matches!(previous, "how" | "more" | "less")
            }
            "many" => matches!(previous, "how" | "as" | "too" | "so"),
            "multiple" => matches!(next, "choice" | "tenancy" | "tenants"),
            "appropriate" => matches!(previous, "as" | "where" | "when" | "if"),
            "reasonable" | "sufficient" | "adequate" => matches!(previous, "not"),
            "mostly" | "largely" | "generally" => previous.is_empty() && next.is_empty(),
            _ => false,
        };
        let titled = text.sentence(word.start).start == word.start
            && !hedge.contains(' ')
            && text.normal.text[end..]
                .trim_start()
                .starts_with(|c: char| c.is_ascii_uppercase());
        // "the Timely Systems contract"
        let named = text.sentence(word.start).start != word.start
            && text.normal.text[word.start..].starts_with(|c: char| c.is_ascii_uppercase())
            && !low[..word.start]
                .trim_end()
                .ends_with([':', '-', '*', '•', '(', ')']);
        let denied = titled
            || named && !hedge.contains(' ') && *hedge != "asap"
            || matches!(previous, "not" | "no" | "without" | "than");
        if !idle && !denied {
            let end = if *hedge == "etc" && low[end..].starts_with('.') {
                end + 1
            } else {
                end
            };
            hits.push((word.start..end, *settle));
        }
    }
}

/// Whether the extent is stated at once: 定期的に（月1回）, regularly (every Monday).
fn stated(text: &Text, span: &Range<usize>) -> bool {
    let low = &text.low;
    let tail = &low[span.end..];
    let head = &low[..span.start];
    // A bracket right behind that holds a figure or a time.
    let opened = tail.trim_start_matches([' ', '、', ',', 'に', 'な']);
    let near = |range: &Range<usize>| {
        !text.quantities_in(range).is_empty() || !text.times_in(range).is_empty()
    };
    if opened.starts_with(['(', ':', '='])
        || opened.starts_with("すなわち")
        || opened.starts_with("つまり")
    {
        let from = span.end + (tail.len() - opened.len());
        let close = opened.find([')', '。', '\n']).unwrap_or(opened.len());
        if near(&(from..from + close)) {
            return true;
        }
        if opened.starts_with('(') && close > 1 && !text.low[span.clone()].ends_with('等') {
            return true;
        }
    }
    if matches!(
        &low[span.clone()],
        "など"
            | "等"
            | "とか"
            | "etc"
            | "etc."
            | "and so on"
            | "適宜"
            | "必要に応じて"
            | "more or less"
            | "原則"
            | "原則として"
            | "基本的に"
            | "normally"
            | "usually"
            | "in principle"
            | "generally"
    ) {
        return false;
    }
    if text.tongue == Tongue::En {
        return beside(text, span);
    }
    if ends(&low[span.clone()], IF_JA).is_some() {
        return false;
    }
    let reach = 8;
    let before_near = last_chars(head, reach);
    let after_near = first_chars(tail, reach);
    let start = span.start
        - before_near
            .rsplit(['。', '.', '\n', ';'])
            .next()
            .unwrap_or("")
            .len();
    let end = span.end
        + after_near
            .split(['。', '.', '\n', ';'])
            .next()
            .unwrap_or("")
            .len();
    // A little further on both sides, so that what only reaches in is seen too.
    let wide = start.saturating_sub(24)..end + 24;
    let touches = |at: &Range<usize>| at.start < end && start < at.end;
    text.quantities_in(&wide).iter().any(touches)
        || text
            .times_in(&wide)
            .iter()
            .any(|t| t.kind == TimeKind::Frequency && touches(&t.span))
}
