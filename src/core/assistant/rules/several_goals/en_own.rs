//! Two outcomes in English, each with a thing of its own, that nothing ties together: the default is that they are
//! two goals, whatever they are about, and signs of one goal keep it silent.

use std::ops::Range;

use super::apart::brings;
use super::en::{BESIDE, lead, word};
use super::en_added::ordinal;
use super::en_back::points_back;
use super::en_clause::act;
use super::en_finite::{fresh, gerund, is_finite, under};
use super::en_words::{QUANTIFIERS, leads_in, shared, topic};
use super::verbs_en::{function, head, verb};
use super::words::{Class, Topic};
use super::{Act, Joint, apart_en, joints_en};
use crate::assistant::text::{Text, class};

/// So many clauses are looked at.
const MOST: usize = 8;
/// So many words may lead in to what is done.
const LEAD: usize = 14;

/// What stands between a clause and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// It goes on within what hangs on the first.
    Within,
    /// Only "and".
    And,
    /// "and" behind a comma.
    Comma,
    /// A semicolon, a stroke or the end of a sentence.
    Mark,
    /// Words that set one beside the other: "along with", "on top of that".
    Said,
}

/// A clause that says what comes about.
struct Own<'a> {
    all: &'a [Range<usize>],
    tie: Tie,
    /// Where the verb stands, or the subject of a clause that has one.
    at: usize,
    end: usize,
    span: Range<usize>,
    /// Whether it names who or what does it.
    finite: bool,
    class: Class,
    topic: Option<Topic>,
    act: Option<Act>,
}

/// The second of them.
pub(super) fn second(text: &Text) -> Option<Range<usize>> {
    if text.sentences.len() > 2 {
        return None;
    }
    let mut found: Vec<Own<'_>> = Vec::new();
    for sentence in &text.sentences {
        let all = text.words_in(sentence);
        if matches!(word(text, all, 0), "if" | "when" | "once" | "because" | "so" | "whenever" | "unless" | "where") {
            return None;
        }
        let mut tie = Tie::Mark;
        let mut from = 0;
        for at in 1..=all.len() {
            let Some((next, how)) = cut(text, all, from, at) else {
                continue;
            };
            match own(text, all, from..at, tie) {
                Some(own) => found.push(own),
                // "Starting in April and ending in June, …"
                None if from == 0 && how <= Tie::Comma => continue,
                None => return None,
            }
            (from, tie) = (next, how);
            if found.len() > MOST {
                return None;
            }
        }
    }
    // Three doings in one row are the steps of one way.
    let rows = found.iter().filter(|own| own.tie < Tie::Mark).count();
    if rows > 1 {
        return None;
    }
    let at = (1..found.len()).find(|at| stands_apart(text, &found[at - 1], &found[*at]))?;
    Some(found[at].span.clone())
}

/// Where the clause after the one that ends before this word begins, and how it is tied; the end of all, too.
fn cut(text: &Text, all: &[Range<usize>], from: usize, at: usize) -> Option<(usize, Tie)> {
    if at == all.len() {
        return Some((at, Tie::Mark));
    }
    let gap = &text.low[all[at - 1].end..all[at].start];
    if gap.contains([';', '•', '|']) || gap.contains(" / ") {
        return Some((at, Tie::Mark));
    }
    let here = word(text, all, at);
    let and = here == "and" || here == "plus";
    if !and && !gap.contains(',') && !matches!(here, "as" | "along" | "together" | "in" | "while" | "alongside" | "besides") {
        return None;
    }
    let next = at + usize::from(and);
    let rest = &text.low[all.get(next)?.start..];
    let said = class::starts(rest, BESIDE).or_else(|| class::starts(rest, ROLES));
    if let Some(words) = class::starts(rest, WITH).filter(|_| said.is_none_or(|said| said == "as well as")) {
        let next = next + words.split(' ').count();
        let verbal = verb(word(text, all, next)).is_some() || gerund(word(text, all, next));
        return verbal.then_some((next, Tie::Said));
    }
    if here == "while" && gap.contains(',') {
        return reads(text, all, at + 1, all.len()).map(|_| (at + 1, Tie::Said));
    }
    if !and {
        return None;
    }
    reads(text, all, next, all.len())?;
    // "so that no part runs out and rush orders fall", "by moving nine and dropping one": of what was said.
    let inner = (from + 1..at).any(|i| {
        under(text, &all[i..=i]) || matches!(word(text, all, i), "by" | "through" | "without") && gerund(word(text, all, i + 1))
    });
    let so = matches!(word(text, all, next), "thereby" | "thus" | "hence" | "therefore");
    if said.is_none() && inner || so {
        return Some((next, Tie::Within));
    }
    let tie = match said {
        Some(_) => Tie::Said,
        None if here == "plus" => Tie::Said,
        None if gap.contains(',') => Tie::Comma,
        None => Tie::And,
    };
    Some((next, tie))
}

