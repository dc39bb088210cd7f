//! What a Japanese clause ends in, and words that tell what kind it is.

use crate::assistant::text::class::{ends, starts};

/// The clause that a sentence makes its aim: 合格することを目標とする is 合格する.
pub(super) fn aimed(body: &str) -> &str {
    let verb_end = ['る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ', 'い'];
    ends(body, AIMED)
        .map(|end| &body[..body.len() - end.len()])
        .filter(|rest| rest.ends_with(verb_end))
        .unwrap_or(body)
}

const AIMED: &[&str] = &[
    "こと",
    "ことです",
    "こととする",
    "ことを目標とする",
    "ことを目標とします",
    "ことを目標にする",
    "ことを目指す",
    "ことを目指します",
    "ことが目標",
    "ことが目標です",
    "件",
];

/// What is put to a thing and goes with it: 解説も添える.
pub(super) fn goes_with(body: &str) -> bool {
    ends(
        body,
        &[
            "添える",
            "添え",
            "添えます",
            "併記する",
            "併記し",
            "同梱する",
        ],
    )
    .is_some()
}

/// Whether a sentence complains instead of setting an aim: 要員が定着しない.
pub(super) fn complaint(body: &str) -> bool {
    body.contains('が') && !body.contains('を') && ends(body, NONE_LEFT).is_some()
}

/// Where one speaks to many.
pub(super) const STAGES: &[&str] = &[
    "コミュニティ",
    "発表会",
    "カンファレンス",
    "セミナー",
    "イベント",
];

/// Levels that need no figure.
pub(super) const LEVELS: &[&str] = &[
    "半減",
    "半分",
    "倍増",
    "なしで",
    "無しで",
    "無事故",
    "無災害",
    "なしに",
    "無遅刻",
    "無欠勤",
    "期日どおり",
    "期日通り",
    "予定どおり",
    "予定通り",
];

/// Whether what stands before にする or とする is a limit: 翌営業日以内.
pub(super) fn limit(head: &str) -> bool {
    ends(
        head,
        &["以内", "以下", "未満", "以上", "ゼロ", "皆無", "半額", "倍"],
    )
    .is_some()
}

/// How far a way of working has spread.
pub(super) const ADOPTED: &[&str] = &[
    "自動化率",
    "実行率",
    "網羅率",
    "カバレッジ",
    "利用率",
    "導入率",
    "適用率",
    "登録率",
    "実施率",
    "受講率",
    "準拠率",
    "移行率",
    "入力率",
    "活用率",
    "遵守率",
    "記録する割合",
    "入れる割合",
];

/// Endings that say what one will be able to do.
pub(super) const ABLE: &[&str] = &[
    "るようになる",
    "るようになり",
    "るようになって",
    "れるように",
];

/// Endings that say that there is nothing left.
pub(super) const NONE_LEFT: &[&str] = &[
    "さない",
    "らない",
    "させない",
    "しない",
    "わない",
    "しません",
];

/// Endings that say that all of it is gone.
pub(super) const GONE: &[&str] = &[
    "をなくし",
    "をなくす",
    "を無くし",
    "を無くす",
    "を根絶し",
    "を根絶する",
    "を一掃し",
    "を一掃する",
];

/// 他に what follows is a part of: そのほかの, 一方の.
pub(super) fn is_part(tail: &str) -> bool {
    starts(tail, &["の", "び", "る"]).is_some()
}

/// Whether a figure is one: 1件, 一つ; not 10件, 一割.
pub(super) fn one(figure: &str) -> bool {
    let rest = figure.strip_prefix(['1', '一']);
    rest.is_some_and(|rest| {
        !rest.starts_with(|c: char| c.is_ascii_digit() || "十百千万割.,".contains(c))
    })
}

/// Whether a clause leads what was done to what comes of it, and names no other thing: PoCの受注に結びつける.
pub(super) fn leads_to(body: &str) -> bool {
    const LEADS: &[&str] = &["に結びつけ", "に結び付け", "につなげ", "に繋げ", "につなぐ"];
    body.rfind('に').is_some_and(|at| {
        starts(&body[at..], LEADS).is_some() && !body[..at].contains(['を', 'も'])
    })
}
