//! Where an English sentence comes down to a state of mind or an ability.

use std::ops::Range;

use super::mindset_noun_en::noun;
use super::mindset_words_en::{
    BEING, CHANGES, CHANGES_INDEX, CONDUCT, FOLLOWERS, MINDS, NAMES, PERSONS, PHRASES,
    PHRASES_INDEX, STATES, STATES_INDEX, TAKEN_IN, TRAITS,
};
use crate::assistant::text::{Text, act_en, en, people_en};

/// The words that the sentence rests on.
pub(super) fn rests_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let last = state(&around)
            .or_else(|| phrase(&around))
            .or_else(|| being(&around))
            .or_else(|| changed(&around))
            .or_else(|| noun(&around, i))?;
        let span = words[i].start..words.get(i + usize::try_from(last).ok()?)?.end;
        (!text.quoted(&span)).then_some(span)
    })
}

/// Whether the verb is the writer's own predicate.
fn predicate(around: &en::Around<'_>, base: &str) -> bool {
    let adverb = around.word(-1).ends_with("ly") || around.word(-1) == "all";
    let lead = if adverb {
        around.word(-2)
    } else {
        around.word(-1)
    };
    let subject = if adverb {
        around.word(-3)
    } else {
        around.word(-2)
    };
    let modal = matches!(
        lead,
        "can" | "could" | "will" | "should" | "must" | "would" | "shall"
    );
    let own = !modal || matches!(subject, "" | "i" | "we");
    // "Make sure that I understand" is said of oneself.
    let sure = matches!(lead, "i" | "we")
        && [around.word(-2), around.word(-3)]
            .iter()
            .any(|word| matches!(*word, "sure" | "ensure"));
    let inner = !sure
        && (1..=6).any(|k| {
            // "So I will get to know" goes on from the sentence before.
            let opens = around.word(-k) == "so" && around.word(-k - 1).is_empty();
            !opens
                && matches!(
                    around.word(-k),
                    "that" | "which" | "who" | "where" | "so" | "what" | "how" | "why"
                )
        });
    let want = (1..=2).any(|k| matches!(around.word(-k), "to"))
        && people_en::is_other(around.word(-2))
        && !matches!(around.word(-2), "leadership" | "management" | "sales")
        && !matches!(around.word(-3), "" | "a" | "the");
    // "Anything I know", "knowing is not enough": no predicate.
    let thing = matches!(lead, "i" | "we")
        && matches!(
            subject,
            "anything" | "everything" | "something" | "all" | "things" | "nothing" | "people"
        );
    if thing || matches!(around.word(1), "is" | "are") {
        return false;
    }
    let role = around.role(base);
    // "Read books to deepen my knowledge": what is done only takes in.
    let taken = role == en::Role::Adjunct && lead == "to" && act_en::takes_in(around.first());
    // "We should all be aware."
    let all = around.word(-1) == "all" && modal;
    let come = lead == "to" && matches!(subject, "come" | "get");
    own && !inner && !want && (role == en::Role::Predicate || taken || all || come || sure)
}

/// Understand, learn: so many words on the words of the head end.
fn state(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // Never forget that quality comes first.
    let lost = word == "lose" && around.word(1) == "sight";
    let afraid = word == "be" && around.word(1) == "afraid";
    if (word == "forget" || lost || afraid) && matches!(around.word(-1), "never" | "not" | "don't")
    {
        return Some(0);
    }
    // "Have learned the basics": by then.
    let had = matches!(around.word(-1), "have" | "has")
        && matches!(around.word(-2), "" | "to" | "will" | "i" | "we")
        && TAKEN_IN.contains(&word);
    if had {
        return Some(0);
    }
    let base = STATES_INDEX.base(STATES, word)?;
    let name = NAMES.contains(&around.word(1))
        || matches!(around.word(-1), "machine" | "deep" | "a" | "the");
    let next = around.word(1);
    let titled = next == "of" && base == "study";
    let bare = titled || next.is_empty() && matches!(base, "master" | "study");
    let past = word.ends_with("ed");
    (!name && !bare && !past && predicate(around, base)).then_some(0)
}

