//! One pass over a text before anything is built from it: the whole grammar, depth, duplicate
//! keys, and the shape of the kind of file. Every error has its line, column and path.

mod part;

use std::borrow::Cow;

use super::cursor::{Cursor, Scanned, Step, Text};
use super::facts::Facts;
use super::read::newer;
use super::shape::{Fields, SHAPES, Shapes, Want};
use super::{Kind, ReadError, VERSION};
use crate::json::from_text;
use crate::model::MAX_TEXT;
use crate::sorted::Set;

pub(super) use part::{broken_at, part};

/// What the members of an object must be.
#[derive(Clone, Copy)]
enum Members<'t> {
    Any,
    Of(&'t Fields),
    Each(&'t Want),
}

/// Whether the shape of the whole is known already.
#[derive(Clone, Copy)]
enum Root<'t> {
    /// Not yet.
    Open,
    /// No: another field came before `format` or `version`.
    Late,
    /// Nothing is asked of it: an older version, which is migrated first.
    Free,
    Is(&'t Fields),
}

/// Up to how many keys of an object are compared one by one.
const FEW: usize = 32;

/// The first that stands there a second time.
pub(super) fn first_twice<'t>(items: Vec<(Cow<'t, str>, usize)>) -> Option<(Cow<'t, str>, usize)> {
    let items: Vec<(Cow<'t, str>, usize)> = Set::of(items).into_iter().collect();
    let pairs = items.windows(2).filter(|pair| pair[0].0 == pair[1].0);
    pairs
        .map(|pair| &pair[1])
        .min_by_key(|item| item.1)
        .cloned()
}

struct Scan<'t> {
    cursor: Cursor<'t>,
    shapes: &'t Shapes,
    expected: &'t [Kind],
    /// The keys of the objects that are open, each with its place.
    keys: Vec<(Cow<'t, str>, usize)>,
    root: Root<'t>,
    /// The value of `format` and where it begins.
    format: Option<(&'t str, usize)>,
    /// The value of `version` and where it begins.
    version: Option<(&'t str, usize)>,
    /// The id of the object that was read last, and where it begins.
    id: Option<(Cow<'t, str>, usize)>,
    /// The path that is looked for, how much of it was found, and where that begins.
    target: Option<(&'t str, usize, usize)>,
    facts: Facts,
}

/// Checks a text whole, as a file of one of the expected kinds, which have these shapes.
pub(super) fn scan<'t>(text: &'t str, expected: &'t [Kind], shapes: &'t Shapes) -> Scanned<Facts> {
    let mut first = Scan::new(text, shapes, expected);
    first.whole()?;
    if matches!(first.root, Root::Is(_) | Root::Free) {
        return Ok(first.facts);
    }
    // `format` and `version` did not stand first: once more, now that they are known.
    let mut again = Scan::new(text, shapes, expected);
    again.format = first.format;
    again.version = first.version;
    match (again.format, again.version) {
        (None, _) => Err(Box::new(ReadError::whole("no-format"))),
        (_, None) => Err(Box::new(ReadError::whole("no-version"))),
        _ => {
            again.decide()?;
            again.whole()?;
            Ok(again.facts)
        }
    }
}

/// Where the value with this path begins, or else the nearest that holds it.
pub(super) fn locate(text: &str, path: &str) -> usize {
    let mut scan = Scan::new(text, &SHAPES, &[]);
    scan.root = Root::Free;
    scan.target = Some((path, 0, 0));
    // The text was scanned before; an error would only end the search.
    let _ = scan.whole();
    scan.target.map_or(0, |(_, _, at)| at)
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, shapes: &'t Shapes, expected: &'t [Kind]) -> Self {
        Self {
            cursor: Cursor::new(text),
            shapes,
            expected,
            keys: Vec::new(),
            root: Root::Open,
            format: None,
            version: None,
            id: None,
            target: None,
            facts: Facts::default(),
        }
    }

    fn whole(&mut self) -> Scanned {
        let cursor = &mut self.cursor;
        cursor.space();
        match cursor.peek()? {
            b'{' => self.object(Members::Any)?,
            found => {
                let found = match found {
                    b'[' => "list",
                    b'"' => "text",
                    b'0'..=b'9' | b'-' => "number",
                    _ => return cursor.fail("not-json", cursor.at, cursor.rest()),
                };
                return cursor.fail("not-an-object", cursor.at, found);
            }
        }
        let cursor = &mut self.cursor;
        cursor.space();
        if cursor.at < cursor.text.len() {
            return cursor.fail("trailing", cursor.at, cursor.rest());
        }
        Ok(())
    }

    /// An error of shape. In a file of a newer version it only says that this one cannot read it.
    fn misfit<T>(&self, error: ReadError) -> Scanned<T> {
        if self.facts.version <= VERSION {
            return Err(Box::new(error));
        }
        Err(Box::new(newer(self.facts.version)))
    }

    fn misfit_at<T>(&self, code: &'static str, start: usize, found: &str) -> Scanned<T> {
        self.misfit(self.cursor.error(code, start).with("found", found))
    }

    fn wrong_type<T>(&self, start: usize, found: &str, want: &Want) -> Scanned<T> {
        let error = self.cursor.error("wrong-type", start).with("found", found);
        self.misfit(error.with("expected", want.name()))
    }

    /// What kind of file it is, once `format` and `version` are known.
    fn decide(&mut self) -> Scanned {
        let (Some((format, format_at)), Some((version, version_at))) = (self.format, self.version)
        else {
            self.root = Root::Late;
            return Ok(());
        };
        let misfit = |code, name: &str, at, found: &str| {
            let path = name.to_owned();
            let error = ReadError::whole(code).with("found", found);
            Box::new(ReadError { path, ..error }.at(self.cursor.text, at))
        };
        let name: String = from_text(format).unwrap_or_default();
        // Nobody is told of kinds that are no files, but where one of them is wanted.
        let wanted = self.expected.iter().copied();
        let mut files = wanted.chain(Kind::ALL).chain(Kind::LIVE);
        let known = files.find(|kind| kind.format() == name);
        let Some(kind) = known else {
            return Err(misfit("format-unknown", "format", format_at, format));
        };
        if !self.expected.contains(&kind) {
            let expected = self.expected.first().map_or("", |kind| kind.name());
            let error = misfit("wrong-kind", "format", format_at, kind.name());
            return Err(Box::new(error.with("expected", expected)));
        }
        let Some(number) = version.parse().ok().filter(|n| *n > 0) else {
            return Err(misfit("version-unknown", "version", version_at, version));
        };
        self.facts.kind = Some(kind);
        self.facts.version = number;
        self.root = match self.shapes.get(kind.name()) {
            Some(fields) if number >= VERSION => Root::Is(fields),
            _ => Root::Free,
        };
        Ok(())
    }

    fn object(&mut self, mut members: Members<'t>) -> Scanned {
        let root = self.cursor.path.is_empty();
        let first = self.keys.len();
        let mut own_id = None;
        self.cursor.enter()?;
        let mut more = !self.cursor.ends(b'}')?;
        while more {
            let key = self.key(first)?;
            if root {
                let head = key == "format" || key == "version";
                if !head && matches!(self.root, Root::Open) {
                    self.decide()?;
                }
                if let Root::Is(fields) = self.root {
                    members = Members::Of(fields);
                }
            }
            let want = match members {
                Members::Any => &Want::Any,
                Members::Each(want) => want,
                Members::Of(fields) => fields.get(&key).unwrap_or_else(|| {
                    self.facts.unknown.note(&self.cursor);
                    &Want::Any
                }),
            };
            let start = self.cursor.at;
            self.id = None;
            self.value(want)?;
            let raw = &self.cursor.text[start..self.cursor.at];
            match &*key {
                "id" => own_id = self.id.take(),
                "format" if root => self.format = Some((raw, start)),
                "version" if root => self.version = Some((raw, start)),
                _ => {}
            }
            more = self.cursor.more(b'}')?;
            if more {
                self.cursor.step(Step::Open);
            }
        }
        if root && matches!(self.root, Root::Open) {
            self.decide()?;
        }
        let keys = self.keys.split_off(first);
        if keys.len() > FEW
            && let Some((key, start)) = first_twice(keys)
        {
            self.cursor.path.push(Step::Key(key.clone()));
            return self.cursor.fail("duplicate-key", start, &key);
        }
        self.id = own_id;
        Ok(())
    }

    /// A key, new in its object, and the colon behind it.
    fn key(&mut self, first: usize) -> Scanned<Cow<'t, str>> {
        let start = self.cursor.at;
        if self.cursor.peek()? != b'"' {
            return self.cursor.unexpected();
        }
        let text = self.cursor.string()?;
        let key = self.cursor.decode(text);
        let others = &self.keys[first..];
        // Of many keys, all are compared when the object ends.
        let twice = others.len() < FEW && others.iter().any(|(other, _)| *other == key);
        self.cursor.step(Step::Key(key.clone()));
        if twice {
            return self.cursor.fail("duplicate-key", start, &key);
        }
        self.keys.push((key.clone(), start));
        self.cursor.expect(b':')?;
        Ok(key)
    }

    fn list(&mut self, each: &'t Want, ids: bool, most: usize) -> Scanned {
        let mut seen = Set::new();
        self.cursor.enter()?;
        let mut more = !self.cursor.ends(b']')?;
        let mut i = 0;
        while more {
            self.cursor.step(Step::Index(i));
            let start = self.cursor.at;
            if i == most {
                let error = self.cursor.error("too-many", start);
                return self.misfit(error.with("max", &most.to_string()));
            }
            self.id = None;
            self.value(each)?;
            if ids {
                let (id, place) = self.id.take().unwrap_or((Cow::Borrowed(""), start));
                let missing = id.is_empty();
                if missing || !seen.insert(id.clone()) {
                    self.cursor.path.push(Step::Key(Cow::Borrowed("id")));
                    if missing {
                        return self.misfit(*self.cursor.error("id-missing", place));
                    }
                    return self.misfit_at("id-twice", place, &id);
                }
            }
            more = self.cursor.more(b']')?;
            i += 1;
        }
        Ok(())
    }

    fn value(&mut self, want: &'t Want) -> Scanned {
        let start = self.cursor.at;
        if let Some((path, length, _)) = self.target {
            let here = self.cursor.path();
            let rest = path.strip_prefix(&*here);
            let whole = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
            if whole && here.len() > length {
                self.target = Some((path, here.len(), start));
            }
        }
        let (want, nothing) = match want {
            Want::Maybe(inner) => (&**inner, true),
            Want::Any => (want, true),
            want => (want, false),
        };
        match self.cursor.peek()? {
            b'{' => {
                let members = match want {
                    Want::Any => Members::Any,
                    Want::Map(each) => Members::Each(each),
                    Want::Object(name) => (self.shapes.get(name)).map_or(Members::Any, Members::Of),
                    _ => return self.wrong_type(start, "object", want),
                };
                self.object(members)
            }
            b'[' => match want {
                Want::Any => self.list(&Want::Any, false, usize::MAX),
                Want::List(each, ids, most) => self.list(each, *ids, *most),
                _ => self.wrong_type(start, "list", want),
            },
            b'"' => {
                let text = self.cursor.string()?;
                self.text(text, want)
            }
            b'-' | b'0'..=b'9' => {
                let raw = self.cursor.number()?;
                self.number(raw, start, want)
            }
            b'n' => {
                self.cursor.literal("null")?;
                if nothing {
                    return Ok(());
                }
                self.wrong_type(start, "nothing", want)
            }
            first @ (b't' | b'f') => {
                self.cursor
                    .literal(if first == b't' { "true" } else { "false" })?;
                if matches!(want, Want::Any | Want::Flag) {
                    return Ok(());
                }
                self.wrong_type(start, "flag", want)
            }
            _ => self.cursor.unexpected(),
        }
    }

    fn text(&mut self, text: Text, want: &Want) -> Scanned {
        if text.bidi {
            self.facts.bidi.note(&self.cursor);
        }
        if text.control {
            self.facts.control.note(&self.cursor);
        }
        let start = text.start;
        match want {
            Want::Any => return Ok(()),
            Want::Text if text.chars <= MAX_TEXT => return Ok(()),
            Want::Text => {
                let error = self.cursor.error("text-too-long", start);
                let error = error.with("found", &text.chars.to_string());
                return self.misfit(error.with("max", &MAX_TEXT.to_string()));
            }
            _ => {}
        }
        let value = self.cursor.decode(text);
        match want.misfit_of_text(&value) {
            None => self.id = Some((value, start)),
            Some("wrong-type") => return self.wrong_type(start, "text", want),
            Some("id-missing") => return self.misfit(*self.cursor.error("id-missing", start)),
            Some(code) => {
                let mut error = self.cursor.error(code, start).with("found", &value);
                if let Want::Word(words) = want {
                    error.arguments.push(("expected", words.replace('|', ", ")));
                }
                return self.misfit(error);
            }
        }
        Ok(())
    }

    fn number(&self, raw: &str, start: usize, want: &Want) -> Scanned {
        match want.misfit_of_number(raw) {
            None => Ok(()),
            Some("wrong-type") => self.wrong_type(start, "number", want),
            Some(code) => self.misfit_at(code, start, raw),
        }
    }
}
