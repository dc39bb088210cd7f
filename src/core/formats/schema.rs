//! JSON Schemas and the table of shapes, both out of the types. Only tests and `make schema` build
//! this; the page carries the table.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::shape::most;
use super::{
    Backup, Entry, Kind, MAX_MOMENT, Pack, Prepared, Session, Snapshot, Submission, VERSION,
};
use crate::model::MAX_TEXT;

/// Lists that only the size of the file bounds: what the page itself lets grow, it must read again.
pub(super) const UNBOUNDED: [&str; 8] = [
    "cascade",
    "dismissed",
    "links",
    "names",
    "newer",
    "packs",
    "plans",
    "records",
];

/// The JSON Schema (2020-12) of a kind of file. Other fields are left open, as reading does.
#[must_use]
pub fn schema(kind: Kind) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let root = match kind {
        Kind::Submission => generator.into_root_schema_for::<Submission>(),
        Kind::Backup => generator.into_root_schema_for::<Backup>(),
        Kind::Pack => generator.into_root_schema_for::<Pack>(),
        Kind::Session => generator.into_root_schema_for::<Session>(),
        Kind::Prepared => generator.into_root_schema_for::<Prepared>(),
        Kind::Entry => generator.into_root_schema_for::<Entry>(),
        Kind::Snapshot => generator.into_root_schema_for::<Snapshot>(),
    };
    let mut root = root.to_value();
    tidy(&mut root, "");
    let name = kind.name();
    root["$id"] = json!(format!("{name}.v{VERSION}.schema.json"));
    root["title"] = json!(format!("Deguchi {name}, version {VERSION}"));
    root["properties"]["format"] = json!({
        "description": "What kind of file it is.",
        "const": kind.format(),
    });
    root["properties"]["version"] = json!({
        "description": "The version of the format.",
        "const": VERSION,
    });
    root["required"] = match kind {
        Kind::Submission => json!(["format", "version", "plan"]),
        Kind::Backup | Kind::Pack => json!(["format", "version"]),
        Kind::Session | Kind::Prepared => json!(["format", "version", "id"]),
        Kind::Entry => json!(["format", "version", "number", "at", "by", "change"]),
        Kind::Snapshot => json!(["format", "version", "plan", "number", "at"]),
    };
    let firsts: BTreeMap<String, Value> = root["$defs"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, node)| {
            let first = node["oneOf"][0].get("const")?;
            Some((format!("#/$defs/{name}"), first.clone()))
        })
        .collect();
    for (name, node) in root["$defs"].as_object_mut().into_iter().flatten() {
        // A word that is left out is the first one.
        for (_, field) in node
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            if let Some(first) = field
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|name| firsts.get(name))
            {
                field["default"] = first.clone();
            }
        }
        if node["properties"]["id"].get("pattern").is_some() && name != "WorkRecord" {
            node["required"] = json!(["id"]);
        }
    }
    root
}

/// Brings a schema to what every validator reads in its strict mode, and adds the bounds.
fn tidy(node: &mut Value, field: &str) {
    match node {
        Value::Array(nodes) => nodes.iter_mut().for_each(|node| tidy(node, field)),
        Value::Object(keys) => {
            keys.remove("default");
            if keys.get("format").is_some_and(|f| f != "date") {
                keys.remove("format");
            }
            for (key, inner) in &mut *keys {
                match (key.as_str(), inner) {
                    ("properties" | "$defs", Value::Object(inner)) => {
                        inner.iter_mut().for_each(|(name, node)| tidy(node, name));
                    }
                    (_, inner) => tidy(inner, field),
                }
            }
            bound(keys, field);
            apart(keys);
        }
        _ => {}
    }
}

fn bound(keys: &mut Map<String, Value>, field: &str) {
    let is = |name: &str| match keys.get("type") {
        Some(Value::String(one)) => one == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    };
    let said = ["const", "enum", "format", "pattern", "maxItems", "maximum"];
    if said.iter().any(|key| keys.contains_key(*key)) {
        return;
    }
    if is("string") {
        keys.insert("maxLength".to_owned(), json!(MAX_TEXT));
    } else if is("array") && !UNBOUNDED.contains(&field) {
        keys.insert("maxItems".to_owned(), json!(most(field)));
    } else if is("integer") {
        keys.insert("maximum".to_owned(), json!(u32::MAX));
    }
}

