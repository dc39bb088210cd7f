//! No change of a plan goes unseen: whatever field is altered, a line says so.

use deguchi::model::Plan;
use deguchi::moments::{Stand, compare};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary;
use crate::formats_properties::full_plan;

/// The paths of all values that hold no others.
fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                leaves(value, &format!("{path}/{key}"), out);
            }
        }
        Value::Array(values) if !values.is_empty() => {
            for (at, value) in values.iter().enumerate() {
                leaves(value, &format!("{path}/{at}"), out);
            }
        }
        _ => out.push(path.to_owned()),
    }
}

/// Other values that may stand there, likely ones first.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => vec![
            json!(format!("{text}x")),
            json!("2027-01-02"),
            json!("hard"),
            json!("rate"),
            json!("count"),
            json!("keep"),
            json!("up"),
            json!("output"),
            json!("public"),
            json!("visible"),
            json!("revenue"),
            json!("support"),
        ],
        Value::Number(_) => vec![json!(1), json!(2)],
        Value::Bool(flag) => vec![json!(!flag)],
        _ => vec![],
    }
}

#[test]
fn every_field_of_a_full_plan_is_said_when_it_is_another() {
    let plan = full_plan();
    let document = serde_json::to_value(&plan).expect("JSON");
    let mut paths = Vec::new();
    leaves(&document, "", &mut paths);
    let mut tried = 0;
    for path in paths {
        // Names of records say which one it is, and are nothing to read.
        if path.ends_with("/id") {
            continue;
        }
        let old = document.pointer(&path).expect("it is there");
        if old.as_object().is_some_and(serde_json::Map::is_empty) {
            continue;
        }
        let altered = others(old).into_iter().filter(|other| other != old);
        let altered = altered.filter_map(|other| {
            let mut document = document.clone();
            *document.pointer_mut(&path).expect("it is there") = other;
            serde_json::from_value::<Plan>(document).ok()
        });
        let Some(other) = altered.into_iter().find(|other| *other != plan) else {
            panic!("nothing else can stand at {path}");
        };
        let sections = compare(Some(&plan), Some(&other));
        let lines = sections
            .iter()
            .map(|section| section.lines.len())
            .sum::<usize>();
        assert!(lines > 0, "{path}");
        assert!(
            sections.iter().all(|section| section.stand == Stand::Both),
            "{path}"
        );
        tried += 1;
    }
    assert!(tried > 100, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_plans_can_be_compared(before in arbitrary::plan(), after in arbitrary::plan()) {
        let sections = compare(Some(&before), Some(&after));
        let goals = |plan: &Plan| plan.goals.len();
        prop_assert!(before == after || !sections.is_empty() || goals(&before) == goals(&after));
        prop_assert_eq!(compare(Some(&after), Some(&after)), vec![]);
    }
}
