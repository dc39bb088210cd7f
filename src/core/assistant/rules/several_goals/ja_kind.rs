//! What kind of doing a Japanese clause tells of.

use std::ops::Range;

use super::Joint;
use super::items::level;
use super::ja_doing::doing;
use super::ja_ends::{ABLE, STAGES, limit};
use super::ja_shall::{
    CHANGED, HALVES, ORDERS, PASSIVE, PLACES, PROOFS, STANDS, STATES, TAKEN_ON, TRIALS, UNMADE,
    USED, counts_people, from_to, made_so, to_figure, told_level,
};
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
        // 開拓に力を入れる, 安定運用に努める, 提案に挑む: striven for, and no step.
        Some((at, ..))
            if holds(
                body,
                &["力を入れ", "力を注", "力を割", "力も入れ", "力も注"],
            ) =>
        {
            (span.start + at, Class::Result)
        }
        // 訓練に身を入れる, 声に耳を傾ける
        Some((at, "入れ" | "傾け" | "配" | "砕", _))
            if ends(
                &body[..at],
                &[
                    "に身を",
                    "も身を",
                    "に耳を",
                    "も耳を",
                    "に目を",
                    "も目を",
                    "に気を",
                    "も気を",
                    "に心を",
                    "も心を",
                ],
            )
            .is_some() =>
        {
            (span.start + at, Class::Result)
        }
        // 出前授業も広げたい: a level, where no figure says to whom.
        Some((at, "広げ" | "広め", _)) if text.quantities_in(span).is_empty() => {
            (span.start + at, Class::Result)
        }
        // 毛布を1,200枚にそろえる
        Some((at, "そろえ" | "揃え", _)) if to_figure(text, span, at) => {
            (span.start + at, Class::Result)
        }
        Some((
            at,
            "努" | "努め" | "心がけ" | "心掛け" | "励" | "取り組" | "挑" | "挑戦" | "尽力" | "注力"
            | "貢献" | "寄与",
            _,
        )) if body[..at].ends_with(['に', 'へ', 'も', 'を']) => {
            (span.start + at, Class::Result)
        }
        // 同じ答えが返る窓口にする, 話が飛び交う課に変える: how something shall be.
        Some((at, "にし" | "にす", _))
            if made_so(&body[..at])
                && (clause.joint != Joint::Next
                    || body.contains('が')
                    || ends(&body[..at], PLACES).is_some()) =>
        {
            (span.start + at, Class::Result)
        }
        Some((at, "変え", _))
            if ends(body[..at].trim_end_matches(['に', 'へ']), PLACES).is_some() =>
        {
            (span.start + at, Class::Result)
        }
        // 扱いやすい端末に改める: how it shall be.
        Some((at, "改め" | "作り替え" | "変え" | "にし" | "にす", _))
            if holds(&body[..at], &["やすい", "しやすく"]) && !body.contains('を') =>
        {
            (span.start + at, Class::Result)
        }
        // 受入試験に合格する: a test of what was made.
        Some((at, _, Class::Win)) if holds(&body[..at], TRIALS) => (span.start + at, Class::Check),
        // 社外の3案件で採用される: it is taken up, and nobody is taken on.
        Some((at, ..)) if ends(body, &["採用される", "採用され", "採用されます"]).is_some() => {
            (span.start + at, Class::Hand)
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
        // 庁用車の事故は年0件。
        None if last && clause.joint != Joint::Next && told_level(text, span) => {
            (span.end, Class::Result)
        }
        // 設定ミスが前年の半分以下
        None if last && ends(body, HALVES).is_some() => (span.end, Class::Result),
        // 話が飛び交う課に変える: how something shall be.
        None if last
            && ends(plain, CHANGED)
                .is_some_and(|end| ends(&plain[..plain.len() - end.len()], PLACES).is_some()) =>
        {
            (span.end, Class::Result)
        }
        None if last && alone => (span.end, Class::Grow),
        None if last => (span.end, Class::Other),
        None => return None,
    })
}

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
