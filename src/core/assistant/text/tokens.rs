//! A text as a row of tokens, to find what two texts share.

use std::ops::Range;

use super::class::is_japanese;
use super::split::latin_words;
use crate::sorted::arrange;

/// A row of tokens: one for each Japanese character and one for each Latin word.
#[derive(Debug)]
pub struct Tokens<'a> {
    low: &'a str,
    spans: Vec<Range<usize>>,
}

/// Six Latin words weigh as much as fourteen Japanese characters.
pub const ENOUGH: usize = 42;
const JAPANESE: usize = 3;
const LATIN: usize = 7;

/// How many tokens in a row are looked up.
const SEED: usize = 3;

/// A run goes on where an ending or a particle differs: at most so much stands between on either side.
const GAP: usize = 2 * LATIN;

/// One piece of a run weighs this at least: two Japanese words, or three Latin ones.
const PIECE: usize = 6 * JAPANESE;

/// Rows of tokens that can be looked up.
#[derive(Debug, Default)]
pub struct Index {
    seeds: Vec<(u64, u32)>,
}

impl<'a> Tokens<'a> {
    /// Takes a text in small letters apart.
    #[must_use]
    pub fn new(low: &'a str) -> Self {
        let mut spans: Vec<Range<usize>> = low
            .char_indices()
            .filter(|(_, c)| is_japanese(*c))
            .map(|(at, c)| at..at + c.len_utf8())
            .collect();
        spans.extend(latin_words(low));
        arrange(&mut spans, &mut |one, other| one.start < other.start);
        Self { low, spans }
    }

    /// A word without its ending: patterns and pattern, turned and turn, stories and story are one.
    fn token(&self, i: usize) -> &str {
        let word = self.spans.get(i).map_or("", |span| &self.low[span.clone()]);
        if word.len() < 4 || !word.bytes().all(|b| b.is_ascii_lowercase()) || word.ends_with("ss") {
            return word;
        }
        ["ies", "ing", "ed", "es", "s", "e", "y"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() > 2))
            .unwrap_or(word)
    }

    fn weight(&self, i: usize) -> usize {
        if self.token(i).is_ascii() {
            LATIN
        } else {
            JAPANESE
        }
    }

    fn hash(&self, i: usize, count: usize) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for k in i..i + count {
            for byte in self.token(k).bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        hash
    }

    /// Makes every row of `count` tokens findable.
    #[must_use]
    pub fn index(&self, count: usize) -> Index {
        let last = (self.spans.len() + 1).saturating_sub(count);
        let mut seeds: Vec<(u64, u32)> = (0..last)
            .map(|i| (self.hash(i, count), u32::try_from(i).unwrap_or(u32::MAX)))
            .collect();
        arrange(&mut seeds, &mut |one, other| one < other);
        Index { seeds }
    }

    /// An index for [`Self::shared`].
    #[must_use]
    pub fn seeds(&self) -> Index {
        self.index(SEED)
    }

    /// Which tokens stand in a row of `count` that the index knows.
    #[must_use]
    pub fn covered(&self, indexes: &[Index], count: usize) -> Vec<bool> {
        let mut covered = vec![false; self.spans.len()];
        for i in 0..(self.spans.len() + 1).saturating_sub(count) {
            let hash = self.hash(i, count);
            if indexes.iter().any(|index| !index.at(hash).is_empty()) {
                covered[i..i + count].fill(true);
            }
        }
        covered
    }

    /// The runs of tokens that this text shares with the other, each as long as it can be. A run is
    /// a row of pieces, with little between them on either side.
    #[must_use]
    pub fn shared(&self, other: &Tokens<'_>, index: &Index) -> Vec<Vec<Range<usize>>> {
        let mut runs = Vec::new();
        let mut i = 0;
        while i + SEED <= self.spans.len() {
            let places = index.at(self.hash(i, SEED)).iter().take(8);
            let longest = places
                .map(|(_, j)| self.run(i, other, *j as usize, index))
                .max_by_key(|run| self.heft(run, &[]));
            let Some(run) =
                longest.filter(|run| run.iter().any(|piece| self.weight_of(piece) >= PIECE))
            else {
                i += 1;
                continue;
            };
            i = run.last().map_or(i + 1, |piece| piece.end);
            runs.push(run);
        }
        runs
    }

    /// The pieces from here on that both texts hold in the same order.
    fn run(&self, i: usize, other: &Tokens<'_>, j: usize, index: &Index) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let (mut i, mut j) = (i, j);
        loop {
            let length = self.common(i, other, j);
            if length < SEED {
                return pieces;
            }
            pieces.push(i..i + length);
            (i, j) = (i + length, j + length);
            let next = (i..self.spans.len())
                .take_while(|next| self.weight_of(&(i..*next)) <= GAP)
                .find_map(|next| {
                    let places = index.at(self.hash_at(next)?);
                    let near = |(_, place): &&(u64, u32)| {
                        *place as usize >= j && other.weight_of(&(j..*place as usize)) <= GAP
                    };
                    let (_, place) = places.iter().find(near)?;
                    Some((next, *place as usize))
                });
            let Some(found) = next else { return pieces };
            (i, j) = found;
        }
    }

    fn hash_at(&self, i: usize) -> Option<u64> {
        (i + SEED <= self.spans.len()).then(|| self.hash(i, SEED))
    }

    fn weight_of(&self, piece: &Range<usize>) -> usize {
        piece.clone().map(|i| self.weight(i)).sum()
    }

    fn common(&self, i: usize, other: &Tokens<'_>, j: usize) -> usize {
        let most = (self.spans.len() - i).min(other.spans.len().saturating_sub(j));
        (0..most)
            .take_while(|k| self.token(i + k) == other.token(j + k))
            .count()
    }

    /// What a run weighs, without the tokens that do not count.
    #[must_use]
    pub fn heft(&self, run: &[Range<usize>], without: &[bool]) -> usize {
        run.iter()
            .flat_map(Range::clone)
            .filter(|i| !without.get(*i).copied().unwrap_or(false))
            .map(|i| self.weight(i))
            .sum()
    }

    /// The bytes of a run, from its first piece to its last.
    #[must_use]
    pub fn bytes(&self, run: &[Range<usize>]) -> Range<usize> {
        let (first, last) = match run {
            [] => return 0..0,
            [first, .., last] => (first.start, last.end),
            [only] => (only.start, only.end),
        };
        let start = self.spans.get(first).map_or(0, |span| span.start);
        let end = self
            .spans
            .get(last.saturating_sub(1))
            .map_or(start, |span| span.end);
        start..end.max(start)
    }
}

impl Index {
    fn at(&self, hash: u64) -> &[(u64, u32)] {
        let from = self.seeds.partition_point(|(h, _)| *h < hash);
        let to = self.seeds.partition_point(|(h, _)| *h <= hash);
        &self.seeds[from..to]
    }
}
