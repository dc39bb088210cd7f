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
        // 検索の不具合を直し、残高のずれもなくす: more of the same theme, of another thing.
        let more = adds(low(one)) && level(one) && whose(low(one));
        let own = whose(low(one)) && of_its_own(low(one), 4);
        return (!same || learnt || more) && alone && !spread && beside(first, one, striven, own);
    }
    match one.joint {
        Joint::Apart => {
            !same
                && !way(text, first, one)
                && (sentences(first, one) || whole(text, first, one) || wishes(text, first, one))
        }
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
fn beside(first: &Act, one: &Act, striven: bool, own: bool) -> bool {
    use Class::{Check, Deed, Hand, Prep};
    let outcome = |act: &Act| match act.class {
        Check => false,
        Prep => act.mind || act.counted,
        Hand => act.counted || act.helps,
        _ => true,
    };
    // 異音の正体を突き止め、新人の話し相手にもなる
    let begun =
        outcome(first) || matches!(first.class, Prep | Hand) && level(one) && !one.figure && own;
    let deeds = first.class == Deed && one.class == Deed && own;
    (striven || begun) && outcome(one) && (ends(first) || ends(one) || deeds)
}

/// Whether two sentences tell an end each.
fn sentences(first: &Act, one: &Act) -> bool {
    !one.others && ends(first) && level(one) && (one.figure || !first.figure)
}

/// Whether a level is followed by a sentence about a thing that has all it needs: how much, and by when: ログ収集率を99.9%にする。
/// 端末のOS更新を8月中に全台終える.
fn whole(text: &Text, first: &Act, one: &Act) -> bool {
    let full = one.figure && one.due && !one.others && !one.back;
    let made = matches!(one.class, Class::Make | Class::Deed | Class::Do);
    let body = &text.low[one.span.clone()];
    level(first) && first.figure && full && made && whose(body) && of_its_own(body, 4)
}

/// Whether two clauses of which neither says how much are each about something of its own: 詰まり癖を飼いならし、係のいさかいを収める.
/// What is raised or pushed on (知識を深め, 見える化を進め) mostly is the way to what stands behind.
fn unmeasured(text: &Text, first: &Act, one: &Act) -> bool {
    use Class::{Deed, Grow, Result, Sale, Win};
    let open = |act: &Act| !act.counted && !act.back && !act.echo && !act.others && !act.mind;
    let pushed = text.low[first.span.clone()].contains("を進め");
    let aim = matches!(one.class, Deed | Result | Sale | Win | Grow);
    // Of two known themes the tables say whether one brings the other about.
    let known = first.topic.is_some() && one.topic.is_some();
    !known && !pushed && open(first) && open(one) && first.class == Deed && aim
}

/// The same of two sentences: 海外の商社と顔つなぎをする。温室の停電に備える.
fn wishes(text: &Text, first: &Act, one: &Act) -> bool {
    let (mine, body) = (&text.low[first.span.clone()], &text.low[one.span.clone()]);
    let prose = text.low[..one.span.start].trim_end().ends_with('。');
    prose && unmeasured(text, first, one) && whose(mine) && whose(body) && of_its_own(body, 3)
}

/// Whether a clause turns to a time or a thing of its own: 月末には請求書の突合を, 席替えのもめごとは.
fn turns(text: &Text, one: &Act) -> bool {
    let body = &text.low[one.span.clone()];
    let times = text.times_in(&one.span);
    let when = times.first().is_some_and(|time| {
        let tail = &text.low[time.span.end.min(one.span.end)..one.span.end];
        let thing = tail.strip_prefix("には");
        time.span.start == one.span.start && thing.is_some_and(whose)
    });
    let about = body.find('は').is_some_and(|at| {
        let head = &body[..at];
        head.contains('の') && !head.contains(['を', 'が', 'で', 'に', '、']) && of_its_own(body, 2)
    });
    when || about && !one.counted && !body.contains('を')
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
    let own = whose(mine) && whose(body);
    // 改修で片づけて、…: by what.
    if own && !same && unmeasured(text, first, one) && !mine.ends_with(['て', 'で']) {
        return true;
    }
    // 毎週金曜に検知ルールを見直し、月末には請求書の突合を済ませる: the one is set against the other.
    let timed = first.due || first.rhythm || !first.counted && !one.counted;
    if timed && turns(text, one) && !one.back && !one.echo {
        return true;
    }
    // 入船予定を毎朝7時に配信し、計量器の校正切れを年度末までにゼロにする: each with its time.
    let timed = first.due && one.due && one.figure && level(one);
    if own && timed && !same && matches!(first.class, Class::Deed) {
        return true;
    }
    // 転換率を3%→5%に、障害告知の初報を出す運用を8月に開始: a level, and a thing of its own.
    let begun = one.due && body.contains('を') && !one.back;
    if own && first.bare && first.figure && begun && !same {
        return true;
    }
    let set = level(first) && first.figure;
    if set && dated && !first.bare {
        return true;
    }
    // 値決めを3月にまとめ、工場見学路の改装を4月に終える: two things, each with its day.
    let made = |act: &Act| matches!(act.class, Class::Make | Class::Deed | Hand | Class::Do);
    if dated && first.due && made(first) && made(one) && own {
        return true;
    }
    if !of_its_own(body, if whose(body) { 4 } else { 5 }) {
        return false;
    }
    // 読まれる率を6割に、食堂の満足を4.2に上げる: two levels under one verb, each of something else.
    if first.bare {
        return first.figure && one.figure && level(one) && own && !same;
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
    // 巡回を週1回行い、温度逸脱の発見を早める: what is done again and again is the means.
    let habit = first.rhythm && matches!(first.class, Prep | Hand | Class::Do);
    let full = first.figure && first.due && told && !more && !first.others && !habit;
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
