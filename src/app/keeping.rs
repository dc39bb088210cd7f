//! Keeping: saving as the user writes, settings, and one writer per plan among the tabs.

pub mod journal;
mod own_files;
pub mod past;
pub mod recover;
pub mod thin;

use std::rc::Rc;
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
use crate::effects::storage::{self, LocalStorage as Shelf};
use crate::effects::{js, tabs};
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

/// Why a plan cannot be changed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another tab has it open.
    OtherTab,
    /// Another tab wrote it while it was open here.
    Overtaken,
    /// It was written by a newer version of the page.
    Newer,
}

/// Saving, settings, tabs.
#[derive(Clone, Copy)]
pub struct Keeping {
    inner: StoredValue<Inner, LocalStorage>,
    /// Whether the work is safe.
    pub saved: RwSignal<Saved>,
    /// Settings of this device.
    pub settings: RwSignal<Settings>,
    /// Plans that cannot be changed here.
    pub read_only: RwSignal<Map<PlanId, ReadOnly>>,
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
    holds: Map<PlanId, tabs::Hold>,
    asked: sorted::Set<PlanId>,
    later: Later,
    heard: Option<Heard>,
    others: Others,
}

/// Takes a plan as another tab wrote it; without it: the tab removed it.
type Heard = Rc<dyn Fn(PlanId, Option<Plan>)>;

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
        let Start { journal, recovered } = start;
        let text = shelf.read("settings").ok().flatten().unwrap_or_default();
        let (settings, others) = settings::read(&text);
        let inner = Inner {
            shelf,
            sidecars,
            journal,
            waiting: Map::new(),
            holds: Map::new(),
            asked: sorted::Set::new(),
            later: Later::default(),
            heard: None,
            others,
        };
        let keeping = Self {
            inner: StoredValue::new_local(inner),
            saved: RwSignal::new(blocked.map_or(Saved::Quiet, Saved::Failed)),
            settings: RwSignal::new(settings),
            read_only: RwSignal::new(newer.into_iter().map(|id| (id, ReadOnly::Newer)).collect()),
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

    /// Asks to be told of plans that other tabs write or remove.
    pub fn on_elsewhere(self, heard: impl Fn(PlanId, Option<Plan>) + 'static) {
        self.inner
            .update_value(|inner| inner.heard = Some(Rc::new(heard)));
    }

    /// Another tab wrote: a plan that is held here is overtaken, any other stands here as it was written.
    fn elsewhere(self, event: &web_sys::StorageEvent) {
        let Some(key) = event.key() else { return };
        let plan = self.inner.with_value(|inner| {
            let mine = inner.shelf.key(documents::PLAN);
            key.strip_prefix(&mine).and_then(|id| PlanId::new(id).ok())
        });
        let Some(plan) = plan else { return };
        self.is_written_elsewhere(&plan);
        if self
            .inner
            .with_value(|inner| inner.holds.contains_key(&plan))
        {
            self.inner.update_value(|inner| {
                inner.waiting.remove(&plan);
            });
            self.read_only.update(|all| {
                all.insert(plan, ReadOnly::Overtaken);
            });
            return;
        }
        let text = storage::text_of(&js::get(event, &["newValue"]));
        let kept = match &text {
            Ok(Some(text)) => documents::read_plan(text).ok(),
            _ => None,
        };
        // What cannot be read makes way as soon as the older, which stands here, is to be written.
        let unreadable = text != Ok(None) && kept.is_none();
        let place = documents::key(&plan);
        self.put_aside.update(|all| {
            all.retain(|other| *other != place);
            all.extend(unreadable.then_some(place));
        });
        if unreadable {
            return;
        }
        let written = kept.map(|(kept, newer)| {
            if newer {
                self.read_only.update(|all| {
                    all.insert(plan.clone(), ReadOnly::Newer);
                });
            }
            self.adopt(&plan, kept.sidecar);
            kept.plan
        });
        if let Some(heard) = self.inner.with_value(|inner| inner.heard.clone()) {
            heard(plan, written);
        }
    }

    /// Whether a plan cannot be changed here.
    pub fn is_read_only(self, plan: &PlanId) -> bool {
        self.read_only.with_untracked(|all| all.contains_key(plan))
    }

    /// Takes hold of a plan that was opened, or makes it read-only where another tab has it.
    pub fn opened(self, plan: &PlanId) {
        if self
            .settings
            .with_untracked(|s| s.last_plan.as_deref() != Some(plan.as_str()))
        {
            self.set(|settings| settings.last_plan = Some(plan.to_string()));
        }
        spawn_local(self.hold(plan.clone()));
    }

    /// Takes hold of a plan before it is changed from elsewhere than its own screens; `false` where
    /// it cannot be changed here.
    pub async fn take(self, plan: &PlanId) -> bool {
        // The other tab may have been closed since.
        if self
            .read_only
            .with_untracked(|all| all.get(plan) == Some(&ReadOnly::OtherTab))
        {
            self.inner.update_value(|inner| {
                inner.asked.remove(plan);
            });
        }
        self.hold(plan.clone()).await;
        !self.is_read_only(plan)
    }

    async fn hold(self, plan: PlanId) {
        let first = self
            .inner
            .try_update_value(|inner| inner.asked.insert(plan.clone()));
        if first != Some(true) {
            return;
        }
        let name = self
            .inner
            .with_value(|inner| inner.shelf.key(&documents::key(&plan)));
        let hold = tabs::hold(&name).await;
        self.read_only.update(|all| {
            match all.get(&plan) {
                None if hold.is_none() => all.insert(plan.clone(), ReadOnly::OtherTab),
                Some(ReadOnly::OtherTab) if hold.is_some() => all.remove(&plan),
                _ => None,
            };
        });
        if let Some(hold) = hold {
            self.inner.update_value(|inner| {
                inner.holds.insert(plan, hold);
            });
        }
    }

    /// Notes a change, to be written soon.
    pub fn changed(self, change: &Change, plan: Option<Arc<Plan>>) {
        if change.fields.is_empty() {
            return;
        }
        let replica = self.replica();
        let number = self.inner.try_update_value(|inner| {
            let sidecar = inner.sidecars.get_or_default(change.plan.clone());
            sidecar.note(&replica, change);
            inner.waiting.insert(change.plan.clone(), plan.clone());
            let later = inner.later.clone();
            later.within(WAIT, move || self.flush());
            sidecar.seen.get(&replica).copied()
        });
        if let Some(number) = number.flatten() {
            self.note(change, (replica, number), plan);
        }
        if !matches!(self.saved.get_untracked(), Saved::Soon | Saved::Failed(_)) {
            self.saved.set(Saved::Soon);
        }
    }

    fn replica(self) -> String {
        if let Some(name) = self.settings.with_untracked(|s| s.replica.clone()) {
            return name;
        }
        let name = Uuids.fresh();
        self.set(|settings| settings.replica = Some(name.clone()));
        name
    }

    /// Writes what waits. What cannot be written goes on waiting.
    pub fn flush(self) {
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
        self.settings.update(change);
        let text = to_text(&self.all_settings());
        self.inner.with_value(|inner| {
            let _ = inner.shelf.write("settings", &text);
        });
    }

    /// The settings as they are kept.
    fn all_settings(self) -> Value {
        let written = self.inner.try_update_value(|inner| {
            self.settings
                .with_untracked(|s| settings::write(s, &mut inner.others))
        });
        written.unwrap_or_default()
    }

    /// Takes over where the fields of a plan come from that was just taken in whole from a file.
    pub fn adopt(self, plan: &PlanId, sidecar: Sidecar) {
        self.inner.update_value(|inner| {
            inner.sidecars.insert(plan.clone(), sidecar);
        });
        self.begin_anew(plan);
    }

    /// How many UTF-16 units the origin holds.
    pub fn used(self) -> Option<u32> {
        self.inner.with_value(|inner| inner.shelf.used().ok())
    }
}
