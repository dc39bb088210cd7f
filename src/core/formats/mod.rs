//! Files: what leaves the page and what comes back. Every file names its format and version.
//!
//! - [`Submission`] leaves for the company; [`Backup`] for its owner; [`Pack`] for colleagues.
//! - [`read`] takes bytes, and [`preview`] says what taking them in would do. Nothing that cannot
//!   be read whole is taken in: every refusal is a [`ReadError`] with a code of [`ERRORS`].
//! - [`Session`] goes to the participants of a live session, [`Prepared`] stays with its facilitator; [`read_live`]
//!   reads them. [`PackName`] names a session pack that lies beside the page.
//! - [`context_from_table`] reads what Excel puts on the clipboard, [`Table`] is what goes back.
//! - [`wrap`] and [`unwrap`] carry a file in a link; [`codes`] finds every one in a text.
//! - [`is_sealed`] tells what has to be opened with a passphrase first.
//! - [`Entry`] and [`Snapshot`] stay in the browser: what the journal is made of ([`read_entry`],
//!   [`read_snapshot`]).
//! - [`rescue`] takes the good goals out of a document that cannot be read, and lists the others.
//! - [`replace_older`] and [`settle`] keep the original of what was brought up from an older version.
//! - [`Outgoing`] is what a download or the clipboard takes; [`look_up`] looks for private words in it.

mod backup;
mod cursor;
mod decode;
mod entry;
mod error;
mod facts;
mod guard;
mod json;
mod kept;
mod key;
mod left;
mod link;
mod live;
mod lookup;
mod migrate;
mod older;
mod outgoing;
mod pack;
mod pack_name;
mod paste;
mod pieces;
mod prepared;
mod preview;
mod read;
mod rescue;
#[cfg(feature = "schema")]
mod schema;
mod sealed;
mod session;
mod shape;
mod snapshot;
mod submission;
mod table;
mod tsv;

pub use backup::{Backup, KeptPlan};
pub use entry::Entry;
pub use error::{ERRORS, ErrorEntry, ReadError, entry};
pub use kept::{read_entry, read_snapshot};
pub use key::{is_public_key, is_secret_key};
pub use left::{Left, Part, Rescued};
pub use link::{codes, unwrap, wrap};
pub use live::{Live, OpenedLive, read_live, read_live_text};
pub use lookup::{LookUp, Twin, look_up};
pub use migrate::{MIGRATIONS, Migration, is_whole, migrate};
pub use older::{ORIGINAL, Settled, replace_older, settle};
pub use outgoing::{Outgoing, Turning};
pub use pack::Pack;
pub use pack_name::{PackName, PackNameError};
pub use paste::{LeftRow, Pasted, context_from_table};
pub use prepared::{MAX_EXPECTED, Prepared};
pub use preview::{PlanPreview, PlanState, Preview, preview};
pub use read::{Document, NOTICES, Notice, Opened, read, read_text};
pub use rescue::rescue;
#[cfg(feature = "schema")]
pub use schema::{live_shapes, schema, shapes};
pub use sealed::{is_sealed, sealed_name};
pub use session::{Occasion, Session, ShownAgenda, ShownPhase};
pub use snapshot::Snapshot;
pub use submission::{Submission, SubmittedGoal};
pub use table::{COLUMNS, Table};

pub use crate::model::MAX_MOMENT;

/// The version of every format that this program writes.
pub const VERSION: u32 = 1;
/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a person hands in.
    Submission,
    /// What its owner keeps.
    Backup,
    /// What is given to colleagues.
    Pack,
    /// What every participant of a live session opens.
    Session,
    /// What the facilitator of one keeps.
    Prepared,
    /// A change in the journal.
    Entry,
    /// A plan as it was at a moment, beside the journal.
    Snapshot,
}

impl Kind {
    /// Every kind of file that the start page opens.
    pub const ALL: [Self; 3] = [Self::Submission, Self::Backup, Self::Pack];
    /// The files of a live session. Only a session's screens open them ([`read_live`]).
    pub const LIVE: [Self; 2] = [Self::Session, Self::Prepared];
    /// What the browser keeps beside the files, and nobody opens as one.
    pub const KEPT: [Self; 2] = [Self::Entry, Self::Snapshot];

    /// The value of the field `format`.
    #[must_use]
    pub const fn format(self) -> &'static str {
        match self {
            Self::Submission => "deguchi/submission",
            Self::Backup => "deguchi/backup",
            Self::Pack => "deguchi/pack",
            Self::Session => "deguchi/session",
            Self::Prepared => "deguchi/prepared",
            Self::Entry => "deguchi/entry",
            Self::Snapshot => "deguchi/snapshot",
        }
    }

    /// The name in message keys and of the schema.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.format().trim_start_matches("deguchi/")
    }

    /// The kind of file with this `format`.
    #[must_use]
    pub fn of(format: &str) -> Option<Self> {
        let mut files = Self::ALL.into_iter().chain(Self::LIVE);
        files.find(|kind| kind.format() == format)
    }
}
