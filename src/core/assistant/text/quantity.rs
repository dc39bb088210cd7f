//! Quantities in Japanese text: numbers that say how much.

use std::ops::Range;

use super::Time;
use super::class::{after, before, ends, is_kanji, is_katakana, last_chars, starts};
use super::number::{Figures, Number, number_at};

/// Counters that hold even behind a product's name and behind kanji numerals.
#[rustfmt::skip]
const COUNTERS: &[&str] = &[
    "件", "回", "本", "名", "人月", "人日", "人時", "人", "社", "個", "冊", "枚", "台", "点", "倍",
    "割", "円", "万", "億", "千円", "百万", "時間", "分間", "秒", "ミリ秒", "日間", "営業日",
    "週間", "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "つ", "ページ", "頁", "種類", "案件",
    "項目", "テーマ", "パターン", "箇所", "か所", "ヶ所", "カ所", "ポイント", "行", "文字", "記事",
    "講座", "コース", "コマ", "セット", "組", "ペア", "チーム", "拠点", "部署", "システム", "機能", "画面",
    "サーバ", "プロジェクト", "テーブル", "例", "事例", "問", "語", "巻", "店", "票", "度", "通",
    "%", "パーセント", "現場", "顧客", "部門", "サービス", "資格", "科目", "題", "ファイル",
    "系統", "か国", "区画", "軒", "頭", "匹", "羽", "基", "便", "席", "箱", "樽", "株", "着", "足", "曲", "章分", "編分", "モジュール", "タスク", "スプリント", "アイデア", "シナリオ", "ケース", "工程", "ステップ以",
];

/// Counters of kanji numerals; shorter, because ordinary words hold numerals.
#[rustfmt::skip]
const KANJI_COUNTERS: &[&str] = &[
    "件", "回", "名", "社", "個", "冊", "枚", "台", "点", "倍", "割", "円", "万", "時間", "週間",
    "日間", "営業日", "か月", "ヶ月", "カ月", "ヵ月", "箇月", "種類", "案件", "項目", "テーマ",
    "パターン", "箇所", "か所", "ヶ所", "ページ", "本", "人", "つ", "組", "拠点", "部署",
    "システム", "チーム", "事例", "講座", "コース", "プロジェクト", "現場", "部門", "系統", "編", "局", "隻", "棟", "校", "戸", "品目",
];

/// Ordinary words and idioms that begin like a counted thing.
#[rustfmt::skip]
const IDIOMS: &[&str] = &[
    "一人ひとり", "一人一人", "一人ずつ", "一人前", "一人称", "一人で", "一人でも", "一本化",
    "一本道", "一つひとつ", "一つ一つ", "一点張", "一点もの", "一件落着", "一回り", "一倍",
    "一万歩", "十人十色", "一社員", "一名刺", "二人三脚", "一枚岩", "一時間も", "一人歩き",
    "三本柱", "一本立", "一度", "一人立ち", "一冊子", "一つになって", "一つにまと",
];

/// What stands behind a number that is a name, an order or a day.
#[rustfmt::skip]
const ORDINALS: &[&str] = &[
    "次", "級", "期", "号", "番", "条", "章", "世代", "系", "軸", "丁目", "等", "段目", "年目",
    "回目", "人目", "つ目", "日目", "社目", "件目", "本目", "度目", "名目", "か月目", "ヶ月目",
    "課", "部", "版", "階", "層", "代", "年", "月", "時", "S活動",
];

/// What makes a number before it the size of a team, not of the goal.
#[rustfmt::skip]
const TEAMS: &[&str] = &[
    "のチーム", "チーム", "の課", "体制", "の体制", "の部", "の組織", "の分室", "規模", "で構成",
    "のメンバーで構成", "のプロジェクト", "のグループ",
];

/// What a number belongs to when it stands behind it.
#[rustfmt::skip]
const NAMED: &[&str] = &[
    "第", "フェーズ", "ステップ", "レベル", "バージョン", "ランク", "グレード", "クラス", "ティア",
    "ステージ", "ナンバー", "プラン", "タイプ", "等級", "ver.", "no.", "#", "§", "リリース",
    "ライン",
];

/// Words that say all or none.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    "全員", "全件", "全数", "全案件", "全メンバー", "全社員", "全拠点", "全画面", "全項目",
    "全部署", "全手順書", "全資料", "全現場", "全機能", "全テーブル", "全サーバ", "全顧客", "全プロジェクト", "全工程",
    "全局", "全船", "全校", "全院", "全店", "全棟", "全園", "全路線", "全駅", "全班", "全戸", "全車両", "全支店", "全工場", "全品目", "全編成", "全区間", "全リリース", "全課", "全要員", "全システム", "全て", "すべて", "半減", "半数", "倍増", "皆無",
    "無事故", "無災害", "無違反", "無欠勤", "過半数", "半分", "二倍", "毎回必ず", "1件も", "一件も",
];

