//! `private-leak`: words of the notes, or words that only notes would use, stand in the goal.

use std::ops::Range;

use super::named_customer::{Named, listed, named, stands_alone};
use super::private_phrases::phrases;
use super::private_words::{BRACKETS, Name, names};
use super::{Rule, marked};
use crate::assistant::text::Text;
use crate::assistant::text::tokens::{ENOUGH, Index, Tokens};
use crate::assistant::{Case, Finding, Group, Mend, Reading};
use crate::sorted::arrange;

/// See the manual page beside.
pub(super) struct PrivateLeak;

/// Rows of so many tokens that also stand in the title, the KPIs, the template or the cascade do not count.
const KNOWN: usize = 3;

impl Rule for PrivateLeak {
    fn id(&self) -> &'static str {
        "private-leak"
    }
    fn group(&self) -> Group {
        Group::Discreet
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let notes: Vec<Text> = case
            .goal
            .private
            .texts()
            .chain(
                case.plan
                    .own
                    .texts()
                    .filter(|text| !case.plan.own.names.0.iter().any(|n| n == text)),
            )
            .map(|text| Text::words(text, case.normal))
            .collect();
        let tokens: Vec<Tokens<'_>> = notes.iter().map(|note| Tokens::new(&note.low)).collect();
        let seeds: Vec<Index> = tokens.iter().map(Tokens::seeds).collect();
        let names = names(case, &notes);
        let kept_out = listed(case);
        let mut known = Known {
            case,
            texts: None,
            own: 0,
        };
        case.each_text(|reading| {
            let text = &reading.text;
            let mut spans: Vec<(Range<usize>, &'static str)> = Vec::new();
            runs(text, &tokens, &seeds, &mut known, &mut spans);
            let before = spans.len();
            for name in &names {
                called(text, name, &mut known, &mut spans);
            }
            if spans.len() > before {
                // Who is named as a customer or a person is told so by another rule.
                let others = named(text, &kept_out);
                let apart = |span: &Range<usize>| {
                    let touches =
                        |(other, _): &Named| other.start < span.end && span.start < other.end;
                    !others.iter().any(touches)
                };
                spans.retain(|(span, kind)| *kind != "name" || apart(span));
            }
            let before = spans.len();
            phrases(text, &mut spans);
            for at in (before..spans.len()).rev() {
                if known.names(&text.low[spans[at].0.clone()]) {
                    spans.remove(at);
                }
            }
            arrange(&mut spans, &mut |(one, _), (other, _)| {
                (one.start, other.end) < (other.start, one.end)
            });
            let mut reached = 0;
            for (span, kind) in spans {
                if span.start < reached {
                    continue;
                }
                reached = span.end;
                findings.push(finding(self, reading, &span, kind));
            }
        });
    }
}

fn finding(rule: &PrivateLeak, reading: &Reading, span: &Range<usize>, kind: &str) -> Finding {
    let word = reading.text.normal.text[span.clone()].to_owned();
    marked(
        rule,
        reading,
        span,
        vec![("word", word), ("kind", kind.to_owned())],
        vec![
            Mend::Ask {
                question: "rule-private-leak-ask",
                fields: &["ask-other-words"],
            },
            Mend::Drop,
        ],
    )
}

fn runs(
    text: &Text,
    notes: &[Tokens<'_>],
    seeds: &[Index],
    known: &mut Known<'_, '_>,
    spans: &mut Vec<(Range<usize>, &'static str)>,
) {
    if notes.is_empty() {
        return;
    }
    let own = Tokens::new(&text.low);
    let mut covered = None;
    for (note, index) in notes.iter().zip(seeds) {
        for run in own.shared(note, index) {
            if own.heft(&run, &[]) < ENOUGH {
                continue;
            }
            let covered = covered.get_or_insert_with(|| {
                let indexes: Vec<Index> = known
                    .texts()
                    .iter()
                    .map(|t| Tokens::new(&t.low).index(KNOWN))
                    .collect();
                own.covered(&indexes, KNOWN)
            });
            if own.heft(&run, covered) >= ENOUGH {
                spans.push((own.bytes(&run), "run"));
            }
        }
    }
}

fn called(
    text: &Text,
    name: &Name,
    known: &mut Known<'_, '_>,
    spans: &mut Vec<(Range<usize>, &'static str)>,
) {
    for (at, found) in text.low.match_indices(name.low.as_str()) {
        let span = at..at + found.len();
        let capital = text.normal.text[at..].starts_with(|c: char| c.is_ascii_uppercase())
            && text.sentence(at).start != at;
        let whole = stands_alone(&text.low, &span) && (!name.unsure || capital);
        if whole && !known.hold(name.low.trim_matches(BRACKETS)) {
            spans.push((span, "name"));
        }
    }
}

/// What also stands in the goal's own title and KPIs, in the cascade or in the template.
struct Known<'c, 'a> {
    case: &'c Case<'a>,
    /// The goal's own first, so many as `own` says.
    texts: Option<Vec<Text>>,
    own: usize,
}

impl Known<'_, '_> {
    /// Whether the word stands in one of them.
    fn hold(&mut self, word: &str) -> bool {
        self.texts().iter().any(|text| text.low.contains(word))
    }

    /// Whether the word names what the company works on: it stands in the cascade, or in the title and
    /// the measures and is no leak there.
    fn names(&mut self, word: &str) -> bool {
        self.texts();
        let own = self.own;
        let leaks = |text: &Text| {
            let mut spans = Vec::new();
            phrases(text, &mut spans);
            !spans.is_empty()
        };
        let mut texts = self.texts().iter().enumerate();
        texts.any(|(at, text)| text.low.contains(word) && (at >= own || !leaks(text)))
    }

    fn texts(&mut self) -> &[Text] {
        let case = self.case;
        let own = &mut self.own;
        self.texts.get_or_insert_with(|| {
            let face = &case.goal.public;
            let context = &case.plan.context;
            let mut texts = vec![&face.title];
            for kpi in &face.kpis {
                texts.extend([
                    &kpi.name,
                    &kpi.unit,
                    &kpi.method,
                    &kpi.counting,
                    &kpi.evidence,
                ]);
                texts.extend(&kpi.steps);
            }
            texts.retain(|text| !text.trim().is_empty());
            *own = texts.len();
            texts.extend([
                &context.name,
                &context.company,
                &context.department,
                &context.section,
                &context.vision,
                &context.focus,
                &context.purpose,
                &context.slogan,
                &context.used_for,
                &context.ai_rules,
                &context.meanings.result,
                &context.meanings.process,
                &context.meanings.contribution,
            ]);
            texts.extend(context.figures.iter().map(|f| &f.name));
            texts.extend(context.policies.iter().flat_map(|p| [&p.area, &p.text]));
            texts.extend(context.objectives.iter().map(|o| &o.text));
            texts.extend(&case.options.known);
            texts
                .into_iter()
                .filter(|text| !text.trim().is_empty())
                .map(|text| Text::words(text, case.normal))
                .collect()
        })
    }
}
