//! Cutting a passphrase into the pieces that are cheapest to guess.

use super::common::WORDS;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A common word.
    Common,
    /// A date, a year, a day.
    Date,
    /// Letters or digits in their order.
    Sequence,
    /// Keys that lie side by side.
    Keyboard,
    /// What stands there already, over again.
    Repeat,
    /// A word of Latin letters.
    Word,
    /// A single letter.
    Letter,
}

/// A piece, by the numbers of its first letter and of the one behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Guesses, in hundredths of a power of ten.
    cost: u32,
}

/// A letter of the passphrase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    /// Its first byte.
    pub(super) at: usize,
    /// As it stands there.
    letter: char,
    /// In half width, and small if it is Latin.
    pub(super) plain: char,
    /// Whether it is a letter, digit or sign of ASCII in full width.
    pub(super) wide: bool,
    capital: bool,
}

impl Letter {
    pub(super) fn new(at: usize, letter: char) -> Self {
        let wide = matches!(letter, '\u{ff01}'..='\u{ff5e}');
        let narrow = match letter {
            // In the order of ASCII.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0),
            '\u{3000}' => Some(' '),
            _ => None,
        };
        let narrow = narrow.unwrap_or(letter);
        Self {
            at,
            letter,
            plain: narrow.to_ascii_lowercase(),
            wide,
            capital: narrow.is_ascii_uppercase(),
        }
    }

    /// The byte behind it.
    pub(super) fn end(&self) -> usize {
        self.at + self.letter.len_utf8()
    }

    fn cost(&self) -> u32 {
        match self.plain {
            '\u{3041}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => 80,
            letter if letter.is_ascii() => 100,
            _ => 150,
        }
    }
}

/// Letters and digits in their order.
const SEQUENCES: [&str; 4] = [
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
    "いろはにほへとちりぬるを",
];

/// Keys that lie side by side, along and down.
const KEYBOARD: [&str; 5] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "!\"#$%&'()",
];

/// The cheapest way to guess all of it: its cost in hundredths of a power of ten, and its pieces in their order.
pub(super) fn cheapest(letters: &[Letter]) -> (u32, Vec<Piece>) {
    cheapest_of(letters, true)
}

/// The same; `again` says whether what stands there over again is looked for.
fn cheapest_of(letters: &[Letter], again: bool) -> (u32, Vec<Piece>) {
    // best[n]: the cheapest way to the first n letters, and its last piece.
    let mut best: Vec<(u32, Option<Piece>)> = vec![(u32::MAX, None); letters.len() + 1];
    best[0].0 = 0;
    for from in 0..letters.len() {
        let so_far = best[from].0;
        for piece in pieces(letters, from, again) {
            let cost = so_far.saturating_add(piece.cost);
            let before = &mut best[piece.to];
            // Of two that cost the same the longer one says more.
            if cost < before.0 {
                *before = (cost, Some(piece));
            }
        }
    }
    let mut chosen = Vec::new();
    let mut at = letters.len();
    while let Some(piece) = best[at].1 {
        chosen.push(piece);
        at = piece.from;
    }
    chosen.reverse();
    (best[letters.len()].0, chosen)
}

/// Every piece that begins at a letter.
fn pieces(letters: &[Letter], from: usize, again: bool) -> Vec<Piece> {
    let rest = &letters[from..];
    let mut found = Vec::new();
    let mut take = |kind, length: usize, cost| {
        found.push(Piece {
            kind,
            from,
            to: from + length,
            cost,
        });
    };
    for (length, cost) in common(rest) {
        take(Kind::Common, length, cost);
    }
    for (length, cost) in dates(rest) {
        take(Kind::Date, length, cost);
    }
    if let Some(length) = rows(rest, &SEQUENCES, 3) {
        take(Kind::Sequence, length, 170);
    }
    if let Some(length) = rows(rest, &KEYBOARD, 4) {
        take(Kind::Keyboard, length, 200);
    }
    if again {
        for (length, cost) in repeats(rest) {
            take(Kind::Repeat, length, cost);
        }
    }
    let alone = from == 0 || !letters[from - 1].plain.is_ascii_alphabetic();
    if let Some(length) = word(rest).filter(|_| alone) {
        take(Kind::Word, length, 400);
    }
    take(Kind::Letter, 1, rest[0].cost());
    found
}

/// The common words that it begins with.
fn common(rest: &[Letter]) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    for (place, word) in WORDS.iter().enumerate() {
        let length = word.chars().count();
        let Some(letters) = rest.get(..length) else {
            continue;
        };
        let mut pairs = letters.iter().zip(word.chars());
        if !pairs.all(|(letter, of)| letter.plain == of || stands_for(letter.plain, of)) {
            continue;
        }
        let mut cost = match place {
            0..10 => 100,
            10..100 => 200,
            _ => 300,
        };
        if letters.iter().any(|letter| letter.capital) {
            cost += 30;
        }
        if letters
            .iter()
            .zip(word.chars())
            .any(|(letter, of)| letter.plain != of)
        {
            cost += 60;
        }
        // Short enough, it is found letter by letter before its turn comes.
        let single = letters.iter().map(Letter::cost).sum();
        found.push((length, cost.min(single)));
    }
    found
}

