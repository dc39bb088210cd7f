//! Goals out of a template: answers go into the slots, what is unanswered stays visible.

use super::fill::{Answers, Filler, answered};
use crate::model::{
    Action, ActionId, Asset, Difficulty, Evidence, EvidenceId, Goal, GoalId, Kpi, KpiId, Ladder,
    Language, Private, PrivateFace, PublicFace, Question, Showing, Template, TemplateGoal,
    TemplateKpi, Wording,
};
use crate::ports::Ids;

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
    let fill = Filler::new(template, answers, language);
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
        .filter(|question| !answered(answers, &question.slot))
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

fn one(
    template: &Template,
    goal: &TemplateGoal,
    level: Difficulty,
    fill: &Filler<'_>,
    ids: &dyn Ids,
) -> Goal {
    let nothing = Wording::default();
    let wording = level_or_nearest(goal, level).unwrap_or(&nothing);
    let kpis: Vec<Kpi> = goal.kpis.iter().map(|k| kpi(k, fill, ids)).collect();
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
        answers: Private(
            fill.given()
                .map(|(slot, answer)| (slot.to_owned(), answer.to_owned()))
                .collect(),
        ),
        ..PrivateFace::default()
    };
    Goal {
        id: GoalId::new(ids.fresh()).unwrap_or_default(),
        public,
        private,
    }
}

fn kpi(kpi: &TemplateKpi, fill: &Filler<'_>, ids: &dyn Ids) -> Kpi {
    Kpi {
        id: KpiId::new(ids.fresh()).unwrap_or_default(),
        name: fill.text(&kpi.name),
        kind: kpi.kind,
        direction: kpi.direction,
        baseline: None,
        target: None,
        unit: fill.text(&kpi.unit),
        due: None,
        steps: kpi.steps.iter().map(|step| fill.text(step)).collect(),
        method: fill.text(&kpi.method),
        counting: fill.text(&kpi.counting),
        confirmed_by: fill.text(&kpi.confirmed_by),
        evidence: fill.text(&kpi.evidence),
    }
}
