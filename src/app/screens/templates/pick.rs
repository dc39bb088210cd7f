//! What is chosen and not written in a template: its family, places, steps, forms of service, roles.

use deguchi::model::{Family, LadderStep, Template};
use deguchi::sorted::Set as Chosen;
use deguchi_view::prelude::*;

use super::edit::Draft;
use crate::words::{say_of, t};

/// One of fixed words.
pub trait Word: Copy + Ord + Send + Sync + 'static {
    /// Its name in files and messages.
    fn named(self) -> &'static str;
}

macro_rules! word { ($($type:ty),*) => { $(impl Word for $type { fn named(self) -> &'static str { self.name() } })* } }
word!(
    deguchi::model::LoopPlace,
    deguchi::model::Service,
    deguchi::model::Role,
    Family,
    LadderStep
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

/// One word out of all, in a list to choose from; `set` is told of another choice.
pub fn one_of<T: Word>(
    (id, label, prefix): (&'static str, &'static str, &'static str),
    all: &'static [T],
    now: impl Fn() -> T + Copy + Send + Sync + 'static,
    set: impl Fn(T) + 'static,
) -> AnyView {
    let choose = move |event: web_sys::Event| {
        let name = event_target_value(&event);
        if let Some(word) = all.iter().find(|word| word.named() == name) {
            set(*word);
        }
    };
    view! {
        <select id=id aria-label=t(label) on:change=choose>
            {all.iter().map(|&word| view! {
                <option value=word.named() selected=move || now() == word>{move || say_of(prefix, word.named(), "")}</option>
            }).collect_view()}
        </select>
    }
    .into_any()
}

/// The family.
pub(super) fn families(draft: Draft) -> AnyView {
    let set = move |family| {
        draft.change(|template| template.family = family);
        draft.keep();
    };
    let now = move || draft.now.with(|t| t.family);
    one_of(
        ("template-family", "choose-family", "family-"),
        Family::ALL,
        now,
        set,
    )
}

/// The step of the ladder.
pub(super) fn ladder(draft: Draft) -> AnyView {
    let set = move |step| {
        draft.change(|template| template.ladder = step);
        draft.keep();
    };
    let now = move || draft.now.with(|t| t.ladder);
    one_of(
        ("template-ladder", "beside-ladder", "ladder-"),
        LadderStep::ALL,
        now,
        set,
    )
}
