//! What must hold of the sources themselves. Every check gives its findings as sentences that name file and line.

mod direction;
mod early;
mod messages;
mod source;

use source::{File, lines, rust, tree};

/// Fails with all the sentences at once.
fn tidy(findings: Vec<String>) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

/// Words that may not stand in the core's code: it knows no browser and no platform.
const FOREIGN: [&str; 6] = [
    "cfg(target_",
    "leptos",
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
];

/// The longest that a source file may be.
const LONGEST: usize = 400;

/// What may stand at the top of the repository, besides dotfiles and licences.
const TOP: [&str; 17] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "Makefile",
    "README.md",
    "Trunk.toml",
    "docs",
    "index.html",
    "package-lock.json",
    "package.json",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
];

fn foreign(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for file in rust(files, "src/core/") {
        let code = source::code(&file.text);
        for (number, line) in lines(&code) {
            for word in FOREIGN.iter().filter(|word| source::has_word(line, word)) {
                found.push(format!(
                    "{}:{number} says `{word}`: the core knows no browser.",
                    file.path
                ));
            }
        }
    }
    found
}

fn long(files: &[File]) -> Vec<String> {
    let kinds = [".rs", ".ts", ".css", ".js", ".mjs", ".sh"];
    let sources = files
        .iter()
        .filter(|file| kinds.iter().any(|kind| file.path.ends_with(kind)));
    let counted = sources.map(|file| (file, file.text.lines().count()));
    counted
        .filter(|(_, count)| *count > LONGEST)
        .map(|(file, count)| {
            format!(
                "{}:{LONGEST} has {count} lines, {LONGEST} at most: make two rooms of it.",
                file.path
            )
        })
        .collect()
}

fn lonely_styles(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for kind in ["screens", "widgets"] {
        let folder = format!("style/{kind}/");
        for file in files.iter().filter(|file| file.path.ends_with(".css")) {
            let Some(name) = file
                .path
                .strip_prefix(&folder)
                .and_then(|name| name.strip_suffix(".css"))
            else {
                continue;
            };
            // File names in CSS may have hyphens where Rust has underscores.
            let twin = format!("src/app/{kind}/{}", name.replace('-', "_"));
            let is_twin =
                |path: &str| path == format!("{twin}.rs") || path.starts_with(&format!("{twin}/"));
            if !files.iter().any(|file| is_twin(&file.path)) {
                found.push(format!("{}:1 has no twin {twin}.rs or {twin}/.", file.path));
            }
        }
    }
    found
}

fn raw_markup(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for file in rust(files, "src/app/") {
        let code = source::code(&file.text);
        for (number, line) in lines(&code).filter(|(_, line)| source::has_word(line, "inner_html"))
        {
            let _ = line;
            found.push(format!(
                "{}:{number} sets `inner_html`: text is text, and markup is written as markup.",
                file.path
            ));
        }
    }
    found
}

fn strangers<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<String> {
    let tops: std::collections::BTreeSet<&str> = paths
        .map(|path| path.split('/').next().unwrap_or(path))
        .collect();
    tops.into_iter()
        .filter(|top| !top.starts_with('.') && *top != "tests" && !TOP.contains(top))
        .map(|top| format!("{top}:1 stands at the top of the repository, which keeps to a short list (tests/core/tidy.rs)."))
        .collect()
}

#[test]
fn the_core_knows_no_browser() {
    tidy(foreign(&tree()));
}

#[test]
fn imports_go_downward() {
    let files = tree();
    let mut found = direction::upward(&files, "src/core/", &direction::CORE);
    found.extend(direction::forbidden(&files, "src/app/", &direction::APP));
    tidy(found);
}

#[test]
fn no_source_file_is_long() {
    tidy(long(&tree()));
}

#[test]
fn every_style_file_has_its_twin() {
    tidy(lonely_styles(&tree()));
}

#[test]
fn the_page_writes_no_raw_markup() {
    tidy(raw_markup(&tree()));
}

#[test]
fn every_message_is_there_in_both_languages_and_used() {
    tidy(messages::check(&tree()));
}

#[test]
fn what_is_said_first_does_not_wait_for_later_messages() {
    tidy(early::check(&tree()));
}

#[test]
fn the_top_of_the_repository_is_short() {
    // Without git there is no list of tracked files, and a folder may hold anything.
    if let Some(tracked) = source::tracked(&[]) {
        tidy(strangers(tracked.iter().map(String::as_str)));
    }
}

/// The checks see what they are for.
mod sees {
    use super::source::file;
    use super::*;

    #[test]
    fn foreign_words_in_code_and_not_in_comments() {
        let files = [file(
            "src/core/a.rs",
            "// leptos\nuse web_sys::Window;\nlet gloomy = \"gloo\";\n",
        )];
        assert_eq!(
            foreign(&files),
            ["src/core/a.rs:2 says `web_sys`: the core knows no browser."]
        );
    }

    #[test]
    fn long_files() {
        let found = long(&[
            file("src/a.rs", &"x\n".repeat(401)),
            file("src/b.rs", &"x\n".repeat(400)),
        ]);
        assert_eq!(
            found,
            ["src/a.rs:400 has 401 lines, 400 at most: make two rooms of it."]
        );
    }

    #[test]
    fn styles_without_a_twin() {
        let files = [
            file("style/screens/start.css", ""),
            file("src/app/screens/start/mod.rs", ""),
            file("style/widgets/text-field.css", ""),
            file("src/app/widgets/text_field.rs", ""),
            file("style/widgets/ghost.css", ""),
        ];
        assert_eq!(
            lonely_styles(&files),
            [
                "style/widgets/ghost.css:1 has no twin src/app/widgets/ghost.rs or src/app/widgets/ghost/."
            ]
        );
    }

    #[test]
    fn raw_markup_in_the_page() {
        let found = raw_markup(&[file(
            "src/app/a.rs",
            "fn a() {}\nview! { <p inner_html=x/> }\n",
        )]);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("src/app/a.rs:2 "), "{found:?}");
    }

    #[test]
    fn strangers_at_the_top() {
        let found =
            strangers(["Makefile", "src/a.rs", "tests/b.rs", ".ci/run", "notes.txt"].into_iter());
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("notes.txt:1 "), "{found:?}");
    }
}
