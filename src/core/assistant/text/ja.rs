//! Japanese words as they are inflected, and clauses.

use std::ops::Range;

use super::class::{after, before, first_chars, is_kanji, is_katakana, starts};
pub use super::verbs_ja::verbs_of;

/// How a word is inflected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forms {
    /// A noun that する makes a verb: 推進.
    Suru,
    /// A stem that hardly changes: 努め.
    Ichidan,
    /// A stem that takes one of these endings: 図 + る り っ れ ろ ら.
    Godan(&'static str),
}

/// A word to look for.
#[derive(Clone, Copy, Debug)]
pub struct Verb<'a> {
    /// What all its forms begin with.
    pub stem: &'a str,
    /// How it goes on.
    pub forms: Forms,
    /// As the dictionary has it.
    pub plain: &'a str,
}

/// A noun that する makes a verb.
pub const fn suru(stem: &'static str) -> Verb<'static> {
    plain(stem, Forms::Suru)
}

/// A stem that hardly changes.
pub const fn ichi(stem: &'static str) -> Verb<'static> {
    plain(stem, Forms::Ichidan)
}

/// A stem that takes one of these endings.
pub const fn go(stem: &'static str, endings: &'static str) -> Verb<'static> {
    plain(stem, Forms::Godan(endings))
}

/// A verb that is spoken of by its stem.
const fn plain(stem: &'static str, forms: Forms) -> Verb<'static> {
    Verb {
        stem,
        forms,
        plain: stem,
    }
}

/// What a verb does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It tells what is done; もの or こと at the end included.
    Predicate,
    /// It belongs to a noun: 推進する体制.
    Attribute,
    /// It says what for, by what, when: ため, ことで, 際.
    Adjunct,
    /// It is denied: ではなく, しない.
    Denied,
    /// It is past and belongs to a noun: 改善した手順.
    Done,
    /// It ends the sentence as a noun: 品質の向上。
    Noun,
}

/// A verb found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// The word with its ending.
    pub span: Range<usize>,
    /// As the dictionary has it.
    pub plain: &'a str,
    /// What it does there.
    pub role: Role,
}

/// Endings of する.
#[rustfmt::skip]
const SURU: &[&str] = &[
    "していきたい", "していきます", "していく", "しています", "している", "していける",
    "したいと考え", "したい", "しました", "します", "しましょう", "しません", "しながら", "しつつ",
    "して", "した", "しない", "しなく", "しよう", "し続け", "し、", "し,", "し ", "する", "すべく",
    "すべき", "すれば", "し直す", "し直し", "し切る", "し切り", "しきる", "しきり", "し抜く", "し抜き", "し終え", "し通す", "し通し", "せず", "せよ", "され", "させていく", "させます", "させる", "させ",
];

/// Nouns of doing that stand between a noun and する.
#[rustfmt::skip]
const DOING: &[&str] = &[
    "を行", "を実施", "を進め", "を続け", "を継続", "を実行", "を加速", "を担", "をして", "をする",
    "をします", "をし、", "をやって", "をした", "をすべ",
];

/// What makes an attribute after all a predicate: the noun only closes the sentence.
#[rustfmt::skip]
const CLOSERS: &[&str] = &[
    "予定", "方針", "所存", "考え", "見込み", "つもり", "計画である", "活動をする", "活動を行",
    "努力をする", "姿勢",
];

/// The verb where it begins at a place of the sentence, in one of its forms.
pub fn hit<'a>(low: &str, sentence: &Range<usize>, at: usize, verb: Verb<'a>) -> Option<Hit<'a>> {
    let stem_end = at + verb.stem.len();
    let tail = &low[stem_end..sentence.end];
    let end = match verb.forms {
        Forms::Suru => {
            if is_end(tail) {
                return Some(Hit {
                    span: at..stem_end,
                    plain: verb.plain,
                    role: Role::Noun,
                });
            }
            let ending = starts(tail, SURU).or_else(|| starts(tail, DOING))?;
            stem_end + ending.trim_end_matches(['、', ',', ' ']).len()
        }
        Forms::Ichidan => {
            if starts(tail, &["の", "に"]).is_some() && !tail.starts_with("のため") {
                return None;
            }
            if verb.stem.starts_with(is_kanji)
                && before(low, at).is_some_and(|b| is_kanji(b) || is_katakana(b))
                && !tail.starts_with(['る', 'て', 'ま', 'た', 'よ', 'れ'])
            {
                return None; // 底上げ, 売り上げ are nouns
            }
            let ending = starts(
                tail,
                &[
                    "ていきたい",
                    "ていきます",
                    "ていく",
                    "ている",
                    "ています",
                    "たい",
                    "ながら",
                    "つつ",
                    "ます",
                    "ました",
                    "ません",
                    "よう",
                    "られ",
                    "れば",
                    "るべく",
                    "るべき",
                    "る",
                    "て",
                    "た",
                    "ない",
                    "なく",
                    "ず",
                    "続け",
                    "",
                ],
            )?;
            if ending.is_empty() && !is_end(tail) && !tail.starts_with(['、', ',', ' ', '・']) {
                return None;
            }
            stem_end + ending.len()
        }
        Forms::Godan(endings) => {
            let c = after(tail, 0)?;
            if !endings.contains(c) {
                return None;
            }
            let after_ending = &tail[c.len_utf8()..];
            let i_row = "りしみきいびぎち".contains(c);
            if i_row
                && starts(
                    after_ending,
                    &[
                        "の", "を", "が", "は", "に", "と", "も", "や", "方", "で", "組", "から",
                    ],
                )
                .is_some()
            {
                return None; // 取り組みを, a noun
            }
            if before(low, at).is_some_and(is_kanji) && verb.stem.chars().count() == 1 {
                return None;
            }
            // 引き継ぎ後, 見直し案: a noun, where 作り直す is another verb.
            let joined = after(after_ending, 0).is_some_and(|c| {
                (is_kanji(c) || is_katakana(c)) && !"直込上出始続終切換替合入付".contains(c)
            });
            if i_row && joined && endings != "し" {
                return None;
            }
            let more = starts(
                after_ending,
                &[
                    "ていきたい",
                    "ていきます",
                    "ていく",
                    "ている",
                    "ています",
                    "ながら",
                    "つつ",
                    "ます",
                    "ました",
                    "ません",
                    "たい",
                    "て",
                    "た",
                    "ない",
                    "なく",
                    "ず",
                    "べく",
                    "べき",
                    "う",
                ],
            )
            .map_or(0, str::len);
            stem_end + c.len_utf8() + more
        }
    };
    let span = at..end;
    let role = role(&low[span.clone()], &low[end..sentence.end]);
    Some(Hit {
        span,
        plain: verb.plain,
        role,
    })
}

