//! Japanese goals whose outcome is a text that AI could write too.

use std::ops::Range;

use super::ai_alone_words::{
    ACTS, DOCS, ENDINGS, KEEPING, LOOKING, OWN_MATTER, SUMMED_NOT, UNITS, VERB_ENDS, WRITING,
};
use super::ai_listed_ja;
use super::ai_paper_ja::{document, longest_end, part_of};
use crate::assistant::text::class::{
    Begins, ends, first_chars, holds, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::ja::is_end;

/// How far the object of a verb is looked at, in letters.
const NEAR: usize = 24;

/// The words of the sentence that name a text as what is made.
pub(super) fn written(low: &str, sentence: &Range<usize>) -> Option<Range<usize>> {
    const LOOKING_BEGINS: Begins = Begins::of(LOOKING);
    let body = &low[sentence.clone()];
    for (at, c) in body.char_indices() {
        if c.is_ascii() {
            continue;
        }
        let (head, rest) = (&body[..at], &body[at..]);
        let hit = match c {
            'を' | 'は' | 'も' => {
                let tail = &rest[c.len_utf8()..];
                written_object(head, tail, c == 'を')
                    .or_else(|| part_of(head, tail, &low[..sentence.start]))
            }
            'が' => ai_listed_ja::ready(head, &rest[c.len_utf8()..]),
            'に' => kept_in(head, &rest[c.len_utf8()..]),
            'と' => written_as(head, &rest[c.len_utf8()..]),
            '化' => turned_into(head, &rest[c.len_utf8()..]),
            _ => None,
        };
        let hit = hit.map(|(back, on)| at - back..at + c.len_utf8() + on);
        let hit = hit.or_else(|| {
            if !LOOKING_BEGINS.may(body, at) {
                return None;
            }
            let word = starts(rest, LOOKING)?;
            let end = at + word.len();
            // 取りまとめる is to bring together; 翻訳 is looked at from its beginning.
            let within =
                word.starts_with('訳') && head.ends_with(is_kanji) && ends(head, UNITS).is_none();
            let gathered =
                word == "まとめ" && head.ends_with(['り', 'と']) && !head.ends_with("こと");
            // 「…に努める」と書いていた目標
            let said = word.starts_with('書') && head.ends_with('と');
            let whole = !within && !gathered && !said;
            (whole && is_verb(&body[end..]) && !own_matter(head, word)).then_some(at..end)
        });
        if let Some(hit) = hit {
            return Some(sentence.start + hit.start..sentence.start + hit.end);
        }
    }
    let hit = ai_listed_ja::listed(body)?;
    Some(sentence.start + hit.start..sentence.start + hit.end)
}

/// 記事を月1本公開し: how far the object reaches back, and the verb on.
fn written_object(head: &str, tail: &str, object: bool) -> Option<(usize, usize)> {
    let near = last_chars(head, NEAR);
    // 報告書の仕上げを手助けする: it is not the writer's.
    if starts(
        tail,
        &["手助け", "手伝", "支援", "サポート", "フォロー", "補佐"],
    )
    .is_some()
    {
        return None;
    }
    let doc = document(near);
    let verb = verb_in(tail);
    if let Some(start) = doc
        && let Some((_, end)) = verb
    {
        return Some((near.len() - start, end));
    }
    // 記事数を年間24本にする
    if object
        && let Some(of) = near.strip_suffix('数')
        && let Some(start) = document(of)
        && let Some(to) = first_chars(tail, 12)
            .find("本に")
            .or_else(|| first_chars(tail, 16).find("件に"))
            .or_else(|| first_chars(tail, 16).find("件と"))
            .or_else(|| first_chars(tail, 16).find("本と"))
    {
        return Some((near.len() - start, to + "本に".len()));
    }
    // 設計書の見直しを四半期に1回行う
    let act = ends(near, WRITING).filter(|_| object)?;
    let of = near[..near.len() - act.len()].trim_end_matches('の');
    let done = clauses(tail).find_map(|(from, clause)| {
        let (at, word) = first_of(clause, ACTS)?;
        Some(from + at + word.len())
    });
    Some((near.len() - document(of)?, done?))
}

/// The first verb of writing in what follows an object, as its bytes. A summary of things that are
/// no text counts too, so まとめ is among them.
pub(super) fn verb_in(tail: &str) -> Option<(usize, usize)> {
    clauses(tail).find_map(|(from, clause)| {
        let found = clause.char_indices().find_map(|(at, c)| {
            if c.is_ascii() || !is_writing(&clause[at..]) {
                return None;
            }
            let word = longest(&clause[at..], WRITING)?;
            // 公開サーバー, 作成ツール are things; 作成を自動化 leaves the writing to something.
            // 1月に電子化して公開する: it is made to run.
            if ends_running(&clause[..at]) {
                return None;
            }
            let done = word.ends_with(['て', 'で']);
            (done || is_verb(&tail[from + at + word.len()..])).then_some((at, word.len()))
        });
        found.map(|(at, len)| (from + at, from + at + len))
    })
}

/// Whether a paper is made into something that runs before it is put out.
fn ends_running(head: &str) -> bool {
    holds(
        head,
        &[
            "電子化し",
            "システム化し",
            "フォーム化し",
            "アプリ化し",
            "自動化し",
        ],
    )
}

fn is_writing(rest: &str) -> bool {
    const BEGINS: Begins = Begins::of(WRITING);
    BEGINS.may(rest, 0)
}

pub(super) fn longest(rest: &str, words: &[&'static str]) -> Option<&'static str> {
    words
        .iter()
        .copied()
        .filter(|word| rest.starts_with(word))
        .max_by_key(|word| word.len())
}

/// The stretches that still belong to an object: up to the next を or the clause that has a verb.
fn clauses(tail: &str) -> impl Iterator<Item = (usize, &str)> {
    let tail = first_chars(tail, 40);
    let tail = tail.split(['を', '。', 'が']).next().unwrap_or("");
    let mut from = 0;
    let mut over = false;
    std::iter::from_fn(move || {
        if over || from >= tail.len() {
            return None;
        }
        let rest = &tail[from..];
        let end = rest.find('、').unwrap_or(rest.len());
        let here = (from, &rest[..end]);
        from += end + '、'.len_utf8();
        // 9月末までに、全12章: nothing is done yet.
        over = end > 0 && ends(&rest[..end], VERB_ENDS).is_some();
        Some(here)
    })
}

/// The first of the acts, but for what something is made: 自動にする, 半分にする.
fn first_of(clause: &str, acts: &[&'static str]) -> Option<(usize, &'static str)> {
    clause
        .char_indices()
        .filter_map(|(at, _)| Some((at, starts(&clause[at..], acts)?)))
        .find(|(at, act)| !(act.starts_with(['す', 'し']) && clause[..*at].ends_with(['に', '化'])))
}

/// 調査結果を報告書にまとめる, ノウハウをドキュメントに残す
fn kept_in(head: &str, tail: &str) -> Option<(usize, usize)> {
    let near = last_chars(head, NEAR);
    // 記事の執筆に取り組む
    if let Some(act) = ends(near, WRITING)
        && let Some(taken) = starts(tail, &["取り組", "取組", "挑戦", "注力", "努め", "着手"])
        && let Some(start) = document(near[..near.len() - act.len()].trim_end_matches('の'))
    {
        return Some((near.len() - start, taken.len()));
    }
    // 差分を1枚の表に整理する
    let drawn =
        ends(near, &["の表", "の図", "の紙"]).map(|kind| near.len() - kind.len() + 'の'.len_utf8());
    let start = drawn.or_else(|| document(near))?;
    // Wikiに50ページ分載せる: how much stands between.
    let bare = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    let past = (bare.len() < tail.len())
        .then(|| longest(bare, UNITS))
        .flatten()
        .map_or(tail, |unit| {
            bare[unit.len()..].trim_start_matches(['分', 'を'])
        });
    let how_much = tail.len() - past.len();
    let tail = past;
    let verb = longest(tail, KEEPING)?;
    // 手順書にして渡す is judged by the signs; 記事に書かれた is no act.
    starts(tail, &["書かれ", "まとめられた", "残っ", "残る"])
        .is_none()
        .then_some((near.len() - start, how_much + verb.len()))
}

/// ナレッジを一覧化する
fn turned_into(head: &str, tail: &str) -> Option<(usize, usize)> {
    let noun = longest_end(last_chars(head, NEAR), DOCS)?;
    is_verb(tail).then_some((noun.len(), 0))
}

/// 進め方をガイドブックとして完成させる
fn written_as(head: &str, tail: &str) -> Option<(usize, usize)> {
    let near = last_chars(head, NEAR);
    let form = starts(tail, &["して", "いう形で"])?;
    let start = document(near)?;
    let (_, end) = verb_in(&tail[form.len()..])?;
    Some((near.len() - start, form.len() + end))
}

/// Whether the word is done here, and no part of another or of what is done with it.
pub(super) fn is_verb(tail: &str) -> bool {
    if is_end(tail) {
        return true;
    }
    let Some(ending) = starts(tail, ENDINGS) else {
        return false;
    };
    // 翻訳した手順, 作成する画面: it only tells which one.
    let rest = &tail[ending.len()..];
    let noun =
        rest.starts_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric());
    let which = noun && (ending.ends_with(['た', 'る', 'す', 'く', 'い']));
    !which || starts(rest, &["予定", "方針", "計画", "目標", "所存"]).is_some()
}

/// Whether what is looked into is one's own system or people: no desk does that.
fn own_matter(head: &str, word: &str) -> bool {
    let near = last_chars(head, 18);
    // Whatever it is about, a translation is one.
    if starts(word, &["訳", "翻訳", "英訳", "和訳"]).is_some() {
        return holds(near, &["コード", "プログラム", "ログ"]);
    }
    if word != "まとめ" {
        return holds(near, OWN_MATTER);
    }
    // What comes together is no text: チームをまとめる, 契約更新を3月までにまとめる, 1台にまとめる.
    let object = near.rfind('を').map_or(near, |at| &near[..at]);
    let into = ends(near.trim_end_matches('に'), SUMMED_NOT).filter(|_| near.ends_with('に'));
    let settled = holds(
        last_chars(object, 6),
        &["契約", "商談", "交渉", "合意", "更新", "調整"],
    );
    settled || into.is_some() || ends(object, SUMMED_NOT).is_some() || holds(near, OWN_MATTER)
}
