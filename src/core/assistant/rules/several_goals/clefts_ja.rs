//! Two aims in one Japanese sentence that are each named for themselves: 少なくしたいのは…、増やしたいのは…; …の復活と、…すること.

use std::ops::Range;

use super::{ja_back, ja_words};
use crate::assistant::text::Text;
use crate::assistant::text::class::{ends, is_kanji, is_katakana};

/// No sentence that is longer than this, in bytes, is looked at.
const LONGEST: usize = 900;

/// The second of two aims that are each named for themselves.
pub(super) fn clefts(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = &text.low[sentence.clone()];
    if body.len() > LONGEST {
        return None;
    }
    let span = |at: usize| sentence.start + at..sentence.end;
    wished(body)
        .map(span)
        .or_else(|| named(text, sentence).map(span))
}

/// Where the second of two wishes begins that are turned to what they are about: ほぐしたいのは…、少なくしたいのは….
fn wished(body: &str) -> Option<usize> {
    const WISH: &[&str] = &["たいのは", "つもりなのは", "すのは", "るのは"];
    let wish = |part: &str| {
        part.find("のは").is_some_and(|at| {
            ends(&part[..at + "のは".len()], WISH).is_some() && at + "のは".len() < part.len()
        })
    };
    let comma = body.match_indices('、').map(|(at, _)| at);
    let turned = |part: &str| part.contains("については") || part.contains("に関しては");
    let wish = |part: &str| wish(part) || turned(part);
    let mut cuts = comma.filter(|at| wish(&body[..*at]) && wish(&body[at + '、'.len_utf8()..]));
    cuts.next().map(|at| at + '、'.len_utf8())
}

/// Where the second aim begins of two that one verb closes, one told as a noun and one as a doing: 休眠顧客の復活と、見積もりを4時間へ短縮することを目標とする.
fn named(text: &Text, sentence: &Range<usize>) -> Option<usize> {
    let body = &text.low[sentence.clone()];
    let at = body.find("と、")?;
    let (head, from) = (&body[..at], at + "と、".len());
    let tail = &body[from..];
    let end = tail.find("ことを")?;
    let aim = ["目標", "目指", "めざ", "達成", "実現", "果た", "両立"];
    let closed = aim.iter().any(|word| tail[end..].contains(word));
    let noun = head.ends_with(|c: char| is_kanji(c) || is_katakana(c))
        && !head.contains(['を', 'が', '、'])
        && head
            .chars()
            .filter(|c| is_kanji(*c) || is_katakana(*c))
            .count()
            > 3;
    let doing = tail[..end].contains('を');
    let (left, right) = (
        sentence.start..sentence.start + at,
        sentence.start + from..sentence.start + from + end,
    );
    let linked = || ja_back::back(&tail[..end]) || ja_words::shared(text, &left, &right);
    (noun && doing && closed && !linked()).then_some(from)
}
