//! The verb that a Japanese clause ends in.

use super::verbs_ja::{MORE, MORE_INDEX};
use super::words::{self, Class};
use crate::assistant::text::class::{before, ends, is_hiragana, is_kanji, is_katakana, last_chars};

/// The verb that the clause ends in: where it begins, and its kind.
pub(super) fn verb(body: &str, last: bool) -> Option<(usize, &'static str, Class)> {
    // 稼働させます: the polite form says no more.
    let polite =
        ends(body, &["ます", "ました", "ましょう"]).map(|end| &body[..body.len() - end.len()]);
    if let Some(plain) = polite
        && let Some(hit) = verb(plain, false)
    {
        return Some(hit);
    }
    // 獲得している: as the criterion says that it is done.
    if last
        && let Some(done) = body
            .strip_suffix("いる")
            .filter(|rest| rest.ends_with('て'))
        && let Some(hit) = verb(done, false)
    {
        return Some(hit);
    }
    stands(body, last).or_else(|| stands(led(body)?, false))
}

/// The verb of one of the tables that the clause ends in, with nothing behind it but its own ending.
fn stands(body: &str, last: bool) -> Option<(usize, &'static str, Class)> {
    let near = last_chars(body, 18);
    let from = body.len() - near.len();
    for (at, _) in near.char_indices() {
        let rest = &near[at..];
        let here = from + at;
        let known = words::JA_INDEX.rows(near, at).iter();
        let known = known.map(|row| &words::JA[usize::from(*row)]);
        let more = MORE_INDEX.rows(near, at).iter();
        let more = more.map(|row| &MORE[usize::from(*row)]);
        let hit = known
            .chain(more)
            .filter(|(stem, _)| {
                rest.strip_prefix(stem).is_some_and(|tail| {
                    let single = stem.chars().count() == 1;
                    let noun = stem.ends_with(|c: char| is_kanji(c) || is_katakana(c));
                    // ツールをリリース、: a headline; 品質の向上、 is none.
                    let direct = body[..here].ends_with(['を', 'に', 'へ'])
                        || body.contains(['を', 'は']) && body[..here].ends_with(UNITS);
                    let bare = tail.is_empty() && noun && (single || !last && !direct);
                    let inside = single
                        && !counter(&body[..here])
                        && before(body, here).is_some_and(|c| {
                            c.is_ascii_digit() || is_kanji(c) && !UNIT_LETTERS.contains(c)
                        });
                    !bare && !inside && ending(stem, tail)
                })
            })
            .max_by_key(|(stem, _)| stem.len());
        if let Some((stem, class)) = hit {
            return Some((here, *stem, *class));
        }
    }
    None
}

/// Letters that a figure or a date ends in.
const UNIT_LETTERS: &str = "月週日年回件名社本年期度割点倍円台枚個種秒分間";

/// Whether a figure and its counter stand at the end: 1冊, 三隻.
fn counter(head: &str) -> bool {
    let unit = head.strip_suffix(is_kanji).unwrap_or(head);
    unit.len() < head.len() && unit.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether this may stand between a stem and the end of its clause; も takes the place of を: 整理も行う.
fn ending(stem: &str, tail: &str) -> bool {
    let is = |tail: &str| words::ENDINGS_JA.contains(&tail);
    let too = |rest: &str, case: &str| is(&[case, rest].concat());
    // 受け終え, 移し終える: to the end.
    let whole = ends(tail, COMPOUND).map(|end| &tail[..tail.len() - end.len()]);
    whole.is_some_and(|rest| {
        let ended = rest.is_empty() && stem.ends_with(is_hiragana);
        ended
            || matches!(
                rest,
                "し" | "り" | "き" | "い" | "み" | "ち" | "え" | "け" | "め" | "れ" | "せ"
            )
    }) || is(tail)
        || tail
            .strip_prefix("にも")
            .is_some_and(|rest| too(rest, "に"))
        || tail.strip_prefix('も').is_some_and(|rest| too(rest, "を"))
}

/// The clause without what is wished, begun or done for somebody behind its verb: 磨いていきたい is 磨いて,
/// 取り組んでまいります 取り組んで, 減らしたい 減らし.
pub(super) fn led(body: &str) -> Option<&str> {
    let mut rest = body;
    // と考えております is no part of the aim.
    if let Some(end) = ends(rest, THOUGHT) {
        rest = &rest[..rest.len() - end.len()];
    }
    if let Some(end) = ends(rest, BEHIND)
        && rest[..rest.len() - end.len()].ends_with(['て', 'で'])
    {
        rest = &rest[..rest.len() - end.len()];
    } else if let Some(head) = rest.strip_suffix("たい") {
        rest = head;
    }
    (rest.len() < body.len()).then_some(rest)
}

/// What says that an aim is one's own wish.
const THOUGHT: &[&str] = &[
    "と思います",
    "と思う",
    "と思っています",
    "と思っております",
    "と考えています",
    "と考えております",
    "と考える",
    "です",
];

/// What may follow the te-form.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "いきたい", "いく", "いき", "いきます", "まいります", "まいりたい", "まいる", "参ります", "参りたい", "おく", "おき", "おきたい", "おきます", "みせる", "みせます", "みたい",
    "いただく", "いただき", "いただきます", "いただける", "いただきたい", "もらう", "もらい", "もらえる", "もらいます", "もらいたい", "ほしい", "いる", "います", "おり", "しまう", "くる",
];

/// What follows a verb that is done to its end, or goes on.
const COMPOUND: &[&str] = &[
    "終え",
    "終える",
    "終わる",
    "切り",
    "切る",
    "抜き",
    "抜く",
    "続け",
    "続ける",
    "始め",
    "始める",
    "きり",
    "きる",
    "こなし",
];

/// What a figure or a date ends in: 年600万円削減, 3月公開.
const UNITS: &[char] = &[
    '円', '件', '名', '人', '台', '本', '社', '回', '%', '割', '点', '秒', '分', '間', '月', '日',
    '度', '末', 'つ', '個', '枚', '倍',
];

/// The verb that a clause ends in: where it begins, and its stem.
pub(in crate::assistant) fn stem(body: &str) -> Option<(usize, &'static str)> {
    verb(body, false).map(|(at, stem, _)| (at, stem))
}
