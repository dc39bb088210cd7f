//! Hedges in Japanese: words of the table, and ways of speaking that no table can hold whole.

use std::ops::Range;

use super::hedge_words::Settle::{self, Far, When, Which};
use super::hedge_words::{
    ABLE, ACCORDING, ALLOWED, COUNTERS, FREE, HAVING, JA, JA_BEGINS, JA_INDEX, SEEN, TIMELY, WITHIN,
};
use super::private_ja;
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    Begins, after, before, begins_with, ends, is_kanji, is_katakana, starts,
};

/// Behind a word that is spoken of, and not used.
#[rustfmt::skip]
const SPOKEN_OF: &[&str] = &[
    "という書", "という言", "という語", "という表", "と書", "としていた", "とあった", "だった", "ではなく", "でなく", "という記", "という曖昧", "というあいまい",
];

/// Adds the hedges of a Japanese text, in order.
pub(super) fn hedges(text: &Text, hits: &mut Vec<(Range<usize>, Settle)>) {
    const SPOKEN: Begins = Begins::of(FREE)
        .and(Begins::of(SEEN))
        .and(Begins::of(ABLE))
        .with("手が")
        .with("手の")
        .with("必要")
        .with("数")
        .with("何")
        .with("複数");
    let low = &text.low;
    let mut at = 0;
    while let Some(c) = after(low, at) {
        let mut step = c.len_utf8();
        let listed = (!c.is_ascii() && JA_BEGINS.may(low, at))
            .then(|| listed(low, at))
            .flatten();
        let spoken = (!c.is_ascii() && SPOKEN.may(low, at))
            .then(|| spoken(low, at))
            .flatten();
        // The longer of the two says more.
        let found = match (listed, spoken) {
            (Some(one), Some(other)) if other.0 > one.0 => Some(other),
            (one, other) => one.or(other),
        };
        // できるだけという書き方: the word is spoken of.
        let found = found.filter(|(len, _)| starts(&low[at + len..], SPOKEN_OF).is_none());
        if let Some((len, settle)) = found {
            hits.push((at..at + len, settle));
            step = len;
        }
        at += step;
    }
}

/// The hedge of the table that begins here.
fn listed(low: &str, at: usize) -> Option<(usize, Settle)> {
    let (word, settle) = JA_INDEX
        .rows(low, at)
        .iter()
        .map(|row| &JA[usize::from(*row)])
        .filter(|(word, _)| begins_with(&low[at..], word))
        .max_by_key(|(word, _)| word.len())?;
    is_hedge(low, at, word).then_some((word.len(), *settle))
}

/// 時間があれば, 状況次第で, できる範囲で, 数件: a noun and what is said of it, a number that is not named.
fn spoken(low: &str, at: usize) -> Option<(usize, Settle)> {
    let rest = &low[at..];
    let previous = before(low, at);
    let inside = previous.is_some_and(|c| is_kanji(c) || is_katakana(c));
    if let Some(len) = number(rest).filter(|_| !inside) {
        return Some((len, Which));
    }
    let joined = |nouns: &[&'static str], endings: &[&'static str]| {
        nouns
            .iter()
            .filter(|noun| rest.starts_with(**noun))
            .find_map(|noun| {
                let ending = starts(&rest[noun.len()..], endings)?;
                Some(noun.len() + ending.len())
            })
    };
    if let Some(len) = joined(ABLE, WITHIN) {
        return Some((len, Far));
    }
    if inside {
        return None;
    }
    let free = joined(FREE, HAVING)
        .or_else(|| joined(SEEN, ACCORDING))
        .or_else(|| joined(FREE, ALLOWED))
        .or_else(|| joined(SEEN, ALLOWED))
        .or_else(|| {
            joined(
                &["手"],
                &[
                    "が空いた",
                    "が空けば",
                    "の空いた",
                    "が空いて",
                    "があいた",
                    "の空く",
                ],
            )
        });
    if let Some(len) = free {
        return Some((len, When));
    }
    // 承認が必要な場合の手順: what is needed is named.
    let needed = previous.is_none_or(|c| !"がの".contains(c));
    let len = joined(&["必要", "可能", "適切"], TIMELY).filter(|_| needed)?;
    let thing = rest[len..].starts_with('の')
        || rest[..len].ends_with('際') && rest[len..].starts_with(is_kanji);
    (!thing).then_some((len, When))
}

