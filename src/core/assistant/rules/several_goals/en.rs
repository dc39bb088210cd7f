//! The clauses of an English statement, and two aims as nouns.

use std::ops::Range;

use super::en_clause::{act, other};
use super::en_words::{leads_in, starts_list};
use super::joints_en::another;
use super::verbs_en::verb;
use super::words::Class;
use super::{Act, Joint};
use crate::assistant::text::table::Index;
use crate::assistant::text::{Text, TimeKind, act_en, class};

/// So many clauses are looked at, and none that is longer than this, in words.
const MOST: usize = 12;
pub(super) const LONGEST: usize = 120;

/// What joins a clause to the one before it as something beside it, at its beginning.
#[rustfmt::skip]
pub(super) const BESIDE: &[&str] = &[
    "in addition", "additionally", "also", "and also", "but also", "furthermore", "moreover", "besides", "at the same time", "as well as",
    "on another front", "likewise", "and finally", "beyond that",
    "on top of that", "in parallel", "meanwhile", "and in parallel", "and at the same time", "while", "plus", "as well", "not forgetting",
];

/// The clauses that tell what is done, in order.
pub(super) fn acts(text: &Text, found: &mut Vec<Act>) {
    for sentence in &text.sentences {
        let all = text.words_in(sentence);
        let first = found.len();
        let mut joint = Joint::Apart;
        let mut from = 0;
        let mut at = 0;
        while at < all.len() {
            let cut = if at == from {
                None
            } else {
                cut(text, sentence, all, at)
            };
            if let Some((next, how)) = cut {
                match act(text, all, &(from..at), joint) {
                    Some(act) => found.push(act),
                    // "By March, …", "In addition, …": what only leads in.
                    None if at - from <= 10
                        && (leads_in(word(text, all, from))
                            || matches!(
                                word(text, all, at - 1),
                                "ahead" | "later" | "earlier" | "before" | "afterwards"
                            )
                            || another(&text.low[all[from].start..sentence.end]).is_some()) =>
                    {
                        let rest = &text.low[all[from].start..all[at].start];
                        if class::starts(rest, BESIDE).is_some() {
                            joint = Joint::Beside;
                        }
                        if another(rest).is_some() {
                            joint = Joint::Other;
                        }
                        from = next;
                        at = next;
                        continue;
                    }
                    None => found.push(other(text, all, &(from..at), joint)),
                }
                if found.len() >= MOST {
                    return;
                }
                // "Besides keeping one, I want the other"
                let aside = class::starts(&text.low[all[from].start..], ASIDE).is_some();
                joint = if aside && how == Joint::Next {
                    Joint::Beside
                } else {
                    how
                };
                from = next;
                at = next;
            } else {
                at += 1;
            }
        }
        if from < all.len() {
            let rest = from..all.len();
            found.push(
                act(text, all, &rest, joint).unwrap_or_else(|| other(text, all, &rest, joint)),
            );
        }
        // "To get there, I visit …", "For this, …": all of the sentence tells how.
        let body = &text.low[sentence.clone()];
        let lead = body.find([',', ';']).map_or(body, |at| &body[..at]);
        let how = class::starts(body, HOW).is_some()
            || ["after that", "before that", "after this"]
                .iter()
                .any(|word| lead.contains(word));
        // "Cut calls to 10%. We rewrite the answers": who was told to do a thing tells how.
        let tells = matches!(word(text, all, 0), "i" | "we")
            && verb(word(text, all, 1)).is_some()
            && !matches!(word(text, all, 1), "want" | "aim" | "plan")
            && verb(text.low.split(' ').next().unwrap_or("")).is_some();
        // "If the release fails, …": all of it is for one case. "To support sales, I build …": one goal.
        let case = class::starts(body, &["if ", "in case", "so that "]).is_some();
        if case || first > 0 && (how || tells || word(text, all, 0) == "to") {
            for act in &mut found[first..] {
                act.back = true;
            }
        }
        if word(text, all, 0) == "to"
            && let Some(act) = found.get_mut(first + 1)
        {
            act.back |= class::starts(&text.low[act.span.clone()], &["i ", "we "]).is_some();
        }
    }
}

/// What begins a clause that stands beside the one behind it.
const ASIDE: &[&str] = &[
    "besides ",
    "in addition to ",
    "as well as ",
    "apart from ",
    "aside from ",
    "alongside ",
    "on top of ",
    "not only ",
];

/// What begins a sentence that tells how the one before comes about.
const HOW: &[&str] = &[
    "to get there",
    "to do so",
    "to do this",
    "to do that",
    "for this",
    "for that",
    "to this end",
    "to reach this",
    "to achieve this",
    "to make this",
    "as a result",
    "in this way",
    "this way",
    "so that",
    "when ",
    "if ",
    "whenever ",
    "as each",
    "as soon as",
    "before each",
    "after each",
    "each morning",
    "every morning",
    "each week i",
    "every week i",
    "in case",
];

