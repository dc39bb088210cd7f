//! How a Japanese clause says that it stands beside another one, or is a step of one way.

use super::words::Topic;
use crate::assistant::text::class::{
    after, before, first_chars, is_hiragana, is_kanji, is_katakana, starts,
};

/// What says of the whole text that it holds more goals than one.
const SEVERAL: &[&str] = &[
    "二本立て",
    "2本立て",
    "二本柱",
    "2本柱",
    "三本柱",
    "3本柱",
    "目標は二つ",
    "目標は2つ",
    "目標は三つ",
    "目標は3つ",
    "二つの目標",
    "2つの目標",
    "三つの目標",
    "3つの目標",
];

/// Whether the writer says it: 今期は二本立て.
pub(super) fn several(low: &str) -> bool {
    SEVERAL.iter().any(|word| low.contains(word))
}

/// The length of the words that begin another goal: もう一つの柱として, 別の目標は, それとは別に.
pub(super) fn another(body: &str) -> Option<usize> {
    if let Some(word) = starts(body, ANOTHER) {
        return Some(word.len());
    }
    let rest = starts(body, &["もう", "別の", "他の", "次の", "第2の", "第二の"])
        .map(|w| &body[w.len()..])?;
    let counted = starts(rest, &["一", "1", "ひと"]).map_or(rest, |w| &rest[w.len()..]);
    let one =
        starts(counted, &["つ", "本", "点", "件", "方"]).map_or(counted, |w| &counted[w.len()..]);
    let named = one.strip_prefix('の').unwrap_or(one);
    let noun = starts(
        named,
        &["目標", "柱", "テーマ", "ねらい", "狙い", "取り組み", "取組"],
    );
    let tail = noun.map_or(one, |w| &named[w.len()..]);
    let close = starts(tail, &["としては", "として", "では", "は", "に"])?;
    // 他の案件では: no goal.
    let said = noun.is_some() || one.len() < counted.len() && body.starts_with("もう");
    said.then(|| body.len() - tail.len() + close.len())
}

const ANOTHER: &[&str] = &[
    "それとは別に",
    "これとは別に",
    "それとは別途",
    "別途",
    "別に、",
    "別件として",
    "別件で",
    "二つ目は",
    "2つ目は",
    "三つ目は",
    "3つ目は",
    "二つ目に",
    "2つ目に",
    "もう1本は",
    "もう一本は",
    "もう一方は",
    "もう一つ",
    "もう1つ",
    "第二に",
    "第2に",
    "第三に",
    "第3に",
    "それはそれとして",
    "それとは別の話として",
];

/// Whether a clause adds its object to what was said: 英検2級にも合格する, 費用も2割落とす.
pub(super) fn adds(body: &str) -> bool {
    body.contains("としても")
        || body.match_indices('も').any(|(at, _)| {
            let (head, tail) = (&body[..at], &body[at + 'も'.len_utf8()..]);
            let noun = head.strip_suffix(['に', 'へ']).unwrap_or(head);
            let noun = noun.strip_suffix("など").unwrap_or(noun);
            let name = before(noun, noun.len())
                .is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
                || verbal(noun)
                || kana(noun);
            let when = noun.ends_with([
                '週', '日', '月', '時', '間', '後', '際', '年', '中', '期', '外', '前', '先', '帯',
            ]);
            // 1度も, 一度も; 満足度も is a noun.
            let once = noun.strip_suffix('度').is_some_and(|rest| {
                rest.ends_with(|c: char| c.is_ascii_digit() || "一二三何幾".contains(c))
            });
            let figure = when
                || noun.ends_with("どき")
                || once
                || noun.ends_with(['件', '回', '人', '名', '誰', '何', '1'])
                || noun.ends_with("つ");
            let word = tail.starts_with([
                'う', 'の', 'と', 'ら', 'り', 'っ', 'し', 'ち', 'た', '含', 'あ', 'な',
            ]);
            // 遅れもなくす
            let role = head.ends_with('に') && starts(tail, &["なる", "なり"]).is_some();
            let word = word && !role && starts(tail, &["なくし", "なくす"]).is_none();
            name && !figure && !word && !tail.is_empty()
        })
}

