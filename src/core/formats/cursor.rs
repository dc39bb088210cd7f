//! A place in a text of JSON: its path, its tokens, and errors that name where they are.

use std::borrow::Cow;

use super::error::{for_the_eye, is_bidi};
use super::{MAX_DEPTH, ReadError};
use crate::json::{from_text, is_number};

/// Boxed, because it comes back from every step and is filled once.
pub(super) type Scanned<T = ()> = Result<T, Box<ReadError>>;

/// One step of the path to the place that is read.
#[derive(Debug)]
pub(super) enum Step<'t> {
    /// Inside an object or list, before its first key.
    Open,
    Key(Cow<'t, str>),
    Index(usize),
    /// What is read is itself a part, under this path.
    Under(String),
}

/// A text as it stands in the file, quotes included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    pub(super) start: usize,
    end: usize,
    /// How many characters it has.
    pub(super) chars: usize,
    escaped: bool,
    /// Whether it holds a character that turns the direction of writing.
    pub(super) bidi: bool,
    /// Whether it holds a control character (escaped, as it must be).
    pub(super) control: bool,
}

#[derive(Debug)]
pub(super) struct Cursor<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    pub(super) path: Vec<Step<'t>>,
}

impl<'t> Cursor<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            path: Vec::new(),
        }
    }

    /// The path of the place that is read: `goals[2].kpis[0].due`.
    pub(super) fn path(&self) -> String {
        let mut out = String::new();
        for step in &self.path {
            match step {
                Step::Open => {}
                Step::Under(path) => out.push_str(path),
                Step::Index(i) => out.push_str(&["[", &i.to_string(), "]"].concat()),
                Step::Key(key) => {
                    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
                    if !key.is_empty() && key.bytes().all(plain) {
                        if !out.is_empty() {
                            out.push('.');
                        }
                        out.push_str(key);
                    } else {
                        out.push_str(&["[\"", &for_the_eye(key), "\"]"].concat());
                    }
                }
            }
        }
        out
    }

    pub(super) fn error(&self, code: &'static str, offset: usize) -> Box<ReadError> {
        let error = ReadError {
            path: self.path(),
            ..ReadError::whole(code)
        };
        Box::new(error.at(self.text, offset))
    }

    pub(super) fn fail<T>(&self, code: &'static str, offset: usize, found: &str) -> Scanned<T> {
        Err(Box::new(self.error(code, offset).with("found", found)))
    }

    /// What stands here is not JSON.
    pub(super) fn unexpected<T>(&self) -> Scanned<T> {
        let Some(c) = self.text[self.at..].chars().next() else {
            return Err(self.error("cut-off", self.at));
        };
        if !c.is_control() {
            return self.fail("unexpected", self.at, c.encode_utf8(&mut [0; 4]));
        }
        // A line break may stand between words, only not inside one.
        let between = matches!(c, '\n' | '\r' | '\t');
        self.control(
            c,
            if between {
                "unexpected"
            } else {
                "control-character"
            },
        )
    }

    fn control<T>(&self, c: char, code: &'static str) -> Scanned<T> {
        self.fail(code, self.at, &format!("U+{:04X}", c as u32))
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    pub(super) fn peek(&self) -> Scanned<u8> {
        match self.byte(self.at) {
            Some(byte) => Ok(byte),
            None => self.unexpected(),
        }
    }

    pub(super) fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte(self.at) {
            self.at += 1;
        }
    }

    /// The rest of the line that is read, for the eye.
    pub(super) fn rest(&self) -> &'t str {
        self.text[self.at..].lines().next().unwrap_or("")
    }

    /// Into an object or a list.
    pub(super) fn enter(&mut self) -> Scanned {
        if self.path.len() == MAX_DEPTH {
            let error = self.error("too-deep", self.at);
            return Err(Box::new(error.with("max", &MAX_DEPTH.to_string())));
        }
        self.path.push(Step::Open);
        self.at += 1;
        self.space();
        Ok(())
    }

    /// To the next member.
    pub(super) fn step(&mut self, step: Step<'t>) {
        self.path.pop();
        self.path.push(step);
    }

    /// Whether it ends here already; out of it then.
    pub(super) fn ends(&mut self, end: u8) -> Scanned<bool> {
        if self.peek()? != end {
            return Ok(false);
        }
        self.at += 1;
        self.path.pop();
        Ok(true)
    }

    /// After a member: whether another one follows; out of it where none does.
    pub(super) fn more(&mut self, end: u8) -> Scanned<bool> {
        self.space();
        if self.ends(end)? {
            return Ok(false);
        }
        self.expect(b',')?;
        Ok(true)
    }

    pub(super) fn expect(&mut self, sign: u8) -> Scanned {
        self.space();
        if self.peek()? != sign {
            return self.unexpected();
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    pub(super) fn literal(&mut self, word: &str) -> Scanned {
        for letter in word.bytes() {
            if self.peek()? != letter {
                return self.unexpected();
            }
            self.at += 1;
        }
        Ok(())
    }

    /// A number as it stands there.
    pub(super) fn number(&mut self) -> Scanned<&'t str> {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E') = self.byte(self.at) {
            self.at += 1;
        }
        let raw = &self.text[start..self.at];
        if is_number(raw) {
            return Ok(raw);
        }
        if self.at == self.text.len() {
            return self.unexpected();
        }
        self.fail("bad-number", start, raw)
    }

    /// A text, from its opening quote to behind its closing one.
    pub(super) fn string(&mut self) -> Scanned<Text> {
        let mut text = Text {
            start: self.at,
            end: self.at,
            chars: 0,
            escaped: false,
            bidi: false,
            control: false,
        };
        let bytes = self.text.as_bytes();
        self.at += 1;
        loop {
            match bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    let unit = self.escape()?;
                    text.escaped = true;
                    text.bidi |= char::from_u32(unit).is_some_and(is_bidi);
                    text.control |= unit < 0x20 && !matches!(unit, 9 | 10 | 13);
                    text.chars += 1;
                    continue;
                }
                None => return self.unexpected(),
                Some(byte @ 0..0x20) => {
                    return self.control(char::from(*byte), "control-character");
                }
                Some(0xE2) => {
                    let c = self.text[self.at..].chars().next();
                    text.bidi |= c.is_some_and(is_bidi);
                    text.chars += 1;
                }
                // The later bytes of a character.
                Some(0x80..0xC0) => {}
                Some(_) => text.chars += 1,
            }
            self.at += 1;
        }
        self.at += 1;
        text.end = self.at;
        Ok(text)
    }

    /// What the text says.
    pub(super) fn decode(&self, text: Text) -> Cow<'t, str> {
        let raw = &self.text[text.start..text.end];
        if text.escaped {
            Cow::Owned(from_text(raw).unwrap_or_default())
        } else {
            Cow::Borrowed(&raw[1..raw.len() - 1])
        }
    }

    fn hex(&self, from: usize) -> Option<u32> {
        let digits = self.text.as_bytes().get(from..from + 4)?;
        digits.iter().try_fold(0, |sum, digit| {
            Some(sum * 16 + char::from(*digit).to_digit(16)?)
        })
    }

    /// An escape; returns the code unit that it stands for.
    fn escape(&mut self) -> Scanned<u32> {
        let start = self.at;
        self.at += 1;
        let sign = self.peek()?;
        self.at += 1;
        match sign {
            b'"' | b'\\' | b'/' | b'n' | b'r' | b't' => return Ok(10),
            b'b' | b'f' => return Ok(8),
            b'u' => {}
            _ => return self.bad_escape(start, 2),
        }
        let Some(unit) = self.hex(self.at) else {
            return self.bad_escape(start, 6);
        };
        self.at += 4;
        match unit {
            0xD800..0xDC00 => {
                let low = (self.byte(self.at) == Some(b'\\')
                    && self.byte(self.at + 1) == Some(b'u'))
                .then(|| self.hex(self.at + 2))
                .flatten();
                if !matches!(low, Some(0xDC00..0xE000)) {
                    let raw = &self.text[start..self.at];
                    return self.fail("lone-surrogate", start, raw);
                }
                self.at += 6;
            }
            0xDC00..0xE000 => {
                return self.fail("lone-surrogate", start, &self.text[start..self.at]);
            }
            _ => {}
        }
        Ok(unit)
    }

    fn bad_escape<T>(&self, start: usize, length: usize) -> Scanned<T> {
        let raw = &self.text[start..];
        if raw.len() < length {
            return Err(self.error("cut-off", self.text.len()));
        }
        let found: String = raw.chars().take(length).collect();
        self.fail("bad-escape", start, &found)
    }
}
