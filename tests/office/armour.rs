//! The text form, and what mail and chat programs do to it.

use deguchi_office::{SealError, armour, open_with, seal_to};

use crate::support::{TEXT, pair};

fn text() -> String {
    armour(&seal_to(TEXT, &[pair(1).1]).expect("sealed"))
}

#[test]
fn it_is_plain_ascii_in_short_lines_between_two_lines_that_say_what_it_is() {
    let text = text();
    let lines: Vec<&str> = text.lines().collect();
    let [first, middle @ .., last] = &lines[..] else {
        panic!("{text}");
    };
    assert_eq!(*first, "-----BEGIN AGE ENCRYPTED FILE-----");
    assert_eq!(*last, "-----END AGE ENCRYPTED FILE-----");
    let (end, full) = middle.split_last().expect("lines");
    assert!(full.iter().all(|line| line.len() == 64), "{text}");
    assert!((1..=64).contains(&end.len()) && text.is_ascii() && text.ends_with("-----\n"));
}

#[test]
fn it_opens_whatever_a_mail_program_did_around_it() {
    let text = text();
    let lines = |join: &str| text.lines().collect::<Vec<_>>().join(join);
    let one_line: String = text.lines().collect();
    let cases = [
        ("Windows line ends", lines("\r\n")),
        ("quoted", format!("> {}", lines("\n> "))),
        ("indented", format!("    {}", lines("\n    "))),
        ("blank lines between", lines("\n\n")),
        ("one line", one_line),
        (
            "words around",
            format!("目標を送ります。\n\n{text}\n--\n佐藤"),
        ),
        ("a byte order mark", format!("\u{feff}{text}")),
        ("no line break at the end", text.trim_end().to_owned()),
    ];
    for (what, text) in cases {
        let opened = open_with(text.as_bytes(), &pair(1).0);
        assert_eq!(opened.as_deref(), Ok(TEXT), "{what}");
    }
}

#[test]
fn a_text_whose_lines_are_missing_or_mixed_up_does_not_open() {
    let text = text();
    let lines: Vec<&str> = text.lines().collect();
    let without = |at: usize| {
        let mut lines = lines.clone();
        lines.remove(at);
        lines.join("\n")
    };
    let identity = pair(1).0;
    for at in 0..lines.len() {
        let error = open_with(without(at).as_bytes(), &identity).expect_err("a line is missing");
        let first_code = at == 1;
        let expected = match error {
            SealError::Cut => at + 2 >= lines.len(),
            SealError::NotSealed => first_code,
            SealError::Damaged | SealError::ForOthers => true,
            _ => false,
        };
        assert!(expected, "line {at}: {error}");
    }
    let mut swapped = lines.clone();
    swapped.swap(1, 2);
    assert!(open_with(swapped.join("\n").as_bytes(), &identity).is_err());
}