/// Whether a noun that is written in kana stands behind whose it is: 残高のずれ, 席替えのもめごと.
fn kana(noun: &str) -> bool {
    noun.rfind('の').is_some_and(|at| {
        let (whose, word) = (&noun[..at], &noun[at + 'の'.len_utf8()..]);
        (2..=5).contains(&word.chars().count())
            && word.chars().all(is_hiragana)
            && !["ため", "とき", "ほか", "うち", "あと", "まま"].contains(&word)
            && whose.ends_with(|c: char| is_kanji(c) || is_katakana(c))
    })
}

/// Whether a noun made of a verb stands at the end: 立ち上げ, 風通し.
pub(super) fn verbal(noun: &str) -> bool {
    let ending = noun.ends_with([
        'げ', 'え', 'い', 'し', 'り', 'き', 'み', 'け', 'れ', 'め', 'ぎ', 'ち', 'び',
    ]);
    let stem = noun.trim_end_matches(is_hiragana);
    let short = noun[stem.len()..].chars().count() <= 2;
    let adverb = ["少し", "必ずし", "早く", "遅く", "例え"];
    ending && short && stem.ends_with(is_kanji) && !adverb.iter().any(|word| noun.ends_with(word))
}

/// Halves of a frame that set two things against each other.
const FRAMES: &[(&str, &str)] = &[
    ("上期", "下期"),
    ("上半期", "下半期"),
    ("前期", "後期"),
    ("前半", "後半"),
    ("個人", "チーム"),
    ("個人", "組織"),
    ("個人", "課"),
    ("自分", "チーム"),
    ("業務面", "組織面"),
    ("本業", "社内"),
    ("一つ", "もう一つ"),
    ("1つ", "もう1つ"),
];

/// Where else, or on which side, something is done: 総務側では, 大阪では.
pub(super) fn side(body: &str) -> Option<&str> {
    let at = body.find("では")?;
    let who = &body[..at];
    let word = (2..=10).contains(&who.chars().count())
        && who
            .chars()
            .all(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric());
    (word && SIDES.iter().any(|side| who.ends_with(side))).then_some(who)
}

/// Sides, departments, and towns where a company has an office.
#[rustfmt::skip]
const SIDES: &[&str] = &[
    "側", "面", "部門", "東京", "大阪", "名古屋", "札幌", "仙台", "横浜", "京都", "神戸", "広島", "福岡", "本社", "支社", "支店", "分室", "工場", "総務", "経理",
    "人事", "営業", "購買", "保守", "広報", "採用", "教育", "企画", "法務", "物流", "製造", "品質", "課内", "個人", "部内", "自社", "案件", "活動", "業務", "私生活",
];

/// Whether a clause begins with another place where something is done: 別の案件では.
pub(super) fn elsewhere(body: &str) -> bool {
    starts(body, &["別の", "ほかの", "他の"]).is_some() && first_chars(body, 14).contains("では")
}

/// Whether a clause turns from what was said to the writer: 自身は, 私自身も.
pub(super) fn oneself(body: &str) -> bool {
    let who = starts(
        body,
        &["私自身", "自分自身", "自身", "自分", "自ら", "私", "個人"],
    );
    who.is_some_and(|who| {
        let case = ["としても", "としては", "では", "でも", "は", "も"];
        starts(&body[who.len()..], &case).is_some()
    })
}

/// Whether a clause turns to how customers or people are, from what was made: 研修の満足度は4.2以上に.
pub(super) fn turns_to(body: &str, topic: Option<Topic>) -> bool {
    use Topic::{Content, Hiring, Learning, Leave, Overtime, People, Sales};
    let others = [Content, Hiring, Learning, Leave, Overtime, People, Sales];
    let far = topic.is_some_and(|topic| others.contains(&topic));
    far && body.find('は').is_some_and(|at| {
        let noun = &body[..at];
        noun.chars().count() > 3
            && noun.ends_with(|c: char| is_kanji(c) || is_katakana(c))
            && !noun.contains(['を', 'が', '、'])
            && !noun.ends_with(['後', '中', '間', '時'])
    })
}

