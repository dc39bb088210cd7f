//! What stood in the fields of a record and what stands there, ready to be shown.

use std::fmt;

use super::fields::{Field, Holds};
use super::words::{Piece, marked};
use super::{NO, Stand, YES, order};
use crate::json::Value;
use crate::model::{Amount, CategoryId, Date, ExitModelId, Plan};

/// A value as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// This text.
    Text(String),
    /// This figure.
    Figure(Amount),
    /// This day.
    Day(Date),
    /// The message with this key.
    Message(String),
    /// A category that is not the owner's own: the catalogue has its name.
    Category(CategoryId),
    /// A strength that is not the owner's own: the catalogue has its name.
    Strength(ExitModelId),
}

/// A field that differs.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// The message that names it.
    pub key: &'static str,
    /// Of which record of a list it is a field: what that is called, now or else then.
    pub called: Option<String>,
    /// Whether it is one of the owner's notes: never shown while those are hidden.
    pub private: bool,
    /// What stood there; nothing: it was blank, or it is not shown what.
    pub was: Vec<Shown>,
    /// What stands there.
    pub now: Vec<Shown>,
    /// Of a text its words, marked.
    pub words: Vec<Piece>,
}

/// As everywhere, nothing private reaches a log line.
impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = f.debug_struct("Line");
        line.field("key", &self.key);
        if !self.private {
            line.field("called", &self.called);
            line.field("was", &self.was).field("now", &self.now);
        }
        line.finish_non_exhaustive()
    }
}

/// What gives a field's value.
type Get<'a> = &'a dyn Fn(&str) -> Option<&'a Value>;

/// How two moments of a record are looked at.
#[derive(Clone)]
pub(super) struct Look<'a> {
    pub(super) before: Option<&'a Plan>,
    pub(super) after: Option<&'a Plan>,
    pub(super) stand: Stand,
    pub(super) private: bool,
    pub(super) called: Option<String>,
}

impl Look<'_> {
    /// The fields that differ, in the order of the table.
    pub(super) fn lines(&self, fields: &[Field], was: Get<'_>, now: Get<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        for field in fields {
            let get = |side: Get<'_>| {
                let value = side(field.field)?;
                let value = match field.member {
                    Some(member) => value.get(member)?,
                    None => value,
                };
                Some(value.clone())
            };
            let (was, now) = (get(was), get(now));
            if was != now {
                self.line(field, was.as_ref(), now.as_ref(), &mut lines);
            }
        }
        lines
    }

    fn line(&self, field: &Field, was: Option<&Value>, now: Option<&Value>, lines: &mut Vec<Line>) {
        let private = self.private || field.field.starts_with("private.");
        let line = |called: Option<String>, was, now, words| Line {
            key: field.key,
            called,
            private,
            was,
            now,
            words,
        };
        let called = || self.called.clone();
        match field.holds {
            Holds::Records { by, called, fields } => {
                let inner = Look {
                    private,
                    ..self.clone()
                };
                inner.records(field.key, (by, called), fields, (was, now), lines);
            }
            Holds::Texts => {
                for (name, was, now) in members(was, now) {
                    let words = marked(text(was), text(now));
                    lines.push(line(Some(name.to_owned()), texts(was), texts(now), words));
                }
            }
            Holds::Text => {
                let words = marked(text(was), text(now));
                lines.push(line(called(), texts(was), texts(now), words));
            }
            Holds::Lines => {
                let joined = |value: Option<&Value>| {
                    let all = value.map_or(&[][..], Value::as_list).iter();
                    all.filter_map(Value::as_text)
                        .collect::<Vec<_>>()
                        .join("\n")
                };
                let words = marked(&joined(was), &joined(now));
                lines.push(line(called(), texts(was), texts(now), words));
            }
            // Of what is new or gone as a whole, this adds nothing.
            Holds::Unshown if self.stand != Stand::Both => {}
            Holds::Unshown => lines.push(line(called(), Vec::new(), Vec::new(), Vec::new())),
            holds => {
                let then = self.shown(holds, was, self.before, self.stand != Stand::Added);
                let now = self.shown(holds, now, self.after, self.stand != Stand::Removed);
                lines.push(line(called(), then, now, Vec::new()));
            }
        }
    }

    /// What a value is shown as; `there`: whether its record is there at that moment.
    fn shown(
        &self,
        holds: Holds,
        value: Option<&Value>,
        plan: Option<&Plan>,
        there: bool,
    ) -> Vec<Shown> {
        let message = |key: &str| vec![Shown::Message(key.to_owned())];
        match (holds, value) {
            (Holds::Flag, _) if there => message(if value == Some(&Value::Flag(true)) {
                YES
            } else {
                NO
            }),
            (Holds::Choice(start, first), None) if there => message(&[start, first].concat()),
            (_, None) => Vec::new(),
            (_, Some(Value::List(all))) => all.iter().map(|one| of_one(holds, one, plan)).collect(),
            (_, Some(one)) => vec![of_one(holds, one, plan)],
        }
    }

    /// The records of a list that differ, field by field, and their order where that is another.
    fn records(
        &self,
        key: &'static str,
        (by, called): (&str, &str),
        fields: &'static [Field],
        (was, now): (Option<&Value>, Option<&Value>),
        lines: &mut Vec<Line>,
    ) {
        let (old, new) = (named(was, by), named(now, by));
        let (before, after) = (names(&old), names(&new));
        let called_by = |record: &Value| {
            let name = record.get(called).and_then(Value::as_text);
            let line = name.and_then(|name| name.lines().next());
            line.unwrap_or_default().to_owned()
        };
        for name in order::both(&before, &after) {
            let (was, now) = (record_of(&old, name), record_of(&new, name));
            let look = Look {
                called: now.or(was).map(called_by),
                stand: super::stand(was.is_some(), now.is_some()),
                ..self.clone()
            };
            lines.extend(look.lines(fields, &|field| was?.get(field), &|field| now?.get(field)));
        }
        if !order::moved(&before, &after).is_empty() {
            let in_order = |list: &[Named<'_>]| -> Vec<Shown> {
                let names = list.iter().map(|(_, record)| called_by(record));
                names.map(Shown::Text).collect()
            };
            lines.push(Line {
                key,
                called: None,
                private: self.private,
                was: in_order(&old),
                now: in_order(&new),
                words: Vec::new(),
            });
        }
    }
}

