//! Telling a sealed file from others, before anything opens it (src/office).

/// What every sealed file begins with, whatever its version.
const FORMAT: &[u8] = b"age-encryption.org/";
/// The first line of a sealed file as text.
const TEXT: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// The end of the names of sealed files.
const ENDING: &str = ".age";

/// Whether it is a sealed file (age), in binary or as text with words around it; or is named as one, so that a damaged
/// one is told as what it was. A document of our own is none, even where a sealed text is quoted in it.
#[must_use]
pub fn is_sealed(name: &str, bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.starts_with(FORMAT) {
        return true;
    }
    if text.trim_ascii_start().starts_with(b"{") {
        return false;
    }
    let named = name.to_ascii_lowercase().ends_with(ENDING);
    named || text.windows(TEXT.len()).any(|window| window == TEXT)
}

/// The name of a file once it is sealed.
#[must_use]
pub fn sealed_name(name: &str) -> String {
    [name, ENDING].concat()
}
