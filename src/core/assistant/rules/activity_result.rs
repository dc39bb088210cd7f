//! What comes of a doing, and what is an output.

use std::ops::Range;

use super::activity_only::{clauses, doing};
use super::activity_result_en::english;
use super::activity_words as words;
use crate::assistant::text::class::{
    ends, first_chars, holds, is_hiragana, is_kanji, is_katakana, last_chars, stands, starts,
};
use crate::assistant::text::table::Pairs;
use crate::assistant::text::{Text, Tongue, ja};

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
    if so
        || come_about(text, sentence)
        || others_do(text, sentence)
        || holds(body, words::CLEAN_JA)
        || clean(body)
    {
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

/// Whether a word of a result stands there and is neither what the doing is about nor only an aim:
/// 採用説明会, 手戻りをなくすため.
fn come_about(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    if body.len() >= LONGEST {
        return holds(body, words::RESULT_JA);
    }
    let aim = starts(body, words::AIM_LEADS_JA).is_some();
    if aim && text.quantities_in(sentence).is_empty() {
        return false;
    }
    let pairs = Pairs::of(body);
    let mut may = words::RESULT_JA.iter().filter(|word| pairs.may(word));
    may.any(|word| {
        body.match_indices(word).any(|(at, _)| {
            let tail = &body[at + word.len()..];
            let noun = |c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric();
            // クレーム対応の練習会
            let part = |c: char| noun(c) || c == 'の';
            let run = &tail[..tail.len() - tail.trim_start_matches(part).len()];
            let named = word.ends_with(noun) && holds(first_chars(run, 16), words::DOING_JA);
            let bare = words::ONLY_WITH_JA
                .iter()
                .any(|(result, with)| result == word && !holds(body, with));
            // Zoomを使って勉強会を開く: by what it is done.
            let by = word.starts_with("使って") && body[..at].ends_with('を') && {
                let tail = tail.trim_start_matches('、');
                holds(first_chars(tail, 20), words::DOING_JA)
            };
            // 障害を振り返る会: what is spoken of.
            let spoken = word.ends_with('を') && starts(tail, words::SPOKEN_JA).is_some();
            // 面談は1時間以内に終える: how long it takes.
            let long = *word == "以内に" && holds(&body[..at], words::ROUND_JA);
            // 活性化につなげる: what for.
            let vague = word.starts_with("につな") && ends(&body[..at], words::HOPED_JA).is_some();
            if vague {
                return false;
            }
            // 引き継ぎ会: a meeting.
            let named = named || *word == "引き継" && tail.starts_with("ぎ会");
            !named && !bare && !by && !spoken && !long && !aims(text, sentence, at, tail)
        })
    })
}

/// 12名が毎週使う, 3部署から申し込みを受ける: what so many others do comes of it, unless they only take part.
fn others_do(text: &Text, sentence: &Range<usize>) -> bool {
    let body = &text.low[sentence.clone()];
    body.len() < LONGEST
        && body.char_indices().any(|(at, c)| {
            let who = match c {
                'が' => {
                    body[..at].ends_with([
                        '名', '人', '社', '割', '署', '戸', '校', '院', '店', '局', '組',
                    ]) || ends(&body[..at], &["チーム", "拠点", "案件"]).is_some()
                }
                'か' => {
                    body[at..].starts_with("から")
                        && body[..at]
                            .ends_with(['名', '人', '社', '署', '戸', '校', '院', '店', '局'])
                }
                _ => false,
            };
            if !who {
                return false;
            }
            let head = last_chars(&body[..at], 6);
            let tail = &body[at..];
            let verb = tail.trim_end_matches(['。', '.', '!', ' ']);
            let counted = head.contains(|c: char| c.is_ascii_digit());
            let from = sentence.start + at;
            let there = doing(text, &(from..sentence.end)).next().is_some();
            let got = c == 'が'
                || holds(
                    verb,
                    &[
                        "受け", "もら", "得", "届", "来", "入", "寄せ", "集め", "取る", "取り",
                        "獲",
                    ],
                );
            counted && !there && got && verb.ends_with(is_hiragana)
        })
}

/// Whether what begins there is only what for: ため follows, and no figure stands with it.
fn aims(text: &Text, sentence: &Range<usize>, at: usize, tail: &str) -> bool {
    let segment = tail.split(['、', '。', ',']).next().unwrap_or("");
    let segment = first_chars(segment, 24);
    if !holds(segment, words::AIMS_JA) {
        return false;
    }
    let body = &text.low[sentence.clone()];
    let head = last_chars(&body[..at], 12);
    let head = head.rsplit(['、', '。']).next().unwrap_or("");
    let from = sentence.start + at - head.len();
    let to = sentence.start + body.len() - tail.len() + segment.len();
    // 学んだことを使うため, 3回: what follows ため is the doing.
    let aims = words::AIMS_JA.iter().filter_map(|aim| segment.find(aim));
    let aim = aims.min().unwrap_or(segment.len());
    let to = to - (segment.len() - aim);
    text.quantities_in(&(from..to)).is_empty()
}

/// 切り戻しなしで6回完了する: nothing went wrong; but not 欠席なしで.
fn clean(body: &str) -> bool {
    let without = body.match_indices("なしで");
    let mut without = without.chain(body.match_indices("なしに"));
    without.any(|(at, word)| {
        let tail = &body[at + word.len()..];
        let thing = ends(&body[..at], words::ABSENT_JA).is_some();
        !thing && !tail.starts_with('も')
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
    // 開くこととする: that it is done, and no level.
    if ends(&text.low[..at], &["こと", "もの"]).is_some() {
        return false;
    }
    // 延べ32回とする, 時間は毎回1時間、対象は4名とする: how it is done.
    let told = &text.low[clause.start..at];
    let bare = told.trim_end_matches('を');
    let often = bare.ends_with('回') && !bare.ends_with("何回");
    let so = starts(&text.low[at..], &["とする", "とし", "にする", "にし"]).is_some();
    // 点検し、期末に0件とする: nothing is left.
    let none = ends(bare, &["0件", "ゼロ", "0人", "0名"]).is_some();
    let set = so
        && !none
        && (often
            || !told.contains(['を', 'が', 'は', 'も'])
                && text.quantities.iter().any(|q| q.end == at)
            || ends(told, &["分", "時間", "名", "人"]).is_some() && holds(told, words::ROUND_JA))
        || (often || ends(bare, &["時間"]).is_some())
            && !bare.contains(['を', 'が', 'は'])
            && starts(&text.low[at..], &["達成", "超え"]).is_some();
    if set && doing(text, &(0..text.low.len())).next().is_some() {
        return false;
    }
    // 投稿数を60件とする: so often it is done.
    let told = &text.low[done..at];
    let number = done > before.start
        && starts(told, words::NUMBER_JA).is_some()
        && starts(&text.low[at..], &["とする", "にする", "増や"]).is_some();
    if number {
        return false;
    }
    // 勉強会を月1回行って: the figure belongs to the doing as long as its verb is to come.
    let from = done.max(before.start);
    !text.quantities_in(&(from..at)).is_empty()
        || holds(&text.low[from..at], &["半分", "半数", "ゼロ", "0"])
}

/// Whether what is written or made before an output is only posted: 記事を, 時間を; 記事の公開.
fn posted_ja(head: &str) -> bool {
    // デモ環境を is a thing; 働きやすい環境を is none.
    let made = head.rfind("環境を").is_some_and(|at| {
        let of = &head[..at];
        of.ends_with(|c: char| is_kanji(c) || is_katakana(c) || c.is_ascii_alphanumeric())
            && ends(of, &["職場", "労働", "就業", "教育", "学習"]).is_none()
            || of.ends_with("用の")
    });
    let head = if made { "" } else { head };
    // 記事公開 is the posting of it.
    ends(head, words::POSTS_JA).is_some()
        || words::WRITTEN_JA
            .iter()
            .any(|word| match word.strip_suffix('の') {
                Some(_) => head.ends_with(word),
                None => stands(head, word),
            })
}
