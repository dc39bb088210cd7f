//! The owner's own work as a file.

use deguchi::model::PlanId;
use deguchi_view::prelude::*;

use crate::effects::files;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::say;

/// Hands the whole work to the owner as a file.
pub fn take_backup(store: Store) {
    let backup = store.keeping.backup(&store.all());
    if files::save_own(&backup.file_name(), &backup.to_json()).is_ok() {
        store.keeping.file_left();
        Toasts::current().say(say("backup-taken", &[]));
    }
}

/// Hands one plan to its owner as a file, to go on with it on another device.
pub fn take_one(store: Store, plan: &PlanId) {
    let Some(plan) = store.plan(plan) else { return };
    let backup = store.keeping.backup(std::slice::from_ref(&plan));
    // What a newer page wrote leaves as it stands: this page does not know all of it.
    let newer = store.keeping.newer(&plan.id);
    let text = newer.unwrap_or_else(|| backup.to_json());
    if files::save_own(&backup.file_name(), &text).is_ok() {
        // It speaks for the whole work only where it is the whole work.
        if store.plans.with_untracked(Vec::len) == 1 {
            store.keeping.file_left();
        }
        Toasts::current().say(say("backup-taken", &[]));
    }
}
