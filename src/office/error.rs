//! Why something could not be sealed or opened.

use deguchi::formats::{MAX_BYTES, ReadError};

use crate::Effort;

/// Why something could not be sealed or opened. The codes are rows of [`deguchi::formats::ERRORS`], where the sentences hang.
///
/// Some faults cannot be told from others, because the format gives nothing away to somebody without the key. They are told
/// as the likelier one, and its sentence names the other: see [`SealError::Passphrase`], [`SealError::ForOthers`] and
/// [`SealError::Damaged`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// There is nothing in the file.
    Empty,
    /// No file of this format.
    NotSealed,
    /// Of a version of the format that is not known here.
    Version,
    /// It ends before its end: surely.
    Cut,
    /// It is not what was sealed: changed somewhere, or cut within its last part, which looks the same.
    Damaged,
    /// The passphrase is not the one it was sealed with, or the lines that hold its lock were changed.
    Passphrase,
    /// It is sealed for keys; a passphrase does not open it.
    ForKeys,
    /// It is sealed with a passphrase; a key does not open it.
    ForPassphrase,
    /// It is sealed for other keys than this one, or the lines that hold its locks were changed.
    ForOthers,
    /// Opening it would cost more than the caller allows. Nothing was done of it.
    Effort {
        /// What it would cost.
        asked: Effort,
        /// What is allowed.
        bound: Effort,
    },
    /// More than [`MAX_BYTES`] of contents, or so much in the file that it must hold more.
    TooLarge,
    /// The passphrase to seal with is empty.
    NoPassphrase,
    /// There is nobody to seal it for.
    NoRecipient,
    /// Not the text of an identity (`AGE-SECRET-KEY-1…`).
    BadIdentity,
    /// Not the text of a recipient (`age1…`).
    BadRecipient,
}

impl SealError {
    /// The code: a row of [`deguchi::formats::ERRORS`].
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotSealed => "sealed-not",
            Self::Version => "sealed-version",
            Self::Cut => "sealed-cut",
            Self::Damaged => "sealed-damaged",
            Self::Passphrase => "sealed-passphrase",
            Self::ForKeys => "sealed-for-keys",
            Self::ForPassphrase => "sealed-for-passphrase",
            Self::ForOthers => "sealed-for-others",
            Self::Effort { .. } => "sealed-effort",
            Self::TooLarge => "too-large",
            Self::NoPassphrase => "sealed-no-passphrase",
            Self::NoRecipient => "sealed-no-recipient",
            Self::BadIdentity => "sealed-bad-identity",
            Self::BadRecipient => "sealed-bad-recipient",
        }
    }
}

/// As every other reader of files reports, so that the page has one way of saying it.
impl From<SealError> for ReadError {
    fn from(error: SealError) -> Self {
        let arguments = match error {
            SealError::TooLarge => vec![("max", (MAX_BYTES >> 20).to_string())],
            SealError::Effort { asked, bound } => vec![
                ("found", asked.mebibytes().to_string()),
                ("max", bound.mebibytes().to_string()),
                ("times", asked.times(Effort::WRITING).to_string()),
            ],
            _ => Vec::new(),
        };
        Self {
            code: error.code(),
            arguments,
            ..Self::default()
        }
    }
}

impl std::fmt::Display for SealError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for SealError {}
