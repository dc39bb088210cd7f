//! The house style of a pack, before it is taken in: what it holds, and whether one wants it.

use deguchi::model::{House, WordList};
use deguchi_view::prelude::*;

use crate::screens::parts::plain;
use crate::words::{say, say_of, t};

/// The choice, with all that the house style holds below it; `old` is what stands in its place.
#[component]
pub fn TakeHouse(house: House, old: Signal<House>, wanted: RwSignal<bool>) -> View {
    let count = house_count(&house);
    let new = house.clone();
    let replaces = move || {
        old.with(|old| !old.is_empty() && (old.words != new.words || old.required != new.required))
    };
    let names = |words: &[String]| {
        let words = words
            .iter()
            .map(|word| word.trim())
            .filter(|word| !word.is_empty());
        words
            .map(plain)
            .collect::<Vec<_>>()
            .join(&say("check-comma", &[]))
    };
    let required = || {
        let fields = house.required.iter();
        let named: Vec<String> = fields
            .map(|field| say_of("field-", field.name(), ""))
            .collect();
        named.join(&say("check-comma", &[]))
    };
    let terms: Vec<String> = house
        .words
        .terms
        .iter()
        .map(|term| term.word.clone())
        .collect();
    let lists = WordList::ALL.iter().map(|list| {
        (
            ["house-", list.name()].concat(),
            names(list.of(&house.words)),
        )
    });
    let lines = [("house-required".to_owned(), required())]
        .into_iter()
        .chain(lists)
        .chain([("house-terms".to_owned(), names(&terms))])
        .filter(|(_, words)| !words.is_empty())
        .map(|(key, words)| view! { <div><dt>{say(&key, &[])}</dt><dd dir="auto">{words}</dd></div> })
        .collect_view();
    view! {
        <section class="row"><h2 class="label">{t("house-title")}</h2>
            <div>
                <label class="choice">
                    <input type="checkbox" prop:checked=move || wanted.get()
                        on:change=move |event| wanted.set(event_target_checked(&event))/>
                    <span>{move || say("incoming-house", &[("what", (&count).into())])}<small>{t("house-use-why")}</small></span>
                </label>
                <dl class="terms">{lines}</dl>
                {move || replaces().then(|| view! { <p class="shu" role="status">{t("incoming-house-replaces")}</p> })}
            </div>
        </section>
    }
}

/// "Own words: 5, required fields: 2"; empty where it says nothing.
pub fn house_count(house: &House) -> String {
    let written = |words: &[String]| words.iter().filter(|word| !word.trim().is_empty()).count();
    let words = &house.words;
    let lists = [
        &words.hedges,
        &words.endless_verbs,
        &words.customers,
        &words.allowed,
    ];
    let own = words.terms.len() + lists.iter().map(|list| written(list)).sum::<usize>();
    let counts = [
        ("house-count-words", own),
        ("house-count-required", house.required.len()),
    ];
    let filled = counts.into_iter().filter(|(_, count)| *count > 0);
    let named: Vec<String> = filled
        .map(|(key, count)| say(key, &[("count", count.into())]))
        .collect();
    named.join(&say("check-comma", &[]))
}
