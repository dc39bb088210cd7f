//! Two aims in one statement as nouns.

use std::ops::Range;

use super::several_words as words;
use super::{several_en, several_en_words, several_ja};
use crate::assistant::text::class::{ends, first_chars, is_kanji, is_katakana, starts};
use crate::assistant::text::{Text, ja};

/// So many sentences are looked at, and so many characters of each.
const MOST: usize = 12;
const LONGEST: usize = 900;

/// What joins two aims as nouns.
const AND: &[&str] = &[
    "と",
    "および",
    "及び",
    "ならびに",
    "並びに",
    "・",
    "、",
    "かつ",
    "、および",
    "、及び",
];
/// Aims that may bring about those of [`ENDS`].
const MEANS: &[&str] = &[
    "自動化",
    "標準化",
    "導入",
    "整備",
    "構築",
    "作成",
    "効率化",
    "開催",
];
const ENDS: &[&str] = &[
    "削減",
    "短縮",
    "向上",
    "低減",
    "軽減",
    "改善",
    "効率化",
    "抑制",
    "防止",
    "半減",
    "定着",
];

/// Where the joint begins that stands before the second of two aims as nouns; `None` where it is a clause.
pub(in crate::assistant) fn joint_of(text: &Text, span: &Range<usize>) -> Option<usize> {
    let head = &text.low[..span.start];
    let joint = AND
        .iter()
        .filter(|and| head.ends_with(**and))
        .max_by_key(|and| and.len())?;
    let head = &head[..head.len() - joint.len()];
    let aim = ends(head, words::AIMS_JA).is_some()
        && ends(&text.low[span.clone()], words::AIMS_JA).is_some();
    aim.then_some(head.len())
}

/// The second of two aims as nouns: 売上の拡大と人材の育成.
pub(super) fn japanese(text: &Text) -> Option<Range<usize>> {
    let low = &text.low;
    text.sentences.iter().take(MOST).find_map(|sentence| {
        let body = &low[sentence.clone()];
        body.char_indices().take(LONGEST).find_map(|(at, _)| {
            if !words::AIMS_JA_BEGINS.may(body, at) {
                return None;
            }
            let one = starts(&body[at..], words::AIMS_JA)?;
            let joint_at = at + one.len();
            let joint = AND
                .iter()
                .filter(|and| body[joint_at..].starts_with(**and))
                .max_by_key(|and| and.len())?;
            let begin = joint_at + joint.len();
            let near = first_chars(&body[begin..], 16);
            let (aim_at, two) = near.char_indices().find_map(|(i, _)| {
                let word = starts(&near[i..], words::AIMS_JA)?;
                Some((i, word))
            })?;
            let tail = &body[begin + aim_at + two.len()..];
            let closes = ja::is_end(tail)
                || starts(
                    tail,
                    &[
                        "を",
                        "に",
                        "が",
                        "、",
                        "・",
                        "と",
                        "の達成",
                        "の両",
                        "および",
                        "及び",
                    ],
                )
                .is_some();
            let other = &near[..aim_at];
            let whole = |chunk: &str| {
                chunk.contains(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
                    && !chunk.contains(['を', 'は', '。', '、', 'し', 'て', '「'])
            };
            let from = body[..at]
                .char_indices()
                .rev()
                .find(|(_, c)| matches!(c, '、' | '。' | '・' | ':' | 'を' | 'は' | 'に' | 'で'))
                .map_or(0, |(i, c)| i + c.len_utf8());
            let mine = &body[from..at];
            let (left, right) = (from..joint_at, begin..begin + aim_at + two.len());
            let shift =
                |span: &Range<usize>| sentence.start + span.start..sentence.start + span.end;
            let means = MEANS.contains(&one) && ENDS.contains(&two);
            let one_topic = several_ja::topic(&body[left.clone()]);
            let same = one_topic.is_some() && one_topic == several_ja::topic(&body[right.clone()]);
            let linked = means
                || one == two && *joint != "および" && *joint != "及び"
                || same
                || several_ja::back(other)
                || several_ja::shared(text, &shift(&left), &shift(&right));
            (closes && whole(other) && whole(mine) && mine.chars().count() > 1 && !linked)
                .then(|| shift(&right))
        })
    })
}

/// The second of two aims as nouns: "Sales growth and staff development".
pub(super) fn english(text: &Text) -> Option<Range<usize>> {
    text.sentences.iter().take(MOST).find_map(|sentence| {
        let all = text.words_in(sentence);
        if all.len() > 24 {
            return None;
        }
        let joint = (1..all.len()).find(|i| {
            matches!(several_en::word(text, all, *i), "and")
                || text.low[all[i - 1].end..all[*i].start].contains('&')
        })?;
        let plus = usize::from(several_en::word(text, all, joint) == "and");
        let (left, right) = (&all[..joint], &all[joint + plus..]);
        let aims = |side: &[Range<usize>]| {
            side.iter()
                .any(|w| words::AIMS_EN.contains(&&text.low[w.clone()]))
                && side.len() > 1
                && !side.iter().any(|w| {
                    matches!(
                        &text.low[w.clone()],
                        "for" | "by" | "through" | "that" | "which"
                    )
                })
        };
        let plain = several_en::verb(several_en::word(text, all, 0)).is_none()
            || words::AIMS_EN.contains(&several_en::word(text, all, 0));
        if !aims(left) || !aims(right) || !plain && !aims(&left[1..]) {
            return None;
        }
        let (one, two) = (
            left.first()?.start..left.last()?.end,
            right.first()?.start..right.last()?.end,
        );
        let first = several_en_words::topic(&text.low[one.clone()]);
        let same = first.is_some() && first == several_en_words::topic(&text.low[two.clone()]);
        (!same && !several_en_words::shared(text, &one, &two)).then_some(two)
    })
}
