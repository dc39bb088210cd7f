//! Two versions of a text with their words marked: kept, removed, added.
//!
//! Words are cut by the class of their characters, since Japanese has no spaces. The work is bounded
//! whatever the texts are: where too much differs, whole paragraphs are compared, and where even
//! that is too much, all of it counts as written anew.

use std::convert::Infallible;
use std::ops::Range;

use similar::algorithms::{DiffHook, myers};

use crate::assistant::text::class::{is_hiragana, is_kanji, is_katakana};

/// What became of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It stood there and stands there.
    Kept,
    /// It stood there.
    Removed,
    /// It stands there.
    Added,
}

/// A piece of one of two texts, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub mark: Mark,
    /// Its text, never empty.
    pub text: String,
}

/// How many comparisons one pair of texts may cost at most: about 2,000 words that all differ on
/// either side.
const MOST: usize = 16_000_000;

/// Marks the words of two versions of a text. What was kept and removed, in order, is the old text;
/// what was kept and added is the new one. Two pieces in a row never have the same mark, and what was
/// removed stands before what came in its place.
#[must_use]
pub fn marked(old: &str, new: &str) -> Vec<Piece> {
    let mut left = MOST;
    let ops = compared(old, new, words, &mut left).unwrap_or_else(|| {
        match compared(old, new, paragraphs, &mut left) {
            Some(ops) => within(&steps(&ops), old, new, &mut left),
            None => anew(old, new),
        }
    });
    let mut pieces = Vec::new();
    for step in joined(steps(&ops), old) {
        let parts = [
            (Mark::Removed, &old[step.removed]),
            (Mark::Added, &new[step.added]),
            (Mark::Kept, &old[step.kept]),
        ];
        let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
        pieces.extend(parts.map(|(mark, text)| Piece {
            mark,
            text: text.to_owned(),
        }));
    }
    pieces
}

/// What became of the next bytes, and how many they are.
type Op = (Mark, usize);

/// What differs at one place, and what stays behind it: bytes of the old text, of the new one, and
/// of the old one.
#[derive(Clone, Debug, Default)]
struct Step {
    removed: Range<usize>,
    added: Range<usize>,
    kept: Range<usize>,
}

/// Compares two texts cut in this way, as far as it costs no more than is left; `None`: it would.
fn compared(old: &str, new: &str, cut: fn(&str) -> Vec<&str>, left: &mut usize) -> Option<Vec<Op>> {
    let (old, new) = (cut(old), cut(new));
    // The ends that both share cost nothing.
    let pairs = old.iter().zip(&new);
    let start = pairs.take_while(|(one, other)| one == other).count();
    let pairs = old[start..].iter().rev().zip(new[start..].iter().rev());
    let end = pairs.take_while(|(one, other)| one == other).count();
    let differing = old.len() + new.len() - 2 * (start + end);
    *left = left.checked_sub(differing.saturating_mul(differing))?;
    let mut ops = Ops {
        old: &old,
        new: &new,
        ops: Vec::new(),
    };
    let Ok(()) = myers::diff(&mut ops, &*old, 0..old.len(), &*new, 0..new.len());
    Some(ops.ops)
}

/// Compares word by word inside of what differs, as long as something is left.
fn within(steps: &[Step], old: &str, new: &str, left: &mut usize) -> Vec<Op> {
    let mut ops = Vec::new();
    for step in steps {
        let (removed, added) = (&old[step.removed.clone()], &new[step.added.clone()]);
        let inner = compared(removed, added, words, left);
        ops.extend(inner.unwrap_or_else(|| anew(removed, added)));
        ops.push((Mark::Kept, step.kept.len()));
    }
    ops
}

fn anew(old: &str, new: &str) -> Vec<Op> {
    vec![(Mark::Removed, old.len()), (Mark::Added, new.len())]
}

