//! Where a noun heads an English sentence that comes down to a head: mastery of Kubernetes.

use super::mindset_words_en::MINDS;
use crate::assistant::text::en;

/// Mastery of Kubernetes, better understanding of the domain: a noun heads a sentence without a verb.
pub(super) fn noun(around: &en::Around<'_>, at: usize) -> Option<isize> {
    const HEADS: &[&str] = &[
        "mastery",
        "understanding",
        "knowledge",
        "grasp",
        "familiarity",
        "awareness",
        "command",
        "comprehension",
        "acquisition",
        "learning",
        "improvement",
        "development",
        "enhancement",
        "expansion",
        "self-study",
        "self-improvement",
    ];
    const HOW: &[&str] = &[
        "a",
        "the",
        "better",
        "deeper",
        "solid",
        "full",
        "thorough",
        "sound",
        "good",
        "basic",
        "firm",
        "strong",
        "clear",
        "broad",
        "broader",
        "greater",
        "improved",
        "complete",
        "working",
        "deep",
        "comprehensive",
        "extensive",
        "in-depth",
        "advanced",
        "sufficient",
        "practical",
        "detailed",
        "profound",
        "fundamental",
        "necessary",
        "general",
        "technical",
        "expert",
        "my",
        "steady",
    ];
    let head = around.word(0);
    // "Knowledge acquisition", "leadership skill development".
    let made = matches!(
        head,
        "acquisition" | "development" | "improvement" | "building" | "enhancement" | "growth"
    );
    if made && (1..=3).contains(&at) && MINDS.contains(&around.word(-1)) && !titled(around) {
        return Some(0);
    }
    let led = at <= 3
        && (1..=at).all(|k| {
            k.try_into()
                .is_ok_and(|k: isize| HOW.contains(&around.word(-k)))
        });
    let behind = matches!(around.word(1), "of" | "with");
    if !led || !behind || !HEADS.contains(&head) {
        return None;
    }
    let rest = |words: &[&str]| (1..=12).any(|k| words.contains(&around.word(k)));
    let said = rest(&[
        "is",
        "are",
        "confirmed",
        "tested",
        "measured",
        "shown",
        "documented",
        "proven",
        "checked",
        "scored",
        "written",
        "will",
        "has",
        "was",
        "can",
        "must",
    ]);
    let gained = !matches!(
        head,
        "acquisition" | "learning" | "improvement" | "development" | "enhancement" | "expansion"
    ) || rest(MINDS);
    (gained && !said).then_some(0)
}

/// Whether the noun goes on to be the subject of a verb, or a part of a name.
fn titled(around: &en::Around<'_>) -> bool {
    let free = matches!(
        around.word(1),
        "" | "in" | "of" | "for" | "on" | "about" | "within" | "among" | "by" | "as"
    );
    let said = (1..=9).any(|k| {
        matches!(
            around.word(k),
            "is" | "are" | "was" | "will" | "has" | "portal" | "tool"
        )
    });
    !free || said
}
