//! English words and their forms.

/// Whether the word is a form of the base: strive, strives, strived, striving.
pub fn is_form(word: &str, base: &str) -> bool {
    // Most words begin otherwise, and this tells at once.
    if word.as_bytes().first() != base.as_bytes().first() {
        return false;
    }
    if word == base {
        return true;
    }
    let last = base.chars().next_back().unwrap_or(' ');
    if let Some(end) = word.strip_prefix(base) {
        let doubled = end
            .strip_prefix(last)
            .is_some_and(|end| matches!(end, "ing" | "ed"));
        return matches!(end, "s" | "es" | "ed" | "ing") || (last == 'e' && end == "d") || doubled;
    }
    let stem = &base[..base.len() - last.len_utf8()];
    match word.strip_prefix(stem) {
        Some("ing") => last == 'e',
        Some("ies" | "ied") => last == 'y',
        _ => false,
    }
}

/// Whether the word is a gerund or participle of the base.
pub fn is_ing(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ing")
}

/// The base of which the word is a form.
pub fn base_of(word: &str, bases: &[&'static str]) -> Option<&'static str> {
    // All forms have the letters of the base but for its last one.
    let (first, second) = (word.bytes().next()?, word.as_bytes().get(1));
    bases.iter().copied().find(|base| {
        let letters = base.as_bytes();
        letters[0] == first
            && (letters.len() < 3 || second == Some(&letters[1]))
            && is_form(word, base)
    })
}

/// What a verb does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It tells what is done.
    Predicate,
    /// It says what for or by what.
    Adjunct,
    /// No verb there, or a denied one.
    Other,
}

use std::ops::Range;

use super::Text;
use super::class::is_one;

/// Words behind which "to improve" is still the goal itself.
#[rustfmt::skip]
const LEADS: &[&str] = &[
    "strive", "aim", "aims", "seek", "try", "work", "plan", "want", "intend", "continue", "commit",
    "committed", "need", "hope", "like", "effort", "efforts", "endeavour", "endeavor", "is", "are",
    "going", "goal", "objective", "target", "be", "striving", "aiming", "trying", "working",
    "seeking", "continuing", "best", "look", "mission", "ways", "start", "begin", "us", "me",
    "aspire", "mean", "resolve", "resolved", "determined", "ability", "help", "wish", "able", "opportunities", "way",
];

/// Words that may stand right before a verb.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "will", "shall", "should", "must", "can", "could", "would", "and", "or", "we", "i", "i'll",
    "we'll", "also", "then", "further", "let's", "always", "please", "but", "who", "that", "not",
    "better", "help", "each", "ever", "more", "&",
];

/// The words of a sentence as they stand round one of them.
pub struct Around<'a> {
    text: &'a Text,
    words: &'a [Range<usize>],
    at: usize,
    /// Where the last mark before the word stands, and the first behind it: what lies beyond
    /// belongs to something else.
    marks: (Option<usize>, usize),
}

impl<'a> Around<'a> {
    /// Round the word at this place of the list.
    #[must_use]
    pub fn new(text: &'a Text, words: &'a [Range<usize>], at: usize) -> Self {
        let marks = words.get(at).map_or((None, 0), |word| {
            let before = text.marks.partition_point(|mark| *mark < word.start);
            let behind = &text.marks[before..];
            let behind = behind.iter().find(|mark| **mark >= word.end);
            (
                before.checked_sub(1).map(|last| text.marks[last]),
                behind.map_or(text.low.len(), |mark| *mark),
            )
        });
        Self {
            text,
            words,
            at,
            marks,
        }
    }

