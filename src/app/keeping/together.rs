//! One plan in however many tabs: what is written in one comes into the others, and what two have
//! written in one field is kept twice and asked about.

use std::sync::Arc;

use deguchi::change::{Change, difference};
use deguchi::formats::{KeptPlan, VERSION};
use deguchi::merge::told::{Heard, Told, Whole, is_ahead};
use deguchi::merge::{Conflict, Held, Received, conflicts, merge, receive};
use deguchi::model::{Plan, PlanId};
use deguchi::ports::Storage;
use deguchi::sidecar::{Choice, Sent, Sidecar};
use deguchi::sorted::Map;
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::take_over::take_over;
use super::{Keeping, copies, lasting, late};
use crate::documents;
use crate::effects::tabs::{self, Channel};
use crate::parts::Tabs;
use crate::store::Store;

/// What several tabs do together.
pub const TABS: Tabs = Tabs {
    begin,
    tell: |keeping, id| {
        keeping.asks_to_last(id);
        copies::soon();
        keeping.tell_written(id);
    },
    take: |keeping, id| spawn_local(take_over(keeping, id)),
    written,
};

/// Begins to speak with the others: what was written before is told, and what they have is asked for.
fn begin(store: Store) {
    let keeping = store.keeping;
    let name = keeping.inner.with_value(|inner| inner.shelf.key("tabs"));
    let channel = Channel::open(&name, move |text| hears(store, &text));
    let (begun, missed, behind) = keeping
        .inner
        .try_update_value(|inner| {
            inner.channel = channel;
            let plans: Vec<PlanId> = inner.sidecars.keys().cloned().collect();
            let missed: Vec<PlanId> = std::mem::take(&mut inner.missed).into_iter().collect();
            (plans, missed, inner.journal.behind())
        })
        .unwrap_or_default();
    for id in &begun {
        keeping.tell_written(id);
    }
    let has = begun.iter().map(|id| (id.to_string(), keeping.seen(id)));
    keeping.tell(Told {
        has: Some(has.collect()),
        ..Told::default()
    });
    for id in missed {
        written(keeping, id);
    }
    lasting::begin(store);
    copies::begin();
    for id in behind {
        spawn_local(take_over(keeping, id));
    }
    if keeping.is_late() {
        spawn_local(late::goes_on(store));
    }
}

fn hears(store: Store, text: &str) {
    let keeping = store.keeping;
    let told = match Told::read(text, VERSION) {
        Heard::Told(told) => *told,
        Heard::Newer => return keeping.outdated.set(true),
        Heard::Noise => return,
    };
    if keeping.outdated.get_untracked() {
        return;
    }
    if let Some(sent) = &told.sent {
        comes(store, sent);
    }
    if let Some(whole) = told.whole {
        let id = whole.plan.clone();
        if let Some(theirs) = whole.held() {
            joins(store, &id, &theirs);
        }
    }
    if let Some(has) = told.has {
        let mut wants = Map::new();
        for (id, theirs) in has.iter() {
            let Ok(id) = PlanId::new(id.clone()) else {
                continue;
            };
            let mine = keeping.seen(&id);
            if is_ahead(theirs, &mine) {
                wants.insert(id.to_string(), mine);
            }
        }
        let none = Map::new();
        for id in keeping.known() {
            let theirs = has.get(id.as_str()).unwrap_or(&none);
            if is_ahead(&keeping.seen(&id), theirs) {
                gives(store, &id);
            }
        }
        if !wants.is_empty() {
            keeping.tell(Told {
                wants: Some(wants),
                ..Told::default()
            });
        }
    }
    for (id, theirs) in told.wants.iter().flat_map(Map::iter) {
        if let Ok(id) = PlanId::new(id.clone())
            && is_ahead(&keeping.seen(&id), theirs)
        {
            gives(store, &id);
        }
    }
    if let Some(id) = told.takes {
        keeping.is_asked_for(&id);
    }
}

/// A write of another tab comes in.
fn comes(store: Store, sent: &Sent) {
    let id = &sent.plan;
    if store.keeping.is_read_only(id) {
        return;
    }
    let mut held = held(store, id);
    match receive(&mut held, sent) {
        Received::Taken(_) => shows(store, id, held),
        Received::Gap => {
            let wants = [(id.to_string(), held.sidecar.seen)].into();
            store.keeping.tell(Told {
                wants: Some(wants),
                ..Told::default()
            });
        }
        Received::Known | Received::OtherPlan => {}
    }
}

/// Another copy of a plan is merged with the one that is here; `false`: it can only be read here.
pub(super) fn joins(store: Store, id: &PlanId, theirs: &Held) -> bool {
    if store.keeping.is_read_only(id) {
        return false;
    }
    let mine = held(store, id);
    let both = merge(&mine, theirs);
    if both != mine {
        shows(store, id, both);
    }
    true
}

/// What a plan here and one out of a file give together, and about how much of it one would be asked.
pub fn merged_with(store: Store, kept: &KeptPlan) -> (Option<Arc<Plan>>, usize) {
    let theirs = held_of(kept.clone());
    let both = merge(&held(store, &kept.plan.id), &theirs);
    let asked = |plan: &Arc<Plan>| conflicts(plan, &both.sidecar).len();
    let asked = both.plan.as_ref().map(asked).unwrap_or_default();
    (both.plan, asked)
}

