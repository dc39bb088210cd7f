//! Times that begin with a number: 9月末, 2025/9/30, 3か月以内.

use super::TimeKind;
use super::class::{after, before, ends, first_chars, last_chars, starts};
use super::number::{Figures, number_at, value};
use super::time::{BASE, is_base, no_letter};

/// What stands before a time that runs from an event: the measure, not a due date.
#[rustfmt::skip]
const FROM_EVENT: &[&str] = &[
    "から", "後", "より", "入社", "着任", "配属", "参画", "入場", "受付", "受領", "依頼", "発生",
    "検知", "起票", "問い合わせ", "連絡",
];

/// Acts of answering: a time with them is how fast, not by when.
#[rustfmt::skip]
const ANSWERS: &[&str] = &[
    "回答", "返信", "返答", "応答", "復旧", "解決", "一次対応", "対応", "初動", "報告", "連絡",
    "処理", "起動", "検知", "復元", "切り戻", "表示", "独り立ち", "ひとり立ち", "独力", "一人で",
    "ひとりで", "立ち上", "着手", "完了でき", "でき", "終え", "終わ",
];

#[rustfmt::skip]
const SPANS: &[&str] = &[
    "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "週間", "年間", "日間", "営業日", "年半", "週",
    "年", "日",
];

/// What stands behind a length of time that is a due date.
#[rustfmt::skip]
const WITHIN: &[&str] = &[
    "以内", "後に", "後まで", "後の", "で", "のうち", "かけて", "を目処", "を目途", "をめど",
    "を目安に",
];

/// A time that begins with a number.
pub(super) fn figure(low: &str, norm: &str, at: usize) -> Option<(usize, TimeKind)> {
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
    if starts(tail, &["報告書", "決算", "締"]).is_some() {
        return None;
    }
    starts(tail, BASE)
        .is_none()
        .then_some((len, TimeKind::Date))
}

/// A length of time that sets a due date: 3か月以内に, 半年で.
pub(super) fn lasting(low: &str, at: usize, len: usize) -> Option<(usize, TimeKind)> {
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
pub(super) fn deadline(low: &str, at: usize) -> bool {
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
