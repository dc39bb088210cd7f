//! Handing in: what leaves, to be read first, then the exact bytes, and what stays here.

mod actions;
mod bytes;
mod found;
mod gaps;
mod stays;

use std::sync::Arc;

use deguchi::formats::{LookUp, Outgoing, Submission, look_up};
use deguchi::model::{Amount, Plan, Shared};
use deguchi::ports::Clock;
use deguchi_view::prelude::*;
use web_sys::HtmlElement;

use super::parts::{PublicPlan, plan_head};
use crate::effects::clock::BrowserClock;
use crate::effects::printer;
use crate::routes::Route;
use crate::store::Store;
use crate::words::{Words, day, say, t};

/// What is handed in, and what was looked for in it.
pub struct Paper {
    /// The document.
    document: Shared<Submission>,
    /// Its exact text: the one that is shown, and the one that is downloaded.
    json: Outgoing,
    /// The private words that were looked for in that text.
    found: LookUp,
}

impl PartialEq for Paper {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json && self.found == other.found
    }
}

/// The paper on the screen.
#[derive(Clone, Copy)]
pub struct HandIn {
    /// What leaves.
    paper: Memo<Arc<Paper>>,
    /// What left last: it stays on the screen as it left, until a word in it changes.
    handed: RwSignal<Option<Arc<Paper>>>,
    /// How many goals are drawn: more as the reader comes to them, all of them for paper.
    drawn: RwSignal<usize>,
}

/// How many goals are drawn at a time.
const DRAWN: usize = 10;

impl HandIn {
    fn new(store: Store) -> Self {
        let handed = RwSignal::new(None::<Arc<Paper>>);
        let paper = Memo::new(move |_| {
            let plan = store.whole().unwrap_or_default();
            let document = document(&plan);
            let left = handed.get().filter(|left| {
                let left = &left.document.0;
                *left
                    == Submission {
                        revision: left.revision,
                        ..document.clone()
                    }
            });
            let document = Shared(left.map_or(document, |left| left.document.0.clone()));
            let json = Outgoing::written(&document, Submission::to_json);
            let found = look_up(&plan, json.as_str());
            Arc::new(Paper {
                document,
                json,
                found,
            })
        });
        Self {
            paper,
            handed,
            drawn: RwSignal::new(DRAWN),
        }
    }

    fn current() -> Self {
        expect_context()
    }

    fn submission<T>(self, read: impl FnOnce(&Submission) -> T) -> T {
        self.paper.with(|paper| read(&paper.document.0))
    }
}

fn document(plan: &Plan) -> Submission {
    let words = Words::current();
    let catalogue = words.catalogue();
    let name = |id: &_| catalogue.category_name(id, &plan.head);
    Submission::of(plan, words.language(), BrowserClock.today(), &name)
}

/// A count with its thousands parted.
fn grouped(count: usize) -> String {
    Amount::whole(i64::try_from(count).unwrap_or(i64::MAX)).grouped()
}

/// The screen.
#[component]
pub fn Submit() -> View {
    let store = Store::current();
    let hand_in = HandIn::new(store);
    provide_context(hand_in);
    Effect::new(move |_| printer::running_head(&hand_in.submission(plan_head)));
    let bytes = move || {
        hand_in
            .paper
            .with(|paper| grouped(paper.json.as_str().len()))
    };
    view! {
        <main class="wide submit printable">
            <header>
                <h1 class="mincho">{move || say("submit-title", &[("bytes", (&bytes()).into())])}</h1>
                <p class="q">{t("submit-lead")}</p>
                <Where/>
            </header>
            <gaps::Gaps/>
            <Reading/>
            <bytes::Bytes/>
            <div class="beside">
                <stays::Stays/>
                <actions::Actions/>
            </div>
        </main>
    }
}

/// The goals as the reader will see them: a window on them, or all at once; all of them on paper.
#[component]
fn Reading() -> View {
    let hand_in = HandIn::current();
    let open = RwSignal::new(false);
    let window = NodeRef::<HtmlElement>::new();
    let more = move |_| {
        let Some(window) = window.get_untracked() else {
            return;
        };
        let below = window.scroll_height() - window.scroll_top() - window.client_height();
        if below < 2 * window.client_height() {
            hand_in
                .drawn
                .update(|drawn| *drawn = drawn.saturating_add(DRAWN));
        }
    };
    let turn = move |_| {
        hand_in.drawn.set(usize::MAX);
        open.update(|open| *open = !*open);
    };
    let printing =
        window_event_listener_untyped("beforeprint", move |_| hand_in.drawn.set(usize::MAX));
    on_cleanup(move || printing.remove());
    view! {
        <section class="reading">
            <h2><span id="reading">{t("submit-reading")}</span><span class="q">{t("submit-reading-why")}</span></h2>
            <div class="leaves" class:open=move || open.get() tabindex="0" role="region" aria-labelledby="reading"
                node_ref=window on:scroll=more>
                {move || hand_in.submission(|document| view! { <PublicPlan document=document.clone() drawn=hand_in.drawn/> })}
            </div>
            <Show when=move || hand_in.submission(|document| !document.goals.is_empty())>
                <p class="unfold"><button class="textlink" aria-expanded=move || open.get().to_string() on:click=turn>
                    {move || say(if open.get() { "submit-fold" } else { "submit-unfold" }, &[])}</button></p>
            </Show>
        </section>
    }
}

/// Where the plan is handed in, and by when.
#[component]
fn Where() -> View {
    let store = Store::current();
    let head = Route::Head(store.open.get_untracked().unwrap_or_default()).write();
    let to = move || store.head.with(|head| head.hand_in.to.trim().to_owned());
    let by = move || store.head.with(|head| head.hand_in.by.map(day));
    let known = move || !to().is_empty() || by().is_some();
    view! {
        <p class="where-to">
            {move || (!to().is_empty()).then(|| say("submit-to", &[("to", (&to()).into())]))}
            {move || by().map(|day| view! { <span>{say("submit-by", &[("day", (&day).into())])}</span> })}
            <a href=head>{move || say(if known() { "submit-where-change" } else { "submit-where-open" }, &[])}</a>
        </p>
    }
}
