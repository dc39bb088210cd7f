//! What the assistant says, without prose.

use std::ops::Range;

use super::Place;
use crate::model::{Direction, Dismissal, Goal, KpiId, words};

words! {
    /// What a finding is about; the page draws one stroke for each.
    pub enum Group {
        /// Who does what, how much, by when.
        Concrete = "concrete",
        /// Whether it can be measured.
        Measurable = "measurable",
        /// Whether it serves the cascade.
        Aligned = "aligned",
        /// Whether it is looked at during the period.
        Alive = "alive",
        /// Whether something remains.
        Lasting = "lasting",
        /// Whether it needs the writer.
        HardForAi = "hard-for-ai",
        /// Whether private words stay private.
        Discreet = "discreet",
    }
}

/// One thing that the assistant noticed.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule's id; message keys are `rule-<id>-name`, `-ask` and `-why`.
    pub rule: &'static str,
    /// What it is about.
    pub group: Group,
    /// Where.
    pub place: Place,
    /// The bytes of that place's text, as the writer wrote it; `None` where something is missing.
    pub span: Option<Range<usize>>,
    /// Arguments of the messages: name and value.
    pub arguments: Vec<(&'static str, String)>,
    /// What can be done about it, the best first.
    pub mends: Vec<Mend>,
    /// What to remember when the writer lets it stand.
    pub dismissal: Dismissal,
    /// How many findings before it say the same of the same word in the same place.
    pub nth: usize,
}

impl Finding {
    /// Its name, which stays while its writer goes on with the sentence around the word.
    #[must_use]
    pub fn name(&self) -> String {
        let nth = self.nth.to_string();
        [self.rule, &self.place.name(), self.word(), &nth].join("@")
    }

    /// Whether another one says the same of the same word in the same place.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.rule == other.rule && self.place == other.place && self.word() == other.word()
    }

    /// The word that it marks, in its normal form; nothing where something is missing.
    fn word(&self) -> &str {
        let marked = self.dismissal.around.split_once(WORD.0);
        marked
            .and_then(|(_, rest)| rest.split_once(WORD.1))
            .map_or("", |(word, _)| word)
    }
}

/// What stands around the word in [`Dismissal::around`].
pub(super) const WORD: (char, char) = ('⟦', '⟧');

/// A way to mend a finding; [`preview`](super::preview) turns it into an [`Edit`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// A question, answered in place.
    Ask {
        /// The message key of the question.
        question: &'static str,
        /// The message keys of the fields that take an answer, in order: `ask-what`,
        /// `ask-how-much`, `ask-by-when`. The answer to `ask-what` takes the clause's place, that to
        /// `ask-shown-by` follows it, that to `ask-own-act` goes before it.
        fields: &'static [&'static str],
    },
    /// Other words instead of the span.
    Replace {
        /// The words.
        with: String,
    },
    /// Take the span away, with the comma or blank that belonged to it.
    Drop,
    /// Take the second goal out of the statement, and to a goal of its own; see
    /// [`split`](super::split).
    Split,
    /// Choose what is better for a KPI.
    Direct(KpiId, Direction),
    /// Go to the field where it is settled.
    Jump(Place),
}

impl Mend {
    /// The name in message keys: `mend-<name>`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Ask { .. } => "ask",
            Self::Replace { .. } => "replace",
            Self::Drop => "drop",
            Self::Split => "split",
            Self::Direct(..) => "direct",
            Self::Jump(_) => "jump",
        }
    }
}

/// A change of one text, ready to be shown or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where.
    pub place: Place,
    /// The bytes that go.
    pub span: Range<usize>,
    /// What comes instead.
    pub with: String,
}

impl Edit {
    /// The whole new text of the place; `None` where the text has changed too much since.
    #[must_use]
    pub fn text(&self, goal: &Goal) -> Option<String> {
        let text = self.place.text(goal)?;
        let (before, after) = (text.get(..self.span.start)?, text.get(self.span.end..)?);
        let mut new = String::from(before);
        new.push_str(&self.with);
        new.push_str(after);
        Some(new)
    }

    /// The bytes of the new text that are new, to be marked in a preview.
    #[must_use]
    pub fn new_span(&self) -> Range<usize> {
        self.span.start..self.span.start + self.with.len()
    }
}
