//! Where the members of an object or the elements of a list begin and end in a text that may be broken.
//!
//! Only brackets and quotes are looked at, so that what is wrong inside of one member does not hide
//! the next. Whether a piece is sound is for whoever takes it.

use std::borrow::Cow;

use crate::json::from_text;

/// A member or an element: the bytes from `start` to before `end`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// The member's key; nothing for an element.
    pub(super) key: Cow<'t, str>,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Piece<'_> {
    /// A stretch of the text without a key.
    pub(super) const fn of(start: usize, end: usize) -> Self {
        let key = Cow::Borrowed("");
        Self { key, start, end }
    }

    /// The piece as it stands in the text.
    pub(super) fn raw<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }
}

/// What an object or a list falls into.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pieces<'t> {
    pub(super) all: Vec<Piece<'t>>,
    /// Where it could not be followed any further, its end included where that is missing.
    pub(super) broken: Option<usize>,
}

impl<'t> Pieces<'t> {
    /// The first member with this key.
    pub(super) fn find(&self, key: &str) -> Option<&Piece<'t>> {
        self.all.iter().find(|piece| piece.key == key)
    }
}

/// The members of the object, or the elements of the list, that stands from `start` to before `end`.
pub(super) fn split(text: &str, start: usize, end: usize) -> Pieces<'_> {
    let text = text.get(..end).unwrap_or(text);
    let mut pieces = Pieces::default();
    let mut at = start;
    let (keyed, close) = match take(text, &mut at) {
        Some(b'{') => (true, b'}'),
        Some(b'[') => (false, b']'),
        _ => {
            pieces.broken = Some(start);
            return pieces;
        }
    };
    let mut first = true;
    loop {
        let here = behind_space(text, at);
        at = here;
        match take(text, &mut at) {
            Some(sign) if sign == close => return pieces,
            Some(b',') if !first => {}
            Some(_) if first => at = here,
            _ => break pieces.broken = Some(here),
        }
        first = false;
        match piece(text, behind_space(text, at), keyed) {
            Ok(piece) => {
                at = piece.end;
                pieces.all.push(piece);
            }
            Err(there) => break pieces.broken = Some(there),
        }
    }
    pieces
}

/// The piece that begins here; where there is none, the place at which that shows.
fn piece(text: &str, start: usize, keyed: bool) -> Result<Piece<'_>, usize> {
    let mut key = Cow::Borrowed("");
    let mut start = start;
    if keyed {
        if text.as_bytes().get(start) != Some(&b'"') {
            return Err(start);
        }
        let end = end_of(text, start);
        let raw = &text[start..end];
        key = from_text(raw).map_or(Cow::Borrowed(raw), Cow::Owned);
        let mut at = behind_space(text, end);
        let colon = at;
        if take(text, &mut at) != Some(b':') {
            return Err(colon);
        }
        start = behind_space(text, at);
    }
    let end = end_of(text, start);
    if end == start {
        return Err(start);
    }
    Ok(Piece { key, start, end })
}

fn take(text: &str, at: &mut usize) -> Option<u8> {
    let sign = text.as_bytes().get(*at).copied();
    *at += usize::from(sign.is_some());
    sign
}

/// The next place that is no white space.
pub(super) fn behind_space(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    at + rest.iter().take_while(space).count()
}

/// The end of the value that begins here: that of the text where it has none of its own. A bracket that
/// closes something around it ends it too.
pub(super) fn end_of(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut open = Vec::new();
    let mut at = start;
    while let Some(sign) = bytes.get(at) {
        match sign {
            b'"' => at = end_of_text(bytes, at),
            b'{' | b'[' => {
                open.push(if *sign == b'{' { b'}' } else { b']' });
                at += 1;
            }
            b'}' | b']' => match open.iter().rposition(|close| close == sign) {
                Some(depth) => {
                    open.truncate(depth);
                    at += 1;
                }
                None => return at,
            },
            b',' | b' ' | b'\n' | b'\r' | b'\t' if open.is_empty() => return at,
            // A number or a word goes on.
            _ => {
                at += 1;
                continue;
            }
        }
        if open.is_empty() {
            return at;
        }
    }
    at.min(bytes.len())
}

fn end_of_text(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(sign) = bytes.get(at) {
        match sign {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces as they stand in the text, and what is left behind the break.
    fn seen(text: &str) -> (Vec<String>, Option<&str>) {
        let pieces = split(text, 0, text.len());
        let shown = pieces.all.iter().map(|piece| {
            let value = &text[piece.start..piece.end];
            [&*piece.key, value].join("=")
        });
        (shown.collect(), pieces.broken.map(|at| &text[at..]))
    }

    #[test]
    fn pieces_of_sound_and_of_broken_texts() {
        let cases: [(&str, &[&str], Option<&str>); 16] = [
            ("{}", &[], None),
            (
                r#"{"a":1, "b" : [2,{"c":3}] }"#,
                &["a=1", r#"b=[2,{"c":3}]"#],
                None,
            ),
            (
                r#"["a,]\"}",null,{}]"#,
                &[r#"="a,]\"}""#, "=null", "={}"],
                None,
            ),
            // What is wrong inside does not hide the next.
            (
                r#"[{"a":5O},{"b":tru},7]"#,
                &[r#"={"a":5O}"#, r#"={"b":tru}"#, "=7"],
                None,
            ),
            (r#"[{"a":[1,2},3]"#, &[r#"={"a":[1,2}"#, "=3"], None),
            // What lacks its end ends with what is around it.
            (r#"[1,{"a":2]"#, &["=1", r#"={"a":2"#], None),
            // What is cut off.
            (r#"{"a":1,"b":{"c""#, &["a=1", r#"b={"c""#], Some("")),
            (r#"{"a":1"#, &["a=1"], Some("")),
            (r#"{"a":1,"#, &["a=1"], Some("")),
            ("", &[], Some("")),
            // What cannot be followed.
            (r#"{"a":1 "b":2}"#, &["a=1"], Some(r#""b":2}"#)),
            (r#"{"a":1,b:2}"#, &["a=1"], Some("b:2}")),
            (r#"{"a" 1}"#, &[], Some("1}")),
            (r#"[1,,2]"#, &["=1"], Some(",2]")),
            (r#"[1,]"#, &["=1"], Some("]")),
            ("7", &[], Some("7")),
        ];
        for (text, want, rest) in cases {
            let want = want.iter().map(|piece| (*piece).to_owned()).collect();
            assert_eq!(seen(text), (want, rest), "{text}");
        }
    }

    #[test]
    fn every_place_is_one_between_two_characters() {
        for text in ["{\"目標\":「", "[\"目\\", "[\"\\目\",標]", "目"] {
            let pieces = split(text, 0, text.len());
            let places = pieces.all.iter().flat_map(|piece| [piece.start, piece.end]);
            for at in places.chain(pieces.broken) {
                assert!(text.is_char_boundary(at), "{text} at {at}");
            }
        }
    }
}
