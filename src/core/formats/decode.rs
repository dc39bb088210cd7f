//! From bytes to text: what people's programs really write.

use std::borrow::Cow;

use super::{MAX_BYTES, Notice, ReadError};

/// Brings a file's bytes into text, and says what had to be done for it.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Notice>), ReadError> {
    if bytes.len() > MAX_BYTES {
        let max = (MAX_BYTES / 1024 / 1024).to_string();
        return Err(ReadError::whole("too-large").with("max", &max));
    }
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|pair| unit(*pair));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        match text {
            Ok(text) if rest.is_empty() => Ok((Cow::Owned(text), Some(Notice::Utf16))),
            _ => Err(ReadError::whole("encoding-broken")),
        }
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'{', 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, b'{', ..] => utf16(bytes, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok((utf8(rest)?, Some(Notice::Bom))),
        _ => Ok((utf8(bytes)?, None)),
    }
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(ReadError::whole("is-zip"));
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let start = &bytes[..bytes.len().min(1024)];
    let code = if start.starts_with(b"%PDF") || start.contains(&0) {
        "is-binary"
    } else {
        // Most likely Shift_JIS: the page can decode it, and comes back with `read_text`.
        "encoding-unknown"
    };
    Err(ReadError::whole(code))
}
