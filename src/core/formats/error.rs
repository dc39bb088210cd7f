//! Why a file could not be read: one table of codes. The sentences stand in the messages, under
//! `error-<code>` (what is wrong) and `error-<code>-do` (what to do).

use std::fmt;

/// A row of the table of errors.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorEntry {
    /// The code: the end of the message keys.
    pub code: &'static str,
    /// Whether the error stands at a place in the text (line, column, path).
    pub placed: bool,
    /// The arguments of its messages, besides the place.
    pub arguments: &'static [&'static str],
}

const fn whole(code: &'static str, arguments: &'static [&'static str]) -> ErrorEntry {
    ErrorEntry {
        code,
        placed: false,
        arguments,
    }
}

const fn at(code: &'static str, arguments: &'static [&'static str]) -> ErrorEntry {
    ErrorEntry {
        code,
        placed: true,
        arguments,
    }
}

/// Every error that reading a file, a link or a code can end in.
pub const ERRORS: &[ErrorEntry] = &[
    // The file as a whole.
    whole("empty", &[]),
    whole("too-large", &["max"]),
    whole("encoding-unknown", &[]),
    whole("encoding-broken", &[]),
    whole("is-web-page", &[]),
    whole("is-zip", &[]),
    whole("is-binary", &[]),
    // The text.
    at("not-json", &["found"]),
    at("not-an-object", &["found"]),
    at("cut-off", &[]),
    at("trailing", &["found"]),
    at("unexpected", &["found"]),
    at("control-character", &["found"]),
    at("bad-escape", &["found"]),
    at("lone-surrogate", &["found"]),
    at("bad-number", &["found"]),
    at("too-deep", &["max"]),
    at("duplicate-key", &["found"]),
    // What kind of file it is.
    whole("no-format", &[]),
    at("format-unknown", &["found"]),
    at("wrong-kind", &["found", "expected"]),
    whole("no-version", &[]),
    at("version-unknown", &["found"]),
    whole("newer-version", &["found", "max"]),
    // What stands in its fields.
    at("wrong-type", &["found", "expected"]),
    at("not-a-date", &["found"]),
    at("not-an-id", &["found"]),
    at("not-a-weight", &["found"]),
    at("not-whole", &["found"]),
    at("number-too-long", &["found"]),
    at("word-unknown", &["found", "expected"]),
    at("text-too-long", &["found", "max"]),
    at("too-many", &["max"]),
    at("id-missing", &[]),
    at("id-twice", &["found"]),
    // What stands in the templates of a pack.
    at("slot-twice", &["found"]),
    at("not-a-slot", &["found"]),
    at("template-empty", &[]),
    at("wording-missing", &[]),
    // What stands in the agendas of a pack.
    at("agenda-empty", &[]),
    at("not-minutes", &["found"]),
    // What stands in a session.
    at("not-a-time", &["found"]),
    at("not-a-key", &[]),
    at("wrong-value", &[]),
    // Links and codes that carry a file.
    whole("code-none", &[]),
    whole("code-cut", &[]),
    whole("code-damaged", &[]),
    // Sealed files (src/office).
    whole("sealed-not", &[]),
    whole("sealed-version", &[]),
    whole("sealed-cut", &[]),
    whole("sealed-damaged", &[]),
    whole("sealed-passphrase", &[]),
    whole("sealed-for-keys", &[]),
    whole("sealed-for-passphrase", &[]),
    whole("sealed-for-others", &[]),
    whole("sealed-effort", &["found", "max", "times"]),
    whole("sealed-no-passphrase", &[]),
    whole("sealed-no-recipient", &[]),
    whole("sealed-bad-identity", &[]),
    whole("sealed-bad-recipient", &[]),
    // Archives.
    whole("zip-not", &[]),
    whole("zip-too-many", &["max"]),
    whole("zip-too-large", &["max", "all"]),
    whole("zip-locked", &[]),
    whole("zip-method", &[]),
    whole("zip-damaged", &[]),
];

/// The row of a code.
#[must_use]
pub fn entry(code: &str) -> Option<&'static ErrorEntry> {
    ERRORS.iter().find(|entry| entry.code == code)
}

/// Why a file could not be read. No prose: the code names the message, the rest fills it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadError {
    /// A code of [`ERRORS`].
    pub code: &'static str,
    /// Where in the document: `goals[2].kpis[0].due`; empty at the top, or without a place.
    pub path: String,
    /// The line, from 1; 0 without a place.
    pub line: usize,
    /// The column in characters, from 1; 0 without a place.
    pub column: usize,
    /// The arguments of the message. Kinds and types are names that the message chooses by.
    pub arguments: Vec<(&'static str, String)>,
}

impl ReadError {
    /// An error of the file as a whole.
    pub(super) fn whole(code: &'static str) -> Self {
        Self {
            code,
            ..Self::default()
        }
    }

    /// Whether only the version is too new: such a document is left as it is, never put aside.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.code == "newer-version"
    }

    /// With an argument, fit to stand in a sentence.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, for_the_eye(value)));
        self
    }

    /// At a byte of the text.
    #[must_use]
    pub(super) fn at(mut self, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        self.line = 1 + before.bytes().filter(|b| *b == b'\n').count();
        let line = before.rfind('\n').map_or(0, |i| i + 1);
        self.column = 1 + before.get(line..).unwrap_or("").chars().count();
        self
    }
}

/// A piece of the file inside a sentence: not too long, and with nothing in it that is invisible,
/// breaks the line or turns the direction of writing.
pub(super) fn for_the_eye(text: &str) -> String {
    let shown = |c: char| {
        if c.is_control() || is_bidi(c) {
            '�'
        } else {
            c
        }
    };
    let mut out: String = text.chars().take(40).map(shown).collect();
    if text.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

/// Whether it turns the direction of writing: U+202A to U+202E and U+2066 to U+2069.
pub(super) const fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} at {}:{} {}",
            self.code, self.line, self.column, self.path
        )
    }
}

impl std::error::Error for ReadError {}
