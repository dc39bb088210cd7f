//! Reading the files of a live session: by the same scan, errors, notices and steps as every other file,
//! through a door of their own. Only a session's screens open it, so nothing of it is in the first load.

use super::read::{Told, Whole, as_newer, told, typed, whole};
use super::shape::LIVE_SHAPES;
use super::{Kind, Notice, Prepared, ReadError, Session, VERSION, decode};

/// A document of a live session.
#[derive(Clone, Debug, PartialEq)]
pub enum Live {
    /// What every participant opens.
    Session(Box<Session>),
    /// What its facilitator keeps.
    Prepared(Box<Prepared>),
}

impl Live {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Session(_) => Kind::Session,
            Self::Prepared(_) => Kind::Prepared,
        }
    }

    /// The exact text of the file.
    #[must_use]
    pub fn to_json(&self) -> String {
        match self {
            Self::Session(session) => session.to_json(),
            Self::Prepared(prepared) => prepared.to_json(),
        }
    }
}

/// A file of a live session that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedLive {
    /// What it holds.
    pub document: Live,
    /// What its reader should know.
    pub notices: Vec<Notice>,
    /// Whether it may only be looked at: it is of a newer version.
    pub read_only: bool,
}

/// Reads a file of a live session; `expected` as for [`read`](super::read()), out of [`Kind::LIVE`].
///
/// # Errors
/// [`ReadError`], with the codes of every other file.
pub fn read_live(bytes: &[u8], expected: &[Kind]) -> Result<OpenedLive, ReadError> {
    let (text, notice) = decode::decode(bytes)?;
    noting(&text, expected, notice)
}

/// Reads the text of one that the caller has decoded, and notes how.
///
/// # Errors
/// [`ReadError`].
pub fn read_live_text(
    text: &str,
    expected: &[Kind],
    notice: Option<Notice>,
) -> Result<OpenedLive, ReadError> {
    if text.len() > super::MAX_BYTES {
        decode::decode(text.as_bytes())?;
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    noting(text, expected, notice)
}

fn noting(text: &str, expected: &[Kind], notice: Option<Notice>) -> Result<OpenedLive, ReadError> {
    let notices = notice.into_iter().collect();
    let Whole {
        kind,
        version,
        text,
        notices,
    } = whole(text, expected, notices, &LIVE_SHAPES)?;
    let document = build(kind, &text).map_err(|error| as_newer(error, version))?;
    Ok(OpenedLive {
        document,
        notices,
        read_only: version > VERSION,
    })
}

fn build(kind: Kind, text: &str) -> Result<Live, ReadError> {
    let sound = |fault: Told<'_>| fault.map_or(Ok(()), |fault| Err(told(text, "", fault)));
    match kind {
        Kind::Session => {
            let session: Session = typed(text)?;
            sound(session.fault())?;
            Ok(Live::Session(Box::new(session)))
        }
        Kind::Prepared => {
            let prepared: Prepared = typed(text)?;
            sound(prepared.fault())?;
            Ok(Live::Prepared(Box::new(prepared)))
        }
        // Of another door.
        _ => Err(ReadError::whole("no-format")),
    }
}
