//! How one goes about things, and whom one becomes: a head without a verb of its own, in Japanese.

use std::ops::Range;

use super::mindset_words::{KINDS_OF, PERSONS, TRAITS, VAGUE, WAYS};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    Begins, ends, holds, is_kanji, is_katakana, last_chars, starts,
};

/// 頼りにされる存在へ成長する: what others make of one.
pub(super) fn sought(clause: &str) -> bool {
    holds(
        last_chars(clause, 18),
        &[
            "される",
            "られる",
            "われる",
            "ばれる",
            "かかる",
            "が来る",
            "がくる",
            "が集まる",
        ],
    )
}

/// 主体的に行動する: how, and no act.
pub(super) fn manner(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    const BEGINS: Begins = Begins::of(WAYS);
    let body = &text.low[sentence.clone()];
    let mut places = body.char_indices().filter(|(at, _)| BEGINS.may(body, *at));
    places.find_map(|(at, _)| {
        let way = starts(&body[at..], WAYS)?;
        let tail = &body[at + way.len()..];
        let tail = tail.trim_start_matches(['、', 'て']);
        let near = [
            "自ら",
            "業務に",
            "業務と",
            "仕事に",
            "仕事と",
            "何事にも",
            "課題に",
            "課題と",
            "日々の業務に",
            "日々の仕事に",
            "物事に",
            "困難に",
            "お客様と",
            "お客様に",
            "顧客と",
            "顧客に",
            "周囲と",
            "人と",
            "人に",
            "相手と",
            "相手に",
        ];
        let tail = starts(tail, &near).map_or(tail, |word| &tail[word.len()..]);
        let vague = starts(tail, VAGUE)?;
        let after = &tail[vague.len()..];
        // 積極的に取り組む is left to what says how far.
        let open = way == "積極的に" && vague.starts_with("取り組");
        let noun = starts(after, &["計画", "指針", "規範", "力", "履歴", "の"]).is_some();
        // 自分から動く仕組み: which one.
        let which = vague.ends_with(['く', 'む', 'る', 'す'])
            && after.starts_with(|c: char| is_kanji(c) || is_katakana(c));
        let noun = noun || which;
        let span = sentence.start + at..sentence.end - after.len();
        (!open && !noun && !text.quoted(&span)).then_some(span)
    })
}

/// 謙虚であり続ける, 前向きになれる: what one is like.
pub(super) fn bearing(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    const BEGINS: Begins = Begins::of(TRAITS);
    #[rustfmt::skip]
    const BEING: &[&str] = &[
        "である", "であり続", "でありた", "であろう", "でいる", "でいた", "でい続", "であること", "になる", "になり", "になれ", "になって", "な自分", "な人にな", "な人でい", "な人であ", "な人を目指",
        "な社員", "な存在", "に振る舞", "にふるま", "に受け止め", "に受けとめ", "さを保", "さを忘れ", "さを身", "さを養", "さを持", "さを磨", "さを失わ",
    ];
    let body = &text.low[sentence.clone()];
    let mut places = body.char_indices().filter(|(at, _)| BEGINS.may(body, *at));
    places.find_map(|(at, _)| {
        let like = starts(&body[at..], TRAITS)?;
        let being = starts(&body[at + like.len()..], BEING)?;
        let end = at + like.len() + being.len();
        // 議論が活発になる, 動作が敏感になる: that of a thing.
        let near = last_chars(&body[..at], 12);
        let near = near.rsplit(['、', '。']).next().unwrap_or("");
        let thing = near.contains('が') && !near.contains("自分が") && !near.contains("私が");
        let rest = &body[end..];
        let which = rest.starts_with(|c: char| is_kanji(c) || is_katakana(c));
        let span = sentence.start + at..sentence.start + end;
        (!thing && !which && !text.quoted(&span)).then_some(span)
    })
}

/// 頼られる, but not 読み取れる.
fn passive(head: &str) -> bool {
    head.strip_suffix("れる")
        .is_some_and(|stem| stem.ends_with(['わ', 'さ', 'か', 'が', 'ま', 'ば', 'な', 'た', 'ら']))
}

/// エキスパートになる: somebody that one becomes.
pub(super) fn person(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    #[rustfmt::skip]
    const BECOMING: &[&str] = &[
        "になる", "になります", "になり", "になれる", "となる", "になって", "となって", "でありたい", "であり続け", "でいたい", "でい続け", "に成長", "へ成長", "へと成長", "へ脱皮", "に育つ", "に育ち", "に育っ", "へ育つ", "へと育つ", "に生まれ変わ", "を目指す", "を目指し",
    ];
    const BEGINS: Begins = Begins::of(BECOMING);
    let body = &text.low[sentence.clone()];
    let mut places = body.char_indices().filter(|(at, _)| BEGINS.may(body, *at));
    places.find_map(|(at, _)| {
        let become_one = starts(&body[at..], BECOMING)?;
        #[rustfmt::skip]
        const WHICH: &[&str] = &[
            "える", "せる", "てる", "れる", "できる", "ける", "べる", "める", "に強い", "に明るい", "に詳しい", "の高い", "のある", "の広い", "の深い", "が高い", "がある", "が広い", "が深い", "がわかる", "が分かる", "の立つ", "優れた", "一人前の", "一流の", "本物の", "真の",
        ];
        let kind = |who: &&&str| {
            let head = body[..at].strip_suffix(**who).unwrap_or("");
            ends(head, WHICH).is_some()
        };
        // 全体を見渡せる人, 数字に強い営業
        let person =
            ends(&body[..at], PERSONS).or_else(|| KINDS_OF.iter().find(kind).copied())?;
        if sought(&body[..at - person.len()]) || passive(&body[..at - person.len()]) {
            return None; // 頼られる先輩: that is for others to say
        }
        let rest = &body[at + become_one.len()..];
        if rest.starts_with(|c| is_kanji(c) || is_katakana(c)) {
            return None;
        }
        let span = sentence.start + at - person.len()..sentence.start + at + become_one.len();
        (!text.quoted(&span)).then_some(span)
    })
}
