//! What a command changed, field by field: the one currency of undo, journal, tabs, history, merge.
//!
//! A plan is seen as flat records (the plan's head, its context, its notes, each goal, KPI and
//! action), a record as named fields with JSON values. A record that comes into being has fields
//! without a value before; one that goes has fields without a value after. The order of a list is
//! a field of the record that holds the list.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::model::{Goal, GoalId, Plan, PlanId};

/// The name of a record inside a plan: `head`, `context`, `own`, `plan`, `goal/ID`,
/// `goal/ID/kpis/ID`, `goal/ID/actions/ID`.
pub type Record = String;

/// One field that is another than before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The record.
    pub record: Record,
    /// The field.
    pub field: String,
    /// What stood there; `None`: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What stands there now; `None`: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// All that one act changed in one plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The plan.
    pub plan: PlanId,
    /// What the act is called: the end of a message key `change-…`.
    pub label: Cow<'static, str>,
    /// The fields.
    pub fields: Vec<FieldChange>,
}

type Fields = Map<String, Value>;
type Records = BTreeMap<Record, Fields>;

/// The lists of a goal's public face whose elements are records of their own.
const LISTS: [&str; 2] = ["kpis", "actions"];

fn fields_of<T: Serialize>(value: &T) -> Fields {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        // Model types are structs with text keys: they always become objects.
        _ => Fields::new(),
    }
}

fn read<T: DeserializeOwned>(fields: Fields) -> Option<T> {
    serde_json::from_value(Value::Object(fields)).ok()
}

fn goal_record(id: &GoalId) -> Record {
    let mut record = String::from("goal/");
    record.push_str(id.as_str());
    record
}

/// Parts a goal into its records.
fn part(goal: &Goal, records: &mut Records) {
    let name = goal_record(&goal.id);
    let mut fields = fields_of(&goal.public);
    for list in LISTS {
        let Some(Value::Array(elements)) = fields.remove(list) else {
            continue;
        };
        let mut order = Vec::new();
        for element in elements {
            let Value::Object(element) = element else {
                continue;
            };
            let Some(id) = element.get("id").and_then(Value::as_str) else {
                continue;
            };
            order.push(Value::from(id));
            records.insert([&name, "/", list, "/", id].concat(), element);
        }
        fields.insert(list.to_owned(), Value::Array(order));
    }
    for (field, value) in fields_of(&goal.private) {
        fields.insert(["private.", &field].concat(), value);
    }
    fields.insert("id".to_owned(), Value::from(goal.id.as_str()));
    records.insert(name, fields);
}

/// Joins a goal from its records; `None` where it is gone or a field cannot be read.
fn join(id: &GoalId, records: &mut Records) -> Option<Goal> {
    let name = goal_record(id);
    let fields = records.remove(&name)?;
    fields.get("id")?;
    let (mut public, mut private) = (Fields::new(), Fields::new());
    for (field, value) in fields {
        if let Some(kept) = field.strip_prefix("private.") {
            private.insert(kept.to_owned(), value);
        } else if field != "id" {
            public.insert(field, value);
        }
    }
    for list in LISTS {
        let prefix = [&name, "/", list, "/"].concat();
        let mut ordered: Vec<Value> = Vec::new();
        let order = public.remove(list);
        for id in order
            .iter()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_str)
        {
            if let Some(element) = records.remove(&[&prefix, id].concat()) {
                ordered.push(Value::Object(element));
            }
        }
        // An element that no order names (two tabs added at once) goes to the end.
        let rest: Vec<Record> = records
            .keys()
            .filter(|record| record.starts_with(&prefix))
            .cloned()
            .collect();
        ordered.extend(
            rest.iter()
                .filter_map(|r| records.remove(r))
                .map(Value::Object),
        );
        ordered.retain(|element| element.get("id").is_some());
        if !ordered.is_empty() {
            public.insert(list.to_owned(), Value::Array(ordered));
        }
    }
    Some(Goal {
        id: id.clone(),
        public: read(public)?,
        private: read(private)?,
    })
}

