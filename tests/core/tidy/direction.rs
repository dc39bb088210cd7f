//! Which module may name which.

use super::source::{File, code, leading_name, line_of, rust};
use std::collections::BTreeSet;

/// Module of the core → what stands directly below it. What stands below those may be named too.
pub(super) const CORE: [(&str, &[&str]); 20] = [
    ("sorted", &[]),
    ("json", &["sorted"]),
    ("model", &["json"]),
    ("messages", &["model"]),
    ("ports", &["model"]),
    ("passphrase", &[]),
    ("search", &["ports"]),
    ("change", &["model"]),
    ("sidecar", &["change"]),
    ("command", &["change", "ports"]),
    ("history", &["command"]),
    ("merge", &["change", "sidecar", "ports"]),
    ("formats", &["model", "change", "sidecar", "ports"]),
    ("journal", &["formats", "merge"]),
    ("catalogue", &["formats", "search", "assistant", "messages"]),
    ("guide", &["catalogue", "command"]),
    ("moments", &["change", "assistant"]),
    ("assistant", &["model", "command", "ports"]),
    ("pictures", &["model", "messages"]),
    ("session", &["formats", "assistant", "messages"]),
];

/// Module of the page → what it may not name.
pub(super) const APP: [(&str, &[&str]); 3] = [
    ("widgets", &["screens", "store", "routes"]),
    ("effects", &["screens", "widgets"]),
    ("store", &["screens", "widgets"]),
];

type Table = [(&'static str, &'static [&'static str])];

fn below(module: &str, table: &Table, seen: &mut BTreeSet<&'static str>) {
    let direct = table
        .iter()
        .find(|(name, _)| *name == module)
        .map_or(&[][..], |(_, below)| below);
    for name in direct {
        if seen.insert(name) {
            below(name, table, seen);
        }
    }
}

/// The modules of a file: `src/core/formats/pack.rs` → formats, pack.
fn modules<'a>(file: &'a File, under: &str) -> Vec<&'a str> {
    let path = file
        .path
        .strip_prefix(under)
        .and_then(|path| path.strip_suffix(".rs"))
        .unwrap_or_default();
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/')
        .filter(|name| !["", "lib", "main"].contains(name))
        .collect()
}

/// What a file names at the top of its crate, each with its byte: by `crate::x`, `crate::{x, y::z}`, or enough `super::`.
fn named(code: &str, depth: usize) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let up = "super::".repeat(depth);
    for start in ["crate::", up.as_str()]
        .into_iter()
        .filter(|start| !start.is_empty())
    {
        for (at, _) in code.match_indices(start) {
            if start != "crate::" && code[..at].ends_with("super::") {
                continue;
            }
            let from = at + start.len();
            if code[from..].starts_with('{') {
                found.extend(group(code, from + 1));
            } else if !code[from..].starts_with("super::") {
                found.push((from, leading_name(&code[from..])));
            }
        }
    }
    found
}

/// The first name of each member of `{x, y::{z}, …}`.
fn group(code: &str, from: usize) -> Vec<(usize, &str)> {
    let (mut found, mut depth, mut expects) = (Vec::new(), 1, true);
    for (at, letter) in code[from..]
        .char_indices()
        .map(|(at, letter)| (from + at, letter))
    {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => expects = true,
            _ if expects && !letter.is_whitespace() => {
                found.push((at, leading_name(&code[at..])));
                expects = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// Names that go up or sideways, modules that the table does not know, and names taken from the crate's root.
pub(super) fn upward(files: &[File], under: &str, table: &Table) -> Vec<String> {
    let mut found = Vec::new();
    for file in rust(files, under) {
        let modules = modules(file, under);
        let Some(own) = modules.first() else { continue };
        if !table.iter().any(|(name, _)| name == own) {
            found.push(format!("{}:1 is in `{own}`, which the table of tests/core/tidy/direction.rs does not know.", file.path));
            continue;
        }
        let mut allowed = BTreeSet::new();
        below(own, table, &mut allowed);
        let code = code(&file.text);
        for (at, name) in named(&code, modules.len()) {
            let known = table.iter().any(|(module, _)| *module == name);
            let by_macro = code[at + name.len()..].starts_with('!');
            let by_crate = code[..at].ends_with("crate::");
            if name == *own || allowed.contains(name) || by_macro || (!known && !by_crate) {
                continue;
            }
            let line = line_of(&code, at);
            let path = &file.path;
            found.push(if known {
                format!("{path}:{line} names `{name}`, which does not stand below `{own}`.")
            } else {
                format!("{path}:{line} takes `{name}` from the crate's root: name the module that it lives in.")
            });
        }
    }
    found
}

/// Names that a table forbids.
pub(super) fn forbidden(files: &[File], under: &str, table: &Table) -> Vec<String> {
    let mut found = Vec::new();
    for file in rust(files, under) {
        let modules = modules(file, under);
        let Some((own, not)) = table.iter().find(|(name, _)| modules.first() == Some(name)) else {
            continue;
        };
        let code = code(&file.text);
        for (at, name) in named(&code, modules.len())
            .into_iter()
            .filter(|(_, name)| not.contains(name))
        {
            found.push(format!(
                "{}:{} names `{name}`, which `{own}` may not know.",
                file.path,
                line_of(&code, at)
            ));
        }
    }
    found
}

#[cfg(test)]
mod sees {
    use super::super::source::file;
    use super::*;

    fn case(path: &str, text: &str) -> Vec<String> {
        upward(&[file(path, text)], "src/core/", &CORE)
    }

    #[test]
    fn what_goes_down_and_what_does_not() {
        let fine = "use crate::{change::Change, model::{Goal, Plan}};\nuse super::head;\n// crate::history\npublic!();\ncrate::words!();";
        assert!(case("src/core/command/goal.rs", fine).is_empty());
        assert_eq!(
            case(
                "src/core/model/goal.rs",
                "use crate::model::Kpi;\nuse crate::{\n  model::Plan,\n  command,\n};"
            ),
            ["src/core/model/goal.rs:4 names `command`, which does not stand below `model`."]
        );
        assert_eq!(
            case("src/core/model/goal.rs", "use super::super::history::Undo;"),
            ["src/core/model/goal.rs:1 names `history`, which does not stand below `model`."]
        );
        assert_eq!(case("src/core/change.rs", "use crate::Goal;").len(), 1);
        assert_eq!(case("src/core/attic.rs", "").len(), 1);
        assert!(case("src/core/change.rs", "mod tests { use super::apply; }").is_empty());
        assert!(case("src/core/lib.rs", "pub use crate::model::Goal;").is_empty());
    }

    #[test]
    fn a_widget_that_knows_the_store() {
        let files = [
            file("src/app/widgets/field.rs", "use crate::store::Store;"),
            file("src/app/screens/a.rs", "use crate::store;"),
        ];
        let found = forbidden(&files, "src/app/", &APP);
        assert_eq!(
            found,
            ["src/app/widgets/field.rs:1 names `store`, which `widgets` may not know."]
        );
    }
}
