//! Names of a goal become slots, one field after the other.

use std::ops::Range;

use super::fill::{plain, stands};
use super::keep::{Keeping, Taken, Why};
use crate::assistant::text::class::is_hiragana;
use crate::assistant::{Called, Name, Place, names};
use crate::model::{Goal, MAX_QUESTIONS, MAX_TEXT, Question};
use crate::sorted::Map;

/// A name, and what it calls; its slot is its place in the list.
struct Slot {
    name: String,
    called: Called,
}

/// Takes the names out of a goal's fields.
pub(super) struct Keeper<'a> {
    keeping: &'a Keeping<'a>,
    /// Every name as it stands somewhere in the goal, and what it calls.
    known: Map<String, Called>,
    /// The names that are looked for: those of the list, and those that were found by their form.
    listed: Vec<String>,
    slots: Vec<Slot>,
    taken: Vec<Taken>,
}

/// What stands in a goal for a name that is still to be filled in, as far as it matters to the words around.
const BLANK: &str = "［氏名1］";

impl<'a> Keeper<'a> {
    /// Looks through the whole goal first: what one field shows to be a name is one in the others.
    pub(super) fn new(goal: &Goal, keeping: &'a Keeping<'a>) -> Self {
        let mut known = Map::new();
        for text in Place::all(goal).iter().filter_map(|place| place.text(goal)) {
            for Name { span, called } in names(text, keeping.names, keeping.normal) {
                // Whoever is called a person once is one.
                if called == Called::Person || !known.contains_key(&text[span.clone()]) {
                    known.insert(text[span].to_owned(), called);
                }
            }
        }
        let mut listed = keeping.names.to_vec();
        // Short words and words in hiragana would be found inside of others.
        let apart = |name: &&String| name.chars().count() > 1 && !name.chars().all(is_hiragana);
        listed.extend(known.keys().filter(apart).cloned());
        Self {
            keeping,
            known,
            listed,
            slots: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// The text of a field as the template holds it.
    pub(super) fn text(&mut self, place: &Place, text: &str) -> String {
        let spans = self.spans(text);
        let mut fresh: Vec<&str> = Vec::new();
        for span in &spans {
            let name = &text[span.clone()];
            if self.slot_of(name).is_none() && !fresh.contains(&name) {
                fresh.push(name);
            }
        }
        if self.slots.len() + fresh.len() > MAX_QUESTIONS {
            self.leave(place, text);
            return String::new();
        }
        let first = self.slots.len();
        for name in fresh {
            let called = self.called(name);
            let name = name.to_owned();
            self.slots.push(Slot { name, called });
        }
        let mut out = String::with_capacity(text.len());
        let mut taken = Vec::new();
        let mut at = 0;
        for span in spans {
            let words = &text[span.clone()];
            let Some(number) = self.slot_of(words) else {
                continue;
            };
            let slot = slot_name(number);
            out.push_str(&plain(&text[at..span.start]));
            out.push_str(&format!("{{{slot}}}"));
            at = span.end;
            taken.push(Taken {
                place: place.clone(),
                words: words.to_owned(),
                why: Why::Name(slot, self.slots[number].called),
            });
        }
        out.push_str(&plain(&text[at..]));
        if out.chars().count() > MAX_TEXT {
            self.slots.truncate(first);
            self.leave(place, text);
            return String::new();
        }
        self.taken.extend(taken);
        out
    }

    /// Notes words that stay behind.
    pub(super) fn leave(&mut self, place: &Place, words: &str) {
        self.taken.push(Taken {
            place: place.clone(),
            words: words.to_owned(),
            why: Why::Left,
        });
    }

    /// The questions that ask for the names, and what was taken out.
    pub(super) fn done(self) -> (Vec<Question>, Vec<Taken>) {
        let questions = (0..self.slots.len()).map(|number| self.question(number));
        (questions.collect(), self.taken)
    }

    /// Where names stand in a text, in order, each in one line and so that it stands there again as an
    /// answer.
    fn spans(&self, text: &str) -> Vec<Range<usize>> {
        let normal = self.keeping.normal;
        let mut spans: Vec<Range<usize>> = names(text, self.keeping.names, normal)
            .into_iter()
            .map(|name| name.span)
            .collect();
        for Name { span, .. } in names(text, &self.listed, normal) {
            let free = spans
                .iter()
                .all(|other| other.end <= span.start || span.end <= other.start);
            // Written just so: data in a sentence is not the company Data.
            if free && self.known.contains_key(&text[span.clone()]) {
                spans.push(span);
            }
        }
        spans.sort_by_key(|span| span.start);
        // What one name leaves over (様, Mr.) may be the beginning of another.
        loop {
            let left = self.left_between(text, &spans);
            if left.is_empty() {
                break;
            }
            spans.extend(left);
            spans.sort_by_key(|span| span.start);
        }
        spans
            .into_iter()
            .flat_map(|span| in_lines(text, span))
            .collect()
    }

    /// Known names that still stand in a text when there are blanks where these spans are. Read among
    /// blanks, words may end where they did not among names.
    fn left_between(&self, text: &str, spans: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut blank = String::with_capacity(text.len());
        let mut pieces = Vec::new();
        let mut at = 0;
        let end = std::iter::once(text.len()..text.len());
        let ends = spans.iter().cloned().chain(end);
        for span in ends {
            let piece = &text[at.min(span.start)..span.start];
            pieces.push((
                blank.len()..blank.len() + piece.len(),
                span.start - piece.len(),
            ));
            blank.push_str(piece);
            if !span.is_empty() {
                blank.push_str(BLANK);
            }
            at = at.max(span.end);
        }
        let mut left = Vec::new();
        for Name { span, .. } in names(&blank, &self.listed, self.keeping.normal) {
            let mut pieces = pieces.iter();
            let piece =
                pieces.find(|(piece, _)| piece.start <= span.start && span.end <= piece.end);
            let name = &blank[span.clone()];
            let is_known = self.known.contains_key(name)
                || self.keeping.names.iter().any(|known| known == name);
            if let Some((piece, source)) = piece.filter(|_| is_known) {
                let start = source + (span.start - piece.start);
                left.push(start..start + span.len());
            }
        }
        left
    }

    fn slot_of(&self, name: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.name == name)
    }

    fn called(&self, name: &str) -> Called {
        self.known.get(name).copied().unwrap_or(Called::Customer)
    }

    fn question(&self, number: usize) -> Question {
        let slot = &self.slots[number];
        let [blank, ask, why, example] = match slot.called {
            Called::Customer => [
                "keep-customer",
                "keep-customer-ask",
                "keep-customer-why",
                "keep-customer-example",
            ],
            Called::Person => [
                "keep-person",
                "keep-person-ask",
                "keep-person-why",
                "keep-person-example",
            ],
            Called::Contact => [
                "keep-contact",
                "keep-contact-ask",
                "keep-contact-why",
                "keep-contact-example",
            ],
        };
        let say = |key| (self.keeping.say)(key, &[]);
        let alike = |slots: &[Slot]| slots.iter().filter(|s| s.called == slot.called).count();
        let blank = match alike(&self.slots) {
            1 => say(blank),
            _ => {
                let (what, at) = (say(blank), alike(&self.slots[..=number]));
                let arguments = [("what", (&what).into()), ("number", at.into())];
                (self.keeping.say)("keep-numbered", &arguments)
            }
        };
        Question {
            slot: slot_name(number),
            blank,
            ask: say(ask),
            why: say(why),
            example: say(example),
        }
    }
}

fn slot_name(number: usize) -> String {
    format!("name-{}", number + 1)
}

/// The parts of a name that stand in one line each, without what an answer would lose.
fn in_lines(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut at = span.start;
    for line in text[span].split_inclusive(['\n', '\r']) {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let mut part = line.trim();
        while !part.is_empty() && !stands(part) {
            let last = part.chars().next_back().map_or(0, char::len_utf8);
            part = part[..part.len() - last].trim_end();
        }
        if !part.is_empty() {
            parts.push(start..start + part.len());
        }
    }
    parts
}
