//! Session packs and prepared sessions as files: what goes to participants, and what is refused.

use deguchi::formats::{
    Document, Kind, Live, Pack, Prepared, ReadError, Session, entry, is_public_key, is_secret_key,
    read, read_live,
};
use deguchi::model::{Language, SessionId, TemplateId};
use rstest::rstest;
use serde_json::{Value, json};

use super::agenda;
use crate::catalogue::catalogue;
use crate::formats_schema::{published, root};

/// What stands in everything that is for the facilitator alone.
const CANARY: &str = "kanarie-7f3a";

fn fixture(kind: Kind) -> String {
    let path = format!("tests/fixtures/{}.v1.json", kind.name());
    std::fs::read_to_string(root().join(&path)).expect(&path)
}

/// The full prepared session.
fn full() -> Prepared {
    match read_live(fixture(Kind::Prepared).as_bytes(), &[Kind::Prepared]).map(|o| o.document) {
        Ok(Live::Prepared(prepared)) => *prepared,
        other => panic!("{other:?}"),
    }
}

fn full_pack() -> Pack {
    match read(fixture(Kind::Pack).as_bytes(), &[Kind::Pack]).map(|o| o.document) {
        Ok(Document::Pack(pack)) => *pack,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_full_session_is_what_the_full_prepared_one_gives_out() {
    let session = Session::of(&full(), &full_pack());
    let text = session.to_json();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(root().join("tests/fixtures/session.v1.json"), &text).expect("written");
    }
    assert_eq!(text, fixture(Kind::Session));
    assert_eq!(session.file_name(), "session-20261008-7k3f2a9c.json");
    assert_eq!(full().file_name(), "prepared-20261008-7k3f2a9c.json");
    let opened = read_live(text.as_bytes(), &[Kind::Session]).expect("it opens");
    assert_eq!(opened.document, Live::Session(Box::new(session)));
}

/// Notes, expected people, the secret key, the run, decisions: none of it is in what participants get.
#[test]
fn nothing_of_the_facilitators_own_is_in_the_pack() {
    fn mark(value: &mut Value, count: &mut usize) {
        match value {
            Value::String(text) => {
                *text = format!("{CANARY}-{count}");
                *count += 1;
            }
            Value::Array(values) => values.iter_mut().for_each(|value| mark(value, count)),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(full()).expect("JSON");
    let mut count = 0;
    for own in ["secret_key", "expected", "decisions", "open_points"] {
        assert!(value.get(own).is_some(), "{own} is not filled");
        mark(&mut value[own], &mut count);
    }
    let mut mark_notes = |phases: &mut Value, at: &str| {
        for one in phases.as_array_mut().expect("a list") {
            if let Some(notes) = one.pointer_mut(at) {
                mark(notes, &mut count);
            }
        }
    };
    mark_notes(&mut value["agenda"]["phases"], "/notes");
    mark_notes(&mut value["run"], "/new/notes");
    assert!(count > 6);
    let marked: Prepared = serde_json::from_value(value).expect("a prepared session");
    assert_eq!(marked.to_json().matches(CANARY).count(), count);
    let session = Session::of(&marked, &full_pack());
    for text in [
        session.to_json(),
        session.file_name(),
        marked.file_name(),
        format!("{session:?}"),
    ] {
        assert!(!text.contains(CANARY), "{text}");
    }
    let debug = format!("{marked:?}");
    assert!(!debug.contains(&marked.secret_key.0) && !debug.contains(&marked.expected.0[0]));
}

#[test]
fn no_field_of_the_facilitators_has_a_place_in_the_schema_of_the_pack() {
    let schema = published(Kind::Session);
    let mut objects = vec![&schema];
    objects.extend(schema["$defs"].as_object().expect("objects").values());
    for object in objects {
        for name in [
            "notes",
            "secret_key",
            "expected",
            "run",
            "decisions",
            "open_points",
        ] {
            assert!(object["properties"].get(name).is_none(), "{name}");
        }
    }
}

#[test]
fn only_the_chosen_templates_come_along_with_what_they_name() {
    let built_in = catalogue(Language::Ja);
    let pack = built_in.pack();
    let mut prepared = Prepared::new(SessionId::new("s").expect("an id"), agenda(), Language::Ja);
    let chosen = [&pack.templates[3].id, &pack.templates[0].id];
    prepared.templates = chosen.map(TemplateId::clone).to_vec();
    prepared
        .templates
        .push(TemplateId::new("gone").expect("an id"));
    prepared.categories = vec![pack.categories[0].clone()];
    let session = Session::of(&prepared, pack);
    let ids: Vec<&TemplateId> = session.templates.iter().map(|t| &t.id).collect();
    assert_eq!(ids, chosen);
    for template in &session.templates {
        let category = template.category.as_ref().expect("a category");
        assert!(session.categories.iter().any(|one| one.id == *category));
        for strength in &template.exit_models {
            assert!(session.exit_models.iter().any(|one| one.id == *strength));
        }
    }
    assert_eq!(session.categories[0], pack.categories[0]);
    let mut ids: Vec<_> = session.categories.iter().map(|one| &one.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), session.categories.len());
    assert_eq!((session.revision, prepared.revision), (1, 0));
}

/// A field of the full file, what it becomes, and the refusal.
#[rstest]
#[case(Kind::Session, "/occasion/start", json!("24:00"), "not-a-time")]
#[case(Kind::Session, "/occasion/start", json!("9:00"), "not-a-time")]
#[case(Kind::Session, "/occasion/start", json!("09:60"), "not-a-time")]
#[case(Kind::Session, "/occasion/start", json!("+9:00"), "not-a-time")]
#[case(Kind::Session, "/occasion/start", json!("１４:00"), "not-a-time")]
#[case(Kind::Session, "/agenda/phases", json!([]), "agenda-empty")]
#[case(Kind::Session, "/agenda/phases/0/minutes", json!(0), "not-minutes")]
#[case(Kind::Session, "/key", json!(""), "not-a-key")]
#[case(Kind::Session, "/key", json!("age1"), "not-a-key")]
#[case(Kind::Session, "/templates/0/goals", json!([]), "template-empty")]
#[case(Kind::Session, "/id", json!(""), "id-missing")]
#[case(Kind::Session, "/language", json!("fr"), "word-unknown")]
#[case(Kind::Session, "/names_shown", json!("yes"), "wrong-type")]
#[case(Kind::Prepared, "/occasion/start", json!("noon"), "not-a-time")]
#[case(Kind::Prepared, "/agenda/phases/0/minutes", json!(241), "not-minutes")]
#[case(Kind::Prepared, "/key", json!(""), "not-a-key")]
#[case(Kind::Prepared, "/secret_key", json!(""), "not-a-key")]
#[case(Kind::Prepared, "/secret_key", json!("AGE-SECRET-KEY-1"), "not-a-key")]
#[case(Kind::Prepared, "/run/1/minutes", json!(0), "not-minutes")]
#[case(Kind::Prepared, "/run/0/at", json!(9_007_199_254_740_992_u64), "not-whole")]
#[case(Kind::Prepared, "/run/0/at", json!(-1), "not-whole")]
#[case(Kind::Prepared, "/expected", json!(vec!["1"; 2001]), "too-many")]
#[case(Kind::Prepared, "/run", json!(vec![json!({}); 2001]), "too-many")]
fn a_field_that_cannot_be_is_refused_where_it_stands(
    #[case] kind: Kind,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let mut document: Value = serde_json::from_str(&fixture(kind)).expect("JSON");
    *document.pointer_mut(pointer).expect(pointer) = value;
    let error = refusal(&document.to_string(), kind);
    assert_eq!(error.code, code);
    let last = pointer.rsplit('/').next().expect("a field");
    let at = if code == "too-many" {
        format!("{last}[2000]")
    } else {
        last.to_owned()
    };
    assert!(error.path.ends_with(&at), "{error}");
    assert!(error.line > 0 && error.column > 0);
    let mut given: Vec<&str> = error.arguments.iter().map(|(name, _)| *name).collect();
    given.sort_unstable();
    let mut promised = entry(code).expect("a row").arguments.to_vec();
    promised.sort_unstable();
    assert_eq!(given, promised);
}

fn refusal(text: &str, kind: Kind) -> ReadError {
    read_live(text.as_bytes(), &[kind])
        .map(drop)
        .expect_err(text)
}

/// While it is being prepared, much is still to be said.
#[test]
fn a_session_that_was_just_begun_can_be_kept() {
    let id = SessionId::new("s").expect("an id");
    let prepared = Prepared::new(id, deguchi::model::Agenda::default(), Language::En);
    let opened = read_live(prepared.to_json().as_bytes(), &[Kind::Prepared]).expect("it opens");
    assert_eq!(opened.notices, []);
    assert_eq!(opened.document, Live::Prepared(Box::new(prepared)));
    let text = json!({ "format": "deguchi/prepared", "version": 1 }).to_string();
    assert_eq!(refusal(&text, Kind::Prepared).code, "id-missing");
}

/// The files of a session are told from others, whichever door they come to.
#[test]
fn a_file_at_the_wrong_door_is_named() {
    for (text, error) in [
        (
            fixture(Kind::Session),
            read(fixture(Kind::Session).as_bytes(), &Kind::ALL).map(drop),
        ),
        (
            fixture(Kind::Pack),
            read_live(fixture(Kind::Pack).as_bytes(), &Kind::LIVE).map(drop),
        ),
        (
            fixture(Kind::Prepared),
            read_live(fixture(Kind::Prepared).as_bytes(), &[Kind::Session]).map(drop),
        ),
    ] {
        let error = error.expect_err(&text);
        assert_eq!(error.code, "wrong-kind");
        let format = text.split('"').nth(3).expect("a format");
        assert_eq!(error.arguments[0].1, format.trim_start_matches("deguchi/"));
    }
}

#[rstest]
#[case("age1", 58, 'q', true, false)]
#[case("age1", 57, 'q', false, false)]
#[case("age1", 59, 'q', false, false)]
#[case("age1", 58, 'b', false, false)]
#[case("age1", 58, 'Q', false, false)]
#[case("AGE1", 58, 'q', false, false)]
#[case("AGE-SECRET-KEY-1", 58, 'Q', false, true)]
#[case("AGE-SECRET-KEY-1", 58, 'q', false, false)]
#[case("AGE-SECRET-KEY-1", 58, 'B', false, false)]
#[case("AGE-SECRET-KEY-1", 57, 'Q', false, false)]
#[case("", 0, 'q', false, false)]
fn keys_are_told_by_their_form(
    #[case] start: &str,
    #[case] length: usize,
    #[case] letter: char,
    #[case] public: bool,
    #[case] secret: bool,
) {
    let text = [start, &letter.to_string().repeat(length)].concat();
    assert_eq!(
        (is_public_key(&text), is_secret_key(&text)),
        (public, secret)
    );
}
