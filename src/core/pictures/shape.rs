//! What a picture is drawn of, in whole pixels: the page makes elements of it, and a file its text.

use crate::model::public::first_is_default;
use crate::model::{public, words};

use super::text;

words! {
    /// What a shape is.
    pub enum Kind {
        /// A line of text.
        Text = "text",
        /// A line or a curve.
        Path = "path",
        /// A circle.
        Circle = "circle",
        /// A bar.
        Rect = "rect",
    }
    /// How a shape looks: the name of its class on the screen, and its colours in a file.
    pub enum Look {
        /// Text as it is.
        Plain = "plain",
        /// Text that stands out.
        Strong = "strong",
        /// Text beside another.
        Soft = "soft",
        /// Text on ink.
        Inverse = "inverse",
        /// Text of a gap.
        Gap = "gap",
        /// A hairline.
        Hair = "hair",
        /// A firm line.
        Rule = "rule",
        /// A bond between two things.
        Bond = "bond",
        /// Where a bond is missing.
        Missing = "missing",
        /// The empty ring at the end of a missing bond.
        Hole = "hole",
        /// A stretch that is still to come.
        Ahead = "ahead",
        /// A stretch that is covered.
        Covered = "covered",
        /// Where a line points to.
        Arrow = "arrow",
        /// Filled with ink.
        Ink = "ink",
        /// Filled as a bar.
        Bar = "bar",
        /// A ring on paper.
        Ring = "ring",
    }
    /// Which end of a text stands at its place.
    pub enum Anchor {
        /// Its beginning.
        Start = "start",
        /// Its middle.
        Middle = "middle",
        /// Its end.
        End = "end",
    }
}

first_is_default!(Kind, Look, Anchor);

public! {
    /// One shape of a picture.
    pub struct Shape {
        /// What it is.
        pub kind: Kind,
        /// How it looks.
        pub look: Look,
        /// Which end of a text stands at `x`.
        pub anchor: Anchor,
        /// From the left; a circle's middle.
        pub x: i64,
        /// From the top: a text's base line, a circle's middle, a bar's upper edge.
        pub y: i64,
        /// The width of a bar, or the radius of a circle.
        pub width: i64,
        /// The height of a bar.
        pub height: i64,
        /// How thick a path is, in tenths; 0: as its look has it.
        pub thick: i64,
        /// The way of a path, as SVG writes it.
        pub way: String,
        /// The words of a text.
        pub text: String,
    }
}

/// The shapes of a picture while it is drawn.
#[derive(Debug, Default)]
pub(super) struct Sheet(pub(super) Vec<Shape>);

impl Sheet {
    pub(super) fn text(&mut self, look: Look, anchor: Anchor, x: i64, y: i64, text: &str) {
        self.0.push(Shape {
            kind: Kind::Text,
            look,
            anchor,
            x,
            y,
            text: text.to_owned(),
            ..Shape::default()
        });
    }

    /// A text in at most so many lines, the block of them standing around `y`.
    pub(super) fn block(&mut self, look: Look, x: i64, y: i64, text: &str, room: Room) {
        let lines = text::fit(text, room.size, room.width, room.lines);
        let first = y - (i64::try_from(lines.len()).unwrap_or(1) - 1) * room.leading() / 2;
        for (at, line) in (0..).zip(&lines) {
            self.text(look, Anchor::Start, x, first + at * room.leading(), line);
        }
    }

    pub(super) fn path(&mut self, look: Look, thick: i64, way: String) {
        self.0.push(Shape {
            kind: Kind::Path,
            look,
            thick,
            way,
            ..Shape::default()
        });
    }

    pub(super) fn line(&mut self, look: Look, from: (i64, i64), to: (i64, i64)) {
        let way = format!("M{} {}L{} {}", from.0, from.1, to.0, to.1);
        self.path(look, 0, way);
    }

    pub(super) fn circle(&mut self, look: Look, x: i64, y: i64, radius: i64) {
        self.0.push(Shape {
            kind: Kind::Circle,
            look,
            x,
            y,
            width: radius,
            ..Shape::default()
        });
    }

    pub(super) fn bar(&mut self, look: Look, x: i64, y: i64, width: i64, height: i64) {
        self.0.push(Shape {
            kind: Kind::Rect,
            look,
            x,
            y,
            width,
            height,
            ..Shape::default()
        });
    }

    /// The number of a goal on its disc.
    pub(super) fn number(&mut self, x: i64, y: i64, number: usize) {
        self.circle(Look::Ink, x, y, 10);
        self.text(Look::Inverse, Anchor::Middle, x, y + 4, &number.to_string());
    }
}

/// How much room a text has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// The size of its type.
    pub(super) size: i64,
    /// How wide.
    pub(super) width: i64,
    /// How many lines.
    pub(super) lines: usize,
}

impl Room {
    const fn leading(self) -> i64 {
        self.size + 4
    }
}
