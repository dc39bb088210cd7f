//! Where the weight lies: a bar for each category, and what is left to give.

use super::shape::{Anchor, Look, Sheet};
use super::{Picture, Row, Say, Seen, count, goals_in_words, text};
use crate::model::CategoryId;

/// What a category has of the weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The category; none: of goals without one.
    pub category: Option<CategoryId>,
    /// The per cent of its goals together.
    pub percent: u32,
    /// The numbers of its goals, from 1.
    pub goals: Vec<usize>,
}

/// What each category has, the heaviest first.
#[must_use]
pub fn shares(seen: &Seen<'_>) -> Vec<Share> {
    let mut shares: Vec<Share> = Vec::new();
    for (number, face) in seen.goals() {
        let percent = face.weight.map_or(0, |weight| weight.percent().into());
        let there = shares
            .iter_mut()
            .find(|share| share.category == face.category);
        match there {
            Some(share) => {
                share.percent += percent;
                share.goals.push(number);
            }
            None => shares.push(Share {
                category: face.category.clone(),
                percent,
                goals: vec![number],
            }),
        }
    }
    shares.sort_by_key(|share| std::cmp::Reverse(share.percent));
    shares
}

/// The longest bar, and where the bars begin.
const LONGEST: i64 = 232;
const BARS: i64 = 160;
const PITCH: i64 = 34;

/// The picture.
#[must_use]
pub fn weights(seen: &Seen<'_>, say: Say<'_>) -> Picture {
    let shares = shares(seen);
    let given: u32 = shares.iter().map(|share| share.percent).sum();
    let left = 100 - i64::from(given);
    let name = |share: &Share| match &share.category {
        Some(id) => seen.category(id),
        None => say("picture-no-category", &[]),
    };
    let title = match (&*shares, left) {
        ([], _) => say("picture-no-goals", &[]),
        ([only], 0) if only.goals.len() > 1 => {
            let name = name(only);
            say("picture-weights-one", &[("category", (&name).into())])
        }
        (_, 0) => say("picture-weights-full", &[("count", shares.len().into())]),
        (_, 1..) => say("picture-weights-left", &[("left", left.into())]),
        _ => say("picture-weights-over", &[("over", (-left).into())]),
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut sheet = Sheet::default();
    let heaviest = shares.iter().map(|share| i64::from(share.percent));
    let heaviest = heaviest.chain([left]).max().unwrap_or(0).max(1);
    let length = |percent: i64| percent * LONGEST / heaviest;
    for (at, share) in (0..).zip(&shares) {
        let (name, percent) = (name(share), i64::from(share.percent));
        let clipped = text::fit(&name, 13, BARS - 12, 1).concat();
        let base = at * PITCH;
        sheet.text(Look::Plain, Anchor::Start, 0, base + 19, &clipped);
        sheet.bar(Look::Bar, BARS, base + 6, length(percent).max(1), 16);
        sheet.text(
            Look::Strong,
            Anchor::Start,
            BARS + length(percent) + 10,
            base + 19,
            &percent.to_string(),
        );
        rows.push(Row {
            text: name,
            detail: percent.to_string(),
            named: goals_in_words(&share.goals, say),
            goals: share.goals.clone(),
            ..Row::default()
        });
    }
    let mut lines = count(shares.len());
    if left != 0 && !shares.is_empty() {
        let (key, amount) = if left > 0 {
            ("picture-weights-rest", left)
        } else {
            ("picture-weights-excess", -left)
        };
        let name = say(key, &[]);
        let base = lines * PITCH;
        sheet.text(Look::Gap, Anchor::Start, 0, base + 19, &name);
        // What is too much has no bar of its own: it stands in the bars above.
        let long = if left > 0 { length(left) } else { 0 };
        if left > 0 {
            sheet.bar(Look::Missing, BARS, base + 6, long, 16);
        }
        let value = BARS + long + if left > 0 { 10 } else { 0 };
        sheet.text(
            Look::Gap,
            Anchor::Start,
            value,
            base + 19,
            &amount.to_string(),
        );
        rows.push(Row {
            text: name,
            detail: amount.to_string(),
            gap: true,
            ..Row::default()
        });
        lines += 1;
    }
    Picture {
        label: say("picture-weights", &[]),
        title,
        rows,
        width: 440,
        height: (lines * PITCH).max(PITCH),
        shapes: sheet.0,
    }
}
