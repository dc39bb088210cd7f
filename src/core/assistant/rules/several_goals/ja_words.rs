//! What the words of a Japanese clause tell: what it is about, and what it shares with another one.

use std::ops::Range;

use super::ja_verb::{stem, verb};
use super::joints_ja::verbal;
use super::topics;
use super::words::{self, Class, Topic};
use crate::assistant::text::Text;
use crate::assistant::text::class::{
    before, begins_with, first_chars, is_hiragana, is_kanji, is_katakana, last_chars,
};

/// What a clause is about: by the word for a theme that stands last in it.
pub(super) fn topic(body: &str) -> Option<Topic> {
    let (mut last, mut not) = (None, Vec::new());
    // From the end, as a word stands for where it stands last.
    for (at, _) in body.char_indices().rev() {
        for row in topics::JA_INDEX.rows(body, at) {
            let word = topics::JA[usize::from(*row)].0;
            if !begins_with(&body[at..], word) {
                continue;
            }
            let end = at + word.len();
            // 3営業日 is no 営業, 誤りなく says how; 採用率, 採用され: a proposal that is taken.
            let taken = word == "採用" && body[end..].starts_with(['率', 'さ']);
            // 3時間を, 残業時間を: no time that something takes.
            let hours = word.starts_with("時間") && !takes_time(&body[..at]);
            if hours || taken || body[end..].starts_with(['日', 'な']) {
                not.push(word);
            } else if !not.contains(&word) {
                last = last.max(Some((end, word.len(), *row)));
            }
        }
    }
    last.map(|(.., row)| topics::JA[usize::from(row)].1)
}

/// Whether what stands before 時間を takes that time: 作成時間を.
fn takes_time(head: &str) -> bool {
    let spent = [
        "残業", "労働", "勤務", "就業", "学習", "勉強", "研修", "稼働", "外", "営業", "対話",
        "面談",
    ];
    // 解決までの時間を
    let head = head.strip_suffix('の').unwrap_or(head);
    head.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c == 'で')
        && !spent.iter().any(|word| head.ends_with(word))
}

/// Whether something of its own stands there that is more than a figure or a date.
pub(super) fn has_object(text: &Text, head: &Range<usize>, class: Class) -> bool {
    let low = &text.low;
    low[head.clone()].char_indices().any(|(at, c)| {
        let at = head.start + at;
        let case = matches!(c, 'を' | 'が' | 'も')
            || low[at..].starts_with("から")
            || c == 'へ' && class == Class::Make
            || matches!(c, 'に' | 'へ')
                && matches!(class, Class::Win | Class::Result | Class::Do | Class::Deed)
            || c == 'の'
                && matches!(
                    class,
                    Class::Sale | Class::Grow | Class::Do | Class::Make | Class::Result
                );
        // 昼どきも: when.
        let case = case && !(c == 'も' && low[head.start..at].ends_with("どき"));
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
            }) || verbal(&low[..span.start]);
            // 中途入社の2名を
            let whose = low[..span.start].strip_suffix('の').is_some_and(|rest| {
                let last = rest.chars().next_back();
                rest.len() > head.start
                    && last.is_some_and(|c| is_kanji(c) && !"月週日年末期約計各中".contains(c))
            });
            within(span) && !((noun || whose) && span.start > head.start)
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
    }) || low[head.end..].contains(['を', 'に'])
        && before(low, head.end).is_some_and(|c| is_kanji(c) || is_katakana(c) || c == 'の')
        && doing_noun(&low[head.end..])
        || class == Class::Grow && whence(&low[head.clone()])
        || class == Class::Win
            && low[head.clone()].contains(|c: char| c.is_ascii_alphabetic() || is_katakana(c))
}

/// テスト自動化を進める: the noun of doing carries its object in front.
fn doing_noun(tail: &str) -> bool {
    let noun = tail
        .chars()
        .take_while(|c| is_kanji(*c) || is_katakana(*c))
        .count();
    let mut rest = tail.chars().skip(noun);
    // 関係強化に取り組む
    match rest.next() {
        Some('を') => noun > 1,
        Some('に') => noun > 1 && !matches!(rest.next(), Some('し' | 'す' | 'な')),
        _ => false,
    }
}

/// 中途採用で4名を: how those are found who are counted.
fn whence(head: &str) -> bool {
    head.match_indices('で')
        .any(|(at, _)| before(head, at).is_some_and(|c| is_kanji(c) || is_katakana(c)))
}

/// Words that say what a clause is about: runs of katakana or letters, pairs of kanji.
fn tokens<'a>(text: &'a Text, span: &Range<usize>, found: &mut Vec<&'a str>) {
    let low = &text.low[span.clone()];
    // 5営業日: a figure or a date is about nothing.
    let dated = |from: usize, to: usize| {
        let (from, to) = (span.start + from, span.start + to);
        text.times_in(span)
            .iter()
            .any(|time| time.span.start <= from && to <= time.span.end)
            || text
                .quantities_in(span)
                .iter()
                .any(|at| at.start <= from && to <= at.end)
    };
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
                    if !dated(at + pair[0], at + pair[0] + two.len()) {
                        found.push(two);
                    }
                }
            }
            2 | 3 if word.chars().count() > 1 && !dated(at, end) => found.push(word),
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
        || named(text, one, other)
        || during(text, one, other)
}

/// Whether the later clause is set at the time of what the earlier one speaks of: 更新の間も, 移転中の.
fn during(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (one, other) = (&text.low[one.clone()], &text.low[other.clone()]);
    [
        "の間",
        "中の",
        "中は",
        "中も",
        "後の",
        "後は",
        "後も",
        "後に",
        "の際",
        "時の",
        "時に",
        "に伴う",
    ]
    .iter()
    .any(|when| {
        other.match_indices(when).any(|(at, _)| {
            let head = &other[..at];
            let word = last_chars(head, 2);
            word.chars().count() == 2
                && word.chars().all(|c| is_kanji(c) || is_katakana(c))
                && one.contains(word)
        })
    })
}

/// Whether the later clause names what the earlier one does: 登壇し, 登壇後に.
fn named(text: &Text, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (one, other) = (&text.low[one.clone()], &text.low[other.clone()]);
    let Some((_, stem)) = stem(one) else {
        return false;
    };
    let own = verb(other, true).map_or(other.len(), |(at, ..)| at);
    stem.chars().count() > 1
        && stem.chars().all(|c| is_kanji(c) || is_katakana(c))
        && !words::COMMON_JA_INDEX.has(words::COMMON_JA, stem)
        && other[..own].contains(stem)
}
