//! Keeping: saving as the user writes, settings, and one plan in however many tabs.

pub mod catch_up;
pub mod copies;
pub mod journal;
pub mod lasting;
mod late;
mod own_files;
pub mod past;
pub mod recover;
mod take_over;
pub mod thin;
pub mod together;

use std::sync::Arc;
use std::time::Duration;

use deguchi::change::Change;
use deguchi::command::Workspace;
use deguchi::journal::Recovered;
use deguchi::json::{Value, to_text};
use deguchi::model::{Plan, PlanId};
use deguchi::ports::{Ids, Storage, StorageError};
use deguchi::sidecar::Sidecar;
use deguchi::sorted::{self, Map};
use deguchi_view::ev;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::documents::{self, Found};
use crate::effects::clock::{Later, time_of_day};
use crate::effects::ids::Uuids;
use crate::effects::storage::LocalStorage as Shelf;
use crate::effects::tabs;
use crate::parts::Parts;
use crate::settings::{self, Others, Settings};
use journal::Journal;
use recover::Start;

/// How long typing may wait before it is written.
const WAIT: Duration = Duration::from_millis(250);

/// Whether the work is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing has been written since the page was opened.
    Quiet,
    /// Being written.
    Soon,
    /// Written, at this time of day.
    At(String),
    /// Not written: the browser refuses storage, there is no room, or it failed.
    Failed(StorageError),
}

/// The key of the settings. The boot script reads them too.
const SETTINGS: &str = "settings";

/// Saving, settings, tabs.
#[derive(Clone, Copy)]
pub struct Keeping {
    inner: StoredValue<Inner, LocalStorage>,
    /// Whether the work is safe.
    pub saved: RwSignal<Saved>,
    /// Settings of this device.
    pub settings: RwSignal<Settings>,
    /// Plans that a newer page wrote: they cannot be changed here.
    pub newer: RwSignal<sorted::Set<PlanId>>,
    /// Whether a newer page is open in another tab: nothing is written here any more.
    pub outdated: RwSignal<bool>,
    /// Told whenever something of others came into a plan.
    pub joined: RwSignal<usize>,
    /// Keys of documents that could not be read; their bytes stay as they are.
    pub put_aside: RwSignal<Vec<String>>,
    /// What the last page could not write into storage any more, and the journal had.
    pub recovered: RwSignal<Vec<Recovered>>,
}

struct Inner {
    shelf: Shelf,
    sidecars: Map<PlanId, Sidecar>,
    journal: Journal,
    waiting: Map<PlanId, Option<Arc<Plan>>>,
    later: Later,
    /// The settings as they were last read or written, and what is among them that says nothing here.
    settings: String,
    others: Others,
    /// What this tab is called among those that write.
    replica: Option<String>,
    /// What reaches the other tabs, once it is there.
    channel: Option<tabs::Channel>,
    /// Plans that others wrote before they could be asked.
    missed: sorted::Set<PlanId>,
}

impl Keeping {
    /// Goes on with everything that this browser keeps: what stood in storage, brought up to its journal.
    /// Nothing is written before that was read.
    pub fn begin(found: Found, start: Start) -> (Self, Workspace) {
        let shelf = Shelf::default();
        let Found {
            workspace,
            sidecars,
            newer,
            put_aside,
            blocked,
        } = found;
        let Start {
            journal,
            recovered,
            alone,
        } = start;
        let text = shelf.read(SETTINGS).ok().flatten().unwrap_or_default();
        let (settings, others) = settings::read(&text);
        let inner = Inner {
            shelf,
            sidecars,
            journal,
            waiting: Map::new(),
            later: Later::default(),
            settings: text,
            others,
            // The name that is kept goes to the first tab; two under one would count the same writes.
            replica: (!alone).then(|| Uuids.fresh()),
            channel: None,
            missed: sorted::Set::new(),
        };
        let keeping = Self {
            inner: StoredValue::new_local(inner),
            saved: RwSignal::new(blocked.map_or(Saved::Quiet, Saved::Failed)),
            settings: RwSignal::new(settings),
            newer: RwSignal::new(newer.into_iter().collect()),
            outdated: RwSignal::new(false),
            joined: RwSignal::new(0),
            put_aside: RwSignal::new(put_aside),
            recovered: RwSignal::new(recovered),
        };
        keeping.watch();
        // What was brought back stands in storage before anything else is done.
        keeping.inner.update_value(|inner| {
            for one in keeping.recovered.get_untracked() {
                let plan = workspace.plan(&one.plan).cloned();
                inner.waiting.insert(one.plan, plan);
            }
        });
        keeping.flush();
        (keeping, workspace)
    }

    fn watch(self) {
        let flush = move || self.flush();
        let _ = window_event_listener(ev::pagehide, move |_| flush());
        let _ = window_event_listener_untyped("visibilitychange", move |_| flush());
        let _ = window_event_listener(ev::storage, move |event| self.elsewhere(&event));
    }

    /// Another tab wrote settings or a plan into storage. Of a plan whoever speaks with the others has heard of it before;
    /// where the browser has no such way, this is how it is known.
    fn elsewhere(self, event: &web_sys::StorageEvent) {
        let Some(key) = event.key() else { return };
        let (plan, is_settings) = self.inner.with_value(|inner| {
            let mine = inner.shelf.key(documents::PLAN);
            let plan = key.strip_prefix(&mine).and_then(|id| PlanId::new(id).ok());
            (plan, key == inner.shelf.key(SETTINGS))
        });
        if is_settings {
            self.take_settings();
        }
        let Some(plan) = plan else { return };
        match Parts::current().rest_now() {
            Ok(rest) => (rest.tabs.written)(self, plan),
            Err(_) => self.inner.update_value(|inner| {
                inner.missed.insert(plan);
            }),
        }
    }

