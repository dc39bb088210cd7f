//! A Japanese sentence that a noun of the head closes: 業務知識の習得.

use std::ops::Range;

use super::mindset_head_ja::{FELT, mind};
use super::mindset_words::{DOING, LEARNING, SUBJECTS};
use crate::assistant::text::Text;
use crate::assistant::text::class::ends;

/// What closes a sentence besides its words.
const CLOSE: &[char] = &['。', '.', '!', ' '];

/// 業務知識の習得, セキュリティ意識の向上(12月末): a noun closes the sentence, or only its date follows.
pub(super) fn noun_at_end(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let body = undated(&text.low[sentence.clone()]);
    let start = learned(body).or_else(|| {
        let doing = ends(body, DOING)?;
        let less = &body[..body.len() - doing.len()];
        if doing == "共有" && ends(less.trim_end_matches('の'), FELT).is_none() {
            return None;
        }
        match less.strip_suffix('の') {
            Some(what) if matches!(doing, "習得" | "修得") && !what.is_empty() => {
                Some(mind(what).unwrap_or(less.len()))
            }
            less_of => mind(less_of.unwrap_or(less)),
        }
    })?;
    let span = sentence.start + start..sentence.start + body.len();
    (!text.quoted(&span)).then_some(span)
}

/// 会計基準の内容把握, 製品知識の理解: taken in, and nothing done with it.
fn learned(body: &str) -> Option<usize> {
    let doing = ends(body, LEARNING)?;
    let less = &body[..body.len() - doing.len()];
    let what = less.strip_suffix('の').unwrap_or(less);
    let subject = ends(what, SUBJECTS)?;
    Some(what.len() - subject.len())
}

/// The sentence without the date that stands behind it: (12月末), 、下期中.
fn undated(body: &str) -> &str {
    let mut body = body.trim_end_matches(CLOSE);
    for _ in 0..2 {
        let cut = match body.strip_suffix(')') {
            Some(inside) => inside.rfind('('),
            None => body.rfind(['、', ' ', '/', ':']),
        };
        let Some(cut) = cut else { break };
        let last = body[cut..].trim_end_matches(')');
        let dated = last.chars().count() <= 14
            && ends(last, &["末", "まで", "中", "頃", "月", "日", "期", "内"]).is_some();
        if !dated {
            break;
        }
        body = body[..cut].trim_end_matches(CLOSE);
    }
    body
}
