//! Two aims in one Japanese statement as nouns.

use std::ops::Range;

use super::apart::brings;
use super::clefts_ja::clefts;
use super::levels_ja::levels;
use super::plain_ja::rows;
use super::words::Topic;
use super::{ja_back, ja_words, words};
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
    "、ならびに",
    "と、",
    " / ",
    "/",
    "はもとより、",
    "はもちろん、",
    "のみならず、",
    "だけでなく、",
    "に加え、",
    "に加えて、",
    "に加えて",
    "と併せて、",
    "とあわせて、",
    "とともに、",
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
    "刷新",
    "電子化",
    "内製化",
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
    "解消",
    "安定化",
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
    if let Some(span) = text
        .sentences
        .iter()
        .take(MOST)
        .find_map(|s| levels(text, s))
    {
        return Some(span);
    }
    if let Some(span) = text.sentences.iter().take(MOST).find_map(|s| rows(text, s)) {
        return Some(span);
    }
    if let Some(span) = text.sentences.iter().take(MOST).find_map(|s| both(text, s)) {
        return Some(span);
    }
    if let Some(span) = text
        .sentences
        .iter()
        .take(MOST)
        .find_map(|s| clefts(text, s))
    {
        return Some(span);
    }
    text.sentences.iter().take(MOST).find_map(|sentence| {
        let body = &low[sentence.clone()];
        body.char_indices().take(LONGEST).find_map(|(at, _)| {
            let one = words::aim_ja(body, at)?;
            let joint_at = at + one.len();
            let joint = AND
                .iter()
                .filter(|and| body[joint_at..].starts_with(**and))
                .max_by_key(|and| and.len())?;
            let begin = joint_at + joint.len();
            let near = first_chars(&body[begin..], 24);
            // 人材育成の推進: the last one that closes.
            let mut aims = near
                .char_indices()
                .filter_map(|(i, _)| Some((i, words::aim_ja(near, i)?)));
            let (aim_at, two) = aims.find(|(i, word)| closes(&body[begin + i + word.len()..]))?;
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
            let one_topic = ja_words::topic(&body[left.clone()]);
            let two_topic = ja_words::topic(&body[right.clone()]);
            // 業務の効率化と顧客満足度の向上: the one may help the other, but they are two aims.
            let outside = body[..joint_at].ends_with("効率化") && two_topic == Some(Topic::Content);
            let told = ends(&body[..joint_at], MEANS).is_some();
            let means = told && ENDS.contains(&two) && !outside;
            let same = one_topic.is_some() && one_topic == two_topic;
            let distinct = one_topic.is_some() && two_topic.is_some() && !same;
            // 10月に並列化、11月に索引の見直し: steps, each with its day.
            let dated = [&left, &right]
                .iter()
                .any(|part| !text.times_in(&shift(part)).is_empty());
            let linked = means
                || one == "化" && dated
                || one == two && one != "化" && !distinct && *joint != "および" && *joint != "及び"
                || same
                || ja_back::back(other)
                || !(distinct && brings_none(one_topic, two_topic))
                    && ja_words::shared(text, &shift(&left), &shift(&right));
            (whole(other) && whole(mine) && mine.chars().count() > 1 && !linked)
                .then(|| shift(&right))
        })
    })
}

/// Whether what follows an aim closes it.
fn closes(tail: &str) -> bool {
    // 自動化と共通化によって: by what.
    if starts(
        tail,
        &["によって", "により", "によ", "をもって", "を通じ", "を通し"],
    )
    .is_some()
    {
        return false;
    }
    ja::is_end(tail) || starts(tail, CLOSES).is_some()
}

const CLOSES: &[&str] = &[
    "を",
    "に",
    "が",
    "も",
    "、",
    "・",
    "(",
    "と",
    "の達成",
    "の両",
    "および",
    "及び",
];

/// Whether neither of two themes brings the other about, whatever name they share: AWS費用, AWS認定.
fn brings_none(one: Option<Topic>, two: Option<Topic>) -> bool {
    !brings(one, two) && !brings(two, one)
}

/// The second of two targets that shall both be met: 売上目標と採用計画の両方を達成する.
fn both(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = &text.low[sentence.clone()];
    let end = [
        "の両方",
        "の双方",
        "をともに",
        "を共に",
        "をどちらも",
        "をいずれも",
    ]
    .iter()
    .find_map(|word| body.find(word))?;
    let head = &body[..end];
    let from = head
        .rfind(['、', '。', ':', 'は', 'に', 'で'])
        .map_or(0, |at| at + first_chars(&head[at..], 1).len());
    let (at, joint) = ["および", "及び", "ならびに", "と", "・"]
        .iter()
        .find_map(|and| head[from..].rfind(and).map(|at| (from + at, *and)))?;
    let (one, two) = (&head[from..at], &head[at + joint.len()..]);
    let target = |part: &str| ends(part, TARGETS).is_some();
    let (first, second) = (ja_words::topic(one)?, ja_words::topic(two)?);
    let span = sentence.start + at + joint.len()..sentence.start + end;
    (first != second && target(one) && target(two)).then_some(span)
}

/// What is met or missed, though nobody says how much it is.
const TARGETS: &[&str] = &["目標", "計画", "予算", "件数", "率", "数", "額", "ノルマ"];
