//! `activity-only`: the doing is counted, and nothing says what it brings about.

use std::ops::Range;

use super::activity_part::{
    apart, behind, body_of, figures, is_there, named_year, names_text, placed, role,
};
use super::activity_result::{LONGEST, brings_about};
use super::activity_result_en::is_part;
use super::activity_rhythm_en::{is_passive, of_another, of_others};
use super::activity_words as words;
use super::{Rule, marked, mindset_ja, missing};
use crate::assistant::text::class::{ends, holds, is_hiragana, is_one, last_chars, starts};
use crate::assistant::text::{Text, TimeKind, Tongue, en};
use crate::assistant::{Case, Finding, Group, KpiPart, Mend, Place};
use crate::model::{Direction, Kpi, KpiKind};

/// See the manual page beside.
pub(super) struct ActivityOnly;

impl Rule for ActivityOnly {
    fn id(&self) -> &'static str {
        "activity-only"
    }
    fn group(&self) -> Group {
        Group::Measurable
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let face = &case.goal.public;
        // In an action the doing is rightly counted.
        let goal = || {
            let texts = case.readings.iter();
            texts.filter(|r| !matches!(r.place, Place::Action(_)))
        };
        if !face.sign.trim().is_empty() {
            return;
        }
        if goal().any(|r| brings_about(&r.text)) {
            self.part(case, findings);
            return;
        }
        let measures = || {
            let kpis = face.kpis.iter();
            kpis.filter(|kpi| !kpi.name.trim().is_empty())
        };
        if measures().any(|kpi| !counts_doing(kpi, case)) {
            return;
        }
        let go = Mend::Jump(Place::Sign);
        for reading in goal() {
            let Some(span) = counted(&reading.text) else {
                continue;
            };
            if goes_on(&reading.text, span.end) {
                return;
            }
            if case.options.left(&reading.place) {
                let word = reading.text.normal.text[span.clone()].to_owned();
                let ask = Mend::Ask {
                    question: "rule-activity-only-ask",
                    fields: &["ask-result"],
                };
                let arguments = vec![("kind", "text".to_owned()), ("word", word)];
                findings.push(marked(self, reading, &span, arguments, vec![ask, go]));
            }
            return;
        }
        // 社外セミナーへの参加, with a target of six times.
        let times = face.kpis.iter().any(|kpi| {
            kpi.name.trim().is_empty() && kpi.kind == KpiKind::Count && kpi.target.is_some()
        });
        if let Some((reading, span)) = goal().find_map(|r| Some((r, bare(&r.text, times)?)))
            && case.options.left(&reading.place)
        {
            let word = reading.text.normal.text[span.clone()].to_owned();
            let arguments = vec![("kind", "text".to_owned()), ("word", word)];
            let ask = Mend::Ask {
                question: "rule-activity-only-ask",
                fields: &["ask-result"],
            };
            findings.push(marked(self, reading, &span, arguments, vec![ask, go]));
            return;
        }
        if let Some(kpi) = measures().next() {
            let place = Place::Kpi(kpi.id.clone(), KpiPart::Name);
            if case.options.left(&place) {
                let mut finding = missing(self, place, vec![go]);
                finding.arguments.push(("kind", "kpi".to_owned()));
                let name = kpi.name.trim().to_owned();
                finding.arguments.push(("word", name));
                findings.push(finding);
            }
        }
    }
}

/// The doing that is all of a text whose measure has no name of its own.
fn bare(text: &Text, counted: bool) -> Option<Range<usize>> {
    if !counted || text.tongue == Tongue::En {
        return None;
    }
    let mut all = text.sentences.iter().flat_map(|s| clauses(text, s));
    all.find_map(|clause| {
        let act = doing(text, &clause).last()?;
        (is_done(text, &clause) && !text.quoted(&act)).then_some(act)
    })
}

/// Whether a measure counts what is done, and not what comes of it.
fn counts_doing(kpi: &Kpi, case: &Case<'_>) -> bool {
    if kpi.kind == KpiKind::Scale || kpi.direction == Direction::Down {
        return false;
    }
    // What one of it is called counts too: 6 visits.
    let time = holds(&kpi.unit, &["hour", "minute", "day", "時間", "分", "日"]);
    let unit = if time { "" } else { kpi.unit.as_str() };
    let told = [kpi.name.as_str(), unit].map(|told| Text::new(told, case.normal));
    let result = |text: &Text| brings_about(text) || named_result(text);
    let done = |text: &Text| {
        doing(text, &(0..text.low.len())).next().is_some() || text.low.contains("回数")
    };
    !told.iter().any(result) && told.iter().any(done)
}

