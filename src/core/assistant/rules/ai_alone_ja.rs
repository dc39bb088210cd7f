//! Japanese goals whose outcome is a text that AI could write too.

use std::ops::Range;

use super::ai_alone_words::{
    ACTS, DOCS, DRAFTS, ENDINGS, HAPPENED, KEEPING, LOOKING, NO_DOCS, OWN_MATTER, SUMMED_NOT,
    THINGS, UNITS, WRITING,
};
use crate::assistant::text::class::{
    Begins, ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, last_chars, starts,
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
            'を' | 'は' | 'も' => written_object(head, &rest[c.len_utf8()..], c == 'を'),
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
            let within = word.starts_with('訳') && head.ends_with(is_kanji);
            let gathered =
                word == "まとめ" && head.ends_with(['り', 'と']) && !head.ends_with("こと");
            let whole = !within && !gathered;
            (whole && is_verb(&body[end..]) && !own_matter(head, word)).then_some(at..end)
        });
        if let Some(hit) = hit {
            return Some(sentence.start + hit.start..sentence.start + hit.end);
        }
    }
    let (back, end) = closing(body)?;
    Some(sentence.start + end - back..sentence.start + end)
}

/// 記事を月1本公開し: how far the object reaches back, and the verb on.
fn written_object(head: &str, tail: &str, object: bool) -> Option<(usize, usize)> {
    let near = last_chars(head, NEAR);
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
            .or_else(|| first_chars(tail, 12).find("件に"))
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
fn verb_in(tail: &str) -> Option<(usize, usize)> {
    clauses(tail).find_map(|(from, clause)| {
        let found = clause.char_indices().find_map(|(at, c)| {
            if c.is_ascii() || !is_writing(&clause[at..]) {
                return None;
            }
            let word = longest(&clause[at..], WRITING)?;
            // 公開サーバー, 作成ツール are things; 作成を自動化 leaves the writing to something.
            is_verb(&tail[from + at + word.len()..]).then_some((at, word.len()))
        });
        found.map(|(at, len)| (from + at, from + at + len))
    })
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
    let tail = tail.split(['を', '。']).next().unwrap_or("");
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
        // 9月末までに、2本: nothing is done yet.
        let idle = rest[..end]
            .ends_with(['に', 'で', '本', '件', '回', '点', '枚', 'ず', 'へ', 'ら'])
            || end == 0;
        over = !idle;
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
    let start = document(near)?;
    let verb = longest(tail, KEEPING)?;
    // 手順書にして渡す is judged by the signs; 記事に書かれた is no act.
    starts(tail, &["書かれ", "まとめられた", "残っ", "残る"])
        .is_none()
        .then_some((near.len() - start, verb.len()))
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

/// 技術記事の公開, 研修資料作成, マニュアルの整備（2本）: a title that ends with the act.
fn closing(body: &str) -> Option<(usize, usize)> {
    let whole = body.trim_end_matches(['。', '.', '!', ' ']);
    let end = match whole.strip_suffix(')') {
        Some(inside) => inside.rfind('(').map_or(whole, |open| &whole[..open]),
        None => whole,
    };
    let act = ends(end, WRITING)?;
    let near = last_chars(end, NEAR);
    let of = near[..near.len() - act.len()].trim_end_matches('の');
    Some((near.len() - document(of)?, end.len()))
}

/// Where the text that is named at the end begins: 比較表, 設計書のひな形3種類.
fn document(object: &str) -> Option<usize> {
    let mut object = counted(object);
    for _ in 0..2 {
        let Some(draft) = ends(object, DRAFTS) else {
            break;
        };
        let of = object[..object.len() - draft.len()].trim_end_matches('の');
        if document_noun(of).is_none() {
            break;
        }
        object = of;
    }
    document_noun(object)
}

fn document_noun(object: &str) -> Option<usize> {
    let noun = longest_end(object, DOCS).or_else(|| in_general(object))?;
    let head = &object[..object.len() - noun.len()];
    // The word before it makes code or a record of it: 構成テンプレート, 証明書
    let happened = noun.starts_with("報告") && ends(head, HAPPENED).is_some();
    if ends(head, THINGS).is_some() || happened {
        return None;
    }
    let word = |c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric();
    let own = head.trim_end_matches(word);
    // 使い方ガイド: the run begins within a word.
    if own.ends_with(|c: char| is_hiragana(c) && !"のをがはにでとなも".contains(c)) {
        return Some(head.len());
    }
    Some(own.len())
}

/// Whatever is called a paper of a kind: 感想文, 引継書, 相関図.
fn in_general(object: &str) -> Option<&'static str> {
    let kind = ends(object, &["書", "文", "表", "図", "集"])?;
    let before = object[..object.len() - kind.len()].chars().next_back();
    let named = before.is_some_and(|c| is_kanji(c) || is_katakana(c));
    (named && ends(object, NO_DOCS).is_none()).then_some(kind)
}

fn longest_end(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words
        .iter()
        .copied()
        .filter(|word| text.ends_with(word))
        .max_by_key(|word| word.len())
}

/// Without the count behind it: 記事3本, 用語集(100語)
fn counted(object: &str) -> &str {
    let object = ends(object, &["など", "等", "とか", "の類"])
        .map_or(object, |word| &object[..object.len() - word.len()]);
    let object = match object.strip_suffix(')') {
        Some(inner) => inner.rfind('(').map_or(object, |at| &object[..at]),
        None => object,
    };
    let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十数".contains(c);
    for unit in UNITS {
        if let Some(rest) = object.strip_suffix(*unit)
            && rest.ends_with(number)
        {
            return rest.trim_end_matches(number);
        }
    }
    object
}

/// Whether the word is done here, and no part of another or of what is done with it.
fn is_verb(tail: &str) -> bool {
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
