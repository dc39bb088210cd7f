//! Where a Japanese sentence hangs on what others do, or on helping them.

use std::ops::Range;

use super::dependence_words::{
    AIDES, BEING_AIDE, BELOVED, COMES, COMING, DONE_TO, FAVOUR, GIFTS, GOING, GRANTED, HELP,
    HELP_INDEX, PASSED, PASSES, SPREADING, SPREADS, TAKING,
};
use crate::assistant::text::class::{
    Begins, before, ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, starts,
};
use crate::assistant::text::ja::{self, Role, verbs_of};
use crate::assistant::text::table::Pairs;
use crate::assistant::text::{Text, act_ja};

/// A table of words.
type Words = &'static [&'static str];

/// Nouns of one who helps: 支援する立場.
const ROLES: &[&str] = &["立場", "役割", "役", "側", "活動", "存在"];

/// What others let one do; させていただく is only polite.
const LETTING: &[&str] = &["任せて", "見せて", "寄せて", "聞かせて", "載せて"];

/// What makes it over, or a condition: 承認された, 承認を得たうえで, 承認されるまで.
#[rustfmt::skip]
const OVER: &[&str] = &[
    "うえで", "上で", "た", "後", "次第", "ない", "ず", "ば", "件数", "際", "時", "る前", "るまで", "る件",
    "る項目", "る場合", "るか", "ていな", "ておら", "ている",
];

/// Endings between the stem and a noun.
#[rustfmt::skip]
const TO_NOUN: &[&str] = &[
    "るような", "るよう", "る", "うような", "うよう", "う", "くよう", "く", "ような", "続ける", "続け",
];

/// What is done about somebody that others count on: 存在になる, 人材を目指す.
#[rustfmt::skip]
const BECOMING: &[&str] = &[
    "に", "を目", "と", "へ", "で", "づくり", "作り", "を維", "を築", "を作", "を提供", "を実現",
];

/// Verbs whose subject has just been somebody else, and which are the writer's own all the same:
/// メンバーが働く環境を整える.
#[rustfmt::skip]
const STRIVING: &[&str] = &[
    "図る", "努める", "推進する", "目指す", "支援する", "整える", "取り組む", "進める", "作る", "つくる",
];

/// Words that the sentence rests on where it hangs on others.
pub(super) fn hangs_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let span = help(text, sentence)
        .or_else(|| given(text, sentence))
        .or_else(|| others(text, sentence))
        .or_else(|| granted(text, sentence))?;
    Some(span.start..whole(&text.low, span.end, sentence.end))
}

/// Where the word ends that is cut in its ending: いただけ → いただける.
fn whole(low: &str, end: usize, most: usize) -> usize {
    let tail = &low[end..most];
    let rest = tail.trim_start_matches(|c| "るうくますていめっ".contains(c));
    let long = tail.len() - rest.len();
    if long <= 12 { end + long } else { end }
}

/// 支援する: to help, and nothing else.
pub(super) fn help(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let low = &text.low;
    let mut hits = Vec::new();
    let rows = |at| HELP_INDEX.rows(low, at);
    verbs_of(low, sentence, HELP, &rows, &mut hits);
    let hit = hits.into_iter().rev().find(|hit| {
        let tail = &low[hit.span.end..sentence.end];
        let named = before(low, hit.span.start).is_some_and(|c| c.is_ascii_alphanumeric());
        match hit.role {
            Role::Predicate => {
                starts(tail, &["もら", "いただ", "頂"]).is_none()
                    && !low[hit.span.clone()].ends_with("られ")
            }
            Role::Noun => {
                low[..hit.span.start].ends_with(|c: char| !matches!(c, '、' | '「'))
                    && !named
                    && hit.span.start > sentence.start
            }
            Role::Attribute => starts(tail, ROLES).is_some(),
            // 手伝うことで貢献する
            _ => starts(
                tail,
                &[
                    "ことで貢献",
                    "ことにより貢献",
                    "ことによって貢献",
                    "ことで役",
                ],
            )
            .is_some(),
        }
    });
    if let Some(hit) = hit {
        return Some(hit.span);
    }
    // 支援に努める: the noun, and a verb without an end.
    if let Some(span) = aide(text, sentence) {
        return Some(span);
    }
    let body = &low[sentence.clone()];
    let pairs = Pairs::of(body);
    HELP.iter()
        .filter(|verb| verb.forms == ja::Forms::Suru && pairs.may(verb.stem))
        .find_map(|verb| {
            let at = body.find(verb.stem)?;
            let end = at + verb.stem.len();
            let goes = starts(&body[end..], GOING)?;
            Some(sentence.start + at..sentence.start + end + goes.len())
        })
}

