//! The house style: own words and required fields. One person writes it, and it goes on with the context.

use deguchi::command::{Act, HouseEdit};
use deguchi::model::{Required, WordList};
use deguchi_view::prelude::*;

use crate::screens::incoming::house_count;
use crate::screens::parts::form::{grows, locked, row};
use crate::store::Store;
use crate::words::{say, say_of, t};

/// The lists with the ids of their fields, the keys of their names and of what stands there while they are empty.
const LISTS: [(WordList, &str, &str); 4] = [
    (WordList::Hedges, "house-hedges", "house-hedges-hint"),
    (
        WordList::EndlessVerbs,
        "house-endless-verbs",
        "house-endless-verbs-hint",
    ),
    (
        WordList::Customers,
        "house-customers",
        "house-customers-hint",
    ),
    (WordList::Allowed, "house-allowed", "house-allowed-hint"),
];

fn words_of(list: WordList, key: &'static str, hint: &'static str) -> AnyView {
    let store = Store::current();
    let value = Signal::derive(move || store.house.with(|house| list.of(&house.words).join("\n")));
    let set = Callback::new(move |new: String| {
        let lines = new.split('\n').map(str::to_owned).collect();
        let words = if new.is_empty() { Vec::new() } else { lines };
        store.dispatch(Act::House(HouseEdit::Words(list, words)));
    });
    row(key, grows(key, key, hint, value, set))
}

/// The section.
#[component]
pub fn HouseStyle() -> View {
    let store = Store::current();
    let some = store.house.with_untracked(|house| !house.is_empty());
    let count = move || store.house.with(|house| house_count(house));
    let summary = move || {
        let what = count();
        if what.is_empty() {
            say("house-none", &[])
        } else if store.house.with(|house| house.off) {
            say("house-summary-off", &[("what", (&what).into())])
        } else {
            what
        }
    };
    view! {
        <details class="leaf house" open=some>
            <summary><b>{t("house-title")}</b>" "<span class="q">{summary}</span></summary>
            <p class="q">{t("house-why")}</p>
            <Show when=move || store.house.with(|house| !house.is_empty())>
                <label class="choice">
                    <input type="checkbox" prop:checked=move || store.house.with(|house| !house.off) disabled=locked()
                        on:change=move |event| {
                            let off = !event_target_checked(&event);
                            store.dispatch(Act::House(HouseEdit::Off(off)));
                        }/>
                    <span>{t("house-use")}<small>{t("house-use-why")}</small></span>
                </label>
            </Show>
            {row("house-required", view! { <RequiredFields/> }.into_any())}
            {LISTS.map(|(list, key, hint)| words_of(list, key, hint)).collect_view()}
            <Show when=move || store.house.with(|house| !house.words.terms.is_empty())>
                {row("house-terms", view! {
                    <dl class="terms">{move || store.house.with(|house| house.words.terms.iter().map(|term| view! {
                        <div><dt dir="auto">{term.word.clone()}</dt><dd dir="auto">{term.meaning.clone()}</dd></div>
                    }).collect_view())}</dl>
                }.into_any())}
            </Show>
        </details>
    }
}

/// Which fields every goal must have.
#[component]
fn RequiredFields() -> View {
    let store = Store::current();
    let one = move |field: Required| {
        let on = move || store.house.with(|house| house.required.contains(&field));
        let turn = move |event: web_sys::Event| {
            let required = event_target_checked(&event);
            store.dispatch(Act::House(HouseEdit::Require(field, required)));
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=on disabled=locked() on:change=turn/>
                <span>{move || say_of("field-", field.name(), "")}</span>
            </label>
        }
    };
    view! {
        <fieldset class="ways"><legend class="vh">{t("house-required")}</legend>
            {Required::ALL.iter().map(|&field| one(field)).collect_view()}
        </fieldset>
    }
}
