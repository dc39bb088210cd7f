//! `hedge`: a way out, or an extent that nobody has fixed.

use std::ops::Range;

use super::hedge_beside::{beside, explained};
use super::hedge_words::IF_JA;
use super::hedge_words::Settle::{self, Far, How, When, Which};
use super::{Rule, hedge_en, hedge_ja, marked, own_words};
use crate::assistant::text::class::{ends, first_chars, last_chars, starts};
use crate::assistant::text::{Text, TimeKind, Tongue};
use crate::assistant::{Case, Finding, Group, Mend};
use crate::model::WordList;

/// See the manual page beside.
pub(super) struct Hedge;

impl Rule for Hedge {
    fn id(&self) -> &'static str {
        "hedge"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>) {
        let own = own_words::words(case, WordList::Hedges);
        for reading in &case.readings {
            let text = &reading.text;
            let mut hits = Vec::new();
            match text.tongue {
                Tongue::Ja => hedge_ja::hedges(text, &mut hits),
                Tongue::En => hedge_en::hedges(text, &mut hits),
            }
            for span in own_words::phrases(&own, &text.low) {
                if !hits
                    .iter()
                    .any(|(hit, _)| hit.start < span.end && span.start < hit.end)
                {
                    hits.push((span, How));
                }
            }
            for (span, settle) in hits {
                if text.quoted(&span) || stated(text, &span, settle) {
                    continue;
                }
                let word = text.normal.text[span.clone()].to_owned();
                findings.push(marked(
                    self,
                    reading,
                    &span,
                    vec![("word", word)],
                    mends(settle),
                ));
            }
        }
    }
}

fn mends(settle: Settle) -> Vec<Mend> {
    match settle {
        Which => vec![
            Mend::Drop,
            Mend::Ask {
                question: "rule-hedge-ask-which",
                fields: &["ask-which"],
            },
        ],
        When => vec![
            Mend::Ask {
                question: "rule-hedge-ask-when",
                fields: &["ask-how-often"],
            },
            Mend::Drop,
        ],
        Far => vec![
            Mend::Ask {
                question: "rule-hedge-ask-far",
                fields: &["ask-how-far"],
            },
            Mend::Drop,
        ],
        How => vec![
            Mend::Ask {
                question: "rule-hedge-ask-how",
                fields: &["ask-how-shown"],
            },
            Mend::Drop,
        ],
    }
}

