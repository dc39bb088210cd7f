//! What holds of every plan that came in, whichever way it came.

use std::sync::Arc;

use deguchi::command::{Act, Command, Workspace, apply, copy_plan};
use deguchi::formats::{
    Backup, Document, Entry, KeptPlan, Kind, Snapshot, Submission, read, read_entry, read_snapshot,
};
use deguchi::json::{Value, from_text, to_text};
use deguchi::model::{Date, Goal, GoalId, Language, Plan, PlanId};
use deguchi::moments::compare;
use deguchi::ports::{CountingIds, Ids};
use deguchi::sidecar::Sidecar;

/// The same plan as somebody may have it who went on writing: half of the goals, another title.
pub(crate) fn another(plan: &Plan) -> Plan {
    let mut other = plan.clone();
    other.goals.truncate(plan.goals.len() / 2);
    Arc::make_mut(&mut other.head).title.push('…');
    if let Some(goal) = other.goals.first_mut() {
        Arc::make_mut(goal).public.title.push('…');
    }
    other
}

/// It keeps the invariants, can be taken in and out again, and survives everything that is written of it.
pub(crate) fn sound(plan: &Plan, sidecar: &Sidecar) {
    assert_eq!(plan.check(), []);
    taken_in(plan, sidecar);
    handed_in(plan);
    let kept = KeptPlan {
        plan: plan.clone(),
        sidecar: sidecar.clone(),
    };
    let document = to_text(&kept);
    assert_eq!(
        from_text::<KeptPlan>(&document).as_ref(),
        Ok(&kept),
        "{document}"
    );
    let state = Some(plan.clone());
    let snapshot = Snapshot::of(plan.id.clone(), 1, 1, state, sidecar.clone());
    assert_eq!(read_snapshot(&snapshot.to_json()).as_ref(), Ok(&snapshot));
    let backup = Backup::of(vec![kept], Vec::new(), Value::Null, today());
    let opened = read(backup.to_json().as_bytes(), &[Kind::Backup]).expect("its own backup");
    assert_eq!(opened.document, Document::Backup(Box::new(backup)));
}

/// A plan with one goal.
pub(crate) fn small() -> Plan {
    let goal = Goal {
        id: GoalId::new("one").expect("an id"),
        ..Goal::default()
    };
    Plan {
        id: PlanId::new("small").expect("an id"),
        goals: vec![Arc::new(goal)],
        ..Plan::default()
    }
}

pub(crate) fn today() -> Date {
    "2026-10-01".parse().expect("a date")
}

/// Beside nothing and in the place of another, each with its way back and its entry in the journal.
fn taken_in(plan: &Plan, sidecar: &Sidecar) {
    for here in [None, Some(another(plan))] {
        let mut workspace = Workspace::default();
        if let Some(here) = &here {
            workspace.load(here.clone());
        }
        let before = workspace.clone();
        let put = Command {
            plan: plan.id.clone(),
            act: Act::Put(Box::new(plan.clone())),
        };
        let change = apply(&mut workspace, put).expect("a sound plan is taken in");
        let after = workspace.clone();
        assert_eq!(workspace.plan(&plan.id).map(|plan| &**plan), Some(plan));
        let _ = compare(here.as_ref(), Some(plan));

        let entry = Entry::new(1, 1, ("here".to_owned(), 1), change.clone());
        assert_eq!(read_entry(&entry.to_json()).as_ref(), Ok(&entry));
        let mut noted = sidecar.clone();
        noted.note("here", &change);
        assert_eq!(from_text(&to_text(&noted)).as_ref(), Ok(&noted));

        workspace.replay(&change.inverse());
        assert_eq!(workspace, before);
        workspace.replay(&change);
        assert_eq!(workspace, after);
    }
    let ids = CountingIds::default();
    let id = || PlanId::new(ids.fresh()).expect("an id");
    let mut goal = || GoalId::new(ids.fresh()).expect("an id");
    let copy = copy_plan(plan, id(), String::new(), &mut goal);
    assert_eq!(copy.check(), []);
    assert_eq!(copy.goals.len(), plan.goals.len());
}

fn handed_in(plan: &Plan) {
    let names = |id: &deguchi::model::CategoryId| id.to_string();
    let submission = Submission::of(plan, Language::Ja, today(), &names);
    let text = submission.to_json();
    let opened = read(text.as_bytes(), &[Kind::Submission]);
    let opened = opened.unwrap_or_else(|error| panic!("{error} in what was handed in:\n{text}"));
    assert_eq!(opened.document, Document::Submission(Box::new(submission)));
}
