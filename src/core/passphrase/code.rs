//! A passphrase that is drawn and not thought up: for what is opened soon, on another device of one's own, where it is
//! typed off a screen.

/// Digits and letters of which none is taken for another (Crockford's, for Base32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How many letters a code has: 60 bits, 10¹⁸ guesses, well above [`super::ENOUGH`].
pub const LENGTH: usize = 12;
/// How many stand together.
const GROUP: usize = 4;

/// A code out of bytes that nobody can guess: `k7fm-2qpx-9rtd`.
#[must_use]
pub fn code(random: [u8; LENGTH]) -> String {
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte & 31)]);
    grouped(random.iter().map(letter))
}

/// The code that was meant by what was typed: capitals, full width, other dashes, blanks and letters that look alike
/// (o for 0, i and l for 1) do no harm. None where it is no code.
#[must_use]
pub fn as_code(typed: &str) -> Option<String> {
    let mut letters = Vec::with_capacity(LENGTH);
    for letter in typed.chars().map(half_width) {
        match letter.to_ascii_lowercase() {
            'o' => letters.push('0'),
            'i' | 'l' => letters.push('1'),
            letter if letter.is_ascii() && LETTERS.contains(&(letter as u8)) => {
                letters.push(letter);
            }
            letter if letter.is_whitespace() || is_dash(letter) => {}
            _ => return None,
        }
    }
    (letters.len() == LENGTH).then(|| grouped(letters.into_iter()))
}

fn grouped(letters: impl Iterator<Item = char>) -> String {
    let mut out = String::with_capacity(LENGTH + LENGTH / GROUP);
    for (at, letter) in letters.enumerate() {
        if at > 0 && at % GROUP == 0 {
            out.push('-');
        }
        out.push(letter);
    }
    out
}

/// The ASCII sign of which it is the full-width form (U+FF01 to U+FF5E), or itself.
fn half_width(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).expect("a sign of ASCII"),
        letter => letter,
    }
}

/// What comes out where one means the dash: hyphens and dashes, the minus sign, and the long vowel of a Japanese keyboard.
const fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | 'ｰ'
    )
}
