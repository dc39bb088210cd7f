//! Giving own templates to others: as a file, or as a link that holds them.

use deguchi::formats::{Outgoing, Pack};
use deguchi::model::{House, Shared, TemplateId};
use deguchi::sorted;
use deguchi_view::prelude::*;

use super::said;
use crate::effects::files;
use crate::library::{Library, Shelved};
use crate::screens::parts::give_link;
use crate::store::Store;
use crate::widgets::{Icon, LineField};
use crate::words::{Words, or_say, say, t};

/// What goes along beside the templates: company and section, and the house style, of a goal sheet here.
fn beside(pack: &mut Pack) {
    let store = Store::current();
    let last = store
        .keeping
        .settings
        .with_untracked(|s| s.last_plan.clone());
    let plans = store.all();
    let plan = plans
        .iter()
        .find(|plan| Some(plan.id.as_str()) == last.as_deref())
        .or(plans.last());
    if let Some(plan) = plan {
        let House {
            words, required, ..
        } = House::clone(&plan.house);
        pack.context = (!plan.context.is_empty()).then(|| plan.context.as_ref().clone());
        pack.words = words;
        pack.required = required;
    }
}

/// Name, author and licence of the pack, and the two ways.
#[component]
pub fn Give(
    /// The key of the owner's pack.
    key: String,
    /// Which of its templates go along.
    chosen: RwSignal<sorted::Set<TemplateId>>,
) -> View {
    let (made, context) = (RwSignal::new(String::new()), RwSignal::new(false));
    let key = StoredValue::new(key);
    let shelved = move || -> Option<Shelved> {
        let packs = Library::current().packs_now();
        packs
            .iter()
            .find(|shelved| key.with_value(|key| shelved.key == *key))
            .cloned()
    };
    // What the owner writes about the pack, until the field is left.
    let head = RwSignal::new(shelved().map(|shelved| shelved.pack).unwrap_or_default());
    let outgoing = move || {
        let Pack {
            id,
            name,
            author,
            licence,
            language,
            templates,
            ..
        } = shelved().map(|shelved| shelved.pack).unwrap_or_default();
        let templates = chosen.with_untracked(|chosen| {
            let some = templates.into_iter().filter(|t| chosen.contains(&t.id));
            some.collect::<Vec<_>>()
        });
        let catalogue = Words::current().catalogue_now();
        let head = Store::current().head.get_untracked();
        let categories: Vec<_> = catalogue.categories(&head).cloned().collect();
        let strengths = catalogue.pack().exit_models.clone();
        let language = language.unwrap_or(Words::current().language_now());
        let mut pack = Pack {
            id,
            name: or_say(&name, "templates-own"),
            author,
            licence,
            ..Pack::of_templates(templates, &categories, &strengths, language)
        };
        if context.get_untracked() {
            beside(&mut pack);
        }
        Outgoing::written(&Shared(pack), Pack::to_json)
    };
    // A link that no longer holds what is chosen is not shown.
    Effect::new(move |_| {
        chosen.track();
        context.track();
        Library::current().packs();
        made.set(String::new());
    });
    let none = move || chosen.with(|chosen| chosen.iter().next().is_none());
    let save = move |_| {
        let _ = files::save_public("deguchi-templates.json", &outgoing());
    };
    let copy = move |_| give_link(outgoing(), made);
    let field = move |id: &'static str, of: fn(&mut Pack) -> &mut String| {
        let value = Signal::derive(move || head.with(|head| of(&mut head.clone()).clone()));
        let set = Callback::new(move |new: String| head.update(|head| *of(head) = new));
        let leave = Callback::new(move |()| {
            let mut written = head.get_untracked();
            if let Some(mut shelved) = shelved()
                && *of(&mut shelved.pack) != *of(&mut written)
            {
                of(&mut shelved.pack).clone_from(of(&mut written));
                said(Library::current().put(&shelved));
            }
        });
        view! {
            <div class="named"><label class="label" for=id>{t(id)}</label><LineField id=id value=value on_input=set on_leave=leave/></div>
        }
    };
    view! {
        <details class="give"><summary>{t("templates-give")}</summary>
            <p class="q">{t("templates-give-why")}</p>
            {field("templates-pack-name", |pack| &mut pack.name)}
            {field("templates-pack-author", |pack| &mut pack.author)}
            {field("templates-pack-licence", |pack| &mut pack.licence)}
            <label class="choice"><input type="checkbox" prop:checked=move || context.get() on:change=move |event| context.set(event_target_checked(&event))/>
                <span>{t("templates-give-context")}</span></label>
            <p class="go">
                <button class="btn" disabled=none on:click=save><Icon name="down"/>{t("give-file")}</button>
                <button class="btn" disabled=none on:click=copy><Icon name="link"/>{t("give-link")}</button>
            </p>
            <p class="q">{t("give-link-seen")}</p>
            <Show when=move || made.with(|link| !link.is_empty())>
                <label class="label" for="given-templates">{move || say("give-link-length", &[("length", made.with(String::len).into())])}</label>
                <input type="text" class="boxed" id="given-templates" readonly prop:value=move || made.get()/>
            </Show>
        </details>
    }
}
