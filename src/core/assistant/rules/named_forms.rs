//! Names of companies by their form, and of persons by the honorific or role behind them.

use std::ops::Range;

use super::named_customer::{Kind, Named, polite};
use super::named_words::{
    BEHIND, ENDING_BU, FORMS_EN, KINDS, LEADING, NO_NAME, OPENING, PLACEHOLDERS, PLAIN, POSITIONS,
    ROLES, SURNAMES, VENDORS,
};
use super::private_words::{TRADE, is_loan};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    Begins, after, before, ends, first_chars, is_hiragana, is_japanese, is_kanji, is_katakana,
    last_chars, starts,
};

/// Forms that stand before or behind the name.
pub(super) const FORMS: &[&str] = &[
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "合名会社",
    "(株)",
    "(有)",
    "(同)",
    "(資)",
];

/// Forms that stand before the name only.
pub(super) const BODIES: &[&str] = &["医療法人", "学校法人", "社会福祉法人", "宗教法人"];

/// Adds the names that have the form of a company.
pub(super) fn companies(text: &Text, found: &mut Vec<Named>) {
    const BEGINS: Begins = Begins::of(FORMS);
    const BODY_BEGINS: Begins = Begins::of(BODIES);
    let low = &text.low;
    for (at, c) in low.char_indices() {
        if c.is_ascii() && c != '(' {
            continue;
        }
        let rest = &low[at..];
        if BEGINS.may(low, at)
            && let Some(form) = starts(rest, FORMS)
        {
            let end = at + form.len();
            let start = name_before(text, at);
            let span = match (start < at, name_behind(low, end)) {
                (true, _) => start..end,
                (false, Some(end)) => at..end,
                (false, None) => continue,
            };
            found.push((span.start..polite(low, span.end), Kind::Company));
        } else if BODY_BEGINS.may(low, at)
            && let Some(form) = starts(rest, BODIES)
            && let Some(end) = name_behind(low, at + form.len())
        {
            found.push((at..polite(low, end), Kind::Company));
        } else if c == '社' {
            firm(text, at, found);
        }
    }
    english(text, found);
}

/// カガヤキ社, Contoso社: a name that is no word of the trade.
fn firm(text: &Text, at: usize, found: &mut Vec<Named>) {
    let low = &text.low;
    let tail = &low[at + '社'.len_utf8()..];
    if tail.starts_with([
        '内', '外', '員', '会', '長', '宅', '史', '章', '名', '風', '屋',
    ]) {
        return;
    }
    let near = last_chars(&low[..at], LONGEST);
    let run = |part: fn(char) -> bool| at - (near.len() - near.trim_end_matches(part).len());
    let kana = run(is_katakana);
    let latin = run(|c| c.is_ascii_alphanumeric());
    let named = if kana < at {
        let run = &low[kana..at];
        let whole = before(low, kana).is_none_or(|c| !is_kanji(c) && c != '・');
        (whole && run.chars().count() >= 3 && !is_loan(run) && !VENDORS.contains(&run))
            .then_some(kana)
    } else {
        let run = &low[latin..at];
        let shown = &text.normal.text[latin..at];
        let proper = shown.starts_with(|c: char| c.is_ascii_uppercase())
            && shown.bytes().any(|b| b.is_ascii_lowercase());
        (proper && run.len() >= 3 && !TRADE.contains(&run) && !placeholder(run)).then_some(latin)
    };
    if let Some(start) = named {
        found.push((start..polite(low, at + '社'.len_utf8()), Kind::Company));
    }
}

/// Longest name that is looked for, in letters.
const LONGEST: usize = 30;

/// Where the name before the form begins; the form itself where there is none.
fn name_before(text: &Text, at: usize) -> usize {
    let (low, shown) = (&text.low, &text.normal.text);
    let latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, '&' | '-');
    let part = |c: char| is_kanji(c) || is_katakana(c) || latin(c) || c == '・';
    let near = last_chars(&low[..at], LONGEST);
    let mut start = at - (near.len() - near.trim_end_matches(part).len());
    // Latin words may have blanks between them.
    while start < at && shown[start..at].is_ascii() {
        let near = last_chars(&low[..start], LONGEST);
        let Some(near) = near.strip_suffix(' ') else {
            break;
        };
        let from = start - 1 - (near.len() - near.trim_end_matches(latin).len());
        if !shown[from..].starts_with(|c: char| c.is_ascii_uppercase()) {
            break;
        }
        start = from;
    }
    // さくら情報株式会社, みどり株式会社
    let near = last_chars(&low[..start], LONGEST);
    let kana = near.trim_end_matches(|c: char| is_hiragana(c) && !PARTICLES.contains(c));
    let lead = &near[kana.len()..];
    let free = !kana.ends_with(is_kanji);
    if (2..=6).contains(&lead.chars().count()) && free && ends(lead, LEADING).is_none() {
        start -= lead.len();
    }
    let name = &low[start..at];
    if placeholder(name) { at } else { start }
}

