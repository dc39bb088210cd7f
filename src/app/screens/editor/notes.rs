//! My notes: the private face, on paper of another colour, with a word on where they are kept.

use deguchi::command::{GoalEdit, GoalText, OwnEdit};
use deguchi::model::{AssetKind, ExitModel, ExitModelId, LadderStep};
use deguchi_view::prelude::*;

use super::Face;
use super::coach::Coach;
use super::field::{GoalField, locked};
use super::sheet::{Faces, title_words};
use crate::screens::keys::hide_keys;
use crate::settings::NotesPlace;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{Words, say, say_of, t};

/// The private face, and what stands beside it.
#[component]
pub fn NotesFace() -> View {
    view! {
        <NotesSheet/>
        <NotesAside/>
    }
}

#[component]
fn NotesSheet() -> View {
    view! {
        <article class="sheet back" id="sheet">
            <div class="tint"></div>
            <Faces face=Face::Private/>
            <h1 class="vh">{title_words()}</h1>
            {behind_choice(|| view! { <Open/> })}
        </article>
    }
}

/// What is private, once its owner has said where notes live, and while they are not hidden.
pub fn behind_choice(open: impl Fn() -> View + 'static) -> View {
    let store = Store::current();
    let place = Memo::new(move |_| store.keeping.settings.with(|s| (s.notes, s.hide_notes)));
    (move || match place.get() {
        (NotesPlace::Unasked, _) => view! { <WhereChoice/> }.into_any(),
        (NotesPlace::Elsewhere | NotesPlace::Nowhere, _) => view! { <Away/> }.into_any(),
        (NotesPlace::Here, true) => view! { <Hidden/> }.into_any(),
        (NotesPlace::Here, false) => open(),
    })
    .into_any()
}

fn choose(place: NotesPlace) {
    Store::current()
        .keeping
        .set(|settings| settings.notes = place);
}

#[component]
fn WhereChoice() -> View {
    let one = move |place: NotesPlace, key: &'static str, why: &'static str| {
        view! {
            <button class="where" on:click=move |_| choose(place)>
                <b>{t(key)}</b><small>{t(why)}</small>
            </button>
        }
    };
    view! {
        <div class="where-notes">
            <h2 class="mincho">{t("notes-where")}</h2>
            <p>{t("notes-where-why")}</p>
            {one(NotesPlace::Here, "notes-here", "notes-here-why")}
            {one(NotesPlace::Elsewhere, "notes-elsewhere", "notes-elsewhere-why")}
            {one(NotesPlace::Nowhere, "notes-nowhere", "notes-nowhere-why")}
        </div>
    }
}

#[component]
fn Away() -> View {
    let store = Store::current();
    let elsewhere = move || {
        store
            .keeping
            .settings
            .with(|s| s.notes == NotesPlace::Elsewhere)
    };
    view! {
        <div class="where-notes">
            <h2 class="mincho">{move || say(if elsewhere() { "notes-are-elsewhere" } else { "notes-are-nowhere" }, &[])}</h2>
            <p>{move || say(if elsewhere() { "notes-are-elsewhere-how" } else { "notes-are-nowhere-how" }, &[])}</p>
            <button class="btn" on:click=move |_| choose(NotesPlace::Unasked)>{t("notes-choose-again")}</button>
        </div>
    }
}

#[component]
fn Hidden() -> View {
    view! {
        <div class="where-notes">
            <h2 class="mincho">{t("notes-hidden")}</h2>
            <p>{t("notes-hidden-why")}<span class="keys">{hide_keys}</span></p>
            <button class="btn" on:click=move |_| Store::current().keeping.set(|s| s.hide_notes = false)>
                <Icon name="eye"/>{t("notes-unhide")}
            </button>
        </div>
    }
}

#[component]
fn Open() -> View {
    view! {
        <div class="never">
            <Icon name="lock"/>
            <div><b>{t("notes-never")}</b><p>{t("notes-kept")}</p></div>
            <button class="textlink" aria-keyshortcuts="Control+." title="Ctrl+."
                on:click=move |_| Store::current().keeping.set(|s| s.hide_notes = true)>
                <Icon name="eye-off"/>{t("notes-hide")}
            </button>
        </div>
        <section class="row title"><h2 class="label">{t("face-private")}</h2><p class="mincho lead-title">{title_words()}</p></section>
        <section class="row text">
            <h2 class="label">{t("note-essence")}</h2>
            <GoalField text=GoalText::Essence label="note-essence" hint="note-essence-hint" class="write"/>
        </section>
        <section class="row">
            <h2 class="label">{t("note-exit-model")}</h2>
            <ExitModels/>
        </section>
        <section class="row">
            <h2 class="label">{t("note-asset")}</h2>
            <GoalField text=GoalText::Asset label="note-asset" hint="note-asset-hint" class="write small" one_line=true/>
            <AssetKinds/>
        </section>
        <section class="row">
            <h2 class="label">{t("note-ladder")}</h2>
            <Ladder/>
        </section>
        <p class="change-place"><button class="textlink" on:click=move |_| choose(NotesPlace::Unasked)>
            {t("notes-choose-again")}</button></p>
    }
}