    /// Whether a plan cannot be changed here; follows it.
    pub fn locks(self, plan: &PlanId) -> bool {
        self.outdated.get() || self.newer.with(|all| all.contains(plan))
    }

    /// Whether a plan cannot be changed here, following nothing.
    pub fn is_read_only(self, plan: &PlanId) -> bool {
        self.outdated.get_untracked() || self.newer.with_untracked(|all| all.contains(plan))
    }

    /// Remembers a plan that was opened, and takes hold of its journal where no other tab has it.
    pub fn opened(self, plan: &PlanId) {
        if self
            .settings
            .with_untracked(|s| s.last_plan.as_deref() != Some(plan.as_str()))
        {
            self.set(|settings| settings.last_plan = Some(plan.to_string()));
        }
        spawn_local(self.hold(plan.clone()));
    }

    /// Notes a change, to be written soon.
    pub fn changed(self, change: &Change, plan: Option<Arc<Plan>>) {
        if change.fields.is_empty() {
            return;
        }
        let replica = self.replica();
        let noted = self.inner.try_update_value(|inner| {
            let sidecar = inner.sidecars.get_or_default(change.plan.clone());
            let saw = sidecar.seen.clone();
            (sidecar.note_later(&replica, change), saw)
        });
        self.write_soon(&change.plan, plan.clone());
        if let Some((by, saw)) = noted {
            self.note(change, by, saw, plan);
        }
        if let Ok(rest) = Parts::current().rest_now() {
            (rest.tabs.tell)(self, &change.plan);
        }
        if !matches!(self.saved.get_untracked(), Saved::Soon | Saved::Failed(_)) {
            self.saved.set(Saved::Soon);
        }
    }

    /// A plan as it is to stand in storage soon.
    fn write_soon(self, id: &PlanId, plan: Option<Arc<Plan>>) {
        self.inner.update_value(|inner| {
            inner.waiting.insert(id.clone(), plan);
            let later = inner.later.clone();
            later.within(WAIT, move || self.flush());
        });
    }

    fn replica(self) -> String {
        if let Some(name) = self.inner.with_value(|inner| inner.replica.clone()) {
            return name;
        }
        let kept = self.settings.with_untracked(|s| s.replica.clone());
        let name = kept.unwrap_or_else(|| {
            let name = Uuids.fresh();
            self.set(|settings| settings.replica = Some(name.clone()));
            name
        });
        self.inner
            .update_value(|inner| inner.replica = Some(name.clone()));
        name
    }

    /// Writes what waits. What cannot be written goes on waiting.
    pub fn flush(self) {
        if self.outdated.get_untracked() {
            return;
        }
        let failed = self.inner.try_update_value(|inner| {
            inner.later.cancel();
            let waiting = std::mem::take(&mut inner.waiting);
            if waiting.is_empty() {
                return None;
            }
            let mut failed = None;
            // Removals first: they make the room that the others may need.
            let (gone, kept): (Vec<_>, Vec<_>) =
                waiting.into_iter().partition(|(_, plan)| plan.is_none());
            for (id, plan) in gone.into_iter().chain(kept) {
                let key = documents::key(&id);
                let outcome = self
                    .clear(&inner.shelf, &key, plan.is_some())
                    .and_then(|clear| match &plan {
                        Some(plan) => {
                            let sidecar = inner.sidecars.get(&id).cloned().unwrap_or_default();
                            inner.shelf.write(&key, &documents::write(plan, sidecar))
                        }
                        None if clear => inner.shelf.remove(&key),
                        None => Ok(()),
                    });
                if let Err(error) = outcome {
                    failed = Some(error);
                    inner.waiting.insert(id, plan);
                }
            }
            Some(failed)
        });
        match failed.flatten() {
            Some(Some(error)) => self.saved.set(Saved::Failed(error)),
            Some(None) => self.saved.set(Saved::At(time_of_day())),
            None => {}
        }
    }

    /// Whether nothing unreadable stands under a key; where a plan is to be written there, it makes way.
    fn clear(self, shelf: &Shelf, key: &str, to_write: bool) -> Result<bool, StorageError> {
        if !self
            .put_aside
            .with_untracked(|all| all.iter().any(|aside| aside == key))
        {
            return Ok(true);
        }
        if !to_write {
            return Ok(false);
        }
        let aside = documents::make_way(shelf, key)?;
        self.put_aside.update(|all| {
            all.retain(|other| other != key);
            all.extend(aside);
        });
        Ok(true)
    }

    /// Changes the settings and writes them. Settings that cannot be written hold until reload.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        self.take_settings();
        self.settings.update(change);
        let text = to_text(&self.all_settings());
        self.inner.update_value(|inner| {
            if inner.shelf.write(SETTINGS, &text).is_ok() {
                inner.settings = text;
            }
        });
    }

    /// What another tab has set holds here too: notes that are hidden there are hidden here, and a change
    /// is made to what stands there by now.
    fn take_settings(self) {
        let written = self.inner.try_update_value(|inner| {
            let text = inner.shelf.read(SETTINGS).ok().flatten()?;
            if text == inner.settings {
                return None;
            }
            let (settings, others) = settings::read(&text);
            (inner.settings, inner.others) = (text, others);
            Some(settings)
        });
        if let Some(settings) = written.flatten() {
            self.settings.set(settings);
        }
    }

    /// The settings as they are kept.
    fn all_settings(self) -> Value {
        let written = self.inner.try_update_value(|inner| {
            self.settings
                .with_untracked(|s| settings::write(s, &mut inner.others))
        });
        written.unwrap_or_default()
    }
}