/// Whether a clause begins with one half of a frame and a later one with the other.
pub(super) fn framed(one: &str, other: &str) -> bool {
    if side(other).is_some_and(|there| side(one).is_none_or(|here| here != there)) {
        return true;
    }
    FRAMES
        .iter()
        .any(|(first, second)| opens(one, first) && opens(other, second))
}

/// Whether a clause begins with a half of a frame, 上期は, チームとしては.
pub(super) fn frame(body: &str) -> bool {
    FRAMES
        .iter()
        .any(|(first, second)| opens(body, first) || opens(body, second))
}

/// Whether a clause begins with in what role it is done: 技術者としては.
pub(super) fn role(body: &str) -> bool {
    body.find("としては").is_some_and(|at| {
        let who = &body[..at];
        (1..=8).contains(&who.chars().count()) && who.chars().all(|c| is_kanji(c) || is_katakana(c))
    })
}

fn opens(body: &str, word: &str) -> bool {
    body.strip_prefix(word).is_some_and(|tail| {
        starts(
            tail,
            &[
                "としては",
                "は",
                "中に",
                "に",
                "までに",
                "では",
                "で",
                "末までに",
            ],
        )
        .is_some()
    })
}

/// What a plan is made of: a clause with nothing else in it is a step.
const STEPS: &[&str] = &[
    "要件定義",
    "要件",
    "基本設計",
    "詳細設計",
    "設計",
    "実装",
    "開発",
    "製造",
    "構築",
    "単体",
    "結合",
    "総合",
    "試験",
    "テスト",
    "リハーサル",
    "本番",
    "切替",
    "切り替え",
    "リリース",
    "稼働",
    "試行",
    "検証",
    "調査",
    "棚卸し",
    "棚卸",
    "計画",
    "準備",
    "公開",
    "評価",
    "見直し",
    "初版",
    "改訂版",
    "改訂",
    "導入",
    "展開",
    "移行",
    "運用",
    "開始",
    "訓練",
    "引き継ぎ",
    "現状",
    "分析",
    "改善",
    "改善案",
    "実施",
    "試作",
    "測定",
    "計測",
    "確認",
    "作業",
    "案",
    "最終",
    "版",
    "説明",
    "教育",
    "レビュー",
    "報告",
    "承認",
    "完了",
    "選定",
    "比較",
    "結果",
    "再",
    "測",
    "定着",
    "対応",
    "手順",
    "日程",
    "一次",
    "二次",
];

/// Whether a clause names nothing but a step: 本番移行, 改善案を出す.
pub(super) fn step(body: &str) -> bool {
    let mut named = false;
    let mut at = 0;
    while at < body.len() {
        let Some(c) = after(body, at) else { break };
        if !(is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic()) {
            at += c.len_utf8();
            continue;
        }
        // 出す, 書く: one letter with its ending is a verb; 5月, 2回: a figure.
        let next = after(body, at + c.len_utf8());
        let lone =
            is_kanji(c) && next.is_none_or(|n| is_hiragana(n) && !"のをがにはへでと".contains(n));
        let figure = before(body, at).is_some_and(|b| b.is_ascii_digit());
        let word = STEPS
            .iter()
            .filter(|word| body[at..].starts_with(**word))
            .max_by_key(|word| word.len());
        match word {
            Some(word) => {
                named = true;
                at += word.len();
            }
            None if lone || figure => at += c.len_utf8(),
            None if starts(&body[at..], TIMES).is_some() => {
                at += starts(&body[at..], TIMES).map_or(0, str::len);
            }
            None => return false,
        }
    }
    named
}

const TIMES: &[&str] = &[
    "上期",
    "下期",
    "期末",
    "年度末",
    "月末",
    "中旬",
    "上旬",
    "下旬",
    "四半期",
    "週目",
    "回目",
    "末",
    "年度",
    "月",
    "回",
];
