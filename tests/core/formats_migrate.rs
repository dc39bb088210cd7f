//! Versions: whatever was ever written loads, every step is called, and what is newer is left as it is.

use std::fs;

use deguchi::formats::{
    Document, Kind, MIGRATIONS, Migration, Notice, Opened, ReadError, VERSION, is_whole, migrate,
    read, read_entry, read_live, read_snapshot,
};
use deguchi::journal::replay;
use deguchi::json::{Value, from_text, to_text};
use proptest::prelude::*;
use serde_json::json;

use crate::arbitrary;
use crate::formats_schema::{of_version, root};
use crate::sound::sound;

/// Every kind of document, files and what the browser keeps.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().chain(Kind::LIVE).chain(Kind::KEPT)
}

/// Every kind in every version that there was.
fn written() -> impl Iterator<Item = (Kind, u32)> {
    kinds().flat_map(|kind| (1..=VERSION).map(move |version| (kind, version)))
}

fn fixture(kind: Kind, version: u32) -> String {
    let name = format!("tests/fixtures/{}.v{version}.json", kind.name());
    fs::read_to_string(root().join(&name)).expect(&name)
}

/// What became of reading a document: what its reader should know, and whether it may be changed.
fn load(kind: Kind, text: &str) -> Result<(Vec<Notice>, bool), ReadError> {
    let may = |opened: Opened| (opened.notices, !opened.read_only);
    match kind {
        Kind::Entry => read_entry(text).map(|_| (Vec::new(), true)),
        Kind::Snapshot => read_snapshot(text).map(|_| (Vec::new(), true)),
        Kind::Session | Kind::Prepared => {
            let opened = read_live(text.as_bytes(), &[kind])?;
            Ok((opened.notices, !opened.read_only))
        }
        _ => read(text.as_bytes(), &[kind]).map(may),
    }
}

#[test]
fn every_document_of_every_version_loads_and_may_be_changed() {
    for (kind, version) in written() {
        let (notices, may_change) = load(kind, &fixture(kind, version))
            .unwrap_or_else(|error| panic!("{} {version}: {error}", kind.name()));
        let older = [Notice::Older(version)];
        let said = !Kind::KEPT.contains(&kind) && version < VERSION;
        assert_eq!(notices, if said { &older[..] } else { &[] });
        assert!(may_change);
    }
}

/// The names of fixtures have no version that nobody reads.
#[test]
fn no_fixture_is_of_a_version_that_never_was() {
    let names = written().map(|(kind, version)| format!("{}.v{version}.json", kind.name()));
    let known: Vec<String> = names.collect();
    for file in fs::read_dir(root().join("tests/fixtures")).expect("the folder") {
        let name = file
            .expect("a file")
            .file_name()
            .into_string()
            .expect("text");
        assert!(!name.ends_with(".json") || known.contains(&name), "{name}");
    }
}

#[test]
fn a_journal_of_every_version_is_followed() {
    for version in 1..=VERSION {
        let snapshot = read_snapshot(&fixture(Kind::Snapshot, version)).expect("it opens");
        let replayed = replay(snapshot, [read_entry(&fixture(Kind::Entry, version))], None);
        assert_eq!(replayed.stopped, None, "version {version}");
        assert_eq!(replayed.writes.len(), 1);
    }
}

/// The steps that alter no fixture of a kind that they are for: nobody has proven that they are called.
fn never_called(steps: &[Migration], fixtures: &[(Kind, u32, Value)]) -> Vec<(u32, Kind)> {
    let mut never = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        for kind in step.kinds {
            let brought = |document: &Value, version, steps| {
                let mut document = document.clone();
                migrate(*kind, version, &mut document, steps);
                document.take("version");
                document
            };
            let mut old = fixtures
                .iter()
                .filter(|(k, version, _)| k == kind && *version <= step.from);
            let called = old.any(|(_, version, document)| {
                brought(document, *version, &steps[..at])
                    != brought(document, *version, &steps[..=at])
            });
            if !called {
                never.push((step.from, *kind));
            }
        }
    }
    never
}

#[test]
fn every_step_is_called() {
    let value = |text: String| from_text(&text).expect("JSON");
    let fixtures = written().map(|(kind, version)| (kind, version, value(fixture(kind, version))));
    let fixtures: Vec<_> = fixtures.collect();
    assert_eq!(never_called(MIGRATIONS, &fixtures), []);
    assert!(
        MIGRATIONS
            .iter()
            .all(|step| !step.kinds.is_empty() && !step.what.is_empty())
    );
}

/// The steps of made-up later versions: the machinery, before the first real one.
const STEPS: &[Migration] = &[
    Migration {
        from: 1,
        kinds: &[Kind::Backup, Kind::Pack],
        what: "a log begins",
        take: |kind, document| document.set("log", json!([kind.name(), "1 to 2"]).into()),
    },
    Migration {
        from: 2,
        kinds: &[Kind::Pack],
        what: "the log goes on",
        take: |_, document| {
            if let Some(Value::List(log)) = document.get_mut("log") {
                log.push("2 to 3".into());
            }
        },
    },
];

