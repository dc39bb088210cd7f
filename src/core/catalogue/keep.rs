//! A goal kept as a template: its public words, with a slot where a name stood.

use super::fill::{Answers, Filler};
use super::keep_names::Keeper;
use crate::assistant::{Called, KpiPart, Place, ShowingPart};
use crate::messages::Say;
use crate::model::{
    ActionId, Amount, Date, Direction, Goal, Kpi, KpiId, KpiKind, Language, MAX_TEXT, PublicFace,
    Showing, Template, TemplateAction, TemplateGoal, TemplateId, TemplateKpi, Wording,
};
use crate::ports::Normal;
use crate::sorted::Map;

/// How a goal is kept.
pub struct Keeping<'a> {
    /// The new template's name in files.
    pub id: TemplateId,
    /// Names that must not stand in it: the owner's list, and the company's.
    pub names: &'a [String],
    /// The language of what is added: the questions, and the figures in words.
    pub language: Language,
    /// The messages of that language.
    pub say: Say<'a>,
    /// The normal form.
    pub normal: &'a dyn Normal,
}

/// Why words of the goal do not stand in the template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// They are a name: this slot stands for it.
    Name(String, Called),
    /// They are this goal's own, and a template has no place for them, or no room.
    Left,
}

/// What was taken out of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The field.
    pub place: Place,
    /// The words that stood there.
    pub words: String,
    /// Why they do not stand in the template.
    pub why: Why,
}

/// A goal, kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The template. Its family, its summary, its author and its licence are for the owner to say.
    pub template: Template,
    /// What was taken out, in the order of the goal's fields.
    pub taken: Vec<Taken>,
}

impl Kept {
    /// The answers that make the goal again that was kept.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let named = self.taken.iter().filter_map(|taken| match &taken.why {
            Why::Name(slot, _) => Some((slot.clone(), taken.words.clone())),
            Why::Left => None,
        });
        named.collect()
    }
}

/// Keeps a goal as a template of one goal, worded at the difficulty that the goal has. Nothing of a
/// private face can come along: none is asked for.
///
/// Every name that `named-customer` would find becomes a slot, the same name the same slot in every
/// field, with a question in the interview. What was found in one field is taken out of the others too,
/// also where it stands without 様 or 株式会社. Figures and dates inside of texts stay. A target becomes
/// the suggested figure in words; baselines and due dates, the frame and the supplement, records of work
/// with AI and the day of a consent stay behind.
#[must_use]
pub fn keep(face: &PublicFace, keeping: &Keeping<'_>) -> Kept {
    let goal = Goal {
        public: face.clone(),
        ..Goal::default()
    };
    let mut keeper = Keeper::new(&goal, keeping);
    let mut worded = Map::new();
    for place in Place::all(&goal) {
        let text = place.text(&goal).filter(|_| has_room(&place));
        if let Some(text) = text {
            let text = keeper.text(&place, text);
            worded.insert(place.clone(), text);
        }
        for words in own(&place, &goal) {
            keeper.leave(&place, &words);
        }
    }
    let of = |place: Place| worded.get(&place).cloned().unwrap_or_default();
    let kept = kept_goal(face, keeping.say, &of);
    let (interview, taken) = keeper.done();
    let mut template = Template {
        id: keeping.id.clone(),
        version: 1,
        category: face.category.clone(),
        interview,
        loop_places: face.loop_places.clone(),
        goals: vec![kept],
        ..Template::default()
    };
    let name = Filler::new(&template, &Answers::new(), keeping.language).text(&of(Place::Title));
    template.name = name.chars().take(MAX_TEXT).collect();
    Kept { template, taken }
}

/// A template as its owner has edited it: under the id that it has, and one version higher where it says
/// something else. So two who edit the same version meet as changed on both sides when their packs do.
#[must_use]
pub fn revised(before: &Template, edited: Template) -> Template {
    let mut template = Template {
        id: before.id.clone(),
        version: before.version,
        ..edited
    };
    if template != *before {
        template.version = before.version.saturating_add(1);
    }
    template
}