/// Keep up with, grow as: a verb with the words behind it.
fn phrase(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let rows = PHRASES_INDEX.rows(word, 0).iter();
    let mut bases = rows
        .map(|row| PHRASES[usize::from(*row)])
        .filter(|(base, _)| en::is_form(word, base));
    let (base, far) = bases.find_map(|(base, with)| {
        let far = with.iter().find_map(|with| {
            let mut k = 0;
            let fits = with.split(' ').all(|word| {
                k += 1;
                around.word(k) == word
            });
            fits.then_some(k)
        })?;
        Some((base, far))
    })?;
    predicate(around, base).then_some(far)
}

/// Be aware, become an expert, get familiar.
fn being(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let base = [
        "become", "grow", "stay", "remain", "feel", "get", "be", "keep", "make",
    ]
    .into_iter()
    .find(|base| en::is_form(word, base) || *base == "become" && word == "becoming")
    .or_else(|| matches!(word, "am" | "being").then_some("be"))
    .or_else(|| (word == "are" && around.word(-1) == "we").then_some("be"))?;
    if !predicate(around, base) && !matches!(word, "am" | "are") {
        return None;
    }
    if matches!(base, "keep" | "make") {
        let oneself = matches!(around.word(1), "myself" | "ourselves");
        let k = if matches!(around.word(2), "more" | "fully" | "better" | "well") {
            3
        } else {
            2
        };
        return (oneself && is_trait(around.word(k))).then_some(k);
    }
    let phrase = match (base, around.word(1), around.word(2)) {
        ("get", "up", "to") if around.word(3) == "speed" => Some(3),
        ("get", "to", "know") => Some(2),
        ("get" | "be" | "become", "better" | "good", "at") => Some(2),
        ("get" | "be" | "become", "used", "to") => Some(2),
        _ => None,
    };
    if phrase.is_some() {
        return phrase;
    }
    let mut k = 1;
    while k <= 3
        && (around.word(k).ends_with("ly")
            || matches!(
                around.word(k),
                "more"
                    | "very"
                    | "better"
                    | "well"
                    | "always"
                    | "much"
                    | "highly"
                    | "even"
                    | "as"
                    | "most"
            ))
    {
        k += 1;
    }
    let adjective = around.word(k);
    let more = around.word(1) == "more"
        && k == 2
        && !adjective.is_empty()
        && !matches!(
            adjective,
            "than" | "efficient" | "productive" | "effective" | "available" | "stable"
        );
    if matches!(base, "be" | "become") && more {
        return Some(2);
    }
    // "Someone who thinks before acting."
    let one = matches!(adjective, "someone" | "somebody");
    if matches!(base, "be" | "become") && one && !sought(around, k) {
        return Some(k);
    }
    // "Get positive comments": what is got.
    let got = base == "get" && !FOLLOWERS.contains(&around.word(k + 1));
    if is_trait(adjective)
        && !got
        && !matches!(adjective, "used" | "at" | "better" | "good" | "ready")
    {
        return Some(k);
    }
    if matches!(base, "be" | "become") && matches!(around.word(k), "a" | "an" | "the") {
        // "A reliable member": whoever it is, the trait tells it.
        let trait_at = (k + 1..=k + 2).find(|n| {
            BEING.contains(&around.word(*n))
                && !matches!(
                    around.word(*n),
                    "good" | "better" | "ready" | "used" | "open"
                )
        });
        let member = trait_at
            .map(|n| n + 1)
            .filter(|n| !around.word(*n).is_empty());
        let named = |n: &isize| {
            PERSONS.contains(&around.word(*n))
                || trait_at.is_some_and(|trait_at| trait_at < *n) && around.word(*n) == "member"
        };
        let far = (k + 1..=k + if trait_at.is_some() { 6 } else { 4 })
            .find(named)
            .or(member)?;
        let certified = (k..=far).any(|n| around.word(n).starts_with("certified"));
        return (!certified && !sought(around, far)).then_some(far);
    }
    None
}

/// The person whom colleagues turn to: what others make of one.
fn sought(around: &en::Around<'_>, far: isize) -> bool {
    let linked = matches!(around.word(far + 1), "who" | "whom" | "that");
    let from = far + 1 + isize::from(linked);
    let asked = linked
        && matches!(around.word(from), "is" | "gets")
        && around.word(from + 1).ends_with("ed");
    asked
        || around.word(far + 1) == "whom"
        || (from..=from + 2)
            .any(|k| people_en::is_other(around.word(k)) || around.word(k) == "they")
            && !matches!(
                around.word(from),
                "of" | "for" | "in" | "at" | "with" | "who"
            )
}

