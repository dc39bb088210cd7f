//! The normal form, with a map back to what the writer wrote.

use std::ops::Range;

use super::class::{is_japanese, is_kanji};
use crate::ports::Normal;

/// A stretch of the normal form and where it came from.
#[derive(Clone, Copy, Debug)]
struct Piece {
    norm: usize,
    source: usize,
    /// Byte for byte the same; else one cluster that became something else.
    same: bool,
}

/// A text in normal form (NFKC, but for numbers in rings, which become those in brackets) and the way back.
#[derive(Debug)]
pub struct Normalised {
    /// The normal form.
    pub text: String,
    pieces: Vec<Piece>,
    source_len: usize,
}

/// Characters that the normal form leaves as they are, and that nothing but an extender changes.
fn is_plain(c: char) -> bool {
    c.is_ascii()
        || (is_japanese(c)
            && !matches!(c, '\u{3099}'..='\u{309F}')
            && !matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{20000}'..))
        || (is_kanji(c) && !matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{20000}'..))
        || matches!(
            c,
            '、' | '。' | '「' | '」' | '『' | '』' | '【' | '】' | '・'
        )
}

/// Characters that may melt into the one before them.
fn extends(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}'
        | '\u{0711}' | '\u{0730}'..='\u{074A}' | '\u{07EB}'..='\u{0859}' | '\u{08CA}'..='\u{109F}'
        | '\u{1100}'..='\u{11FF}' | '\u{135D}'..='\u{135F}' | '\u{1700}'..='\u{1CFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{2CEF}'..='\u{2CF1}'
        | '\u{2D7F}' | '\u{2DE0}'..='\u{2DFF}' | '\u{302A}'..='\u{302F}' | '\u{3099}' | '\u{309A}'
        | '\u{3131}'..='\u{318E}' | '\u{A66F}'..='\u{A69F}' | '\u{A6F0}' | '\u{A6F1}'
        | '\u{A802}'..='\u{ABFF}' | '\u{D7B0}'..='\u{D7FF}' | '\u{FB1E}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{FF9E}'..='\u{FFDC}' | '\u{101FD}' | '\u{102E0}' | '\u{10376}'..='\u{1037A}'
        | '\u{10A01}'..='\u{11FFF}' | '\u{16AF0}'..='\u{16AFF}' | '\u{16B30}'..='\u{16B3F}'
        | '\u{16D63}'..='\u{16D6F}' | '\u{16FF0}' | '\u{16FF1}' | '\u{1BC9D}' | '\u{1BC9E}' | '\u{1D165}'..='\u{1D1AD}' | '\u{1D242}'..='\u{1D244}'
        | '\u{1E000}'..='\u{1E94A}')
}

/// The number in a ring: the normal form would put ① right before a figure, and make 112月 of ①12月.
fn numbered(cluster: &str) -> Option<(u32, &str)> {
    let mut letters = cluster.chars();
    let number = match letters.next()? {
        ring @ '①'..='⑳' => u32::from(ring) - u32::from('①') + 1,
        ring @ '❶'..='❿' => u32::from(ring) - u32::from('❶') + 1,
        _ => return None,
    };
    Some((number, letters.as_str()))
}

impl Normalised {
    /// Normalises cluster by cluster, so that every byte can be followed back.
    #[must_use]
    pub fn new(source: &str, normal: &dyn Normal) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut pieces: Vec<Piece> = Vec::new();
        let mut at = 0;
        while at < source.len() {
            // Letters of ASCII stay as they are; the last of them may melt with what follows.
            let run = source[at..].bytes().take_while(u8::is_ascii).count();
            let last = usize::from(at + run < source.len());
            let mut end = at + run.saturating_sub(last);
            let mut plain = true;
            if end == at {
                for (i, c) in source[at..].char_indices() {
                    if i > 0 && !extends(c) {
                        break;
                    }
                    plain &= is_plain(c);
                    end = at + i + c.len_utf8();
                }
            }
            let cluster = &source[at..end];
            let norm = text.len();
            let same = if plain {
                text.push_str(cluster);
                true
            } else {
                let changed = match numbered(cluster) {
                    Some((number, rest)) => format!("({number}){}", normal.nfkc(rest)),
                    None => normal.nfkc(cluster),
                };
                text.push_str(&changed);
                changed == cluster
            };
            let follows = same
                && pieces
                    .last()
                    .is_some_and(|p| p.same && norm - p.norm == at - p.source);
            if !follows {
                pieces.push(Piece {
                    norm,
                    source: at,
                    same,
                });
            }
            at = end;
        }
        Self {
            text,
            pieces,
            source_len: source.len(),
        }
    }

    /// The bytes of the source that these bytes of the normal form came from.
    #[must_use]
    pub fn source(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.start(span.start);
        start..self.end(span.end).max(start)
    }

    /// Where in the source the byte of the normal form came from; the end for the end.
    #[must_use]
    pub fn start(&self, norm: usize) -> usize {
        if norm >= self.text.len() {
            return self.source_len;
        }
        let after = self.pieces.partition_point(|p| p.norm <= norm);
        match after.checked_sub(1).map(|i| self.pieces[i]) {
            Some(p) if p.same => p.source + (norm - p.norm),
            Some(p) => p.source,
            None => 0,
        }
    }

    fn end(&self, norm: usize) -> usize {
        let after = self.pieces.partition_point(|p| p.norm < norm);
        match after.checked_sub(1).map(|i| self.pieces[i]) {
            Some(p) if p.same => p.source + (norm - p.norm),
            Some(_) => self.pieces.get(after).map_or(self.source_len, |p| p.source),
            None => 0,
        }
    }

    /// Where in the normal form a byte of the source went.
    #[must_use]
    pub fn norm(&self, source: usize) -> usize {
        if source >= self.source_len {
            return self.text.len();
        }
        let after = self.pieces.partition_point(|p| p.source <= source);
        match after.checked_sub(1).map(|i| self.pieces[i]) {
            Some(p) if p.same => p.norm + (source - p.source),
            Some(p) => p.norm,
            None => 0,
        }
    }
}
