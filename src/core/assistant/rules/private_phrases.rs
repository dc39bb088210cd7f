//! Phrases that only notes would use: the writer's own plans with jobs, name, pay and the world outside.

use std::ops::Range;

use super::{private_en, private_ja};
use crate::assistant::text::{Text, Tongue};

/// Where such phrases stand, in no order, and the kind of the finding.
pub(super) fn phrases(text: &Text, spans: &mut Vec<(Range<usize>, &'static str)>) {
    let mut add = |span: Range<usize>| {
        if !text.quoted(&span) {
            spans.push((span, "phrase"));
        }
    };
    match text.tongue {
        Tongue::Ja => private_ja::phrases(&text.low, &mut add),
        Tongue::En => private_en::phrases(text, &mut add),
    }
}
