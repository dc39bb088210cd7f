//! Items of a Japanese list, and those that name a level with no verb.

use std::ops::Range;

use crate::assistant::text::Text;
use crate::assistant::text::class::{is_kanji, is_katakana};

/// The length of the number that an item of a list begins with: 1…, (1)…, 2.…; a figure is none.
pub(super) fn item_number(body: &str) -> Option<usize> {
    let inner = body.strip_prefix('(').unwrap_or(body);
    let digit = inner.chars().next().filter(char::is_ascii_digit)?;
    let rest = &inner[digit.len_utf8()..];
    let shut = rest.strip_prefix([')', '.', '、']);
    let tail = shut.unwrap_or(rest);
    let first = tail.trim_start().chars().next()?;
    let word = is_kanji(first) || is_katakana(first) || first.is_ascii_alphabetic();
    // 1件, 3月: a figure with its unit.
    let unit = shut.is_none()
        && "件本名人月日週年回個台社つ点割倍時分秒円万億%か箇ヶカ級次期Q".contains(first);
    (word && !unit).then(|| body.len() - tail.len())
}

/// Whether the clause is a thing and its level: a noun, a figure, and nothing of a verb.
pub(super) fn level(text: &Text, span: &Range<usize>) -> bool {
    let body = &text.low[span.clone()];
    let Some(figure) = text.quantities_in(span).last() else {
        return false;
    };
    let tail = &text.low[figure.end.min(span.end)..span.end];
    let noun = text.low[span.start..figure.start.max(span.start)]
        .contains(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic());
    noun && tail.chars().count() <= 4 && !body.contains(['は', '。'])
}