/// `type: [x, null]` becomes a choice of two: strict validators refuse lists of types.
fn apart(keys: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = keys.get("type").cloned() else {
        return;
    };
    let description = keys.remove("description");
    let choices = types.into_iter().map(|one| {
        if one == "null" {
            return json!({ "type": "null" });
        }
        let mut choice = keys.clone();
        choice.insert("type".to_owned(), one);
        Value::Object(choice)
    });
    let choices: Vec<Value> = choices.collect();
    keys.clear();
    keys.extend(description.map(|text| ("description".to_owned(), text)));
    keys.insert("anyOf".to_owned(), Value::Array(choices));
}

/// The table of shapes: all kinds but those of live sessions, then all objects, one field a line.
#[must_use]
pub fn shapes() -> String {
    table(&[&Kind::ALL[..], &Kind::KEPT].concat(), "")
}

/// The table of what live sessions have besides.
#[must_use]
pub fn live_shapes() -> String {
    table(&Kind::LIVE, &shapes())
}

/// The shapes of these kinds, without the objects that another table has.
fn table(kinds: &[Kind], other: &str) -> String {
    let known: Vec<&str> = other.lines().collect();
    let (mut out, mut objects) = (String::new(), BTreeMap::new());
    for kind in kinds.iter().copied() {
        let root = schema(kind);
        out.push_str(&object(kind.name(), &root, &root));
        for (name, node) in root["$defs"].as_object().into_iter().flatten() {
            if node.get("properties").is_some() && !known.contains(&&**name) {
                objects.insert(name.clone(), object(name, node, &root));
            }
        }
    }
    out.extend(objects.into_values());
    out
}

fn object(name: &str, node: &Value, root: &Value) -> String {
    let mut out = format!("{name}\n");
    for (field, node) in node["properties"].as_object().into_iter().flatten() {
        let sign = sign(node, root);
        // Where an id may be missing or stand twice: what one model gives, another may give too.
        let open = (name, &**field) == ("OwnNotes", "exit_models") || name == "Pack";
        let element = sign.strip_prefix("[@").filter(|_| !open);
        let has_id =
            element.is_some_and(|element| root["$defs"][element]["properties"].get("id").is_some());
        let open = UNBOUNDED.contains(&&**field) || node["maxItems"] == u32::MAX;
        let sign = if open {
            sign.replacen('[', "[~", 1)
        } else if has_id {
            sign.replacen('[', "[!", 1)
        } else {
            sign
        };
        out.push_str(&format!(" {field} {sign}\n"));
    }
    out
}

fn sign(node: &Value, root: &Value) -> String {
    if let Some(name) = node["$ref"]
        .as_str()
        .and_then(|r| r.strip_prefix("#/$defs/"))
    {
        let target = &root["$defs"][name];
        return match target.get("properties") {
            Some(_) => format!("@{name}"),
            None => sign(target, root),
        };
    }
    if let Some(choices) = node["anyOf"].as_array() {
        let other = choices.iter().find(|choice| choice["type"] != "null");
        return format!(
            "?{}",
            other.map_or_else(|| "*".to_owned(), |o| sign(o, root))
        );
    }
    let words = |nodes: &Vec<Value>| {
        let words: Vec<&str> = nodes
            .iter()
            .filter_map(|node| node["const"].as_str().or(node.as_str()))
            .collect();
        words.join("|")
    };
    if let Some(nodes) = node["oneOf"].as_array().or(node["enum"].as_array()) {
        return words(nodes);
    }
    match node["type"].as_str() {
        Some("string") if node["format"] == "date" => "d".to_owned(),
        Some("string") if node.get("pattern").is_some() => "i".to_owned(),
        Some("string") => "s".to_owned(),
        Some("number") => "n".to_owned(),
        Some("integer") if node["maximum"] == 100 => "w".to_owned(),
        Some("integer") if node["maximum"] == MAX_MOMENT => "m".to_owned(),
        Some("integer") => "u".to_owned(),
        Some("boolean") => "b".to_owned(),
        Some("array") if node.get("items").is_some() => format!("[{}", sign(&node["items"], root)),
        Some("array") => "[*".to_owned(),
        Some("object") => {
            let by_pattern = node["patternProperties"].as_object();
            let each = by_pattern.and_then(|all| all.values().next());
            match each.or(node.get("additionalProperties")) {
                Some(each) => format!("{{{}", sign(each, root)),
                None => "*".to_owned(),
            }
        }
        _ if node["const"].is_string() => "s".to_owned(),
        _ if node["const"].is_number() => "u".to_owned(),
        _ => "*".to_owned(),
    }
}
