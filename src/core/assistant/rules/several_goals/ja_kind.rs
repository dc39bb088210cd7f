//! What kind of doing a Japanese clause tells of.

use std::ops::Range;

use super::Joint;
use super::items::level;
use super::ja_doing::doing;
use super::ja_ends::{ABLE, STAGES, limit};
use super::ja_verb::{led, verb};
use super::words::{self, Class, Topic};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds};

/// What is known of a clause before its verb is.
pub(super) struct Clause {
    /// Without what joins it and without what closes its sentence.
    pub(super) span: Range<usize>,
    /// What it is about.
    pub(super) topic: Option<Topic>,
    /// How it hangs on the one before.
    pub(super) joint: Joint,
    /// Whether nothing follows it in its sentence.
    pub(super) last: bool,
    /// Whether it is an item of a list.
    pub(super) item: bool,
    /// Whether it says that there is nothing left: 事故を起こさない.
    pub(super) none: bool,
    /// Whether it is one half of a frame as a noun: 上期は基盤の構築.
    pub(super) headline: bool,
}

/// Where the verb of the clause begins, and its kind; nothing where it does not end in a verb of its own.
pub(super) fn kind(text: &Text, clause: &Clause) -> Option<(usize, Class)> {
    let (span, topic, last) = (&clause.span, clause.topic, clause.last);
    let body = &text.low[span.clone()];
    let plain = led(body).unwrap_or(body);
    let grown = matches!(topic, Some(Topic::People | Topic::Leave));
    let alone = topic == Some(Topic::People) && holds(body, &["一人で", "単独で", "独力で"]);
    Some(match verb(body, last) {
        _ if clause.none => (span.end, Class::Result),
        Some((at, "取" | "取得", _)) if topic == Some(Topic::Sales) && holds(body, ORDERS) => {
            (span.start + at, Class::Sale)
        }
        // 許可を取る, データを取得する: no exam.
        Some((at, "取" | "取得", _))
            if !matches!(topic, Some(Topic::Learning | Topic::Rights))
                && !holds(body, &["認証", "認定"]) =>
        {
            (span.start + at, Class::Prep)
        }
        // 閲覧を得る: what comes of what was published, no order.
        Some((at, "得" | "獲得" | "集め", _))
            if holds(body, words::ECHO_JA) || holds(body, USED) =>
        {
            (span.start + at, Class::Hand)
        }
        // 試験を10名受けさせる
        Some((at, "受け", _))
            if topic == Some(Topic::Learning) && holds(body, &["試験", "検定"]) =>
        {
            (span.start + at, Class::Win)
        }
        // 追加発注をいただく
        Some((at, "いただ" | "もら", _)) if topic == Some(Topic::Sales) && holds(body, ORDERS) => {
            (span.start + at, Class::Sale)
        }
        // 一人で夜勤を回せるところまで教える
        Some((at, "教え", _))
            if topic == Some(Topic::People) && holds(body, &["まで", "名が", "人が"]) =>
        {
            (span.start + at, Class::Grow)
        }
        // 経験者を2名迎える
        Some((at, "迎え" | "受け入れ", _)) if counts_people(text, span) => {
            (span.start + at, Class::Grow)
        }
        // 再雇用を2名決める
        Some((at, "決め" | "選" | "選定", _))
            if counts_people(text, span) && holds(body, TAKEN_ON) =>
        {
            (span.start + at, Class::Grow)
        }
        // 働きやすい職場をつくる: a level, and no thing.
        Some((at, "つく" | "作" | "整え" | "用意", _)) if ends(&body[..at], UNMADE).is_some() => {
            (span.start + at, Class::Result)
        }
        // 最新版へ上げる
        Some((at, "上げ" | "引き上げ", _)) if ends(&body[..at], &["版へ", "版に"]).is_some() => {
            (span.start + at, Class::Make)
        }
        // 再検査を全員に受けさせる
        Some((at, "受け", _))
            if clause.joint != Joint::Apart && body[at..].starts_with("受けさせ") =>
        {
            (span.start + at, Class::Do)
        }
        // 見込み客を80社集め
        Some((at, "集め", _))
            if matches!(topic, Some(Topic::Sales | Topic::Hiring))
                && !text.quantities_in(span).is_empty() =>
        {
            (span.start + at, Class::Result)
        }
        // 2名のリーダーを立て
        Some((at, "立て", _)) if topic == Some(Topic::People) && counts_people(text, span) => {
            (span.start + at, Class::Grow)
        }
        // 月末3日以内にそろえ: a level.
        Some((at, _, Class::Prep | Class::Hand))
            if ends(&body[..at], &["以内に", "以下に", "未満に"]).is_some() =>
        {
            (span.start + at, Class::Result)
        }
        // OS更新を60台で済ませ: done; 復元試験を済ませる proves what was made.
        Some((at, "済ませ", _)) if !text.quantities_in(span).is_empty() && !holds(body, PROOFS) => {
            (span.start + at, Class::Make)
        }
        // 利用率を85%に持っていく: a level.
        Some((at, "持" | "も", _)) if body[..at].ends_with('に') && to_figure(text, span, at) => {
            (span.start + at, Class::Result)
        }
        // 現場代理人に立てる
        Some((at, "立て", _)) if topic == Some(Topic::People) && body[..at].ends_with('に') => {
            (span.start + at, Class::Grow)
        }
        // 赤字を300万円以内で止める: a level.
        Some((at, ..)) if ends(&body[..at], &["以内で", "以下で", "未満で"]).is_some() => {
            (span.start + at, Class::Result)
        }
        // 交流を盛んにする: a level.
        Some((at, "にし" | "にす", _)) if ends(&body[..at], STATES).is_some() => {
            (span.start + at, Class::Result)
        }
        // 若手の定着を図る: a level.
        Some((at, "定着", _)) if grown => (span.start + at, Class::Result),
        // 仕入先を8社から5社に絞る: a level; 原因を絞る is none.
        Some((at, _, Class::Prep | Class::Hand | Class::Make))
            if from_to(text, &(span.start..span.start + at)) =>
        {
            (span.start + at, Class::Result)
        }
        // 認定される, 認定を受ける
        Some((at, "認定" | "認証", _)) if topic.is_none() => (span.start + at, Class::Win),
        // To speak in a community is an event of its own.
        Some((at, "話" | "紹介", _))
            if holds(body, &["説明会で", "大会で", "全体会議で", "公開講座で"])
                || topic == Some(Topic::Sharing)
                    && (holds(body, STAGES)
                        || body.contains("で") && !text.quantities_in(span).is_empty()) =>
        {
            (span.start + at, Class::Do)
        }
        // 担当を週替わりにする: no level.
        Some((at, "にし" | "にす" | "とし" | "とす", _))
            if text.quantities_in(span).is_empty()
                && !holds(body, &["半減", "半分", "倍"])
                && !limit(&body[..at]) =>
        {
            (span.start + at, Class::Hand)
        }
        Some((at, _, class)) => (span.start + at, class),
        // 解約率3%以下, 英語750点: a level with no verb.
        None if (last || clause.item) && clause.joint != Joint::Next && level(text, span) => {
            (span.end, Class::Result)
        }
        // 残業が20時間以内であり、かつ
        None if ends(body, STANDS).is_some_and(|end| {
            let within = span.start..span.end - end.len();
            level(text, &within) || to_level(text, &within)
        }) =>
        {
            (span.end, Class::Result)
        }
        // 評価は4.0へ, 不具合を3件以内、…: a level with no verb.
        None if to_level(text, span) => (span.end, Class::Result),
        // 不良率が0.5%以下で、
        None if !last
            && body.strip_suffix('で').is_some_and(|rest| {
                let within = span.start..span.start + rest.len();
                // 重大障害が0件で、
                let none = |at: &Range<usize>| {
                    let figure = &text.low[at.clone()];
                    let nothing =
                        figure.starts_with('0') && figure.ends_with(['件', '名', '人', '回', '台']);
                    at.end == within.end && nothing
                };
                to_level(text, &within)
                    || rest.contains(['が', 'は'])
                        && text.quantities_in(&within).last().is_some_and(none)
            }) =>
        {
            (span.end, Class::Result)
        }
        None if clause.headline => (span.end, Class::Make),
        // 速くする, 少なくする: a level.
        None if ends(plain, &["くする", "くし", "くして", "くなる", "くなり"]).is_some() => {
            (span.end, Class::Result)
        }
        // 使いこなせるようになる: an ability.
        None if ends(body, ABLE).is_some() => (span.end, Class::Prep),
        // 3案件で使われる: what comes of it.
        None if last && ends(plain, PASSIVE).is_some() => (span.end, Class::Hand),
        None if doing(body, last) => (span.end, Class::Deed),
        // An item of a list that names an aim.
        None if clause.item && ends(body, words::AIMS_JA).is_some() => (span.end, Class::Result),
        // 新人が当番に一人で入る
        None if last && alone => (span.end, Class::Grow),
        None if last => (span.end, Class::Other),
        None => return None,
    })
}

