//! The ways out: the file, its text, a table for Excel, paper.

use deguchi::command::Act;
use deguchi::formats::Outgoing;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::HandIn;
use crate::effects::{clipboard, files, printer};
use crate::screens::parts::take_backup;
use crate::store::Store;
use crate::widgets::{Icon, Toasts};
use crate::words::{day, say, t};

/// Notes that this paper left: once, and it stays on the screen as it left.
fn left(hand_in: HandIn) {
    let paper = hand_in.paper.get_untracked();
    let before = hand_in.handed.get_untracked();
    if before.is_some_and(|before| before.json == paper.json) {
        return;
    }
    hand_in.handed.set(Some(paper));
    Store::current().dispatch(Act::HandedIn);
}

/// The plate with the buttons.
#[component]
pub fn Actions() -> View {
    let hand_in = HandIn::current();
    let (store, toasts) = (Store::current(), Toasts::current());
    let taken = RwSignal::new(false);
    let plate = NodeRef::<HtmlElement>::new();
    // On a phone the button is at the foot of the window, and what is said about the file far below it.
    let show = move || {
        let height = window()
            .inner_height()
            .ok()
            .and_then(|height| height.as_f64());
        if let (Some(plate), Some(height)) = (plate.get_untracked(), height)
            && plate.get_bounding_client_rect().top() > height - 200.0
        {
            plate.scroll_into_view();
        }
    };
    let take = move |_| {
        let paper = hand_in.paper.get_untracked();
        if files::save_public(&paper.document.0.file_name(), &paper.json).is_ok() {
            store.keeping.file_left();
            left(hand_in);
            taken.set(true);
            request_animation_frame(show);
        } else {
            toasts.say(say("submit-file-failed", &[]));
        }
    };
    let said = move |copied: bool, done: &'static str| {
        toasts.say(say(if copied { done } else { "submit-copy-failed" }, &[]));
    };
    let copy = move |_| {
        let paper = hand_in.paper.get_untracked();
        spawn_local(async move {
            let copied = clipboard::copy_public(&paper.json).await.is_ok();
            if copied {
                left(hand_in);
            }
            said(copied, "submit-copied");
        });
    };
    let table = move |_| {
        let paper = hand_in.paper.get_untracked();
        let table = Outgoing::table(&paper.document, |key| say(key, &[]));
        said(clipboard::copy_table(&table).is_ok(), "submit-table-copied");
    };
    // Paper takes every goal: they are drawn first.
    let print = move |_| {
        hand_in.drawn.set(usize::MAX);
        request_animation_frame(printer::print);
    };
    view! {
        <section class="plate outs" node_ref=plate aria-label=t("submit-outs")>
            <p class="take"><button class="btn first big" on:click=take><Icon name="down"/>{t("submit-take")}</button></p>
            <Show when=move || taken.get()><Taken/></Show>
            <p class="others">
                <button class="btn" on:click=copy><Icon name="copy"/>{t("submit-copy")}</button>
                <button class="btn" on:click=table><Icon name="table"/>{t("submit-table")}</button>
                <button class="btn" on:click=print><Icon name="print"/>{t("received-print")}</button>
            </p>
            <p class="q">{t("submit-outs-why")}</p>
        </section>
    }
}

/// What to do with the file, and the offer of the owner's own backup.
#[component]
fn Taken() -> View {
    let hand_in = HandIn::current();
    let store = Store::current();
    let (name, revision) = hand_in.submission(|document| (document.file_name(), document.revision));
    let how = move || {
        let (to, by) = store
            .head
            .with(|head| (head.hand_in.to.trim().to_owned(), head.hand_in.by));
        let by = by.map(day);
        match (to.is_empty(), by) {
            (true, _) => say("submit-taken-how", &[]),
            (false, None) => say("submit-taken-to", &[("to", (&to).into())]),
            (false, Some(by)) => say(
                "submit-taken-by",
                &[("to", (&to).into()), ("day", (&by).into())],
            ),
        }
    };
    view! {
        <div class="taken" role="status">
            <p><b>{move || say("submit-taken", &[("name", (&name).into()), ("revision", revision.into())])}</b></p>
            <p>{how}</p>
            <p class="q">{t("submit-taken-backup")}</p>
            <button class="btn small" on:click=move |_| take_backup(store)>{t("backup-take")}</button>
        </div>
    }
}
