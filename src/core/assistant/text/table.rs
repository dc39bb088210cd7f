//! Long tables of words, looked up at once instead of word by word.

use super::en::is_form;
use super::ja::Verb;

/// Which words of a table begin alike, in the order of the table: all `N` of them, of two ASCII
/// letters or one other at least. Made when the program is compiled; a table that does not fit does
/// not compile.
#[derive(Clone, Copy, Debug)]
pub struct Index<const N: usize> {
    /// Where in `rows` the words of a slot begin; those of the next one follow.
    from: [u16; SLOTS + 1],
    rows: [u16; N],
}

/// How many kinds of beginnings there are.
const SLOTS: usize = 256;

impl<const N: usize> Index<N> {
    /// Of a table of words.
    #[must_use]
    pub const fn of(words: &[&str]) -> Self {
        assert!(words.len() == N, "the index of another table");
        let (mut slots, mut i) = ([0; N], 0);
        while i < N {
            slots[i] = slot_of(words[i]);
            i += 1;
        }
        Self::sorted(&slots)
    }

    /// Of a table that is only [asked for whole words](Self::has): they may be of one letter.
    #[must_use]
    pub const fn of_whole(words: &[&str]) -> Self {
        assert!(words.len() == N, "the index of another table");
        let (mut slots, mut i) = ([0; N], 0);
        while i < N {
            slots[i] = slot(words[i].as_bytes(), 0);
            i += 1;
        }
        Self::sorted(&slots)
    }

    /// Of a table of words that each mean something.
    #[must_use]
    pub const fn of_pairs<T>(words: &[(&str, T)]) -> Self {
        assert!(words.len() == N, "the index of another table");
        let (mut slots, mut i) = ([0; N], 0);
        while i < N {
            slots[i] = slot_of(words[i].0);
            i += 1;
        }
        Self::sorted(&slots)
    }

    /// Of a table of verbs, by their stems.
    #[must_use]
    pub const fn of_verbs(verbs: &[Verb<'_>]) -> Self {
        assert!(verbs.len() == N, "the index of another table");
        let (mut slots, mut i) = ([0; N], 0);
        while i < N {
            slots[i] = slot_of(verbs[i].stem);
            i += 1;
        }
        Self::sorted(&slots)
    }

    /// Counts what falls into each slot, and puts the rows behind each other.
    const fn sorted(slots: &[usize; N]) -> Self {
        let (mut from, mut rows) = ([0_u16; SLOTS + 1], [0_u16; N]);
        let mut i = 0;
        while i < N {
            from[slots[i] + 1] += 1;
            i += 1;
        }
        i = 0;
        while i < SLOTS {
            from[i + 1] += from[i];
            i += 1;
        }
        let mut free = from;
        i = 0;
        while i < N {
            let slot = slots[i];
            rows[free[slot] as usize] = i as u16;
            free[slot] += 1;
            i += 1;
        }
        Self { from, rows }
    }

    /// The rows of the table whose words may begin at this byte; a few more may be among them.
    #[must_use]
    pub fn rows(&self, text: &str, at: usize) -> &[u16] {
        let slot = slot(text.as_bytes(), at);
        &self.rows[usize::from(self.from[slot])..usize::from(self.from[slot + 1])]
    }

    /// The base of the table of which the English word is a form.
    #[must_use]
    pub fn base(&self, bases: &[&'static str], word: &str) -> Option<&'static str> {
        // All forms begin with the letters of the base but for its last one.
        let bases = self
            .rows(word, 0)
            .iter()
            .map(|row| bases[usize::from(*row)]);
        bases.into_iter().find(|base| is_form(word, base))
    }

    /// Whether the word is one of the table, which is the one that this is made of.
    #[must_use]
    pub fn has(&self, words: &[&str], word: &str) -> bool {
        let rows = self.rows(word, 0);
        rows.iter().any(|row| words[usize::from(*row)] == word)
    }
}

/// The words of groups, one behind the other, each with what its group means.
#[must_use]
pub const fn flat<T: Copy, const N: usize>(
    groups: &[(T, &[&'static str])],
) -> [(&'static str, T); N] {
    let (mut words, mut row, mut group) = ([("", groups[0].0); N], 0, 0);
    while group < groups.len() {
        let mut i = 0;
        while i < groups[group].1.len() {
            words[row] = (groups[group].1[i], groups[group].0);
            row += 1;
            i += 1;
        }
        group += 1;
    }
    assert!(row == N, "the words of other groups");
    words
}

/// How many words the groups have.
#[must_use]
pub const fn count<T>(groups: &[(T, &[&str])]) -> usize {
    let (mut words, mut group) = (0, 0);
    while group < groups.len() {
        words += groups[group].1.len();
        group += 1;
    }
    words
}

const fn slot_of(word: &str) -> usize {
    let bytes = word.as_bytes();
    let least = if bytes[0] < 0x80 { 2 } else { 3 };
    assert!(
        bytes.len() >= least,
        "too short to be told by its beginning"
    );
    slot(bytes, 0)
}

/// Which of 1024 kinds of beginnings stands at a byte: two bytes that tell most of them apart; words
/// have two bytes at least.
pub(super) const fn kind(bytes: &[u8], at: usize) -> usize {
    if at + 1 >= bytes.len() {
        return 0;
    }
    let (first, second) = (bytes[at] as usize, bytes[at + 1] as usize);
    if first < 0x80 || at + 2 >= bytes.len() {
        return (first & 31) << 5 | second & 31;
    }
    (second & 15) << 6 | bytes[at + 2] as usize & 63
}

/// The same in fewer kinds.
const fn slot(bytes: &[u8], at: usize) -> usize {
    kind(bytes, at) % SLOTS
}

/// The pairs of bytes that stand beside each other in a text, as a set that may hold a few more:
/// most words of a table have one that the text has not, and are not looked for.
#[derive(Clone, Copy, Debug)]
pub struct Pairs([u64; 16]);

impl Pairs {
    /// Of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut pairs = [0; 16];
        let mut before = 0;
        for byte in text.bytes() {
            let pair = pair(before, byte);
            pairs[pair / 64] |= 1 << (pair % 64);
            before = byte;
        }
        Self(pairs)
    }

    /// Whether the word may stand in the text.
    #[must_use]
    pub fn may(&self, word: &str) -> bool {
        let (word, len) = (word.as_bytes(), word.len());
        if len < 2 {
            return true;
        }
        // The first byte of a Japanese letter says little.
        let lead = usize::from(len > 2 && !word[0].is_ascii());
        self.has(word[lead], word[lead + 1]) && self.has(word[len - 2], word[len - 1])
    }

    fn has(&self, one: u8, two: u8) -> bool {
        let pair = pair(one, two);
        self.0[pair / 64] >> (pair % 64) & 1 == 1
    }
}

/// The place of a pair in the set.
fn pair(one: u8, two: u8) -> usize {
    (usize::from(one) << 5 ^ usize::from(two)) & 1023
}

/// Whether one of the words stands in the text.
pub fn holds(text: &str, words: &[&str]) -> bool {
    let pairs = Pairs::of(text);
    words
        .iter()
        .any(|word| pairs.may(word) && stands(text, word))
}

/// As `str::contains`, which is made for long words.
pub fn stands(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let (Some(first), Some(last)) = (word.first(), word.last()) else {
        return true;
    };
    text.windows(word.len())
        .any(|here| here[word.len() - 1] == *last && here[0] == *first && here == word)
}
