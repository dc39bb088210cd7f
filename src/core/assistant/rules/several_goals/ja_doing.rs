//! Japanese clauses whose verb no table holds, and what they do.

use crate::assistant::text::class::{ends, first_chars, is_hiragana, is_kanji, is_katakana};

/// Endings that say by, for, along what something is done, though they look like a verb's.
#[rustfmt::skip]
const ADVERBS: &[&str] = &[
    "向け", "向けて", "通じ", "通じて", "通して", "含め", "含めて", "踏まえ", "踏まえて", "基づき", "基づいて", "応じ", "応じて", "加え", "加えて", "際し", "対し", "対して", "関し", "関して",
    "合わせ", "合わせて", "あわせて", "沿って", "つき", "わたり", "わたって", "かけ", "かけて", "限り", "先立ち", "先立って", "伴い", "伴って", "用いて", "使って", "経て", "もって", "従い", "従って", "ともに",
    "代わり", "おき", "まで", "より", "よって", "ごと", "たび", "限って", "ついて", "おいて", "とって", "中心", "除き", "除いて", "超えて", "問わず", "交え", "交えて", "添えて", "備え", "備えて", "活かし", "生かし",
];

/// What a verb ends in at the end of a sentence, and before the next clause.
const CLOSING: &str = "るすくむぶぐつうい";
const JOINING: &str = "しきみりびちいぎじえけせてねべめれげぜ";

/// Hiragana behind を that is no doing.
const NO_VERB: &[&str] = &[
    "もって",
    "めぐり",
    "とおし",
    "とおして",
    "つうじ",
    "つうじて",
    "はじめ",
    "はじめとし",
    "ふまえ",
    "ふまえて",
    "かねて",
    "とおり",
    "こめて",
    "きっかけに",
    "もとに",
];

/// Whether a clause that no verb of the table ends is a doing all the same: を指摘なしで通過し, を移管する,
/// をリリース. `last`: nothing follows it in its sentence.
pub(super) fn doing(body: &str, last: bool) -> bool {
    let (Some((at, c)), _) = (
        body.char_indices()
            .rev()
            .find(|(at, c)| matches!(c, 'を' | 'に' | 'へ' | 'が' | 'で' | 'も') && *at > 0),
        last,
    ) else {
        return false;
    };
    let tail = &body[at + c.len_utf8()..];
    // 3名の値が載り: a state, nobody's doing.
    let state = body[..at].contains('が') && !body.contains('を');
    if c == 'が' || state || tail.is_empty() || tail.chars().count() > 10 || ADVERBS.contains(&tail)
    {
        return false;
    }
    // を1本やり切り: the figure says how much.
    let tail = ["合計", "各", "計", "約", "年", "月", "週", "毎月", "毎週"]
        .iter()
        .find_map(|w| tail.strip_prefix(w))
        .unwrap_or(tail);
    let digits = tail.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let tail = if digits.len() < tail.len() {
        digits.trim_start_matches(|c: char| "件本名人回台社個割万円時間分秒か所つ種%".contains(c))
    } else {
        tail
    };
    let through = [
        "やり切り",
        "やり切る",
        "やり遂げ",
        "やり遂げる",
        "こなし",
        "こなす",
        "やり抜き",
        "やり抜く",
    ];
    if through.contains(&tail) {
        return true;
    }
    // をつぶす, をとどめる: a verb with no letter but hiragana.
    let plain = tail.chars().all(is_hiragana) && (2..=10).contains(&tail.chars().count());
    let moved = c == 'を' || c == 'も' && ends(tail, &["させ", "させる", "させて"]).is_some();
    if plain && moved && !NO_VERB.contains(&tail) {
        let end = tail.chars().next_back();
        return end.is_some_and(|c| if last { CLOSING } else { JOINING }.contains(c));
    }
    let letters = tail
        .chars()
        .take_while(|c| is_kanji(*c) || is_katakana(*c))
        .count();
    let stem: usize = tail.chars().take(letters).map(char::len_utf8).sum();
    let ending = &tail[stem..];
    if letters == 0 || !ending.chars().all(|c| is_hiragana(c) || is_kanji(c)) {
        return false;
    }
    // 契約を更新、: a headline.
    if ending.is_empty() {
        let done = [
            "開始", "完了", "合格", "移行", "公開", "稼働", "切替", "達成", "終了",
        ];
        let moved = matches!(c, 'に' | 'へ') && body[..at].contains('を');
        return letters > 1 && (c == 'を' || moved || done.iter().any(|word| tail.ends_with(word)));
    }
    let suru = [
        "し",
        "して",
        "する",
        "します",
        "させ",
        "させて",
        "させる",
        "させます",
        "した",
        "したい",
        "できる",
        "していく",
    ];
    if letters > 1 && suru.contains(&ending) {
        return true;
    }
    let closes = if last { CLOSING } else { JOINING };
    // 載せ替え: two verbs in one.
    let second = ending
        .chars()
        .take_while(|c| is_hiragana(*c))
        .map(char::len_utf8)
        .sum::<usize>();
    let ending = match ending[second..].chars().next() {
        Some(c) if is_kanji(c) && second > 0 => &ending[second + c.len_utf8()..],
        _ => ending,
    };
    ending.chars().count() <= 4
        && ending.chars().all(is_hiragana)
        && ending.ends_with(|c: char| closes.contains(c))
        && (last || !ending.ends_with('て'))
        && c != 'で'
}

/// Whether what is done takes away what the thing before replaces: 旧サーバーを止める.
pub(super) fn replaced(body: &str) -> bool {
    body.starts_with('旧')
        || body
            .match_indices('旧')
            .any(|(at, _)| body[..at].ends_with(['に', '、', 'で', '月']))
        || body.contains("契約")
            && ["終え", "解約", "打ち切"]
                .iter()
                .any(|word| body.contains(word))
        || [
            "不要な",
            "使っていない",
            "古い",
            "従来の",
            "既存の",
            "これまでの",
            "紙の",
        ]
        .iter()
        .any(|word| body.contains(word))
}

/// What one can do, as a noun: 英語力, 設計スキル.
pub(super) fn ability(body: &str) -> bool {
    let object = first_chars(body, 40);
    // 後進の指導に力を入れる
    if ["力を入れ", "力を注", "力を割"]
        .iter()
        .any(|word| object.contains(word))
    {
        return false;
    }
    [
        "力を",
        "力も",
        "力の",
        "スキルを",
        "スキルも",
        "知識を",
        "知識も",
        "感覚を",
        "意識を",
        "意識も",
        "技術を身",
        "技術も身",
        "技術を伸",
        "技術を磨",
        "技術を高",
        "技術も伸",
        "能力を",
    ]
    .iter()
    .any(|word| object.contains(word))
        && !["電力を", "電力も", "戦力を", "労力を"]
            .iter()
            .any(|word| object.contains(word))
}
