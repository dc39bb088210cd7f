//! Dates, deadlines and frequencies, as Japanese companies write them.

use super::class::{after, before, ends, first_chars, is_kanji, last_chars, starts};
use super::number::{Figures, number_at, value};
use super::{Time, TimeKind};

/// Names of periods and of their ends.
const PERIODS: &[&str] = &[
    "年度末",
    "年度内",
    "年度中",
    "半期末",
    "四半期末",
    "四半期",
    "上半期",
    "下半期",
    "期末",
    "期内",
    "期中",
    "月末",
    "月内",
    "月中",
    "月初",
    "週末",
    "週内",
    "年末",
    "年内",
    "年明け",
    "上期",
    "下期",
    "半期",
    "通期",
    "今期",
    "来期",
    "当期",
    "本期",
    "今年度",
    "来年度",
    "本年度",
    "当年度",
    "今年",
    "来年",
    "今月",
    "来月",
    "再来月",
    "今週",
    "来週",
    "再来週",
    "明日",
    "翌月",
    "翌週",
    "翌期",
    "翌年",
    "月曜",
    "火曜",
    "水曜",
    "木曜",
    "金曜",
    "土曜",
    "日曜",
    "盆前",
    "お盆",
    "連休前",
    "連休明け",
    "夏休み前",
    "年の瀬",
    "春まで",
    "夏まで",
    "秋まで",
    "冬まで",
];

/// Words that say how often.
const OFTEN: &[&str] = &[
    "毎週",
    "毎月",
    "毎日",
    "毎朝",
    "毎夕",
    "毎晩",
    "毎年",
    "毎期",
    "毎四半期",
    "毎半期",
    "毎営業日",
    "毎スプリント",
    "隔週",
    "隔月",
    "隔日",
    "隔年",
    "週次",
    "月次",
    "日次",
    "年次",
    "四半期ごと",
    "半期ごと",
    "半年ごと",
    "月ごと",
    "週ごと",
    "日ごと",
    "年ごと",
    "四半期毎",
    "半期毎",
    "月毎",
    "週毎",
    "スプリントごと",
    "スプリント毎",
    "期ごと",
    "毎イテレーション",
];

/// What stands behind 月次 and its like where they are part of a name.
const ROUTINE: &[&str] = &[
    "バッチ",
    "処理",
    "決算",
    "締",
    "バックアップ",
    "データ",
    "業務",
    "帳票",
    "ジョブ",
    "集計",
    "有給",
    "休暇",
    "売上",
    "請求",
    "作業",
    "運用",
    "更新処理",
    "レポート作成",
    "報告書",
    "報告作成",
    "監視",
];

/// What stands behind a period that is the base of a comparison.
const BASE: &[&str] = &[
    "比",
    "対比",
    "同期比",
    "実績",
    "より",
    "に比べ",
    "と比べ",
    "と比較",
    "並み",
    "並の",
    "の実績",
    "度比",
    "を上回",
    "を下回",
    "の水準",
    "までの実績",
    "度実績",
    "度の実績",
    "と同",
];

/// What stands before a time that runs from an event: the measure, not a due date.
const FROM_EVENT: &[&str] = &[
    "から",
    "後",
    "より",
    "入社",
    "着任",
    "配属",
    "参画",
    "入場",
    "受付",
    "受領",
    "依頼",
    "発生",
    "検知",
    "起票",
    "問い合わせ",
    "連絡",
];

/// Acts of answering: a time with them is how fast, not by when.
const ANSWERS: &[&str] = &[
    "回答",
    "返信",
    "返答",
    "応答",
    "復旧",
    "解決",
    "一次対応",
    "対応",
    "初動",
    "報告",
    "連絡",
    "処理",
    "起動",
    "検知",
    "復元",
    "切り戻",
    "表示",
    "独り立ち",
    "ひとり立ち",
    "独力",
    "一人で",
    "ひとりで",
    "立ち上",
    "着手",
    "完了でき",
    "でき",
    "終え",
    "終わ",
];

const SPANS: &[&str] = &[
    "か月",
    "ヶ月",
    "カ月",
    "ヵ月",
    "ケ月",
    "箇月",
    "週間",
    "年間",
    "日間",
    "営業日",
    "年半",
    "週",
    "年",
    "日",
];