#[test]
fn steps_are_taken_in_order_from_the_version_of_the_document() {
    let backup = json!({ "packs": [{ "version": 1 }, 5], "version": 1 });
    for (kind, from, old, want) in [
        (
            Kind::Pack,
            1,
            json!({ "log": ["old"] }),
            json!({ "log": ["pack", "1 to 2", "2 to 3"], "version": 3 }),
        ),
        (
            Kind::Pack,
            2,
            json!({ "log": ["old"] }),
            json!({ "log": ["old", "2 to 3"], "version": 3 }),
        ),
        (
            Kind::Pack,
            3,
            json!({ "log": ["old"] }),
            json!({ "log": ["old"] }),
        ),
        // A kind that a step does not alter gets the number all the same.
        (
            Kind::Entry,
            1,
            json!({ "at": 1 }),
            json!({ "at": 1, "version": 3 }),
        ),
        (
            Kind::Backup,
            1,
            backup,
            json!({
                "packs": [{ "version": 3, "log": ["pack", "1 to 2", "2 to 3"] }, 5],
                "version": 3,
                "log": ["backup", "1 to 2"],
            }),
        ),
        // What is no object is left as it is.
        (Kind::Pack, 1, json!([1]), json!([1])),
    ] {
        let mut document = Value::from(old);
        migrate(kind, from, &mut document, STEPS);
        let found: serde_json::Value = serde_json::from_str(&to_text(&document)).expect("JSON");
        assert_eq!(found, want);
    }
}

#[test]
fn a_step_that_nobody_calls_and_a_gap_are_seen() {
    let pack = |version: u32| {
        (
            Kind::Pack,
            version,
            Value::from(json!({ "version": version })),
        )
    };
    assert_eq!(
        never_called(STEPS, &[pack(1)]),
        [(1, Kind::Backup)],
        "no backup of version 1"
    );
    assert_eq!(
        never_called(STEPS, &[pack(2)]),
        [(1, Kind::Backup), (1, Kind::Pack), (2, Kind::Pack)],
        "a pack of version 2 has no log, and none of version 1 is there"
    );
    assert!(is_whole(STEPS, 3) && is_whole(&[], 1));
    for (steps, version) in [(STEPS, 2), (STEPS, 4), (&STEPS[1..], 2), (&[], 2)] {
        assert!(!is_whole(steps, version), "{version}");
    }
}

#[test]
fn what_is_newer_is_named_with_its_version_and_not_changed() {
    for kind in kinds() {
        let newer = |document: &mut serde_json::Value| {
            document["version"] = json!(VERSION + 3);
            document["mood"] = json!({ "weather": ["晴れ", 1.5] });
        };
        let mut document: serde_json::Value =
            serde_json::from_str(&fixture(kind, VERSION)).expect("JSON");
        newer(&mut document);
        let found = vec![
            ("max", VERSION.to_string()),
            ("found", (VERSION + 3).to_string()),
        ];
        match load(kind, &document.to_string()) {
            // A file is shown, as far as this page knows it.
            Ok((notices, may_change)) => {
                assert!(!Kind::KEPT.contains(&kind) && !may_change);
                assert_eq!(notices[0], Notice::Newer(VERSION + 3));
            }
            // The journal is not followed into what this page does not know.
            Err(error) => {
                assert!(Kind::KEPT.contains(&kind), "{error}");
                assert_eq!(
                    (error.code, error.arguments),
                    ("newer-version", found.clone())
                );
            }
        }
        // Of a shape that this page cannot read: refused for its version, not for its shape.
        let list = if kind == Kind::Backup {
            "plans"
        } else {
            "goals"
        };
        document[list] = json!("no longer a list");
        document["at"] = json!("no longer a number");
        document["occasion"] = json!("no longer an object");
        document["templates"] = json!("no longer a list");
        let error = load(kind, &document.to_string()).expect_err("it cannot be read");
        assert!(error.is_newer());
        assert_eq!((error.code, error.arguments), ("newer-version", found));
    }
}

/// A page that is older than a document keeps it in its own backup as it is.
#[test]
fn a_newer_document_goes_through_a_backup_byte_for_byte() {
    let mut inner: serde_json::Value =
        serde_json::from_str(&fixture(Kind::Backup, VERSION)).expect("JSON");
    inner["version"] = json!(VERSION + 1);
    inner["plans"] = json!({ "no": "list", "numbers": [1.50, 1e9] });
    let text = inner.to_string();
    let Ok(Opened {
        document: Document::Backup(mut backup),
        ..
    }) = read(fixture(Kind::Backup, VERSION).as_bytes(), &[Kind::Backup])
    else {
        panic!("a backup");
    };
    backup.newer = vec![from_text(&text).expect("JSON")];
    let Document::Backup(again) = read(backup.to_json().as_bytes(), &[Kind::Backup])
        .expect("it opens")
        .document
    else {
        panic!("a backup");
    };
    assert_eq!(
        again
            .newer
            .iter()
            .map(|one| to_text(one))
            .collect::<Vec<_>>(),
        [text]
    );
}

/// Any document of any version, with its kind.
fn any_written() -> impl Strategy<Value = (Kind, serde_json::Value)> {
    let all = written().map(|(kind, version)| {
        let document = arbitrary::document(&of_version(kind, version));
        document.prop_map(move |document| (kind, sound(kind, document)))
    });
    prop::strategy::Union::new(all)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Made up out of the schema that its version had: it loads, and may be changed.
    #[test]
    fn any_document_that_was_ever_written_loads((kind, document) in any_written()) {
        let text = document.to_string();
        let loaded = load(kind, &text);
        let (_, may_change) = loaded.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert!(may_change);
    }
}
