//! Japanese goals that name a text as what comes out and have no verb for it: titles, lists, states.

use std::ops::Range;

use super::ai_alone_ja::longest;
use super::ai_alone_words::{READY, WRITING};
use super::ai_paper_ja::{counted, document, longest_end};
use crate::assistant::text::class::{ends, first_chars, is_kanji, is_katakana, last_chars, starts};

/// How far a name is looked at, in letters.
const NEAR: usize = 24;

/// What divides the items of a list.
#[rustfmt::skip]
const MARKS: &[char] = &['、', '。', '(', ')', ' ', '・', '/', ':', ';', '【', '】', '[', ']', '「', '」', '!', ','];

/// The text that the sentence names without a verb that ends it.
pub(super) fn listed(body: &str) -> Option<Range<usize>> {
    acts(body)
        .or_else(|| labelled(body))
        .or_else(|| counts(body))
}

/// 技術記事の公開, 研修資料作成(2本), マニュアルの整備、9月末: an act of writing as a noun.
fn acts(body: &str) -> Option<Range<usize>> {
    let ends_of = body.match_indices(MARKS).map(|(at, _)| at);
    ends_of.chain([body.len()]).find_map(|end| {
        // 手順の改定と、パンフレットの作成完了
        let head = &body[..end];
        let head = ends(head, &["と", "や", "及び", "および", "並びに", "ならびに"])
            .map_or(head, |joint| &head[..head.len() - joint.len()]);
        let head = ends(head, &["完了", "終了", "実施", "着手", "開始", "予定"])
            .map_or(head, |state| &head[..head.len() - state.len()]);
        let end = head.len();
        let act = longest_end(head, WRITING)?;
        let noun = act.ends_with(|c: char| is_kanji(c) || is_katakana(c) || "しめり".contains(c));
        let near = last_chars(&head[..head.len() - act.len()], NEAR);
        let start = document(near.trim_end_matches('の')).filter(|_| noun)?;
        Some(end - act.len() - (near.len() - start)..end)
    })
}

/// 【成果物】受け入れ手順 一式: what comes out, by its label.
fn labelled(body: &str) -> Option<Range<usize>> {
    let (at, label) = ["成果物", "作成物", "納品物", "アウトプット", "作るもの"]
        .iter()
        .find_map(|label| Some((body.find(label)?, label)))?;
    let from = at + label.len();
    let rest = &body[from..];
    let item = rest.trim_start_matches(['】', ']', ':', ')', '」', ' ']);
    if item.len() == rest.len() {
        return None;
    }
    let from = from + rest.len() - item.len();
    let end = item
        .find(['【', '、', '。', '[', '/'])
        .unwrap_or(item.len());
    let item = item[..end].trim_end();
    let start = document(item)?;
    Some(from + start..from + item.len())
}

/// 障害対応手順書 3本(9月末), 9月末までに手順書を3本: the count takes the place of the verb.
fn counts(body: &str) -> Option<Range<usize>> {
    let mut whole = body.trim_end_matches(['。', '.', '!', ' ']);
    // What stands behind the count says by when.
    for _ in 0..2 {
        let cut = match whole.strip_suffix(')') {
            Some(inside) => inside.rfind('('),
            None => whole.rfind(['、', ' ', '/']).filter(|cut| {
                let last = &whole[*cut..];
                last.chars().count() <= 12
                    && ends(last, &["末", "まで", "中", "頃", "月", "日", "期"]).is_some()
            }),
        };
        let Some(cut) = cut else { break };
        whole = whole[..cut].trim_end_matches(['。', ' ']);
    }
    let bare = counted(whole);
    let bare = bare.strip_suffix('を').unwrap_or(bare);
    let idle = bare.contains(['を', 'が', '→']) || whole.contains("から");
    if bare.len() == whole.len() || idle {
        return None;
    }
    let near = last_chars(bare, NEAR);
    let start = document(near)?;
    Some(bare.len() - (near.len() - start)..whole.len())
}

/// 改訂版が発行されている: the state in which the text is.
pub(super) fn ready(head: &str, tail: &str) -> Option<(usize, usize)> {
    let near = last_chars(head, NEAR);
    let start = document(near)?;
    let tail = first_chars(tail, 30);
    let tail = tail.split(['。', 'を']).next().unwrap_or("");
    let end = tail.char_indices().find_map(|(at, c)| {
        if c.is_ascii() {
            return None;
        }
        let rest = &tail[at..];
        if let Some(state) = starts(rest, READY) {
            return Some(at + state.len());
        }
        let word = longest(rest, WRITING)?;
        let done = starts(&rest[word.len()..], &["され", "済"])?;
        Some(at + word.len() + done.len())
    })?;
    Some((near.len() - start, end))
}