/// A plan out of a file comes in, with all that is here of it already; what that changed, to be taken
/// back. `None`: it can only be read here.
pub fn takes_in(store: Store, kept: &KeptPlan) -> Option<Change> {
    let id = &kept.plan.id;
    let theirs = held_of(kept.clone());
    let before = store.plan(id);
    if !joins(store, id, &theirs) {
        return None;
    }
    let change = Change {
        plan: id.clone(),
        label: "merge".into(),
        fields: difference(before.as_deref(), store.plan(id).as_deref()),
    };
    store.is_step(&change);
    store.keeping.writes_down(store, id);
    gives(store, id);
    Some(change)
}

/// Carries out the answer to what was written twice.
pub fn settles(store: Store, mut choice: Choice) -> Change {
    let keeping = store.keeping;
    let id = choice.change.plan.clone();
    choice.change = store.bring_unnoted(&choice.change);
    let replica = keeping.replica();
    let sent = keeping.inner.try_update_value(|inner| {
        let sidecar = inner.sidecars.get_or_default(id.clone());
        sidecar.settle(&replica, &choice)
    });
    keeping.write_soon(&id, store.plan(&id));
    keeping.writes_down(store, &id);
    keeping.tell(Told {
        sent,
        ..Told::default()
    });
    keeping.joined.update(|turn| *turn += 1);
    choice.change
}

/// What of the open plan was written twice; follows what comes into it.
pub fn written_twice(store: Store) -> Vec<Conflict> {
    store.keeping.joined.track();
    store.order.track();
    let Some(plan) = store.open.get().and_then(|id| store.plan(&id)) else {
        return Vec::new();
    };
    conflicts(&plan, &sidecar(store.keeping, &plan.id))
}

/// Where the fields of a plan come from.
pub fn sidecar(keeping: Keeping, id: &PlanId) -> Sidecar {
    let of = |inner: &super::Inner| inner.sidecars.get(id).cloned();
    keeping.inner.with_value(of).unwrap_or_default()
}

/// A copy out of a file, storage or a journal.
pub(super) fn held_of(kept: KeptPlan) -> Held {
    Held {
        plan: Some(Arc::new(kept.plan)),
        sidecar: kept.sidecar,
    }
}

fn held(store: Store, id: &PlanId) -> Held {
    Held {
        plan: store.plan(id),
        sidecar: sidecar(store.keeping, id),
    }
}

fn gives(store: Store, id: &PlanId) {
    store.keeping.tell(Told {
        whole: Some(Whole::of(id, &held(store, id))),
        ..Told::default()
    });
}

/// What came in is shown, and stands in storage soon.
fn shows(store: Store, id: &PlanId, held: Held) {
    let keeping = store.keeping;
    keeping.inner.update_value(|inner| {
        inner.sidecars.insert(id.clone(), held.sidecar);
        // The tab that wrote it writes it down; what is written here next says all of it.
        inner.journal.anew.insert(id.clone());
        if !tabs::has_locks() {
            inner.journal.holds.remove(id);
        }
    });
    keeping.write_soon(id, held.plan.clone());
    store.shows(id, held.plan);
    keeping.joined.update(|turn| *turn += 1);
}

/// Another tab wrote a plan into storage, or removed it there.
fn written(keeping: Keeping, id: PlanId) {
    let (text, speaks) = keeping.inner.with_value(|inner| {
        let text = inner.shelf.read(&documents::key(&id));
        (text, inner.channel.is_some())
    });
    let store = Store::current();
    let kept = match &text {
        Ok(Some(text)) => documents::read_plan(text).ok(),
        _ => None,
    };
    // What cannot be read makes way as soon as the older, which stands here, is to be written.
    let unreadable = text != Ok(None) && kept.is_none();
    let place = documents::key(&id);
    keeping.put_aside.update(|all| {
        all.retain(|other| *other != place);
        all.extend(unreadable.then_some(place));
    });
    match kept {
        Some((_, true)) => keeping.newer.update(|all| {
            all.insert(id);
        }),
        Some((kept, false)) => {
            joins(store, &id, &held_of(kept));
        }
        // Whoever removed it has told so, unless there is no way to tell.
        None if !unreadable && !speaks => store.shows(&id, None),
        None => {}
    }
}

impl Keeping {
    /// Tells the others something.
    pub(super) fn tell(self, told: Told) {
        let channel = self.inner.with_value(|inner| inner.channel.clone());
        if let Some(channel) = channel.filter(|_| !self.outdated.get_untracked()) {
            let told = Told {
                version: VERSION,
                ..told
            };
            channel.tell(&told.to_json());
        }
    }

    /// Notes what was only counted so far in a plan's sidecar, and tells the others.
    fn tell_written(self, id: &PlanId) {
        let sent = self.inner.try_update_value(|inner| {
            let sidecar = inner.sidecars.get_mut(id);
            sidecar.map(Sidecar::catch_up).unwrap_or_default()
        });
        for sent in sent.unwrap_or_default() {
            self.tell(Told {
                sent: Some(sent),
                ..Told::default()
            });
        }
    }

    fn seen(self, id: &PlanId) -> Map<String, u64> {
        let seen = |inner: &super::Inner| inner.sidecars.get(id).map(|all| all.seen.clone());
        self.inner.with_value(seen).unwrap_or_default()
    }

    fn known(self) -> Vec<PlanId> {
        self.inner
            .with_value(|inner| inner.sidecars.keys().cloned().collect())
    }

    /// The journal of a plan goes on with a snapshot of it, now.
    pub(super) fn writes_down(self, store: Store, id: &PlanId) {
        self.begin_anew(id);
        let nothing = Change {
            plan: id.clone(),
            ..Change::default()
        };
        self.note(&nothing, Default::default(), self.seen(id), store.plan(id));
    }
}