    /// The word so many places on; empty beyond the sentence or behind a mark.
    #[must_use]
    pub fn word(&self, by: isize) -> &'a str {
        let Some(i) = self.at.checked_add_signed(by) else {
            return "";
        };
        let Some(span) = self.words.get(i) else {
            return "";
        };
        let (before, behind) = self.marks;
        let beyond = match by {
            ..0 => before.is_some_and(|mark| mark >= span.end),
            0 => false,
            _ => behind < span.start,
        };
        if beyond {
            return "";
        }
        &self.text.low[span.clone()]
    }

    /// Where the word stands that is so many places on, marks between or not.
    #[must_use]
    pub fn span(&self, by: isize) -> Option<&'a Range<usize>> {
        self.words.get(self.at.checked_add_signed(by)?)
    }

    /// Whether the word tells whose the next one is: customers' data.
    #[must_use]
    pub fn owns(&self, by: isize) -> bool {
        let whose = |word: &str| word.ends_with("'s") || word.ends_with('\'');
        whose(self.word(by))
            || self
                .span(by)
                .is_some_and(|at| self.text.low[at.end..].starts_with('\''))
    }

    /// Whether the word so many places on is written in capitals: IT.
    #[must_use]
    pub fn in_capitals(&self, on: isize) -> bool {
        let span = self
            .at
            .checked_add_signed(on)
            .and_then(|i| self.words.get(i));
        span.is_some_and(|span| {
            let word = &self.text.normal.text[span.clone()];
            word.bytes().all(|b| b.is_ascii_uppercase())
        })
    }

    /// Whether a quotation mark stands before the word so many places on.
    #[must_use]
    pub fn quoted_from(&self, on: isize) -> bool {
        let Some(i) = self.at.checked_add_signed(on) else {
            return false;
        };
        let Some((span, before)) = self.words.get(i).zip(i.checked_sub(1)) else {
            return false;
        };
        self.text.low[self.words[before].end..span.start].contains(['"', '“', '‘'])
    }

    /// The first word of the sentence.
    #[must_use]
    pub fn first(&self) -> &'a str {
        self.words.first().map_or("", |w| &self.text.low[w.clone()])
    }

    /// What a verb that stands here does.
    #[must_use]
    pub fn role(&self, base: &str) -> Role {
        let word = self.word(0);
        let previous = self.word(-1);
        let gerund = word.len() > base.len() && word.ends_with("ing");
        let past = word.ends_with("ed") && word != base;
        let third = word.ends_with('s') && word != base;
        if (1..=3).any(|k| {
            matches!(
                self.word(-k),
                "not" | "never" | "don't" | "instead" | "without" | "cannot" | "stop"
            )
        }) {
            return Role::Other;
        }
        if past {
            let passive = matches!(previous, "be" | "is" | "are" | "been" | "being")
                || previous.ends_with("ly") && matches!(self.word(-2), "be" | "is" | "are");
            return if passive {
                Role::Predicate
            } else {
                Role::Other
            };
        }
        if third {
            let subject = matches!(
                previous,
                "it" | "team" | "that" | "this" | "he" | "she" | "goal"
            );
            return if subject {
                Role::Predicate
            } else {
                Role::Other
            };
        }
        if gerund {
            return match previous {
                "" if self.at > 0 => Role::Adjunct,
                "of" if !matches!(self.word(-2), "goal" | "ways" | "aim" | "objective") => {
                    Role::Adjunct
                }
                "" | "on" | "towards" | "toward" | "at" | "keep" | "continue" | "and" | "be"
                | "start" | "to" | "of" | "is" | "are" | "am" | "we're" | "i'm" | "into" => {
                    Role::Predicate
                }
                _ if previous.ends_with("ly")
                    && (self.at == 1 || matches!(self.word(-2), "" | "on" | "keep")) =>
                {
                    Role::Predicate
                }
                _ => Role::Adjunct,
            };
        }
        let adverb = previous.len() > 3 && previous.ends_with("ly");
        let lead = if adverb { self.word(-2) } else { previous };
        if lead == "to" {
            let before = if adverb { self.word(-3) } else { self.word(-2) };
            if before.is_empty() {
                // "To improve quality, …": what for, unless nothing follows.
                let first = self.at <= if adverb { 2 } else { 1 };
                let follows = first
                    && self.words.last().is_some_and(|last| {
                        self.text.low[self.words[self.at].end..last.end].contains([',', ';', ':'])
                    });
                return if follows {
                    Role::Adjunct
                } else {
                    Role::Predicate
                };
            }
            return if is_one(before, LEADS) || is_one(self.word(-3), LEADS) && before != "order" {
                Role::Predicate
            } else {
                Role::Adjunct
            };
        }
        if lead.is_empty()
            && matches!(
                base,
                "support"
                    | "drive"
                    | "focus"
                    | "increase"
                    | "aim"
                    | "push"
                    | "cut"
                    | "advance"
                    | "boost"
                    | "contract"
            )
        {
            // "Support requests are answered": a noun in front of its verb.
            let apart = |k: &isize| matches!(self.word(*k), "who" | "that" | "which" | "whose");
            let subject = (2..=6).take_while(|k| !apart(k)).any(|k| {
                matches!(
                    self.word(k),
                    "is" | "are"
                        | "was"
                        | "gets"
                        | "get"
                        | "goes"
                        | "signed"
                        | "explained"
                        | "has"
                        | "have"
                        | "held"
                        | "documented"
                        | "closed"
                        | "answered"
                        | "renewed"
                        | "done"
                )
            });
            if subject {
                return Role::Other;
            }
        }
        if lead.is_empty() || is_one(lead, BEFORE) || adverb && self.at == 1 {
            if lead == "that" && self.word(-2) != "so"
                || matches!(lead, "who" | "more" | "each" | "ever" | "better")
            {
                return Role::Other;
            }
            if matches!(lead, "and" | "or") && noun_follows(self.word(1)) {
                return Role::Other;
            }
            return if noun_follows(self.word(1))
                && !lead.is_empty()
                && !matches!(lead, "will" | "to")
            {
                Role::Other
            } else {
                Role::Predicate
            };
        }
        Role::Other
    }
}

/// Where the object of a single verb ends, so that one can speak of it: learn Terraform.
#[must_use]
pub fn object(text: &Text, sentence: &Range<usize>, span: &Range<usize>) -> usize {
    let words = text.words_in(sentence);
    let Some(at) = words.iter().position(|word| word == span) else {
        return span.end;
    };
    let around = Around::new(text, words, at);
    let far = (1..=6)
        .take_while(|k| {
            !matches!(
                around.word(*k),
                "" | "and"
                    | "or"
                    | "by"
                    | "so"
                    | "that"
                    | "with"
                    | "in"
                    | "from"
                    | "how"
                    | "what"
                    | "why"
            )
        })
        .last();
    // A long object is not quoted by halves.
    let whole = far.filter(|far| around.word(far + 1).is_empty() || *far < 6);
    whole
        .and_then(|far| words.get(at + usize::try_from(far).ok()?))
        .map_or(span.end, |word| word.end)
}

/// Whether the next word makes the one before it a part of a name.
fn noun_follows(next: &str) -> bool {
    matches!(
        next,
        "team"
            | "teams"
            | "desk"
            | "group"
            | "groups"
            | "staff"
            | "engineer"
            | "engineers"
            | "ticket"
            | "tickets"
            | "request"
            | "requests"
            | "case"
            | "cases"
            | "plan"
            | "plans"
            | "proposal"
            | "proposals"
            | "rate"
            | "window"
            | "contract"
            | "contracts"
            | "hours"
            | "letter"
            | "drive"
            | "item"
            | "items"
    )
}