pub(super) fn word<'a>(text: &'a Text, all: &[Range<usize>], at: usize) -> &'a str {
    all.get(at).map_or("", |word| &text.low[word.clone()])
}

/// Where the clause after the one that ends before this word begins, and whether it stands beside it.
fn cut(
    text: &Text,
    sentence: &Range<usize>,
    all: &[Range<usize>],
    at: usize,
) -> Option<(usize, Joint)> {
    let low = &text.low;
    let rest = &low[all[at].start..sentence.end];
    // "1) … 2) …": items of a list.
    let number = word(text, all, at);
    let item = number.len() == 1
        && matches!(number.as_bytes()[0], b'2'..=b'9')
        && low[all[at].end..].starts_with([')', '.'])
        && starts_list(&low[sentence.clone()]);
    if item && at + 1 < all.len() {
        return Some((at + 1, Joint::Apart));
    }
    let gap = &low[all[at - 1].end..all[at].start];
    let begins = |next: usize| {
        (next..next + 4).find(|i| {
            {
                let adverb = |w: &str| w.ends_with("ly") || lead(w);
                *i == next || (next..*i).all(|k| adverb(word(text, all, k)))
            }
            .then_some(head(text, all, *i))
            .flatten()
            .is_some()
        })
    };
    if let Some(beside) = class::starts(rest, BESIDE) {
        let next = at + beside.split(' ').count();
        if begins(next).is_some()
            && (beside != "while"
                || word(text, all, next).ends_with("ing")
                || word(text, all, next) == "also" && word(text, all, next + 1).ends_with("ing"))
        {
            return Some((next, Joint::Beside));
        }
    }
    if matches!(word(text, all, at), "and" | "then" | "plus") {
        let next = at + 1;
        // "by March, ..." between the joint and its verb.
        // "and for myself pass the exam"
        let own =
            word(text, all, next) == "for" && matches!(word(text, all, next + 1), "myself" | "me");
        if own && begins(next + 2).is_some() {
            return Some((next + 2, Joint::Beside));
        }
        // "as one thing do this, and as another do that"
        let role = word(text, all, next) == "as" && word(text, all, 0) == "as";
        if let Some(led) = (next + 2..next + 6).find(|i| role && head(text, all, *i).is_some()) {
            return Some((led, Joint::Beside));
        }
        // "push churn to 1.5% and the share of experts up to 60%"
        if shared_verb(text, sentence, all, next) {
            return Some((next, Joint::Apart));
        }
        let found =
            begins(next).is_some() || timed(text, all, next).is_some_and(|i| begins(i).is_some());
        if found {
            let also = word(text, all, next) == "also" || word(text, all, at) == "plus";
            return Some((next, if also { Joint::Beside } else { Joint::Next }));
        }
    }
    // "the first goal is …, the second is …"
    if gap.contains([',', ';']) || number == "and" {
        let from = at + usize::from(number == "and");
        let words = all
            .get(from)
            .and_then(|first| another(&low[first.start..sentence.end]));
        if let Some(next) = words.filter(|count| *count > 1).map(|count| from + count)
            && next < all.len()
        {
            return Some((next, Joint::Other));
        }
    }
    let mark =
        gap.contains(';') || gap.contains(',') && !matches!(word(text, all, at), "and" | "or");
    let cut = gap.contains(';');
    let item = gap.contains(['•', '|'])
        || gap == " / "
        || gap.contains(" - ") && starts_list(&low[sentence.clone()]);
    if item {
        return Some((at, Joint::Apart));
    }
    // "replace it, starting in May": how, not what else.
    let participle = !cut && number.ends_with("ing") && !word(text, all, 0).ends_with("ing");
    let how = if cut { Joint::Beside } else { Joint::Next };
    (cut || mark && !participle && begins(at).is_some()).then_some((at, how))
}

/// Words that stand before the verb that tells what is done.
pub(super) fn lead(w: &str) -> bool {
    matches!(
        w,
        "i" | "we"
            | "will"
            | "to"
            | "also"
            | "then"
            | "want"
            | "aim"
            | "plan"
            | "intend"
            | "would"
            | "like"
            | "my"
            | "goal"
            | "is"
            | "and"
            | "shall"
            | "should"
            | "must"
            | "not"
            | "only"
            | "am"
            | "going"
            | "target"
    )
}

/// The word behind a time that begins here.
pub(super) fn timed(text: &Text, all: &[Range<usize>], at: usize) -> Option<usize> {
    let first = all.get(at)?;
    let near = first.start..all.get(at + 6).map_or(text.low.len(), |last| last.end);
    let time = text.times_in(&near).first()?;
    let next = all.partition_point(|word| word.start < time.span.end);
    let begins = time.span.start <= first.end + 12 && next < all.len();
    (begins && next - at <= 5).then_some(next)
}