/// What a measure names as come of it: points found, answers, a level.
fn named_result(text: &Text) -> bool {
    match text.tongue {
        Tongue::Ja => holds(&text.low, words::MEASURED_JA),
        Tongue::En => {
            let mut all = text.words.iter().map(|word| &text.low[word.clone()]);
            let named = |word: &str| {
                words::MEASURED_EN.contains(&word) || words::COUNTED_EN.contains(&word)
            };
            // "findings per session", not "sessions per quarter".
            let per = text.low.split(" per ").nth(1).is_some_and(|unit| {
                let time = [
                    "month", "quarter", "year", "week", "half", "day", "term", "person",
                ];
                starts(unit.trim_start(), &time).is_none()
            });
            per || all.any(named)
        }
    }
}

/// The doing that the text counts: from its figure to its word, or the other way round.
pub(super) fn counted(text: &Text) -> Option<Range<usize>> {
    let whole = || {
        let sentences = text.sentences.iter();
        sentences
            .flat_map(|sentence| clauses(text, sentence))
            .filter(|clause| clause.len() < LONGEST)
    };
    let named = whole()
        .filter(|clause| is_done(text, clause))
        .find_map(|clause| {
            let mut best: Option<Range<usize>> = None;
            let theirs = of_others(text, &clause);
            let own = |act: &Range<usize>| act.end <= theirs.start || theirs.end <= act.start;
            for act in doing(text, &clause).filter(|act| own(act) && !placed(text, &clause, act)) {
                for figure in figures(text, &clause) {
                    let hull = act.start.min(figure.start)..act.end.max(figure.end);
                    if best.as_ref().is_none_or(|b| hull.len() < b.len()) {
                        best = Some(hull);
                    }
                }
            }
            best
        });
    named
        .or_else(|| whole().find_map(|clause| repeated(text, &clause)))
        .or_else(|| whole().find_map(|clause| role(text, &clause)))
        .or_else(|| apart(text))
        .or_else(|| behind(text))
}

/// Whether the clause rests on a doing, and does not only speak of one: 記事を書く, not 記事を消す.
pub(super) fn is_done(text: &Text, clause: &Range<usize>) -> bool {
    let body = body_of(text, clause);
    let end = clause.start + body.len();
    match text.tongue {
        Tongue::Ja => {
            let near = last_chars(body, 8);
            holds(near, words::LIGHT_JA)
                || holds(near, words::VAGUE_JA)
                || doing(text, &(end - near.len()..end)).next().is_some()
        }
        Tongue::En => {
            let all = text.words_in(clause);
            let first = all.iter().take(6).map(|word| &text.low[word.clone()]);
            let light = |word: &str| {
                en::base_of(word, words::LIGHT_EN).is_some()
                    || en::base_of(word, words::VERBS_EN).is_some()
            };
            // "Six study sessions this year" has no verb at all.
            let verb = first.clone().next().is_some_and(|word| {
                let counts = !text.quantities_in(&all[0]).is_empty() || word == "at";
                !counts && light(word)
            });
            let adverb = first
                .clone()
                .next()
                .is_some_and(|word| word.len() > 4 && word.ends_with("ly"));
            let led = (adverb || starts(body, words::LED_EN).is_some())
                && all
                    .iter()
                    .take(12)
                    .any(|word| light(&text.low[word.clone()]));
            verb || led || first.take(4).any(is_doing) || is_passive(text, clause)
        }
    }
}

/// Whatever is done again and again is a doing: 毎日書く, "once a quarter".
fn repeated(text: &Text, clause: &Range<usize>) -> Option<Range<usize>> {
    let mut times = text.times_in(clause).iter();
    let often = times
        .find(|time| time.kind == TimeKind::Frequency && !named_year(text, &time.span))?
        .span
        .clone();
    if text.quoted(&often) {
        return None;
    }
    let body = text.low[clause.clone()].trim_end_matches(['。', '.', '!', ' ']);
    let end = clause.start + body.len();
    match text.tongue {
        Tongue::Ja => {
            let verb = body.ends_with(['る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ'])
                || text.low[end..].starts_with('、') && ends(body, words::VERB_ENDS).is_some();
            let level = holds(body, words::LEVEL_JA)
                || holds(last_chars(body, 8), words::WILL_JA)
                || words::due_in(&text.low[often.end..end])
                || mindset_ja::rests_on(text, clause).is_some();
            let near = often.start..end;
            let short = text.low[near.clone()].chars().count() <= 40;
            (verb && !level).then_some(if short { near } else { often })
        }
        Tongue::En => {
            let level = holds(body, words::LEVEL_EN)
                || names_text(body)
                || of_another(text, clause, &often);
            // "a monthly report": the rhythm of a thing, unless the doing itself is held.
            let word = &text.low[often.clone()];
            let thing = word.ends_with("ly") && text.low[often.end..end].starts_with(' ');
            let held = starts(
                body,
                &["run ", "hold ", "have ", "host ", "organi", "join "],
            );
            // From its verb on: "report progress weekly".
            let head = &text.low[clause.start..often.start];
            let joints = [" and ", ", ", "; "];
            let from = joints
                .iter()
                .filter_map(|joint| Some(head.rfind(joint)? + joint.len()));
            let start = clause.start + from.max().unwrap_or(0);
            let near = if start < often.start {
                start..often.end
            } else {
                often
            };
            (!level && (!thing || held.is_some())).then_some(near)
        }
    }
}

