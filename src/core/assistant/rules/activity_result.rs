//! What comes of a doing, and what is an output.

use std::ops::Range;

use super::activity_only::{clauses, doing, is_doing};
use super::activity_words as words;
use crate::assistant::text::class::{holds, is_one, last_chars, stands, starts};
use crate::assistant::text::{Text, Tongue, en, ja};

/// Whether the text names an output or something that comes of the doing.
pub(super) fn brings_about(text: &Text) -> bool {
    text.sentences.iter().any(|sentence| match text.tongue {
        Tongue::Ja => japanese(text, sentence),
        Tongue::En => english(text, sentence),
    })
}

fn japanese(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    // What stands as a result is one, whatever it is.
    let so = starts(body, words::SO_JA).is_some();
    if so || holds(body, words::RESULT_JA) || holds(body, words::CLEAN_JA) {
        return true;
    }
    body.char_indices().any(|(at, c)| {
        if c.is_ascii() {
            return false;
        }
        let (head, rest) = (&body[..at], &body[at..]);
        if words::OUTPUT_JA_BEGINS.may(body, at)
            && let Some(word) = starts(rest, words::OUTPUT_JA)
            && !posted_ja(last_chars(head, 12))
        {
            let tail = &rest[word.len()..];
            let verb = !word.ends_with([
                '成', '作', '築', '発', '装', '品', 'ス', '化', '備', '定', '行', '入', '止', '合',
                '換', '置', '修', '載', '計', '開', '出', '加',
            ]);
            // 公開した記事
            let of_posts = tail
                .strip_prefix("した")
                .is_some_and(|tail| starts(tail, words::POSTS_JA).is_some());
            if of_posts {
                return false;
            }
            if verb || ja::is_end(tail) || starts(tail, words::DONE_JA).is_some() {
                return true;
            }
        }
        body.len() < LONGEST
            && words::CHANGE_JA_BEGINS.may(body, at)
            && starts(rest, words::CHANGE_JA).is_some()
            && levelled(text, sentence, sentence.start + at)
    })
}

/// No sentence that a person reads is longer, in bytes.
pub(super) const LONGEST: usize = 2000;

/// Whether the change that stands here has its own figure: behind what is done, before the verb.
fn levelled(text: &Text, sentence: &Range<usize>, at: usize) -> bool {
    let clause = clauses(text, sentence).find(|clause| clause.start <= at && at < clause.end);
    let Some(clause) = clause else { return false };
    let before = clause.start..at;
    let done = doing(text, &before)
        .last()
        .map_or(before.start, |act| act.end);
    // 勉強会を月1回行って: the figure belongs to the doing as long as its verb is to come.
    let from = done.max(before.start);
    !text.quantities_in(&(from..at)).is_empty()
        || holds(&text.low[from..at], &["半分", "半数", "ゼロ", "0"])
}

/// Whether a figure stands there that is none of a doing: "by giving two talks".
fn has_level(text: &Text, all: &[Range<usize>], within: &Range<usize>) -> bool {
    text.quantities_in(within).iter().any(|figure| {
        let next = all.partition_point(|next| next.start < figure.end);
        let behind = all[next..].iter().take(3);
        let behind = || behind.clone().map(|next| &text.low[next.clone()]);
        // "1,000 blog views": what came of it.
        let come = behind().any(|word| is_one(word, words::COUNTED_EN));
        come || !behind().any(|word| is_doing(word) && !word.starts_with("hour"))
    })
}

/// Whether a thing that came of it has its figure, and is not what one gives oneself.
fn level(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let (first, last) = (at.saturating_sub(6), (at + 7).min(all.len()));
    let given = |w: &Range<usize>| {
        matches!(
            &text.low[w.clone()],
            "give" | "giving" | "leave" | "make" | "offer" | "write" | "our" | "my"
        )
    };
    let near = all[first].start..all[last - 1].end;
    !all[at.saturating_sub(5)..at].iter().any(given) && has_level(text, all, &near)
}

fn english(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    let come = starts(body, words::SO_EN).is_some() || holds(body, words::RESULT_EN);
    if come || holds(body, words::CLEAN_EN) {
        return true;
    }
    let all = text.words_in(sentence);
    (0..all.len()).any(|i| {
        let around = en::Around::new(text, all, i);
        let word = around.word(0);
        if is_one(word, words::COME_EN) || is_one(word, words::COUNTED_EN) && level(text, all, i) {
            return true;
        }
        if let Some(base) = en::base_of(word, words::OUTPUT_EN) {
            // An article that is written is a doing; a guide is an output.
            let object = (i + 1..all.len()).take(8).take_while(|k| {
                let here = &text.low[all[*k].clone()];
                let behind = &text.low[all[*k - 1].clone()];
                let aside = words::JOINTS_EN.contains(&here)
                    || here == "of" && !words::SETS_EN.contains(&behind);
                !aside && !text.low[all[i].end..all[*k].start].contains([',', ';', '.'])
            });
            let mut object = object.map(|k| (k, en::Around::new(text, all, k)));
            let often = matches!(base, "write" | "record" | "draft" | "prepare");
            let posted = object.any(|(k, noun)| {
                often && matches!(noun.word(0), "daily" | "weekly" | "diary")
                    || words::UNMADE_EN.contains(&noun.word(0))
                    || is_doing(noun.word(0))
                        && !names_thing(text, all, k)
                        && (often || !noun.word(0).starts_with("update"))
            });
            // "Six articles published": what is posted stands before.
            let before = around.word(-1);
            let posted = posted || is_doing(before) && word.ends_with("ed");
            let aside = words::JOINTS_EN.contains(&around.word(1));
            if !posted
                && !aside
                && around.role(base) != en::Role::Other
                && !around.word(1).is_empty()
            {
                return true;
            }
        }
        if en::base_of(word, words::CHANGE_EN).is_some() {
            let to = all.get(i + 12).map_or(sentence.end, |later| later.start);
            let end = body[all[i].end - sentence.start..to - sentence.start]
                .find(';')
                .map_or(to, |cut| all[i].end + cut);
            if has_level(text, all, &(all[i].end..end)) {
                return true;
            }
        }
        false
    })
}

/// Whether what is written or made before an output is only posted: 記事を, 時間を; 記事の公開.
fn posted_ja(head: &str) -> bool {
    words::WRITTEN_JA
        .iter()
        .any(|word| match word.strip_suffix('の') {
            Some(_) => head.ends_with(word),
            None => stands(head, word),
        })
}

/// Whether the noun of doing is the name of another thing: "training module", "blog servers".
fn names_thing(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let Some(next) = all.get(at + 1) else {
        return false;
    };
    let apart = !text.low[all[at].end..next.start].trim().is_empty();
    let next = &text.low[next.clone()];
    let goes_on = words::JOINTS_EN.contains(&next) || words::AFTER_EN.contains(&next);
    !apart && !goes_on && !is_doing(next) && !next.ends_with("ly") && !next.ends_with("ed")
}
