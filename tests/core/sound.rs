//! What of a document no schema can say, put right in one that was made up.

use deguchi::formats::Kind;
use serde_json::json;

/// What the schema cannot say of a document.
pub(crate) fn sound(kind: Kind, mut document: serde_json::Value) -> serde_json::Value {
    let plan = document["plan"].clone();
    match kind {
        Kind::Snapshot => {
            if let Some(id) = document.pointer_mut("/state/id") {
                *id = plan;
            }
        }
        Kind::Backup => {
            sound_plans(document.get_mut("plans"));
            sound_packs(document.get_mut("packs"));
        }
        Kind::Pack => sound_pack(&mut document),
        Kind::Session | Kind::Prepared => sound_session(kind, &mut document),
        Kind::Submission | Kind::Entry => {}
    }
    document
}

/// Each plan has an id of its own.
fn sound_plans(plans: Option<&mut serde_json::Value>) {
    let plans = plans.and_then(|plans| plans.as_array_mut());
    for (n, kept) in plans.into_iter().flatten().enumerate() {
        kept["plan"]["id"] = json!(format!("plan-{n}"));
    }
}

fn sound_packs(packs: Option<&mut serde_json::Value>) {
    for pack in packs
        .and_then(|packs| packs.as_array_mut())
        .into_iter()
        .flatten()
    {
        sound_pack(pack);
    }
}

/// Of templates a goal can be begun, each slot is asked for once, and agendas can be led through.
fn sound_pack(pack: &mut serde_json::Value) {
    if pack.get("id").is_some() {
        pack["id"] = json!("a-pack");
    }
    sound_templates(pack);
    let agendas = pack.get_mut("agendas").and_then(|all| all.as_array_mut());
    agendas.into_iter().flatten().for_each(sound_agenda);
}

fn sound_templates(pack: &mut serde_json::Value) {
    let templates = pack.get_mut("templates").and_then(|all| all.as_array_mut());
    for template in templates.into_iter().flatten() {
        let questions = template
            .get_mut("interview")
            .and_then(|all| all.as_array_mut());
        for (n, question) in questions.into_iter().flatten().enumerate() {
            question["slot"] = json!(format!("slot{n}"));
        }
        let goals = template.get("goals").and_then(|goals| goals.as_array());
        let mut goals = goals.cloned().unwrap_or_default();
        goals.push(json!({}));
        for goal in &mut goals {
            let levels = goal.get("levels").and_then(|levels| levels.as_array());
            if levels.is_none_or(Vec::is_empty) {
                goal["levels"] = json!([{}]);
            }
        }
        template["goals"] = json!(goals);
    }
}

/// A session that can be given out, or kept.
fn sound_session(kind: Kind, session: &mut serde_json::Value) {
    if kind == Kind::Session {
        sound_templates(session);
        sound_agenda(&mut session["agenda"]);
    } else if let Some(agenda) = session.get_mut("agenda") {
        sound_agenda(agenda);
        session["secret_key"] = json!(["AGE-SECRET-KEY-1", &"Q".repeat(58)].concat());
    } else if let Some(session) = session.as_object_mut() {
        session.remove("secret_key");
    }
    if kind == Kind::Session || session.get("secret_key").is_some() {
        session["key"] = json!(["age1", &"q".repeat(58)].concat());
    } else {
        session["key"] = json!("");
    }
    if let Some(start) = session.pointer_mut("/occasion/start") {
        *start = json!("09:30");
    }
    let run = session.get_mut("run").and_then(|run| run.as_array_mut());
    for event in run.into_iter().flatten() {
        event["minutes"] = json!(240);
        if let Some(new) = event.get_mut("new").filter(|new| new.is_object()) {
            new["minutes"] = json!(1);
        }
    }
}

/// At least one phase, and each has minutes.
fn sound_agenda(agenda: &mut serde_json::Value) {
    let phases = agenda.get("phases").and_then(|phases| phases.as_array());
    let mut phases = phases.cloned().unwrap_or_default();
    phases.push(json!({ "id": "last" }));
    for (n, phase) in phases.iter_mut().enumerate() {
        phase["minutes"] = json!(1 + n * 239 / 3);
    }
    agenda["phases"] = json!(phases);
}
