//! How safe the work is, and what could not be read.

use deguchi_view::prelude::*;

use super::copies::FolderCopies;
use crate::arrivals::Arrivals;
use crate::effects::files;
use crate::keeping::Keeping;
use crate::keeping::lasting::{Holds, promised};
use crate::screens::parts::{file_words, saved_words, take_backup};
use crate::screens::sealed::take_sealed;
use crate::store::Store;
use crate::widgets::{Icon, Toasts};
use crate::words::{or_say, say, t};

/// How many UTF-16 units the browser gives to an origin.
const ROOM: u32 = 5_242_880;

/// Where the work is, what else there is of it, and how much room it takes.
#[component]
pub fn Safety() -> View {
    let store = Store::current();
    let keeping = store.keeping;
    let sizes = Memo::new(move |_| {
        keeping.saved.track();
        keeping.put_aside.track();
        store.plans.track();
        keeping.sizes()
    });
    let used = move || sizes.with(|all| all.iter().map(|(_, units)| units).sum::<u32>());
    let (saved, file) = (move || saved_words(keeping), move || file_words(keeping));
    let promise = RwSignal::new(None::<bool>);
    wasm_bindgen_futures::spawn_local(async move {
        let _ = promise.try_set(promised().await);
    });
    let other = move || {
        let revisions = store.all().iter().filter(|plan| plan.revision > 0).count();
        store.plans.track();
        let past = keeping.has_past().then(|| say("safety-past", &[]));
        let handed =
            (revisions > 0).then(|| say("safety-handed-in", &[("count", revisions.into())]));
        let all: Vec<String> = past.into_iter().chain(handed).collect();
        match all.is_empty() {
            true => say("safety-no-other", &[]),
            false => all.join(&say("check-comma", &[])),
        }
    };
    view! {
        <section class="leaf loose"><h2>{t("safety-title")}</h2>
            <dl class="head-facts">
                <div><dt class="label">{t("safety-saved")}</dt><dd>{saved}</dd></div>
                <div><dt class="label">{t("safety-file")}</dt><dd>{file}</dd></div>
                <div><dt class="label">{t("safety-other")}</dt><dd>{other}</dd></div>
                {move || promise.get().map(|promised| view! {
                    <div><dt class="label">{t("safety-promise")}</dt><dd>{t(if promised { "safety-promised" } else { "safety-not-promised" })}</dd></div>
                })}
                <div><dt class="label" id="room-used">{t("safety-used")}</dt>
                    <dd><meter aria-labelledby="room-used" min="0" max=ROOM high=ROOM / 10 * 8 prop:value=used></meter>{move || share(used())}</dd></div>
            </dl>
            <details class="sizes"><summary>{t("safety-sizes")}</summary>
                <p class="q">{t("safety-sizes-why")}</p>
                <ul>{move || sizes.get().into_iter().map(|(holds, units)| size(store, &holds, units)).collect_view()}</ul>
            </details>
            <p class="go">
                <button class="btn first" on:click=move |_| take_backup(store)><Icon name="down"/>{t("backup-take")}</button>
                <button class="btn" on:click=move |_| take_sealed()><Icon name="lock"/>{t("sealed-take")}</button>
                <span class="q">{t("safety-backup-why")}</span>
            </p>
            <FolderCopies/>
        </section>
    }
}

/// A part of the room.
fn share(units: u32) -> String {
    let percent = (u64::from(units) * 100).div_ceil(u64::from(ROOM));
    let percent = i64::try_from(percent).unwrap_or(100);
    say("safety-used-of", &[("percent", percent.into())])
}

fn size(store: Store, holds: &Holds, units: u32) -> AnyView {
    let name = match holds {
        Holds::Plan(id) => {
            let title = store.plan(id).map(|plan| plan.head.title.clone());
            or_say(&title.unwrap_or_default(), "plan-untitled")
        }
        Holds::Aside(key) => key.clone(),
        Holds::Other => say("safety-own-rest", &[]),
        Holds::Elsewhere => say("safety-elsewhere", &[]),
    };
    view! { <li><span dir="auto">{name}</span> {share(units)}</li> }.into_any()
}

/// Documents that could not be read: their bytes stay as they are, and can be taken.
#[component]
pub fn PutAside() -> View {
    let keeping = Store::current().keeping;
    let take = move |key: &str| {
        if let Some(raw) = keeping.raw(key) {
            let name = ["deguchi-", &key.replace('/', "-"), ".json"].concat();
            let _ = files::save_as_it_is(&name, &raw);
        }
    };
    let arrivals = Arrivals::current();
    let look = move |key: &str| {
        if let Some(raw) = keeping.raw(key) {
            arrivals.open_aside(key.to_owned(), raw.into());
        }
    };
    view! {
        <Show when=move || !keeping.put_aside.with(Vec::is_empty)>
            <section class="leaf loose"><h2>{t("aside-title")}</h2><p>{t("aside-why")}</p>
                <ul class="plan-list">
                    {move || keeping.put_aside.get().into_iter().map(|key| {
                        let (name, gone, looked) = (key.clone(), key.clone(), key.clone());
                        view! {
                            <li><code>{name}</code><span class="do"><button class="textlink" on:click=move |_| take(&key)>
                                <Icon name="down"/>{t("aside-take")}</button>
                                <button class="textlink" on:click=move |_| look(&looked)>{t("aside-look")}</button>
                                <button class="textlink" on:click=move |_| remove(keeping, &gone)>{t("aside-remove")}</button></span></li>
                        }
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

/// Makes room; whoever meant another can have it back.
fn remove(keeping: Keeping, key: &str) {
    let (toasts, place) = (Toasts::current(), key.to_owned());
    match keeping.remove_aside(key) {
        Ok(units) => toasts.offer(say("aside-removed", &[]), say("undo-now", &[]), move || {
            if keeping.put_back(&place, &units).is_err() {
                Toasts::current().say(say("refused", &[]));
            }
        }),
        Err(_) => toasts.say(say("refused", &[])),
    }
}