/// Adds the quantities of the text, in order.
pub(super) fn quantities(low: &str, norm: &str, times: &[Time], found: &mut Vec<Range<usize>>) {
    let mut times = times.iter().peekable();
    let mut at = 0;
    while let Some(c) = after(low, at) {
        while times.peek().is_some_and(|t| t.span.end <= at) {
            times.next();
        }
        if let Some(time) = times.peek().filter(|t| t.span.start == at) {
            at = time.span.end;
            continue;
        }
        if let Some(word) = whole(low, at, c) {
            found.push(at..at + word);
            at += word;
        } else if let Some(number) = number_at(low, at) {
            let end = number.span.end;
            if let Some(end) = amount(low, norm, &number) {
                found.push(at..end);
            }
            at = end;
        } else {
            at += c.len_utf8();
        }
    }
}

fn whole(low: &str, at: usize, c: char) -> Option<usize> {
    let rest = &low[at..];
    match c {
        '全' | 'す' | '半' | '倍' | '皆' | '無' | '過' => {
            let word = starts(rest, WHOLE)?;
            Some(word.len())
        }
        'ゼ' if rest.starts_with("ゼロ") => {
            let tail = &rest["ゼロ".len()..];
            let name = starts(
                tail,
                &[
                    "から",
                    "トラスト",
                    "デイ",
                    "ベース",
                    "タッチ",
                    "ダウンタイム移",
                ],
            )
            .is_some()
                || after(tail, 0).is_some_and(is_katakana);
            (!name).then_some("ゼロ".len())
        }
        'な' if rest.starts_with("なし") && !rest.starts_with("なしく") => ends(
            &low[..at],
            &[
                "事故",
                "障害",
                "違反",
                "遅延",
                "インシデント",
                "手戻り",
                "重大障害",
                "クレーム",
                "未解決",
                "漏れ",
            ],
        )
        .map(|_| "なし".len()),
        _ => None,
    }
}

/// Where the quantity ends that begins with this number; `None` where it is none.
fn amount(low: &str, norm: &str, number: &Number) -> Option<usize> {
    const ROUND_THE_CLOCK: &[&str] = &[
        "24時間365日",
        "24時間監視",
        "24時間体制",
        "24時間対応",
        "24時間運用",
    ];
    if starts(&low[number.span.start..], ROUND_THE_CLOCK).is_some()
        || low[..number.span.end].ends_with("24時間365")
    {
        return None;
    }
    let (at, end) = (number.span.start, number.span.end);
    let head = &low[..at];
    let digits = &low[at..end];
    let previous = before(low, at);
    if ends(head, NAMED).is_some() && !is_range(head, &low[end..]) {
        return None;
    }
    if number.figures == Figures::Kanji {
        let rest = &low[at..];
        if starts(rest, IDIOMS).is_some()
            || starts(
                &low[end..],
                &[
                    "人前",
                    "つひとつ",
                    "年目",
                    "回目",
                    "件目",
                    "つ目",
                    "人目",
                    "つずつ",
                    "人称",
                ],
            )
            .is_some()
        {
            return None;
        }
        // 端末百二十台, 改正点六つ: a long numeral, or one with つ, is a part of no word.
        let long = digits.chars().count() > 1 || low[end..].starts_with('つ');
        let free = long && previous.is_some_and(|c| !"第数".contains(c));
        if !free
            && previous.is_some_and(|c| {
                (is_kanji(c) && !"約各計月週年期毎日間と数".contains(c)) || c == '数'
            })
        {
            return None;
        }
        let unit = starts(&low[end..], KANJI_COUNTERS)?;
        let tail = &low[end + unit.len()..];
        if is_order(tail) || is_team(unit, tail) {
            return None;
        }
        return Some(end + unit.len());
    }
    if previous == Some('第')
        || previous.is_some_and(|c| matches!(c, '-' | '_' | '.') && is_latin_tail(head))
    {
        return None;
    }
    // The marks between number and unit: 以上 comes behind the unit, a blank or a multiplier before.
    let mut unit_at = end + (low[end..].len() - low[end..].trim_start_matches(' ').len());
    while let Some(word) = starts(&low[unit_at..], &["万", "億", "千", "百", "数十", "余"]) {
        unit_at += word.len();
    }
    let rest = &low[unit_at..];
    let latin = latin_name_before(head);
    let strict = starts(rest, COUNTERS);
    if let Some(unit) = strict {
        let tail = &rest[unit.len()..];
        if is_order(tail)
            || is_team(unit, tail)
            || starts(rest, ORDINALS).is_some_and(|o| o.len() > unit.len())
        {
            return None;
        }
        if unit == "例" && tail.starts_with('会') {
            return None;
        }
        return Some(unit_at + unit.len());
    }
    if unit_at > end && starts(&low[end..], &["万", "億"]).is_some() {
        return Some(unit_at);
    }
    if starts(
        rest,
        &["以上", "以下", "未満", "以内", "超", "台に", "前後"],
    )
    .is_some()
    {
        return Some(unit_at);
    }
    if digits.trim_matches(['0', '.', ',']).is_empty() && latin.is_none() {
        return Some(end);
    }
    if is_range(head, rest) {
        // 2019から2022への移行 names two versions.
        let versions = digits.len() == 4
            && digits.starts_with(['1', '2'])
            && (latin.is_some() || rest.starts_with('へ'));
        return (!versions).then_some(end);
    }
    if let Some(unit) = latin_unit(low, norm, unit_at) {
        return Some(unit);
    }
    if rest.starts_with("分の")
        || (rest.starts_with('分') && !rest.starts_with("分室") && !rest.starts_with("分野"))
    {
        return Some(unit_at + '分'.len_utf8());
    }
    if rest.starts_with('日') && starts(rest, &["日目", "日付", "日本"]).is_none() {
        return Some(unit_at + '日'.len_utf8());
    }
    // 規約を60条, 全10章, 70°C: so many of them, or so much.
    let many = previous.is_some_and(|c| matches!(c, 'を' | '全' | 'が'));
    if let Some(unit) = starts(rest, &["章", "条", "部"]).filter(|_| many) {
        return Some(unit_at + unit.len());
    }
    if let Some(unit) = starts(rest, &["°c", "°", "℃"]) {
        return Some(unit_at + unit.len());
    }
    let year = digits.len() == 4 && matches!(digits.as_bytes()[0], b'1' | b'2');
    if latin.is_some() || year || starts(rest, ORDINALS).is_some() {
        return None;
    }
    // 「5」, +3, 満足度4.5。
    let quoted = low[end..].starts_with('」') && previous == Some('「');
    let closes = low[end..]
        .trim_start_matches([' ', '」', ')'])
        .starts_with(['。', '\n', '、'])
        || low[end..].trim().is_empty();
    let named = previous
        .is_some_and(|c| is_kanji(c) || is_katakana(c) || matches!(c, '+' | '±' | '=' | ':'));
    if quoted || closes && named {
        return Some(end);
    }
    // を80に, 1/3に
    if ends(head, &["を", "が", "は", "約", "/", ":", "計"]).is_some()
        && starts(
            rest,
            &[
                "に",
                "へ",
                "まで",
                "とする",
                "を目",
                "、",
                "。",
                "を維持",
                "を達成",
            ],
        )
        .is_some()
    {
        return Some(end);
    }
    // 3顧客, 2サーバー: any noun can be counted.
    after(low, end)
        .filter(|c| is_katakana(*c) || is_kanji(*c))
        .map(|_| unit_at)
}

