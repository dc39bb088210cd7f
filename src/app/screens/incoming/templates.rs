//! What else a pack holds: templates, categories, strengths. They are kept here beside the built-in ones;
//! of two versions of a pack each entry is looked at by itself, and nothing is replaced unasked.

use deguchi::catalogue::{Choice, Choices, Difference, Part, Stand, differences, merge, usual};
use deguchi::formats::Pack;
use deguchi_view::prelude::*;

use crate::library::Library;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::parts::plain;
use crate::widgets::Toasts;
use crate::words::{say, say_of, t};

/// What is kept of a pack for beginning goals; company, section and house style belong to a goal sheet.
pub fn kept_of(pack: &Pack) -> Pack {
    Pack {
        context: None,
        words: Default::default(),
        required: Default::default(),
        ..pack.clone()
    }
}

/// Whether there is any of it.
pub fn some_in(pack: &Pack) -> bool {
    !(pack.templates.is_empty() && pack.categories.is_empty() && pack.exit_models.is_empty())
}

/// The preview, entry by entry, and the button that takes it in.
#[component]
pub fn TakeTemplates(pack: Pack) -> View {
    let library = Library::current();
    let arriving = kept_of(&pack);
    let here = library.version_of(&arriving);
    let before = here.as_ref().map(|shelved| kept_of(&shelved.pack));
    let all = differences(&before.unwrap_or_default(), &arriving);
    let news = all
        .iter()
        .any(|one| !matches!(one.stand, Stand::Same | Stand::OnlyHere));
    let choices = RwSignal::new(Choices::default());
    let newer = here.as_ref().is_some_and(|shelved| shelved.newer);
    let take = move |_| {
        let toasts = Toasts::current();
        let before = here.clone();
        let mut shelved = match &here {
            Some(there) => there.clone(),
            None => library.place_for(Pack {
                templates: Vec::new(),
                categories: Vec::new(),
                exit_models: Vec::new(),
                ..arriving.clone()
            }),
        };
        match choices.with_untracked(|choices| merge(&shelved.pack, &arriving, choices)) {
            Ok(merged) => shelved.pack = merged,
            Err(_) => {
                toasts.say(say("incoming-templates-too-many", &[]));
                return;
            }
        }
        if library.put(&shelved).is_err() {
            toasts.say(say("library-full", &[]));
            return;
        }
        Navigation::current().go(&Route::Templates);
        let key = shelved.key;
        toasts.offer(
            say("incoming-templates-taken", &[]),
            say("undo-now", &[]),
            move || {
                let outcome = match &before {
                    Some(before) => library.put(before),
                    None => library.remove(&key),
                };
                if outcome.is_err() {
                    toasts.say(say("library-full", &[]));
                }
            },
        );
    };
    view! {
        <section class="leaf loose"><h2>{t("incoming-templates")}</h2>
            <p class="q">{t(if news { "incoming-templates-why" } else { "incoming-templates-same" })}</p>
            <ul class="entries-of-pack">{all.iter().map(|one| entry(one, choices)).collect_view()}</ul>
            <p class="go"><button class="btn first" disabled=!news || newer on:click=take>{t("incoming-templates-take")}</button></p>
        </section>
    }
}

/// An entry: how it stands, what differs, and what can be done.
fn entry(one: &Difference, choices: RwSignal<Choices>) -> AnyView {
    let name = if one.name.trim().is_empty() {
        one.key.clone()
    } else {
        one.name.clone()
    };
    let stand = say_of("stand-", one.stand.name(), "");
    let part = say_of("part-", one.part.name(), "");
    let fields: Vec<String> = one
        .fields
        .iter()
        .map(|field| say_of("template-field-", &field.replace('_', "-"), ""))
        .collect();
    let fields = (!fields.is_empty()).then(|| {
        let fields = fields.join(&say("check-comma", &[]));
        say("incoming-templates-fields", &[("fields", (&fields).into())])
    });
    let ways: &[Choice] = match (one.stand, one.part) {
        (
            Stand::Newer | Stand::Older | Stand::Changed,
            Part::Templates | Part::Categories | Part::Strengths,
        ) => &[Choice::Arriving, Choice::Mine, Choice::Both],
        _ => &[],
    };
    let (key, first) = ((one.part, one.key.clone()), usual(one.part, one.stand));
    let group = ["entry-", one.part.name(), "-", &one.key].concat();
    let ways = ways.iter().map(|&way| {
        let (own, key) = (key.clone(), key.clone());
        let chosen = move || choices.with(|all| all.get(&own).copied().unwrap_or(first) == way);
        view! {
            <label class="choice"><input type="radio" name=group.clone() prop:checked=chosen
                on:change=move |_| choices.update(|all| { all.insert(key.clone(), way); })/><span>{say_of("way-", way.name(), "")}</span></label>
        }
    });
    view! {
        <li><span class="label">{part}</span><b dir="auto">{plain(&name)}</b><small>{stand}</small>
            {fields.map(|fields| view! { <small>{fields}</small> })}{ways.collect_view()}</li>
    }
    .into_any()
}
