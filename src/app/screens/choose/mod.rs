//! Choosing a template: what is looked for, those that answer it with the reason for each, two of
//! them side by side, and one looked at closely.

mod beside;
mod offer;
mod one;
mod wishes;

use deguchi::catalogue::{Offer, Wish};
use deguchi::model::{ItemId, Template, TemplateId};
use deguchi_view::prelude::*;

use crate::effects::normal::BrowserNormal;
use crate::screens::editor::focus_when_there;
use crate::store::Store;
use crate::words::{Words, say, t};
use beside::Beside;
use offer::{Marking, line};
use one::OneTemplate;
use wishes::Wishes;

/// How many are shown where one is led: more than these are there for who asks.
const FEW: usize = 5;

/// The choice where one begins a goal by oneself; the signal is the template that is looked at.
#[component]
pub fn Adopt(chosen: RwSignal<Option<TemplateId>>) -> View {
    let template = move || {
        let id = chosen.get()?;
        Words::current().catalogue().find(&id).cloned()
    };
    let wish = RwSignal::new(Wish::default());
    let take = Callback::new(move |template: Template| {
        chosen.set(Some(template.id));
        focus_when_there("template".into());
    });
    let marked = RwSignal::new(Vec::new());
    move || {
        match template() {
            Some(template) => view! { <OneTemplate template=template chosen=chosen/> },
            None => view! { <Choose wish=wish marked=marked few=false take=take/> },
        }
        .into_any()
    }
}

/// The choice where one is led: those that fit best, and all of them for who asks.
#[component]
pub fn Led(serves: Option<ItemId>, take: Callback<Template>) -> View {
    let wish = RwSignal::new(Wish {
        serves,
        ..Wish::default()
    });
    view! { <Choose wish=wish marked=RwSignal::new(Vec::new()) few=true take=take/> }
}

#[component]
fn Choose(
    wish: RwSignal<Wish>,
    /// The templates that shall stand side by side, two at most.
    marked: RwSignal<Vec<TemplateId>>,
    few: bool,
    take: Callback<Template>,
) -> View {
    let store = Store::current();
    let few = RwSignal::new(few);
    let compared = RwSignal::new(false);
    let private = Memo::new(move |_| store.keeping.settings.with(|s| s.shows_notes()));
    // What the plan lacks does not change while one chooses; the wish and the language may.
    let plan = StoredValue::new(store.whole_now().unwrap_or_default());
    let offers = move |show: &dyn Fn(&[Offer<'_>]) -> View| {
        let catalogue = Words::current().catalogue();
        plan.with_value(|plan| {
            let all = wish.with(|wish| catalogue.offers(wish, plan, private.get(), &BrowserNormal));
            show(&all)
        })
    };
    let marking = Marking {
        marked,
        shown: Signal::derive(move || !few.get()),
        mark: Callback::new(move |id| mark(marked, id)),
    };
    let list = move || {
        offers(&|all: &[Offer<'_>]| {
            let shown: Vec<&Offer<'_>> = if few.get() {
                fewest(all)
            } else {
                all.iter().collect()
            };
            let left = all.len() - shown.len();
            view! {
                <p class="vh" role="status">{say("choose-found", &[("count", all.len().into())])}</p>
                {all.is_empty().then(|| view! {
                    <p class="none">{t("choose-none")}" "<button class="textlink" on:click=move |_| wish.update(empty)>{t("choose-again")}</button></p>
                })}
                <ul class="offers">
                    {shown.into_iter().map(|offer| line(offer, marking, take)).collect_view()}
                </ul>
                {(left > 0).then(|| view! {
                    <button class="textlink all" on:click=move |_| { few.set(false); focus_when_there("choose-typed".into()); }>
                        {say("choose-all", &[("count", left.into())])}</button>
                })}
            }
            .into_any()
        })
    };
    let two = move || marked.with(|all| all.len() == 2);
    let beside = move || {
        let catalogue = Words::current().catalogue();
        let both: Vec<Template> = marked.with(|all| {
            all.iter()
                .filter_map(|id| catalogue.find(id).cloned())
                .collect()
        });
        view! { <Beside both=both back=Callback::new(move |()| { compared.set(false); focus_when_there("choose-compare".into()); }) take=take/> }
    };
    view! {
        <div class="choose">
            {move || if compared.get() && two() {
                beside().into_any()
            } else {
                view! {
                    {move || (!few.get()).then(|| view! { <Wishes wish=wish private=private.into()/> })}
                    {list}
                    {move || (!few.get() && marked.with(|all| !all.is_empty())).then(|| view! {
                        <p class="marked">
                            <span role="status">{move || say("choose-marked", &[("count", marked.with(Vec::len).into())])}</span>
                            <button class="btn" id="choose-compare" disabled=move || !two() on:click=move |_| { compared.set(true); focus_when_there("beside".into()); }>
                                {t("choose-compare")}</button>
                        </p>
                    })}
                }.into_any()
            }}
        </div>
    }
}

/// The few that are shown first: those with a reason, then one of each family.
fn fewest<'a>(all: &'a [Offer<'a>]) -> Vec<&'a Offer<'a>> {
    let mut few: Vec<&Offer<'_>> = Vec::new();
    let with_reason = all.iter().filter(|offer| offer.because.is_some());
    for offer in with_reason.chain(all) {
        let family = offer.template.family;
        let there = few.iter().any(|other| other.template.family == family);
        if few.len() < FEW && (offer.because.is_some() || !there) {
            let twice = few
                .iter()
                .any(|other| other.template.id == offer.template.id);
            if !twice {
                few.push(offer);
            }
        }
    }
    few
}

/// Looks for everything again; what the goal shall serve stays.
fn empty(wish: &mut Wish) {
    *wish = Wish {
        serves: wish.serves.take(),
        ..Wish::default()
    };
}

/// Marks a template or takes the mark away; of three the first one loses it.
fn mark(marked: RwSignal<Vec<TemplateId>>, id: TemplateId) {
    marked.update(|all| match all.iter().position(|other| *other == id) {
        Some(at) => drop(all.remove(at)),
        None => {
            all.push(id);
            if all.len() > 2 {
                all.remove(0);
            }
        }
    });
}
