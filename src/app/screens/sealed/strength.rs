//! How guessable a passphrase is, while it is typed.

use deguchi::passphrase::{RECKONING, Strength, strength};
use deguchi_view::prelude::*;

use crate::words::{say, t};

/// How long it holds, what is guessed first, and what would help. Blank before there is one.
pub fn hints(typed: RwSignal<String>) -> AnyView {
    let known =
        Memo::new(move |_| typed.with(|typed| (!typed.is_empty()).then(|| strength(typed))));
    // It is read out when it changes, and it seldom does: the rest would speak at every letter.
    let time = move || known.with(|known| known.as_ref().map(|one| say(one.time(), &[])));
    view! {
        <div class="strength" id="passphrase-strength">
            <p role="status">{move || time().unwrap_or_default()}</p>
            {move || known.get().as_ref().map(more)}
        </div>
    }
    .into_any()
}

fn more(known: &Strength) -> AnyView {
    let power = known.power as usize;
    let guesses = say(known.guesses(), &[("power", power.into())]);
    let missing = known.missing as usize;
    // What holds for any passphrase stands above the field.
    let hints = known
        .hints
        .iter()
        .filter(|hint| hint.key != "passphrase-keep");
    let hints = hints
        .map(|hint| {
            let words = say(hint.key, &[("count", missing.into())]);
            view! { <li>{words}</li> }
        })
        .collect_view();
    view! {
        <ul>{hints}</ul>
        <details><summary>{guesses}</summary><p>{t(RECKONING)}</p></details>
    }
    .into_any()
}
