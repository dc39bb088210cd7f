//! Two things in one Japanese statement that have each their own level, with no verb.

use std::ops::Range;

use super::apart_ja::{service, strangers};
use super::{ja_back, ja_words, words};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana, starts};

/// No sentence that is longer than this, in bytes, is looked at.
const LONGEST: usize = 900;

/// The second of two things that have each their own level: 残業15%減と顧客満足度4.3.
pub(super) fn levels(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let sentence = &framed(text, sentence);
    let body = &low[sentence.clone()];
    let verbal = |part: &str| part.contains(['を', 'は', 'が', '。', ':', 'し', 'て', 'で', 'に']);
    if body.len() > LONGEST {
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
        // 受注2億円、離職ゼロ、移行完了: the second of three.
        let next = low[right.clone()].find('、').map(|at| right.start + at);
        let right = match next {
            Some(next) if verbal(&low[right.clone()]) || levelled(text, &right, true).is_none() => {
                right.start..next
            }
            _ => right,
        };
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
        let none = |span: &Range<usize>| holds(&low[span.clone()], &["0件", "ゼロ", "0名", "0人"]);
        let parts = one == two
            && !one.is_empty()
            && one != "%"
            && !(first.is_some() && second.is_some())
            && none(&left) == none(&right);
        // DB移行12月末・停止2時間以内: a limit of the first.
        let dated = joint == "・" && text.quantities_in(&left).is_empty() && second.is_none();
        let far = !same && strangers(first, second);
        let linked = same
            || service(first) && service(second)
            || parts
            || dated
            || ja_back::back(&low[right.clone()])
            || !far && ja_words::shared(text, &left, &right);
        (!linked).then_some(right)
    })
}

/// The sentence without the date that holds for all of it: 期末までに、…, …(3月末).
fn framed(text: &Text, sentence: &Range<usize>) -> Range<usize> {
    let low = &text.low;
    let body = low[sentence.clone()].trim_end_matches(['。', '.', ' ']);
    let mut span = sentence.start..sentence.start + body.len();
    // …を、いずれも9月末までに達成する: when both are met.
    if let Some(verb) = ends(body, REACH)
        && let Some(at) = body.rfind('を')
    {
        let (from, to) = (span.start + at + 'を'.len_utf8(), span.end - verb.len());
        let mut rest = low[from.min(to)..to].to_owned();
        for time in text.times_in(&(from..span.end)) {
            rest = rest.replace(&low[time.span.clone()], "");
        }
        let rest = [
            "いずれも",
            "どちらも",
            "ともに",
            "共に",
            "までに",
            "中に",
            "までには",
        ]
        .iter()
        .fold(rest, |rest, word| rest.replace(word, ""));
        let rest = ["年度内", "期内", "期中", "年内"]
            .iter()
            .fold(rest, |rest, word| rest.replace(word, ""));
        if rest.chars().all(|c| matches!(c, '、' | 'に' | 'で')) {
            span.end = span.start + at;
            let both = ends(
                &low[span.clone()],
                &["の両方", "の双方", "の二つ", "の2つ", "の両立"],
            );
            span.end -= both.map_or(0, str::len);
        }
    }
    // …30分以内/いずれも期末まで
    if let Some(at) = body.rfind('/').map(|at| span.start + at)
        && starts(&low[at + 1..span.end], &["いずれも", "どちらも", "ともに"]).is_some()
        && text.quantities_in(&(at..span.end)).is_empty()
    {
        span.end = span.start + low[span.start..at].trim_end().len();
    }
    let body = &low[span.clone()];
    // …、離職ゼロ:27年3月期
    if let Some(at) = body.rfind(':').map(|at| span.start + at)
        && !text.times_in(&(at..span.end)).is_empty()
        && text.quantities_in(&(at..span.end)).is_empty()
    {
        span.end = at;
    }
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

/// Verbs that say no more than that a level is reached.
const REACH: &[&str] = &[
    "達成する",
    "達成します",
    "達成",
    "果たす",
    "果たします",
    "実現する",
    "実現します",
    "遂げる",
    "やり遂げる",
    "完了する",
    "終える",
    "守る",
    "守ります",
    "守り切る",
    "守り抜く",
    "維持する",
    "保つ",
];

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
    // 満足度4.0以上(9月実施)
    let body = match body.rfind('(').filter(|_| body.ends_with(')')) {
        Some(at)
            // (通期)
            if at > 0
                && (body[at..].chars().count() <= 6
                    || !text
                        .times_in(&(span.start + at..span.start + body.len()))
                        .is_empty()) =>
        {
            body[..at].trim_end()
        }
        _ => body,
    };
    let inner = body.strip_suffix(')').unwrap_or(body);
    let end = span.start + inner.len();
    // 誤検知半減: a level in a word.
    if let Some(level) = ends(inner, &["半減", "倍増", "ゼロ", "全廃"])
        && inner.chars().count() > level.chars().count() + 1
    {
        return Some("");
    }
    let figures = text.quantities_in(span).iter().cloned();
    let times = text.times_in(span).iter().map(|time| time.span.clone());
    let dated = text.times_in(span).last().map_or(0, |time| time.span.end);
    // 満足度4.4: a score needs no unit.
    let digits = inner.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let score = (digits.len() < inner.len() && digits.ends_with(is_kanji))
        .then(|| span.start + digits.len()..end);
    let last = figures.chain(times).chain(score).max_by_key(|at| at.end)?;
    let tail = &low[last.end.min(end)..end];
    let aim = |tail: &str| {
        words::AIMS_JA.contains(&tail)
            || tail.chars().count() <= 8 && ends(tail, words::AIMS_JA).is_some()
    };
    let tail = if tail.starts_with('の') && CLOSES.contains(&&tail['の'.len_utf8()..]) {
        &tail['の'.len_utf8()..]
    } else {
        tail
    };
    let named = tail
        .strip_prefix("との")
        .or_else(|| tail.strip_prefix('の'))
        .is_some_and(aim)
        || shut && tail.starts_with('の') && tail.chars().count() <= 7;
    let closed =
        tail.is_empty() || CLOSES.contains(&tail) || words::AIMS_JA.contains(&tail) || named;
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
    "節約",
    "圧縮",
    "低減",
    "増員",
    "の達成",
    "ごと",
    "ごとに",
];
/// What closes a title as an aim.
const TO_REACH: &[&str] = &["を達成する", "を達成", "の達成", "を目指す", "を実現する"];
