//! The head of a plan: whose it is, for which period, who looks at it when, and where it goes.

mod dates;
mod lists;

use deguchi::command::{Act, HeadEdit, HeadText, OwnEdit};
use deguchi::model::Head;
use deguchi_view::prelude::*;

use super::parts::form::{grows, named, row};
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::t;

fn of(text: HeadText, head: &Head) -> &str {
    match text {
        HeadText::Title => &head.title,
        HeadText::Name => &head.owner.name,
        HeadText::Number => &head.owner.number,
        HeadText::Section => &head.owner.section,
        HeadText::Grade => &head.owner.grade,
        HeadText::Evaluator => &head.evaluator,
        HeadText::HandInTo => &head.hand_in.to,
    }
}

fn line(text: HeadText, id: &'static str, key: &'static str) -> AnyView {
    let store = Store::current();
    named(
        id,
        key,
        "",
        Signal::derive(move || store.head.with(|head| of(text, head).to_owned())),
        Callback::new(move |new| {
            store.dispatch(Act::Head(HeadEdit::Text(text, new)));
        }),
    )
}

/// The screen.
#[component]
pub fn HeadScreen() -> View {
    let plan = Store::current().open.get_untracked().unwrap_or_default();
    view! {
        <main class="paper head">
            <header><h1 class="mincho">{t("head-title")}</h1><p class="q">{t("head-why")}</p></header>
            <div class="leaf">
                {row("head-sheet", line(HeadText::Title, "head-title", "head-name-of-sheet"))}
                {row("head-owner", view! {
                    <div class="pair-grid">
                        {line(HeadText::Name, "owner-name", "head-name")}
                        {line(HeadText::Number, "owner-number", "head-number")}
                        {line(HeadText::Section, "owner-section", "head-section")}
                        {line(HeadText::Grade, "owner-grade", "head-grade")}
                    </div>
                }.into_any())}
                {row("head-period", view! { <dates::PeriodFields/> }.into_any())}
                {row("head-evaluator", line(HeadText::Evaluator, "evaluator", "head-evaluator-name"))}
                {row("head-check-ins", view! { <dates::CheckIns/> }.into_any())}
                {row("head-reviews", view! { <dates::Reviews/> }.into_any())}
                {row("head-hand-in", view! {
                    <div class="pair-grid">
                        {line(HeadText::HandInTo, "hand-in-to", "head-hand-in-to")}
                        <dates::HandInBy/>
                    </div>
                }.into_any())}
                {row("head-categories", view! { <lists::Categories/> }.into_any())}
            </div>
            <Names/>
            <p class="go keep"><a class="btn first big" href=Route::Plan(plan).write()>{t("head-write")}</a></p>
        </main>
    }
}

/// Names that must not stand in public text: private, on the notes' paper.
#[component]
fn Names() -> View {
    let store = Store::current();
    let hidden = move || store.keeping.settings.with(|s| s.hide_notes);
    let value = Signal::derive(move || store.own.with(|own| own.names.0.join("\n")));
    let field = move || {
        grows(
            "own-names",
            "head-names",
            "head-names-hint",
            value,
            Callback::new(move |new: String| {
                let lines = new.split('\n').map(str::to_owned).collect();
                store.dispatch(Act::Own(OwnEdit::Names(if new.is_empty() {
                    Vec::new()
                } else {
                    lines
                })));
            }),
        )
    };
    view! {
        <section class="leaf back" aria-label=t("head-names")>
            <div class="tint"></div>
            <section class="row"><h2 class="label"><Icon name="lock"/>{t("head-names")}</h2>
                <p>{t("head-names-why")}</p>
                <Show when=hidden fallback=field>
                    <p class="go"><span class="q">{t("notes-hidden")}</span>
                        <button class="btn small" on:click=move |_| store.keeping.set(|s| s.hide_notes = false)>
                            <Icon name="eye"/>{t("notes-unhide")}</button></p>
                </Show>
                <p class="q">{t("notes-kept")}</p>
            </section>
        </section>
    }
}
