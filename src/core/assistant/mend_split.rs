//! Of several goals in one statement, those behind the first as sentences of their own.

use std::ops::Range;

use super::mend_several::{ASIDE, BOTH, parted};
use super::rules::{base_en, joined_aims_ja, shares_verb};
use super::text::class::{ends, starts};
use super::text::{Text, Tongue};
use crate::ports::Normal;

/// What goes to a goal of its own when the first stays, in the order in which it stood.
pub(super) fn others(text: &Text, normal: &dyn Normal) -> Option<String> {
    let (_, others) = parted(text, normal)?;
    let gap = match text.tongue {
        Tongue::Ja => "",
        Tongue::En => " ",
    };
    Some(others.join(gap))
}

/// What is taken out with the second goal, as a sentence that stands alone.
pub(super) fn alone(text: &Text, span: &Range<usize>) -> String {
    let own = &text.normal.text;
    let sentence = text.sentence(span.start);
    let clause =
        |range: Range<usize>| own[range].trim_end_matches(['。', '.', '、', ',', ' ', '\n', ';']);
    if text.tongue == Tongue::Ja {
        let both = joined_aims_ja(text, span).is_some() && starts(&own[span.end..], BOTH).is_some();
        let counted = ends(&own[..span.start], &["一つ", "1つ", "目", "柱", "目標"]).is_some();
        let topic = own[span.clone()].strip_prefix('は').filter(|_| counted);
        let start = span.end - topic.map_or(span.len(), str::len);
        return if both {
            [clause(span.clone()), "に取り組む。"].concat()
        } else {
            [clause(start..sentence.end), "。"].concat()
        };
    }
    // "Reduce costs and complaints": the verb belongs to both.
    let verb = text
        .words_in(&sentence)
        .first()
        .filter(|_| shares_verb(text));
    let verb = verb.map_or("", |word| &own[word.clone()]);
    let aside = starts(&text.low[sentence.start..span.start], ASIDE);
    let words = match aside {
        Some(aside) => clause(sentence.start + aside.len()..span.start),
        None => clause(span.start..sentence.end),
    };
    let words = [verb, &imperative(words)].join(" ");
    [&super::mend_en::capital(words.trim()), "."].concat()
}

/// "Cutting costs" as one would say it alone: cut costs.
fn imperative(words: &str) -> String {
    let (first, rest) = words.split_at(words.find(' ').unwrap_or(words.len()));
    let low = first.to_ascii_lowercase();
    match base_en(&low).filter(|base| *base != low && low.ends_with("ing")) {
        Some(base) => [base, rest].concat(),
        None => words.to_owned(),
    }
}
