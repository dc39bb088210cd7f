//! What only Japanese clauses say of whether one is the way to the other, or stands for itself.

use super::apart::brings;
use super::exams_ja::examined;
use super::joints_ja::adds;
use super::words::{Class, ECHO_JA, Topic};
use super::{Act, Joint};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana, starts};

/// Whether the later clause tells how the earlier one comes about, or the earlier one is only the way.
pub(super) fn way(text: &Text, first: &Act, second: &Act) -> bool {
    use Class::{Deed, Do, Gain, Grow, Hand, Make, Prep, Result, Sale, Win};
    let low = |act: &Act| &text.low[act.span.clone()];
    let known = first.topic.is_some() && second.topic.is_some();
    let whence = !known || first.topic == second.topic || brings(second.topic, first.topic);
    let end = matches!(first.class, Result | Gain | Win | Sale | Grow);
    // 放棄率を4%に下げる。受付に2名を追加し、…: a level, and a sentence that tells how it is reached.
    let prose = text.low[..second.span.start].trim_end().ends_with('。') && !adds(low(second));
    let bare = matches!(second.class, Hand | Prep) && !second.counted;
    // 部品発注は上期中に…へ移行する: what is spoken of now, and by when.
    let turns = second.due && speaks_of(low(second));
    let how =
        prose && !turns && second.joint == Joint::Apart && end && (whence && doing(second) || bare);
    // 検定に受かり、検証を自分で行う: what one does with it.
    let used = second.joint == Joint::Next
        && first.class == Win
        && !second.counted
        && !(known && first.topic != second.topic)
        && (doing(second) || second.class == Class::Other)
        || second.joint == Joint::Next
            && first.class == Win
            && (examined(low(first), second) || low(second).contains("自分で") && doing(second));
    // 12名の研修で試し、転送率を6%にする; 流れを整え、提案から2件受注する: only the way there.
    let tried = ends(low(first), TRIED).is_some() && matches!(second.class, Result | Sale);
    // 検定に合格し、モデルを1つ本番で使う: neither has a day of its own.
    let exam = first.class == Win
        && !first.due
        && !second.due
        && matches!(second.class, Hand | Deed)
        && !known_apart(first, second);
    let unnamed =
        first.class == Make && !first.counted && first.topic.is_none() && second.class == Sale;
    // 営業6名に配って、日数を40日にする: by what.
    let reached = end && (first.counted || first.class != Sale);
    let own = reached || first.figure && first.due || matches!(second.class, Win | Grow);
    let by = low(first).ends_with(['て', 'で']) && !own;
    // 編集画面を作り、企画職6名が自分で調整できるようにする: those who use it.
    let served = second.class == Grow
        && second.others
        && holds(low(second), &["ように"])
        && !first.counted
        && matches!(first.class, Make | Deed | Hand | Prep);
    let led = second.joint == Joint::Next && (tried || unnamed || by || served || exam)
        || second.joint == Joint::Next && matches!(first.class, Make | Deed) && uses(low(second));
    // 担当3名で当番を回すため、…: what is done for one measured end.
    let sentence = text.sentence(first.span.start);
    let aim = sentence.end > second.span.start
        && low(first).match_indices("ため").any(|(at, _)| {
            let tail = &low(first)[at + "ため".len()..];
            let span = first.span.start..first.span.start + at;
            starts(tail, &["に、", "、"]).is_some() && !text.quantities_in(&span).is_empty()
        });
    // 新サービスを1本立ち上げ、20社の契約を得る: what is offered, and that it is bought.
    let offered = second.joint != Joint::Beside
        && first.topic == Some(Topic::Product)
        && matches!(first.class, Make | Deed | Hand)
        && (second.topic == Some(Topic::Sales) || second.class == Sale);
    // 表示を1秒に速くし、離脱率を30%から20%に下げる: the one level comes of the other.
    let chain = second.joint == Joint::Next
        && first.class == Result
        && matches!(second.class, Result | Sale)
        && second.based
        && (known && lifts(first.topic, second.topic)
            || second.topic.is_none()
            || !first.based && first.topic.is_none() && !personal(second.topic));
    // マニュアルを整備し、新人が一人で立てるようにする: what it is made for.
    let made_for = second.joint == Joint::Next
        && matches!(first.class, Make | Deed | Prep)
        && !first.counted
        && known
        && brings(first.topic, second.topic)
        && matches!(second.class, Grow | Do | Make | Deed | Hand);
    // 棚卸しを毎月行い、残存IDを0件に保つ: what is done again and again is done for the level behind it.
    let far = known && first.topic != second.topic && !brings(first.topic, second.topic);
    let habit = second.joint == Joint::Next
        && first.rhythm
        && matches!(first.class, Do | Hand | Prep)
        && (second.class == Result && !far
            || second.class == Hand
            || matches!(second.class, Make | Deed) && !known && !second.due);
    // 購入率を3%にする。入力項目を半分にし、…: a level that brings the other about.
    let lever = prose
        && second.joint == Joint::Apart
        && first.class == Result
        && first.figure
        && second.class == Result
        && second.figure
        && !second.due
        && (known && brings(second.topic, first.topic)
            || whence && second.things && goes_further(text, second));
    // 設計を先輩から学び、職員3名が設定できるまで教える: what was learnt is handed on.
    let taught = second.joint == Joint::Next
        && first.mind
        && second.others
        && matches!(second.class, Grow | Do | Hand);
    // 遅れを月0件にする: of what was said, as no thing is named.
    let plain = second.class == Result
        && matches!(second.joint, Joint::Next | Joint::Apart)
        && starts(low(second), NAMELESS).is_some();
    // 経路探索を本番に入れ、配送距離を12%縮める: nothing ends the doing but the level behind it.
    let means = second.joint == Joint::Next
        && !first.counted
        && !first.helps
        && !first.mind
        && matches!(first.class, Hand | Prep)
        && second.class == Result
        && second.figure;
    // 訪問者を3万人にし、問い合わせを月60件得る
    let echo = second.joint == Joint::Next
        && second.class == Hand
        && holds(low(second), ECHO_JA)
        && known
        && brings(first.topic, second.topic);
    // 回答文を見直す。あわせて検索語も直し、…: two steps, neither of which is an aim.
    let both = second.joint == Joint::Beside
        && !first.counted
        && !second.counted
        && !far
        && matches!(first.class, Make | Prep | Hand | Deed)
        && matches!(second.class, Make | Prep | Hand)
        && !(first.helps || second.helps || first.mind || second.mind)
        && !(holds(low(first), ASKED) && holds(low(second), ASKED));
    both || used
        || led
        || how
        || aim
        || habit
        || lever
        || means
        || taught
        || plain
        || echo
        || offered
        || chain
        || made_for
        || trait_of(low(second), second)
}

