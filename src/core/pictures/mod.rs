//! The plan as a whole, in pictures: what serves what, where the weight lies, which parts of the loop
//! no goal touches, how the year runs, and how far what remains has come.
//!
//! Each picture is a title that says what it shows, a list that says the same in words, and shapes.
//! The public ones are made of [`Seen`], which holds nothing private; so they may leave:
//!
//! ```
//! use deguchi::formats::Outgoing;
//! use deguchi::model::{Plan, Shared};
//! use deguchi::pictures::{Picture, Seen, weights};
//! let plan = Plan::default();
//! let picture = weights(&Seen::of(&plan, &[]), &|key, _| key.to_owned());
//! assert!(Outgoing::written(&Shared(picture), Picture::to_svg).as_str().starts_with("<svg"));
//! ```
//!
//! The ladder is drawn of my notes, and has no way out:
//!
//! ```compile_fail
//! use deguchi::formats::Outgoing;
//! use deguchi::model::{Plan, Private, Shared};
//! use deguchi::pictures::{Picture, ladder};
//! let picture: Private<Picture> = ladder(&Plan::default(), &|key, _| key.to_owned());
//! Outgoing::written(&Shared(picture), |_| String::new()); // it is private
//! ```

mod cascade;
mod circle;
mod ladder;
mod shape;
mod svg;
mod text;
mod weights;
mod year;

pub use cascade::cascade;
pub use circle::circle;
pub use ladder::ladder;
pub use shape::{Anchor, Kind, Look, Shape};
pub use weights::{Share, shares, weights};
pub use year::year;

use crate::messages::Argument;
pub use crate::messages::Say;
use crate::model::{Category, CategoryId, Context, Date, Head, Plan, PublicFace, public};

public! {
    /// One line of what a picture says in words.
    pub struct Row {
        /// What the line belongs to; lines of one group follow each other. Empty: to nothing.
        pub group: String,
        /// What it is about.
        pub text: String,
        /// What is said of it.
        pub detail: String,
        /// The goals that it names, in words.
        pub named: String,
        /// Whether it is a gap.
        pub gap: bool,
        /// The numbers of the goals that it names, from 1.
        pub goals: Vec<usize>,
    }
    /// A picture.
    pub struct Picture {
        /// What kind of picture it is.
        pub label: String,
        /// The sentence that it shows.
        pub title: String,
        /// The same in words, line by line.
        pub rows: Vec<Row>,
        /// How wide the drawing is.
        pub width: i64,
        /// How high the drawing is.
        pub height: i64,
        /// The drawing.
        pub shapes: Vec<Shape>,
    }
}

/// What the public pictures see of a plan: public parts, and nothing else.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    head: &'a Head,
    context: &'a Context,
    faces: Vec<&'a PublicFace>,
    categories: &'a [Category],
}

impl<'a> Seen<'a> {
    /// The public parts of a plan. `categories` are those on offer, with their names.
    #[must_use]
    pub fn of(plan: &'a Plan, categories: &'a [Category]) -> Self {
        Self {
            head: &plan.head,
            context: &plan.context,
            faces: plan.goals.iter().map(|goal| &goal.public).collect(),
            categories,
        }
    }

    /// The goals with their numbers.
    fn goals(&self) -> impl Iterator<Item = (usize, &'a PublicFace)> + '_ {
        (1..).zip(self.faces.iter().copied())
    }

    /// The name of a category; one that nobody names is called by its id.
    fn category(&self, id: &CategoryId) -> String {
        let named = self.categories.iter().chain(&self.head.categories);
        let mut named = named.filter(|category| category.id == *id);
        named
            .next()
            .map_or_else(|| id.to_string(), |category| category.name.clone())
    }
}

/// Words, or others where there are none.
fn words_or(words: &str, say: Say<'_>) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    if words.is_empty() {
        say("goal-untitled", &[])
    } else {
        words.join(" ")
    }
}

/// A whole number of a list, as geometry counts.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A day in words.
fn day(date: Date, say: Say<'_>) -> String {
    let part = |number: i64| Argument::Number(number);
    say(
        "day",
        &[
            ("year", part(date.year().into())),
            ("month", part(date.month().into())),
            ("day", part(date.day().into())),
        ],
    )
}

/// Names in a row, as a sentence joins them.
#[must_use]
pub fn joined(names: &[String], say: Say<'_>) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [some @ .., last] => {
            let some = some.join(&say("picture-names", &[]));
            say(
                "picture-and",
                &[("some", (&some).into()), ("last", last.into())],
            )
        }
    }
}

/// Which goals, in words.
fn goals_in_words(goals: &[usize], say: Say<'_>) -> String {
    if goals.is_empty() {
        return String::new();
    }
    if let [one] = goals {
        return say("picture-goal", &[("number", (*one).into())]);
    }
    let numbers: Vec<String> = goals.iter().map(ToString::to_string).collect();
    let numbers = joined(&numbers, say);
    say("picture-goals", &[("numbers", (&numbers).into())])
}