/// Endings that say that something is done by others.
const PASSIVE: &[&str] = &[
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
const PROOFS: &[&str] = &[
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
const TAKEN_ON: &[&str] = &["雇用", "採用", "登用", "内定", "後任", "配属", "異動"];

/// What is made in words only.
#[rustfmt::skip]
const UNMADE: &[&str] = &[
    "職場を", "関係を", "風土を", "文化を", "組織を", "雰囲気を", "土台を", "信頼を", "関係性を", "チームを", "会社を", "部署を", "空気を",
];

/// How a level that is reached already is told.
const STANDS: &[&str] = &["であり", "である", "となり", "になり"];

/// What comes of a thing that was published or sold to nobody yet.
const USED: &[&str] = &[
    "利用",
    "ダウンロード",
    "スター",
    "登録者",
    "視聴",
    "再生",
    "参照",
];

/// Whether the clause counts people: 経験者を2名.
fn counts_people(text: &Text, span: &Range<usize>) -> bool {
    let figures = text.quantities_in(span);
    figures
        .last()
        .is_some_and(|at| text.low[at.clone()].ends_with(['名', '人']))
}

/// Whether a figure and its に stand before the verb at this byte of the clause.
fn to_figure(text: &Text, span: &Range<usize>, at: usize) -> bool {
    let figures = text.quantities_in(&(span.start..span.start + at));
    let behind = |last: &Range<usize>| &text.low[last.end..span.start + at];
    figures.last().is_some_and(|last| behind(last) == "に")
}

/// Whether a level goes from one figure to another: 40本から15本に.
fn from_to(text: &Text, span: &Range<usize>) -> bool {
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
const STATES: &[&str] = &[
    "盛ん", "活発", "良好", "強固", "豊か", "円滑", "密", "健全", "万全", "堅固", "確実", "快適",
    "丈夫", "容易", "柔軟", "透明",
];

/// What a customer gives.
const ORDERS: &[&str] = &["契約", "受注", "注文", "発注", "案件", "増額"];

/// Whether the clause is a thing and the level that it shall reach, with no verb: 評価を4.0へ, 残業は20時間以内.
pub(super) fn to_level(text: &Text, span: &Range<usize>) -> bool {
    let body = &text.low[span.clone()];
    let inner = match body.rfind('(') {
        Some(at) if body.ends_with(')') || !body[at..].contains(')') => body[..at].trim_end(),
        _ => body,
    };
    if ends(inner, &["なしに", "ゼロに", "皆無に"]).is_some() && inner.contains(['を', 'は', 'が'])
    {
        return true;
    }
    // 温度異常は年2件まで、…
    let more = text.low[span.end..].starts_with('、');
    let most = inner.strip_suffix("まで").filter(|_| more);
    let there = inner.strip_suffix(['へ', 'に']).or(most).unwrap_or(inner);
    let within = span.start..span.start + there.len();
    let Some(figure) = text.quantities_in(&within).last() else {
        return false;
    };
    let tail = &text.low[figure.end.min(within.end)..within.end];
    let closed = tail.is_empty() || limit(tail) && tail.chars().count() <= 2;
    let named = body[..figure.start.saturating_sub(span.start)].contains(['を', 'は', 'が']);
    let said = there.len() < inner.len() || limit(there);
    closed && named && said
}
