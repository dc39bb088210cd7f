//! A pack from a stranger is data: what it holds is kept as it is, or refused with a code and a place.

use std::fs;

use deguchi::formats::{Document, Kind, Notice, Opened, Pack, ReadError, read, unwrap, wrap};
use deguchi::model::{
    Category, CategoryId, ExitModel, ExitModelId, Language, MAX_QUESTIONS, MAX_TEMPLATES, MAX_TEXT,
    Template, TemplateId,
};
use serde_json::{Value, json};

use crate::catalogue::catalogue;
use crate::formats_schema::root;

/// The full pack: every field filled.
fn full() -> Value {
    let text = fs::read(root().join("tests/fixtures/pack.v1.json")).expect("the file");
    serde_json::from_slice(&text).expect("JSON")
}

fn opened(pack: &Value) -> Result<Opened, ReadError> {
    read(pack.to_string().as_bytes(), &[Kind::Pack])
}

/// What a pack is refused with: the code, where, and the bound or the words that it names.
fn refused(pack: &Value) -> (&'static str, String, String) {
    let error = opened(pack).expect_err("refused");
    assert!(error.line > 0 && error.column > 0, "{error}");
    let said = error.arguments.iter().find(|(name, _)| *name == "max");
    let said = said.or(error.arguments.first());
    let said = said.map_or_else(String::new, |(_, value)| value.clone());
    (error.code, error.path, said)
}

