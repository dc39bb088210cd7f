//! Where an English sentence hangs on what others do, or on helping them.

use std::ops::Range;

use super::dependence_words_en::{
    ABOUT, BEHIND, DEPARTMENTS, DONE_BY_OTHERS, DONE_TO, GIFTS, IDLE, NAMED, OURS, OUTCOMES, THEIRS,
};
use crate::assistant::text::{Text, act_en, en};

/// Words that the sentence rests on where it hangs on others.
pub(super) fn hangs_on(text: &Text, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = text.words_in(sentence);
    (0..words.len()).find_map(|i| {
        let around = en::Around::new(text, words, i);
        let last = help(&around)
            .or_else(|| others(&around, i == 0))
            .or_else(|| done(&around))
            .or_else(|| gift(&around))
            .or_else(|| (i < 2).then(|| outcome(&around, i == 0)).flatten())
            .or_else(|| (i == 0).then(|| company(text, sentence, &around)).flatten())?;
        let last = words.get(i + usize::try_from(last).ok()?)?;
        Some(words[i].start..last.end)
    })
}

/// Whether the sentence speaks of helping.
pub(super) fn helps(text: &Text, sentence: &Range<usize>) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| help(&en::Around::new(text, words, i)).is_some())
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
        return (!thing && around.role(base) == en::Role::Predicate || by_it(around)).then_some(0);
    }
    // "Follow up with the newcomer", "contribute by assisting".
    let up = matches!(word, "follow" | "following") && around.word(1) == "up";
    let someone = (2..=6).any(|k| whom(around.word(k)));
    if up && someone && (around.role("follow") == en::Role::Predicate || by_it(around)) {
        return Some(1);
    }
    let aside =
        word == "back" && around.word(1) == "up" || word == "stand" && around.word(1) == "by";
    if aside && someone && around.role(word) == en::Role::Predicate {
        return Some(1);
    }
    let part = (1..=4).find(|k| matches!(around.word(*k), "role" | "part"));
    if word == "play"
        && let Some(part) = part
        && matches!(around.word(part - 1), "supporting" | "support" | "helping")
    {
        return Some(part);
    }
    let base = en::base_of(word, &["provide", "give", "offer", "lend", "be"])?;
    let far = (1..=4).find(|k| match around.word(*k) {
        "support" | "help" | "assistance" | "aid" | "backup" | "guidance" => {
            base != "be" || around.word(*k - 1) == "of"
        }
        "hand" => base == "lend" || base == "give" && around.word(*k - 1) == "a",
        _ => false,
    })?;
    let named = NAMED.contains(&around.word(far + 1)) || around.word(far + 1) == "team";
    (!named && around.role(base) == en::Role::Predicate).then_some(far)
}

/// Somebody else: juniors, juniors'.
fn whom(word: &str) -> bool {
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix('\''));
    act_en::OTHERS.contains(&bare.unwrap_or(word)) || word == "leader"
}

/// Contribute by …: the helping is the whole of it.
fn by_it(around: &en::Around<'_>) -> bool {
    matches!(around.word(-1), "by" | "through")
        && (2..=8).any(|k| matches!(around.word(-k), "contribute" | "contributing"))
}

/// Approval of the plan by the board: a noun that others have in their hands.
fn outcome(around: &en::Around<'_>, first: bool) -> Option<isize> {
    const LEADS: &[&str] = &[
        "positive",
        "good",
        "formal",
        "final",
        "early",
        "timely",
        "full",
        "high",
        "official",
        "written",
        "wide",
        "broad",
        "continued",
        "greater",
        "the",
        "better",
        "favourable",
    ];
    // "The board's approval of the plan", "customer acceptance of the screens".
    if first && (0..=2).any(|k| whom(around.word(k))) {
        let far = (1..=3).find(|k| {
            OUTCOMES.contains(&around.word(*k))
                && (whom(around.word(k - 1)) || whom(around.word(k - 2)))
        });
        let far = far.filter(|k| matches!(around.word(k + 1), "of" | "for"))?;
        let said = (far..=far + 9).any(|k| {
            matches!(
                around.word(k),
                "is" | "are" | "was" | "will" | "released" | "tested" | "automated"
            )
        });
        return (!said).then_some(far);
    }
    let first = first || LEADS.contains(&around.word(-1)) && around.word(-2).is_empty();
    if !first
        || !OUTCOMES.contains(&around.word(0))
        || !matches!(around.word(1), "of" | "by" | "from")
    {
        return None;
    }
    let by = (1..=9)
        .take_while(|k| {
            !matches!(
                around.word(*k),
                "" | "is" | "are" | "used" | "written" | "in"
            )
        })
        .find(|k| matches!(around.word(*k), "by" | "from"))?;
    let far = (by + 1..=by + 4)
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| {
            (DEPARTMENTS.contains(&around.word(*k)) || act_en::OTHERS.contains(&around.word(*k)))
                && !act_en::OTHERS.contains(&around.word(k + 1))
        })?;
    let said = (far..=far + 4).any(|k| matches!(around.word(k), "is" | "are" | "was" | "will"));
    (!said).then_some(far)
}

