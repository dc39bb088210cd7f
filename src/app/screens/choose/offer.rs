//! One template on offer: what it is called, for whom, and why it is offered.

use deguchi::catalogue::{Because, Offer};
use deguchi::model::{ItemId, Template, TemplateId};
use deguchi_view::prelude::*;

use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::words::{Words, say, say_of, t};

/// How the lines of the list are marked, to be put side by side.
#[derive(Clone, Copy)]
pub struct Marking {
    /// The marked ones.
    pub marked: RwSignal<Vec<TemplateId>>,
    /// Whether lines can be marked at all.
    pub shown: Signal<bool>,
    /// Marks one or takes the mark away.
    pub mark: Callback<TemplateId>,
}

/// A line of the list.
pub fn line(offer: &Offer<'_>, marking: Marking, take: Callback<Template>) -> View {
    let template = StoredValue::new(offer.template.clone());
    let Template {
        id,
        family,
        name,
        summary,
        ..
    } = offer.template.clone();
    let label = say("choose-mark-named", &[("name", (&name).into())]);
    let own = id.clone();
    let why = because(offer);
    view! {
        <li>
            <button class="offer" disabled=locked() on:click=move |_| take.run(template.get_value())>
                <span class="label">{say_of("family-", family.name(), "")}</span>
                <b>{name}</b>
                <small>{summary}</small>
                {why.map(|why| view! { <small class="because">{why}</small> })}
            </button>
            {move || marking.shown.get().then(|| {
                let (id, own) = (id.clone(), own.clone());
                view! {
                    <label class="mark"><input type="checkbox" aria-label=label.clone()
                        prop:checked=move || marking.marked.with(|all| all.contains(&own))
                        on:change=move |_| marking.mark.run(id.clone())/><span>{t("choose-mark")}</span></label>
                }
            })}
        </li>
    }
    .into_any()
}

/// Why it is offered, in a sentence; that it was begun with before says more.
fn because(offer: &Offer<'_>) -> Option<String> {
    if offer.begun > 0 {
        return Some(say("choose-begun", &[("count", offer.begun.into())]));
    }
    let item = |id: &ItemId| {
        let context = Store::current().context.get_untracked();
        let item = context.items().find(|item| item.id == *id);
        item.map(|item| item.text).unwrap_or_default()
    };
    let of = |key: &'static str, what: String| Some(say(key, &[("what", (&what).into())]));
    match offer.because.as_ref()? {
        Because::Serves(id) => of("choose-serves", item(id)),
        Because::Unserved(id) => of("choose-unserved", item(id)),
        Because::Loop(place) => of("choose-loop", say_of("loop-", place.name(), "")),
        Because::Ladder(step) => of("choose-ladder", say_of("ladder-", step.name(), "")),
        Because::Strength(id) => {
            let own = Store::current().own.get_untracked();
            let catalogue = Words::current().catalogue();
            of(
                "choose-strength",
                catalogue.exit_model(id, &own)?.name.clone(),
            )
        }
    }
}