fn steps(ops: &[Op]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let (mut old, mut new) = (0, 0);
    for (mark, bytes) in ops.iter().copied().filter(|(_, bytes)| *bytes > 0) {
        let goes_on = |step: &&mut Step| mark == Mark::Kept || step.kept.is_empty();
        if steps.last_mut().filter(goes_on).is_none() {
            steps.push(Step {
                removed: old..old,
                added: new..new,
                kept: old..old,
            });
        }
        let Some(step) = steps.last_mut() else {
            continue;
        };
        if mark != Mark::Added {
            old += bytes;
        }
        if mark != Mark::Removed {
            new += bytes;
        }
        match mark {
            Mark::Kept => step.kept.end = old,
            Mark::Removed => (step.removed.end, step.kept) = (old, old..old),
            Mark::Added => step.added.end = new,
        }
    }
    steps
}

/// Two changes with next to nothing between them read as one.
fn joined(steps: Vec<Step>, old: &str) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    for step in steps {
        match out.last_mut() {
            Some(last)
                if is_little(&old[last.kept.clone()])
                    && !(last.removed.is_empty() && last.added.is_empty()) =>
            {
                last.removed.end = step.removed.end;
                last.added.end = step.added.end;
                last.kept = step.kept;
            }
            _ => out.push(step),
        }
    }
    out
}

/// A particle, a mark or a blank; where lines end, readers look for it.
fn is_little(kept: &str) -> bool {
    kept.trim().chars().nth(1).is_none() && !kept.contains('\n')
}

/// Takes down what the comparison finds.
struct Ops<'t> {
    old: &'t [&'t str],
    new: &'t [&'t str],
    ops: Vec<Op>,
}

impl Ops<'_> {
    fn note(&mut self, mark: Mark, units: &[&str]) {
        self.ops
            .push((mark, units.iter().map(|unit| unit.len()).sum()));
    }
}

impl DiffHook for Ops<'_> {
    type Error = Infallible;
    fn equal(&mut self, old: usize, _: usize, count: usize) -> Result<(), Infallible> {
        self.note(Mark::Kept, &self.old[old..old + count]);
        Ok(())
    }
    fn delete(&mut self, old: usize, count: usize, _: usize) -> Result<(), Infallible> {
        self.note(Mark::Removed, &self.old[old..old + count]);
        Ok(())
    }
    fn insert(&mut self, _: usize, new: usize, count: usize) -> Result<(), Infallible> {
        self.note(Mark::Added, &self.new[new..new + count]);
        Ok(())
    }
}

/// Classes of characters that make words together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Kanji,
    Hiragana,
    Katakana,
    Word,
    Blank,
    /// One by itself.
    Sign,
}

fn class(c: char) -> Class {
    match c {
        _ if is_kanji(c) => Class::Kanji,
        _ if is_hiragana(c) => Class::Hiragana,
        _ if is_katakana(c) => Class::Katakana,
        '\n' | '\r' => Class::Sign,
        _ if c.is_whitespace() => Class::Blank,
        _ if c.is_alphanumeric() || c == '_' => Class::Word,
        _ => Class::Sign,
    }
}

/// Whether it is written on the character before it: accents, voicing, the parts of an emoji.
fn clings(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{3099}' | '\u{309A}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut last) = (0, None);
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let own = class(c);
        let next = rest.peek().map(|(_, next)| *next);
        let digits = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let letters = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let (before, of): (Option<char>, Option<Class>) = last.unzip();
        // 2.5, 1,200 and don't are one word each.
        let inside = matches!(c, '.' | ',') && digits(before) && digits(next)
            || matches!(c, '\'' | '’') && letters(before) && letters(next);
        let goes_on = of.is_none()
            || clings(c)
            || before == Some('\u{200D}')
            || (of == Some(Class::Word) && inside)
            || (of == Some(own) && own != Class::Sign);
        if !goes_on {
            words.push(&text[start..at]);
            start = at;
        }
        let stays = inside || clings(c);
        last = Some((c, of.filter(|_| goes_on && stays).unwrap_or(own)));
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}
