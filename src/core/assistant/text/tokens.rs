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
const SEED: usize = 6;

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

    fn token(&self, i: usize) -> &str {
        self.spans.get(i).map_or("", |span| &self.low[span.clone()])
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

    /// The runs of tokens that this text shares with the other, each as long as it can be.
    #[must_use]
    pub fn shared(&self, other: &Tokens<'_>, index: &Index) -> Vec<Range<usize>> {
        let mut runs = Vec::new();
        let mut i = 0;
        while i + SEED <= self.spans.len() {
            let longest = index
                .at(self.hash(i, SEED))
                .iter()
                .take(8)
                .map(|(_, j)| self.common(i, other, *j as usize))
                .max()
                .unwrap_or(0);
            if longest >= SEED {
                runs.push(i..i + longest);
                i += longest;
            } else {
                i += 1;
            }
        }
        runs
    }

    fn common(&self, i: usize, other: &Tokens<'_>, j: usize) -> usize {
        let most = (self.spans.len() - i).min(other.spans.len().saturating_sub(j));
        (0..most)
            .take_while(|k| self.token(i + k) == other.token(j + k))
            .count()
    }

    /// What a run weighs, without the tokens that do not count.
    #[must_use]
    pub fn heft(&self, run: &Range<usize>, without: &[bool]) -> usize {
        run.clone()
            .filter(|i| !without.get(*i).copied().unwrap_or(false))
            .map(|i| self.weight(i))
            .sum()
    }

    /// The bytes of a run.
    #[must_use]
    pub fn bytes(&self, run: &Range<usize>) -> Range<usize> {
        let start = self.spans.get(run.start).map_or(0, |span| span.start);
        let end = self
            .spans
            .get(run.end.saturating_sub(1))
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
