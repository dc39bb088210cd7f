//! What an answer of the interview does to the goals that were begun with it.
//!
//! A text that stands as the template words it, with the answers so far, changes along with the
//! answer. A text that was written by hand is its owner's: nothing in it changes but a blank that
//! still stands in brackets, and that only when the owner leaves the question.

use crate::catalogue::{Filler, Stretch, slots};
use crate::command::{ActionEdit, GoalEdit, GoalText, KpiEdit, KpiText};
use crate::model::{
    Action, ActionId, EvidenceId, Goal, GoalId, Kpi, KpiId, Language, Plan, Template,
};

/// The edits that give a question an answer: the answer itself first, then every text that changes
/// along, in this goal and in those that were begun together with it. None where there is no such goal.
#[must_use]
pub fn answer(
    plan: &Plan,
    goal: &GoalId,
    template: &Template,
    slot: &str,
    text: &str,
    language: Language,
) -> Vec<(GoalId, GoalEdit)> {
    let mut edits = Vec::new();
    for goal in together(plan, goal, template) {
        let before = &goal.private.answers.0;
        let mut after = before.clone();
        after.insert(slot.to_owned(), text.to_owned());
        let (old, new) = (
            Filler::new(template, before, language),
            Filler::new(template, &after, language),
        );
        let worded: Vec<(String, String)> = raw(template)
            .filter(|raw| slots(raw).contains(&slot))
            .map(|raw| (old.text(raw), new.text(raw)))
            .collect();
        let answer = GoalEdit::Answer(slot.to_owned(), text.to_owned());
        edits.push((goal.id.clone(), answer));
        for (place, text) in texts(goal) {
            if let Some((_, new)) = worded.iter().find(|(old, new)| old == text && new != text) {
                edits.push((goal.id.clone(), place.edit(new.clone())));
            }
        }
    }
    edits
}

/// The edits that put the answers given so far into the blanks that still stand in texts written by
/// hand. None where no blank is left that has an answer.
#[must_use]
pub fn settle(goal: &Goal, template: &Template, language: Language) -> Vec<(GoalId, GoalEdit)> {
    let answers = &goal.private.answers.0;
    let fill = Filler::new(template, answers, language);
    let blanks: Vec<(String, String)> = fill
        .given()
        .map(|(slot, _)| (fill.blank(slot), fill.slot(slot)))
        .collect();
    let mut edits = Vec::new();
    for (place, text) in texts(goal) {
        let mut settled = text.to_owned();
        for (blank, answer) in &blanks {
            if settled.contains(blank) {
                settled = settled.replace(blank, answer);
            }
        }
        if settled != text {
            edits.push((goal.id.clone(), place.edit(settled)));
        }
    }
    edits
}

/// Whether an answer to this question goes anywhere in the goal: into a text that stands as the
/// template words it, or into a blank in one that was written by hand.
#[must_use]
pub fn flows(goal: &Goal, template: &Template, slot: &str, language: Language) -> bool {
    let fill = Filler::new(template, &goal.private.answers.0, language);
    let blank = fill.blank(slot);
    let worded: Vec<String> = raw(template)
        .filter(|raw| slots(raw).contains(&slot))
        .map(|raw| fill.text(raw))
        .collect();
    texts(goal)
        .iter()
        .any(|(_, text)| text.contains(&blank) || worded.iter().any(|worded| worded == text))
}

/// The goal's statement in stretches, so that each answer can be seen in its place; one stretch where
/// it was written by hand.
#[must_use]
pub fn so_far(goal: &Goal, template: Option<&Template>, language: Language) -> Vec<Stretch> {
    let statement = &goal.public.statement;
    let worded = template.and_then(|template| {
        let fill = Filler::new(template, &goal.private.answers.0, language);
        let raw =
            raw(template).find(|raw| !slots(raw).is_empty() && fill.text(raw) == *statement)?;
        Some(fill.stretches(raw))
    });
    worded.unwrap_or_else(|| {
        vec![Stretch {
            text: statement.clone(),
            slot: None,
            answered: true,
        }]
    })
}

/// The goal, and where its template is a set of linked goals those that have the same answers.
pub fn together<'a>(
    plan: &'a Plan,
    goal: &GoalId,
    template: &Template,
) -> impl Iterator<Item = &'a Goal> + use<'a> {
    let id = goal.clone();
    let linked = template.goals.len() > 1;
    let of = plan.goal(goal);
    plan.goals
        .iter()
        .map(|other| &**other)
        .filter(move |other| {
            of.is_some_and(|goal| {
                other.id == id
                    || (linked
                        && other.private.template == goal.private.template
                        && other.private.answers == goal.private.answers)
            })
        })
}