/// Signs that people write for letters.
const fn stands_for(sign: char, letter: char) -> bool {
    matches!(
        (sign, letter),
        ('@' | '4', 'a')
            | ('3', 'e')
            | ('1' | '!', 'i' | 'l')
            | ('0', 'o')
            | ('$' | '5', 's')
            | ('7', 't')
    )
}

/// How far it goes along one of the rows, either way: the longest, where that is `least` or more.
fn rows(rest: &[Letter], rows: &[&str], least: usize) -> Option<usize> {
    let along = |row: &mut dyn Iterator<Item = char>| {
        let row: Vec<char> = row.collect();
        let starts = 0..row.len();
        let lengths = starts.map(|start| {
            let pairs = row[start..].iter().zip(rest);
            pairs
                .take_while(|(of, letter)| **of == letter.plain)
                .count()
        });
        lengths.max().unwrap_or(0)
    };
    let lengths = rows
        .iter()
        .map(|row| along(&mut row.chars()).max(along(&mut row.chars().rev())));
    lengths.max().filter(|length| *length >= least)
}

/// Blocks of up to 12 letters that stand there again and again, each with the longest stretch of it.
fn repeats(rest: &[Letter]) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    for block in 1..=12.min(rest.len() / 2) {
        let same = |at: &usize| rest[*at].plain == rest[*at - block].plain;
        let length = block + (block..rest.len()).take_while(same).count();
        let times = length / block;
        if times >= 3 || times == 2 && block > 2 {
            // A block that repeats itself is a shorter one, which had its turn: looking again would take ages for "aaaa…".
            let cost = cheapest_of(&rest[..block], false).0 + 100;
            found.push((times * block, cost));
        }
    }
    found
}

/// The length of a word of Latin letters up to the next other sign, if it could be said aloud: a vowel, and no more than four
/// consonants on end.
fn word(rest: &[Letter]) -> Option<usize> {
    let length = rest
        .iter()
        .take_while(|letter| letter.plain.is_ascii_alphabetic())
        .count();
    let (mut vowels, mut consonants, mut most) = (0, 0, 0);
    for letter in &rest[..length] {
        if matches!(letter.plain, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            (vowels, consonants) = (vowels + 1, 0);
        } else {
            consonants += 1;
            most = most.max(consonants);
        }
    }
    ((5..=14).contains(&length) && vowels > 0 && most <= 4).then_some(length)
}

/// The dates, years and days that it begins with.
fn dates(rest: &[Letter]) -> Vec<(usize, u32)> {
    const DATE: u32 = 480;
    const YEAR: u32 = 220;
    const DAY: u32 = 257;
    let number = |from: usize, length: usize| {
        let digits = rest.get(from..from + length)?;
        digits
            .iter()
            .try_fold(0, |sum, digit| Some(sum * 10 + digit.plain.to_digit(10)?))
    };
    let sign = |at: usize| rest.get(at).map(|letter| letter.plain);
    let is = |range: std::ops::RangeInclusive<u32>, number: Option<u32>| {
        number.is_some_and(|number| range.contains(&number))
    };
    let year = |at, length| match length {
        4 => is(1900..=2059, number(at, 4)),
        _ => number(at, 2).is_some(),
    };
    let month = |at, length| is(1..=12, number(at, length));
    let day = |at, length| is(1..=31, number(at, length));

    let mut found = Vec::new();
    for long in [4, 2] {
        // 20261001, 261001 and the other ways round.
        let year_first = year(0, long) && month(long, 2) && day(long + 2, 2);
        let year_last = year(4, long) && (month(0, 2) && day(2, 2) || day(0, 2) && month(2, 2));
        if year_first || year_last {
            found.push((long + 4, DATE));
        }
        // 2026-10-1, 26/10/01, 2026年10月1日.
        for (months, days) in [(2, 2), (2, 1), (1, 2), (1, 1)] {
            let (one, two) = (long, long + 1 + months);
            let divided = match sign(one) {
                Some('年') => sign(two) == Some('月'),
                Some('-' | '/' | '.' | '_') => sign(two) == sign(one),
                _ => false,
            };
            if divided && year(0, long) && month(one + 1, months) && day(two + 1, days) {
                let end = two + 1 + days;
                let closed = sign(one) == Some('年') && sign(end) == Some('日');
                found.push((end + usize::from(closed), DATE));
            }
        }
    }
    if year(0, 4) {
        found.push((4 + usize::from(sign(4) == Some('年')), YEAR));
    }
    if month(0, 2) && day(2, 2) {
        found.push((4, DAY));
    }
    // A year of an era: h30, r8, 令和8年.
    let era = match (sign(0), sign(1)) {
        (Some('令'), Some('和')) | (Some('平'), Some('成')) | (Some('昭'), Some('和')) => 2,
        (Some('m' | 't' | 's' | 'h' | 'r'), _) => 1,
        _ => 0,
    };
    if era > 0 && is(1..=64, number(era, 2)) {
        found.push((era + 2, YEAR));
    } else if era == 2 && is(1..=9, number(era, 1)) {
        found.push((era + 1, YEAR));
    }
    found
}
