//! Goals out of a template: answers go into the slots, what is unanswered stays visible.

use crate::model::{
    Action, ActionId, Asset, Difficulty, Evidence, EvidenceId, Goal, GoalId, Kpi, KpiId, Ladder,
    Language, Private, PrivateFace, PublicFace, Question, Showing, Template, TemplateGoal,
    TemplateKpi, Wording,
};
use crate::ports::Ids;
use crate::sorted::Map;

/// Longest name of a slot, in bytes.
const MAX_SLOT: usize = 64;

/// Answers of the interview: slot → answer.
pub type Answers = Map<String, String>;

/// The goals of a template at a level of difficulty, with the answers in their slots.
///
/// A slot without an answer stands as its blank in brackets. Targets and baselines stay blank: the
/// suggested figures go to the private face. Links and weights are the owner's to set.
#[must_use]
pub fn begin(
    template: &Template,
    level: Difficulty,
    answers: &Answers,
    language: Language,
    ids: &dyn Ids,
) -> Vec<Goal> {
    let fill = Filler {
        questions: &template.interview,
        answers,
        language,
    };
    template
        .goals
        .iter()
        .map(|goal| one(template, goal, level, &fill, ids))
        .collect()
}

/// The wording at the level, or at the nearest one that the goal has; of two as near, the easier.
#[must_use]
pub fn level_or_nearest(goal: &TemplateGoal, level: Difficulty) -> Option<&Wording> {
    let rung = |difficulty: Difficulty| {
        let at = Difficulty::ALL.iter().position(|d| *d == difficulty);
        at.unwrap_or_default()
    };
    goal.levels.iter().min_by_key(|wording| {
        let has = rung(wording.difficulty.unwrap_or(Difficulty::Standard));
        (has.abs_diff(rung(level)), has)
    })
}

/// The questions that have no answer yet, in the interview's order.
#[must_use]
pub fn unanswered<'a>(template: &'a Template, answers: &Answers) -> Vec<&'a Question> {
    template
        .interview
        .iter()
        .filter(|question| answer(answers, &question.slot).is_none())
        .collect()
}

/// The filled example of a template: the answers that its questions give as examples, so that the
/// two can never differ.
#[must_use]
pub fn example(template: &Template) -> Answers {
    template
        .interview
        .iter()
        .map(|question| (question.slot.clone(), question.example.clone()))
        .collect()
}