/// Whether a clause begins with what it is about: 部品発注は, 次期帳票は.
fn speaks_of(body: &str) -> bool {
    body.find('は').is_some_and(|at| {
        let noun = &body[..at];
        noun.chars().count() > 3
            && noun.ends_with(|c: char| is_kanji(c) || is_katakana(c))
            && !noun.contains(['を', 'で', '、'])
    })
}

/// What may go wrong with whatever was spoken of.
const NAMELESS: &[&str] = &[
    "遅れを",
    "遅れは",
    "停止は",
    "停止を",
    "手戻りを",
    "手戻りは",
    "やり直しを",
    "やり直しは",
    "差戻しを",
    "差し戻しを",
    "滞りを",
];

/// What is done to see what comes of it.
const TRIED: &[&str] = &["試し", "試して", "試行し", "試用し", "実証し"];

/// Whether a clause begins with the use of what the one before made: 4案件で使って、….
fn uses(body: &str) -> bool {
    ["使って", "使い、", "用いて", "活用して", "適用して"]
        .iter()
        .filter_map(|word| body.find(word))
        .any(|at| !body[..at].contains(['を', 'も']) && body[..at].chars().count() <= 16)
}

/// Whether what follows an exam is people's, and so none of its use.
fn known_apart(first: &Act, second: &Act) -> bool {
    first.figure || personal(second.topic) || second.helps
}

