//! Phrases of Japanese that only notes would use: fixed ones, and what one does with a new life or
//! with a gain of one's own (独立 + を視野に), and a place with the way into it or out of it
//! (会社 + を + 辞め).

use std::ops::Range;

use super::private_ja_words::{
    ABLE, ELSEWHERE, FIXED, GAINED, GAINS, HELD, HERE, INTO, LIVES, MINE, OTHERS, OUT, OWN, PAPERS,
    PRODUCTS, SELF, WANTING, WILLED, WRITTEN,
};
use super::private_ja_worth::{ARENAS_BEGIN, regarded};
use crate::assistant::text::class::{
    Begins, begins_with, ends, first_chars, holds, is_kanji, is_katakana, last_chars, starts,
};
use crate::assistant::text::table::Index;

// What each sort of phrase begins with: hardly a letter of a text begins any of them.
const WANTS: Begins = Begins::of(LIVES)
    .and(Begins::of(GAINS))
    .and(Begins::of(PAPERS));
const PLACES: Begins = Begins::of(HERE).and(Begins::of(ELSEWHERE));
const OWNERS: Begins = Begins::of(SELF);
const INTERVIEW: &str = "面接";
const INTERVIEWS: Begins = Begins::of(LOOKING).with(INTERVIEW);

/// Where the fixed phrases stand in their table.
static FIXED_INDEX: Index<{ FIXED.len() }> = Index::of_pairs(FIXED);

type Find = fn(&str, usize) -> Option<usize>;

/// What a phrase of a sort begins with, and where one ends that begins at a byte.
static SORTS: [(Begins, Find); 5] = [
    (WANTS, willed),
    (PLACES, moved),
    (ARENAS_BEGIN, regarded),
    (OWNERS, owned),
    (INTERVIEWS, interviewed),
];

/// Words that name the writer's own plan, but products and forms as well.
const ABOUT: &[&str] = &["転職", "副業", "複業", "年収"];

/// What one makes or gets in a job beside this one.
const MADE: &[&str] = &["のアプリ", "のサイト", "のツール", "のサービス"];

/// Hands over each phrase of the text, in small letters.
pub(super) fn phrases(low: &str, add: &mut dyn FnMut(Range<usize>)) {
    for (at, _) in low.char_indices() {
        let rows = FIXED_INDEX.rows(low, at).iter();
        for (phrase, but) in rows
            .map(|row| &FIXED[usize::from(*row)])
            .filter(|(phrase, _)| begins_with(&low[at..], phrase))
        {
            let end = at + phrase.len();
            // 副業のアプリ is made beside the job, 副業アプリ is a product about such jobs.
            let made = phrase.ends_with('業') && starts(&low[end..], MADE).is_some();
            let named = ABOUT.contains(phrase) && product(about(&low[end..]), PRODUCTS);
            let free = made || !named && !product(&low[end..], but);
            if free && !held(&low[..at], phrase) {
                add(at..end);
            }
        }
        let end = SORTS.iter().find_map(|(begins, find)| {
            if begins.may(low, at) {
                find(low, at)
            } else {
                None
            }
        });
        if let Some(end) = end {
            add(at..end);
        }
    }
}

