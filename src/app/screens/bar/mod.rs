//! The bar at the top: where one is, whether it is saved, and the few things that hold everywhere.

use deguchi::model::Language;
use deguchi_view::prelude::*;

use super::palette::PaletteOpen;
use super::parts::{file_words, saved_words, switch_language, turn_theme};
use super::shortcuts::{Deed, keys_of};
use crate::keeping::Saved;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Icon;
use crate::widgets::icon::{MarkIcon, ThemeIcon};
use crate::words::{Words, say, t};

/// The bar.
#[component]
pub fn Bar() -> View {
    let store = Store::current();
    let navigation = Navigation::current();
    let plan = Memo::new(move |_| {
        let named = navigation.route().plan().cloned()?;
        (store.open.get().as_ref() == Some(&named)).then_some(named)
    });
    view! {
        <header class="bar">
            <a class="mark" href="#/" aria-label=t("to-start")><MarkIcon/><span>"Deguchi"</span></a>
            {move || plan.get().map(|plan| view! {
                <a class="plan" href=Route::Head(plan.clone()).write() title=t("head-title")>
                    {move || plan_title(store)}
                </a>
                <SaveState/>
                <span class="gap"></span>
                <Sections plan=plan.clone()/>
                <span class="gap"></span>
                <Steps/>
            })}
            <Show when=move || plan.get().is_none()><span class="gap"></span></Show>
            <Commands/>
            <Languages/>
            <button class="icon" aria-label=t("theme-switch") title=t("theme-switch") on:click=move |_| turn_theme(store)>
                <ThemeIcon/>
            </button>
            {move || plan.get().map(|plan| {
                let here = Route::Submit(plan.clone());
                let there = here.clone();
                view! {
                    <a class="btn first" href=here.write()
                        aria-current=move || (navigation.route() == there).then_some("page")>{t("to-submit")}</a>
                }
            })}
        </header>
    }
}

/// The title of the open plan, or words for one without.
pub fn plan_title(store: Store) -> String {
    let title = store.head.with(|head| head.title.clone());
    if title.trim().is_empty() {
        say("plan-untitled", &[])
    } else {
        title
    }
}

#[component]
fn Sections(plan: deguchi::model::PlanId) -> View {
    let navigation = Navigation::current();
    let at = move |kind: &'static str| {
        let here = match navigation.route() {
            Route::Plan(_)
            | Route::Goal(..)
            | Route::Notes(..)
            | Route::NewGoal(_)
            | Route::Begin(_)
            | Route::Guide(..) => "write",
            Route::Balance(_) => "balance",
            Route::Context(_) => "context",
            Route::Check(_) => "check",
            _ => "",
        };
        (here == kind).then_some("page")
    };
    view! {
        <nav aria-label=t("sections")>
            <a href=Route::Plan(plan.clone()).write() aria-current=move || at("write")>{t("section-write")}</a>
            <a href=Route::Balance(plan.clone()).write() aria-current=move || at("balance")>{t("section-balance")}</a>
            <a href=Route::Context(plan.clone()).write() aria-current=move || at("context")>{t("section-context")}</a>
            <a href=Route::Check(plan).write() aria-current=move || at("check")>{t("section-check")}</a>
        </nav>
    }
}

#[component]
fn SaveState() -> View {
    let store = Store::current();
    let keeping = store.keeping;
    let (words, file) = (move || saved_words(keeping), move || file_words(keeping));
    let failed = move || matches!(keeping.saved.get(), Saved::Failed(_));
    view! {
        <span class="state" class:failed=failed>
            <span role="status">
                <Show when=failed fallback=|| view! { <Icon name="check"/> }><Icon name="close"/></Show>
                <span>{words}</span>
            </span>
            <a class="cut" href="#/plans">{file}</a>
        </span>
    }
}

#[component]
fn Steps() -> View {
    let store = Store::current();
    let name = move |key: &'static str, none: &'static str, label: Option<String>, deed| match label
    {
        Some(label) => {
            let what = say(&["change-", &label].concat(), &[]);
            say(
                key,
                &[("what", (&what).into()), ("keys", (&keys_of(deed)).into())],
            )
        }
        None => say(none, &[]),
    };
    let undo = move || name("undo", "undo-none", store.steps.get().0, Deed::Undo);
    let redo = move || name("redo", "redo-none", store.steps.get().1, Deed::Redo);
    view! {
        <span class="set">
            <button class="icon" aria-label=undo title=undo disabled=move || store.steps.get().0.is_none()
                on:click=move |_| store.undo()><Icon name="undo"/></button>
            <button class="icon redo" aria-label=redo title=redo disabled=move || store.steps.get().1.is_none()
                on:click=move |_| store.redo()><Icon name="redo"/></button>
        </span>
    }
}

/// The way to the palette for a hand on a mouse or a phone.
#[component]
fn Commands() -> View {
    let PaletteOpen(open) = expect_context();
    let title = move || {
        say(
            "commands-keys",
            &[("keys", (&keys_of(Deed::Palette)).into())],
        )
    };
    view! {
        <button class="icon" aria-label=t("commands") title=title aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <Icon name="search"/>
        </button>
    }
}

#[component]
fn Languages() -> View {
    let store = Store::current();
    let words = Words::current();
    let button = move |language: Language, text: &'static str| {
        view! {
            <button lang=language.name() aria-pressed=move || (words.language() == language).to_string()
                on:click=move |_| switch_language(store, language)>{text}</button>
        }
    };
    view! {
        <span class="lang" role="group" aria-label=t("language")>
            {button(Language::Ja, "日本語")}
            {button(Language::En, "EN")}
        </span>
    }
}