/// Contoso adopts the service: a name with a capital, and what only a customer does.
fn company(text: &Text, sentence: &Range<usize>, around: &en::Around<'_>) -> Option<isize> {
    let shown = text.normal.text[sentence.clone()].split(' ');
    let named = shown
        .take(3)
        .take_while(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .count();
    let k = isize::try_from(named)
        .ok()
        .filter(|k| (1..=3).contains(k))?;
    let known = matches!(around.word(0), "the" | "a" | "our" | "my" | "this" | "it");
    let does = matches!(
        around.word(k),
        "adopts"
            | "renews"
            | "buys"
            | "orders"
            | "chooses"
            | "approves"
            | "selects"
            | "recognises"
            | "recognizes"
            | "agrees"
            | "purchases"
            | "extends"
            | "trusts"
            | "signs"
    );
    (does && !known).then_some(k)
}

/// Customers adopt, the team uses; have the team use.
fn others(around: &en::Around<'_>, first: bool) -> Option<isize> {
    let theirs = |k: isize| {
        act_en::OTHERS.contains(&around.word(k))
            || matches!(around.word(0), "have" | "get" | "let")
                && DEPARTMENTS.contains(&around.word(k))
    };
    let word = around.word(0);
    let made = matches!(
        word,
        "have" | "get" | "let" | "make" | "having" | "getting" | "want" | "expect"
    ) && (first || around.role(word) == en::Role::Predicate);
    if !made && !around.word(-1).is_empty() || matches!(word, "all" | "every" | "each") {
        return None;
    }
    let mut k = isize::from(made);
    while k < 4 && ABOUT.contains(&around.word(k)) && !theirs(k) {
        k += 1;
    }
    // The regional offices.
    let led = !made && k == 1 && matches!(around.word(0), "the" | "our" | "other");
    if led && !theirs(k) && theirs(k + 1) && !around.word(k).ends_with("ing") {
        k += 1;
    }
    // The network team: what they are called by.
    while made && (1..4).contains(&k) && !theirs(k) && theirs(k + 1) && !around.word(k).is_empty() {
        k += 1;
    }
    // The sales department, section heads.
    while k < 5 && theirs(k) && theirs(k + 1) {
        k += 1;
    }
    // "Our team" is the writer's own.
    let ours = OURS.contains(&around.word(k)) && matches!(around.word(k - 1), "our" | "my");
    let us = made && matches!(around.word(k), "me" | "us");
    if ours || !theirs(k) && !us {
        return None;
    }
    k += 1;
    // Members of the team, customers in the region.
    if matches!(around.word(k), "of" | "in" | "from" | "at") {
        k += 1;
        while k < 7 && matches!(around.word(k), "the" | "our" | "other" | "all") {
            k += 1;
        }
        k += 1;
    }
    while k < 7 && theirs(k) {
        k += 1;
    }
    while k < 8
        && (matches!(
            around.word(k),
            "to" | "will" | "also" | "always" | "then" | "both" | "should"
        ) || around.word(k).ends_with("ly")
            && !matches!(around.word(k), "supply" | "rely" | "reply" | "apply"))
    {
        k += 1;
    }
    let verb = around.word(k);
    let asked = made && !verb.is_empty() && around.word(k - 1) == "to" && !theirs(k);
    let act = en::base_of(verb, THEIRS).is_some_and(|base| verb == base || verb.ends_with('s'));
    // "Have the security office grant the exception": whatever they are to do.
    let caused = matches!(word, "have" | "let" | "make")
        && made
        && !verb.is_empty()
        && !verb.ends_with("ing")
        && !verb.ends_with("ed")
        && matches!(
            around.word(k + 1),
            "the" | "a" | "an" | "our" | "all" | "its" | "their" | "my" | "this"
        )
        && !matches!(
            verb,
            "in" | "on" | "for" | "with" | "and" | "at" | "by" | "from" | "as"
        );
    let act = act || caused;
    let content = matches!(verb, "is" | "are" | "stays" | "stay")
        && matches!(
            around.word(k + 1),
            "satisfied" | "happy" | "pleased" | "convinced" | "willing" | "loyal" | "interested"
        );
    let passive = content || made && verb.ends_with("ed") && DONE_TO.contains(&verb);
    // "Have a colleague review it" is how one works.
    let check = made && matches!(verb, "review" | "test" | "check" | "try" | "read");
    ((asked || act || passive) && !check).then_some(k)
}

/// Be adopted, get my proposal approved, the template is adopted by others.
fn done(around: &en::Around<'_>) -> Option<isize> {
    let word = around.word(0);
    // "A vendor is chosen": by us, for all that is said.
    let is = matches!(word, "is" | "are" | "gets" | "becomes");
    let be = matches!(word, "be" | "get" | "have" | "being" | "getting" | "become");
    let inner = (1..=4).any(|k| {
        matches!(
            around.word(-k),
            "that" | "which" | "who" | "when" | "once" | "if" | "until" | "after" | "what" | "how"
        )
    });
    let previous = around.word(-1);
    let stands = is
        || be
            && (around.role(word) == en::Role::Predicate
                || matches!(previous, "will" | "to" | "should"));
    if inner || !stands || matches!(previous, "not" | "never") {
        return None;
    }
    let lets = matches!(word, "get" | "have" | "getting");
    let far = (1..=if lets { 6 } else { 3 })
        .take_while(|k| !around.word(*k).is_empty())
        .find(|k| DONE_TO.contains(&around.word(*k)))?;
    let last = around.word(far);
    let near = (1..far).all(|k| {
        let word = around.word(k);
        lets || word.ends_with("ly")
            || matches!(word, "more" | "widely" | "also" | "often" | "well" | "seen")
    });
    let by_others = !is
        || around.word(far + 1) == "by"
            && !IDLE.contains(&last)
            && [act_en::OTHERS, ABOUT]
                .iter()
                .any(|who| who.contains(&around.word(far + 2)))
        || DONE_BY_OTHERS.contains(&last);
    let by_itself = (1..=far + 1).any(|k| matches!(around.word(k), "automatically" | "itself"));
    let used_to = by_itself || last == "used" && matches!(around.word(far + 1), "to" | "for");
    (near && by_others && !used_to).then_some(far)
}

/// Receive requests, win the trust of the customer.
fn gift(around: &en::Around<'_>) -> Option<isize> {
    const GETTING: &[&str] = &[
        "get", "receive", "win", "earn", "gain", "obtain", "secure", "attract", "achieve", "have",
    ];
    let word = around.word(0);
    let base = en::base_of(word, GETTING).or_else(|| (word == "winning").then_some("win"))?;
    // "My proposal wins approval."
    let third = word.ends_with('s')
        && (1..=4).any(|k| matches!(around.word(-k), "my" | "our" | "the"))
        && !(1..=4).any(|k| matches!(around.word(-k), "that" | "which" | "who" | "when" | "if"));
    if around.role(base) != en::Role::Predicate && !third {
        return None;
    }
    let far = (1..=5)
        .take_while(|k| !matches!(around.word(*k), "" | "and" | "to" | "for" | "by" | "with"))
        .find(|k| GIFTS.contains(&around.word(*k)))?;
    // "Have confidence in" speaks of oneself.
    let whose = (1..far).any(|k| whom(around.word(k)) || around.word(k).ends_with("'s"));
    let own = around.word(far) == "confidence"
        && !whose
        && !matches!(around.word(far + 1), "of" | "from");
    (!own && BEHIND.contains(&around.word(far + 1))).then_some(far)
}
