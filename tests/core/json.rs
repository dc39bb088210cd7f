//! Our reader and writer of JSON against serde_json.

use std::fs;

use deguchi::change::FieldChange;
use deguchi::formats::{Kind, Submission};
use deguchi::json::{MAX_DEPTH, Value, from_text, to_text};
use deguchi::model::{Amount, Goal, Plan, Weight};
use proptest::prelude::*;

use crate::formats_schema::root;

fn any_json() -> BoxedStrategy<serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            proptest::collection::vec((any::<String>(), inner), 0..5)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

proptest! {
    #[test]
    fn texts_are_written_as_serde_json_writes_them(text in any::<String>()) {
        let ours = to_text(&text);
        prop_assert_eq!(&ours, &serde_json::to_string(&text).unwrap());
        prop_assert_eq!(from_text::<String>(&ours), Ok(text));
    }

    #[test]
    fn any_json_stays_what_it_is(value in any_json()) {
        for text in [value.to_string(), format!(" {value:#}\n")] {
            let ours: Value = from_text(&text).unwrap();
            prop_assert_eq!(to_text(&ours), value.to_string());
        }
    }

    /// Texts near JSON: what one reader takes, the other takes.
    #[test]
    fn what_is_no_json_is_refused(
        text in "([\\[\\]{},: \n]|\"|\"a\\\\[nu\"/x]\"|\"\\\\u[dD][89cC]00(\\\\u[dD][cC8]00)?\"|-?[0-9.]{1,3}([eE][-+]?[0-9]?)?|true|nul|null|\"b\"){0,7}",
    ) {
        let theirs: Result<serde_json::Value, _> = serde_json::from_str(&text);
        let ours: Result<Value, _> = from_text(&text);
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?} {:?}", text, theirs);
        prop_assert_eq!(from_text::<Ignored>(&text).is_ok(), theirs.is_ok(), "{:?}", text);
        if let (Ok(Value::Text(ours)), Ok(theirs)) = (ours, theirs) {
            prop_assert_eq!(Some(&*ours), theirs.as_str());
        }
    }

    #[test]
    fn amounts_are_written_as_javascript_prints_them(units in any::<i32>(), scale in 0..=6_i32) {
        let text = format!("{units}e-{scale}");
        let number: f64 = text.parse().unwrap();
        let amount = Amount::of_number(&text).unwrap();
        let want = if number.fract() == 0.0 { format!("{}", number as i64) } else { serde_json::to_string(&number).unwrap() };
        prop_assert_eq!(to_text(&amount), want);
        prop_assert_eq!(from_text::<Amount>(&to_text(&amount)), Ok(amount));
    }
}

/// Passes over whatever stands there.
struct Ignored;
impl deguchi::json::Stored for Ignored {
    fn write(&self, _: &mut String) {}
    fn read(&mut self, from: &mut deguchi::json::Reader<'_>) -> Result<(), deguchi::json::Fault> {
        from.skip()
    }
    fn is_blank(&self) -> bool {
        true
    }
    fn blank() -> Self {
        Self
    }
}

#[test]
fn small_amounts_are_written_as_javascript_prints_them() {
    for units in 1..=120_i32 {
        for scale in 0..=6_i32 {
            let text = format!("{units}e-{scale}");
            let number: f64 = text.parse().unwrap();
            let amount = Amount::of_number(&text).unwrap();
            if number.fract() != 0.0 {
                assert_eq!(to_text(&amount), serde_json::to_string(&number).unwrap());
            }
        }
    }
}

#[test]
fn numbers_are_amounts_where_they_fit_exactly() {
    for (number, want) in [
        ("0", Some("0")),
        ("-0", Some("0")),
        ("0.0", Some("0")),
        ("0e99999999999", Some("0")),
        ("1.50", Some("1.5")),
        ("-2.5e1", Some("-25")),
        ("2.5E-3", Some("0.0025")),
        ("1e14", Some("100000000000000")),
        ("999999999999999", Some("999999999999999")),
        ("1.00000000000000000000000", Some("1")),
        ("0.000001", Some("0.000001")),
        ("0.0000010", Some("0.000001")),
        ("1e15", None),
        ("0.0000001", None),
        ("1234567890123456", None),
        ("123456789.1234567", None),
        ("1e99999999999", None),
        ("1e-99999999999", None),
        ("1e2147483647", None),
        ("01", None),
        ("１", None),
        ("", None),
    ] {
        let amount = Amount::of_number(number).map(|amount| amount.to_string());
        assert_eq!(amount.as_deref(), want, "{number}");
    }
}

#[test]
fn fields_are_read_by_name_once_and_where_they_may_be_missing() {
    let plan: Plan = from_text(r#"{ "own": {}, "more": [{}], "id": "p", "revision": 3 }"#).unwrap();
    assert_eq!((plan.id.as_str(), plan.revision), ("p", 3));
    for wrong in [
        r#"{ "id": "p", "id": "p" }"#,
        r#"{ "id": "" }"#,
        r#"{ "id": 1 }"#,
        r#"{ "id": null }"#,
        r#"{ "revision": -1 }"#,
        r#"{ "revision": 1.0 }"#,
        r#"{ "goals": {} }"#,
        r#"["p"]"#,
        "{}{}",
        "",
    ] {
        assert!(from_text::<Plan>(wrong).is_err(), "{wrong}");
    }
    assert!(from_text::<FieldChange>(r#"{ "record": "head" }"#).is_err());
    assert!(from_text::<Weight>("101").is_err());
    let goal: Goal = from_text(r#"{ "public": { "category": null, "kpis": [] } }"#).unwrap();
    assert_eq!(goal, Goal::default());
    assert_eq!(to_text(&goal), r#"{"id":"","public":{},"private":{}}"#);
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(from_text::<Value>(&nested(MAX_DEPTH)).is_ok());
    assert!(from_text::<Value>(&nested(MAX_DEPTH + 1)).is_err());
    assert!(from_text::<Ignored>(&nested(100_000)).is_err());
}

#[test]
fn a_full_file_is_the_same_after_a_way_through_any_program() {
    let path = format!("tests/fixtures/{}.v1.json", Kind::Submission.name());
    let text = fs::read_to_string(root().join(path)).unwrap();
    let submission: Submission = from_text(&text).unwrap();
    let tree: serde_json::Value = serde_json::from_str(&to_text(&submission)).unwrap();
    assert_eq!(from_text::<Submission>(&tree.to_string()), Ok(submission));
}
