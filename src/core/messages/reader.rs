//! Reads Fluent texts: the part of the format that our files use, and nothing more.
//!
//! Comments, `key = text` over one or several indented lines, and inside braces `$argument`,
//! another message's key, `"signs"`, and a choice: `{ $count -> [one] … *[other] … }`.

/// A piece of a message.
#[derive(Debug, PartialEq)]
pub(super) enum Piece {
    Text(String),
    Argument(String),
    Message(String),
    Choice(String, Vec<Variant>),
}

/// What stands there where the argument is, or belongs to, the name.
#[derive(Debug, PartialEq)]
pub(super) struct Variant {
    pub(super) name: String,
    /// Whether it stands there as well where no variant fits.
    pub(super) default: bool,
    pub(super) pieces: Vec<Piece>,
}

/// A part of a pattern while the indent of its lines is not known yet.
enum Part {
    Piece(Piece),
    /// So many line breaks, and the blanks before the next line.
    Break(usize, usize),
}

/// Deepest nesting of choices.
const MAX_DEPTH: usize = 8;

/// Reads a whole source. A message that is not understood is passed over, up to the next line that
/// is not indented; `wrong` is told the number of its first line.
pub(super) fn read(
    source: &str,
    message: &mut dyn FnMut(&str, Vec<Piece>),
    wrong: &mut dyn FnMut(usize),
) {
    let mut reader = Reader {
        text: source,
        at: 0,
        depth: 0,
    };
    while reader.at < source.len() {
        let start = reader.at;
        match reader.peek() {
            b'\n' => reader.at += 1,
            b'\r' | b'#' => reader.skip_line(),
            _ => match reader.message() {
                Some((key, pieces)) => message(key, pieces),
                None => {
                    wrong(1 + source[..start].matches('\n').count());
                    reader.at = start;
                    reader.depth = 0;
                    reader.skip_line();
                    // What is indented, or closes a choice, belongs to it.
                    while source[reader.at..].starts_with("\n ")
                        || source[reader.at..].starts_with("\n}")
                    {
                        reader.at += 1;
                        reader.skip_line();
                    }
                }
            },
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    /// The byte that is read next; at the end a line break, as if there were one.
    fn peek(&self) -> u8 {
        *self.text.as_bytes().get(self.at).unwrap_or(&b'\n')
    }

    fn skip_line(&mut self) {
        self.run(|b| b != b'\n');
    }

    /// What stands here as long as the test holds.
    fn run(&mut self, test: fn(u8) -> bool) -> &'t str {
        let start = self.at;
        while self.at < self.text.len() && test(self.peek()) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    fn blanks(&mut self) -> usize {
        self.run(|b| b == b' ').len()
    }

    fn space(&mut self) {
        self.run(|b| matches!(b, b' ' | b'\n' | b'\r'));
    }

    fn expect(&mut self, sign: &str) -> Option<()> {
        self.text[self.at..].starts_with(sign).then(|| {
            self.at += sign.len();
        })
    }

    /// A name: letters, digits, `-` and `_`.
    fn name(&mut self) -> Option<&'t str> {
        let name = self.run(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        (!name.is_empty()).then_some(name)
    }

    /// The name of a message or an argument, which begins with a letter.
    fn key(&mut self) -> Option<&'t str> {
        self.peek().is_ascii_alphabetic().then(|| self.name())?
    }

    fn message(&mut self) -> Option<(&'t str, Vec<Piece>)> {
        let key = self.key()?;
        self.blanks();
        self.expect("=")?;
        Some((key, self.pattern()?))
    }

    /// A text with its placeables, up to where its last line ends.
    fn pattern(&mut self) -> Option<Vec<Piece>> {
        self.blanks();
        let mut parts = Vec::new();
        loop {
            match self.peek() {
                b'\n' | b'\r' => match self.next_line() {
                    Some((breaks, indent)) => parts.push(Part::Break(breaks, indent)),
                    None => break,
                },
                b'{' => {
                    self.at += 1;
                    parts.push(Part::Piece(self.placeable()?));
                }
                b'}' => return None,
                _ => {
                    let text = self.run(|b| !matches!(b, b'\n' | b'\r' | b'{' | b'}'));
                    parts.push(Part::Piece(Piece::Text(text.to_owned())));
                }
            }
        }
        let pieces = join(parts);
        (!pieces.is_empty()).then_some(pieces)
    }

    /// Steps to the next line of the same text, and says how far away and how deep it stands; stays
    /// where it is if there is none.
    fn next_line(&mut self) -> Option<(usize, usize)> {
        let start = self.at;
        let (mut breaks, mut indent) = (0, 0);
        while self.at < self.text.len() && matches!(self.peek(), b'\n' | b'\r') {
            self.expect("\r");
            self.expect("\n")?;
            breaks += 1;
            indent = self.blanks();
        }
        let ends = matches!(self.peek(), b'}' | b'[' | b'*' | b'.' | b'\n' | b'\r');
        if indent == 0 || ends {
            self.at = start;
            return None;
        }
        Some((breaks, indent))
    }

    /// What stands between braces, behind the opening one, up to behind the closing one.
    fn placeable(&mut self) -> Option<Piece> {
        self.space();
        let piece = match self.peek() {
            b'"' => Piece::Text(self.literal()?),
            b'$' => {
                self.at += 1;
                let argument = self.key()?.to_owned();
                self.space();
                if self.expect("->").is_some() {
                    Piece::Choice(argument, self.variants()?)
                } else {
                    Piece::Argument(argument)
                }
            }
            _ => Piece::Message(self.key()?.to_owned()),
        };
        self.space();
        self.expect("}")?;
        Some(piece)
    }

    fn literal(&mut self) -> Option<String> {
        self.expect("\"")?;
        let mut out = String::new();
        loop {
            out.push_str(self.run(|b| !matches!(b, b'"' | b'\\' | b'\n')));
            if self.expect("\"").is_some() {
                return Some(out);
            }
            self.expect("\\")?;
            let (skip, length) = match self.peek() {
                b'u' => (1, 4),
                b'U' => (1, 6),
                b'"' | b'\\' => (0, 1),
                _ => return None,
            };
            let from = self.at + skip;
            let sign = self.text.get(from..from + length)?;
            self.at = from + length;
            if skip == 0 {
                out.push_str(sign);
            } else {
                out.push(char::from_u32(u32::from_str_radix(sign, 16).ok()?)?);
            }
        }
    }

    fn variants(&mut self) -> Option<Vec<Variant>> {
        self.depth += 1;
        let (mut variants, mut defaults) = (Vec::new(), 0);
        loop {
            self.space();
            let default = self.expect("*").is_some();
            if self.expect("[").is_none() {
                break;
            }
            self.space();
            let name = self.name()?.to_owned();
            self.space();
            self.expect("]")?;
            defaults += usize::from(default);
            let pieces = self.pattern()?;
            variants.push(Variant {
                name,
                default,
                pieces,
            });
        }
        self.depth -= 1;
        (defaults == 1 && self.depth < MAX_DEPTH).then_some(variants)
    }
}

/// Takes the indent that all lines share away, and the blanks at the end.
fn join(parts: Vec<Part>) -> Vec<Piece> {
    let indents = parts.iter().filter_map(|part| match part {
        Part::Break(_, indent) => Some(*indent),
        Part::Piece(_) => None,
    });
    let shared = indents.min().unwrap_or(0);
    let mut pieces = Vec::new();
    for part in parts {
        let (text, piece) = match part {
            Part::Piece(Piece::Text(text)) => (text, None),
            Part::Piece(piece) => (String::new(), Some(piece)),
            // A text that begins on a line of its own has no line break in front.
            Part::Break(breaks, indent) => {
                let breaks = if pieces.is_empty() { 0 } else { breaks };
                ("\n".repeat(breaks) + &" ".repeat(indent - shared), None)
            }
        };
        match (piece, pieces.last_mut()) {
            (Some(piece), _) => pieces.push(piece),
            (None, Some(Piece::Text(before))) => before.push_str(&text),
            (None, _) => pieces.push(Piece::Text(text)),
        }
    }
    pieces
}