/// What stands behind a length of time that is a due date.
const WITHIN: &[&str] = &[
    "以内",
    "後に",
    "後まで",
    "後の",
    "で",
    "のうち",
    "かけて",
    "を目処",
    "を目途",
    "をめど",
    "を目安に",
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
            _ => None,
        };
    }
    if super::number::KANJI.contains(c) {
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
        return lasting(low, at, "半年".len());
    }
    if let Some(word) = starts(rest, PERIODS) {
        if matches!(previous, Some('前' | '昨' | '先' | '去' | '過')) {
            return None;
        }
        let tail = &rest[word.len()..];
        if starts(tail, BASE).is_some() {
            return None;
        }
        let often = tail.starts_with('に') && number_at(tail, 'に'.len_utf8()).is_some()
            || number_at(tail, 0).is_some();
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
    if before(low, at).is_some_and(|b| {
        b.is_ascii_digit() || super::number::KANJI.contains(b) || "数か前昨先今".contains(b)
    }) {
        return None;
    }
    let rest = &low[at + c.len_utf8()..];
    let mut skipped = c.len_utf8();
    for joint in [
        "間に",
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

fn no_letter(c: Option<char>) -> bool {
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
            ],
        )
        .is_some()
}

/// A time that begins with a number.
fn figure(low: &str, norm: &str, at: usize) -> Option<(usize, TimeKind)> {
    let previous = before(low, at);
    if previous.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '.' | '/' | '_')) {
        return None;
    }
    let number = number_at(low, at)?;
    let digits = &low[number.span.clone()];
    let mut end = number.span.end;
    let rest = &low[end..];
    if number.figures == Figures::Digits {
        if let Some(len) = slashed(low, at) {
            return (!is_base(low, at, at + len)).then_some((len, TimeKind::Date));
        }
        let bytes = norm.as_bytes();
        let one = matches!(digits, "1" | "2" | "3" | "4");
        let mark = bytes.get(end);
        if one
            && no_letter(
                after(low, (end + 1).min(low.len()).max(end))
                    .filter(|_| mark.is_some_and(u8::is_ascii)),
            )
            && (mark == Some(&b'Q')
                || mark == Some(&b'q')
                || (mark == Some(&b'H') && digits <= "2"))
        {
            return (!is_base(low, at, end + 1)).then_some((end + 1 - at, TimeKind::Date));
        }
    }
    if rest.starts_with("年度") {
        end += "年度".len();
        let tail = &low[end..];
        if let Some(part) = starts(
            tail,
            &["上期", "下期", "上半期", "下半期", "通期", "末", "内", "中"],
        ) {
            end += part.len();
        }
        return (starts(&low[end..], BASE).is_none()).then_some((end - at, TimeKind::Date));
    }
    if let Some(tail) = rest.strip_prefix('年') {
        let year = digits.len() == 4 || low[..at].ends_with("令和");
        if year {
            let len = end + '年'.len_utf8() - at;
            if let Some((more, kind)) = number_at(tail, 0).and_then(|_| figure(low, norm, at + len))
            {
                return Some((len + more, kind));
            }
            let bare = starts(
                tail,
                &[
                    "版", "問題", "発売", "製", "比", "実績", "より", "から", "卒", "入社",
                ],
            )
            .is_some();
            return (!bare).then_some((len, TimeKind::Date));
        }
    }
    if rest.starts_with("月") && !rest.starts_with("月間") && digits.len() <= 6 {
        end += '月'.len_utf8();
        let tail = &low[end..];
        if let Some(day) = number_at(tail, 0)
            && tail[day.span.end..].starts_with('日')
        {
            end += day.span.end + '日'.len_utf8();
        } else if let Some(part) = starts(
            tail,
            &["末", "上旬", "中旬", "下旬", "初", "中", "半ば", "頃", "度"],
        ) {
            end += part.len();
        }
        return (starts(&low[end..], BASE).is_none()).then_some((end - at, TimeKind::Date));
    }
    if rest.starts_with("四半期") && previous == Some('第') {
        end += "四半期".len();
        return (starts(&low[end..], BASE).is_none()).then_some((end - at, TimeKind::Date));
    }
    if number.figures == Figures::Kanji
        && digits.starts_with('四')
        && low[at..].starts_with("四半期")
    {
        return quarter(low, at);
    }
    let unit = starts(rest, SPANS)?;
    let len = end + unit.len() - at;
    let tail = &low[at + len..];
    if starts(
        tail,
        &[
            "ごと",
            "毎",
            "おき",
            "に1",
            "に一",
            "に2",
            "に二",
            "に3",
            "1回",
            "一回",
            "あたり",
            "当たり",
        ],
    )
    .is_some()
        && !matches!(unit, "年半" | "営業日")
    {
        return Some((len, TimeKind::Frequency));
    }
    if unit == "日"
        && tail.starts_with("まで")
        && !last_chars(&low[..at], 4).contains("から")
        && ends(&low[..at], &["翌営業"]).is_none()
    {
        return Some((len, TimeKind::Date));
    }
    lasting(low, at, len)
}

