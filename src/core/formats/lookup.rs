//! Looking the owner's private words up in what is about to leave.
//!
//! The types keep private fields out of a submission. What they cannot see is a person who wrote
//! the same words on both faces: that is looked for here, in the very text that leaves.

use crate::json::{to_text, write_text};
use crate::model::{Goal, GoalId, Plan};

/// Sentences shorter than this are not looked up by themselves: a short phrase stands in other
/// texts by chance.
const LONG_ENOUGH: usize = 12;

/// Private words that also stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The words.
    pub words: String,
    /// The goals whose public face holds them; none: they stand elsewhere, as in the head.
    pub goals: Vec<GoalId>,
}

/// What was looked up, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookUp {
    /// How many private texts the plan holds.
    pub texts: usize,
    /// How many private fields are filled, choices included.
    pub filled: usize,
    /// What stands in the text as well.
    pub found: Vec<Twin>,
}

/// Looks every private text of the plan up in `text`, a JSON document, sentence by sentence.
#[must_use]
pub fn look_up(plan: &Plan, text: &str) -> LookUp {
    let own: Vec<&str> = plan.own.texts().collect();
    let mut found = LookUp {
        texts: own.len(),
        filled: own.len(),
        found: Vec::new(),
    };
    let mut notes = own;
    for goal in &plan.goals {
        found.filled += goal.private.filled();
        let texts = goal.private.texts();
        let before = notes.len();
        notes.extend(texts);
        found.texts += notes.len() - before;
    }
    let mut faces: Option<Vec<String>> = None;
    for words in notes.into_iter().flat_map(pieces) {
        if found.found.iter().any(|twin| twin.words == words) || !text.contains(&escaped(words)) {
            continue;
        }
        // The goals are written down one by one only where there is something to find.
        let faces = faces.get_or_insert_with(|| plan.goals.iter().map(|goal| face(goal)).collect());
        let holds = |at: &usize| faces[*at].contains(&escaped(words));
        let goals = (0..faces.len()).filter(holds);
        found.found.push(Twin {
            words: words.to_owned(),
            goals: goals.map(|at| plan.goals[at].id.clone()).collect(),
        });
    }
    found
}

/// The longer sentences of a note, or the whole of it where it has none.
fn pieces(note: &str) -> Vec<&str> {
    let whole = note.trim();
    let ends = ['\n', '。', '．', '！', '？', '!', '?'];
    let mut pieces: Vec<&str> = whole
        .split_inclusive(ends)
        .flat_map(|part| part.split_inclusive(". "))
        .map(|sentence| sentence.trim().trim_end_matches(ends).trim_end_matches('.'))
        .filter(|sentence| sentence.chars().count() >= LONG_ENOUGH)
        .collect();
    if pieces.is_empty() {
        pieces.push(whole);
    }
    pieces
}

/// The words as they stand inside a JSON text.
fn escaped(words: &str) -> String {
    let mut quoted = String::new();
    write_text(words, &mut quoted);
    let inside = quoted
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    inside.unwrap_or(words).to_owned()
}

fn face(goal: &Goal) -> String {
    to_text(&goal.public)
}
