//! What the assistant noticed about the plan as a whole: in words, with the ways to where it is
//! settled, and how its owner lets it stand.

use deguchi::assistant::{HeadPart, Options, Place, PlanFinding, Survey, Way};
use deguchi::command::{Act, OwnEdit};
use deguchi::messages::Argument;
use deguchi::model::{CategoryId, GoalId};
use deguchi::pictures::joined;
use deguchi_view::prelude::*;

use crate::effects::normal::BrowserNormal;
use crate::routes::Route;
use crate::screens::editor::{focus_when_there, put_away};
use crate::settings::Settings;
use crate::store::Store;
use crate::words::{Words, day, or_say, say, say_of};

/// The rules whose figure stands among the facts about the sheet: they speak there.
pub const SHOWN_ABOVE: [&str; 2] = ["weights-sum", "objective-unserved"];

/// All that there is to say of the open plan; follows it.
pub fn survey() -> Memo<Survey> {
    let store = Store::current();
    Memo::new(move |_| {
        let plan = store.whole().unwrap_or_default();
        let options = Options {
            off: store.keeping.settings.with(Settings::off),
            ..Options::asked()
        };
        deguchi::assistant::survey(&plan, &options, &BrowserNormal)
    })
}

/// What is said of a finding: `-name`, `-ask` or `-why`.
pub fn words(finding: &PlanFinding, end: &str) -> String {
    let arguments = finding.arguments.iter();
    let arguments: Vec<(&str, String)> = arguments
        .map(|(name, value)| (*name, in_words(name, value)))
        .collect();
    let arguments: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    say(&["rule-", finding.rule, end].concat(), &arguments)
}

/// An argument as one reads it: ids get their names, days the language's form.
fn in_words(name: &str, value: &str) -> String {
    match name {
        "category" => CategoryId::new(value).map_or_else(
            |_| String::new(),
            |id| {
                let head = Store::current().head.get();
                Words::current().catalogue().category_name(&id, &head)
            },
        ),
        "places" => {
            let places = value.split(' ');
            let names: Vec<String> = places.map(|place| say_of("loop-", place, "")).collect();
            joined(&names, &|key, arguments| say(key, arguments))
        }
        "from" | "to" => value.parse().map_or_else(|_| value.to_owned(), day),
        _ => value.to_owned(),
    }
}

/// So many goals are called by their titles; of more the numbers stand there.
const TITLED: usize = 3;

/// The ways to the goals that a finding concerns, each to the field where it is settled.
pub fn goals(finding: &PlanFinding) -> Option<View> {
    let store = Store::current();
    let order = store.order.get();
    let few = finding.goals.len() <= TITLED;
    let links = finding.goals.iter().filter_map(|id| {
        let number = order.iter().position(|other| other == id)? + 1;
        let goal = store.goal(id)?;
        let title = goal.with(|goal| or_say(&goal.public.title, "goal-untitled"));
        let name = [number.to_string(), title.clone()].join(" ");
        let (to, field) = place_of(finding, id);
        let go = move |_| {
            if let Some(field) = field.clone() {
                focus_when_there(field);
            }
        };
        let said = few.then_some(title);
        Some(view! {
            <li><a href=to.write() on:click=go aria-label=name.clone() title=name><span class="disc">{number.to_string()}</span>{said}</a></li>
        })
    });
    let links = links.collect_view();
    (!finding.goals.is_empty())
        .then(|| view! { <ul class="concerned" class:titled=few>{links}</ul> })
}

/// Where in a goal a finding is settled.
fn place_of(finding: &PlanFinding, goal: &GoalId) -> (Route, Option<String>) {
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    match &finding.way {
        // The notes lie on the other side of the goal.
        Way::Goals(Place::Asset) => {
            let field = Place::Asset.name();
            (Route::Notes(plan, goal.clone()), Some(field))
        }
        Way::Goals(Place::Whole) | Way::Head(_) | Way::Overview => {
            (Route::Goal(plan, goal.clone()), None)
        }
        Way::Goals(place) => (Route::Goal(plan, goal.clone()), Some(place.name())),
    }
}

/// The way to where a finding is settled that no goal settles.
pub fn way(finding: &PlanFinding) -> Option<View> {
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    Some(match &finding.way {
        Way::Head(part) => {
            let field = match part {
                HeadPart::CheckIns => "check-in-0",
                HeadPart::MidTerm => "mid-term",
            };
            let name = say_of("place-", part.name(), "");
            let words = say("mend-jump", &[("field", (&name).into())]);
            let to = Route::Head(plan).write();
            view! { <a href=to on:click=move |_| focus_when_there(field.into())>{words}</a> }
        }
        Way::Overview => {
            let to = Route::Balance(plan).write();
            view! { <a href=to>{say("check-overview", &[])}</a> }
        }
        Way::Goals(_) => return None,
    })
}

/// Lets a finding about the plan stand, says so, and offers the way back.
pub fn let_stand(finding: &PlanFinding) {
    let dismissal = finding.dismissal.clone();
    put_away(
        Act::Own(OwnEdit::Dismiss(dismissal.clone())),
        Act::Own(OwnEdit::Restore(dismissal)),
        "note-left",
    );
}
