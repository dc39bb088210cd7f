//! Reads JSON: the whole grammar, strictly, and one step at a time.

use std::borrow::Cow;

use super::MAX_DEPTH;

/// Reading failed: something else was wanted, or it is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte at which it was noticed.
    pub at: usize,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not what is wanted at byte {}", self.at)
    }
}

impl std::error::Error for Fault {}

/// A place in a text of JSON.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    /// At the beginning of a text.
    #[must_use]
    pub const fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
        }
    }

    /// Something else is wanted here.
    ///
    /// # Errors
    /// Always: [`Fault`].
    pub const fn fault<T>(&self) -> Result<T, Fault> {
        Err(Fault { at: self.at })
    }

    /// The byte that stands next, 0 at the end; white space is passed over.
    fn peek(&mut self) -> u8 {
        loop {
            match self.byte() {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return byte,
            }
        }
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Whether the sign stands next; behind it then.
    fn take(&mut self, sign: u8) -> bool {
        let found = self.peek() == sign;
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, sign: u8) -> Result<(), Fault> {
        if self.take(sign) {
            Ok(())
        } else {
            self.fault()
        }
    }

    /// Nothing but white space follows.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        self.peek();
        if self.at == self.text.len() {
            Ok(())
        } else {
            self.fault()
        }
    }

    /// Whether `null`, `true` or `false` stands next; behind it then.
    pub fn word(&mut self, word: &str) -> bool {
        self.peek();
        let found = self.text[self.at..].starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// A number, as it stands there.
    ///
    /// # Errors
    /// [`Fault`] where none stands there.
    pub fn number(&mut self) -> Result<&'t str, Fault> {
        self.peek();
        let start = self.at;
        while matches!(self.byte(), b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E') {
            self.at += 1;
        }
        let raw = &self.text[start..self.at];
        if is_number(raw) {
            return Ok(raw);
        }
        self.at = start;
        self.fault()
    }

    /// A text.
    ///
    /// # Errors
    /// [`Fault`] where none stands there.
    pub fn text(&mut self) -> Result<Cow<'t, str>, Fault> {
        self.expect(b'"')?;
        let mut start = self.at;
        let mut decoded = String::new();
        loop {
            match self.byte() {
                b'"' => {
                    let last = &self.text[start..self.at];
                    self.at += 1;
                    if decoded.is_empty() {
                        return Ok(Cow::Borrowed(last));
                    }
                    decoded.push_str(last);
                    return Ok(Cow::Owned(decoded));
                }
                b'\\' => {
                    decoded.push_str(&self.text[start..self.at]);
                    self.at += 1;
                    decoded.push(self.escape()?);
                    start = self.at;
                }
                0..0x20 => return self.fault(),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let sign = self.byte();
        self.at += 1;
        Ok(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut unit = self.hex()?;
                if (0xD800..0xDC00).contains(&unit) && self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    let low = self.hex()?;
                    // Any other pair stays a surrogate, which is no character.
                    if (0xDC00..0xE000).contains(&low) {
                        unit = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                    }
                }
                match char::from_u32(unit) {
                    Some(c) => c,
                    None => return self.fault(),
                }
            }
            _ => return self.fault(),
        })
    }

    fn hex(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            match char::from(self.byte()).to_digit(16) {
                Some(digit) => unit = unit * 16 + digit,
                None => return self.fault(),
            }
            self.at += 1;
        }
        Ok(unit)
    }

    /// A list; `element` reads each of its elements.
    ///
    /// # Errors
    /// [`Fault`] where none stands there, or what `element` says.
    pub fn list(
        &mut self,
        element: &mut dyn FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.members(b'[', b']', element)
    }

    /// An object; `member` reads the value of each key.
    ///
    /// # Errors
    /// [`Fault`] where none stands there, or what `member` says.
    pub fn object(
        &mut self,
        member: &mut dyn FnMut(&str, &mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.members(b'{', b'}', &mut |from| {
            let key = from.text()?;
            from.expect(b':')?;
            member(&key, from)
        })
    }

    fn members(
        &mut self,
        open: u8,
        close: u8,
        one: &mut dyn FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.expect(open)?;
        if self.depth == MAX_DEPTH {
            return self.fault();
        }
        self.depth += 1;
        if !self.take(close) {
            loop {
                one(self)?;
                if !self.take(b',') {
                    break;
                }
            }
            self.expect(close)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Any value, passed over.
    ///
    /// # Errors
    /// [`Fault`] where none stands there.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match self.peek() {
            b'{' => self.object(&mut |_, from| from.skip()),
            b'[' => self.list(&mut |from| from.skip()),
            b'"' => self.text().map(drop),
            b'n' | b't' | b'f' => {
                if ["null", "true", "false"].iter().any(|word| self.word(word)) {
                    Ok(())
                } else {
                    self.fault()
                }
            }
            _ => self.number().map(drop),
        }
    }

    /// What kind of value stands next: its first byte.
    pub(super) fn first(&mut self) -> u8 {
        self.peek()
    }
}

/// Whether it is a number by the grammar of JSON.
#[must_use]
pub fn is_number(raw: &str) -> bool {
    let raw = raw.as_bytes();
    let run = |from: usize| {
        raw[from..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let mut at = usize::from(raw.first() == Some(&b'-'));
    let whole = run(at);
    if whole == 0 || (whole > 1 && raw[at] == b'0') {
        return false;
    }
    at += whole;
    if raw.get(at) == Some(&b'.') {
        let fraction = run(at + 1);
        if fraction == 0 {
            return false;
        }
        at += 1 + fraction;
    }
    if matches!(raw.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(raw.get(at + 1), Some(b'-' | b'+')));
        let power = run(at);
        if power == 0 {
            return false;
        }
        at += power;
    }
    at == raw.len()
}
