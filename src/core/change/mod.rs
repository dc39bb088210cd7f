//! What a command changed, field by field: the one currency of undo, journal, tabs, history, merge.
//!
//! A plan is seen as flat records (the plan's head, its context, its notes, each goal, KPI and
//! action), a record as named fields with JSON values. A record that comes into being has fields
//! without a value before; one that goes has fields without a value after. The order of a list is
//! a field of the record that holds the list.

pub mod cells;
mod fitting;
mod records;

use std::borrow::Cow;
use std::sync::Arc;

use self::records::{Fields, Parted, add, join, object, of_plan, part, text_of};
use crate::json::{Stored, Value, from_text, to_text};
use crate::model::{GoalId, Plan, PlanId};

/// The name of a record inside a plan: `head`, `context`, `house`, `own`, `plan`, `goal/ID`,
/// `goal/ID/kpis/ID`, `goal/ID/actions/ID`.
pub type Record = String;

/// One field that is another than before.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldChange {
    /// The record.
    pub record: Record,
    /// The field.
    pub field: String,
    /// What stood there; `None`: nothing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub before: Option<Value>,
    /// What stands there now; `None`: nothing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub after: Option<Value>,
}
crate::stored!(FieldChange {
    record needed,
    field needed,
    before,
    after
});

/// All that one act changed in one plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The plan.
    pub plan: PlanId,
    /// What the act is called: the end of a message key `change-…`.
    pub label: Cow<'static, str>,
    /// The fields. Taking a plan in or out names all of them: there is no bound but the plan's own.
    #[cfg_attr(feature = "schema", schemars(length(max = u32::MAX)))]
    pub fields: Vec<FieldChange>,
}
crate::stored!(Change {
    plan needed,
    label needed,
    fields needed
});

fn compare(record: &str, before: &Fields, after: &Fields, out: &mut Vec<FieldChange>) {
    let mut say = |field: &str, before: Option<&String>, after: Option<&String>| {
        let value = |text: Option<&String>| text.map(|text| from_text(text).unwrap_or_default());
        out.push(FieldChange {
            record: record.to_owned(),
            field: field.to_owned(),
            before: value(before),
            after: value(after),
        });
    };
    for (field, text) in after {
        let old = text_of(before, field);
        if old != Some(text) {
            say(field, old, Some(text));
        }
    }
    for (field, text) in before {
        if text_of(after, field).is_none() {
            say(field, Some(text), None);
        }
    }
}

/// Compares two shared parts; the same pointer costs nothing.
fn compare_parts(
    record: &str,
    before: Option<&dyn crate::json::Record>,
    after: Option<&dyn crate::json::Record>,
    out: &mut Vec<FieldChange>,
) {
    let place = |part: &dyn crate::json::Record| std::ptr::from_ref(part).cast::<()>();
    if before.map(place) == after.map(place) {
        return;
    }
    let fields = |part| {
        let mut fields = Fields::new();
        add(part, "", &mut fields);
        fields
    };
    let (before, after) = (before.map(fields), after.map(fields));
    compare(
        record,
        &before.unwrap_or_default(),
        &after.unwrap_or_default(),
        out,
    );
}

/// What is another in `after` than in `before`; `None` is a plan that is not there.
#[must_use]
pub fn difference(before: Option<&Plan>, after: Option<&Plan>) -> Vec<FieldChange> {
    let mut out = Vec::new();
    let plan = |p: Option<&Plan>| p.map(of_plan).unwrap_or_default();
    compare("plan", &plan(before), &plan(after), &mut out);
    compare_parts(
        "head",
        before.map(|p| &*p.head as _),
        after.map(|p| &*p.head as _),
        &mut out,
    );
    compare_parts(
        "context",
        before.map(|p| &*p.context as _),
        after.map(|p| &*p.context as _),
        &mut out,
    );
    compare_parts(
        "house",
        before.map(|p| &*p.house as _),
        after.map(|p| &*p.house as _),
        &mut out,
    );
    compare_parts(
        "own",
        before.map(|p| &*p.own as _),
        after.map(|p| &*p.own as _),
        &mut out,
    );
    let none = Fields::new();
    for goal in after.iter().flat_map(|plan| &plan.goals) {
        let old = before.and_then(|plan| plan.goal(&goal.id));
        if old.is_some_and(|old| Arc::ptr_eq(old, goal)) {
            continue;
        }
        let old = old.map(|old| part(old)).unwrap_or_default();
        let new = part(goal);
        for (record, fields) in &new {
            compare(record, of(&old, record).unwrap_or(&none), fields, &mut out);
        }
        for (record, fields) in &old {
            if of(&new, record).is_none() {
                compare(record, fields, &none, &mut out);
            }
        }
    }
    for goal in before.iter().flat_map(|plan| &plan.goals) {
        if after.is_none_or(|plan| plan.goal(&goal.id).is_none()) {
            for (record, fields) in part(goal) {
                compare(&record, &fields, &none, &mut out);
            }
        }
    }
    out
}