/// Hiragana that stand between a name and what is said of it.
const PARTICLES: &str = "のにをがはでとへも";

/// The end of the name behind the form.
fn name_behind(low: &str, at: usize) -> Option<usize> {
    let from = at + usize::from(low[at..].starts_with(' '));
    let tail = first_chars(&low[from..], LONGEST);
    let joint = [
        "から", "より", "など", "なら", "だけ", "しか", "かつ", "また", "や、", "や個", "かど",
    ];
    if starts(tail, NO_NAME)
        .or_else(|| starts(tail, &joint))
        .is_some()
    {
        return None;
    }
    // みどり, ひまわり会
    let particle = |c: char| PARTICLES.contains(c);
    let kana = if tail.starts_with(particle) {
        0
    } else {
        let kana = |c: char| is_hiragana(c) && !PARTICLES.contains(c);
        tail.len() - tail.trim_start_matches(kana).len()
    };
    let on = |i: usize, c: char| {
        let latin = |c: char| c.is_ascii_alphanumeric();
        let blank =
            c == ' ' && before(tail, i).is_some_and(latin) && after(tail, i + 1).is_some_and(latin);
        is_kanji(c) || is_katakana(c) || latin(c) || matches!(c, '・' | '&' | '-') || blank
    };
    let end = tail[kana..]
        .char_indices()
        .map(|(i, c)| (kana + i, c))
        .find(|(i, c)| !on(*i, *c) || *i > 0 && starts(&tail[*i..], BEHIND).is_some())
        .map_or(tail.len(), |(i, _)| i);
    let name = &tail[..end];
    let enough = name.chars().count() >= 2 && !placeholder(name);
    enough.then_some(from + end)
}

/// What stands for a name: A, 〇〇, ABC.
fn placeholder(name: &str) -> bool {
    let name = name.trim_end_matches('社');
    name.chars().count() < 2 && name.is_ascii()
        || name
            .chars()
            .all(|c| "〇○◯△□●×*_?".contains(c) || c.is_ascii_digit())
        || PLACEHOLDERS.contains(&name)
}

/// Adds the persons: a name with an honorific or a role behind it.
pub(super) fn persons(text: &Text, found: &mut Vec<Named>) {
    const HONORIFICS: &[&str] = &["様", "さん", "御中", "氏", "殿"];
    const BEGINS: Begins = Begins::of(HONORIFICS);
    const ROLE_BEGINS: Begins = Begins::of(ROLES);
    let low = &text.low;
    for (at, c) in low.char_indices() {
        if c.is_ascii() {
            continue;
        }
        if BEGINS.may(low, at)
            && let Some(word) = starts(&low[at..], HONORIFICS)
        {
            let end = at + word.len();
            let name = run_before(low, at);
            if !compound(word, &low[end..]) && is_name(&low[name.clone()], word) {
                found.push((name.start..end, Kind::Person));
            }
        } else if ROLE_BEGINS.may(low, at)
            && let Some(role) = starts(&low[at..], ROLES)
        {
            let name = run_before(low, at);
            if SURNAMES.contains(&&low[name.clone()]) {
                found.push((name.start..polite(low, at + role.len()), Kind::Person));
            }
        }
    }
    for (i, word) in text.words.iter().enumerate() {
        let shown = &text.normal.text[word.clone()];
        let capital = shown.starts_with(|c: char| c.is_ascii_uppercase());
        if capital && (shown.ends_with("-san") || shown.ends_with("-sama")) {
            found.push((word.clone(), Kind::Person));
        } else if matches!(shown, "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "Miss") {
            let mut end = word.end;
            for next in text.words[i + 1..].iter().take(2) {
                let gap = &low[end..next.start];
                let name = &text.normal.text[next.clone()];
                let proper = name.len() > 1
                    && name.starts_with(|c: char| c.is_ascii_uppercase())
                    && name.bytes().any(|b| b.is_ascii_lowercase());
                if !proper
                    || !matches!(gap, " " | ". " | ".")
                    || TRADE.contains(&&low[next.clone()])
                {
                    break;
                }
                end = next.end;
            }
            if end > word.end {
                found.push((word.start..end, Kind::Person));
            }
        }
    }
}

/// The run of letters that ends here; a blank before an honorific belongs to neither.
fn run_before(low: &str, at: usize) -> Range<usize> {
    let near = last_chars(&low[..at], LONGEST);
    let end = at - usize::from(near.ends_with(' '));
    let near = near.strip_suffix(' ').unwrap_or(near);
    let latin = |c: char| c.is_ascii_alphanumeric();
    let head = if near.ends_with(latin) {
        near.trim_end_matches(latin)
    } else {
        near.trim_end_matches(|c: char| is_kanji(c) || is_katakana(c))
    };
    end - (near.len() - head.len())..end
}