/// A record of a list with a name that no other has there.
type Named<'v> = (String, &'v Value);

fn names<'a>(list: &'a [Named<'_>]) -> Vec<&'a str> {
    list.iter().map(|(name, _)| &**name).collect()
}

fn record_of<'v>(list: &[Named<'v>], name: &str) -> Option<&'v Value> {
    let found = list.iter().find(|(other, _)| other == name);
    found.map(|(_, record)| *record)
}

/// Records by their names; of several with one name each by how often it came before.
fn named<'v>(list: Option<&'v Value>, by: &str) -> Vec<Named<'v>> {
    let mut named: Vec<Named<'v>> = Vec::new();
    for record in list.map_or(&[][..], Value::as_list) {
        let name = record.get(by).and_then(Value::as_text).unwrap_or_default();
        let with = |n: usize| [name, " ", &n.to_string()].concat();
        let fresh = (0..)
            .map(with)
            .find(|name| named.iter().all(|(other, _)| other != name));
        named.push((fresh.unwrap_or_default(), record));
    }
    named
}

/// The members of two objects that differ, in today's order.
fn members<'v>(
    was: Option<&'v Value>,
    now: Option<&'v Value>,
) -> Vec<(&'v str, Option<&'v Value>, Option<&'v Value>)> {
    let keys = |object: Option<&'v Value>| -> Vec<&'v str> {
        match object {
            Some(Value::Object(members)) => members.iter().map(|(key, _)| &**key).collect(),
            _ => Vec::new(),
        }
    };
    let all = order::both(&keys(was), &keys(now)).into_iter();
    let pairs = all.map(|key| {
        let of = |object: Option<&'v Value>| object.and_then(|object| object.get(key));
        (key, of(was), of(now))
    });
    pairs.filter(|(_, was, now)| was != now).collect()
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_text).unwrap_or_default()
}

fn texts(value: Option<&Value>) -> Vec<Shown> {
    let one = |value: &Value| value.as_text().map(|text| Shown::Text(text.to_owned()));
    match value {
        Some(Value::List(all)) => all.iter().filter_map(one).collect(),
        Some(value) => one(value).into_iter().collect(),
        None => Vec::new(),
    }
}

fn of_one(holds: Holds, value: &Value, plan: Option<&Plan>) -> Shown {
    let written = match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.clone(),
        _ => String::new(),
    };
    let known = match holds {
        Holds::Figure => value.to().ok().map(Shown::Figure),
        Holds::Day => written.parse().ok().map(Shown::Day),
        Holds::Word(start) | Holds::Choice(start, _) => {
            Some(Shown::Message([start, &written].concat()))
        }
        Holds::Items => plan
            .and_then(|plan| {
                plan.context
                    .items()
                    .find(|item| item.id.as_str() == written)
            })
            .map(|item| Shown::Text(item.text)),
        Holds::Category => {
            let own = plan.map_or(&[][..], |plan| &plan.head.categories);
            let own = own.iter().find(|category| category.id.as_str() == written);
            match own {
                Some(category) => Some(Shown::Text(category.name.clone())),
                None => CategoryId::new(&*written).ok().map(Shown::Category),
            }
        }
        Holds::Strength => {
            let own = plan.map_or(&[][..], |plan| &plan.own.exit_models.0);
            let own = own.iter().find(|model| model.id.as_str() == written);
            match own {
                Some(model) => Some(Shown::Text(model.name.clone())),
                None => ExitModelId::new(&*written).ok().map(Shown::Strength),
            }
        }
        _ => None,
    };
    known.unwrap_or(Shown::Text(written))
}
