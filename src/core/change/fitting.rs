//! What of a change still finds what it expects: what another hand, or a later step, has changed
//! since is left alone.

use super::cells::is_set;
use super::records::{Fields, Parted, add, goal_record, of_plan, part, text_of};
use super::{Change, FieldChange, difference, goal_of, of};
use crate::json::{Value, from_text};
use crate::model::Plan;

/// The records of today's plan, one group at a time: all of a goal's are taken apart together.
struct Today<'a> {
    plan: &'a Plan,
    group: String,
    records: Parted,
}

impl Today<'_> {
    fn turn_to(&mut self, record: &str) {
        let goal = goal_of(record);
        let group = goal.map_or_else(|| record.to_owned(), goal_record);
        if group == self.group {
            return;
        }
        let parted = |part| {
            let mut fields = Fields::new();
            add(part, "", &mut fields);
            vec![(record.to_owned(), fields)]
        };
        let plan = self.plan;
        self.records = match (record, goal) {
            (_, Some(id)) => {
                let goal = plan.goals.iter().find(|goal| goal.id.as_str() == id);
                goal.map(|goal| part(goal)).unwrap_or_default()
            }
            ("plan", _) => vec![(record.to_owned(), of_plan(plan))],
            ("head", _) => parted(&*plan.head),
            ("context", _) => parted(&*plan.context),
            ("house", _) => parted(&*plan.house),
            ("own", _) => parted(&*plan.own),
            _ => Parted::new(),
        };
        self.group = group;
    }

    fn value(&mut self, record: &str, field: &str) -> Option<Value> {
        self.turn_to(record);
        let text = text_of(of(&self.records, record)?, field)?;
        from_text(text).ok()
    }

    /// How many fields a goal's record has, with those of the records inside of it.
    fn count(&mut self, record: &str) -> usize {
        self.turn_to(record);
        let mine = self.records.iter().filter(|(name, _)| is_in(name, record));
        mine.map(|(_, fields)| fields.len()).sum()
    }
}

