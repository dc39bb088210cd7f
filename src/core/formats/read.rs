//! Reading a file: encoding, size, grammar, shape, then the document, or one precise error.

use std::borrow::Cow;

use super::facts::{Facts, Noted};
use super::shape::{SHAPES, Shapes};
use super::{Backup, Kind, MAX_BYTES, Pack, ReadError, Submission, VERSION};
use super::{decode, entry, guard, migrate};
use crate::json::{Stored, Value, from_text, to_text};
use crate::model::Problem;

/// Something about a file that its reader should know. The file was opened all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It began with a byte order mark.
    Bom,
    /// It was in UTF-16.
    Utf16,
    /// It was in Shift_JIS.
    ShiftJis,
    /// It is of a newer version than this program: it is shown, and cannot be changed here.
    Newer(u32),
    /// It was of an older version, and was brought up to the current one.
    Older(u32),
    /// It has fields that this program does not know: how many, and the paths of the first ones.
    UnknownFields(usize, Vec<String>),
    /// It has texts with characters that turn the direction of writing.
    Bidi(usize, Vec<String>),
    /// It has texts with control characters.
    Control(usize, Vec<String>),
}

/// The codes of all notices: the ends of their message keys `notice-…`, with their arguments.
pub const NOTICES: &[(&str, &[&str])] = &[
    ("bom", &[]),
    ("utf-16", &[]),
    ("shift-jis", &[]),
    ("newer", &["found", "max"]),
    ("older", &["found", "max"]),
    ("unknown-fields", &["count", "paths"]),
    ("bidi", &["count", "paths"]),
    ("control", &["count", "paths"]),
];

impl Notice {
    /// The code: the end of the message key `notice-…`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Bom => "bom",
            Self::Utf16 => "utf-16",
            Self::ShiftJis => "shift-jis",
            Self::Newer(_) => "newer",
            Self::Older(_) => "older",
            Self::UnknownFields(..) => "unknown-fields",
            Self::Bidi(..) => "bidi",
            Self::Control(..) => "control",
        }
    }

    /// The paths that it names.
    #[must_use]
    pub fn paths(&self) -> &[String] {
        match self {
            Self::UnknownFields(_, paths) | Self::Bidi(_, paths) | Self::Control(_, paths) => paths,
            _ => &[],
        }
    }

    /// The arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Bom | Self::Utf16 | Self::ShiftJis => Vec::new(),
            Self::Newer(version) | Self::Older(version) => {
                vec![("found", version.to_string()), ("max", VERSION.to_string())]
            }
            Self::UnknownFields(count, paths)
            | Self::Bidi(count, paths)
            | Self::Control(count, paths) => {
                let mut named = paths.join(", ");
                if *count > paths.len() {
                    named.push_str(", …");
                }
                vec![("count", count.to_string()), ("paths", named)]
            }
        }
    }
}

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// What somebody handed in.
    Submission(Box<Submission>),
    /// What its owner kept.
    Backup(Box<Backup>),
    /// What a colleague gives.
    Pack(Box<Pack>),
}

impl Document {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Submission(_) => Kind::Submission,
            Self::Backup(_) => Kind::Backup,
            Self::Pack(_) => Kind::Pack,
        }
    }
}

/// A file that was read. The caller keeps the original bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it holds.
    pub document: Document,
    /// What its reader should know.
    pub notices: Vec<Notice>,
    /// Of a backup: the places of the packs in it that would be refused as files of their own, and why.
    pub refused: Vec<(usize, ReadError)>,
    /// Whether it may only be looked at: it is of a newer version, and writing it back would lose
    /// what this program does not know.
    pub read_only: bool,
}

