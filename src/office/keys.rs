//! Keys: what is sealed for a recipient opens with its identity alone.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};

use crate::SealError;

/// A secret key (X25519). Whoever has its text can open all that was sealed for its recipient.
#[derive(Clone)]
pub struct Identity(pub(crate) age::x25519::Identity);

/// A public key: to whom something is sealed. Anybody may know it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recipient(pub(crate) age::x25519::Recipient);

/// A pair of keys out of 32 bytes that nobody can guess: from the system's source of randomness, used for nothing else.
/// The same bytes give the same pair.
#[must_use]
pub fn keypair(random: [u8; 32]) -> (Identity, Recipient) {
    let prefix = Hrp::parse("age-secret-key-").expect("a prefix in lower case");
    let text = bech32::encode_upper::<Bech32>(prefix, &random).expect("32 bytes are not too long");
    let identity: Identity = text.parse().expect("any 32 bytes are a key");
    let recipient = identity.recipient();
    (identity, recipient)
}

impl Identity {
    /// Its standard text, `AGE-SECRET-KEY-1…`: as secret as the key itself.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }

    /// Its public half.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

/// Reads the standard text; blanks around it do no harm, it is pasted.
impl FromStr for Identity {
    type Err = SealError;

    fn from_str(text: &str) -> Result<Self, SealError> {
        let key = text.trim().parse();
        key.map(Self).map_err(|_| SealError::BadIdentity)
    }
}

/// Says that there is one, and not which.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

/// Reads the standard text; blanks around it do no harm, it is pasted.
impl FromStr for Recipient {
    type Err = SealError;

    fn from_str(text: &str) -> Result<Self, SealError> {
        let key = text.trim().parse();
        key.map(Self).map_err(|_| SealError::BadRecipient)
    }
}

/// Its standard text, `age1…`.
impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
