//! `twin-goals`: two goals whose text is nearly the same.

use super::twin_things::apart;
use super::{PlanRule, of_plan};
use crate::assistant::text::class::first_chars;
use crate::assistant::text::{Text, Tongue};
use crate::assistant::whole::{fingerprint, hex};
use crate::assistant::{Group, Place, PlanCase, PlanFinding, Way};
use crate::model::{Goal, PublicFace};
use crate::sorted::arrange;

/// See the manual page beside.
///
/// Title and statement are read in their normal form, without blanks, marks and figures: Japanese by
/// characters and pairs of them, English by words and pairs of words. Two goals are near where they share
/// [`NEAR`] per cent of those, and do not each name a thing of their own ([`apart`]). What a template
/// brings into two goals that were begun with different answers makes up 58 to 80 per cent of them.
pub(super) struct TwinGoals;

/// From here two texts are near: twice what they share, in per cent of both together.
const NEAR: usize = 75;
/// Of fewer parts nothing can be told but whether they are all the same.
const FEW: usize = 4;
/// So many characters of a goal are compared: its beginning tells, and a text may have 20,000.
const READ: usize = 1000;

impl PlanRule for TwinGoals {
    fn id(&self) -> &'static str {
        "twin-goals"
    }
    fn group(&self) -> Group {
        Group::Concrete
    }
    /// A goal is compared with those before it and speaks once, of the first that it resembles.
    fn check(&self, case: &PlanCase<'_>, findings: &mut Vec<PlanFinding>) {
        let goals = case.goals.iter();
        let sketches: Vec<Sketch<'_>> = goals
            .map(|(number, goal)| Sketch::new(*number, goal, case))
            .collect();
        for (at, other) in sketches.iter().enumerate() {
            let twin = sketches[..at].iter().find(|one| one.is_twin(other, case));
            if let Some(one) = twin {
                findings.push(self.finding(one, other));
            }
        }
    }
}

impl TwinGoals {
    fn finding(&self, one: &Sketch<'_>, other: &Sketch<'_>) -> PlanFinding {
        let goals = vec![one.goal.id.clone(), other.goal.id.clone()];
        // Whichever of the two stands first.
        let words = hex(one.words.wrapping_add(other.words));
        let mut finding = of_plan(self, &[&*words], goals, Way::Goals(Place::Statement));
        finding.arguments = vec![
            ("first", one.number.to_string()),
            ("second", other.number.to_string()),
        ];
        finding
    }
}

/// A goal's text, ready to be compared.
struct Sketch<'a> {
    number: usize,
    goal: &'a Goal,
    /// The fingerprint of its letters.
    words: u64,
    /// The fingerprints of its parts, in order.
    parts: Vec<u64>,
}

impl<'a> Sketch<'a> {
    fn new(number: usize, goal: &'a Goal, case: &PlanCase<'_>) -> Self {
        let text = Text::words(&source(&goal.public), case.normal);
        let words = || {
            let words = text.low.split(|c: char| !c.is_alphabetic());
            words.filter(|word| !word.is_empty())
        };
        let mut parts: Vec<u64> = match text.tongue {
            Tongue::Ja => {
                let letters: Vec<char> = words().flat_map(str::chars).collect();
                let pairs = letters.windows(2).chain(letters.chunks(1));
                pairs.map(|pair| print(pair.iter().collect())).collect()
            }
            Tongue::En => {
                let words: Vec<&str> = words().collect();
                let pairs = words.windows(2).chain(words.chunks(1));
                pairs.map(|pair| print(pair.join(" "))).collect()
            }
        };
        arrange(&mut parts, &mut |one, other| one < other);
        Self {
            number,
            goal,
            words: print(text.low.chars().filter(|c| c.is_alphanumeric()).collect()),
            parts,
        }
    }

    fn is_twin(&self, other: &Self, case: &PlanCase<'_>) -> bool {
        if self.words == other.words {
            return true;
        }
        let shorter = self.parts.len().min(other.parts.len());
        shorter >= FEW && near(&self.parts, &other.parts) && !self.elsewhere(other) && {
            let read = |one: &Self| Text::new(&source(&one.goal.public), case.normal);
            !apart(&read(self), &read(other))
        }
    }

    /// Whether the two stand in different places on the loop: one leads to the other then.
    fn elsewhere(&self, other: &Self) -> bool {
        let (own, theirs) = (
            &self.goal.public.loop_places,
            &other.goal.public.loop_places,
        );
        !own.is_empty() && !theirs.is_empty() && !own.iter().any(|place| theirs.contains(place))
    }
}

fn source(face: &PublicFace) -> String {
    let text = [&*face.title, &*face.statement].join("\n");
    first_chars(&text, READ).to_owned()
}

fn print(words: String) -> u64 {
    fingerprint(&words)
}

/// Whether two lists in order share enough. What only one of them has is counted, so that two texts
/// that have little in common are soon told apart: a plan of 200 goals has 19,900 pairs.
fn near(mut one: &[u64], mut other: &[u64]) -> bool {
    let (most, mut alone) = ((one.len() + other.len()) * (100 - NEAR) / 100, 0);
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if first != second {
            alone += 1;
            if alone > most {
                return false;
            }
        }
        if first <= second {
            one = rest;
        }
        if second <= first {
            other = others;
        }
    }
    alone + one.len() + other.len() <= most
}
