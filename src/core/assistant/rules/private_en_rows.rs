//! Which rows of the private phrases may begin with two words: hardly any, and the others are not read.

use super::private_en_words::{CLASSES, ROWS};

/// How many kinds of words are told apart.
const SLOTS: usize = 128;
const BLOCKS: usize = ROWS.len().div_ceil(64);

/// For each kind of word some of the rows, a bit each.
type Marked = [[u64; BLOCKS]; SLOTS];

/// The rows that may begin with a word, and those that may go on with it.
static FIRST: Marked = marked(false);
static NEXT: Marked = marked(true);

/// The rows that may begin with this word and go on with the next; a few more may be among them.
pub(super) fn rows(word: &str, next: &str) -> impl Iterator<Item = &'static str> {
    let (first, next) = (&FIRST[slot_of(word)], &NEXT[slot_of(next)]);
    let blocks = first.iter().zip(next).enumerate();
    blocks.flat_map(|(block, (first, next))| {
        let both = first & next;
        let bits = if both == 0 { 0..0 } else { 0..64 };
        bits.filter(move |bit| both >> bit & 1 == 1)
            .map(move |bit| ROWS[block * 64 + bit])
    })
}

fn slot_of(word: &str) -> usize {
    slot(word.as_bytes(), 0, word.len())
}

/// The kind of the word between two bytes; all numbers are of one, which is that of `#`.
const fn slot(bytes: &[u8], from: usize, to: usize) -> usize {
    if from < to && (bytes[from].is_ascii_digit() || bytes[from] == b'#') {
        return 0;
    }
    let (mut kind, mut at) = (1, from);
    while at < to {
        kind = (kind * 31 + bytes[at] as usize) % (SLOTS * SLOTS);
        at += 1;
    }
    kind % SLOTS
}

/// Goes through the rows, from their first words on or from those behind.
const fn marked(behind: bool) -> Marked {
    let (mut marked, mut row) = ([[0; BLOCKS]; SLOTS], 0);
    while row < ROWS.len() {
        let bytes = ROWS[row].as_bytes();
        let mut at = 0;
        if behind {
            at = part_end(bytes, at);
            assert!(
                bytes[at - 1] != b'?',
                "a row begins with what may be missing"
            );
            at += 1;
        }
        loop {
            if at >= bytes.len() || bytes[at] == b'$' || bytes[at] == b'*' {
                // Anything may follow.
                let mut kind = 0;
                while kind < SLOTS {
                    marked[kind][row / 64] |= 1 << (row % 64);
                    kind += 1;
                }
                break;
            }
            let end = part_end(bytes, at);
            let missing = bytes[end - 1] == b'?';
            mark(&mut marked, row, at, if missing { end - 1 } else { end });
            if !missing {
                break;
            }
            at = end + 1;
        }
        row += 1;
    }
    marked
}

const fn part_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b' ' {
        at += 1;
    }
    at
}

/// Marks the row for each of the words that may stand for each other between two bytes.
const fn mark(marked: &mut Marked, row: usize, from: usize, to: usize) {
    let bytes = ROWS[row].as_bytes();
    let (bit, mut word) = (1 << (row % 64), from);
    while word < to {
        let mut end = word;
        while end < to && bytes[end] != b'|' {
            end += 1;
        }
        let mut class = 0;
        while bytes[word] == b'@' && class < CLASSES.len() {
            let (name, all) = CLASSES[class];
            let mut i = 0;
            while is(name.as_bytes(), bytes, word, end) && i < all.len() {
                marked[slot(all[i].as_bytes(), 0, all[i].len())][row / 64] |= bit;
                i += 1;
            }
            class += 1;
        }
        marked[slot(bytes, word, end)][row / 64] |= bit;
        word = end + 1;
    }
}

/// Whether the name stands between two bytes.
const fn is(name: &[u8], bytes: &[u8], from: usize, to: usize) -> bool {
    let mut at = 0;
    while at < name.len() && from + at < to && name[at] == bytes[from + at] {
        at += 1;
    }
    at == name.len() && from + at == to
}
