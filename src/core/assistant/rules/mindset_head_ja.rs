//! The words of the head that a Japanese verb takes: 意識を高める, 知識を社内に広める.

use super::mindset_ja::ends_with_noun;
use super::mindset_words::{ADVERBS, DEGREES, DOING, GRASPED, MINDS, NO_POWER, NO_VIEW, SUBJECTS};
use crate::assistant::text::class::{before, ends, holds, is_kanji, is_katakana, last_chars};

/// Verbs of striving, which take what they strive for with に.
const TOWARDS: &[&str] = &["努め", "励", "取り組", "注力", "力を入れ", "力を注"];

/// Where the state of mind begins that the head ends with: 意識を, スキルの向上を, 姿勢で.
pub(super) fn mind_before(head: &str, verb: &str) -> Option<usize> {
    let mut body = head;
    for adverb in ADVERBS {
        // 意識を、適宜高めていく
        if let Some(less) = body.trim_end_matches('、').strip_suffix(adverb)
            && let less = less.trim_end_matches('、')
            && less.ends_with(['を', 'も', 'が', 'に', 'は'])
        {
            body = less;
        }
    }
    if GRASPING.contains(&verb) {
        // 特徴をつかむ: what is grasped in the head.
        let what = body.strip_suffix('を').unwrap_or("");
        let subject = ends(what, GRASPED).or_else(|| ends(what, SUBJECTS));
        if let Some(subject) = subject {
            return Some(what.len() - subject.len());
        }
    }
    if matches!(verb, "つ" | "ほし" | "欲し") && !body.ends_with('が') {
        return None;
    }
    // フレッシュさを忘れない; but the 使いやすさ is that of a thing.
    if matches!(
        verb,
        "忘れ" | "失" | "持" | "身につけ" | "養" | "備え" | "取り戻"
    ) && let Some(what) = body.strip_suffix("さを")
        && !what.ends_with("やす")
    {
        let word = what.trim_end_matches(|c| is_kanji(c) || is_katakana(c) || c == 'し');
        return Some(word.len());
    }
    // 仕事に価値を見いだす
    if matches!(verb, "見いだ" | "見出")
        && let Some(worth) = ends(body, &["価値を", "意味を", "楽しみを", "魅力を"])
    {
        return Some(body.len() - worth.len());
    }
    if verb == "共有" && !holds(last_chars(body, 14), FELT) {
        return None;
    }
    if let Some(start) = mind_with_object(body, verb) {
        return Some(start);
    }
    // 理解を得る: that of others.
    if verb == "得" && ends(body, &["理解を", "理解も", "共感を", "経験を"]).is_some()
    {
        return None;
    }
    if let Some(start) = mind_with_manner(body, verb) {
        return Some(start);
    }
    let particle = before(body, body.len())?;
    let body = match particle {
        'と' if verb == "向き合" => body.strip_suffix('と').unwrap_or(body),
        'を' | 'も' | 'が' | 'の' | 'へ' | 'に' | 'で' => {
            &body[..body.len() - particle.len_utf8()]
        }
        _ => body,
    };
    if let Some(doing) = ends(body, DOING) {
        let less = &body[..body.len() - doing.len()];
        let whose = less.strip_suffix('の').unwrap_or(less);
        if doing == "共有" && ends(whose, FELT).is_none() {
            return None;
        }
        let itself = matches!(doing, "習得" | "修得").then_some(less.len());
        return mind(whose).or(itself);
    } else if matches!(particle, 'へ' | 'に') && !TOWARDS.contains(&verb) {
        return None;
    }
    mind(body).filter(|start| !body[*start..].starts_with("経験") || matches!(verb, "積" | "重ね"))
}