fn of<'a>(records: &'a Parted, record: &str) -> Option<&'a Fields> {
    records
        .iter()
        .find(|(name, _)| name == record)
        .map(|(_, fields)| fields)
}

fn set(fields: &mut Fields, change: &FieldChange) {
    let place = fields.iter().position(|(field, _)| *field == change.field);
    match (place, change.after.as_ref().map(|value| to_text(value))) {
        (Some(place), Some(text)) => fields[place].1 = text,
        (Some(place), None) => drop(fields.remove(place)),
        (None, Some(text)) => fields.push((change.field.clone().into(), text)),
        (None, None) => {}
    }
}

/// The part with the changes in it, as JSON.
fn changed(part: &dyn crate::json::Record, changes: &[&FieldChange]) -> String {
    let mut fields = Fields::new();
    add(part, "", &mut fields);
    changes.iter().for_each(|change| set(&mut fields, change));
    object(&fields)
}

fn set_part<T: Stored + crate::json::Record>(part: &mut Arc<T>, changes: &[&FieldChange]) {
    if !changes.is_empty()
        && let Ok(value) = from_text(&changed(&**part, changes))
    {
        *part = Arc::new(value);
    }
}

/// The id of the goal that the record belongs to.
fn goal_of(record: &str) -> Option<&str> {
    let rest = record.strip_prefix("goal/")?;
    rest.split('/').next()
}

/// Brings the changes' `after` into the plan; `None` in and out is a plan that is not there.
///
/// What was changed elsewhere and is not named by the changes stays as it is.
#[must_use]
pub fn replay(plan: Option<Plan>, changes: &[FieldChange]) -> Option<Plan> {
    let of =
        |name: &str| -> Vec<&FieldChange> { changes.iter().filter(|c| c.record == name).collect() };
    let mut head = plan.as_ref().map(of_plan).unwrap_or_default();
    let of_plan = of("plan");
    of_plan.iter().for_each(|change| set(&mut head, change));
    let id: PlanId = from_text(text_of(&head, "id")?).ok()?;
    let mut plan = plan.unwrap_or_default();
    plan.id = id;
    plan.revision = text_of(&head, "revision")
        .and_then(|text| from_text(text).ok())
        .unwrap_or_default();
    set_part(&mut plan.head, &of("head"));
    set_part(&mut plan.context, &of("context"));
    set_part(&mut plan.house, &of("house"));
    set_part(&mut plan.own, &of("own"));

    let mut touched: Vec<(GoalId, Vec<&FieldChange>)> = Vec::new();
    for change in changes {
        let Some(id) = goal_of(&change.record) else {
            continue;
        };
        // Changes of one goal stand together, mostly.
        match touched.iter_mut().rfind(|(goal, _)| goal.as_str() == id) {
            Some((_, changes)) => changes.push(change),
            None => touched.extend(GoalId::new(id).ok().map(|id| (id, vec![change]))),
        }
    }
    for (id, changes) in touched {
        let place = plan.goals.iter().position(|goal| goal.id == id);
        let mut records = place.map_or_else(Parted::new, |place| part(&plan.goals[place]));
        for change in changes {
            match records.iter_mut().rfind(|(name, _)| *name == change.record) {
                Some((_, fields)) => set(fields, change),
                None => {
                    let mut fields = Fields::new();
                    set(&mut fields, change);
                    records.push((change.record.clone(), fields));
                }
            }
        }
        match (place, join(&id, records).map(Arc::new)) {
            (Some(place), Some(goal)) => plan.goals[place] = goal,
            (Some(place), None) => drop(plan.goals.remove(place)),
            (None, Some(goal)) => plan.goals.push(goal),
            (None, None) => {}
        }
    }
    let order = of_plan.iter().find(|change| change.field == "goals");
    if let Some(order) = order.and_then(|change| change.after.as_ref()) {
        let mut place = 0;
        for id in order.as_list().iter().filter_map(Value::as_text) {
            let rest = &plan.goals[place..];
            if let Some(at) = rest.iter().position(|goal| goal.id.as_str() == id) {
                let goal = plan.goals.remove(place + at);
                plan.goals.insert(place, goal);
                place += 1;
            }
        }
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
}
