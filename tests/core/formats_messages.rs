//! Every error and notice has its sentences in both languages, with no argument that it lacks.

use std::collections::BTreeSet;
use std::fs;

use deguchi::formats::{ERRORS, NOTICES};
use deguchi::messages::{Argument, Messages};
use deguchi::model::Language;

use crate::formats_schema::root;

pub(crate) fn source(language: Language) -> String {
    let path = format!("src/core/messages/{}.ftl", language.name());
    fs::read_to_string(root().join(path)).expect("the messages")
}

/// Renders the sentence; what it asks for and does not get stands in braces.
fn sentence(messages: &Messages, key: &str, arguments: &[&str]) -> String {
    let values: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .map(|name| (*name, Argument::Text("VALUE")))
        .collect();
    let text = messages
        .find(key, &values)
        .unwrap_or_else(|| panic!("no {key}"));
    assert!(!text.contains("{$"), "{key}: {text}");
    text
}

#[test]
fn every_error_and_notice_is_said_in_both_languages() {
    for language in Language::ALL {
        let messages = Messages::new(*language, &source(*language));
        for entry in ERRORS {
            let mut arguments = entry.arguments.to_vec();
            if entry.placed {
                arguments.extend(["line", "column", "path"]);
            }
            sentence(&messages, &format!("error-{}", entry.code), &arguments);
            sentence(&messages, &format!("error-{}-do", entry.code), &arguments);
        }
        for (code, arguments) in NOTICES {
            sentence(&messages, &format!("notice-{code}"), arguments);
        }
    }
}

/// The keys of a source, and the keys that its sentences refer to.
fn keys(source: &str) -> BTreeSet<&str> {
    let lines = source
        .lines()
        .filter(|line| !line.starts_with(['#', ' ', '}']));
    lines
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| key.starts_with("error-") || key.starts_with("notice-"))
        .collect()
}

#[test]
fn no_sentence_is_left_over_and_both_languages_have_the_same() {
    let (ja, en) = (source(Language::Ja), source(Language::En));
    assert_eq!(keys(&ja), keys(&en));
    let codes: BTreeSet<String> = ERRORS
        .iter()
        .flat_map(|entry| {
            [
                format!("error-{}", entry.code),
                format!("error-{}-do", entry.code),
            ]
        })
        .chain(NOTICES.iter().map(|(code, _)| format!("notice-{code}")))
        .collect();
    for key in keys(&ja) {
        assert!(
            codes.contains(key) || ja.contains(&format!("{{ {key} }}")),
            "{key}"
        );
    }
}

#[test]
fn a_sentence_chooses_its_words() {
    let messages = Messages::new(Language::En, &source(Language::En));
    let arguments = [
        ("found", Argument::Text("backup")),
        ("expected", Argument::Text("submission")),
    ];
    assert_eq!(
        messages.get("error-wrong-kind", &arguments),
        "This is a backup. Only a submission can be opened here."
    );
    let messages = Messages::new(Language::Ja, &source(Language::Ja));
    assert_eq!(
        messages.get("error-wrong-kind", &arguments),
        "これは控えのファイルです。ここで開けるのは提出用のファイルです。"
    );
    let place = [
        ("line", Argument::Number(30)),
        ("column", Argument::Number(17)),
        ("path", Argument::Text("goals[0].weight")),
        ("found", Argument::Text("130")),
    ];
    assert_eq!(
        messages.get("error-not-a-weight", &place),
        "goals[0].weight（30行目の17文字目）：ウェイト「130」は使えません。"
    );
}
