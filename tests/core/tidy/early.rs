//! What is said first does not wait for messages that come later (`### Later` in the message files, .ci/words.sh).

use super::source::{File, lines, rust, without_comments};
use std::collections::BTreeSet;

/// What the parts of the program say that follow after the first picture (src/app/parts.rs).
const FOLLOWING: [&str; 39] = [
    "src/app/keeping/lasting.rs",
    "src/app/screens/balance/",
    "src/app/screens/both/",
    "src/app/screens/check/",
    "src/app/screens/choose/",
    "src/app/screens/context/",
    "src/app/screens/guide/",
    "src/app/screens/head/",
    "src/app/screens/help/",
    "src/app/screens/history/",
    "src/app/screens/incoming/",
    "src/app/screens/keep/",
    "src/app/screens/keys/",
    "src/app/screens/palette/",
    "src/app/screens/plans/",
    "src/app/screens/projected/",
    "src/app/screens/received/",
    "src/app/screens/sealed/",
    "src/app/screens/session/",
    "src/app/screens/sessions/",
    "src/app/screens/settings/",
    "src/app/screens/submit/",
    "src/app/screens/templates/",
    "src/app/screens/editor/margin.rs",
    "src/app/screens/editor/note.rs",
    "src/app/screens/editor/notes.rs",
    "src/app/screens/editor/split.rs",
    "src/app/screens/editor/substance.rs",
    "src/app/screens/parts/link.rs",
    "src/app/screens/parts/lost.rs",
    "src/app/screens/parts/twice.rs",
    "src/core/assistant/",
    "src/core/catalogue/keep",
    "src/core/formats/",
    "src/core/guide/",
    "src/core/moments/",
    "src/core/passphrase",
    "src/core/pictures/",
    "src/core/session/",
];

/// Later messages that something speaks of which is there first, and first ones that a language has later.
pub(super) fn check(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    let mut cuts: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.path.starts_with("src/core/messages/") && file.path.ends_with(".ftl"))
    {
        cuts.push((&file.path, later(&file.text)));
    }
    let Some((path, keys)) = cuts.first() else {
        return found;
    };
    for (other, theirs) in &cuts[1..] {
        let differ = keys.symmetric_difference(theirs);
        found.extend(differ.map(|key| {
            format!("{path}:1 and {other} do not agree whether `{key}` is said later.")
        }));
    }
    for file in rust(files, "src/") {
        if FOLLOWING.iter().any(|path| file.path.starts_with(path)) {
            continue;
        }
        let text = without_comments(&file.text);
        for (number, line) in lines(&text) {
            let words = line.split('"').filter(|word| !word.is_empty());
            let spoken = words.flat_map(|word| keys.iter().filter(move |key| says(word, key)));
            found.extend(spoken.map(|key| {
                format!(
                    "{}:{number} says `{key}`, which comes later: it belongs above `### Later`.",
                    file.path
                )
            }));
        }
    }
    found
}

/// Whether a literal is a key, or what stands before the rest of it.
fn says(word: &str, key: &str) -> bool {
    word == key || (word.ends_with('-') && key.starts_with(word))
}

fn later(text: &str) -> BTreeSet<&str> {
    let below = text.split("\n### Later\n").nth(1).unwrap_or_default();
    let keys = below.lines().filter_map(|line| line.split_once(" ="));
    keys.map(|(key, _)| key)
        .filter(|key| {
            key.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        })
        .collect()
}

#[test]
fn later_messages_said_first_are_seen() {
    use super::source::file;
    let ja = "a = 一\n\n### Later\nb = 二\nc-x = 三\nd = 四\n";
    let en = "a = one\nd = four\n\n### Later\nb = two\nc-x = three\n";
    let files = [
        file("src/core/messages/ja.ftl", ja),
        file("src/core/messages/en.ftl", en),
        file(
            "src/app/a.rs",
            "say(\"a\");\nsay(\"b\"); // \"d\"\nsay_of(\"c-\", x, \"\");\n",
        ),
        file("src/app/screens/check/mod.rs", "say(\"b\")"),
    ];
    assert_eq!(
        check(&files),
        [
            "src/core/messages/ja.ftl:1 and src/core/messages/en.ftl do not agree whether `d` is said later.",
            "src/app/a.rs:2 says `b`, which comes later: it belongs above `### Later`.",
            "src/app/a.rs:3 says `c-x`, which comes later: it belongs above `### Later`.",
        ]
    );
}