/// Every text of a template that becomes a text of a goal.
fn raw(template: &Template) -> impl Iterator<Item = &str> {
    template
        .goals
        .iter()
        .flat_map(|goal| {
            let levels = goal.levels.iter().flat_map(|level| {
                let texts = [
                    &level.title,
                    &level.statement,
                    &level.criterion,
                    &level.criterion_minimum,
                ];
                texts.into_iter().chain(&level.suggestions)
            });
            let kpis = goal.kpis.iter().flat_map(|kpi| {
                let texts = [
                    &kpi.name,
                    &kpi.unit,
                    &kpi.method,
                    &kpi.counting,
                    &kpi.confirmed_by,
                    &kpi.evidence,
                ];
                texts.into_iter().chain(&kpi.steps)
            });
            let actions = goal.actions.iter().flat_map(|a| [&a.text, &a.times]);
            let showing = [
                &goal.showing.scope,
                &goal.showing.owner,
                &goal.showing.permitted_by,
            ];
            levels
                .chain(kpis)
                .chain(actions)
                .chain(showing)
                .chain(&goal.evidence)
                .chain([&goal.sign, &goal.support, &goal.essence, &goal.asset])
        })
        .map(String::as_str)
}

/// Where a text of a goal stands.
enum Place {
    Goal(GoalText),
    Kpi(KpiId, KpiText),
    Step(KpiId, usize),
    Action(ActionId),
    Times(ActionId),
    Evidence(EvidenceId),
    Suggestion(KpiId),
}

impl Place {
    fn edit(self, text: String) -> GoalEdit {
        match self {
            Self::Goal(field) => GoalEdit::Text(field, text),
            Self::Kpi(id, field) => GoalEdit::Kpi(id, KpiEdit::Text(field, text)),
            Self::Step(id, at) => GoalEdit::Kpi(id, KpiEdit::Step(at, text)),
            Self::Action(id) => GoalEdit::Action(id, ActionEdit::Text(text)),
            Self::Times(id) => GoalEdit::Action(id, ActionEdit::Times(text)),
            Self::Evidence(id) => GoalEdit::Evidence(id, text),
            Self::Suggestion(id) => GoalEdit::Suggestion(id, text),
        }
    }
}

const FIELDS: [GoalText; 11] = [
    GoalText::Title,
    GoalText::Statement,
    GoalText::Criterion,
    GoalText::CriterionMinimum,
    GoalText::Sign,
    GoalText::Support,
    GoalText::ShowingScope,
    GoalText::ShowingOwner,
    GoalText::ShowingPermittedBy,
    GoalText::Essence,
    GoalText::Asset,
];

const KPI_FIELDS: [KpiText; 6] = [
    KpiText::Name,
    KpiText::Unit,
    KpiText::Method,
    KpiText::Counting,
    KpiText::ConfirmedBy,
    KpiText::Evidence,
];

/// Every text of a goal that a template may have worded.
fn texts(goal: &Goal) -> Vec<(Place, &str)> {
    let face = &goal.public;
    let mut texts: Vec<(Place, &str)> = FIELDS
        .into_iter()
        .map(|field| (Place::Goal(field), field.of(goal)))
        .collect();
    face.kpis.iter().for_each(|kpi| of_kpi(kpi, &mut texts));
    face.actions
        .iter()
        .for_each(|action| of_action(action, &mut texts));
    let evidence = face.evidence.iter();
    texts.extend(evidence.map(|e| (Place::Evidence(e.id.clone()), e.text.as_str())));
    let suggestions = goal.private.suggestions.0.iter();
    texts.extend(
        suggestions
            .filter(|(id, _)| face.kpis.iter().any(|kpi| kpi.id == **id))
            .map(|(id, text)| (Place::Suggestion(id.clone()), text.as_str())),
    );
    texts.retain(|(_, text)| !text.is_empty());
    texts
}

fn of_kpi<'a>(kpi: &'a Kpi, texts: &mut Vec<(Place, &'a str)>) {
    let fields = KPI_FIELDS.into_iter();
    texts.extend(fields.map(|field| (Place::Kpi(kpi.id.clone(), field), field.of(kpi))));
    let steps = kpi.steps.iter().enumerate();
    texts.extend(steps.map(|(at, step)| (Place::Step(kpi.id.clone(), at), step.as_str())));
}

fn of_action<'a>(action: &'a Action, texts: &mut Vec<(Place, &'a str)>) {
    texts.push((Place::Action(action.id.clone()), &action.text));
    texts.push((Place::Times(action.id.clone()), &action.times));
}
