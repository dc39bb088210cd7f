//! How an answer becomes a part of a Japanese sentence.

use std::ops::Range;

use super::mend::{Answers, Joined};
use super::text::class::{after, before, ends, is_hiragana, starts};
use super::text::{Text, TimeKind, ja};
use crate::ports::Normal;

/// Verbs that take a level with に.
#[rustfmt::skip]
const CHANGES: &[&str] = &[
    "短縮", "削減", "改善", "向上", "縮", "減ら", "増や", "上げ", "下げ", "抑え", "高め", "低減",
    "引き上", "圧縮", "伸ば", "拡大", "維持", "する", "早め", "保",
];

/// Hedges behind which の belongs to them.
const ADVERBS: &[&str] = &[
    "ある程度",
    "一定程度",
    "可能な限り",
    "できる限り",
    "できるだけ",
    "最大限",
];

/// Takes a hedge away, with the comma or の that belonged to it.
pub(super) fn drop(text: &Text, span: &Range<usize>) -> (Range<usize>, String) {
    let low = &text.low;
    let (mut start, mut end) = (span.start, span.end);
    let word = &low[span.clone()];
    if matches!(word, "など" | "等" | "とか") {
        return (start..end, String::new());
    }
    let tail = &low[end..];
    if ADVERBS.contains(&word) && tail.starts_with('の') {
        end += 'の'.len_utf8();
    } else if let Some(comma) = starts(tail, &["、", ",", "的に"]) {
        end += comma.len();
    }
    if end < low.len() && before(low, start) == Some(' ') && after(low, end) == Some(' ') {
        end += 1;
    }
    if ja::is_end(&low[end..]) && before(low, start) == Some('、') {
        start -= '、'.len_utf8();
    }
    (start..end, String::new())
}

/// Puts what was answered in the place of a hedge or a blank.
pub(super) fn settle(text: &Text, span: &Range<usize>, answer: &str) -> (Range<usize>, String) {
    let word = &text.low[span.clone()];
    let mut with = String::from(answer);
    if matches!(word, "など" | "等" | "とか") {
        with.insert(0, 'と');
    } else {
        let adjective =
            word.ends_with(['な', 'の']) || matches!(word, "各種" | "色々" | "いろいろ");
        if adjective && !word.starts_with('[') && !answer.ends_with(['な', 'の']) {
            with.push('の');
        }
    }
    (span.clone(), with)
}

/// The clause with the word becomes what was answered.
pub(super) fn clause(
    text: &Text,
    span: &Range<usize>,
    answers: &Answers<'_>,
    normal: &dyn Normal,
) -> (Range<usize>, String) {
    let sentence = text.sentence(span.start);
    let clause = ja::clause(&text.low, &sentence, span);
    let own = &text.normal.text[clause.clone()];
    let goes_on = text.low[clause.end..].starts_with('、');
    match answers.how {
        Joined::Instead => {}
        Joined::Behind | Joined::AsProof => {
            let proof = answers.how == Joined::AsProof;
            let lead = if proof {
                "その証しとして、"
            } else {
                ""
            };
            let act = [lead, &compose(answers.what, answers, normal)].concat();
            let (own, act) = if goes_on {
                (own.to_owned(), joining(&act, "を行い"))
            } else {
                (joining(own, "に向け"), act)
            };
            return (clause, [&own, "、", &act].concat());
        }
        Joined::Before => {
            let act = joining(&compose(answers.what, answers, normal), "を行い");
            return (clause.clone(), [&act, "、", own].concat());
        }
    }
    let what = if answers.what.is_empty() {
        own
    } else {
        answers.what
    };
    let mut with = compose(what, answers, normal);
    let mut end = clause.end;
    if goes_on && !answers.what.is_empty() {
        // What was answered is a whole sentence; what follows begins another one.
        end += '、'.len_utf8();
        with.push('。');
    }
    (clause.start..end, with)
}

/// A clause as it stands before a comma: 深める → 深め, 説明します → 説明し; a noun takes what is given.
fn joining(clause: &str, noun: &str) -> String {
    #[rustfmt::skip]
    const ENDINGS: &[(&str, &str)] = &[
        ("すること", "し"), ("ること", ""), ("していきたい", "し"), ("ていきたい", "て"), ("ていきます", "て"), ("ていく", "て"),
        ("ています", "て"), ("ている", "て"), ("でいる", "で"), ("したい", "し"), ("たい", ""), ("します", "し"), ("ます", ""),
        ("する", "し"), ("なる", "なり"), ("くる", "き"), ("来る", "来"), ("う", "い"), ("く", "き"), ("ぐ", "ぎ"),
        ("す", "し"), ("つ", "ち"), ("ぬ", "に"), ("ぶ", "び"), ("む", "み"),
    ];
    let clause = clause.trim_end();
    if let Some((ending, joined)) = ENDINGS.iter().find(|(ending, _)| clause.ends_with(ending)) {
        return [&clause[..clause.len() - ending.len()], joined].concat();
    }
    if let Some(stem) = clause.strip_suffix('る') {
        // 深める and 用いる lose る; 図る takes り.
        let kept = before(stem, stem.len())
            .is_some_and(|c| "いきしちにひみりぎじびえけせてねへめれげぜでべ得".contains(c));
        return [stem, if kept { "" } else { "り" }].concat();
    }
    if clause.ends_with(|c: char| is_hiragana(c) && !"り".contains(c)) {
        return clause.to_owned();
    }
    [clause, noun].concat()
}

