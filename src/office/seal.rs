//! Sealing.

use std::io::{self, Write};

use age::Encryptor;
use age::secrecy::SecretString;
use deguchi::formats::MAX_BYTES;

use crate::{Effort, Recipient, SealError};

/// Seals with a passphrase: binary, to be opened by [`crate::open`] or by `age -d`.
///
/// The passphrase is taken byte for byte, as the `age` program takes what is typed: full-width and half-width letters differ.
/// It is for the caller to say how guessable it is (`deguchi::passphrase`).
///
/// # Errors
/// [`SealError::NoPassphrase`], and [`SealError::TooLarge`] above [`MAX_BYTES`].
///
/// # Panics
/// Where the system has no randomness: better than a file that only looks sealed.
pub fn seal(bytes: &[u8], passphrase: &str, effort: Effort) -> Result<Vec<u8>, SealError> {
    if passphrase.is_empty() {
        return Err(SealError::NoPassphrase);
    }
    if bytes.len() > MAX_BYTES {
        return Err(SealError::TooLarge);
    }
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(effort.power());
    sealed(bytes, &[&recipient])
}

/// Seals for the holders of keys: each of them can open it, and nobody else.
///
/// # Errors
/// [`SealError::NoRecipient`], and [`SealError::TooLarge`] above [`MAX_BYTES`].
///
/// # Panics
/// As [`seal`].
pub fn seal_to(bytes: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, SealError> {
    if bytes.len() > MAX_BYTES {
        return Err(SealError::TooLarge);
    }
    let recipients: Vec<&dyn age::Recipient> = recipients.iter().map(|one| &one.0 as _).collect();
    sealed(bytes, &recipients)
}

fn sealed(bytes: &[u8], recipients: &[&dyn age::Recipient]) -> Result<Vec<u8>, SealError> {
    let encryptor = Encryptor::with_recipients(recipients.iter().copied());
    // One passphrase, or keys of one sort: only their absence can be wrong.
    let encryptor = encryptor.map_err(|_| SealError::NoRecipient)?;
    let write = || -> io::Result<Vec<u8>> {
        let out = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 1024);
        let mut writer = encryptor.wrap_output(out)?;
        writer.write_all(bytes)?;
        writer.finish()
    };
    Ok(write().expect("memory takes what is written"))
}
