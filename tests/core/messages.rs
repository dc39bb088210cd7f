//! Our reader of Fluent texts against the reference one.

use std::fs;

use deguchi::messages::{Argument, Messages};
use deguchi::model::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;

use crate::formats_schema::root;

/// The reference's texts: keys in the order of the source, and their lookup.
struct Reference {
    keys: Vec<String>,
    bundle: FluentBundle<FluentResource>,
}

impl Reference {
    fn new(language: Language, source: &str) -> Self {
        let id = language.name().parse().expect("a language");
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(_, errors)| {
            panic!("{errors:?} in\n{source}");
        });
        bundle.add_resource_overriding(resource);
        Self {
            keys: keys(source),
            bundle,
        }
    }

    fn find(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::from(*text),
                Argument::Number(number) => FluentValue::from(*number),
            };
            args.set(*name, value);
        }
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.into_owned())
    }
}

fn keys(source: &str) -> Vec<String> {
    let lines = source.lines();
    let lines = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim_end().to_owned())
        .collect()
}

/// The names of all arguments that a source speaks of.
fn arguments(source: &str) -> Vec<&str> {
    let mut names: Vec<&str> = source
        .split('$')
        .skip(1)
        .filter_map(|rest| {
            rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                .next()
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn same(language: Language, source: &str) {
    let (ours, reference) = (
        Messages::new(language, source),
        Reference::new(language, source),
    );
    let mut values: Vec<Argument<'_>> = [-1, 0, 1, 2, 5, 11, 1_000, 12_345_678]
        .map(Argument::Number)
        .to_vec();
    values.extend(
        [
            "", "text", "one", "other", "1", "backup", "number", "{ $x }",
        ]
        .map(Argument::Text),
    );
    for key in &reference.keys {
        assert!(reference.find(key, &[]).is_some(), "{key} in\n{source}");
        assert_eq!(
            ours.find(key, &[]),
            reference.find(key, &[]),
            "{key} in\n{source}"
        );
        for value in &values {
            let all: Vec<(&str, Argument<'_>)> = arguments(source)
                .into_iter()
                .map(|name| (name, value.clone()))
                .collect();
            assert_eq!(
                ours.find(key, &all),
                reference.find(key, &all),
                "{key} with {value:?} in\n{source}"
            );
        }
    }
}

fn sources() -> Vec<(Language, String, String)> {
    let mut sources = Vec::new();
    for language in Language::ALL {
        let name = language.name();
        for path in [
            format!("src/core/messages/{name}.ftl"),
            format!("src/core/formats/messages.{name}.ftl.part"),
        ] {
            if let Ok(source) = fs::read_to_string(root().join(&path)) {
                sources.push((*language, path, source));
            }
        }
    }
    assert!(sources.len() >= 2, "the messages of both languages");
    sources
}

#[test]
fn every_message_reads_as_the_reference_reads_it() {
    for (language, _, source) in sources() {
        same(language, &source);
    }
}

#[test]
fn our_files_keep_to_what_is_read() {
    for (_, path, source) in sources() {
        let lines: Vec<&str> = source.lines().collect();
        let faults: Vec<String> = Messages::faults(&source)
            .iter()
            .map(|line| format!("{path}:{line}: {}", lines[line - 1]))
            .collect();
        assert!(faults.is_empty(), "not read here:\n{}", faults.join("\n"));
    }
}

#[test]
fn what_is_not_read_is_named_by_its_line_and_passed_over() {
    let broken = [
        "a = { $x",
        "a = }",
        "a",
        "a =",
        "-term = text",
        "a = { -term }",
        "a = { NUMBER($x) }",
        "a = { 5 }",
        "a = { $x -> [one] x }",
        "a = { a.b }",
        "a = { \"\\x\" }",
        "1 = a",
        "a = { 5 }\n    b",
        "a = { $x ->\n    [one] x\n}",
    ];
    for broken in broken {
        let source = format!("# a comment\nfirst = First\n{broken}\nlast = Last\n");
        let faults = Messages::faults(&source);
        let messages = Messages::new(Language::En, &source);
        assert_eq!(faults, [3], "{source}");
        assert_eq!(messages.get("first", &[]), "First", "{source}");
        assert_eq!(messages.get("last", &[]), "Last", "{source}");
    }
}

#[test]
fn a_message_that_holds_itself_ends() {
    let messages = Messages::new(Language::En, "a = x{ b }\nb = y{ a }\n");
    let text = messages.get("a", &[]);
    assert!(text.starts_with("xyxy") && text.len() < 40, "{text}");
}

#[test]
fn lines_may_end_as_on_windows() {
    let messages = Messages::new(
        Language::En,
        "# c\r\n\r\na = x\r\n    y\r\nb = { $n ->\r\n    [one] 1\r\n   *[other] n\r\n}\r\n",
    );
    assert_eq!(messages.get("a", &[]), "x\ny");
    assert_eq!(messages.get("b", &[("n", Argument::Number(1))]), "1");
    assert_eq!(messages.get("b", &[]), "n");
}

fn any_placeable(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        Just("{ $a }".to_owned()),
        Just("{$b}".to_owned()),
        Just("{ m0 }".to_owned()),
        Just("{ nobody }".to_owned()),
        Just(r#"{" "}"#.to_owned()),
        Just(r#"{ "{}\"\\\u0041" }"#.to_owned()),
    ];
    if depth == 0 {
        return leaf.boxed();
    }
    let variant = (
        prop_oneof![
            Just("one"),
            Just("other"),
            Just("text"),
            Just("0"),
            Just("2"),
            Just("-1")
        ],
        any_pattern(depth - 1, "      "),
    );
    let choice = (
        proptest::collection::vec(variant, 0..3),
        any_pattern(depth - 1, "      "),
    )
        .prop_map(|(variants, default)| {
            let mut out = String::from("{ $a ->\n");
            for (name, pattern) in variants {
                out.push_str(&format!("    [{name}] {pattern}\n"));
            }
            out + &format!("   *[other] {default}\n  }}")
        });
    prop_oneof![3 => leaf, 1 => choice].boxed()
}

/// A text of one or several lines, which stand at least as deep as the indent.
fn any_pattern(depth: u32, indent: &'static str) -> BoxedStrategy<String> {
    let piece = prop_oneof![
        "[a-z]{1,4}( [a-z.*]{1,3}){0,2}",
        Just("目標、".to_owned()),
        any_placeable(depth),
    ];
    // The reference forgets the indent of a line that begins with a brace, so lines are of one
    // depth, or begin with a word.
    let pieces = proptest::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat());
    let more = proptest::collection::vec((1..3_usize, 0..3_usize, pieces.clone()), 0..3);
    (pieces, more, any::<bool>())
        .prop_map(move |(first, more, deep)| {
            more.into_iter().fold(first, |out, (breaks, deeper, line)| {
                let begin = if deep {
                    " ".repeat(deeper) + "x"
                } else {
                    String::new()
                };
                out + &"\n".repeat(breaks) + indent + &begin + &line
            })
        })
        .boxed()
}

proptest! {
    #[test]
    fn any_messages_read_as_the_reference_reads_them(
        patterns in proptest::collection::vec((any::<bool>(), any_pattern(2, "  ")), 1..4),
        english in any::<bool>(),
    ) {
        let mut source = String::from("m0 = word\n");
        for (i, (below, pattern)) in patterns.iter().enumerate() {
            let begin = if *below { "\n  x" } else { " " };
            source.push_str(&format!("# about it\nm{} ={begin}{pattern}\n", i + 1));
        }
        prop_assert_eq!(Messages::faults(&source), Vec::<usize>::new(), "{}", source);
        same(if english { Language::En } else { Language::Ja }, &source);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[ab \\n\\r{}\\[\\]*$\"\\\\u>=#.目-]{0,40}") {
        let messages = Messages::new(Language::En, &text);
        let _ = messages.get("a", &[]);
    }
}