/// 2回目; not 2回目指す.
fn is_order(tail: &str) -> bool {
    tail.starts_with('目') && !tail.starts_with("目指")
}

fn is_team(unit: &str, tail: &str) -> bool {
    matches!(unit, "名" | "人") && starts(tail, TEAMS).is_some()
}

/// 30から40に, 1〜5: both numbers of a range count.
fn is_range(head: &str, rest: &str) -> bool {
    let forward = starts(rest, &["から", "→", "->", "~", "〜", "⇒", "より"]).is_some_and(|joint| {
        rest[joint.len()..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit())
    });
    let backward =
        starts(rest, &["に", "へ", "まで", "の", "、", "。"]).is_some() || rest.is_empty();
    let joint = ends(head.trim_end(), &["から", "→", "->", "~", "〜", "⇒"]);
    forward
        || backward
            && joint.is_some_and(|joint| {
                let head = head.trim_end();
                last_chars(&head[..head.len() - joint.len()], 5)
                    .contains(|c: char| c.is_ascii_digit())
            })
}

fn is_latin_tail(head: &str) -> bool {
    head.trim_end_matches(['-', '_', '.'])
        .ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// A Latin or katakana name right before the number: SQL Server 2022, Java 17.
fn latin_name_before(head: &str) -> Option<char> {
    let near = head.strip_suffix(' ').unwrap_or(head);
    near.chars().next_back().filter(char::is_ascii_alphabetic)
}

/// 200ms, 4GB, 30pt; not 5S, 1on1, 2FA.
fn latin_unit(low: &str, norm: &str, at: usize) -> Option<usize> {
    let len = low[at..]
        .bytes()
        .take_while(u8::is_ascii_alphabetic)
        .count();
    let unit = &norm[at..at + len];
    let known = matches!(
        unit,
        "ms" | "s"
            | "sec"
            | "h"
            | "min"
            | "k"
            | "K"
            | "M"
            | "pt"
            | "pts"
            | "x"
            | "GB"
            | "mm"
            | "cm"
            | "km"
            | "kg"
            | "kW"
            | "MB"
            | "TB"
            | "KB"
            | "rps"
            | "tps"
            | "TPS"
            | "LOC"
            | "PV"
            | "UU"
            | "pv"
            | "req"
            | "step"
            | "steps"
            | "h/"
            | "PR"
            | "SP"
            | "FP"
            | "ページ"
    );
    let goes_on = after(low, at + len).is_some_and(|c| c.is_ascii_digit());
    (known && !goes_on).then_some(at + len)
}