/// Reads a file of one of the expected kinds; the first one is what the place is for, and is named
/// where another one is found.
///
/// # Errors
/// [`ReadError`]. With the code `encoding-unknown` the bytes are most likely Shift_JIS: decode them
/// and come back by [`read_text`].
pub fn read(bytes: &[u8], expected: &[Kind]) -> Result<Opened, ReadError> {
    let (text, notice) = decode::decode(bytes)?;
    read_noting(&text, expected, notice.into_iter().collect())
}

/// Reads the text of a file that the caller has decoded, and notes how.
///
/// # Errors
/// [`ReadError`].
pub fn read_text(
    text: &str,
    expected: &[Kind],
    notice: Option<Notice>,
) -> Result<Opened, ReadError> {
    if text.len() > MAX_BYTES {
        decode::decode(text.as_bytes())?;
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    read_noting(text, expected, notice.into_iter().collect())
}

fn read_noting(text: &str, expected: &[Kind], notices: Vec<Notice>) -> Result<Opened, ReadError> {
    let Whole {
        kind,
        version,
        text,
        notices,
    } = whole(text, expected, notices, &SHAPES)?;
    let (document, refused) = build(kind, &text).map_err(|error| as_newer(error, version))?;
    Ok(Opened {
        document,
        notices,
        refused,
        read_only: version > VERSION,
    })
}

/// A text that the scan let through.
pub(super) struct Whole<'t> {
    pub(super) kind: Kind,
    /// The version that it names.
    pub(super) version: u32,
    /// The text as the current version has it.
    pub(super) text: Cow<'t, str>,
    /// What its reader should know.
    pub(super) notices: Vec<Notice>,
}

/// Scans a text as a file of one of the expected kinds, which have these shapes.
pub(super) fn whole<'t>(
    text: &'t str,
    expected: &[Kind],
    mut notices: Vec<Notice>,
    shapes: &Shapes,
) -> Result<Whole<'t>, ReadError> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(ReadError::whole("empty"));
    }
    if start.starts_with('<') {
        return Err(ReadError::whole("is-web-page"));
    }
    let (facts, version, text) = current(text, expected, shapes)?;
    let Some(kind) = facts.kind else {
        return Err(ReadError::whole("no-format"));
    };
    if version < VERSION {
        notices.push(Notice::Older(version));
    }
    if version > VERSION {
        notices.push(Notice::Newer(version));
    }
    type Make = fn(usize, Vec<String>) -> Notice;
    let found: [(Noted, Make); 3] = [
        (facts.unknown, Notice::UnknownFields),
        (facts.bidi, Notice::Bidi),
        (facts.control, Notice::Control),
    ];
    let found = found.into_iter().filter(|(noted, _)| noted.count > 0);
    notices.extend(found.map(|(noted, make)| make(noted.count, noted.paths)));
    Ok(Whole {
        kind,
        version,
        text,
        notices,
    })
}

/// What breaks a rule of today in a newer file may be sound there: it is only told as newer.
pub(super) fn as_newer(error: ReadError, version: u32) -> ReadError {
    if version > VERSION {
        newer(version)
    } else {
        error
    }
}

/// What the scan of a text gave, the version that it has, and the text as the current version has
/// it: an older one is brought up to it.
pub(super) fn current<'t>(
    text: &'t str,
    expected: &[Kind],
    shapes: &Shapes,
) -> Result<(Facts, u32, Cow<'t, str>), ReadError> {
    let facts = guard::scan(text, expected, shapes).map_err(|error| *error)?;
    let version = facts.version;
    let Some(kind) = facts.kind.filter(|_| version < VERSION) else {
        return Ok((facts, version, Cow::Borrowed(text)));
    };
    let mut value: Value = typed(text)?;
    migrate::migrate(kind, version, &mut value, migrate::MIGRATIONS);
    let text = to_text(&value);
    let facts = guard::scan(&text, expected, shapes).map_err(|error| *error)?;
    Ok((facts, version, Cow::Owned(text)))
}

/// A file of this version, which is newer than this program, cannot be read here.
pub(super) fn newer(version: u32) -> ReadError {
    let error = ReadError::whole("newer-version").with("max", &VERSION.to_string());
    error.with("found", &version.to_string())
}

