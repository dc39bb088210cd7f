//! Where an English clause tells how the writer, or a thing of theirs, fares with others: I am named, my idea makes it
//! onto the roadmap, it is up to the client.

use super::dependence_named_en::somebody;
use super::dependence_read_en::{is_determiner, joins};
use super::dependence_words_en::DONE_TO;
use crate::assistant::text::en::Around;
use crate::assistant::text::people_en::is_other;

/// It would make me happy if they took me: a wish about what others do.
pub(super) fn wished(around: &Around<'_>) -> Option<(isize, isize)> {
    let would = (0..4).find(|k| {
        let word = around.word(*k);
        matches!(word, "would" | "we'd" | "it'd") || word.ends_with("'d") && word.len() <= 4
    })?;
    let glad = (would + 1..would + 5).find(|k| GLAD.contains(&around.word(*k)))?;
    let on = (glad + 1..glad + 4).find(|k| matches!(around.word(*k), "if" | "when" | "were"))?;
    let own = matches!(
        around.word(on + 1),
        "i" | "we" | "my" | "our" | "it" | "" | "this"
    );
    (!own).then_some((0, on + 1))
}

/// I cannot start before the vendor sends it, it depends on the board, it is up to the client.
pub(super) fn hinges(around: &Around<'_>) -> Option<(isize, isize)> {
    (0..10)
        .take_while(|k| !around.word(*k).is_empty())
        .find_map(|k| {
            let (word, next) = (around.word(k), around.word(k + 1));
            let on = match word {
                "depends" | "hinges" | "depend" => matches!(next, "on" | "upon").then_some(k + 2),
                "up" => (next == "to" && around.word(k - 1) == "is").then_some(k + 2),
                "hands" => (next == "of" && around.word(k - 2) == "in").then_some(k + 2),
                "cannot" | "can't" => (k + 2..k + 7)
                    .find(|k| matches!(around.word(*k), "before" | "until" | "unless"))
                    .map(|k| k + 1),
                "wait" | "waiting" => matches!(next, "until" | "till").then_some(k + 2),
                _ => None,
            }?;
            let who = somebody(around, on, true)?;
            Some((k, who.next - 1))
        })
}

/// I am named administrator, we are entrusted with, I get to speak: what is done to the writer.
pub(super) fn let_be(around: &Around<'_>, from: isize) -> Option<(isize, isize)> {
    let short = around.word(from).contains('\'');
    let mut k = from + isize::from(!short);
    let modal = matches!(
        around.word(k),
        "will" | "shall" | "should" | "would" | "want" | "hope" | "wish" | "am"
    );
    if matches!(around.word(k), "get")
        && around.word(k + 1) == "to"
        && !around.word(k + 2).is_empty()
    {
        return Some((from, k + 1));
    }
    if modal && around.word(k) != "am" {
        k += 1;
    }
    let be = short || matches!(around.word(k), "am" | "are" | "be" | "get" | "to");
    if !be {
        return None;
    }
    let far = (k..k + 5)
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| is_done(around, *k))?;
    let near = (k..far).all(|k| {
        let word = around.word(k);
        word.ends_with("ly") || NEAR.contains(&word)
    });
    let denied = (from..far).any(|k| matches!(around.word(k), "not" | "never"));
    (near && !denied).then_some((from, far))
}

/// Whether the participle tells what only others can do to one: named, approached by, counted among.
pub(super) fn is_done(around: &Around<'_>, k: isize) -> bool {
    let (word, next) = (around.word(k), around.word(k + 1));
    let made = word == "made" && POSTS.contains(&next);
    let told = word.len() > 4
        && word.ends_with("ed")
        && !word.contains('-')
        && matches!(next, "by" | "as" | "into" | "among" | "to" | "for")
        && !STATES.contains(&word);
    let used = word == "used" && matches!(next, "to" | "for");
    made || !used && (DONE_TO.contains(&word) || told)
}

/// What one is by one's own doing.
const STATES: &[&str] = &[
    "certified",
    "finished",
    "prepared",
    "qualified",
    "trained",
    "organised",
    "organized",
    "focused",
    "committed",
    "involved",
    "dedicated",
    "motivated",
    "determined",
    "located",
    "based",
    "engaged",
    "informed",
    "updated",
    "supposed",
    "interested",
    "limited",
    "related",
    "used",
    "opposed",
    "accustomed",
    "connected",
    "geared",
    "needed",
    "required",
    "expected",
    "planned",
    "scheduled",
    "reduced",
    "replaced",
    "automated",
    "delayed",
    "compared",
    "devoted",
    "inclined",
    "obliged",
    "skilled",
];

/// My idea makes it onto the roadmap, our design wins over the editor: how one's own thing fares with others.
pub(super) fn lucky(around: &Around<'_>, from: isize) -> Option<(isize, isize)> {
    if !matches!(around.word(from), "my" | "our" | "the") {
        return None;
    }
    (from + 2..from + 6)
        .take_while(|k| !joins(around.word(k - 1)))
        .find_map(|k| {
            let (word, next, then) = (around.word(k), around.word(k + 1), around.word(k + 2));
            let fares = match word {
                "makes" => {
                    next == "it" && matches!(then, "onto" | "into" | "to" | "past" | "through")
                }
                "finds" => FAVOUR.contains(&next),
                "gets" | "comes" | "goes" => {
                    next == "through"
                        && (is_determiner(then) || is_other(then))
                        && (k + 2..k + 6).any(|k| is_other(around.word(k)))
                }
                "wins" => matches!(next, "over" | "through" | "out") || DECIDED.contains(&next),
                "meets" => next == "with" || DECIDED.contains(&next),
                "passes" => (k + 1..k + 5).any(|k| is_other(around.word(k))),
                "is" => {
                    next == "put" && then == "forward"
                        || matches!(
                            next,
                            "entrusted" | "nominated" | "invited" | "shortlisted" | "singled"
                        )
                }
                _ => false,
            };
            fares.then_some((from, k + 1))
        })
}

/// What a thing meets with or wins.
const DECIDED: &[&str] = &[
    "approval",
    "favour",
    "favor",
    "acceptance",
    "support",
    "backing",
    "praise",
    "agreement",
    "consent",
];

/// What one would be if others did it.
#[rustfmt::skip]
const GLAD: &[&str] = &[
    "happy", "glad", "nice", "pleased", "great", "delighted", "grateful", "wonderful", "good", "love", "like",
    "thankful", "lovely", "ideal", "best", "proud", "relieved",
];

/// What may stand before the participle.
#[rustfmt::skip]
const NEAR: &[&str] = &[
    "am", "are", "be", "get", "to", "also", "then", "now", "being", "not",
];

/// What one is made by others.
#[rustfmt::skip]
const POSTS: &[&str] = &[
    "a", "an", "the", "responsible", "part", "head", "lead", "leader", "deputy", "manager", "member", "partner",
    "permanent",
];

/// What a thing finds with others.
#[rustfmt::skip]
const FAVOUR: &[&str] = &[
    "favour", "favor", "approval", "acceptance", "support", "backing", "takers", "friends", "its", "buyers",
];
