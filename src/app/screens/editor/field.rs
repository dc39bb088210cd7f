//! A text field of a goal with the assistant's marks in it.

use deguchi::assistant::{FramePart, Place, ShowingPart};
use deguchi::command::{GoalEdit, GoalText};
use deguchi_view::prelude::*;

use super::coach::Coach;
pub use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::TextField;
use crate::words::say;

/// The place of the assistant's that a field is. Of the private fields one is: what remains may be missing, but its
/// words are read nowhere.
pub fn place_of(text: GoalText) -> Option<Place> {
    Some(match text {
        GoalText::Title => Place::Title,
        GoalText::Statement => Place::Statement,
        GoalText::Sign => Place::Sign,
        GoalText::Criterion => Place::Criterion,
        GoalText::CriterionMinimum => Place::CriterionMinimum,
        GoalText::Support => Place::Support,
        GoalText::ShowingScope => Place::Showing(ShowingPart::Scope),
        GoalText::ShowingOwner => Place::Showing(ShowingPart::Owner),
        GoalText::ShowingPermittedBy => Place::Showing(ShowingPart::PermittedBy),
        GoalText::Purpose => Place::Frame(FramePart::Purpose),
        GoalText::Background => Place::Frame(FramePart::Background),
        GoalText::Scope => Place::Frame(FramePart::Scope),
        GoalText::Procedure => Place::Frame(FramePart::Procedure),
        GoalText::Supplement => Place::Supplement,
        GoalText::Asset => Place::Asset,
        GoalText::Essence => return None,
    })
}

/// A text field of the goal that is shown.
#[component]
pub fn GoalField(
    /// Which text.
    text: GoalText,
    /// The message key of its name.
    label: &'static str,
    /// The message key of what stands there while it is empty.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// Classes.
    #[prop(optional, into)]
    class: String,
    /// One paragraph only.
    #[prop(optional)]
    one_line: bool,
) -> View {
    let coach = Coach::current();
    let store = Store::current();
    let place = place_of(text);
    let id = place
        .as_ref()
        .map_or_else(|| format!("{text:?}").to_ascii_lowercase(), Place::name);
    let value = Memo::new(move |_| coach.signal.with(|goal| text.of(goal).to_owned()));
    let marks = match place.clone() {
        Some(place) => coach.marks(place),
        None => Signal::derive(Vec::new),
    };
    let (leaving, caret) = (place.clone(), place);
    view! {
        <TextField
            id=id
            class=class
            label=Signal::derive(move || say(label, &[]))
            placeholder=Signal::derive(move || hint.map(|key| say(key, &[])).unwrap_or_default())
            value=value
            marks=marks
            one_line=one_line
            read_only=locked()
            on_input=Callback::new(move |new: String| { store.edit(&coach.id(), GoalEdit::Text(text, new)); })
            on_leave=Callback::new(move |()| {
                if let Some(place) = &leaving { coach.left(place) } else { store.close_step() }
            })
            on_caret=Callback::new(move |at| {
                if let Some(place) = &caret { coach.at_caret(place, at) }
            })
        />
    }
}
