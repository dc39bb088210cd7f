//! Which files are sealed: they are opened with a passphrase before they are read.

use std::fs;

use deguchi::formats::{is_sealed, sealed_name};

use crate::formats_schema::root;

const TEXT: &str = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";

#[test]
fn sealed_files_are_known_by_their_first_line_or_their_name() {
    let quoted = format!("{{\"format\":\"deguchi/backup\",\"note\":\"{TEXT}\"}}");
    let mailed = format!("控えを送ります。\r\n> {TEXT}");
    let marked = format!("\u{FEFF}{TEXT}");
    let cases: [(&str, &str, bool); 11] = [
        ("", "age-encryption.org/v1\n-> scrypt", true),
        ("a.json", "age-encryption.org/v9\n", true),
        ("", TEXT, true),
        ("", &mailed, true),
        ("", &marked, true),
        // Damaged in the first line: its name is what is left.
        ("mine.json.age", "bge-encryption.org/v1\n", true),
        ("MINE.AGE", "", true),
        ("mine.json", "bge-encryption.org/v1\n", false),
        ("", "-----BEGIN AGE ENC", false),
        ("", &quoted, false),
        (
            "mine.age",
            "\u{FEFF} {\"format\":\"deguchi/backup\"}",
            false,
        ),
    ];
    for (name, text, sealed) in cases {
        assert_eq!(is_sealed(name, text.as_bytes()), sealed, "{name}: {text}");
    }
}

#[test]
fn what_the_age_program_made_is_known() {
    for name in ["passphrase.age", "key.age", "key-text.age"] {
        let bytes = fs::read(root().join("tests/fixtures/sealed").join(name)).expect(name);
        assert!(is_sealed("", &bytes), "{name}");
    }
}

#[test]
fn a_sealed_file_says_so_in_its_name_and_what_it_holds() {
    let name = sealed_name("deguchi-backup-20261001.json");
    assert_eq!(name, "deguchi-backup-20261001.json.age");
}