/// The pointers of every text in a document.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(list) => {
            for (i, one) in list.iter().enumerate() {
                texts(one, &format!("{at}/{i}"), found);
            }
        }
        Value::Object(members) => {
            for (key, one) in members {
                texts(one, &format!("{at}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// The full pack with these words in the place of each of its texts in turn: which of them are refused
/// with which code, and which are kept as they are, with which notices.
fn everywhere(words: &str) -> (Vec<&'static str>, Vec<Vec<&'static str>>) {
    let (mut codes, mut notices) = (Vec::new(), Vec::new());
    let mut pointers = Vec::new();
    texts(&full(), "", &mut pointers);
    assert!(pointers.len() > 80);
    for pointer in pointers {
        let mut pack = full();
        *pack.pointer_mut(&pointer).expect("a text") = words.into();
        match opened(&pack) {
            Err(error) => {
                let path = error.path.replace('[', ".").replace(']', "");
                let want = pointer.trim_start_matches('/').replace('/', ".");
                assert_eq!(path, want, "{error}");
                codes.push(error.code);
            }
            Ok(opened) => {
                let Document::Pack(kept) = opened.document else {
                    panic!("a pack");
                };
                assert_eq!(
                    serde_json::to_value(&*kept).expect("JSON"),
                    pack,
                    "{pointer}"
                );
                notices.push(opened.notices.iter().map(Notice::code).collect());
            }
        }
    }
    codes.sort_unstable();
    codes.dedup();
    (codes, notices)
}

/// What is refused where something other than free text belongs.
const NO_FREE_TEXT: [&str; 5] = [
    "format-unknown",
    "not-a-date",
    "not-a-slot",
    "not-an-id",
    "word-unknown",
];

#[test]
fn markup_and_scripts_are_text_or_refused_and_nothing_is_dropped() {
    for words in [
        "<script>alert(1)</script>",
        "<img src=x onerror=\"alert(1)\">",
        "javascript:alert(1)",
        "{{constructor}} ${1+1} %00 ../../etc/passwd",
        "'; DROP TABLE templates; --",
    ] {
        let (codes, notices) = everywhere(words);
        assert_eq!(codes, NO_FREE_TEXT, "{words}");
        assert!(
            notices.iter().all(Vec::is_empty) && notices.len() > 60,
            "{words}"
        );
    }
}

#[test]
fn characters_that_cannot_be_seen_are_kept_and_named() {
    for (words, notice) in [
        ("a\u{0}\u{7}\u{1b}[31mb", "control"),
        ("a\u{202e}b", "bidi"),
    ] {
        let (codes, notices) = everywhere(words);
        assert_eq!(codes, NO_FREE_TEXT, "{words:?}");
        assert!(notices.iter().all(|codes| codes == &[notice]), "{words:?}");
    }
}

#[test]
fn a_text_of_a_megabyte_is_refused_wherever_it_stands() {
    let (codes, kept) = everywhere(&"長".repeat(350_000));
    assert!(kept.is_empty());
    let mut want = vec!["text-too-long"];
    want.extend(NO_FREE_TEXT.iter().filter(|code| **code != "not-a-slot"));
    want.sort_unstable();
    assert_eq!(codes, want);
    let mut pack = full();
    pack["templates"][0]["summary"] = "長".repeat(350_000).into();
    let summary = "templates[0].summary".to_owned();
    assert_eq!(
        refused(&pack),
        ("text-too-long", summary, MAX_TEXT.to_string())
    );
}

#[test]
fn lists_have_bounds_that_the_error_names() {
    let template = json!({ "goals": [{ "levels": [{ "title": "{thing}を型にする" }] }] });
    let many = |count: usize| -> Value {
        let one = |i: usize| {
            let mut template = template.clone();
            template["id"] = format!("t-{i}").into();
            template
        };
        (0..count).map(one).collect()
    };
    let asked = |count: usize| -> Value {
        let one = |i: usize| json!({ "slot": format!("s-{i}"), "blank": "x" });
        (0..count).map(one).collect()
    };
    for (at, most) in [(10_000, MAX_TEMPLATES), (MAX_TEMPLATES + 1, MAX_TEMPLATES)] {
        let mut pack = full();
        pack["templates"] = many(at);
        let path = format!("templates[{most}]");
        assert_eq!(refused(&pack), ("too-many", path, most.to_string()));
    }
    let mut pack = full();
    pack["templates"] = many(MAX_TEMPLATES);
    assert!(opened(&pack).is_ok());
    for at in [10_000, MAX_QUESTIONS + 1] {
        let mut pack = full();
        pack["templates"][0]["interview"] = asked(at);
        let path = format!("templates[0].interview[{MAX_QUESTIONS}]");
        assert_eq!(
            refused(&pack),
            ("too-many", path, MAX_QUESTIONS.to_string())
        );
    }
    let mut pack = full();
    pack["templates"][0]["interview"] = asked(MAX_QUESTIONS);
    assert!(opened(&pack).is_ok());
    pack["templates"][0]["goals"] = (0..201).map(|_| json!({ "levels": [{}] })).collect();
    assert_eq!(refused(&pack).0, "too-many");
}

#[test]
fn ids_are_present_once_and_plain() {
    let found = |change: &dyn Fn(&mut Value)| {
        let mut pack = full();
        change(&mut pack);
        let (code, path, found) = refused(&pack);
        format!("{code} {path} {found}")
    };
    let second = |field: &'static str| {
        move |pack: &mut Value| {
            let list = pack[field].as_array_mut().expect("a list");
            list.push(list[0].clone());
        }
    };
    let id =
        |words: &'static str| move |pack: &mut Value| pack["templates"][0]["id"] = words.into();
    assert_eq!(
        found(&second("templates")),
        "id-twice templates[1].id reusable-deliverables"
    );
    assert_eq!(
        found(&second("categories")),
        "id-twice categories[2].id technology"
    );
    assert_eq!(
        found(&second("exit_models")),
        "id-twice exit_models[1].id structure-designer"
    );
    assert_eq!(found(&id("a/b")), "not-an-id templates[0].id a/b");
    assert_eq!(found(&id("../a")), "not-an-id templates[0].id ../a");
    assert_eq!(found(&id("型")), "not-an-id templates[0].id 型");
    assert_eq!(
        found(&id("а")),
        "not-an-id templates[0].id а",
        "a Cyrillic letter"
    );
    assert_eq!(found(&id("")), "id-missing templates[0].id ");
    assert_eq!(found(&|pack| pack["id"] = "a b".into()), "not-an-id id a b");
    let slot = |words: &'static str| {
        move |pack: &mut Value| pack["templates"][0]["interview"][0]["slot"] = words.into()
    };
    let at = "templates[0].interview[0].slot";
    for words in ["", "-", "{thing}", "Thing", "何", "a/b"] {
        assert_eq!(found(&slot(words)), format!("not-a-slot {at} {words}"));
    }
}

#[test]
fn a_template_of_which_no_goal_can_be_begun_is_refused() {
    let refused = |pointer: &str, field: &str| {
        let mut pack = full();
        let owner = pack.pointer_mut(pointer).and_then(Value::as_object_mut);
        owner.expect("an object").remove(field);
        refused(&pack)
    };
    let (code, path, _) = refused("/templates/0", "goals");
    assert_eq!((code, &*path), ("template-empty", "templates[0].goals"));
    let (code, path, _) = refused("/templates/0/goals/0", "levels");
    assert_eq!(
        (code, &*path),
        ("wording-missing", "templates[0].goals[0].levels")
    );
}

/// Three of the built-in templates, as one gives them to a colleague.
fn three() -> Pack {
    let catalogue = catalogue(Language::Ja);
    let from = catalogue.pack();
    let chosen: Vec<Template> = from.templates[..3].to_vec();
    Pack {
        id: "kits".to_owned(),
        name: "課のひな形".to_owned(),
        author: "データ基盤課".to_owned(),
        licence: "CC0-1.0".to_owned(),
        ..Pack::of_templates(chosen, &from.categories, &from.exit_models, Language::Ja)
    }
}

#[test]
fn a_pack_of_templates_brings_what_they_name_and_nothing_else() {
    let id = |id: &str| CategoryId::new(id).expect("an id");
    let strength = |id: &str| ExitModelId::new(id).expect("an id");
    let template = Template {
        id: TemplateId::new("kit").expect("an id"),
        category: Some(id("b")),
        exit_models: vec![strength("y")],
        ..Template::default()
    };
    let category = |name: &str| Category {
        id: id(name),
        name: name.to_owned(),
    };
    let model = |name: &str| ExitModel {
        id: strength(name),
        ..ExitModel::default()
    };
    let pack = Pack::of_templates(
        vec![template.clone()],
        &[category("a"), category("b")],
        &[model("x"), model("y")],
        Language::En,
    );
    assert_eq!(pack.templates, [template]);
    assert_eq!(pack.categories, [category("b")]);
    assert_eq!(pack.exit_models, [model("y")]);
    assert_eq!((pack.language, pack.context), (Some(Language::En), None));
    let three = three();
    assert!(!three.categories.is_empty() && !three.exit_models.is_empty());
}

/// The page deflates a file before it goes into a link, which makes it smaller still.
#[test]
fn a_pack_of_three_templates_fits_into_a_link_and_comes_back_the_same() {
    let pack = three();
    let link = wrap(pack.to_json().as_bytes());
    assert!(link.len() < 64 * 1024, "{}", link.len());
    let bytes = unwrap(&format!("https://example.com/#/in/{link}")).expect("a code");
    let back = read(&bytes, &[Kind::Pack]).expect("it opens");
    assert_eq!(back.notices, []);
    assert_eq!(back.document, Document::Pack(Box::new(pack)));
}

#[test]
fn a_pack_in_a_backup_is_refused_by_itself_and_by_its_place_in_the_file() {
    let text = fs::read(root().join("tests/fixtures/backup.v1.json")).expect("the file");
    let mut backup: Value = serde_json::from_slice(&text).expect("JSON");
    let mut faulty = full();
    faulty["templates"][0]["interview"][0]["slot"] = json!("Not A Slot");
    backup["packs"] = json!([full(), faulty]);
    let opened = read(backup.to_string().as_bytes(), &[Kind::Backup]).expect("it opens");
    let [(place, error)] = &opened.refused[..] else {
        panic!("{:?}", opened.refused);
    };
    assert_eq!((*place, error.code), (1, "not-a-slot"));
    assert_eq!(error.path, "packs[1].templates[0].interview[0].slot");
    assert!(error.line == 1 && error.column > 1, "{error}");
    assert_eq!(error.arguments, [("found", "Not A Slot".to_owned())]);
    let Document::Backup(backup) = &opened.document else {
        panic!("a backup");
    };
    assert_eq!(backup.packs.len(), 2, "its owner loses nothing of it");
}