/// The goal of the template; `of` gives what became of a field's text.
fn kept_goal(face: &PublicFace, say: Say<'_>, of: &dyn Fn(Place) -> String) -> TemplateGoal {
    let kpis: Vec<TemplateKpi> = face.kpis.iter().map(|kpi| kept_kpi(kpi, of)).collect();
    let figures = face.kpis.iter().zip(&kpis);
    let wording = Wording {
        difficulty: face.difficulty,
        title: of(Place::Title),
        statement: of(Place::Statement),
        criterion: of(Place::Criterion),
        criterion_minimum: of(Place::CriterionMinimum),
        suggestions: figures
            .map(|(kpi, kept)| figure(kpi, &kept.unit, say))
            .collect(),
    };
    let action = |id: &ActionId| TemplateAction {
        text: of(Place::Action(id.clone())),
        times: of(Place::ActionTimes(id.clone())),
    };
    TemplateGoal {
        levels: vec![wording],
        sign: of(Place::Sign),
        kpis,
        actions: face.actions.iter().map(|one| action(&one.id)).collect(),
        evidence: face
            .evidence
            .iter()
            .map(|evidence| of(Place::Evidence(evidence.id.clone())))
            .collect(),
        support: of(Place::Support),
        showing: Showing {
            scope: of(Place::Showing(ShowingPart::Scope)),
            owner: of(Place::Showing(ShowingPart::Owner)),
            permitted_by: of(Place::Showing(ShowingPart::PermittedBy)),
            permitted_on: None,
        },
        ..TemplateGoal::default()
    }
}

fn kept_kpi(kpi: &Kpi, of: &dyn Fn(Place) -> String) -> TemplateKpi {
    let part = |part| of(Place::Kpi(kpi.id.clone(), part));
    TemplateKpi {
        name: part(KpiPart::Name),
        kind: kpi.kind,
        direction: kpi.direction,
        unit: part(KpiPart::Unit),
        steps: (0..kpi.steps.len())
            .map(|at| of(Place::KpiStep(kpi.id.clone(), at)))
            .collect(),
        method: part(KpiPart::Method),
        counting: part(KpiPart::Counting),
        confirmed_by: part(KpiPart::ConfirmedBy),
        evidence: part(KpiPart::Evidence),
    }
}

/// A target in words, as a template suggests it; empty where there is none, or none that is a figure.
fn figure(kpi: &Kpi, unit: &str, say: Say<'_>) -> String {
    let counted = !matches!(kpi.kind, KpiKind::YesNo | KpiKind::Milestone);
    let Some(target) = kpi.target.filter(|_| counted) else {
        return String::new();
    };
    let key = match kpi.direction {
        Direction::Up => "keep-figure-up",
        Direction::Down => "keep-figure-down",
        Direction::Keep => "keep-figure-keep",
    };
    let gap = if unit.starts_with(|c: char| c.is_ascii_alphabetic()) {
        " "
    } else {
        ""
    };
    let figure = say(
        key,
        &[("figure", (&[&*target.grouped(), gap, unit].concat()).into())],
    );
    if figure.chars().count() > MAX_TEXT {
        return String::new();
    }
    figure
}

/// Whether a template has a place for the text of this field.
const fn has_room(place: &Place) -> bool {
    !matches!(place, Place::Frame(_) | Place::Supplement)
}

/// What of a field is this goal's own, and stays with it.
fn own(place: &Place, goal: &Goal) -> Vec<String> {
    let face = &goal.public;
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let kpi = |id: &KpiId| face.kpis.iter().find(|kpi| kpi.id == *id);
    let words = match place {
        Place::Kpi(id, KpiPart::Baseline) => kpi(id).and_then(|k| k.baseline.map(Amount::grouped)),
        Place::Kpi(id, KpiPart::Due) => kpi(id).and_then(|kpi| day(kpi.due)),
        Place::ActionDue(id) => {
            let action = face.actions.iter().find(|action| action.id == *id);
            action.and_then(|action| day(action.due))
        }
        Place::Showing(ShowingPart::PermittedBy) => day(face.showing.permitted_on),
        Place::Evidence(id) => {
            let evidence = face.evidence.iter().find(|evidence| evidence.id == *id);
            let records = evidence
                .iter()
                .filter_map(|evidence| evidence.record.as_ref());
            let texts = records.flat_map(|r| [&r.own_idea, &r.ai_idea, &r.verified, &r.came_back]);
            return texts
                .filter(|text| !text.trim().is_empty())
                .cloned()
                .collect();
        }
        _ if has_room(place) => None,
        _ => place.text(goal).map(str::to_owned),
    };
    words
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .collect()
}
