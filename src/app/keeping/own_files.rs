//! What its owner takes as a file: everything, one plan that a newer page wrote, what was put aside.

use std::sync::Arc;

use deguchi::formats::{Backup, KeptPlan};
use deguchi::json::from_text;
use deguchi::model::{Plan, PlanId};
use deguchi::ports::{Clock, Storage};
use deguchi_view::prelude::*;
use js_sys::JsString;

use super::Keeping;
use crate::documents;
use crate::effects::clock::BrowserClock;
use crate::library::Library;

impl Keeping {
    /// Notes that a file left the device today.
    pub fn file_left(self) {
        let today = BrowserClock.today().to_string();
        self.set(|settings| {
            settings.last_file = Some(today);
            settings.file_offered = true;
        });
    }

    /// Everything, as the owner's own backup.
    pub fn backup(self, plans: &[Arc<Plan>]) -> Backup {
        let (mut kept, mut newer) = (Vec::new(), Vec::new());
        for plan in plans {
            // What a newer page wrote leaves as it stands: this page does not know all of it.
            let document = self.newer(&plan.id).and_then(|text| from_text(&text).ok());
            match document {
                Some(document) => newer.push(document),
                None => kept.push(KeptPlan {
                    plan: Plan::clone(plan),
                    sidecar: self
                        .inner
                        .with_value(|inner| inner.sidecars.get(&plan.id).cloned())
                        .unwrap_or_default(),
                }),
            }
        }
        let settings = self.all_settings();
        let packs = Library::current().packs_now();
        let packs = packs.iter().map(|shelved| shelved.pack.clone()).collect();
        let mut backup = Backup::of(kept, packs, settings, BrowserClock.today());
        backup.newer = newer;
        backup
    }

    /// The raw text of a plan that a newer page wrote.
    pub fn newer(self, plan: &PlanId) -> Option<String> {
        self.newer
            .with_untracked(|all| all.contains(plan))
            .then(|| {
                let key = documents::key(plan);
                self.inner
                    .with_value(|inner| inner.shelf.read(&key).ok().flatten())
            })
            .flatten()
    }

    /// A document that was put aside, exactly as it is.
    pub fn raw(self, key: &str) -> Option<JsString> {
        self.inner
            .with_value(|inner| inner.shelf.units(key).ok().flatten())
    }
}
