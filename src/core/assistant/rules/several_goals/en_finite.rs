//! English clauses that name who or what does it, and what is said within another clause.

use std::ops::Range;

use super::Act;
use super::en::word;
use super::en_words::is_number;
use super::verbs_en::{base_of, function, head, verb};
use super::words::Class;
use crate::assistant::text::Text;
use crate::assistant::text::class;
use crate::assistant::text::table::Index;

/// So many words may stand before the verb of such a clause.
const SUBJECT: usize = 12;

/// Verbs as they stand behind what does it, that are hardly ever nouns.
#[rustfmt::skip]
const FINITE: &[&str] = &[
    "is", "are", "shall", "should", "will", "must", "goes", "falls", "reaches", "meets", "takes", "gets", "becomes", "rises", "stays",
    "passes", "adopts", "receives", "shrinks", "comes", "holds", "supports", "opens", "closes", "ends", "starts", "moves", "loads",
    "finishes", "writes", "wins", "signs", "sells", "joins", "hands", "grows", "sinks", "climbs", "doubles", "halves", "earns", "serves",
    "remains", "covers", "replaces", "brings", "keeps", "completes", "obtains", "delivers", "publishes", "attends", "teaches", "accepts", "approves", "spends", "leaves", "saves", "pays", "loses", "gains", "handles", "drops", "makes", "gives", "sends",
];

/// Where they stand in the table.
static FINITE_INDEX: Index<{ FINITE.len() }> = Index::of_whole(FINITE);

/// The same behind more than one: "two juniors pass".
const MANY: &[&str] = &[
    "pass", "get", "take", "hold", "reach", "go", "fall", "meet", "become", "stay", "join",
    "obtain", "earn", "receive", "win", "sit",
];

/// What makes a clause hang on another one.
const UNDER: &[&str] = &[
    "that", "which", "who", "whom", "whose", "until", "so", "if", "when", "where", "how",
    "because", "once", "whenever", "unless", "as",
];

/// Whether a clause with its own subject and its own figure or date begins here: "and the branch's
/// paid-leave rate goes up to 80%".
pub(super) fn states(text: &Text, all: &[Range<usize>], from: usize) -> bool {
    let Some(first) = all.get(from) else {
        return false;
    };
    let comma = |i: usize| text.low[all[i - 1].end..all[i].start].contains([',', ';', ':']);
    let end = (from + 1..all.len())
        .find(|i| comma(*i))
        .unwrap_or(all.len());
    let begins = word(text, all, from);
    let many = numbered(begins);
    if function(begins)
        && !matches!(
            begins,
            "the" | "our" | "my" | "one" | "two" | "three" | "four" | "five" | "six" | "ten"
        )
    {
        return false;
    }
    let verb = (from + 1..end.min(from + SUBJECT)).find(|i| {
        let here = word(text, all, *i);
        // "the timesheets have to disappear"
        let must = matches!(here, "has" | "have") && word(text, all, *i + 1) == "to";
        must || is_finite(here) || many && MANY.contains(&here)
    });
    let Some(verb) = verb else {
        return false;
    };
    let hangs = (from..verb).any(|i| UNDER.contains(&word(text, all, i)));
    let span = first.start..all[end - 1].end;
    !hangs && (!text.quantities_in(&span).is_empty() || !text.times_in(&span).is_empty())
}

/// Whether a word hangs in these to which more may belong: "so that A is done and B".
pub(super) fn under(text: &Text, before: &[Range<usize>]) -> bool {
    // "As team leader I keep …"
    let own = before
        .first()
        .is_some_and(|at| text.low[at.clone()] == *"as");
    before[usize::from(own)..]
        .iter()
        .any(|at| UNDER.contains(&&text.low[at.clone()]))
}

/// Whether a clause before a comma or a semicolon says something of its own, and does not only lead in.
pub(super) fn complete(text: &Text, all: &[Range<usize>], clause: Range<usize>) -> bool {
    let begins = word(text, all, clause.start);
    if all
        .get(clause.end)
        .is_some_and(|next| text.low[all[clause.end - 1].end..next.start].contains(';'))
    {
        return true;
    }
    let span = all[clause.start].start..all[clause.end - 1].end;
    let times = text.times_in(&span);
    // "This year, …" names only a time; "the customer extends the contract by March" does not.
    let timed = |i: usize| times.iter().any(|time| time.span.contains(&all[i].start));
    let named = clause.clone().filter(|i| !timed(*i)).count() > 3;
    let counted = !text.quantities_in(&span).is_empty();
    if matches!(begins, "the" | "this" | "every" | "each") {
        return named && (counted || !times.is_empty());
    }
    let said = clause.clone().any(|i| is_finite(word(text, all, i)));
    said && !UNDER.contains(&begins) && counted
}

