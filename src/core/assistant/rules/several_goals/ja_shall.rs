//! Words that tell a level from a doing in a Japanese clause, and levels that no verb of a table sets.

use std::ops::Range;

use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, is_kanji, is_katakana};

/// Endings that say that something is done by others.
pub(super) const PASSIVE: &[&str] = &[
    "われる",
    "われて",
    "われ",
    "される",
    "され",
    "かれる",
    "まれる",
    "られる",
];

/// What proves a thing.
pub(super) const PROOFS: &[&str] = &[
    "試験",
    "検証",
    "テスト",
    "点検",
    "確認",
    "検査",
    "リハーサル",
    "訓練",
    "レビュー",
];

/// How people come to a place.
pub(super) const TAKEN_ON: &[&str] = &["雇用", "採用", "登用", "内定", "後任", "配属", "異動"];

/// What is made in words only.
#[rustfmt::skip]
pub(super) const UNMADE: &[&str] = &[
    "職場を", "関係を", "風土を", "文化を", "組織を", "雰囲気を", "土台を", "信頼を", "関係性を", "チームを", "会社を", "部署を", "空気を",
];

/// Whether a noun is told to become what stands before it: 話が飛び交う課に, 職員が辞めない施設に.
pub(super) fn made_so(head: &str) -> bool {
    let head = head.trim_end_matches(['に', 'へ']);
    let rest = head.trim_end_matches(|c| is_kanji(c) || is_katakana(c));
    let whose = rest.ends_with(['る', 'い', 'な', 'う', 'く', 'す', 'む', 'ぶ']);
    ends(head, PLACES).is_some() || rest.len() < head.len() && whose && !head.contains('を')
}

/// Whether what stands behind は is nothing but a figure.
pub(super) fn told_level(text: &Text, span: &Range<usize>) -> bool {
    let body = &text.low[span.clone()];
    let Some(at) = body.find('は').filter(|at| *at > 0) else {
        return false;
    };
    let figures = text.quantities_in(span);
    let tail = &body[at + 'は'.len_utf8()..];
    figures.last().is_some_and(|last| last.end == span.end)
        && !tail.contains(['を', 'が', 'に', 'で', '、'])
        && tail.chars().count() < 12
        && body[..at].contains('の')
}

/// A level with no figure.
pub(super) const HALVES: &[&str] = &["半分以下", "半分以内", "半分未満", "の半分", "半減"];

/// Tests that a thing passes, and no person.
pub(super) const TRIALS: &[&str] = &[
    "受入試験",
    "受け入れ試験",
    "受入検査",
    "出荷検査",
    "検収",
    "完成検査",
    "立会検査",
    "耐久試験",
    "負荷試験",
    "落成検査",
    "規格試験",
    "型式試験",
];

/// How they are made another place.
pub(super) const CHANGED: &[&str] = &["に変える", "へ変える", "に変えて", "に育てる", "に変わる"];

/// Where people work, which may be made another place.
pub(super) const PLACES: &[&str] = &[
    "職場",
    "チーム",
    "組織",
    "会社",
    "部署",
    "窓口",
    "課",
    "部",
    "現場",
    "店",
    "関係",
    "文化",
    "風土",
    "もの",
];

/// How a level that is reached already is told.
pub(super) const STANDS: &[&str] = &["であり", "である", "となり", "になり"];

/// What comes of a thing that was published or sold to nobody yet.
pub(super) const USED: &[&str] = &[
    "利用",
    "ダウンロード",
    "スター",
    "登録者",
    "視聴",
    "再生",
    "参照",
];

/// Whether the clause counts people: 経験者を2名.
pub(super) fn counts_people(text: &Text, span: &Range<usize>) -> bool {
    let figures = text.quantities_in(span);
    figures
        .last()
        .is_some_and(|at| text.low[at.clone()].ends_with(['名', '人']))
}

/// Whether a figure and its に stand before the verb at this byte of the clause.
pub(super) fn to_figure(text: &Text, span: &Range<usize>, at: usize) -> bool {
    let figures = text.quantities_in(&(span.start..span.start + at));
    let behind = |last: &Range<usize>| &text.low[last.end..span.start + at];
    figures.last().is_some_and(|last| behind(last) == "に")
}

/// Whether a level goes from one figure to another: 40本から15本に.
pub(super) fn from_to(text: &Text, span: &Range<usize>) -> bool {
    let low = &text.low;
    let figures = text.quantities_in(span);
    low[span.clone()].ends_with(['に', 'へ'])
        && figures
            .last()
            .is_some_and(|at| low[at.end..span.end].chars().count() == 1)
        && figures
            .iter()
            .any(|at| low[at.end..span.end].starts_with("から"))
}

/// What something becomes that goes well.
pub(super) const STATES: &[&str] = &[
    "盛ん",
    "活発",
    "良好",
    "強固",
    "豊か",
    "円滑",
    "密",
    "健全",
    "万全",
    "堅固",
    "確実",
    "快適",
    "丈夫",
    "容易",
    "柔軟",
    "透明",
    "手軽",
    "気軽",
    "身軽",
    "楽",
    "軽快",
    "快活",
    "丁寧",
    "親切",
    "簡単",
    "簡素",
    "簡潔",
    "明快",
    "滑らか",
    "穏やか",
    "和やか",
    "確か",
    "明らか",
    "細やか",
    "安全",
    "清潔",
    "正確",
    "きれい",
];

/// What a customer gives.
pub(super) const ORDERS: &[&str] = &["契約", "受注", "注文", "発注", "案件", "増額"];
