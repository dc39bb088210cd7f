//! What holds of every plan: it survives its file, and nothing private is in what it hands in.

use std::sync::Arc;

use deguchi::formats::{Backup, Document, KeptPlan, Kind, Pack, Submission, Table, preview, read};
use deguchi::model::{Amount, Language, Plan};
use deguchi::sidecar::Sidecar;
use proptest::prelude::*;
use serde_json::Value;

use crate::arbitrary;
use crate::formats_schema::{published, root};

/// What stands in every private text, and must be found nowhere else. It is a valid id too.
const CANARY: &str = "kanarie-7f3a";

fn backup(plan: Plan, settings: impl Into<deguchi::json::Value>) -> Backup {
    let kept = KeptPlan {
        plan,
        sidecar: Sidecar::default(),
    };
    Backup::of(
        vec![kept],
        vec![],
        settings.into(),
        "2026-10-01".parse().expect("a date"),
    )
}

fn submission(plan: &Plan) -> Submission {
    let today = "2026-10-01".parse().expect("a date");
    Submission::of(plan, Language::En, today, &|id| id.to_string())
}

/// Puts the mark into every private text and id of the plan; returns it with the number of marks.
fn marked(plan: &Plan) -> (Plan, usize) {
    fn mark(value: &mut Value, count: &mut usize) {
        match value {
            Value::String(text) => {
                // Numbered, so that marks in a set do not fall together.
                *text = format!("{CANARY}-{count}");
                *count += 1;
            }
            Value::Array(values) => values.iter_mut().for_each(|value| mark(value, count)),
            Value::Object(members) => {
                for (key, value) in members {
                    // Plain words, that no text can stand in.
                    if !matches!(&**key, "kind" | "now" | "aim") {
                        mark(value, count);
                    }
                }
            }
            _ => {}
        }
    }
    let mut value = serde_json::to_value(plan).expect("JSON");
    let mut count = 0;
    mark(&mut value["own"], &mut count);
    for goal in value["goals"].as_array_mut().expect("goals") {
        mark(&mut goal["private"], &mut count);
    }
    (serde_json::from_value(value).expect("a plan"), count)
}

/// Everything that goes to somebody else.
fn what_leaves(plan: &Plan) -> Vec<String> {
    let submission = submission(plan);
    let table = Table::of(&submission, &|key| key.to_owned());
    vec![
        submission.to_json(),
        submission.file_name(),
        format!("{submission:?}"),
        table.to_tsv(),
        table.to_html(),
        Pack::of_context(&plan.context, &plan.house, Language::Ja).to_json(),
    ]
}

/// What the full plan hands in.
pub(crate) fn full_submission() -> Submission {
    submission(&full_plan())
}

/// The plan of the full backup: every field filled.
pub(crate) fn full_plan() -> Plan {
    let bytes = std::fs::read(root().join("tests/fixtures/backup.v1.json")).expect("the file");
    match read(&bytes, &[Kind::Backup]).expect("it opens").document {
        Document::Backup(backup) => backup.plans[0].plan.clone(),
        other => panic!("{:?}", other.kind()),
    }
}

#[test]
fn nothing_private_leaves_a_plan_with_every_private_field_filled() {
    let (plan, count) = marked(&full_plan());
    // Each private text of the model is filled in the full plan (another test holds that), and so
    // each is marked here.
    let texts = plan.goals.iter().flat_map(|goal| goal.private.texts());
    let texts: Vec<&str> = texts.chain(plan.own.texts()).collect();
    assert!(texts.len() > 10);
    assert!(texts.iter().all(|text| text.starts_with(CANARY)));
    let kept = backup(plan.clone(), Value::Null).to_json();
    assert_eq!(kept.matches(CANARY).count(), count);
    for text in what_leaves(&plan) {
        assert!(!text.contains(CANARY), "{text}");
    }
    assert!(!format!("{:?}", plan.goals).contains(CANARY));
}

