//! How guessable a passphrase is held to be, and what is said of it.

use std::collections::BTreeSet;

use deguchi::messages::{Argument, Messages};
use deguchi::model::Language;
use deguchi::passphrase::{ENOUGH, RECKONING, Strength, strength};
use proptest::prelude::*;

use crate::formats_messages::source;

/// What is guessed first in it, without `passphrase-first-`.
fn first(strength: &Strength) -> Vec<&str> {
    let keys = strength.hints.iter().map(|hint| hint.key);
    keys.filter_map(|key| key.strip_prefix("passphrase-first-"))
        .collect()
}

fn says(strength: &Strength, key: &str) -> bool {
    strength.hints.iter().any(|hint| hint.key == key)
}

/// Passphrase, the power of ten, what is guessed first.
const CASES: &[(&str, u32, &[&str])] = &[
    // Common words, as they are and as people dress them up.
    ("password", 1, &["common"]),
    ("Password", 1, &["common"]),
    ("P@ssw0rd", 1, &["common"]),
    ("ｐａｓｓｗｏｒｄ", 1, &["common"]),
    ("sakura", 2, &["common"]),
    ("パスワード", 1, &["common"]),
    ("株式会社", 2, &["common"]),
    ("目標管理", 3, &["common"]),
    ("suzuki1985", 4, &["common", "date"]),
    ("Tokyo2026!", 5, &["common", "date"]),
    // Order and the keyboard.
    ("123456", 1, &["sequence", "digits"]),
    ("987654321", 1, &["sequence", "digits"]),
    ("abcdefg", 1, &["sequence"]),
    ("いろはにほへと", 1, &["sequence"]),
    ("あいうえお", 1, &["sequence"]),
    ("qwertyuiop", 2, &["keyboard"]),
    ("1qaz2wsx", 2, &["keyboard"]),
    ("lkjhgfdsa", 2, &["keyboard"]),
    ("abc123", 3, &["sequence"]),
    // Over again.
    ("aaaaaaaa", 2, &["repeat"]),
    ("sakurasakura", 3, &["repeat"]),
    ("k7vk7vk7v", 4, &["repeat"]),
    ("さくらさくらさくら", 3, &["repeat"]),
    // Dates.
    ("20261001", 4, &["date", "digits"]),
    ("2026/10/1", 4, &["date"]),
    ("1985年3月14日", 4, &["date"]),
    ("140385", 4, &["date", "digits"]),
    ("1985", 2, &["date", "digits"]),
    ("0314", 2, &["date", "digits"]),
    ("令和8年", 3, &["date"]),
    ("h30", 2, &["date"]),
    // Digits that are nothing else, one word, and what is only short.
    ("83749016", 8, &["digits"]),
    ("hydrangea", 4, &["word"]),
    ("x9", 2, &["short"]),
    ("kT7w", 4, &["short"]),
    ("紫陽花", 4, &["short"]),
    ("ことりば", 3, &["short"]),
    ("", 0, &[]),
    // Letters that are no word count one by one.
    ("xkqvzwpt", 8, &["short"]),
    // Words that have nothing to do with each other are what we ask for.
    ("hydrangea kettle", 9, &["few"]),
    ("hydrangea kettle 7", 11, &["few"]),
    ("hydrangea kettle 738", 13, &["few"]),
    ("hydrangea kettle marble ladder", 19, &[]),
    ("xK3#q9Lw!vZ7pR", 14, &[]),
    ("紫陽花 薬缶 階段 望遠鏡", 18, &[]),
];

