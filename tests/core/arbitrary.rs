//! Any plan and any document: strategies grown from the schemas, so that a new field is covered the
//! day it is born, and an old version as long as its schema is kept.

use deguchi::formats::{Kind, schema};
use deguchi::model::{Amount, Plan};
use proptest::prelude::*;
use serde_json::{Map, Number, Value};

/// Any plan that keeps the invariants, with any text in it.
pub(crate) fn plan() -> BoxedStrategy<Plan> {
    let root = schema(Kind::Backup);
    value(&root["$defs"]["Plan"], &root)
        .prop_map(|mut value| {
            value["id"] = Value::from("plan-1");
            name_records(&mut value, "plan");
            let plan: Plan = serde_json::from_value(value).expect("the schema fits the type");
            assert_eq!(plan.check(), []);
            plan
        })
        .boxed()
}

/// Any document that a schema allows; where a list holds records, each has an id of its own.
pub(crate) fn document(root: &Value) -> BoxedStrategy<Value> {
    object(root, root)
        .prop_map(|mut document| {
            name_records(&mut document, "document");
            document
        })
        .boxed()
}

/// Any text: quotes, backslashes, line breaks, control and bidi characters, emoji, Japanese.
pub(crate) fn text() -> BoxedStrategy<String> {
    let odd = prop_oneof![
        any::<char>(),
        prop::sample::select(
            "\"\\/\n\r\t\0\u{7}\u{7f}\u{2028}\u{202e}\u{2066}\u{feff}<&>😀目標が"
                .chars()
                .collect::<Vec<_>>()
        ),
        prop::char::range('a', 'z'),
    ];
    prop::collection::vec(odd, 0..8)
        .prop_map(|chars| chars.into_iter().collect())
        .boxed()
}

/// Gives every record of a list an id of its own.
fn name_records(value: &mut Value, name: &str) {
    match value {
        Value::Array(values) => {
            for (i, value) in values.iter_mut().enumerate() {
                if let Some(id) = value.get_mut("id") {
                    *id = Value::from(format!("{name}-{i}"));
                }
                name_records(value, &format!("{name}-{i}"));
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                let short: String = key.chars().take(2).collect();
                name_records(value, &short);
            }
        }
        _ => {}
    }
}

fn value(node: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(only) = node.get("const") {
        return Just(only.clone()).boxed();
    }
    if let Some(parts) = node["prefixItems"].as_array() {
        let parts: Vec<_> = parts.iter().map(|node| value(node, root)).collect();
        return parts.prop_map(Value::from).boxed();
    }
    if let Some(name) = node["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        return value(&root["$defs"][name], root);
    }
    if let Some(choices) = node["anyOf"].as_array() {
        let choices: Vec<_> = choices.iter().map(|node| value(node, root)).collect();
        return prop::strategy::Union::new(choices).boxed();
    }
    if let Some(words) = node["oneOf"].as_array() {
        let words: Vec<Value> = words.iter().map(|word| word["const"].clone()).collect();
        return prop::sample::select(words).boxed();
    }
    let Some(kind) = node["type"].as_str() else {
        return anything();
    };
    match kind {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => {
            let most = node["maximum"].as_u64().expect("a bound");
            (0..=most).prop_map(Value::from).boxed()
        }
        "number" => amount().prop_map(Value::Number).boxed(),
        "string" if node["format"] == "date" => (1..=9999, 1..=12, 1..=28)
            .prop_map(|(year, month, day)| Value::from(format!("{year:04}-{month:02}-{day:02}")))
            .boxed(),
        "string" if node.get("pattern").is_some() => {
            "[A-Za-z0-9_.-]{1,64}".prop_map(Value::from).boxed()
        }
        "string" => text().prop_map(Value::from).boxed(),
        "array" => prop::collection::vec(value(&node["items"], root), 0..3)
            .prop_map(Value::from)
            .boxed(),
        "object" if node.get("properties").is_none() => {
            let each = node["patternProperties"]
                .as_object()
                .and_then(|all| all.values().next());
            let each = value(each.unwrap_or(&node["additionalProperties"]), root);
            prop::collection::btree_map("[A-Za-z0-9_.-]{1,64}", each, 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect()))
                .boxed()
        }
        _ => object(node, root),
    }
}

/// Any JSON, small.
fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,3}", inner, 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

fn object(node: &Value, root: &Value) -> BoxedStrategy<Value> {
    let required = node["required"].as_array().cloned().unwrap_or_default();
    let properties = node["properties"].as_object().expect("fields");
    let fields = properties.iter().map(|(name, node)| {
        let name = name.clone();
        let value = value(node, root);
        let value = if required.contains(&Value::from(&*name)) || name == "id" {
            value.prop_map(Some).boxed()
        } else {
            prop::option::of(value).boxed()
        };
        value.prop_map(move |value| value.map(|value| (name.clone(), value)))
    });
    let fields: Vec<_> = fields.collect();
    fields
        .prop_map(|fields| Value::Object(fields.into_iter().flatten().collect::<Map<_, _>>()))
        .boxed()
}

/// Any amount, as a number of JSON.
pub(crate) fn amount() -> BoxedStrategy<Number> {
    (-999_999_999_999_999_i64..=999_999_999_999_999, 0_u8..=6)
        .prop_map(|(units, scale)| {
            let (sign, units) = (if units < 0 { "-" } else { "" }, units.unsigned_abs());
            let unit = 10_u64.pow(u32::from(scale));
            let text = format!(
                "{sign}{}.{:0width$}",
                units / unit,
                units % unit,
                width = usize::from(scale.max(1))
            );
            let text = if scale == 0 {
                format!("{sign}{units}")
            } else {
                text
            };
            let amount: Amount = text.parse().expect("an amount");
            serde_json::from_value(serde_json::to_value(amount).expect("a number"))
                .expect("a number")
        })
        .boxed()
}