/// The slots of a text, in order; one that stands twice is named twice.
#[must_use]
pub fn slots(text: &str) -> Vec<&str> {
    pieces(text)
        .filter_map(|piece| match piece {
            Piece::Slot(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect()
}

fn one(
    template: &Template,
    goal: &TemplateGoal,
    level: Difficulty,
    fill: &Filler<'_>,
    ids: &dyn Ids,
) -> Goal {
    let nothing = Wording::default();
    let wording = level_or_nearest(goal, level).unwrap_or(&nothing);
    let kpis: Vec<Kpi> = goal.kpis.iter().map(|kpi| fill.kpi(kpi, ids)).collect();
    let suggestions = kpis
        .iter()
        .zip(&wording.suggestions)
        .filter(|(_, suggestion)| !suggestion.trim().is_empty())
        .map(|(kpi, suggestion)| (kpi.id.clone(), fill.text(suggestion)))
        .collect();
    let public = PublicFace {
        title: fill.text(&wording.title),
        statement: fill.text(&wording.statement),
        category: template.category.clone(),
        kpis,
        sign: fill.text(&goal.sign),
        criterion: fill.text(&wording.criterion),
        criterion_minimum: fill.text(&wording.criterion_minimum),
        actions: goal
            .actions
            .iter()
            .map(|action| Action {
                id: ActionId::new(ids.fresh()).unwrap_or_default(),
                text: fill.text(&action.text),
                times: fill.text(&action.times),
                due: None,
            })
            .collect(),
        difficulty: Some(wording.difficulty.unwrap_or(level)),
        support: fill.text(&goal.support),
        showing: Showing {
            scope: fill.text(&goal.showing.scope),
            owner: fill.text(&goal.showing.owner),
            permitted_by: fill.text(&goal.showing.permitted_by),
            permitted_on: None,
        },
        evidence: goal
            .evidence
            .iter()
            .map(|evidence| Evidence {
                id: EvidenceId::new(ids.fresh()).unwrap_or_default(),
                text: fill.text(evidence),
                record: None,
            })
            .collect(),
        loop_places: template.loop_places.clone(),
        ..PublicFace::default()
    };
    let private = PrivateFace {
        essence: Private(fill.text(&goal.essence)),
        exit_model: Private(template.exit_models.first().cloned()),
        asset: Private(Asset {
            kind: goal.asset_kind,
            name: fill.text(&goal.asset),
        }),
        ladder: Private(Ladder {
            now: None,
            aim: Some(template.ladder),
        }),
        template: Private(Some(template.id.clone())),
        suggestions: Private(suggestions),
        ..PrivateFace::default()
    };
    Goal {
        id: GoalId::new(ids.fresh()).unwrap_or_default(),
        public,
        private,
    }
}

struct Filler<'a> {
    questions: &'a [Question],
    answers: &'a Answers,
    language: Language,
}

impl Filler<'_> {
    /// The text with its slots filled. One pass: what an answer holds is never read as a slot.
    fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Slot(slot) => match answer(self.answers, slot) {
                    Some(answer) => out.push_str(&inline(answer)),
                    None => out.push_str(&self.blank(slot)),
                },
            }
        }
        out
    }

    /// What stands for a slot without an answer: `［対象の案件］`, `[the engagement]`.
    fn blank(&self, slot: &str) -> String {
        let words = self
            .questions
            .iter()
            .find(|question| question.slot == slot && !question.blank.trim().is_empty())
            .map_or(slot, |question| question.blank.trim());
        match self.language {
            Language::Ja => format!("［{words}］"),
            Language::En => format!("[{words}]"),
        }
    }

    fn kpi(&self, kpi: &TemplateKpi, ids: &dyn Ids) -> Kpi {
        Kpi {
            id: KpiId::new(ids.fresh()).unwrap_or_default(),
            name: self.text(&kpi.name),
            kind: kpi.kind,
            direction: kpi.direction,
            baseline: None,
            target: None,
            unit: self.text(&kpi.unit),
            due: None,
            steps: kpi.steps.iter().map(|step| self.text(step)).collect(),
            method: self.text(&kpi.method),
            counting: self.text(&kpi.counting),
            confirmed_by: self.text(&kpi.confirmed_by),
            evidence: self.text(&kpi.evidence),
        }
    }
}

fn answer<'a>(answers: &'a Answers, slot: &str) -> Option<&'a str> {
    answers
        .get(slot)
        .map(|answer| answer.trim())
        .filter(|answer| !answer.is_empty())
}

/// An answer as it stands inside a sentence: on one line, without a full stop of its own.
fn inline(answer: &str) -> String {
    let lines: Vec<&str> = answer
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let line = lines.join(" ");
    let stopped = line.trim_end_matches(['。', '．']).trim_end();
    if stopped.is_empty() {
        return line;
    }
    match stopped.strip_suffix('.') {
        Some(rest) if rest.rsplit(' ').next().is_some_and(ends_a_sentence) => rest.to_owned(),
        _ => stopped.to_owned(),
    }
}

/// Whether a full stop behind the word is one, and not part of an abbreviation.
fn ends_a_sentence(word: &str) -> bool {
    const SHORT: [&str; 5] = ["etc", "Inc", "Ltd", "Co", "Corp"];
    !word.is_empty() && !word.contains('.') && !SHORT.contains(&word)
}

enum Piece<'a> {
    Words(&'a str),
    Slot(&'a str),
}

/// Parts a text at its slots; a brace that opens no slot is an ordinary character.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((slot, after)) = slot_at(rest) {
            rest = after;
            return Some(Piece::Slot(slot));
        }
        let end = rest
            .char_indices()
            .skip(1)
            .map(|(at, _)| at)
            .find(|at| slot_at(&rest[*at..]).is_some())
            .unwrap_or(rest.len());
        let (words, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Words(words))
    })
}

/// The slot that the text opens with, and what follows it.
fn slot_at(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('{')?;
    let length = rest
        .bytes()
        .take(MAX_SLOT + 1)
        .position(|b| !(b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'))?;
    let (name, after) = rest.split_at(length);
    Some((name, after.strip_prefix('}')?)).filter(|_| length > 0)
}
