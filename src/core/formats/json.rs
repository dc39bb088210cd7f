//! JSON as files hold it: two spaces, one member a line, a line break at the end.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a document out of JSON that is known to be good: what the page itself has written.
///
/// It goes by way of [`Value`], as changes do, so that the program holds one reader of the model
/// and not two: 18 KB less to load.
///
/// # Errors
/// Where the text is no such document.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str::<Value>(text).and_then(serde_json::from_value)
}

/// The text of a file. Written compactly first and then laid out, so that the program holds one
/// writer for files and storage.
pub(super) fn pretty<T: Serialize>(document: &T) -> String {
    // The documents have text keys and finite numbers only: writing into memory does not fail.
    lay_out(&serde_json::to_string(document).unwrap_or_default())
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
