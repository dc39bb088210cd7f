//! A goal sheet to one's own other device: a sealed link, and a code that is typed there.

use std::sync::Arc;

use deguchi::formats::wrap;
use deguchi::model::{Plan, PlanId};
use deguchi::passphrase::code;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{at_work, wrong};
use crate::effects::office::{self, Undone, Work};
use crate::effects::{clipboard, files, ids};
use crate::routes::Route;
use crate::screens::parts::form::focus_soon;
use crate::store::Store;
use crate::widgets::{Dialog, Icon, Toasts};
use crate::words::{or_say, say, t};

/// The words of the work.
const WORK: &str = "moving-working";

/// What is made: the link, and the code that opens it.
#[derive(Clone, PartialEq)]
struct Made {
    link: String,
    code: String,
}

/// The dialog; the signal is the sheet that is to move.
#[component]
pub fn MoveByLink(moves: RwSignal<Option<PlanId>>) -> View {
    let open = RwSignal::new(false);
    // The dialog opens for a sheet, and lets go of it when it is closed.
    Effect::new(move |_| {
        if moves.with(Option::is_some) {
            open.set(true);
        }
    });
    Effect::new(move |_| {
        if !open.get() && moves.with_untracked(Option::is_some) {
            moves.set(None);
        }
    });
    let plan = move || Store::current().plan(&moves.get_untracked()?);
    view! {
        <Dialog open=open id="moving" title=Signal::derive(t("moving-title"))>
            {plan().map(|plan| view! { <Moving plan=plan/> })}
        </Dialog>
    }
}

#[component]
fn Moving(plan: Arc<Plan>) -> View {
    let made = RwSignal::new(None::<Made>);
    let working = RwSignal::new(true);
    let undone = RwSignal::new(None::<Undone>);
    let title = plan.head.title.clone();
    let plan = StoredValue::new(plan);
    on_cleanup(office::stop);
    let begin = move || {
        undone.set(None);
        working.set(true);
        focus_soon(WORK.to_owned());
        spawn_local(async move {
            let outcome = make(plan.get_value()).await;
            // Whoever closed the dialog stopped it.
            if working.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(link) => {
                    made.set(Some(link));
                    focus_soon("moving-copy".to_owned());
                }
                Err(why) => {
                    undone.set(Some(why));
                    focus_soon("moving-again".to_owned());
                }
            }
        });
    };
    begin();
    view! {
        <div class="sealed">
            <p class="mincho lead-title" dir="auto">{or_say(&title, "plan-untitled")}</p>
            <p>{t("moving-why")}</p>
            {move || made.get().map(|made| ready(&made))}
            <div hidden=move || working.get() || made.with(Option::is_some)>
                {wrong("moving-wrong", undone, false)}
                <p class="go"><button type="button" class="btn" id="moving-again" on:click=move |_| begin()>{t("moving-again")}</button></p>
            </div>
        </div>
        {at_work(working, WORK)}
    }
}

fn ready(made: &Made) -> AnyView {
    let (link, length) = (made.link.clone(), made.link.len());
    let copy = move |_| {
        let link = link.clone();
        spawn_local(async move {
            let key = match clipboard::copy_sealed(&link).await {
                Ok(()) => "give-copied",
                Err(_) => "give-not-copied",
            };
            Toasts::current().say(say(key, &[]));
        });
    };
    view! {
        <ol class="moving-steps">
            <li>
                <p>{t("moving-step-link")}</p>
                <p class="moving-link">
                    <input type="text" class="boxed" readonly value=made.link.clone()
                        aria-label=move || say("give-link-length", &[("length", length.into())])/>
                    <button type="button" class="btn" id="moving-copy" on:click=copy><Icon name="link"/>{t("give-link")}</button>
                </p>
            </li>
            <li>
                <p>{t("moving-step-code")}</p>
                <p class="moving-code"><span class="label">{t("moving-code")}</span>" "<code>{made.code.clone()}</code></p>
                <p class="q">{t("moving-apart")}</p>
            </li>
        </ol>
    }
    .into_any()
}

/// The plan as it stands now, sealed into a link.
async fn make(plan: Arc<Plan>) -> Result<Made, Undone> {
    let code = code(ids::random().ok_or(Undone::Died)?);
    let keeping = Store::current().keeping;
    let mut backup = keeping.backup(std::slice::from_ref(&plan));
    // It is the plan that moves; a link does not bear everything.
    backup.packs.clear();
    backup.settings = Default::default();
    let text = backup.to_json();
    let small = files::deflate(text.as_bytes()).await;
    let small = small.map_err(|_| Undone::Died)?;
    let sealed = office::ask(Work::Seal, &small, &code).await?;
    let page = window().location().href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    let link = [page, &Route::Incoming(wrap(&sealed)).write()].concat();
    Ok(Made { link, code })
}
