//! Texts of the help: sections, and in them headings, paragraphs, lists and words that stand out.

use deguchi_view::prelude::*;

/// The sections of a text: a line `# name Title` begins each. Name, title, body.
pub fn sections(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let begins = |at: &usize| text[*at..].starts_with("# ");
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let starts: Vec<usize> = lines.filter(begins).collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| {
        let (head, body) = text[start + 2..end].split_once('\n').unwrap_or((&text[start + 2..end], ""));
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
    Words,
}

fn kind(line: &str) -> (Kind, &str) {
    let marks = [("### ", Kind::Small), ("## ", Kind::Heading), ("- ", Kind::Item), ("* ", Kind::Item)];
    let marked = marks.into_iter().find_map(|(mark, kind)| Some((kind, line.strip_prefix(mark)?)));
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
            Some((last, text)) if open && kind == Kind::Words && matches!(last, Kind::Words | Kind::Item) => {
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

/// The blocks of a section.
pub fn blocks(body: &str) -> AnyView {
    let mut shown: Vec<AnyView> = Vec::new();
    let mut items: Vec<AnyView> = Vec::new();
    let list = |items: &mut Vec<AnyView>, shown: &mut Vec<AnyView>| {
        if !items.is_empty() {
            let items = std::mem::take(items);
            shown.push(view! { <ul>{items}</ul> }.into_any());
        }
    };
    for (kind, text) in parts(body) {
        let words = emphasised(&text);
        if kind == Kind::Item {
            items.push(view! { <li>{words}</li> }.into_any());
            continue;
        }
        list(&mut items, &mut shown);
        shown.push(match kind {
            Kind::Heading => view! { <h2>{words}</h2> }.into_any(),
            Kind::Small => view! { <h3>{words}</h3> }.into_any(),
            _ => view! { <p>{words}</p> }.into_any(),
        });
    }
    list(&mut items, &mut shown);
    shown.into_any()
}

/// Words between double asterisks stand out.
fn emphasised(text: &str) -> AnyView {
    let part = |(at, part): (usize, &str)| {
        let part = part.to_owned();
        if at % 2 == 1 { view! { <b>{part}</b> }.into_any() } else { part.into_any() }
    };
    text.split("**").enumerate().map(part).collect_view().into_any()
}

#[cfg(test)]
mod tests {
    use super::{Kind, parts, section, sections};

    const TEXT: &str = "# a First\nOne\nline.\n\n- x\n- y\n  more\n## B\n二行\nです\n# b Second\n";

    #[test]
    fn sections_have_name_title_and_body() {
        let names: Vec<_> = sections(TEXT).map(|(name, title, _)| (name, title)).collect();
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
