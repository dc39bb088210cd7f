//! A code in a link or in a pasted text, and any bytes wrapped into one.

use deguchi::formats::{codes, unwrap, wrap};

use super::refusals;

/// Takes the bytes as the text that somebody pastes, and as what a code carries.
pub fn try_out(bytes: &[u8]) {
    pasted(&String::from_utf8_lossy(bytes));
    carried(bytes);
}

fn pasted(text: &str) {
    let found = codes(text);
    if let Err(error) = unwrap(text) {
        refusals::told(&error);
        assert_eq!(error.code == "code-none", found.is_empty(), "{text}");
    }
    for (at, code) in found.iter().enumerate() {
        assert!(!found[..at].contains(code));
        assert_eq!(codes(code).first(), Some(code));
        match unwrap(code) {
            // One file has one code; only the checksum's letters may be large or small.
            Ok(bytes) => assert_eq!(wrap(&bytes), lower_check(code)),
            Err(error) => refusals::told(&error),
        }
    }
}

fn lower_check(code: &str) -> String {
    let (body, check) = code.rsplit_once('.').expect("a checksum");
    [body, ".", &check.to_ascii_lowercase()].concat()
}

/// A code survives what mail and chat programs do to it.
fn carried(bytes: &[u8]) {
    let code = wrap(bytes);
    assert_eq!(unwrap(&code).as_deref(), Ok(bytes));
    let broken: Vec<String> = (code.as_bytes().chunks(76))
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    let message = [
        "https://example.com/#/in/",
        &broken.join("\r\n "),
        "\r\nよろしく",
    ]
    .concat();
    assert_eq!(unwrap(&message).as_deref(), Ok(bytes));
    assert_eq!(codes(&message), [&*code]);
    let cut = &code[..code.len() - 1];
    assert_eq!(unwrap(cut).map_err(|error| error.code), Err("code-cut"));
}
