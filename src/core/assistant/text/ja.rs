//! Japanese words as they are inflected, and clauses.

use std::ops::Range;

use super::class::{after, before, ends, first_chars, holds, is_kanji, is_katakana, starts};

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
pub struct Verb {
    /// What all its forms begin with.
    pub stem: &'static str,
    /// How it goes on.
    pub forms: Forms,
    /// As the dictionary has it.
    pub plain: &'static str,
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
pub struct Hit {
    /// The word with its ending.
    pub span: Range<usize>,
    /// As the dictionary has it.
    pub plain: &'static str,
    /// What it does there.
    pub role: Role,
}

/// Endings of する.
const SURU: &[&str] = &[
    "していきたい",
    "していきます",
    "していく",
    "しています",
    "している",
    "していける",
    "したいと考え",
    "したい",
    "しました",
    "します",
    "しましょう",
    "しません",
    "しながら",
    "しつつ",
    "して",
    "した",
    "しない",
    "しなく",
    "しよう",
    "し続け",
    "し、",
    "し,",
    "し ",
    "する",
    "すべく",
    "すべき",
    "すれば",
    "せず",
    "せよ",
    "され",
    "させていく",
    "させます",
    "させる",
    "させ",
];

/// Nouns of doing that stand between a noun and する.
const DOING: &[&str] = &[
    "を行",
    "を実施",
    "を進め",
    "を続け",
    "を継続",
    "を実行",
    "を加速",
    "を担",
    "をして",
    "をする",
    "をします",
    "をし、",
    "をやって",
];

/// What makes an attribute after all a predicate: the noun only closes the sentence.
const CLOSERS: &[&str] = &[
    "予定",
    "方針",
    "所存",
    "考え",
    "見込み",
    "つもり",
    "計画である",
    "活動をする",
    "活動を行",
    "努力をする",
    "姿勢",
];

/// The verbs of the sentence that are in the table, in order.
pub fn verbs(low: &str, sentence: &Range<usize>, table: &[Verb], found: &mut Vec<Hit>) {
    let mut at = sentence.start;
    while at < sentence.end {
        let Some(c) = after(low, at) else { break };
        let step = c.len_utf8();
        if c.is_ascii() {
            at += step;
            continue;
        }
        let rest = &low[at..sentence.end];
        let hit = table
            .iter()
            .filter(|verb| rest.starts_with(verb.stem))
            .find_map(|verb| hit(low, sentence, at, *verb));
        match hit {
            Some(hit) => {
                at = hit.span.end.max(at + step);
                found.push(hit);
            }
            None => at += step,
        }
    }
}

fn hit(low: &str, sentence: &Range<usize>, at: usize, verb: Verb) -> Option<Hit> {
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
            let i_row = "りしみきいび".contains(c);
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
    let noun = after(near, 0)
        .is_some_and(|c| is_kanji(c) || is_katakana(c) || c == '「' || c.is_ascii_alphabetic());
    if noun && word.ends_with('た') {
        return Role::Done;
    }
    if noun && (word.ends_with(['る', 'す', 'む', 'く', 'ぶ']) || word.ends_with("たい")) {
        return Role::Attribute;
    }
    Role::Predicate
}

/// Verbs that leave a thing behind, as する makes them.
const MAKING: &[&str] = &[
    "作成",
    "制作",
    "構築",
    "開発",
    "実装",
    "公開",
    "リリース",
    "納品",
    "納入",
    "執筆",
    "文書化",
    "明文化",
    "手順化",
    "手順書化",
    "マニュアル化",
    "テンプレート化",
    "資料化",
    "一覧化",
    "ドキュメント化",
    "コード化",
    "可視化",
    "自動化",
    "標準化",
    "ルール化",
    "教材化",
    "パターン化",
    "部品化",
    "共通化",
    "モジュール化",
    "ナレッジ化",
    "事例化",
    "策定",
    "制定",
    "発行",
    "発表",
    "登壇",
    "提出",
    "合格",
    "取得",
    "受注",
    "締結",
    "完了",
    "移行",
    "導入",
    "設置",
    "廃止",
    "撤廃",
    "統合",
    "完成",
    "配布",
    "開設",
    "投稿",
    "寄稿",
    "掲載",
    "出版",
    "定義",
    "設計",
    "整理済",
    "一本化",
    "確立済",
    "新設",
    "契約",
    "記載",
    "記録",
    "リプレース",
    "切替",
    "デプロイ",
    "型化",
    "ライブラリ化",
    "パッケージ化",
    "サービスイン",
    "カットオーバー",
    "修了",
    "認定",
];

/// Things that are made in words only.
const UNMADE: &[&str] = &[
    "体制を",
    "雰囲気を",
    "風土を",
    "文化を",
    "関係を",
    "環境を",
    "機会を",
    "時間を",
    "土台を",
    "流れを",
    "きっかけを",
    "組織を",
    "チームを",
    "場を",
    "仲間を",
    "信頼を",
    "人脈を",
    "ネットワークを",
    "体質を",
    "意識を",
    "価値を",
    "余裕を",
    "習慣を",
];

/// Things that can be laid on the table.
const THINGS: &[&str] = &[
    "書",
    "表",
    "集",
    "票",
    "リスト",
    "テンプレート",
    "ツール",
    "スクリプト",
    "ガイド",
    "マニュアル",
    "資料",
    "基準",
    "チェックリスト",
    "図",
    "台帳",
    "faq",
    "手順",
    "観点",
    "ドキュメント",
    "雛形",
    "ひな形",
    "ひな型",
    "教材",
    "カタログ",
    "キット",
    "記事",
    "ライブラリ",
    "wiki",
    "ページ",
    "一覧",
    "レポート",
    "型",
    "パターン",
];

/// What is done with a thing that then exists.
const HANDLING: &[&str] = &[
    "整備し",
    "整備する",
    "整備します",
    "用意",
    "準備し",
    "整え",
    "残し",
    "残す",
    "配",
    "渡し",
    "渡す",
    "載せ",
    "置き",
    "置く",
    "起こし",
    "仕上げ",
    "出し",
    "出す",
    "作",
    "つく",
    "書き",
    "書く",
    "まとめ",
    "更新し",
    "改訂し",
    "引き継ぐ",
    "引き継ぎ",
    "登録",
];

/// Whether the sentence names a thing that will exist at its end.
pub fn delivers(sentence: &str) -> bool {
    for word in MAKING {
        for (at, _) in sentence.match_indices(word) {
            let tail = &sentence[at + word.len()..];
            let done = starts(
                tail,
                &[
                    "し",
                    "する",
                    "すれば",
                    "され",
                    "後",
                    "の上",
                    "のうえ",
                    "済",
                    "させ",
                    "を完了",
                    "・",
                    "まで",
                    "を行い",
                    "を終え",
                ],
            )
            .is_some()
                && starts(
                    tail,
                    &[
                        "しやす",
                        "しなが",
                        "するた",
                        "する体制",
                        "する力",
                        "するスキル",
                        "する能力",
                        "後の",
                        "・運用",
                        "・保守",
                    ],
                )
                .is_none()
                || is_end(tail);
            if done && ends(&sentence[..at], UNMADE).is_none() {
                return true;
            }
        }
    }
    for word in [
        "作る",
        "作り、",
        "作って",
        "作り上げ",
        "作ります",
        "つくる",
        "つくり、",
        "つくって",
        "書く",
        "書き上げ",
        "書いて",
        "書き、",
        "書きます",
        "まとめる",
        "まとめて",
        "まとめ、",
        "まとめます",
        "仕上げる",
        "仕上げ、",
        "立ち上げる",
        "立ち上げ、",
        "切り替える",
        "切り替え、",
        "置き換える",
        "置き換え、",
        "載せる",
        "載せ、",
    ] {
        for (at, _) in sentence.match_indices(word) {
            if ends(&sentence[..at], UNMADE).is_none() {
                return true;
            }
        }
    }
    sentence.match_indices('を').any(|(at, _)| {
        ends(&sentence[..at], THINGS).is_some()
            && starts(&sentence[at + 'を'.len_utf8()..], HANDLING).is_some()
    })
}

/// Outcomes that anyone could check once: passed, in production, moved, closed.
pub fn once(sentence: &str) -> bool {
    const SURE: &[&str] = &[
        "合格",
        "リリースする",
        "リリースし",
        "リリースを完了",
        "本番稼働",
        "本番適用",
        "本番リリース",
        "本番導入",
        "本番移行",
        "稼働させ",
        "稼働開始",
        "サービスイン",
        "カットオーバー",
        "受賞",
        "認定を受け",
        "認証を取得",
        "資格を取得",
        "資格取得",
        "認定を取得",
        "認定取得",
        "検定を取得",
        "免許",
        "本番環境で",
        "本番で動",
        "本番に",
        "修了証",
        "稼働を開始",
    ];
    if holds(sentence, SURE) {
        return true;
    }
    let licensed = holds(
        sentence,
        &[
            "資格",
            "認定",
            "認証",
            "試験",
            "検定",
            "技術者",
            "スペシャリスト",
            "エンジニア試験",
            "ソリューションアーキテクト",
            "アソシエイト",
            "プロフェッショナル",
            "エキスパート",
            "az-",
            "dp-",
            "aws ",
            "lpic",
            "ccna",
            "oracle master",
        ],
    ) && holds(
        sentence,
        &[
            "取得する",
            "取得し",
            "取得を",
            "取る",
            "受かる",
            "とる",
            "取得。",
        ],
    );
    let ended = holds(
        sentence,
        &[
            "完了する",
            "完了し",
            "完了させ",
            "完了。",
            "完遂",
            "終える",
            "終わらせ",
        ],
    ) && holds(
        sentence,
        &[
            "移行",
            "切替",
            "切り替え",
            "更改",
            "リプレース",
            "導入",
            "構築",
            "統合",
            "置き換え",
            "改修",
            "撤去",
            "開発",
            "バージョンアップ",
            "アップグレード",
        ],
    );
    let closed = holds(
        sentence,
        &[
            "を廃止する",
            "を廃止し",
            "を撤去",
            "を停止し",
            "を停止する",
            "に切り替える",
            "に切り替え、",
            "へ切り替え",
            "に置き換え",
            "へ置き換え",
            "へ移行する",
            "に移行する",
            "へ移行し",
            "に移行し",
        ],
    );
    licensed || ended || closed || (sentence.ends_with("完了") && sentence.contains("移行"))
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
