//! How one goes about things, and whom one becomes: a head without a verb of its own, in Japanese.

use std::ops::Range;

use super::mindset_words::{PERSONS, VAGUE, WAYS};
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
        let near = ["自ら", "業務に", "仕事に", "何事にも", "課題に"];
        let tail = starts(tail, &near).map_or(tail, |word| &tail[word.len()..]);
        let vague = starts(tail, VAGUE)?;
        let after = &tail[vague.len()..];
        // 積極的に取り組む is left to what says how far.
        let open = way == "積極的に" && vague.starts_with("取り組");
        let noun = starts(after, &["計画", "指針", "規範", "力", "履歴", "の"]).is_some();
        let span = sentence.start + at..sentence.end - after.len();
        (!open && !noun && !text.quoted(&span)).then_some(span)
    })
}

/// エキスパートになる: somebody that one becomes.
pub(super) fn person(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    #[rustfmt::skip]
    const BECOMING: &[&str] = &[
        "になる", "になります", "になり", "になれる", "となる", "に成長", "へ成長", "へと成長", "を目指す", "を目指し",
    ];
    const BEGINS: Begins = Begins::of(BECOMING);
    let body = &text.low[sentence.clone()];
    let mut places = body.char_indices().filter(|(at, _)| BEGINS.may(body, *at));
    places.find_map(|(at, _)| {
        let become_one = starts(&body[at..], BECOMING)?;
        let person = ends(&body[..at], PERSONS)?;
        if sought(&body[..at - person.len()]) || body[..at - person.len()].ends_with("れる") {
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
