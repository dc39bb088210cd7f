//! Archives (ZIP): what comes of a folder that was downloaded as one file.

use std::io::{Cursor, ErrorKind, Read};

use deguchi::formats::{MAX_BYTES, ReadError};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most files of an archive: more than a company hands in at once.
pub const MAX_FILES: usize = 20_000;
/// The most that all files of an archive may hold together, in bytes: what a small archive unfolds to
/// is known only once it was unfolded.
pub const MAX_UNPACKED: usize = 256 * 1024 * 1024;

/// A file that lay in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its name, with the folders that it lay in: to be shown, and never to be written to.
    pub name: String,
    /// What it holds, or why that cannot be had.
    pub contents: Result<Vec<u8>, ArchiveError>,
}

/// Why an archive, or a file of it, could not be read. The codes are rows of [`deguchi::formats::ERRORS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is none, or its list of files is damaged or cut off.
    NoArchive,
    /// It is a document of Word, Excel or PowerPoint, which are archives too.
    Office,
    /// More than [`MAX_FILES`] files.
    TooMany,
    /// A file of more than [`MAX_BYTES`], or all of them together of more than [`MAX_UNPACKED`].
    TooLarge,
    /// The file is locked by a password.
    Locked,
    /// The file was packed in a way that is not known here.
    Method,
    /// The file is not what was packed: damaged, or cut off.
    Damaged,
}

impl ArchiveError {
    /// The code: a row of [`deguchi::formats::ERRORS`].
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoArchive => "zip-not",
            Self::Office => "is-zip",
            Self::TooMany => "zip-too-many",
            Self::TooLarge => "zip-too-large",
            Self::Locked => "zip-locked",
            Self::Method => "zip-method",
            Self::Damaged => "zip-damaged",
        }
    }
}

/// As every other reader of files reports.
impl From<ArchiveError> for ReadError {
    fn from(error: ArchiveError) -> Self {
        let arguments = match error {
            ArchiveError::TooMany => vec![("max", MAX_FILES.to_string())],
            ArchiveError::TooLarge => vec![
                ("max", (MAX_BYTES >> 20).to_string()),
                ("all", (MAX_UNPACKED >> 20).to_string()),
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

/// The files of an archive, in its order. Folders, and what systems leave beside files, are passed over.
///
/// One bad file stops none of the others.
///
/// # Errors
/// [`ArchiveError::NoArchive`], [`ArchiveError::Office`], [`ArchiveError::TooMany`], and
/// [`ArchiveError::TooLarge`] where all of them together are: of the archive as a whole.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Packed>, ArchiveError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ArchiveError::NoArchive)?;
    if archive.len() > MAX_FILES {
        return Err(ArchiveError::TooMany);
    }
    if archive.index_for_name("[Content_Types].xml").is_some() {
        return Err(ArchiveError::Office);
    }
    let mut left = MAX_UNPACKED;
    let mut all = Vec::new();
    for number in 0..archive.len() {
        let head = archive.by_index_raw(number);
        let head = head.map(|file| (file.is_dir(), shown(file.name_raw())));
        let (is_folder, name) = head.unwrap_or_else(|_| {
            // Its own head is damaged; the list still has its name.
            let listed = archive.name_for_index(number).and_then(Result::ok);
            (false, listed.unwrap_or_default().into_owned())
        });
        if is_folder || is_left_by_systems(&name) {
            continue;
        }
        let contents = contents(&mut archive, number);
        if let Ok(contents) = &contents {
            left = left
                .checked_sub(contents.len())
                .ok_or(ArchiveError::TooLarge)?;
        }
        all.push(Packed { name, contents });
    }
    Ok(all)
}

fn contents(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    number: usize,
) -> Result<Vec<u8>, ArchiveError> {
    let file = archive.by_index(number).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            ArchiveError::Locked
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            ArchiveError::Method
        }
        _ => ArchiveError::Damaged,
    })?;
    // What the file says of its size is not believed.
    let mut contents = Vec::new();
    let read = file.take(MAX_BYTES as u64 + 1).read_to_end(&mut contents);
    if contents.len() > MAX_BYTES {
        return Err(ArchiveError::TooLarge);
    }
    read.map_err(|error| match error.kind() {
        // Some ways of packing turn out to be unknown only now.
        ErrorKind::Unsupported => ArchiveError::Method,
        _ => ArchiveError::Damaged,
    })?;
    Ok(contents)
}

/// A name as it can be shown. Older programs write names in the letters of their system, and do not say
/// which: what is no UTF-8 is shown with marks in its place.
fn shown(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).replace('\\', "/")
}

/// What macOS and Windows put beside the files of a folder.
fn is_left_by_systems(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/")
        || last.starts_with('.')
        || ["thumbs.db", "desktop.ini"].contains(&&*last.to_ascii_lowercase())
}