/// 四半期 where the first kanji could be read as a number.
fn quarter(low: &str, at: usize) -> Option<(usize, TimeKind)> {
    if matches!(before(low, at), Some('前' | '昨' | '先')) {
        return None;
    }
    let len = "四半期".len();
    let tail = &low[at + len..];
    if starts(
        tail,
        &[
            "ごと",
            "毎",
            "に1",
            "に一",
            "に2",
            "に二",
            "に3",
            "に三",
            "1",
            "2",
            "あたり",
        ],
    )
    .is_some()
    {
        return Some((len, TimeKind::Frequency));
    }
    starts(tail, BASE)
        .is_none()
        .then_some((len, TimeKind::Date))
}

/// A length of time that sets a due date: 3か月以内に, 半年で.
fn lasting(low: &str, at: usize, len: usize) -> Option<(usize, TimeKind)> {
    let tail = &low[at + len..];
    let word = starts(tail, WITHIN)?;
    let clause = low[..at]
        .rsplit(['、', '。', '\n', ','])
        .next()
        .unwrap_or("");
    if starts(last_chars(clause, 1), &["約"]).is_none()
        && FROM_EVENT
            .iter()
            .any(|event| last_chars(clause, 12).contains(event))
    {
        return None;
    }
    let goes_on = first_chars(&tail[word.len()..], 14);
    let goes_on = goes_on.split(['、', '。']).next().unwrap_or("");
    if ANSWERS.iter().any(|act| goes_on.contains(act)) {
        return None;
    }
    if word == "で" && low[at..at + len].ends_with('日') {
        return None;
    }
    Some((len, TimeKind::Date))
}

/// Whether までに sets a due date: not a measure of speed, not an amount.
fn deadline(low: &str, at: usize) -> bool {
    let head = last_chars(&low[..at], 8);
    if ends(
        head,
        &[
            "翌営業日",
            "翌日",
            "当日",
            "即日",
            "時間以内",
            "件",
            "%",
            "円",
            "これ",
            "今",
            "それ",
            "時",
            "分",
            "回",
            "本",
            "名",
            "終業",
            "始業",
            "昼",
            "夕方",
            "定時",
        ],
    )
    .is_some()
    {
        return false;
    }
    !head.ends_with(|c: char| c.is_ascii_digit())
}

/// 2025/9/30, 2025-09-30, 9/30.
fn slashed(low: &str, at: usize) -> Option<usize> {
    let bytes = low.as_bytes();
    let mut parts = [0_u32; 3];
    let (mut end, mut count, mut mark) = (at, 0, 0_u8);
    while count < 3 {
        let from = end;
        while end < bytes.len() && bytes[end].is_ascii_digit() && end - from < 5 {
            end += 1;
        }
        parts[count] = value(&low[from..end])?;
        count += 1;
        let next = *bytes.get(end).unwrap_or(&0);
        let goes_on = matches!(next, b'/' | b'-' | b'.')
            && (mark == 0 || next == mark)
            && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !goes_on || count == 3 {
            break;
        }
        mark = next;
        end += 1;
    }
    if bytes.get(end).is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let year = (1990..2100).contains(&parts[0]);
    let month_day = |m: u32, d: u32| (1..=12).contains(&m) && (1..=31).contains(&d);
    let fits = match (count, mark) {
        (3, _) => year && month_day(parts[1], parts[2]),
        (2, b'/') if year => month_day(parts[1], 1),
        (2, b'/') => {
            let tail = &low[end..];
            month_day(parts[0], parts[1])
                && starts(tail, &["に減", "に削", "に縮", "に短", "以下", "の", " of"]).is_none()
        }
        _ => false,
    };
    fits.then_some(end - at)
}
