//! The palette: everything that one can go to or do, found by typing.

mod entries;

use deguchi::search::{folded, rank};
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use self::entries::{Entry, entries};
use super::parts::form::focus_soon;
use crate::effects::js;
use crate::effects::normal::BrowserNormal;
use crate::navigation::Navigation;
use crate::store::Store;
use crate::widgets::Dialog;
use crate::widgets::composing::is_composing;
use crate::words::{say, t};

/// Whether the palette is open.
#[derive(Clone, Copy)]
pub struct PaletteOpen(pub RwSignal<bool>);

/// The palette.
#[component]
pub fn Palette() -> View {
    let PaletteOpen(open) = expect_context();
    view! {
        <Dialog open=open id="palette" title=Signal::derive(t("palette"))>
            <Chooser open=open/>
        </Dialog>
    }
}

/// The field and what answers it; made anew each time the palette opens, so that it shows today's plan.
#[component]
fn Chooser(open: RwSignal<bool>) -> View {
    let (store, navigation) = (Store::current(), Navigation::current());
    let all = StoredValue::new_local(deguchi_view::untrack(|| entries(store, navigation)));
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let typed = folded(&typed.get(), &BrowserNormal);
        all.with_value(|all| answers(&typed, all))
    });
    // The first answer lies under Enter as soon as something else is typed.
    let at = RwSignal::new(0);
    focus_soon("palette-typed".to_owned());
    let carry_out = move |place: usize| {
        let Some(entry) = found.with_untracked(|found| found.get(place).copied()) else {
            return;
        };
        open.set(false);
        let act = all.with_value(|all| all[entry].act.clone());
        act();
    };
    let keys = move |event: KeyboardEvent| {
        if is_composing(&event) {
            return;
        }
        let count = found.with_untracked(Vec::len);
        match &*event.key() {
            "ArrowDown" if count > 0 => at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => at.update(|at| *at = (*at + count - 1) % count),
            "Enter" => carry_out(at.get_untracked()),
            _ => return,
        }
        event.prevent_default();
        show(at.get_untracked());
    };
    let option = move |(place, entry): (usize, usize)| {
        let (words, hint) =
            all.with_value(|all| (all[entry].words.clone(), all[entry].hint.clone()));
        view! {
            <li role="option" id=option_id(place) aria-selected=move || (at.get() == place).to_string()
                on:click=move |_| carry_out(place)>
                <span dir="auto">{words}</span><small>{hint}</small>
            </li>
        }
    };
    let count = move || found.with(Vec::len);
    view! {
        <input id="palette-typed" type="text" role="combobox" autocomplete="off" class="boxed" aria-label=t("palette")
            aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list"
            aria-activedescendant=move || (count() > 0).then(|| option_id(at.get()))
            placeholder=t("palette-hint") on:keydown=keys
            on:input=move |event| { at.set(0); typed.set(event_target_value(&event)); }/>
        <ul role="listbox" id="palette-list" aria-label=t("palette")>
            {move || found.get().into_iter().enumerate().map(option).collect_view()}
        </ul>
        <p class="q" role="status">{move || match count() {
            0 => say("palette-none", &[]),
            count => say("palette-count", &[("count", count.into())]),
        }}</p>
    }
}

/// The places of the entries that answer what was typed, the best first.
fn answers(typed: &str, all: &[Entry]) -> Vec<usize> {
    let asked = !typed.trim().is_empty();
    let mut found: Vec<(usize, usize)> = (0..all.len())
        .filter(|at| asked || !all[*at].only_asked)
        .filter_map(|at| Some((rank(typed, &all[at].folded)?, at)))
        .collect();
    deguchi::sorted::arrange(&mut found, &mut |one, other| one < other);
    found.into_iter().map(|(_, at)| at).collect()
}

fn option_id(place: usize) -> String {
    ["palette-", &place.to_string()].concat()
}

/// Brings an answer into sight.
fn show(place: usize) {
    let element = document().get_element_by_id(&option_id(place));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::Element>().ok()) {
        let nearest = js::object(&[("block", "nearest".into())]);
        let _ = js::call(&element, "scrollIntoView", &[nearest]);
    }
}
