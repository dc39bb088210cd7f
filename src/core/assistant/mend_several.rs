//! Of several goals in one statement, the first stays.

use std::ops::Range;

use super::mend_split::alone;
use super::rules::{joined_aims_ja, second_goal, verb_en, verb_ja};
use super::text::class::{ends, is_kanji, is_katakana, starts};
use super::text::{Text, Tongue};
use crate::ports::Normal;

/// So many goals are taken out of one statement.
const MOST: usize = 8;

/// The text with its first goal alone, and the others, each a sentence of its own.
pub(super) fn parted(text: &Text, normal: &dyn Normal) -> Option<(String, Vec<String>)> {
    let span = second_goal(text)?;
    let (mut new, mut others) = (without(text, &span), vec![alone(text, &span)]);
    for _ in 0..MOST {
        let rest = Text::new(&new, normal);
        let Some(span) = second_goal(&rest) else {
            break;
        };
        // Of three aims that share a verb, the second has taken the third along.
        let other = alone(&rest, &span);
        if !others.iter().any(|one| one.contains(&other)) {
            others.push(other);
        }
        new = without(&rest, &span);
    }
    // One alone is not counted.
    if let Some(rest) = starts(&new, FIRST).map(|lead| new[lead.len()..].trim_start()) {
        let alone = !rest.contains('\n') && !rest.starts_with(|c: char| c.is_ascii_digit());
        new = if alone { rest.to_owned() } else { new };
    }
    Some((new, others))
}

/// The change that leaves the first goal: the bytes that go, and what comes instead.
pub(super) fn keep_first(text: &Text, normal: &dyn Normal) -> Option<(Range<usize>, String)> {
    let own = &text.normal.text;
    let (new, _) = parted(text, normal)?;
    // What stays on both sides of the change is left alone.
    let same = own.char_indices().zip(new.chars());
    let from = same
        .take_while(|((_, one), other)| one == other)
        .last()
        .map_or(0, |((at, c), _)| at + c.len_utf8());
    let (old_rest, new_rest) = (&own[from..], &new[from..]);
    let back = old_rest.chars().rev().zip(new_rest.chars().rev());
    let end: usize = back
        .take_while(|(one, other)| one == other)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let with = new_rest[..new_rest.len() - end].to_owned();
    Some((from..own.len() - end, with))
}

fn without(text: &Text, span: &Range<usize>) -> String {
    match text.tongue {
        Tongue::Ja => japanese(text, span),
        Tongue::En => english(text, span),
    }
}

/// What closes a sentence, as its writer wrote it.
fn mark(sentence: &str) -> &str {
    let body = sentence.trim_end_matches(['。', '.', '!', '?']);
    &sentence[body.len()..]
}

#[rustfmt::skip]
const LEADS_JA: &[&str] = &[
    "また", "さらに", "更に", "加えて", "あわせて", "併せて", "合わせて", "かつ", "および", "及び", "同時に", "並行して",
    "一方で", "一方", "そのほか", "その他", "ほかに", "他に", "それとは別に", "別途", "もう一つは", "もう一つ", "もう1つは", "もう1つ", "もう一本は", "もう1本は", "もう一方は", "別件として", "別件で",
    "これとは別に", "二つ目は", "2つ目は", "それから", "/", "もう一つの柱として", "もう一つの目標として", "別の目標として", "もう一つの目標は", "別の目標は", "もう一つの柱は", "それに加えて", "くわえて", "なおかつ", "なお", "次に", "、", " ", "・", "-", "•", " 2", " (2)", " 2)", " 2.", ";",
];
#[rustfmt::skip]
const JOINTS_JA: &[&str] = &[
    "とともに", "と共に", "と同時に", "のと並行して", "と並行して", "のに加えて", "のに加え", "に加えて", "に加え", "のとあわせて",
    "のと合わせて", "とあわせて", "だけでなく", "だけではなく", "つつ", "ながら", "かたわら", "かたわらで", "傍ら", "うえに", "ほか", "一方で", "一方",
];

/// What says that two aims are met together.
pub(super) const BOTH: &[&str] = &[
    "を両立する",
    "を両立させる",
    "を両立します",
    "を両立させます",
];
/// What stands before the goal that is named first and comes second.
pub(super) const ASIDE: &[&str] = &[
    "besides ",
    "in addition to ",
    "as well as ",
    "apart from ",
    "aside from ",
    "alongside ",
    "on top of ",
];
/// What counts the first of several.
const FIRST: &[&str] = &[
    "一つは",
    "1つは",
    "一つ目は",
    "1つ目は",
    "(1)",
    "1)",
    "1.",
    "・",
    "•",
    "-",
];

/// What counts the goals behind them.
const BOTH_JA: &[&str] = &[
    "、の二つを",
    "の二つを",
    "、の2つを",
    "の2つを",
    "、の両方を",
    "の両方を",
    "、どちらも",
    "、両方を",
    "、いずれも",
    "の二つに",
    "の両方に",
];

