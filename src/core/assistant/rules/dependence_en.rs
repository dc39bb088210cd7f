//! Where an English sentence hangs on what others do, or on helping them.

use std::ops::Range;

use super::dependence_clause_en as clause;
use super::dependence_done_en as done;
use super::dependence_gift_en as gifts;
use super::dependence_others_en as others;
use super::dependence_title_en as title_en;
use super::dependence_words_en::{AIDES, HELPING, HELPING_INDEX, NAMED};
use crate::assistant::text::people_en::is_whose;
use crate::assistant::text::{Text, en};

/// Words that the sentence rests on where it hangs on others.
pub(super) fn hangs_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    let told = (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let last = help(&around)
            .or_else(|| others::act(text, sentence, &around))
            .or_else(|| done::done(&around))
            .or_else(|| done::given(&around))
            .or_else(|| done::sought(&around))
            .or_else(|| done::granted(&around))
            .or_else(|| done::famous(&around))
            .or_else(|| (i < 2).then(|| done::coming(&around)).flatten())
            .or_else(|| gifts::gift(&around))
            .or_else(|| gifts::listed(&around))
            .or_else(|| {
                // "Q3: approval by the board"
                let first = i == 0 || i < 3 && around.word(-1).is_empty();
                (i < 3).then(|| gifts::outcome(&around, first)).flatten()
            })
            .or_else(|| (i == 0).then(|| others::company(text, words)).flatten())
            .or_else(|| others::to_us(&around))?;
        let last = words.get(i + usize::try_from(last).ok()?)?;
        Some(words[i].start..last.end)
    });
    told.or_else(|| title_en::title(text, sentence))
        .or_else(|| clause::theirs(text, sentence))
}

/// Whether the sentence speaks of helping.
pub(super) fn helps(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| help(&en::Around::new(text, words, i)).is_some())
}

/// Whether the sentence says that the writer does something, whatever it is: "We enhance the encoder farm".
pub(super) fn we_do(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    let Some(first) = words.first() else {
        return false;
    };
    let verb = words.get(1).map_or("", |word| &text.low[word.clone()]);
    let passive = PASSIVE.contains(&verb);
    matches!(&text.low[first.clone()], "we" | "i") && !passive
}

/// Support, provide assistance: so many words on it ends.
fn help(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    if let Some(base) = en::base_of(word, &["support", "help", "assist", "aid"])
        && !NAMED.contains(&around.word(1))
    {
        // "Support for Windows 11 added": a thing.
        let thing = around.word(1) == "for"
            && (3..=9).any(|k| {
                matches!(
                    around.word(k),
                    "added"
                        | "released"
                        | "dropped"
                        | "removed"
                        | "built"
                        | "shipped"
                        | "implemented"
                )
            });
        if !thing && around.role(base) == en::Role::Predicate || by_it(around) {
            return Some(0);
        }
    }
    with_particle(around)
        .or_else(|| role_played(around))
        .or_else(|| titled(around))
        .or_else(|| provided(around))
}

/// Follow up with the newcomer, look after the trainees: a verb that helps with what follows only.
fn with_particle(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let (base, far) = HELPING_INDEX.rows(word, 0).iter().find_map(|row| {
        let (base, with) = HELPING[usize::from(*row)];
        let mut far = 0;
        let fits = en::is_form(word, base)
            && with.split(' ').filter(|with| !with.is_empty()).all(|with| {
                far += 1;
                around.word(far) == with
            });
        fits.then_some((base, far))
    })?;
    let someone = (far + 1..=far + 5).any(|k| whom(around.word(k)));
    let stands = around.role(base) == en::Role::Predicate || by_it(around);
    (someone && stands).then_some(far)
}

