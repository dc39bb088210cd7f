//! What one is worth outside, in Japanese: 市場で高く評価される技術者, 社外でも通用するスキル.

use super::private_ja::others;
use crate::assistant::text::class::{Begins, first_chars, holds, is_kanji, is_katakana, starts};

/// Where one may be known.
const ARENAS: &[&str] = &[
    "市場",
    "社外",
    "業界",
    "世間",
    "世の中",
    "社会",
    "他社",
    "外で",
    "外から",
    "他で",
    "ほかで",
    "よそで",
    "会社の外",
    "どの現場",
    "どんな現場",
    "どこへ行って",
    "どこに行って",
];

/// What they begin with.
pub(super) const ARENAS_BEGIN: Begins = Begins::of(ARENAS);

/// What one is there.
#[rustfmt::skip]
const REGARDED: &[&str] = &[
    "評価され", "認められ", "知られ", "通用す", "通用し", "通じ", "必要とされ", "求められ", "名が通", "名の通", "名の知れ", "名前で呼ばれ", "指名され", "一目置かれ", "重宝され", "欲しがられ", "勝負でき", "やっていけ", "戦え",
    "値のつ", "値がつ", "高く売れ", "生き残れ", "生き抜", "渡り合え",
];

/// Who or what is so: a person, or what a person has.
#[rustfmt::skip]
const WHO: &[&str] = &[
    "人", "技術者", "エンジニア", "存在", "自分", "プロ", "専門家", "開発者", "コンサル", "デザイナ", "講師", "アーキテクト", "力", "腕", "実力", "スキル", "技術", "実績", "経歴", "キャリア", "看板", "肩書", "専門", "知識",
    "ように", "だけの", "くらい", "レベル", "水準",
];

/// Where a phrase of this kind ends that begins there.
pub(super) fn regarded(low: &str, at: usize) -> Option<usize> {
    let rest = &low[at..];
    let place = starts(rest, ARENAS)?;
    let place = place.trim_end_matches(['で', 'か', 'ら']);
    let joined = |c: char| is_kanji(c) || is_katakana(c);
    if low[..at].ends_with(joined) || others(&low[..at]) {
        return None;
    }
    let joint = starts(
        &rest[place.len()..],
        &["でも", "で", "からも", "から", "にも", "も"],
    )?;
    let tail = &rest[place.len() + joint.len()..];
    let tail = starts(tail, &["高く", "広く", "長く", "十分", "充分", "堂々と"])
        .map_or(tail, |how| &tail[how.len()..]);
    let verb = starts(tail, REGARDED)?;
    let behind = tail[verb.len()..].trim_start_matches(['る', 'た', 'う', 'く']);
    let who = starts(behind, WHO)?;
    // 業界で評価される技術を持つ製品, 通用する人材を採用する: not the writer.
    let after = first_chars(&behind[who.len()..], 8);
    let others = holds(
        after,
        &["製品", "採用", "雇", "紹介", "派遣", "商品", "育て"],
    );
    (!others).then_some(low.len() - behind.len())
}
