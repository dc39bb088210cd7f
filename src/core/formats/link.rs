//! A file in a link or a chat message: `deguchi1.` + base64url of the deflated file + `.` + CRC-32. What is only for
//! oneself is sealed in between (deflated, then sealed): `is_sealed` tells it from the other.
//!
//! Deflating is the browser's work; here the bytes are only wrapped, and what comes back is held to
//! its checksum.

use super::ReadError;

/// What every code begins with.
const MARK: &str = "deguchi1.";
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Wraps deflated bytes into a code of letters, digits, `-`, `_` and `.`.
#[must_use]
pub fn wrap(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(MARK.len() + bytes.len() * 4 / 3 + 12);
    out.push_str(MARK);
    for chunk in bytes.chunks(3) {
        let at = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let word = at(0) << 16 | at(1) << 8 | at(2);
        for i in 0..=chunk.len() {
            let six = word >> (18 - 6 * i) & 63;
            out.push(char::from(ALPHABET[six as usize]));
        }
    }
    out.push_str(&format!(".{:08x}", crc32(bytes)));
    out
}

/// Takes the deflated bytes out of a code, or out of any text that holds one: a link, a message.
/// White space inside is passed over, as mail and chat programs break long lines.
///
/// # Errors
/// [`ReadError`] with the code `code-none` where no code begins, `code-cut` where its end is
/// missing, `code-damaged` where it does not fit its checksum.
pub fn unwrap(text: &str) -> Result<Vec<u8>, ReadError> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(start) = compact.find(MARK) else {
        return Err(ReadError::whole("code-none"));
    };
    let code = &compact[start + MARK.len()..];
    let cut = || ReadError::whole("code-cut");
    let end = code.find(|c: char| !c.is_ascii() || !ALPHABET.contains(&(c as u8)));
    let (body, check) = code.split_at(end.ok_or_else(cut)?);
    let check = check.strip_prefix('.').and_then(|check| check.get(..8));
    let check = check.ok_or_else(cut)?;
    let damaged = || ReadError::whole("code-damaged");
    let check = u32::from_str_radix(check, 16).map_err(|_| damaged())?;
    let bytes = decode(body).ok_or_else(damaged)?;
    if crc32(&bytes) == check {
        Ok(bytes)
    } else {
        Err(damaged())
    }
}

/// Every code that begins in a text, once each, for [`unwrap`] to look at one by one; one that was
/// cut off is among them.
#[must_use]
pub fn codes(text: &str) -> Vec<String> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut codes = Vec::new();
    for rest in compact.split(MARK).skip(1) {
        let letters = rest.find(|c: char| !c.is_ascii() || !ALPHABET.contains(&(c as u8)));
        let (body, behind) = rest.split_at(letters.unwrap_or(rest.len()));
        let check = behind.strip_prefix('.').map(|check| check.chars().take(8));
        let mut code = [MARK, body].concat();
        if let Some(check) = check {
            code.push('.');
            code.extend(check);
        }
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    let (mut word, mut bits) = (0_u32, 0);
    for byte in text.bytes() {
        let six = ALPHABET.iter().position(|letter| *letter == byte)?;
        word = word << 6 | six as u32;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((word >> bits) as u8);
            word &= (1 << bits) - 1;
        }
    }
    // A lone letter, or letters with bits that no byte takes.
    (bits < 6 && word == 0).then_some(out)
}

/// The checksum of zip, gzip and PNG.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
        }
    }
    !crc
}