/// The strengths to choose from, and one's own.
#[component]
pub fn ExitModels() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let models = move || -> Vec<ExitModel> {
        let own = store.own.get();
        Words::current()
            .catalogue()
            .exit_models(&own)
            .cloned()
            .collect()
    };
    let adding = RwSignal::new(false);
    let add = move |name: String| {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return;
        }
        if let Ok(id) = ExitModelId::new(store.fresh()) {
            let model = ExitModel {
                id: id.clone(),
                name,
                ..ExitModel::default()
            };
            if store.dispatch(deguchi::command::Act::Own(OwnEdit::AddExitModel(model))) {
                store.edit(&coach.id(), GoalEdit::ExitModel(Some(id)));
            }
        }
        adding.set(false);
    };
    let one = move |model: ExitModel| {
        let (mine, chosen) = (model.id.clone(), model.id.clone());
        view! {
            <label>
                <input type="radio" name="exit-model" disabled=locked()
                    prop:checked=move || coach.signal.with(|g| g.private.exit_model.0.as_ref() == Some(&mine))
                    on:change=move |_| { store.edit(&coach.id(), GoalEdit::ExitModel(Some(chosen.clone()))); }/>
                <span><b>{model.name}</b><small>{model.meaning}</small></span>
            </label>
        }
    };
    view! {
        <fieldset class="choice-grid">
            <legend class="vh">{t("note-exit-model")}</legend>
            {move || models().into_iter().map(one).collect_view()}
        </fieldset>
        <Show when=move || adding.get() fallback=move || view! {
            <button class="add" disabled=locked() on:click=move |_| {
                adding.set(true);
                super::anchors::focus_soon("own-exit-model".into());
            }><Icon name="plus"/>{t("note-exit-model-own")}</button>
        }>
            <input type="text" id="own-exit-model" class="boxed" aria-label=t("note-exit-model-own")
                placeholder=t("note-exit-model-own-hint") on:change=move |event| add(event_target_value(&event))/>
        </Show>
    }
}

/// What kind of thing remains.
#[component]
pub fn AssetKinds() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let chosen = move || coach.signal.with(|g| g.private.asset.0.kind);
    view! {
        <div class="asset-kind">
            <select id="asset-kind" aria-label=t("note-asset-kind") disabled=locked() on:change=move |event| {
                let kind = AssetKind::named(&event_target_value(&event));
                store.edit(&coach.id(), GoalEdit::AssetKind(kind));
            }>
                <option value="" selected=move || chosen().is_none()>{t("note-asset-kind-none")}</option>
                {AssetKind::ALL.iter().map(|&kind| view! {
                    <option value=kind.name() selected=move || chosen() == Some(kind)>
                        {move || say_of("asset-", kind.name(), "")}
                    </option>
                }).collect_view()}
            </select>
            <p class="q">{move || chosen().map(|kind| say_of("asset-", kind.name(), "-why"))}</p>
        </div>
    }
}

#[component]
fn Ladder() -> View {
    let (store, coach) = (Store::current(), Coach::current());
    let ladder = move || coach.signal.with(|g| g.private.ladder.0);
    let permitted = move || {
        coach
            .signal
            .with(|g| g.public.showing.permitted_on.is_some())
    };
    // "Public" reads "permission open" until the owner's consent is recorded.
    let name = move |step: LadderStep| {
        if step == LadderStep::Public && !permitted() {
            say("ladder-public-open", &[])
        } else {
            say_of("ladder-", step.name(), "")
        }
    };
    view! {
        <ol class="ladder">
            {LadderStep::ALL.iter().map(|&step| view! {
                <li class:done=move || ladder().now.is_some_and(|now| now >= step)
                    class:now=move || ladder().now == Some(step)
                    class:aim=move || ladder().aim == Some(step)>
                    <b>{move || name(step)}</b>
                    <small>{move || say_of("ladder-", step.name(), "-meaning")}</small>
                    <span class="steps">
                        <label><input type="checkbox" disabled=locked()
                            prop:checked=move || ladder().now == Some(step)
                            on:change=move |event| {
                                let now = event_target_checked(&event).then_some(step);
                                store.edit(&coach.id(), GoalEdit::LadderNow(now));
                            }/>{t("ladder-now")}</label>
                        <label><input type="checkbox" disabled=locked()
                            prop:checked=move || ladder().aim == Some(step)
                            on:change=move |event| {
                                let aim = event_target_checked(&event).then_some(step);
                                store.edit(&coach.id(), GoalEdit::LadderAim(aim));
                            }/>{t("ladder-aim")}</label>
                    </span>
                </li>
            }).collect_view()}
        </ol>
    }
}

/// What stands beside the notes.
#[component]
fn NotesAside() -> View {
    let coach = Coach::current();
    let leaks = move || {
        coach
            .findings
            .with(|all| all.iter().filter(|f| f.rule == "private-leak").count())
    };
    view! {
        <aside class="notes aside" aria-label=t("notes-aside")>
            <h2>{t("notes-why")}</h2>
            <p>{t("notes-why-text")}</p>
            <h2>{t("notes-overlap")}</h2>
            <p>{move || if leaks() == 0 { say("notes-overlap-none", &[]) }
                else { say("notes-overlap-some", &[("count", leaks().into())]) }}</p>
            <h2>{t("notes-backup")}</h2>
            <p>{t("notes-backup-text")}</p>
            <p><a href="#/plans">{t("backup-take")}</a></p>
        </aside>
    }
}