/// What somebody is like: careful, customer-minded.
fn is_trait(word: &str) -> bool {
    BEING.contains(&word) || TRAITS.iter().any(|end| word.ends_with(end))
}

/// How somebody works who is like that: a flexible way leaves open how, a self-directed one tells of a head.
fn is_bearing(word: &str) -> bool {
    TRAITS.iter().any(|end| word.ends_with(end))
        || matches!(
            word,
            "responsible"
                | "independent"
                | "disciplined"
                | "conscientious"
                | "honest"
                | "sincere"
                | "respectful"
                | "humble"
        )
}

/// Verbs of looking at things: from whose point of view.
const LOOKING: &[&str] = &[
    "consider", "see", "look", "view", "judge", "think", "decide",
];

/// Gain knowledge, develop my skills, keep costs in mind.
fn changed(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    let base = CHANGES_INDEX.base(CHANGES, word)?;
    if !predicate(around, base) {
        return None;
    }
    let mut far = None;
    let mut with = false;
    for k in 1..=8 {
        let next = around.word(k);
        let conduct = CONDUCT.contains(&base);
        with |= next == "with";
        // "Change from a passive to an active attitude."
        let turned = next == "to" && around.word(1) == "from";
        let apart = matches!(next, "by" | "so" | "that" | "using" | "to") && !turned
            || next == "with" && !conduct;
        if next.is_empty() || apart {
            break;
        }
        // "Work in a self-directed manner."
        if conduct && matches!(next, "manner" | "way" | "fashion") && is_bearing(around.word(k - 1))
        {
            return Some(k);
        }
        if MINDS.contains(&next) {
            let holds = match next {
                _ if conduct && !with => false,
                "english" => matches!(
                    base,
                    "improve"
                        | "brush"
                        | "polish"
                        | "develop"
                        | "enhance"
                        | "strengthen"
                        | "hone"
                        | "sharpen"
                        | "refresh"
                        | "boost"
                ),
                _ if LOOKING.contains(&base) => matches!(
                    next,
                    "viewpoint" | "perspective" | "standpoint" | "angle" | "shoes" | "view"
                ),
                "view" => {
                    around.word(k - 1) == "of" && around.word(k - 2) == "point"
                        || matches!(
                            base,
                            "broaden" | "widen" | "expand" | "extend" | "change" | "deepen"
                        )
                }
                "picture" | "idea" => {
                    matches!(base, "get" | "gain" | "have" | "build" | "obtain")
                        && around.word(k + 1) == "of"
                }
                "standpoint" | "angle" | "shoes" => false,
                "mind" => matches!(
                    around.word(k - 1),
                    "in" | "positive" | "open" | "clear" | "fresh" | "strong" | "calm" | "curious"
                ),
                "eye" | "feeling" | "instinct" | "taste" => around.word(k + 1) == "for",
                "respect" | "consideration" | "pride" | "urgency" => !matches!(
                    base,
                    "get" | "gain" | "obtain" | "build" | "bring" | "reach"
                ),
                "will" => matches!(around.word(k - 1), "strong" | "firm" | "iron"),
                "foundation" | "groundwork" => around.word(k + 1) == "in",
                "sense" => matches!(around.word(k + 1), "of" | "for"),
                "responsibility" => around.word(k - 1) == "of" || matches!(base, "feel" | "show"),
                "interest" => matches!(base, "take" | "have" | "show" | "develop" | "increase"),
                "fundamentals" | "basics" | "essentials" => {
                    matches!(
                        base,
                        "acquire"
                            | "gain"
                            | "get"
                            | "build"
                            | "learn"
                            | "refresh"
                            | "consolidate"
                            | "obtain"
                    )
                }
                "experience" => matches!(base, "gain" | "get" | "build" | "acquire"),
                "initiative" => matches!(base, "show" | "demonstrate"),
                "depth" | "breadth" => {
                    matches!(
                        around.word(k - 1),
                        "technical" | "professional" | "my" | "our"
                    )
                }
                "overview" | "grip" | "hang" | "grasp" | "command" => {
                    matches!(base, "get" | "gain" | "have")
                }
                _ => true,
            };
            let into = around.word(k + 1) == "into" && !next.starts_with("insight");
            let whole = !into && FOLLOWERS.contains(&around.word(k + 1))
                || around.word(k + 1).ends_with("ly");
            if holds && whole {
                far = Some(k);
                break;
            }
        }
    }
    far
}
