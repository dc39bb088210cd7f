//! Whether what is kept lasts: what the browser promises, what takes how much room, storage that was
//! emptied under the open page, and a file when the page has stopped.

use std::time::Duration;

use deguchi::formats::{Backup, KeptPlan};
use deguchi::json::Value;
use deguchi::model::PlanId;
use deguchi::ports::{Clock, Storage, StorageError};
use deguchi::sorted::arrange;
use deguchi_view::ev;
use deguchi_view::prelude::*;
use js_sys::JsString;
use wasm_bindgen_futures::spawn_local;

use super::Keeping;
use crate::documents::{self, ASIDE, PLAN};
use crate::effects::clock::BrowserClock;
use crate::effects::database::Database;
use crate::effects::storage::LocalStorage;
use crate::effects::{files, js};
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::say;

/// How long the page waits, when it is looked at again, for what other tabs have said meanwhile.
const HEARD: Duration = Duration::from_secs(1);

/// What a key of this page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A plan.
    Plan(PlanId),
    /// A document that could not be read.
    Aside(String),
    /// Templates and packs, settings.
    Other,
    /// What other pages of the same origin keep.
    Elsewhere,
}

/// Watches for storage that is emptied while the page is open.
pub(super) fn begin(store: Store) {
    let look = move || {
        set_timeout(move || is_all_there(store), HEARD);
    };
    let _ = window_event_listener(ev::storage, move |event| {
        if event.key().is_none() {
            look();
        }
    });
    let _ = window_event_listener_untyped("visibilitychange", move |_| {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            look();
        }
    });
}

/// Writes everything again where storage has lost a plan that is here.
fn is_all_there(store: Store) {
    let keeping = store.keeping;
    if keeping.outdated.get_untracked() {
        return;
    }
    let lost = keeping.inner.with_value(|inner| {
        let keys = inner.shelf.keys().ok()?;
        let lost = store.all().into_iter().filter(|plan| {
            !keys.contains(&documents::key(&plan.id))
                && !inner.waiting.contains_key(&plan.id)
                && !keeping.is_read_only(&plan.id)
        });
        Some(lost.collect::<Vec<_>>())
    });
    let lost = lost.unwrap_or_default();
    if lost.is_empty() {
        return;
    }
    keeping.inner.update_value(|inner| {
        inner.journal.heads.clear();
        inner.journal.holds.clear();
        for plan in &lost {
            inner.journal.anew.insert(plan.id.clone());
        }
    });
    for plan in lost {
        keeping.write_soon(&plan.id.clone(), Some(plan));
    }
    keeping.set(|_| {});
    Toasts::current().say(say("storage-was-emptied", &[]));
    spawn_local(async move {
        // What emptied storage has mostly taken the journal along.
        let database = Database::open().await.ok();
        keeping
            .inner
            .update_value(|inner| inner.journal.database = database);
    });
}

/// Whether the browser has promised to keep what is here when it needs room; `None`: it does not say.
pub async fn promised() -> Option<bool> {
    let storage = js::get(&js_sys::global(), &["navigator", "storage"]);
    let answer = js::call(&storage, "persisted", &[]).ok()?;
    js::wait(answer).await.ok()?.as_bool()
}

impl Keeping {
    /// Asks the browser for that promise, once, as soon as there is a goal to be kept.
    pub(super) fn asks_to_last(self, id: &PlanId) {
        if self.settings.with_untracked(|s| s.asked_to_last) {
            return;
        }
        let written = Store::current().plan(id).is_some_and(|plan| {
            let mut goals = plan.goals.iter().map(|goal| &goal.public);
            goals.any(|face| !face.title.trim().is_empty() && !face.statement.trim().is_empty())
        });
        if written {
            self.set(|settings| settings.asked_to_last = true);
            let storage = js::get(&js_sys::global(), &["navigator", "storage"]);
            let _ = js::call(&storage, "persist", &[]);
        }
    }

    /// What this origin holds and how many UTF-16 units each takes, the largest first.
    pub fn sizes(self) -> Vec<(Holds, u32)> {
        let (all, base) = self
            .inner
            .with_value(|inner| (inner.shelf.all().unwrap_or_default(), inner.shelf.key("")));
        let mut sizes: Vec<(Holds, u32)> = Vec::new();
        for (key, units) in all {
            let holds = match key.strip_prefix(&base) {
                None => Holds::Elsewhere,
                Some(own) if own.starts_with(ASIDE) => Holds::Aside(own.to_owned()),
                Some(own) => own
                    .strip_prefix(PLAN)
                    .and_then(|id| PlanId::new(id).ok())
                    .map_or(Holds::Other, Holds::Plan),
            };
            match sizes.iter_mut().find(|(other, _)| *other == holds) {
                Some((_, sum)) => *sum += units,
                None => sizes.push((holds, units)),
            }
        }
        arrange(&mut sizes, &mut |one, other| one.1 > other.1);
        sizes
    }

    /// Whether this browser keeps earlier versions.
    pub fn has_past(self) -> bool {
        self.database().is_some()
    }

    /// Takes away a document that could not be read; what it was, for whoever wants it back.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses.
    pub fn remove_aside(self, key: &str) -> Result<JsString, StorageError> {
        let units = self.raw(key).ok_or(StorageError::Failed)?;
        self.inner.with_value(|inner| inner.shelf.remove(key))?;
        self.put_aside
            .update(|all| all.retain(|other| other != key));
        Ok(units)
    }

    /// Puts it back, unit for unit.
    ///
    /// # Errors
    /// [`StorageError`] where the browser refuses or has no room.
    pub fn put_back(self, key: &str, units: &JsString) -> Result<(), StorageError> {
        self.inner
            .with_value(|inner| inner.shelf.put_units(key, units))?;
        self.put_aside.update(|all| all.push(key.to_owned()));
        Ok(())
    }
}

/// Hands over what storage holds of all plans, when the page has stopped: nothing of what the program
/// holds itself is trusted any more.
pub fn rescue() {
    let found = documents::read_all(&LocalStorage::default());
    let kept = found.workspace.plans().map(|plan| KeptPlan {
        plan: plan.as_ref().clone(),
        sidecar: found.sidecars.get(&plan.id).cloned().unwrap_or_default(),
    });
    let today = BrowserClock.today();
    let backup = Backup::of(kept.collect(), Vec::new(), Value::default(), today);
    let _ = files::save_own(&backup.file_name(), &backup.to_json());
}