/// Whether a clause behind the doing tells of something that is neither a doing nor an aim.
pub(super) fn goes_on(text: &Text, from: usize) -> bool {
    if text.tongue == Tongue::En {
        return false;
    }
    let sentences = text.sentences.iter().filter(|s| s.end > from);
    sentences
        .flat_map(|sentence| clauses(text, sentence))
        .any(|clause| {
            let body = text.low[clause.clone()].trim_end_matches(['。', '.', '!', ' ', '\n']);
            let near = last_chars(body, 8);
            let verb = near.ends_with(['る', 'う', 'く', 'す', 'つ', 'む', 'ぶ', 'ぐ']);
            let aim = holds(near, words::VAGUE_JA)
                || holds(near, words::LIGHT_JA)
                || holds(body, words::ROUND_JA)
                || body.ends_with("する")
                    && holds(near, &["を", "に"])
                    && holds(near, words::DOING_JA);
            let done = clause.end - clause.start - body.len();
            let act = doing(text, &(clause.end - done - near.len()..clause.end)).next();
            clause.start >= from && verb && !aim && act.is_none()
        })
}

/// The clauses of a Japanese sentence; an English one is one clause.
pub(super) fn clauses<'a>(
    text: &'a Text,
    sentence: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let (mut at, end, ja) = (sentence.start, sentence.end, text.tongue == Tongue::Ja);
    std::iter::from_fn(move || {
        while at < end {
            let rest = &text.low[at..end];
            // A comma behind a noun or a time goes on with the same clause.
            let mut cut = end;
            if ja {
                let commas = rest.char_indices().filter(|(_, c)| *c == '、');
                for (comma, _) in commas {
                    if ends(&rest[..comma], words::VERB_ENDS).is_some() {
                        cut = at + comma;
                        break;
                    }
                }
            }
            let clause = at..cut;
            at = cut + '、'.len_utf8();
            if !clause.is_empty() {
                return Some(clause);
            }
        }
        None
    })
}

/// Where something is done that leaves nothing behind by itself.
pub(super) fn doing<'a>(
    text: &'a Text,
    within: &Range<usize>,
) -> Box<dyn Iterator<Item = Range<usize>> + 'a> {
    let (low, start, end) = (&text.low, within.start, within.end);
    match text.tongue {
        Tongue::Ja => {
            let letters = low[start..end]
                .char_indices()
                .map(move |(at, _)| start + at);
            Box::new(letters.filter_map(move |at| {
                if !words::DOING_JA_BEGINS.may(low, at) {
                    return None;
                }
                let word = starts(&low[at..end], words::DOING_JA)?;
                let tail = &low[at + word.len()..end];
                // 会議室, 報告書, レビュー指摘: a thing that is named after the doing.
                let noun = !word.ends_with(is_hiragana);
                let thing = noun && starts(tail, words::THINGS_JA).is_some();
                (!thing).then(|| at..at + word.len())
            }))
        }
        Tongue::En => {
            let all = text.words_in(within);
            Box::new((0..all.len()).filter_map(move |i| {
                let around = en::Around::new(text, all, i);
                let word = around.word(0);
                let noun = is_doing(word);
                let next = around.word(1);
                // "The batch updates the rates": a verb of somebody else.
                if is_there(&around) {
                    return None;
                }
                let does = word.ends_with('s') && i > 1 && matches!(next, "the" | "its" | "their");
                let thing = is_one(next, words::THINGS_EN) || does || is_part(text, all, i);
                let verb = || {
                    en::base_of(word, words::VERBS_EN).is_some_and(|base| match around.role(base) {
                        en::Role::Predicate => !(thing && word.ends_with("ing")),
                        en::Role::Adjunct => !thing && !word.ends_with("ing"),
                        en::Role::Other => false,
                    })
                };
                (noun && !thing || verb()).then(|| all[i].clone())
            }))
        }
    }
}

/// Whether an English noun names a doing.
pub(super) fn is_doing(word: &str) -> bool {
    let noun = |word: &str| is_one(word, words::DOING_EN);
    let es = |one: &str| one.ends_with(['h', 's', 'x']) && noun(one);
    noun(word)
        || word.strip_suffix('s').is_some_and(noun)
        || word.strip_suffix("es").is_some_and(es)
}
