//! JSON as files hold it: two spaces, one member a line, a line break at the end.

use crate::json::{Stored, to_text};

/// The text of a file. Written compactly first and then laid out, so that the program holds one
/// writer for files and storage.
pub(super) fn pretty(document: &dyn Stored) -> String {
    lay_out(&to_text(document))
}

fn lay_out(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len() * 3 / 2);
    let (mut depth, mut text, mut escaped, mut opened) = (0, false, false, false);
    for c in compact.chars() {
        if text {
            out.push(c);
            text = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        let closes = matches!(c, '}' | ']');
        if closes {
            depth -= 1;
        }
        if opened != closes {
            // The first member of a list or object, or the end of one that has members.
            new_line(&mut out, depth);
        }
        opened = false;
        out.push(c);
        match c {
            '"' => text = true,
            '{' | '[' => {
                depth += 1;
                opened = true;
            }
            ',' => new_line(&mut out, depth),
            ':' => out.push(' '),
            _ => {}
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lays_out_as_serde_json_does() {
        for text in [
            r#"{}"#,
            r#"[]"#,
            r#"{"a":[],"b":{},"c":[1,-2.5,null,true],"d":{"e\"{[,:]}":"\\\"{,"},"f":[[],[{}],[{"g":"\\"}]]}"#,
        ] {
            let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
            let want = serde_json::to_string_pretty(&value).expect("text") + "\n";
            assert_eq!(lay_out(text), want);
        }
    }
}
