//! Where an English sentence tells what is done to one, sent to one, and what one is to others.

use super::dependence_fate_en::is_done;
use super::dependence_named_en::somebody;
use super::dependence_others_en::before_verb;
use super::dependence_words_en::{ABOUT, COMING, DONE_BY_OTHERS, DONE_TO, IDLE, SOUGHT};
use super::verb_en;
use crate::assistant::text::act_en;
use crate::assistant::text::en::{self, Around, Role};
use crate::assistant::text::people_en::is_other;

/// Be adopted, get my proposal approved, the template is adopted by others.
pub(super) fn done(around: &Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // "A vendor is chosen": by us, for all that is said.
    let is = matches!(word, "is" | "are" | "am" | "gets" | "becomes" | "get");
    let be = matches!(
        word,
        "be" | "get" | "have" | "being" | "getting" | "become" | "having"
    );
    let inner = (1..=4).any(|k| {
        matches!(
            around.word(-k),
            "that" | "which" | "who" | "when" | "once" | "if" | "until" | "after" | "what" | "how"
        )
    });
    let previous = around.word(-1);
    let own = be
        && (around.role(word) == Role::Predicate || matches!(previous, "will" | "to" | "should"))
        // "I am named administrator"
        || is && matches!(previous, "i" | "we");
    if inner || !is && !own || matches!(previous, "not" | "never") {
        return None;
    }
    let lets = matches!(word, "get" | "have" | "getting" | "having");
    let far = (1..=if lets { 6 } else { 3 })
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| {
            DONE_TO.contains(&around.word(*k))
                // "Have our tool declared the standard by the board"
                || lets
                    && around.word(*k).ends_with("ed")
                    && (k + 1..k + 5).any(|k| around.word(k) == "by" && somebody(around, k + 1, true).is_some())
                || own && !matches!(word, "have" | "get" | "getting") && is_done(around, *k)
                || LEFT_TO_OTHERS.contains(&around.word(*k)) && around.word(k + 1) == "by"
                || two(around, *k)
        })?;
    let last = around.word(far);
    let near = (1..far).all(|k| {
        let word = around.word(k);
        let thing = lets && own && !matches!(word, "of" | "for" | "in" | "with" | "on" | "and");
        thing
            || word.ends_with("ly")
            || matches!(
                word,
                "more" | "widely" | "also" | "often" | "well" | "seen" | "to" | "be"
            )
    });
    let by = far + 1 + isize::from(two(around, far));
    let others = around.word(by) == "by"
        && !IDLE.contains(&last)
        && (somebody(around, by + 1, true).is_some() || names(around, by + 1));
    // "The contract is extended by the waterworks": by somebody, whoever it is.
    let someone = around.word(by) == "by"
        && around.word(by + 1) == "the"
        && LEFT_TO_OTHERS.contains(&last)
        && !around
            .word(by + 2)
            .starts_with(|c: char| c.is_ascii_digit())
        && !around.word(by + 2).is_empty()
        && !MOMENTS.contains(&around.word(by + 2));
    let others = others || someone;
    // "A project is entrusted to our section."
    let to_us =
        around.word(far + 1) == "to" && matches!(around.word(far + 2), "our" | "my" | "us" | "me");
    // "Our product gets selected": by others, whoever they are.
    let gets = matches!(word, "gets" | "get");
    let by_others =
        own || others || to_us || gets || DONE_BY_OTHERS.contains(&last) || two(around, far);
    let by_itself = (1..=far + 1).any(|k| matches!(around.word(k), "automatically" | "itself"));
    let into = last == "merged" && matches!(around.word(far + 1), "with" | "into");
    let used_to =
        by_itself || into || last == "used" && matches!(around.word(far + 1), "to" | "for");
    (near && by_others && !used_to).then_some(by - 1)
}

/// What stands behind "by the" where that says when, and not by whom.
pub(super) const MOMENTS: &[&str] = &[
    "end",
    "middle",
    "beginning",
    "start",
    "close",
    "first",
    "last",
    "deadline",
    "same",
];

/// What only others decide about.
const LEFT_TO_OTHERS: &[&str] = &[
    "extended",
    "approved",
    "accepted",
    "renewed",
    "signed",
    "chosen",
    "selected",
    "granted",
    "adopted",
    "appointed",
    "permitted",
];

/// Assign me to the AI project: what only others can do.
pub(super) fn granted(around: &Around<'_>) -> Option<isize> {
    let first = around.word(-1).is_empty() && around.word(0) == around.first();
    let grants = matches!(
        around.word(0),
        "assign"
            | "give"
            | "send"
            | "transfer"
            | "promote"
            | "move"
            | "allow"
            | "grant"
            | "appoint"
            | "pay"
    );
    (first && grants && matches!(around.word(1), "me" | "us")).then_some(1)
}