#[test]
fn what_is_guessed_first_and_how_many_guesses_it_takes() {
    let mut wrong = Vec::new();
    for (passphrase, power, expected) in CASES {
        let strength = strength(passphrase);
        if strength.power != *power || first(&strength) != *expected {
            let (power, first) = (strength.power, first(&strength));
            wrong.push(format!("{passphrase:?}: {power} {first:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn it_says_where() {
    for (passphrase, key, expected) in [
        ("my password", "passphrase-first-common", vec!["password"]),
        ("x-２０２６-y", "passphrase-first-date", vec!["２０２６"]),
        (
            "x-２０２６-y",
            "passphrase-slip-width",
            vec!["２", "０", "２", "６"],
        ),
        (
            "鍵は桜と東京",
            "passphrase-first-common",
            vec!["桜", "東京"],
        ),
        ("zz 4567 zz", "passphrase-first-sequence", vec!["4567"]),
    ] {
        let strength = strength(passphrase);
        let hint = strength.hints.iter().find(|hint| hint.key == key);
        let places = &hint.unwrap_or_else(|| panic!("{passphrase} {key}")).places;
        let found: Vec<&str> = places
            .iter()
            .map(|place| &passphrase[place.clone()])
            .collect();
        assert_eq!(found, expected, "{passphrase}");
    }
}

#[test]
fn what_is_easily_mistyped_is_said_whatever_else_it_is() {
    for (passphrase, width, edge) in [
        ("紫陽花 薬缶 階段 望遠鏡", false, false),
        ("紫陽花 薬缶 階段 ２０番", true, false),
        ("紫陽花 薬缶 階段 望遠鏡 ", false, true),
        (" 紫陽花 薬缶 階段 望遠鏡", false, true),
        ("紫陽花　薬缶　階段　望遠鏡", false, false),
    ] {
        let strength = strength(passphrase);
        assert_eq!(
            says(&strength, "passphrase-slip-width"),
            width,
            "{passphrase}"
        );
        assert_eq!(
            says(&strength, "passphrase-slip-edge"),
            edge,
            "{passphrase}"
        );
    }
}

#[test]
fn it_says_how_long_it_holds_and_how_many_words_it_lacks() {
    for (passphrase, time, missing) in [
        ("", "minutes", 4),
        ("password", "minutes", 4),
        ("83749016", "day", 2),
        ("hydrangea kettle", "day", 2),
        ("hydrangea kettle 7", "months", 1),
        ("hydrangea kettle 738", "decades", 1),
        ("hydrangea kettle marble ladder", "centuries", 0),
    ] {
        let strength = strength(passphrase);
        assert_eq!(
            strength.time(),
            format!("passphrase-time-{time}"),
            "{passphrase}"
        );
        assert_eq!(strength.missing, missing, "{passphrase}");
        let help = says(&strength, "passphrase-help-words");
        assert_eq!(help, strength.power < ENOUGH, "{passphrase}");
        assert!(says(&strength, "passphrase-keep"), "{passphrase}");
    }
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    for language in Language::ALL {
        let messages = Messages::new(*language, &source(*language));
        let mut keys = BTreeSet::from([RECKONING]);
        for (passphrase, ..) in CASES.iter().chain(&[("２ ", 0, &[] as &[&str])]) {
            let strength = strength(passphrase);
            keys.extend(strength.hints.iter().map(|hint| hint.key));
            keys.extend([strength.time(), strength.guesses()]);
        }
        for key in &keys {
            let arguments = [
                ("power", Argument::Number(9)),
                ("count", Argument::Number(2)),
            ];
            let text = messages.find(key, &arguments);
            let text = text.unwrap_or_else(|| panic!("no {key}"));
            assert!(!text.contains('{'), "{text}");
        }
        // Guesses, how they were reckoned and how long they take, and every hint there is.
        assert_eq!(keys.len(), 2 + 5 + 9 + 1 + 2 + 1);
    }
}

proptest! {
    #[test]
    fn any_text_has_an_answer_whose_places_lie_in_it(text in "\\PC{0,200}") {
        let strength = strength(&text);
        for hint in &strength.hints {
            for place in &hint.places {
                prop_assert!(text.get(place.clone()).is_some_and(|part| !part.is_empty()));
            }
        }
    }

    #[test]
    fn letters_drawn_by_chance_count_about_one_each(text in "[bcdfghjkmnpqrtvwxz]{20}") {
        prop_assert!(strength(&text).power >= ENOUGH, "{}", text);
    }

    #[test]
    fn one_more_word_never_makes_it_easier(text in "[a-z0-9 ]{0,30}") {
        let longer = format!("{text} 紫陽花");
        prop_assert!(strength(&longer).power >= strength(&text).power);
    }
}