/// 使ってもらう, 信頼を得る, 採用される, 依頼が来る.
fn given(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    const FAVOUR_BEGINS: Begins = Begins::of(FAVOUR);
    const DONE_BEGINS: Begins = Begins::of(DONE_TO);
    let body = &text.low[sentence.clone()];
    let at = |start: usize, end: usize| sentence.start + start..sentence.start + end;
    body.char_indices().find_map(|(i, c)| {
        let (head, rest) = (&body[..i], &body[i..]);
        if c == 'を' || c == 'が' {
            let tail = &rest[c.len_utf8()..];
            let pairs: &[(Words, Words)] = if c == 'を' {
                &[(GIFTS, TAKING)]
            } else {
                &[(COMING, COMES), (SPREADING, SPREADS), (PASSED, PASSES)]
            };
            // 許可をお客様からいただく: from whom stands between.
            let (near, skipped) =
                behind_giver(tail, c == 'を').map_or((tail, 0), |len| (&tail[len..], len));
            let (thing, way) = pairs
                .iter()
                .find_map(|(things, ways)| Some((ends(head, things)?, starts(near, ways)?)))?;
            // 電話 is no 話.
            let alone = head.len() == thing.len() || thing.chars().count() > 1;
            if !alone && before(head, head.len() - thing.len()).is_some_and(is_kanji) {
                return None;
            }
            let end = i + c.len_utf8() + skipped + way.len();
            let span = (i - thing.len(), end);
            return rests(body, end).then(|| at(span.0, span.1));
        }
        if FAVOUR_BEGINS.may(body, i)
            && let Some(favour) = starts(rest, FAVOUR)
            && (ends(head, &["て", "で", "お", "ご"]).is_some() || asked(head, favour))
            && (!head.ends_with("せて") || ends(head, LETTING).is_some())
        {
            // 使って, 安心して: back to where the verb begins.
            let verb = head.trim_end_matches(|c| is_hiragana(c) && !"をがにはもへと".contains(c));
            let verb = verb.trim_end_matches(|c| is_kanji(c) || is_katakana(c));
            let end = i + favour.len();
            return rests(body, end).then(|| at(verb.len(), end));
        }
        let done = DONE_BEGINS
            .may(body, i)
            .then(|| starts(rest, DONE_TO))
            .flatten();
        if let Some(done) = done {
            let end = i + done.len();
            return rests(body, end).then(|| at(i, end));
        }
        let (start, end) = (c == 'か').then(|| from_others(head, rest)).flatten()?;
        rests(body, i + end).then(|| at(start, i + end))
    })
}

/// How far the one reaches from whom something is taken: お客様から, 役員に.
fn behind_giver(tail: &str, taken: bool) -> Option<usize> {
    let near = first_chars(tail, 16);
    let by = if taken { 3 } else { 2 };
    ["から", "より", "に"].iter().take(by).find_map(|by| {
        let at = near.find(by)?;
        ends(&near[..at], act_ja::OTHERS)?;
        let end = at + by.len();
        // 相談が他部署から私に舞い込む
        let me = starts(
            &tail[end..],
            &["私に", "自分に", "当課に", "自課に", "こちらに"],
        );
        Some(end + me.map_or(0, str::len))
    })
}

/// 後輩から質問される: done by somebody who is named. Where they begin, and where the verb ends
/// behind から.
fn from_others(head: &str, rest: &str) -> Option<(usize, usize)> {
    let tail = rest.strip_prefix("から")?;
    let who = ends(head, act_ja::OTHERS)?;
    let clause = tail.split(['、', '。']).next().unwrap_or("");
    let verb = ["され", "われ", "られ", "ばれ", "まれ", "かれ"]
        .iter()
        .filter_map(|passive| Some(clause.find(passive)? + passive.len()))
        .min()?;
    // 顧客から聞いた要望を…される is somebody else's.
    let plain = !clause[..verb].contains(['を', 'た']);
    plain.then_some((head.len() - who.len(), "から".len() + verb))
}

/// 承認いただく, ご満足いただく: a noun of doing stands right before the polite verb.
fn asked(head: &str, favour: &str) -> bool {
    starts(favour, &["いただ", "頂", "くださ", "下さ"]).is_some()
        && before(head, head.len()).is_some_and(|c| is_kanji(c) || is_katakana(c))
}

/// 若手の相談相手になる, 裏方に徹する: one who helps.
fn aide(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    const BEGINS: Begins = Begins::of(AIDES);
    let body = &text.low[sentence.clone()];
    body.char_indices().find_map(|(at, _)| {
        let one = BEGINS
            .may(body, at)
            .then(|| starts(&body[at..], AIDES))
            .flatten()?;
        let tail = &body[at + one.len()..];
        let being = starts(tail, BEING_AIDE)?;
        let short = one.chars().count() <= 2;
        let whose = ends(&body[..at], &["の", "な", "い", "よき", "良き"]).is_some();
        // 戦力になる is no help.
        let end = at + one.len() + being.len();
        ((!short || whose) && rests(body, end)).then(|| sentence.start + at..sentence.start + end)
    })
}

