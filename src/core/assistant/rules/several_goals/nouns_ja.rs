//! Two aims in one Japanese statement as nouns.

use std::ops::Range;

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
    if let Some(span) = text.sentences.iter().take(MOST).find_map(|s| both(text, s)) {
        return Some(span);
    }
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
            let one_topic = ja_words::topic(&body[left.clone()]);
            let same = one_topic.is_some() && one_topic == ja_words::topic(&body[right.clone()]);
            let linked = means
                || one == two && *joint != "および" && *joint != "及び"
                || same
                || ja_back::back(other)
                || ja_words::shared(text, &shift(&left), &shift(&right));
            (closes && whole(other) && whole(mine) && mine.chars().count() > 1 && !linked)
                .then(|| shift(&right))
        })
    })
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

/// The second of two things that have each their own level: 残業15%減と顧客満足度4.3.
fn levels(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let sentence = &framed(text, sentence);
    let body = &low[sentence.clone()];
    let verbal = |part: &str| part.contains(['を', 'は', 'が', '。', ':', 'し', 'て', 'で', 'に']);
    if body.len() > LONGEST || verbal(body) && ends(body, TO_REACH).is_none() {
        return None;
    }
    body.char_indices().find_map(|(at, _)| {
        let joint = starts(&body[at..], LEVEL_AND)?;
        let (left, right) = (
            sentence.start..sentence.start + at,
            sentence.start + at + joint.len(),
        );
        let reached = ends(body, TO_REACH).map_or(0, str::len);
        let right = right..(sentence.end - reached).max(right);
        if verbal(&low[left.clone()]) || verbal(&low[right.clone()]) {
            return None;
        }
        let (one, two) = (levelled(text, &left, false)?, {
            // 3件以下および新人2名の独り立ち: the first is closed by itself.
            let shut = !low[left.clone()].ends_with(|c: char| is_kanji(c)) || {
                ends(&low[left.clone()], CLOSES).is_some()
            };
            levelled(text, &right, shut)?
        });
        let topic = |span: &Range<usize>| ja_words::topic(&low[span.clone()]);
        let (first, second) = (topic(&left), topic(&right));
        let same = first.is_some() && first == second;
        // 設計書12本と試験書8本: as many pieces of this as of that are parts of one output.
        let parts = one == two && !one.is_empty() && !(first.is_some() && second.is_some());
        // DB移行12月末・停止2時間以内: a limit of the first.
        let dated = joint == "・" && text.quantities_in(&left).is_empty() && second.is_none();
        let linked = same
            || parts
            || dated
            || ja_back::back(&low[right.clone()])
            || ja_words::shared(text, &left, &right);
        (!linked).then_some(right)
    })
}

/// The sentence without the date that holds for all of it: 期末までに、…, …(3月末).
fn framed(text: &Text, sentence: &Range<usize>) -> Range<usize> {
    let low = &text.low;
    let body = low[sentence.clone()].trim_end_matches(['。', '.', ' ']);
    let mut span = sentence.start..sentence.start + body.len();
    if let Some(first) = text.times_in(&span).first()
        && first.span.start == span.start
    {
        let rest = &low[first.span.end..span.end];
        if let Some(word) = starts(rest, UNTIL) {
            span.start = first.span.end + word.len();
        }
    }
    if let Some(at) = low[span.clone()].rfind('(').map(|at| span.start + at)
        && low[at..span.end].ends_with(')')
        && !text.times_in(&(at..span.end)).is_empty()
        && text.quantities_in(&(at..span.end)).is_empty()
        && levelled(text, &(span.start..at), true).is_some()
    {
        span.end = span.start + low[span.start..at].trim_end().len();
    }
    span
}

/// What closes a date before the levels that are due then.
const UNTIL: &[&str] = &[
    "までに、",
    "末に",
    "末までに",
    "までに",
    "に、",
    "に",
    "には、",
    "には",
    "時点で、",
    "時点で",
    "は、",
    "、",
    ":",
    " ",
];

/// The unit behind the figure that a thing ends in; `None` where none closes it.
fn levelled<'a>(text: &'a Text, span: &Range<usize>, shut: bool) -> Option<&'a str> {
    let low = &text.low;
    let body = low[span.clone()].trim_end_matches(['。', ' ', '.']);
    let inner = body.strip_suffix(')').unwrap_or(body);
    let end = span.start + inner.len();
    let figures = text.quantities_in(span).iter().cloned();
    let times = text.times_in(span).iter().map(|time| time.span.clone());
    let dated = text.times_in(span).last().map_or(0, |time| time.span.end);
    // 満足度4.4: a score needs no unit.
    let digits = inner.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let score = (digits.len() < inner.len() && digits.ends_with(is_kanji))
        .then(|| span.start + digits.len()..end);
    let last = figures.chain(times).chain(score).max_by_key(|at| at.end)?;
    let tail = &low[last.end.min(end)..end];
    let aim = |tail: &str| words::AIMS_JA.contains(&tail);
    let named = tail.strip_prefix('の').is_some_and(aim)
        || shut && tail.starts_with('の') && tail.chars().count() <= 7;
    let closed = tail.is_empty() || CLOSES.contains(&tail) || named;
    let noun = low[span.start..last.start.max(span.start)]
        .chars()
        .filter(|c| is_kanji(*c) || is_katakana(*c) || c.is_ascii_alphabetic())
        .count()
        > 1;
    let unit = low[last.clone()].trim_start_matches(|c: char| !c.is_ascii_digit());
    let unit = unit.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    (closed && noun).then_some(if last.end == dated { "" } else { unit })
}

/// What joins two levels.
const LEVEL_AND: &[&str] = &[
    "、ならびに",
    "、並びに",
    "、および",
    "、及び",
    "、かつ",
    "と、",
    "と",
    "および",
    "及び",
    "ならびに",
    "、",
    "/",
    "・",
    "+",
    "かつ",
];
/// What stands behind a figure in a title.
const CLOSES: &[&str] = &[
    "減",
    "増",
    "以上",
    "以下",
    "以内",
    "未満",
    "削減",
    "達成",
    "減少",
    "増加",
    "向上",
    "短縮",
    "まで",
    "までに",
    "台",
    "超",
    "短縮",
    "増員",
    "の達成",
    "ごと",
    "ごとに",
];
/// What closes a title as an aim.
const TO_REACH: &[&str] = &["を達成する", "を達成", "の達成", "を目指す", "を実現する"];