/// Whether a theme is people's, and nothing that a level of work would move by itself.
fn personal(topic: Option<Topic>) -> bool {
    use Topic::{Hiring, Learning, Leave, Overtime, People, Sales, Team};
    topic.is_some_and(|t| [Hiring, Learning, Leave, Overtime, People, Sales, Team].contains(&t))
}

/// Whether a level of the one theme lifts a level of the other: less than a doing for it may bring about.
fn lifts(first: Option<Topic>, second: Option<Topic>) -> bool {
    use Topic::{Build, Cost, Expense, Operation, Quality, Sales, Security};
    brings(first, second)
        && !matches!(
            (first, second),
            (Some(Quality), Some(Cost | Sales | Security | Build))
                | (Some(Operation), Some(Security | Expense))
                | (Some(Cost), Some(Sales))
        )
}

/// Whether more follows the clause in its sentence.
fn goes_further(text: &Text, act: &Act) -> bool {
    text.low[act.span.end..text.sentence(act.span.start).end].contains('、')
}

/// What others shall do for one.
const ASKED: &[&str] = &["いただ", "もら"];

/// Whether a clause goes on in a sentence that tells how the end before it comes about.
pub(super) fn goes_on(text: &Text, before: &[Act], one: &Act) -> bool {
    // 出た困りごとは窓口へ持ち込み、契約を切らさない
    // ・現状を測る ・承認を1段にする ・…: a plan, item by item.
    let item = one.joint == Joint::Apart && !text.low[..one.span.start].trim_end().ends_with('。');
    if item
        && before
            .first()
            .is_some_and(|act| act.class == Class::Prep && !act.counted)
    {
        return true;
    }
    if before.len() > 1
        && one.joint == Joint::Next
        && before.last().is_some_and(|act| act.back || act.echo)
    {
        return true;
    }
    let start = text.sentence(one.span.start).start;
    let Some(at) = before.iter().position(|act| act.span.start >= start) else {
        return false;
    };
    at > 0 && one.joint == Joint::Next && doing(one) && way(text, &before[at - 1], &before[at])
}

/// Whether a clause tells a doing that is no end.
pub(super) fn doing(act: &Act) -> bool {
    use Class::{Deed, Do, Hand, Make, Prep};
    matches!(act.class, Make | Do | Deed | Hand | Prep) && !(act.figure && act.due)
}

/// Whether a sentence only says what a thing spoken of shall be like: 読み手は部内の全員とする, 増員分は異動で2名を充てる.
fn trait_of(body: &str, act: &Act) -> bool {
    let Some(at) = body.find('は').filter(|_| act.joint == Joint::Apart) else {
        return false;
    };
    let noun = &body[..at];
    let word = noun
        .chars()
        .all(|c| is_kanji(c) || is_katakana(c) || c == 'み' || c == 'き' || c == 'り');
    let short = word && (1..=6).contains(&noun.chars().count());
    let set = ends(
        body,
        &["とする", "とします", "にする", "にします", "そろえる"],
    )
    .is_some();
    short && (set && act.topic.is_none() || noun.ends_with('分'))
}

/// Whether what a clause speaks of comes of no doing before it: it is put beside, or it is a level of another
/// theme behind a level.
pub(super) fn on_its_own(first: &Act, second: &Act) -> bool {
    use Class::{Gain, Grow, Result, Sale, Win};
    let level = |act: &Act| act.figure && matches!(act.class, Result | Gain | Sale | Win | Grow);
    matches!(second.joint, Joint::Beside | Joint::Other)
        || level(first) && level(second) && stranger(first, second)
}

/// Whether two clauses are about themes of which neither brings the other about.
fn stranger(first: &Act, second: &Act) -> bool {
    strangers(first.topic, second.topic)
}

