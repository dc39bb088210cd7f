//! What the browser keeps of one plan: its document, an entry of its journal, a snapshot, and where its
//! fields come from.

use deguchi::change::Change;
use deguchi::command::Workspace;
use deguchi::formats::{Backup, Document, Kind, VERSION, read_entry, read_snapshot, read_text};
use deguchi::json::{from_text, to_text};
use deguchi::model::{Plan, PlanId};
use deguchi::sidecar::Sidecar;

use super::{plans, refusals};

/// Reads the text as each of them.
pub fn try_out(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    document(text);
    entry(text);
    snapshot(text);
    sidecar(text);
}

/// As the page reads what stands under a plan's key: quickly where it wrote it itself, and else as a file.
fn document(text: &str) {
    let quick = from_text::<Backup>(text).ok().filter(|own| {
        own.format == Kind::Backup.format()
            && own.version == VERSION
            && own.plans.len() == 1
            && own.plans[0].plan.check().is_empty()
    });
    if let Some(own) = &quick {
        let written = to_text(own);
        assert_eq!(from_text::<Backup>(&written).as_ref(), Ok(own), "{written}");
        noted(&own.plans[0].sidecar, &own.plans[0].plan.id);
    }
    match read_text(text, &[Kind::Backup], None) {
        Err(error) => refusals::told(&error),
        Ok(opened) => {
            let Document::Backup(backup) = opened.document else {
                panic!("only a backup was asked for");
            };
            // Both ways lead to the same, but for plans of a newer page, which only a file gives out.
            if let Some(own) = quick.filter(|own| own.newer.is_empty()) {
                assert_eq!(own, *backup);
            }
        }
    }
}

fn entry(text: &str) {
    let entry = match read_entry(text) {
        Err(error) => return refusals::told(&error),
        Ok(entry) => entry,
    };
    assert_eq!(read_entry(&entry.to_json()).as_ref(), Ok(&entry));
    // Another tab or an undo brings it onto a plan that may be quite another one.
    let plan = Plan {
        id: entry.plan().clone(),
        ..Plan::default()
    };
    for here in [None, Some(plan)] {
        let mut workspace = Workspace::default();
        here.into_iter().for_each(|plan| workspace.load(plan));
        let before = workspace.clone();
        let change = workspace.replay(&entry.change);
        let brought = workspace.plan(entry.plan()).cloned();
        assert!(brought.is_none_or(|plan| plan.check().is_empty()));
        workspace.replay(&change.inverse());
        assert_eq!(workspace, before, "{change:?}");
    }
    noted(&entry.besides, entry.plan());
}

fn snapshot(text: &str) {
    let snapshot = match read_snapshot(text) {
        Err(error) => return refusals::told(&error),
        Ok(snapshot) => snapshot,
    };
    assert_eq!(read_snapshot(&snapshot.to_json()).as_ref(), Ok(&snapshot));
    if let Some(plan) = &snapshot.state {
        plans::sound(plan, &snapshot.sidecar);
    }
}

fn sidecar(text: &str) {
    let Ok(sidecar) = from_text::<Sidecar>(text) else {
        return;
    };
    assert_eq!(
        from_text::<Sidecar>(&to_text(&sidecar)).as_ref(),
        Ok(&sidecar)
    );
    noted(&sidecar, &PlanId::default());
}

/// Every replica that it knows can write once more, or has no number left.
fn noted(sidecar: &Sidecar, plan: &PlanId) {
    let change = Change {
        plan: plan.clone(),
        ..Change::default()
    };
    for (replica, number) in sidecar.seen.iter() {
        let mut noted = sidecar.clone();
        noted.note(replica, &change);
        assert!(noted.seen.get(replica) >= Some(number));
    }
}
