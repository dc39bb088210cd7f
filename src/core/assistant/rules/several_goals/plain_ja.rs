//! Two Japanese clauses that are told as two outcomes, whatever they are about: no theme has to be known.

use std::ops::Range;

use super::apart_ja::{strangers, way};
use super::joints_ja::adds;
use super::words::Class;
use super::{Act, Joint, ja_back, ja_words};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends as ends_in, first_chars, holds, is_kanji, is_katakana};

/// Whether two clauses stand each for an outcome of its own by how they are built: the later one is added to the
/// earlier one, or each has what ends it. What they are about only tells against it.
pub(super) fn coordinate(text: &Text, first: &Act, one: &Act) -> bool {
    let low = |act: &Act| &text.low[act.span.clone()];
    let pointing = first.back && first.joint != Joint::Apart;
    if !first.object || !one.object || pointing {
        return false;
    }
    let known = first.topic.is_some() && one.topic.is_some();
    let same = known && first.topic == one.topic;
    let added = one.joint == Joint::Beside || one.joint == Joint::Apart && adds(low(one));
    if added {
        let learnt = one.mind && !first.mind;
        // 安定運用に努めます: striven for, whatever noun stands before it.
        let striven = holds(low(first), &["に努め", "を図", "に励", "に取り組"]);
        // 表もつける: a small thing with no figure goes with what was said, and 課内への展開 is of what was made.
        let told = level(one) || one.counted || one.mind || one.helps;
        let alone = told || of_its_own(low(one), 4);
        let spread = !one.figure && holds(low(one), SPREAD);
        return (!same || learnt) && alone && !spread && beside(first, one, striven);
    }
    match one.joint {
        Joint::Apart => !same && sentences(first, one) && !way(text, first, one),
        Joint::Next => clauses(text, first, one, same),
        _ => false,
    }
}

/// How what was made reaches others.
const SPREAD: &[&str] = &[
    "への展開",
    "へ展開",
    "への浸透",
    "への普及",
    "への共有",
    "への周知",
    "への定着",
];

/// Whether what is added is an outcome, and no step that goes with the one before.
fn beside(first: &Act, one: &Act, striven: bool) -> bool {
    use Class::{Check, Hand, Prep};
    let outcome = |act: &Act| match act.class {
        Check => false,
        Prep => act.mind || act.counted,
        Hand => act.counted || act.helps,
        _ => true,
    };
    (striven || outcome(first)) && outcome(one) && (ends(first) || ends(one))
}

/// Whether two sentences tell an end each.
fn sentences(first: &Act, one: &Act) -> bool {
    !one.others && ends(first) && level(one) && (one.figure || !first.figure)
}

/// Whether two clauses in one sentence have what ends them each.
fn clauses(text: &Text, first: &Act, one: &Act, same: bool) -> bool {
    use Class::{Check, Hand, Prep};
    let (mine, body) = (&text.low[first.span.clone()], &text.low[one.span.clone()]);
    if one.others || !of_its_own(body, 2) {
        return false;
    }
    // 応答を60秒以内にし、請求書電子化を9月に本番へ載せる: a level, and a thing with a day of its own.
    let dated = one.due && !one.figure && !matches!(one.class, Prep | Check);
    let set = level(first) && first.figure;
    if set && dated && !first.bare {
        return true;
    }
    // 値決めを3月にまとめ、工場見学路の改装を4月に終える: two things, each with its day.
    let made = |act: &Act| matches!(act.class, Class::Make | Class::Deed | Hand | Class::Do);
    if dated && first.due && made(first) && made(one) && whose(mine) && whose(body) {
        return true;
    }
    if !of_its_own(body, if whose(body) { 4 } else { 5 }) {
        return false;
    }
    // 読まれる率を6割に、食堂の満足を4.2に上げる: two levels under one verb, each of something else.
    if first.bare {
        return first.figure && one.figure && level(one) && whose(mine) && whose(body) && !same;
    }
    // ルールを35本に増やし、被害額を半分にする: what there is more of is the means.
    let many = first.based || holds(mine, &["増や", "増設", "増強", "広げ", "置き", "付け"]);
    // バックアップを15分ごとにし、…: how often something is done is the means too.
    let more = first.things && many || mine.contains("ごとに");
    let spread = one.adopted || one.based && !strangers(first.topic, one.topic);
    if set && !more {
        // 精度を3cmにし、山林の境界確認を40区画済ませる; 相談の場を設けて only leads on.
        let done = one.class != Check || body.contains("済ませ");
        let thing = one.figure && !level(one) && done && !body.ends_with(['て', 'で']);
        return !same && one.figure && (level(one) && !spread || thing && whose(body));
    }
    // 調査レポートを8月末までに2本まとめ、コピー機のリース費を10%下げる
    let told = ends(first) || matches!(first.class, Prep | Hand);
    let full = first.figure && first.due && told && !more && !first.others;
    full && one.figure && level(one) && !spread && !same && whose(body)
}

/// Whether the thing of a clause is told by whose or of what it is: コピー機のリース費を.
fn whose(body: &str) -> bool {
    let end = body.find(['を', 'が', 'は', 'も']).unwrap_or(body.len());
    body[..end].contains('の')
}

