//! The head of a sealed file, read for what must be known before the work begins.
//!
//! age reads the head too, and has the last word on it. We look first because it works before it asks: a head of 20 MB
//! would keep it busy for hours, and its errors do not tell a cut file from a changed one.

use crate::{Effort, SealError};

const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// The magic line up to the number of its version.
const FORMAT: &[u8] = b"age-encryption.org/v";
/// The longest head that is read, in bytes: room for some 500 recipients.
const LONGEST: usize = 64 * 1024;
/// The authentication code at the end of the head, as base64.
const CODE: usize = 43;
/// What stands between the head and the contents.
const NONCE: usize = 16;
/// What proves a chunk of the contents authentic.
const TAG: usize = 16;
/// A full chunk of the contents, sealed.
const CHUNK: usize = 64 * 1024 + TAG;

/// What opens a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lock {
    Passphrase(Effort),
    Keys,
}

/// What opens the file, if it is whole as far as can be seen without the key.
pub(crate) fn lock(sealed: &[u8]) -> Result<Lock, SealError> {
    let rest = behind_magic(sealed)?;
    let head = &rest[..rest.len().min(LONGEST)];
    let (mut at, mut lock) = (0, None);
    loop {
        let Some(length) = head[at..].iter().position(|byte| *byte == b'\n') else {
            return Err(unended(&head[at..], rest.len() < LONGEST));
        };
        let line = &head[at..at + length];
        at += length + 1;
        if let Some(code) = line.strip_prefix(b"--- ") {
            if code.len() != CODE {
                return Err(SealError::Damaged);
            }
            break;
        }
        if let Some(stanza) = line.strip_prefix(b"-> ") {
            let opens = opened_by(stanza)?;
            lock = match (lock, opens) {
                (Some(Lock::Passphrase(one)), Lock::Passphrase(two)) => {
                    Some(Lock::Passphrase(one.max(two)))
                }
                (Some(earlier @ Lock::Passphrase(_)), Lock::Keys) => Some(earlier),
                (_, opens) => Some(opens),
            };
        } else if line.len() > 64 || !line.iter().all(|byte| is_base64(*byte)) {
            return Err(SealError::Damaged);
        }
    }
    whole(&rest[at..])?;
    lock.ok_or(SealError::Damaged)
}

fn behind_magic(sealed: &[u8]) -> Result<&[u8], SealError> {
    if let Some(rest) = sealed.strip_prefix(MAGIC) {
        return Ok(rest);
    }
    if sealed.is_empty() {
        return Err(SealError::Empty);
    }
    if MAGIC.starts_with(sealed) {
        return Err(SealError::Cut);
    }
    if let Some(version) = sealed.strip_prefix(FORMAT) {
        let line = version.split(|byte| *byte == b'\n').next();
        let number = line.unwrap_or_default();
        if !number.is_empty() && number.iter().all(u8::is_ascii_digit) {
            return Err(SealError::Version);
        }
    }
    let start = &sealed[..sealed.len().min(LONGEST)];
    let has = |mark: &[u8]| start.windows(mark.len()).any(|window| window == mark);
    // The rest of a head behind a line that was changed.
    if sealed.starts_with(b"age-encryption.org/") || has(b"\n--- ") && has(b"-> ") {
        Err(SealError::Damaged)
    } else {
        Err(SealError::NotSealed)
    }
}

/// Why a line of the head has no end.
fn unended(line: &[u8], all: bool) -> SealError {
    // Whoever reads on into the contents meets bytes that no head has.
    let text = line.iter().all(|byte| matches!(byte, b' '..=b'~'));
    if all && text {
        SealError::Cut
    } else {
        SealError::Damaged
    }
}

fn opened_by(stanza: &[u8]) -> Result<Lock, SealError> {
    let words: Vec<&[u8]> = stanza.split(|byte| *byte == b' ').collect();
    match words[..] {
        [b"scrypt", _, power] => {
            let power = str::from_utf8(power).ok();
            let digits = power.filter(|text| !text.starts_with(['0', '+']) && text.len() < 3);
            let effort = digits.and_then(|text| Effort::new(text.parse().ok()?));
            effort.map(Lock::Passphrase).ok_or(SealError::Damaged)
        }
        [b"scrypt", ..] => Err(SealError::Damaged),
        _ => Ok(Lock::Keys),
    }
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

/// Whether nonce and contents can be whole, by their length: the last chunk has at least its tag, and is empty only where
/// it is the first as well.
fn whole(body: &[u8]) -> Result<(), SealError> {
    let contents = body.len().checked_sub(NONCE).ok_or(SealError::Cut)?;
    let last = contents % CHUNK;
    let possible = match contents / CHUNK {
        0 => last >= TAG,
        _ => last == 0 || last > TAG,
    };
    if possible {
        Ok(())
    } else {
        Err(SealError::Cut)
    }
}
