//! Acts that another person could see, in English, and whose they are.

use std::ops::Range;

use super::Text;
use super::class::is_one;
use super::en::{Around, Role};
use super::people_en::is_other;
use super::table::Index;

/// Acts that show to others, or leave something.
#[rustfmt::skip]
const ACTS: &[&str] = &[
    "write", "publish", "release", "ship", "build", "create", "document", "draft", "deliver",
    "automate", "migrate", "implement", "deploy", "pass", "launch", "produce",
    "complete", "finish", "retire", "decommission", "replace", "register", "introduce", "present",
    "compile", "prepare", "record", "design", "submit", "hand", "turn", "set", "add", "install",
    "roll", "package", "remake", "close", "sign", "define", "list", "post", "script", "codify",
    "standardise", "standardize", "convert", "consolidate", "extract", "merge", "configure", "archive",
    "move", "switch", "remove", "explain", "teach", "demo", "demonstrate", "show", "review", "pair",
    "run", "hold", "host", "lead", "give", "talk", "interview", "meet", "test", "check",
    "measure", "fix", "cut", "answer", "reply", "send", "collect", "draw", "refactor", "train", "coach",
    "rebuild", "rewrite", "share", "report", "chair", "organise", "organize", "propose", "compare",
    "debug", "count", "invite", "call", "walk", "sketch", "speak", "perform", "solve", "reduce",
    "halve", "save", "score", "operate", "translate", "prototype", "tune", "upgrade", "mentor", "offer",
    "rehearse", "map", "sort", "note", "log", "revise", "update", "model", "reproduce", "verify",
    "estimate", "negotiate", "sell", "pitch", "open", "trial", "benchmark", "settle", "hire", "supply",
    "brief", "ask", "free", "strip", "stop",
];

/// Where they stand in the table.
static ACTS_INDEX: Index<{ ACTS.len() }> = Index::of(ACTS);

/// Acts that only take in; they show nothing by themselves.
#[rustfmt::skip]
const INTAKE: &[&str] = &[
    "visit", "attend", "join", "read", "participate", "listen", "watch", "analyse", "analyze",
    "research", "observe", "investigate", "study", "sit", "use", "apply",
];

/// Where they stand in the table.
static INTAKE_INDEX: Index<{ INTAKE.len() }> = Index::of(INTAKE);

/// Acts by which others get to see what is in a head.
#[rustfmt::skip]
const TELLING: &[&str] = &[
    "present", "explain", "teach", "demo", "demonstrate", "show", "talk", "speak", "train", "coach", "brief", "mentor",
];

const IRREGULAR: &[(&str, &str)] = &[
    ("writing", "write"),
    ("documenting", "document"),
    ("rewriting", "rewrite"),
    ("leading", "lead"),
    ("giving", "give"),
];

/// Words of the subordinate clause that a verb may stand in: what is learned, not what is done.
const INNER: &[&str] = &[
    "how", "what", "why", "when", "where", "which", "who", "whether", "able", "ability", "skills",
];

/// Whether an act of the writer's own that shows to others stands among the words of the sentence,
/// `but` for those in these bytes; `intake` counts acts that only take in, too.
#[must_use]
pub fn own(text: &Text, sentence: &Range<usize>, but: &Range<usize>, intake: bool) -> bool {
    own_of(text, sentence, but, intake, &|_| true)
}

/// Whether the writer tells or shows others something in the sentence.
#[must_use]
pub fn tells(text: &Text, sentence: &Range<usize>) -> bool {
    own_of(text, sentence, &(0..0), false, &|act| {
        TELLING.contains(&act)
    })
}

