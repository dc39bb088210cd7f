//! Texts of the help: sections, and in them headings, paragraphs, lists, tables and words that stand
//! out.

use deguchi_view::prelude::*;

/// The sections of a text: a line `# name Title` begins each. Name, title, body.
pub fn sections(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let begins = |at: &usize| text[*at..].starts_with("# ");
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let starts: Vec<usize> = lines.filter(begins).collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let (head, body) = text[start + 2..end]
            .split_once('\n')
            .unwrap_or((&text[start + 2..end], ""));
        let (name, title) = head.trim().split_once(' ').unwrap_or((head.trim(), ""));
        (name, title.trim(), body)
    })
}

/// The section with this name, or the first where none is named: title and body.
pub fn section<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let found = sections(text).find(|(id, _, _)| name.is_empty() || *id == name)?;
    Some((found.1, found.2))
}

/// What a line is, with its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Heading,
    Small,
    Item,
    Row,
    Words,
}

fn kind(line: &str) -> (Kind, &str) {
    let marks = [
        ("### ", Kind::Small),
        ("## ", Kind::Heading),
        ("- ", Kind::Item),
        ("* ", Kind::Item),
        ("|", Kind::Row),
    ];
    let marked = marks
        .into_iter()
        .find_map(|(mark, kind)| Some((kind, line.strip_prefix(mark)?)));
    marked.unwrap_or((Kind::Words, line))
}

/// Lines that belong together as one block, each block whole. A line that goes on where the last
/// one ended is joined to it, with a blank between Latin words only.
fn parts(body: &str) -> Vec<(Kind, String)> {
    let mut parts: Vec<(Kind, String)> = Vec::new();
    let mut open = false;
    for line in body.lines() {
        let line = line.trim();
        if line.is_empty() {
            open = false;
            continue;
        }
        let (kind, words) = kind(line);
        match parts.last_mut() {
            Some((last, text))
                if open && kind == Kind::Words && matches!(last, Kind::Words | Kind::Item) =>
            {
                let latin = |c: char| c.is_ascii();
                if text.ends_with(latin) && words.starts_with(latin) {
                    text.push(' ');
                }
                text.push_str(words);
            }
            _ => parts.push((kind, words.to_owned())),
        }
        open = true;
    }
    parts
}

/// The blocks of a section: items next to each other are one list, rows one table.
pub fn blocks(body: &str) -> AnyView {
    let parts = parts(body);
    let alike = |a: &(Kind, String), b: &(Kind, String)| {
        a.0 == b.0 && matches!(a.0, Kind::Item | Kind::Row)
    };
    parts.chunk_by(alike).map(block).collect_view()
}

fn block(parts: &[(Kind, String)]) -> AnyView {
    let Some((kind, text)) = parts.first() else {
        return ().into_any();
    };
    let words = emphasised(text);
    match kind {
        Kind::Heading => view! { <h2>{words}</h2> },
        Kind::Small => view! { <h3>{words}</h3> },
        Kind::Words => view! { <p>{words}</p> },
        Kind::Item => {
            let item = |(_, text): &(Kind, String)| view! { <li>{emphasised(text)}</li> };
            view! { <ul>{parts.iter().map(item).collect_view()}</ul> }
        }
        Kind::Row => {
            // The line of dashes below the head says nothing that the head does not.
            let rule = |text: &str| text.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '));
            let mut rows = parts.iter().filter(|(_, text)| !rule(text));
            let cells = |text: &str| {
                text.trim_end_matches('|')
                    .split('|')
                    .map(|cell| emphasised(cell.trim()))
                    .collect::<Vec<_>>()
            };
            let head = rows.next().map(|(_, text)| cells(text)).unwrap_or_default();
            let row = |(_, text): &(Kind, String)| {
                view! { <tr>{cells(text).into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
            };
            view! {
                <table>
                    <thead><tr>{head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }).collect_view()}</tr></thead>
                    <tbody>{rows.map(row).collect_view()}</tbody>
                </table>
            }
        }
    }
}

/// Words between double asterisks stand out.
fn emphasised(text: &str) -> AnyView {
    let part = |(at, part): (usize, &str)| {
        let part = part.to_owned();
        if at % 2 == 1 {
            view! { <b>{part}</b> }.into_any()
        } else {
            part.into_any()
        }
    };
    text.split("**")
        .enumerate()
        .map(part)
        .collect_view()
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Kind, parts, section, sections};

    const TEXT: &str = "# a First\nOne\nline.\n\n- x\n- y\n  more\n## B\n二行\nです\n# b Second\n";

    #[test]
    fn sections_have_name_title_and_body() {
        let names: Vec<_> = sections(TEXT)
            .map(|(name, title, _)| (name, title))
            .collect();
        assert_eq!(names, [("a", "First"), ("b", "Second")]);
        assert_eq!(section(TEXT, "").map(|(title, _)| title), Some("First"));
        assert_eq!(section(TEXT, "c"), None);
    }

    #[test]
    fn lines_that_go_on_are_one_block() {
        let (_, body) = section(TEXT, "a").unwrap_or_default();
        let parts: Vec<(Kind, String)> = parts(body);
        let want = [
            (Kind::Words, "One line."),
            (Kind::Item, "x"),
            (Kind::Item, "y more"),
            (Kind::Heading, "B"),
            (Kind::Words, "二行です"),
        ];
        assert_eq!(parts, want.map(|(kind, text)| (kind, text.to_owned())));
    }
}
