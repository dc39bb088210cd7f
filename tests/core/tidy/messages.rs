//! Every sentence is there in both languages, is used, and is defined where it is used.

use super::source::{File, line_of, lines, rust, without_comments};
use std::collections::BTreeMap;

const FOLDER: &str = "src/core/messages/";

/// Beginnings of keys that are put together when the program runs, with the place that does so. A row excuses a key only
/// where the sources hold a text that begins so. What stands in `say_of("beginning-", …)` needs no row.
const COMPOSED: [(&str, &str); 7] = [
    (
        "ask-",
        "assistant/finding.rs: the fields of `Mend::Ask`, and `ask-<field>-example`",
    ),
    ("change-", "command/mod.rs: `change-<label>`"),
    ("place-", "assistant/place.rs: `place-<kind>`"),
    ("rule-", "assistant/rules: `rule-<id>-name` and its like"),
    ("error-", "formats/error.rs: `error-<code>` and its like"),
    ("notice-", "formats/read.rs: `notice-<code>`"),
    (
        "table-",
        "formats/table.rs: `table-<column>`, the headings for Excel",
    ),
];

/// How the page asks for a message by its key.
const LOOKUPS: [&str; 2] = ["say(", "t("];

/// How it asks for one whose key is put together.
const LOOKUP_OF: &str = "say_of(";

/// One language: key → line and the variables in its text.
struct Language {
    path: String,
    keys: BTreeMap<String, (usize, Vec<String>)>,
    twice: Vec<String>,
    /// Messages that other messages hold.
    held: Vec<String>,
}

fn read(file: &File) -> Language {
    let mut language = Language {
        path: file.path.clone(),
        keys: BTreeMap::new(),
        twice: Vec::new(),
        held: Vec::new(),
    };
    let mut current = None;
    for (number, line) in lines(&file.text).filter(|(_, line)| !line.starts_with('#')) {
        if let Some((key, _)) = line
            .split_once('=')
            .filter(|(key, _)| is_key(key.trim_end()))
        {
            let key = key.trim_end().to_owned();
            if language
                .keys
                .insert(key.clone(), (number, Vec::new()))
                .is_some()
            {
                language.twice.push(format!(
                    "{}:{number} defines `{key}` a second time.",
                    file.path
                ));
            }
            current = Some(key);
        }
        let Some((_, variables)) = current.as_ref().and_then(|key| language.keys.get_mut(key))
        else {
            continue;
        };
        for place in line.split('{').skip(1).map(str::trim_start) {
            match place.strip_prefix('$') {
                Some(variable) => variables.push(leading(variable).to_owned()),
                None => language.held.push(leading(place).to_owned()),
            }
        }
    }
    for (_, variables) in language.keys.values_mut() {
        variables.sort();
        variables.dedup();
    }
    language
}

fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_alphabetic()) && leading(text) == text
}

/// The key or variable that `text` begins with.
fn leading(text: &str) -> &str {
    let end = text
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'));
    &text[..end.unwrap_or(text.len())]
}

pub(super) fn check(files: &[File]) -> Vec<String> {
    let languages: Vec<Language> = files
        .iter()
        .filter(|file| file.path.starts_with(FOLDER) && file.path.ends_with(".ftl"))
        .map(read)
        .collect();
    let mut found: Vec<String> = languages
        .iter()
        .flat_map(|language| language.twice.clone())
        .collect();
    for language in &languages {
        for other in languages.iter().filter(|other| other.path != language.path) {
            for (key, (line, variables)) in &language.keys {
                match other.keys.get(key) {
                    None => found.push(format!(
                        "{}:{line} defines `{key}`, which {} does not.",
                        language.path, other.path
                    )),
                    Some((at, theirs)) if theirs != variables && language.path < other.path => {
                        found.push(format!(
                            "{}:{line} fills `{key}` with {variables:?}, {}:{at} with {theirs:?}.",
                            language.path, other.path
                        ))
                    }
                    Some(_) => {}
                }
            }
        }
    }
    let sources: Vec<(&File, String)> = rust(files, "src/")
        .map(|file| (file, without_comments(&file.text)))
        .collect();
    if let Some(first) = languages.first() {
        found.extend(unused(first, &languages, &sources));
    }
    let begins = |start: &str| {
        languages
            .iter()
            .any(|language| language.keys.keys().any(|key| key.starts_with(start)))
    };
    let known = |key: &str| {
        languages
            .iter()
            .any(|language| language.keys.contains_key(key))
    };
    for (file, text) in sources
        .iter()
        .filter(|(file, _)| file.path.starts_with("src/app/"))
    {
        let whole = LOOKUPS.iter().flat_map(|lookup| asked(text, lookup));
        for (at, key) in whole.filter(|(_, key)| !known(key)) {
            let line = line_of(text, at);
            found.push(format!(
                "{}:{line} asks for `{key}`, which no language defines.",
                file.path
            ));
        }
        for (at, start) in asked(text, LOOKUP_OF)
            .into_iter()
            .filter(|(_, start)| !begins(start))
        {
            let line = line_of(text, at);
            found.push(format!(
                "{}:{line} asks for keys that begin with `{start}`, and there are none.",
                file.path
            ));
        }
    }
    found
}