/// Act as a supporter, be a helping hand, play a supporting role.
fn role_played(around: &en::Around<'_>) -> Option<isize> {
    // "Act in support of the project leader", "a helping hand for the archivists"
    let in_support = en::is_form(around.word(0), "act")
        && around.word(1) == "in"
        && matches!(around.word(2), "support" | "aid")
        && around.role("act") == en::Role::Predicate;
    let hand = around.word(0) == "helping"
        && around.word(1) == "hand"
        && matches!(around.word(-1), "" | "a")
        && around.word(-2).is_empty()
        && matches!(around.word(2), "for" | "to");
    if in_support || hand {
        return Some(if hand { 1 } else { 2 });
    }
    let base = en::base_of(
        around.word(0),
        &[
            "act",
            "serve",
            "work",
            "function",
            "be",
            "become",
            "play",
            "contribute",
        ],
    )?;
    let far = match base {
        "play" => (1..=4).find(|k| {
            matches!(around.word(*k), "role" | "part")
                && matches!(around.word(*k - 1), "supporting" | "support" | "helping")
        }),
        _ => {
            let as_one = (1..=6).find(|k| around.word(*k) == "as");
            let from = if matches!(base, "be" | "become") {
                1
            } else {
                as_one.unwrap_or(1) + 1
            };
            let led = from == 1 || as_one.is_some_and(|at| at == 1 || base == "contribute");
            (from..=from + 4)
                .filter(|_| led)
                .take_while(|k| !around.word(*k).is_empty())
                .find(|k| {
                    AIDES.contains(&around.word(*k))
                        || around.word(*k) == "board" && around.word(*k - 1) == "sounding"
                        || around.word(*k) == "hand"
                            && matches!(around.word(*k - 1), "helping" | "right" | "right-hand")
                })
        }
    }?;
    let stands = around.role(base) == en::Role::Predicate;
    let thing = matches!(
        around.word(far + 1),
        "server" | "site" | "system" | "line" | "generator"
    );
    (stands && !thing).then_some(far)
}

/// Support for the new hires, technical assistance to the PMO: a noun heads the sentence.
fn titled(around: &en::Around<'_>) -> Option<isize> {
    let noun = matches!(
        around.word(0),
        "support" | "assistance" | "help" | "aid" | "follow-up" | "backup" | "care" | "backing"
    );
    if !noun {
        return None;
    }
    let lead = around.word(-1);
    let led = lead.is_empty()
        || around.word(-2).is_empty()
            && (lead.ends_with("al")
                || lead.ends_with("ing")
                || matches!(
                    lead,
                    "daily"
                        | "active"
                        | "full"
                        | "close"
                        | "proactive"
                        | "day-to-day"
                        | "management"
                        | "project"
                ));
    let goes = matches!(around.word(1), "for" | "to" | "of" | "with")
        && (2..=6)
            .take_while(|k| !around.word(*k).is_empty())
            .any(|k| whom(around.word(k)));
    let said = (2..=9).any(|k| {
        matches!(
            around.word(k),
            "is" | "are"
                | "was"
                | "will"
                | "takes"
                | "opens"
                | "ends"
                | "starts"
                | "released"
                | "built"
        )
    });
    (led && goes && !said).then_some(0)
}

/// Provide assistance, lend a hand, be of help.
fn provided(around: &en::Around<'_>) -> Option<isize> {
    let base = en::base_of(
        around.word(0),
        &["provide", "give", "offer", "lend", "be", "render"],
    )?;
    let far = (1..=6).find(|k| match around.word(*k) {
        _ if *k > 4 && !matches!(base, "lend" | "give") || NAMED.contains(&around.word(*k + 1)) => {
            false
        }
        "support" | "help" | "assistance" | "aid" | "backup" | "guidance" | "service" | "care" => {
            if base == "be" {
                around.word(*k - 1) == "of"
            } else {
                around.word(*k) != "service"
            }
        }
        "hand" => {
            base == "lend" || base == "give" && matches!(around.word(*k - 1), "a" | "helping")
        }
        _ => false,
    })?;
    let named = NAMED.contains(&around.word(far + 1)) || around.word(far + 1) == "team";
    (!named && around.role(base) == en::Role::Predicate).then_some(far)
}

/// Somebody else: juniors, juniors'.
pub(super) fn whom(word: &str) -> bool {
    is_whose(word)
}

/// Contribute by …: the helping is the whole of it.
fn by_it(around: &en::Around<'_>) -> bool {
    matches!(around.word(-1), "by" | "through")
        && (2..=8).any(|k| matches!(around.word(-k), "contribute" | "contributing"))
}

/// Verbs with which one does nothing that shows.
#[rustfmt::skip]
const PASSIVE: &[&str] = &[
    "", "am", "are", "is", "get", "receive", "hope", "want", "need", "expect", "wait", "wish", "depend", "rely",
    "support", "help", "assist", "would", "cannot", "can", "have", "like", "trust", "know", "think", "was", "were",
    "do", "will", "should", "believe", "look", "love", "see", "could", "might", "may", "shall", "must",
];