/// An invariant that the text breaks at the place with this path.
pub(super) fn broken(text: &str, path: String, code: &'static str) -> ReadError {
    let place = guard::locate(text, &path);
    ReadError {
        path,
        ..ReadError::whole(code)
    }
    .at(text, place)
}

/// What is wrong with a document that no shape tells, and the words that show it.
pub(super) type Told<'t> = Option<(Problem, Cow<'t, str>)>;

/// The error of a fault at a path that begins so.
pub(super) fn told(text: &str, path: &str, (problem, found): (Problem, Cow<'_, str>)) -> ReadError {
    let error = broken(text, [path, &problem.path].concat(), problem.code);
    let shows = entry(problem.code).is_some_and(|e| e.arguments == ["found"]);
    if shows {
        error.with("found", &found)
    } else {
        error
    }
}

pub(super) fn typed<T: Stored>(text: &str) -> Result<T, ReadError> {
    // The scan has found what is wrong by now. What it does not look for (a field that is missing and may
    // not be, a write that is no pair) is still refused, where the reader stopped.
    from_text(text).map_err(|fault| ReadError::whole("wrong-value").at(text, fault.at))
}

/// Builds the document of a scanned text, and holds it to the invariants that no shape tells; what of a
/// backup is refused by itself comes beside it.
fn build(kind: Kind, text: &str) -> Result<(Document, Vec<(usize, ReadError)>), ReadError> {
    let broken = |path, code| broken(text, path, code);
    let faulty = |pack: &Pack, path: &str| Some(told(text, path, pack.fault()?));
    let mut refused = Vec::new();
    let document = match kind {
        Kind::Submission => {
            let document: Submission = typed(text)?;
            if document.plan.as_str().is_empty() {
                return Err(broken("plan".to_owned(), "id-missing"));
            }
            Document::Submission(Box::new(document))
        }
        Kind::Backup => {
            let mut document: Backup = typed(text)?;
            open_newer(&mut document);
            let ids = document.plans.iter().map(|kept| kept.plan.id.as_str());
            let ids = ids.enumerate().map(|(i, id)| (Cow::Borrowed(id), i));
            if let Some((id, i)) = guard::first_twice(ids.collect()) {
                let path = format!("plans[{i}].plan.id");
                return Err(broken(path, "id-twice").with("found", &id));
            }
            for (i, kept) in document.plans.iter().enumerate() {
                if let Some(problem) = kept.plan.check().into_iter().next() {
                    let path = format!("plans[{i}].plan.{}", problem.path);
                    return Err(broken(path, problem.code));
                }
            }
            for (i, pack) in document.packs.iter().enumerate() {
                let error = faulty(pack, &format!("packs[{i}]."));
                refused.extend(error.map(|error| (i, error)));
            }
            Document::Backup(Box::new(document))
        }
        Kind::Pack => {
            let document: Pack = typed(text)?;
            if let Some(error) = faulty(&document, "") {
                return Err(error);
            }
            Document::Pack(Box::new(document))
        }
        // Of another door: the scan lets them through only where that asks for them.
        Kind::Session | Kind::Prepared | Kind::Entry | Kind::Snapshot => {
            return Err(ReadError::whole("no-format"));
        }
    };
    Ok((document, refused))
}

/// Turns the documents of a backup that were newer than the page that wrote it into plans, as far
/// as this page knows their version; the others stay as they are.
fn open_newer(backup: &mut Backup) {
    for document in std::mem::take(&mut backup.newer) {
        let opened = read_text(&to_text(&document), &[Kind::Backup], None);
        match opened.map(|opened| (opened.read_only, opened.document)) {
            Ok((false, Document::Backup(inner))) => backup.plans.extend(inner.plans),
            _ => backup.newer.push(document),
        }
    }
}
