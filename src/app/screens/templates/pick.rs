//! What is chosen and not written in a template: its family, places, steps, forms of service, roles.

use deguchi::model::{Family, LadderStep, Template};
use deguchi::sorted::Set as Chosen;
use deguchi_view::prelude::*;

use super::edit::Draft;
use crate::words::{say_of, t};

/// One of fixed words.
pub(super) trait Word: Copy + Ord + Send + Sync + 'static {
    /// Its name in files and messages.
    fn named(self) -> &'static str;
}

macro_rules! word { ($($type:ty),*) => { $(impl Word for $type { fn named(self) -> &'static str { self.name() } })* } }
word!(
    deguchi::model::LoopPlace,
    deguchi::model::Service,
    deguchi::model::Role
);

/// Any number of words out of a set.
pub(super) fn choices<T: Word>(
    draft: Draft,
    all: &'static [T],
    prefix: &'static str,
    of: fn(&mut Template) -> &mut Chosen<T>,
) -> AnyView {
    let one = move |word: T| {
        let has = move || draft.now.with(|now| of(&mut now.clone()).contains(&word));
        let set = move |event: web_sys::Event| {
            let on = event_target_checked(&event);
            draft.change(|template| {
                if on {
                    of(template).insert(word);
                } else {
                    of(template).remove(&word);
                }
            });
            draft.keep();
        };
        view! { <label><input type="checkbox" prop:checked=has on:change=set/><span>{move || say_of(prefix, word.named(), "")}</span></label> }
    };
    view! { <div class="chips">{all.iter().map(|word| one(*word)).collect_view()}</div> }.into_any()
}

/// The family.
pub(super) fn families(draft: Draft) -> AnyView {
    let choose = move |event: web_sys::Event| {
        if let Some(family) = Family::named(&event_target_value(&event)) {
            draft.change(|template| template.family = family);
            draft.keep();
        }
    };
    view! {
        <select id="template-family" aria-label=t("choose-family") on:change=choose>
            {Family::ALL.iter().map(|&family| view! {
                <option value=family.name() selected=move || draft.now.with(|t| t.family == family)>{move || say_of("family-", family.name(), "")}</option>
            }).collect_view()}
        </select>
    }
    .into_any()
}

/// The step of the ladder.
pub(super) fn ladder(draft: Draft) -> AnyView {
    let choose = move |event: web_sys::Event| {
        if let Some(step) = LadderStep::named(&event_target_value(&event)) {
            draft.change(|template| template.ladder = step);
            draft.keep();
        }
    };
    view! {
        <select id="template-ladder" aria-label=t("beside-ladder") on:change=choose>
            {LadderStep::ALL.iter().map(|&step| view! {
                <option value=step.name() selected=move || draft.now.with(|t| t.ladder == step)>{move || say_of("ladder-", step.name(), "")}</option>
            }).collect_view()}
        </select>
    }
    .into_any()
}
