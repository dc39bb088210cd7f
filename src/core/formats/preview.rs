//! What taking a file in would do, before anything is done.

use std::sync::Arc;

use super::{Document, Kind, Opened};
use crate::json::Value;
use crate::model::{Plan, PlanId};

/// How a plan of a file stands to the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// It is not here yet.
    New,
    /// It is here, and is the same.
    Same,
    /// It is here, and differs.
    Differs,
}

/// What taking one plan in would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanPreview {
    /// The plan.
    pub id: PlanId,
    /// What it is called.
    pub title: String,
    /// How it stands to the one that is here.
    pub state: PlanState,
    /// Goals that would be added.
    pub added: usize,
    /// Goals that are here, and would be changed.
    pub changed: usize,
    /// Goals that are here, and are the same.
    pub kept: usize,
    /// Goals that are here and not in the file.
    pub only_here: usize,
    /// Whether the head would be changed.
    pub head: bool,
    /// Whether the context would be changed.
    pub context: bool,
    /// Whether the house style differs.
    pub house: bool,
    /// Whether the notes on the plan as a whole would be changed.
    pub own: bool,
}

/// What taking a file in would do. A submission is only shown: it never becomes a plan of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The kind of the file.
    pub kind: Kind,
    /// Whether it may only be looked at.
    pub read_only: bool,
    /// The plans of a backup, in its order.
    pub plans: Vec<PlanPreview>,
    /// How many goals it holds in all.
    pub goals: usize,
    /// How many items of the cascade it holds.
    pub items: usize,
    /// How many templates it holds.
    pub templates: usize,
    /// How many agendas it holds.
    pub agendas: usize,
    /// How many categories it holds.
    pub categories: usize,
    /// How many strengths to grow it holds.
    pub exit_models: usize,
    /// How many packs it holds.
    pub packs: usize,
    /// The titles of the plans that only a newer page can read.
    pub newer: Vec<String>,
    /// Whether it holds settings.
    pub settings: bool,
}

/// Says what taking the file in would do; `here` gives the plans of this device.
#[must_use]
pub fn preview(opened: &Opened, here: &dyn Fn(&PlanId) -> Option<Arc<Plan>>) -> Preview {
    let mut all = Preview {
        kind: opened.document.kind(),
        read_only: opened.read_only,
        plans: Vec::new(),
        goals: 0,
        items: 0,
        templates: 0,
        agendas: 0,
        categories: 0,
        exit_models: 0,
        packs: 0,
        newer: Vec::new(),
        settings: false,
    };
    match &opened.document {
        Document::Submission(submission) => {
            all.goals = submission.goals.len();
            all.items = submission.cascade.len();
            all.categories = submission.categories.len();
        }
        Document::Backup(backup) => {
            let plans = backup.plans.iter().map(|kept| &kept.plan);
            all.goals = plans.clone().map(|plan| plan.goals.len()).sum();
            all.plans = plans.map(|plan| compare(plan, here(&plan.id))).collect();
            all.packs = backup.packs.len();
            all.newer = backup.newer.iter().map(title_of).collect();
            all.settings = backup.settings != Value::Null;
        }
        Document::Pack(pack) => {
            all.items = pack.context.iter().flat_map(|c| c.items()).count();
            all.templates = pack.templates.len();
            all.agendas = pack.agendas.len();
            all.categories = pack.categories.len();
            all.exit_models = pack.exit_models.len();
        }
    }
    all
}

/// What a document of a newer page calls its plan, as far as that can be told.
fn title_of(document: &Value) -> String {
    let plan = document
        .get("plans")
        .and_then(|plans| plans.as_list().first()?.get("plan"));
    let title = plan.and_then(|plan| plan.get("head")?.get("title")?.as_text());
    title.unwrap_or_default().to_owned()
}

fn compare(plan: &Plan, here: Option<Arc<Plan>>) -> PlanPreview {
    let mut one = PlanPreview {
        id: plan.id.clone(),
        title: plan.head.title.clone(),
        state: PlanState::New,
        added: 0,
        changed: 0,
        kept: 0,
        only_here: 0,
        head: false,
        context: false,
        house: false,
        own: false,
    };
    let Some(here) = here else {
        one.added = plan.goals.len();
        return one;
    };
    for goal in &plan.goals {
        match here.goal(&goal.id) {
            None => one.added += 1,
            Some(other) if other == goal => one.kept += 1,
            Some(_) => one.changed += 1,
        }
    }
    one.only_here = here.goals.len().saturating_sub(one.kept + one.changed);
    one.head = plan.head != here.head;
    one.context = plan.context != here.context;
    one.house = plan.house != here.house;
    one.own = plan.own != here.own;
    one.state = if *plan == *here {
        PlanState::Same
    } else {
        PlanState::Differs
    };
    one
}