#[test]
fn no_private_field_has_a_place_in_the_schema_of_what_leaves() {
    let names = [
        "essence",
        "exit_model",
        "asset",
        "ladder",
        "template",
        "suggestions",
        "dismissed",
    ];
    let schema = published(Kind::Submission);
    let mut objects = vec![&schema];
    objects.extend(schema["$defs"].as_object().expect("objects").values());
    for object in objects {
        for name in names {
            assert!(object["properties"].get(name).is_none(), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_plan_survives_its_backup(plan in arbitrary::plan(), note in arbitrary::text()) {
        let backup = backup(plan, Value::from(note));
        let text = backup.to_json();
        let opened = read(text.as_bytes(), &[Kind::Backup]);
        let opened = opened.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert!(!opened.read_only);
        let here = Arc::new(backup.plans[0].plan.clone());
        let one = preview(&opened, &|_| Some(Arc::clone(&here))).plans.remove(0);
        prop_assert_eq!(one.state, deguchi::formats::PlanState::Same);
        prop_assert_eq!(one.kept, here.goals.len());
        prop_assert_eq!(opened.document, Document::Backup(Box::new(backup)));
    }

    #[test]
    fn any_submission_opens_and_is_what_the_schema_allows(plan in arbitrary::plan()) {
        let submission = submission(&plan);
        let text = submission.to_json();
        let opened = read(text.as_bytes(), &[Kind::Submission]);
        let opened = opened.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&opened.document, &Document::Submission(Box::new(submission)));
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let validator = jsonschema::draft202012::new(&published(Kind::Submission)).expect("a schema");
        let errors: Vec<String> = validator.iter_errors(&value).map(|e| format!("{} {e}", e.instance_path())).collect();
        prop_assert!(errors.is_empty(), "{}", errors.join("\n"));
    }

    #[test]
    fn nothing_private_leaves_any_plan(plan in arbitrary::plan()) {
        let (plan, count) = marked(&plan);
        let kept = backup(plan.clone(), Value::Null).to_json();
        prop_assert_eq!(kept.matches(CANARY).count(), count);
        for text in what_leaves(&plan) {
            prop_assert!(!text.contains(CANARY), "{}", text);
        }
    }

    /// Cut anywhere, a file is refused: with an error whose place lies in the text.
    #[test]
    fn a_cut_file_is_refused_with_a_place(at in 0.0..1.0_f64) {
        let text = backup(full_plan(), Value::Null).to_json();
        let mut at = ((text.trim_end().len() - 1) as f64 * at) as usize;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let cut = &text[..at];
        let error = read(cut.as_bytes(), &Kind::ALL).expect_err("refused");
        prop_assert!(matches!(error.code, "cut-off" | "empty"), "{}", error);
        prop_assert!(error.line <= cut.matches('\n').count() + 1);
    }

    /// Whatever is changed in a file, reading it ends in a document or an error of the table, and
    /// what the scan lets through, the types take.
    #[test]
    fn a_spoilt_file_is_read_or_refused_by_the_scan(
        at in 0.0..1.0_f64,
        length in 0_usize..12,
        put in prop::sample::select(vec![
            "", "{", "}", "[", "]", "\"", ",", ":", "0", "-", "null", "true", "1e5", "1.5", "\\",
            "\"id\"", "{}", "[]", "\"2026-02-30\"", "999999999999999999", "\u{0}", "é",
        ]),
    ) {
        let text = backup(full_plan(), Value::Null).to_json();
        let mut from = (text.len() as f64 * at) as usize;
        let mut to = (from + length).min(text.len());
        while !text.is_char_boundary(from) {
            from -= 1;
        }
        while !text.is_char_boundary(to) {
            to += 1;
        }
        let spoilt = [&text[..from], put, &text[to..]].concat();
        if let Err(error) = read(spoilt.as_bytes(), &Kind::ALL) {
            prop_assert!(deguchi::formats::entry(error.code).is_some());
            prop_assert!(error.code != "wrong-value", "{}: {}", error, spoilt);
        }
    }

    #[test]
    fn any_amount_survives(number in arbitrary::amount()) {
        let amount: Amount = serde_json::from_value(Value::Number(number.clone())).expect("an amount");
        let text = serde_json::to_string(&amount).expect("JSON");
        let again: Amount = serde_json::from_str(&text).expect("an amount");
        prop_assert_eq!(amount.to_string(), again.to_string());
    }
}
