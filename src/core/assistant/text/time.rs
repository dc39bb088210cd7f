//! Dates, deadlines and frequencies, as Japanese companies write them.

use super::class::{Begins, after, before, ends, is_kanji, starts};
use super::number::{Figures, is_numeral, number_at};
use super::time_figures::{deadline, figure, lasting};
use super::{Time, TimeKind};

/// Names of periods and of their ends.
#[rustfmt::skip]
const PERIODS: &[&str] = &[
    "年度末", "年度内", "年度中", "半期末", "四半期末", "四半期", "上半期", "下半期", "期末",
    "期内", "期中", "月末", "月内", "月中", "月初", "週末", "週内", "年末", "年内", "年明け",
    "上期", "下期", "半期", "通期", "今期", "来期", "当期", "本期", "今年度", "来年度", "本年度",
    "当年度", "今年", "来年", "今月", "来月", "再来月", "今週", "来週", "再来週", "明日", "翌月",
    "翌週", "翌期", "翌年", "月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜", "盆前", "盆休み", "盆明け", "正月", "年始", "休み前", "休み明け", "春休み", "冬休み", "春に", "夏に", "秋に", "冬に", "お盆",
    "連休前", "連休明け", "夏休み前", "年の瀬", "春まで", "夏まで", "秋まで", "冬まで",
];

/// Words that say how often.
#[rustfmt::skip]
const OFTEN: &[&str] = &[
    "毎週", "月イチ", "週イチ", "月一で", "週一で", "月一の", "週一の", "毎月", "毎日", "毎朝", "毎夕", "毎晩", "毎年", "毎期", "毎四半期", "毎半期",
    "毎営業日", "毎スプリント", "隔週", "隔月", "隔日", "隔年", "週次", "月次", "日次", "年次",
    "四半期ごと", "半期ごと", "半年ごと", "月ごと", "週ごと", "日ごと", "年ごと", "四半期毎",
    "半期毎", "月毎", "週毎", "スプリントごと", "スプリント毎", "期ごと", "毎イテレーション",
];

/// What stands behind 月次 and its like where they are part of a name.
#[rustfmt::skip]
const ROUTINE: &[&str] = &[
    "バッチ", "処理", "決算", "締", "バックアップ", "データ", "業務", "帳票", "ジョブ", "集計",
    "有給", "休暇", "売上", "請求", "作業", "運用", "更新処理", "レポートの", "更新", "報告書",
    "報告作成", "監視",
];

/// What stands behind a period that is the base of a comparison.
#[rustfmt::skip]
pub(super) const BASE: &[&str] = &[
    "比", "対比", "同期比", "実績", "より", "に比べ", "と比べ", "と比較", "並み", "並の", "の実績",
    "度比", "を上回", "を下回", "の水準", "までの実績", "度実績", "度の実績", "と同",
];

/// Adds the times that stand in the text.
pub(super) fn times(low: &str, norm: &str, found: &mut Vec<Time>) {
    let mut at = 0;
    while let Some(c) = after(low, at) {
        if let Some((len, kind)) = time_at(low, norm, at, c) {
            found.push(Time {
                span: at..at + len,
                kind,
            });
            at += len;
        } else if let Some(number) = number_at(low, at) {
            at = number.span.end;
        } else {
            at += c.len_utf8();
        }
    }
}

fn time_at(low: &str, norm: &str, at: usize, c: char) -> Option<(usize, TimeKind)> {
    let rest = &low[at..];
    if c.is_ascii() {
        return match c {
            '0'..='9' => figure(low, norm, at),
            'q' | 'h' | 'f' | 's' | 'm' | 'd' => short_form(low, norm, at),
            '/' => per(rest),
            'g' if starts(rest, &["gw明け", "gw前", "gwまで"]).is_some() => {
                Some(("gw".len(), TimeKind::Date))
            }
            _ => None,
        };
    }
    if is_numeral(c) {
        return figure(low, norm, at);
    }
    let previous = before(low, at);
    match c {
        '毎' | '隔' | '週' | '月' | '日' | '年' | '四' | '半' | 'ス' | '期' => {
            if let Some(word) = starts(rest, OFTEN) {
                let name = word.ends_with('次') && starts(&rest[word.len()..], ROUTINE).is_some();
                return (!name).then_some((word.len(), TimeKind::Frequency));
            }
        }
        'ま' if rest.starts_with("までに") => {
            return deadline(low, at).then_some(("までに".len(), TimeKind::Date));
        }
        _ => {}
    }
    if rest.starts_with("半年") && !matches!(previous, Some('上' | '下')) {
        let tail = &rest["半年".len()..];
        if starts(tail, &["に1", "に一", "に2", "に二", "ごと", "毎"]).is_some() {
            return Some(("半年".len(), TimeKind::Frequency));
        }
        let long = if tail.starts_with('間') {
            "半年間"
        } else {
            "半年"
        };
        return lasting(low, at, long.len());
    }
    const BEGINS: Begins = Begins::of(PERIODS);
    if BEGINS.may(low, at)
        && let Some(word) = starts(rest, PERIODS)
    {
        if matches!(previous, Some('前' | '昨' | '先' | '去' | '過')) {
            return None;
        }
        let tail = &rest[word.len()..];
        // 3月末の実績で判定: when it is judged.
        let judged = starts(tail, &["の実績で", "実績で判", "実績で測"]).is_some();
        if starts(tail, BASE).is_some() && !judged
            || starts(tail, ROUTINE).is_some()
            || starts(tail, &["報告書", "残高", "棚卸資産"]).is_some()
        {
            return None;
        }
        // 来年6月 is a day to come, where 四半期1件 says how often.
        let counted = |from: usize| {
            number_at(tail, from)
                .is_some_and(|number| !tail[number.span.end..].starts_with(['月', '日', '時']))
        };
        let often = tail.starts_with('に') && counted('に'.len_utf8()) || counted(0);
        return Some((
            word.len(),
            if often {
                TimeKind::Frequency
            } else {
                TimeKind::Date
            },
        ));
    }
    each(low, at, c)
}