/// Whether the extent is stated at once: 定期的に（月1回）, regularly (every Monday).
fn stated(text: &Text, span: &Range<usize>, settle: Settle) -> bool {
    let low = &text.low;
    let tail = &low[span.end..];
    let head = &low[..span.start];
    // A bracket right behind that holds a figure or a time.
    let opened = tail.trim_start_matches([' ', '、', ',', 'に', 'な']);
    let near = |range: &Range<usize>| {
        !text.quantities_in(range).is_empty() || !text.times_in(range).is_empty()
    };
    if opened.starts_with(['(', ':', '='])
        || opened.starts_with("すなわち")
        || opened.starts_with("つまり")
    {
        let from = span.end + (tail.len() - opened.len());
        let close = opened.find([')', '。', '\n']).unwrap_or(opened.len());
        if near(&(from..from + close)) {
            return true;
        }
        if opened.starts_with('(') && close > 1 && !text.low[span.clone()].ends_with('等') {
            return true;
        }
    }
    if text.tongue == Tongue::En && explained(text, span) {
        return true;
    }
    // Several sites (3: Nagoya, Fukuoka, Sendai): a bracket behind what they are.
    if listed_behind(text, span) {
        return true;
    }
    if matches!(
        &low[span.clone()],
        "など"
            | "等"
            | "とか"
            | "ほかの"
            | "etc"
            | "etc."
            | "and so on"
            | "適宜"
            | "必要に応じて"
            | "more or less"
            | "原則"
            | "原則として"
            | "基本的に"
            | "normally"
            | "usually"
            | "in principle"
            | "generally"
    ) {
        return false;
    }
    if text.tongue == Tongue::En {
        return beside(text, span);
    }
    // 大半を二人で確認する: the figure is that of something else.
    let part = ["大半", "ほとんど", "大部分", "一部", "多く"];
    let part = part.iter().any(|word| low[span.clone()].contains(word));
    if part || ends(&low[span.clone()], IF_JA).is_some() {
        return false;
    }
    let reach = 8;
    // A comma right beside belongs to the hedge, the next one to another clause.
    let marks = ['。', '.', '\n', ';', '、'];
    let before_near = last_chars(head, reach);
    let beside = before_near.strip_suffix('、').unwrap_or(before_near);
    let clause = beside.rsplit(marks).next().unwrap_or("");
    let start = span.start - clause.len() - (before_near.len() - beside.len());
    let after_near = first_chars(tail, reach);
    let beside = after_near.strip_prefix('、').unwrap_or(after_near);
    let clause = beside.split(marks).next().unwrap_or("");
    let end = span.end + clause.len() + (after_near.len() - beside.len());
    // A little further on both sides, so that what only reaches in is seen too.
    let wide = start.saturating_sub(24)..end + 24;
    // ほぼすべて: "all" is just what is taken back.
    let touches = |at: &Range<usize>| {
        at.start < end && start < at.end && !low[at.clone()].starts_with(['全', 'す'])
    };
    // 端末120台がしっかり保守され, その他の障害を6件以下に: the figure says how many things, or how far.
    let theirs = |at: &&Range<usize>| {
        let tail = &low[at.end..];
        let bound = starts(tail, &["以下", "以内", "未満"]).is_some();
        let object = at.end <= span.start && tail.starts_with(['が', 'を', 'は', 'の', 'へ']);
        match settle {
            Which => at.start >= span.end && bound,
            Settle::How | Settle::When => object,
            // なるべく対面で6社: how, and how many.
            Settle::Far => {
                at.start >= span.end
                    && low[span.end..at.start].contains(['で', 'く', 'を'])
                    && !low[span.end..at.start].contains(['早', '多', '少', '短'])
            }
        }
    };
    text.quantities_in(&wide)
        .iter()
        .filter(|at| !theirs(at))
        .any(touches)
        || text.times_in(&wide).iter().any(|t| {
            // 毎週の作業 is what is done, and not how often.
            let whose = low[t.span.end..].starts_with('の');
            t.kind == TimeKind::Frequency && !whose && settle != Which && touches(&t.span)
        })
}

/// Whether a bracket that counts stands behind the thing of which there are several.
fn listed_behind(text: &Text, span: &Range<usize>) -> bool {
    let tail = &text.low[span.end..];
    let Some(open) = tail.find('(') else {
        return false;
    };
    let thing = &tail[..open];
    let near = thing.chars().count() <= 24
        && !thing.contains(['、', ',', '。', '.', ';', '\n', 'を', 'で', 'に'])
        && thing.split_whitespace().count() <= 2;
    let end = tail[open..]
        .find(')')
        .map_or(tail.len(), |close| open + close);
    let inside = span.end + open..span.end + end;
    let told = ["within ", "under ", "every ", "at least "];
    let counts = tail[open + 1..].starts_with(|c: char| c.is_ascii_digit())
        || ends(thing.trim_end(), &["s"]).is_some()
            && told.iter().any(|told| tail[open + 1..].starts_with(told));
    // 様々な業種(製造、流通、医療): which ones they are.
    let named = text.tongue == Tongue::Ja
        && text.low[inside.clone()].contains(['、', '・', ','])
        && ["など", "等", "とか", "ほか"]
            .iter()
            .all(|more| !text.low[inside.clone()].contains(more));
    near && (named || counts && !text.quantities_in(&inside).is_empty())
}
