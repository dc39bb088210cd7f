//! The names in a text that are not for everybody, for whoever takes them out of it.

use std::ops::Range;

use super::rules::{NamedBy, bare, named, to_look_for};
use super::text::Text;
use crate::model::words;
use crate::ports::Normal;

words! {
    /// What is called by a name, as far as one can tell.
    pub enum Called {
        /// A customer or another company.
        Customer = "customer",
        /// A person.
        Person = "person",
        /// Nobody by name, but by an address or a number.
        Contact = "contact",
    }
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The bytes of the text.
    pub span: Range<usize>,
    /// What it calls.
    pub called: Called,
}

/// The names in a text, in order, none within another: those of the list, and what has the form of a
/// company's or a person's name, of a mail address or a phone number. The same that `named-customer`
/// finds, without the form of the company and without 様, Mr. or a role: 田中 of 田中様.
///
/// What is left between them is looked at by itself too: a name may hide behind one that it touches.
#[must_use]
pub fn names(text: &str, listed: &[String], normal: &dyn Normal) -> Vec<Name> {
    let low = listed.iter().map(|name| Text::words(name, normal).low);
    let listed = to_look_for(low);
    let mut found: Vec<Name> = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    open.push(0..text.len());
    while let Some(part) = open.pop() {
        let read = Text::words(&text[part.clone()], normal);
        let mut reached = part.start;
        let before = found.len();
        for one in named(&read, &listed) {
            let (low, person) = bare(&read.low, &one);
            let called = match one.1 {
                NamedBy::Reach => Called::Contact,
                _ if person => Called::Person,
                _ => Called::Customer,
            };
            let here = |span: &Range<usize>| {
                let span = read.source(span);
                part.start + span.start..part.start + span.end
            };
            let (whole, span) = (here(&one.0), here(&low));
            // Two names may come from one letter, such as ㈱ or ㍿.
            if span.start >= reached && !span.is_empty() {
                open.push(reached..whole.start.max(reached));
                reached = whole.end;
                found.push(Name { span, called });
            }
        }
        if found.len() > before {
            open.push(reached..part.end);
        }
    }
    found.sort_by_key(|name| name.span.start);
    found
}