/// Behind these stands a doing beside the one before.
const WITH: &[&str] = &[
    "as well as", "along with", "together with", "in addition to", "alongside", "besides", "while also", "on top of",
];

/// In what other role something is done.
const ROLES: &[&str] = &[
    "in my other role", "in another role", "for another", "as my other", "on the other hand", "in my second role",
];

/// Where the verb of a clause stands, or its subject, with whether it names one.
fn reads(text: &Text, all: &[Range<usize>], from: usize, end: usize) -> Option<(usize, bool)> {
    let mut at = from;
    while at < end && at < from + LEAD {
        let here = word(text, all, at);
        if lead(here) && !(matches!(here, "like" | "want") && at > from) || here == "i'd" || ordinal(here) || here.ends_with("ly") && verb(here).is_none() {
            at += 1;
            continue;
        }
        let rest = &text.low[all[at].start..];
        if let Some(words) = class::starts(rest, BESIDE) {
            at += words.split(' ').count();
            continue;
        }
        // "By March, …", "Until the end of Q4: …", "As team leader I …"
        let mark = |i: &usize| text.low[all[*i - 1].end..all[*i].start].contains([',', ':']);
        let colon = |i: &usize| text.low[all[*i - 1].end..all[*i].start].contains(':');
        let near = at + 1..end.min(at + LEAD);
        if (leads_in(here) || matches!(here, "starting" | "beginning" | "ending" | "until")) && head(text, all, at).is_none() {
            let own = near.clone().find(|i| matches!(word(text, all, *i), "i" | "we"));
            let behind = near.clone().find(mark).or(own);
            if let Some(next) = behind {
                at = next;
                continue;
            }
            if !matches!(here, "the" | "this" | "every" | "each") {
                return None;
            }
        }
        if let Some(next) = (at + 1..end.min(at + 4)).find(colon)
            && head(text, all, at).is_none_or(|class| class == Class::Prep)
        {
            at = next;
            continue;
        }
        if here == "what"
            && let Some(is) = near.clone().find(|i| word(text, all, *i) == "is")
        {
            at = is + 1;
            continue;
        }
        break;
    }
    if at + 1 >= end {
        return None;
    }
    // "I'd like alerts to land on phones"
    if matches!(word(text, all, at), "like" | "want") {
        return Some((at + 1, true));
    }
    // "Shift swaps get checked": a noun that looks like a verb.
    let noun = (at + 2..end.min(at + 4)).any(|i| {
        let before = word(text, all, i - 1);
        before.ends_with('s') && !function(before) && matches!(word(text, all, i), "are" | "is" | "get" | "gets" | "can" | "will" | "must" | "come")
    }) && !matches!(word(text, all, at), "ensure" | "make" | "see" | "keep" | "check" | "confirm" | "verify" | "have" | "get" | "let");
    if (noun || head(text, all, at).is_none()) && finite(text, all, at, end) {
        return Some((at, true));
    }
    if imperative(text, all, at, end) {
        return Some((at, false));
    }
    // "30 onboardings done without my senior": a thing and how many.
    let counted = all[at].start..all[end - 1].end;
    (end - at > 2 && !text.quantities_in(&counted).is_empty()).then_some((at, true))
}

