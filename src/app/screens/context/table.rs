//! A table pasted from Excel: what was understood, what not, and what would change.

use deguchi::formats::{Pasted, context_from_table};
use deguchi::model::Context;
use deguchi_view::prelude::*;
use web_sys::HtmlTextAreaElement;

use crate::effects::ids::Uuids;
use crate::screens::incoming::{links_lost, replace_context};
use crate::screens::parts::{context_changes, plain};
use crate::store::Store;
use crate::words::{say, t};

/// A place to paste, and the preview of what it gives.
#[component]
pub fn PasteTable(open: RwSignal<bool>) -> View {
    let store = Store::current();
    let area = NodeRef::<HtmlTextAreaElement>::new();
    let pasted = RwSignal::new(None::<Pasted>);
    let whole = RwSignal::new(false);
    let read = move |_| {
        let text = area
            .get_untracked()
            .map(|area| area.value())
            .unwrap_or_default();
        pasted.set((!text.trim().is_empty()).then(|| context_from_table(&text, &Uuids)));
    };
    let new = move || -> Option<Context> {
        let table = pasted.get()?.context;
        let old = store.context.get();
        Some(if whole.get() {
            table.with_ids_of(&old)
        } else {
            old.overlaid(table)
        })
    };
    let nothing = move || pasted.with(|p| p.as_ref().is_none_or(|p| p.context.is_empty()));
    let lost = move || {
        let plan = store.open.get().unwrap_or_default();
        new().map_or(0, |new| links_lost(store, &plan, &new))
    };
    let take = move |_| {
        let (Some(new), Some(plan)) = (new(), store.open.get_untracked()) else {
            return;
        };
        if replace_context(store, &plan, new) {
            open.set(false);
        }
    };
    let had = store.context.with_untracked(|context| !context.is_empty());
    view! {
        <p class="q" id="table-how">{t("table-how")}</p>
        <label class="label" for="table-text">{t("table-label")}</label>
        <textarea id="table-text" class="boxed" rows="5" spellcheck="false" autocomplete="off" wrap="off"
            aria-describedby="table-how" placeholder=t("table-hint") node_ref=area on:input=read></textarea>
        {move || pasted.get().map(|pasted| {
            let (understood, left) = (pasted.context.clone(), pasted.left);
            let left_count = left.len();
            view! {
                <p role="status">{if understood.is_empty() { say("table-nothing", &[]) }
                    else { say("table-read", &[("left", left_count.into())]) }}</p>
                {(left_count > 0).then(|| view! {
                    <section class="left-rows"><h3 class="shu">{say("table-left", &[])}</h3>
                        <ul>{left.into_iter().map(|row| view! {
                            <li><span class="label">{say("table-row", &[("row", row.row.into())])}</span>{plain(&row.text)}</li>
                        }).collect_view()}</ul>
                        <p class="q">{say("table-left-why", &[])}</p>
                    </section>
                })}
            }
        })}
        <Show when=move || !nothing()>
            {had.then(|| view! {
                <label class="choice"><input type="checkbox" prop:checked=move || whole.get()
                    on:change=move |event| whole.set(event_target_checked(&event))/><span>{t("table-whole")}</span></label>
            })}
            <h3>{t("table-changes")}</h3>
            {move || new().map(|new| context_changes(&store.context.get(), &new))}
            {move || (lost() > 0).then(|| view! { <p class="shu">{say("context-links-lost", &[("count", lost().into())])}</p> })}
        </Show>
        <p class="go">
            <button class="btn first" disabled=nothing on:click=take>{t("incoming-take")}</button>
            <button class="btn" on:click=move |_| open.set(false)>{t("incoming-leave")}</button>
        </p>
    }
}