fn plan_fields(plan: &Plan) -> Fields {
    let mut fields = Fields::new();
    fields.insert("id".to_owned(), Value::from(plan.id.as_str()));
    fields.insert("revision".to_owned(), Value::from(plan.revision));
    let order = plan
        .goals
        .iter()
        .map(|goal| Value::from(goal.id.as_str()))
        .collect();
    fields.insert("goals".to_owned(), Value::Array(order));
    fields
}

fn compare(record: &str, before: &Fields, after: &Fields, out: &mut Vec<FieldChange>) {
    let mut say = |field: &str, before: Option<&Value>, after: Option<&Value>| {
        out.push(FieldChange {
            record: record.to_owned(),
            field: field.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
        });
    };
    for (field, value) in after {
        let old = before.get(field);
        if old != Some(value) {
            say(field, old, Some(value));
        }
    }
    for (field, value) in before {
        if !after.contains_key(field) {
            say(field, Some(value), None);
        }
    }
}

/// Compares two shared parts; the same pointer costs nothing.
fn compare_part<T: Serialize>(
    record: &str,
    before: Option<&Arc<T>>,
    after: Option<&Arc<T>>,
    out: &mut Vec<FieldChange>,
) {
    if let (Some(before), Some(after)) = (before, after)
        && Arc::ptr_eq(before, after)
    {
        return;
    }
    let fields = |part: Option<&Arc<T>>| part.map_or_else(Fields::new, |p| fields_of(&**p));
    compare(record, &fields(before), &fields(after), out);
}

/// What is another in `after` than in `before`; `None` is a plan that is not there.
#[must_use]
pub fn difference(before: Option<&Plan>, after: Option<&Plan>) -> Vec<FieldChange> {
    let mut out = Vec::new();
    let plan = |p: Option<&Plan>| p.map_or_else(Fields::new, plan_fields);
    compare("plan", &plan(before), &plan(after), &mut out);
    compare_part(
        "head",
        before.map(|p| &p.head),
        after.map(|p| &p.head),
        &mut out,
    );
    compare_part(
        "context",
        before.map(|p| &p.context),
        after.map(|p| &p.context),
        &mut out,
    );
    compare_part(
        "own",
        before.map(|p| &p.own),
        after.map(|p| &p.own),
        &mut out,
    );
    let goals = |p: Option<&Plan>| -> BTreeMap<GoalId, Arc<Goal>> {
        p.map(|p| {
            p.goals
                .iter()
                .map(|g| (g.id.clone(), Arc::clone(g)))
                .collect()
        })
        .unwrap_or_default()
    };
    let (old, new) = (goals(before), goals(after));
    let (mut parted_old, mut parted_new) = (Records::new(), Records::new());
    for (id, goal) in &old {
        if new.get(id).is_none_or(|other| !Arc::ptr_eq(goal, other)) {
            part(goal, &mut parted_old);
        }
    }
    for (id, goal) in &new {
        if old.get(id).is_none_or(|other| !Arc::ptr_eq(goal, other)) {
            part(goal, &mut parted_new);
        }
    }
    let none = Fields::new();
    for (record, fields) in &parted_new {
        compare(
            record,
            parted_old.get(record).unwrap_or(&none),
            fields,
            &mut out,
        );
    }
    for (record, fields) in &parted_old {
        if !parted_new.contains_key(record) {
            compare(record, fields, &none, &mut out);
        }
    }
    out
}

fn set(fields: &mut Fields, change: &FieldChange) {
    match &change.after {
        Some(value) => fields.insert(change.field.clone(), value.clone()),
        None => fields.remove(&change.field),
    };
}

fn set_part<T: Serialize + DeserializeOwned>(part: &mut Arc<T>, changes: &[&FieldChange]) {
    if changes.is_empty() {
        return;
    }
    let mut fields = fields_of(&**part);
    changes.iter().for_each(|change| set(&mut fields, change));
    if let Some(value) = read(fields) {
        *part = Arc::new(value);
    }
}