/// Whether one is told to do something here: a verb of the table, or a word that looks like one with its thing behind.
fn imperative(text: &Text, all: &[Range<usize>], at: usize, end: usize) -> bool {
    let here = word(text, all, at);
    // "Work does not stop"
    if matches!(word(text, all, at + 1), "does" | "do" | "is" | "are" | "has" | "will") {
        return false;
    }
    if head(text, all, at).is_some() {
        return true;
    }
    let shape = here.len() > 2
        && here.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        && !function(here)
        && (here == "balance" || !NOUNS.iter().any(|ending| here.ends_with(ending)))
        && topic(here).is_none();
    let next = word(text, all, at + 1);
    let thing = |i: usize| i < end && !function(word(text, all, i)) && text.low[all[i - 1].end..all[i].start] == *" ";
    let particle = matches!(next, "out" | "up" | "off" | "down" | "away");
    let close = at + 1 + usize::from(particle);
    shape && (QUANTIFIERS.contains(&next) && !particle || thing(close) && thing(close + 1)) && close + 1 < end
}

/// What nouns and adjectives end in, and no verb as one is told to do it.
const NOUNS: &[&str] = &[
    "s", "ed", "ly", "ing", "tion", "sion", "ment", "ness", "ity", "er", "or", "al", "ance", "ence", "ic", "ous", "ful", "able", "ism", "cy", "ship", "ry", "ive",
];

/// Whether a clause that names who or what does it begins here: "badges come back", "pilots can look up …".
fn finite(text: &Text, all: &[Range<usize>], at: usize, end: usize) -> bool {
    let inner = |i: &usize| !under(text, &all[*i..=*i]);
    (at + 1..end.min(at + 10)).take_while(inner).any(|i| {
        let (before, here) = (word(text, all, i - 1), word(text, all, i));
        let modal = matches!(here, "can" | "cannot" | "can't" | "may" | "no" | "need" | "needs" | "have" | "has")
            && (!matches!(here, "no") || word(text, all, i + 1) == "longer");
        let many = before.ends_with('s') && !function(before) && (verb(here).is_some() || matches!(here, "come" | "go" | "exist")) && !gerund(here);
        let plain = text.low[all[i - 1].end..all[i].start] == *" " && !function(before);
        plain && (modal || is_finite(here) || many)
    })
}

/// What a clause says; nothing where none can be told.
fn own<'a>(text: &Text, all: &'a [Range<usize>], clause: Range<usize>, tie: Tie) -> Option<Own<'a>> {
    let (at, finite) = reads(text, all, clause.start, clause.end)?;
    let span = all[at].start..super::en_words::with_percent(text, all[clause.end - 1].end);
    let act = if finite {
        None
    } else {
        act(text, all, &(at..clause.end), Joint::Next)
    };
    let topic = act.as_ref().map_or_else(|| topic(&text.low[span.clone()]), |act| act.topic);
    let class = act.as_ref().map_or(if finite { Class::Result } else { Class::Deed }, |act| act.class);
    Some(Own { all, tie, at, end: clause.end, span, finite, class, topic, act })
}