/// Whether one of those acts is the writer's own.
fn own_of(
    text: &Text,
    sentence: &Range<usize>,
    but: &Range<usize>,
    intake: bool,
    which: &dyn Fn(&str) -> bool,
) -> bool {
    let words = text.words_in(sentence);
    (0..words.len()).any(|i| {
        let around = Around::new(text, words, i);
        let word = around.word(0);
        let base = IRREGULAR
            .iter()
            .find(|(form, _)| *form == word)
            .map(|(_, base)| *base)
            .or_else(|| ACTS_INDEX.base(ACTS, word))
            .or_else(|| INTAKE_INDEX.base(INTAKE, word).filter(|_| intake));
        let Some(base) = base.filter(|base| which(base)) else {
            return false;
        };
        let left_out = but.start <= words[i].start && words[i].end <= but.end;
        // "Have other teams know and use it", "be asked to join": theirs as well.
        let joined = matches!(around.word(-1), "and" | "or" | "to")
            && (around.span(-2).is_some_and(|span| span.end == but.end)
                // "The office is brought to open its feed"
                || around.word(-1) == "to" && around.span(-1).is_some_and(|span| span.end == but.end));
        // "…, so that I can prepare": what it would be good for.
        let could = but.start < but.end && matches!(around.word(-1), "can" | "could");
        // "Sales asks us to join": what they ask for.
        let asked = around.word(-1) == "to"
            && but.start < but.end
            && matches!(around.word(-2), "us" | "me" | "them" | "him" | "her")
            // "The plant lets us install cameras": what they allow.
            || matches!(around.word(-1), "us" | "me")
                && but.start < but.end
                && matches!(around.word(-2), "let" | "lets");
        // "Customers trust the operations we run": which ones.
        let told = but.start < but.end
            && but.end <= words[i].start
            && matches!(around.word(-1), "we" | "i")
            && !matches!(
                around.word(-2),
                "" | "and"
                    | "so"
                    | "that"
                    | "then"
                    | "but"
                    | "while"
                    | "once"
                    | "if"
                    | "when"
                    | "because"
            );
        if left_out
            || told
            || could
            || joined
            || asked
            || text.quoted(&words[i])
            || inner(&around) && !(intake && matches!(around.word(-1), "i" | "we"))
        {
            return false;
        }
        let previous = around.word(-1);
        // "with scheduling and reporting": what is helped with.
        let with = |k: isize| matches!(around.word(k), "with" | "in" | "for" | "of" | "on");
        let helped = word.ends_with("ing")
            && (with(-1)
                || matches!(previous, "and" | "or")
                    && around.word(-2).ends_with("ing")
                    && with(-3));
        if helped {
            return false;
        }
        // "Use of the template", "review of the plan": no verb.
        if i == 0 && word == base && around.word(1) == "of" {
            return false;
        }
        if is_other(previous)
            || around.word(1).is_empty()
                && !matches!(base, "pass" | "present")
                && word == base
                && i == 0
        {
            return false;
        }
        let helps = matches!(base, "give" | "offer" | "hand" | "lead" | "show")
            && (1..=6).any(|k| matches!(around.word(k), "support" | "help" | "assistance" | "aid"));
        if helps || base == "give" && around.word(2) == "hand" {
            return false;
        }
        let by = word.ends_with("ing")
            && (matches!(previous, "by" | "through" | "while")
                || previous == "after" && !around.word(1).is_empty());
        // "so that customers use it and order more": theirs.
        let theirs = (2..=6).any(|k| {
            is_other(around.word(-k)) && {
                let lead = around.word(-k - 1);
                matches!(lead, "" | "that" | "other" | "the" | "our" | "my")
                    && matches!(around.word(-k + 1), "to" | "and")
                    && matches!(previous, "to" | "and")
                    && around.word(-k + 1) == previous
            }
        });
        let passive = word.ends_with("ed") && word != base;
        by || !theirs && !passive && around.role(base) == Role::Predicate
    })
}

/// The act that the word is a form of, whoever does it.
#[must_use]
pub fn act(word: &str) -> Option<&'static str> {
    ACTS_INDEX
        .base(ACTS, word)
        .or_else(|| INTAKE_INDEX.base(INTAKE, word))
}

/// Whether the word is an act as one is told to do it: write, publish.
#[must_use]
pub fn is_act(word: &str) -> bool {
    ACTS_INDEX.has(ACTS, word)
}

/// Whether the word is an act that only takes in.
#[must_use]
pub fn takes_in(word: &str) -> bool {
    INTAKE_INDEX.base(INTAKE, word).is_some()
}

/// Whether the verb tells what is learned or could be done: how to write, able to write.
#[must_use]
pub fn inner(around: &Around<'_>) -> bool {
    let to = (1..=4)
        .any(|k| around.word(-k) == "to" && matches!(around.word(-k - 1), "learn" | "learning"));
    to || (1..=8).any(|k| is_one(around.word(-k), INNER))
}