/// 意識を社内に浸透させる: where, with whom stands between.
fn mind_with_object(head: &str, verb: &str) -> Option<usize> {
    // 正しい知識を全員が持つ
    let everybody = ends(head, EVERYBODY).map_or(head, |who| &head[..head.len() - who.len()]);
    let all = everybody.len() < head.len();
    if !all && !head.ends_with(['に', 'で', 'へ', 'と', 'も', 'く']) {
        return None;
    }
    let near = last_chars(everybody, 20);
    // 考え方がチームに浸透する
    let subject = SPREADING.contains(&verb).then(|| near.rsplit_once('が'));
    let (what, between) = near.rsplit_once('を').or(subject.flatten())?;
    let start = everybody.len() - near.len();
    let found = mind(&head[..start + what.len()])?;
    // 知識を、10月末までに蓄える
    let dated =
        between.starts_with('、') && ends(between, &["までに", "中に", "末に", "間に"]).is_some();
    let between = if dated { "" } else { between };
    (!between.contains(['、', 'が', 'し'])).then_some(found)
}

/// 誠実な姿勢で業務に臨む, 敬意を持って接する: how one goes about it.
fn mind_with_manner(head: &str, verb: &str) -> Option<usize> {
    if !matches!(verb, "臨" | "当た" | "あた" | "取り組" | "接" | "向き合") {
        return None;
    }
    let near = last_chars(head, 14);
    let (what, between) = near.rsplit_once('で')?;
    let start = head.len() - near.len();
    let found = mind(&head[..start + what.len()])?;
    (!between.contains(['、', 'が', 'し'])).then_some(found)
}

/// What a state of mind does among people.
const SPREADING: &[&str] = &[
    "浸透",
    "根付",
    "根づ",
    "定着",
    "芽生え",
    "広が",
    "深ま",
    "備わ",
    "行き渡",
];

/// What can only be felt; knowledge that is shared is told: 危機感を共有する.
pub(super) const FELT: &[&str] = &[
    "意識",
    "危機感",
    "価値観",
    "認識",
    "思い",
    "想い",
    "気持ち",
    "使命感",
    "責任感",
    "自覚",
    "緊張感",
    "マインド",
    "精神",
    "目線",
    "感覚",
];

/// Verbs that grasp: つかむ, 押さえる.
const GRASPING: &[&str] = &["つか", "掴", "押さえ", "捉え", "とらえ", "なぞ"];

/// Everybody, who has it.
const EVERYBODY: &[&str] = &[
    "全員が",
    "各自が",
    "一人ひとりが",
    "一人一人が",
    "ひとりひとりが",
    "メンバーが",
    "社員が",
    "皆が",
    "誰もが",
    "それぞれが",
];

/// Where the state of mind begins that a text ends with.
pub(super) fn mind(body: &str) -> Option<usize> {
    let body = ends(body, DEGREES).map_or(body, |degree| &body[..body.len() - degree.len()]);
    let power = body.ends_with('力') && ends(body, NO_POWER).is_none()
        || body.strip_suffix('感').is_some_and(ends_with_noun)
        || body.strip_suffix('観').is_some_and(ends_with_noun) && ends(body, NO_VIEW).is_none();
    let named = MINDS
        .iter()
        .filter(|mind| body.ends_with(**mind))
        .max_by_key(|mind| mind.len());
    if let Some(named) = named {
        // 心 and 目 are parts of many words: 疑う目, 利用者の心.
        let which = &body[..body.len() - named.len()];
        let alone = named.chars().count() > 1
            || which.ends_with([
                'の', 'な', 'い', 'る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ',
            ])
            || which.is_empty() && *named != "目" && *named != "耳"
            || which.ends_with('、') && *named != "目" && *named != "耳";
        let word =
            body[..body.len() - named.len()].trim_end_matches(|c| is_kanji(c) || is_katakana(c));
        // コスト意識 is one word.
        let near = body.len() - named.len() - word.len() <= 36;
        return alone.then_some(if near {
            word.len()
        } else {
            body.len() - named.len()
        });
    }
    if !power {
        return None;
    }
    let word = body.trim_end_matches(|c| is_kanji(c) || is_katakana(c) || c == 'ー');
    Some(word.len().max(body.len().saturating_sub(30)))
        .filter(|start| body.is_char_boundary(*start))
}