/// Whether nothing says that the second belongs to the first.
fn stands_apart(text: &Text, first: &Own<'_>, second: &Own<'_>) -> bool {
    use Class::{Check, Deed, Do, Gain, Grow, Hand, Make, Other, Prep, Result};
    if second.tie == Tie::Within {
        return false;
    }
    let close = second.tie < Tie::Mark;
    let object = |own: &Own<'_>| own.finite || own.act.as_ref().is_none_or(|act| act.object);
    if first.finite != second.finite || !object(first) || !object(second) {
        return false;
    }
    let named = labelled(text, first) && labelled(text, second);
    if named && second.tie >= Tie::Mark {
        return true;
    }
    let low = |own: &Own<'_>| &text.low[own.span.clone()];
    let from = second.at + usize::from(!second.finite);
    // "have the server running in production"
    let end = second.end - 2 * usize::from(low(second).trim_end_matches(['.', ' ']).ends_with("in production"));
    if points_back(text, second.all, from..end)
        || shared(text, &first.span, &second.span)
        || joints_en::step(text, &second.span)
    {
        return false;
    }
    let known = first.topic.is_some() && second.topic.is_some();
    let said = second.tie == Tie::Said || class::ends(low(second).trim_end_matches(['.', ' ']), &[" too", " as well"]).is_some();
    // Wishes without an end: the one brings about the other no more than that the other way round.
    let vague = |own: &Own<'_>| own.act.as_ref().is_some_and(|act| act.class == Result && !act.figure);
    let wishes = vague(second) && (vague(first) || first.act.as_ref().is_some_and(|act| act.helps));
    if wishes && first.topic != second.topic {
        return true;
    }
    if known && (first.topic == second.topic || brings(first.topic, second.topic) && !said) {
        return false;
    }
    if first.finite {
        // "I want the structure to be strengthened" goes on about what was told of it.
        let wish = |own: &Own<'_>| own.at > 0 && matches!(word(text, own.all, own.at - 1), "like" | "want");
        if wish(first) != wish(second) {
            return false;
        }
        let before = (first.at..first.end).any(|i| BEFORE.contains(&word(text, first.all, i)));
        return !close && !before && !low(second).starts_with("the count");
    }
    // "I call every customer": how.
    let lead = &text.low[..second.span.start];
    let how = class::ends(lead.trim_end(), &[" i", " we"]).is_some()
        && !said
        && class::ends(text.low[..first.span.start].trim_end(), &["i", "we"]).is_none();
    // "Reduce queueing: move the scanners …": what does it.
    let colon = text.low[first.span.start..second.span.start].contains(": ");
    let doing = word(text, second.all, second.at);
    if how || colon || second.at > 0 && word(text, second.all, 0) == "to" || FOLLOWS.contains(&doing) {
        return false;
    }
    if said {
        return true;
    }
    if matches!(first.class, Prep | Check | Other) || matches!(second.class, Check | Gain | Other) {
        return false;
    }
    let (one, two) = (first.act.as_ref(), second.act.as_ref());
    let figure = |act: Option<&Act>| act.is_some_and(|act| act.figure);
    let rhythm = |act: Option<&Act>| act.is_some_and(|act| act.rhythm);
    let level = first.class == Result;
    // A level comes of what is done, and of two that are measured the tables know better.
    if second.class == Result && (!level || figure(one) && figure(two)) {
        return false;
    }
    let definite = |own: &Own<'_>| matches!(word(text, own.all, own.at + 1), "the" | "our" | "my");
    if !close {
        return !rhythm(two) && (two.is_none_or(|act| fresh(text, act)) || definite(second));
    }
    let makes = matches!(first.class, Make | Do | Deed | Hand);
    let used = second.class == Hand && figure(two) || second.class == Grow;
    // An exam that others pass comes of nothing that is made.
    let people = matches!(second.topic, Some(Topic::Learning | Topic::Leave | Topic::Hiring));
    let row = text.low[first.span.clone()].contains(',') || first.end - first.at < 3;
    if first.class == Do || second.class == Prep || makes && used && !people || rhythm(one) || rhythm(two) || row {
        return false;
    }
    if two.is_some_and(|two| apart_en::way(text, two, two)) || one.zip(two).is_some_and(|(one, two)| apart_en::offers(text, one, two) || apart_en::told(text, one, two)) {
        return false;
    }
    // "relabel the meeting-room cables": a thing that is told by more than one word is no part of the first.
    let whole = |own: &Own<'_>| (2..4).all(|i| own.at + i < own.end && !function(word(text, own.all, own.at + i)));
    two.is_none_or(|act| fresh(text, act)) || definite(second) && (definite(first) || whole(second))
}

/// Whether the clause stands behind a label that counts the goals: "Goal A: …".
fn labelled(text: &Text, own: &Own<'_>) -> bool {
    let head = text.low[..own.span.start].trim_end();
    let label = head.rsplit(['.', ';']).next().unwrap_or("").trim_start();
    head.ends_with(':') && label.len() < 12 && class::starts(label, &["goal ", "aim ", "target ", "objective "]).is_some()
}

/// What tells how things were.
const BEFORE: &[&str] = &["was", "were", "had", "said", "used", "did", "came", "took"];

/// What one does with a thing once it is there.
#[rustfmt::skip]
const FOLLOWS: &[&str] = &[
    "use", "share", "present", "explain", "hand", "distribute", "apply", "reuse", "show", "report", "roll", "deploy", "try", "tell", "demonstrate",
    "trial", "adopt", "demo", "announce", "recommend", "brief", "send", "return", "turn", "discard", "fix", "correct", "adjust", "record", "log", "document",
    "publish", "test", "verify", "confirm", "check",
];