/// Adds how much or by when to the first sentence.
pub(super) fn add(
    text: &Text,
    sentence: &Range<usize>,
    answers: &Answers<'_>,
    normal: &dyn Normal,
) -> (Range<usize>, String) {
    let low = &text.low;
    let body = low[sentence.clone()].trim_end_matches(['。', '.', '!', ' ']);
    let end = sentence.start + body.len();
    let body = &text.normal.text[sentence.start..end];
    let bullet = body.len()
        - body
            .trim_start_matches(['・', '-', '*', ' ', '●', '■', '○'])
            .len();
    let start = sentence.start + bullet;
    (start..end, compose(&body[bullet..], answers, normal))
}

/// Adds what comes of it behind a sentence.
pub(super) fn result(text: &Text, sentence: &Range<usize>, answer: &str) -> (Range<usize>, String) {
    let own = &text.normal.text[sentence.clone()];
    let body = own.trim_end_matches(['。', '.', '!', ' ']);
    let answer =
        starts(answer, &["その結果、", "その結果"]).map_or(answer, |lead| &answer[lead.len()..]);
    (
        sentence.clone(),
        [body, "。その結果、", answer, "。"].concat(),
    )
}

/// What the writer does beyond the text, as a sentence behind the one that names it.
pub(super) fn own(sentence: &str, answers: &[&str; 3]) -> String {
    #[rustfmt::skip]
    const ACTS: [(&str, &str, &str); 3] = [
        ("で確かめ、", "で確かめる", "で確かめます"),
        ("の意見を聞き、", "の意見を聞く", "の意見を聞きます"),
        ("で使い、", "で使う", "で使います"),
    ];
    let polite = sentence.trim_end_matches('。').ends_with("ます");
    let last = answers.iter().rposition(|answer| !answer.is_empty());
    let mut with = String::from(if answers[0].is_empty() {
        ""
    } else {
        "内容は"
    });
    for (at, (answer, (on, end, end_polite))) in answers.iter().zip(ACTS).enumerate() {
        if answer.is_empty() {
            continue;
        }
        with.push_str(answer);
        with.push_str(match (Some(at) == last, polite) {
            (false, _) => on,
            (true, false) => end,
            (true, true) => end_polite,
        });
    }
    if sentence.ends_with(['。', '.', '!', '?']) {
        with.push('。');
    } else if sentence.ends_with(is_hiragana) {
        with.insert(0, '。');
    } else {
        with.insert(0, '（');
        with.push('）');
    }
    with
}

/// What, how much and by when as one sentence, without its full stop.
pub(super) fn compose(what: &str, answers: &Answers<'_>, normal: &dyn Normal) -> String {
    let mut sentence = due(answers.by_when, normal);
    sentence.push_str(&with_amount(what, answers.how_much));
    sentence
}

/// 9月末 → 9月末までに、; 毎月 → 毎月、
fn due(answer: &str, normal: &dyn Normal) -> String {
    let mut due = String::from(answer);
    if answer.is_empty() {
        return due;
    }
    let text = Text::new(answer, normal);
    let often = text
        .times
        .iter()
        .any(|time| time.kind == TimeKind::Frequency);
    let ending =
        if often || answer.ends_with("までに") || answer.ends_with(['に', 'で', '中', 'と'])
        {
            "、"
        } else if answer.ends_with("まで") || answer.ends_with("以内") {
            "に、"
        } else {
            "までに、"
        };
    due.push_str(ending);
    due
}

/// 手順書を作成する, 3本 → 手順書を3本作成する
fn with_amount(what: &str, amount: &str) -> String {
    if amount.is_empty() || what.contains(amount) {
        return what.to_owned();
    }
    let mut amount = String::from(amount);
    if amount
        .chars()
        .all(|c| c.is_ascii_digit() || ('０'..='９').contains(&c))
    {
        amount.push('件');
    }
    let mut sentence = String::from(what);
    match before_verb(what) {
        Some(at) => {
            let level = ends(&amount, &["以下", "以上", "以内", "未満"]).is_some()
                && starts(&what[at..], CHANGES).is_some();
            if level {
                amount.push('に');
            }
            if what[..at].ends_with('に') && amount.ends_with('に') {
                amount.pop();
            }
            sentence.insert_str(at, &amount);
        }
        None => {
            sentence.push('（');
            sentence.push_str(&amount);
            sentence.push('）');
        }
    }
    sentence
}

/// Where the last verb begins: behind the last particle, where little but the verb follows.
fn before_verb(what: &str) -> Option<usize> {
    if !what.ends_with([
        'る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ', 'た', 'い', 'こ',
    ]) {
        return None;
    }
    let (at, particle) = what
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, 'を' | 'で' | 'に' | 'へ' | '、'))?;
    let at = at + particle.len_utf8();
    let verb = &what[at..];
    let long = verb.chars().count() > 10;
    let begins = verb
        .chars()
        .next()
        .is_some_and(|c| !is_hiragana(c) || "つまとひ".contains(c) || verb == "する");
    let aims = verb.starts_with("目指") || verb.starts_with("図") || verb.starts_with("努");
    (!long && begins && !aims && particle != '、').then_some(at)
}