/// Whether the word is the verb of a clause that names who or what does it.
pub(super) fn is_finite(word: &str) -> bool {
    FINITE_INDEX.has(FINITE, word)
}

/// Whether what begins here goes on within another clause: "who then run", "by adding and writing".
pub(super) fn inner(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let here = word(text, all, at);
    if !matches!(here, "and" | "then") {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |i| word(text, all, i));
    if here == "then" && matches!(before, "who" | "which" | "that" | "they") {
        return true;
    }
    // Most words behind "and" are none, so that the rest is not looked for.
    if here != "and" || !gerund(word(text, all, at + 1)) || gerund(word(text, all, 0)) {
        return false;
    }
    let means = |i: usize| {
        matches!(
            word(text, all, i),
            "by" | "through" | "via" | "without" | "for" | "of" | "from"
        ) && gerund(word(text, all, i + 1))
    };
    let plain = text.low[..all[at].start].trim_end();
    let clause = plain.rfind([';', '.', ':']).map_or(0, |end| end);
    (0..at).any(|i| all[i].start >= clause && means(i))
}

/// Whether the word is a verb with "ing" behind it; "bring" is none.
pub(super) fn gerund(word: &str) -> bool {
    word.ends_with("ing") && word.len() > 4 && base_of(word) != Some(word)
}

/// Behind a colon stands how the aim before it comes about, unless that only says that aims follow.
pub(super) fn told(text: &Text, sentence: &Range<usize>, acts: &mut [Act]) {
    let Some(colon) = text.low[sentence.clone()]
        .find(": ")
        .map(|at| sentence.start + at)
    else {
        return;
    };
    let label = &text.low[sentence.start..colon];
    let aims = ["goal", "aim", "target", "thing", "objective", "priorit"];
    let verbal = text
        .words_in(&(sentence.start..colon))
        .iter()
        .any(|w| verb(&text.low[w.clone()]).is_some());
    let led = verbal
        && acts
            .first()
            .is_some_and(|act| act.span.start < colon && !act.bare && act.class != Class::Other);
    if !led || class::holds(label, &aims) {
        return;
    }
    for act in acts.iter_mut().filter(|act| act.span.start > colon) {
        act.back = true;
    }
}

/// Whether a word is a small number or begins with a figure.
fn numbered(word: &str) -> bool {
    is_number(word) || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether the clause does something that was not spoken of: "run a contest", "sign two partners", "my
/// thesis", and not "the move".
pub(super) fn fresh(text: &Text, act: &Act) -> bool {
    let all = text.words_in(&act.span);
    let Some(at) = (0..all.len().min(8)).find(|i| head(text, all, *i).is_some()) else {
        return act.bare;
    };
    let next = word(text, all, at + 1 + usize::from(particle(text, all, at)));
    !matches!(
        next,
        "the"
            | "this"
            | "these"
            | "those"
            | "each"
            | "every"
            | "all"
            | "its"
            | "their"
            | "it"
            | "them"
            | "both"
            | ""
    )
}

/// The same where an article or a number says so.
pub(super) fn new(text: &Text, act: &Act) -> bool {
    let all = text.words_in(&act.span);
    let at = (0..all.len().min(8)).find(|i| head(text, all, *i).is_some());
    let thing = at.map_or("", |at| {
        word(text, all, at + 1 + usize::from(particle(text, all, at)))
    });
    matches!(thing, "a" | "an" | "my" | "our") || numbered(thing)
}

/// Whether a particle stands behind the verb at this place: "bring in", "roll out"; one competes in something.
fn particle(text: &Text, all: &[Range<usize>], at: usize) -> bool {
    let taken = matches!(
        word(text, all, at),
        "bring" | "hand" | "take" | "roll" | "put" | "phase"
    );
    match word(text, all, at + 1) {
        "in" | "on" => taken,
        "up" | "out" | "over" | "back" | "off" | "down" => true,
        _ => false,
    }
}