/// 数件, 数十名, 何社か, 複数回.
fn number(rest: &str) -> Option<usize> {
    if let Some(tail) = rest.strip_prefix("複数") {
        let counter = starts(tail, COUNTERS)?;
        return Some("複数".len() + counter.len());
    }
    if let Some(tail) = rest.strip_prefix('数') {
        let many = starts(tail, &["十", "百", "千", "万", "10", "100"]).map_or(0, str::len);
        let counter = starts(&tail[many..], COUNTERS)?;
        let len = '数'.len_utf8() + many + counter.len();
        // 数回線 are so many lines, and not so many times.
        let longer = starts(&rest[len..], &["線", "路", "転"]).is_some();
        return (!longer).then_some(len);
    }
    let tail = rest.strip_prefix('何')?;
    let counter = starts(tail, COUNTERS)?;
    let len = '何'.len_utf8() + counter.len();
    rest[len..]
        .starts_with('か')
        .then_some(len + 'か'.len_utf8())
}

/// 随時更新フラグ: kanji that run into katakana are a name.
fn noun_compound(tail: &str) -> bool {
    let rest = tail.trim_start_matches(is_kanji);
    let kanji = &tail[..tail.len() - rest.len()];
    // 随時接続型のセンサー
    if kanji.ends_with(['型', '式', '制']) {
        return true;
    }
    if kanji.chars().count() > 2 && ends(kanji, &["画面", "機能", "処理", "帳票"]).is_some()
    {
        return true;
    }
    rest.len() < tail.len() && rest.starts_with(is_katakana)
}

/// Whether the clause goes on about the writer's own plans outside of the goal.
fn own_plan(tail: &str) -> bool {
    let clause = tail.split(['、', '。', '\n']).next().unwrap_or(tail);
    let mut own = false;
    private_ja::phrases(clause, &mut |_| own = true);
    own
}

/// Whether the word is a hedge where it stands, and not a part of another.
fn is_hedge(low: &str, at: usize, word: &str) -> bool {
    let (head, tail) = (&low[..at], &low[at + word.len()..]);
    let (previous, next) = (before(low, at), after(low, at + word.len()));
    match word {
        // 契約で定める範囲で: somebody has said how far.
        "る範囲で" | "る範囲内で" => ends(
            head,
            &[
                "定め",
                "決め",
                "示され",
                "含まれ",
                "許され",
                "指定す",
                "収ま",
            ],
        )
        .is_none(),
        // 議事録ほかの文書, but not このほかの.
        "ほかの" => previous.is_some_and(|c| is_kanji(c) || is_katakana(c)),
        // いずれ独立するときの: what the writer wants one day, not when the goal is met.
        "いずれ" | "いつか" if own_plan(tail) => false,
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
            starts(tail, &["ら", "く", "け", "か", "ね", "わ", "え"]).is_none()
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
                    "改定",
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
        "うまく" => starts(tail, &["い", "な"]).is_none(),
        "順次" | "逐次" => {
            starts(tail, &["回路", "処理", "実行", "アクセス", "制御"]).is_none()
        }
        // 文字を大きくする is a size.
        "大きく" => starts(tail, &["す", "し", "な", "て", "表示"]).is_none(),
        "といった" => starts(tail, &["ん", "。", "、"]).is_none() && previous.is_some(),
        "その他" | "そのほか" => {
            // そのほか、…を移す: what else is done.
            let joint = tail.starts_with('、') && head.trim_end().ends_with('。');
            !head.ends_with('「')
                && !joint
                && starts(
                    tail,
                    &[
                        "の", "、", "を", "業務", "活動", "改善", "作業", "雑務", "関連",
                    ],
                )
                .is_some()
        }
        // 一部の作業を: what is worked on; 一部の現場で使われる says how it is today.
        "一部" if starts(tail, &["事務組合", "上場", "負担金"]).is_some() => false,
        "一部の" | "一部" => {
            let what = tail.trim_start_matches(|c| {
                is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric() || c == 'の'
            });
            previous == Some('の') && tail.starts_with('を')
                || !previous.is_some_and(|c| is_kanji(c) || is_katakana(c) || "第をの".contains(c))
                    && what.len() < tail.len()
                    && what.starts_with('を')
        }
        "適時" => starts(tail, &["打", "開示"]).is_none(),
        "適正な" | "適正に" => previous.is_none_or(|c| !is_kanji(c)),
        "十分な" | "十分に" => {
            !head.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六".contains(c))
        }
        "一定の" => starts(
            tail,
            &["間隔", "周期", "速度", "温度", "電圧", "リズム", "時刻"],
        )
        .is_none(),
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
