//! The verb that a Japanese clause ends in.

use super::words::{self, Class};
use crate::assistant::text::class::{before, ends, is_kanji, is_katakana, last_chars};

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
    let near = last_chars(body, 18);
    let from = body.len() - near.len();
    for (at, _) in near.char_indices() {
        let rest = &near[at..];
        let here = from + at;
        let hit = words::JA_INDEX
            .rows(near, at)
            .iter()
            .map(|row| &words::JA[usize::from(*row)])
            .filter(|(stem, _)| {
                rest.strip_prefix(stem).is_some_and(|tail| {
                    let single = stem.chars().count() == 1;
                    let noun = stem.ends_with(|c: char| is_kanji(c) || is_katakana(c));
                    // ツールをリリース、: a headline; 品質の向上、 is none.
                    let direct = body[..here].ends_with(['を', 'に', 'へ'])
                        || body.contains(['を', 'は']) && body[..here].ends_with(UNITS);
                    let bare = tail.is_empty() && noun && (single || !last && !direct);
                    let inside = single
                        && before(body, here)
                            .is_some_and(|c| is_kanji(c) && !"月週日回件名社本年期度".contains(c));
                    !bare && !inside && words::ENDINGS_JA.contains(&tail)
                })
            })
            .max_by_key(|(stem, _)| stem.len());
        if let Some((stem, class)) = hit {
            return Some((here, *stem, *class));
        }
    }
    None
}

/// What a figure or a date ends in: 年600万円削減, 3月公開.
const UNITS: &[char] = &[
    '円', '件', '名', '人', '台', '本', '社', '回', '%', '割', '点', '秒', '分', '間', '月', '日',
    '度', '末', 'つ', '個', '枚', '倍',
];

/// The verb that a clause ends in: where it begins, and its stem.
pub(in crate::assistant) fn stem(body: &str) -> Option<(usize, &'static str)> {
    verb(body, false).map(|(at, stem, _)| (at, stem))
}