/// The length of the number of an item that the text ends in: (2), 3., ②.
fn number(head: &str) -> Option<usize> {
    let body = head.trim_end_matches([')', '.']);
    let digits = body.trim_end_matches(|c: char| c.is_ascii_digit());
    let opened = digits.strip_suffix('(').unwrap_or(digits);
    let begins = opened.is_empty() || opened.ends_with(['\n', ' ', '、', '。']);
    (digits.len() < body.len() && begins && opened.len() < head.len())
        .then_some(head.len() - opened.len())
}

fn japanese(text: &Text, span: &Range<usize>) -> String {
    let own = &text.normal.text;
    if let Some(joint) = joined_aims_ja(text, span) {
        // One alone is not 両立.
        let rest = &own[span.end..];
        let both = starts(rest, BOTH);
        let rest = both.map_or(rest, |both| &rest[both.len()..]);
        if let Some(two) = starts(rest, BOTH_JA) {
            return [&own[..joint], "を", &rest[two.len()..]].concat();
        }
        let alone = if both.is_some() {
            "に取り組む"
        } else {
            ""
        };
        return [&own[..joint], alone, rest].concat();
    }
    let sentence = text.sentence(span.start);
    let mut head = &own[..span.start];
    let longest = |head: &str| {
        let all = JOINTS_JA.iter().chain(LEADS_JA);
        all.filter(|word| head.ends_with(**word))
            .map(|word| word.len())
            .max()
    };
    while let Some(lead) = longest(head).or_else(|| number(head)) {
        head = &head[..head.len() - lead];
    }
    // 撤去を終わらせることと、: こと stays, と goes.
    head = head
        .strip_suffix("と")
        .filter(|rest| rest.ends_with("こと"))
        .unwrap_or(head);
    let two = starts(&own[span.end..], BOTH_JA).filter(|_| head.len() > sentence.start);
    if let Some(two) = two {
        return [head, "を", &own[span.end + two.len()..]].concat();
    }
    // 15%減と, and not するとか: only nouns are joined by it.
    if let Some(noun) = head.strip_suffix('と')
        && noun.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_digit() || c == ')')
    {
        head = noun;
    }
    if head.len() <= sentence.start {
        let rest = own[sentence.end..].trim_start_matches([' ', '\n']);
        let gap = if rest.is_empty() {
            ""
        } else {
            &own[head.len()..sentence.start]
        };
        return [head, gap, rest].concat().trim_end().to_owned();
    }
    let mut new = plain(head);
    new.push_str(mark(&own[sentence.clone()]));
    new.push_str(&own[sentence.end..]);
    new
}

/// Verbs on す that look like those on する.
#[rustfmt::skip]
const ON_SU: &[&str] = &["見直", "洗い出", "作り直", "つくり直", "読み直", "取り出", "書き起こ", "引き起こ"];

/// Nouns of doing that end as verbs do.
const NOUNS: &[&str] = &[
    "底上げ",
    "棚卸し",
    "立ち上げ",
    "切り替え",
    "受け入れ",
    "聞き取り",
];

/// The same for a verb that the rule's table does not hold: by its last letter.
fn guessed(head: &str) -> String {
    if let Some(stem) = head.strip_suffix("せず") {
        return [stem, "しない"].concat();
    }
    if let Some(stem) = head.strip_suffix('ず') {
        return [stem, "ない"].concat();
    }
    let letters = |c: char| is_kanji(c) || is_katakana(c);
    let Some(last) = head.chars().next_back() else {
        return String::new();
    };
    let stem = &head[..head.len() - last.len_utf8()];
    let noun = stem.ends_with(letters) && stem.trim_end_matches(letters).len() + 4 <= stem.len();
    let plain = match last {
        'し' if noun => "する",
        'し' => "す",
        'り' => "る",
        'き' => "く",
        'み' => "む",
        'び' => "ぶ",
        'ぎ' => "ぐ",
        'ち' => "つ",
        'い' if stem.ends_with(is_kanji) => "う",
        'え' | 'け' | 'せ' | 'べ' | 'め' | 'れ' | 'げ' | 'ぜ' | 'ね' => {
            return [head, "る"].concat();
        }
        _ => return head.to_owned(),
    };
    [stem, plain].concat()
}

