//! A plan at two moments: what was there and what is there now, and bringing it back.
//!
//! [`compare`] says it per record and field in the order in which one reads a plan: its head, its
//! context, its notes, then goal by goal with KPIs and actions. Of texts the words are marked.

mod bring_back;
mod fields;
mod order;
mod show;
mod words;

use crate::change::{FieldChange, difference};
use crate::model::{ActionId, Goal, GoalId, KpiId, Plan};
use crate::sorted::Map;

use self::fields::Field;
use self::show::Look;

pub use bring_back::{NotBrought, Which, bring_back};
pub use fields::field_keys;
pub use show::{Line, Shown};
pub use words::{Mark, Piece, marked};

/// The message for what is on.
const YES: &str = "moment-yes";
/// The message for what is off.
const NO: &str = "moment-no";

/// What a section speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// The plan itself: how often it was handed in.
    Plan,
    /// Its head.
    Head,
    /// Company and section.
    Context,
    /// The house style.
    House,
    /// The notes on the plan as a whole.
    Own,
    /// A goal.
    Goal(GoalId),
    /// A KPI of a goal.
    Kpi(GoalId, KpiId),
    /// An action of a goal.
    Action(GoalId, ActionId),
}

/// Whether it was there and is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// At both moments.
    Both,
    /// Only now.
    Added,
    /// Only then.
    Removed,
}

/// What differs in one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The record. KPIs and actions follow their goal, which stands there for them even where
    /// nothing else of it differs.
    pub of: Of,
    /// What a goal, a KPI or an action is called, now or else then; empty of all others.
    pub name: String,
    /// Whether it was there and is there.
    pub stand: Stand,
    /// Whether it stands in another place among those that were there and are there.
    pub moved: bool,
    /// The fields that differ, in reading order.
    pub lines: Vec<Line>,
}

/// What of the plan differs between two moments; `None`: it was not there. Goals come in today's
/// order, those that are gone behind the one that they stood behind.
#[must_use]
pub fn compare(before: Option<&Plan>, after: Option<&Plan>) -> Vec<Section> {
    let changes = difference(before, after);
    let mut records: Map<&str, Vec<&FieldChange>> = Map::new();
    for change in &changes {
        records.get_or_default(&change.record).push(change);
    }
    let between = Between {
        before,
        after,
        records,
    };
    let mut sections = Vec::new();
    let parts: [(Of, &str, &[Field]); 5] = [
        (Of::Plan, "plan", fields::PLAN),
        (Of::Head, "head", fields::HEAD),
        (Of::Context, "context", fields::CONTEXT),
        (Of::House, "house", fields::HOUSE),
        (Of::Own, "own", fields::OWN),
    ];
    let stand = stand(before.is_some(), after.is_some());
    for (of, record, fields) in parts {
        let section = between.section(of, record, String::new(), stand, fields);
        sections.extend(section.filter(|section| !section.lines.is_empty()));
    }
    for (goal, stand, moved) in lists(before, after, goals) {
        between.goal(goal, stand, moved, &mut sections);
    }
    sections
}

const fn stand(was: bool, is: bool) -> Stand {
    match (was, is) {
        (false, _) => Stand::Added,
        (true, false) => Stand::Removed,
        (true, true) => Stand::Both,
    }
}

fn goals(plan: &Plan) -> Vec<&str> {
    plan.goals.iter().map(|goal| goal.id.as_str()).collect()
}

/// The elements of a list at both moments, in reading order: whether each was there and is there,
/// and whether it was moved.
fn lists<'a, T>(
    before: Option<&'a T>,
    after: Option<&'a T>,
    ids: fn(&T) -> Vec<&str>,
) -> Vec<(&'a str, Stand, bool)> {
    let (before, after) = (before.map(ids), after.map(ids));
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let moved = order::moved(&before, &after);
    let all = order::both(&before, &after).into_iter();
    all.map(|id| {
        let stand = stand(before.contains(&id), after.contains(&id));
        (id, stand, moved.contains(&id))
    })
    .collect()
}