/// Whether the sentence rests on what ends here: it is not over, and does not belong to a noun, but
/// for one that stands for the writer.
fn rests(body: &str, end: usize) -> bool {
    let tail = &body[end..];
    // もらいたい is a wish, where もらった is over.
    if starts(tail, OVER).is_some() && starts(tail, &["たい", "たく"]).is_none() {
        return false;
    }
    // 協力を得て業務を進める: another clause follows.
    if body[..end].ends_with(['て', 'で']) {
        return true;
    }
    let form = starts(tail, TO_NOUN).unwrap_or("");
    let tail = &tail[form.len()..];
    form.ends_with("よう")
        || !tail.starts_with(|c| is_kanji(c) || is_katakana(c))
        || BELOVED.iter().any(|one| {
            tail.strip_prefix(one)
                .is_some_and(|rest| starts(rest, BECOMING).is_some())
        })
}

/// 技術者からの信頼獲得: a noun closes the sentence.
fn granted(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = text.low[sentence.clone()].trim_end_matches(['。', '.', '!', ' ']);
    // …の承認(9月)
    let body = match body.rfind('(') {
        Some(at) if at > 0 && body.ends_with(')') => body[..at].trim_end(),
        _ => body,
    };
    // 大学からの講義依頼, お客様による採用の決定: who sends or does it is named.
    const SENT: &[&str] = &[
        "依頼",
        "相談",
        "オファー",
        "指名",
        "招待",
        "推薦",
        "紹介",
        "引き合い",
        "承認",
        "評価",
        "感謝",
        "賛同",
        "決定",
        "採用",
        "発注",
    ];
    let from = ["からの", "による"]
        .iter()
        .filter_map(|by| Some((body.find(by)?, by.len())))
        .min();
    if let (Some((at, len)), Some(thing)) = (from, ends(body, SENT)) {
        let whole = body.len() - at - len <= 60 && at + len + thing.len() <= body.len();
        return whole.then(|| sentence.start + at..sentence.start + body.len());
    }
    let taking = ends(body, &["の獲得", "獲得", "の取得", "取得"])?;
    let thing = ends(&body[..body.len() - taking.len()], GRANTED)?;
    let start = body.len() - taking.len() - thing.len();
    Some(sentence.start + start..sentence.start + body.len())
}

/// お客様が導入する: somebody else is the one who acts.
fn others(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = text.low[sentence.clone()].trim_end_matches(['。', '.', '!', ' ', '」', ')']);
    let at = act_ja::others_act(body)?;
    let rest = &body[at + 'が'.len_utf8()..];
    // 若手も育てる: too, and not by them.
    if body[at..].starts_with('も') && starts(rest, DONE_WITH).is_some() {
        return None;
    }
    let verbal = ends(
        rest,
        &[
            "る", "う", "く", "す", "つ", "む", "ぶ", "ぐ", "こと", "たい", "状態",
        ],
    );
    // So that they can, because they could not: what for, and not what is done.
    let so = rest
        .split_once("よう")
        .is_some_and(|(_, then)| starts(then, &["にな", "なる", "な状態"]).is_none());
    let what_for = so
        || holds(rest, &["ため", "際", "ので", "場合", "とき"])
        || denied(rest) && ends(rest, &["なくなる", "なくなること"]).is_none();
    // All of them is a figure.
    let counted = body[..at].contains('全');
    if verbal.is_none() || what_for || counted || belongs(rest) || ends(rest, STRIVING).is_some() {
        return None;
    }
    let who = ends(&body[..at], act_ja::OTHERS)?;
    Some(sentence.start + at - who.len()..sentence.start + body.len())
}

/// What is done with people, as with departments.
#[rustfmt::skip]
const DONE_WITH: &[&str] = &[
    "育て", "育成", "鍛え", "強化", "増や", "増員", "採用", "充実", "拡充", "拡大", "支援", "指導", "教育", "活性化", "改善", "減ら", "整え", "守", "伸ばす", "伸ばし", "迎え", "巻き込",
];

/// Whether it is not done: 遠慮なく only tells how.
fn denied(rest: &str) -> bool {
    rest.contains("ない")
        || rest
            .match_indices("なく")
            .any(|(at, _)| before(rest, at).is_some_and(|c| !is_kanji(c) && !"れりい".contains(c)))
}

/// Whether what they do belongs to a noun: 利用者が申請できる画面を…
fn belongs(rest: &str) -> bool {
    let mut previous = ' ';
    rest.char_indices().any(|(at, c)| {
        let verb = "るうすむぶたつい".contains(previous);
        let head = &rest[..at];
        previous = c;
        verb && (is_kanji(c) || is_katakana(c))
            && (!head.ends_with('い')
                || ends(head, &["やすい", "にくい", "ない", "たい", "づらい"]).is_some())
            && ends(head, &["もう", "ます"]).is_none()
            && starts(&rest[at..], &["状態", "姿"]).is_none()
    })
}
