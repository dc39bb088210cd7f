//! The heavy work behind the page, loaded when it is needed: sealing and opening files, and unpacking archives.
//!
//! The format is age (<https://age-encryption.org/v1>): what is sealed here opens with the `age` program and without us,
//! and the other way round.
//!
//! - [`seal`] and [`open`]: with a passphrase, at a stated [`Effort`].
//! - [`seal_to`] and [`open_with`]: for the holder of a key; [`keypair`] makes one.
//! - [`unpack`]: the files of an archive, as a folder comes that was downloaded whole.
//! - [`armour`]: a sealed file as text, to be pasted and mailed. Opening takes either form.
//!
//! # Invariants
//! 1. Nothing is returned before the whole file was read and found authentic.
//! 2. No file makes us work harder than the caller allows: size, length of the header and effort are looked at first.
//! 3. Nothing here names a browser (that is worker/, which is made of this), and randomness for keys is handed in. The one source that age asks by itself (for
//!    nonces and salts) is the system's.

mod archive;
mod armour;
mod effort;
mod error;
mod head;
mod keys;
mod open;
mod seal;

pub use archive::{ArchiveError, MAX_FILES, MAX_UNPACKED, Packed, unpack};
pub use armour::armour;
pub use effort::Effort;
pub use error::SealError;
pub use keys::{Identity, Recipient, keypair};
pub use open::{look, open, open_with};
pub use seal::{seal, seal_to};