/// Whether nothing but marks is left of the sentence.
pub fn is_end(tail: &str) -> bool {
    tail.trim_start_matches(['。', '.', '!', '?', ' ', '」', '』', ')', '\t', ';', '…'])
        .is_empty()
}

fn role(word: &str, tail: &str) -> Role {
    let near = first_chars(tail, 12);
    let near = near.split(['、', '。']).next().unwrap_or("");
    if word.ends_with("ない")
        || word.ends_with("なく")
        || word.ends_with("ず")
        || word.ends_with("ません")
        || starts(
            near,
            &[
                "ない",
                "なく",
                "ません",
                "ず",
                "のではなく",
                "だけでなく",
                "だけではなく",
                "のみならず",
                "ではなく",
                "のでなく",
                "だけで終",
                "代わりに",
                "かわりに",
                "のをやめ",
                "に留まらず",
                "にとどまらず",
            ],
        )
        .is_some()
    {
        return Role::Denied;
    }
    if starts(
        near,
        &[
            "ため",
            "為",
            "ことで",
            "ことに",
            "ことから",
            "ことを目的",
            "上で",
            "うえで",
            "際",
            "とき",
            "時",
            "場合",
            "なら",
            "ば",
            "べく",
            "には",
            "よう、",
            "ような",
            "に当た",
            "にあた",
            "に向け",
            "ための",
            "のに",
            "と同時",
            "まで",
            "前に",
            "中で",
            "仕組",
        ],
    )
    .is_some()
        || word.ends_with("べく")
        || word.ends_with("れば")
        || word.ends_with("ながら")
        || (word.ends_with("つつ") && !is_end(tail))
    {
        return Role::Adjunct;
    }
    if starts(near, &["ように", "よう"]).is_some()
        && !near.starts_with("ようにす")
        && !near.starts_with("ようにし")
    {
        return Role::Adjunct;
    }
    if starts(near, CLOSERS).is_some() {
        return Role::Predicate;
    }
    // 効率化された工程
    if word.ends_with("され")
        && near
            .strip_prefix('た')
            .and_then(|rest| after(rest, 0))
            .is_some_and(|c| is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic())
    {
        return Role::Done;
    }
    let noun = after(near, 0)
        .is_some_and(|c| is_kanji(c) || is_katakana(c) || c == '「' || c.is_ascii_alphanumeric());
    if noun && word.ends_with('た') {
        return Role::Done;
    }
    if noun && (word.ends_with(['る', 'す', 'む', 'く', 'ぶ']) || word.ends_with("たい")) {
        return Role::Attribute;
    }
    Role::Predicate
}

/// The clause that holds these bytes: from the comma before to the comma behind.
pub fn clause(low: &str, sentence: &Range<usize>, span: &Range<usize>) -> Range<usize> {
    let mut start = sentence.start;
    for (at, c) in low[sentence.start..span.start].char_indices() {
        if matches!(c, '、' | ',' | ':' | '\n' | '。') {
            start = sentence.start + at + c.len_utf8();
        }
    }
    let mut end = sentence.end;
    for (at, c) in low[span.end..sentence.end].char_indices() {
        if matches!(c, '、' | '。' | '!' | '?' | '\n')
            || (c == '.' && span.end + at + 1 == sentence.end)
        {
            end = span.end + at;
            break;
        }
    }
    let text = &low[start..end];
    let from = start + (text.len() - text.trim_start_matches([' ', '・', '-', '\t']).len());
    from..end.max(from)
}