/// The clause with its verb as the dictionary has it: 作成し → 作成する.
fn plain(head: &str) -> String {
    let Some((at, stem)) = verb_ja(head) else {
        return guessed(head);
    };
    let (before, end) = (&head[..at + stem.len()], &head[at + stem.len()..]);
    let one =
        stem.chars().count() == 1 || stem.ends_with(|c: char| !is_kanji(c) && !is_katakana(c));
    let on_su = one || ON_SU.contains(&stem);
    let te = |ending: &str| match ending {
        "って" if matches!(stem, "使" | "行") => "う",
        "って" if stem == "持" => "つ",
        "って" => "る",
        "いて" => "く",
        "いで" => "ぐ",
        "んで" => "む",
        _ => "る",
    };
    let with = match end {
        "" if stem.ends_with("にし") || stem.ends_with("とし") => {
            return [&head[..head.len() - "し".len()], "する"].concat();
        }
        "" if stem.ends_with(['に', 'と']) => "する",
        // 合格、: a headline ends as it is.
        "" if stem.chars().count() > 1
            && stem.ends_with(|c: char| is_kanji(c) || is_katakana(c)) =>
        {
            ""
        }
        "" => "る",
        "し" | "して" if NOUNS.contains(&stem) => "する",
        "し" | "して" if on_su => "す",
        "し" | "して" => "する",
        "させ" | "させて" => "させる",
        "え" | "け" | "れ" => return [before, end, "る"].concat(),
        "い" => "う",
        "き" => "く",
        "り" => "る",
        "ち" => "つ",
        "み" => "む",
        "び" => "ぶ",
        "ぎ" => "ぐ",
        "て" | "って" | "いて" | "いで" | "んで" => te(end),
        "なり" => "なる",
        other => {
            let said = &[
                ("行い", "行う"),
                ("行って", "行う"),
                ("実施し", "実施する"),
                ("進め", "進める"),
                ("完了し", "完了する"),
                ("終え", "終える"),
                ("得て", "得る"),
                ("得", "得る"),
                ("受け", "受ける"),
                ("図り", "図る"),
                ("取り組み", "取り組む"),
                ("目指し", "目指す"),
                ("達成し", "達成する"),
                ("にし", "にする"),
                ("をし", "をする"),
                ("もらい", "もらう"),
            ];
            let changed = said.iter().find_map(|(conjunctive, plain)| {
                let stem = other.strip_suffix(conjunctive)?;
                Some([before, stem, plain].concat())
            });
            return changed.unwrap_or_else(|| head.to_owned());
        }
    };
    [before, with].concat()
}

#[rustfmt::skip]
const LEADS_EN: &[&str] = &[
    "along with", "together with", "in parallel with", "in parallel to", "in addition to", "alongside", "whilst", "next to", "on top of", "at the same time as", "+",
    "in addition", "additionally", "also", "furthermore", "moreover", "besides", "at the same time", "as well as", "separately",
    "on top of that", "in parallel", "meanwhile", "apart from that", "while", "plus", "and", "then", ",", ";", " ", "&", "i will", "we will", "on another front", "as a separate goal",
    "as a second goal", "a second aim is to", "a second goal is to", "the second goal is to", "the second aim is to", "another goal is to",
    "another aim is to", "the other goal is to", "the other is to", "secondly", "independently of that", "independently", "apart from this",
    "separately from that", "beyond that", "likewise", "but also", "but", "/", "aside from this", "-", "•", " 2)", " (2)", " 2.",
];

fn english(text: &Text, span: &Range<usize>) -> String {
    let (own, low) = (&text.normal.text, &text.low);
    let sentence = text.sentence(span.start);
    if starts(&low[sentence.start..span.start], ASIDE).is_some() {
        // "Besides doing one thing, do the other": the other is the sentence.
        let rest = super::mend_en::capital(&own[span.start..]);
        return [&own[..sentence.start], &rest].concat();
    }
    let mut cut = span.start;
    while let Some(lead) = ends(&low[..cut], LEADS_EN) {
        let letters = lead.starts_with(|c: char| c.is_ascii_alphabetic());
        let joined = low[..cut - lead.len()].ends_with(|c: char| c.is_ascii_alphanumeric());
        if letters && joined {
            break;
        }
        cut -= lead.len();
    }
    // "My second goal is to", "2.", "As a goal of my own,": only leads in.
    let lead = low[sentence.start..cut.max(sentence.start)]
        .split(|c: char| !c.is_ascii_alphanumeric())
        .find(|word| !word.is_empty());
    if sentence.start > 0
        && lead.is_none_or(|word| {
            !verb_en(word)
                && low[sentence.start..cut.max(sentence.start)]
                    .split(' ')
                    .count()
                    < 9
        })
    {
        cut = cut.min(sentence.start);
    }
    if cut <= sentence.start {
        let rest = own[sentence.end..].trim_start();
        let head = own[..cut].trim_end();
        let gap = if rest.is_empty() || head.is_empty() {
            ""
        } else {
            " "
        };
        return [head, gap, rest].concat();
    }
    let closing = mark(&own[sentence.clone()]);
    // "Not only do one thing, but also the other"
    let only = starts(&low[sentence.start..], &["not only "]);
    if let Some(only) = only {
        let from = sentence.start + only.len();
        let rest = super::mend_en::capital(&own[from..cut.max(from)]);
        return [&own[..sentence.start], &rest, closing, &own[sentence.end..]].concat();
    }
    [&own[..cut], closing, &own[sentence.end..]].concat()
}