/// 月1回, 週に2件, 年間3本.
fn each(low: &str, at: usize, c: char) -> Option<(usize, TimeKind)> {
    if !matches!(c, '月' | '週' | '年' | '日' | '期') {
        return None;
    }
    if before(low, at)
        .is_some_and(|b| b.is_ascii_digit() || is_numeral(b) || "数か前昨先今".contains(b))
    {
        return None;
    }
    let rest = &low[at + c.len_utf8()..];
    let mut skipped = c.len_utf8();
    for joint in [
        "間に",
        "間で",
        "間",
        "に",
        "平均",
        "あたり",
        "当たり",
        "あたりの",
        "最低",
        "約",
        "各",
        "合計",
        "計",
    ] {
        if rest.starts_with(joint) {
            skipped += joint.len();
            break;
        }
    }
    let number = number_at(low, at + skipped).or_else(|| {
        // 月あたり平均2件
        let tail = &low[at + skipped..];
        let joint = starts(tail, &["平均", "最低", "約"])?;
        number_at(low, at + skipped + joint.len())
    })?;
    let tail = &low[number.span.end..];
    if number.figures == Figures::Kanji
        && after(tail, 0).is_none_or(|n| !"回件本度名日時つ社人".contains(n))
    {
        return None;
    }
    if c == '日' && before(low, at).is_some_and(is_kanji) {
        return None;
    }
    Some((skipped, TimeKind::Frequency))
}

/// 件/月.
fn per(rest: &str) -> Option<(usize, TimeKind)> {
    let tail = rest[1..].trim_start();
    let word = starts(
        tail,
        &[
            "月",
            "週",
            "年",
            "日",
            "四半期",
            "半期",
            "期",
            "month",
            "week",
            "quarter",
            "year",
            "day",
            "half",
            "sprint",
            "スプリント",
        ],
    )?;
    Some((rest.len() - tail.len() + word.len(), TimeKind::Frequency))
}

pub(super) fn no_letter(c: Option<char>) -> bool {
    c.is_none_or(|c| !c.is_ascii_alphanumeric())
}

/// Q3, H1, FY25.
fn short_form(low: &str, norm: &str, at: usize) -> Option<(usize, TimeKind)> {
    if !no_letter(before(low, at)) {
        return None;
    }
    let bytes = &norm.as_bytes()[at..];
    let digits = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let len = match bytes {
        [b'Q' | b'q', b'1'..=b'4', ..] | [b'H' | b'h', b'1' | b'2', ..] => 2,
        [b'F' | b'f', b'Y' | b'y', ..] if matches!(digits(2), 2 | 4) => 2 + digits(2),
        _ => return None,
    };
    if !no_letter(after(low, at + len)) || is_base(low, at, at + len) {
        return None;
    }
    Some((len, TimeKind::Date))
}

/// Whether the period is what something is compared with.
pub(super) fn is_base(low: &str, start: usize, end: usize) -> bool {
    let tail = low[end..].trim_start();
    starts(tail, BASE).is_some()
        || starts(tail, &["level", "baseline", "figure", "result", "actual"]).is_some()
        || ends(
            low[..start].trim_end(),
            &[
                " than",
                " vs",
                " vs.",
                " versus",
                " over",
                " with",
                " to the same",
                "compared to",
                " against",
                " results of",
                " result of",
                " figures of",
                " level of",
            ],
        )
        .is_some()
}