/// The same of the themes themselves.
pub(super) fn strangers(one: Option<Topic>, other: Option<Topic>) -> bool {
    one.is_some() && other.is_some() && one != other && !brings(one, other) && !brings(other, one)
}

/// Whether two clauses stand each for itself, though nothing else tells it: two wishes side by side, two
/// doings with a date each, two levels in one row.
pub(super) fn untied(text: &Text, first: &Act, second: &Act) -> bool {
    use Class::{Check, Deed, Do, Hand, Make, Prep, Result, Sale, Win};
    if second.back || !second.object {
        return false;
    }
    let known = first.topic.is_some() && second.topic.is_some();
    let far = known && first.topic != second.topic && !brings(first.topic, second.topic);
    // 4月に公開し、復職の支援を同じ4月に始める
    let dated = first.due
        && second.due
        && far
        && !second.others
        && matches!(
            first.class,
            Make | Do | Deed | Win | Sale | Result | Hand | Prep
        )
        && matches!(second.class, Make | Do | Deed | Hand | Check | Prep | Win);
    // 後輩を支援し、追加発注をいただく
    let kind = first.helps && second.class == Sale && far;
    // 不具合は3件以内、離職率は5%以下に: levels under one verb.
    let row = first.bare
        && second.joint == Joint::Next
        && first.figure
        && second.figure
        && second.class == Result
        && known
        && first.topic != second.topic
        && !(service(first.topic) && service(second.topic));
    // 呼び出しをなくし、新規の受注を得る: two ends, though nobody says how much.
    let end = |act: &Act| matches!(act.class, Result | Sale | Win | Class::Grow);
    let ends = end(first) && matches!(second.class, Sale | Win) && first.object && far;
    // お客様に紹介をいただき、開発部門には納期を守ってもらう: each is asked of somebody else.
    let (one, other) = (
        &text.low[first.span.clone()],
        &text.low[second.span.clone()],
    );
    let asked = holds(one, ASKED) && holds(other, ASKED) && other.contains("には");
    asked || wishes(first, second) || dated || kind || row || ends
}

/// How well and how fast something runs: levels of one theme.
pub(super) fn service(topic: Option<Topic>) -> bool {
    matches!(
        topic,
        Some(Topic::Speed | Topic::Quality | Topic::Operation)
    )
}

/// Whether two clauses of which the later is put beside the earlier are two wishes, each about a thing of its own.
fn wishes(first: &Act, second: &Act) -> bool {
    let wish = |act: &Act| {
        act.mind
            || act.helps
            || matches!(
                act.class,
                Class::Result | Class::Grow | Class::Deed | Class::Other
            )
    };
    let same = first.topic.is_some() && first.topic == second.topic;
    let vague = !first.figure && !second.figure;
    let distinct = first.topic.is_some() && second.topic.is_some() && !same;
    second.joint == Joint::Beside
        && !same
        && (vague || distinct)
        && first.object
        && wish(first)
        && wish(second)
}

/// Whether two clauses set two things against each other: 新規の…, 既存の….
pub(super) fn against(one: &str, other: &str) -> bool {
    AGAINST.iter().any(|(first, second)| {
        let (left, right) = (one.contains(first), one.contains(second));
        left != right && other.contains(first) == right && other.contains(second) == left
    })
}

/// What stands for one side each.
const AGAINST: &[(&str, &str)] = &[
    ("新規", "既存"),
    ("新サービス", "既存"),
    ("社内", "社外"),
    ("国内", "海外"),
    ("自社", "協力会社"),
    ("平時", "非常時"),
];

/// Whether what a clause speaks of hangs on a case that may not come: 可能であれば, 余裕があれば.
pub(super) fn perhaps(body: &str) -> bool {
    holds(
        body,
        &[
            "可能であれば",
            "できれば",
            "可能なら",
            "余裕があれば",
            "余力があれば",
            "時間があれば",
        ],
    )
}
