//! Company and section: what goals are linked to. One person writes it and gives it to twenty.

mod cascade;
mod give;
mod house;
mod kept;
mod table;

use deguchi::command::{Act, ContextEdit, ContextText};
use deguchi_view::prelude::*;

use super::incoming::{links_lost, replace_context};
use super::parts::form::{grows, locked, named, row};
use super::parts::{TEXTS, context_changes};
use crate::arrivals::Arrivals;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::{Dialog, Icon, PickFile};
use crate::words::{Words, say, t};

fn value(text: ContextText) -> Signal<String> {
    let store = Store::current();
    Signal::derive(move || store.context.with(|context| text.of(context).to_owned()))
}

fn set(text: ContextText) -> Callback<String> {
    let store = Store::current();
    Callback::new(move |new| {
        store.dispatch(Act::Context(ContextEdit::Text(text, new)));
    })
}

/// The keys of a text's name and hint; the first is the id of its field too.
fn keys(text: ContextText) -> (&'static str, &'static str) {
    TEXTS
        .iter()
        .find(|(which, ..)| *which == text)
        .map_or(("", ""), |(_, key, hint)| (*key, *hint))
}

fn line(text: ContextText) -> AnyView {
    let (key, hint) = keys(text);
    named(key, key, hint, value(text), set(text))
}

fn growing(text: ContextText) -> AnyView {
    let (key, hint) = keys(text);
    grows(key, key, hint, value(text), set(text))
}

fn text_row(text: ContextText) -> AnyView {
    row(keys(text).0, growing(text))
}

/// A meaning: its name above it, inside a row of three.
fn meaning(text: ContextText) -> AnyView {
    view! { <div class="named"><span class="label">{t(keys(text).0)}</span>{growing(text)}</div> }
        .into_any()
}

/// The screen.
#[component]
pub fn ContextScreen() -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let (guided, sheet) = (
        Route::Begin(plan.clone()).write(),
        Route::Plan(plan).write(),
    );
    let none = move || store.order.with(Vec::is_empty);
    view! {
        <main class="paper context">
            <header><h1 class="mincho">{t("context-title")}</h1><p class="q">{t("context-why")}</p></header>
            <WaysIn/>
            <div class="leaf">
                {row("context-whose", view! {
                    <div class="pair-grid">
                        {line(ContextText::Name)}{line(ContextText::Company)}{line(ContextText::Department)}{line(ContextText::Section)}
                    </div>
                }.into_any())}
                {row("level-company-long", view! { <cascade::Figures/> }.into_any())}
                {text_row(ContextText::Vision)}
                {text_row(ContextText::Focus)}
                {row("level-department-long", view! { <cascade::Policies/> }.into_any())}
                {row("level-section-long", view! { <cascade::Objectives/> }.into_any())}
            </div>
            <div class="leaf">
                {text_row(ContextText::Purpose)}
                {row("context-meanings", view! {
                    <div class="meanings">
                        {meaning(ContextText::Result)}{meaning(ContextText::Process)}{meaning(ContextText::Contribution)}
                    </div>
                }.into_any())}
                {text_row(ContextText::Slogan)}
                {text_row(ContextText::UsedFor)}
                {text_row(ContextText::AiRules)}
            </div>
            <house::HouseStyle/>
            <give::Give/>
            <p class="go keep">
                <a class="btn first big" href=move || if none() { guided.clone() } else { sheet.clone() }>{t("head-write")}</a>
            </p>
        </main>
    }
}

/// Sample, table, file.
#[component]
fn WaysIn() -> View {
    let store = Store::current();
    let arrivals = Arrivals::current();
    let (sample, table) = (RwSignal::new(false), RwSignal::new(false));
    let others = RwSignal::new(false);
    // The other plans do not change while one types here.
    let kept = Memo::new(move |_| {
        store.plans.track();
        store.contexts_beside()
    });
    let some = move || {
        let here = store.context.get();
        kept.with(|kept| kept.iter().any(|kept| kept::differs(kept, &here)))
    };
    let empty = move || store.context.with(|context| context.is_empty());
    let guided = Route::Begin(store.open.get_untracked().unwrap_or_default()).write();
    let sample_context = || {
        Words::current()
            .catalogue_now()
            .sample_context()
            .cloned()
            .unwrap_or_default()
    };
    // Into an empty place the sample goes at once; in the place of something only after a look.
    let take_sample = move |_| {
        if empty() {
            if let Some(plan) = store.open.get_untracked() {
                replace_context(store, &plan, sample_context());
            }
        } else {
            sample.set(true);
        }
    };
    view! {
        <div class="ways-in">
            <button class="btn" class:first=empty disabled=locked() on:click=take_sample>{t("context-sample")}</button>
            <button class="btn" disabled=locked() on:click=move |_| table.set(true)><Icon name="table"/>{t("context-paste")}</button>
            <Show when=some>
                <button class="btn" disabled=locked() on:click=move |_| others.set(true)><Icon name="list"/>{t("contexts-choose")}</button>
            </Show>
            <PickFile id="context-file" class="btn" on_files=Callback::new(move |files| arrivals.open_files(files))>
                <Icon name="file"/>{t("context-open")}
            </PickFile>
            <Show when=move || !empty() && store.order.with(Vec::is_empty)>
                <a class="btn first" href=guided.clone()>{t("guide-open")}</a>
            </Show>
        </div>
        <Dialog open=sample id="sample-context" title=Signal::derive(t("context-sample"))>
            <Replacing new=sample_context() open=sample/>
        </Dialog>
        <Dialog open=others id="kept-contexts" title=Signal::derive(t("contexts-title"))>
            <kept::KeptContexts open=others/>
        </Dialog>
        <Dialog open=table id="paste-table" title=Signal::derive(t("context-paste"))>
            <table::PasteTable open=table/>
        </Dialog>
    }
}

/// What a new context would change, and the button that puts it in the old one's place.
#[component]
fn Replacing(new: deguchi::model::Context, open: RwSignal<bool>) -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let old = store.context.get_untracked();
    let new = new.with_ids_of(&old);
    let (same, lost) = (*old == new, links_lost(store, &plan, &new));
    let changes = context_changes(&old, &new);
    let new = StoredValue::new(new);
    let take = move |_| {
        if replace_context(store, &plan, new.get_value()) {
            open.set(false);
        }
    };
    view! {
        <p>{t(if same { "context-same" } else { "incoming-nothing-yet" })}</p>
        {changes}
        {(lost > 0).then(|| view! { <p class="shu">{say("context-links-lost", &[("count", lost.into())])}</p> })}
        <p class="go">
            <button class="btn first" disabled=same on:click=take>{t("context-replace")}</button>
            <button class="btn" on:click=move |_| open.set(false)>{t("incoming-leave")}</button>
        </p>
    }
}
