//! What goes out to others: a text that can be made of something public only.

use std::pin::Pin;

use super::{Submission, Table};
use crate::model::{Public, Shared};

/// What [`Outgoing::turned`] waits for.
pub type Turning = Pin<Box<dyn Future<Output = Option<String>>>>;

/// A text that may leave the device for somebody else.
///
/// It is written by a plain function, which can hold nothing beside what it is given; and what it
/// is given is [`Public`]. The page's downloads and its clipboard take nothing else, so that a
/// private field does not type-check on its way out:
///
/// ```compile_fail
/// use deguchi::formats::Outgoing;
/// use deguchi::model::{Goal, Shared};
/// fn note(goal: &Goal) -> String { goal.private.essence.0.clone() }
/// Outgoing::written(&Shared(Goal::default()), note); // a goal has a private face
/// ```
///
/// ```compile_fail
/// use deguchi::formats::{Outgoing, Submission};
/// use deguchi::model::{Goal, Shared};
/// let goal = Goal::default();
/// // A function that brings a goal along is no plain one.
/// Outgoing::written(&Shared(Submission::default()), |_| goal.private.essence.0.clone());
/// ```
///
/// ```compile_fail
/// use deguchi::formats::Outgoing;
/// use deguchi::model::Goal;
/// let goal = Goal::default();
/// // A link holds the text that it was made of, and nothing that stands beside it.
/// Outgoing::default().turned(move |_| Box::pin(async move { Some(goal.private.essence.0) }));
/// ```
///
/// ```
/// use deguchi::formats::{Outgoing, Submission};
/// use deguchi::model::Shared;
/// let text = Outgoing::written(&Shared(Submission::default()), Submission::to_json);
/// assert!(text.as_str().starts_with('{'));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outgoing(String);

impl Outgoing {
    /// What `write` makes of a public document.
    #[must_use]
    pub fn written<T: Public>(document: &Shared<T>, write: fn(&T) -> String) -> Self {
        Self(write(&document.0))
    }

    /// The goals of a submission as a table: HTML and tab-separated. `label` as in [`Table::of`].
    #[must_use]
    pub fn table(document: &Shared<Submission>, label: fn(&str) -> String) -> [Self; 2] {
        let table = Table::of(&document.0, &label);
        [Self(table.to_html()), Self(table.to_tsv())]
    }

    /// What a plain function makes of this text in its own time, as a link that holds it; `None`
    /// where it cannot.
    pub async fn turned(&self, turn: fn(String) -> Turning) -> Option<Self> {
        turn(self.0.clone()).await.map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
