//! One of the owner's own templates, written anew with the assistant beside it. Every field is kept when
//! it is left; the version goes up once, however many fields are changed.

use deguchi::assistant::{Finding, Options};
use deguchi::catalogue::{begin, example, revised};
use deguchi::model::{
    Difficulty, Goal, Language, LoopPlace, Plan, Role, Service, Template, TemplateId,
};
use deguchi_view::prelude::*;

use super::fields::{FIRST, LAST};
use super::goal::{one_goal, questions};
use super::pick::{choices, families, ladder};
use super::said;
use crate::effects::ids::Uuids;
use crate::library::{Library, Shelved};
use crate::parts::Parts;
use crate::routes::Route;
use crate::screens::editor::{question, quote};
use crate::screens::parts::Nothing;
use crate::screens::parts::form::row;
use crate::widgets::TextField;
use crate::words::{Words, or_say, say, t};

/// A template that is being written.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    shelved: StoredValue<Shelved>,
    before: StoredValue<Template>,
    pub(super) now: RwSignal<Template>,
    /// What the assistant finds in it, filled with its examples.
    found: RwSignal<Vec<(Finding, String)>>,
}

impl Draft {
    fn find(id: &TemplateId) -> Option<Self> {
        let catalogue = Words::current().catalogue_now();
        let (pack, home) = catalogue.home(id)?;
        let packs = Library::current().packs_now();
        let shelved = packs
            .iter()
            .find(|shelved| {
                shelved.is_own()
                    && shelved.pack.id == pack.id
                    && shelved.pack.language == pack.language
            })?
            .clone();
        let before = shelved
            .pack
            .templates
            .iter()
            .find(|t| t.id == *home)?
            .clone();
        Some(Self {
            now: RwSignal::new(before.clone()),
            before: StoredValue::new(before),
            shelved: StoredValue::new(shelved),
            found: RwSignal::new(Vec::new()),
        })
    }

    fn language(self) -> Language {
        let language = self.shelved.with_value(|shelved| shelved.pack.language);
        language.unwrap_or(Words::current().language_now())
    }

    pub(super) fn change(self, change: impl FnOnce(&mut Template)) {
        self.now.update(change);
    }

    /// Writes what stands here, and looks at it.
    pub(super) fn keep(self) {
        let template = self
            .before
            .with_value(|before| revised(before, self.now.get_untracked()));
        let library = Library::current();
        let key = self.shelved.with_value(|shelved| shelved.key.clone());
        let packs = library.packs_now();
        // Other templates of the pack may have changed meanwhile.
        if let Some(mut shelved) = packs.iter().find(|there| there.key == key).cloned()
            && let Some(own) = shelved
                .pack
                .templates
                .iter_mut()
                .find(|t| t.id == template.id)
            && *own != template
        {
            *own = template;
            said(library.put(&shelved));
        }
        self.look();
    }

    fn look(self) {
        let Ok(assistant) = Parts::current().assistant() else {
            return;
        };
        let found = self.now.with_untracked(|template| {
            let answers = example(template);
            let levels = template.goals.iter().flat_map(|goal| &goal.levels);
            let mut levels: Vec<Difficulty> = levels.filter_map(|w| w.difficulty).collect();
            levels.dedup();
            let check = |level: &Difficulty| -> Vec<(Finding, String)> {
                let goals: Vec<Goal> = begin(template, *level, &answers, self.language(), &Uuids);
                let all = goals.iter().flat_map(|goal| {
                    let found = (assistant.check)(goal, &Plan::default(), &Options::asked());
                    // Targets, links and weights are set in a goal; blanks belong to a template.
                    let texts = found
                        .into_iter()
                        .filter(|finding| finding.rule != "slot-left");
                    texts.filter_map(|finding| {
                        let words = quote(&finding, goal)?;
                        Some((finding, words))
                    })
                });
                all.collect()
            };
            let mut found: Vec<(Finding, String)> = Vec::new();
            for (finding, words) in levels.iter().flat_map(check) {
                let same = |(other, _): &(Finding, String)| {
                    other.rule == finding.rule && other.dismissal == finding.dismissal
                };
                if !found.iter().any(same) {
                    found.push((finding, words));
                }
            }
            found
        });
        self.found.set(found);
    }
}

