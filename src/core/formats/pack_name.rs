//! The name of a session pack that lies beside the page.

use std::fmt;

use thiserror::Error;

/// Why a text is no name of a pack.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("the name of a pack has 1 to 64 characters out of a-z, 0-9, '-' and '_'")]
pub struct PackNameError;

/// A pack that whoever hosts the page has put beside it: `packs/<name>.json`, from the page's own server.
///
/// The name stands in links that anybody can make, so it is a plain word: no dot and no slash that would lead
/// to another place, no capital letters, which servers take differently.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PackName(String);

impl PackName {
    /// The longest name.
    pub const MAX: usize = 64;

    /// Makes a name of a text that is one.
    ///
    /// # Errors
    /// [`PackNameError`] where the text is empty, too long or holds another character.
    pub fn new(text: impl Into<String>) -> Result<Self, PackNameError> {
        let text = text.into();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if (1..=Self::MAX).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text))
        } else {
            Err(PackNameError)
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the pack lies, from the page: `packs/<name>.json`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("packs/{}.json", self.0)
    }
}

impl fmt::Display for PackName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
