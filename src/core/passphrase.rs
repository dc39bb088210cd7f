//! How guessable a passphrase is, and why: what is tried first, and what would help.
//!
//! The rules, so that anybody can check them. A passphrase is cut into pieces in the way that is cheapest to guess, and
//! their costs add up, as powers of ten:
//!
//! | piece | guesses |
//! |---|---|
//! | a common word, by its place in the list | 10 to 1,000; doubled with capitals, four times with signs for letters |
//! | letters or digits in their order, either way | 50 |
//! | four keys or more that lie side by side | 100 |
//! | a date | 60,000; a year 160; a day of the year 370 |
//! | what stands there already, over again | 10 times what it repeats |
//! | a word of Latin letters between other signs | 10,000, as an ordinary word |
//! | any other letter, digit or sign | 10 |
//! | any other kana | 6 |
//! | any other kanji | 30 |
//!
//! Single letters count less than the alphabet has, because people choose words and not letters. The sum is a rough
//! figure, and rather too low than too high.
//!
//! Nothing of the passphrase itself is in the answer, only places in it: a hint may be read over one's shoulder.

mod code;
mod common;
mod pieces;

use std::ops::Range;

pub use self::code::{LENGTH, as_code, code};
use self::pieces::{Kind, Letter, Piece, cheapest};

/// The power of ten that holds for centuries: at 10,000 guesses a second, which takes some ten large graphics cards where a
/// guess costs 64 MiB, 10¹⁴ take 300 years.
pub const ENOUGH: u32 = 14;

/// The key of the sentence that says how the time was reckoned.
pub const RECKONING: &str = "passphrase-time-why";

/// What one more ordinary word adds, in hundredths of a power of ten.
const WORD: u32 = 400;

/// How many letters are looked at; what follows counts nothing. Enough for any passphrase that is typed.
const LONGEST: usize = 128;

/// How guessable a passphrase is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// About 10 to this power guesses find it, by the rules of this module, rounded down.
    pub power: u32,
    /// How many ordinary words, not related to each other, would bring it to [`ENOUGH`]: the argument `count` of
    /// `passphrase-help-words`.
    pub missing: u32,
    /// What there is to say, the most telling first: what is guessed first, what would help, what is easily mistyped.
    pub hints: Vec<Hint>,
}

/// Something to say about a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key of its sentence.
    pub key: &'static str,
    /// The places that it speaks of, in bytes; none where it speaks of the whole.
    pub places: Vec<Range<usize>>,
}

impl Hint {
    const fn whole(key: &'static str) -> Self {
        Self {
            key,
            places: Vec::new(),
        }
    }
}

impl Strength {
    /// The key of the sentence that says how long it holds against 10,000 guesses a second.
    #[must_use]
    pub const fn time(&self) -> &'static str {
        match self.power {
            0..=6 => "passphrase-time-minutes",
            7..=9 => "passphrase-time-day",
            10..=11 => "passphrase-time-months",
            12..ENOUGH => "passphrase-time-decades",
            _ => "passphrase-time-centuries",
        }
    }

    /// The key of the sentence that says how many guesses: with the argument `power`.
    #[must_use]
    pub const fn guesses(&self) -> &'static str {
        "passphrase-guesses"
    }
}

/// What is guessed first, in the order in which it is said.
const FIRST: [(Kind, &str); 6] = [
    (Kind::Common, "passphrase-first-common"),
    (Kind::Date, "passphrase-first-date"),
    (Kind::Sequence, "passphrase-first-sequence"),
    (Kind::Keyboard, "passphrase-first-keyboard"),
    (Kind::Repeat, "passphrase-first-repeat"),
    (Kind::Word, "passphrase-first-word"),
];

/// How guessable a passphrase is. Nothing at all is guessed at once.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
    let letters: Vec<Letter> = passphrase
        .char_indices()
        .take(LONGEST)
        .map(|(at, letter)| Letter::new(at, letter))
        .collect();
    let (cost, pieces) = cheapest(&letters);
    let power = cost / 100;
    let missing = (ENOUGH * 100).saturating_sub(cost).div_ceil(WORD);
    let mut hints = Vec::new();
    if power < ENOUGH {
        hints.extend(first(&letters, &pieces));
        hints.push(Hint::whole("passphrase-help-words"));
    }
    hints.extend(slips(passphrase, &letters));
    hints.push(Hint::whole("passphrase-keep"));
    Strength {
        power,
        missing,
        hints,
    }
}

/// What is guessed first in it.
fn first(letters: &[Letter], pieces: &[Piece]) -> Vec<Hint> {
    if letters.is_empty() {
        return Vec::new();
    }
    let mut hints = Vec::new();
    for (kind, key) in FIRST {
        let found = pieces.iter().filter(|piece| piece.kind == kind);
        let places: Vec<_> = found
            .map(|piece| letters[piece.from].at..letters[piece.to - 1].end())
            .collect();
        // Several words are what we ask for; one alone is what is tried.
        let told = kind != Kind::Word || pieces.len() == 1;
        if !places.is_empty() && told {
            hints.push(Hint { key, places });
        }
    }
    if letters.iter().all(|letter| letter.plain.is_ascii_digit()) {
        hints.push(Hint::whole("passphrase-first-digits"));
    }
    if hints.is_empty() {
        let words = pieces.iter().any(|piece| piece.kind == Kind::Word);
        hints.push(Hint::whole(if words {
            "passphrase-first-few"
        } else {
            "passphrase-first-short"
        }));
    }
    hints
}

/// What is easily typed in another way the next time.
fn slips(passphrase: &str, letters: &[Letter]) -> Vec<Hint> {
    let mut hints = Vec::new();
    let wide = letters.iter().filter(|letter| letter.wide);
    let places: Vec<_> = wide.map(|letter| letter.at..letter.end()).collect();
    if !places.is_empty() {
        let key = "passphrase-slip-width";
        hints.push(Hint { key, places });
    }
    if passphrase.trim() != passphrase {
        hints.push(Hint::whole("passphrase-slip-edge"));
    }
    hints
}