/// Two moments of a plan, and what differs in each record.
struct Between<'a> {
    before: Option<&'a Plan>,
    after: Option<&'a Plan>,
    records: Map<&'a str, Vec<&'a FieldChange>>,
}

impl Between<'_> {
    fn section(
        &self,
        of: Of,
        record: &str,
        name: String,
        stand: Stand,
        fields: &[Field],
    ) -> Option<Section> {
        let changes = self.records.get(record)?;
        let of_side = |side: fn(&FieldChange) -> Option<&crate::json::Value>| {
            move |field: &str| {
                let change = changes.iter().find(|change| change.field == field)?;
                side(change)
            }
        };
        let look = Look {
            before: self.before,
            after: self.after,
            stand,
            private: of == Of::Own,
            called: None,
        };
        let was = of_side(|change| change.before.as_ref());
        let now = of_side(|change| change.after.as_ref());
        Some(Section {
            of,
            name,
            stand,
            moved: false,
            lines: look.lines(fields, &was, &now),
        })
    }

    /// A goal with its KPIs and actions, where anything of it differs.
    fn goal(&self, id: &str, stand: Stand, moved: bool, sections: &mut Vec<Section>) {
        let (was, is) = (goal_of(self.before, id), goal_of(self.after, id));
        let Some(newest) = is.or(was).filter(|_| was != is || moved) else {
            return;
        };
        let record = ["goal/", id].concat();
        let of = Of::Goal(newest.id.clone());
        let title = first_line(&newest.public.title);
        let section = self.section(of.clone(), &record, title.clone(), stand, fields::GOAL);
        sections.push(Section {
            moved,
            ..section.unwrap_or_else(|| Section::bare(of, title, stand))
        });
        let sides = || is.into_iter().chain(was);
        for (id, stand, moved) in lists(was, is, kpis) {
            let found = sides().flat_map(|goal| &goal.public.kpis);
            if let Some(kpi) = found.into_iter().find(|kpi| kpi.id.as_str() == id) {
                let of = Of::Kpi(newest.id.clone(), kpi.id.clone());
                let record = [&record, "/kpis/", id].concat();
                self.part(
                    (of, &record, &kpi.name),
                    (stand, moved),
                    fields::KPI,
                    sections,
                );
            }
        }
        for (id, stand, moved) in lists(was, is, actions) {
            let found = sides().flat_map(|goal| &goal.public.actions);
            if let Some(action) = found.into_iter().find(|action| action.id.as_str() == id) {
                let of = Of::Action(newest.id.clone(), action.id.clone());
                let record = [&record, "/actions/", id].concat();
                self.part(
                    (of, &record, &action.text),
                    (stand, moved),
                    fields::ACTION,
                    sections,
                );
            }
        }
    }

    /// A KPI or an action, where anything of it differs.
    fn part(
        &self,
        (of, record, name): (Of, &str, &str),
        (stand, moved): (Stand, bool),
        fields: &[Field],
        sections: &mut Vec<Section>,
    ) {
        let name = first_line(name);
        let section = self.section(of.clone(), record, name.clone(), stand, fields);
        if section.is_some() || moved || stand != Stand::Both {
            sections.push(Section {
                moved,
                ..section.unwrap_or_else(|| Section::bare(of, name, stand))
            });
        }
    }
}

impl Section {
    /// One in which no field differs.
    const fn bare(of: Of, name: String, stand: Stand) -> Self {
        Self {
            of,
            name,
            stand,
            moved: false,
            lines: Vec::new(),
        }
    }
}

fn goal_of<'p>(plan: Option<&'p Plan>, id: &str) -> Option<&'p Goal> {
    let found = plan?.goals.iter().find(|goal| goal.id.as_str() == id);
    found.map(|goal| &**goal)
}

fn kpis(goal: &Goal) -> Vec<&str> {
    let kpis = goal.public.kpis.iter();
    kpis.map(|kpi| kpi.id.as_str()).collect()
}

fn actions(goal: &Goal) -> Vec<&str> {
    let actions = goal.public.actions.iter();
    actions.map(|action| action.id.as_str()).collect()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
