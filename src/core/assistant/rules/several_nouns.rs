//! Two aims in one statement as nouns.

use std::ops::Range;

use super::several_words as words;
use super::{several_en, several_en_words, several_ja};
use crate::assistant::text::class::{ends, first_chars, is_kanji, is_katakana, starts};
use crate::assistant::text::{Text, TimeKind, ja};

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

/// The second of two things that have each their own level: 残業15%減と顧客満足度4.3.
fn levels(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
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
        let topic = |span: &Range<usize>| several_ja::topic(&low[span.clone()]);
        let (first, second) = (topic(&left), topic(&right));
        let same = first.is_some() && first == second;
        // 設計書12本と試験書8本: as many pieces of this as of that are parts of one output.
        let parts = one == two && !one.is_empty() && !(first.is_some() && second.is_some());
        let linked = same
            || parts
            || several_ja::back(&low[right.clone()])
            || several_ja::shared(text, &left, &right);
        (!linked).then_some(right)
    })
}

/// The unit behind the figure that a thing ends in; `None` where none closes it.
fn levelled<'a>(text: &'a Text, span: &Range<usize>, shut: bool) -> Option<&'a str> {
    let low = &text.low;
    let body = low[span.clone()].trim_end_matches(['。', ' ', '.']);
    let inner = body.strip_suffix(')').unwrap_or(body);
    let end = span.start + inner.len();
    let figures = text.quantities_in(span).iter().cloned();
    let times = text.times_in(span).iter().map(|time| time.span.clone());
    let dated = text.times_in(span).last().map_or(0, |time| time.span.end);
    let last = figures.chain(times).max_by_key(|at| at.end)?;
    let tail = &low[last.end.min(end)..end];
    let named = shut && tail.starts_with('の') && tail.chars().count() <= 7;
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
];
/// What closes a title as an aim.
const TO_REACH: &[&str] = &["を達成する", "を達成", "の達成", "を目指す", "を実現する"];

/// The second of two things that have each their own level or date: "Defect rate of 1% and 20 new
/// subscribers".
fn english_levels(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let all = text.words_in(sentence);
    // Prose tells how one thing follows the other; only a title is read so.
    let prose = all.len() > 16
        || text.sentences.len() > 1
        || low[sentence.clone()].contains([',', ';', ':']);
    if prose || several_en::verb(several_en::word(text, all, 0)).is_some() {
        return None;
    }
    (2..all.len().saturating_sub(1)).find_map(|i| {
        let and = several_en::word(text, all, i) == "and";
        let amp = low[all[i - 1].end..all[i].start].contains('&');
        if !and && !amp {
            return None;
        }
        let begin = i + usize::from(and);
        let (left, right) = (&all[..i], &all[begin..]);
        if left.len() < 3 || right.len() < 3 {
            return None;
        }
        let (one, two) = (
            left[0].start..all[begin - usize::from(and)].start,
            right[0].start..sentence.end.max(right.last()?.end),
        );
        let figures = |span: &Range<usize>| {
            let times = text
                .times_in(span)
                .iter()
                .any(|t| t.kind != TimeKind::Frequency);
            times || !text.quantities_in(span).is_empty()
        };
        // "two hours on weekdays and four hours at weekends": one level for two cases.
        let here = |i: usize| right.get(i).map_or("", |word| &low[word.clone()]);
        let number = here(0).starts_with(|c: char| c.is_ascii_digit())
            || super::several_en_words::is_number(here(0));
        let bare = number && (SIDES_EN.contains(&here(1)) || SIDES_EN.contains(&here(2)));
        let leads = SIDES_EN.contains(&here(0)) || here(0) == "the" || {
            // "lower costs" beside "faster closing" is no act.
            let compared = here(0).ends_with("er") && low[left[0].clone()].ends_with("er");
            several_en::verb(here(0)).is_some() && !compared
        };
        let same = several_en_words::topic(&low[one.clone()]);
        let same = same.is_some() && same == several_en_words::topic(&low[two.clone()]);
        let linked = bare
            || leads
            || same
            || several_en_words::points_back(text, all, begin..all.len())
            || several_en_words::shared(text, &one, &two);
        let end = two.end;
        let two =
            two.start..two.start + low[two.start..end].trim_end_matches(['.', ' ', '!']).len();
        (figures(&one) && figures(&two) && !linked).then_some(two)
    })
}

/// What says of one level when, where or for whom it holds.
const SIDES_EN: &[&str] = &[
    "at", "on", "for", "in", "by", "per", "within", "during", "of", "to", "from", "after",
    "before", "with", "one",
];

/// The second of two aims as nouns: "Sales growth and staff development".
pub(super) fn english(text: &Text) -> Option<Range<usize>> {
    let levels = |s: &Range<usize>| english_levels(text, s);
    if let Some(span) = text.sentences.iter().take(MOST).find_map(levels) {
        return Some(span);
    }
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
