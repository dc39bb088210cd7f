//! A sealed file as text, so that it can be pasted and mailed.

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::SealError;

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
/// What both lines say in the middle.
const NAME: &str = "AGE ENCRYPTED FILE";
/// The length of a line.
const COLUMNS: usize = 64;

/// A sealed file as text: plain ASCII in lines of 64 characters, between a first and a last line that say what it is.
#[must_use]
pub fn armour(sealed: &[u8]) -> String {
    let code = BASE64_STANDARD.encode(sealed);
    let mut text = String::with_capacity(code.len() + code.len() / COLUMNS + 80);
    text.push_str(BEGIN);
    for line in code.as_bytes().chunks(COLUMNS) {
        text.push('\n');
        text.extend(line.iter().map(|letter| char::from(*letter)));
    }
    text.push('\n');
    text.push_str(END);
    text.push('\n');
    text
}

/// The sealed file itself, whichever form it comes in.
///
/// Lenient about what mail and chat programs do to a text: other line ends and lengths, blanks, marks of quoting, words
/// before and after. What the file says is authenticated later, so nothing is lost by it.
pub(crate) fn bare(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SealError> {
    if bytes.starts_with(b"age-encryption.org/") {
        return Ok(Cow::Borrowed(bytes));
    }
    let text = String::from_utf8_lossy(bytes);
    let Some((_, rest)) = text.split_once(BEGIN) else {
        let text = text.trim();
        return match text {
            "" => Ok(Cow::Borrowed(bytes)),
            _ if BEGIN.starts_with(text) => Err(SealError::Cut),
            _ if text.contains(NAME) => Err(SealError::Damaged),
            _ => Ok(Cow::Borrowed(bytes)),
        };
    };
    let Some((code, _)) = rest.split_once(END) else {
        return Err(unended(rest));
    };
    let code: String = code
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '>')
        .collect();
    let sealed = BASE64_STANDARD.decode(code);
    sealed.map(Cow::Owned).map_err(|_| SealError::Damaged)
}

/// Why there is no last line.
fn unended(rest: &str) -> SealError {
    let last = rest.trim_end().lines().last().unwrap_or_default();
    let last = last.trim_start_matches(['>', ' ']);
    if END.starts_with(last) || !last.contains(['-', '\u{FFFD}']) && !last.contains(NAME) {
        SealError::Cut
    } else {
        SealError::Damaged
    }
}