/// Whether what a clause brings about is named with whose or of what it is: 一次回答を当日中に返す割合を; 誤配を, 故障時の復旧を
/// and 1人あたりの差を are of what was said.
fn of_its_own(body: &str, least: usize) -> bool {
    let end = body.find(['を', 'が', 'は', 'も']).unwrap_or(body.len());
    let noun = &body[..end];
    let letters = noun
        .chars()
        .filter(|c| is_kanji(*c) || is_katakana(*c) || c.is_ascii_alphabetic());
    let within = [
        "時の",
        "後の",
        "中の",
        "前の",
        "後1",
        "後3",
        "後に",
        "あたり",
        "当たり",
        "ごと",
        "レビュー",
        "その",
    ];
    let used = holds(body, &["使って", "試して", "用いて", "応じて"]);
    letters.count() >= least && !used && !holds(noun, &within)
}

/// Whether a level stands behind another one with only what leads to it between them.
pub(super) fn levels(text: &Text, first: &Act, between: &Act, one: &Act) -> bool {
    let next = between.joint == Joint::Next && one.joint == Joint::Next;
    let set = |act: &Act| act.figure && act.class == Class::Result && act.object;
    let led = !between.counted && matches!(between.class, Class::Make | Class::Deed | Class::Hand);
    let same = first.topic.is_some() && first.topic == one.topic;
    let body = &text.low[one.span.clone()];
    next && set(first)
        && set(one)
        && led
        && !first.things
        && !same
        && !one.echo
        && of_its_own(body, 5)
}

/// Whether the word that two clauses share only says whose both things are, which are two: 保守部材の在庫を, 回線保守の教育資料も.
pub(super) fn other_things(text: &Text, first: &Act, one: &Act) -> bool {
    let low = |act: &Act| &text.low[act.span.clone()];
    if !(first.figure && one.figure && one.joint == Joint::Beside) {
        return false;
    }
    let (left, right) = (low(first), low(one));
    let (Some(mine), Some(theirs)) = (thing(left), thing(right)) else {
        return false;
    };
    let named = |noun: &str, body: &str| {
        let at: Vec<usize> = noun.char_indices().map(|(at, _)| at).collect();
        at.windows(2)
            .any(|two| body.contains(first_chars(&noun[two[0]..], 2)))
    };
    !named(mine, right) && !named(theirs, left)
}

/// The noun that the first case particle closes, without what stands before its の.
fn thing(body: &str) -> Option<&str> {
    let end = body.find(['を', 'が', 'は', 'も'])?;
    let head = &body[..end];
    let word = |c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric();
    let from = head
        .char_indices()
        .rev()
        .find(|(_, c)| !word(*c))
        .map_or(0, |(at, c)| at + c.len_utf8());
    (head[from..].chars().count() > 1).then_some(&head[from..])
}

/// Whether a clause tells how far something shall come.
fn level(act: &Act) -> bool {
    use Class::{Grow, Result, Sale, Win};
    matches!(act.class, Result | Sale | Win | Grow)
}

/// Whether a clause is no mere doing: a level, or a thing that is counted or due.
fn ends(act: &Act) -> bool {
    use Class::{Deed, Do, Make};
    level(act) || matches!(act.class, Make | Do | Deed) && act.counted || act.mind || act.helps
}

/// The second of two things that are each done so often, or so many of, and share their verb: 訪問を月3社、面談を月2回おこなう.
pub(super) fn rows(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let body = &low[sentence.clone()];
    if body.len() > LONGEST {
        return None;
    }
    body.match_indices('、').find_map(|(at, comma)| {
        let (left, from) = (
            sentence.start..sentence.start + at,
            sentence.start + at + comma.len(),
        );
        let right = from..from
            + low[from..sentence.end]
                .find('、')
                .unwrap_or(sentence.end - from);
        let one = counted(text, &left)?;
        let shut = low[left.clone()].len() == one.end - left.start;
        let two = counted(text, &right)?;
        let done = ends_in(low[two.end..right.end].trim_end_matches(['。', ' ']), DONE).is_some();
        let unit = |at: &Range<usize>| low[at.clone()].chars().next_back();
        let linked = ja_back::back(&low[right.clone()]) || ja_words::shared(text, &left, &right);
        (shut && done && unit(&one) != unit(&two) && !linked).then_some(right)
    })
}

/// The figure behind the thing that a clause counts: 訪問を月3社.
fn counted(text: &Text, span: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let figure = text.quantities_in(span).last()?.clone();
    let at = low[span.start..figure.start].rfind('を')? + span.start + 'を'.len_utf8();
    let between = low[at..figure.start].trim_matches(|c: char| "年月週毎各四半期に、".contains(c));
    let thing = thing(&low[span.clone()])?;
    (between.is_empty() && !thing.is_empty()).then_some(figure)
}

/// Verbs that say no more than that something is done.
const DONE: &[&str] = &[
    "行う",
    "おこなう",
    "行います",
    "おこないます",
    "実施する",
    "実施します",
    "こなす",
    "続ける",
    "する",
    "します",
    "実施",
];

/// No sentence that is longer than this, in bytes, is looked at.
const LONGEST: usize = 900;