/// The screen.
#[component]
pub fn OneTemplate(id: TemplateId) -> View {
    let Some(draft) = Draft::find(&id) else {
        return view! { <Nothing/> };
    };
    // As soon as the assistant is there.
    Effect::new(move |_| {
        if Parts::current().assistant().is_ok() {
            draft.look();
        }
    });
    let version = move || {
        let changed = draft
            .now
            .with(|now| draft.before.with_value(|before| now != before));
        let number = draft.before.with_value(|before| before.version) + u32::from(changed);
        say("templates-version", &[("number", number.into())])
    };
    let back = move |_| {
        draft.now.set(draft.before.get_value());
        draft.keep();
    };
    let same = move || {
        draft
            .now
            .with(|now| draft.before.with_value(|before| now == before))
    };
    let name = move || draft.now.with(|now| or_say(&now.name, "template-unnamed"));
    let goals = draft.now.with_untracked(|now| now.goals.len());
    view! {
        <main class="paper templates">
            <header><p><a class="textlink" href=Route::Templates.write()>{t("templates-back")}</a></p>
                <h1 class="mincho" dir="auto">{name}</h1>
                <p class="q">{version}" "<button class="textlink" disabled=same on:click=back>{t("templates-as-before")}</button></p></header>
            <section class="leaf loose found" aria-live="polite"><h2>{t("notes")}</h2>{move || draft.found.with(|found| remarks(found))}</section>
            <div class="leaf">
                {FIRST.iter().enumerate().map(|(at, (key, way))| {
                    let way = *way;
                    field(draft, format!("first-{at}"), key, move |t: &mut Template| Some(way(t)))
                }).collect_view()}
                {row("choose-family", families(draft))}
            </div>
            {(0..goals).map(|at| one_goal(draft, at)).collect_view()}
            <section class="leaf loose"><h2>{t("templates-questions")}</h2><p class="q">{t("templates-questions-why")}</p></section>
            {questions(draft)}
            <div class="leaf">
                {LAST.iter().enumerate().map(|(at, (key, way))| {
                    let way = *way;
                    field(draft, format!("last-{at}"), key, move |t: &mut Template| Some(way(t)))
                }).collect_view()}
                {row("field-loop", choices(draft, LoopPlace::ALL, "loop-", |t| &mut t.loop_places))}
                {row("beside-ladder", ladder(draft))}
                {row("choose-services", choices(draft, Service::ALL, "service-", |t| &mut t.services))}
                {row("choose-roles", choices(draft, Role::ALL, "role-", |t| &mut t.roles))}
            </div>
        </main>
    }
}

/// What the assistant finds.
fn remarks(found: &[(Finding, String)]) -> AnyView {
    if found.is_empty() {
        return view! { <p class="q">{t("notes-none")}</p> }.into_any();
    }
    let lines = found.iter().map(|(finding, words)| {
        let place = say(&["place-", finding.place.kind()].concat(), &[]);
        let help = Route::Help(finding.rule.to_owned()).write();
        view! { <li><span class="label">{place}</span><b dir="auto">{words.clone()}</b>" "{question(finding)}" "<a class="textlink" href=help>{t("help")}</a></li> }
    });
    view! { <ul class="remarks">{lines.collect_view()}</ul> }.into_any()
}

/// A text of the template; `way` leads to it while it is there.
pub(super) fn field(
    draft: Draft,
    id: String,
    key: &'static str,
    way: impl Fn(&mut Template) -> Option<&mut String> + Copy + Send + Sync + 'static,
) -> AnyView {
    let value = Signal::derive(move || {
        draft
            .now
            .with(|now| way(&mut now.clone()).cloned().unwrap_or_default())
    });
    let set = Callback::new(move |new: String| {
        draft.change(|template| {
            if let Some(text) = way(template) {
                *text = new;
            }
        });
    });
    let leave = Callback::new(move |()| draft.keep());
    row(
        key,
        view! { <TextField id=id class="write small" label=Signal::derive(t(key)) value=value on_input=set on_leave=leave/> }.into_any(),
    )
}