/// Whether a record is the other one, or inside of it.
fn is_in(record: &str, outer: &str) -> bool {
    let rest = record.strip_prefix(outer);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The order of a list is a wish, not a fact: it is applied to what is there.
fn is_wish(change: &FieldChange) -> bool {
    matches!(&*change.field, "goals" | "kpis" | "actions")
}

impl Change {
    /// The part of it that still finds what it expects.
    ///
    /// A record comes in only where it is not there, and goes only where it is exactly what the
    /// change expects; the plan itself likewise. Of sets, of lists whose elements have ids, and of
    /// objects, each element and each member counts by itself.
    #[must_use]
    pub fn on(&self, today: Option<&Plan>) -> Self {
        let mut change = self.clone();
        let Some(plan) = today else { return change };
        let mut today = Today {
            plan,
            group: String::new(),
            records: Parted::new(),
        };
        if self.is_whole() {
            let mut fields = self.fields.iter();
            if self.fields.len() != difference(Some(plan), None).len()
                || fields.any(|c| today.value(&c.record, &c.field) != c.before)
            {
                change.fields.clear();
            }
            return change;
        }
        let comings = self.fields.iter().filter(|c| c.field == "id");
        let refused: Vec<&str> = comings
            .filter(|coming| {
                let mine = self
                    .fields
                    .iter()
                    .filter(|c| is_in(&c.record, &coming.record));
                if coming.before.is_none() {
                    return today.value(&coming.record, "id").is_some();
                }
                coming.after.is_none()
                    && (mine.clone().count() != today.count(&coming.record)
                        || mine
                            .clone()
                            .any(|c| today.value(&c.record, &c.field) != c.before))
            })
            .map(|coming| &*coming.record)
            .collect();
        change.fields.retain_mut(|c| {
            if refused.iter().any(|record| is_in(&c.record, record)) {
                return false;
            }
            let now = today.value(&c.record, &c.field);
            let sides = [&c.before, &c.after, &now].map(Option::as_ref);
            let [before, after, today] = sides;
            let after = match is_set(&c.record, &c.field) {
                true => merged_set(sides),
                false => merged(before, after, today, is_wish(c)),
            };
            let changes = after != now;
            c.before = now;
            c.after = after;
            changes
        });
        change
    }
}

/// What stands in a field once `before` → `after` was brought onto what stands there `now`.
fn merged(
    before: Option<&Value>,
    after: Option<&Value>,
    now: Option<&Value>,
    wish: bool,
) -> Option<Value> {
    if now == before && !wish {
        return after.cloned();
    }
    let sides = [before, after, now];
    let is = |object: bool| {
        let fits = |value: &Value| match value {
            Value::Object(_) => object,
            Value::List(all) => !object && all.iter().all(|one| key(one, wish).is_some()),
            _ => false,
        };
        sides.iter().all(|side| side.is_none_or(fits))
    };
    if is(false) {
        let [before, after, now] = sides.map(|side| side.map_or(&[][..], Value::as_list));
        Some(Value::List(merged_list(before, after, now, wish)))
    } else if is(true) {
        merged_object(before, after, now)
    } else {
        now.cloned()
    }
}

/// A set with what came and without what went.
fn merged_set(sides: [Option<&Value>; 3]) -> Option<Value> {
    let [before, after, now] = sides.map(|side| side.map_or(&[][..], Value::as_list));
    let stays = |element: &&Value| after.contains(element) || !before.contains(element);
    let comes = |element: &&Value| !before.contains(element) && !now.contains(element);
    let kept = now.iter().filter(stays);
    let all: Vec<Value> = kept.chain(after.iter().filter(comes)).cloned().collect();
    (!all.is_empty()).then_some(Value::List(all))
}

fn merged_object(
    before: Option<&Value>,
    after: Option<&Value>,
    now: Option<&Value>,
) -> Option<Value> {
    let mut out = now.cloned()?;
    for side in [before, after] {
        let Some(Value::Object(members)) = side else {
            continue;
        };
        for (key, _) in members {
            let [b, a, n] = [before, after, now].map(|side| side.and_then(|side| side.get(key)));
            match merged(b, a, n, false) {
                _ if b == a => {}
                Some(value) => out.set(key, value),
                None => drop(out.take(key)),
            }
        }
    }
    Some(out)
}

/// The name of an element: its id, or the id that it is in the order of records.
fn key(element: &Value, wish: bool) -> Option<&str> {
    match element {
        Value::Text(id) if wish => Some(id),
        _ => element.get("id")?.as_text(),
    }
}

fn merged_list(before: &[Value], after: &[Value], now: &[Value], wish: bool) -> Vec<Value> {
    let same = |a: &Value, b: &Value| key(a, wish) == key(b, wish);
    let find = |list: &'_ [Value], element: &Value| list.iter().position(|e| same(e, element));
    let mut out = Vec::with_capacity(now.len());
    for element in now {
        let (was, will) = (find(before, element), find(after, element));
        match (was.map(|at| &before[at]), will.map(|at| &after[at])) {
            (Some(was), Some(will)) => {
                out.extend(merged(Some(was), Some(will), Some(element), false));
            }
            // In an order, what goes is passed over by itself.
            (Some(was), None) if was == element && !wish => {}
            _ => out.push(element.clone()),
        }
    }
    // Those that stay are put into the new order, unless somebody has moved them since.
    let stays = |e: &Value| {
        [before, after, now]
            .iter()
            .all(|list| find(list, e).is_some())
    };
    let order =
        |list: &[Value]| -> Vec<Value> { list.iter().filter(|e| stays(e)).cloned().collect() };
    let (old, new) = (order(before), order(after));
    let unmoved = order(&out).iter().zip(&old).all(|(a, b)| same(a, b));
    if unmoved {
        let held = out.clone();
        let slots = out.iter_mut().filter(|e| stays(e));
        for (slot, wanted) in slots.zip(&new) {
            if let Some(at) = find(&held, wanted) {
                slot.clone_from(&held[at]);
            }
        }
    }
    // What comes stands behind the one that it stood behind.
    for (at, element) in after.iter().enumerate() {
        if find(before, element).is_none() && find(now, element).is_none() {
            let behind = after[..at].iter().rev().find_map(|e| find(&out, e));
            out.insert(behind.map_or(0, |place| place + 1), element.clone());
        }
    }
    out
}
