//! The repository's files, and just enough of Rust's grammar to tell code from comments and text.

use std::path::{Path, PathBuf};
use std::process::Command;

/// One text file, its path from the top of the repository with `/` between.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

pub(super) fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What git tracks (and with `--others --exclude-standard` what it will be asked to), or nothing where git is missing.
pub(super) fn tracked(more: &[&str]) -> Option<Vec<String>> {
    let output = Command::new("git")
        .current_dir(root())
        .args(["ls-files", "-z", "--cached"])
        .args(more)
        .output()
        .ok()?;
    let names = String::from_utf8(output.stdout)
        .ok()
        .filter(|_| output.status.success())?;
    let paths: Vec<String> = names
        .split('\0')
        .filter(|path| !path.is_empty())
        .map(str::to_owned)
        .collect();
    (!paths.is_empty()).then_some(paths)
}

/// Every text file of the repository.
pub(super) fn tree() -> Vec<File> {
    let paths = tracked(&["--others", "--exclude-standard"]).unwrap_or_else(|| {
        let mut paths = vec!["index.html".to_owned()];
        for folder in ["src", "style", "public", "tests", ".ci"] {
            walk(&root().join(folder), folder, &mut paths);
        }
        paths
    });
    let text = |path: &String| std::fs::read_to_string(root().join(path)).ok();
    paths
        .into_iter()
        .filter_map(|path| {
            Some(File {
                text: text(&path)?,
                path,
            })
        })
        .collect()
}

fn walk(folder: &Path, name: &str, paths: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            if entry.file_name() != "node_modules" {
                walk(&entry.path(), &path, paths);
            }
        } else {
            paths.push(path);
        }
    }
}

/// The Rust files under a folder.
pub(super) fn rust<'a>(files: &'a [File], under: &'a str) -> impl Iterator<Item = &'a File> {
    files
        .iter()
        .filter(move |file| file.path.starts_with(under) && file.path.ends_with(".rs"))
}

/// Lines with their numbers, from 1.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(place, line)| (place + 1, line))
}

/// The line of a byte.
pub(super) fn line_of(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether `word` stands in `line` and not as a part of a longer name.
pub(super) fn has_word(line: &str, word: &str) -> bool {
    let open_end = !word.ends_with(is_name) || word.ends_with('_');
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(is_name);
        let after = line[at + word.len()..].chars().next().is_some_and(is_name);
        !before && (open_end || !after)
    })
}

/// The name that `text` begins with.
pub(super) fn leading_name(text: &str) -> &str {
    &text[..text.find(|letter| !is_name(letter)).unwrap_or(text.len())]
}

/// Rust source with comments and the inside of texts blanked; every byte keeps its place and every line its number.
pub(super) fn code(text: &str) -> String {
    blank(text, true)
}

/// Rust source with only the comments blanked.
pub(super) fn without_comments(text: &str) -> String {
    blank(text, false)
}

fn blank(text: &str, texts_too: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let (end, is_text) = if rest.starts_with(b"//") {
            (
                at + rest
                    .iter()
                    .position(|byte| *byte == b'\n')
                    .unwrap_or(rest.len()),
                false,
            )
        } else if rest.starts_with(b"/*") {
            (at + block_comment(rest), false)
        } else if let Some(length) = raw_text(bytes, at) {
            (at + length, true)
        } else if rest[0] == b'"' {
            (at + quoted(rest, b'"'), true)
        } else if rest[0] == b'\'' && is_char(rest) {
            (at + quoted(rest, b'\''), true)
        } else {
            at += 1;
            continue;
        };
        if texts_too || !is_text {
            out[at..end]
                .iter_mut()
                .filter(|byte| **byte != b'\n')
                .for_each(|byte| *byte = b' ');
        }
        at = end;
    }
    String::from_utf8(out).expect("whole characters are blanked")
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of `r"…"` or `r#"…"#` that begins at `at`.
fn raw_text(bytes: &[u8], at: usize) -> Option<usize> {
    let inside_name = at > 0 && is_name(char::from(bytes[at - 1])) && bytes[at - 1] != b'b';
    if bytes[at] != b'r' || inside_name {
        return None;
    }
    let hashes = bytes[at + 1..]
        .iter()
        .take_while(|byte| **byte == b'#')
        .count();
    let open = at + 1 + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let close = [vec![b'"'], vec![b'#'; hashes]].concat();
    let inside = &bytes[open + 1..];
    let length = inside
        .windows(close.len())
        .position(|window| window == close)
        .unwrap_or(inside.len());
    Some((open + 1 + length + close.len()).min(bytes.len()) - at)
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// A character and not a lifetime: `'a'`, `'\n'`, `'日'`.
fn is_char(rest: &[u8]) -> bool {
    match rest.get(1) {
        Some(b'\\') => true,
        Some(first) => {
            let length = match first {
                0..0x80 => 1,
                0x80..0xE0 => 2,
                0xE0..0xF0 => 3,
                _ => 4,
            };
            rest.get(1 + length) == Some(&b'\'')
        }
        None => false,
    }
}

#[test]
fn comments_and_texts_are_told_from_code() {
    let source = "a(\"/* no */ // no\"); // yes\nb('\"', 'x: &'a str, r#\"c\"#); /* d /* e */ f */ g::<'a>('日')";
    let seen = code(source);
    assert_eq!(seen.len(), source.len());
    let words: Vec<&str> = seen.split_whitespace().collect();
    assert_eq!(
        words,
        [
            "a(", ");", "b(", ",", "'x:", "&'a", "str,", ");", "g::<'a>(", ")"
        ]
    );
    assert!(without_comments(source).contains("// no"));
    assert!(!without_comments(source).contains("yes"));
}
