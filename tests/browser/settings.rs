//! Settings are read one by one: what another version wrote among them stays.

use deguchi::json::{from_text, to_text};
use deguchi_app::settings::{NotesPlace, Settings, read, write};
use wasm_bindgen_test::wasm_bindgen_test;

fn kept(settings: &Settings, others: &mut deguchi_app::settings::Others) -> String {
    to_text(&write(settings, others))
}

#[wasm_bindgen_test]
fn one_unknown_value_resets_no_other_and_is_written_back() {
    let text = r#"{"theme":"dark","language":"fr","notes":"in-a-cloud","hide_notes":true,"last_file":7,"ahead":{"a":[1,null]}}"#;
    let (mut settings, mut others) = read(text);
    assert_eq!(settings.theme.as_deref(), Some("dark"));
    assert!(settings.hide_notes);
    assert_eq!(
        (settings.language, settings.notes),
        (None, NotesPlace::Unasked)
    );
    settings.hide_notes = false;
    assert_eq!(
        kept(&settings, &mut others),
        r#"{"theme":"dark","language":"fr","notes":"in-a-cloud","last_file":7,"ahead":{"a":[1,null]}}"#
    );
}

#[wasm_bindgen_test]
fn what_is_chosen_here_takes_the_place_of_what_was_not_understood() {
    let (mut settings, mut others) = read(r#"{"notes":"in-a-cloud","hide_notes":"often"}"#);
    settings.notes = NotesPlace::Here;
    settings.hide_notes = true;
    assert_eq!(
        kept(&settings, &mut others),
        r#"{"notes":"here","hide_notes":true}"#
    );
    settings.hide_notes = false;
    assert_eq!(kept(&settings, &mut others), r#"{"notes":"here"}"#);
}

#[wasm_bindgen_test]
fn settings_that_are_none_are_blank_and_a_name_that_stands_twice_counts_last() {
    for text in ["", "{", "null", "[1]", "7"] {
        assert_eq!(read(text), Default::default(), "{text}");
    }
    let (settings, others) = read(r#"{"theme":"dark","theme":"light"}"#);
    assert_eq!(
        (settings.theme.as_deref(), others.len()),
        (Some("light"), 0)
    );
}

#[wasm_bindgen_test]
fn settings_come_back_as_they_were_written() {
    let settings = Settings {
        theme: Some("light".into()),
        notes: NotesPlace::Elsewhere,
        last_plan: Some("p".into()),
        ..Settings::default()
    };
    let text = kept(&settings, &mut Vec::new());
    assert_eq!(read(&text), (settings.clone(), Vec::new()));
    assert_eq!(from_text::<Settings>(&text), Ok(settings));
}