/// Brings the changes' `after` into the plan; `None` in and out is a plan that is not there.
///
/// What was changed elsewhere and is not named by the changes stays as it is.
#[must_use]
pub fn replay(plan: Option<Plan>, changes: &[FieldChange]) -> Option<Plan> {
    let of = |name: &str| {
        changes
            .iter()
            .filter(|c| c.record == name)
            .collect::<Vec<_>>()
    };
    let mut head = plan.as_ref().map_or_else(Fields::new, plan_fields);
    of("plan")
        .into_iter()
        .for_each(|change| set(&mut head, change));
    let id = PlanId::new(head.get("id")?.as_str()?).ok()?;
    let mut plan = plan.unwrap_or_default();
    plan.id = id;
    plan.revision = head
        .get("revision")
        .and_then(Value::as_u64)
        .map_or(0, |n| n as u32);
    set_part(&mut plan.head, &of("head"));
    set_part(&mut plan.context, &of("context"));
    set_part(&mut plan.own, &of("own"));

    let mut touched: BTreeMap<GoalId, Vec<&FieldChange>> = BTreeMap::new();
    for change in changes {
        let mut parts = change.record.split('/');
        if parts.next() == Some("goal")
            && let Some(id) = parts.next().and_then(|id| GoalId::new(id).ok())
        {
            touched.entry(id).or_default().push(change);
        }
    }
    for (id, changes) in touched {
        let place = plan.goals.iter().position(|goal| goal.id == id);
        let mut records = Records::new();
        if let Some(place) = place {
            part(&plan.goals[place], &mut records);
        }
        for change in changes {
            set(records.entry(change.record.clone()).or_default(), change);
        }
        match (place, join(&id, &mut records)) {
            (Some(place), Some(goal)) => plan.goals[place] = Arc::new(goal),
            (Some(place), None) => drop(plan.goals.remove(place)),
            (None, Some(goal)) => plan.goals.push(Arc::new(goal)),
            (None, None) => {}
        }
    }
    if let Some(order) = of("plan")
        .iter()
        .find(|c| c.field == "goals")
        .and_then(|c| c.after.as_ref())
    {
        let order: Vec<&str> = order
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let rank = |goal: &Arc<Goal>| {
            order
                .iter()
                .position(|id| *id == goal.id.as_str())
                .unwrap_or(usize::MAX)
        };
        plan.goals.sort_by_key(rank);
    }
    Some(plan)
}

impl Change {
    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let turned = |c: &FieldChange| FieldChange {
            record: c.record.clone(),
            field: c.field.clone(),
            before: c.after.clone(),
            after: c.before.clone(),
        };
        Self {
            plan: self.plan.clone(),
            label: self.label.clone(),
            fields: self.fields.iter().rev().map(turned).collect(),
        }
    }

    /// Whether it takes the plan as a whole in or out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.fields
            .iter()
            .any(|c| c.record == "plan" && c.field == "id")
    }

    /// The part of it that still finds what it expects: what another hand has changed since is
    /// left alone.
    #[must_use]
    pub fn on(&self, today: Option<&Plan>) -> Self {
        let mut fields = self.fields.clone();
        if let Some(plan) = today.filter(|_| !self.is_whole()) {
            let mut records = Records::new();
            records.insert("plan".to_owned(), plan_fields(plan));
            records.insert("head".to_owned(), fields_of(&*plan.head));
            records.insert("context".to_owned(), fields_of(&*plan.context));
            records.insert("own".to_owned(), fields_of(&*plan.own));
            let named = |goal: &Goal| {
                let name = goal_record(&goal.id);
                fields.iter().any(|c| c.record.starts_with(&name))
            };
            plan.goals
                .iter()
                .filter(|g| named(g))
                .for_each(|g| part(g, &mut records));
            // The order of a list is a wish, not a fact: it is applied to what is there.
            let wish = |c: &FieldChange| matches!(&*c.field, "goals" | "kpis" | "actions");
            fields.retain(|c| {
                let found = records
                    .get(&c.record)
                    .and_then(|record| record.get(&c.field));
                wish(c) || found == c.before.as_ref()
            });
        }
        Self {
            plan: self.plan.clone(),
            label: self.label.clone(),
            fields,
        }
    }
}