fn unused(first: &Language, all: &[Language], sources: &[(&File, String)]) -> Vec<String> {
    let has = |text: &str| sources.iter().any(|(_, source)| source.contains(text));
    let rows = COMPOSED
        .iter()
        .map(|(start, _)| *start)
        .filter(|start| has(&format!("\"{start}")));
    let asked_for = sources
        .iter()
        .flat_map(|(_, source)| asked(source, LOOKUP_OF))
        .map(|(_, start)| start);
    let composed: Vec<&str> = rows.chain(asked_for).collect();
    let used = |key: &str| {
        composed.iter().any(|beginning| key.starts_with(beginning))
            || all
                .iter()
                .any(|language| language.held.iter().any(|held| held == key))
            || has(&format!("\"{key}\""))
    };
    let lonely = first.keys.iter().filter(|(key, _)| !used(key));
    lonely
        .map(|(key, (line, _))| {
            format!("{}:{line} defines `{key}`, which nothing uses.", first.path)
        })
        .collect()
}

/// The keys that a source hands to `lookup` as its first argument.
fn asked<'a>(text: &'a str, lookup: &str) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(lookup) {
        // Another function whose name ends so, or a method.
        let other =
            text[..at].ends_with(|letter: char| letter.is_alphanumeric() || "_.".contains(letter));
        let inside = text[at + lookup.len()..].trim_start();
        let Some(key) = inside.strip_prefix('"').filter(|_| !other) else {
            continue;
        };
        let key = &key[..key.find('"').unwrap_or(0)];
        if is_key(key) {
            found.push((at, key));
        }
    }
    found
}

#[test]
fn missing_unused_undefined_and_differing_messages_are_seen() {
    use super::source::file;
    let ja = "# comment = no\na-b = 一 { $n } つ\n    続き { c }\nc = 二\nd = 三\nrule-x-name = 四\nkind-a = 七\nonly = 五\nc = 六\n";
    let en = "a-b = one { $m }\nc = two\nd = three\nrule-x-name = four\nkind-a = seven\n";
    let page = "fn a() { say(\"a-b\"); say(\"nowhere\"); essay(\"no\"); format!(\"rule-{id}-name\"); say_of(\"kind-\", a, \"\"); say_of(\"odd-\", a, \"\"); \"only\" } // \"d\"\n";
    let files = [
        file("src/core/messages/ja.ftl", ja),
        file("src/core/messages/en.ftl", en),
        file("src/app/a.rs", page),
    ];
    let mut found = check(&files);
    found.sort();
    let (english, japanese) = ("src/core/messages/en.ftl", "src/core/messages/ja.ftl");
    assert_eq!(
        found,
        [
            "src/app/a.rs:1 asks for `nowhere`, which no language defines.".to_owned(),
            "src/app/a.rs:1 asks for keys that begin with `odd-`, and there are none.".to_owned(),
            format!("{english}:1 fills `a-b` with [\"m\"], {japanese}:2 with [\"n\"]."),
            format!("{japanese}:5 defines `d`, which nothing uses."),
            format!("{japanese}:8 defines `only`, which {english} does not."),
            format!("{japanese}:9 defines `c` a second time."),
        ]
    );
}
