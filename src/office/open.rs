//! Opening.

use std::borrow::Cow;
use std::io::{self, Read};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor};
use deguchi::formats::MAX_BYTES;

use crate::armour::bare;
use crate::head::{Lock, lock};
use crate::{Effort, Identity, SealError};

/// The largest sealed file: the contents, and room for head and tags.
const LARGEST: usize = MAX_BYTES + MAX_BYTES / 64;
/// The same as text, with room for what mail programs add.
const LARGEST_TEXT: usize = 2 * LARGEST;

/// Whether a passphrase could open it, as far as can be seen without one: so that nobody is asked for a passphrase in vain.
///
/// # Errors
/// As [`open`], but for those that only opening brings to light.
pub fn look(bytes: &[u8], bound: Effort) -> Result<(), SealError> {
    for_passphrase(&binary(bytes)?, bound)
}

/// Opens what was sealed with a passphrase, by us or by the `age` program, binary or as text.
///
/// `bound` is the most work that it may cost: a file says itself how much it wants, and the file may come from anybody.
///
/// # Errors
/// Any of [`SealError`] but those of sealing and of keys; nothing of the contents is returned then.
pub fn open(bytes: &[u8], passphrase: &str, bound: Effort) -> Result<Vec<u8>, SealError> {
    let sealed = binary(bytes)?;
    for_passphrase(&sealed, bound)?;
    let secret = SecretString::from(passphrase.to_owned());
    let mut identity = age::scrypt::Identity::new(secret);
    identity.set_max_work_factor(bound.power());
    opened(&sealed, &identity, SealError::Passphrase)
}

fn for_passphrase(sealed: &[u8], bound: Effort) -> Result<(), SealError> {
    match lock(sealed)? {
        Lock::Keys => Err(SealError::ForKeys),
        Lock::Passphrase(asked) if asked > bound => Err(SealError::Effort { asked, bound }),
        Lock::Passphrase(_) => Ok(()),
    }
}

/// Opens what was sealed for a key, binary or as text.
///
/// # Errors
/// As [`open`].
pub fn open_with(bytes: &[u8], identity: &Identity) -> Result<Vec<u8>, SealError> {
    let sealed = binary(bytes)?;
    match lock(&sealed)? {
        Lock::Keys => opened(&sealed, &identity.0, SealError::ForOthers),
        Lock::Passphrase(_) => Err(SealError::ForPassphrase),
    }
}

fn binary(bytes: &[u8]) -> Result<Cow<'_, [u8]>, SealError> {
    if bytes.len() > LARGEST_TEXT {
        return Err(SealError::TooLarge);
    }
    let sealed = bare(bytes)?;
    if sealed.len() > LARGEST {
        return Err(SealError::TooLarge);
    }
    Ok(sealed)
}

/// All of the contents, or nothing; `refused` says that the lock does not open.
fn opened(
    sealed: &[u8],
    identity: &dyn age::Identity,
    refused: SealError,
) -> Result<Vec<u8>, SealError> {
    let why = |error: DecryptError| match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => refused,
        DecryptError::Io(error) => ended(&error),
        // Among them its word for an unknown version: we have seen that it is ours, so the lines behind it are wrong.
        _ => SealError::Damaged,
    };
    let decryptor = Decryptor::new_buffered(sealed).map_err(why)?;
    let mut reader = decryptor.decrypt(iter::once(identity)).map_err(why)?;
    let mut contents = Vec::with_capacity(sealed.len());
    let read = reader.read_to_end(&mut contents);
    read.map_err(|error| ended(&error))?;
    if contents.len() > MAX_BYTES {
        return Err(SealError::TooLarge);
    }
    Ok(contents)
}

fn ended(error: &io::Error) -> SealError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => SealError::Cut,
        _ => SealError::Damaged,
    }
}
