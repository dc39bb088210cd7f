//! Keys of a session as texts: whether one has the form of a key. What they do stands in src/office.

/// The letters in which keys are written (bech32, BIP 173).
const LETTERS: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// How many of them stand behind the beginning: 32 bytes and a check of six letters.
const LENGTH: usize = 58;

/// Whether it has the form of a public key of age: `age1…`. Anybody may know it.
#[must_use]
pub fn is_public_key(text: &str) -> bool {
    let rest = text.strip_prefix("age1").unwrap_or_default().as_bytes();
    rest.len() == LENGTH && rest.iter().all(|letter| LETTERS.contains(letter))
}

/// Whether it has the form of a secret key of age: `AGE-SECRET-KEY-1…`.
#[must_use]
pub fn is_secret_key(text: &str) -> bool {
    let rest = text.strip_prefix("AGE-SECRET-KEY-1").unwrap_or_default();
    let large =
        |letter: &u8| !letter.is_ascii_lowercase() && is_letter(letter.to_ascii_lowercase());
    rest.len() == LENGTH && rest.as_bytes().iter().all(large)
}

fn is_letter(letter: u8) -> bool {
    LETTERS.contains(&letter)
}