/// 転職サイト, 副業の申請: somebody's product or work.
fn product(tail: &str, but: &[&'static str]) -> bool {
    let behind = tail.strip_prefix(['の', '・']).unwrap_or(tail);
    starts(tail, but).or(starts(behind, but)).is_some()
}

/// 転職市場のデータ, 副業先の勤務時間: without the word that is between.
fn about(tail: &str) -> &str {
    starts(tail, &["市場", "先", "時", "後"]).map_or(tail, |between| &tail[between.len()..])
}

/// 採用面接で話す, 社員の退職まで: of somebody else.
fn held(head: &str, phrase: &str) -> bool {
    let whose: &[&str] = match phrase {
        "転職" => &["異業種"],
        "面接を受け" => &["者が", "生が", "者の"],
        _ if phrase.starts_with("面接") => &["採用", "新卒", "中途", "者の", "者との"],
        _ if phrase.starts_with("退職") || phrase.starts_with("辞め") => {
            &["の", "が", "者", "定年"]
        }
        _ => &[],
    };
    ends(head, whose).is_some() || holds(clause_end(head), OTHERS)
}

/// The last words before a byte, without those of the clause before.
fn clause_end(head: &str) -> &str {
    let near = last_chars(head, 8);
    near.rsplit(['、', '。', '\n', '・']).next().unwrap_or(near)
}

/// サーバーの独立, 後輩が独立: not the writer's own.
pub(super) fn others(head: &str) -> bool {
    let near = clause_end(head);
    let owner = near
        .strip_suffix(['の', 'が', 'は', 'も'])
        .filter(|owner| !owner.is_empty());
    holds(near, OTHERS) || owner.is_some_and(|owner| ends(owner, MINE).is_none())
}

/// What stands behind the particles.
fn behind_particles(tail: &str) -> &str {
    let mut rest = tail;
    for _ in 0..2 {
        rest = rest
            .strip_prefix(['を', 'も', 'に', 'へ', 'の', 'は', 'が', 'で', 'と'])
            .unwrap_or(rest);
    }
    rest
}

/// A life or a gain that the writer wants: where it ends.
fn willed(low: &str, at: usize) -> Option<usize> {
    let rest = &low[at..];
    let (word, wants) = starts(rest, LIVES)
        .map(|word| (word, WILLED))
        .or_else(|| starts(rest, GAINS).map(|word| (word, GAINED)))
        .or_else(|| starts(rest, PAPERS).map(|word| (word, WRITTEN)))?;
    let end = at + word.len();
    let tail = &low[end..];
    let inside = low[..at]
        .chars()
        .next_back()
        .is_some_and(|c| is_kanji(c) && !"将来的年後社期".contains(c));
    if inside || others(&low[..at]) || product(tail, PRODUCTS) {
        return None;
    }
    let want = starts(tail, wants).or_else(|| starts(behind_particles(tail), wants))?;
    // 退職後の権限 is dealt with in the office.
    let handled = want.starts_with('後') || matches!(want, "する前" | "するまで");
    if handled && ["退職", "離職", "退社"].contains(&word) {
        return None;
    }
    let behind = &tail[tail.find(want)? + want.len()..];
    // 独立したい店長: somebody else, but not 独立したい気持ち.
    let noun = behind.starts_with(|c| is_kanji(c) || is_katakana(c));
    if want.ends_with("たい") && noun && starts(behind, &["気持", "思", "意", "夢", "願"]).is_none()
    {
        return None;
    }
    // 独立を目指す後輩: who wants it is said behind.
    (!another(behind)).then_some(end)
}

/// Whether somebody else stands behind: 独立を目指す後輩, but not 必要とされる人になる.
fn another(behind: &str) -> bool {
    let near = first_chars(behind, 6);
    holds(near, WANTING) && !holds(near, &["人にな", "者にな", "人でい"])
}

/// Out of the company, or into another one: where the verb's stem ends.
fn moved(low: &str, at: usize) -> Option<usize> {
    let rest = &low[at..];
    let (place, verbs) = starts(rest, ELSEWHERE)
        .map(|place| (place, INTO))
        .or_else(|| starts(rest, HERE).map(|place| (place, OUT)))?;
    if low[..at].ends_with(is_kanji) || others(&low[..at]) {
        return None;
    }
    let tail = &rest[place.len()..];
    let (verb, but) = verbs.iter().find(|(verb, _)| tail.starts_with(verb))?;
    let behind = &tail[verb.len()..];
    let free = starts(behind, but).is_none() && !another(behind);
    free.then_some(at + place.len() + verb.len())
}

/// 自分の市場価値: where it ends.
fn owned(low: &str, at: usize) -> Option<usize> {
    let whose = starts(&low[at..], SELF)?;
    let rest = &low[at + whose.len()..];
    let (thing, but) = OWN.iter().find(|(thing, _)| rest.starts_with(thing))?;
    let tail = &rest[thing.len()..];
    // 後輩が自分の武器を見つける: theirs.
    let near = clause_end(&low[..at]);
    let theirs = near.ends_with('が') && holds(near, OTHERS);
    let free = !theirs && starts(tail, but).is_none() && !product(tail, PRODUCTS);
    free.then_some(at + whose.len() + thing.len())
}

/// Who looks for people.
const LOOKING: &[&str] = &[
    "転職エージェント",
    "ヘッドハンター",
    "スカウト担当",
    "採用担当",
    "人材紹介会社",
];

/// 面接で話せる実績, 採用担当者に見せられる作品: what one could say there oneself; 採用面接 is held for
/// the company.
fn interviewed(low: &str, at: usize) -> Option<usize> {
    if let Some(who) = starts(&low[at..], LOOKING) {
        let rest = low[at + who.len()..].trim_start_matches('者');
        let said = first_chars(rest.strip_prefix('に')?, 14);
        let said = said.split(['、', '。']).next().unwrap_or("");
        return holds(said, ABLE).then_some(at + who.len());
    }
    let rest = low[at..].strip_prefix(INTERVIEW)?;
    let joints = ["で", "の場で", "の席で", "官に", "時に", "のとき"];
    let joint = starts(rest, &joints)?;
    let said = first_chars(&rest[joint.len()..], 12);
    let said = said.split(['、', '。']).next().unwrap_or("");
    let own = holds(said, ABLE) && !holds(last_chars(&low[..at], 8), HELD);
    own.then_some(at + "面接".len())
}
