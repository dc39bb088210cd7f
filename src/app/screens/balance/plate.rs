//! A plate: the sentence, the drawing, the same in words, and the ways to save a public one.

use deguchi::assistant::{PlanFinding, Way};
use deguchi::formats::Outgoing;
use deguchi::model::{Private, Shared};
use deguchi::pictures::{Picture, Row};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::drawing::draw;
use crate::effects::{files, pictures};
use crate::routes::Route;
use crate::screens::check::{goals, let_stand, way, words as ask};
use crate::screens::parts::form::locked;
use crate::store::Store;
use crate::widgets::{Icon, Toasts};
use crate::words::{say, t};

/// A public picture.
#[component]
pub fn Plate(
    /// Its name: of its class, its ids and its files.
    name: &'static str,
    /// The picture.
    picture: Memo<Picture>,
    /// What is noticed of what it shows; not part of what is saved.
    remark: Signal<Option<PlanFinding>>,
) -> View {
    let words = RwSignal::new(false);
    view! {
        <section class=["plate picture of-", name].concat() aria-labelledby=title_id(name)>
            {head(name, move || picture.with(|picture| picture.label.clone()), move || picture.with(|picture| picture.title.clone()))}
            {figure(name, Signal::derive(move || picture.get()), words)}
            {move || remark.get().map(|finding| said(&finding, ()))}
            <p class="ways">
                {words_button(name, words)}
                <span class="gap"></span>
                <span class="q">{t("balance-save")}</span>
                {save_button("SVG", "balance-svg", picture, move |picture| save_svg(name, picture))}
                {save_button("PNG", "balance-png", picture, move |picture| save_png(name, picture))}
            </p>
        </section>
    }
}

/// The picture of my notes: on their paper, and without a way out.
#[component]
pub fn OwnPlate(
    /// The picture.
    picture: Memo<Private<Picture>>,
    /// What is noticed of what it shows: nowhere else, for it speaks of the notes.
    remark: Signal<Option<PlanFinding>>,
) -> View {
    let words = RwSignal::new(false);
    let own = Signal::derive(move || picture.with(|picture| picture.0.clone()));
    let label = move || {
        own.with(|picture| [say("picture-ladder-private", &[]), picture.label.clone()].join("　"))
    };
    view! {
        <section class="plate picture back ladder-picture" aria-labelledby=title_id("ladder")>
            <div class="tint"></div>
            {head("ladder", label, move || own.with(|picture| picture.title.clone()))}
            {figure("ladder", own, words)}
            {move || remark.get().map(|finding| {
                let leave = finding.clone();
                said(&finding, view! {
                    <button class="textlink" disabled=locked() on:click=move |_| let_stand(&leave)>{t("note-leave")}</button>
                })
            })}
            <p class="ways">
                {words_button("ladder", words)}
                <span class="gap"></span>
                <button class="textlink" aria-keyshortcuts="Control+." title="Ctrl+."
                    on:click=move |_| Store::current().keeping.set(|s| s.hide_notes = true)>
                    <Icon name="eye-off"/>{t("notes-hide")}
                </button>
            </p>
        </section>
    }
}

/// What is noticed, in one line, with the ways to where it is settled.
fn said(finding: &PlanFinding, leave: impl IntoView) -> View {
    // From here the way to this screen leads nowhere.
    let way = (finding.way != Way::Overview)
        .then(|| way(finding))
        .flatten();
    let help = Route::Help(finding.rule.to_owned()).write();
    view! {
        <div class="remark">
            <p>{ask(finding, "-ask")}" "<a class="q" href=help>{t("note-more")}</a></p>
            {way}{goals(finding)}{leave}
        </div>
    }
}

fn title_id(name: &'static str) -> String {
    [name, "-title"].concat()
}

fn words_id(name: &'static str) -> String {
    [name, "-words"].concat()
}

fn head(
    name: &'static str,
    label: impl Fn() -> String + 'static,
    title: impl Fn() -> String + 'static,
) -> View {
    view! {
        <span class="label">{label}</span>
        <h2 id=title_id(name)>{title}</h2>
    }
}

fn figure(name: &'static str, picture: Signal<Picture>, words: RwSignal<bool>) -> View {
    view! {
        <figure>
            {move || picture.with(|picture| draw(picture, title_id(name)))}
        </figure>
        <div class="in-words" class:open=move || words.get() id=words_id(name)>
            {move || picture.with(|picture| groups(&picture.rows))}
        </div>
    }
}

fn words_button(name: &'static str, words: RwSignal<bool>) -> View {
    view! {
        <button class="textlink by-words" aria-expanded=move || words.get().to_string() aria-controls=words_id(name)
            aria-describedby=title_id(name) on:click=move |_| words.update(|open| *open = !*open)>{t("balance-words")}</button>
    }
}

/// The rows, under a heading for each group.
fn groups(rows: &[Row]) -> View {
    let lists = rows.chunk_by(|one, next| one.group == next.group);
    lists
        .map(|list| {
            let group = list[0].group.clone();
            let heading = (!group.is_empty()).then(|| view! { <h3 class="label">{group}</h3> });
            view! { {heading}<ul>{list.iter().map(line).collect_view()}</ul> }
        })
        .collect_view()
}

fn line(row: &Row) -> View {
    let store = Store::current();
    let plan = store.open.get_untracked().unwrap_or_default();
    let order = store.order.get_untracked();
    let goals = row.goals.iter().filter_map(|number| {
        let goal = order.get(number.checked_sub(1)?)?.clone();
        let name = say("picture-goal", &[("number", (*number).into())]);
        let to = Route::Goal(plan.clone(), goal).write();
        Some(view! { <a class="disc" href=to aria-label=name>{number.to_string()}</a> })
    });
    let goals = goals.collect_view();
    let (text, detail, gap) = (row.text.clone(), row.detail.clone(), row.gap);
    view! {
        <li class:shu=gap><span class="what">{text}</span>" "<span class="tells">{detail}</span><span class="discs">{goals}</span></li>
    }
}

fn save_button(
    kind: &'static str,
    key: &'static str,
    picture: Memo<Picture>,
    save: impl Fn(Picture) + 'static,
) -> View {
    let name = move || {
        let name = picture.with(|picture| picture.label.clone());
        say(key, &[("name", (&name).into())])
    };
    view! { <button class="textlink" aria-label=name title=name on:click=move |_| save(picture.get_untracked())>{kind}</button> }
}

fn save_svg(name: &'static str, picture: Picture) {
    let out = Outgoing::written(&Shared(picture), Picture::to_svg);
    let _ = files::save_picture(&["deguchi-", name, ".svg"].concat(), &out);
}

fn save_png(name: &'static str, picture: Picture) {
    let (size, toasts) = (picture.size(), Toasts::current());
    let out = Outgoing::written(&Shared(picture), Picture::to_svg);
    spawn_local(async move {
        let saved = pictures::save_png(&["deguchi-", name, ".png"].concat(), &out, size).await;
        if saved.is_err() {
            toasts.say(say("balance-failed", &[]));
        }
    });
}
