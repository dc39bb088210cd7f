//! A goal kept as a template: what goes along, what was taken out, and what its owner says of it.

use deguchi::assistant::{Called, Place};
use deguchi::catalogue::{Answers, Filler, Keeping, Kept, Taken, Why, keep};
use deguchi::messages::Argument;
use deguchi::model::{Family, Goal, GoalId, Language, Template, TemplateId};
use deguchi_view::prelude::*;

use crate::effects::normal::BrowserNormal;
use crate::library::Library;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::Nothing;
use crate::screens::parts::form::row;
use crate::screens::templates::one_of;
use crate::store::Store;
use crate::widgets::{LineField, Toasts};
use crate::words::{Words, say, t};

/// What the template is made of: the goal's public face, without the names of the owner's lists.
fn kept(goal: &Goal, id: TemplateId, language: Language) -> Kept {
    let store = Store::current();
    let mut names = store.own.with_untracked(|own| own.names.0.clone());
    names.extend(
        store
            .house
            .with_untracked(|house| house.words.customers.clone()),
    );
    names.retain(|name| !name.trim().is_empty());
    let said = |key: &str, arguments: &[(&str, Argument<'_>)]| say(key, arguments);
    let keeping = Keeping {
        id,
        names: &names,
        language,
        say: &said,
        normal: &BrowserNormal,
    };
    keep(&goal.public, &keeping)
}

/// The screen.
#[component]
pub fn Keep(goal: GoalId) -> View {
    let store = Store::current();
    let Some(signal) = store.goal(&goal) else {
        return view! { <Nothing/> };
    };
    let language = Words::current().language_now();
    let id = TemplateId::new(store.fresh()).unwrap_or_default();
    let Kept { template, taken } = signal.with_untracked(|goal| kept(goal, id, language));
    let own = Library::current().own(language);
    let draft = RwSignal::new(Template {
        // Whoever has kept one before is its author again.
        author: own.pack.author.clone(),
        licence: own.pack.licence.clone(),
        ..template
    });
    let back = Route::Goal(store.open.get_untracked().unwrap_or_default(), goal);
    let away = back.write();
    let take = move |_| {
        let library = Library::current();
        let mut own = library.own(language);
        let template = draft.get_untracked();
        own.pack.author.clone_from(&template.author);
        own.pack.licence.clone_from(&template.licence);
        own.pack.templates.push(template);
        match library.put(&own) {
            Ok(()) => {
                Navigation::current().go(&Route::Templates);
                Toasts::current().say(say("keep-done", &[]));
            }
            Err(_) => Toasts::current().say(say("library-full", &[])),
        }
    };
    view! {
        <main class="paper keep">
            <header><h1 class="mincho">{t("keep-title")}</h1><p class="q">{t("keep-why")}</p></header>
            <div class="leaf">
                {line("keep-name", "keep-name-hint", draft, |t| &mut t.name)}
                {row("choose-family", families(draft))}
                {line("keep-summary", "keep-summary-hint", draft, |t| &mut t.summary)}
                {line("keep-author", "keep-author-hint", draft, |t| &mut t.author)}
                {line("keep-licence", "keep-licence-hint", draft, |t| &mut t.licence)}
            </div>
            <section class="leaf loose"><h2>{t("keep-taken")}</h2>{taken_out(&taken)}</section>
            <section class="leaf loose"><h2>{t("keep-text")}</h2>{move || draft.with(|draft| text(draft, language))}</section>
            <p class="go keep">
                <button class="btn first big" on:click=take>{t("keep-do")}</button>
                <a class="btn big" href=away>{t("incoming-leave")}</a>
            </p>
        </main>
    }
}

/// A text of the template in one line.
fn line(
    key: &'static str,
    hint: &'static str,
    draft: RwSignal<Template>,
    of: fn(&mut Template) -> &mut String,
) -> AnyView {
    let value = Signal::derive(move || draft.with(|draft| of(&mut draft.clone()).clone()));
    let set = Callback::new(move |new: String| draft.update(|draft| *of(draft) = new));
    row(
        key,
        view! { <LineField id=key label=Signal::derive(t(key)) placeholder=Signal::derive(t(hint)) value=value on_input=set/> }
            .into_any(),
    )
}

fn families(draft: RwSignal<Template>) -> AnyView {
    let now = move || draft.with(|t| t.family);
    let set = move |family| draft.update(|draft| draft.family = family);
    one_of(
        ("keep-family", "choose-family", "family-"),
        Family::ALL,
        now,
        set,
    )
}

/// What does not go along, field by field.
fn taken_out(taken: &[Taken]) -> AnyView {
    let field = |place: &Place| say(&["place-", place.kind()].concat(), &[]);
    let line = |place: &Place, words: String, what: &'static str| {
        view! { <li><span class="label">{field(place)}</span><b dir="auto">{words}</b><small>{t(what)}</small></li> }
    };
    // Names first: they are what must not go along.
    let names = taken.iter().filter_map(|taken| {
        let what = match &taken.why {
            Why::Name(_, Called::Customer) => "keep-as-customer",
            Why::Name(_, Called::Person) => "keep-as-person",
            Why::Name(_, Called::Contact) => "keep-as-contact",
            Why::Left => return None,
        };
        Some(line(&taken.place, taken.words.clone(), what))
    });
    let mut left: Vec<(&Place, Vec<&str>)> = Vec::new();
    for taken in taken.iter().filter(|taken| taken.why == Why::Left) {
        match left
            .iter_mut()
            .find(|(place, _)| place.kind() == taken.place.kind())
        {
            Some((_, words)) => words.push(&taken.words),
            None => left.push((&taken.place, vec![&taken.words])),
        }
    }
    let comma = say("check-comma", &[]);
    let left = left
        .iter()
        .map(|(place, words)| line(place, words.join(&comma), "keep-left"));
    let lines = names.chain(left);
    view! {
        <p class="q">{t("keep-private")}</p>
        {if taken.is_empty() {
            view! { <p>{t("keep-nothing")}</p> }.into_any()
        } else {
            view! { <ul class="taken-out">{lines.collect_view()}</ul> }.into_any()
        }}
    }
    .into_any()
}

/// The template's goal with its blanks.
fn text(template: &Template, language: Language) -> AnyView {
    let none = Answers::new();
    let fill = Filler::new(template, &none, language);
    let goals = template.goals.iter().flat_map(|goal| &goal.levels);
    goals
        .map(|wording| {
            view! { <h3 class="mincho">{fill.text(&wording.title)}</h3><p class="write">{fill.text(&wording.statement)}</p>
                <p class="q">{fill.text(&wording.criterion)}</p> }
        })
        .collect_view()
        .into_any()
}