/// The same for the word at this place, and for one that no table knows but that takes an object as
/// verbs do: "decommission the data centre".
pub(super) fn head(text: &Text, all: &[Range<usize>], at: usize) -> Option<Class> {
    let here = word(text, all, at);
    let acts = || (act_en::is_act(here) && at + 1 < all.len()).then_some(Class::Deed);
    verb(here).or_else(acts).or_else(|| {
        let next = all.get(at + 1)?;
        let gap = &text.low[all[at].end..next.start];
        let taken = matches!(
            word(text, all, at + 1),
            "a" | "an" | "the" | "our" | "my" | "all" | "every" | "each" | "at"
        ) || text.low[next.clone()].starts_with(|c: char| c.is_ascii_digit())
            || super::en_words::is_number(word(text, all, at + 1));
        let at_least = word(text, all, at + 1) != "at" || word(text, all, at + 2) == "least";
        let base = here.len() > 2
            && here.bytes().all(|b| b.is_ascii_lowercase())
            && !here.ends_with("ed")
            && !here.ends_with('s')
            && !here.ends_with("ly")
            && !function(here);
        (gap == " " && taken && at_least && base).then_some(Class::Deed)
    })
}

/// Words before an article or a number that are no verbs.
#[rustfmt::skip]
const FUNCTION: &[&str] = &[
    "i", "we", "you", "he", "she", "it", "they", "did", "do", "does", "been", "being", "have", "come", "came", "raised", "found", "asked",
    "the", "its", "our", "his", "her", "their", "my", "your", "on", "in", "at", "by", "to", "of", "as", "is", "are", "be", "so", "or", "no", "each", "every", "other", "another",
    "and", "but", "for", "from", "into", "with", "than", "then", "over", "under", "above", "below", "about", "within", "after", "before", "during", "until", "till", "since",
    "per", "plus", "via", "upon", "onto", "both", "all", "not", "only", "more", "less", "least", "most", "around", "behind", "between", "among", "through", "without", "against", "across",
    "also", "even", "just", "that", "which", "who", "when", "where", "while", "once", "because", "if", "whether", "what", "how", "now", "later", "out", "off", "down", "along", "towards", "toward",
    "was", "were", "are", "has", "had", "can", "will", "may", "shall", "must", "should", "would", "could", "half", "twice", "like", "near", "inside", "outside", "except", "including", "version", "phase", "level",
    "net", "windows", "server", "ahead", "instead", "one", "two", "three", "four", "five", "six", "ten", "besides", "such", "some", "any", "this", "these", "those", "time", "year", "month", "week", "day", "quarter",
    "june", "july", "may", "march", "april", "august", "september", "october", "november", "december", "january", "february", "fiscal", "iso", "step", "rate", "score", "roughly", "point", "points", "grade", "tier", "priority",
];

/// Where they stand in the table.
static FUNCTION_INDEX: Index<{ FUNCTION.len() }> = Index::of_whole(FUNCTION);

/// Whether a word only joins others.
pub(super) fn function(word: &str) -> bool {
    FUNCTION_INDEX.has(FUNCTION, word)
}

/// Whether a date stands there that is no rhythm.
pub(super) fn due(text: &Text, span: &Range<usize>) -> bool {
    let mut times = text.times_in(span).iter();
    times.any(|time| time.kind != TimeKind::Frequency)
}

/// Whether it is said how often, and nothing of how many.
pub(super) fn rhythm(text: &Text, span: &Range<usize>) -> bool {
    let times = text.times_in(span);
    let often = times.iter().any(|time| time.kind == TimeKind::Frequency);
    often
        && text.quantities_in(span).iter().all(|at| {
            times
                .iter()
                .any(|time| time.span.start <= at.start && at.end <= time.span.end)
        })
}

/// Whether a thing with its own level begins here that the verb before holds for, too.
fn shared_verb(text: &Text, sentence: &Range<usize>, all: &[Range<usize>], next: usize) -> bool {
    let Some(first) = all.get(next) else {
        return false;
    };
    let led = verb(word(text, all, 0)) == Some(Class::Result);
    let (left, right) = (sentence.start..first.start, first.start..sentence.end);
    let figure = |span: &Range<usize>| text.quantities_in(span).first().cloned();
    let (Some(_), Some(level)) = (figure(&left), figure(&right)) else {
        return false;
    };
    let way = (next + 2..all.len()).take_while(|i| all[*i].start < level.start);
    let mut way = way.filter(|i| {
        matches!(
            word(text, all, *i),
            "to" | "by" | "under" | "below" | "from" | "at" | "above"
        )
    });
    led && verb(word(text, all, next)).is_none() && way.next().is_some()
}
