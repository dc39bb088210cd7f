//! Items of a Japanese list, and those that name a level with no verb.

use std::ops::Range;

use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, holds, is_kanji, is_katakana, last_chars};

/// Letters that items of a list are marked by.
const ITEM_LETTERS: &[&str] = &["(ア)", "(イ)", "(ウ)", "(エ)", "(a)", "(b)", "(c)"];

/// The length of the number that an item of a list begins with: (1)…, 2.…, 1…; a figure is none.
pub(super) fn item_number(body: &str) -> Option<usize> {
    // (ア)…, (a)…: shut off on both sides.
    if let Some(tail) = ITEM_LETTERS.iter().find_map(|mark| body.strip_prefix(mark)) {
        return Some(body.len() - tail.len());
    }
    let inner = body.strip_prefix('(').unwrap_or(body);
    let digit = inner.chars().next().filter(char::is_ascii_digit)?;
    let rest = &inner[digit.len_utf8()..];
    let shut = rest.strip_prefix([')', '.', '、']);
    let tail = shut.unwrap_or(rest);
    let first = tail.trim_start().chars().next()?;
    // (1)12月, 1. 3件: the number is shut off from the figure.
    let apart = rest.starts_with(')') || shut.is_some() && tail.starts_with(' ');
    let word = is_kanji(first)
        || is_katakana(first)
        || first.is_ascii_alphabetic()
        || apart && first.is_ascii_digit();
    // 1件, 3月: a figure with its unit.
    let unit = shut.is_none()
        && "件本名人月日週年回個台社つ点割倍時分秒円万億%か箇ヶカ級次期営拠工案種項画機層部課号Q"
            .contains(first);
    (word && !unit).then(|| body.len() - tail.len())
}

/// The same where the item stands at this byte; one that nothing shuts off counts on from the one before.
pub(super) fn list_number(low: &str, at: usize) -> Option<usize> {
    let body = &low[at..];
    let number = item_number(body)?;
    let digit = *body.as_bytes().first()?;
    let shut = body[..number].ends_with([')', '.', '、', ' ']);
    if shut || !digit.is_ascii_digit() || digit == b'1' {
        return Some(number);
    }
    let before = char::from(digit - 1);
    let near = last_chars(&low[..at], 200);
    let from = at - near.len();
    let mut places = near
        .match_indices(before)
        .map(|(i, found)| (from + i, found));
    places
        .any(|(i, _)| {
            (i == 0 || low[..i].ends_with([' ', '\n', '、', '。']))
                && item_number(&low[i..]).is_some()
        })
        .then_some(number)
}

/// Whether the clause is a thing and its level: a noun, a figure, and nothing of a verb.
pub(super) fn level(text: &Text, span: &Range<usize>) -> bool {
    let body = &text.low[span.clone()];
    // 75%(12月末)
    let closed = body.strip_suffix(')').unwrap_or(body);
    let inner = match closed.rfind('(') {
        Some(at) if !closed[at..].contains(')') && at > 0 => closed[..at].trim_end(),
        _ => closed,
    };
    let within = span.start..span.start + inner.len();
    let due = text.times_in(&within).last().map(|time| time.span.clone());
    let Some(figure) = text.quantities_in(&within).last().cloned().or(due) else {
        return false;
    };
    let tail = &text.low[figure.end.min(within.end)..within.end];
    // 年度末までに8回: a date is no thing.
    let times = text.times_in(&within);
    let noun = text.low[span.start..figure.start.max(span.start)]
        .char_indices()
        .any(|(at, c)| {
            let at = span.start + at;
            let dated = times.iter().any(|time| time.span.contains(&at));
            !dated && (is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic())
        });
    noun && tail.chars().count() <= 4 && !inner.contains(['は', '。'])
}

/// Whether the last figure counts people or things: 当番を5名に増やし, 書類を3種類減らし.
pub(super) fn things(text: &Text, span: &Range<usize>) -> bool {
    let unit = [
        "名", "人", "台", "種類", "個", "枚", "項目", "画面", "本", "か所", "つ", "拠点", "社",
    ];
    let counted = [
        "項目を",
        "台数を",
        "人数を",
        "種類を",
        "枚数を",
        "回数を",
        "画面数を",
    ];
    holds(&text.low[span.clone()], &counted)
        || text.quantities_in(span).last().is_some_and(|at| {
            let none = text.low[at.clone()].starts_with('0');
            !none && ends(&text.low[at.clone()], &unit).is_some()
        })
}
