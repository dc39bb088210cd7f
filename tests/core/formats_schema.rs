//! The published schemas and the reader's table of shapes, held to the types.
//!
//! `UPDATE_SCHEMA=1 cargo test -p deguchi` writes them anew; the difference is for review.

use std::path::{Path, PathBuf};

use deguchi::formats::{Kind, VERSION, live_shapes, schema, shapes};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Compares with the committed file, or writes it where the environment asks for that.
fn golden(path: &str, text: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&file, text).expect("the file can be written");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == text,
        "{path} is not what the types say; UPDATE_SCHEMA=1 writes it anew"
    );
}

/// Where the schema of a version stands: it stays for ever, so that documents of that version can be
/// made up. Those of files are published.
fn place(kind: Kind, version: u32) -> String {
    let folder = if !Kind::KEPT.contains(&kind) {
        "public/schema"
    } else {
        "tests/fixtures/schema"
    };
    format!("{folder}/{}.v{version}.schema.json", kind.name())
}

/// The schema of a version.
pub(crate) fn of_version(kind: Kind, version: u32) -> serde_json::Value {
    let path = place(kind, version);
    let text = std::fs::read_to_string(root().join(&path)).expect(&path);
    serde_json::from_str(&text).expect("the schema is JSON")
}

/// The schema of a kind of file as it is published.
pub(crate) fn published(kind: Kind) -> serde_json::Value {
    of_version(kind, VERSION)
}

#[test]
fn schemas_are_what_the_types_say() {
    for kind in Kind::ALL.into_iter().chain(Kind::LIVE).chain(Kind::KEPT) {
        let text = serde_json::to_string_pretty(&schema(kind)).expect("JSON") + "\n";
        golden(&place(kind, VERSION), &text);
    }
}

#[test]
fn the_table_of_shapes_is_what_the_types_say() {
    golden("src/core/formats/shape.txt", &shapes());
    golden("src/core/formats/shape-live.txt", &live_shapes());
}
