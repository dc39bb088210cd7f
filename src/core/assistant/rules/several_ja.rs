//! The clauses of a Japanese statement, and two aims as nouns.

use std::ops::Range;

use super::several_en::due;
use super::several_goals::{Act, Joint};
use super::several_items::{item_number, level};
use super::several_words::{self as words, Class, Topic};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    before, ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::table::Pairs;

/// So many clauses are looked at, and none that is longer than this, in bytes.
const MOST: usize = 12;
const LONGEST: usize = 900;

/// The clauses that tell what is done, in order.
pub(super) fn acts(text: &Text, found: &mut Vec<Act>) {
    for sentence in &text.sentences {
        let (mut from, mut joint) = (sentence.start, Joint::Apart);
        let cuts = cuts(text, sentence);
        for (end, next, beside) in cuts {
            let last = next >= sentence.end || text.low[end..next].starts_with(' ');
            let Some(act) = act(text, &(from..end), joint, last) else {
                continue;
            };
            found.push(act);
            if found.len() >= MOST {
                return;
            }
            joint = if beside { Joint::Beside } else { Joint::Next };
            from = next;
        }
    }
}

/// Where a clause may end, where the next begins, and whether that one stands beside it.
fn cuts(text: &Text, sentence: &Range<usize>) -> Vec<(usize, usize, bool)> {
    let low = &text.low;
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let body = &low[sentence.clone()];
    let (numbered, dotted) = (
        item_number(body).is_some(),
        body.starts_with(['・', '-', '•']),
    );
    for (at, c) in body.char_indices() {
        let at = sentence.start + at;
        // "1…する 2…する", "・…する ・…する": items in one line.
        if c == ' ' && depth == 0 {
            let rest = low[at..sentence.end].trim_start();
            let next = sentence.end - rest.len();
            let item = numbered && item_number(rest).is_some()
                || dotted && rest.starts_with(['・', '-', '•']);
            if item && found.last().is_none_or(|(_, next, _)| *next <= at) {
                found.push((at, next, false));
            }
        }
        match c {
            '(' | '「' | '『' => depth += 1,
            ')' | '」' | '』' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        if c == '、' || c == ';' {
            let head = &low[sentence.start..at];
            let beside = ends(head, words::BESIDE_ENDS_JA);
            // 維持しつつ: one after the other, as far as the verb tells.
            let while_doing = ends(head, &["つつ"]);
            let end = at - beside.or(while_doing).map_or(0, str::len);
            if found.last().is_none_or(|(_, next, _)| *next <= end) {
                found.push((end, at + c.len_utf8(), beside.is_some()));
            }
        } else if matches!(c, 'と' | 'か' | 'ほ')
            && let Some(word) = starts(
                &low[at..sentence.end],
                &["とともに", "と共に", "と同時に", "かつ", "ほか"],
            )
            && before(low, at).is_some_and(|c| "るすむくぶたうしりて ".contains(c))
        {
            let next = at + word.len();
            if !low[next..].starts_with('、') {
                found.push((at, next, true));
            }
        }
    }
    found.push((sentence.end, sentence.end, false));
    found
}

/// What a clause tells; nothing where it does not end in a verb of its own.
fn act(text: &Text, clause: &Range<usize>, joint: Joint, last: bool) -> Option<Act> {
    let low = &text.low;
    if clause.len() > LONGEST {
        return None;
    }
    let (mut joint, mut span) = (joint, clause.clone());
    if let Some(number) = item_number(&low[span.clone()]) {
        span.start += number;
        joint = Joint::Apart;
    }
    loop {
        let body = &low[span.clone()];
        let lead = body.len()
            - body
                .trim_start_matches(['、', ' ', '・', '-', '\n', '*', '•'])
                .len();
        span.start += lead;
        let body = &low[span.clone()];
        // また and its like say that something is put beside.
        match starts(body, words::BESIDE_JA) {
            Some(word) if !is_part(&body[word.len()..]) => {
                joint = Joint::Beside;
                span.start += word.len();
            }
            _ if lead == 0 => break,
            _ => {}
        }
    }
    let body = low[span.clone()].trim_end_matches(['。', '.', '!', ' ', '\n', ')', ';']);
    // "…すること、および…すること": the clause is that before こと.
    let verb_end = ['る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ', 'い'];
    let body = body
        .strip_suffix("こと")
        .or_else(|| body.strip_suffix("ことです"))
        .filter(|rest| rest.ends_with(verb_end))
        .unwrap_or(body);
    span.end = span.start + body.len();
    if body.is_empty()
        || !last && ends(body, words::UNDER_JA).is_some() && verb(body, false).is_none()
    {
        return None;
    }
    let topic = topic(body);
    // 離職者を出さない: a level of nothing.
    let none = last
        && ends(
            body,
            &[
                "さない",
                "らない",
                "させない",
                "しない",
                "わない",
                "しません",
            ],
        )
        .is_some();
    let (at, class) = match verb(body, last) {
        _ if none => (span.end, Class::Result),
        // 許可を取る, データを取得する: no exam.
        Some((at, "取" | "取得", _)) if topic != Some(Topic::Learning) => {
            (span.start + at, Class::Prep)
        }
        // 閲覧を得る: what comes of what was published, no order.
        Some((at, "得" | "獲得", _)) if holds(body, words::ECHO_JA) => {
            (span.start + at, Class::Hand)
        }
        // To speak in a community is an event of its own.
        Some((at, "話" | "紹介", _))
            if topic == Some(Topic::Sharing) && body.contains("コミュニティ") =>
        {
            (span.start + at, Class::Do)
        }
        Some((at, _, class)) => (span.start + at, class),
        None if some_verb(body) => (span.end, Class::Other),
        // 解約率3%以下, 英語750点: a level with no verb.
        None if last && joint != Joint::Next && level(text, &span) => (span.end, Class::Result),
        None if last => (span.end, Class::Other),
        None => return None,
    };
    let head = span.start..at;
    let bare = at == span.end && class == Class::Result && level(text, &span);
    let mind = ends(body, words::MIND_JA).is_some();
    let object = has_object(text, &head, class)
        || class == Class::Do && topic.is_some()
        || bare
        || mind && body.contains('に');
    let figures = text.quantities_in(&span);
    let figure = !figures.is_empty() || none || holds(body, &["半減", "半分", "倍増"]);
    Some(Act {
        joint,
        class,
        topic,
        object,
        back: back(body),
        others: others(body),
        teaches: holds(
            body,
            &["教材", "演習", "講座", "スライド", "カリキュラム", "研修"],
        ),
        figure,
        counted: figure || !text.times_in(&span).is_empty(),
        mind,
        helps: ends(body, words::HELP_JA).is_some(),
        free: false,
        bare,
        due: due(text, &span),
        span,
    })
}

/// 他に what follows is a part of: そのほかの, 一方の.
fn is_part(tail: &str) -> bool {
    starts(tail, &["の", "び", "る"]).is_some()
}

/// The verb that the clause ends in: where it begins, and its kind.
fn verb(body: &str, last: bool) -> Option<(usize, &'static str, Class)> {
    let near = last_chars(body, 18);
    let from = body.len() - near.len();
    for (at, _) in near.char_indices() {
        let rest = &near[at..];
        let here = from + at;
        let hit = words::JA_INDEX
            .rows(near, at)
            .iter()
            .map(|row| &words::JA[usize::from(*row)])
            .filter(|(stem, _)| {
                rest.strip_prefix(stem).is_some_and(|tail| {
                    let single = stem.chars().count() == 1;
                    let noun = stem.ends_with(|c: char| is_kanji(c) || is_katakana(c));
                    let bare = tail.is_empty() && noun && (single || !last);
                    let inside = single
                        && before(body, here)
                            .is_some_and(|c| is_kanji(c) && !"月週日回件名社本年期度".contains(c));
                    !bare && !inside && words::ENDINGS_JA.contains(&tail)
                })
            })
            .max_by_key(|(stem, _)| stem.len());
        if let Some((stem, class)) = hit {
            return Some((here, *stem, *class));
        }
    }
    None
}

/// Whether the clause points back; 脆弱性の指摘 is new, 指摘 alone is not.
pub(super) fn back(body: &str) -> bool {
    let pairs = Pairs::of(body);
    let mut may = words::BACK_JA.iter().filter(|word| pairs.may(word));
    may.any(|word| {
        body.match_indices(word).any(|(at, _)| {
            let head = &body[..at];
            let modified = head.strip_suffix('の').is_some_and(|head| {
                head.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
            });
            !modified || matches!(*word, "うち" | "両方")
        })
    })
}

/// Whether the clause ends in a verb on し that the table does not hold: 二つの漢字に「し」.
fn some_verb(body: &str) -> bool {
    let stem = body.strip_suffix('し').unwrap_or_default();
    let noun = last_chars(stem, 2);
    noun.chars().count() == 2
        && noun.chars().all(|c| is_kanji(c) || is_katakana(c))
        && stem.contains('を')
}

/// 3名が, 担当者が: somebody else does it.
fn others(body: &str) -> bool {
    body.match_indices('が').any(|(at, _)| {
        let who = ends(
            &body[..at],
            &[
                "名",
                "人",
                "者",
                "員",
                "社",
                "担当",
                "若手",
                "後輩",
                "顧客",
                "お客様",
                "部長",
                "課長",
                "メンバー",
                "チーム",
            ],
        );
        who.is_some()
    })
}

pub(super) fn topic(body: &str) -> Option<Topic> {
    words::TOPICS_JA_INDEX.last(words::TOPICS_JA, body)
}

/// Whether something of its own stands there that is more than a figure or a date.
fn has_object(text: &Text, head: &Range<usize>, class: Class) -> bool {
    let low = &text.low;
    low[head.clone()].char_indices().any(|(at, c)| {
        let at = head.start + at;
        let case = matches!(c, 'を' | 'が' | 'も')
            || low[at..].starts_with("から")
            || c == 'に' && matches!(class, Class::Win | Class::Result | Class::Do)
            || c == 'の'
                && matches!(
                    class,
                    Class::Sale | Class::Grow | Class::Do | Class::Make | Class::Result
                );
        let name = before(low, at).is_some_and(|c| {
            is_kanji(c)
                || is_katakana(c)
                || c.is_ascii_alphanumeric()
                || c == '」'
                || c == ')'
                || is_hiragana(c) && !matches!(c, 'に' | 'で' | 'と')
        });
        let within = |span: &Range<usize>| span.start < at && at <= span.end;
        // 1件を names nothing; 若手2名を does.
        let alone = |span: &Range<usize>| {
            let noun = before(low, span.start).is_some_and(|c| {
                (is_kanji(c) || is_katakana(c) || c.is_ascii_alphabetic())
                    && !"月週日年約計各".contains(c)
            });
            within(span) && !(noun && span.start > head.start)
        };
        let figure = text
            .quantities_in(&(head.start..at))
            .last()
            .is_some_and(alone)
            || text
                .times_in(&(head.start..at))
                .last()
                .is_some_and(|time| within(&time.span));
        case && name && !figure
    }) || class == Class::Win
        && low[head.clone()].contains(|c: char| c.is_ascii_alphabetic() || is_katakana(c))
}

/// Words that say what a clause is about: runs of katakana or letters, pairs of kanji.
pub(super) fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
    let low = &text.low[span.clone()];
    let kind = |c: char| match c {
        _ if is_kanji(c) => 1,
        _ if is_katakana(c) => 2,
        _ if c.is_ascii_alphabetic() || c == '-' => 3,
        _ => 0,
    };
    let mut at = 0;
    while at < low.len() {
        let Some(first) = low[at..].chars().next() else {
            break;
        };
        let which = kind(first);
        let run = low[at..].chars().take_while(|c| kind(*c) == which);
        let end = at + run.map(char::len_utf8).sum::<usize>();
        let word = &low[at..end];
        match which {
            1 => {
                let letters: Vec<usize> = word.char_indices().map(|(i, _)| i).collect();
                for pair in letters.windows(2) {
                    let two = first_chars(&word[pair[0]..], 2);
                    found.push(two);
                }
            }
            2 | 3 if word.chars().count() > 1 => found.push(word),
            _ => {}
        }
        // 呼び出し: one kanji, its ending, and the next.
        if which == 1 && word.chars().count() == 1 {
            let tail = first_chars(&low[end..], 2);
            let mut two = tail.chars();
            let joined = two.next().is_some_and(is_hiragana) && two.next().is_some_and(is_kanji);
            let particle =
                tail.starts_with(['を', 'に', 'の', 'が', 'は', 'と', 'で', 'も', 'へ', 'や']);
            if joined && !particle {
                found.push(&low[at..end + tail.len()]);
            }
        }
        at = end;
    }
    found.retain(|word| {
        let mut stems = words::JA_INDEX.rows(word, 0).iter();
        !words::COMMON_JA_INDEX.has(words::COMMON_JA, word)
            && !stems.any(|row| words::JA[usize::from(*row)].0 == *word)
    });
}

/// Whether two clauses share a word that says what they are about.
pub(super) fn shared(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    tokens(text, one, &mut mine);
    tokens(text, other, &mut theirs);
    mine.iter().any(|word| theirs.contains(word))
}

/// The verb that a clause ends in: where it begins, and its stem.
pub(in crate::assistant) fn stem(body: &str) -> Option<(usize, &'static str)> {
    verb(body, false).map(|(at, stem, _)| (at, stem))
}
