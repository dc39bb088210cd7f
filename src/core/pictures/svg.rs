//! A picture as a file of its own: colours and type inline, on light paper.

use super::shape::{Anchor, Kind, Look, Shape};
use super::{Picture, text};

/// Type that the reader's machine has.
const FONTS: &str =
    "'Hiragino Sans','Yu Gothic UI','Noto Sans JP','Noto Sans CJK JP',Meiryo,system-ui,sans-serif";
/// Room around the drawing.
const MARGIN: i64 = 32;
/// Height of a line of the title.
const TITLE_LINE: i64 = 28;

impl Look {
    /// The attributes of a shape that looks so, in a file.
    const fn attributes(self) -> &'static str {
        match self {
            Self::Plain => r##"font-size="13" fill="#23211D""##,
            Self::Strong => r##"font-size="13" font-weight="600" fill="#23211D""##,
            Self::Soft => r##"font-size="12" fill="#57534A""##,
            Self::Inverse => r##"font-size="12" font-weight="600" fill="#FEFDFA""##,
            Self::Gap => r##"font-size="13" font-weight="600" fill="#AF371A""##,
            Self::Hair => r##"fill="none" stroke="#E0DBD0""##,
            Self::Rule => r##"fill="none" stroke="#6A655B""##,
            Self::Bond => r##"fill="none" stroke="#57534A" stroke-opacity=".5""##,
            Self::Missing => {
                r##"fill="none" stroke="#AF371A" stroke-width="1.5" stroke-dasharray="4 4""##
            }
            Self::Hole => r##"fill="none" stroke="#AF371A" stroke-width="1.5""##,
            Self::Ahead => {
                r##"fill="none" stroke="#6A655B" stroke-width="1.5" stroke-dasharray="4 4""##
            }
            Self::Covered => r##"fill="none" stroke="#23211D" stroke-width="2""##,
            Self::Arrow => r##"fill="none" stroke="#23211D" stroke-width="1.5""##,
            Self::Ink => r##"fill="#23211D""##,
            Self::Bar => r##"fill="#6A655B""##,
            Self::Ring => r##"fill="#FEFDFA" stroke="#23211D" stroke-width="1.5""##,
        }
    }
}

impl Picture {
    /// The size of its file, in pixels.
    #[must_use]
    pub fn size(&self) -> (i64, i64) {
        let height = self.height + 2 * MARGIN + self.head();
        (self.width + 2 * MARGIN, height)
    }

    fn title_lines(&self) -> Vec<String> {
        text::fit(&self.title, 20, self.width, 3)
    }

    /// The height of label and title.
    fn head(&self) -> i64 {
        super::count(self.title_lines().len()) * TITLE_LINE + 32
    }

    /// The picture as SVG, with its title above and its words for those who do not see it.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let (width, height) = self.size();
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{FONTS}"><title>"#
        );
        escape(&self.title, &mut out);
        out.push_str("</title><desc>");
        escape(&self.in_words(), &mut out);
        out.push_str("</desc>");
        out.push_str(r##"<rect width="100%" height="100%" fill="#FEFDFA"/>"##);
        out.push_str(&format!(r#"<g transform="translate({MARGIN} {MARGIN})">"#));
        draw(&label(&self.label), &mut out);
        for (at, line) in (1..).zip(self.title_lines()) {
            out.push_str(&format!(
                r##"<text y="{}" font-size="20" font-weight="600" fill="#23211D">"##,
                12 + at * TITLE_LINE
            ));
            escape(&line, &mut out);
            out.push_str("</text>");
        }
        out.push_str(&format!(
            r#"</g><g transform="translate({MARGIN} {})">"#,
            MARGIN + self.head()
        ));
        for shape in &self.shapes {
            draw(shape, &mut out);
        }
        out.push_str("</g></svg>\n");
        out
    }

    /// What it shows in words, a line a row.
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut lines = Vec::new();
        let mut group = "";
        for row in &self.rows {
            if row.group != group {
                group = &row.group;
                lines.push(group.to_owned());
            }
            let parts = [&*row.text, &*row.detail, &*row.named];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            lines.push(parts.join(" — "));
        }
        lines.join("\n")
    }
}

fn label(text: &str) -> Shape {
    Shape {
        look: Look::Soft,
        y: 12,
        text: text.to_owned(),
        ..Shape::default()
    }
}

fn draw(shape: &Shape, out: &mut String) {
    let look = shape.look.attributes();
    let Shape {
        x,
        y,
        width,
        height,
        ..
    } = shape;
    match shape.kind {
        Kind::Text => {
            let anchor = match shape.anchor {
                Anchor::Start => "",
                Anchor::Middle => r#" text-anchor="middle""#,
                Anchor::End => r#" text-anchor="end""#,
            };
            out.push_str(&format!(r#"<text x="{x}" y="{y}"{anchor} {look}>"#));
            escape(&shape.text, out);
            out.push_str("</text>");
        }
        Kind::Path => {
            let thick = match shape.thick {
                0 => String::new(),
                _ => format!(r#" stroke-width="{}""#, shape.thickness()),
            };
            out.push_str(&format!(r#"<path d="{}"{thick} {look}/>"#, shape.way));
        }
        Kind::Circle => out.push_str(&format!(
            r#"<circle cx="{x}" cy="{y}" r="{width}" {look}/>"#
        )),
        Kind::Rect => out.push_str(&format!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" {look}/>"#
        )),
    }
}

impl Shape {
    /// How thick a path is, as an attribute says it.
    #[must_use]
    pub fn thickness(&self) -> String {
        format!("{}.{}", self.thick / 10, self.thick % 10)
    }
}

/// Text as XML holds it; what XML cannot hold at all is left out.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}
