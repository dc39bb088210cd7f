//! How much work one guess of a passphrase costs.

use std::fmt;

/// The work of scrypt as age writes it down: the power of two of its N, with r = 8 and p = 1. One step more doubles both
/// the time and the memory of every guess, ours and an attacker's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort(u8);

impl Effort {
    /// What we seal with: 64 MiB, which a phone's browser has, and which makes many guesses at once expensive.
    pub const WRITING: Self = Self(16);
    /// What we open without asking: 256 MiB, which is what the `age` program writes.
    pub const READING: Self = Self(18);

    /// An effort by its power of two, from 1 to 63, as the format has it.
    #[must_use]
    pub const fn new(power: u8) -> Option<Self> {
        match power {
            1..=63 => Some(Self(power)),
            _ => None,
        }
    }

    /// The power of two.
    #[must_use]
    pub const fn power(self) -> u8 {
        self.0
    }

    /// The memory that it takes, in MiB, rounded up: 128 · r · N bytes.
    #[must_use]
    pub const fn mebibytes(self) -> u64 {
        1 << self.0.saturating_sub(10)
    }

    /// How many times the time of another effort it takes, rounded up to 1.
    #[must_use]
    pub const fn times(self, other: Self) -> u64 {
        1 << self.0.saturating_sub(other.0)
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "2^{} ({} MiB)", self.0, self.mebibytes())
    }
}
