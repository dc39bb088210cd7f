//! The parts of the program that follow after the first paint: the assistant with its notes, and
//! everything that is not needed to begin and to write.
//!
//! In a release each is a file of its own: `.ci/split.sh` cuts the program at the functions that are
//! marked here, so that the first picture does not wait for them. Without the feature `split`, as in
//! the tests, they are there from the start. Whoever names the assistant's engine or one of those
//! screens anywhere else draws it back into the first load: `make bench` says what that weighs.

use std::cell::Cell;

use deguchi::assistant::{Finding, Options};
use deguchi::model::{Goal, Plan, PlanId, TemplateId};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;
#[cfg(feature = "split")]
use wasm_split_helpers::wasm_split;

use crate::arrivals::{Arrivals, Brought};
use crate::documents::Found;
use crate::effects::boot;
use crate::effects::database::Database;
use crate::keeping::Keeping;
use crate::keeping::catch_up::CaughtUp;
use crate::keeping::recover::Start;
use crate::routes::Route;
use crate::screens;
use crate::store::Store;
use crate::words::Words;

/// The assistant, as the editor knows it.
#[derive(Clone, Copy, Debug)]
pub struct Assistant {
    /// What it finds in a goal: [`deguchi::assistant::check_goal`].
    pub check: fn(&Goal, &Plan, &Options) -> Vec<Finding>,
    /// Its notes in the margin.
    pub margin: fn() -> View,
    /// Its notes in the sheet at the foot of a phone; the signal is whether that is open.
    pub sheet: fn(RwSignal<bool>) -> View,
}

/// All that is neither the start, nor the editor, nor the assistant.
#[derive(Clone, Copy, Debug)]
pub struct Rest {
    /// The screen of a place; `None` where the place is another part's.
    pub screen: fn(&Route) -> Option<View>,
    /// Reads what was brought here.
    pub open: fn(Arrivals, Brought),
    /// Says what was brought along with it and waits for its turn, and what waits to be decided.
    pub waiting: fn() -> Option<View>,
    /// The templates to begin a goal with; the signal is the one that is looked at.
    pub adopt: fn(RwSignal<Option<TemplateId>>) -> View,
    /// Everything that one can go to or do, found by typing.
    pub palette: fn() -> View,
    /// Brings plans up to what their journals have of them.
    pub catch_up: fn(Found, Start, Database, Vec<PlanId>) -> CaughtUp,
    /// Lets go of what of a plan's journal need not stay, behind the snapshot with this number.
    pub thin: fn(Database, PlanId, u64),
    /// What several tabs do together.
    pub tabs: Tabs,
    /// Hands the whole work to its owner as a file.
    pub take_backup: fn(Store),
    /// Hands over what storage holds, when the page has stopped.
    pub rescue: fn(),
    /// What may have become of plans that were here, where there are none any more.
    pub lost: fn() -> View,
}

/// One plan in several tabs.
#[derive(Clone, Copy, Debug)]
pub struct Tabs {
    /// Begins to speak with the others.
    pub begin: fn(Store),
    /// Tells them what was written in a plan.
    pub tell: fn(Keeping, &PlanId),
    /// Takes the journal of a plan over from the tab that has it.
    pub take: fn(Keeping, PlanId),
    /// Another tab wrote a plan into storage.
    pub written: fn(Keeping, PlanId),
}

/// A part that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// On its way.
    Coming,
    /// It could not be fetched.
    Unreached,
}

/// What became of a request.
pub type Came<T> = Result<T, Absent>;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Absent {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Unreached
    }
}

#[cfg_attr(feature = "split", wasm_split(assistant, fallible))]
fn assistant() -> Came<&'static Assistant> {
    Ok(&screens::ASSISTANT)
}

#[cfg_attr(feature = "split", wasm_split(rest, fallible))]
fn rest() -> Came<&'static Rest> {
    Ok(&screens::REST)
}

/// The rest of the program before there is a page, without its words and its looks.
///
/// # Errors
/// [`Absent`] where it cannot be fetched.
pub async fn rest_at_once() -> Came<&'static Rest> {
    #[cfg(feature = "split")]
    return rest().await;
    #[cfg(not(feature = "split"))]
    rest()
}

/// A part is there once its words and its looks are.
async fn dressed<T>(came: Came<T>) -> Came<T> {
    let part = came?;
    if Words::current().follow().await && boot::looks().await {
        Ok(part)
    } else {
        Err(Absent::Unreached)
    }
}

thread_local! {
    static PARTS: Cell<Option<Parts>> = const { Cell::new(None) };
    static ASSISTANT: Cell<Came<&'static Assistant>> = const { Cell::new(Err(Absent::Coming)) };
    static REST: Cell<Came<&'static Rest>> = const { Cell::new(Err(Absent::Coming)) };
}

/// Which parts the page has by now.
#[derive(Clone, Copy)]
pub struct Parts {
    /// Told whenever one of them came, or could not be fetched.
    news: RwSignal<usize>,
}

impl Parts {
    /// Sends for all of them.
    pub fn begin() {
        let parts = Self {
            news: RwSignal::new(0),
        };
        PARTS.set(Some(parts));
        parts.fetch();
    }

    /// Those of the page.
    ///
    /// # Panics
    /// Before [`Parts::begin`].
    pub fn current() -> Self {
        PARTS.get().expect("the page begins with its parts")
    }

    /// Sends for what is not there.
    pub fn fetch(self) {
        if ASSISTANT.get().is_err() {
            ASSISTANT.set(Err(Absent::Coming));
            spawn_local(async move {
                #[cfg(feature = "split")]
                let came = assistant().await;
                #[cfg(not(feature = "split"))]
                let came = assistant();
                ASSISTANT.set(dressed(came).await);
                self.tell();
            });
        }
        if REST.get().is_err() {
            REST.set(Err(Absent::Coming));
            spawn_local(async move {
                #[cfg(feature = "split")]
                let came = rest().await;
                #[cfg(not(feature = "split"))]
                let came = rest();
                let came = dressed(came).await;
                REST.set(came);
                if let Ok(rest) = came {
                    (rest.tabs.begin)(Store::current());
                }
                self.tell();
            });
        }
        self.tell();
    }

    /// Hands the whole work to its owner as a file, as soon as the part is there that can.
    pub fn take_backup(self, store: Store) {
        spawn_local(async move {
            if let Ok(rest) = rest_at_once().await {
                (rest.take_backup)(store);
            }
        });
    }

    fn tell(self) {
        self.news.update(|news| *news += 1);
    }

    /// The assistant, or why it is not there; follows that.
    ///
    /// # Errors
    /// [`Absent`].
    pub fn assistant(self) -> Came<&'static Assistant> {
        self.news.track();
        ASSISTANT.get()
    }

    /// The rest, or why it is not there; follows that.
    ///
    /// # Errors
    /// [`Absent`].
    pub fn rest(self) -> Came<&'static Rest> {
        self.news.track();
        self.rest_now()
    }

    /// The rest, following nothing.
    ///
    /// # Errors
    /// [`Absent`].
    pub fn rest_now(self) -> Came<&'static Rest> {
        REST.get()
    }
}
