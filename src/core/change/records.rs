//! A plan as flat records of fields, and a goal out of its records again.

use std::borrow::Cow;

use super::Record;
use crate::json::{self, from_text, to_text};
use crate::model::{Goal, GoalId, Plan};

/// The fields of a record with their values as JSON.
pub(super) type Fields = Vec<(Cow<'static, str>, String)>;
/// Records by their names.
pub(super) type Parted = Vec<(Record, Fields)>;

/// The lists of a goal's public face whose elements are records of their own.
const LISTS: [&str; 2] = ["kpis", "actions"];
/// What stands before the names of a goal's private fields.
const PRIVATE: &str = "private.";

/// The value of a field.
pub(super) fn text_of<'a>(fields: &'a Fields, field: &str) -> Option<&'a String> {
    let found = fields.iter().find(|(name, _)| name == field)?;
    Some(&found.1)
}

/// Adds the fields of a part, but those lists that are records of their own.
pub(super) fn add(part: &dyn json::Record, prefix: &str, fields: &mut Fields) {
    json::fields(part, &mut |name, value| {
        if prefix.is_empty() && LISTS.contains(&name) {
            return;
        }
        let name = if prefix.is_empty() {
            Cow::Borrowed(name)
        } else {
            Cow::Owned([prefix, name].concat())
        };
        fields.push((name, to_text(value)));
    });
}

/// The object that has these fields.
pub(super) fn object(fields: &Fields) -> String {
    let mut out = String::from("{");
    for (i, (name, text)) in fields.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        json::write_text(name, &mut out);
        out.push(':');
        out.push_str(text);
    }
    out.push('}');
    out
}

pub(super) fn goal_record(id: &str) -> Record {
    ["goal/", id].concat()
}

/// The fields of a plan besides its parts.
pub(super) fn of_plan(plan: &Plan) -> Fields {
    let order: Vec<String> = plan
        .goals
        .iter()
        .map(|goal| goal.id.as_str().to_owned())
        .collect();
    vec![
        ("id".into(), to_text(&plan.id)),
        ("revision".into(), to_text(&plan.revision)),
        ("goals".into(), to_text(&order)),
    ]
}

/// Parts a goal into its records, its own first.
pub(super) fn part(goal: &Goal) -> Parted {
    let name = goal_record(goal.id.as_str());
    let face = &goal.public;
    let mut fields = vec![("id".into(), to_text(&goal.id))];
    add(face, "", &mut fields);
    add(&goal.private, PRIVATE, &mut fields);
    let mut parted = vec![(name, fields)];
    for kpi in &face.kpis {
        element(&mut parted, LISTS[0], kpi.id.as_str(), kpi);
    }
    for action in &face.actions {
        element(&mut parted, LISTS[1], action.id.as_str(), action);
    }
    for list in LISTS {
        let prefix = [&parted[0].0, "/", list, "/"].concat();
        let ids = parted
            .iter()
            .filter_map(|(record, _)| record.strip_prefix(&*prefix));
        let order: Vec<String> = ids.map(str::to_owned).collect();
        if !order.is_empty() {
            parted[0].1.push((list.into(), to_text(&order)));
        }
    }
    parted
}

fn element(parted: &mut Parted, list: &str, id: &str, part: &dyn json::Record) {
    let mut fields = Fields::new();
    add(part, "", &mut fields);
    parted.push(([&parted[0].0, "/", list, "/", id].concat(), fields));
}

/// Joins a goal from its records; `None` where it is gone or a field cannot be read.
pub(super) fn join(id: &GoalId, mut records: Parted) -> Option<Goal> {
    let name = goal_record(id.as_str());
    let own = records.iter().position(|(record, _)| *record == name)?;
    let fields = records.swap_remove(own).1;
    text_of(&fields, "id")?;
    let (mut public, mut private, mut orders) = (Fields::new(), Fields::new(), Fields::new());
    for (field, text) in fields {
        if let Some(kept) = field.strip_prefix(PRIVATE) {
            private.push((kept.to_owned().into(), text));
        } else if LISTS.contains(&&*field) {
            orders.push((field, text));
        } else if field != "id" {
            public.push((field, text));
        }
    }
    for list in LISTS {
        let prefix = [&name, "/", list, "/"].concat();
        let order: Option<Vec<String>> =
            text_of(&orders, list).and_then(|order| from_text(order).ok());
        let mut elements = String::from("[");
        let mut push = |fields: &Fields| {
            if text_of(fields, "id").is_some() {
                if elements.len() > 1 {
                    elements.push(',');
                }
                elements.push_str(&object(fields));
            }
        };
        for id in order.iter().flatten() {
            let record = [&prefix, &**id].concat();
            if let Some(at) = records.iter().position(|(name, _)| *name == record) {
                push(&records.swap_remove(at).1);
            }
        }
        // An element that no order names (two tabs added at once) goes to the end.
        while let Some(at) = (0..records.len())
            .filter(|at| records[*at].0.starts_with(&prefix))
            .min_by(|a, b| records[*a].0.cmp(&records[*b].0))
        {
            push(&records.swap_remove(at).1);
        }
        elements.push(']');
        public.push((list.into(), elements));
    }
    Some(Goal {
        id: id.clone(),
        public: from_text(&object(&public)).ok()?,
        private: from_text(&object(&private)).ok()?,
    })
}
