//! What is called a text in Japanese, however it is counted, drafted or spoken of.

use super::ai_alone_ja::verb_in;
use super::ai_alone_words::{
    COUNTING, DOCS, DRAFTS, HAPPENED, NO_DOCS, PARTS, REWRITING, THINGS, UNITS, WHOLE, WRITING,
};
use crate::assistant::text::class::{
    ends, ends_with, is_hiragana, is_kanji, is_katakana, last_chars, starts,
};

/// Where the text that is named at the end begins: 比較表, 設計書のひな形3種類, 規程の改訂案.
pub(super) fn document(object: &str) -> Option<usize> {
    let mut object = counted(object);
    for _ in 0..2 {
        let Some(draft) = ends(object, DRAFTS) else {
            break;
        };
        let of = &object[..object.len() - draft.len()];
        let of = without(
            of,
            &["やさしい", "わかりやすい", "簡単な", "詳しい", "新しい"],
        );
        let of = counted(of.trim_end_matches('の'));
        // 規程の改訂案: what is revised is the text.
        let revised = longest_end(of, WRITING)
            .map(|act| of[..of.len() - act.len()].trim_end_matches('の'))
            .filter(|of| document_noun(of).is_some());
        match revised {
            Some(of) => object = of,
            None if document_noun(of).is_some() => object = of,
            None => break,
        }
    }
    document_noun(object)
}

fn document_noun(object: &str) -> Option<usize> {
    let noun = longest_end(object, DOCS).or_else(|| in_general(object))?;
    let head = &object[..object.len() - noun.len()];
    // The word before it makes code or a record of it: 構成テンプレート, 証明書
    let happened = noun.starts_with("報告") && ends(head, HAPPENED).is_some();
    let no_doc = ends(object, NO_DOCS).is_some_and(|whole| whole.len() > noun.len());
    // プロジェクト計画書 is a paper, where プロジェクトテンプレート is none.
    let thing =
        ends(head, THINGS).is_some_and(|word| word != "プロジェクト" || !noun.ends_with('書'));
    if thing || happened || no_doc {
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

/// Whatever is called a paper of a kind: 感想文, 引継書, 相関図, チェックシート.
fn in_general(object: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const KINDS: &[&str] = &["書", "文", "表", "図", "集", "案", "稿", "誌", "帳", "シート", "リスト", "マップ", "メモ", "規則"];
    let kind = ends(object, KINDS)?;
    let before = object[..object.len() - kind.len()].chars().next_back();
    let named = before.is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric());
    (named && ends(object, NO_DOCS).is_none()).then_some(kind)
}

pub(super) fn longest_end(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words
        .iter()
        .copied()
        .filter(|word| ends_with(text, word))
        .max_by_key(|word| word.len())
}

/// Without the count behind it: 記事3本, 用語集(100語), ナレッジ 30項目分, 引継書全12章
pub(super) fn counted(object: &str) -> &str {
    let mut object = object;
    for _ in 0..3 {
        let before = object;
        object = object.trim_end_matches(' ');
        object = without(
            object,
            &["など", "等", "とか", "の類", "一式", "ひととおり", "全般"],
        );
        if let Some(inner) = object.strip_suffix(')') {
            object = inner.rfind('(').map_or(object, |at| &object[..at]);
        }
        let bare = without(object, &["以上", "程度", "ほど", "ずつ", "以内"]);
        // 4拠点分, 3年分: whatever is counted, for so many there is a text.
        let of = bare.strip_suffix('分').map(|of| {
            let thing = last_chars(of, 4).trim_start_matches(|c: char| !c.is_ascii_digit());
            let thing = thing.trim_start_matches(|c: char| c.is_ascii_digit());
            &of[..of.len() - thing.len()]
        });
        let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十百数".contains(c);
        let rest = of.filter(|of| of.ends_with(number)).or_else(|| {
            UNITS.iter().find_map(|unit| {
                let rest = bare.strip_suffix(*unit)?;
                rest.ends_with(number).then_some(rest)
            })
        });
        if let Some(rest) = rest {
            // 規約の3本
            object = without(rest.trim_end_matches(number), COUNTING);
            if !object.ends_with("もの") {
                object = object.strip_suffix('の').unwrap_or(object);
            }
        }
        if object == before {
            break;
        }
    }
    object
}

fn without<'a>(text: &'a str, endings: &[&'static str]) -> &'a str {
    ends(text, endings).map_or(text, |end| &text[..text.len() - end.len()])
}

/// マニュアルは画面が古い。全章を書き直す: a part of the text that was spoken of, and its rewriting.
pub(super) fn part_of(head: &str, tail: &str, earlier: &str) -> Option<(usize, usize)> {
    let near = last_chars(head, 12);
    let part = ends(near.trim_end_matches(' '), PARTS).or_else(|| {
        let bare = counted(near);
        if let Some(part) = ends(bare, PARTS) {
            return Some(&near[bare.len() - part.len()..]).filter(|_| bare.len() < near.len());
        }
        (bare.len() < near.len()
            && (bare.is_empty() || bare.ends_with([' ', '、', 'に', 'で', 'ら'])))
        .then_some("")
    })?;
    let (at, end) = verb_in(tail)?;
    starts(&tail[at..], REWRITING)?;
    let before = &head[..head.len() - part.len()];
    (mentioned(last_chars(earlier, 200)) || mentioned(last_chars(before, 100)))
        .then_some((part.len(), end))
}

/// Whether a text is spoken of.
fn mentioned(text: &str) -> bool {
    DOCS.iter().chain(WHOLE).any(|noun| {
        text.match_indices(noun).any(|(at, _)| {
            let tail = &text[at + noun.len()..];
            tail.starts_with(['は', 'が', 'も', 'を', 'の', 'に', '、', '。', ' '])
        })
    })
}