/// Whether the honorific is part of another word: 様式, 氏名, 殿堂.
fn compound(word: &str, tail: &str) -> bool {
    match word {
        "様" => tail.starts_with(['式', '子', '々', '相', '態', '変']),
        "氏" => tail.starts_with(['名', '族', '神', '姓', '子']),
        "殿" => tail.starts_with(['堂', '下', '様']),
        "さん" => tail.starts_with(['か', 'せ', 'ざ', 'ぷ', 'ち']),
        _ => false,
    }
}

/// Whether the run before an honorific names somebody.
fn is_name(run: &str, honorific: &str) -> bool {
    let mut name = run;
    let named = |name: &str| SURNAMES.iter().any(|surname| name.ends_with(surname));
    if name.is_empty() {
        return false;
    }
    while let Some(role) = ends(name, ROLES).or_else(|| ends(name, POSITIONS)) {
        name = &name[..name.len() - role.len()];
    }
    let count = name.chars().count();
    if count < run.chars().count() && !named(name) {
        return false; // 営業部長様: nobody is named yet
    }
    if let Some(firm) = name.strip_suffix('社').filter(|_| !name.ends_with("会社")) {
        return honorific != "殿" && firm.chars().count() > 1 && !general(firm);
    }
    if honorific == "様" && ends(name, &["仕", "同", "多", "模", "異", "文", "紋"]).is_some()
    {
        return false; // 要件仕様, 前回同様
    }
    if honorific == "殿" && ends(name, &["御", "宮", "神", "本", "社", "貴", "湯", "拝"]).is_some()
    {
        return false;
    }
    if honorific == "氏" && ends(name, &["摂", "華", "両", "各", "同", "彼", "源", "平"]).is_some()
    {
        return false;
    }
    if count == 1 {
        return SURNAMES.contains(&name);
    }
    // More than four kanji are a person's name with さん only where a surname ends them.
    let long = matches!(honorific, "さん" | "氏") && count > 4 && name.chars().all(is_kanji);
    named(name) || !long && !general(name)
}

/// Whether the word stands for anybody of a kind.
fn general(name: &str) -> bool {
    let count = name.chars().count();
    if name.ends_with('部') {
        return count > 2 && ends(name, ENDING_BU).is_none();
    }
    if count > 2 && name.ends_with(['課', '室', '係', '局', '側', '班', '組']) {
        return true;
    }
    placeholder(name)
        || PLAIN.contains(&name)
        || ends(name, KINDS).is_some()
        || name.chars().any(|c| c.is_ascii_digit())
        || is_loan(name)
        || !name
            .chars()
            .any(|c| is_japanese(c) || c.is_ascii_alphabetic())
}

/// Adventure Works Inc., Contoso Co., Ltd.
fn english(text: &Text, found: &mut Vec<Named>) {
    let (low, shown) = (&text.low, &text.normal.text);
    let capital =
        |word: &Range<usize>| shown[word.clone()].starts_with(|c: char| c.is_ascii_uppercase());
    let mut reached = 0;
    for (i, word) in text.words.iter().enumerate() {
        let form = FORMS_EN
            .iter()
            .find(|(form, _)| *form == &low[word.clone()]);
        let Some((_, proper)) = form else { continue };
        let whole = shown[word.clone()].bytes().all(|b| !b.is_ascii_lowercase());
        let two =
            word.len() == 2 && matches!(&low[word.clone()], "ag" | "kk" | "bv" | "ab") && !whole;
        if word.start < reached || *proper && !capital(word) || two {
            continue;
        }
        let mut first = i;
        while first > 0 && i - first < 5 {
            let before = &text.words[first - 1];
            let gap = &low[before.end..text.words[first].start];
            let joined = matches!(gap, " " | " & ") || first == i && gap == ", ";
            let begins = text.sentence(before.start).start == before.start;
            let idle = OPENING.contains(&&low[before.clone()])
                && (begins || first - 1 == 0 || gap == " " && low[before.clone()].len() < 4);
            if !joined || !capital(before) || idle {
                break;
            }
            first -= 1;
        }
        let name = text.words[first].start..word.start;
        let bare = low[name.clone()].trim_end_matches([' ', ',']);
        if first == i || placeholder(bare) || matches!(bare, "company" | "customer" | "vendor") {
            continue;
        }
        let mut last = i;
        while let Some(next) = text.words.get(last + 1) {
            let gap = low[text.words[last].end..next.start].trim_start_matches(['.', ',']);
            if gap != " " || !FORMS_EN.iter().any(|(form, _)| *form == &low[next.clone()]) {
                break;
            }
            last += 1;
        }
        let mut end = text.words[last].end;
        let tail = &low[end..];
        if tail.starts_with('.')
            && tail[1..]
                .trim_start()
                .starts_with(|c: char| c.is_ascii_lowercase())
        {
            end += 1;
        }
        reached = end;
        found.push((name.start..end, Kind::Company));
    }
}
