//! How safe the work is, and what could not be read.

use deguchi_view::prelude::*;

use crate::effects::files;
use crate::screens::parts::{file_words, saved_words, take_backup};
use crate::screens::sealed::take_sealed;
use crate::store::Store;
use crate::widgets::Icon;
use crate::words::{say, t};

/// How many UTF-16 units the browser gives to an origin.
const ROOM: u32 = 5_242_880;

/// Where the work is, when a file last left, and how much room is used.
#[component]
pub fn Safety() -> View {
    let store = Store::current();
    let keeping = store.keeping;
    let used = Memo::new(move |_| {
        keeping.saved.track();
        store.plans.track();
        keeping.used()
    });
    let (saved, file) = (move || saved_words(keeping), move || file_words(keeping));
    let share = move |units: u32| {
        let percent = (u64::from(units) * 100).div_ceil(u64::from(ROOM));
        say(
            "safety-used-of",
            &[("percent", i64::try_from(percent).unwrap_or(100).into())],
        )
    };
    view! {
        <section class="leaf loose"><h2>{t("safety-title")}</h2>
            <dl class="head-facts">
                <div><dt class="label">{t("safety-saved")}</dt><dd>{saved}</dd></div>
                <div><dt class="label">{t("safety-file")}</dt><dd>{file}</dd></div>
                {move || used.get().map(|units| view! {
                    <div><dt class="label" id="room-used">{t("safety-used")}</dt>
                        <dd><meter aria-labelledby="room-used" min="0" max=ROOM high=ROOM / 10 * 8 value=units></meter>{share(units)}</dd></div>
                })}
            </dl>
            <p class="go">
                <button class="btn first" on:click=move |_| take_backup(store)><Icon name="down"/>{t("backup-take")}</button>
                <button class="btn" on:click=move |_| take_sealed()><Icon name="lock"/>{t("sealed-take")}</button>
                <span class="q">{t("safety-backup-why")}</span>
            </p>
        </section>
    }
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
    view! {
        <Show when=move || !keeping.put_aside.with(Vec::is_empty)>
            <section class="leaf loose"><h2>{t("aside-title")}</h2><p>{t("aside-why")}</p>
                <ul class="plan-list">
                    {move || keeping.put_aside.get().into_iter().map(|key| {
                        let name = key.clone();
                        view! {
                            <li><code>{name}</code><span class="do"><button class="textlink" on:click=move |_| take(&key)>
                                <Icon name="down"/>{t("aside-take")}</button></span></li>
                        }
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}