/// The tool becomes popular with other sections: what it is to others.
pub(super) fn famous(around: &Around<'_>) -> Option<isize> {
    let is = matches!(
        around.word(0),
        "is" | "are" | "be" | "become" | "becomes" | "becoming" | "being"
    );
    if !is {
        return None;
    }
    let far = (1..=3).find(|k| {
        matches!(
            around.word(*k),
            "popular"
                | "famous"
                | "renowned"
                | "indispensable"
                | "well-known"
                | "sought-after"
                | "respected"
        )
    })?;
    let to = matches!(
        around.word(far + 1),
        "with" | "among" | "to" | "for" | "in" | "at"
    );
    (to && somebody(around, far + 2, true).is_some()).then_some(far)
}

/// Seat in the project given by the account manager: a title that names what others give.
pub(super) fn given(around: &Around<'_>) -> Option<isize> {
    let given = matches!(
        around.word(0),
        "given"
            | "granted"
            | "offered"
            | "awarded"
            | "assigned"
            | "approved"
            | "accepted"
            | "adopted"
            | "chosen"
            | "selected"
            | "agreed"
    );
    let by = given && around.word(1) == "by" && somebody(around, 2, true).is_some();
    let title = (1..=9)
        .take_while(|k| !around.word(-k).is_empty())
        .all(|k| {
            let word = around.word(-k);
            !matches!(
                word,
                "is" | "are" | "was" | "were" | "be" | "been" | "get" | "have" | "and" | "that"
            ) && !word.ends_with("ed")
        });
    let first = around.first();
    let led = act_en::act(first).is_some() || verb_en(first);
    (by && title && !led).then_some(1)
}

/// The head of those who do something stands within a few words: by the owners of the systems.
fn names(around: &Around<'_>, from: isize) -> bool {
    (from..from + 4)
        .take_while(|k| {
            !around.word(*k).is_empty() && !matches!(around.word(*k), "in" | "on" | "for")
        })
        .any(|k| is_other(around.word(k)))
}

/// Taken up, relied on: participles that mean it with the next word only.
fn two(around: &Around<'_>, k: isize) -> bool {
    match around.word(k) {
        "taken" => matches!(around.word(k + 1), "up" | "on" | "seriously"),
        "relied" | "counted" => matches!(around.word(k + 1), "on" | "upon"),
        "called" => around.word(k + 1) == "upon",
        "looked" => around.word(k + 1) == "up" && around.word(k + 2) == "to",
        "listened" | "turned" => around.word(k + 1) == "to",
        "singled" => around.word(k + 1) == "out",
        "brought" => matches!(around.word(k + 1), "in" | "to"),
        "put" => around.word(k + 1) == "in" && around.word(k + 2) == "charge",
        "talked" | "spoken" => around.word(k + 1) == "about",
        _ => false,
    }
}

/// A request comes from the client: what only others send.
pub(super) fn coming(around: &Around<'_>) -> Option<isize> {
    let lead = around.word(-1);
    let led = lead.is_empty()
        || around.word(-2).is_empty()
            && (ABOUT.contains(&lead)
                || lead.ends_with("al")
                || matches!(lead, "an" | "repeat" | "follow-up"));
    if !led || !COMING.contains(&around.word(0)) {
        return None;
    }
    let verb = (1..=7)
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| {
            matches!(
                around.word(*k),
                "come"
                    | "comes"
                    | "arrive"
                    | "arrives"
                    | "reach"
                    | "reaches"
                    | "flow"
                    | "grow"
                    | "grows"
                    | "increase"
                    | "increases"
                    | "rise"
                    | "rises"
            )
        })?;
    let to = matches!(
        around.word(verb + 1),
        "from" | "in" | "to" | "through" | "us" | "me" | "our" | "regularly" | ""
    );
    to.then_some(verb)
}

/// Become the person whom colleagues turn to: what others make of one.
pub(super) fn sought(around: &Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // "…, so that I become one whom people trust": what for.
    if around.word(-2) == "that" && around.word(-3) == "so" {
        return None;
    }
    let base = ["be", "become"].into_iter().find(|base| *base == word);
    let base = base.or_else(|| matches!(word, "being" | "becoming").then_some("be"))?;
    if around.role(base) != Role::Predicate {
        return None;
    }
    // "An engineer who is asked for by name."
    let asked = (2..=6).find(|k| {
        matches!(around.word(*k), "who" | "that")
            && matches!(around.word(k + 1), "is" | "gets")
            && DONE_TO.contains(&around.word(k + 2))
    });
    if let Some(k) = asked {
        return Some(k + 2);
    }
    let who = (2..=7)
        .take_while(|k| !around.word(*k).is_empty())
        .find_map(|k| {
            let linked = matches!(
                around.word(k - 1),
                "that"
                    | "who"
                    | "whom"
                    | "someone"
                    | "somebody"
                    | "one"
                    | "person"
                    | "engineer"
                    | "partner"
                    | "team"
                    | "contact"
                    | "name"
            );
            somebody(around, k, false).filter(|_| linked)
        })?;
    let mut k = who.next;
    while k < who.next + 3 && (before_verb(around, k) || around.word(k) == "can") {
        k += 1;
    }
    en::base_of(around.word(k), SOUGHT).map(|_| k)
}
